/** The forms of a verb that matter to attribution. `past` and `participle` are equal for regular verbs. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

const VOWELS = 'aeiou';

/** Past and past participle of the irregular verbs among the cues. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  beseech: ['besought', 'besought'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  come: ['came', 'come'],
  cast: ['cast', 'cast'],
  deal: ['dealt', 'dealt'],
  draw: ['drew', 'drawn'],
  find: ['found', 'found'],
  foresee: ['foresaw', 'foreseen'],
  foretell: ['foretold', 'foretold'],
  forecast: ['forecast', 'forecast'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  let: ['let', 'let'],
  make: ['made', 'made'],
  pay: ['paid', 'paid'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  shoot: ['shot', 'shot'],
  show: ['showed', 'shown'],
  teach: ['taught', 'taught'],
  speak: ['spoke', 'spoken'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  write: ['wrote', 'written'],
};

/** Verbs of more than one syllable whose last consonant is doubled: `admitted`, `referred`. */
const DOUBLING = new Set([
  'admit',
  'refer',
  'rebut',
  'commit',
  'submit',
  'infer',
  'begin',
  'concur',
  'regret',
  'extol',
  'demur',
  'dispel',
]);
/** One short vowel before one consonant: `dub`, `slam`, `quip`. */
const SHORT_SYLLABLE = /^(?:qu|[^aeiou]*)[aeiou][^aeiouwxy]$/;

/** Spells the forms of a verb from its base form. */
export function inflect(base: string): VerbForms {
  const stem = gerundStem(base);
  const regular = regularPast(base);
  const [past, participle] = IRREGULAR[base] ?? [regular, regular];
  return { base, third: thirdPerson(base), past, participle, gerund: `${stem}ing` };
}

/** Verbs of which British spelling doubles the last consonant: `labelled` beside `labeled`. */
const DOUBLED_IN_BRITAIN = new Set(['label', 'signal', 'marvel']);

/** The past and the gerund of a verb as British spelling has them; null where they are the same. */
export function britishForms(base: string): { readonly past: string; readonly gerund: string } | null {
  if (!DOUBLED_IN_BRITAIN.has(base)) return null;
  const stem = base + base.charAt(base.length - 1);
  return { past: `${stem}ed`, gerund: `${stem}ing` };
}

function thirdPerson(base: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function gerundStem(base: string): string {
  if (base.endsWith('e') && !base.endsWith('ee')) return base.slice(0, -1);
  return doubled(base);
}

function doubled(base: string): string {
  const doubles = DOUBLING.has(base) || SHORT_SYLLABLE.test(base);
  return doubles ? base + base.charAt(base.length - 1) : base;
}

function endsInConsonantY(base: string): boolean {
  return base.endsWith('y') && !VOWELS.includes(base.charAt(base.length - 2));
}
