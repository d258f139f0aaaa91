import type { Hover } from 'vscode-languageserver-types';
import { findAgency, type Agency } from '../core/format/agencies.ts';
import { daysBetween, jucheYear, MONTH_NAMES, weekday, type CalendarDate } from '../core/format/calendar.ts';
import { onlyDay } from '../core/format/dateReading.ts';
import type { Dispatch } from '../core/format/model.ts';
import { textOf, touches, type Span } from '../core/format/span.ts';
import type { Markup } from './markup.ts';
import type { Place } from './place.ts';

/** What is known about the header's date, the closing date and the agencies of a dispatch; null at any other place. */
export function formatHover(place: Place, markup: Markup): Hover | null {
  const { dispatch } = place.entry;
  const found = dateHover(dispatch, place.offset, markup) ?? agencyHover(dispatch, place.offset, markup);
  return found && { contents: found.contents, range: place.rangeOf(found.span) };
}

type Found = Pick<Hover, 'contents'> & { readonly span: Span };

function dateHover({ header, closingDate }: Dispatch, offset: number, markup: Markup): Found | null {
  const headerDay = onlyDay(header?.date ?? null);
  const closingDay = onlyDay(closingDate?.date ?? null);
  if (header?.date && headerDay && touches(header.date.span, offset)) {
    return { span: header.date.span, contents: dateContent(headerDay, 'closing date', closingDay, markup) };
  }
  if (closingDate && closingDay && touches(closingDate.span, offset)) {
    return { span: closingDate.span, contents: dateContent(closingDay, 'header’s date', headerDay, markup) };
  }
  return null;
}

function dateContent(day: CalendarDate, otherName: string, other: CalendarDate | null, markup: Markup) {
  const juche = jucheYear(day);
  return markup.content(markup.strong(written(day)), [
    ...(other ? [distance(daysBetween(other, day), `the ${otherName}, ${written(other)}`)] : []),
    ...(juche === null ? [] : [`Juche ${juche}`]),
  ]);
}

/** `Sunday, September 7, 2025` */
function written(day: CalendarDate): string {
  return `${weekday(day)}, ${MONTH_NAMES[day.month - 1] ?? ''} ${day.day}, ${day.year}`;
}

function distance(days: number, other: string): string {
  if (days === 0) return `the same day as ${other}`;
  const count = Math.abs(days);
  return `${count} day${count === 1 ? '' : 's'} ${days > 0 ? 'after' : 'before'} ${other}`;
}

function agencyHover({ text, dateline, sourceLine }: Dispatch, offset: number, markup: Markup): Found | null {
  const span = [dateline?.agency, sourceLine?.span].find((candidate) => candidate && touches(candidate, offset));
  if (!span) return null;
  const agencies = agenciesIn(textOf(text, span));
  if (agencies.length === 0) return null;
  return {
    span,
    contents: markup.content(
      agencies.map(({ name, fullName }) => fullNameOf(name, fullName, markup)).join(', '),
      agencies.map(({ name, country }) => (agencies.length === 1 ? country : `${name}: ${country}`)),
    ),
  };
}

function fullNameOf(name: string, fullName: string, markup: Markup): string {
  return fullName.startsWith(name) ? markup.strong(fullName) : `${markup.strong(fullName)} (${markup.words(name)})`;
}

/** The known agencies of a source line; a compound one (`Xinhua - Global Times`) names several. */
function agenciesIn(text: string): Agency[] {
  const whole = findAgency(text);
  if (whole) return [whole];
  return text
    .split(/ [-–—/] /)
    .map(findAgency)
    .filter((agency) => agency !== null);
}
