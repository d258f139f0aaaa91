/** The closed classes of English, as far as finding subjects and clauses needs them. */

export const DETERMINERS =
  'the a an this these those each every all some many several no another other both most such any few more';
export const ARTICLES = 'the a an';
export const POSSESSIVES = 'his her its their our my your whose';
export const RELATIVES = 'who which whom whose where';
export const COORDINATORS = 'and or but nor';
export const SUBORDINATORS =
  'when while whilst as after before because since although though if unless until once whereas whether whenever wherever how why what';
/** Subordinators that make the clause a condition or a question, so that nobody is said to speak in it. */
export const HYPOTHETICAL = 'if unless whether until why how what';

export const PREPOSITIONS = `
  of for in on at to from with by under over about into upon against between among during through towards toward
  within without behind beyond near across around along amid amidst despite including concerning regarding via per
  like than alongside following throughout outside inside onto off up down out except besides`;

/** Prepositions that carry on the phrase before them; `over`, `despite` and others begin something new. */
export const LINKING_PREPOSITIONS = 'of for in at from to with on against under';

/** Nouns and adjectives that end as past forms do. */
export const NO_PASTS = `
  need seed speed feed breed creed deed greed reed weed steed shed sled bed red hundred sacred kindred hatred naked wicked
  rugged indeed exceed proceed succeed bleed`;

export const BE = "is are was were be been being am 's";
export const HAVE = 'has have had having';
export const DO = 'do does did';
export const MODALS = 'will would can could may might shall should must cannot';
/** Auxiliaries with a negation at their end, but for the apostrophe, which is straight or curly. */
export const NEGATED = {
  be: 'isn aren wasn weren',
  have: 'hasn haven hadn',
  do: 'don doesn didn',
  modal: 'won wouldn couldn shouldn mustn mightn needn',
};

export const ADVERBS = `
  also again once then now today yesterday tomorrow later earlier further once too still already even just only ever never
  not always often sometimes soon here there thus therefore however meanwhile moreover furthermore instead
  later afterwards first finally next back forward together alone indeed though publicly tonight
  ago hereafter thereby hence so yet rather quite very much almost nearly well previously subsequently
  abroad respectively jointly recently perhaps maybe nevertheless nonetheless likewise otherwise anyway besides n't`;

/** Words that may open a sentence before its subject. */
export const CONNECTIVES = `
  and but then so yet meanwhile however moreover furthermore thus therefore also besides later earlier still nor
  similarly likewise additionally nevertheless nonetheless instead consequently accordingly finally separately today
  yesterday recently afterwards subsequently now hence`;

/** Past forms of irregular verbs that are no cues: a word of this list ends a noun phrase. */
export const IRREGULAR_PASTS = `
  went came took got saw met led left kept held stood sat ran began brought bought built caught chose cut did drew drove
  ate fell felt fought flew forgot forgave froze gave grew hit hung knew laid lay lent lost meant paid put quit rode
  rang rose sold sent set shook shot shut sang sank slept slid sought spent spread stole struck stuck swam swept swung
  taught threw thought told took tore understood woke won wore wrote became beat bent bet bit bled blew broke
  made said went underwent undertook overcame withdrew sworn hurt let`;

/** Third person forms that are hardly ever nouns: a word of this list ends a noun phrase. */
export const THIRD_PERSONS = `
  requires includes becomes seems remains provides contains exists involves allows creates follows comes goes gets gives
  brings keeps lets means owns produces receives represents serves suffers takes tends wants makes sees knows thinks
  believes expects intends needs hopes feels appears begins belongs causes consists continues covers decides depends
  develops enables ensures enjoys enters faces finds focuses grows happens helps holds introduces joins leads leaves lives
  loses meets offers opens plans plays prevents proves raises reaches refers rejects relates replaces results returns runs
  seeks sells sends shares shows speaks spends starts stays stops supports threatens tries turns understands visits
  wins wishes writes
  identifies demonstrates applies achieves acts adds affects arises attracts avoids builds carries celebrates chooses
  combines compares completes comprises conducts connects constitutes delivers derives destroys determines dies differs
  disappears earns eats eliminates emerges employs enhances escapes establishes examines exceeds expands explores extends
  fulfils fulfills generates governs hears hides ignores illustrates imposes improves inherits integrates intervenes
  invests investigates lacks loves manages merges obtains occurs operates opposes organizes organises originates
  participates performs persists possesses prefers prepares preserves prevails prohibits promotes protects provokes
  pursues qualifies reacts realizes realises recognizes recognises reduces reflects regulates relies removes renders
  resembles resides resigns resists resolves responds restores restricts retains retires reveals selects separates settles
  sits solves specializes spreads stems strengthens succeeds surrounds survives teaches thrives transforms travels treats
  undergoes undermines unites utilizes varies violates waits wears withdraws`;
