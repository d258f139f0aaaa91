import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDispatch } from '../../server/src/core/format/dispatch.ts';
import { attribute } from '../../server/src/core/speakers/attribution.ts';
import type { Speaker } from '../../server/src/core/speakers/model.ts';

/** A speech event that was marked by hand in a tokenised news text. */
interface SpeechEvent {
  readonly doc: string;
  /** Line of the text, counted from 0. */
  readonly sentence: number;
  readonly cue: string;
  readonly speaker: readonly string[];
  readonly speaker_entity: readonly string[];
  readonly sentence_text: string;
}

export interface SpeechEventScore {
  readonly events: number;
  /** Share of the events in whose sentence a statement is found. */
  readonly found: number;
  /** Share of those whose speaker shares a word with the marked one. */
  readonly speakers: number;
  readonly missed: readonly string[];
}

/** Scores the attribution on the speech events with a speaker of a folder with `speech-events.jsonl` and `txt`. */
export function scoreSpeechEvents(folder: string): SpeechEventScore {
  const lines = readFileSync(join(folder, 'speech-events.jsonl'), 'utf8').trim().split('\n');
  const events = lines.map((line) => JSON.parse(line) as SpeechEvent).filter((event) => event.speaker.length > 0);
  const missed: string[] = [];
  let found = 0;
  let right = 0;
  for (const event of events) {
    const speakers = speakersOf(folder, event);
    if (speakers.length > 0) found++;
    if (speakers.some((speaker) => sharesWord(speaker, event))) right++;
    else
      missed.push(
        `${event.cue} | ${event.speaker.join(' + ')} | got ${speakers.map(({ name }) => name).join(' + ')} | ${event.sentence_text}`,
      );
  }
  return {
    events: events.length,
    found: rounded(found / events.length),
    speakers: rounded(right / (found || 1)),
    missed,
  };
}

/** Who speaks in the event's sentence. */
function speakersOf(folder: string, event: SpeechEvent): Speaker[] {
  const text = readFileSync(join(folder, 'txt', `${event.doc}.txt`), 'utf8');
  const start = text.indexOf(event.sentence_text);
  const end = start + event.sentence_text.length;
  return attribute(parseDispatch(text)).speakers.filter(({ statements }) =>
    statements.some(({ span, cue }) => (cue ?? span).start < end && (cue ?? span).end > start),
  );
}

function sharesWord(speaker: Speaker, event: SpeechEvent): boolean {
  const wanted = new Set([...event.speaker, ...event.speaker_entity].flatMap(wordsOf));
  return [speaker.name, ...speaker.aliases].flatMap(wordsOf).some((word) => wanted.has(word));
}

const ARTICLES = new Set(['the', 'a', 'an', 'of', 's']);

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !ARTICLES.has(word));
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
