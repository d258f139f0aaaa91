import type { Analysis } from '../analysis.ts';
import { isoDate } from '../core/format/calendar.ts';
import { onlyDay } from '../core/format/dateReading.ts';
import type { Range } from '../core/format/position.ts';
import { textOf } from '../core/format/span.ts';
import { trimmed } from '../core/format/whitespace.ts';
import type { Attribution, Speaker, SpeakerKind, Statement } from '../core/speakers/model.ts';
import type { DispatchDocument } from '../document.ts';
import { visitPaced, type Cancellation } from '../pace.ts';
import { allPlaced, type Placed } from './place.ts';

/**
 * The most statements a list has: a view with more is no longer looked through, and an editor would have to hold them
 * all.
 */
export const MOST_LISTED_STATEMENTS = 10_000;

/** Who speaks in a document: the answer to the request `dispatch/speakers`, for a view beside the text. */
export interface SpeakersList {
  /** The dispatches that were read, in the order of the text, those without speakers included. */
  readonly dispatches: readonly ListedDispatch[];
  /** How many dispatches the document has: more than were read where the limit on statements was reached. */
  readonly total: number;
}

export interface ListedDispatch {
  /** Null where the header has none. */
  readonly title: string | null;
  /** `YYYY-MM-DD`, or null where the header gives no one day. */
  readonly date: string | null;
  readonly range: Range;
  /** Speakers are read in English only: another language has none. */
  readonly language: Attribution['language'];
  /** In the order of their first statements. */
  readonly speakers: readonly ListedSpeaker[];
}

export interface ListedSpeaker {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly roles: readonly string[];
  /** In the order of the text. */
  readonly statements: readonly ListedStatement[];
}

export interface ListedStatement {
  /** What is attributed, with speaker and cue. */
  readonly range: Range;
  /** What is said. */
  readonly text: string;
  /** The words that attribute; null where the statement carries on an earlier one. */
  readonly cue: string | null;
}

/** Gives the speakers of a document; null where the request was cancelled. */
export type SpeakersListProvider = (
  document: DispatchDocument,
  cancellation: Cancellation,
) => Promise<SpeakersList | null>;

/** Lists speakers dispatch by dispatch, whole dispatches only, until the next would not fit below the limit. */
export function createSpeakersListProvider(
  analysis: Analysis,
  mostStatements = MOST_LISTED_STATEMENTS,
): SpeakersListProvider {
  return async ({ archive }, cancellation) => {
    const all = allPlaced(archive).filter(({ entry }) => entry.dispatch.header !== null);
    const dispatches: ListedDispatch[] = [];
    let left = mostStatements;
    const finished = await visitPaced(all, cancellation, (placed) => {
      if (left < 0) return;
      const attribution = analysis.attribution(placed.entry);
      left -= attribution.speakers.reduce((sum, { statements }) => sum + statements.length, 0);
      if (left >= 0) dispatches.push(listed(placed, attribution));
    });
    return finished ? { dispatches, total: all.length } : null;
  };
}

function listed(placed: Placed, { language, speakers }: Attribution): ListedDispatch {
  const { header, text } = placed.entry.dispatch;
  const day = onlyDay(header?.date ?? null);
  return {
    title: header?.title ? textOf(text, header.title) : null,
    date: day && isoDate(day),
    range: placed.rangeOf(trimmed(text, 0, text.length)),
    language,
    speakers: speakers.map((speaker) => listedSpeaker(placed, speaker)),
  };
}

function listedSpeaker(placed: Placed, { name, kind, roles, statements }: Speaker): ListedSpeaker {
  return { name, kind, roles, statements: statements.map((statement) => listedStatement(placed, statement)) };
}

function listedStatement({ entry, rangeOf }: Placed, { span, content, cue }: Statement): ListedStatement {
  const { text } = entry.dispatch;
  return { range: rangeOf(span), text: textOf(text, content), cue: cue && textOf(text, cue) };
}
