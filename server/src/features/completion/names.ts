import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Analysis } from '../../analysis.ts';
import type { ArchiveEntry } from '../../core/format/archive.ts';
import { visitPaced, type Cancellation } from '../../pace.ts';
import { item, limited, type CompletionPlace, type Completions } from './completionPlace.ts';

/** More names than this help nobody to choose. */
const MOST_NAMES = 200;

/** In the body: the names of speakers that begin with the words before the cursor, those that speak most first. */
export async function completeName(
  place: CompletionPlace,
  neighbours: readonly ArchiveEntry[],
  analysis: Analysis,
  cancellation: Cancellation,
): Promise<Completions | null> {
  if (place.linesBehindHeader < 0 || !/(?:^|[^\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’-]{0,40}$/u.test(place.before))
    return { items: [], isIncomplete: false };
  const statements = new Map<string, number>();
  const typed = new Map<string, number>();
  const finished = await visitPaced(neighbours, cancellation, (entry) => {
    for (const speaker of analysis.attribution(entry).speakers) {
      for (const name of [speaker.name, ...speaker.aliases]) {
        const known = typed.get(name) ?? typedOf(name, place.before);
        typed.set(name, known);
        if (known > 0) statements.set(name, (statements.get(name) ?? 0) + speaker.statements.length);
      }
    }
  });
  if (!finished) return null;
  const names = Array.from(statements).sort(([, a], [, b]) => b - a);
  return limited(names, MOST_NAMES, ([name], rank) =>
    item(place, CompletionItemKind.Class, name, typed.get(name) ?? 0, rank),
  );
}

/**
 * How many of a name's first characters stand before the cursor, from the beginning of a word on; 0 where none or all
 * do.
 */
function typedOf(name: string, before: string): number {
  for (let length = Math.min(name.length - 1, before.length); length > 0; length--) {
    const start = before.length - length;
    if (before.endsWith(name.slice(0, length)) && !/[\p{L}\p{N}]/u.test(before.charAt(start - 1))) return length;
  }
  return 0;
}
