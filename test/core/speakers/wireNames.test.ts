import { describe, expect, it } from 'vitest';
import { attributed, speakersOf, whoSays } from './whoSays.ts';

const speaker = (body: string, name: string) => attributed(body).speakers.find((one) => one.name === name);

describe('a name glued to an office', () => {
  it('begins behind the place that the office is held in, though no list knows the place', () => {
    expect(
      whoSays(
        'President of Halvia Duarte da Costa Vieira said that it rains. Mayor of New Dornia Ann Berg warned of the tide. President Vieira thanked the crew.',
      ),
    ).toEqual([
      'Duarte da Costa Vieira | President of Halvia Duarte da Costa Vieira | said | that-clause',
      'Ann Berg | Mayor of New Dornia Ann Berg | warned | speech-act',
      'Duarte da Costa Vieira | President Vieira | thanked | speech-act',
    ]);
  });

  it('is not looked for in a place with an article before the office, nor in a body', () => {
    expect(speakersOf('The mayor of Vila Nova Dornia said that it rains.')).toEqual(['mayor of Vila Nova Dornia']);
    expect(speakersOf('A spokesman for Harbour Rebellion Alma said that it rains.')).toEqual([
      'spokesman for Harbour Rebellion Alma',
    ]);
  });

  it('begins behind what a minister is for', () => {
    expect(
      speaker('Minister of State for Space Anil Kumar Berg said that it rains.', 'Anil Kumar Berg')?.roles,
    ).toEqual(['Minister of State for Space']);
    expect(speakersOf(`Oman's Minister of Commerce Qais bin Ali al-Harzi said that it rains.`)).toEqual([
      'Qais bin Ali al-Harzi',
    ]);
  });

  it('may be one word behind the body that is led', () => {
    expect(
      whoSays('Head of the Harbour Inspection Directorate Sutarno said that it rains. Sutarno added that it pours.'),
    ).toEqual([
      'Sutarno | Head of the Harbour Inspection Directorate Sutarno | said | that-clause',
      'Sutarno | Sutarno | added | that-clause',
    ]);
  });
});

describe('a body', () => {
  it('is no person where its name begins with capitals alone', () => {
    expect(speaker('PT Alma Jaya said that it rains.', 'PT Alma Jaya')?.kind).toBe('organization');
    expect(speaker('JD Berg said that it rains.', 'JD Berg')?.kind).toBe('person');
  });

  it('is found by its acronym though its name has one of many in it', () => {
    expect(
      speaker(
        `It rains, according to the Alma Prisoner's Society (APS). The APS said that it pours.`,
        `Alma Prisoner's Society`,
      ),
    ).toMatchObject({ aliases: ['APS'], statements: [{}, {}] });
  });
});

describe('later words for somebody', () => {
  it('name the office that a title shortens, and what its holder is besides', () => {
    expect(
      speakersOf(
        'Dornia Gov. Carl Lund said that it rains. The governor said that it pours. Prime Minister Ann Berg warned of the tide. The head of government thanked the crew. The premier said that it snows.',
      ),
    ).toEqual(['Carl Lund', 'Ann Berg']);
  });

  it('take a counterpart for what the other is, by the nation', () => {
    expect(
      speakersOf(
        'Foreign Minister Ann Berg said to her Chilean counterpart Carlos Lund that it rains. Berg thanked the crew. The Chilean minister said that it pours.',
      ),
    ).toEqual(['Ann Berg', 'Carlos Lund']);
  });

  it('name those who made up a group', () => {
    const body = 'A group of independent experts have voiced alarm. "It rains," the experts said.';
    expect(speaker(body, 'group of independent experts')).toMatchObject({ kind: 'group', aliases: ['experts'] });
    expect(speakersOf('The group of companies said that it rains.')).toEqual(['group of companies']);
  });
});

describe('the subject before a relative clause', () => {
  it('speaks, not a name inside the clause', () => {
    expect(
      speakersOf('Reporter Ann Berg, who fled after her newspaper, Alma Soz, was shut down, says that it rains.'),
    ).toEqual(['Ann Berg']);
  });
});

describe('verbs of saying', () => {
  it('double their last letter behind qu', () => {
    expect(whoSays('"It rains," Ann Berg quipped amid laughter.')).toEqual([
      'Ann Berg | Ann Berg | quipped | speech-act',
    ]);
  });

  it('do not speak in a line that points to another text', () => {
    expect(whoSays('It rains. Related news: Crew saves the pier')).toEqual([]);
  });
});

describe('whoever is named in parts', () => {
  it('is one, with a nickname between or a surname alone', () => {
    expect(speakersOf('Senator Imelda "Imee" Cruz questioned why it rains. "It pours," she told reporters.')).toEqual([
      'Imelda "Imee" Cruz',
    ]);
    expect(speakersOf('Alan Jorsten, who leaves in May, said that it rains. Mr Jorsten warned of the tide.')).toEqual([
      'Alan Jorsten',
    ]);
  });

  it('is a body by its last word or the first letters of its last words', () => {
    expect(
      speakersOf(
        'The Harbour Media Cell said that it rains. The Cell said that it pours. The US Tidal Command warned of floods. "It snows," TIDCOM said.',
      ),
    ).toEqual(['Harbour Media Cell', 'US Tidal Command']);
  });

  it('is the whole name of somebody named alone with an office behind', () => {
    expect(
      speakersOf('A team led by Piers Forsmar found that it rains. "It pours," said Forsmar, director of the centre.'),
    ).toEqual(['team', 'Piers Forsmar']);
    expect(speakersOf('Carlos Alcar Garfia won. Alcar said that it rains.')).toEqual(['Carlos Alcar Garfia']);
  });

  it('may have an article inside, and stands behind two nations or both', () => {
    expect(speakersOf('Luong The Binhar, Director of Alma Tours, suggested extending visas.')).toEqual([
      'Luong The Binhar',
    ]);
    expect(speakersOf('Hungarian-American Katalin Karik won. "It rains," Karik told reporters.')).toEqual([
      'Katalin Karik',
    ]);
    expect(speakersOf('Both Norvik Skyways and Alman Airways said that it rains.')).toEqual([
      'Norvik Skyways',
      'Alman Airways',
    ]);
  });

  it('stands behind two offices, or one for two fields', () => {
    expect(
      speakersOf(
        'Deputy Premier and Minister of State for Cabinet Affairs Essa Al-Lund said that it rains. Public Works and Housing Minister Basukino warned of the tide.',
      ),
    ).toEqual(['Essa Al-Lund', 'Basukino']);
  });

  it('may have a word for an office as a middle name', () => {
    expect(
      speakersOf(
        'Commissioner Omar Sultan Rajan said that it rains. Acting Prime Minister Anil Man Dorje warned of the tide.',
      ),
    ).toEqual(['Omar Sultan Rajan', 'Anil Man Dorje']);
  });

  it('is a family, or a lobby', () => {
    expect(speaker('The family of Hans Dorn praised him as a dedicated father.', 'family of Hans Dorn')?.kind).toBe(
      'group',
    );
    expect(speaker('The banking lobby cautioned against haste.', 'banking lobby')?.kind).toBe('organization');
  });

  it('is no person of whom the owner is named', () => {
    expect(speakersOf(`Norvik's former chief warned of the tide. In a statement, Norvik said that it rains.`)).toEqual([
      `Norvik's former chief`,
      'Norvik',
    ]);
  });

  it('is spoken of with herself', () => {
    expect(
      speakersOf('"It rains," said lawyer Carl Lund. Director Ann Berg herself read a poem. She said that it pours.'),
    ).toEqual(['Carl Lund', 'Ann Berg']);
  });

  it('is several with a determiner alone, and nobody with neither', () => {
    expect(speaker('Both said that it rains.', 'Both')?.kind).toBe('group');
    expect(whoSays('Neither official explained how it rains.')).toEqual([]);
  });
});

describe('set phrases', () => {
  it.each([
    'The union served notice that it would strike.',
    'Ann Berg took issue with the plan.',
    'Ann Berg cast doubt on the plan.',
    'Ann Berg threw her weight behind the plan.',
    'Ann Berg reacted swiftly, posting on her site that it rains.',
    'Ann Berg came out against the plan.',
    'Ann Berg sounded the alarm over the tide.',
    '"The pier is safe," reads the letter.',
    'For her, "it is a pity".',
  ])('%s', (body) => {
    expect(whoSays(`Ann Berg came. ${body}`)).toHaveLength(1);
  });

  it('are no speech in other words', () => {
    expect(
      whoSays(
        'Ann Berg took the train and threw a ball. The harbour comes out weakened. The crew served tea, cast a net and sounded the horn.',
      ),
    ).toEqual([]);
  });
});

describe('somebody from a place', () => {
  it.each([
    ['A rescued Kenyan said that it rains.', 'rescued Kenyan', 'unnamed'],
    ['A Palestinian, Ali Nasser, told the harbour that it rains.', 'Ali Nasser', 'person'],
    ['A rescued Kenyan, Brian, said that it rains.', 'Brian', 'person'],
    ['Carl Lund, a runner, is banned. The 26-year-old Tuscan said that it rains.', 'Carl Lund', 'person'],
    ['Carl Lund met Ann Berg. The 26-year-old Lund said that it rains.', 'Carl Lund', 'person'],
  ])('speaks in "%s"', (body, name, kind) => {
    expect(attributed(body).speakers.map((speaker) => [speaker.name, speaker.kind])).toEqual([[name, kind]]);
  });
});

describe('a given name', () => {
  it('that only one gender bears tells for whom a pronoun does not stand', () => {
    expect(whoSays('Nadine Lund said that it rains. He said that it snows.')).toEqual([
      'Nadine Lund | Nadine Lund | said | that-clause',
    ]);
    expect(whoSays('Tobias Lund said that it rains. She said that it snows.')).toEqual([
      'Tobias Lund | Tobias Lund | said | that-clause',
    ]);
  });
});

describe('a name with an initial', () => {
  it.each([
    ['A. Berg said that it rains.', 'A. Berg', []],
    ['Minister I. Berg said that it rains.', 'I. Berg', ['Minister']],
    ['Minister of Tides A. Berg said that it rains.', 'A. Berg', ['Minister of Tides']],
  ])('is no article and no pronoun in "%s"', (body, name, roles) => {
    expect(attributed(body).speakers.map((speaker) => [speaker.name, speaker.roles])).toEqual([[name, roles]]);
  });
});

describe('a name behind an office', () => {
  it.each([
    ['Carl Lund owns it. Their leader, the monk Tor Olsen, asked them not to gloat.', 'the monk Tor Olsen | asked'],
    ['Its president, retired judge Tor Olsen, said that it rains.', 'retired judge Tor Olsen | said'],
  ])('may have an office of its own in "%s"', (body, statement) => {
    expect(whoSays(body)).toEqual([expect.stringContaining(`Tor Olsen | ${statement} |`)]);
  });

  it('is no name from birth', () => {
    expect(speakersOf('Singer Ann Berg died. Born Maria Olsen, she sang at 12. She said that it rains.')).toEqual([
      'Ann Berg',
    ]);
  });
});

describe('the company', () => {
  it('is no state', () => {
    expect(speakersOf('The state has waited, the state said. The company said that it rains.')).toEqual([
      'state',
      'company',
    ]);
  });
});

describe('a trade that is a surname', () => {
  it.each([
    ['Minister Karl King said that it rains.', 'Karl King', 'person'],
    ['Mayor Karl Guest said that it rains.', 'Karl Guest', 'person'],
    ['The Norvik Mayor said that it rains.', 'Norvik Mayor', 'unnamed'],
  ])('stands behind a title and a name in "%s"', (body, name, kind) => {
    expect(attributed(body).speakers.map((speaker) => [speaker.name, speaker.kind])).toEqual([[name, kind]]);
  });
});

describe('a title before a name', () => {
  it.each(['Adv.', 'Atty.', 'Cllr', 'Cpl.', 'Msgr.', 'Smt.', 'Sheikha', 'Assemblywoman', 'COO', 'Kgosi'])(
    'is no part of it: %s',
    (title) => {
      expect(speakersOf(`${title} Karl Olsen said that it rains.`)).toEqual(['Karl Olsen']);
      expect(speakersOf(`It rains, said ${title} Karl Olsen.`)).toEqual(['Karl Olsen']);
    },
  );
});

describe('a firm that has its founder for a name', () => {
  it('keeps the possessive right before what it says', () => {
    expect(attributed("Calder's said that it rains. It said it snows.").speakers).toMatchObject([
      { name: "Calder's", kind: 'organization', statements: [{ foundBy: 'that-clause' }, { foundBy: 'that-clause' }] },
    ]);
    expect(speakersOf("Calder's boats are late, its owner, Ann Berg, said.")).toEqual(['Ann Berg']);
  });
});
