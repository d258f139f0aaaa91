import { dispatchName, onOneLine } from './wording.ts';
import type { SpeakerRow, StatementRow } from './speakers.ts';

/**
 * What a speaker says, as text for the clipboard: the speaker, then for each dispatch its title and date and one
 * statement a line, with an empty line before each further dispatch.
 */
export function copiedText({ name, statements }: SpeakerRow): string {
  const lines = [onOneLine(name)];
  let last: StatementRow['dispatch'] | undefined;
  for (const { dispatch, text } of statements) {
    if (dispatch !== last) {
      if (last) lines.push('');
      lines.push(dispatchName(dispatch));
      last = dispatch;
    }
    lines.push(onOneLine(text));
  }
  return `${lines.join('\n')}\n`;
}
