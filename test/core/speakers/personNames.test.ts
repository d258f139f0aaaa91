import { describe, expect, it } from 'vitest';
import { attributed, speakersOf, whoSays } from './whoSays.ts';

const rolesOf = (body: string, name: string) => attributed(body).speakers.find((one) => one.name === name)?.roles;

describe('a person named behind an office', () => {
  it('is the one who speaks, whoever the office belongs to', () => {
    expect(
      whoSays(
        `It rains, according to Dorn's deputy, Ann Berg. She said that it pours. The club's treasurer, Carl Lund, warned of the tide.`,
      ),
    ).toEqual([
      `Ann Berg | Dorn's deputy, Ann Berg | according to | according-to`,
      'Ann Berg | She | said | that-clause',
      'Carl Lund | Carl Lund | warned | speech-act',
    ]);
  });

  it('is the one who speaks though the office stands without an article that points back', () => {
    expect(speakersOf('"It rains," said a spokesman for the Harbour Board, Carl Dorn. "It pours."')).toEqual([
      'Carl Dorn',
    ]);
  });

  it('does not speak where a clause of the name begins', () => {
    expect(speakersOf('"It rains," said a spokesman, Carl Dorn reported.')).toEqual(['spokesman', 'Carl Dorn']);
  });

  it('begins behind the body, place or field that the office is for', () => {
    expect(speakersOf('CEO of the Harbour Council Ann Berg said that it rains. The sea is cold.')).toEqual([
      'Ann Berg',
    ]);
    expect(rolesOf('CEO of the Harbour Council Ann Berg said that it rains.', 'Ann Berg')).toEqual([
      'CEO of the Harbour Council',
    ]);
    expect(
      speakersOf('Director of the Alma chapter of the Union for Marine Relations Ann Berg said that it rains.'),
    ).toEqual(['Ann Berg']);
  });

  it('has the office with the body before it, its acronym in brackets included', () => {
    const body = 'Bank of Alma (BA) Gov. Ann Berg said that it rains. She told reporters that it pours.';
    expect(speakersOf(body)).toEqual(['Ann Berg']);
    expect(rolesOf(body, 'Ann Berg')).toEqual(['Bank of Alma (BA) Gov.']);
  });

  it('may do what no list of offices knows', () => {
    expect(rolesOf('Seaweed gatherer Ann Berg said that it rains.', 'Ann Berg')).toEqual(['Seaweed gatherer']);
    expect(rolesOf('"It rains," said Carl Dorn, 52, a kelp gatherer.', 'Carl Dorn')).toEqual(['kelp gatherer']);
  });
});

describe('a name that is also that of a month', () => {
  it('stands for its person behind a first name or a title, and alone where it speaks', () => {
    expect(
      speakersOf(
        'Prime Minister Greta May said that it rains. Mrs. May added that it pours. May warned of the tide. On May 4 the mayor said that it snows.',
      ),
    ).toEqual(['Greta May', 'mayor']);
  });
});

describe('a name between commas', () => {
  it('may have the nationality of its bearer before it, and is no single letter', () => {
    expect(
      whoSays(
        'On X, the minister of health thanked the crew. The envoy of the Tide Union, Uruguayan Lia Aru, called for calm. She warned of rain.',
      ),
    ).toEqual([
      'minister of health | the minister of health | thanked | speech-act',
      'Lia Aru | Uruguayan Lia Aru | called for | speech-act',
      'Lia Aru | She | warned | speech-act',
    ]);
  });
});

describe('an office in a body whose name has a genitive in it', () => {
  it('is held by the name behind it', () => {
    const body =
      "Vice Chairman of the provincial People's Committee Trieu Van Loc said that it rains. Loc warned of rain.";
    expect(speakersOf(body)).toEqual(['Trieu Van Loc']);
    expect(rolesOf(body, 'Trieu Van Loc')).toEqual(["Vice Chairman of the provincial People's Committee"]);
  });
});

describe('offices of two who are named one after the other', () => {
  it('are each their own', () => {
    const body =
      'It was signed by Secretary of State for Tides, Lia Aru, and Minister of Ports, Uru Dorn. Aru said that it rains. Dorn said so too.';
    expect([rolesOf(body, 'Lia Aru'), rolesOf(body, 'Uru Dorn')]).toEqual([
      ['Secretary of State for Tides'],
      ['Minister of Ports'],
    ]);
  });
});

describe('a name behind a body that has none', () => {
  it('is a person where an office in that body stands before it', () => {
    const body = "Head of the farmers' union Lia Aru said that it rains. Counsel for the company Uru Dorn said so too.";
    expect(speakersOf(body)).toEqual(['Lia Aru', 'Uru Dorn']);
    expect(rolesOf(body, 'Lia Aru')).toEqual(["Head of the farmers' union"]);
  });
});

describe('a relative of somebody', () => {
  it('is named by one word between commas', () => {
    expect(speakersOf('His grandfather, Tokuji, 78, was there. "It rains," he said.')).toEqual(['Tokuji']);
  });
});

describe('a word of respect', () => {
  it('is a part of the name behind another part', () => {
    expect(speakersOf('Union leader Kohinoor Begum Shefali said that it rains.')).toEqual(['Kohinoor Begum Shefali']);
  });
});

describe('a Korean name', () => {
  it('is whole though its syllables are words of the language', () => {
    expect(speakersOf('Alma Ambassador Choe Chang Man said that it rains. Pak Son Il said that it pours.')).toEqual([
      'Choe Chang Man',
      'Pak Son Il',
    ]);
  });
});

describe('a name behind the state that its bearer rules', () => {
  it('may be one word where the office stands without an article', () => {
    const body = 'Prime Minister of Norway Dorn said that it rains. The prime minister stressed that it pours.';
    expect(speakersOf(body)).toEqual(['Dorn']);
    expect(rolesOf(body, 'Dorn')).toEqual(['Prime Minister of Norway']);
  });

  it('is none where the office is held in a body of that name', () => {
    expect(speakersOf('The chairman of Norway Dorn said that it rains.')).toEqual(['chairman of Norway Dorn']);
  });
});

describe('what an office is for', () => {
  it('is no name behind an adjective with a capital', () => {
    expect(
      speakersOf('A spokesman for the Ministry of National Defence said that it rains. A French national said so too.'),
    ).toEqual(['spokesman for the Ministry of National Defence', 'French national']);
  });
});

describe('an apposition', () => {
  it('is read behind an age', () => {
    expect(rolesOf('"It rains," said Ann Berg, 27, a member of the crew.', 'Ann Berg')).toEqual(['member of the crew']);
  });

  it('may be a relative clause that tells an office, without its years', () => {
    expect(
      rolesOf('Ann Berg, who served as harbour minister from 2010 to 2016, said that it rains.', 'Ann Berg'),
    ).toEqual(['harbour minister']);
    expect(rolesOf('Ann Berg, who was a friend of the crew, said that it rains.', 'Ann Berg')).toEqual([
      'friend of the crew',
    ]);
    expect(rolesOf('Ann Berg, who was tired, said that it rains.', 'Ann Berg')).toEqual([]);
  });
});

describe('a short form', () => {
  it('may be the first word of a name', () => {
    expect(speakersOf('Minister Luo Qiaoyun said that it rains. Luo added that it pours.')).toEqual(['Luo Qiaoyun']);
  });

  it('is a surname before it is a first word', () => {
    expect(
      whoSays('Mayor Grant Berg met Admiral Ann Grant. Grant said that it rains.').map((line) => line.split(' | ')[0]),
    ).toEqual(['Ann Grant']);
  });

  it('leaves a state alone that shares its name with a first name', () => {
    expect(speakersOf('Mayor Jordan Berg came. Jordan said that it rains.')).toEqual(['Jordan']);
  });
});

describe('what is no person', () => {
  it('is a word of capitals behind an office', () => {
    expect(attributed('Norwegian producer DNX said that it rains.').speakers).toMatchObject([
      { name: 'DNX', kind: 'organization', roles: [] },
    ]);
  });

  it('is a body that ends in what it is for, and an adjective before it is no part of its name', () => {
    expect(attributed('London-based Calder Asset Management said that it rains.').speakers).toMatchObject([
      { name: 'Calder Asset Management', kind: 'organization' },
    ]);
  });

  it('stands behind no business, whatever is told of it behind the name', () => {
    const told = "Shipping company Calder Nord, the port's biggest customer, said that it rains.";
    expect(attributed(told).speakers).toMatchObject([{ name: 'Calder Nord', kind: 'organization', roles: [] }]);
    const person = 'The president of the company Ann Berg, a lawyer, said that it rains.';
    expect(attributed(person).speakers).toMatchObject([{ name: 'Ann Berg', kind: 'person' }]);
  });

  it('ends in no trade of firms', () => {
    const told =
      'The ship operator Calder Lines said that it rains. The company added that it snows. Alma Tours agreed that it rains.';
    expect(attributed(told).speakers).toMatchObject([
      { name: 'Calder Lines', kind: 'organization', statements: [{}, {}] },
      { name: 'Alma Tours', kind: 'organization' },
    ]);
  });
});

describe('an abbreviated month', () => {
  it('is no part of a name', () => {
    expect(speakersOf('The Harbour Council on Feb. 20 demanded that it stop.')).toEqual(['Harbour Council']);
  });
});

describe('a name without a title', () => {
  it('is a person whose age stands behind it, or whose surname stands alone elsewhere', () => {
    expect(attributed('Ann Berg, 34, came to the pier. "It rains," she said.').speakers).toMatchObject([
      { name: 'Ann Berg', kind: 'person' },
    ]);
    expect(attributed('The crew met Ann Halvor at sea. Halvor said that it rains.').speakers).toMatchObject([
      { name: 'Ann Halvor', kind: 'person' },
    ]);
  });

  it('is no person because its first word stands alone elsewhere', () => {
    expect(speakersOf('Mayor Carl Dorn met men of Umlilo Catering. Umlilo paid. "It rains," he replied.')).toEqual([
      'Carl Dorn',
    ]);
  });

  it('of one word becomes a person when a pronoun takes it up', () => {
    expect(attributed('Halvor warned that it rains. He said that it pours.').speakers).toMatchObject([
      { name: 'Halvor', kind: 'person', statements: [{}, {}] },
    ]);
    expect(attributed('Halvor warned that it rains. It said that it pours.').speakers).toMatchObject([
      { name: 'Halvor', kind: 'organization', statements: [{}, {}] },
    ]);
  });

  it('is the same with and without its middle name', () => {
    expect(speakersOf('Mayor Vera Petrovna Orlova said that it rains. Mayor Vera Orlova said that it pours.')).toEqual([
      'Vera Petrovna Orlova',
    ]);
  });
});

describe('a title', () => {
  it('may have a word of the language between it and the surname', () => {
    expect(speakersOf('Industry Minister Per Lund said that it rains.')).toEqual(['Per Lund']);
  });

  it('may have a field or a place behind it', () => {
    expect(speakersOf('Secretary of State Dorn said that it rains.')).toEqual(['Dorn']);
    expect(speakersOf('Secretary IT Carl Dorn said that it rains.')).toEqual(['Carl Dorn']);
    expect(
      speakersOf('Harbour Committee of the Blue Boat (HCBB) representative in Moscow Ann Berg warned that it rains.'),
    ).toEqual(['Ann Berg']);
  });
});

describe('a name', () => {
  it('may be glued to the day before it', () => {
    expect(speakersOf('On August 4Carl Dorn, mayor of the town, came to the pier. He said that it rains.')).toEqual([
      'Carl Dorn',
    ]);
  });

  it('may have a number in it', () => {
    expect(speakersOf('King Carl XVI Gustaf said that it rains.')).toEqual(['Carl XVI Gustaf']);
  });
});

describe('a pronoun', () => {
  it('may have an adverbial behind it', () => {
    expect(
      speakersOf('Mayor Carl Dorn came. He in the message extended congratulations to the crew upon the day.'),
    ).toEqual(['Carl Dorn']);
  });
});

describe('a name with two particles', () => {
  it('is one name', () => {
    expect(attributed('Its chair, Piet van der Lund, said that it rains. Van der Lund left.').speakers).toMatchObject([
      { name: 'Piet van der Lund', roles: ['chair'] },
    ]);
  });
});

describe('the office of a person', () => {
  it.each([
    ['Its national coordinator, Mrs Ann Berg, told the crew that it rains.', 'national coordinator'],
    ['Harbour Commission President, Dr Ann Berg, said that it rains.', 'Harbour Commission President'],
    ['Minister of State for IT Ann Berg said that it rains.', 'Minister of State for IT'],
    [
      'Deputy Secretary of the Coast Guard for Safety Ann Berg said that it rains.',
      'Deputy Secretary of the Coast Guard for Safety',
    ],
    ['"It rains," said chief tide officer at Calder Lines, Ann Berg.', 'chief tide officer at Calder Lines'],
    ['It rains, in the words of the town prosecutor, Ann Berg.', 'town prosecutor'],
    ['Ann Berg, curator of "Tides", said that it rains.', 'curator'],
    ['Boats came. Ann Berg said that it rains.\n\nAnn Berg, harbour engineer\nOther items came.', 'harbour engineer'],
    ['Ann Berg, an analyst at Calder & Co., said that it rains.', 'analyst at Calder & Co.'],
    ['Boats came from Calder & Co.\n\nTown secretary Ann Berg said that it rains.', 'Town secretary'],
    ['Its chair, Ann Berg, said that it rains.', 'chair'],
    ['Calder & Dorn spokeswoman Ann Berg said that it rains.', 'Calder & Dorn spokeswoman'],
    ['Ann Berg, formerly a Calder manager overseeing piers, said that it rains.', 'Calder manager'],
    ['Calder CEO Ann Berg first came in May. Berg said that it rains.', 'Calder CEO'],
    ['Major General (retd) Ann Berg said that it rains.', 'Major General (retd)'],
    ['Ann Berg, first vice-chairwoman of the board, said that it rains.', 'first vice-chairwoman of the board'],
    ['Then Harbour Minister Ann Berg said that it rains.', 'Harbour Minister'],
    ['Ann Berg, a resident of the flooded town, said that it rains.', 'resident of the flooded town'],
  ])('%s', (body, role) => {
    expect(attributed(body).speakers).toMatchObject([{ name: 'Ann Berg', roles: [role] }]);
  });

  it('is not that of who briefed the person', () => {
    const body = 'Being briefed on it by an official of the port, Ri Chol Nam praised the divers.';
    expect(attributed(body).speakers).toMatchObject([{ name: 'Ri Chol Nam', roles: [] }]);
  });

  it('is not that of the next one in a list', () => {
    const body =
      'Present were Chairman Ri Chol Nam, Vice-Chairman and Director of the Fleet Department Ryu Sang Ho and divers. Ri Chol Nam said that it rains.';
    expect(attributed(body).speakers).toMatchObject([{ name: 'Ri Chol Nam', roles: ['Chairman'] }]);
  });
});

describe('the family name He', () => {
  it('is no pronoun before a given name', () => {
    expect(speakersOf('He Wenjun, spokesperson for the Tide Board, said that it rains.')).toEqual(['He Wenjun']);
    expect(speakersOf('Ann Berg met Carl Dorn. He Wenjun said that it rains.')).toEqual(['He Wenjun']);
  });
});

describe('an office behind the date and agency of a dateline', () => {
  it('begins behind them', () => {
    expect(rolesOf('Havana, May 4 (ANA) Harbour Minister Carl Dorn said that it rains.', 'Carl Dorn')).toEqual([
      'Harbour Minister',
    ]);
  });
});

describe('a name behind the members of a chamber', () => {
  it('is that of the office holder', () => {
    expect(rolesOf('Member of the House of Representatives (HOR) Ann Berg said that it rains.', 'Ann Berg')).toEqual([
      'Member of the House of Representatives (HOR)',
    ]);
    expect(speakersOf('The House of Representatives said that it rains.')).toEqual(['House of Representatives']);
  });
});

describe('a surname', () => {
  it('stands before what tells a son from his father', () => {
    expect(speakersOf('Secretary Carl Dorn Lund Jr. said that it rains. Dorn Lund added that it pours.')).toEqual([
      'Carl Dorn Lund Jr.',
    ]);
  });
});

describe('a king', () => {
  it('goes by his first name, and is not his son', () => {
    expect(
      speakersOf('King Olav and Crown Prince Carl bin Olav II came. King Olav said that it rains. Mr. Dorn nodded.'),
    ).toEqual(['Olav']);
  });
});

describe('an office still to be taken', () => {
  it('is a title', () => {
    expect(rolesOf('Chancellor-designate Carl Dorn said that it rains.', 'Carl Dorn')).toEqual([
      'Chancellor-designate',
    ]);
  });
});

describe('a Vietnamese name', () => {
  it('may end with a word of the language', () => {
    expect(
      speakersOf('At a reception for Omani Ambassador Ann Berg, Assembly Chairman Tran Thanh Man said that it rains.'),
    ).toEqual(['Tran Thanh Man']);
  });
});

describe('a city and its agency before an office', () => {
  it('are no part of it', () => {
    expect(rolesOf('It rains.\n\nALMA (ANA) Prime Minister Carl Dorn said that it pours.', 'Carl Dorn')).toEqual([
      'Prime Minister',
    ]);
  });
});
