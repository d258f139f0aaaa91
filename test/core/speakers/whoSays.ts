import { parseDispatch } from '../../../server/src/core/format/dispatch.ts';
import type { Span } from '../../../server/src/core/format/span.ts';
import { attribute } from '../../../server/src/core/speakers/attribution.ts';
import type { Attribution } from '../../../server/src/core/speakers/model.ts';

/** A dispatch with this body. */
export function dispatchWith(body: string): string {
  return `date 2031-05-06 Harbour News\n\nPort Alma, May 5 (ANA) -- ${body} -0-\n\nANA\n2031-05-06\n`;
}

/** The attribution of a dispatch with this body. */
export function attributed(body: string): Attribution {
  return attribute(parseDispatch(dispatchWith(body)));
}

/**
 * The statements of a body in the order of the text, a line each: `speaker | words that stand for the speaker | cue |
 * rule`, with `-` where there are none.
 */
export function whoSays(body: string): string[] {
  const text = dispatchWith(body);
  const words = (span: Span | null): string => (span ? text.slice(span.start, span.end) : '-');
  return attributed(body)
    .speakers.flatMap(({ name, statements }) => statements.map((statement) => ({ name, ...statement })))
    .sort((a, b) => a.span.start - b.span.start || (a.cue?.start ?? 0) - (b.cue?.start ?? 0))
    .map(({ name, mention, cue, foundBy }) => `${name} | ${words(mention)} | ${words(cue)} | ${foundBy}`);
}

/** The names of those who speak, in the order of their first statements. */
export function speakersOf(body: string): string[] {
  return attributed(body).speakers.map(({ name }) => name);
}
