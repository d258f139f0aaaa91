import { describe, expect, it } from 'vitest';
import { attributed, speakersOf, whoSays } from './whoSays.ts';

const speaker = (body: string, name: string) => attributed(body).speakers.find((one) => one.name === name);

describe('a subject before a colon and a quotation', () => {
  it('speaks without a verb of saying', () => {
    expect(
      whoSays('Passenger Ann Berg was less forgiving: "I have slept on the floor since noon. Who will pay?"'),
    ).toEqual(['Ann Berg | Passenger Ann Berg | : | colon', 'Ann Berg | - | - | quotation-continued']);
  });

  it('does not where it is a thing, or what is quoted is a title', () => {
    expect(whoSays('The sign was clear: "Nobody may enter the pier." The band had a hit: "Rain".')).toEqual([]);
  });
});

describe('a verb', () => {
  it('has its subject before a time that parts it from its auxiliary', () => {
    expect(whoSays('Ambassador Ann Berg had last week described the deal as unfair.')).toEqual([
      'Ann Berg | Ambassador Ann Berg | described | speech-act',
    ]);
  });

  it('has the subject of the clause before then', () => {
    expect(whoSays('Boxer Ann Berg left the ring, then said that it rained.')).toEqual([
      'Ann Berg | Boxer Ann Berg | said | that-clause',
    ]);
  });

  it('has its subject before one of many and before an office behind the name', () => {
    expect(speakersOf('"It rains," Carl Lund, one of the lawyers, told ANA.')).toEqual(['Carl Lund']);
    const body = 'Ann Berg, founder of the tide firm Norvik, who came by boat, warned that it rains.';
    expect(speaker(body, 'Ann Berg')?.aliases).toEqual([]);
    expect(speakersOf('The leader of Dornia, the largest party, Carl Lund, criticised the pier.')).toEqual([
      'Carl Lund',
    ]);
  });

  it('of telling has nobody behind it who speaks', () => {
    expect(whoSays('"It rains," told ANA.')).toEqual([]);
  });

  it('has nobody behind it where not denies how many spoke', () => {
    const denied = 'Not every analyst said that it rains. Not one minister claimed that it rains.';
    expect(whoSays(denied)).toEqual([]);
    expect(whoSays('"If not, many will leave," Ann Berg said.')).toEqual(['Ann Berg | Ann Berg | said | trailing']);
  });

  it('may stand behind with and an office and its name', () => {
    expect(whoSays('The Alma Bank announced aid, with its president, Carl Lund, saying that it rains.')).toEqual([
      'Alma Bank | The Alma Bank | announced | that-clause',
      'Carl Lund | Carl Lund | saying | absolute',
    ]);
  });

  it('names, remembers and defends', () => {
    expect(
      whoSays(
        'Ann Berg called him the best crier of the town. She remembered him as a kind man. The union defended the right to strike. They called him the next day. The army defended the town.',
      ),
    ).toEqual([
      'Ann Berg | Ann Berg | called | speech-act',
      'Ann Berg | She | remembered | speech-act',
      'union | The union | defended | speech-act',
    ]);
  });

  it('of a text may close a quotation', () => {
    expect(
      whoSays('Norvik left, according to a company statement. "All are safe," it read. The crew had a book it read.'),
    ).toEqual(['company | a company statement | according to | according-to', 'company | it | read | trailing']);
  });
});

describe('a source at the end', () => {
  it('is another than who speaks before while', () => {
    expect(whoSays('The mayor said that it rains, while the pier was shut, according to police.')).toEqual([
      'mayor | The mayor | said | that-clause',
      'police | police | according to | according-to',
    ]);
  });
});

describe('a source behind what another said', () => {
  it('counts as well where it ends the sentence', () => {
    expect(whoSays('The minister said that it rains, according to her office.')).toEqual([
      'minister | The minister | said | that-clause',
      'office | her office | according to | according-to',
    ]);
  });
});

describe('more of the wire', () => {
  it('tells a judgement by its adjective, and a denial by no', () => {
    expect(
      whoSays('President Ann Berg called the summit historic. The board filed no protest. She called the pilot.'),
    ).toEqual(['Ann Berg | President Ann Berg | called | speech-act']);
  });

  it('has the subject before the semicolon behind a source', () => {
    expect(
      speakersOf(
        'Carl Lund said that it rains. Foreign Minister Hans Dorn briefed the crew; according to divers, he said that it pours.',
      ),
    ).toEqual(['Carl Lund', 'divers', 'Hans Dorn']);
  });

  it('has a counterpart behind the one whose it is', () => {
    expect(
      speakersOf(
        'Minister Ann Berg and her Norwegian counterpart, Espen Lund, discussed the tide. The Norwegian minister announced that it rains.',
      ),
    ).toEqual(['Espen Lund']);
  });

  it('is another clause behind and with an office and its holder', () => {
    expect(
      speakersOf('The chamber warned that it rains, and its president, Carl Lund, accused the court of haste.'),
    ).toEqual(['chamber', 'Carl Lund']);
  });

  it('is considered in an interview', () => {
    expect(
      whoSays('Ann Berg considered in an interview that it rains. Ann Berg considered the plan that failed.'),
    ).toEqual(['Ann Berg | Ann Berg | considered | that-clause']);
  });

  it('is a noun that only looks like a verb of judging', () => {
    expect(whoSays('Carl Lund won the race, a stinging rebuke of the crew.')).toEqual([]);
  });

  it('took to a site in order to speak', () => {
    expect(whoSays('Ann Berg took to X to denounce the plan. The crew took to the boats to escape.')).toEqual([
      'Ann Berg | Ann Berg | denounce | speech-act',
    ]);
  });

  it('has the subject of its sentence before when', () => {
    expect(whoSays('Mayor Carl Lund came. Senator Hans Dorn drew cheers when he railed against the plan.')[0]).toEqual(
      'Hans Dorn | he | railed against | speech-act',
    );
  });

  it('steps over a statement made by another', () => {
    expect(
      speakersOf(
        'Akpan, in a statement by his Adviser on Media, Mr Eseme Udo, on Saturday in Alma, described the plan as unfair.',
      ),
    ).toEqual(['Akpan']);
  });

  it('has an adverb before the participle of an office', () => {
    expect(speakersOf('"It rains," the newly appointed premier, Li Berg, told the crew.')).toEqual(['Li Berg']);
  });
});

describe('verbs of the wire', () => {
  it.each([
    'Ann Berg quizzed: "Why not?"',
    'Ann Berg entreated the crew to leave.',
    'Ann Berg guaranteed that the pier is safe.',
    'Ann Berg echoed the call for a new pier.',
    'Ann Berg drew attention to the cracks in the pier.',
    'Ann Berg intimated that the pier is old.',
    'An examination by experts concluded that the pier is old.',
  ])('%s', (body) => {
    expect(whoSays(body)).toHaveLength(1);
  });
});

describe('a name behind an office in a place', () => {
  it('is found behind a fronted participle with a body in it', () => {
    expect(
      speakersOf(`Reading out a paper by the Court of Tides, the body's president, Nawaf Lund, said that it rains.`),
    ).toEqual(['Nawaf Lund']);
  });

  it('is the last of several', () => {
    expect(
      speakersOf(`Leader Ann Berg, Speaker Carl Lund and the first minister, Hans Dorn, said that it rains.`),
    ).toEqual(['Ann Berg', 'Carl Lund', 'Hans Dorn']);
  });

  it('is found though a place or day stands before the office', () => {
    expect(
      speakersOf(
        'Addressing the press in Alma on Wednesday, the Member for the Pier, Mr Carl Lund, said that it rains.',
      ),
    ).toEqual(['Carl Lund']);
  });

  it('may have particles of other languages, and follows a site', () => {
    expect(speakersOf('Sarah bint Yousif Al Amir, Minister of State, announced a new pier.')).toEqual([
      'Sarah bint Yousif Al Amir',
    ]);
    expect(
      speaker('It rains, the mayor said on X. Prime Minister Ann Berg warned of the tide.', 'Ann Berg')?.roles,
    ).toEqual(['Prime Minister']);
  });
});

describe('what is refused or laid to somebody', () => {
  it('is said of blame, not of a thing that is denied', () => {
    expect(
      whoSays('Ann Berg held the owner responsible for the flood. The port denied reporters access to the pier.'),
    ).toEqual(['Ann Berg | Ann Berg | held | speech-act']);
  });

  it('is called for behind the occasion', () => {
    expect(whoSays('The bishop called in his sermon for a new pier.')).toEqual([
      'bishop | The bishop | called in his sermon for | speech-act',
    ]);
  });
});

describe('a name', () => {
  it('begins behind the participle that opens a sentence', () => {
    expect(
      speakersOf('President Ann Berg said that it rains. Calling Berg a friend, Carl Lund warned of the tide.'),
    ).toEqual(['Ann Berg', 'Carl Lund']);
  });

  it('of a body may have commas in it, as its acronym tells', () => {
    expect(
      speaker(
        'The Alma Growers, Millers and Bakers Union (AGMBU) said that it rains. AGMBU added that it pours.',
        'Alma Growers, Millers and Bakers Union',
      ),
    ).toMatchObject({ aliases: ['AGMBU'], statements: [{}, {}] });
  });

  it('may begin with a month', () => {
    expect(speakersOf('"It rains," said its envoy on the board, Jan Duchek.')).toEqual(['Jan Duchek']);
  });

  it('of an airline is the one that is called the carrier', () => {
    expect(
      speakersOf(
        'The harbour authority said that it rains. The boat belonged to Sola Airlines. The carrier said that it pours.',
      ),
    ).toEqual(['harbour authority', 'Sola Airlines']);
  });

  it('of a body may begin before and', () => {
    expect(
      speaker(
        `China's Storm and Tide Control Authority (STCA) said that it rains. STCA added that it pours.`,
        'Storm and Tide Control Authority',
      ),
    ).toMatchObject({ aliases: ['STCA', `China's Storm and Tide Control Authority`], statements: [{}, {}] });
    expect(speakersOf('The Foreign and Emigrants Ministry said that it rains.')).toEqual([
      'Foreign and Emigrants Ministry',
    ]);
  });

  it('may begin as an auxiliary does', () => {
    expect(speakersOf('Minister Do Hung Vinh was quoted by the Alma Agency as saying that it rains.')).toEqual([
      'Do Hung Vinh',
    ]);
  });

  it('is a person behind the comma of an office within a longer phrase', () => {
    expect(
      speakersOf(
        'Premier Ann Berg spoke by phone with her Dornian counterpart, James Marapi. Prime Minister Marapi thanked her.',
      ),
    ).toEqual(['James Marapi']);
  });

  it('is a body where it tells how far it reaches or what it is', () => {
    expect(speaker('World Harbour said that it rains.', 'World Harbour')?.kind).toBe('organization');
    expect(speaker('Several of the elected members said that it rains.', 'Several of the elected members')?.kind).toBe(
      'group',
    );
  });
});

describe('who was born somewhere', () => {
  it('is spoken of in that sentence', () => {
    expect(
      speakersOf(
        'Composer Ann Berg died, President Carl Lund said. Born in Alma in 1934, Berg wrote songs. In 2010 she said that it rains.',
      ),
    ).toEqual(['Carl Lund', 'Ann Berg']);
  });
});

describe('an office before a name', () => {
  it('does not reach back behind a full stop within quotation marks', () => {
    expect(
      speaker(`Carl Lund said AI "knows no borders." Alma's envoy, Ann Berg, warned that it rains.`, 'Ann Berg')?.roles,
    ).toEqual([`Alma's envoy`]);
  });
});

describe('who speaks at the end of a sentence', () => {
  it('may do so by a verb that has no person for its object', () => {
    expect(whoSays('The pier, which is old, may fall, insisted Ann Berg.')).toEqual([
      'Ann Berg | Ann Berg | insisted | inversion',
    ]);
    expect(whoSays("It is late, claimed Ann Berg, head of a growers' group.")).toEqual([
      'Ann Berg | Ann Berg | claimed | inversion',
    ]);
  });
});

describe('a verb that reports', () => {
  it.each([
    ['Ann Berg, when contacted, said the pier was shut.', 'Ann Berg | Ann Berg | said | that-clause'],
    ['Ann Berg late Wednesday said the pier was shut.', 'Ann Berg | Ann Berg | said | that-clause'],
    ['Ann Berg accepted that the pier was old.', 'Ann Berg | Ann Berg | accepted | that-clause'],
    ['Ann Berg called the new plan a "waste of money".', 'Ann Berg | Ann Berg | called | quotation'],
    [
      'The town had heard claims from Ann Berg that it had sold the pier.',
      'Ann Berg | Ann Berg | claims | document-cue',
    ],
    ['A letter signed by ten towns calls on the state to mend the pier.', 'letter | A letter | calls on | speech-act'],
  ])('is heard in "%s"', (body, statement) => {
    expect(whoSays(body)).toEqual([statement]);
  });
});

describe('a text that somebody has seen', () => {
  it('is not theirs', () => {
    expect(speakersOf('The pier will fall, according to a note seen by the Alma News Agency.')).toEqual(['note']);
  });
});

describe('a sound', () => {
  it('is words only beside words in quotation marks', () => {
    expect(whoSays('Asked whether she would go home, Ann Berg laughed.')).toEqual([]);
    expect(whoSays('"I will go home," Ann Berg laughed.')).toEqual(['Ann Berg | Ann Berg | laughed | trailing']);
  });
});
