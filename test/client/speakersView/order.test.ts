import { expect, test } from 'vitest';
import { ordered, readOrder } from '../../../client/src/speakersView/order.ts';
import { harbourRows } from './support.ts';

test.each([
  ['appearance', ['Émile Roux', 'Ada Berg', 'Zoe Lind']],
  ['name', ['Ada Berg', 'Émile Roux', 'Zoe Lind']],
  ['statements', ['Zoe Lind', 'Ada Berg', 'Émile Roux']],
] as const)('speakers are sorted by %s', (order, names) => {
  expect(ordered(harbourRows(), order).map(({ name }) => name)).toEqual(names);
});

test('who has said as much stays in the order of appearance', () => {
  const single = harbourRows().map((row) => ({ ...row, statements: row.statements.slice(0, 1) }));
  expect(ordered(single, 'statements')).toEqual(single);
});

test('an order that was kept is read again, anything else is the first appearance', () => {
  expect(['name', 'statements', 'size', undefined, 3].map(readOrder)).toEqual([
    'name',
    'statements',
    'appearance',
    'appearance',
    'appearance',
  ]);
});
