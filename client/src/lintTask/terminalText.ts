/** A text of lines as a terminal wants it: there a line end only leads down, and a carriage return leads back. */
export function terminalText(text: string): string {
  return text.replace(/\r?\n/g, '\r\n');
}
