import type { Span } from '../core/format/span.ts';
import { trimmed } from '../core/format/whitespace.ts';
import type { Speaker, Statement } from '../core/speakers/model.ts';

/** Statements of one speaker that follow one another with nothing but white space between. */
export interface Turn {
  readonly speaker: Speaker;
  readonly span: Span;
  readonly statements: readonly Statement[];
}

/** The items whose spans no other item's span meets. Linear after sorting. */
export function undisputed<Item extends { readonly span: Span }>(items: readonly Item[]): ReadonlySet<Item> {
  const sorted = items.toSorted((a, b) => a.span.start - b.span.start);
  const alone = new Set<Item>();
  let reach = -1;
  for (const [index, item] of sorted.entries()) {
    const next = sorted[index + 1];
    if (reach <= item.span.start && (!next || item.span.end <= next.span.start)) alone.add(item);
    reach = Math.max(reach, item.span.end);
  }
  return alone;
}

/** The turns of a dispatch's speakers in the order of the text. Turns overlap where a sentence has several speakers. */
export function turnsOf(text: string, speakers: readonly Speaker[]): Turn[] {
  return speakers
    .flatMap((speaker) => turnsOfOne(text, speaker))
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

function turnsOfOne(text: string, speaker: Speaker): Turn[] {
  const turns: { speaker: Speaker; span: Span; statements: Statement[] }[] = [];
  for (const statement of speaker.statements) {
    const last = turns.at(-1);
    if (last && nothingBetween(text, last.span.end, statement.span.start)) {
      last.span = { start: last.span.start, end: Math.max(last.span.end, statement.span.end) };
      last.statements.push(statement);
    } else {
      turns.push({ speaker, span: statement.span, statements: [statement] });
    }
  }
  return turns;
}

function nothingBetween(text: string, from: number, to: number): boolean {
  const gap = trimmed(text, from, Math.max(from, to));
  return gap.start === gap.end;
}
