import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver-types';
import { isoDate, type CalendarDate } from '../../core/format/calendar.ts';
import { item, type CompletionPlace } from './completionPlace.ts';

/** On a line that may become a header: keyword and today's date, or today's date behind the keyword. */
export function completeHeader(place: CompletionPlace, today: CalendarDate): CompletionItem[] {
  if (!place.atLineEnd) return [];
  const keyword = /^\s?(d?|da|dat|date)$/.exec(place.before)?.[1];
  if (keyword !== undefined) {
    return [
      item(place, CompletionItemKind.Keyword, `date ${isoDate(today)} `, keyword.length, 0, 'Header of a dispatch'),
    ];
  }
  const date = /^\s?date ([\d-]{0,9})$/.exec(place.before)?.[1];
  return date === undefined
    ? []
    : [item(place, CompletionItemKind.Value, `${isoDate(today)} `, date.length, 0, 'Today')];
}
