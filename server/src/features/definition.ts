import type { Location } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.ts';
import type { Position } from '../core/format/position.ts';
import type { DispatchDocument } from '../document.ts';
import { speakerAt } from './speakerAt.ts';

/**
 * Gives where the speaker at a position is introduced (LSP 3.17, `textDocument/definition`); null where nobody is
 * mentioned.
 */
export type DefinitionProvider = (document: DispatchDocument, position: Position) => Location | null;

/** Leads from any mention of a speaker, pronouns included, to the one that introduces it with name and role. */
export function createDefinitionProvider(analysis: Analysis): DefinitionProvider {
  return ({ uri, archive }, position) => {
    const here = speakerAt(analysis, archive, position);
    if (!here?.speaker.introduction) return null;
    return { uri, range: here.place.rangeOf(here.speaker.introduction) };
  };
}
