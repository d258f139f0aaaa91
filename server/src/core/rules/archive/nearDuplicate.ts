import type { ArchiveFinding, ArchiveScopeRule, Dispatches, Located } from '../archiveRule.ts';
import { BINS, similarity, type Fingerprint } from '../fingerprint.ts';
import { optionReader } from '../options.ts';
import { flatMap } from '../support/dispatches.ts';
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
    const earliest = likest(dispatches, optionsOf(options).similarity);
    return flatMap(dispatches, (dispatch, at) => {
      const earlier = earliest[at] ?? at;
      return earlier === at ? [] : findingOf(at, dispatch, earlier, dispatches.at(earlier));
    });
  },
};

function findingOf(at: number, here: Located, earlier: number, there: Located | undefined): ArchiveFinding[] {
  const [title, original] = [here.facts.title, there?.facts.title];
  if (!title || !original) return [];
  const message = `Nearly the same dispatch stands in the archive before: ${named(there)}.`;
  const related = [{ at: earlier, span: original.span, message: 'The first of them.' }];
  return [{ at, span: title.span, message, related }];
}

/**
 * Locality-sensitive hashing: bodies that agree in all bins of a band are compared. With bands of four bins, two bodies
 * that have four fifths of their runs in common miss each other once in five thousand times.
 */
const BAND = 4;

/** How many earlier bodies of the same band each body is compared with, so that a thousand copies stay linear. */
const MOST_COMPARED = 4;

/** For each dispatch the index of the earliest one that it nearly equals: its own where there is none. */
function likest(dispatches: Dispatches, least: number): Int32Array {
  const likest = Int32Array.from({ length: dispatches.length }, (_, at) => at);
  const bodies = distinctBodies(dispatches);
  for (let band = 0; band < BINS; band += BAND) {
    const buckets = new Map<string, Body[]>();
    for (const body of bodies) {
      const key = body.print.sketch.slice(band, band + BAND);
      const bucket = buckets.get(key);
      if (!bucket) buckets.set(key, [body]);
      else {
        const earlier = bucket.find((other) => isLike(body.print, other.print, least));
        if (earlier && earlier.at < (likest[body.at] ?? 0)) likest[body.at] = earlier.at;
        if (bucket.length < MOST_COMPARED) bucket.push(body);
      }
    }
  }
  return likest;
}

interface Body {
  readonly at: number;
  readonly print: Fingerprint;
}

/** The bodies long enough to be told apart, each once: a copy to the letter is another rule's. */
function distinctBodies(dispatches: Dispatches): Body[] {
  const first = firstOfBody(dispatches);
  const bodies = flatMap(dispatches, ({ facts }, at): Body[] => {
    if (first[at] !== at) return [];
    const print = facts.body;
    return print.words < FEWEST_WORDS || print.sketch === '' ? [] : [{ at, print }];
  });
  return [...bodies];
}

function isLike(one: Fingerprint, two: Fingerprint, least: number): boolean {
  const [fewer, more] = one.words < two.words ? [one.words, two.words] : [two.words, one.words];
  return fewer >= more * least && similarity(one, two) >= least;
}
