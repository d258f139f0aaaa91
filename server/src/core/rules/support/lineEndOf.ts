/** The line end that a text uses, for lines that a fix adds: that of its first line, LF where it has one line. */
export function lineEndOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n';
}
