import { describe, expect, it } from 'vitest';
import { whoSays } from './whoSays.ts';

describe('cues of more than one word', () => {
  it.each([
    ['The pier is safe, the engineer pointed out.', 'engineer | the engineer | pointed out | trailing'],
    ['Ann Berg shot back that the pier is safe.', 'Ann Berg | Ann Berg | shot back | that-clause'],
    ['The ministry ruled out a new pier.', 'ministry | The ministry | ruled out | speech-act'],
    ['Ann Berg made it clear that the pier is safe.', 'Ann Berg | Ann Berg | made it clear | that-clause'],
    ['Ann Berg put it bluntly: "No pier, no port."', 'Ann Berg | Ann Berg | put it | quotation'],
    ['Another put it bluntly: "No pier, no port."', 'Another | Another | put it | quotation'],
    ['The report put the cost at about 40 crowns.', 'report | The report | put | speech-act'],
    ['Ann Berg called the builder a liar.', 'Ann Berg | Ann Berg | called | speech-act'],
    ['Ann Berg called the pier "a wreck".', 'Ann Berg | Ann Berg | called | quotation'],
    ['Ann Berg was critical of the pier.', 'Ann Berg | Ann Berg | critical of | speech-act'],
    ['Ann Berg went on to say that the pier is safe.', 'Ann Berg | Ann Berg | say | that-clause'],
    ['Ann Berg did not rule out a new pier.', 'Ann Berg | Ann Berg | rule out | speech-act'],
    ['Ann Berg called the old pier premature.', 'Ann Berg | Ann Berg | called | speech-act'],
    ['The board put the cost at up to €40 million.', 'board | The board | put | speech-act'],
    ['Ann Berg is shown telling the crew that the pier is safe.', 'Ann Berg | Ann Berg | telling | that-clause'],
    ['The council agreed Sunday to close the pier.', 'council | The council | agreed Sunday to | speech-act'],
    ['As Ann Berg put it, "there is no pier."', 'Ann Berg | Ann Berg | put it | quotation'],
    ['Ann Berg apprised the board that the pier is safe.', 'Ann Berg | Ann Berg | apprised | that-clause'],
    ['Ann Berg considered that the pier is safe.', 'Ann Berg | Ann Berg | considered | that-clause'],
    ['Ann Berg directed the crew to leave.', 'Ann Berg | Ann Berg | directed | speech-act'],
    ['The defense countered that the pier is safe.', 'defense | The defense | countered | that-clause'],
    ['The plaintiff submitted that the pier is old.', 'plaintiff | The plaintiff | submitted | that-clause'],
    ['Ann Berg attributed the loss to the storm.', 'Ann Berg | Ann Berg | attributed | speech-act'],
    ['Ann Berg pointed the finger at the builders.', 'Ann Berg | Ann Berg | pointed the finger | speech-act'],
    ['Ann Berg hinted at a new pier.', 'Ann Berg | Ann Berg | hinted at | speech-act'],
    ['Said the mayor: "It is the best of all piers."', 'mayor | the mayor | Said | inversion'],
    ['The Herald quotes a guard as saying that the pier is old.', 'guard | a guard | quotes | quoted-as-saying'],
    ['"The pier is safe," the mayor posted on Friday.', 'mayor | the mayor | posted | trailing'],
    ['Ann Berg questioned whether the pier is safe.', 'Ann Berg | Ann Berg | questioned | that-clause'],
    ['The port lost nine boats, board data showed.', 'board data | board data | showed | trailing'],
    ['Ann Berg offered to build a pier.', 'Ann Berg | Ann Berg | offered to | speech-act'],
    ['Ann Berg, head of sales, points to rising tides.', 'Ann Berg | Ann Berg | points to | speech-act'],
    ['Many claim that the pier is safe.', 'Many | Many | claim | that-clause'],
    ['Ann Berg observed the pier resembles a boat.', 'Ann Berg | Ann Berg | observed | that-clause'],
    ['A report by the tide board had found cracks.', 'tide board | A report by the tide board | found | speech-act'],
    ["It will rain, the board's report projects, until May.", "board | the board's report | projects | trailing"],
    ['The report also points to a crack.', 'report | The report | points to | speech-act'],
    [
      'Boats sank, figures from the tide union Alma Norge showed.',
      'Alma Norge | figures from the tide union Alma Norge | showed | trailing',
    ],
    ['The contractor has denied the theft.', 'contractor | The contractor | denied | speech-act'],
    [
      'Colleagues at Alma disagree, arguing that it rains.',
      'Colleagues at Alma | Colleagues at Alma | arguing | participle-behind',
    ],
    ['The builders shared the view that the pier is safe.', 'builders | The builders | shared the view | that-clause'],
    ['The board called on the town to stay.', 'board | The board | called on | speech-act'],
    ['They met the mayor, who hailed the pier.', 'mayor | the mayor | hailed | speech-act'],
    ['His ex-wife sat down, writing in a letter that it sank.', 'ex-wife | His ex-wife | writing | participle-behind'],
    ['"It sinks," grinned Ann Berg, who sells boats.', 'Ann Berg | Ann Berg | grinned | inversion'],
    ['Builders put the cost higher.', 'Builders | Builders | put | speech-act'],
    [
      'The draft conclusions had called for a new pier.',
      'draft conclusions | The draft conclusions | called for | speech-act',
    ],
    ['Builders pointed to the lack of boats.', 'Builders | Builders | pointed to | speech-act'],
    ['It fell, with builders pointing to the cost.', 'builders | builders | pointing to | absolute'],
    ['Some experts think that the pier will sink.', 'Some experts | Some experts | think | that-clause'],
    ['The pier will sink, believes Ann Berg, a builder.', 'Ann Berg | Ann Berg | believes | inversion'],
    ['The pier, police believe, is safe.', 'police | police | believe | trailing'],
    ['The pier will sink, the study found.', 'study | the study | found | trailing'],
    ['The pier has been seen by builders as a wreck.', 'builders | builders | seen | speech-act'],
    ['The board disapproves of the pier.', 'board | The board | disapproves of | speech-act'],
    ['"It sinks," Ann Berg quipped.', 'Ann Berg | Ann Berg | quipped | trailing'],
    ['Ann Berg signalled that the pier is safe.', 'Ann Berg | Ann Berg | signalled | that-clause'],
    ['The board placed the pier among the finest.', 'board | The board | placed | speech-act'],
    ['A survey by the board published on Friday puts the loss at 40 boats.', 'board | A survey | puts | speech-act'],
    [
      'Two people familiar with the talks argued for a pier.',
      'Two people familiar with the talks | Two people familiar with the talks | argued | speech-act',
    ],
    ['"It creaks," the bench observed.', 'bench | the bench | observed | trailing'],
    [
      'The Herald quotes a "port aide" as saying that it is old.',
      '"port aide" | a "port aide" | quotes | quoted-as-saying',
    ],
    [
      'ALMA, April 24, ANA - The Harbour Board on Thursday cut its plan, saying that it is old.',
      'Harbour Board | The Harbour Board | saying | participle-behind',
    ],
    ['Ann Berg questioned the need for a pier.', 'Ann Berg | Ann Berg | questioned | speech-act'],
    ['Ann Berg would say only that the pier is safe.', 'Ann Berg | Ann Berg | say | that-clause'],
  ])('%s', (body, ...statements) => {
    expect(whoSays(body)).toEqual(statements);
  });

  it.each([
    'Ann Berg put the cup on the table.',
    'The workers put a roof on the shed at noon.',
    'Ann Berg called the ferry.',
    'The engine of Ann Berg was critical to the ferry.',
    'Ann Berg went on to the pier.',
    'The pier pointed out to sea.',
    'Ann Berg laid out the table cloth, and the town made plain bread.',
  ])('%s', (body) => {
    expect(whoSays(body)).toEqual([]);
  });
});

describe('verbs that are speech with some objects only', () => {
  it.each([
    ['Ann Berg pressed the town for an answer.', 'Ann Berg | Ann Berg | pressed | speech-act'],
    ['Ann Berg invited the mayor to open the pier.', 'Ann Berg | Ann Berg | invited | speech-act'],
    ['Ann Berg advanced a proposal for the pier.', 'Ann Berg | Ann Berg | advanced | speech-act'],
    ['The board gave the following answer to the town.', 'board | The board | gave | speech-act'],
    ['The pier should be closed, Ann Berg demanded.', 'Ann Berg | Ann Berg | demanded | trailing'],
    [
      'An editorial and an article call for a new pier.',
      'editorial | An editorial | call for | speech-act',
      'article | an article | call for | speech-act',
    ],
    ['"Who paid?" Ann Berg asked.', 'Ann Berg | Ann Berg | asked | trailing'],
    ['"The pier is safe," snapped Ann Berg.', 'Ann Berg | Ann Berg | snapped | inversion'],
    ['The pier is safe, Ann Berg wrote in a letter to the town.', 'Ann Berg | Ann Berg | wrote | trailing'],
    ['The board found the use of salt by 2020 had doubled.', 'board | The board | found | that-clause'],
    ['A survey revealed many are without a boat.', 'survey | A survey | revealed | that-clause'],
    ['The survey put the depth slightly lower, at 6.5.', 'survey | The survey | put | speech-act'],
    ['The speeches referred to the pier.', 'speeches | The speeches | referred to | speech-act'],
    ['The firm associated the loss with the storm.', 'firm | The firm | associated | speech-act'],
    [
      'The Alma Times and the Harbour Press both report that it rains.',
      'Alma Times | The Alma Times | report | that-clause',
      'Harbour Press | the Harbour Press | report | that-clause',
    ],
    [
      'Sales fell in May, data from the provincial department of fisheries showed.',
      'provincial department of fisheries | data from the provincial department of fisheries | showed | trailing',
    ],
    ['The board released Sunday the final results of the search.', 'board | The board | released | speech-act'],
    ['Ann Berg made this known in a letter.', 'Ann Berg | Ann Berg | made this known | speech-act'],
    ['The survey put Ann Berg ahead with 46 per cent.', 'survey | The survey | put | speech-act'],
    [
      'Analysts at the bank called the revised plan "a wreck".',
      'Analysts at the bank | Analysts at the bank | called | quotation',
    ],
    [
      'The statement quoted the head of the port, Mr Uru Dorn, as calling for calm.',
      'Uru Dorn | Mr Uru Dorn | quoted | quoted-as-saying',
    ],
    ['According to their testimonies, it rains.'],
    ['The pier was praised by the mayor as "a wonder of the coast".', 'mayor | the mayor | praised | quotation'],
    ['Steve Jonas came to the port. Jonas called the pier "a wonder".', 'Steve Jonas | Jonas | called | quotation'],
    ['Ann Berg put the odds at "one in two".', 'Ann Berg | Ann Berg | put | speech-act'],
    ['Ann Berg intervened to say that the pier is safe.', 'Ann Berg | Ann Berg | say | that-clause'],
    ['The union laid the blame on the weather.', 'union | The union | laid | speech-act'],
    ['"The pier is safe," said retired teacher Ann Berg.', 'Ann Berg | retired teacher Ann Berg | said | inversion'],
    ['The farmer states that the pier is old.', 'farmer | The farmer | states | that-clause'],
    ['An essay says that the pier is old.', 'essay | An essay | says | that-clause'],
    [
      'Schoolchildren from Alma said that it rains.',
      'Schoolchildren from Alma | Schoolchildren from Alma | said | that-clause',
    ],
  ])('%s', (body, ...statements) => {
    expect(whoSays(body)).toEqual(statements);
  });

  it.each([
    'Ann Berg pressed the button.',
    'The town invited the crew to the feast.',
    'The crew advanced towards the goal.',
    'The board put a resolution to a vote.',
    'The people are writing a page of history.',
    'The pier reminds of a bridge.',
    'The port offered to the crew a place to rest.',
    'The board placed the pier under guard.',
    'The storm confirmed that the pier is old.',
    'The port remains the largest, posting gains of a tenth.',
    'Police questioned the student.',
    'Police questioned the owner of the pier.',
    'Ann Berg pointed to the pier.',
    'The board considered the plan for the pier.',
    'The board directed its efforts to building the pier.',
    'The union of member states such as Alma has a pier.',
    'Ann Berg laid flowers at the pier with a message.',
    "Ann Berg didn't say where she was.",
    'Alma released water from the dam without notice.',
    'Ann Berg required the crew to sign, agreeing to work for the town.',
    'Ann Berg snapped the rope.',
    'The board found men armed with nets.',
    'The crew risks being beaten and rejected for its views.',
    'Ann Berg continued to sail.',
    'Calder Lines have ordered 55 boats.',
    'Calder Lines has hopes for the pier.',
    'Calder Lines, in particular, charge a fee for the pier.',
    'Ann Berg pointed to the boat.',
    'Ann Berg thinks that the pier is safe.',
    'Ann Berg saw that the pier is safe.',
    'The boat was seen by sailors.',
    'The pier is regarded as safe.',
    'This happened for two reasons: it rains.',
    'The news reports (in print) are good.',
    "I'm told that it rains.",
    "They're told that it rains.",
    'He had a pier, having detailed plans.',
    'Ann Berg pointed to the refreshment table.',
    'Pictures showed cracks.',
    'The anchor showed cracks.',
    'The king called on the mayor of the town.',
    'The builders shared the boat.',
    'Looking at the boats, Ann Berg smiled.',
    'Calder brand boats came to the pier.',
    'Sales of the recently announced boat began on Monday.',
    'Dozens of old and new boats, moored at the pier, add to the beauty of the port.',
    'The audience applauded the song.',
    'The board dismissed him within an hour.',
    'The crew said goodbye to the port.',
    'The province worked out assignment tasks and schedules.',
    'The charter treats the free and just sovereign states that signed it alike.',
  ])('%s', (body) => {
    expect(whoSays(body)).toEqual([]);
  });
});

describe('what is said in a relative clause', () => {
  it.each([
    ['The pier is a wreck, which the ministry denies.', 'ministry | the ministry | denies | speech-act'],
    ['The crew left the pier, a charge Ann Berg rejected.', 'Ann Berg | Ann Berg | rejected | speech-act'],
    ['The pier that sailors say is haunted is closed.', 'sailors | sailors | say | speech-act'],
    ['They opened a report which claimed that the pier is old.', 'report | a report | claimed | that-clause'],
    [
      'They opened the Harbour Board, which calls for a new pier.',
      'Harbour Board | the Harbour Board | calls for | speech-act',
    ],
    ['The pier is what the builders call "a gem".', 'builders | the builders | call | quotation'],
  ])('%s', (body, ...statements) => {
    expect(whoSays(body)).toEqual(statements);
  });
});
