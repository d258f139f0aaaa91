import { describe, expect, it } from 'vitest';
import { whoSays } from '../whoSays.ts';

const REPORT = 'Ann Berg, the mayor, said that it rains.';
const SAID = 'Ann Berg | Ann Berg | said | that-clause';
const SIGNED = 'Ann Berg | - | - | signature';

describe('a name that stands alone below a paragraph', () => {
  it('signs it where the paragraph is in the first person', () => {
    expect(whoSays(`${REPORT}\n\nWe had no boats. I was afraid.\n\nAnn Berg`)).toEqual([SAID, SIGNED, SIGNED]);
    expect(whoSays(`${REPORT}\n\nI was afraid.\n\nAnn Berg, mayor of the town\n\nBoats came.`)).toEqual([SAID, SIGNED]);
  });

  it('signs the same words wherever they stand', () => {
    expect(whoSays(`${REPORT}\n\nI was afraid. Ann Berg\n\nI was afraid.\n\nBoats came.`)).toEqual([
      SAID,
      SIGNED,
      SIGNED,
    ]);
  });

  it('signs no report', () => {
    expect(whoSays(`${REPORT}\n\nThe boats came late.\n\nAnn Berg`)).toEqual([SAID]);
  });

  it('signs nothing where a verb follows it, or where nobody is known by it', () => {
    expect(whoSays(`${REPORT}\n\nI was afraid.\n\nAnn Berg came late`)).toEqual([SAID]);
    expect(whoSays(`${REPORT}\n\nI was afraid.\n\nThe Harbour`)).toEqual([SAID]);
  });
});
