import { describe, expect, it } from 'vitest';
import { whoSays } from '../whoSays.ts';

describe('a quotation of several sentences', () => {
  it('belongs to the speaker who stands before it', () => {
    expect(whoSays('Ann Berg said, "The pier is old. It is safe all the same."')).toEqual([
      'Ann Berg | Ann Berg | said | quotation',
      'Ann Berg | - | - | quotation-continued',
    ]);
  });

  it('belongs to the speaker who stands behind it', () => {
    expect(whoSays('"The pier is old. It is safe all the same," Ann Berg said.')).toEqual([
      'Ann Berg | - | - | quotation-continued',
      'Ann Berg | Ann Berg | said | trailing',
    ]);
  });

  it('runs over paragraphs that each open it anew', () => {
    const body =
      '"The pier is old," Ann Berg said. "We know that it creaks.\n"It is safe all the same, and it will stay."';
    expect(whoSays(body)).toEqual([
      'Ann Berg | Ann Berg | said | trailing',
      'Ann Berg | - | - | quotation-continued',
      'Ann Berg | - | - | quotation-continued',
    ]);
  });

  it('belongs in each of its paragraphs to the speaker behind the last', () => {
    const body = '“The pier is old. We know that it creaks.\n“It will stay,” Ann Berg said.';
    expect(whoSays(body)).toEqual([
      'Ann Berg | - | - | quotation-continued',
      'Ann Berg | - | - | quotation-continued',
      'Ann Berg | Ann Berg | said | trailing',
    ]);
  });

  it('goes on behind a caption if no mark has closed it', () => {
    const body = 'Ann Berg said, "The pier is old. It creaks.\nThe pier in spring.\n"It will stay for years."';
    expect(whoSays(body)).toEqual([
      'Ann Berg | Ann Berg | said | quotation',
      'Ann Berg | - | - | quotation-continued',
      'Ann Berg | - | - | quotation-continued',
    ]);
  });

  it('follows in the next paragraph behind a comma', () => {
    expect(whoSays('Ann Berg stated,\n"The pier is old. It creaks."')).toEqual([
      'Ann Berg | Ann Berg | stated | speech-act',
      'Ann Berg | - | - | quotation-continued',
      'Ann Berg | - | - | quotation-continued',
    ]);
  });

  it.each(["'The pier is old. It creaks,' Ann Berg said.", '‘The pier is old. It creaks,’ Ann Berg said.'])(
    'may stand in single marks: %s',
    (body) => {
      expect(whoSays(body)).toEqual([
        'Ann Berg | - | - | quotation-continued',
        'Ann Berg | Ann Berg | said | trailing',
      ]);
    },
  );

  it('is not opened by an apostrophe or by a single mark within it', () => {
    expect(whoSays("The crew's boat, the '90s wreck, and the builders' pier are old.")).toEqual([]);
    expect(whoSays('“It is ‘unsafe,’” said Ann Berg. “It creaks.”')).toEqual([
      'Ann Berg | Ann Berg | said | inversion',
      'Ann Berg | - | - | quotation-continued',
    ]);
  });

  it('ends at its mark', () => {
    expect(whoSays('Ann Berg said, "The pier is old. It is safe." Boats came from the islands.')).toEqual([
      'Ann Berg | Ann Berg | said | quotation',
      'Ann Berg | - | - | quotation-continued',
    ]);
  });

  it('may close some paragraphs after the one in which it opens', () => {
    expect(whoSays('Ann Berg said, "The pier is old.\n\nIt creaks.\n\nIt is safe."\n\nBoats came.')).toEqual([
      'Ann Berg | Ann Berg | said | quotation',
      ...Array<string>(2).fill('Ann Berg | - | - | quotation-continued'),
    ]);
  });

  it('closes with a mark that ends a paragraph, whatever stands before it', () => {
    expect(whoSays('Ann Berg said, " The pier is old .\n\nIt creaks . "\n\nBoats came.')).toEqual([
      'Ann Berg | Ann Berg | said | quotation',
      'Ann Berg | - | - | quotation-continued',
    ]);
  });

  it('may end in a word alone', () => {
    expect(whoSays('"It rains," said Ann Berg. "Nobody came. Nobody."')).toEqual([
      'Ann Berg | Ann Berg | said | inversion',
      ...Array<string>(2).fill('Ann Berg | - | - | quotation-continued'),
    ]);
  });

  it('is of whom the sentence behind it names alone', () => {
    expect(
      whoSays('Carl Dorn said that it pours.\n\n"It rains. It pours."\n\nSo says Ann Berg, a nurse.').slice(1),
    ).toEqual([
      ...Array<string>(2).fill('Ann Berg | - | - | quotation-continued'),
      'Ann Berg | Ann Berg | says | inversion',
    ]);
  });

  it('may answer a question', () => {
    expect(whoSays('Ann Berg said that it rains. Why did she come?\n\n"It is my pier."')).toEqual([
      'Ann Berg | Ann Berg | said | that-clause',
      'Ann Berg | - | - | quotation-continued',
    ]);
  });

  it('is not begun by a word in quotation marks', () => {
    expect(whoSays('The "Long Arm" is old. It has stood for a hundred years.')).toEqual([]);
  });
});

describe('a name behind a quotation and a dash', () => {
  it('signs it', () => {
    expect(whoSays('"It is a long pier." - Ann Berg')).toEqual(['Ann Berg | Ann Berg | - | signature']);
  });

  it('stands before a colon in an interview', () => {
    expect(whoSays('Ann Berg: "The pier is safe."')).toEqual(['Ann Berg | Ann Berg | : | signature']);
    expect(whoSays('Mayor of the City Ann Berg: "The pier is safe."')).toEqual([
      'Ann Berg | Mayor of the City Ann Berg | : | signature',
    ]);
    expect(whoSays('The pier: "safe" as ever.')).toEqual([]);
  });

  it('may own the answer that stands before the colon', () => {
    expect(whoSays('Asked about the risk, Ann Berg\'s answer was short: "It is a small risk."')).toEqual([
      'Ann Berg | Ann Berg | : | colon',
    ]);
  });

  it('stands behind a mark in a list', () => {
    expect(whoSays('- Head of the Tide Office Ann Berg: "The pier is safe. He admits it."')).toEqual([
      'Ann Berg | Head of the Tide Office Ann Berg | : | signature',
      'Ann Berg | - | - | quotation-continued',
    ]);
  });

  it('is no signature with a date behind it', () => {
    expect(whoSays('"It is a long pier" - Alma Herald, May 5, 2031')).toEqual([]);
  });
});
