import { readDateline } from './dateline.ts';
import { readDate } from './dateReading.ts';
import { readHeader } from './header.ts';
import { BUILT_IN_NAMES, type KnownNames } from './knownNames.ts';
import { lineEnd, lineTable } from './lines.ts';
import type { Dateline, Dispatch } from './model.ts';
import type { Span } from './span.ts';
import { printingLines, readEndMark, readTrailer } from './trailer.ts';

/**
 * Reads one dispatch out of its text, from its header to the line before the next header. A text whose first line that
 * is not blank is no header is a preamble: all its lines are paragraphs. Every text is a dispatch, so nothing throws.
 */
export function parseDispatch(text: string, names = BUILT_IN_NAMES): Dispatch {
  const lines = lineTable(text);
  const header = readHeader(text, 0, lineEnd(text, lines, 0), () => true);
  const printing = printingLines(text, lines.starts, header ? 1 : 0);
  if (!header) return { ...EMPTY, text, lines, paragraphs: printing };

  const trailer = readTrailer(text, printing, names);
  const body = printing.slice(0, trailer.bodyLines);
  const { titleLines, dateline } = readOpening(text, body, names);
  const paragraphs = body.slice(titleLines);
  const last = paragraphs.at(-1);
  return {
    text,
    lines,
    header,
    titleContinuation: body.slice(0, titleLines),
    dateline,
    paragraphs,
    endMark: last ? readEndMark(text, last) : null,
    sourceLine: trailer.sourceLine,
    closingDate: trailer.closingDate,
    afterTrailer: trailer.afterTrailer,
  };
}

const EMPTY: Omit<Dispatch, 'text' | 'lines' | 'paragraphs'> = {
  header: null,
  titleContinuation: [],
  dateline: null,
  endMark: null,
  sourceLine: null,
  closingDate: null,
  afterTrailer: [],
};

/** A title runs over three lines at the most in the corpus, the bracketed date among them. */
const MOST_TITLE_LINES = 3;
const LONGEST_TITLE_LINE = 200;

interface Opening {
  readonly titleLines: number;
  readonly dateline: Dateline | null;
}

/** The lines that carry the title on, up to the paragraph with the dateline or a bracketed date, and that dateline. */
function readOpening(text: string, body: readonly Span[], names: KnownNames): Opening {
  let afterDate = 0;
  for (const [index, line] of body.slice(0, MOST_TITLE_LINES + 1).entries()) {
    const dateline = readDateline(text, line, names);
    if (dateline) return { titleLines: index, dateline };
    if (isBracketedDate(text, line)) afterDate = index + 1;
    else if (!continuesTitle(text, line)) break;
  }
  return { titleLines: afterDate, dateline: null };
}

function continuesTitle(text: string, line: Span): boolean {
  return line.end - line.start <= LONGEST_TITLE_LINE && !/[.!?:"”]$/.test(text.slice(line.end - 1, line.end));
}

/** `[Juche113.9.18.]` and `[2024.11.01.]`, the dates that the agency prints under its headlines. */
function isBracketedDate(text: string, line: Span): boolean {
  if (text[line.start] !== '[' || text[line.end - 1] !== ']') return false;
  const inner = text.slice(line.start + 1, line.end - 1).trim();
  return (
    /^Juche ?\d{1,3}\.\d{1,2}\.\d{1,2}\.?$/.test(inner) || readDate(inner, 0, inner.length)?.span.end === inner.length
  );
}
