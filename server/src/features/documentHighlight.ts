import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.ts';
import type { Position } from '../core/format/position.ts';
import type { DispatchDocument } from '../document.ts';
import { speakerAt } from './speakerAt.ts';

/**
 * Gives what to highlight with the words at a position (LSP 3.17, `textDocument/documentHighlight`); null where that is
 * nothing.
 */
export type DocumentHighlightProvider = (document: DispatchDocument, position: Position) => DocumentHighlight[] | null;

/** Highlights all mentions of the speaker at the position, pronouns included, in the dispatch around it. */
export function createDocumentHighlightProvider(analysis: Analysis): DocumentHighlightProvider {
  return ({ archive }, position) => {
    const here = speakerAt(analysis, archive, position);
    if (!here) return null;
    const { speaker, place } = here;
    return speaker.mentions.map(({ span }) => ({ range: place.rangeOf(span), kind: DocumentHighlightKind.Text }));
  };
}
