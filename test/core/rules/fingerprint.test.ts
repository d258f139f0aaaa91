import { describe, expect, it } from 'vitest';
import { fingerprint, similarity } from '../../../server/src/core/rules/fingerprint.ts';
import { LIGHTHOUSE, STORM } from './dispatches.ts';

const of = (text: string) => fingerprint(text, [{ start: 0, end: text.length }]);

describe('a fingerprint', () => {
  it('counts words', () => {
    expect(of(' The ferry\u00a0 left. ').words).toBe(3);
  });

  it('is the same whatever the white space', () => {
    expect(of(STORM.replaceAll(' ', ' \n'))).toEqual(of(STORM));
  });

  it('is the same whatever the paragraphs', () => {
    const half = STORM.indexOf(' Nobody');
    expect(
      fingerprint(STORM, [
        { start: 0, end: half },
        { start: half, end: STORM.length },
      ]),
    ).toEqual(of(STORM));
  });

  it('differs by a letter', () => {
    expect(of(STORM.replace('noon', 'moon')).hash).not.toBe(of(STORM).hash);
  });

  it('has no sketch where there are no three words', () => {
    expect(of('The ferry').sketch).toBe('');
    expect(similarity(of('The ferry'), of('The ferry'))).toBe(0);
  });

  it('is likest its own, near to a body with a word changed, far from any other', () => {
    expect(similarity(of(STORM), of(STORM))).toBe(1);
    expect(similarity(of(STORM), of(STORM.replace('noon', 'dusk')))).toBeGreaterThan(0.8);
    expect(similarity(of(STORM), of(LIGHTHOUSE))).toBe(0);
  });
});
