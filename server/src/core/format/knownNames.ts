import { agencyKey, findAgency } from './agencies.ts';

/** The agencies and papers that the format is read by: the built-in ones, and those that a user has made known. */
export interface KnownNames {
  /** What the user has added, as it was written. */
  readonly agencies: readonly string[];
  readonly sources: readonly string[];
  /** Whether a text, whatever its case and article, names an agency that the user has added. */
  readonly isAddedAgency: (text: string) => boolean;
  /** Whether it names a source, as every agency is one. */
  readonly isSource: (text: string) => boolean;
}

/** Names for reading: `agencies` in datelines and source lines, `sources` in source lines alone. */
export function knownNames(agencies: readonly string[], sources: readonly string[]): KnownNames {
  const ofAgencies = new Set(agencies.map(agencyKey));
  const ofSources = new Set([...agencies, ...sources].map(agencyKey));
  return {
    agencies,
    sources,
    isAddedAgency: (text) => ofAgencies.has(agencyKey(text)),
    isSource: (text) => findAgency(text) !== null || (ofSources.size > 0 && ofSources.has(agencyKey(text))),
  };
}

/** The names that are known where a user has added none. */
export const BUILT_IN_NAMES: KnownNames = knownNames([], []);
