import { isCalendarDay, monthNumber, type CalendarDate } from './calendar.ts';
import type { Span } from './span.ts';

/** The ways in which real archives write a date where `YYYY-MM-DD` belongs. */
export type DateNotation =
  /** `2025-09-07`, a real day or not */
  | 'iso'
  /** `2025-9-7` */
  | 'unpadded'
  /** `2025/9/7`, `2025.09.07` */
  | 'year-first'
  /** `07-09-2025`, `3/4/2025` */
  | 'year-last'
  /** `20250907` */
  | 'compact'
  /** `7 September 2025`, `September 7, 2025` */
  | 'written'
  /** `２０２５-０９-０７`, `٢٠٢٥-٠٩-٠٧` */
  | 'other-digits'
  /** `2025-09-07T10:00:00Z` */
  | 'timestamp'
  /** `2025-09` */
  | 'month-only'
  /** `2025` */
  | 'year-only'
  /** `null`, `NaN`, `0000-00-00` */
  | 'placeholder';

/** What stands where a date belongs, and the days it can mean. */
export interface DateReading {
  readonly span: Span;
  readonly notation: DateNotation;
  /** The real calendar days that the text can mean, the likelier one first; empty where it means none. */
  readonly readings: readonly CalendarDate[];
}

/** The one day that a reading means; null where it means none or may mean two. */
export function onlyDay(reading: DateReading | null): CalendarDate | null {
  return reading?.readings.length === 1 ? (reading.readings[0] ?? null) : null;
}

/**
 * The longest notation ("22 September 2025", a timestamp with its zone) has fewer characters: reading stays constant in
 * cost.
 */
const LONGEST = 40;

type Reader = readonly [DateNotation, RegExp, (groups: readonly string[]) => (CalendarDate | null)[]];

const day = (year: string, month: string | number | null, date: string): CalendarDate | null =>
  month === null ? null : { year: Number(year), month: Number(month), day: Number(date) };

const PLACEHOLDER: Reader = ['placeholder', /^(?:null|NaN|undefined|0000-00-00)(?![\p{L}\d])/u, () => []];

/** Tried in this order: the first that fits wins, so a notation stands before those that fit its beginning. */
const BEGINNING_WITH_DIGIT: readonly Reader[] = [
  PLACEHOLDER,
  [
    'timestamp',
    /^(\d{4})-(\d\d)-(\d\d)[Tt]\d\d:?\d\d(?::?\d\d(?:[.,]\d{1,9})?)?(?:Z|z|[+-]\d\d:?\d\d)?(?!\d)/,
    ([y = '', m = '', d = '']) => [day(y, m, d)],
  ],
  ['iso', /^(\d{4})-(\d\d)-(\d\d)(?!\d)/, ([y = '', m = '', d = '']) => [day(y, m, d)]],
  ['unpadded', /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/, ([y = '', m = '', d = '']) => [day(y, m, d)]],
  ['year-first', /^(\d{4})([/.])(\d{1,2})\2(\d{1,2})(?!\d)\.?/, ([y = '', , m = '', d = '']) => [day(y, m, d)]],
  [
    'year-last',
    /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?!\d)/,
    ([a = '', , b = '', y = '']) => (Number(a) === Number(b) ? [day(y, a, b)] : [day(y, b, a), day(y, a, b)]),
  ],
  [
    'compact',
    /^((?:1[89]|20|21)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/,
    ([y = '', m = '', d = '']) => [day(y, m, d)],
  ],
  [
    'written',
    /^(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9})\.?,? (\d{4})(?!\d)/,
    ([d = '', m = '', y = '']) => [day(y, monthNumber(m), d)],
  ],
  ['month-only', /^((?:1[89]|20|21)\d\d)-(0?[1-9]|1[0-2])(?![\d-])/, () => []],
  ['year-only', /^((?:1[89]|20|21)\d\d)(?![\d\p{L}])/u, () => []],
];
const BEGINNING_WITH_LETTER: readonly Reader[] = [
  PLACEHOLDER,
  [
    'written',
    /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/,
    ([m = '', d = '', y = '']) => [day(y, monthNumber(m), d)],
  ],
];
const BEGINNING_WITH_OTHER_DIGIT: readonly Reader[] = [
  [
    'other-digits',
    /^([\uff10-\uff19\u0660-\u0669]{4})[-\uff0d]([\uff10-\uff19\u0660-\u0669]{1,2})[-\uff0d]([\uff10-\uff19\u0660-\u0669]{1,2})/,
    ([y = '', m = '', d = '']) => [day(asciiDigits(y), asciiDigits(m), asciiDigits(d))],
  ],
];

/** The notations that a text may be in by its first character: nearly every line that is asked about is in none. */
function readersOf(first: number): readonly Reader[] {
  if (first >= 0x30 && first <= 0x39) return BEGINNING_WITH_DIGIT;
  return first < 0x80 ? BEGINNING_WITH_LETTER : BEGINNING_WITH_OTHER_DIGIT;
}

const WITHOUT_DAY: ReadonlySet<DateNotation> = new Set(['placeholder', 'month-only', 'year-only']);

/**
 * Reads the date that begins exactly at an offset. Null where nothing there looks like one: a written month must be a
 * month's name. Where day and month can be told apart both ways, both readings are given, day first.
 */
export function readDate(text: string, start: number, end: number): DateReading | null {
  const slice = text.slice(start, Math.min(end, start + LONGEST));
  for (const [notation, pattern, read] of readersOf(text.charCodeAt(start))) {
    const match = pattern.exec(slice);
    if (!match) continue;
    const named = read(match.slice(1)).filter((date) => date !== null);
    if (named.length === 0 && notation === 'written') continue;
    return { span: { start, end: start + match[0].length }, notation, readings: named.filter(isCalendarDay) };
  }
  return null;
}

/** Whether a notation gives year, month and day, so that a line that is only this can close a dispatch. */
export function isComplete(notation: DateNotation): boolean {
  return !WITHOUT_DAY.has(notation);
}

function asciiDigits(digits: string): string {
  return Array.from(digits, (digit) => String(digit.charCodeAt(0) & 0xf)).join('');
}
