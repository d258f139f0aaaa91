import type { TextEdit } from 'vscode-languageserver-types';
import { lineAt, lineEnd, lineStart } from '../core/format/lines.ts';
import type { Dispatch } from '../core/format/model.ts';
import type { Range } from '../core/format/position.ts';
import { textOf, type Span } from '../core/format/span.ts';
import { blankRuns, trimmed } from '../core/format/whitespace.ts';
import type { SpanEdit } from '../core/rules/rule.ts';
import type { DispatchDocument } from '../document.ts';
import { visitPaced, type Cancellation } from '../pace.ts';
import { allPlaced, placedWithin } from './place.ts';

/**
 * Gives the edits that put a document, or the dispatches on the lines of a range, into canonical spacing (LSP 3.17,
 * `textDocument/formatting` and `rangeFormatting`); null where the request was cancelled.
 */
export type FormattingProvider = (
  document: DispatchDocument,
  range: Range | undefined,
  cancellation: Cancellation,
) => Promise<TextEdit[] | null>;

/**
 * Spaces header and trailer as FORMAT writes them and leaves the body alone. White space is taken away or made one
 * space; nothing is ever put where there was none: whether two words are glued is for the rules to say.
 */
export function createFormattingProvider(): FormattingProvider {
  return async ({ archive }, range, cancellation) => {
    const dispatches = range ? placedWithin(archive, range.start.line, range.end.line) : allPlaced(archive);
    const edits: TextEdit[] = [];
    const finished = await visitPaced(dispatches, cancellation, ({ entry: { dispatch }, rangeOf }) => {
      for (const { span, newText } of [...headerEdits(dispatch), ...trailerEdits(dispatch)]) {
        const where = rangeOf(span);
        if (textOf(dispatch.text, span) !== newText && (!range || meets(where, range)))
          edits.push({ range: where, newText });
      }
    });
    return finished ? edits : null;
  };
}

function meets(edit: Range, range: Range): boolean {
  return edit.start.line <= range.end.line && edit.end.line >= range.start.line;
}

const BYTE_ORDER_MARK = '\ufeff';

/** One space between the parts of the header and between the words of its title, at most one before it, none behind. */
function headerEdits({ text, header }: Dispatch): SpanEdit[] {
  if (!header) return [];
  const { line } = header;
  // A byte order mark is the file's, not the header's.
  const start = text.startsWith(BYTE_ORDER_MARK, line.start) ? line.start + 1 : line.start;
  const content = trimmed(text, start, line.end);
  const indent = { start, end: content.start };
  const gaps = blankRuns(text, content).filter((gap) => !isWordSpace(text, gap));
  return [
    ...(indent.start < indent.end ? [{ span: indent, newText: ' ' }] : []),
    ...gaps.map((span) => ({ span, newText: ' ' })),
    { span: { start: content.end, end: line.end }, newText: '' },
  ];
}

/** A single space, and a lone character of another kind: a no-break space can be meant. */
function isWordSpace(text: string, { start, end }: Span): boolean {
  return end - start === 1 && text[start] !== '\t';
}

/** Source line and closing date without white space around them, on the lines right behind the body. */
function trailerEdits({ text, lines, paragraphs, sourceLine, closingDate }: Dispatch): SpanEdit[] {
  const edits: SpanEdit[] = [];
  let before = paragraphs.at(-1);
  for (const { span } of [sourceLine, closingDate].filter((part) => part !== null)) {
    const line = lineAt(lines, span.start);
    const from = before ? lineStart(lines, lineAt(lines, before.start) + 1) : lineStart(lines, line);
    edits.push({ span: { start: from, end: span.start }, newText: '' });
    edits.push({ span: { start: span.end, end: lineEnd(text, lines, line) }, newText: '' });
    before = span;
  }
  return edits;
}
