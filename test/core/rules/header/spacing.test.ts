import { describe, expect, it } from 'vitest';
import { spacing } from '../../../../server/src/core/rules/header/spacing.ts';
import { check } from '../reading.ts';

describe('header.spacing', () => {
  it('leaves one space between keyword and date', () => {
    expect(check(spacing, 'date  2025-09-07 Ferry Leaves Harbour')).toEqual([
      {
        at: 'date[[  ]]2025-09-07 Ferry Leaves Harbour',
        message: 'Before the date stand 2 spaces: one space belongs there.',
        fixes: ['Leave one space: date 2025-09-07 Ferry Leaves Harbour'],
      },
    ]);
  });

  it('leaves one space between date and title', () => {
    expect(check(spacing, 'date 2025-09-07\t\tFerry Leaves Harbour')).toEqual([
      {
        at: 'date 2025-09-07[[\t\t]]Ferry Leaves Harbour',
        message: 'Before the title stand 2 tabs: one space belongs there.',
        fixes: ['Leave one space: date 2025-09-07 Ferry Leaves Harbour'],
      },
    ]);
  });

  it('reports both gaps', () => {
    expect(check(spacing, 'date 2025-09-07  Ferry Leaves Harbour')).toEqual([
      {
        at: 'date[[ ]]2025-09-07  Ferry Leaves Harbour',
        message: 'Before the date stands a no-break space: one space belongs there.',
        fixes: ['Leave one space: date 2025-09-07  Ferry Leaves Harbour'],
      },
      {
        at: 'date 2025-09-07[[  ]]Ferry Leaves Harbour',
        message: 'Before the title stand a space and a no-break space: one space belongs there.',
        fixes: ['Leave one space: date 2025-09-07 Ferry Leaves Harbour'],
      },
    ]);
  });

  it('reports the gap before the title of a header without a date', () => {
    expect(check(spacing, 'date  Ferry Leaves Harbour')).toEqual([
      {
        at: 'date[[  ]]Ferry Leaves Harbour',
        message: 'Before the title stand 2 spaces: one space belongs there.',
        fixes: ['Leave one space: date Ferry Leaves Harbour'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry  Leaves Harbour',
    'date 2025-09-07Ferry Leaves Harbour',
    'date :  2025-09-07 Ferry Leaves Harbour',
    '  date 2025-09-07 Ferry Leaves Harbour',
    '2025-09-07 Ferry Leaves Harbour',
  ])('%j is set apart as it should be', (text) => {
    expect(check(spacing, text)).toEqual([]);
  });
});
