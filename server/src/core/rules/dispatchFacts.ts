import { isoDate } from '../format/calendar.ts';
import { onlyDay } from '../format/dateReading.ts';
import type { Dispatch } from '../format/model.ts';
import { textOf, type Span } from '../format/span.ts';
import { isBlank } from '../format/whitespace.ts';
import { fingerprint, NO_FINGERPRINT, type Fingerprint } from './fingerprint.ts';
import type { RuleContext } from './rule.ts';

/** A word or a line that dispatches have in common. */
export interface Named {
  readonly name: string;
  readonly span: Span;
}

/** How often each kind of line end occurs, and where the first of it stands. */
export interface LineEnds {
  readonly counts: Readonly<Record<LineEnd, number>>;
  readonly first: Readonly<Record<LineEnd, number>>;
}

export type LineEnd = 'LF' | 'CRLF' | 'CR';

/**
 * What the comparing rules know of a dispatch: plain data of a few hundred bytes, fit for a cache or another thread.
 */
export interface DispatchFacts {
  /** The day of the header in ISO form; null where it is not certain, or there is no header. */
  readonly date: string | null;
  /** What stands for the date; null where nothing does. */
  readonly dateSpan: Span | null;
  readonly title: Named | null;
  readonly body: Fingerprint;
  readonly agency: Named | null;
  readonly source: Named | null;
  readonly hasClosingDate: boolean;
  /** The last word of the body, behind which the trailer belongs; null where there is no body. */
  readonly bodyEnd: Span | null;
  /** Persons who speak, as the dispatch names them; empty where nobody was asked to find them. */
  readonly persons: readonly Named[];
}

/** What a dispatch is compared by with those of its own file. */
export interface OwnFacts extends Pick<DispatchFacts, 'date' | 'dateSpan'> {
  readonly lineEnds: LineEnds;
}

/** All that is known of a dispatch while its file is read. */
export interface FileDispatchFacts extends DispatchFacts, OwnFacts {}

/** Facts that take longer to find out than all others together. */
export type CostlyFact = 'body' | 'persons';

const ALL_COSTLY: ReadonlySet<CostlyFact> = new Set(['body', 'persons']);

/** Titles are compared and shown by their beginnings. */
const LONGEST_TITLE = 120;

/** Reads the facts of a dispatch, linear in its length; of the costly ones those that are `wanted`. */
export function dispatchFacts(
  dispatch: Dispatch,
  context: RuleContext,
  wanted: ReadonlySet<CostlyFact> = ALL_COSTLY,
): FileDispatchFacts {
  const { text, header, dateline, sourceLine, closingDate, paragraphs } = dispatch;
  const day = onlyDay(header?.date ?? null);
  const named = (span: Span | null | undefined): Named | null => (span ? { name: textOf(text, span), span } : null);
  const title = named(header?.title);
  return {
    date: day && isoDate(day),
    dateSpan: header?.date?.span ?? null,
    title: title && { name: title.name.slice(0, LONGEST_TITLE), span: title.span },
    body: header && wanted.has('body') ? fingerprint(text, paragraphs) : NO_FINGERPRINT,
    agency: named(dateline?.agency),
    source: named(sourceLine?.span),
    hasClosingDate: closingDate !== null,
    bodyEnd: header ? lastWord(text, paragraphs.at(-1)) : null,
    lineEnds: lineEndsOf(text),
    persons: wanted.has('persons') ? personsOf(dispatch, context) : [],
  };
}

function personsOf(dispatch: Dispatch, { attribution }: RuleContext): Named[] {
  if (!attribution || !dispatch.header) return [];
  return attribution(dispatch).speakers.flatMap(({ kind, name, introduction, mentions }) => {
    const span = introduction ?? mentions[0]?.span;
    return kind === 'person' && span ? [{ name, span }] : [];
  });
}

/** Words are shown by their ends. */
const LONGEST_WORD = 40;

function lastWord(text: string, paragraph: Span | undefined): Span | null {
  if (!paragraph) return null;
  const least = Math.max(paragraph.start, paragraph.end - LONGEST_WORD);
  let start = paragraph.end;
  while (start > least && !isBlank(text.charCodeAt(start - 1))) start--;
  return { start, end: paragraph.end };
}

function lineEndsOf(text: string): LineEnds {
  const counts = { LF: 0, CRLF: 0, CR: 0 };
  const first = { LF: -1, CRLF: -1, CR: -1 };
  const seen = (kind: LineEnd, at: number) => {
    if (counts[kind]++ === 0) first[kind] = at;
  };
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const pair = text.charCodeAt(at - 1) === 0x0d;
    seen(pair ? 'CRLF' : 'LF', pair ? at - 1 : at);
  }
  for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) {
    if (text.charCodeAt(at + 1) !== 0x0a) seen('CR', at);
  }
  return { counts, first };
}
