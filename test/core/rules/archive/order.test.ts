import { describe, expect, it } from 'vitest';
import { order } from '../../../../server/src/core/rules/archive/order.ts';
import { compare } from '../comparing.ts';
import { dispatchOf } from '../dispatches.ts';

/** A file with a dispatch of each of the days of January 2025. */
function fileOf(days: readonly number[]): string {
  return days
    .map((day) => dispatchOf(`2025-01-${String(day).padStart(2, '0')}`, `Day ${day}`, `It was day ${day}.`))
    .join('');
}

const message = (date: string, word: string) =>
  `The dispatch stands out of order: the dates of this file ${word}, and ${date} does not go with its neighbours.`;

describe('archive.order', () => {
  it('marks a dispatch that stands too late', () => {
    expect(compare(order, [fileOf([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 2, 11])])).toEqual([
      { at: '10 "2025-01-02"', message: message('2025-01-02', 'rise') },
    ]);
  });

  it('marks one in a file whose newest dispatch comes first', () => {
    expect(compare(order, [fileOf([20, 19, 18, 17, 30, 16, 15, 14, 13, 12])])).toEqual([
      { at: '4 "2025-01-30"', message: message('2025-01-30', 'fall') },
    ]);
  });

  it.each([[[1, 2, 2, 3, 4, 5]], [[9, 8, 7, 6, 5]], [[7, 1, 9, 3, 8, 2, 6]], [[3, 2, 1]]])(
    'leaves the days %j alone: in order, in no order, or too few',
    (days) => {
      expect(compare(order, [fileOf(days)])).toEqual([]);
    },
  );
});
