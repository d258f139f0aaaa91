import { describe, expect, it } from 'vitest';
import { titleDoubleSpace } from '../../../../server/src/core/rules/header/titleDoubleSpace.ts';
import { check } from '../reading.ts';

describe('header.title-double-space', () => {
  it('leaves one space for two', () => {
    expect(check(titleDoubleSpace, 'date 2025-09-07 Ferry  Leaves Harbour')).toEqual([
      {
        at: 'date 2025-09-07 Ferry[[  ]]Leaves Harbour',
        message: 'Inside the title stand two spaces: one belongs between two words.',
        fixes: ['Leave one space: date 2025-09-07 Ferry Leaves Harbour'],
      },
    ]);
  });

  it.each(['date 2025-09-07  Ferry Leaves Harbour', 'date 2025-09-07 Ferry   Leaves Harbour'])(
    '%j has no two spaces inside its title',
    (text) => {
      expect(check(titleDoubleSpace, text)).toEqual([]);
    },
  );
});
