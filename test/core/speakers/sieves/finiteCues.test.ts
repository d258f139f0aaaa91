import { describe, expect, it } from 'vitest';
import { whoSays } from '../whoSays.ts';

describe('a clause behind the cue', () => {
  it.each([
    ['Ann Berg said that the pier is safe.', 'Ann Berg | Ann Berg | said | that-clause'],
    ['Ann Berg has repeatedly said the pier is safe.', 'Ann Berg | Ann Berg | said | that-clause'],
    [
      'The harbour master told reporters that the pier is safe.',
      'harbour master | The harbour master | told | that-clause',
    ],
    ['Last week Ann Berg said that the pier is safe.', 'Ann Berg | Ann Berg | said | that-clause'],
    ['In a letter to the town the mayor said that the pier is safe.', 'mayor | the mayor | said | that-clause'],
    ['Ann Berg, in a statement on Friday, said that the pier is safe.', 'Ann Berg | Ann Berg | said | that-clause'],
    [
      'The minister who opened the pier in spring said that it is safe.',
      'minister | The minister | said | that-clause',
    ],
    [
      'Fishermen and their families say the pier is unsafe.',
      'Fishermen and their families | Fishermen and their families | say | that-clause',
    ],
    [
      'It is calling for a new pier, but the Harbour Board claims that the old one is safe.',
      'Harbour Board | the Harbour Board | claims | that-clause',
    ],
  ])('%s', (body, statement) => {
    expect(whoSays(body)).toEqual([statement]);
  });
});

describe('speaker and cue behind what is said', () => {
  it.each([
    ['The pier is safe, Ann Berg said.', 'Ann Berg | Ann Berg | said | trailing'],
    [
      'The pier is safe, the ministry said, adding that it would open soon.',
      'ministry | the ministry | said | trailing',
    ],
    ['The pier is safe, said Ann Berg, a spokeswoman for the Harbour Board.', 'Ann Berg | Ann Berg | said | inversion'],
    ['"The pier is safe," said Ann Berg.', 'Ann Berg | Ann Berg | said | inversion'],
    ['"The pier is safe," Ann Berg, chief engineer of the port, said.', 'Ann Berg | Ann Berg | said | trailing'],
    ['“The pier is safe,” Ann Berg told the crew on Friday.', 'Ann Berg | Ann Berg | told | trailing'],
    ['“The pier is safe”, added the Harbour Board.', 'Harbour Board | the Harbour Board | added | inversion'],
    [
      'Alma Gazette notes in an editorial on Sunday that the pier is safe.',
      'Alma Gazette | Alma Gazette | notes | that-clause',
    ],
    [
      'The pier is safe, Alma Gazette stresses in an editorial on Monday.',
      'Alma Gazette | Alma Gazette | stresses | trailing',
    ],
    [
      'The pier is safe, leading newspapers of the port editorially stress on Monday.',
      'leading newspapers of the port | leading newspapers of the port | stress | trailing',
    ],
  ])('%s', (body, statement) => {
    expect(whoSays(body)).toEqual([statement]);
  });
});

describe('acts of speech without a clause', () => {
  it.each([
    ['Ann Berg expressed thanks to the crew for their help.', 'Ann Berg | Ann Berg | expressed | speech-act'],
    ['Ann Berg extended congratulations to the crew.', 'Ann Berg | Ann Berg | extended | speech-act'],
    ['Ann Berg extended her best wishes to the crew.', 'Ann Berg | Ann Berg | extended | speech-act'],
    ['Ann Berg greeted the divers.', 'Ann Berg | Ann Berg | greeted | speech-act'],
    [
      'The board paid them so that she could rest and urged the crew to stay.',
      'board | The board | urged | speech-act',
    ],
    ["That's why the board denounced the town.", 'board | the board | denounced | speech-act'],
    ['Ann Berg called for a new pier.', 'Ann Berg | Ann Berg | called for | speech-act'],
    ['Ann Berg urged the crew to rest.', 'Ann Berg | Ann Berg | urged | speech-act'],
    ['Ann Berg set forth the tasks of the coming year.', 'Ann Berg | Ann Berg | set forth | speech-act'],
    ['Ann Berg made a firm pledge to build a pier.', 'Ann Berg | Ann Berg | made | speech-act'],
    ['Ann Berg stressed the need to build a pier.', 'Ann Berg | Ann Berg | stressed | speech-act'],
    ['Ann Berg visited the pier and praised the crew.', 'Ann Berg | Ann Berg | praised | speech-act'],
  ])('%s', (body, statement) => {
    expect(whoSays(body)).toEqual([statement]);
  });
});

describe('several speakers in a sentence', () => {
  it('are two statements where one verb has two sources', () => {
    expect(whoSays('Ann Berg and Carl Dorn said that the pier is safe.')).toEqual([
      'Ann Berg | Ann Berg | said | that-clause',
      'Carl Dorn | Carl Dorn | said | that-clause',
    ]);
  });

  it('are two statements where two clauses have one each', () => {
    expect(whoSays('Ann Berg said that the pier is safe, while Carl Dorn warned that it would sink.')).toEqual([
      'Ann Berg | Ann Berg | said | that-clause',
      'Carl Dorn | Carl Dorn | warned | that-clause',
    ]);
  });

  it('are one where one tells what the other said', () => {
    expect(whoSays('Ann Berg said that Carl Dorn had promised a new pier.')).toEqual([
      'Ann Berg | Ann Berg | said | that-clause',
    ]);
  });

  it('are both found where a subordinate clause speaks before the main one', () => {
    expect(whoSays('When the boy answered that he was cold, Ann Berg said that he should go in.')).toEqual([
      'boy | the boy | answered | that-clause',
      'Ann Berg | Ann Berg | said | that-clause',
    ]);
  });
});

describe('who is quoted by another', () => {
  it.each([
    ['Ann Berg was quoted as saying that the pier is safe.', 'Ann Berg | Ann Berg | quoted | quoted-as-saying'],
    [
      'The Alma Herald quoted Ann Berg as saying that the pier is safe.',
      'Ann Berg | Ann Berg | quoted | quoted-as-saying',
    ],
  ])('%s', (body, statement) => {
    expect(whoSays(body)).toEqual([statement]);
  });
});

describe('a body by a common noun', () => {
  it('is not the house that is called white', () => {
    expect(whoSays('The White House warned that it rains. The House condemned the pier.')).toEqual([
      'White House | The White House | warned | that-clause',
      'House | The House | condemned | speech-act',
    ]);
  });
});

describe('the passive with who speaks and what', () => {
  it('is a statement', () => {
    expect(whoSays('It was announced by the Harbour Board that the pier is safe.')).toEqual([
      'Harbour Board | the Harbour Board | announced | that-clause',
    ]);
  });

  it.each([
    ['The pier was praised by the Harbour Board.'],
    ['It was made by Ann Berg so that the pier is safe.'],
    ['The pier may be condemned by the Harbour Board.'],
    ['Carl Dorn was questioned by the police.'],
    ['The pier was slammed by the waves.'],
  ])('is none without the clause: %s', (body) => {
    expect(whoSays(body)).toEqual([]);
  });

  it.each([
    ['The cost was praised by the town and questioned by the mayor.', 'mayor | the mayor | questioned | speech-act'],
    ['The pier was widely condemned by builders.', 'builders | builders | condemned | speech-act'],
    ['The cost has been questioned by the mayor, Ann Berg.', 'Ann Berg | Ann Berg | questioned | speech-act'],
    ['The pier was dubbed by builders "a wreck".', 'builders | builders | dubbed | speech-act'],
    ['The flood had been forecast by Ann Berg.', 'Ann Berg | Ann Berg | forecast | speech-act'],
  ])('is a judgement or forecast without it: %s', (body, statement) => {
    expect(whoSays(body)).toEqual([statement]);
  });
});

describe('what is not speech', () => {
  it.each([
    'The pier is said to be unsafe.',
    'The pier is called the Long Arm.',
    'The cost was expressed in figures.',
    'It is said that the pier will sink.',
    'The Statement of accounts lies in the office.',
    'The stressed syllable is the first.',
    'Ann Berg plans to build a pier.',
    'Ann Berg wants a pier.',
    'Ann Berg believes in the pier.',
    'The storm added a metre to the tide.',
    'The claims of the crew were heard.',
    'Ann Berg did not say where she was.',
    'Ann Berg refused to say when the pier would open.',
    'The company reports its first results on Thursday.',
    'The officials would say nothing of the kind.',
    'The tasks set forth by the board are many.',
    'If Ann Berg said so, the pier would open.',
    'This predicts that the pier will sink.',
    'The crew and a Dane in Alma related to the old mayor, laid flowers.',
    'The board of the port studied the storms, weather reports in the papers and the tides.',
    'The builders greeted the new year.',
    'The college is greeting its 60th founding anniversary with high pride.',
    'The sea would be calm thanks to the new pier.',
    'This incident tells us how old the pier is.',
    'The reactionaries concluded a "mutual access pact" with the port.',
    'The ambassador paid a farewell call on the king.',
    'Ann Berg entered a shop in order to see the nets.',
    'Ann Berg sent the crew nets with letters on them.',
    'The town encouraged the crew with bread and songs.',
    'The fleet greeted a golden age under its captain.',
    'Ann Berg read out the decrees of the board on the new pier.',
    'The songs helped the divers and builders harden their determination.',
    'The league gave shows strong in character and appeal.',
    'The new houses tell us how old the town is.',
    'The province worked out assignment tasks and schedules.',
    'Nobody knows why the board denounced the town.',
    'Nobody knows how the accident happened on the old pier.',
  ])('%s', (body) => {
    expect(whoSays(body)).toEqual([]);
  });
});
