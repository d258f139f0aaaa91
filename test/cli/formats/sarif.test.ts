import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { expect, it } from 'vitest';
import { sarif } from '../../../server/src/cli/formats/sarif.ts';
import { ALL_RULES } from '../../../server/src/core/rules/registry.ts';
import { COLON, printed } from './findings.ts';

interface Log {
  readonly runs: readonly [
    {
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
      readonly results: readonly object[];
    },
  ];
}

it.each([
  ['findings', true],
  ['nothing', false],
])('a log of %s is as the official schema of SARIF 2.1.0 has it', (_, files) => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  validate(JSON.parse(printed(sarif, files)));
  expect(validate.errors).toBeNull();
});

it('a result names its rule, its place, what it is related to, and its fix', () => {
  const log = JSON.parse(printed(sarif)) as Log;
  const [{ tool, results }] = log.runs;
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(ALL_RULES.map(({ code }) => code));
  const indexOf = (code: string) => ALL_RULES.findIndex((rule) => rule.code === code);
  const colon = (uri: string, level: string) => ({
    ruleId: 'header.keyword-colon',
    ruleIndex: indexOf('header.keyword-colon'),
    level,
    message: { text: 'A colon stands behind the keyword.' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 6 },
        },
      },
    ],
    fixes: [
      {
        description: { text: 'Remove the colon' },
        artifactChanges: [
          {
            artifactLocation: { uri },
            replacements: [
              {
                deletedRegion: { startLine: 3, startColumn: 5, endLine: 3, endColumn: 7 },
                insertedContent: { text: ' ' },
              },
            ],
          },
        ],
      },
    ],
  });
  expect(results).toEqual([
    colon('a.dispatch', 'error'),
    {
      ruleId: 'archive.duplicate',
      ruleIndex: indexOf('archive.duplicate'),
      level: 'note',
      message: { text: '"A & B" <100%>,\nsaid: \u0001 \ud800' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'a.dispatch' },
            region: { startLine: 10, startColumn: 1, endLine: 11, endColumn: 4 },
          },
        },
      ],
      relatedLocations: [
        {
          id: 0,
          message: { text: 'The first of them.' },
          physicalLocation: {
            artifactLocation: { uri: 'b%20c/%C3%BC.dispatch' },
            region: { startLine: 1, startColumn: 17, endLine: 1, endColumn: 22 },
          },
        },
      ],
    },
    colon('d%20%3C1%3E%2C100%25%3Ae.dispatch', 'warning'),
  ]);
});

it('an absolute path is an address of its own', () => {
  expect(sarif.file({ path: '/archive/a b.dispatch', findings: [COLON] }, true)).toContain(
    '"uri":"file:///archive/a%20b.dispatch"',
  );
});
