import { describe, expect, it } from 'vitest';
import { attributed, speakersOf } from './whoSays.ts';

describe('a wider word for an office', () => {
  it('leads back to the last person it fits', () => {
    expect(
      speakersOf('Deputy Foreign Minister Ann Berg said that it rains. The senior diplomat added that it pours.'),
    ).toEqual(['Ann Berg']);
  });

  it('leads to the person whose office has its other words', () => {
    expect(
      speakersOf(
        'Kremlin spokesman Carl Dorn met Mayor Ann Berg. Berg said that it rains. The Kremlin official said that it pours.',
      ),
    ).toEqual(['Ann Berg', 'Carl Dorn']);
  });

  it('does not lead to a person whose office tells something else', () => {
    expect(
      speakersOf('Harbour Minister Ann Berg said that it rains. The Kremlin official said that it pours.'),
    ).toEqual(['Ann Berg', 'Kremlin official']);
    expect(speakersOf('Mayor Ann Berg said that it rains. The head of the crew said that it pours.')).toEqual([
      'Ann Berg',
      'head of the crew',
    ]);
    expect(speakersOf('Mayor Ann Berg said that it rains. An official said that it pours.')).toEqual([
      'Ann Berg',
      'official',
    ]);
  });
});

describe('an office that the first sentence names without its holder', () => {
  it('belongs to the person who is named right behind it', () => {
    const body =
      'A former harbour minister told a court that it rains. Ann Berg, who served as tide minister, added that it pours.';
    expect(attributed(body).speakers).toMatchObject([
      { name: 'Ann Berg', roles: ['tide minister', 'former harbour minister'], statements: [{}, {}] },
    ]);
  });

  it('belongs to nobody who has another office', () => {
    expect(speakersOf('A pilot said that it rains. Mayor Ann Berg added that it pours.')).toEqual([
      'pilot',
      'Ann Berg',
    ]);
  });
});

describe('a state', () => {
  it('is the same under its capital, its short and its full name', () => {
    const body = 'Beijing said that it rains. China added that it pours. The PRC warned of the tide.';
    expect(attributed(body).speakers).toMatchObject([
      { name: 'Beijing', kind: 'state', aliases: ['China', 'PRC'], statements: [{}, {}, {}] },
    ]);
  });

  it('is another than its neighbour', () => {
    expect(speakersOf('North Korea said that it rains. Seoul said that it pours.')).toEqual(['North Korea', 'Seoul']);
  });
});
