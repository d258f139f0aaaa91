import { describe, expect, it } from 'vitest';
import { optionReader } from '../../../server/src/core/rules/options.ts';

const optionsOf = optionReader({
  word: { type: 'string', default: 'ferry', description: '' },
  strict: { type: 'boolean', default: false, description: '' },
  most: { type: 'number', default: 3, description: '' },
  names: { type: 'array', items: { type: 'string' }, default: ['Moss'], description: '' },
});
const DEFAULTS = { word: 'ferry', strict: false, most: 3, names: ['Moss'] };

describe('the options of a rule', () => {
  it('are its defaults where none are set', () => {
    expect(optionsOf(undefined)).toEqual(DEFAULTS);
    expect(optionsOf({})).toEqual(DEFAULTS);
  });

  it('are those that are set', () => {
    const set = { word: 'boat', strict: true, most: 5, names: ['Horten'] };
    expect(optionsOf(set)).toEqual(set);
  });

  it('are the defaults where what is set is of another type', () => {
    expect(optionsOf({ word: 1, strict: 'yes', most: '5', names: [1], other: true })).toEqual(DEFAULTS);
  });
});
