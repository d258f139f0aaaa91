import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { ArchiveEntry } from '../core/format/archive.ts';
import { isoDate } from '../core/format/calendar.ts';
import { onlyDay } from '../core/format/dateReading.ts';
import { rangeOf, type Range } from '../core/format/position.ts';
import { textOf, type Span } from '../core/format/span.ts';
import { trimmed } from '../core/format/whitespace.ts';
import type { Attribution, Speaker, Statement } from '../core/speakers/model.ts';
import { turnsOf, undisputed } from './turns.ts';

/** What stands below a dispatch: its speakers with their statements, or the statements as the text brings them. */
export type OutlineOrder = 'speaker' | 'text';

/** How much of a dispatch its symbol shows, from the most to the least. */
export type OutlineDetail = 'statements' | 'speakers' | 'dispatches';

/** The longest name of a statement, in UTF-16 characters: an outline row is hardly wider. */
const LONGEST_NAME = 80;

/** How many roles of a speaker the outline shows; the hover shows all. */
const MOST_ROLES = 2;

/**
 * The document symbol of a dispatch whose first line is `firstLine` of its document. `attribution` is null where the
 * dispatch is shown alone.
 */
export function dispatchSymbol(
  entry: ArchiveEntry,
  firstLine: number,
  attribution: Attribution | null,
  order: OutlineOrder,
  detail: OutlineDetail,
): DocumentSymbol {
  const { text, lines, header } = entry.dispatch;
  const range = (span: Span) => rangeOf(lines, span, firstLine);
  const speakers = attribution?.speakers ?? [];
  const title = header?.title ? onOneLine(textOf(text, header.title)) : '';
  return {
    name: title === '' ? '(no title)' : title,
    detail: [headerDate(entry), ...languageNote(attribution)].join(' · '),
    kind: SymbolKind.File,
    range: range(trimmed(text, 0, text.length)),
    selectionRange: range(header?.title ?? header?.date?.span ?? trimmed(text, 0, text.length)),
    children:
      order === 'speaker'
        ? speakerSymbols(text, speakers, range, detail === 'statements')
        : detail === 'statements'
          ? statementsInTextOrder(text, speakers, range)
          : [],
  };
}

/** The header's date as `YYYY-MM-DD`, as it stands where it means no one day, or that there is none. */
function headerDate({ dispatch: { text, header } }: ArchiveEntry): string {
  const day = onlyDay(header?.date ?? null);
  if (day) return isoDate(day);
  return header?.date ? textOf(text, header.date.span) : 'no date';
}

/**
 * Where two speak in one sentence, the range of each statement is what is said, so that a cursor there has one speaker.
 */
function statementsInTextOrder(
  text: string,
  speakers: readonly Speaker[],
  range: (span: Span) => Range,
): DocumentSymbol[] {
  const statements = speakers.flatMap((speaker) => speaker.statements.map((statement) => ({ speaker, statement })));
  const alone = undisputed(statements.map(({ statement }) => statement));
  return statements
    .sort((a, b) => a.statement.span.start - b.statement.span.start)
    .map(({ speaker, statement }) => {
      const own = alone.has(statement) ? statement.span : statement.content;
      return statementSymbol(text, statement, range, own, `${speaker.name}: `);
    });
}

/** A body that is not English has no speakers in its outline, and the outline says why. */
function languageNote(attribution: Attribution | null): string[] {
  return attribution?.language === 'other' ? ['speakers are read in English only'] : [];
}

const SPEAKER_KINDS: Readonly<Record<Speaker['kind'], SymbolKind>> = {
  person: SymbolKind.Class,
  organization: SymbolKind.Module,
  state: SymbolKind.Namespace,
  group: SymbolKind.Enum,
  document: SymbolKind.Package,
  unnamed: SymbolKind.Interface,
};

/**
 * Breadcrumbs and sticky scroll name the symbol whose range holds the cursor, so the range of a speaker must not reach
 * over the words of others: it is the first turn, or no more than the name where others speak in the same sentence.
 */
function speakerSymbols(
  text: string,
  speakers: readonly Speaker[],
  range: (span: Span) => Range,
  withStatements: boolean,
): DocumentSymbol[] {
  const turns = turnsOf(text, speakers);
  const alone = undisputed(turns);
  const firstTurns = new Map(turns.toReversed().map((turn) => [turn.speaker, turn]));
  return speakers.map((speaker) => {
    const turn = firstTurns.get(speaker);
    const first = turn?.statements[0];
    const voice = turn && alone.has(turn) ? turn.span : (first?.mention ?? first?.cue ?? first?.content ?? NOWHERE);
    return {
      name: speaker.name,
      detail: speakerDetail(speaker),
      kind: SPEAKER_KINDS[speaker.kind],
      range: range(voice),
      selectionRange: range(first?.mention && within(first.mention, voice) ? first.mention : voice),
      children: withStatements
        ? speaker.statements.map((statement) => statementSymbol(text, statement, range, statement.span))
        : [],
    };
  });
}

const NOWHERE: Span = { start: 0, end: 0 };

function speakerDetail({ roles, statements }: Speaker): string {
  const count = `${statements.length} statement${statements.length === 1 ? '' : 's'}`;
  return [...roles.slice(0, MOST_ROLES), count].join(' · ');
}

/** The symbol of a statement, whose range is `own`. */
function statementSymbol(
  text: string,
  { content, cue, mention, span }: Statement,
  range: (span: Span) => Range,
  own: Span,
  prefix = '',
): DocumentSymbol {
  const selection = [mention, cue, content].find((part) => part && within(part, own)) ?? own;
  return {
    name: prefix + (shortened(textOf(text, content)) || shortened(textOf(text, span)) || '…'),
    detail: cue ? textOf(text, cue) : '',
    kind: SymbolKind.String,
    range: range(own),
    selectionRange: range(selection),
  };
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The text on one line without control characters, cut behind a word where it is too long. */
function shortened(text: string): string {
  const line = onOneLine(text.slice(0, LONGEST_NAME * 2));
  if (line.length <= LONGEST_NAME) return line;
  const cut = line.lastIndexOf(' ', LONGEST_NAME);
  return `${line.slice(0, cut > LONGEST_NAME / 2 ? cut : LONGEST_NAME)}…`;
}

/**
 * A name of only white space is none (LSP 3.17, `DocumentSymbol.name`), and editors show control characters as boxes.
 */
function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
