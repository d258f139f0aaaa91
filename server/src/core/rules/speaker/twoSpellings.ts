import type { ArchiveFinding, ArchiveScopeRule } from '../archiveRule.ts';
import { flatMap } from '../support/dispatches.ts';
import { replacement } from '../support/fix.ts';

/** One person spelt in two ways: `Ole-Marius Dahl` and `Ole Marius Dahl`, `Anna Lindstrom` and `Anna Lindström`. */
export const twoSpellings: ArchiveScopeRule = {
  code: 'speaker.two-spellings',
  level: 'info',
  description: 'A speaker is spelt in another way than in the most dispatches of the archive.',
  fixable: true,
  scope: 'archive',
  asksFor: ['persons'],
  compare: (dispatches) => {
    const counts = new Map<string, number>();
    for (const { facts } of dispatches)
      for (const { name } of facts.persons) counts.set(name, (counts.get(name) ?? 0) + 1);
    const usual = usualSpellings(counts);
    if (usual.size === 0) return [];
    return flatMap(dispatches, ({ facts }, at) =>
      facts.persons.flatMap(({ name, span }): ArchiveFinding[] => {
        const other = usual.get(name);
        if (other === undefined) return [];
        const message = `"${name}" may be the person who is "${other}" ${counts.get(other) ?? 0} times in the archive.`;
        return [{ at, span, message, related: [], expected: other }];
      }),
    );
  },
  fixes: ({ span, expected }) =>
    expected === undefined ? [] : [replacement(`Write "${expected}"`, span, expected, false)],
};

/** For each name that is another one's rarer spelling that other one. */
function usualSpellings(counts: ReadonlyMap<string, number>): Map<string, string> {
  const usual = new Map<string, string>();
  const groups = new Map<string, string[]>();
  for (const name of counts.keys()) {
    const key = bare(name);
    const group = groups.get(key);
    if (group) group.push(name);
    else groups.set(key, [name]);
  }
  for (const group of groups.values()) {
    const [most = '', ...others] = group.sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
    for (const other of others) if (!isCapitals(other) && !isCapitals(most)) usual.set(other, most);
  }
  return usual;
}

/** A name without the marks in which its spellings differ: hyphens, apostrophes, accents, spaces and case. */
function bare(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\p{M}\p{Pd}\s'’.]/gu, '')
    .toLowerCase();
}

function isCapitals(name: string): boolean {
  return name === name.toUpperCase();
}
