import { type Node, parseTree, type ParseError, printParseErrorCode } from 'jsonc-parser';
import { lineTable } from '../format/lines.ts';
import { rangeOf, type Range } from '../format/position.ts';

/** Why a configuration cannot be used: where, what is wrong there, and what to do. */
export interface ConfigProblem {
  readonly range: Range;
  readonly message: string;
}

/** Some stretch of a JSON text. */
type Stretch = Pick<Node, 'offset' | 'length'>;

/** A JSON text that was read: its root, and where each of its nodes stands. */
export interface JsonText {
  readonly root: Node;
  readonly rangeOf: (node: Stretch) => Range;
}

/** Reads a JSON text in which comments and trailing commas are allowed; or says what is wrong with its syntax. */
export function readJson(text: string): JsonText | ConfigProblem {
  const lines = lineTable(text);
  const place = ({ offset, length }: Stretch): Range => rangeOf(lines, { start: offset, end: offset + length });
  const broken = (at: Stretch, message: string): ConfigProblem => ({ range: place(at), message });
  const errors: ParseError[] = [];
  // A byte order mark is no part of the text; a space in its place keeps all offsets.
  const source = text.startsWith('\ufeff') ? ` ${text.slice(1)}` : text;
  try {
    const root = parseTree(source, errors, { allowTrailingComma: true, allowEmptyContent: true });
    const [error] = errors;
    if (error) return broken(error, syntaxMessage(error, text));
    if (!root) return broken({ offset: 0, length: 0 }, 'The file is empty: write at least {}.');
    return { root, rangeOf: place };
  } catch (error) {
    // The parser calls itself for each level.
    if (!(error instanceof RangeError)) throw error;
    return broken({ offset: 0, length: 1 }, 'The file is nested too deeply to be read.');
  }
}

const SYNTAX: Readonly<Record<string, string>> = {
  InvalidNumberFormat: 'This is not a number as JSON writes it.',
  PropertyNameExpected: 'A property name in double quotation marks is expected here.',
  ValueExpected: 'A value is expected here.',
  ColonExpected: 'A colon is expected here, between a property and its value.',
  CommaExpected: 'A comma is missing before this.',
  CloseBraceExpected: 'A closing brace } is missing here.',
  CloseBracketExpected: 'A closing bracket ] is missing here.',
  EndOfFileExpected: 'The file has ended before this: remove what stands behind it.',
  UnexpectedEndOfComment: 'This comment does not end: write */ behind it.',
  UnexpectedEndOfString: 'This text does not end: write a double quotation mark behind it.',
  UnexpectedEndOfNumber: 'This number does not end.',
  InvalidUnicode: 'This escape is not \\u with four hexadecimal digits.',
  InvalidEscapeCharacter: 'JSON has no such escape: write \\\\ for a backslash.',
  InvalidCharacter: 'A control character stands in this text: write it as an escape.',
};

function syntaxMessage({ error, offset, length }: ParseError, text: string): string {
  const code = printParseErrorCode(error);
  return (
    SYNTAX[code] ??
    `"${text.slice(offset, offset + Math.min(length, 40))}" is not JSON: write texts in double quotation marks.`
  );
}
