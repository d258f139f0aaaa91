import { SymbolKind, type DocumentSymbol } from 'vscode-languageserver-types';
import type { ArchiveEntry } from '../core/format/archive.ts';
import { isoDate } from '../core/format/calendar.ts';
import { onlyDay } from '../core/format/dateReading.ts';
import { rangeOf, type Range } from '../core/format/position.ts';
import { textOf, type Span } from '../core/format/span.ts';
import { trimmed } from '../core/format/whitespace.ts';
import type { Attribution, Speaker, Statement } from '../core/speakers/model.ts';

/** What stands below a dispatch: its speakers with their statements, or the statements as the text brings them. */
export type OutlineOrder = 'speaker' | 'text';

/** How much of a dispatch its symbol shows, from the most to the least. */
export type OutlineDetail = 'statements' | 'speakers' | 'dispatches';

/** The longest name of a statement, in UTF-16 characters: an outline row is hardly wider. */
const LONGEST_NAME = 80;

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
  return {
    name: header?.title ? textOf(text, header.title) : '(no title)',
    detail: [headerDate(entry), ...languageNote(attribution)].join(' · '),
    kind: SymbolKind.File,
    range: range(trimmed(text, 0, text.length)),
    selectionRange: range(header?.title ?? header?.date?.span ?? trimmed(text, 0, text.length)),
    children:
      order === 'speaker'
        ? speakers.map((speaker) => speakerSymbol(text, speaker, range, detail === 'statements'))
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

function statementsInTextOrder(
  text: string,
  speakers: readonly Speaker[],
  range: (span: Span) => Range,
): DocumentSymbol[] {
  return speakers
    .flatMap((speaker) => speaker.statements.map((statement) => ({ speaker, statement })))
    .sort((a, b) => a.statement.span.start - b.statement.span.start)
    .map(({ speaker, statement }) => statementSymbol(text, statement, range, `${speaker.name}: `));
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

function speakerSymbol(
  text: string,
  speaker: Speaker,
  range: (span: Span) => Range,
  withStatements: boolean,
): DocumentSymbol {
  const count = speaker.statements.length;
  const voice = firstTurn(text, speaker.statements);
  const mention = speaker.statements[0]?.mention;
  return {
    name: speaker.name,
    detail: [...speaker.roles.slice(0, 2), `${count} statement${count === 1 ? '' : 's'}`].join(' · '),
    kind: SPEAKER_KINDS[speaker.kind],
    range: range(voice),
    selectionRange: range(mention && within(mention, voice) ? mention : voice),
    children: withStatements ? speaker.statements.map((statement) => statementSymbol(text, statement, range)) : [],
  };
}

/**
 * The first statement and those that follow it without anything between: breadcrumbs and sticky scroll name the symbol
 * whose range holds the cursor, so a speaker's range must not reach over the words of others.
 */
function firstTurn(text: string, statements: readonly Statement[]): Span {
  const first = statements[0]?.span ?? { start: 0, end: 0 };
  let end = first.end;
  for (const { span } of statements.slice(1)) {
    if (trimmed(text, end, span.start).start < span.start || span.start < end) break;
    end = span.end;
  }
  return { start: first.start, end };
}

function statementSymbol(
  text: string,
  statement: Statement,
  range: (span: Span) => Range,
  prefix = '',
): DocumentSymbol {
  const { span, content, cue, mention } = statement;
  const selection = [mention, cue, content].find((part) => part && within(part, span)) ?? span;
  return {
    name: prefix + shortened(textOf(text, content.start < content.end ? content : span)),
    detail: cue ? textOf(text, cue) : '',
    kind: SymbolKind.String,
    range: range(span),
    selectionRange: range(selection),
  };
}

function within(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The text on one line, cut behind a word where it is too long. */
function shortened(text: string): string {
  const line = text
    .slice(0, LONGEST_NAME * 2)
    .replace(/\s+/g, ' ')
    .trim();
  if (line.length <= LONGEST_NAME) return line;
  const cut = line.lastIndexOf(' ', LONGEST_NAME);
  return `${line.slice(0, cut > LONGEST_NAME / 2 ? cut : LONGEST_NAME)}…`;
}
