import { describe, expect, it } from 'vitest';
import { whoSays } from '../whoSays.ts';

const INTRODUCTION = 'The sailor Ann Berg spoke to Alma Herald.';

describe('an interview', () => {
  it('gives the paragraphs behind a name to that person, and what others say in them too', () => {
    const body = [
      INTRODUCTION,
      'Herald: Is it far?',
      'Berg: It is. My brother says that it is close.',
      'Herald: Is it cold?',
      'Berg: No.',
      '"Come back," Berg added.',
    ];
    expect(whoSays(body.join('\n\n'))).toEqual([
      'Ann Berg | Berg | : | signature',
      'Ann Berg | - | - | one-voice',
      'Ann Berg | Berg | : | signature',
      'Ann Berg | Berg | added | trailing',
    ]);
  });

  it('may have letters for questions and answers', () => {
    expect(whoSays([INTRODUCTION, 'Q: Is it far?', 'A: It is.', 'Q: Is it cold?', 'A: No.'].join('\n\n'))).toEqual([
      'Ann Berg | A | : | signature',
      'Ann Berg | A | : | signature',
    ]);
  });

  it('is none where each line has another label', () => {
    expect(whoSays([INTRODUCTION, 'Length: 40 m.', 'Width: 4 m.', 'Crew: ten.', 'Port: Alma.'].join('\n\n'))).toEqual(
      [],
    );
  });
});
