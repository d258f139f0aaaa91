import type { SelectionRange } from 'vscode-languageserver-types';
import type { Analysis } from '../analysis.ts';
import type { Dispatch } from '../core/format/model.ts';
import type { Position } from '../core/format/position.ts';
import { touches, type Span } from '../core/format/span.ts';
import { trimmed } from '../core/format/whitespace.ts';
import type { Attribution } from '../core/speakers/model.ts';
import { splitSentences, type Sentence } from '../core/speakers/sentences.ts';
import { scan } from '../core/speakers/scanner.ts';
import { TokenTable } from '../core/speakers/tokens.ts';
import { fullRange, type DispatchDocument } from '../document.ts';
import { placeAt } from './place.ts';

/** Gives what to select around each position, ever wider (LSP 3.17, `textDocument/selectionRange`). */
export type SelectionRangesProvider = (document: DispatchDocument, positions: readonly Position[]) => SelectionRange[];

/**
 * From the word over the speaker's name, the sentence, the quotation and the statement to the paragraph, the body, the
 * dispatch and the archive; in header and trailer from the word over the part to the line.
 */
export function createSelectionRangesProvider(analysis: Analysis): SelectionRangesProvider {
  const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

  const around = ({ archive }: DispatchDocument, position: Position): SelectionRange => {
    const whole: SelectionRange = { range: fullRange(archive) };
    const place = placeAt(archive, position);
    if (!place) return whole;
    const { dispatch } = place.entry;
    const spans = [
      ...wordAt(segmenter, dispatch.text, place.offset),
      ...partsOf(dispatch),
      ...sentencesAt(dispatch, place.offset),
      ...partsOfSpeech(analysis.attribution(place.entry)),
    ];
    return nested(spans, place.offset).reduceRight<SelectionRange>((parent, span) => {
      const range = place.rangeOf(span);
      return { range, parent };
    }, whole);
  };
  return (document, positions) => positions.map((position) => around(document, position));
}

/** The spans around an offset, from the narrowest on, each wider than the one before and around all of it. */
function nested(spans: readonly Span[], offset: number): Span[] {
  const width = ({ start, end }: Span) => end - start;
  const chain: Span[] = [];
  for (const span of spans.filter((one) => touches(one, offset)).sort((a, b) => width(a) - width(b))) {
    const inner = chain.at(-1);
    if (width(span) === 0 || (inner && width(span) === width(inner))) continue;
    if (!inner || (span.start <= inner.start && inner.end <= span.end)) chain.push(span);
  }
  return chain;
}

/** How far from the cursor a word may begin or end: nobody selects longer ones, and a line may have ten megabytes. */
const FARTHEST = 100;

function wordAt(segmenter: Intl.Segmenter, text: string, offset: number): Span[] {
  const from = Math.max(0, offset - FARTHEST);
  const segments = segmenter.segment(text.slice(from, offset + FARTHEST));
  const words = [segments.containing(offset - from), segments.containing(offset - from - 1)];
  const word = words.find((segment) => segment?.isWordLike);
  return word ? [{ start: from + word.index, end: from + word.index + word.segment.length }] : [];
}

function partsOf({ text, header, dateline, paragraphs, sourceLine, closingDate, ...rest }: Dispatch): Span[] {
  const first = paragraphs[0];
  const last = paragraphs.at(-1);
  const parts = [
    header?.title,
    header?.date?.span,
    header && trimmed(text, header.line.start, header.line.end),
    dateline?.place,
    dateline?.dateSpan,
    dateline?.span,
    sourceLine?.span,
    closingDate?.span,
    first && last && { start: first.start, end: last.end },
    trimmed(text, 0, text.length),
  ];
  return [
    ...parts.filter((part) => part !== null && part !== undefined),
    ...paragraphs,
    ...rest.titleContinuation,
    ...rest.afterTrailer,
  ];
}

function sentencesAt({ text, paragraphs }: Dispatch, offset: number): Span[] {
  const paragraph = paragraphs.find((span) => touches(span, offset));
  if (!paragraph) return [];
  const tokens = new TokenTable(text, paragraph.end - paragraph.start);
  scan(tokens, paragraph);
  const sentences: Sentence[] = [];
  splitSentences(tokens, 0, tokens.count, 0, sentences);
  return sentences.map(({ span }) => span);
}

function partsOfSpeech({ speakers, quotations }: Attribution): Span[] {
  const parts = speakers.flatMap(({ mentions, statements }) => [
    ...mentions.map(({ span }) => span),
    ...statements.flatMap(({ span, content }) => [content, span]),
  ]);
  const inside = quotations.map(({ start, end }) => ({ start: start + 1, end: Math.max(start + 1, end - 1) }));
  return [...parts, ...inside, ...quotations];
}
