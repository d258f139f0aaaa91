import { expect, it } from 'vitest';
import { isToldAlready, SOURCE, type Told } from '../../../client/src/configProblems/toldAlready.ts';

const at = (start: number, end = start, source = 'jsonc', severity = 0): Told => {
  return { source, severity, range: { start: { line: start }, end: { line: end } } };
};

it('a problem of a configuration is told already where others mark an error at its place, or in the line beside it', () => {
  const ours = at(4, 4, SOURCE);
  expect(isToldAlready(ours, [ours, at(4)])).toBe(true);
  expect(isToldAlready(ours, [at(0), at(5)])).toBe(true);
  expect(isToldAlready(ours, [at(1, 3)])).toBe(true);
  expect(isToldAlready(ours, [at(0, 9)])).toBe(true);
});

it('and not where it alone stands there', () => {
  const ours = at(4, 4, SOURCE);
  expect(isToldAlready(ours, [ours, at(4, 4, SOURCE)])).toBe(false);
  expect(isToldAlready(ours, [at(0, 2), at(6)])).toBe(false);
  expect(isToldAlready(ours, [at(4, 4, 'jsonc', 1)])).toBe(false);
});
