import { BUILT_IN_NAMES } from '../../format/knownNames.ts';
import type { ArchiveFinding, ArchiveScopeRule, Located } from '../archiveRule.ts';
import type { Named } from '../dispatchFacts.ts';
import { flatMap } from '../support/dispatches.ts';
import { replacement } from '../support/fix.ts';
import { misspelt } from '../support/misspelling.ts';

/** How many times as often the right spelling must occur. */
const TIMES = 10;

/** An unknown agency or paper that is spelt almost like one that is frequent in the archive. */
export const agencyVariant: ArchiveScopeRule = {
  code: 'archive.agency-variant',
  level: 'warning',
  description: 'An agency or source line is spelt almost like one that is far more frequent in the archive.',
  fixable: true,
  scope: 'archive',
  compare: (dispatches, { known = BUILT_IN_NAMES }) => {
    const counts = new Map<string, number>();
    for (const dispatch of dispatches) {
      for (const { name } of namesOf(dispatch)) counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    const meant = frequentSpellings(counts, known.isSource);
    if (meant.size === 0) return [];
    return flatMap(dispatches, (dispatch, at) =>
      namesOf(dispatch).flatMap(({ name, span }): ArchiveFinding[] => {
        const expected = meant.get(name);
        if (expected === undefined) return [];
        const message = `"${name}" may be misspelt: "${expected}" stands ${counts.get(expected) ?? 0} times in the archive.`;
        return [{ at, span, message, related: [], expected }];
      }),
    );
  },
  fixes: ({ span, expected }) =>
    expected === undefined ? [] : [replacement(`Write "${expected}"`, span, expected, false)],
};

/** For each name that is another one's rare misspelling that other one. Known names have a rule of their own. */
function frequentSpellings(counts: ReadonlyMap<string, number>, known: (name: string) => boolean): Map<string, string> {
  const unknown = [...counts].filter(([name]) => !known(name));
  const frequent = unknown.filter(([, count]) => count >= TIMES);
  const meant = new Map<string, string>();
  for (const [name, count] of unknown) {
    const likely = frequent.filter(([, often]) => often >= count * TIMES).map(([other]) => other);
    const found = misspelt(name, likely);
    if (found !== null) meant.set(name, found);
  }
  return meant;
}

function namesOf({ facts: { agency, source } }: Located): Named[] {
  return [agency, source].filter((name) => name !== null);
}
