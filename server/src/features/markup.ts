import { MarkupKind, type MarkupContent } from 'vscode-languageserver-types';
import type { Position } from '../core/format/position.ts';

/** How a client shows a text: each method gives the notation for what the user is to read. */
export interface Markup {
  /** Words out of a document, so that none of their characters is taken for notation. */
  readonly words: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly emphasis: (text: string) => string;
  /** Words that lead to a place in a document, where the client can follow such a link; else the words alone. */
  readonly link: (label: string, uri: string, position: Position) => string;
  /** The content of a heading and, below it, a list. */
  readonly content: (heading: string, items: readonly string[]) => MarkupContent;
}

export const PLAIN_TEXT: Markup = {
  words: onOneLine,
  strong: onOneLine,
  emphasis: onOneLine,
  link: (label) => label,
  content: (heading, items) => ({
    kind: MarkupKind.PlainText,
    value: [heading, ...items.map((item) => `- ${item}`)].join('\n'),
  }),
};

export const MARKDOWN: Markup = {
  words: escaped,
  strong: (text) => `**${escaped(text)}**`,
  emphasis: (text) => `*${escaped(text)}*`,
  link: (label, uri, position) => {
    const target = linkTarget(uri, position);
    return target === null ? escaped(label) : `[${escaped(label)}](${target})`;
  },
  content: (heading, items) => ({
    kind: MarkupKind.Markdown,
    value: [heading, ...(items.length > 0 ? [''] : []), ...items.map((item) => `- ${item}`)].join('\n'),
  }),
};

/** The characters that CommonMark 0.31 and GFM give a meaning inside a line. */
function escaped(text: string): string {
  return onOneLine(text).replace(/[\\`*_[\]<>&~|]/g, '\\$&');
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The schemes of which VS Code follows links in a hover; it strips all others. */
const FOLLOWED = /^(?:file|vscode-remote):/;

/** `file:///archive.txt#L5,3`: VS Code's notation for a place, line and column counted from 1. */
function linkTarget(uri: string, { line, character }: Position): string | null {
  if (!FOLLOWED.test(uri) || uri.includes('#')) return null;
  return `${uri.replaceAll('(', '%28').replaceAll(')', '%29')}#L${line + 1},${character + 1}`;
}
