import { decodeHTMLStrict } from 'entities';
import type { Finding } from '../rule.ts';
import { replacement } from './fix.ts';

/** The longest entity, with its ampersand and semicolon, is "&CounterClockwiseContourIntegral;". */
const LONGEST = 34;

/** The HTML entities that begin at some of the offsets, each with the character that belongs in its place. */
export function entitiesIn(text: string, offsets: readonly number[]): Finding[] {
  return offsets.flatMap((at) => {
    const name = /^&(?:[A-Za-z][A-Za-z0-9]*|#\d{1,7}|#[xX][\dA-Fa-f]{1,6});/.exec(text.slice(at, at + LONGEST))?.[0];
    const meant = name === undefined ? '' : decodeHTMLStrict(name);
    if (name === undefined || meant === name) return [];
    const character = meant === '\u00a0' ? ' ' : meant;
    const span = { start: at, end: at + name.length };
    const inWords = character === ' ' ? 'a space' : `"${character}"`;
    return [
      {
        span,
        message: `The HTML entity "${name}" stands in place of ${inWords}.`,
        fixes: [replacement(`Write ${inWords}`, span, character)],
      },
    ];
  });
}
