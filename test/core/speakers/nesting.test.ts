import { describe, expect, it } from 'vitest';
import { whoSays } from './whoSays.ts';

describe('several attributions in a sentence', () => {
  it.each([
    [
      'Ann Berg called the pier "a wreck", her office said.',
      ['Ann Berg | Ann Berg | called | quotation', 'office | her office | said | trailing'],
    ],
    [
      'When the crew say that a pier is good, it can be said that it is, Ann Berg added.',
      ['Ann Berg | Ann Berg | added | trailing'],
    ],
    [
      'Ann Berg expressed satisfaction and said it is a good pier when the crew have praised it.',
      ['Ann Berg | Ann Berg | expressed | speech-act'],
    ],
    [
      'When the crew asked for a pier, it was built, Ann Berg added.',
      ['crew | the crew | asked | speech-act', 'Ann Berg | Ann Berg | added | trailing'],
    ],
    [
      'Nine boats sank, according to Ann Berg, and twenty were saved, the Harbour Board said.',
      ['Ann Berg | Ann Berg | according to | according-to', 'Harbour Board | the Harbour Board | said | trailing'],
    ],
    [
      'Ann Berg asked the crew to leave, something the Harbour Board denies.',
      ['Ann Berg | Ann Berg | asked | speech-act', 'Harbour Board | the Harbour Board | denies | speech-act'],
    ],
    [
      'Citing the storm, Ann Berg has not said when boats will leave, but Carl Dorn says that they will.',
      ['Carl Dorn | Carl Dorn | says | fronted-participle'],
    ],
    [
      'The pier was closed when the council insisted that the crew agree to leave.',
      ['council | the council | insisted | that-clause'],
    ],
    [
      'Ann Berg thanked the crew for the rescue, her office said.',
      ['Ann Berg | Ann Berg | thanked | speech-act', 'office | her office | said | trailing'],
    ],
    [
      'The mayor denies the charge, the Alma agency reports.',
      ['mayor | The mayor | denies | speech-act', 'Alma agency | the Alma agency | reports | trailing'],
    ],
    [
      'Ann Berg rejected the claim by the Harbour Board that the pier is old.',
      ['Ann Berg | Ann Berg | rejected | that-clause', 'Harbour Board | the Harbour Board | claim | document-cue'],
    ],
    [
      'Boats left after the crew agreed to a pause, both sides said on Friday.',
      ['both sides | both sides | said | trailing'],
    ],
    [
      'The crew was glad that Ann Berg praised the pier, the Harbour Board said.',
      ['Harbour Board | the Harbour Board | said | trailing'],
    ],
  ])('%s', (body, statements) => {
    expect(whoSays(body)).toEqual(statements);
  });
});

describe('a pronoun with its verb behind a relative', () => {
  it('does not take the sentence from who speaks it', () => {
    expect(whoSays('Mayor Ann Berg denounced the calm with which, she said, the crew had left.')).toEqual([
      'Ann Berg | Mayor Ann Berg | denounced | speech-act',
    ]);
  });
});

describe('a clause behind a colon', () => {
  it('has a speaker of its own where another clause stands before the colon', () => {
    expect(
      whoSays('Ann Berg called it "a wreck", and even some sailors were sad: Mayor Carl Dorn said that it rains.'),
    ).toEqual(['Ann Berg | Ann Berg | called | quotation', 'Carl Dorn | Mayor Carl Dorn | said | that-clause']);
  });
});

describe('a clause behind a semicolon', () => {
  it('has a second verb of its own subject', () => {
    expect(whoSays('Sailors welcomed the pier; the mayor declined to come but texted: "It rains."')).toEqual([
      'Sailors | Sailors | welcomed | speech-act',
      'mayor | the mayor | texted | colon',
    ]);
  });

  it('has a speaker of its own, with an office before the name', () => {
    expect(whoSays('Calder Lines demanded a pier; its tide expert, Ann Berg, said that it rains.')).toEqual([
      'Calder Lines | Calder Lines | demanded | speech-act',
      'Ann Berg | Ann Berg | said | that-clause',
    ]);
  });
});
