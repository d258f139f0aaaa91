import type { Complement } from './complements.ts';
import {
  endsWith,
  is,
  isAmong,
  isFiniteVerb,
  isThatClause,
  isWord,
  kindAt,
  lexemeAt,
  lowerAt,
  meaningAt,
  means,
  wordAt,
} from './grammar.ts';
import { PARTICLES } from './lexicon/cueVerbs.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { WordTable } from './lexicon/wordTable.ts';
import { phraseAfter } from './nounPhrases.ts';
import { pointsInWords } from './pointing.ts';
import { Kind, type Tokens } from './tokens.ts';

/** Tokens of an object before the word that says what it is taken for. */
const RATED_REACH = 20;

/** Verbs that attribute in set phrases only: where the phrase ends and what follows; null where there is none. */
export function idiomAt(tokens: Tokens, verb: number, limit: number): { end: number; complement: Complement } | null {
  const end = verb + 1;
  switch (lexemeAt(tokens, verb).cue) {
    case 'call':
      if (PARTICLES['call']?.some((particle) => isWord(tokens, end, particle))) return null;
      if (quotesSoon(tokens, end, limit)) return { end, complement: 'quotation' };
      return isNaming(tokens, end, limit) || isWhatCalled(tokens, verb) ? { end, complement: 'object' } : null;
    case 'give':
      return isFigure(tokens, end, limit) ? { end, complement: 'object' } : null;
    case 'let':
      return letsKnow(tokens, end) ? { end: end + 3, complement: complementBehind(tokens, end + 3) } : null;
    case 'put':
      if (isWord(tokens, end, 'it') && quotesSoon(tokens, end + 1, limit))
        return { end: end + 1, complement: 'quotation' };
      if (isWord(tokens, end, 'it') && saysHow(tokens, verb, end + 1)) return { end: end + 1, complement: 'none' };
      return isEstimate(tokens, end, limit) ? { end, complement: 'object' } : null;
    case 'defend':
      return isDefensible(tokens, end, limit) ? { end, complement: 'object' } : null;
    case 'remember':
    case 'depict':
      return isRating(tokens, end, limit, ['as']) ? { end, complement: 'object' } : null;
    case 'rate':
    case 'rank':
    case 'place':
      return isRating(tokens, end, limit, ['among', 'as']) ? { end, complement: 'object' } : null;
    case 'associate':
      return isRating(tokens, end, limit, ['with']) ? { end, complement: 'object' } : null;
    case 'pray':
    case 'attribute':
    case 'ascribe':
      return isRating(tokens, end, limit, ['to']) ? { end, complement: 'object' } : null;
    case 'serve':
      return isWord(tokens, end, 'notice') ? { end: end + 1, complement: 'clause' } : null;
    case 'take':
      return takesIssue(tokens, end) ? { end: end + 2, complement: 'object' } : null;
    case 'cast':
      return isWord(tokens, end, 'doubt') || isWord(tokens, end, 'doubts')
        ? { end: end + 1, complement: 'object' }
        : null;
    case 'draw':
      return isWord(tokens, end, 'attention') && isWord(tokens, end + 1, 'to')
        ? { end: end + 2, complement: 'object' }
        : null;
    case 'throw':
      return isBacking(tokens, end, limit) ? { end, complement: 'object' } : null;
    case 'sound':
      return isAlarm(tokens, end) ? { end, complement: 'object' } : null;
    case 'hold':
      return isBlaming(tokens, end, limit) ? { end, complement: 'object' } : null;
    case 'point':
      if (isWord(tokens, end + 1, 'finger')) return { end: end + 2, complement: 'object' };
      return pointsInWords(tokens, verb, limit) ? { end: end + 1, complement: 'object' } : null;
    case 'share':
      return sharesView(tokens, end, limit) ? { end: end + 2, complement: 'clause' } : null;
    case 'submit':
      return isThatClause(tokens, end) ? { end, complement: 'clause' } : null;
    case 'make': {
      const isHeld = isWord(tokens, end, 'it') || isWord(tokens, end, 'this');
      const adjective = isHeld ? end + 1 : end;
      if (isHeld && isWord(tokens, adjective, 'known')) return { end: adjective + 1, complement: 'object' };
      return isWord(tokens, adjective, 'clear') ? { end: adjective + 1, complement: 'clause' } : null;
    }
    default:
      return null;
  }
}

const STANDS: Readonly<Record<string, string>> = { issue: 'with', aim: 'at', exception: 'to' };

/** `took issue with the plan`, `took aim at the mayor`. */
function takesIssue(tokens: Tokens, noun: number): boolean {
  const preposition = STANDS[lowerAt(tokens, noun)];
  return preposition !== undefined && isWord(tokens, noun + 1, preposition);
}

/** `threw her weight behind the plan`, `threw his "full support" behind her`. */
function isBacking(tokens: Tokens, index: number, limit: number): boolean {
  let hasNoun = false;
  for (let at = index; at < Math.min(limit, index + 8); at++) {
    if (isWord(tokens, at, 'behind')) return hasNoun;
    hasNoun ||= isWord(tokens, at, 'weight') || isWord(tokens, at, 'support') || isWord(tokens, at, 'backing');
    if (kindAt(tokens, at) > Kind.number && kindAt(tokens, at) !== Kind.quote) return false;
  }
  return false;
}

/** `sounded the alarm`, `sounded a warning`. */
function isAlarm(tokens: Tokens, index: number): boolean {
  return is(tokens, index, Is.article) && (isWord(tokens, index + 1, 'alarm') || isWord(tokens, index + 1, 'warning'));
}

/** `shared the view that`. */
function sharesView(tokens: Tokens, index: number, limit: number): boolean {
  if (index + 2 >= limit || !is(tokens, index, Is.article)) return false;
  return (
    ['view', 'opinion', 'belief', 'assessment'].some((word) => isWord(tokens, index + 1, word)) &&
    isThatClause(tokens, index + 2)
  );
}

function quotesSoon(tokens: Tokens, index: number, limit: number): boolean {
  for (let at = index; at < Math.min(limit, index + 8); at++) {
    if (kindAt(tokens, at) === Kind.quote) return true;
    const qualifies = is(tokens, at - 1, Is.determiner | Is.possessive);
    if (kindAt(tokens, at) === Kind.comma && kindAt(tokens, at + 1) !== Kind.quote) return false;
    if (isFiniteVerb(tokens, at) && !qualifies) return false;
  }
  return false;
}

/** `called the man a liar`, `called the move unfair`: an object with a second one or an adjective behind it. */
function isNaming(tokens: Tokens, index: number, limit: number): boolean {
  if (OBJECT_PRONOUNS.has(wordAt(tokens, index)) && is(tokens, index + 1, Is.article)) {
    const name = phraseAfter(tokens, index + 1, limit);
    return name !== null && !means(tokens, name.headEnd - 1, Means.timeNoun);
  }
  const object = phraseAfter(tokens, index, limit);
  const end = object?.end ?? limit;
  if (end < limit && (isWord(tokens, end, 'a') || isWord(tokens, end, 'an'))) return true;
  if (!is(tokens, index, Is.determiner | Is.possessive)) return false;
  const ends = kindAt(tokens, end + 1) >= Kind.comma || is(tokens, end + 1, Is.coordinator | Is.subordinator);
  return (end > index + 1 && isJudgement(tokens, end - 1)) || (ends && isJudgement(tokens, end));
}

const OBJECT_PRONOUNS = new Set(['him', 'her', 'it', 'them', 'us', 'me']);

const JUDGEMENTS = new Set(
  (
    'premature unfair wrong false absurd inadequate overdue baseless excessive unsafe encouraging disappointing worrying ' +
    'alarming reassuring damaging misleading insulting shocking appalling disgusting humiliating promising flawed ' +
    'misguided biased illegal unlawful unjust unprecedented insufficient unfounded unrealistic undemocratic unnecessary ' +
    'impractical necessary essential historic tragic political criminal brutal cynical ' +
    'catastrophic pathetic idiotic chaotic heroic horrific unconstitutional illegitimate irrelevant arrogant ' +
    'disproportionate arbitrary vital crucial genocidal insane immoral barbaric'
  ).split(' '),
);
const ADJECTIVE_ENDINGS = ['ous', 'able', 'ible', 'ful', 'less', 'ive'];

function isJudgement(tokens: Tokens, index: number): boolean {
  if (kindAt(tokens, index) !== Kind.word || meaningAt(tokens, index) !== 0) return false;
  return JUDGEMENTS.has(wordAt(tokens, index)) || ADJECTIVE_ENDINGS.some((ending) => endsWith(tokens, index, ending));
}

/** What one defends in words: `defended his right to compete`, not `defended the town`. */
const DEFENSIBLE = new WordTable(
  (
    'right rights decision decisions move policy policies record handling action actions use choice reform reforms plan plans ' +
    'deal law bill ruling conduct response strategy practice performance need idea principle agreement measure measures stance ' +
    'position approach budget proposal process integrity independence legitimacy operation operations crackdown raid raids ' +
    'arrest arrests appointment tactics remarks comments visit nomination deployment closure strikes ban bans cuts'
  ).split(' '),
);

function isDefensible(tokens: Tokens, index: number, limit: number): boolean {
  const object = phraseAfter(tokens, index, limit);
  return object !== null && isAmong(tokens, object.headEnd - 1, DEFENSIBLE);
}

/** `held the owner responsible for the storm`, `holds them accountable`. */
function isBlaming(tokens: Tokens, index: number, limit: number): boolean {
  for (let at = index + 1; at < Math.min(limit, index + RATED_REACH); at++) {
    if (BLAMED.some((word) => isWord(tokens, at, word))) return true;
    if (kindAt(tokens, at) > Kind.number && kindAt(tokens, at) !== Kind.possessive) return false;
  }
  return false;
}

const BLAMED = ['responsible', 'accountable', 'liable', 'culpable'];

const HOW_REACH = 12;

/** `"...," was how the mayor put | it.` */
function saysHow(tokens: Tokens, verb: number, end: number): boolean {
  if (kindAt(tokens, end) < Kind.comma) return false;
  for (let index = verb - 1; index > verb - HOW_REACH; index--) {
    if (isWord(tokens, index, 'how')) return is(tokens, index - 1, Is.be);
    if (kindAt(tokens, index) === Kind.stop) return false;
  }
  return false;
}

/** `let it be known`. */
function letsKnow(tokens: Tokens, index: number): boolean {
  return isWord(tokens, index, 'it') && isWord(tokens, index + 1, 'be') && isWord(tokens, index + 2, 'known');
}

function complementBehind(tokens: Tokens, index: number): Complement {
  return isWord(tokens, index, 'that') ? 'clause' : 'none';
}

const CALLER_REACH = 8;

/** `what prosecutors | called one of the biggest frauds`. */
function isWhatCalled(tokens: Tokens, verb: number): boolean {
  for (let index = verb - 1; index > verb - CALLER_REACH; index--) {
    if (isWord(tokens, index, 'what')) return true;
    if (kindAt(tokens, index) > Kind.number || isFiniteVerb(tokens, index)) return false;
  }
  return false;
}

/** `gave the toll as 40`, `gave it as 7.2`. */
function isFigure(tokens: Tokens, index: number, limit: number): boolean {
  for (let at = index + 1; at < Math.min(limit, index + RATED_REACH); at++) {
    if (isWord(tokens, at, 'as')) return isNumberSoon(tokens, at + 1);
    if (kindAt(tokens, at) > Kind.number) return false;
  }
  return false;
}

/** `put the odds at 40 percent`. */
function isEstimate(tokens: Tokens, index: number, limit: number): boolean {
  for (let at = index; at < Math.min(limit, index + RATED_REACH); at++) {
    if (isWord(tokens, at, 'at')) return isNumberSoon(tokens, at + 1);
    if (isWord(tokens, at, 'higher') || isWord(tokens, at, 'lower')) return at > index + 1;
    if (isWord(tokens, at, 'ahead') || isWord(tokens, at, 'behind')) return true;
    if (kindAt(tokens, at) === Kind.comma && isWord(tokens, at + 1, 'at')) continue;
    if (kindAt(tokens, at) > Kind.number && kindAt(tokens, at) !== Kind.possessive) return false;
  }
  return false;
}

/** `rates the pier among the finest`, `attributes the loss to the storm`. */
function isRating(tokens: Tokens, index: number, limit: number, links: readonly string[]): boolean {
  for (let at = index + 1; at < Math.min(limit, index + RATED_REACH); at++) {
    if (links.some((link) => isWord(tokens, at, link))) return true;
    if (kindAt(tokens, at) > Kind.number && kindAt(tokens, at) !== Kind.possessive) return false;
  }
  return false;
}

/** `40`, `about 40`, `more than 40`, `"one in two"`. */
function isNumberSoon(tokens: Tokens, index: number): boolean {
  if (kindAt(tokens, index) === Kind.quote) return true;
  for (let at = index; at < index + 5; at++) if (kindAt(tokens, at) === Kind.number) return true;
  return false;
}
