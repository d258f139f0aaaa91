import type { OutlinedDispatch, OutlinedFile, OutlinedSpeaker } from './outlineReport.ts';

/** An outline for people: the file, its dispatches, their speakers, and where each statement begins (one-based). */
export function outlineText({ path, dispatches }: OutlinedFile): string {
  return [path, ...dispatches.flatMap(dispatchLines)].map((line) => `${line}\n`).join('');
}

function dispatchLines({ date, title, range, speakers }: OutlinedDispatch): string[] {
  const heading = `  ${range.start.line + 1}: ${date ?? '(no date)'} ${title ?? '(no title)'}`;
  return [heading, ...speakers.flatMap(speakerLines)];
}

function speakerLines({ name, roles, statements }: OutlinedSpeaker): string[] {
  const count = `${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}`;
  const places = statements.map(({ range: { start } }) => `${start.line + 1}:${start.character + 1}`);
  return [`    ${[name, ...roles].join(', ')}: ${count} at ${places.join(' ')}`];
}
