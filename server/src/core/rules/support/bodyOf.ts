import type { Dispatch } from '../../format/model.ts';
import type { Span } from '../../format/span.ts';
import type { RuleContext } from '../rule.ts';
import { scanText, type TextScan } from '../textScan.ts';

/** What a look over the dispatch's text has found; one look for all rules where the context keeps it. */
export function scanOf(dispatch: Dispatch, context: RuleContext): TextScan {
  return (context.scan ?? scanText)(dispatch);
}

/** The offset at which the lines behind the header begin: the start of the text where there is no header. */
export function bodyStart({ header }: Dispatch): number {
  return header?.line.end ?? 0;
}

/** Offsets that follow each other without a gap, as spans. */
export function runsOf(offsets: readonly number[]): Span[] {
  const runs: Span[] = [];
  for (let index = 0; index < offsets.length; index++) {
    const start = offsets[index] ?? 0;
    let end = start + 1;
    while (offsets[index + 1] === end) {
      index++;
      end++;
    }
    runs.push({ start, end });
  }
  return runs;
}

/** A character as messages name it: `U+200B`. */
export function codePoint(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
