import type { Dispatch } from '../format/model.ts';

/** Where a dispatch's text has characters that the body rules look at: offsets, in the order of the text. */
export interface TextScan {
  /** Control bytes other than tab and line ends, DEL and the C1 controls. */
  readonly controls: readonly number[];
  /** Zero-width and bidirectional control characters, soft hyphens. */
  readonly invisibles: readonly number[];
  readonly noBreakSpaces: readonly number[];
  /** U+FFFD */
  readonly replacements: readonly number[];
  /** `â`, `Ã`, `Â` and their like where a sign stands behind them that UTF-8 read as Windows-1252 leaves there. */
  readonly mojibake: readonly number[];
  /** `<` before a letter, a slash or an exclamation mark */
  readonly tags: readonly number[];
  /** `&` before a letter or a number sign */
  readonly entities: readonly number[];
  /** A capital behind a small letter */
  readonly capitals: readonly number[];
  /** The first of three words in a row that begin with a capital, with single spaces between them */
  readonly threes: readonly number[];
  /** A full stop, question or exclamation mark between a letter and a capital */
  readonly stops: readonly number[];
  /** Double quotation marks: straight, curly, low and angled */
  readonly quotes: readonly number[];
}

const OTHER = 0;
const CAPITAL = 1;
const CONTROL = 2;
const INVISIBLE = 3;
const NO_BREAK = 4;
const LEAD = 5;
const LESS = 6;
const AMPERSAND = 7;
const STOP = 8;
const QUOTE = 9;
const REPLACEMENT = 10;

/** The class of each Latin-1 character. */
const CLASSES = Uint8Array.from({ length: 0x100 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[\t\n\r]/.test(character)) return OTHER;
  if (/\p{Cc}/u.test(character)) return CONTROL;
  if (/[\u00c2-\u00f4]/.test(character) && !/[×÷]/.test(character)) return LEAD;
  if (/[A-Z]/.test(character)) return CAPITAL;
  if (/[.!?]/.test(character)) return STOP;
  if (/["«»]/.test(character)) return QUOTE;
  return (
    new Map([
      ['\u00ad', INVISIBLE],
      ['\u00a0', NO_BREAK],
      ['<', LESS],
      ['&', AMPERSAND],
    ]).get(character) ?? OTHER
  );
});

/**
 * Looks once at every character of a dispatch, linear in its length. Sound text leaves all lists but that of the quotes
 * empty, so that a rule that has nothing to say asks for nothing but a length.
 */
export function scanText({ text }: Pick<Dispatch, 'text'>): TextScan {
  const scan = {
    controls: [] as number[],
    invisibles: [] as number[],
    noBreakSpaces: [] as number[],
    replacements: [] as number[],
    mojibake: [] as number[],
    tags: [] as number[],
    entities: [] as number[],
    capitals: [] as number[],
    threes: [] as number[],
    stops: [] as number[],
    quotes: [] as number[],
  };
  // Where the last two words with a capital began, as long as nothing parts them from the next one.
  let [first, second] = [-1, -1];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // Small letters and spaces, nine characters of ten.
    if ((code >= 0x61 && code <= 0x7a) || code === 0x20) continue;
    const kind = code < 0x100 ? CLASSES[code] : wideClass(code);
    switch (kind) {
      case OTHER:
        break;
      case CAPITAL:
        if (isSmall(text.charCodeAt(at - 1))) scan.capitals.push(at);
        if (second < 0 || !followsWord(text, second, at)) first = -1;
        else {
          if (first >= 0) scan.threes.push(first);
          first = second;
        }
        second = at;
        break;
      case STOP:
        if (isSmall(text.charCodeAt(at - 1)) && isCapital(text.charCodeAt(at + 1))) scan.stops.push(at);
        break;
      case QUOTE:
        scan.quotes.push(at);
        break;
      case LEAD:
        if (isContinuation(text.charCodeAt(at + 1))) scan.mojibake.push(at);
        break;
      case LESS:
        if (/[A-Za-z/!]/.test(text.charAt(at + 1))) scan.tags.push(at);
        break;
      case AMPERSAND:
        if (/[A-Za-z#]/.test(text.charAt(at + 1))) scan.entities.push(at);
        break;
      case NO_BREAK:
        scan.noBreakSpaces.push(at);
        break;
      case CONTROL:
        scan.controls.push(at);
        break;
      case INVISIBLE:
        // A byte order mark in front of the text is the file's.
        if (at > 0 || code !== 0xfeff) scan.invisibles.push(at);
        break;
      default:
        scan.replacements.push(at);
    }
  }
  return scan;
}

/** A scan that keeps its last result: the rules ask for the same dispatch one after another. */
export function rememberingScan(): (dispatch: Dispatch) => TextScan {
  let last: { readonly dispatch: Dispatch; readonly scan: TextScan } | undefined;
  return (dispatch) => {
    if (last?.dispatch !== dispatch) last = { dispatch, scan: scanText(dispatch) };
    return last.scan;
  };
}

function wideClass(code: number): number {
  if (code < 0x2000) return code === 0x61c || code === 0x180e ? INVISIBLE : OTHER;
  if (code < 0x2070) {
    if (code >= 0x201c && code <= 0x201f) return QUOTE;
    const hidden =
      (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069);
    return hidden ? INVISIBLE : OTHER;
  }
  if (code === 0xfeff) return INVISIBLE;
  return code === 0xfffd ? REPLACEMENT : OTHER;
}

/** Whether between the first letter of a word and a place stand only small letters and one space. */
function followsWord(text: string, start: number, at: number): boolean {
  let before = at - 1;
  if (text.charCodeAt(before) !== 0x20) return false;
  do before--;
  while (before > start && isSmall(text.charCodeAt(before)));
  return before === start;
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

/** The characters of Windows-1252 for the bytes 0x80 to 0xBF, which continue a character of UTF-8. */
function isContinuation(code: number): boolean {
  return (code >= 0x80 && code <= 0xbf) || (code > 0xff && WINDOWS_1252.includes(String.fromCharCode(code)));
}

const WINDOWS_1252 = '€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ';
