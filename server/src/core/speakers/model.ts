import type { Span } from '../format/span.ts';

/** What a speaker is, as far as the text tells. */
export type SpeakerKind = 'person' | 'organization' | 'state' | 'group' | 'document' | 'unnamed';

/** Whether all the content stands in quotation marks, none of it, or a part. */
export type StatementMode = 'direct' | 'indirect' | 'mixed';

/** Words that stand for a speaker, wherever they stand in the body. */
export interface Mention {
  readonly span: Span;
  /** The words are a pronoun. */
  readonly pronoun: boolean;
}

/** A stretch of text whose content the text attributes to a speaker. */
export interface Statement {
  /** What is attributed, with its attribution: the sentence, as a rule. */
  readonly span: Span;
  /** What is said, without speaker and cue: the outline names the statement by it. */
  readonly content: Span;
  /** The words that stand for the speaker; null where none do. */
  readonly mention: Span | null;
  /** The words that attribute; null where the statement carries on an earlier one. */
  readonly cue: Span | null;
  readonly mode: StatementMode;
  /** The rule that found the statement, a stable kebab-case name. */
  readonly foundBy: string;
}

/** Whoever statements are attributed to in one dispatch. */
export interface Speaker {
  /** The fullest proper name in the dispatch, without title or honorific. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Titles and offices as the text gives them, without the article, each once. */
  readonly roles: readonly string[];
  /** The other names that the dispatch uses for the speaker, pronouns left out. */
  readonly aliases: readonly string[];
  /** In the order of the text. */
  readonly statements: readonly Statement[];
  /** All mentions in the order of the text, pronouns included. */
  readonly mentions: readonly Mention[];
  /**
   * The mention that introduces the speaker with name and role, else the first one; null where the text names nobody.
   */
  readonly introduction: Span | null;
}

/** Who says what in one dispatch. */
export interface Attribution {
  /** Speakers are read in English only; for another language the other fields are empty. */
  readonly language: 'english' | 'other';
  /** In the order of their first statements. */
  readonly speakers: readonly Speaker[];
  /** Stretches in quotation marks, marks included, in the order of the text. */
  readonly quotations: readonly Span[];
}
