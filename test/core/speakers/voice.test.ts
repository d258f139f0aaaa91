import { describe, expect, it } from 'vitest';
import { whoSays } from './whoSays.ts';

describe('a statement that is printed in full', () => {
  it('speaks with its author to the end of the dispatch', () => {
    const body = [
      'A spokesman for the Harbour Board released the following press statement on Monday:',
      'The pier is ours.',
      'Carl Dorn said that it is his.',
      'We warn him.',
    ].join('\n');
    expect(whoSays(body)).toEqual([
      'spokesman for the Harbour Board | A spokesman for the Harbour Board | released | colon',
      'spokesman for the Harbour Board | - | - | one-voice',
      'spokesman for the Harbour Board | - | - | one-voice',
      'spokesman for the Harbour Board | - | - | one-voice',
    ]);
  });
});

describe('whoever issues a statement', () => {
  it('is nobody whom the statement names', () => {
    const body = [
      'The head of the Harbour Office issued the following press statement:',
      'Recently, Secretary of State Dorn slandered the port.',
    ].join('\n');
    expect(new Set(whoSays(body).map((line) => line.split(' | ')[0]))).toEqual(new Set(['head of the Harbour Office']));
  });
});

describe('a message', () => {
  it('goes on where it speaks of something that confirms something', () => {
    const body = [
      'Ann Berg, head of the port, sent a message to Carl Dorn.',
      'The message said:',
      'I thank you for the pier.',
      'It confirms the wish of both towns.',
      'I wish you well.',
    ].join('\n');
    expect(whoSays(body).slice(-3)).toEqual([
      'Ann Berg | - | - | one-voice',
      'Ann Berg | - | - | one-voice',
      'Ann Berg | - | - | one-voice',
    ]);
  });
});

describe('a text that is announced without a verb of saying', () => {
  const printed = ['The pier is ours.', 'Officials of the port said that it is theirs.', 'We warn them.'];
  const speakersOfTexts = (announcement: string): string[] =>
    whoSays([announcement, ...printed].join('\n')).map((line) => line.split(' | ')[0] ?? '');

  it.each([
    'Ann Berg, head of the port, issued the following press statement on Monday.',
    'Ann Berg, head of the port, released on Monday the following statement titled "The pier: a reply."',
    'The following is the full text of the speech made by Ann Berg, head of the port:',
    "The following is the full text of Mayor Ann Berg's important speech before the divers:",
    'The following is the press statement of Ann Berg, head of the port, titled "Hands off":',
    'The full text of an article contributed by Ann Berg, a harbour analyst, says:',
  ])('speaks with its author to the end: %s', (announcement) => {
    expect(speakersOfTexts(announcement)).toEqual(['Ann Berg', 'Ann Berg', 'Ann Berg', 'Ann Berg']);
  });

  it('is the speech of whoever made it in the sentence before', () => {
    const body = ['Ann Berg made a speech at the pier.', 'The full text of the speech is as follows:', ...printed];
    expect(whoSays(body.join('\n'))).toEqual([
      'Ann Berg | the speech | as follows | colon',
      'Ann Berg | - | - | one-voice',
      'Ann Berg | - | - | one-voice',
      'Ann Berg | - | - | one-voice',
    ]);
  });

  it('has no voice where nobody is named who wrote it, or where no text follows', () => {
    expect(speakersOfTexts('The following is the rule of the port:')).toEqual(['Officials of the port']);
    expect(speakersOfTexts('The following are the main articles:')).toEqual(['Officials of the port']);
    expect(speakersOfTexts('Ann Berg issued a statement on Monday.')).toEqual(['Ann Berg', 'Officials of the port']);
    expect(speakersOfTexts('The winners of the race are as follows:')).toEqual(['Officials of the port']);
  });

  it('goes on over paragraphs where it answers questions', () => {
    const body = [
      'A spokesman for the Harbour Board gave answers to questions put by the papers.',
      'He said: The fleet broke the pier.',
      'The fleet is to blame.',
    ];
    expect(whoSays(body.join('\n')).map((line) => line.split(' | ')[3])).toEqual(['colon', 'one-voice']);
  });

  it('begins behind the colon, whatever clause stands behind it', () => {
    expect(whoSays('Ann Berg continued: The pier is old, but it stands. Storms never broke it.')).toEqual([
      'Ann Berg | Ann Berg | continued | colon',
      'Ann Berg | - | - | one-voice',
    ]);
  });

  it('ends with its paragraph where it begins within a sentence', () => {
    const body = [
      'The sea is wide, Ann Berg said, and made the following pledge: The divers will go on. They will win.',
      'The hall was full.',
    ];
    expect(whoSays(body.join('\n'))).toEqual(['Ann Berg | Ann Berg | said | trailing', 'Ann Berg | - | - | one-voice']);
  });
});

describe('a message that is reported', () => {
  it('speaks with its sender, whatever stands for it', () => {
    const body = [
      'Carl Dorn received a message from Ann Berg, chairwoman of the Harbour Board.',
      'The message said:',
      'I wish you well.',
      'The pier is yours.',
      'The message expressed thanks for the boat.',
      'The pier will open, it noted.',
    ].join('\n');
    expect(whoSays(body)).toEqual([
      'Ann Berg | The message | said | colon',
      'Ann Berg | - | - | one-voice',
      'Ann Berg | - | - | one-voice',
      'Ann Berg | The message | expressed | speech-act',
      'Ann Berg | it | noted | trailing',
    ]);
  });

  it('is the words of its sender, not of who reads it out', () => {
    const body = [
      'Ann Berg sent a message of thanks to the divers on Monday.',
      'Carl Dorn read out the message.',
      'The pier stands thanks to you, the message said.',
    ].join('\n');
    expect(whoSays(body)).toEqual([
      'Ann Berg | Ann Berg | sent | speech-act',
      'Ann Berg | the message | said | trailing',
    ]);
  });
});

describe('a speech inside a report', () => {
  it('ends where the narrator speaks of its author again', () => {
    const body = ['Ann Berg said:', 'Friends, the pier is open.', 'We built it.', 'Then Ann Berg went home.'].join(
      '\n',
    );
    expect(whoSays(body)).toEqual([
      'Ann Berg | Ann Berg | said | colon',
      'Ann Berg | - | - | one-voice',
      'Ann Berg | - | - | one-voice',
    ]);
  });
});

describe('one speech of several in a report', () => {
  it('ends at the paragraph in which the next one speaks', () => {
    const body = [
      'The chairwoman of the Harbour Board praised the divers, stressing:',
      'The pier stands thanks to them.',
      'It will stand for long.',
      'The mayor of Alma said that the lighthouse would shine again.',
      'Speakers at the meeting expressed their thanks.',
    ].join('\n');
    expect(whoSays(body)).toEqual([
      'chairwoman of the Harbour Board | The chairwoman of the Harbour Board | praised | colon',
      'chairwoman of the Harbour Board | - | - | one-voice',
      'chairwoman of the Harbour Board | - | - | one-voice',
      'mayor of Alma | The mayor of Alma | said | that-clause',
      'Speakers at the meeting | Speakers at the meeting | expressed | speech-act',
    ]);
  });

  it('goes on where it tells what others say, and within a paragraph', () => {
    const body = [
      'Ann Berg went on:',
      'The mayors of the coast say that the pier is old. The mayors were wrong. Officials said so.',
    ].join('\n');
    expect(whoSays(body)).toEqual([
      'Ann Berg | Ann Berg | went on | colon',
      'Ann Berg | - | - | one-voice',
      'Ann Berg | - | - | one-voice',
      'Ann Berg | - | - | one-voice',
    ]);
  });

  it('is a document to its end, whoever speaks in it', () => {
    const body = [
      'A joint statement was issued on Monday.',
      'The joint statement says:',
      'The pier is safe.',
      'Both sides expressed their thanks to the divers.',
      'It will open in May.',
    ].join('\n');
    expect(whoSays(body)).toEqual([
      'joint statement | The joint statement | says | colon',
      'joint statement | - | - | one-voice',
      'joint statement | - | - | one-voice',
      'joint statement | - | - | one-voice',
    ]);
  });
});

describe('a press review', () => {
  it('speaks for the paper under whose heading an item stands', () => {
    const body = [
      'Following are the main articles in the papers of the port:',
      'Alma Herald',
      '- An article says that the pier is safe.',
      '- A boat race was held.',
      'Daily Tide',
      '- An editorial calls for a new pier.',
    ].join('\n');
    expect(whoSays(body)).toEqual([
      'Alma Herald | An article | says | that-clause',
      'Daily Tide | An editorial | calls for | speech-act',
    ]);
  });
});

describe('a review of one paper', () => {
  it('speaks for the paper that its first sentence names', () => {
    const body = [
      'Following are the main articles in Alma Gazette, a leading newspaper of the port, on Monday:',
      '- An article says that the pier is safe.',
    ];
    expect(whoSays(body.join('\n'))).toEqual(['Alma Gazette | An article | says | that-clause']);
  });

  it('goes on with the next paper', () => {
    const body = [
      'The pier is safe, Alma Gazette says, and goes on:',
      'Storms never broke it.',
      'Daily Tide in an editorial stresses that it rains.',
    ];
    expect(whoSays(body.join('\n'))).toEqual([
      'Alma Gazette | Alma Gazette | says | trailing',
      'Alma Gazette | - | - | one-voice',
      'Daily Tide | Daily Tide | stresses | that-clause',
    ]);
  });

  it('speaks for the paper that carries a commentary', () => {
    const body = 'Alma Joson on Friday carries a commentary on the fleet. It rains, the commentary notes.';
    expect(whoSays(body)).toEqual(['Alma Joson | the commentary | notes | trailing']);
  });

  it('speaks for the paper that dedicates an editorial to something', () => {
    const body = 'Alma Gazette on Friday dedicates an editorial to the fleet. It rains, the editorial notes.';
    expect(whoSays(body)).toEqual(['Alma Gazette | the editorial | notes | trailing']);
  });
});

describe('a paper that calls for something editorially', () => {
  it('is the author of the editorial', () => {
    const body = [
      'Alma Gazette on Monday editorially calls for a new pier.',
      'The editorial notes:',
      'Storms broke the old one.',
    ];
    expect(whoSays(body.join('\n')).map((line) => line.split(' | ')[0])).toEqual([
      'Alma Gazette',
      'Alma Gazette',
      'Alma Gazette',
    ]);
  });

  it('is the paper under whose heading it stands, and no author of what stands under another', () => {
    const body = [
      'Following are the main articles in the papers of the port:',
      'Alma Herald',
      '- The paper editorially calls for a new pier.',
      'Daily Tide',
      '- An editorial stresses that it rains.',
    ];
    expect(whoSays(body.join('\n'))).toEqual([
      'Alma Herald | The paper | calls for | speech-act',
      'Daily Tide | An editorial | stresses | that-clause',
    ]);
  });
});

describe('an article', () => {
  it('speaks in the sentences between two that name it', () => {
    const body =
      'Alma Herald in an article says that the pier is safe. It has stood for a hundred years. Storms never broke it, the article notes.';
    expect(whoSays(body)).toEqual([
      'Alma Herald | Alma Herald | says | that-clause',
      'Alma Herald | - | - | document-continued',
      'Alma Herald | the article | notes | trailing',
    ]);
  });
});

describe('a dispatch that tells a document in the present tense', () => {
  it('is the document to its end', () => {
    const body = [
      'The Harbour Institute released a white paper on Monday.',
      'The white paper says that the pier is safe.',
      ...Array.from({ length: 10 }, () => 'Storms never broke it.'),
      'The white paper discloses that the lighthouse is old.',
      'It will fall.',
    ];
    expect(whoSays(body.join('\n')).filter((line) => line.startsWith('Harbour Institute'))).toHaveLength(14);
  });

  it('is not told where it is only quoted', () => {
    const body = [
      'The Harbour Institute released a report on Monday.',
      'The report said that the pier is safe.',
      'The report warned of storms.',
      'The town opened a lighthouse.',
    ];
    expect(whoSays(body.join('\n'))).toHaveLength(3);
  });
});

describe('an article after another', () => {
  it('does not carry on the first one', () => {
    const body = ['An article says that the pier is safe.', 'A boat race was held.', 'An article says that it rains.'];
    expect(whoSays(body.join('\n'))).toEqual([
      'article | An article | says | that-clause',
      'article | An article | says | that-clause',
    ]);
  });
});

describe('a list of sources without names', () => {
  it('goes on to the next one where a sentence begins with the same office', () => {
    const body = [
      'The chairman of the Harbour Club said:',
      'The pier is ours.',
      'Storms never broke it.',
      'The chairman of the Sailing Club said that it is his. The president of the town said no.',
    ].join('\n');
    expect(whoSays(body).map((line) => line.split(' | ')[0])).toEqual([
      'chairman of the Harbour Club',
      'chairman of the Harbour Club',
      'chairman of the Harbour Club',
      'chairman of the Sailing Club',
      'president of the town',
    ]);
  });
});
