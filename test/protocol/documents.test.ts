import type { DocumentSymbol } from 'vscode-languageserver';
import { describe, expect, test } from 'vitest';
import { Client, PULLS } from './client.ts';

/** The names of the dispatches in the outline. */
async function titles(client: Client): Promise<string[]> {
  return (await client.ask<DocumentSymbol[]>('documentSymbol')).map(({ name }) => name);
}

describe('edits', () => {
  test('the outline right after an edit is that of the edited text', async () => {
    const client = await Client.start();
    await client.open('date 2025-01-01 One\nRain.\ndate 2025-01-02 Two\nSnow.\n');
    expect(await titles(client)).toEqual(['One', 'Two']);
    const edits = ['T', 'h', 'r', 'e', 'e'].map((letter, index) => {
      void client.edit(index + 2, 2, 16 + index, index === 0 ? 19 : 16 + index, letter);
      return titles(client);
    });
    expect(await Promise.all(edits)).toEqual([
      ['One', 'T'],
      ['One', 'Th'],
      ['One', 'Thr'],
      ['One', 'Thre'],
      ['One', 'Three'],
    ]);
    await client.stop();
  });

  test('a change without a range replaces the whole text', async () => {
    const client = await Client.start();
    await client.open('date 2025-01-01 One');
    await client.notify('textDocument/didChange', {
      textDocument: { uri: 'file:///archive.dispatch', version: 2 },
      contentChanges: [{ text: 'date 2025-01-01 Two' }],
    });
    expect(await titles(client)).toEqual(['Two']);
    await client.stop();
  });

  test('an edit may part a surrogate pair and join it again', async () => {
    const client = await Client.start();
    await client.open('date 2025-01-01 T😀\nRain.\n');
    await client.edit(2, 0, 18, 18, 'x');
    expect(await titles(client)).toEqual(['T\ud83dx\ude00']);
    await client.edit(3, 0, 18, 19, '');
    expect(await titles(client)).toEqual(['T😀']);
    await client.stop();
  });
});

describe('bad input', () => {
  /** All that a client asks of a document when it shows it. */
  async function shows(text: string): Promise<{ titles: string[]; answers: number }> {
    const client = await Client.start({ capabilities: PULLS });
    await client.open(text);
    const end = { line: 100, character: 0 };
    const range = { start: { line: 0, character: 0 }, end };
    const answers = await Promise.all([
      client.ask('diagnostic'),
      client.ask('foldingRange'),
      client.ask('hover', { position: { line: 1, character: 3 } }),
      client.ask('semanticTokens/range', { range }),
      client.ask('codeAction', { range, context: { diagnostics: [] } }),
      client.ask('selectionRange', { positions: [end] }),
    ]);
    const result = { titles: await titles(client), answers: answers.length };
    await client.stop();
    return result;
  }

  test('an empty file has an empty outline', async () => {
    expect(await shows('')).toEqual({ titles: [], answers: 6 });
  });

  test('a file of one line is a dispatch', async () => {
    expect(await shows('date 2025-01-01 T')).toEqual({ titles: ['T'], answers: 6 });
  });

  test('ten megabytes in one line are a paragraph', async () => {
    const line = 'Ada Berg said that it rained. '.repeat(350_000);
    expect(await shows(`date 2025-01-01 T\n${line}`)).toEqual({ titles: ['T'], answers: 6 });
  }, 60_000);

  test('bytes that are no text do no harm', async () => {
    const bytes = Array.from({ length: 4096 }, (_, index) => String.fromCharCode((index * 7919) % 256)).join('');
    expect(await shows(`${bytes}\ndate 2025-01-01 T\n${bytes}`)).toEqual({ titles: ['T'], answers: 6 });
  });

  test('a lone CR ends a line', async () => {
    expect(await shows('date 2025-01-01 T\rRain.\rdate 2025-01-02 U\rSnow.\r')).toEqual({
      titles: ['T', 'U'],
      answers: 6,
    });
  });

  test('the dispatches beside a broken one keep their outline', async () => {
    const sound = (title: string) => `date 2025-01-01 ${title}\nAda said no. -0-\nAFP\n2025-01-01\n`;
    const broken = 'dat: 2025-13-77\u0000 “\nAda said “\n\n date\n';
    expect(await shows(`${sound('One')}${broken}${sound('Two')}${broken}${sound('Three')}`)).toEqual({
      titles: ['One', '“', 'Two', '“', 'Three'],
      answers: 6,
    });
  });
});
