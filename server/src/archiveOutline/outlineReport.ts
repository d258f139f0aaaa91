import { daysBetween, isCalendarDay, isoDate, type CalendarDate } from '../core/format/calendar.ts';
import { onlyDay } from '../core/format/dateReading.ts';
import type { Dispatch } from '../core/format/model.ts';
import { rangeOf, type Range } from '../core/format/position.ts';
import { textOf, type Span } from '../core/format/span.ts';
import { trimmed } from '../core/format/whitespace.ts';
import { attribute } from '../core/speakers/attribution.ts';
import type { Speaker, SpeakerKind, Statement, StatementMode } from '../core/speakers/model.ts';

/** A dispatch as `dispatch outline --format json` prints it; `docs/schemas/outline.schema.json` describes it. */
export interface OutlinedDispatch {
  readonly title: string | null;
  /** `YYYY-MM-DD`; null where the header has no valid date. */
  readonly date: string | null;
  readonly dateline: OutlinedDateline | null;
  readonly source: string | null;
  readonly closingDate: string | null;
  /** From the header's line to the last printing character. */
  readonly range: Range;
  readonly speakers: readonly OutlinedSpeaker[];
}

export interface OutlinedDateline {
  readonly place: string;
  readonly date: string | null;
  readonly agency: string | null;
}

export interface OutlinedSpeaker {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly roles: readonly string[];
  readonly aliases: readonly string[];
  readonly statements: readonly OutlinedStatement[];
}

export interface OutlinedStatement {
  readonly range: Range;
  readonly mention: Words | null;
  readonly cue: Words | null;
  readonly mode: StatementMode;
  readonly foundBy: string;
}

export interface Words {
  readonly text: string;
  readonly range: Range;
}

/** The outline of a dispatch whose header is line `firstLine` of its file. */
export function outlineDispatch(dispatch: Dispatch, firstLine: number): OutlinedDispatch {
  const { text, lines, header, dateline, sourceLine, closingDate } = dispatch;
  const closed = onlyDay(closingDate?.date ?? null);
  return {
    title: header?.title ? textOf(text, header.title) : null,
    date: isoOrNull(headerDay(dispatch)),
    dateline: dateline && {
      place: textOf(text, dateline.place),
      date: isoOrNull(datelineDay(dispatch)),
      agency: dateline.agency && textOf(text, dateline.agency),
    },
    source: sourceLine && textOf(text, sourceLine.span),
    closingDate: isoOrNull(closed),
    range: rangeOf(lines, { start: 0, end: trimmed(text, 0, text.length).end }, firstLine),
    speakers: attribute(dispatch).speakers.map((speaker) => outlineSpeaker(dispatch, firstLine, speaker)),
  };
}

function outlineSpeaker(dispatch: Dispatch, firstLine: number, speaker: Speaker): OutlinedSpeaker {
  const { name, kind, roles, aliases, statements } = speaker;
  const words = (span: Span): Words => ({
    text: textOf(dispatch.text, span),
    range: rangeOf(dispatch.lines, span, firstLine),
  });
  const outline = ({ span, mention, cue, mode, foundBy }: Statement): OutlinedStatement => ({
    range: rangeOf(dispatch.lines, span, firstLine),
    mention: mention && words(mention),
    cue: cue && words(cue),
    mode,
    foundBy,
  });
  return { name, kind, roles, aliases, statements: statements.map(outline) };
}

/** The day of the header; another notation than `YYYY-MM-DD` is not valid there. */
function headerDay({ header }: Dispatch): CalendarDate | null {
  return header?.date?.notation === 'iso' ? onlyDay(header.date) : null;
}

/**
 * The day of the dateline. Where it has no year, that of the nearest such day to the closing date or the header's date.
 */
function datelineDay(dispatch: Dispatch): CalendarDate | null {
  const { dateline, closingDate } = dispatch;
  const { month = null, day = null, year = null } = dateline ?? {};
  if (month === null || day === null) return null;
  const near = onlyDay(closingDate?.date ?? null) ?? headerDay(dispatch);
  const years = year === null ? (near ? [near.year, near.year - 1, near.year + 1] : []) : [year];
  const distance = (date: CalendarDate): number => (near ? Math.abs(daysBetween(date, near)) : 0);
  const days = years.map((candidate) => ({ year: candidate, month, day })).filter(isCalendarDay);
  return days.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

function isoOrNull(date: CalendarDate | null): string | null {
  return date && isoDate(date);
}
