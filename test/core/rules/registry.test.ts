import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ALL_RULES } from '../../../server/src/core/rules/registry.ts';

const source = new URL('../../../server/src/core/rules/', import.meta.url);

/** `header/dateNotation.ts` is the home of `header.date-notation`. */
function codesOfFiles(root: URL, ending: string): string[] {
  const families = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return families
    .filter(({ name }) => name !== 'support')
    .flatMap(({ name: family }) =>
      readdirSync(new URL(`${family}/`, root)).map((file) => {
        const name = file.slice(0, -ending.length).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        return `${family}.${name}`;
      }),
    )
    .sort();
}

describe('the registry of rules', () => {
  const codes = ALL_RULES.map((rule) => rule.code);

  it('has every rule once', () => {
    expect(codes).toEqual([...new Set(codes)]);
  });

  it('has the rule of every file, under the code that the file is named for', () => {
    expect(codes.toSorted()).toEqual(codesOfFiles(source, '.ts'));
  });

  it('has a test file for every rule', () => {
    expect(codesOfFiles(new URL('.', import.meta.url), '.test.ts')).toEqual(codes.toSorted());
  });
});
