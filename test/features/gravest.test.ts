import { expect, it } from 'vitest';
import { gravest } from '../../server/src/features/gravest.ts';

const findings = (['hint', 'error', 'warning', 'hint', 'warning', 'error', 'info'] as const).map((level, at) => {
  return { level, at };
});
const shown = (most: number) => gravest(findings, most).map(({ at }) => at);

it('of too many findings the gravest are taken, in their order, and of the last level the first ones', () => {
  expect(shown(7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(shown(6)).toEqual([0, 1, 2, 4, 5, 6]);
  expect(shown(3)).toEqual([1, 2, 5]);
  expect(shown(1)).toEqual([1]);
  expect(shown(0)).toEqual([]);
});
