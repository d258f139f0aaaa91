import { XMLParser } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { checkstyle } from '../../../server/src/cli/formats/checkstyle.ts';
import { printed } from './findings.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  htmlEntities: true,
  attributeNamePrefix: '',
  isArray: (name) => name === 'error',
});

it('prints an element a file, and in it one a finding', () => {
  expect(parser.parse(printed(checkstyle))).toMatchObject({
    checkstyle: {
      version: '4.3',
      file: [
        {
          name: 'a.dispatch',
          error: [
            {
              line: '3',
              column: '5',
              severity: 'error',
              message: 'A colon stands behind the keyword.',
              source: 'dispatch.header.keyword-colon',
            },
            {
              line: '10',
              column: '1',
              severity: 'info',
              message: '"A & B" <100%>,\nsaid: \ufffd \ufffd',
              source: 'dispatch.archive.duplicate',
            },
          ],
        },
        { name: 'd <1>,100%:e.dispatch', error: [{ severity: 'warning' }] },
      ],
    },
  });
});

it('prints a report without files where nothing was found', () => {
  expect(printed(checkstyle, false)).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n</checkstyle>\n',
  );
});
