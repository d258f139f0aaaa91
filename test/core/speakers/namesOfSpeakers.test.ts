import { describe, expect, it } from 'vitest';
import { attributed, dispatchWith, speakersOf } from './whoSays.ts';

describe('the name of a speaker', () => {
  it.each([
    ["The North's official Alma News Agency said that it rains.", 'Alma News Agency'],
    ['The state-run Alma News Agency (ANA) said that it rains.', 'Alma News Agency'],
    ['Norwegian boat maker Calder Motors said that it rains.', 'Calder Motors'],
    ['The Norwegian magazine National Harbour said that it rains.', 'National Harbour'],
    ['Alma Gazette of Norway says in an article that it rains.', 'Alma Gazette'],
    ['It rains, the radio Voice of the Harbour reported.', 'Voice of the Harbour'],
    ['Its oil ministry said that it rains.', 'oil ministry'],
    ['All the builders said that it rains.', 'builders'],
    ['Her mother said that it rains.', 'Her mother'],
    ['One of the builders said that it rains.', 'One of the builders'],
    ['Human Tides Rights Watch said that it rains.', 'Human Tides Rights Watch'],
    ['The state-run Alma agency said that it rains.', 'Alma agency'],
    ['The tide ministry in Oslo said that it rains.', 'tide ministry'],
    ['Statistics Norway said that it rains.', 'Statistics Norway'],
    ['The Alma Geological Survey said that it rains.', 'Alma Geological Survey'],
    ['South Africa said that it rains.', 'South Africa'],
    ['The Harbour Association UK said that it rains.', 'Harbour Association UK'],
  ])('%s', (body, name) => {
    expect(speakersOf(body)).toEqual([name]);
  });

  it('has neither place nor title in it', () => {
    const body =
      'Governor of the Alma Region Ann Maria Berg said that it rains. Datuk Seri Lim Boon said that it pours.';
    expect(speakersOf(body)).toEqual(['Ann Maria Berg', 'Lim Boon']);
    expect(speakersOf('Special Representative for the Arctic Carl Dorn said that it rains.')).toEqual(['Carl Dorn']);
  });

  it('stands behind a title in an apposition', () => {
    expect(
      speakersOf('"It rains," its coordinator, Swiss doctor Ann Berg, told the crew. She added that it pours.'),
    ).toEqual(['Ann Berg']);
  });
});

describe('everybody', () => {
  it('is not some group that was named before', () => {
    expect(speakersOf('Builders of the pier said that it rains. All the builders said that it pours.')).toEqual([
      'Builders of the pier',
      'builders',
    ]);
  });
});

describe('a document', () => {
  it('speaks for the body that its noun stands behind', () => {
    expect(attributed('Alma Harbour Union (AHU) boats came. It rains, according to AHU data.').speakers).toMatchObject([
      { name: 'Alma Harbour Union' },
    ]);
    expect(speakersOf('A harbour ministry statement said that it rains.')).toEqual(['harbour ministry']);
  });

  it('speaks for itself where a name only qualifies it', () => {
    expect(speakersOf('The TIDE data suggested that it rains.')).toEqual(['TIDE data']);
  });

  it('that a body keeps speaks for itself', () => {
    expect(attributed('Court records show that it rains. State data show that it pours.').speakers).toMatchObject([
      { name: 'Court records', kind: 'document' },
      { name: 'State data', kind: 'document' },
    ]);
  });

  it('may be called a text where it is named again', () => {
    expect(speakersOf('In a communique, the Tide Office urged calm. The text recalls that it rains.')).toEqual([
      'Tide Office',
    ]);
  });

  it('is not written by a day', () => {
    expect(speakersOf('The Tide Office gave its forecast from Friday. "It rains," it added.')).toEqual(['Tide Office']);
  });

  it("that is joint is nobody else's, and what comes back to it is not either", () => {
    expect(
      speakersOf(
        'In a statement, Ann Berg said no. A joint statement condemned the flood. The statement said that it rains.',
      ),
    ).toEqual(['Ann Berg', 'joint statement']);
  });

  it('may be figures, but figures may be people', () => {
    expect(speakersOf('It rains, according to figures released on May 3 by the Tide Office.')).toEqual(['Tide Office']);
    expect(attributed('Tide figures show that it rains. Public figures said that it pours.').speakers).toMatchObject([
      { name: 'Tide figures', kind: 'document' },
      { name: 'Public figures', kind: 'group' },
    ]);
  });

  it('speaks for who wrote it, not for who paid for it', () => {
    expect(speakersOf('A letter written by the Harbour Board said that it rains.')).toEqual(['Harbour Board']);
    expect(speakersOf('According to a survey conducted by the prefecture, it rains.')).toEqual(['survey']);
  });
});

describe('a determiner that stands for somebody', () => {
  it.each([
    ['Another said that it rains.', 'Another', 'unnamed'],
    ['Some said that it rains.', 'Some', 'group'],
  ])('%s', (body, name, kind) => {
    expect(attributed(body).speakers).toMatchObject([{ name, kind }]);
  });
});

describe('the mentions of a speaker', () => {
  it('hold the whole description though a body is named in it, and the name alone where that is the speaker', () => {
    const body = 'A spokesman for the Ministry of Harbours said that it rains. Mayor Ann Berg said that it pours.';
    const text = dispatchWith(body);
    expect(
      attributed(body).speakers.map(({ mentions }) => mentions.map(({ span }) => text.slice(span.start, span.end))),
    ).toEqual([['A spokesman for the Ministry of Harbours'], ['Ann Berg']]);
  });
});
