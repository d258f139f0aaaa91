import type { Span } from '../core/format/span.ts';
import type { Named, OwnFacts } from '../core/rules/dispatchFacts.ts';
import type { ComparedDispatch } from './fileLint.ts';

/**
 * The facts of a dispatch: its words, and all numbers in one row. A third of what JSON would be, and read as quickly.
 */
type PackedDispatch = readonly [
  date: string | null,
  title: string | null,
  sketch: string,
  agency: string | null,
  source: string | null,
  persons: readonly string[],
  numbers: readonly number[],
];

/** In place of the start of a span that is not there. */
const NONE = -1;

/** Facts as a text without line ends and tabs, to be handed to another thread or kept. */
export function packFacts(dispatches: readonly ComparedDispatch[]): string {
  return JSON.stringify(dispatches.map(packed));
}

/** Reads what `packFacts` wrote. */
export function unpackFacts(text: string): ComparedDispatch[] {
  return (JSON.parse(text) as PackedDispatch[]).map(unpacked);
}

function packed({ facts, firstLine, lines }: ComparedDispatch): PackedDispatch {
  const { date, dateSpan, title, body, agency, source, hasClosingDate, bodyEnd, persons } = facts;
  const numbers = [firstLine, body.words, body.hash, hasClosingDate ? 1 : 0];
  for (const span of [
    dateSpan,
    title?.span,
    agency?.span,
    source?.span,
    bodyEnd,
    ...persons.map((person) => person.span),
  ])
    numbers.push(span?.start ?? NONE, span?.end ?? NONE);
  for (const line of lines) numbers.push(...line);
  const names = persons.map(({ name }) => name);
  return [date, title?.name ?? null, body.sketch, agency?.name ?? null, source?.name ?? null, names, numbers];
}

function unpacked([date, title, sketch, agency, source, persons, numbers]: PackedDispatch): ComparedDispatch {
  let at = 0;
  const next = (): number => numbers[at++] ?? NONE;
  const [firstLine, words, hash, closing] = [next(), next(), next(), next()];
  const span = (): Span | null => {
    const [start, end] = [next(), next()];
    return start === NONE ? null : { start, end };
  };
  const named = (name: string | null): Named | null => {
    const place = span();
    return name === null || !place ? null : { name, span: place };
  };
  const facts = {
    date,
    dateSpan: span(),
    title: named(title),
    body: { words, hash, sketch },
    agency: named(agency),
    source: named(source),
    hasClosingDate: closing === 1,
    bodyEnd: span(),
    persons: persons.flatMap((name) => named(name) ?? []),
  };
  const lines: [number, number][] = [];
  while (at < numbers.length) lines.push([next(), next()]);
  return { facts, firstLine, lines };
}

/** What dispatches are compared by with those of their own file: the date, and a row of numbers. */
type PackedOwn = readonly [date: string | null, numbers: readonly number[]];

/** Own facts as a text, to be handed to another thread. */
export function packOwnFacts(facts: readonly OwnFacts[]): string {
  return JSON.stringify(
    facts.map(({ date, dateSpan, lineEnds: { counts, first } }): PackedOwn => {
      const ends = [counts.LF, counts.CRLF, counts.CR, first.LF, first.CRLF, first.CR];
      return [date, [dateSpan?.start ?? NONE, dateSpan?.end ?? NONE, ...ends]];
    }),
  );
}

/** Reads what `packOwnFacts` wrote. */
export function unpackOwnFacts(text: string): OwnFacts[] {
  return (JSON.parse(text) as PackedOwn[]).map(([date, numbers]) => {
    const [start = NONE, end = NONE, LF = 0, CRLF = 0, CR = 0, firstLF = NONE, firstCRLF = NONE, firstCR = NONE] =
      numbers;
    return {
      date,
      dateSpan: start === NONE ? null : { start, end },
      lineEnds: { counts: { LF, CRLF, CR }, first: { LF: firstLF, CRLF: firstCRLF, CR: firstCR } },
    };
  });
}
