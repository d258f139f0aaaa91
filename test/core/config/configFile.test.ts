import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../server/src/core/config/configFile.ts';

/**
 * What is wrong with a text, as the command line prints it: line and column from 1, the marked characters, what to do.
 */
function wrong(text: string): string {
  const parsed = parseConfig(text);
  if (!('problem' in parsed)) return 'nothing is wrong';
  const { range, message } = parsed.problem;
  const lines = text.split('\n');
  const { start, end } = range;
  const marked =
    start.line === end.line
      ? lines[start.line]?.slice(start.character, end.character)
      : `${lines[start.line]?.slice(start.character)}...`;
  return `${start.line + 1}:${start.character + 1} [${marked}] ${message}`;
}

describe('a configuration', () => {
  it('may be empty', () => {
    const file = { extends: [], rules: {}, knownAgencies: [], knownSources: [], overrides: [], baseline: null };
    expect(parseConfig('{}')).toEqual({ file });
    expect(parseConfig('\ufeff// nothing yet\n{ /* but comments, and a comma */ "rules": {}, }\n')).toEqual({ file });
  });

  it('says what differs from the defaults, for all files or for some', () => {
    const text = `{
      "$schema": "./dispatchrc.schema.json",
      "extends": "../base.json",
      "rules": { "header.date-future": "off", "archive.order": ["hint", { "most": 20 }], "body.empty": ["error"] },
      "knownAgencies": ["Nordisk"],
      "knownSources": ["Moss Avis"],
      "overrides": [
        { "files": "1998/**", "rules": { "body.hard-wrap": "warning" } },
        { "files": ["*.txt", "old/*"], "knownAgencies": ["Fjord"], "knownSources": ["Fjord Post"] }
      ],
      "baseline": "dispatch-baseline.json"
    }`;
    const range = (line: number, start: number, end: number) => ({
      start: { line, character: start },
      end: { line, character: end },
    });
    expect(parseConfig(text)).toEqual({
      file: {
        extends: [{ path: '../base.json', range: range(2, 17, 31) }],
        rules: {
          'header.date-future': { level: 'off' },
          'archive.order': { level: 'hint', options: { most: 20 } },
          'body.empty': { level: 'error' },
        },
        knownAgencies: ['Nordisk'],
        knownSources: ['Moss Avis'],
        overrides: [
          {
            files: ['1998/**'],
            rules: { 'body.hard-wrap': { level: 'warning' } },
            knownAgencies: [],
            knownSources: [],
          },
          { files: ['*.txt', 'old/*'], rules: {}, knownAgencies: ['Fjord'], knownSources: ['Fjord Post'] },
        ],
        baseline: { path: 'dispatch-baseline.json', range: range(10, 18, 42) },
      },
    });
  });

  it('may build upon several others', () => {
    const parsed = parseConfig('{ "extends": ["a.json", "b.json"] }');
    expect('file' in parsed && parsed.file.extends.map(({ path }) => path)).toEqual(['a.json', 'b.json']);
  });
});

describe('a broken configuration is told at its place, with what to do', () => {
  it.each([
    // Syntax
    ['', '1:1 [] The file is empty: write at least {}.'],
    ['// only a comment', '1:1 [] The file is empty: write at least {}.'],
    ['{\n  "rules": {},\n  "extends" "a"\n}', '3:13 ["a"] A colon is expected here, between a property and its value.'],
    ['{ "rules": {} "extends": "a" }', '1:15 ["extends"] A comma is missing before this.'],
    ['{ "rules": {', '1:13 [] A closing brace } is missing here.'],
    ['{ "extends": ["a"', '1:18 [] A closing bracket ] is missing here.'],
    ['{ rules: {} }', '1:3 [rules] "rules" is not JSON: write texts in double quotation marks.'],
    ['{ "extends": \'a\' }', "1:14 ['a'] \"'a'\" is not JSON: write texts in double quotation marks."],
    ['{ "extends": "a }', '1:14 ["a }] This text does not end: write a double quotation mark behind it.'],
    ['{ "extends": "a\\b\\c" }', '1:14 ["a\\b\\c"] JSON has no such escape: write \\\\ for a backslash.'],
    ['{} {}', '1:4 [{] The file has ended before this: remove what stands behind it.'],
    ['/* {}', '1:1 [/* {}] This comment does not end: write */ behind it.'],
    ['{ "rules": }', '1:12 [}] A value is expected here.'],
    // Properties
    ['[]', '1:1 [[]] A configuration is an object in braces {}, not an array.'],
    ['{ "rule": {} }', '1:3 ["rule"] There is no property "rule". Did you mean "rules"?'],
    [
      '{ "plugins": {} }',
      '1:3 ["plugins"] There is no property "plugins": A configuration has "$schema", "extends", "rules", "knownAgencies", "knownSources", "overrides" and "baseline".',
    ],
    ['{ "rules": {}, "rules": {} }', '1:16 ["rules"] "rules" stands here a second time: keep one of the two.'],
    ['{ "rules": [] }', '1:12 [[]] "rules" is an object in braces {}, not an array.'],
    ['{ "extends": 4 }', '1:14 [4] A configuration to extend is a text in double quotation marks, not a number.'],
    ['{ "extends": [" "] }', '1:15 [" "] A configuration to extend is empty.'],
    ['{ "knownAgencies": "Nordisk" }', '1:20 ["Nordisk"] "knownAgencies" is an array in brackets [], not a text.'],
    [
      '{ "knownSources": [true] }',
      '1:20 [true] A name of "knownSources" is a text in double quotation marks, not a boolean.',
    ],
    [
      `{ "knownAgencies": ["${'Nordisk '.repeat(6)}"] }`,
      `1:21 ["${'Nordisk '.repeat(6)}"] A name of "knownAgencies" has more than 40 characters, and would never be read.`,
    ],
    ['{ "baseline": null }', '1:15 [null] "baseline" is a text in double quotation marks, not null.'],
    ['{ "overrides": {} }', '1:16 [{}] "overrides" is an array in brackets [], not an object.'],
    ['{ "overrides": ["a"] }', '1:17 ["a"] An override is an object in braces {}, not a text.'],
    [
      '{ "overrides": [{ "rules": {} }] }',
      '1:17 [{ "rules": {} }] An override needs "files": the globs of the files it is for.',
    ],
    [
      '{ "overrides": [{ "files": "a", "extends": "b" }] }',
      '1:33 ["extends"] There is no property "extends": An override has "files", "rules", "knownAgencies" and "knownSources".',
    ],
    // Rules
    [
      '{ "rules": { "header.date-futur": "off" } }',
      '1:14 ["header.date-futur"] There is no rule "header.date-futur". Did you mean "header.date-future"?',
    ],
    [
      '{ "rules": { "date-future": "off" } }',
      '1:14 ["date-future"] There is no rule "date-future". Did you mean "header.date-future"?',
    ],
    [
      '{ "rules": { "no-console": "off" } }',
      '1:14 ["no-console"] There is no rule "no-console": docs/rules/README.md lists all that there are.',
    ],
    [
      '{ "rules": { "body.empty": "fatal" } }',
      '1:28 ["fatal"] "fatal" is no level. The level of body.empty is one of "off", "hint", "info", "warning", "error".',
    ],
    ['{ "rules": { "body.empty": "warn" } }', '1:28 ["warn"] "warn" is no level. Did you mean "warning"?'],
    [
      '{ "rules": { "body.empty": 2 } }',
      '1:28 [2] A level is expected here, not a number. The level of body.empty is one of "off", "hint", "info", "warning", "error".',
    ],
    [
      '{ "rules": { "body.empty": [] } }',
      '1:28 [[]] The array is empty: the level of body.empty is expected in it, and its options behind it.',
    ],
    [
      '{ "rules": { "archive.order": ["hint", {}, {}] } }',
      '1:44 [{}] Level and options of archive.order are all that may stand here.',
    ],
    // Options
    [
      '{ "rules": { "body.empty": ["hint", { "most": 1 }] } }',
      '1:39 ["most"] There is no option "most": body.empty has none.',
    ],
    [
      '{ "rules": { "archive.order": ["hint", { "mist": 1 }] } }',
      '1:42 ["mist"] There is no option "mist". Did you mean "most"?',
    ],
    [
      '{ "rules": { "archive.order": ["hint", { "percent": 1 }] } }',
      '1:42 ["percent"] There is no option "percent": archive.order has "most".',
    ],
    [
      '{ "rules": { "archive.order": ["hint", 20] } }',
      '1:40 [20] The options of archive.order are an object in braces {}, not a number.',
    ],
    ['{ "rules": { "archive.order": ["hint", { "most": "1" }] } }', '1:50 ["1"] "most" is a number, not a text.'],
    ['{ "rules": { "archive.order": ["hint", { "most": 0 }] } }', '1:50 [0] "most" is 1 or more, not 0.'],
    ['{ "rules": { "archive.order": ["hint", { "most": 51 }] } }', '1:50 [51] "most" is 50 or less, not 51.'],
    [
      '{ "rules": { "header.date-stamp": ["hint", { "dates": "1970-01-01" }] } }',
      '1:55 ["1970-01-01"] "dates" is an array in brackets [], not a text.',
    ],
    [
      '{ "rules": { "header.date-stamp": ["hint", { "dates": [1970] }] } }',
      '1:56 [1970] An item of "dates" is a text in double quotation marks, not a number.',
    ],
  ])('%j', (text, expected) => {
    expect(wrong(text)).toBe(expected);
  });

  it('and of several faults the first one', () => {
    expect(wrong('{\n  "overrides": [{ "files": 1 }],\n  "rules": { "nothing": 1 }\n}')).toBe(
      '2:28 [1] A glob of "files" is a text in double quotation marks, not a number.',
    );
  });

  it('whatever the text is', () => {
    const json = fc.jsonValue().map((value) => JSON.stringify({ rules: value, overrides: [value], extends: value }));
    fc.assert(
      fc.property(fc.oneof(fc.string(), json), (text) => {
        const parsed = parseConfig(text);
        expect('file' in parsed || parsed.problem.message.length > 0).toBe(true);
      }),
    );
  });

  it('however deeply it is nested', () => {
    expect(wrong('['.repeat(200_000))).toBe('1:1 [[] The file is nested too deeply to be read.');
  });
});
