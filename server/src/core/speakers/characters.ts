/** Character classes by code, so that the scanner asks a table and no regular expression. */
export const Char = { other: 0, space: 1, lower: 2, upper: 3, digit: 4 } as const;

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  if (code <= 32) ASCII[code] = Char.space;
  else if (code >= 97 && code <= 122) ASCII[code] = Char.lower;
  else if (code >= 65 && code <= 90) ASCII[code] = Char.upper;
  else if (code >= 48 && code <= 57) ASCII[code] = Char.digit;
}

const NO_BREAK_SPACE = 0xa0;
/** `Ⅰ` to `Ⅿ`, as some agencies write the numbers of kings. */
const ROMAN_ONE = 0x2160;
const ROMAN_THOUSAND = 0x216f;

/** The class of the character with a UTF-16 code. Letters of scripts without case count as lower case. */
export function charClass(code: number): number {
  return code < 128 ? (ASCII[code] ?? Char.other) : classBeyondAscii(code);
}

/** Apart from the common case, which stays so small that the compiler puts it into every loop that asks. */
function classBeyondAscii(code: number): number {
  if (code === NO_BREAK_SPACE || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000)
    return Char.space;
  if (code >= ROMAN_ONE && code <= ROMAN_THOUSAND) return Char.upper;
  if (code < 0xc0 || code === 0xd7 || code === 0xf7) return Char.other;
  if ((code >= 0x2010 && code <= 0x2bff) || (code >= 0x3001 && code <= 0x303f) || code >= 0xff00) return Char.other;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase() ? Char.upper : Char.lower;
}

/** Whether words are made of the character. */
export function isWordChar(code: number): boolean {
  return charClass(code) >= Char.lower;
}

/** Whether a UTF-16 code unit is a letter. */
export function isLetter(code: number): boolean {
  const kind = charClass(code);
  return kind === Char.lower || kind === Char.upper;
}

/** The marks that open or close a quotation, straight ones included. */
export function isQuoteMark(code: number): boolean {
  return code === 0x22 || code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb || code === 0x201e;
}

/** Whether a UTF-16 code unit is an apostrophe, straight or curly. */
export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** Whether the first letter of a word is a capital. */
export function beginsWithCapital(word: string): boolean {
  return charClass(word.charCodeAt(0)) === Char.upper;
}
