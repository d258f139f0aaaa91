import type { DocumentSymbol } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.ts';
import type { ArchiveEntry } from '../core/format/archive.ts';
import type { DispatchDocument } from '../document.ts';
import { visitPaced, type Cancellation } from '../pace.ts';
import { dispatchSymbol, type OutlineDetail, type OutlineOrder } from './dispatchSymbol.ts';

export interface OutlineOptions {
  readonly order: OutlineOrder;
  /** More symbols than this are not sent: editors freeze over very long outlines. */
  readonly maximumSymbols: number;
}

export interface Outline {
  readonly symbols: DocumentSymbol[];
  /**
   * How many symbols it shows, children included, and how many the document has; fewer are shown where the limit bites.
   */
  readonly shown: number;
  readonly total: number;
}

/** Gives the outline of a document; null where the request was cancelled. */
export type OutlineProvider = (
  document: DispatchDocument,
  options: OutlineOptions,
  cancellation: Cancellation,
) => Promise<Outline | null>;

/**
 * Builds outlines (LSP 3.17, `textDocument/documentSymbol`): a symbol a dispatch, below it speakers and statements.
 * Where all of them would be more than the limit, the same detail is left out of every dispatch: first the statements,
 * then the speakers; only then are dispatches left out, the last ones first.
 */
export function createOutlineProvider(analysis: Analysis): OutlineProvider {
  const built = new WeakMap<ArchiveEntry, BuiltSymbol>();

  const symbolOf = (entry: ArchiveEntry, firstLine: number, order: OutlineOrder, detail: OutlineDetail) => {
    const known = built.get(entry);
    if (known?.firstLine === firstLine && known.order === order && known.detail === detail) return known.symbol;
    const attribution = detail === 'dispatches' ? null : analysis.attribution(entry);
    const symbol = dispatchSymbol(entry, firstLine, attribution, order, detail);
    built.set(entry, { firstLine, order, detail, symbol });
    return symbol;
  };

  return async ({ archive }, { order, maximumSymbols }, cancellation) => {
    const dispatches = archive.entries
      .map((entry, index) => ({ entry, firstLine: archive.firstLines[index] ?? 0 }))
      .filter(({ entry }) => entry.dispatch.header !== null);
    const fit = await fittingDetail(analysis, dispatches, order, maximumSymbols, cancellation);
    if (!fit) return null;
    const symbols: DocumentSymbol[] = [];
    const finished = await visitPaced(dispatches.slice(0, maximumSymbols), cancellation, ({ entry, firstLine }) => {
      symbols.push(symbolOf(entry, firstLine, order, fit.detail));
    });
    return finished ? { symbols, shown: fit.shown, total: fit.total } : null;
  };
}

interface BuiltSymbol {
  readonly firstLine: number;
  readonly order: OutlineOrder;
  readonly detail: OutlineDetail;
  readonly symbol: DocumentSymbol;
}

/** The most detail that keeps all dispatches within the limit; null where the request was cancelled. */
async function fittingDetail(
  analysis: Analysis,
  dispatches: readonly { readonly entry: ArchiveEntry }[],
  order: OutlineOrder,
  limit: number,
  cancellation: Cancellation,
): Promise<{ readonly detail: OutlineDetail; readonly shown: number; readonly total: number } | null> {
  // An archive with more dispatches than the limit is not read for its speakers: they could not be shown.
  if (dispatches.length > limit) return { detail: 'dispatches', shown: limit, total: dispatches.length };
  let speakers = 0;
  let statements = 0;
  const finished = await visitPaced(dispatches, cancellation, ({ entry }) => {
    const attribution = analysis.attribution(entry);
    if (order === 'speaker') speakers += attribution.speakers.length;
    for (const speaker of attribution.speakers) statements += speaker.statements.length;
  });
  if (!finished) return null;
  const withSpeakers = dispatches.length + speakers;
  const total = withSpeakers + statements;
  if (total <= limit) return { detail: 'statements', shown: total, total };
  if (withSpeakers <= limit) return { detail: 'speakers', shown: withSpeakers, total };
  return { detail: 'dispatches', shown: dispatches.length, total };
}
