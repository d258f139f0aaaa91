import { expect, it } from 'vitest';
import { FindingSpool } from '../../server/src/archiveLint/findingSpool.ts';

it('a spool gives back what was put into it, in that order, however much it is, and a file in parts as one', () => {
  const spool = new FindingSpool();
  const long = 'é\u2028'.repeat(1_000_000);
  for (let at = 0; at < 8; at++) {
    spool.add({ path: `${at}"\n`, dispatches: at, findings: JSON.stringify([{ message: at === 3 ? long : '' }]) });
    spool.add({ path: `${at}"\n`, dispatches: 1, findings: '[]' });
  }
  const files = [...spool.files()];
  spool.close();
  expect(files).toEqual(
    Array.from({ length: 8 }, (_, at) => {
      return { path: `${at}"\n`, dispatches: at + 1, findings: [{ message: at === 3 ? long : '' }] };
    }),
  );
});
