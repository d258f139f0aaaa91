import { describe, expect, it } from 'vitest';
import { titleSpacing } from '../../../../server/src/core/rules/header/titleSpacing.ts';
import { check } from '../reading.ts';

describe('header.title-spacing', () => {
  it('leaves one space for a tab', () => {
    expect(check(titleSpacing, 'date 2025-09-07 Ferry\tLeaves Harbour')).toEqual([
      {
        at: 'date 2025-09-07 Ferry[[\t]]Leaves Harbour',
        message: 'Inside the title stands a tab: one space belongs between two words.',
        fixes: ['Leave one space: date 2025-09-07 Ferry Leaves Harbour'],
      },
    ]);
  });

  it('leaves one space for three', () => {
    expect(check(titleSpacing, 'date 2025-09-07 Ferry   Leaves   Harbour')).toEqual([
      {
        at: 'date 2025-09-07 Ferry[[   ]]Leaves   Harbour',
        message: 'Inside the title stand 3 spaces: one space belongs between two words.',
        fixes: ['Leave one space: date 2025-09-07 Ferry Leaves   Harbour'],
      },
      {
        at: 'date 2025-09-07 Ferry   Leaves[[   ]]Harbour',
        message: 'Inside the title stand 2 spaces and a no-break space: one space belongs between two words.',
        fixes: ['Leave one space: date 2025-09-07 Ferry   Leaves Harbour'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry  Leaves Harbour',
    'date 2025-09-07 Ferry Leaves Harbour',
    'date 2025-09-07\t  Ferry Leaves Harbour  \t',
    'date 2025-09-07 渡船　出港',
  ])('%j may be as it is', (text) => {
    expect(check(titleSpacing, text)).toEqual([]);
  });
});
