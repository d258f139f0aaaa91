import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  archiveText,
  editArchive,
  entryAt,
  lineCount,
  parseArchive,
  type Archive,
} from '../../../server/src/core/format/archive.ts';
import { BUILT_IN_NAMES, knownNames } from '../../../server/src/core/format/knownNames.ts';
import { lineTable } from '../../../server/src/core/format/lines.ts';
import { positionAt, type Range } from '../../../server/src/core/format/position.ts';
import { archiveTexts, insertedTexts } from './archiveTexts.ts';

const texts = (archive: Archive) => archive.entries.map((entry) => entry.text);
const layout = (archive: Archive) => ({
  texts: texts(archive),
  lineEnds: archive.entries.map((entry) => entry.lineEnds),
  firstLines: archive.firstLines,
});

const FIRST = ' date 2025-09-07 First\nBody. -0-\nKCNA\n2025-09-05\n';
const SECOND = '\ndate 2025-09-08 Second\nBody.\n';
const THIRD = 'date 2025-09-09 Third\nBody.';

describe('reading an archive', () => {
  it('cuts it before each header', () => {
    expect(layout(parseArchive(FIRST + SECOND.slice(1) + THIRD))).toEqual({
      texts: [FIRST, SECOND.slice(1), THIRD],
      lineEnds: [4, 2, 1],
      firstLines: [0, 4, 6],
    });
  });

  it('gives blank lines between dispatches to the one before', () => {
    expect(texts(parseArchive(FIRST + SECOND))).toEqual([`${FIRST}\n`, SECOND.slice(1)]);
  });

  it('keeps a preamble, blank or not, as an entry of its own', () => {
    expect(texts(parseArchive(`Found in a drawer.\n${THIRD}`))).toEqual(['Found in a drawer.\n', THIRD]);
    expect(texts(parseArchive(`\n\n${THIRD}`))).toEqual(['\n\n', THIRD]);
  });

  it('has one empty entry for an empty text', () => {
    expect(layout(parseArchive(''))).toEqual({ texts: [''], lineEnds: [0], firstLines: [0] });
  });

  it('cuts before a doubtful header only where a dispatch ended', () => {
    expect(texts(parseArchive('date 2025-09-07 A\nEnd. -0-\n\n2025-09-08 B\nText.\n'))).toEqual([
      'date 2025-09-07 A\nEnd. -0-\n\n',
      '2025-09-08 B\nText.\n',
    ]);
    expect(texts(parseArchive('date 2025-09-07 A\nText.\n2025-09-08 B\nText.\n'))).toHaveLength(1);
  });

  it('reads CRLF and lone CR as it reads LF', () => {
    const lines = FIRST + SECOND + THIRD;
    expect(texts(parseArchive(lines.replaceAll('\n', '\r\n')))).toEqual(
      texts(parseArchive(lines)).map((text) => text.replaceAll('\n', '\r\n')),
    );
    expect(texts(parseArchive(lines.replaceAll('\n', '\r')))).toEqual(
      texts(parseArchive(lines)).map((text) => text.replaceAll('\n', '\r')),
    );
  });

  it('never loses a character', () => {
    fc.assert(
      fc.property(archiveTexts, (text) => {
        expect(archiveText(parseArchive(text))).toBe(text);
      }),
    );
  });

  it('knows the entry of each line and the number of lines', () => {
    const archive = parseArchive(FIRST + SECOND + THIRD);
    expect([-1, 0, 4, 5, 6, 7, 8, 99].map((line) => entryAt(archive, line))).toEqual([0, 0, 0, 1, 1, 2, 2, 2]);
    expect(lineCount(archive)).toBe(9);
    expect(lineCount(parseArchive(''))).toBe(1);
  });

  it('reads each dispatch once', () => {
    const [entry] = parseArchive(FIRST).entries;
    expect(entry!.dispatch).toBe(entry!.dispatch);
  });

  it('stays linear where every line could be a header', () => {
    const doubtful = '2025-09-08 Doubtful\n'.repeat(200_000);
    expect(parseArchive(`date 2025-09-07 A\nText.\n${doubtful}`).entries).toHaveLength(1);
    expect(parseArchive('\r'.repeat(1_000_000)).entries).toHaveLength(1);
  });
});

/** The built-in names alone, and with one that ends a dispatch where it stands alone. */
const someNames = fc.constantFrom(BUILT_IN_NAMES, knownNames([], ['Date palms line the avenue.']));

/** A place in a text: anywhere, in the middle of a pair of surrogates or of a CRLF too. */
const edits = fc.record({ at: fc.nat(), length: fc.oneof(fc.nat(3), fc.nat(80), fc.nat()), newText: insertedTexts });

function rangeIn(text: string, at: number, length: number): Range {
  const start = at % (text.length + 1);
  const lines = lineTable(text);
  return {
    start: positionAt(lines, start),
    end: positionAt(lines, start + (length % (text.length - start + 1))),
  };
}

/**
 * The text after an edit, by the Language Server Protocol alone: a character past the end of its line is the line's
 * end.
 */
function edited(text: string, range: Range, newText: string): string {
  const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (end) => end.index + end[0].length)];
  const lines = text.split(/\r\n|\r|\n/);
  const offset = ({ line, character }: Range['start']) => starts[line]! + Math.min(character, lines[line]!.length);
  return text.slice(0, offset(range.start)) + newText + text.slice(offset(range.end));
}

describe('editing an archive', () => {
  it('always equals reading the edited text afresh', () => {
    fc.assert(
      fc.property(
        archiveTexts,
        fc.array(edits, { minLength: 1, maxLength: 4 }),
        someNames,
        (original, changes, names) => {
          let text = original;
          let archive = parseArchive(text, names);
          for (const { at, length, newText } of changes) {
            const range = rangeIn(text, at, length);
            text = edited(text, range, newText);
            archive = editArchive(archive, range, newText);
            expect(layout(archive)).toEqual(layout(parseArchive(text, names)));
          }
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('replaces the whole text, however large the range', () => {
    const everything = { start: { line: 0, character: 0 }, end: { line: 2 ** 31 - 1, character: 2 ** 31 - 1 } };
    expect(layout(editArchive(parseArchive(FIRST + SECOND), everything, THIRD))).toEqual(layout(parseArchive(THIRD)));
    expect(layout(editArchive(parseArchive(FIRST + SECOND), everything, ''))).toEqual(layout(parseArchive('')));
  });

  it('keeps the entries that it does not touch', () => {
    const archive = parseArchive(Array.from({ length: 9 }, (_, day) => `date 2025-01-0${day + 1} T\nBody.\n`).join(''));
    const range = { start: { line: 9, character: 2 }, end: { line: 9, character: 2 } };
    const after = editArchive(archive, range, 'x');
    const kept = after.entries.map((entry, index) => entry === archive.entries[index]);
    expect(kept).toEqual([true, true, true, false, false, false, true, true, true]);
  });

  it('splits a pair of surrogates where an edit falls between them', () => {
    const archive = parseArchive('date 2025-09-07 😀\n');
    const middle = { line: 0, character: 17 };
    expect(texts(editArchive(archive, { start: middle, end: middle }, 'x'))).toEqual([
      'date 2025-09-07 \ud83dx\ude00\n',
    ]);
  });
});
