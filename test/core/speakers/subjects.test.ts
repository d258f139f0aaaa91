import { describe, expect, it } from 'vitest';
import { speakersOf, whoSays } from './whoSays.ts';

describe('the subject of a verb of saying', () => {
  it.each([
    [
      'The pier, which measures forty metres, may fall, said Superintendent Ann Berg.',
      'Ann Berg | Superintendent Ann Berg | said | inversion',
    ],
    [
      'The pier will be closed on June 6, informed sources said.',
      'informed sources | informed sources | said | trailing',
    ],
    ['Most are for it, a poll published on Wednesday has shown.', 'poll | a poll | shown | trailing'],
    [
      'Another boatmaker, Norvik Motors (NM), announced that it rains.',
      'Norvik Motors | Norvik Motors (NM) | announced | that-clause',
    ],
    [
      'Counsel assisting the coroner, Ann Berg, said that it rains.',
      'Ann Berg | Counsel assisting the coroner, Ann Berg | said | that-clause',
    ],
    [
      'Meanwhile, kelp gatherer at Alma University, Prof. Lia Aru, assessed that it rains.',
      'Lia Aru | Prof. Lia Aru | assessed | that-clause',
    ],
    [
      'New Century Harbour Corporation, a lender, has revealed that it rains.',
      'New Century Harbour Corporation | New Century Harbour Corporation | revealed | that-clause',
    ],
    [
      'At the same time farmers of the region complain that it rains.',
      'farmers of the region | farmers of the region | complain | that-clause',
    ],
    [
      'As recently disclosed by the Harbour Board, the debt has grown.',
      'Harbour Board | the Harbour Board | disclosed | according-to',
    ],
    [
      'High night tides force boats to stay in port, said Ann Berg, lead author of the paper.',
      'Ann Berg | Ann Berg | said | inversion',
    ],
    [
      'The disqualified aspirant, Mr Uru Dorn, described the decision as unfair.',
      'Uru Dorn | Mr Uru Dorn | described | speech-act',
    ],
    ['Scholars abroad urged caution over the age of the pier.', 'Scholars | Scholars | urged | speech-act'],
    [
      "The style is old, Ann Berg of Alma's Institute for Tides wrote in an email.",
      "Ann Berg | Ann Berg of Alma's Institute for Tides | wrote | trailing",
    ],
    ["The plant's management denies this.", "plant's management | The plant's management | denies | speech-act"],
    [
      'President Lia Aru on Thursday stopped the law, saying that they contradict it.',
      'Lia Aru | President Lia Aru | saying | participle-behind',
    ],
    [
      'An aide for Carl Dorn, the largest lender, has called on the port to pay.',
      'aide for Carl Dorn | An aide for Carl Dorn | called on | speech-act',
    ],
    [
      'Last Friday, the mayor came to the port, saying that it rains.',
      'mayor | the mayor | saying | participle-behind',
    ],
    ['The mayor remembered asking, "How can it go away?"', 'mayor | The mayor | asking | quotation'],
    [
      'The Alma boat building firm Norvik announced that it rains.',
      'Norvik | The Alma boat building firm Norvik | announced | that-clause',
    ],
    [
      'The strength of all is in the port, says the Alma Gazette Monday in an editorial article.',
      'Alma Gazette | the Alma Gazette | says | inversion',
    ],
    [
      'The men shared two flasks, said Governor Uru Dorn, who had come to the port.',
      'Uru Dorn | Governor Uru Dorn | said | inversion',
    ],
    ['It was a ban in what campaigners say is the first of its kind.', 'campaigners | campaigners | say | speech-act'],
    ['The loss was first reported by the Alma Gazette.', 'Alma Gazette | the Alma Gazette | reported | that-clause'],
    [
      'Mayor Ann Berg of Port Alma, Ontario announced that it rains.',
      'Ann Berg | Mayor Ann Berg of Port Alma | announced | that-clause',
    ],
    [
      'Speaking on condition of anonymity, two pilots who left the crew said that it rains.',
      'two pilots | two pilots | said | fronted-participle',
    ],
    ["It rains, the port's head of tides, Lia Aru, told the Gazette.", 'Lia Aru | Lia Aru | told | speech-act'],
    [
      'His former employer, boat firm Port Norvik, said that it rains.',
      'Port Norvik | boat firm Port Norvik | said | that-clause',
    ],
    [
      'The boat paper Lance do Sul reported that it rains.',
      'Lance do Sul | The boat paper Lance do Sul | reported | that-clause',
    ],
    ['The mayor, who came late, said Carl Dorn was ill.', 'mayor | The mayor | said | that-clause'],
    [
      'Residents of the building, who have left, say that it rains.',
      'Residents of the building | Residents of the building | say | that-clause',
    ],
    ['It rains, one of the visitors, Abu Samer, said in a letter.', 'Abu Samer | Abu Samer | said | trailing'],
    [
      'A contrary view is held by Carl Dorn, a tide expert at Alma University, who stated that it rains.',
      'Carl Dorn | Carl Dorn | stated | that-clause',
    ],
    [
      'The lawmaker representing Alma in the parliament, Ann Berg, criticized the delay.',
      'Ann Berg | The lawmaker representing Alma in the parliament, Ann Berg | criticized | speech-act',
    ],
    [
      'The mayor and concurrently harbour master of Alma said that it rains.',
      'mayor and concurrently harbour master of Alma | The mayor and concurrently harbour master of Alma | said | that-clause',
    ],
    [
      'According to Director of the provincial Department of Farms and Fisheries Huynh Thi Kim Ngoan, it rains.',
      'Huynh Thi Kim Ngoan | Director of the provincial Department of Farms and Fisheries Huynh Thi Kim Ngoan | According to | according-to',
    ],
  ])('%s', (body, statement) => {
    expect(whoSays(body)).toEqual([statement]);
  });
});

describe('the subject of a cue', () => {
  it.each([
    ['Its chief engineer, Ann Berg, said that the pier is safe.', 'Ann Berg | Ann Berg | said | that-clause'],
    [
      'A harbour spokesman, Rep. Carl Dorn, said that the pier is safe.',
      'Carl Dorn | Rep. Carl Dorn | said | that-clause',
    ],
    ['At that time a neighbour told the crew that it rains.', 'neighbour | a neighbour | told | that-clause'],
    ['Even Ann Berg had to admit that it rains.', 'Ann Berg | Ann Berg | admit | that-clause'],
    ['Ann Berg was forced to admit that it rains.', 'Ann Berg | Ann Berg | admit | that-clause'],
    [
      'Western media and experts comment in unison that the pier is old.',
      'Western media and experts | Western media and experts | comment | that-clause',
    ],
    ['Ann Berg, 44, a nurse, said she had seen the pier.', 'Ann Berg | Ann Berg | said | that-clause'],
    ['A study published Monday in a journal found that the pier is old.', 'study | A study | found | that-clause'],
    [
      'Builders at the port expect growth, but warn of storms.',
      'Builders at the port | Builders at the port | warn | speech-act',
    ],
    [
      'The pier fell, according to Swedish and Danish officials.',
      'Swedish and Danish officials | Swedish and Danish officials | according to | according-to',
    ],
    [
      'Ann Berg, at the old "House of Ferries" in Alma, said that the pier is safe.',
      'Ann Berg | Ann Berg | said | that-clause',
    ],
    [
      "Alma's opposition coalition, Alliance for Ferries, said that the pier is safe.",
      'Alliance for Ferries | Alliance for Ferries | said | that-clause',
    ],
    [
      'In the 1990s Danish builders said that the pier is safe.',
      'Danish builders | Danish builders | said | that-clause',
    ],
    [
      'The pier fell, according to the Disaster and Rescue Authority.',
      'Disaster and Rescue Authority | the Disaster and Rescue Authority | according to | according-to',
    ],
    [
      'Officials, scientists and builders at the port came to the pier and expressed thanks to the crew.',
      'Officials, scientists and builders at the port | Officials, scientists and builders at the port | expressed | speech-act',
    ],
    [
      'Parties, groups and personages of Alma, including the Ferry Club, made public a statement which said that it is safe.',
      'Parties, groups and personages of Alma | Parties, groups and personages of Alma | made | that-clause',
    ],
    [
      'According to an April 2 report from the Harbour Board, the pier is safe.',
      'Harbour Board | an April 2 report from the Harbour Board | According to | according-to',
    ],
    ['Judge Ann Berg set a date and ordered the crew to leave.', 'Ann Berg | Judge Ann Berg | ordered | speech-act'],
    [
      'The chairman of the Ferry Party in an article titled "The Pier We Love" said that it is safe.',
      'chairman of the Ferry Party | The chairman of the Ferry Party | said | that-clause',
    ],
    [
      'The nine boats sank last year, harbour ministry data show.',
      'harbour ministry | harbour ministry data | show | trailing',
    ],
    ['Ann Berg said by telephone from Alma that the pier is safe.', 'Ann Berg | Ann Berg | said | that-clause'],
    ['Her agent, Ann Berg, said that the pier is safe.', 'Ann Berg | Ann Berg | said | that-clause'],
    ['Ann Berg, QC, said that the pier is safe.', 'Ann Berg | Ann Berg | said | that-clause'],
    ['Even the builders themselves admitted that the pier is old.', 'builders | the builders | admitted | that-clause'],
    [
      'The towns -- those with a port, that is -- have announced that the pier is old.',
      'towns | The towns | announced | that-clause',
    ],
    [
      'Ann Berg for the Harbour Board, says they are safe.',
      'Ann Berg | Ann Berg for the Harbour Board | says | that-clause',
    ],
    [
      'He was led by Ann Berg, who last week warned that the pier is old.',
      'Ann Berg | Ann Berg | warned | that-clause',
    ],
    [
      'He smiled and, shaking his head, Carl Dorn said that the pier is safe.',
      'Carl Dorn | Carl Dorn | said | that-clause',
    ],
    [
      '"The pier is safe," said the town\'s mayor, Ann Berg.',
      "Ann Berg | the town's mayor, Ann Berg | said | inversion",
    ],
    [
      '"The pier is safe," said the chairman of the Board of Fishing and Navigation.',
      'chairman of the Board of Fishing and Navigation | the chairman of the Board of Fishing and Navigation | said | inversion',
    ],
    ['Berg & Dorn Co. said that the pier is safe.', 'Berg & Dorn Co. | Berg & Dorn Co. | said | that-clause'],
    [
      'Alma is mainly rural and the Harbour Board says that the pier is safe.',
      'Harbour Board | the Harbour Board | says | that-clause',
    ],
    [
      'The tide was higher than surveyors had predicted, and the pier sank.',
      'surveyors | surveyors | predicted | speech-act',
    ],
    [
      'More than 20 builders had said that it creaks.',
      'More than 20 builders | More than 20 builders | said | that-clause',
    ],
    [
      'The campaign group the Harbour Project has called it "a wreck".',
      'Harbour Project | the Harbour Project | called | quotation',
    ],
    ['Builders, however, point out that it creaks.', 'Builders | Builders | point out | that-clause'],
    [
      'They read a report published by the Tide Office the same day, which said that it creaks.',
      'Tide Office | the Tide Office | said | that-clause',
    ],
    [
      "Calder's vice-president of marketing, Ann Berg, said that it creaks.",
      'Ann Berg | Ann Berg | said | that-clause',
    ],
    ['Harding said that it creaks.', 'Harding | Harding | said | that-clause'],
    [
      'One user of the new operating system said that it creaks.',
      'One user of the new operating system | One user of the new operating system | said | that-clause',
    ],
    ['It stands where Ann Berg predicts a port.', 'Ann Berg | Ann Berg | predicts | speech-act'],
    [
      'It fell by order of the Tide Service for the Western Islands, which demanded a new pier.',
      'Tide Service for the Western Islands | the Tide Service for the Western Islands | demanded | speech-act',
    ],
    ['They met Ann Berg, who denied the theft.', 'Ann Berg | Ann Berg | denied | speech-act'],
    [
      "The harbour's union, the Alma Pilots Association, has long warned that it creaks.",
      'Alma Pilots Association | the Alma Pilots Association | warned | that-clause',
    ],
    ['Its tide expert, Will Lunder, said that it creaks.', 'Will Lunder | Will Lunder | said | that-clause'],
    [
      'Town advocate Carl Dorn testified that it creaks.',
      'Carl Dorn | Town advocate Carl Dorn | testified | that-clause',
    ],
    [
      'Hundreds of builders marched, demanding a pier.',
      'Hundreds of builders | Hundreds of builders | demanding | participle-behind',
    ],
    ['Fans who were there said that it creaks.', 'Fans | Fans | said | that-clause'],
    ['Harris rejected the pier.', 'Harris | Harris | rejected | speech-act'],
    ['The suspects, aged 38 and 44, deny the theft.', 'suspects | The suspects | deny | speech-act'],
    [
      'The Alma Coalition, a crew group that takes money from several banks, including Calder, hailed the pier.',
      'Alma Coalition | The Alma Coalition | hailed | speech-act',
    ],
    ['The mayor, Ann Berg, used her speech to announce a pier.', 'Ann Berg | Ann Berg | announce | speech-act'],
    ['A visibly tired Berg said that it creaks.', 'Berg | tired Berg | said | that-clause'],
    [
      'The Alma branch, which had its say, called the pier "old".',
      'Alma branch | The Alma branch | called | quotation',
    ],
    [
      "A spokesman for the pier's owner, Calder Lines, said that it creaks.",
      "spokesman for the pier's owner | A spokesman for the pier's owner | said | that-clause",
    ],
    [
      'A poll by the newspaper El Faro del Mar showed that it creaks.',
      'El Faro del Mar | A poll by the newspaper El Faro del Mar | showed | that-clause',
    ],
    ['Mr Sunday Dorn said that it creaks.', 'Sunday Dorn | Mr Sunday Dorn | said | that-clause'],
    [
      'It beat all hopes: builders polled by Calder had forecast a loss.',
      'builders | builders | forecast | speech-act',
    ],
    [
      'Local clergy, students and lawyers demanded a pier.',
      'Local clergy, students and lawyers | Local clergy, students and lawyers | demanded | speech-act',
    ],
    ['It is on sale for what Ann Berg described as "a song".', 'Ann Berg | Ann Berg | described | quotation'],
    [
      'Ann Berg, the head of the Tide Office announced that it creaks.',
      'Ann Berg | the head of the Tide Office | announced | that-clause',
    ],
  ])('%s', (body, statement) => {
    expect(whoSays(body)).toEqual([statement]);
  });

  it('is shared with an earlier verb across an aside', () => {
    expect(whoSays('Ann Berg told the town no. She came in and, smiling, asked the crew to leave.')).toEqual([
      'Ann Berg | Ann Berg | told | speech-act',
      'Ann Berg | She | asked | speech-act',
    ]);
  });

  it('is taken once where a relative clause and the main verb both speak', () => {
    expect(whoSays('Ann Berg, who warned that the pier is old, added that it creaks.')).toEqual([
      'Ann Berg | Ann Berg | added | that-clause',
    ]);
  });
});

describe('an occasion between subject and verb', () => {
  it('is stepped over', () => {
    expect(speakersOf('Commissioner Carl Dorn when met by reporters said that it rains.')).toEqual(['Carl Dorn']);
    expect(speakersOf('Ann Berg when contacted said that it rains.')).toEqual(['Ann Berg']);
  });
});

describe('an employer behind a trade', () => {
  it('does not speak', () => {
    expect(
      speakersOf(
        'Carl Dorn, a Senior Lecturer, University of Alma, in an interview with the paper, said that it rains.',
      ),
    ).toEqual(['Carl Dorn']);
  });
});
