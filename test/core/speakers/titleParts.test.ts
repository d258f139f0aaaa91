import { describe, expect, it } from 'vitest';
import { attributed, whoSays } from './whoSays.ts';

const rolesOf = (body: string, name: string) => attributed(body).speakers.find((one) => one.name === name)?.roles;

describe('a title of several offices', () => {
  it('gives each of them', () => {
    expect(
      rolesOf(
        'Chairman of the Harbour Council Prime Minister Senior General Carl Dorn said that it rains.',
        'Carl Dorn',
      ),
    ).toEqual(['Chairman of the Harbour Council', 'Prime Minister', 'Senior General']);
    expect(rolesOf('Founder and CEO of the Tide Office Ann Berg said that it rains.', 'Ann Berg')).toEqual([
      'Founder',
      'CEO of the Tide Office',
    ]);
    expect(
      rolesOf('Deputy Prime Minister and Minister of Foreign Affairs Ann Berg said that it rains.', 'Ann Berg'),
    ).toEqual(['Deputy Prime Minister', 'Minister of Foreign Affairs']);
    expect(rolesOf('Chief Adviser Professor Ann Berg said that it rains.', 'Ann Berg')).toEqual([
      'Chief Adviser',
      'Professor',
    ]);
  });

  it('may be one office of several words', () => {
    expect(rolesOf('Attorney General Ann Berg said that it rains.', 'Ann Berg')).toEqual(['Attorney General']);
    expect(rolesOf('Assistant Professor Ann Berg said that it rains.', 'Ann Berg')).toEqual(['Assistant Professor']);
    expect(rolesOf('Chairman of the Youth and Sports Committee Ann Berg said that it rains.', 'Ann Berg')).toEqual([
      'Chairman of the Youth and Sports Committee',
    ]);
    expect(rolesOf('Head of the Wall and Tide Board Ann Berg said that it rains.', 'Ann Berg')).toEqual([
      'Head of the Wall and Tide Board',
    ]);
    expect(
      whoSays(
        'Ambassador Extraordinary and Plenipotentiary of Kesta to Oman Ann Berg said that it rains. The ambassador added that it pours.',
      ),
    ).toEqual([
      'Ann Berg | Ambassador Extraordinary and Plenipotentiary of Kesta to Oman Ann Berg | said | that-clause',
      'Ann Berg | The ambassador | added | that-clause',
    ]);
  });

  it('has no words of respect in it', () => {
    expect(rolesOf('Oman President His Highness Sheikh Carl Dorn said that it rains.', 'Carl Dorn')).toEqual([
      'Oman President',
    ]);
    expect(rolesOf('His Royal Highness Prince Carl Dorn said that it rains.', 'Carl Dorn')).toEqual(['Prince']);
  });
});

describe('a title behind a place', () => {
  it('begins with the nation whose office it is', () => {
    expect(
      rolesOf('The king received at Palm Palace Omani Minister Ann Berg. Berg said that it rains.', 'Ann Berg'),
    ).toEqual(['Omani Minister']);
    expect(rolesOf('Former North Korean Minister Ann Berg said that it rains.', 'Ann Berg')).toEqual([
      'Former North Korean Minister',
    ]);
  });
});

describe('a rank behind an office', () => {
  it('is another title', () => {
    expect(rolesOf('Floor leader Rep. Carl Dorn said that it rains.', 'Carl Dorn')).toEqual(['Floor leader', 'Rep.']);
    expect(rolesOf('Chief Commander Major General Carl Dorn said that it rains.', 'Carl Dorn')).toEqual([
      'Chief Commander',
      'Major General',
    ]);
    expect(rolesOf('Commander General Carl Dorn said that it rains.', 'Carl Dorn')).toEqual(['Commander General']);
  });
});

describe('two offices before a comma and the name', () => {
  it('are both given', () => {
    expect(rolesOf('The founder and director of the firm, Ann Berg, said that it rains.', 'Ann Berg')).toEqual(
      expect.arrayContaining(['founder', 'director of the firm']),
    );
  });

  it('are those of whom they stand behind', () => {
    const body =
      'Present were Carl Dorn, premier of the Cabinet and chairman of the Tide Commission, Ann Berg, secretary of the Union, and others. Berg said that it rains.';
    expect(rolesOf(body, 'Ann Berg')).toEqual(['secretary of the Union']);
  });
});
