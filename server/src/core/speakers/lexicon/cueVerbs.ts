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
    write report reiterate repeat mention admit acknowledge  confess deny confirm  disclose warn caution
    predict forecast complain lament boast brag allege      speculate recall recollect
    recount relate narrate summarize suggest propose estimate clamor clamour stress emphasize emphasise
    underline underscore highlight elaborate interject protest quote cite  proclaim profess swear vow pledge
    promise assure reassure inform notify advise tweet blog blurt recommend   muse concur`,
  report: `
    concede add maintain contend observe conclude continue charge counter reason reveal opine posit theorize`,
  clause: `
    find show indicate hope imply hint signal read rule suggest propose point reason speculate estimate`,
  act: `
    express voice praise laud applaud hail extol eulogize commend congratulate compliment thank salute honor honour
    denounce condemn criticize criticise censure slam blast decry deplore denigrate lambast lambaste ridicule mock
    rebuke reproach reprimand chide scold blame accuse rap reject rebut refute dispute dismiss repudiate
    oppose appreciate wish bless mourn elucidate clarify specify detail outline describe characterize characterise
    dub term brand demand request order instruct admonish threaten
    advocate reassert apologize apologise commiserate sympathize
    urge exhort beseech implore encourage bemoan bewail regret greet welcome endorse approve`,
  light: `
    extend convey send offer make give issue release publish pay renew deliver raise lodge file present
    utter put bring break repeat submit harden level pass lay enter publicize adopt air`,
  phrasal:
    'agree refuse call refer speak talk point set go come appeal let dwell touch allude lash speak hit object cry pray plead',
  direct: 'ask tell invite remind order',
};

/** Phrasal cues: verb -> particle -> what the pair needs. `any` attributes by itself. */
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
  let: ['out'],
  dwell: ['on', 'upon'],
  touch: ['on', 'upon'],
  allude: ['to'],
  lash: ['out'],
  hit: ['out', 'back'],
  object: ['to'],
  cry: ['out'],
  come: ['out'],
  pray: ['for', 'that'],
  plead: ['for', 'with'],
};

/** Cue verbs whose third person and base form are nouns as well: they need an object or clause behind them. */
export const NOUN_HOMOGRAPHS = `
  claim report note comment demand call plan state stress remark request question reply answer order appeal charge
  promise pledge vow voice forecast estimate threat praise wish hope quote cry shout protest point mention
  salute honor honour term brand show find hold offer issue release pay file present deal address talk joke signal
  ruling set blast slam rap regret blame dispute challenge tweet blog light highlight outline detail welcome mock counter
  reason judge concern rule make detail air level pass`;
