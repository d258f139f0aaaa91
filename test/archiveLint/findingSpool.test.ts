import { expect, it } from 'vitest';
import type { FileFinding } from '../../server/src/archiveLint/fileFinding.ts';
import { FindingSpool } from '../../server/src/archiveLint/findingSpool.ts';
import { packFindings } from '../../server/src/archiveLint/packedFindings.ts';
import { rulePage } from '../../server/src/rulePage.ts';

it('a spool gives back what was put into it, in that order, however much it is, and a file in parts as one', () => {
  const spool = new FindingSpool();
  const found = (message: string): FileFinding => {
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    return { code: 'body.empty', level: 'hint', message, range, url: rulePage('body.empty'), related: [] };
  };
  const long = 'é\u2028'.repeat(1_000_000);
  for (let at = 0; at < 8; at++) {
    spool.add({ path: `${at}"\n`, dispatches: at, findings: packFindings([found(at === 3 ? long : '')]) });
    spool.add({ path: `${at}"\n`, dispatches: 1, findings: packFindings([]) });
  }
  const files = [...spool.files()];
  spool.close();
  expect(files).toEqual(
    Array.from({ length: 8 }, (_, at) => {
      return { path: `${at}"\n`, dispatches: at + 1, findings: [found(at === 3 ? long : '')] };
    }),
  );
});
