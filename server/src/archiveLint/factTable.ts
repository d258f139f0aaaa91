import { basename } from 'node:path';
import { DEFAULT_LINT_CONFIG, type LintConfig } from '../core/config/lintConfig.ts';
import type { Range } from '../core/format/position.ts';
import type { Span } from '../core/format/span.ts';
import type { Located } from '../core/rules/archiveRule.ts';
import type { DispatchFacts, Named } from '../core/rules/dispatchFacts.ts';
import { NO_FINGERPRINT, type Fingerprint } from '../core/rules/fingerprint.ts';
import type { ComparedDispatch } from './fileLint.ts';
import { GrowingInts } from './growingInts.ts';
import { GrowingText } from './growingText.ts';
import type { ComparedFile, PlacedFacts } from './placedFacts.ts';

/** The numbers of a row: what they are, and where they stand in it. */
const FILE = 0;
const DATE = 1;
const DATE_SPAN = 2;
const TITLE_SPAN = 4;
const TITLE_TEXT = 6;
const WORDS = 7;
const HASH = 8;
const SKETCH = 10;
const AGENCY = 11;
const SOURCE = 14;
const BODY_END = 17;
const CLOSING_DATE = 19;
const FIRST_LINE = 20;
const LINES = 21;
const PERSONS = 22;
const WIDTH = 23;

const NONE = -1;

/** Rows of a table that stand one after another: from `start` to before `end`. */
export interface Rows {
  readonly start: number;
  readonly end: number;
}

/** What many files have in common. */
interface Kind {
  readonly encoding: string;
  readonly byteOrderMark: boolean;
  /** The file's name; null where it is the last part of the path. */
  readonly name: string | null;
  readonly config: LintConfig;
}

const NO_KIND: Kind = { encoding: '', byteOrderMark: false, name: null, config: DEFAULT_LINT_CONFIG };

/**
 * The facts of all dispatches of an archive in a few hundred bytes each, outside the heap of objects: 200,000
 * dispatches take some fifty megabytes. A row is read back into an object when a rule looks at it.
 */
export class FactTable implements PlacedFacts {
  readonly #paths: string[] = [];
  /** For each file the index of its kind. */
  readonly #kindOf = new GrowingInts();
  readonly #kinds: Kind[] = [];
  /** The file that was asked for last: most ask for one again and again. */
  #file: ComparedFile = fileOfKind('', NO_KIND);
  #fileAt = NONE;
  readonly #rows = new GrowingInts();
  /** Line and first character of the lines on which facts stand. */
  readonly #lines = new GrowingInts();
  /** Name and span of the persons who speak. */
  readonly #persons = new GrowingInts();
  readonly #titles = new GrowingText();
  readonly #sketches = new GrowingText();
  readonly #names: string[] = [];
  readonly #numberOfName = new Map<string, number>();
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Adds the dispatches of a file behind those that are there, and says where they stand. */
  add(file: ComparedFile, dispatches: readonly ComparedDispatch[]): Rows {
    const start = this.#length;
    if (dispatches.length === 0) return { start, end: start };
    // A large file is added in several parts.
    const kind = this.#numberOfKind(file);
    const last = this.#paths.length - 1;
    if (this.#paths[last] !== file.path || this.#kindOf.at(last) !== kind) {
      this.#paths.push(file.path);
      this.#kindOf.push(kind);
    }
    for (const dispatch of dispatches) this.#addRow(dispatch);
    return { start, end: this.#length };
  }

  /** All that was added of a dispatch. */
  dispatchAt(index: number): ComparedDispatch {
    const { date, dateSpan, title, body, agency, source, hasClosingDate, bodyEnd, persons } = new Row(this, index);
    const lines: [number, number][] = [];
    for (let at = this.#get(index, LINES); at < this.#endOf(index, LINES, this.#lines); at += 2)
      lines.push([this.#lines.at(at), this.#lines.at(at + 1)]);
    return {
      facts: { date, dateSpan, title, body, agency, source, hasClosingDate, bodyEnd, persons },
      firstLine: this.#get(index, FIRST_LINE),
      lines,
    };
  }

  at(index: number): Located | undefined {
    if (index < 0 || index >= this.#length) return undefined;
    return { file: this.fileOf(index).facts, facts: new Row(this, index) };
  }

  *[Symbol.iterator](): Generator<Located> {
    for (let index = 0; index < this.#length; index++) {
      yield { file: this.fileOf(index).facts, facts: new Row(this, index) };
    }
  }

  /** The file of a dispatch. */
  fileOf(index: number): ComparedFile {
    const at = this.#get(index, FILE);
    if (this.#fileAt !== at) {
      const kind = this.#kinds[this.#kindOf.at(at)] ?? NO_KIND;
      this.#file = fileOfKind(this.#paths[at] ?? '', kind);
      this.#fileAt = at;
    }
    return this.#file;
  }

  /** The range, in its file, of a fact of a dispatch: none of them goes over the end of a line. */
  rangeOf(index: number, span: Span): Range {
    let [line, start] = [0, 0];
    for (let at = this.#get(index, LINES); at < this.#endOf(index, LINES, this.#lines); at += 2) {
      if (this.#lines.at(at + 1) > span.start) break;
      line = this.#lines.at(at);
      start = this.#lines.at(at + 1);
    }
    line += this.#get(index, FIRST_LINE);
    return { start: { line, character: span.start - start }, end: { line, character: span.end - start } };
  }

  dateOf(index: number): string | null {
    const date = this.#get(index, DATE);
    if (date === NONE) return null;
    const digits = String(date).padStart(8, '0');
    return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  }

  dateSpanOf(index: number): Span | null {
    return this.#spanOf(index, DATE_SPAN);
  }

  titleOf(index: number): Named | null {
    const span = this.#spanOf(index, TITLE_SPAN);
    const end = this.#endOf(index, TITLE_TEXT, this.#titles);
    return span && { name: this.#titles.slice(this.#get(index, TITLE_TEXT), end), span };
  }

  bodyOf(index: number): Fingerprint {
    const words = this.#get(index, WORDS);
    if (words === 0) return NO_FINGERPRINT;
    const hash = (this.#get(index, HASH) >>> 0) * 0x200000 + this.#get(index, HASH + 1);
    const end = this.#endOf(index, SKETCH, this.#sketches);
    return { words, hash, sketch: this.#sketches.slice(this.#get(index, SKETCH), end) };
  }

  agencyOf(index: number): Named | null {
    return this.#namedOf(index, AGENCY);
  }

  sourceOf(index: number): Named | null {
    return this.#namedOf(index, SOURCE);
  }

  hasClosingDate(index: number): boolean {
    return this.#get(index, CLOSING_DATE) === 1;
  }

  bodyEndOf(index: number): Span | null {
    return this.#spanOf(index, BODY_END);
  }

  personsOf(index: number): Named[] {
    const persons: Named[] = [];
    for (let at = this.#get(index, PERSONS); at < this.#endOf(index, PERSONS, this.#persons); at += 3) {
      const span = { start: this.#persons.at(at + 1), end: this.#persons.at(at + 2) };
      persons.push({ name: this.#names[this.#persons.at(at)] ?? '', span });
    }
    return persons;
  }

  /** The numbers come in the order of their columns. */
  #addRow({ facts, firstLine, lines }: ComparedDispatch): void {
    const { date, dateSpan, title, body, agency, source, hasClosingDate, bodyEnd, persons } = facts;
    const rows = this.#rows;
    rows.push(this.#paths.length - 1);
    rows.push(date === null ? NONE : Number(date.replaceAll('-', '')));
    this.#pushSpan(dateSpan);
    this.#pushSpan(title?.span);
    rows.push(this.#titles.length);
    rows.push(body.words);
    rows.push(Math.floor(body.hash / 0x200000) | 0);
    rows.push(body.hash % 0x200000);
    rows.push(this.#sketches.length);
    this.#pushNamed(agency);
    this.#pushNamed(source);
    this.#pushSpan(bodyEnd);
    rows.push(hasClosingDate ? 1 : 0);
    rows.push(firstLine);
    rows.push(this.#lines.length);
    rows.push(this.#persons.length);
    this.#titles.push(title?.name ?? '');
    this.#sketches.push(body.sketch);
    for (const [line, start] of lines) {
      this.#lines.push(line);
      this.#lines.push(start);
    }
    for (const { name, span } of persons) {
      this.#persons.push(this.#numberOf(name));
      this.#persons.push(span.start);
      this.#persons.push(span.end);
    }
    this.#length++;
  }

  #pushSpan(span: Span | null | undefined): void {
    this.#rows.push(span ? span.start : NONE);
    this.#rows.push(span ? span.end : NONE);
  }

  #pushNamed(named: Named | null): void {
    this.#rows.push(named ? this.#numberOf(named.name) : NONE);
    this.#pushSpan(named?.span);
  }

  #numberOfKind({ path, facts, config }: ComparedFile): number {
    const { encoding, byteOrderMark } = facts;
    const name = facts.name === basename(path) ? null : facts.name;
    const known = this.#kinds.findIndex(
      (kind) =>
        kind.config === config &&
        kind.encoding === encoding &&
        kind.byteOrderMark === byteOrderMark &&
        kind.name === name,
    );
    return known >= 0 ? known : this.#kinds.push({ encoding, byteOrderMark, name, config }) - 1;
  }

  #numberOf(name: string): number {
    const known = this.#numberOfName.get(name);
    if (known !== undefined) return known;
    this.#numberOfName.set(name, this.#names.length);
    return this.#names.push(name) - 1;
  }

  #get(index: number, column: number): number {
    return this.#rows.at(index * WIDTH + column);
  }

  /** Where the part of another list ends that begins where this column says: where the next row's begins. */
  #endOf(index: number, column: number, list: { readonly length: number }): number {
    return index + 1 < this.#length ? this.#get(index + 1, column) : list.length;
  }

  #spanOf(index: number, column: number): Span | null {
    const start = this.#get(index, column);
    return start === NONE ? null : { start, end: this.#get(index, column + 1) };
  }

  #namedOf(index: number, column: number): Named | null {
    const span = this.#spanOf(index, column + 1);
    return span && { name: this.#names[this.#get(index, column)] ?? '', span };
  }
}

function fileOfKind(path: string, { encoding, byteOrderMark, name, config }: Kind): ComparedFile {
  return { path, facts: { name: name ?? basename(path), encoding, byteOrderMark }, config };
}

/** A row as the rules see it: each fact is read when it is asked for. */
class Row implements DispatchFacts {
  readonly #table: FactTable;
  readonly #index: number;

  constructor(table: FactTable, index: number) {
    this.#table = table;
    this.#index = index;
  }

  get date(): string | null {
    return this.#table.dateOf(this.#index);
  }

  get dateSpan(): Span | null {
    return this.#table.dateSpanOf(this.#index);
  }

  get title(): Named | null {
    return this.#table.titleOf(this.#index);
  }

  get body(): Fingerprint {
    return this.#table.bodyOf(this.#index);
  }

  get agency(): Named | null {
    return this.#table.agencyOf(this.#index);
  }

  get source(): Named | null {
    return this.#table.sourceOf(this.#index);
  }

  get hasClosingDate(): boolean {
    return this.#table.hasClosingDate(this.#index);
  }

  get bodyEnd(): Span | null {
    return this.#table.bodyEndOf(this.#index);
  }

  get persons(): readonly Named[] {
    return this.#table.personsOf(this.#index);
  }
}
