import { describe, expect, it } from 'vitest';
import { scan } from '../../../server/src/core/speakers/scanner.ts';
import { Kind, TokenTable } from '../../../server/src/core/speakers/tokens.ts';

const KIND_NAMES = new Map(Object.entries(Kind).map(([name, kind]) => [kind as number, name]));

/** Each token with its kind, in the order of the text. */
function tokensOf(text: string): string[] {
  const tokens = new TokenTable(text, text.length);
  scan(tokens, { start: 0, end: text.length });
  return Array.from({ length: tokens.count }, (_, index) => {
    const word = text.slice(tokens.starts[index], tokens.ends[index]);
    return `${KIND_NAMES.get(tokens.kinds[index] ?? 0)} ${word}`;
  });
}

describe('The scanner', () => {
  it('keeps the full stop of an abbreviation with it and parts the one that ends a sentence', () => {
    expect(tokensOf('Mr. Alder of the U.S. left.')).toEqual([
      'name Mr.',
      'name Alder',
      'word of',
      'word the',
      'name U.S.',
      'word left',
      'stop .',
    ]);
  });

  it('tells possessives, quotation marks and numbers from words', () => {
    expect(tokensOf("The farmers' 1,200 carts: ``Ready''")).toEqual([
      'name The',
      'word farmers',
      "possessive '",
      'number 1,200',
      'word carts',
      'colon :',
      'quote ``',
      'name Ready',
      "quote ''",
    ]);
  });

  it('finds room for more tokens than prose of that length has', () => {
    expect(tokensOf('a,'.repeat(500))).toEqual(Array.from({ length: 500 }, () => ['word a', 'comma ,']).flat());
  });
});
