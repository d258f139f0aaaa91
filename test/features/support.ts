import type { Analysis } from '../../server/src/analysis.ts';
import type { Position } from '../../server/src/core/format/position.ts';
import type { Span } from '../../server/src/core/format/span.ts';
import type { Attribution, Speaker, Statement } from '../../server/src/core/speakers/model.ts';
import { openDocument, type DispatchDocument } from '../../server/src/document.ts';

export const GOES_ON = { isCancellationRequested: false };
export const CANCELLED = { isCancellationRequested: true };

export function lines(...all: readonly string[]): string {
  return all.join('\n');
}

export function open(text: string, uri = 'file:///archive.dispatch'): DispatchDocument {
  return openDocument(uri, 1, text);
}

/** A document and the position of the mark `|` in it, which is left out of the document. */
export function atCursor(marked: string, uri?: string): { document: DispatchDocument; position: Position } {
  const offset = marked.indexOf('|');
  if (offset < 0) throw new Error('the text has no cursor');
  const before = marked.slice(0, offset).split('\n');
  const position = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  return { document: open(marked.slice(0, offset) + marked.slice(offset + 1), uri), position };
}

/** `2:0-2:14`, so that a failed test can be read. */
export function shown({ start, end }: { readonly start: Position; readonly end: Position }): string {
  return `${start.line}:${start.character}-${end.line}:${end.character}`;
}

/** A speaker in words: what it says are sentences of the text, the parts of which are found within them. */
export interface InWords {
  readonly name: string;
  readonly kind?: Speaker['kind'];
  readonly roles?: readonly string[];
  readonly aliases?: readonly string[];
  /** In the order of the text; pronouns are those that begin with a small letter or are `She`, `He`, `They`. */
  readonly mentions?: readonly string[];
  readonly introduction?: string;
  readonly says?: readonly {
    readonly all: string;
    readonly content?: string;
    readonly by?: string;
    readonly cue?: string;
  }[];
}

/** An analysis that reads from a script, and keeps the texts it was asked to read. */
export function scripted(
  script: readonly InWords[],
  quotations: readonly string[] = [],
  language: Attribution['language'] = 'english',
): Analysis & { readonly read: string[] } {
  const read: string[] = [];
  return {
    read,
    attribution: ({ text }) => {
      read.push(text);
      const speakers = script.map((one) => speakerIn(text, one)).filter(({ statements }) => statements.length > 0);
      return { language, speakers, quotations: quotations.flatMap((words) => find(text, words)) };
    },
  };
}

function speakerIn(text: string, { name, kind = 'person', roles = [], aliases = [], ...rest }: InWords): Speaker {
  let from = 0;
  const mentions = (rest.mentions ?? []).flatMap((words) =>
    find(text, words, from).map((span) => {
      from = span.end;
      return { span, pronoun: /^(?:[a-z]+|She|He|They)$/.test(words) };
    }),
  );
  const statements = (rest.says ?? []).flatMap(({ all, content, by, cue }) =>
    find(text, all).map((span): Statement => {
      const part = (words: string | undefined) =>
        words === undefined ? null : (find(text, words, span.start)[0] ?? null);
      return {
        span,
        content: part(content) ?? span,
        mention: part(by),
        cue: part(cue),
        mode: 'indirect',
        foundBy: 'script',
      };
    }),
  );
  const introduction = rest.introduction === undefined ? undefined : find(text, rest.introduction)[0];
  return { name, kind, roles, aliases, mentions, statements, introduction: introduction ?? mentions[0]?.span ?? null };
}

function find(text: string, words: string, from = 0): Span[] {
  const start = text.indexOf(words, from);
  return start < 0 ? [] : [{ start, end: start + words.length }];
}
