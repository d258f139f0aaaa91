import type { Hover } from 'vscode-languageserver-types';
import { textOf } from '../core/format/span.ts';
import type { Speaker, SpeakerKind, Statement } from '../core/speakers/model.ts';
import type { Markup } from './markup.ts';
import type { SpeakerHere } from './speakerAt.ts';

/** A hover with more links than this is no longer read; it says how many statements it leaves out. */
const MOST_LINKS = 20;

const KINDS: Readonly<Record<SpeakerKind, string>> = {
  person: 'person',
  organization: 'organization',
  state: 'state',
  group: 'group',
  document: 'document',
  unnamed: 'source without a name',
};

/** Who a mention stands for: name, kind, roles, other names, and a link to each statement in the document `uri`. */
export function speakerHover({ place, speaker, mention }: SpeakerHere, uri: string, markup: Markup): Hover {
  const { text } = place.entry.dispatch;
  const name = `${markup.strong(speaker.name)} (${KINDS[speaker.kind]})`;
  const heading = mention.pronoun ? `${markup.emphasis(textOf(text, mention.span))} stands for ${name}` : name;
  const link = ({ mention: words, span }: Statement): string => {
    const { start } = place.rangeOf(words ?? span);
    return markup.link(`line ${start.line + 1}`, uri, start);
  };
  return {
    contents: markup.content(heading, [
      ...listed(speaker.roles.length === 1 ? 'Role' : 'Roles', speaker.roles, markup),
      ...listed('Other names', speaker.aliases, markup),
      statements(speaker, link),
    ]),
    range: place.rangeOf(mention.span),
  };
}

function listed(label: string, words: readonly string[], markup: Markup): string[] {
  return words.length > 0 ? [`${label}: ${words.map(markup.words).join('; ')}`] : [];
}

function statements({ statements: all }: Speaker, link: (statement: Statement) => string): string {
  const more = all.length - MOST_LINKS;
  const links = all.slice(0, MOST_LINKS).map(link).join(', ');
  return `${all.length} statement${all.length === 1 ? '' : 's'}: ${links}${more > 0 ? ` and ${more} more` : ''}`;
}
