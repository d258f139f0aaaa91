import type { Hover } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.ts';
import type { Position } from '../core/format/position.ts';
import type { DispatchDocument } from '../document.ts';
import { formatHover } from './formatHover.ts';
import type { Markup } from './markup.ts';
import { placeAt } from './place.ts';
import { speakerAt } from './speakerAt.ts';
import { speakerHover } from './speakerHover.ts';

/** Gives what is known about the words at a position (LSP 3.17, `textDocument/hover`); null where that is nothing. */
export type HoverProvider = (document: DispatchDocument, position: Position, markup: Markup) => Hover | null;

/** Tells of speakers where they are mentioned, of dates and agencies where a dispatch has them by its format. */
export function createHoverProvider(analysis: Analysis): HoverProvider {
  return ({ uri, archive }, position, markup) => {
    const place = placeAt(archive, position);
    const ofFormat = place && formatHover(place, markup);
    if (ofFormat) return ofFormat;
    const here = speakerAt(analysis, archive, position);
    return here && speakerHover(here, uri, markup);
  };
}
