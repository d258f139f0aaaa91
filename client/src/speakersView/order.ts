import type { SpeakerRow } from './speakers.ts';

export const SPEAKER_ORDERS = ['appearance', 'name', 'statements'] as const;

/** How the view arranges speakers: by first appearance, by name, or the one with the most statements first. */
export type SpeakerOrder = (typeof SPEAKER_ORDERS)[number];

/** Reads what was kept from an earlier session; anything else is the order of first appearance. */
export function readOrder(kept: unknown): SpeakerOrder {
  return SPEAKER_ORDERS.find((order) => order === kept) ?? 'appearance';
}

/** The speakers, given in the order of their first statements, in another order; who is equal in it stays as given. */
export function ordered(speakers: readonly SpeakerRow[], order: SpeakerOrder): readonly SpeakerRow[] {
  if (order === 'appearance') return speakers;
  if (order === 'statements') return speakers.toSorted((a, b) => b.statements.length - a.statements.length);
  const { compare } = new Intl.Collator('en', { sensitivity: 'base', numeric: true });
  return speakers.toSorted((a, b) => compare(a.name, b.name));
}
