import { describe, expect, it } from 'vitest';
import { SpeakerTally, type SpeakerCount } from '../../server/src/archiveSpeakers/speakerTally.ts';

/** A speaker as it is counted elsewhere. */
function count(name: string, parts: Partial<SpeakerCount> = {}): SpeakerCount {
  return {
    name,
    kind: 'person',
    dispatches: 1,
    statements: 1,
    first: null,
    last: null,
    roles: [],
    aliases: [],
    ...parts,
  };
}

/** The speakers after all of these were counted, each by name, statements and aliases. */
function tallied(...counts: readonly SpeakerCount[]) {
  const tally = new SpeakerTally();
  for (const each of counts) tally.add(each);
  return tally.speakers().map(({ name, statements, aliases }) => [name, statements, aliases]);
}

describe('counting speakers over an archive', () => {
  it('puts together what is said under one name, with the days from the first to the last', () => {
    const tally = new SpeakerTally();
    tally.add(count('Ann Berg', { statements: 2, first: '2025-02-01', last: '2025-02-03', roles: [['mayor', 1]] }));
    tally.add(
      count('Ann Berg', {
        statements: 3,
        first: '2025-01-01',
        last: '2025-02-02',
        roles: [
          ['mayor', 2],
          ['chair', 1],
        ],
      }),
    );
    tally.add(count('Ann Berg', { kind: 'group' }));
    expect(tally.speakers()).toEqual([
      count('Ann Berg', {
        dispatches: 2,
        statements: 5,
        first: '2025-01-01',
        last: '2025-02-03',
        roles: [
          ['mayor', 3],
          ['chair', 1],
        ],
      }),
      count('Ann Berg', { kind: 'group' }),
    ]);
  });

  it('gives the same in whatever order it is counted, and whether at once or in parts', () => {
    const counts = [
      count('Harbour Board', { kind: 'organization', aliases: [['Board', 1]] }),
      count('Harbour Board of Moss', { kind: 'organization', aliases: [['Harbour Board', 1]] }),
      count('Ann Berg', { aliases: [['Berg', 1]] }),
      count('Berg'),
    ];
    const [one, two] = [new SpeakerTally(), new SpeakerTally()];
    for (const each of counts.slice(0, 2)) one.add(each);
    for (const each of counts.slice(2)) two.add(each);
    for (const each of one.counts()) two.add(each);
    expect(two.speakers().map(({ name, statements, aliases }) => [name, statements, aliases])).toEqual(
      tallied(...counts.toReversed()),
    );
  });

  it('counts for a speaker what is said under an alias that tells something', () => {
    expect(
      tallied(
        count('Harbour Board of Moss', {
          kind: 'organization',
          aliases: [
            ['Harbour Board', 1],
            ['HBM', 1],
          ],
        }),
        count('Harbour Board', { kind: 'organization', statements: 4, aliases: [['Board', 1]] }),
        count('HBM', { kind: 'organization' }),
      ),
    ).toEqual([
      [
        'Harbour Board of Moss',
        6,
        [
          ['HBM', 2],
          ['Harbour Board', 2],
          ['Board', 1],
        ],
      ],
    ]);
  });

  it('leaves a surname by itself, an alias of two speakers, and one of another kind', () => {
    expect(
      tallied(
        count('Ann Berg', { statements: 9, aliases: [['Berg', 1]] }),
        count('Berg', { statements: 8 }),
        count('Old Harbour Board', { kind: 'organization', statements: 7, aliases: [['Harbour Board', 1]] }),
        count('New Harbour Board', { kind: 'organization', statements: 6, aliases: [['Harbour Board', 1]] }),
        count('Harbour Board', { kind: 'organization', statements: 5 }),
        count('Moss News Paper', { kind: 'organization', statements: 4, aliases: [['Moss News', 1]] }),
        count('Moss News', { kind: 'document', statements: 3 }),
      ).map(([name, statements]) => [name, statements]),
    ).toEqual([
      ['Ann Berg', 9],
      ['Berg', 8],
      ['Old Harbour Board', 7],
      ['New Harbour Board', 6],
      ['Harbour Board', 5],
      ['Moss News Paper', 4],
      ['Moss News', 3],
    ]);
  });

  it('ends where two names are aliases of each other', () => {
    expect(
      tallied(
        count('Ann Berg Dahl', { aliases: [['Ann Berg', 1]] }),
        count('Ann Berg', { aliases: [['Ann Berg Dahl', 1]] }),
      ).length,
    ).toBe(1);
  });
});
