import { describe, expect, it } from 'vitest';
import { knownNames } from '../../../../server/src/core/format/knownNames.ts';
import { agencyVariant } from '../../../../server/src/core/rules/archive/agencyVariant.ts';
import { compare } from '../comparing.ts';
import { dispatchOf } from '../dispatches.ts';

/** Dispatches of an agency that is not built in, and one more with other names. */
function archive(agency: string, source: string): string[] {
  const usual = Array.from({ length: 10 }, (_, index) =>
    dispatchOf(
      `2025-01-${index + 10}`,
      `Day ${index}`,
      'MOSS, January 4 (Nordisk) -- It left.',
      'Moss Avis\n2025-01-04',
    ),
  );
  return [
    ...usual,
    dispatchOf('2025-01-30', 'Last Day', `MOSS, January 4 (${agency}) -- It left.`, `${source}\n2025-01-04`),
  ];
}

describe('archive.agency-variant', () => {
  it('suggests the spelling that is frequent', () => {
    expect(compare(agencyVariant, archive('Nordiks', 'Mos Avis'))).toEqual([
      {
        at: '10 "Nordiks"',
        message: '"Nordiks" may be misspelt: "Nordisk" stands 10 times in the archive.',
        fixes: [
          'Write "Nordisk": date 2025-01-30 Last Day\nMOSS, January 4 (Nordisk) -- It left.\nMos Avis\n2025-01-04\n',
        ],
      },
      {
        at: '10 "Mos Avis"',
        message: '"Mos Avis" may be misspelt: "Moss Avis" stands 10 times in the archive.',
        fixes: [
          'Write "Moss Avis": date 2025-01-30 Last Day\nMOSS, January 4 (Nordiks) -- It left.\nMoss Avis\n2025-01-04\n',
        ],
      },
    ]);
  });

  it('leaves other names, known ones and those that a user has made known alone', () => {
    expect(compare(agencyVariant, archive('Reuters', 'Horten Blad'))).toEqual([]);
    expect(compare(agencyVariant, archive('Nordiks', 'Moss Avis'), { known: knownNames(['Nordiks'], []) })).toEqual([]);
  });
});
