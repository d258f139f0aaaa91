import type { OutlinedDispatch, OutlinedSpeaker } from './outlineReport.ts';

/** A dispatch for people: its speakers, and where each statement begins (one-based); lines with their ends. */
export function dispatchText({ date, title, range, speakers }: OutlinedDispatch): string {
  const heading = `  ${range.start.line + 1}: ${date ?? '(no date)'} ${title ?? '(no title)'}`;
  return [heading, ...speakers.map(speakerLine)].map((line) => `${line}\n`).join('');
}

function speakerLine({ name, roles, statements }: OutlinedSpeaker): string {
  const count = `${statements.length} ${statements.length === 1 ? 'statement' : 'statements'}`;
  const places = statements.map(({ range: { start } }) => `${start.line + 1}:${start.character + 1}`);
  return `    ${[name, ...roles].join(', ')}: ${count} at ${places.join(' ')}`;
}
