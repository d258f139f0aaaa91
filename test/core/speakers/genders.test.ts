import { describe, expect, it } from 'vitest';
import { speakersOf, whoSays } from './whoSays.ts';

describe('a pronoun that speaks', () => {
  it('passes over those whose given name tells that they cannot be meant', () => {
    expect(
      whoSays('Captain Maria Rossi said that it rains. Mayor Peter Dorn said that it pours. She warned of the tide.'),
    ).toEqual([
      'Maria Rossi | Captain Maria Rossi | said | that-clause',
      'Peter Dorn | Mayor Peter Dorn | said | that-clause',
      'Maria Rossi | She | warned | speech-act',
    ]);
  });

  it('stands for the last one where a name tells nothing', () => {
    expect(speakersOf('Captain Uru Rossi said that it rains. She warned of the tide.')).toEqual(['Uru Rossi']);
  });

  it('goes by a title before it goes by a name', () => {
    expect(
      speakersOf('Mr Maria Rossi said that it rains. Mayor Anna Dorn said that it pours. He warned of the tide.'),
    ).toEqual(['Maria Rossi', 'Anna Dorn']);
  });

  it('may be told by the pronoun in a form of address', () => {
    const body =
      'His Excellency Uru Dorn, foreign minister, received Her Excellency Lia Aru, foreign minister of Alma. ' +
      'Aru praised the port. For his part, the foreign minister said that it rains.';
    expect(whoSays(body)).toEqual([
      'Lia Aru | Aru | praised | speech-act',
      'Uru Dorn | the foreign minister | said | that-clause',
    ]);
  });

  it('stands for whom its main clause is about', () => {
    expect(
      whoSays('Captain Uru Dorn said that it rains. Principal Lia Aru smiled as she said that it pours.').at(-1),
    ).toEqual('Lia Aru | she | said | that-clause');
  });

  it('stands for somebody for whom something is so', () => {
    expect(
      whoSays(
        'Mayor Isao Uru said that it rains. For Fumi Kami, the mother of two, the port is all. "It is next," she said.',
      ).at(-1),
    ).toEqual('Fumi Kami | she | said | trailing');
  });

  it('hears from `for his part` and `for its part` who it is that speaks', () => {
    expect(
      whoSays('For its part, Salares Verdes said that it rains. Uru Dorn agreed with it. He warned of the tide.'),
    ).toEqual([
      'Salares Verdes | Salares Verdes | said | that-clause',
      'Uru Dorn | Uru Dorn | agreed with | that-clause',
      'Uru Dorn | He | warned | speech-act',
    ]);
    expect(
      whoSays(
        'For his part, Uru Dorn said that it rains. For her part, Lia Aru said so too. He warned of the tide.',
      ).at(-1),
    ).toEqual('Uru Dorn | He | warned | speech-act');
  });
});
