import { describe, expect, it } from 'vitest';
import { attributed } from './whoSays.ts';

describe('other languages', () => {
  it.each([
    [
      'French',
      'La présidente du port a déclaré que le bac ouvrira lundi prochain et que tout sera prêt pour les voyageurs.',
    ],
    [
      'German',
      'Die Vorsitzende sagte, dass die Fähre am Montag in den Hafen kommt und an der Mole alles bereit sein wird.',
    ],
    [
      'Spanish',
      'La presidenta del puerto dijo que el barco saldrá el lunes y que todo estará listo para los viajeros de la isla.',
    ],
    [
      'Korean',
      '항만 위원회 위원장은 월요일에 배가 출항할 것이라고 말했다. 모든 준비가 끝났다고 그는 덧붙였다. 새 부두도 곧 열린다.',
    ],
  ])('have no speakers: %s', (_, body) => {
    expect(attributed(body)).toMatchObject({ language: 'other', speakers: [] });
  });

  it('keep their quotations', () => {
    const body =
      'La présidente du port a déclaré: "Le bac ouvrira lundi." Tout sera prêt pour les voyageurs de la région.';
    expect(attributed(body).quotations).toHaveLength(1);
  });

  it('are not found in English', () => {
    expect(attributed('The ferry will sail on Monday, and all is ready for the people of the island.').language).toBe(
      'english',
    );
  });
});
