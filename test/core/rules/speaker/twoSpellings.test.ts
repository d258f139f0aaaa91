import { describe, expect, it } from 'vitest';
import { twoSpellings } from '../../../../server/src/core/rules/speaker/twoSpellings.ts';
import { attribute } from '../../../../server/src/core/speakers/attribution.ts';
import { compare } from '../comparing.ts';

const said = (name: string) =>
  `date 2025-01-01 Ferry Leaves\nThe ferry will return in the evening, ${name} said on Monday.`;

describe('speaker.two-spellings', () => {
  it.each(['Anna-Marie Dahl', 'Anna Mariè Dahl'])('marks %s where the archive has Anna Marie Dahl', (name) => {
    expect(
      compare(twoSpellings, [said('Anna Marie Dahl'), said('Anna Marie Dahl'), said(name)], { attribution: attribute }),
    ).toEqual([
      {
        at: `2 ${JSON.stringify(name)}`,
        message: `"${name}" may be the person who is "Anna Marie Dahl" 2 times in the archive.`,
        fixes: [`Write "Anna Marie Dahl": ${said('Anna Marie Dahl')}`],
      },
    ]);
  });

  it('leaves other people and capitals alone', () => {
    const files = [said('Anna Marie Dahl'), said('Anna Maria Dahl'), said('ANNA MARIE DAHL')];
    expect(compare(twoSpellings, files, { attribution: attribute })).toEqual([]);
  });

  it('asks nobody who speaks, where it is not told whom to ask', () => {
    expect(compare(twoSpellings, [said('Anna Marie Dahl'), said('Anna-Marie Dahl')])).toEqual([]);
  });
});
