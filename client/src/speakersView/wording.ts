import type { ListedDispatch, SpeakersList } from '../../../server/src/features/speakersList.ts';
import type { SpeakerOrder } from './order.ts';
import type { SpeakerRow, StatementRow } from './speakers.ts';

/** The longest label of a statement in UTF-16 characters: the tooltip has the rest. */
const LONGEST_LABEL = 200;

/** How many roles of a speaker a row shows; the tooltip shows all. */
const MOST_ROLES = 2;

/** The text without line ends and control characters, which a row would show as boxes. */
export function onOneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** `Title, 2025-09-07`, as far as the header has them. */
export function dispatchName({ title, date }: ListedDispatch): string {
  return [onOneLine(title ?? '') || '(no title)', date ?? 'no date'].join(', ');
}

/** What stands behind a speaker's name. */
export function speakerDescription({ roles, statements }: SpeakerRow): string {
  return [...roles.slice(0, MOST_ROLES).map(onOneLine), counted(statements.length, 'statement')].join(' · ');
}

/** What a screen reader says for a speaker: all roles, in words rather than signs. */
export function speakerSpoken({ name, roles, statements }: SpeakerRow): string {
  return [name, ...roles, counted(statements.length, 'statement')].map(onOneLine).join(', ');
}

/** What is said, as far as a row has room. */
export function statementLabel({ text }: StatementRow): string {
  const line = onOneLine(text.slice(0, LONGEST_LABEL * 2));
  return (line.length > LONGEST_LABEL ? `${line.slice(0, LONGEST_LABEL)}…` : line) || '…';
}

/** What a screen reader says for a statement: the words, how they are attributed, and where they stand. */
export function statementSpoken(statement: StatementRow): string {
  const { cue, range, dispatch } = statement;
  const attributed = cue === null ? [] : [onOneLine(cue)];
  return [statementLabel(statement), ...attributed, `line ${range.start.line + 1}`, dispatchName(dispatch)].join(', ');
}

/** What stands beside the title of the view; nothing for the order that everybody expects. */
export function orderDescription(order: SpeakerOrder): string {
  return { appearance: '', name: 'by name', statements: 'by number of statements' }[order];
}

/**
 * What the view says above its rows: why there are none, what was left out, what is filtered; empty where all is shown.
 */
export function viewMessage(
  { dispatches, total }: SpeakersList,
  speakers: number,
  shown: number,
  filter: string,
): string {
  const parts: string[] = [];
  if (dispatches.length < total)
    parts.push(
      `The document is long: only the first ${number(dispatches.length)} of ${number(total)} dispatches are listed.`,
    );
  const unread = dispatches.filter(({ language }) => language !== 'english').length;
  if (unread > 0) parts.push(languageMessage(unread, dispatches.length));
  else if (speakers === 0) parts.push('Nobody is found speaking here.');
  if (speakers > 0 && filter !== '')
    parts.push(`Filtered by "${filter}": ${number(shown)} of ${counted(speakers, 'speaker')}. Clear Filter shows all.`);
  return parts.join(' ');
}

/** Why dispatches have no speakers though somebody may speak in them. */
function languageMessage(unread: number, dispatches: number): string {
  const reason = 'not in English: speakers are read in English only.';
  if (unread < dispatches)
    return `${number(unread)} of ${number(dispatches)} dispatches ${unread === 1 ? 'is' : 'are'} ${reason}`;
  const subject = dispatches === 1 ? 'The dispatch is' : 'The dispatches are';
  return `${subject} ${reason}`;
}

function counted(count: number, noun: string): string {
  return `${number(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function number(value: number): string {
  return value.toLocaleString('en');
}
