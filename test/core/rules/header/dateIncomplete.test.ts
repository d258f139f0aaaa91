import { describe, expect, it } from 'vitest';
import { dateIncomplete } from '../../../../server/src/core/rules/header/dateIncomplete.ts';
import { check } from '../reading.ts';

describe('header.date-incomplete', () => {
  it('says what 2025-09 lacks', () => {
    expect(check(dateIncomplete, 'date 2025-09 Ferry Leaves Harbour')).toEqual([
      {
        at: 'date [[2025-09]] Ferry Leaves Harbour',
        message: 'The date "2025-09" is incomplete: the day is missing; a full date is written YYYY-MM-DD.',
      },
    ]);
  });

  it('says what 2025 lacks', () => {
    expect(check(dateIncomplete, 'date 2025 Ferry Leaves Harbour')).toEqual([
      {
        at: 'date [[2025]] Ferry Leaves Harbour',
        message: 'The date "2025" is incomplete: month and day are missing; a full date is written YYYY-MM-DD.',
      },
    ]);
  });

  it.each(['date 2025-09-07 Ferry Leaves Harbour', 'date 2025-9-7 Ferry Leaves Harbour', 'date Ferry Leaves Harbour'])(
    '%j is complete or no date',
    (text) => {
      expect(check(dateIncomplete, text)).toEqual([]);
    },
  );
});
