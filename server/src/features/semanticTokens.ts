import type { Analysis } from '../analysis.ts';
import { lineAt, lineEnd, lineStart } from '../core/format/lines.ts';
import type { Dispatch } from '../core/format/model.ts';
import type { Position, Range } from '../core/format/position.ts';
import type { Span } from '../core/format/span.ts';
import type { Attribution } from '../core/speakers/model.ts';
import type { DispatchDocument } from '../document.ts';
import { visitPaced, type Cancellation } from '../pace.ts';
import { placedWithin, type Placed } from './place.ts';

/** The types of tokens, as `contributes.semanticTokenTypes` in the manifest describes them. */
export const TOKEN_TYPES = ['speaker', 'cue', 'quotation'] as const;
export type TokenType = (typeof TOKEN_TYPES)[number];

/** A stretch within one line that is coloured as one. */
export interface SemanticToken {
  readonly start: Position;
  readonly length: number;
  readonly type: TokenType;
}

/** Gives the tokens of a range in the order of the text; null where the request was cancelled. */
export type SemanticTokensProvider = (
  document: DispatchDocument,
  range: Range,
  cancellation: Cancellation,
) => Promise<SemanticToken[] | null>;

/**
 * Colours speakers, cues and quotations (LSP 3.17, `textDocument/semanticTokens/range`). Only ranges are answered: an
 * editor asks for what it shows, and a document of any length stays cheap.
 */
export function createSemanticTokensProvider(analysis: Analysis): SemanticTokensProvider {
  return async ({ archive }, range, cancellation) => {
    const tokens: SemanticToken[] = [];
    const entries = placedWithin(archive, range.start.line, range.end.line);
    const finished = await visitPaced(entries, cancellation, (placed) => {
      for (const token of tokensOf(placed, analysis.attribution(placed.entry))) {
        if (token.start.line >= range.start.line && token.start.line <= range.end.line) tokens.push(token);
      }
    });
    return finished ? tokens : null;
  };
}

interface TypedSpan extends Span {
  readonly type: TokenType;
}

function tokensOf({ entry: { dispatch }, rangeOf }: Placed, attribution: Attribution): SemanticToken[] {
  return apart(typedSpans(attribution))
    .flatMap((piece) => withinLines(dispatch, piece))
    .map(({ start, end, type }) => ({ start: rangeOf({ start, end }).start, length: end - start, type }));
}

function typedSpans({ speakers, quotations }: Attribution): TypedSpan[] {
  return [
    ...quotations.map((span): TypedSpan => ({ ...span, type: 'quotation' })),
    ...speakers.flatMap(({ statements, mentions }): TypedSpan[] => [
      ...statements.flatMap(({ cue }): TypedSpan[] => (cue ? [{ ...cue, type: 'cue' }] : [])),
      ...mentions.map(({ span }): TypedSpan => ({ ...span, type: 'speaker' })),
    ]),
  ];
}

/**
 * Cuts spans so that none overlaps another, as clients without `overlappingTokenSupport` need it: where several cover a
 * place, the one that begins last has it. In the order of the text.
 */
function apart(spans: readonly TypedSpan[]): TypedSpan[] {
  const sorted = spans.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const pieces: TypedSpan[] = [];
  const open: TypedSpan[] = [];
  let at = 0;
  const advance = (to: number): void => {
    for (let top = open.at(-1); top && at < to; top = open.at(-1)) {
      if (top.end > at) {
        const end = Math.min(top.end, to);
        pieces.push({ start: at, end, type: top.type });
        at = end;
      }
      if (top.end <= at) open.pop();
    }
    at = Math.max(at, to);
  };
  for (const span of sorted) {
    advance(span.start);
    open.push(span);
  }
  advance(Infinity);
  return pieces;
}

/** Cuts a piece at line ends, which no token may reach over for clients without `multilineTokenSupport`. */
function withinLines({ text, lines }: Dispatch, { start, end, type }: TypedSpan): TypedSpan[] {
  const pieces: TypedSpan[] = [];
  for (let line = lineAt(lines, start); line < lines.starts.length && lineStart(lines, line) < end; line++) {
    const piece = {
      start: Math.max(start, lineStart(lines, line)),
      end: Math.min(end, lineEnd(text, lines, line)),
      type,
    };
    if (piece.start < piece.end) pieces.push(piece);
  }
  return pieces;
}
