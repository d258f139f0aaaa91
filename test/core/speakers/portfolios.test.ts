import { describe, expect, it } from 'vitest';
import { attributed, speakersOf } from './whoSays.ts';

const rolesOf = (body: string, name: string) => attributed(body).speakers.find((one) => one.name === name)?.roles;

describe('a list of fields', () => {
  it('is part of the name of the body that they belong to', () => {
    expect(
      speakersOf('The Ministry of Education, Culture and Sports said that it rains. The ministry warned of the tide.'),
    ).toEqual(['Ministry of Education, Culture and Sports']);
    expect(speakersOf('It rains, according to the Department for Environment, Food and Rural Affairs.')).toEqual([
      'Department for Environment, Food and Rural Affairs',
    ]);
    expect(speakersOf('A spokesman for the Ministry of Trade, Industry, and Energy said that it rains.')).toEqual([
      'spokesman for the Ministry of Trade, Industry, and Energy',
    ]);
    expect(speakersOf('The Environment, Food and Rural Affairs Committee said that it rains.')).toEqual([
      'Environment, Food and Rural Affairs Committee',
    ]);
  });

  it('is part of the office that they belong to, and ends where a name begins', () => {
    const behind = 'Minister of Land, Infrastructure and Transport Ann Berg said that it rains.';
    expect(rolesOf(behind, 'Ann Berg')).toEqual(['Minister of Land, Infrastructure and Transport']);
    const before = 'Culture, Sports and Tourism Minister Carl Dorn said that it rains.';
    expect(rolesOf(before, 'Carl Dorn')).toEqual(['Culture, Sports and Tourism Minister']);
    const apposed = 'Ann Berg, Minister of Trade, Maritime Fisheries and Water and Forests, said that it rains.';
    expect(rolesOf(apposed, 'Ann Berg')).toEqual(['Minister of Trade, Maritime Fisheries and Water and Forests']);
  });

  it('has nothing but fields in it', () => {
    expect(speakersOf('The Ministry of Food, the Tide Board and the Harbour Office said that it rains.')).toEqual([
      'Ministry of Food',
      'Tide Board',
      'Harbour Office',
    ]);
    expect(speakersOf('Minister of Trade, Ann Berg, and Energy Minister Carl Dorn said that it rains.')).toEqual([
      'Ann Berg',
      'Carl Dorn',
    ]);
  });
});

describe('two fields', () => {
  it('are joined before the office or body that they belong to', () => {
    const body = 'Ann Berg met Foreign and Expatriates Minister Carl Dorn. Minister Dorn said that it rains.';
    expect(rolesOf(body, 'Carl Dorn')).toEqual(['Foreign and Expatriates Minister', 'Minister']);
    expect(speakersOf('The Economic and Social Council said that it rains.')).toEqual(['Economic and Social Council']);
    expect(speakersOf('Finance and Economy Ministry said that it rains. Foreign Ministry said that it pours.')).toEqual(
      ['Finance and Economy Ministry', 'Foreign Ministry'],
    );
  });
});
