import { AGENCIES } from '../../format/agencies.ts';
import { BUILT_IN_NAMES } from '../../format/knownNames.ts';
import type { RuleContext } from '../rule.ts';
import { misspelt } from './misspelling.ts';

const BUILT_IN: readonly string[] = AGENCIES.map(({ name }) => name);

/** The agency that a name is a misspelling of; null where the name is known itself, or resembles none that is. */
export function misspeltAgency(name: string, { known = BUILT_IN_NAMES }: RuleContext): string | null {
  // A paper that signs dispatches is no misspelling in a dateline either.
  if (known.isSource(name)) return null;
  return misspelt(name, [...known.agencies, ...known.sources, ...BUILT_IN]);
}
