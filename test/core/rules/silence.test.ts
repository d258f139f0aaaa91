import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseArchive } from '../../../server/src/core/format/archive.ts';
import { textOf } from '../../../server/src/core/format/span.ts';
import { RULES } from '../../../server/src/core/rules/registry.ts';

const shared = new URL('../../../../shared/', import.meta.url);
const TODAY = { year: 2025, month: 9, day: 10 };

/** What the rules that are on by default find in the text files of a folder. */
function findingsIn(folder: URL): string[] {
  const rules = RULES.filter((rule) => rule.level !== 'off');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .flatMap((name) =>
      parseArchive(readFileSync(new URL(name, folder), 'utf8')).entries.flatMap(({ dispatch }) =>
        rules.flatMap((rule) =>
          rule
            .check(dispatch, { today: TODAY })
            .map((finding) => `${name}: ${rule.code} ${JSON.stringify(textOf(dispatch.text, finding.span))}`),
        ),
      ),
    );
}

describe.each(['gold/dev/', 'corpus/kcna/'])('on the sound dispatches of %s', (path) => {
  const folder = new URL(path, shared);

  it.skipIf(!existsSync(folder))('the rules find nothing', () => {
    expect(findingsIn(folder)).toEqual([]);
  });
});
