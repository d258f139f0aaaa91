import type { Dispatch } from '../format/model.ts';
import { lineAt, lineEnd, lineStart } from '../format/lines.ts';
import type { Span } from '../format/span.ts';
import { type Body, readBody } from './body.ts';
import { kindAt, lexemeAt, lowerAt } from './grammar.ts';
import { PARTICLES } from './lexicon/cueVerbs.ts';
import { DROPPED_FORMS } from './lexicon/droppedCues.ts';
import { Is } from './lexicon/lexemes.ts';
import type { Attribution } from './model.ts';
import { RULES } from './rules.ts';
import type { Sentence } from './sentences.ts';
import { sitesIn } from './sentenceSites.ts';
import { Kind } from './tokens.ts';

/** Why the sentences of a line were attributed or not, in the order of the text. */
export interface LineExplanation {
  /** Whether speakers are looked for in the line at all: in bodies only, and in English only. */
  readonly reading: 'read' | 'other-language' | 'outside-body';
  readonly sentences: readonly ExplainedSentence[];
}

/** A sentence with what was attributed in it, and the words that were not taken for cues. */
export interface ExplainedSentence {
  readonly span: Span;
  readonly statements: readonly ExplainedStatement[];
  /** The words that might have been cues and are none. */
  readonly rejected: readonly RejectedWord[];
}

/** A statement with who says it, and by which words and rule it was found. */
export interface ExplainedStatement {
  readonly speaker: string;
  /** The words that stand for the speaker; null where none do. */
  readonly mention: Span | null;
  /** The words that attribute; null where the statement carries on an earlier one. */
  readonly cue: Span | null;
  readonly rule: string;
  /** What the rule looks for, in a line. */
  readonly description: string;
}

/** A word that looks like a cue, and why it is none. */
export interface RejectedWord {
  readonly span: Span;
  readonly reason: string;
}

/**
 * Explains the attribution of the line that holds an offset. `attribution` is what `attribute` says of the same
 * dispatch. Reads the body afresh: it is for a person who asks, not for every keystroke.
 */
export function explain(dispatch: Dispatch, attribution: Attribution, offset: number): LineExplanation {
  const line = lineAt(dispatch.lines, offset);
  const start = lineStart(dispatch.lines, line);
  const end = lineEnd(dispatch.text, dispatch.lines, line);
  const body = readBody(dispatch);
  const sentences = body.sentences.filter(({ span }) => span.start < end && span.end > start);
  if (sentences.length === 0) return { reading: 'outside-body', sentences: [] };
  if (attribution.language === 'other') return { reading: 'other-language', sentences: [] };
  return { reading: 'read', sentences: sentences.map((sentence) => explainSentence(body, sentence, attribution)) };
}

function explainSentence(body: Body, sentence: Sentence, attribution: Attribution): ExplainedSentence {
  const { span } = sentence;
  const statements = attribution.speakers
    .flatMap((speaker) =>
      speaker.statements
        .filter((statement) => statement.span.start < span.end && statement.span.end > span.start)
        .map(({ mention, cue, foundBy }) => ({
          speaker: speaker.name,
          mention,
          cue,
          rule: foundBy,
          description: describe(foundBy),
        })),
    )
    .sort((a, b) => (a.cue ?? span).start - (b.cue ?? span).start);
  return { span, statements, rejected: rejectedWords(body, sentence, statements) };
}

function describe(rule: string): string {
  return (RULES as Readonly<Record<string, string>>)[rule] ?? '';
}

function rejectedWords(body: Body, sentence: Sentence, statements: readonly ExplainedStatement[]): RejectedWord[] {
  const { tokens } = body;
  const verdicts = new Map<number, string>();
  const sites = sitesIn(body, sentence, (token, verdict) => verdicts.set(token, verdict.replace(/^dropped: /, '')));
  for (const { cueStart } of sites) verdicts.set(cueStart, withoutStatement(statements));
  const rejected: RejectedWord[] = [];
  for (let token = sentence.from; token < sentence.to; token++) {
    const span = { start: tokens.starts[token] ?? 0, end: tokens.ends[token] ?? 0 };
    if (statements.some(({ cue }) => cue && cue.start <= span.start && span.end <= cue.end)) continue;
    const reason = verdicts.get(token) ?? silentReason(body, token);
    if (reason !== null) rejected.push({ span, reason });
  }
  return rejected;
}

/** Why a cue with a subject that can speak has no statement of its own. */
function withoutStatement(statements: readonly ExplainedStatement[]): string {
  if (statements.some(({ rule }) => rule === 'one-voice')) return 'it is part of a text in one voice';
  return statements.length > 0
    ? 'the sentence is attributed to its speaker already, or nobody is known whom its subject stands for'
    : 'nobody is known whom its subject stands for';
}

/** Why a word is no cue of which the reading of the sentence says nothing; null for a word that never is one. */
function silentReason({ tokens, quoted }: Body, token: number): string | null {
  const { cue, frame, grammar } = lexemeAt(tokens, token);
  if (cue === null)
    return kindAt(tokens, token) === Kind.word ? (DROPPED_FORMS.get(lowerAt(tokens, token)) ?? null) : null;
  if (kindAt(tokens, token) > Kind.name) return null;
  if (quoted[token] !== 0) return 'it stands in a quotation: it is part of what is said';
  if (frame === 'phrasal') return `it attributes only with ${(PARTICLES[cue] ?? []).join(', ')} behind it`;
  if ((grammar & Is.cueGerund) !== 0) return 'it is a participle that no speaker belongs to';
  return 'it is no verb of a clause of its own here';
}
