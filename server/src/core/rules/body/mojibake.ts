import { replacement } from '../support/fix.ts';
import { scanOf } from '../support/bodyOf.ts';
import type { Finding, Rule } from '../rule.ts';

/** UTF-8 that was read as Windows-1252: `â€™` for ’, `Ã©` for é. */
export const mojibake: Rule = {
  code: 'body.mojibake',
  level: 'warning',
  description: 'Characters of UTF-8 were read as Windows-1252 and stand as two or three wrong ones.',
  fixable: true,
  check: (dispatch, context) => {
    const { text } = dispatch;
    const findings: Finding[] = [];
    for (const at of scanOf(dispatch, context).mojibake) {
      const meant = decode(text, at);
      if (meant === null) continue;
      const span = { start: at, end: at + meant.length };
      const name = meant.character === '\u00a0' ? 'a no-break space' : `"${meant.character}"`;
      findings.push({
        span,
        message: `"${text.slice(span.start, span.end)}" is ${name}, read in the wrong encoding.`,
        fixes: [replacement(`Write ${name}`, span, meant.character)],
      });
    }
    return findings;
  },
};

/**
 * The characters of Windows-1252 for the bytes 0x80 to 0x9F, where it has one (WHATWG Encoding, "index windows-1252").
 */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function byteOf(character: string): number {
  const index = character === '' ? -1 : WINDOWS_1252.indexOf(character);
  if (index >= 0) return 0x80 + index;
  const code = character === '' ? 0 : character.charCodeAt(0);
  return code <= 0xff ? code : 0;
}

/** The character that the bytes behind the characters at an offset mean in UTF-8; null where they mean none. */
function decode(text: string, at: number): { readonly character: string; readonly length: number } | null {
  const lead = byteOf(text.charAt(at));
  const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
  let code = lead & (0xff >> (length + 1));
  for (let next = at + 1; next < at + length; next++) {
    const byte = byteOf(text.charAt(next));
    if (byte < 0x80 || byte > 0xbf) return null;
    code = (code << 6) | (byte & 0x3f);
  }
  if (length === 2 && isPlausible(text, at)) return null;
  const shortest = [0x80, 0x800, 0x10000][length - 2] ?? 0;
  if (code < shortest || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return null;
  return { character: String.fromCodePoint(code), length };
}

/** Two characters that sound text has: a capital word that ends in `Ã` before a closing mark (`AMANHÃ”`, `Â »`). */
function isPlausible(text: string, at: number): boolean {
  return (
    /[\p{L}]/u.test(text.charAt(at - 1)) &&
    /[‘’“”«»…\u00a0–—]/.test(text.charAt(at + 1)) &&
    /\p{Lu}/u.test(text.charAt(at - 1))
  );
}
