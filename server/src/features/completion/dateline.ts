import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import { AGENCIES, findAgency } from '../../core/format/agencies.ts';
import type { ArchiveEntry } from '../../core/format/archive.ts';
import { MONTH_NAMES } from '../../core/format/calendar.ts';
import { item, type CompletionPlace } from './completionPlace.ts';
import { datelineAgencyOf, mostFrequent } from './habits.ts';

/** In the dateline of the first paragraph: months behind the place, agencies behind the bracket. */
export function completeDateline(place: CompletionPlace, neighbours: readonly ArchiveEntry[]): CompletionItem[] {
  if (place.linesBehindHeader !== 0) return [];
  const month = /^\s*\p{Lu}[\p{L}\p{M} .'’-]{0,48}, (\p{L}{0,9})$/u.exec(place.before)?.[1];
  if (month !== undefined) {
    return MONTH_NAMES.map((name, rank) => item(place, CompletionItemKind.EnumMember, name, month.length, rank));
  }
  const agency = /^\s*\p{Lu}[^()]{0,80}\(([\p{L} -]{0,30})$/u.exec(place.before)?.[1];
  if (agency === undefined) return [];
  const names = new Set([
    ...mostFrequent(neighbours, datelineAgencyOf),
    ...place.entry.names.agencies,
    ...AGENCIES.map(({ name }) => name),
  ]);
  // The word at the cursor may have been read as the agency of this very dispatch.
  names.delete(agency);
  return Array.from(names, (name, rank) =>
    item(place, CompletionItemKind.Module, name, agency.length, rank, findAgency(name)?.fullName),
  );
}
