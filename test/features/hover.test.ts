import { describe, expect, test } from 'vitest';
import { createHoverProvider } from '../../server/src/features/hover.ts';
import { MARKDOWN, PLAIN_TEXT } from '../../server/src/features/markup.ts';
import { HARBOUR, harbour } from './harbour.ts';
import { atCursor, lines, scripted, shown } from './support.ts';

/**
 * What a hover says over the words before which a cursor is put, and the range it is about; null where it says nothing.
 */
function hoverOver(
  words: string,
  { text = HARBOUR, analysis = harbour(), markup = MARKDOWN, uri = 'file:///archive.dispatch' } = {},
): { says: string[]; of: string } | null {
  const { document, position } = atCursor(text.replace(words, `|${words}`), uri);
  const hover = createHoverProvider(analysis)(document, position, markup);
  if (!hover?.range) return null;
  const { value } = hover.contents as { readonly value: string };
  return { says: value.split('\n'), of: shown(hover.range) };
}

describe('over a speaker', () => {
  test('a name tells kind, roles and statements with a link to each', () => {
    expect(hoverOver('Marta Kestrel')).toEqual({
      says: [
        '**Marta Kestrel** (person)',
        '',
        '- Role: president of Veldmark',
        '- 2 statements: [line 3](file:///archive.dispatch#L3,30), [line 4](file:///archive.dispatch#L4,1)',
      ],
      of: '1:30-1:43',
    });
  });

  test('a pronoun tells whom it stands for', () => {
    expect(hoverOver('she stressed')).toEqual({
      says: [
        '*she* stands for **Marta Kestrel** (person)',
        '',
        '- Role: president of Veldmark',
        '- 2 statements: [line 3](file:///archive.dispatch#L3,30), [line 4](file:///archive.dispatch#L4,1)',
      ],
      of: '2:29-2:32',
    });
  });

  test('other names, several roles and the kind of a speaker are told', () => {
    const ministry = {
      name: 'Ministry of Tides',
      kind: 'organization' as const,
      roles: ['a', 'b'],
      aliases: ['the ministry', 'MoT'],
      mentions: ['Ministry of Tides'],
      says: [{ all: 'The Ministry of Tides said no.' }],
    };
    const text = lines('date 2025-01-01 T', 'The Ministry of Tides said no.');
    expect(hoverOver('Ministry', { text, analysis: scripted([ministry]), markup: PLAIN_TEXT })?.says).toEqual([
      'Ministry of Tides (organization)',
      '- Roles: a; b',
      '- Other names: the ministry; MoT',
      '- 1 statement: line 2',
    ]);
  });

  test('a client without Markdown gets plain text', () => {
    expect(hoverOver('she stressed', { markup: PLAIN_TEXT })?.says).toEqual([
      'she stands for Marta Kestrel (person)',
      '- Role: president of Veldmark',
      '- 2 statements: line 3, line 4',
    ]);
  });

  test('characters that Markdown gives a meaning are words', () => {
    const name = 'A*da_ [x](y) <b> `c`';
    const analysis = scripted([{ name, mentions: [name], says: [{ all: `${name} spoke.` }] }]);
    expect(hoverOver('A*da_', { text: lines('date 2025-01-01 T', `${name} spoke.`), analysis })?.says).toEqual([
      '**A\\*da\\_ \\[x\\](y) \\<b\\> \\`c\\`** (person)',
      '',
      '- 1 statement: [line 2](file:///archive.dispatch#L2,1)',
    ]);
  });

  test('a document that links cannot lead to has no links', () => {
    expect(hoverOver('Ruben', { uri: 'untitled:Untitled-1' })?.says.at(-1)).toBe('- 1 statement: line 5');
    expect(hoverOver('Ruben', { uri: 'memfs:/archive.dispatch' })?.says.at(-1)).toBe('- 1 statement: line 5');
  });

  test('brackets in the name of a file do not end a link', () => {
    expect(hoverOver('Ruben', { uri: 'file:///a(1).dispatch' })?.says.at(-1)).toBe(
      '- 1 statement: [line 5](file:///a%281%29.dispatch#L5,20)',
    );
  });

  test('of many statements the first twenty are linked, and the rest is counted', () => {
    const sentences = Array.from({ length: 23 }, (_, index) => `Ada said ${index}.`);
    const analysis = scripted([{ name: 'Ada', mentions: ['Ada'], says: sentences.map((all) => ({ all, by: 'Ada' })) }]);
    const says = hoverOver('Ada', {
      text: lines('date 2025-01-01 T', ...sentences),
      analysis,
      markup: PLAIN_TEXT,
    })?.says;
    const linked = Array.from({ length: 20 }, (_, index) => `line ${index + 2}`).join(', ');
    expect(says).toEqual(['Ada (person)', `- 23 statements: ${linked} and 3 more`]);
  });

  test('the innermost of two mentions counts', () => {
    const text = lines('date 2025-01-01 T', 'A spokesman for Veldmark said no.');
    const says = [{ all: 'A spokesman for Veldmark said no.' }];
    const analysis = scripted([
      { name: 'spokesman for Veldmark', kind: 'unnamed', mentions: ['A spokesman for Veldmark'], says },
      { name: 'Veldmark', kind: 'state', mentions: ['Veldmark'], says },
    ]);
    expect(hoverOver('Veldmark', { text, analysis })?.says[0]).toBe('**Veldmark** (state)');
    expect(hoverOver('spokesman', { text, analysis })?.says[0]).toBe(
      '**spokesman for Veldmark** (source without a name)',
    );
  });
});

describe('over the parts of the format', () => {
  test('the header’s date has weekday, distance to the closing date and Juche year', () => {
    expect(hoverOver('2025-09-07')).toEqual({
      says: [
        '**Sunday, September 7, 2025**',
        '',
        '- 2 days after the closing date, Friday, September 5, 2025',
        '- Juche 114',
      ],
      of: '0:6-0:16',
    });
  });

  test('the closing date has the distance to the header’s', () => {
    expect(hoverOver('2025-09-05')).toEqual({
      says: [
        '**Friday, September 5, 2025**',
        '',
        '- 2 days before the header’s date, Sunday, September 7, 2025',
        '- Juche 114',
      ],
      of: '6:0-6:10',
    });
  });

  test('one day and no day are named so; before 1912 there is no Juche year', () => {
    const text = (closing: string) => lines('date 1911-05-02 T', 'Rain.', 'AFP', closing);
    const says = (closing: string) => hoverOver('1911-05-02', { text: text(closing), markup: PLAIN_TEXT })?.says;
    expect(says('1911-05-01')).toEqual(['Tuesday, May 2, 1911', '- 1 day after the closing date, Monday, May 1, 1911']);
    expect(says('1911-05-02')).toEqual([
      'Tuesday, May 2, 1911',
      '- the same day as the closing date, Tuesday, May 2, 1911',
    ]);
  });

  test('a date that may mean two days says nothing', () => {
    expect(hoverOver('03/04/2025', { text: lines('date 03/04/2025 T', 'Rain.') })).toBeNull();
  });

  test('the agency of the dateline has its full name and country', () => {
    expect(hoverOver('AFP) --')).toEqual({
      says: ['**Agence France-Presse** (AFP)', '', '- France'],
      of: '1:22-1:25',
    });
  });

  test('a source line has the full name of each agency it names', () => {
    expect(hoverOver('AFP\n')).toEqual({ says: ['**Agence France-Presse** (AFP)', '', '- France'], of: '5:0-5:3' });
    const text = lines('date 2025-01-01 T', 'Rain. -0-', 'Xinhua - Global Times', '2025-01-01');
    expect(hoverOver('Xinhua', { text, markup: PLAIN_TEXT })).toEqual({
      says: ['Xinhua News Agency, Global Times', '- Xinhua: China', '- Global Times: China'],
      of: '2:0-2:21',
    });
  });

  test('an agency that is not known, and words of nobody, say nothing', () => {
    const text = lines('date 2025-01-01 T', 'Orsholm, May 3 (VTA) -- Rain fell. -0-', 'Orsholm Courier', '2025-01-01');
    expect(hoverOver('VTA', { text })).toBeNull();
    expect(hoverOver('Orsholm Courier', { text })).toBeNull();
    expect(hoverOver('Rain', { text })).toBeNull();
    expect(hoverOver('', { text: '' })).toBeNull();
  });

  test('only the dispatch under the cursor is read', () => {
    const analysis = harbour();
    const second = HARBOUR.replace('Harbour', 'Second');
    hoverOver('Marta Kestrel', { text: HARBOUR + second, analysis });
    expect(analysis.read).toEqual([HARBOUR]);
  });
});
