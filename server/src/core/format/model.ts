import type { DateReading } from './dateReading.ts';
import type { LineTable } from './lines.ts';
import type { Span } from './span.ts';

/** The first line of a dispatch: `date 2025-09-07 Title`, well formed or not. */
export interface Header {
  /** The whole line without its line end. */
  readonly line: Span;
  /** The word `date` as it stands, misspelt or not; null where the line begins with the date itself. */
  readonly keyword: Span | null;
  /** A colon behind the keyword. */
  readonly colon: Span | null;
  /** What stands where the date belongs; null where nothing there looks like a date. */
  readonly date: DateReading | null;
  /** The rest of the line without the white space around it; null where nothing is left. */
  readonly title: Span | null;
}

/** `Pyongyang, September 4 (KCNA) --` at the start of the first paragraph. */
export interface Dateline {
  /** From the place to the end of the dash. */
  readonly span: Span;
  readonly place: Span;
  /** Month, day and perhaps year as they stand; null where the dateline has no date. */
  readonly dateSpan: Span | null;
  /** The word that stands for the month, known or not. */
  readonly monthSpan: Span | null;
  /** 1 to 12; null where the word is no month's name or abbreviation. */
  readonly month: number | null;
  readonly day: number | null;
  readonly year: number | null;
  /** The agency without its brackets or slashes. */
  readonly agency: Span | null;
  /**
   * The mark that ends the dateline (`--`, `-`, `–`, `—`, or the full stop of `/TASS/.`); empty where there is none.
   */
  readonly dash: Span;
}

/** A line that is only the name of an agency or a paper. */
export interface SourceLine {
  readonly span: Span;
}

/** A line that is only a date. */
export interface ClosingDate {
  readonly span: Span;
  readonly date: DateReading;
}

/**
 * One dispatch, or the preamble before the first header of an archive (`header` null). It knows nothing of where it
 * stands in its archive: every span counts from its own first character.
 */
export interface Dispatch {
  /** The text from the header to the line before the next header, line ends included. */
  readonly text: string;
  readonly lines: LineTable;
  readonly header: Header | null;
  /** Lines between the header and the dateline that carry the title on (`[2024.11.01.]` among them). */
  readonly titleContinuation: readonly Span[];
  readonly dateline: Dateline | null;
  /**
   * The lines of the body that are not blank, without the trailer: each from its first to its last printing character.
   */
  readonly paragraphs: readonly Span[];
  /** `-0-`, `(END)`, `-30-`, `###` at the end of the last paragraph. */
  readonly endMark: Span | null;
  readonly sourceLine: SourceLine | null;
  readonly closingDate: ClosingDate | null;
  /** Lines that are not blank and stand behind the closing date. */
  readonly afterTrailer: readonly Span[];
}
