/**
 * Verbs that attribute, by what they need beside them to be speech. The classes are the usual ones of the language
 * (verbs of communication, Levin 1993, ch. 37; of judgement, ch. 33; performatives), not the words of a sample.
 */

/** What a cue verb needs in order to attribute. */
export type CueFrame =
  /** Reports by itself: `X said that ...`, `"...", X said`, `X said the ...`. */
  | 'say'
  /** As `say`, but with an object it is no speech: `he added that ...`, not `he added sugar`. */
  | 'report'
  /** Reports only a clause, a quotation or a colon: `X found that ...` but not `X found a coin`. */
  | 'clause'
  /** A speech act with any object: `X praised the staff`, `X stressed the need`. */
  | 'act'
  /** Speech only with a noun of speech as its object: `X extended thanks`, `X made a pledge`. */
  | 'light'
  /** Speech only with a particle: `called for`, `pointed out`, `set forth`. */
  | 'phrasal'
  /** Judgements that need a person to be directed at or a following clause: `X asked Y to`, `X told Y that`. */
  | 'direct';

/** Frame -> verbs in base form. A verb stands in the first frame that suits most of its uses. */
export const CUE_VERBS: Readonly<Record<CueFrame, string>> = {
  say: `
    say state note remark  tell claim announce declare assert affirm reaffirm aver   argue insist
    comment  explain reply respond answer retort quip joke whisper mutter shout cry exclaim yell utter testify
    report reiterate repeat mention admit acknowledge  confess deny confirm  disclose warn caution
    predict forecast complain lament boast brag allege      speculate recall recollect
    recount relate narrate summarize suggest propose estimate clamor clamour stress emphasize emphasise
    underline underscore highlight elaborate interject protest quote cite  proclaim profess swear vow pledge
    promise assure reassure inform notify advise tweet blog blurt recommend muse concur attest insinuate apprise
    confide divulge decree stipulate`,
  report: `
    concede add maintain contend observe conclude continue charge counter reason reveal opine posit theorize write
    snap bark growl grumble gripe groan scoff sneer enthuse gush marvel deadpan fume thunder intone ponder wonder venture
    post riposte rejoin chant laugh chuckle sigh murmur mumble stammer surmise conjecture hypothesize postulate reckon
    inquire enquire query quiz intimate volunteer theorise summarise hypothesise crow exult gloat gasp whine wail sob moan rasp drawl bristle text grin smile beam bluster vociferate prattle jabber babble rave`,
  clause: `
    find show indicate hold guarantee recognise recognize hope imply hint signal read rule project anticipate calculate assess allow consider question accept
    believe think foresee envisage envision`,
  act: `
    express voice praise laud applaud hail extol eulogize commend congratulate compliment thank salute honor honour
    denounce condemn criticize criticise censure slam blast decry deplore denigrate lambast lambaste ridicule mock
    rebuke reproach reprimand chide scold blame accuse rap reject rebut refute dispute dismiss repudiate
    oppose echo chastise eulogise sympathise rubbish trash deride appreciate wish bless mourn elucidate clarify specify detail outline describe characterize characterise
    dub term brand demand request order instruct admonish threaten
    advocate reassert apologize apologise commiserate sympathize
    contradict rebuff scorn pillory upbraid fault enumerate expound trumpet tout justify label portray liken berate castigate disparage vilify belittle assail excoriate downplay
    urge exhort beseech implore bemoan bewail regret greet welcome endorse dispel`,
  light: `
    extend convey send offer make give issue release publish pay renew deliver raise lodge file present
    utter put bring break repeat submit harden level pass lay enter publicize adopt air advance teach ratify transmit manifest`,
  phrasal:
    'agree refuse call refer speak talk point set go come appeal let dwell touch allude lash hit object cry pray plead ' +
    'shoot fire chime weigh rail disapprove disagree vouch shrug share see view regard perceive play brush spell sum rate rank place attribute ascribe ' +
    'associate draw throw serve take cast sound remember depict defend',
  direct: 'entreat enjoin beg task challenge dare counsel ask invite remind press nudge prod encourage direct',
};

/** Adjectives that attribute behind `was`, with their particles in `PARTICLES`. */
export const CUE_ADJECTIVES =
  'critical dismissive scathing adamant insistent emphatic outspoken unequivocal complimentary categorical explicit candid blunt vocal vociferous';

/** Phrasal cues: verb or adjective -> particles with which it attributes. */
export const PARTICLES: Readonly<Record<string, readonly string[]>> = {
  agree: ['to', 'on', 'that', 'with'],
  refuse: ['to'],
  call: ['for', 'on', 'upon'],
  refer: ['to'],
  speak: ['of', 'out', 'about', 'against'],
  talk: ['about', 'of'],
  point: ['out'],
  set: ['forth', 'out'],
  go: ['on'],
  appeal: ['to', 'for'],
  let: ['out', 'slip'],
  dwell: ['on', 'upon'],
  touch: ['on', 'upon'],
  allude: ['to'],
  lash: ['out'],
  hit: ['out', 'back'],
  shoot: ['back'],
  fire: ['back'],
  chime: ['in'],
  weigh: ['in'],
  rail: ['against'],
  disapprove: ['of'],
  disagree: ['with', 'that'],
  vouch: ['for'],
  shrug: ['off'],
  see: ['by'],
  view: ['by'],
  regard: ['by'],
  perceive: ['by'],
  rule: ['out'],
  play: ['down'],
  brush: ['off', 'aside'],
  spell: ['out'],
  lay: ['out'],
  sum: ['up'],
  object: ['to'],
  cry: ['out'],
  come: ['out'],
  pray: ['for', 'that'],
  hint: ['at'],
  offer: ['to'],
  plead: ['for', 'with', 'guilty', 'not'],
  critical: ['of'],
  dismissive: ['of'],
  scathing: ['about', 'of'],
  adamant: ['that'],
  insistent: ['that', 'on'],
  emphatic: ['that'],
  outspoken: ['about', 'against'],
  unequivocal: ['that'],
  complimentary: ['of', 'about'],
  categorical: ['that'],
  explicit: ['that', 'about'],
  candid: ['about'],
  blunt: ['about'],
  vocal: ['about', 'against'],
  vociferous: ['about', 'against'],
};

/** Cue verbs whose third person and base form are nouns as well: they need an object or clause behind them. */
export const NOUN_HOMOGRAPHS = `
  claim report note comment demand call plan state stress remark request question reply answer order appeal charge
  promise pledge vow voice forecast estimate threat praise wish hope quote cry shout protest point mention salute
  honor honour term brand show find hold offer issue release pay file present deal address talk joke signal project
  press prod nudge wonder venture laugh sigh growl groan murmur conjecture label play brush spell sum rail fire post
  view regard share attribute fault place name title launch visit sign snap bark chuckle rate rank set blast slam rap regret blame
  dispute challenge tweet blog light highlight outline detail welcome mock counter reason judge concern rule make
  rebuke censure reproach ridicule trumpet chant riposte sneer gripe grumble scoff moan sob whine wail gasp bluster rebuff
  draw serve take cast sound echo quiz query volunteer dare counsel guarantee
  air level pass decree task rubbish trash echo boast lament whisper mutter retort quip advocate text`;
