import type { Dispatch } from '../../format/model.ts';
import { optionReader } from '../options.ts';
import type { Finding, Rule } from '../rule.ts';
import { scanOf } from '../support/bodyOf.ts';
import { nameSeams } from '../support/nameSeams.ts';

const OPTIONS = {
  names: {
    type: 'array',
    items: { type: 'string' },
    default: [],
    description:
      'Names that the source sets in bold, and that are parted from the words around them whatever these are.',
  },
} as const;

const optionsOf = optionReader(OPTIONS);

/** `the respected ComradeKim Jong Unsent a message` */
export const gluedName: Rule = {
  code: 'body.glued-name',
  level: 'warning',
  description: 'A name is glued to the words around it, where markup was dropped without a space.',
  fixable: true,
  options: OPTIONS,
  check: (dispatch, context) => {
    const seams = new Set<number>();
    for (const name of optionsOf(context.options).names) seamsOfName(dispatch.text, name, seams);
    nameSeams(dispatch.text, scanOf(dispatch, context), seams);
    return findingsAt(
      dispatch,
      [...seams].sort((a, b) => a - b),
    );
  },
};

/** The ends of a known name that no space parts from a word. */
function seamsOfName(text: string, name: string, seams: Set<number>): void {
  if (name === '') return;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (/[\p{L}\d,;:]/u.test(text.charAt(at - 1))) seams.add(at);
    if (/[\p{L}\d]/u.test(text.charAt(end)) && !text.startsWith('ism', end)) seams.add(end);
  }
}

/** A finding for each word or run of words that is glued at one or more seams. */
function findingsAt({ text }: Dispatch, seams: readonly number[]): Finding[] {
  const findings: Finding[] = [];
  for (let index = 0; index < seams.length; index++) {
    const start = Math.max(wordStart(text, seams[index] ?? 0), findings.at(-1)?.span.end ?? 0);
    const within = [seams[index] ?? 0];
    let end = wordEnd(text, within[0] ?? 0);
    // The other end of the same name belongs to the same finding: no more than three short words further on.
    for (let next = seams[index + 1]; next !== undefined && next - end < LONGEST_REST; next = seams[index + 1]) {
      if (within.length === MOST_SEAMS || /[^\p{L} ]/u.test(text.slice(end, next))) break;
      within.push(next);
      end = wordEnd(text, next);
      index++;
    }
    const glued = text.slice(start, end);
    const parted = within.reduceRight(
      (word, seam) => `${word.slice(0, seam - start)} ${word.slice(seam - start)}`,
      glued,
    );
    findings.push({
      span: { start, end },
      message: `"${glued}" is glued together: it should be "${parted}".`,
      fixes: [
        {
          title: `Write "${parted}"`,
          edits: within.map((seam) => ({ span: { start: seam, end: seam }, newText: ' ' })),
          safe: true,
        },
      ],
    });
  }
  return findings;
}

/** Longer than the rest of a name behind its first word (`Jong Un`). */
const LONGEST_REST = 16;
const LONGEST_WORD = 40;

/** Four names in a row, none of them parted from its neighbours. */
const MOST_SEAMS = 8;

function wordStart(text: string, seam: number): number {
  let start = seam - 1;
  while (start > 0 && seam - start < LONGEST_WORD && /[\p{L}\d]/u.test(text.charAt(start - 1))) start--;
  return start;
}

function wordEnd(text: string, seam: number): number {
  let end = seam;
  while (end < text.length && end - seam < LONGEST_WORD && /[\p{L}\d]/u.test(text.charAt(end))) end++;
  return end;
}
