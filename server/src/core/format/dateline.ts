import { monthNumber } from './calendar.ts';
import { BUILT_IN_NAMES, type KnownNames } from './knownNames.ts';
import type { Dateline } from './model.ts';
import type { Span } from './span.ts';

/** No dateline of the corpus is longer; what stands further in is the paragraph's own. */
const LONGEST = 120;
const LONGEST_PLACE = 50;

const AGENCY = /[(/]([^()/]{2,40})[)/]$/;
const MONTH_FIRST = /(?:^|[,.;\s])(?<month>\p{L}{3,10})\.? ?(?<day>\d{1,2})(?:st|nd|rd|th)?(?: ?,? ?(?<year>\d{4}))?$/u;
const DAY_FIRST = /(?:^|[,.;\s])(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>\p{L}{3,10})\.?(?:,? (?<year>\d{4}))?$/u;
const PLACE_WORD =
  /^(?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*,?|\d{1,2}th|of|the|de|del|do|da|la|le|les|el|al|upon|on|am|sur|and|y),?$/u;

/**
 * Reads the dateline at the start of a paragraph (FORMAT, "dateline": `Pyongyang, September 4 (KCNA) --` and the house
 * styles of other agencies); null where there is none. A place alone is a dateline only where it is in capitals before
 * a dash, as AP writes it. An agency that a user has made known ends a dateline without a dash, too, where a sentence
 * begins behind it: `Moss (Nordisk) The ferry left.`
 */
export function readDateline(text: string, paragraph: Span, names = BUILT_IN_NAMES): Dateline | null {
  const head = text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + LONGEST));
  for (const dash of dashes(head)) {
    const dateline = readBefore(head, dash, paragraph.start, false);
    if (dateline) return dateline;
  }
  for (const end of knownAgencyEnds(head, names)) {
    const dateline = readBefore(head, { start: end, end }, paragraph.start, true);
    if (dateline) return dateline;
  }
  return null;
}

/** The marks that can end a dateline, in order: a dash, the full stop behind `/TASS/`, or nothing behind `(AFP)`. */
function* dashes(head: string): Generator<Span> {
  const mark = /\/[\p{L}-]{2,20}\/\.?|--|[–—]|(?<=[\s)])-(?=\s|\p{Lu})|\([\p{L} -]{2,30}\)(?!\s*[-–—])/gu;
  for (const match of head.matchAll(mark)) {
    const slashed = match[0].startsWith('/');
    const bracketed = match[0].startsWith('(');
    const start = slashed && match[0].endsWith('.') ? match.index + match[0].length - 1 : match.index;
    const end = match.index + match[0].length;
    if (slashed && !match[0].endsWith('.')) continue;
    yield bracketed ? { start: end, end } : { start, end };
  }
}

/** Behind which brackets or slashes around an agency that a user has made known a sentence begins. */
function* knownAgencyEnds(head: string, { agencies, isAddedAgency }: KnownNames): Generator<number> {
  if (agencies.length === 0) return;
  for (const match of head.matchAll(/[(/]([^()/]{2,40})[)/](?=\s*["“‘']?[\p{Lu}\p{Lo}\d])/gu)) {
    if (isAddedAgency(match[1] ?? '')) yield match.index + match[0].length;
  }
}

function readBefore(head: string, dash: Span, offset: number, agencyIsKnown: boolean): Dateline | null {
  const span = (start: number, end: number): Span => ({ start: offset + start, end: offset + end });
  let end = trimEnd(head, dash.start);
  const agency = AGENCY.exec(head.slice(0, end));
  const agencyStart = agency ? end - agency[0].length : end;
  end = trimEnd(head, agencyStart);
  if (agency && head[end - 1] === '.') end--;

  const rest = head.slice(0, end);
  const date = MONTH_FIRST.exec(rest) ?? DAY_FIRST.exec(rest);
  const month = date?.groups?.['month'] ?? '';
  const dateStart = date ? end - date[0].length + date[0].search(/[\p{L}\d]/u) : end;
  const place = head.slice(0, dateStart).replace(/[\s,.;]+$/u, '');
  if (!isPlace(place) || (!agency && !date && (place !== place.toUpperCase() || place.length < 3))) return null;
  if (dash.start === dash.end && !date && !agencyIsKnown) return null;

  const monthStart = date ? dateStart + head.slice(dateStart, end).indexOf(month) : end;
  return {
    span: span(0, dash.end),
    place: span(0, place.length),
    dateSpan: date ? span(dateStart, end) : null,
    monthSpan: date ? span(monthStart, monthStart + month.length) : null,
    month: date ? monthNumber(month) : null,
    day: date ? Number(date.groups?.['day']) : null,
    year: date?.groups?.['year'] === undefined ? null : Number(date.groups['year']),
    agency: agency ? span(agencyStart + 1, agencyStart + agency[0].length - 1) : null,
    dash: span(dash.start, dash.end),
  };
}

function isPlace(place: string): boolean {
  if (place.length === 0 || place.length > LONGEST_PLACE || !/^[\p{Lu}\p{Lo}]/u.test(place)) return false;
  const words = place.split(' ');
  return words.length <= 6 && words.every((word) => PLACE_WORD.test(word));
}

function trimEnd(text: string, end: number): number {
  return text.slice(0, end).trimEnd().length;
}
