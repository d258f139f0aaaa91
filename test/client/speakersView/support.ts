import { speakerRows, type SpeakerRow } from '../../../client/src/speakersView/speakers.ts';
import type { ListedDispatch, ListedSpeaker, SpeakersList } from '../../../server/src/features/speakersList.ts';

/** The stretch of one line. */
export const range = (line: number, from: number, to: number) => ({
  start: { line, character: from },
  end: { line, character: to },
});

/** A person of the list; each text is a statement on a line of its own, from `line` on. */
export function speaker(name: string, line: number, ...texts: string[]): ListedSpeaker {
  const statements = texts.map((text, index) => ({ range: range(line + index, 0, 40), text, cue: 'said' }));
  return { name, kind: 'person', roles: [], statements };
}

export function dispatch(title: string | null, date: string | null, ...speakers: ListedSpeaker[]): ListedDispatch {
  return { title, date, range: range(0, 0, 40), language: 'english', speakers };
}

export function list(...dispatches: ListedDispatch[]): SpeakersList {
  return { dispatches, total: dispatches.length };
}

/** Two dispatches: Ada Berg speaks in both, Émile Roux in the first, Zoe Lind in the second. */
export function harbourRows(): SpeakerRow[] {
  return speakerRows(
    list(
      dispatch('Ferry Resumes', '2025-01-01', speaker('Émile Roux', 1, 'the ferry runs again.'), {
        ...speaker('Ada Berg', 2, 'the harbour\nis open.'),
        roles: ['harbour master'],
      }),
      dispatch(
        'Ferry Stops',
        '2025-01-02',
        { ...speaker('Ada Berg', 11, 'ice has closed the port.'), roles: ['harbour master', 'captain'] },
        speaker('Zoe Lind', 12, 'nobody was cold.', 'it will thaw.', 'it always does.'),
      ),
    ),
  );
}

/** Who is shown, and with which words. */
export function said(rows: readonly SpeakerRow[]): [string, string[]][] {
  return rows.map(({ name, statements }) => [name, statements.map(({ text }) => text)]);
}
