import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArchive } from '../../../server/src/core/format/archive.ts';
import { createRuleContext } from '../../../server/src/core/rules/context.ts';
import { RULES } from '../../../server/src/core/rules/registry.ts';

const shared = new URL('../../../../shared/', import.meta.url);
const context = createRuleContext({ today: { year: 2025, month: 9, day: 10 } });

/** How often each rule that is on by default finds something in the text files of a folder. */
function counts(folder: URL): Record<string, number> {
  const rules = RULES.filter((rule) => rule.level !== 'off');
  const found: Record<string, number> = {};
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.txt') && each !== 'LICENSE.txt')) {
    for (const { dispatch } of parseArchive(readFileSync(new URL(name, folder), 'utf8')).entries) {
      for (const rule of rules) {
        const count = rule.check(dispatch, context).length;
        if (count > 0) found[rule.code] = (found[rule.code] ?? 0) + count;
      }
    }
  }
  return found;
}

/** Every one of them is a fault that was looked at and confirmed; `docs/silence.md` discusses each kind. */
describe.each<[string, Record<string, number>]>([
  [
    'corpus/kcna/',
    { 'body.broken-paragraph': 8, 'body.glued-name': 895, 'dateline.dash-space': 82, 'header.title-run-over': 6 },
  ],
  ['gold/dev/', { 'body.glued-name': 133, 'dateline.dash-space': 20 }],
  ['corpus/wikinews-news/', { 'body.one-line': 1 }],
  ['gold/dev-news/', {}],
])('on the dispatches of %s', (path, expected) => {
  const folder = new URL(path, shared);

  it.skipIf(!existsSync(folder))('the rules find what is really there, and nothing else', () => {
    expect(counts(folder)).toEqual(expected);
  });
});

describe('the founding example', () => {
  const file = new URL('gold/dev/founding-example.txt', shared);

  it.skipIf(!existsSync(file))('is sound', () => {
    const { entries } = parseArchive(readFileSync(file, 'utf8'));
    expect(entries.flatMap(({ dispatch }) => RULES.flatMap((rule) => rule.check(dispatch, context)))).toEqual([]);
  });
});
