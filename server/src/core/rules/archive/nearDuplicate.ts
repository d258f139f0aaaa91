import type { ArchiveFinding, ArchiveScopeRule, Located } from '../archiveRule.ts';
import { BINS, similarity } from '../fingerprint.ts';
import { optionReader } from '../options.ts';
import { FEWEST_WORDS, firstOfBody, named } from '../support/duplicates.ts';

const OPTIONS = {
  similarity: {
    type: 'number',
    default: 0.8,
    minimum: 0.5,
    maximum: 1,
    description: 'The share of its three-word runs that a dispatch must have in common with another.',
  },
} as const;

const optionsOf = optionReader(OPTIONS);

/** The same dispatch with a word or a date changed. */
export const nearDuplicate: ArchiveScopeRule = {
  code: 'archive.near-duplicate',
  level: 'warning',
  description: 'Nearly the same dispatch, but for a few words, stands in the archive twice.',
  fixable: false,
  scope: 'archive',
  asksFor: ['body'],
  options: OPTIONS,
  compare: (dispatches, { options }) => {
    const least = optionsOf(options).similarity;
    return dispatches.length < 2
      ? []
      : likest(dispatches, least).flatMap((earlier, at) => findingOf(dispatches, at, earlier));
  },
};

function findingOf(dispatches: readonly Located[], at: number, earlier: number): ArchiveFinding[] {
  const [here, there] = [dispatches[at]?.facts, dispatches[earlier]?.facts];
  if (earlier === at || !here?.title || !there?.title) return [];
  return [
    {
      at,
      span: here.title.span,
      message: `Nearly the same dispatch stands in the archive before: ${named(dispatches[earlier])}.`,
      related: [{ at: earlier, span: there.title.span, message: 'The first of them.' }],
    },
  ];
}

/**
 * Locality-sensitive hashing: bodies that agree in all bins of a band are compared. With bands of four bins, two bodies
 * that have four fifths of their runs in common miss each other once in five thousand times.
 */
const BAND = 4;

/** How many earlier bodies of the same band each body is compared with, so that a thousand copies stay linear. */
const MOST_COMPARED = 4;

/** For each dispatch the index of the earliest one that it nearly equals: its own where there is none. */
function likest(dispatches: readonly Located[], least: number): number[] {
  const first = firstOfBody(dispatches);
  const likest = dispatches.map((_, at) => at);
  for (let band = 0; band < BINS; band += BAND) {
    const buckets = new Map<string, number[]>();
    for (const [at, { facts }] of dispatches.entries()) {
      // A copy to the letter is another rule's.
      if (facts.body.words < FEWEST_WORDS || facts.body.sketch === '' || first(at) !== at) continue;
      const key = facts.body.sketch.slice(band, band + BAND);
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [at]);
      else {
        const earlier = bucket.find((other) => isLike(dispatches, at, other, least));
        if (earlier !== undefined && earlier < (likest[at] ?? at)) likest[at] = earlier;
        if (bucket.length < MOST_COMPARED) bucket.push(at);
      }
    }
  }
  return likest;
}

function isLike(dispatches: readonly Located[], at: number, other: number, least: number): boolean {
  const [one, two] = [dispatches[at]?.facts.body, dispatches[other]?.facts.body];
  if (!one || !two) return false;
  const [fewer, more] = one.words < two.words ? [one.words, two.words] : [two.words, one.words];
  return fewer >= more * least && similarity(one, two) >= least;
}
