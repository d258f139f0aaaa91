import type { ArchiveFinding, FileScopeRule, LocatedInFile } from '../archiveRule.ts';
import { optionReader } from '../options.ts';

const OPTIONS = {
  most: {
    type: 'number',
    default: 10,
    minimum: 1,
    maximum: 50,
    description:
      'The share of a file, in percent, that may stand out of order before the file counts as not ordered by date.',
  },
} as const;

const optionsOf = optionReader(OPTIONS);

/** Fewer say nothing of an order. */
const FEWEST = 5;

/** Dispatches that stand out of an order by date which the others of the file keep. */
export const order: FileScopeRule = {
  code: 'archive.order',
  level: 'warning',
  description: 'A dispatch stands out of the order by date that the others of its file keep.',
  fixable: false,
  scope: 'file',
  options: OPTIONS,
  compare: (dispatches, { options }) => {
    const dated = dispatches.flatMap(({ facts }, at) => (facts.date === null ? [] : [{ at, date: facts.date }]));
    if (dated.length < FEWEST) return [];
    const dates = dated.map(({ date }) => date);
    const rising = outOfOrder(dates, (a, b) => a <= b);
    const falling = outOfOrder(dates, (a, b) => a >= b);
    const [stray, word] = rising.length <= falling.length ? [rising, 'rise'] : [falling, 'fall'];
    if (stray.length * 100 > dated.length * optionsOf(options).most) return [];
    return stray.flatMap((index) => findingOf(dispatches, dated[index]?.at ?? -1, word));
  },
};

function findingOf(dispatches: readonly LocatedInFile[], at: number, word: string): ArchiveFinding[] {
  const facts = dispatches[at]?.facts;
  if (!facts?.dateSpan || facts.date === null) return [];
  return [
    {
      at,
      span: facts.dateSpan,
      message: `The dispatch stands out of order: the dates of this file ${word}, and ${facts.date} does not go with its neighbours.`,
      related: [],
    },
  ];
}

/** The indexes of the fewest values that have to go for the others to be in order (patience sorting). */
function outOfOrder(values: readonly string[], inOrder: (a: string, b: string) => boolean): number[] {
  /** For each length the index of the value with which the best ordered run of that length ends. */
  const ends: number[] = [];
  const before = values.map((value, index) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (inOrder(values[ends[middle] ?? 0] ?? '', value)) low = middle + 1;
      else high = middle;
    }
    ends[low] = index;
    return ends[low - 1] ?? -1;
  });
  const kept = new Set<number>();
  for (let index = ends.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) kept.add(index);
  return values.flatMap((_, index) => (kept.has(index) ? [] : [index]));
}
