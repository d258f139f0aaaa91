import { describe, expect, it } from 'vitest';
import { dateNotation } from '../../../../server/src/core/rules/header/dateNotation.ts';
import { check } from '../reading.ts';

describe('header.date-notation', () => {
  it.each([
    '2025-9-7',
    '2025/9/7',
    '2025.09.07',
    '20250907',
    '7 September 2025',
    'September 7, 2025',
    'Sept. 7, 2025',
    '7th Sep 2025',
    '２０２５-０９-０７',
    '٢٠٢٥-٠٩-٠٧',
  ])('writes %s as a date', (date) => {
    expect(check(dateNotation, `date ${date} Ferry Leaves Harbour`)).toEqual([
      {
        at: `date [[${date}]] Ferry Leaves Harbour`,
        message: `The date "${date}" should be written 2025-09-07.`,
        fixes: ['Write the date as 2025-09-07: date 2025-09-07 Ferry Leaves Harbour'],
      },
    ]);
  });

  it.each([
    ['13/04/2025', '2025-04-13'],
    ['04/13/2025', '2025-04-13'],
    ['07-07-2025', '2025-07-07'],
  ])('is certain of %s, which can mean one day only', (date, day) => {
    expect(check(dateNotation, `date ${date} Ferry Leaves Harbour`)).toEqual([
      {
        at: `date [[${date}]] Ferry Leaves Harbour`,
        message: `The date "${date}" should be written ${day}.`,
        fixes: [`Write the date as ${day}: date ${day} Ferry Leaves Harbour`],
      },
    ]);
  });

  it('offers both readings of a date that has two', () => {
    expect(check(dateNotation, 'date 03/04/2025 Ferry Leaves Harbour')).toEqual([
      {
        at: 'date [[03/04/2025]] Ferry Leaves Harbour',
        message: 'The date "03/04/2025" may mean 2025-04-03 or 2025-03-04: write the one that is meant.',
        choices: [
          'Write the date as 2025-04-03: date 2025-04-03 Ferry Leaves Harbour',
          'Write the date as 2025-03-04: date 2025-03-04 Ferry Leaves Harbour',
        ],
      },
    ]);
  });

  it.each(['T10:00:00Z', 'T1000', 'T10:00:00.5+09:00'])('takes the time of day %s off the date', (time) => {
    expect(check(dateNotation, `date 2025-09-07${time} Ferry Leaves Harbour`)).toEqual([
      {
        at: `date 2025-09-07[[${time}]] Ferry Leaves Harbour`,
        message: `A time of day, "${time}", sticks to the date: the day alone belongs there.`,
        fixes: ['Remove the time of day: date 2025-09-07 Ferry Leaves Harbour'],
      },
    ]);
  });

  it.each(['2025-09-07', '2025-02-30', '30/02/2025', '2025-09', '2025', 'null', ''])(
    '%j is no matter of notation',
    (date) => {
      expect(check(dateNotation, `date ${date} Ferry Leaves Harbour`)).toEqual([]);
    },
  );
});
