import { isoDate } from '../../format/calendar.ts';
import { onlyDay } from '../../format/dateReading.ts';
import type { Dispatch } from '../../format/model.ts';
import type { Span } from '../../format/span.ts';
import { replacement } from './fix.ts';
import type { Fix } from '../rule.ts';

/**
 * The closing date, offered where the header's own date says nothing. Never certain: the header may be later (FORMAT).
 */
export function closingDayInstead(
  { closingDate }: Dispatch,
  span: Span,
  newText: (day: string) => string = (day) => day,
): readonly Fix[] {
  const day = onlyDay(closingDate?.date ?? null);
  if (!day) return [];
  const iso = isoDate(day);
  return [replacement(`Use the closing date, ${iso}`, span, newText(iso), false)];
}
