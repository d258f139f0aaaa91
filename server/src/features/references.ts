import type { Location } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.ts';
import type { Position } from '../core/format/position.ts';
import type { DispatchDocument } from '../document.ts';
import { speakerAt } from './speakerAt.ts';

/** Gives the mentions of the speaker at a position (LSP 3.17, `textDocument/references`). */
export type ReferencesProvider = (
  document: DispatchDocument,
  position: Position,
  includeIntroduction: boolean,
) => Location[];

/**
 * All mentions in the dispatch around the position, pronouns included; the introducing one is the declaration of LSP.
 */
export function createReferencesProvider(analysis: Analysis): ReferencesProvider {
  return ({ uri, archive }, position, includeIntroduction) => {
    const here = speakerAt(analysis, archive, position);
    if (!here) return [];
    const { introduction, mentions } = here.speaker;
    return mentions
      .filter(({ span }) => includeIntroduction || span.start !== introduction?.start)
      .map(({ span }) => ({ uri, range: here.place.rangeOf(span) }));
  };
}
