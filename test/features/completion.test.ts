import { describe, expect, test } from 'vitest';
import { DEFAULT_LINT_CONFIG } from '../../server/src/core/config/lintConfig.ts';
import { MONTH_NAMES } from '../../server/src/core/format/calendar.ts';
import { configureDocument } from '../../server/src/document.ts';
import { createCompletionProvider, MOST_NEIGHBOURS } from '../../server/src/features/completion.ts';
import { ADAIR, HARBOUR, harbour, KESTREL } from './harbour.ts';
import { atCursor, GOES_ON, lines, scripted, shown } from './support.ts';

const TODAY = { year: 2025, month: 11, day: 5 };

/** What is offered at the mark `|`: the characters that are replaced, and by what. */
async function offered(marked: string, analysis = scripted([]), config = DEFAULT_LINT_CONFIG): Promise<string[]> {
  const { document: read, position } = atCursor(marked);
  const document = configureDocument(read, config);
  const { items = [] } = (await createCompletionProvider(analysis, () => TODAY)(document, position, GOES_ON)) ?? {};
  const sorted = items.toSorted((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? ''));
  return sorted.map(({ textEdit }) => {
    if (!textEdit || !('range' in textEdit)) throw new Error('an item says what it replaces');
    return `${shown(textEdit.range)} ${textEdit.newText}`;
  });
}

describe('a header', () => {
  test('has the keyword and today’s date', async () => {
    expect(await offered('|')).toEqual(['0:0-0:0 date 2025-11-05 ']);
    expect(await offered(' da|')).toEqual(['0:1-0:3 date 2025-11-05 ']);
    expect(await offered(`${HARBOUR}\nd|`)).toEqual(['8:0-8:1 date 2025-11-05 ']);
  });

  test('has today’s date behind the keyword', async () => {
    expect(await offered('date |')).toEqual(['0:5-0:5 2025-11-05 ']);
    expect(await offered('date 202|')).toEqual(['0:5-0:8 2025-11-05 ']);
  });

  test('is not offered before other words or behind them', async () => {
    expect(await offered('d|ate palms')).toEqual([]);
    expect(await offered('the d|')).toEqual([]);
  });
});

describe('a dateline', () => {
  test('has months behind the place', async () => {
    expect(await offered('date 2025-01-01 T\nOrsholm, S|')).toEqual(MONTH_NAMES.map((name) => `1:9-1:10 ${name}`));
  });

  test('has agencies behind the bracket, first those of the archive', async () => {
    const archive = lines(
      'date 2025-01-01 T',
      'Orsholm, May 1 (VTA) -- Rain.',
      'date 2025-01-02 U',
      'Orsholm, May 2 (AFP) -- Rain.',
      'date 2025-01-03 V',
      'Orsholm, May 3 (AFP) -- Rain.',
      'date 2025-01-04 W',
      'Orsholm, May 4 (A|',
    );
    expect((await offered(archive)).slice(0, 3)).toEqual(['7:16-7:17 AFP', '7:16-7:17 VTA', '7:16-7:17 KCNA']);
  });

  test('stands in the first paragraph only', async () => {
    expect(await offered('date 2025-01-01 T\nRain.\nOrsholm, S|')).toEqual([]);
    expect(await offered('Orsholm, S|')).toEqual([]);
  });
});

describe('a trailer', () => {
  const OTHERS = lines(
    'date 2025-01-03 T',
    'Rain. -0-',
    'Orsholm Courier',
    '2025-01-01',
    'date 2025-01-05 U',
    'Rain. -0-',
    'VTA',
    '2025-01-03',
    'date 2025-01-05 V',
    'Rain. -0-',
    'VTA',
    '2025-01-05',
    '',
  );

  test('has the source lines of the other dispatches and the closing date that goes by their habit', async () => {
    expect(await offered(`${OTHERS}date 2025-03-01 W\nRain. -0-\n|`)).toEqual([
      '14:0-14:0 date 2025-11-05 ',
      '14:0-14:0 VTA',
      '14:0-14:0 Orsholm Courier',
      '14:0-14:0 2025-02-27',
      '14:0-14:0 2025-03-01',
    ]);
  });

  test('has the source lines that a user has made known, too', async () => {
    const config = { ...DEFAULT_LINT_CONFIG, knownSources: ['Veld Post', 'VTA'] };
    expect(await offered(`${OTHERS}date 2025-03-01 W\nRain. -0-\nV|`, scripted([]), config)).toEqual([
      '14:0-14:1 VTA',
      '14:0-14:1 Orsholm Courier',
      '14:0-14:1 Veld Post',
    ]);
  });

  test('has sources only where letters, and dates only where digits were typed', async () => {
    expect(await offered(`${OTHERS}date 2025-03-01 W\nRain. -0-\nV|`)).toEqual([
      '14:0-14:1 VTA',
      '14:0-14:1 Orsholm Courier',
    ]);
    expect(await offered(`${OTHERS}date 2025-03-01 W\nRain. -0-\n20|`)).toEqual([
      '14:0-14:2 2025-02-27',
      '14:0-14:2 2025-03-01',
    ]);
  });

  test('has no second source line and nothing behind its closing date', async () => {
    expect(await offered(`${OTHERS}date 2025-03-01 W\nRain. -0-\nVTA\n|`)).toEqual([
      '15:0-15:0 date 2025-11-05 ',
      '15:0-15:0 2025-02-27',
      '15:0-15:0 2025-03-01',
    ]);
    expect(await offered(`${OTHERS}date 2025-03-01 W\nRain. -0-\nVTA\n2025-02-27\n|`)).toEqual([
      '16:0-16:0 date 2025-11-05 ',
    ]);
  });

  test('of the only dispatch closes on the day of its header', async () => {
    expect(await offered('date 2025-03-01 W\nRain.\n2|')).toEqual(['2:0-2:1 2025-03-01']);
  });
});

describe('names', () => {
  const MORE = scripted([{ ...KESTREL, aliases: ['Kestrel'] }, ADAIR]);

  test('of the archive’s speakers complete the words before the cursor, those that speak most first', async () => {
    const body = (typed: string) => `${HARBOUR}date 2025-03-01 W\nRain fell, and ${typed}|.`;
    expect(await offered(body('Marta Ke'), MORE)).toEqual(['8:15-8:23 Marta Kestrel', '8:21-8:23 Kestrel']);
    expect(await offered(body('Ke'), MORE)).toEqual(['8:15-8:17 Kestrel']);
    expect(await offered(body('R'), harbour())).toEqual(['8:15-8:16 Ruben Adair']);
    expect(await offered(body('Marta Kestrel'), harbour())).toEqual([]);
    expect(await offered(body('ke'), MORE)).toEqual([]);
    expect(await offered(body('xMa'), MORE)).toEqual([]);
  });

  test('are not looked for in a header', async () => {
    const analysis = harbour();
    expect(await offered(HARBOUR.replace('Harbour Opens', 'R|'), analysis)).toEqual([]);
    expect(analysis.read).toEqual([]);
  });
});

test('a list that was cut says so, for another character may bring more', async () => {
  const isIncomplete = async (marked: string, analysis = scripted([])) => {
    const { document, position } = atCursor(marked);
    const found = await createCompletionProvider(analysis, () => TODAY)(document, position, GOES_ON);
    return [found?.items.length, found?.isIncomplete];
  };
  const speakers = (count: number) =>
    scripted(Array.from({ length: count }, (_, at) => ({ name: `Ruben Adair ${at}`, says: [{ all: 'Rain fell' }] })));
  const body = 'date 2025-03-01 W\nRain fell, and R|.';
  expect(await isIncomplete(body, speakers(200))).toEqual([200, false]);
  expect(await isIncomplete(body, speakers(201))).toEqual([200, true]);

  const signed = (name: string) => lines('date 2025-01-01 T', 'It rained.', `Paper ${name}`, '2025-01-01', '');
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
  const last = lines('date 2025-01-02 T', 'It rained.', 'P|');
  expect((await isIncomplete(letters.map(signed).join('') + last))[1]).toBe(true);
  expect((await isIncomplete(signed('A') + last))[1]).toBe(false);
});

test('what the archive usually has is what the dispatches within the limit around the cursor have', async () => {
  const dispatch = (source: string) => lines('date 2025-01-01 T', 'It rained.', source, '2025-01-01', '');
  const [near, far] = [MOST_NEIGHBOURS / 2, MOST_NEIGHBOURS / 2 + 1];
  const sources = async (away: number) => {
    const marked = dispatch('KCNA') + dispatch('ANSA').repeat(away - 1) + lines('date 2025-01-02 T', 'It rained.', '|');
    return (await offered(marked)).flatMap((item) => /[A-Z]+$/.exec(item) ?? []);
  };
  expect(await sources(near)).toEqual(['ANSA', 'KCNA']);
  expect(await sources(far)).toEqual(['ANSA']);
});
