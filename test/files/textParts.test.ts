import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { parseArchive } from '../../server/src/core/format/archive.ts';
import { BUILT_IN_NAMES } from '../../server/src/core/format/knownNames.ts';
import { partsOf, readInParts, type TextPart } from '../../server/src/files/textParts.ts';
import { folderWith } from '../cli/commandLine.ts';

/** The dispatches of all parts, each with the line at which it starts. */
function dispatchesOf(parts: readonly TextPart[]): (readonly [number, string])[] {
  return parts.flatMap(({ text, firstLine }) => {
    const { entries, firstLines } = parseArchive(text);
    return entries.map((entry, index) => [firstLine + (firstLines[index] ?? 0), entry.text] as const);
  });
}

function dispatchesIn(text: string): (readonly [number, string])[] {
  return dispatchesOf([{ text, firstLine: 0 }]);
}

describe('a text that comes in steps', () => {
  const piece = fc.constantFrom(
    'date 2025-09-07 Storm\n',
    '2025-09-07 Storm\n',
    'date 2025-09-07',
    'It came.\n',
    'KCNA\r\n',
    '2025-09-05\n',
    '\n',
    '\r',
    ' ',
    'é',
  );

  it('is cut where it would be cut as a whole', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(piece).map((pieces) => pieces.join(''))), async (steps) => {
        const parts: TextPart[] = [];
        for await (const part of partsOf(steps, BUILT_IN_NAMES)) parts.push(part);
        expect(dispatchesOf(parts)).toEqual(dispatchesIn(steps.join('')));
      }),
      { numRuns: 1000 },
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
      const parts: TextPart[] = [];
      for await (const part of file.parts()) parts.push(part);
      expect(parts.length).toBeGreaterThan(2);
      expect(dispatchesOf(parts)).toEqual(wanted);
    }
  });

  it('of one dispatch comes in one part', async () => {
    const path = join(
      folderWith({ 'a.dispatch': `date 2025-09-07 Storm\n${'It came.\n'.repeat(200_000)}` }),
      'a.dispatch',
    );
    const { parts } = await readInParts(path, BUILT_IN_NAMES);
    let count = 0;
    for await (const part of parts()) count += part.text.length > 1_800_000 ? 1 : 10;
    expect(count).toBe(1);
  });
});
