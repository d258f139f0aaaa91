import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parseArchive } from '../../server/src/core/format/archive.ts';
import { BUILT_IN_NAMES } from '../../server/src/core/format/knownNames.ts';
import { readInParts, textOfPart, type FilePart } from '../../server/src/files/textParts.ts';
import { folderWith } from '../cli/commandLine.ts';

/** The dispatches of all parts of a file, each with the line at which it starts; and how many parts there are. */
async function dispatchesOf(path: string, parts: AsyncIterable<FilePart>) {
  const dispatches: (readonly [number, string])[] = [];
  let count = 0;
  for await (const part of parts) {
    const { entries, firstLines } = parseArchive(textOfPart(path, part));
    dispatches.push(...entries.map(({ text }, at) => [part.firstLine + (firstLines[at] ?? 0), text] as const));
    count++;
  }
  return { dispatches, count };
}

function dispatchesIn(text: string): (readonly [number, string])[] {
  const { entries, firstLines } = parseArchive(text);
  return entries.map((entry, index) => [firstLines[index] ?? 0, entry.text] as const);
}

describe('any large file', () => {
  /** Lines of which every step of a file has some, in all kinds of order. */
  const piece = fc.constantFrom(
    'date 2025-09-07 Storm\n',
    'date 7 September 2025 Storm\r\n',
    '2025-09-07 Storm\n',
    'date 2025-09-07',
    `It came${' and went'.repeat(5000)}.\n`,
    `${'é'.repeat(30_000)}\n`,
    'KCNA\r\n',
    '2025-09-05\n',
    '\n',
    '\r',
    ' ',
    '\u200b',
  );

  it('is cut where it would be cut as a whole', async () => {
    const path = join(folderWith({}), 'a.dispatch');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 60 }), async (pieces) => {
        const text = pieces.join('');
        writeFileSync(path, text);
        const { parts } = await readInParts(path, BUILT_IN_NAMES);
        expect((await dispatchesOf(path, parts())).dispatches).toEqual(dispatchesIn(text));
      }),
      { numRuns: 300 },
    );
  });
});

describe('a large file', () => {
  const text = 'notes\n' + 'date 2025-09-07 The Café\nThe “Été” opened.\nKCNA\n2025-09-05\n'.repeat(20_000);

  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8', false],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${text}`), 'utf-8', true],
    ['a code page', iconv.encode(text, 'windows-1252'), 'windows-1252', false],
    ['UTF-16', iconv.encode(text, 'utf-16be', { addBOM: true }), 'utf-16be', true],
  ])('in %s is read part by part, as often as one likes', async (_name, bytes, encoding, byteOrderMark) => {
    const path = join(folderWith({}), 'a.dispatch');
    writeFileSync(path, bytes);
    const file = await readInParts(path, BUILT_IN_NAMES);
    expect([file.encoding, file.byteOrderMark]).toEqual([encoding, byteOrderMark]);
    const wanted = dispatchesIn(text);
    for (let time = 0; time < 2; time++) {
      const { dispatches, count } = await dispatchesOf(path, file.parts());
      expect(count).toBeGreaterThan(2);
      expect(dispatches).toEqual(wanted);
    }
  });

  it('whose headers only their neighbours tell from prose is cut all the same', async () => {
    const doubtful = '\nThe sea is calm. -0-\ndate 7 March 2025 Storm\nIt came.\r\n'.repeat(20_000);
    const path = join(folderWith({ 'a.dispatch': doubtful }), 'a.dispatch');
    const { dispatches, count } = await dispatchesOf(path, (await readInParts(path, BUILT_IN_NAMES)).parts());
    expect(count).toBeGreaterThan(2);
    expect(dispatches).toEqual(dispatchesIn(doubtful));
  });

  it('of one dispatch comes in one part', async () => {
    const path = join(
      folderWith({ 'a.dispatch': `date 2025-09-07 Storm\n${'It came.\n'.repeat(200_000)}` }),
      'a.dispatch',
    );
    const { parts } = await readInParts(path, BUILT_IN_NAMES);
    expect((await dispatchesOf(path, parts())).count).toBe(1);
  });
});
