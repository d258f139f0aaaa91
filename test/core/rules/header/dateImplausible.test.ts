import { describe, expect, it } from 'vitest';
import { dateImplausible } from '../../../../server/src/core/rules/header/dateImplausible.ts';
import { check } from '../reading.ts';

describe('header.date-implausible', () => {
  it('reports a year before the first agency', () => {
    expect(check(dateImplausible, 'date 0025-09-07 Ferry Leaves')).toEqual([
      {
        at: 'date [[0025-09-07]] Ferry Leaves',
        message: 'The year lies before 1835: no news agency sent dispatches then.',
      },
    ]);
  });

  it('takes another first year', () => {
    expect(check(dateImplausible, 'date 1851-10-14 Ferry Leaves', { options: { earliestYear: 1900 } })).toEqual([
      {
        at: 'date [[1851-10-14]] Ferry Leaves',
        message: 'The year lies before 1900: no news agency sent dispatches then.',
      },
    ]);
  });

  it.each(['date 1851-10-14 Ferry Leaves', 'date 2025-09-07 Ferry', 'date 0000-09-07 Ferry', 'date Ferry'])(
    '%j is plausible, or no day',
    (text) => {
      expect(check(dateImplausible, text)).toEqual([]);
    },
  );
});
