import type { SpeakerRow } from './speakers.ts';

/**
 * The speakers that a filter leaves: with all their statements where it is found in name or roles, else with those
 * statements that contain it. Case and accents do not count; an empty filter leaves everything.
 */
export function filtered(speakers: readonly SpeakerRow[], filter: string): readonly SpeakerRow[] {
  const sought = plain(filter.trim());
  if (sought === '') return speakers;
  const matches = (text: string) => plain(text).includes(sought);
  return speakers.flatMap((speaker) => {
    if ([speaker.name, ...speaker.roles].some(matches)) return [speaker];
    const statements = speaker.statements.filter(({ text }) => matches(text));
    return statements.length > 0 ? [{ ...speaker, statements }] : [];
  });
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}
