import { beginsWithCapital } from './characters.ts';
import { Entities, type Entity, type Gender } from './entities.ts';
import { is, isWord, kindAt, lexemeAt, lowerAt, means, phraseText } from './grammar.ts';
import { Is, Means, type PronounKind, UNKNOWN } from './lexicon/lexemes.ts';
import type { NounPhrase } from './nounPhrases.ts';
import { holds, officeNoun, significantWords } from './offices.ts';
import { addRole, findPersons, type NameMention } from './properNames.ts';
import { readReference, type Reference, referenceText } from './references.ts';
import { Kind, type Tokens } from './tokens.ts';

/**
 * Who is meant, read from the start of the text to its end: names lead to persons and bodies, offices to those who hold
 * them, documents to those who wrote them, pronouns to the subject that is being spoken of.
 */
export class Discourse {
  readonly entities = new Entities();
  readonly names: readonly NameMention[];
  private readonly tokens: Tokens;
  private readonly nameAt = new Map<number, NameMention>();
  private readonly nameEnding = new Map<number, NameMention>();
  private nextName = 0;
  /** The last subjects, by what pronoun may stand for them. */
  private person: Entity | null = null;
  private plural: Entity | null = null;
  private thing: Entity | null = null;
  private readonly documents = new Map<string, Entity>();
  private heading: Entity | null = null;

  constructor(tokens: Tokens) {
    this.tokens = tokens;
    this.names = findPersons(tokens, this.entities);
    for (const name of this.names) {
      this.nameAt.set(name.start, name);
      this.nameEnding.set(name.end, name);
    }
  }

  /** Takes note of the names before a token. */
  advance(token: number): void {
    for (let name = this.names[this.nextName]; name && name.start < token; name = this.names[++this.nextName]) {
      name.entity.lastSeen = Math.max(name.entity.lastSeen, name.start);
    }
  }

  /** Whether a name of the entity stands between two tokens, of which the first is not behind the place reached so far. */
  isNamedIn(entity: Entity, from: number, to: number): boolean {
    for (let index = this.nextName; ; index++) {
      const name = this.names[index];
      if (!name || name.start >= to) return false;
      if (name.start >= from && name.entity === entity) return true;
    }
  }

  /** The entities that a subject stands for: several where persons or offices are joined by `and`. */
  resolveAll(phrase: NounPhrase): { entity: Entity; reference: Reference }[] {
    const phrases = [phrase, ...phrase.joined];
    const references = phrases.map((one) => this.withName(readReference(this.tokens, one)));
    if (phrases.length > 1 && this.isOneGroup(references)) {
      const whole = this.wholeGroup(phrase, references);
      return [whole];
    }
    const writing = references[references.length - 1];
    if (references.length > 1 && writing?.owner && references.every((one) => one.sort === 'document')) {
      const author = this.resolve(writing);
      return author ? [{ entity: author, reference: writing }] : [];
    }
    const found: { entity: Entity; reference: Reference }[] = [];
    for (const reference of references) {
      const entity = this.resolve(reference);
      if (entity) found.push({ entity, reference });
    }
    return found;
  }

  /** An office with its holder's name behind it: `Minister of Education Jane Doe`, `the president of the region, John Doe,`. */
  private withName(reference: Reference): Reference {
    if (reference.sort !== 'role' && reference.sort !== 'body') return reference;
    const isOffice = reference.sort === 'role';
    const behind = kindAt(this.tokens, reference.end) === Kind.comma ? this.nameAt.get(reference.end + 1) : undefined;
    const ending = this.nameEnding.get(reference.end);
    const known = isOffice || (ending && hasTitle(this.tokens, ending.start, reference.start)) ? ending : undefined;
    const nameStart = known?.start ?? (isOffice ? nameBehindPlace(this.tokens, reference) : -1);
    if (nameStart > reference.start) {
      return {
        ...reference,
        sort: 'name',
        nameStart,
        nameEnd: reference.end,
        head: reference.end - 1,
        titleStart: reference.nameStart,
        titleEnd: nameStart,
      };
    }
    if (!isOffice || !reference.definite || !behind) return reference;
    return {
      ...reference,
      sort: 'name',
      nameStart: behind.start,
      nameEnd: behind.end,
      head: behind.end - 1,
      titleStart: reference.nameStart,
      titleEnd: reference.end,
    };
  }

  /** A plural without names is one group: `officers and men`, `the reporter and speakers`. */
  private isOneGroup(references: readonly Reference[]): boolean {
    if (references.every((one) => one.sort === 'document')) return false;
    const isSingle = (one: Reference): boolean =>
      one.nameEnd - one.nameStart === 1 && kindAt(this.tokens, one.head) === Kind.word;
    return references[0]?.sort === 'group' || references.every((one) => isPlural(this.tokens, one) || isSingle(one));
  }

  private wholeGroup(phrase: NounPhrase, references: readonly Reference[]): { entity: Entity; reference: Reference } {
    const first = references[0] ?? readReference(this.tokens, phrase);
    const last = references[references.length - 1] ?? first;
    const entity = this.entities.named(phraseText(this.tokens, first.nameStart, last.nameEnd), 'group');
    for (const one of references) entity.heads.add(lowerAt(this.tokens, one.head));
    this.see(entity, last.head);
    return { entity, reference: { ...first, end: last.end, nameEnd: last.nameEnd } };
  }

  /** The entity that one reference stands for; null where it stands for nobody that is known. */
  resolve(reference: Reference): Entity | null {
    const entity = this.lookUp(reference);
    if (entity) this.see(entity, reference.head);
    return entity;
  }

  private lookUp(reference: Reference): Entity | null {
    switch (reference.sort) {
      case 'pronoun':
        return reference.pronoun ? this.speaking(reference.pronoun) : null;
      case 'name':
        return this.byName(reference);
      case 'role':
        return this.byOffice(reference);
      case 'document':
        return this.byDocument(reference);
      case 'group':
        return this.byShortName(reference) ?? this.byDescription(reference, 'group');
      case 'body':
        return this.byBody(reference);
      case 'state':
        return this.byState(reference);
      case 'other':
        return this.byShortName(reference) ?? this.byDescription(reference, 'unnamed');
    }
  }

  /** A document was spoken of: `it` stands for whoever speaks in it. */
  focusDocument(author: Entity): void {
    this.thing = author;
    if (author.kind === 'group') this.plural = author;
  }

  /** The subject of a clause becomes what the next pronouns stand for. */
  focus(entity: Entity): void {
    if (entity.kind === 'person' || entity.kind === 'unnamed') this.person = entity;
    else if (entity.kind === 'group') this.plural = entity;
    else this.thing = entity;
    if (entity.kind === 'organization' && beginsWithCapital(entity.name)) this.plural = entity;
  }

  /** Whom a pronoun stands for. */
  antecedent(pronoun: PronounKind): Entity | null {
    if (pronoun === 'they') return this.plural;
    if (pronoun === 'it') return this.thing;
    if (pronoun === 'first') return null;
    const gender: Gender = pronoun === 'he' ? 'male' : 'female';
    const fits = (entity: Entity): boolean => entity.gender === 'unknown' || entity.gender === gender;
    const focused = this.person && fits(this.person) ? this.person : null;
    const found = focused ?? this.entities.latest((entity) => entity.kind === 'person' && fits(entity)) ?? null;
    return found;
  }

  /** Whom a pronoun that speaks stands for: it tells the speaker's gender from now on. */
  private speaking(pronoun: PronounKind): Entity | null {
    const entity = this.antecedent(pronoun);
    if (entity?.gender === 'unknown' && pronoun === 'he') entity.gender = 'male';
    if (entity?.gender === 'unknown' && pronoun === 'she') entity.gender = 'female';
    return entity;
  }

  /** From now on a document of this sort speaks for its author. */
  authored(noun: string, author: Entity): void {
    this.documents.set(noun, author);
    this.focusDocument(author);
  }

  /** All who wrote documents. */
  authors(): Entity[] {
    return [...this.documents.values()];
  }

  /** The paper under whose heading the next items stand. */
  under(heading: Entity | null): void {
    this.heading = heading;
  }

  private see(entity: Entity, token: number): void {
    entity.lastSeen = Math.max(entity.lastSeen, token);
  }

  /** `Paris` may be a person of that name. */
  private byState(reference: Reference): Entity {
    const text = referenceText(this.tokens, reference);
    const person = this.entities.shortFormOf(text);
    return person?.kind === 'person' ? person : this.entities.named(text, 'state');
  }

  /** `Jones said`, `Peters said`: at a sentence's start a surname may look like a plural, but somebody of that name was named. */
  private byShortName(reference: Reference): Entity | null {
    if (kindAt(this.tokens, reference.head) !== Kind.name) return null;
    const person = this.entities.shortFormOf(referenceText(this.tokens, reference));
    return person?.kind === 'person' ? person : null;
  }

  private byName(reference: Reference): Entity {
    const text = referenceText(this.tokens, reference);
    const titled = reference.titleEnd > reference.titleStart;
    const known = this.entities.find(text) ?? this.entities.shortFormOf(text);
    const entity = known ?? this.entities.named(text, this.kindOfName(reference, titled));
    if (known) this.entities.alias(known, text);
    if (titled && entity.kind === 'person') {
      const { titleStart, titleEnd } = reference;
      if (means(this.tokens, titleEnd - 1, Means.role))
        addRole(this.tokens, entity, titleStart, titleEnd, titleEnd - 1);
    }
    return entity;
  }

  private kindOfName(reference: Reference, titled: boolean): 'person' | 'organization' {
    const words = reference.nameEnd - reference.nameStart;
    if (titled && means(this.tokens, reference.titleEnd - 1, Means.role | Means.honorific)) return 'person';
    const article = isWord(this.tokens, reference.start, 'the');
    return words > 1 && words < 5 && !article ? 'person' : 'organization';
  }

  private byOffice(reference: Reference): Entity {
    const { tokens } = this;
    const text = referenceText(tokens, reference);
    const head = officeNoun(tokens, reference.head, reference.nameStart);
    const known = this.entities.find(text);
    if (known) return known;
    const wanted = significantWords(tokens, reference.nameStart, reference.nameEnd);
    const indefinite = isWord(tokens, reference.start, 'a') || isWord(tokens, reference.start, 'an');
    const holder = indefinite
      ? undefined
      : this.entities.latest((entity) => entity.heads.has(head) && holds(entity, wanted));
    if (holder) {
      this.entities.alias(holder, text);
      return holder;
    }
    const unnamed = this.entities.named(text, 'unnamed');
    unnamed.heads.add(head);
    if (means(tokens, reference.head, Means.male)) unnamed.gender = 'male';
    if (means(tokens, reference.head, Means.female)) unnamed.gender = 'female';
    return unnamed;
  }

  private byDocument(reference: Reference): Entity {
    const { tokens } = this;
    const noun = lowerAt(tokens, reference.head);
    const text = referenceText(tokens, reference);
    if (reference.owner) {
      const owner = readReference(tokens, reference.owner);
      if (owner.sort !== 'other' && owner.sort !== 'document') {
        const author = this.resolve(owner);
        if (author) {
          this.documents.set(noun, author);
          return author;
        }
      }
    }
    const author = this.documents.get(noun) ?? (this.heading && ITEMS.has(noun) ? this.heading : undefined);
    if (author) {
      this.entities.alias(author, text);
      return author;
    }
    return this.entities.find(text) ?? this.known(noun, ['document']) ?? this.described(text, noun, 'document');
  }

  private known(noun: string, kinds: readonly string[]): Entity | undefined {
    return this.entities.latest((entity) => kinds.includes(entity.kind) && entity.heads.has(noun));
  }

  private described(text: string, noun: string, kind: Entity['kind']): Entity {
    const entity = this.entities.named(text, kind);
    entity.heads.add(noun);
    return entity;
  }

  private byDescription(reference: Reference, kind: 'group' | 'unnamed'): Entity {
    const text = referenceText(this.tokens, reference);
    const noun = lowerAt(this.tokens, reference.head);
    const known = this.entities.find(text);
    if (known) return known;
    const bare = reference.nameEnd - reference.nameStart === 1;
    const earlier = bare && reference.definite ? this.known(noun, [kind]) : undefined;
    if (!earlier) {
      const named = kind === 'unnamed' && kindAt(this.tokens, reference.head) === Kind.name;
      return this.described(text, noun, named ? 'organization' : kind);
    }
    this.entities.alias(earlier, text);
    return earlier;
  }

  private byBody(reference: Reference): Entity {
    const { tokens } = this;
    const text = referenceText(tokens, reference);
    const noun = lowerAt(tokens, reference.head);
    const known = this.entities.find(text) ?? this.entities.shortFormOf(text);
    if (known) return known;
    const common = kindAt(tokens, reference.head) === Kind.word || reference.nameEnd - reference.nameStart === 1;
    const wanted = significantWords(tokens, reference.nameStart, reference.nameEnd);
    const earlier = reference.definite
      ? this.entities.latest(
          (entity) =>
            entity.kind === 'organization' &&
            entity.heads.has(noun) &&
            wanted.every((word) => entity.words.includes(word)),
        )
      : undefined;
    if (earlier) {
      this.entities.alias(earlier, text);
      return earlier;
    }
    if (
      common &&
      reference.definite &&
      reference.nameEnd - reference.nameStart === 1 &&
      GENERIC_BODIES.has(noun) &&
      this.thing?.kind === 'organization'
    ) {
      this.entities.alias(this.thing, text);
      return this.thing;
    }
    return this.described(text, noun, means(tokens, reference.head, Means.media) ? 'document' : 'organization');
  }
}

/** `ambassador to the United States Jane Doe`: where unknown capitals follow a place or body; -1 where none do. */
function nameBehindPlace(tokens: Tokens, reference: Reference): number {
  let start = reference.end;
  while (
    start > reference.nameStart &&
    kindAt(tokens, start - 1) === Kind.name &&
    lexemeAt(tokens, start - 1) === UNKNOWN
  )
    start--;
  const length = reference.end - start;
  return length >= 2 && length <= 4 && means(tokens, start - 1, Means.state | Means.body | Means.roleModifier)
    ? start
    : -1;
}

/** `University of Texas president Jane Doe`: a title before the name that is not itself behind a preposition. */
function hasTitle(tokens: Tokens, nameStart: number, floor: number): boolean {
  let index = nameStart;
  while (index > floor && means(tokens, index - 1, Means.role | Means.roleModifier | Means.honorific)) index--;
  return (
    index < nameStart &&
    index > floor &&
    kindAt(tokens, index - 1) === Kind.name &&
    !is(tokens, index - 1, Is.preposition | Is.determiner)
  );
}

/** What stands under a paper's heading in a press review. */
const ITEMS = new Set(['article', 'editorial', 'commentary', 'essay', 'report', 'column']);

/** Nouns that lead back to whatever body was spoken of last. */
const GENERIC_BODIES = new Set([
  'company',
  'firm',
  'corporation',
  'organization',
  'organisation',
  'agency',
  'airline',
  'automaker',
  'carmaker',
  'manufacturer',
  'maker',
  'group',
  'bank',
  'party',
]);

function isPlural(tokens: Tokens, reference: Reference): boolean {
  if (reference.sort === 'group') return true;
  const bare = reference.nameStart === reference.start;
  return (
    bare && (reference.sort === 'role' || reference.sort === 'other') && kindAt(tokens, reference.head) === Kind.word
  );
}
