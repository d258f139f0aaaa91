import { AGENCIES, findAgency } from '../../format/agencies.ts';
import type { RuleContext } from '../rule.ts';
import { misspelt } from './misspelling.ts';

const BUILT_IN: readonly string[] = AGENCIES.map(({ name }) => name);

/** The agency that a name is a misspelling of; null where the name is known itself, or resembles none that is. */
export function misspeltAgency(name: string, { knownAgencies = [] }: RuleContext): string | null {
  return findAgency(name) ? null : misspelt(name, [...knownAgencies, ...BUILT_IN]);
}
