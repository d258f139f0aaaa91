import { describe, expect, it } from 'vitest';
import { dateFuture } from '../../../../server/src/core/rules/header/dateFuture.ts';
import { check } from '../reading.ts';

describe('header.date-future', () => {
  it('reports 2025-09-12 on 2025-09-10', () => {
    expect(check(dateFuture, 'date 2025-09-12 Ferry Leaves Harbour')).toEqual([
      { at: 'date [[2025-09-12]] Ferry Leaves Harbour', message: 'The date lies in the future: today is 2025-09-10.' },
    ]);
  });

  it('reports 2099-01-01 on 2025-09-10', () => {
    expect(check(dateFuture, 'date 2099-01-01 Ferry Leaves Harbour')).toEqual([
      { at: 'date [[2099-01-01]] Ferry Leaves Harbour', message: 'The date lies in the future: today is 2025-09-10.' },
    ]);
  });

  it('reports another notation', () => {
    expect(check(dateFuture, 'date 12 September 2025 Ferry Leaves Harbour')).toEqual([
      {
        at: 'date [[12 September 2025]] Ferry Leaves Harbour',
        message: 'The date lies in the future: today is 2025-09-10.',
      },
    ]);
  });

  it.each([
    'date 2025-09-10 Ferry Leaves Harbour',
    'date 2025-09-11 Ferry Leaves Harbour',
    'date 08/10/2025 Ferry Leaves Harbour',
    'date 2099-02-30 Ferry Leaves Harbour',
    'date 2099 Ferry Leaves Harbour',
    'date Ferry Leaves Harbour',
  ])('%j has come, somewhere, or may have', (text) => {
    expect(check(dateFuture, text)).toEqual([]);
  });
});
