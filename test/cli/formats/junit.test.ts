import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { junit } from '../../../server/src/cli/formats/junit.ts';
import { printed } from './findings.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  htmlEntities: true,
  attributeNamePrefix: '',
  isArray: (name) => name === 'testsuite' || name === 'testcase',
});

const WORDS = 'A colon stands behind the keyword.\nhttps://example.org/header.keyword-colon.md';

it('prints a suite a file, and in it a test case a finding', () => {
  expect(parser.parse(printed(junit))).toMatchObject({
    testsuites: {
      name: 'dispatch lint',
      testsuite: [
        {
          name: 'a.dispatch',
          tests: '2',
          failures: '1',
          errors: '0',
          testcase: [
            {
              name: '3:5 header.keyword-colon',
              classname: 'a.dispatch',
              failure: {
                type: 'error',
                message: 'A colon stands behind the keyword.',
                '#text': `a.dispatch:3:5 error header.keyword-colon ${WORDS}`,
              },
            },
            {
              name: '10:1 archive.duplicate',
              classname: 'a.dispatch',
              'system-out':
                'a.dispatch:10:1 hint archive.duplicate "A & B" <100%>,\nsaid: \ufffd \ufffd\nhttps://example.org/?a=1&b=2',
            },
          ],
        },
        { name: 'd <1>,100%:e.dispatch', tests: '1', failures: '1', testcase: [{ failure: { type: 'warning' } }] },
      ],
    },
  });
});

it('prints one passed test case where nothing was found', () => {
  expect(parser.parse(printed(junit, false))).toMatchObject({
    testsuites: { testsuite: [{ tests: '1', failures: '0', testcase: [{ name: 'dispatch lint' }] }] },
  });
});
