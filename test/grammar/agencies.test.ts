import { expect, test } from 'vitest';
import { AGENCIES } from '../../server/src/core/format/agencies.ts';
import grammar from '../../syntaxes/dispatch.tmLanguage.json' with { type: 'json' };

test('the grammar knows the source lines that the server knows', () => {
  const names = AGENCIES.map(({ name }) => name.replaceAll('’', "['’]")).join('|');
  expect(grammar.repository['source-line'].match.split('(?i:')[1]?.split(')')[0]).toBe(names);
});
