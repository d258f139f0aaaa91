import type { NounPhrase } from './nounPhrases.ts';
import type { Complement } from './complements.ts';
import type { SubjectPlace } from './subjects.ts';
import type { Rule } from './rules.ts';

/**
 * A place in a sentence where words attribute something to a subject, before it is known whom the subject stands for.
 */
export interface Site {
  readonly rule: Rule;
  /** Tokens of the cue: `said`, `called for`, `according to`. */
  readonly cueStart: number;
  readonly cueEnd: number;
  readonly subject: NounPhrase;
  readonly place: SubjectPlace;
  readonly complement: Complement;
}

/** Hears what became of each word that might have been a cue. */
export type Trace = (token: number, verdict: string) => void;
