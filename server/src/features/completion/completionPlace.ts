import type { CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { Archive } from '../../core/format/archive.ts';
import { lineAt, lineEnd, lineStart } from '../../core/format/lines.ts';
import type { Position } from '../../core/format/position.ts';
import { isBlank } from '../../core/format/whitespace.ts';
import { placeAt, type Place } from '../place.ts';

/** A cursor that text is written at. */
export interface CompletionPlace extends Place {
  /** The line up to the cursor. */
  readonly before: string;
  /** Nothing but white space stands on the line behind the cursor. */
  readonly atLineEnd: boolean;
  /**
   * How many lines that are not blank stand between the header and this line; -1 on the header's own line and without
   * one.
   */
  readonly linesBehindHeader: number;
  /** The last of those lines; empty where there is none. */
  readonly lineAbove: string;
}

/** No completion looks further back on its line than this, in UTF-16 characters: a line may have ten megabytes. */
const FARTHEST = 200;

export function completionPlace(archive: Archive, position: Position): CompletionPlace | null {
  const place = placeAt(archive, position);
  if (!place) return null;
  const { text, lines, header, ...dispatch } = place.entry.dispatch;
  const line = lineAt(lines, place.offset);
  const start = lineStart(lines, line);
  const printing = [...dispatch.titleContinuation, ...dispatch.paragraphs].filter(({ end }) => end <= start);
  return {
    ...place,
    before: text.slice(Math.max(start, place.offset - FARTHEST), place.offset),
    atLineEnd: allBlank(text, place.offset, lineEnd(text, lines, line)),
    linesBehindHeader: header && line > 0 ? printing.length : -1,
    lineAbove: text.slice(printing.at(-1)?.start ?? 0, printing.at(-1)?.end ?? 0),
  };
}

function allBlank(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at === end;
}

/** What can be written at a place; `isIncomplete` where more could, and another character may bring it. */
export interface Completions {
  readonly items: CompletionItem[];
  readonly isIncomplete: boolean;
}

/** The first of what could be offered, as many as help anybody to choose. */
export function limited<Offer>(
  offers: readonly Offer[],
  most: number,
  itemOf: (offer: Offer, rank: number) => CompletionItem,
): Completions {
  return { items: offers.slice(0, most).map(itemOf), isIncomplete: offers.length > most };
}

/**
 * An item that puts a text in place of the last `typed` characters before the cursor; `rank` puts items into their
 * order.
 */
export function item(
  place: CompletionPlace,
  kind: CompletionItemKind,
  newText: string,
  typed: number,
  rank: number,
  detail?: string,
): CompletionItem {
  const range = place.rangeOf({ start: place.offset - typed, end: place.offset });
  return {
    label: newText.trim(),
    kind,
    sortText: String(rank).padStart(4, '0'),
    textEdit: { range, newText },
    ...(detail !== undefined && { detail }),
  };
}
