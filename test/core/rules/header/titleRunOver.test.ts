import { describe, expect, it } from 'vitest';
import { titleRunOver } from '../../../../server/src/core/rules/header/titleRunOver.ts';
import { check } from '../reading.ts';

describe('header.title-run-over', () => {
  it('offers to join a bracketed date, or to leave it out', () => {
    expect(
      check(
        titleRunOver,
        'date 2025-09-07 Ferry Leaves Harbour\n\n[Juche114.9.7.]\nMOSS, September 4 (Nordisk) -- It left.',
      ),
    ).toEqual([
      {
        at: '[[[Juche114.9.7.]]]',
        message: 'The title runs over onto this line: it belongs on the header line, and the body begins behind it.',
        choices: [
          'Carry the title on in its line: date 2025-09-07 Ferry Leaves Harbour [Juche114.9.7.]',
          'Leave the carried-over lines out: date 2025-09-07 Ferry Leaves Harbour',
        ],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, September 4 (Nordisk) -- It left.',
    'date 2025-09-07 Ferry Leaves Harbour\nIt left.',
    'date 2025-09-07',
  ])('%j stands in one line', (text) => {
    expect(check(titleRunOver, text)).toEqual([]);
  });
});
