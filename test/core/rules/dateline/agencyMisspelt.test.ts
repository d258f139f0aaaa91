import { describe, expect, it } from 'vitest';
import { agencyMisspelt } from '../../../../server/src/core/rules/dateline/agencyMisspelt.ts';
import { check } from '../reading.ts';

describe('dateline.agency-misspelt', () => {
  it('suggests Xinhua for Xinhau', () => {
    expect(check(agencyMisspelt, 'date 2025-09-07 Ferry Leaves Harbour\nMOSS, April 4 (Xinhau) -- It left.')).toEqual([
      {
        at: 'MOSS, April 4 ([[Xinhau]]) -- It left.',
        message: 'The agency "Xinhau" is not known: "Xinhua" may be meant.',
        choices: ['Write "Xinhua": MOSS, April 4 (Xinhua) -- It left.'],
      },
    ]);
  });

  it('suggests Xinhua for Xinha', () => {
    expect(check(agencyMisspelt, 'date 2025-09-07 Ferry Leaves Harbour\nMOSS, April 4 (Xinha) -- It left.')).toEqual([
      {
        at: 'MOSS, April 4 ([[Xinha]]) -- It left.',
        message: 'The agency "Xinha" is not known: "Xinhua" may be meant.',
        choices: ['Write "Xinhua": MOSS, April 4 (Xinhua) -- It left.'],
      },
    ]);
  });

  it('suggests Yonhap for Yonhapp', () => {
    expect(check(agencyMisspelt, 'date 2025-09-07 Ferry Leaves Harbour\nMOSS, April 4 (Yonhapp) -- It left.')).toEqual([
      {
        at: 'MOSS, April 4 ([[Yonhapp]]) -- It left.',
        message: 'The agency "Yonhapp" is not known: "Yonhap" may be meant.',
        choices: ['Write "Yonhap": MOSS, April 4 (Yonhap) -- It left.'],
      },
    ]);
  });

  it.each([
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, April 4 (XINHUA) -- It left.',
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, April 4 (AFX) -- It left.',
    'date 2025-09-07 Ferry Leaves Harbour\nMOSS, September 4 (Nordisk) -- It left.',
  ])('%j is known, or resembles none that is', (text) => {
    expect(check(agencyMisspelt, text)).toEqual([]);
  });
});
