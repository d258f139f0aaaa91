import type { FoldingRange } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.ts';
import { trimmed } from '../core/format/whitespace.ts';
import type { DispatchDocument } from '../document.ts';
import { visitPaced, type Cancellation } from '../pace.ts';
import { allPlaced, type Placed } from './place.ts';
import { turnsOf } from './turns.ts';

/** What a client can fold. */
export interface FoldingOptions {
  /** The most ranges it takes; undefined where it names no limit. */
  readonly rangeLimit: number | undefined;
  /** It folds whole lines only, and ignores characters. */
  readonly lineFoldingOnly: boolean;
}

/**
 * Gives the folding ranges of a document (LSP 3.17, `textDocument/foldingRange`); null where the request was cancelled.
 */
export type FoldingRangesProvider = (
  document: DispatchDocument,
  options: FoldingOptions,
  cancellation: Cancellation,
) => Promise<FoldingRange[] | null>;

/**
 * Folds each dispatch, and in it the words of one voice that run over several lines. Under a limit the dispatches come
 * first, and the voices of the first dispatches have what is left; dispatches whose voices cannot be shown are not read
 * for them.
 */
export function createFoldingRangesProvider(analysis: Analysis): FoldingRangesProvider {
  return async ({ archive }, { rangeLimit = Infinity, lineFoldingOnly }, cancellation) => {
    const dispatches = allPlaced(archive).filter(({ entry }) => entry.lineEnds > 0);
    const ranges = dispatches.flatMap((dispatch) => dispatchRange(dispatch, lineFoldingOnly)).slice(0, rangeLimit);
    const finished = await visitPaced(dispatches, cancellation, (dispatch) => {
      if (ranges.length >= rangeLimit) return;
      ranges.push(...voiceRanges(analysis, dispatch, lineFoldingOnly).slice(0, rangeLimit - ranges.length));
    });
    return finished ? ranges.sort((a, b) => a.startLine - b.startLine || b.endLine - a.endLine) : null;
  };
}

function dispatchRange({ entry, rangeOf }: Placed, lineFoldingOnly: boolean): FoldingRange[] {
  const { header, text } = entry.dispatch;
  if (!header) return [];
  return foldingRange(rangeOf({ start: header.line.start, end: trimmed(text, 0, text.length).end }), lineFoldingOnly);
}

function voiceRanges(analysis: Analysis, { entry, rangeOf }: Placed, lineFoldingOnly: boolean): FoldingRange[] {
  const { speakers } = analysis.attribution(entry);
  return turnsOf(entry.dispatch.text, speakers).flatMap(({ span }) => foldingRange(rangeOf(span), lineFoldingOnly));
}

/** A range that stays on one line folds nothing. */
function foldingRange({ start, end }: ReturnType<Placed['rangeOf']>, lineFoldingOnly: boolean): FoldingRange[] {
  if (start.line === end.line) return [];
  const lines = { startLine: start.line, endLine: end.line };
  return [lineFoldingOnly ? lines : { ...lines, startCharacter: start.character, endCharacter: end.character }];
}
