import { describe, expect, test } from 'vitest';
import { createDefinitionProvider } from '../../server/src/features/definition.ts';
import { createDocumentHighlightProvider } from '../../server/src/features/documentHighlight.ts';
import { createReferencesProvider } from '../../server/src/features/references.ts';
import { ADAIR, HARBOUR, harbour, KESTREL } from './harbour.ts';
import { atCursor, scripted, shown } from './support.ts';

const before = (words: string) => atCursor(HARBOUR.replace(words, `|${words}`));
const KESTRELS = ['1:30-1:43', '2:29-2:32', '3:0-3:3'];

describe('highlight', () => {
  const highlighted = (words: string) => {
    const { document, position } = before(words);
    return createDocumentHighlightProvider(harbour())(document, position)?.map(({ range }) => shown(range)) ?? null;
  };

  test('over any mention shows all of the speaker, pronouns included', () => {
    expect(highlighted('Marta Kestrel')).toEqual(KESTRELS);
    expect(highlighted('She thanked')).toEqual(KESTRELS);
    expect(highlighted('Ruben')).toEqual(['4:19-4:30']);
  });

  test('elsewhere leaves the word to the editor', () => {
    expect(highlighted('harbour.')).toBeNull();
  });
});

describe('definition', () => {
  const definition = (words: string, analysis = harbour()) => {
    const { document, position } = before(words);
    const found = createDefinitionProvider(analysis)(document, position);
    return found && `${found.uri} ${shown(found.range)}`;
  };

  test('leads from a pronoun to the mention that introduces the speaker', () => {
    expect(definition('she stressed')).toBe('file:///archive.dispatch 1:30-1:43');
  });

  test('need not be the first mention', () => {
    const analysis = scripted([{ ...KESTREL, introduction: 'She' }, ADAIR]);
    expect(definition('Marta Kestrel', analysis)).toBe('file:///archive.dispatch 3:0-3:3');
  });

  test('of words of nobody there is none', () => {
    expect(definition('harbour.')).toBeNull();
  });
});

describe('references', () => {
  const references = (words: string, includeIntroduction: boolean) => {
    const { document, position } = before(words);
    return createReferencesProvider(harbour())(document, position, includeIntroduction).map(({ uri, range }) => {
      return `${uri} ${shown(range)}`;
    });
  };

  test('are all mentions, with the introducing one or without', () => {
    const all = KESTRELS.map((range) => `file:///archive.dispatch ${range}`);
    expect(references('she stressed', true)).toEqual(all);
    expect(references('she stressed', false)).toEqual(all.slice(1));
  });

  test('of words of nobody there are none', () => {
    expect(references('harbour.', true)).toEqual([]);
  });
});
