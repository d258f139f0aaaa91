import { expect, test } from 'vitest';
import { createInlayHintsProvider } from '../../server/src/features/inlayHints.ts';
import { ADAIR, HARBOUR, harbour, KESTREL } from './harbour.ts';
import { GOES_ON, open, scripted } from './support.ts';

const range = (from: number, to: number) => ({ start: { line: from, character: 0 }, end: { line: to, character: 0 } });
const hint = (line: number, character: number) => ({
  position: { line, character },
  label: '(Marta Kestrel)',
  paddingLeft: true,
});

test('behind each pronoun that speaks stands the name of the speaker', async () => {
  const hints = createInlayHintsProvider(harbour());
  expect(await hints(open(HARBOUR), range(0, 99), { pronouns: true }, GOES_ON)).toEqual([hint(2, 32), hint(3, 3)]);
});

test('a pronoun that only stands for a speaker has none', async () => {
  const silent = { ...KESTREL, says: KESTREL.says?.slice(0, 1) ?? [] };
  const hints = createInlayHintsProvider(scripted([silent, ADAIR]));
  expect(await hints(open(HARBOUR), range(0, 99), { pronouns: true }, GOES_ON)).toEqual([hint(2, 32)]);
});

test('a range has only its own, and reads only its own dispatches', async () => {
  const analysis = harbour();
  const hints = createInlayHintsProvider(analysis);
  expect(await hints(open(HARBOUR + HARBOUR), range(9, 9), { pronouns: true }, GOES_ON)).toEqual([hint(9, 32)]);
  expect(analysis.read).toEqual([HARBOUR]);
});

test('where they are off nothing is read for them', async () => {
  const analysis = harbour();
  const hints = createInlayHintsProvider(analysis);
  expect(await hints(open(HARBOUR), range(0, 99), { pronouns: false }, GOES_ON)).toEqual([]);
  expect(analysis.read).toEqual([]);
});
