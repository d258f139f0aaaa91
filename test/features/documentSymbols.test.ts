import fc from 'fast-check';
import type { DocumentSymbol } from 'vscode-languageserver-types';
import { describe, expect, test } from 'vitest';
import { byEntry, type Analysis } from '../../server/src/analysis.ts';
import { changeDocument } from '../../server/src/document.ts';
import { createOutlineProvider, type OutlineOptions } from '../../server/src/features/documentSymbols.ts';
import { HARBOUR, harbour } from './harbour.ts';
import { CANCELLED, GOES_ON, lines, open, scripted, shown } from './support.ts';

/** The outline as its rows, each indented below its parent, with the ranges that hold the cursor and that are shown. */
async function outline(text: string, options: Partial<OutlineOptions> = {}, analysis: Analysis = harbour()) {
  const provider = createOutlineProvider(analysis);
  const found = await provider(open(text), { order: 'speaker', maximumSymbols: 1000, ...options }, GOES_ON);
  return found && { ...found, symbols: found.symbols.flatMap((symbol) => rows(symbol)) };
}

function rows({ name, detail, range, selectionRange, children = [] }: DocumentSymbol, indent = ''): string[] {
  return [
    `${indent}${name} | ${detail ?? ''} | ${shown(range)} ${shown(selectionRange)}`,
    ...children.flatMap((child) => rows(child, `${indent}  `)),
  ];
}

const DISPATCH = 'Harbour Opens | 2025-09-07 | 0:1-6:10 0:17-0:30';

describe('by speaker', () => {
  test('a dispatch has its speakers, and each speaker what it said', async () => {
    expect(await outline(HARBOUR)).toEqual({
      symbols: [
        DISPATCH,
        '  Marta Kestrel | president of Veldmark · 2 statements | 2:0-3:23 2:29-2:32',
        '    ships are safe. | stressed | 2:0-2:62 2:29-2:32',
        '    the divers. | thanked | 3:0-3:23 3:0-3:3',
        '  Ruben Adair | 1 statement | 4:0-4:35 4:19-4:30',
        '    "It is good," | said | 4:0-4:35 4:19-4:30',
      ],
      shown: 6,
      total: 6,
    });
  });

  test('the range of a speaker ends where another one speaks', async () => {
    const text = lines('date 2025-01-01 T', 'Ada said one.', 'Bo said two.', 'Ada said three.');
    const analysis = scripted([
      { name: 'Ada', says: [{ all: 'Ada said one.' }, { all: 'Ada said three.' }] },
      { name: 'Bo', says: [{ all: 'Bo said two.' }] },
    ]);
    expect((await outline(text, { maximumSymbols: 3 }, analysis))?.symbols).toEqual([
      'T | 2025-01-01 | 0:0-3:15 0:16-0:17',
      '  Ada | 2 statements | 1:0-1:13 1:0-1:13',
      '  Bo | 1 statement | 2:0-2:12 2:0-2:12',
    ]);
  });

  test('where two speak in one sentence the range of a speaker is no more than its name', async () => {
    const text = lines('date 2025-01-01 T', 'Ada said that Bo had called it good.');
    const all = 'Ada said that Bo had called it good.';
    const analysis = scripted([
      { name: 'Ada', says: [{ all, by: 'Ada', content: 'Bo had called it good.' }] },
      { name: 'Bo', says: [{ all, by: 'Bo', content: 'good.' }] },
    ]);
    expect((await outline(text, {}, analysis))?.symbols).toEqual([
      'T | 2025-01-01 | 0:0-1:36 0:16-0:17',
      '  Ada | 1 statement | 1:0-1:3 1:0-1:3',
      '    Bo had called it good. |  | 1:0-1:36 1:0-1:3',
      '  Bo | 1 statement | 1:14-1:16 1:14-1:16',
      '    good. |  | 1:0-1:36 1:14-1:16',
    ]);
  });

  test('two roles are shown, and a long statement is cut behind a word', async () => {
    const content = `${'word '.repeat(30)}end`;
    const text = lines('date 2025-01-01 T', content);
    const analysis = scripted([{ name: 'Ada', roles: ['a', 'b', 'c'], says: [{ all: content }] }]);
    expect((await outline(text, {}, analysis))?.symbols.slice(1)).toEqual([
      '  Ada | a · b · 1 statement | 1:0-1:153 1:0-1:153',
      `    ${'word '.repeat(15)}word… |  | 1:0-1:153 1:0-1:153`,
    ]);
  });
});

test('by text the statements stand in their order, each with its speaker', async () => {
  expect((await outline(HARBOUR, { order: 'text' }))?.symbols).toEqual([
    DISPATCH,
    '  Marta Kestrel: ships are safe. | stressed | 2:0-2:62 2:29-2:32',
    '  Marta Kestrel: the divers. | thanked | 3:0-3:23 3:0-3:3',
    '  Ruben Adair: "It is good," | said | 4:0-4:35 4:19-4:30',
  ]);
});

describe('headers', () => {
  test('what a header lacks is said', async () => {
    const text = lines('date 2025-09 T', 'Rain.', '', 'date 2025-02-30', 'Snow.', '');
    expect((await outline(text, {}, scripted([])))?.symbols).toEqual([
      'T | 2025-09 | 0:0-1:5 0:13-0:14',
      '(no title) | 2025-02-30 | 3:0-4:5 3:5-3:15',
    ]);
  });

  test('a date in another notation is shown as the day it means', async () => {
    expect((await outline('date 2025/9/7 T', {}, scripted([])))?.symbols).toEqual([
      'T | 2025-09-07 | 0:0-0:15 0:14-0:15',
    ]);
  });

  test('text before the first header is no dispatch', async () => {
    expect(await outline(lines('hello', 'date 2025-01-01 T'), {}, scripted([]))).toEqual({
      symbols: ['T | 2025-01-01 | 1:0-1:17 1:16-1:17'],
      shown: 1,
      total: 1,
    });
    expect(await outline('', {}, scripted([]))).toEqual({ symbols: [], shown: 0, total: 0 });
  });

  test('a body in another language says why it has no speakers', async () => {
    expect((await outline(lines('date 2025-01-01 T', 'Es regnet.'), {}, scripted([], [], 'other')))?.symbols).toEqual([
      'T | 2025-01-01 · speakers are read in English only | 0:0-1:10 0:16-0:17',
    ]);
  });
});

describe('the limit', () => {
  const two = HARBOUR + HARBOUR;
  const shownUnder = async (maximumSymbols: number) => {
    const found = await outline(two, { maximumSymbols });
    return found && { rows: found.symbols.length, shown: found.shown, total: found.total };
  };

  test('leaves out statements first, then speakers, then the last dispatches, and counts what is left out', async () => {
    expect(await shownUnder(12)).toEqual({ rows: 12, shown: 12, total: 12 });
    expect(await shownUnder(11)).toEqual({ rows: 6, shown: 6, total: 12 });
    expect(await shownUnder(5)).toEqual({ rows: 2, shown: 2, total: 12 });
    expect(await shownUnder(1)).toEqual({ rows: 1, shown: 1, total: 2 });
  });

  test('does not read dispatches for speakers that cannot be shown', async () => {
    const analysis = harbour();
    await outline(two, { maximumSymbols: 1 }, analysis);
    expect(analysis.read).toEqual([]);
  });
});

test('a cancelled request has no outline', async () => {
  const slow: Analysis = {
    attribution: () => {
      const end = performance.now() + 30;
      while (performance.now() < end);
      return { language: 'english', speakers: [], quotations: [] };
    },
  };
  const provider = createOutlineProvider(slow);
  expect(await provider(open(HARBOUR), { order: 'speaker', maximumSymbols: 9 }, CANCELLED)).toBeNull();
});

test('an edit re-reads only the dispatch it touches, and the neighbours that its header might depend on', async () => {
  const script = harbour();
  const analysis: Analysis = { attribution: byEntry((entry) => script.attribution(entry)) };
  const provider = createOutlineProvider(analysis);
  const options: OutlineOptions = { order: 'speaker', maximumSymbols: 1000 };
  const texts = Array.from({ length: 9 }, (_, index) => HARBOUR.replace('Harbour', `Harbour ${index}`));
  const before = open(texts.join(''));
  await provider(before, options, GOES_ON);
  expect(script.read).toEqual(texts);

  script.read.length = 0;
  const at = { line: 4 * 7 + 3, character: 4 };
  const after = changeDocument(before, [{ range: { start: at, end: at }, text: 'now ' }], 2);
  await provider(after, options, GOES_ON);
  expect(script.read).toEqual([texts[3], texts[4]?.replace('She thanked', 'She now thanked'), texts[5]]);
});

test('every selection lies in its range, whoever speaks where', async () => {
  const span = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([a, b]) => ({ start: Math.min(a, b) + 18, end: Math.max(a, b) + 19 }));
  const statement = fc
    .record({ span, mention: fc.option(span), cue: fc.option(span), content: span })
    .map((parts) => ({ ...parts, mode: 'indirect' as const, foundBy: 'chance' }));
  const speaker = fc.array(statement, { minLength: 1, maxLength: 4 }).map((statements) => ({
    name: 'Ada',
    kind: 'person' as const,
    roles: [],
    aliases: [],
    statements: statements.sort((a, b) => a.span.start - b.span.start),
    mentions: [],
    introduction: null,
  }));
  const text = `date 2025-01-01 T\n${'word word word\n'.repeat(6)}`;
  await fc.assert(
    fc.asyncProperty(
      fc.array(speaker, { maxLength: 4 }),
      fc.constantFrom('speaker' as const, 'text' as const),
      async (speakers, order) => {
        const analysis: Analysis = { attribution: () => ({ language: 'english', speakers, quotations: [] }) };
        const found = await createOutlineProvider(analysis)(open(text), { order, maximumSymbols: 1000 }, GOES_ON);
        const all = found?.symbols.flatMap(function flat(symbol): DocumentSymbol[] {
          return [symbol, ...(symbol.children ?? []).flatMap(flat)];
        });
        expect(all?.filter(({ range, selectionRange }) => !inside(selectionRange, range))).toEqual([]);
      },
    ),
  );
});

function inside(inner: DocumentSymbol['range'], outer: DocumentSymbol['range']): boolean {
  const number = ({ line, character }: DocumentSymbol['range']['start']) => line * 1e6 + character;
  return number(outer.start) <= number(inner.start) && number(inner.end) <= number(outer.end);
}
