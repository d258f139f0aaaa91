import type { InlayHint } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.ts';
import type { Range } from '../core/format/position.ts';
import type { Speaker } from '../core/speakers/model.ts';
import type { DispatchDocument } from '../document.ts';
import { visitPaced, type Cancellation } from '../pace.ts';
import { placedWithin, type Placed } from './place.ts';

export interface InlayHintOptions {
  /** Write the name of the speaker behind each pronoun that speaks. */
  readonly pronouns: boolean;
}

/**
 * Gives the hints within a range, in the order of the text (LSP 3.17, `textDocument/inlayHint`); null where the request
 * was cancelled.
 */
export type InlayHintsProvider = (
  document: DispatchDocument,
  range: Range,
  options: InlayHintOptions,
  cancellation: Cancellation,
) => Promise<InlayHint[] | null>;

/** Names whoever stands behind a pronoun to which the text attributes a statement. */
export function createInlayHintsProvider(analysis: Analysis): InlayHintsProvider {
  return async ({ archive }, { start, end }, { pronouns }, cancellation) => {
    if (!pronouns) return [];
    const hints: InlayHint[] = [];
    const finished = await visitPaced(placedWithin(archive, start.line, end.line), cancellation, (placed) => {
      const { speakers } = analysis.attribution(placed.entry);
      const all = speakers.flatMap((speaker) => hintsFor(speaker, placed));
      hints.push(...all.filter(({ position: { line } }) => start.line <= line && line <= end.line));
    });
    if (!finished) return null;
    return hints.sort((a, b) => a.position.line - b.position.line || a.position.character - b.position.character);
  };
}

function hintsFor({ name, mentions, statements }: Speaker, { rangeOf }: Placed): InlayHint[] {
  const speaking = new Set(statements.map(({ mention }) => mention?.start));
  return mentions
    .filter(({ pronoun, span }) => pronoun && speaking.has(span.start))
    .map(({ span }) => ({ position: rangeOf(span).end, label: `(${name})`, paddingLeft: true }));
}
