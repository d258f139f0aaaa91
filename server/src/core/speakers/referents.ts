import type { Authorship } from './authorship.ts';
import { kindOfBody } from './bodyNames.ts';
import type { Entities, Entity } from './entities.ts';
import type { Focus } from './focus.ts';
import { isAcronym, isField, isWord, kindAt, lowerAt, means } from './grammar.ts';
import { GENERIC_BODIES } from './lexicon/genericBodies.ts';
import { Means } from './lexicon/lexemes.ts';
import { isUnion, sameState } from './lexicon/sameStates.ts';
import type { SpeakerKind } from './model.ts';
import { distinctiveWords, holds, isCalled, isToldBy, officeNoun, significantWords } from './offices.ts';
import type { NameMention } from './properNames.ts';
import { addRole } from './titles.ts';
import { readReference, type Reference, referenceText } from './references.ts';
import { Kind, type Tokens } from './tokens.ts';

/** What a dispatch has told so far, as far as it helps to know who is meant. */
export interface Known {
  readonly tokens: Tokens;
  readonly entities: Entities;
  readonly focus: Focus;
  readonly authorship: Authorship;
  readonly names: readonly NameMention[];
  /** The token behind the first sentence. */
  readonly leadEnd: number;
}

/**
 * Leads a reference to whom it stands for: names to persons and bodies, offices to those who hold them, documents to
 * those who wrote them, pronouns to the subject that is being spoken of.
 */
export class Referents {
  private readonly tokens: Tokens;
  private readonly entities: Entities;
  private readonly focus: Focus;
  private readonly authorship: Authorship;
  private readonly names: readonly NameMention[];
  private readonly leadEnd: number;
  /** States by one name for all their names. */
  private readonly states = new Map<string, Entity>();

  constructor({ tokens, entities, focus, authorship, names, leadEnd }: Known) {
    this.names = names;
    this.leadEnd = leadEnd;
    this.tokens = tokens;
    this.entities = entities;
    this.focus = focus;
    this.authorship = authorship;
  }

  /** The entity that one reference stands for; null where it stands for nobody that is known. */
  resolve(reference: Reference): Entity | null {
    const entity = this.lookUp(reference);
    if (entity) entity.lastSeen = Math.max(entity.lastSeen, reference.head);
    return entity;
  }

  private lookUp(reference: Reference): Entity | null {
    switch (reference.sort) {
      case 'pronoun':
        return reference.pronoun ? this.focus.speaking(reference.pronoun) : null;
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

  /** `Paris` may be a person of that name. */
  private byState(reference: Reference): Entity {
    const text = referenceText(this.tokens, reference);
    const person = this.entities.ofSurname(text);
    if (person) return person;
    const name = sameState(text);
    const known = name === undefined ? undefined : this.states.get(name);
    if (!known || this.entities.find(text)) {
      const state = this.entities.named(text, isUnion(text) ? 'organization' : 'state');
      if (name !== undefined) this.states.set(name, state);
      return state;
    }
    this.entities.alias(known, text);
    return known;
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
    const known = this.entities.find(text) ?? this.entities.shortFormOf(text) ?? this.byInitials(reference, text);
    const entity = known ?? this.entities.named(text, this.kindOfName(reference, titled));
    if (known) this.entities.alias(known, text);
    else entity.isGuess = entity.kind === 'organization' && this.isLoneName(reference);
    if (titled && entity.kind === 'person') {
      const { titleStart, titleEnd } = reference;
      if (means(this.tokens, titleEnd - 1, Means.role))
        addRole(this.tokens, entity, titleStart, titleEnd, titleEnd - 1);
    }
    return entity;
  }

  private isLoneName({ start, nameStart, nameEnd }: Reference): boolean {
    const { tokens } = this;
    return nameEnd - nameStart === 1 && !isAcronym(tokens, nameStart) && !isWord(tokens, start, 'the');
  }

  private byInitials({ nameStart, nameEnd }: Reference, text: string): Entity | undefined {
    const isAbbreviation = nameEnd - nameStart === 1 && isAcronym(this.tokens, nameStart);
    return isAbbreviation ? this.entities.ofInitials(text) : undefined;
  }

  private kindOfName({ start, nameStart, nameEnd, titleEnd }: Reference, titled: boolean): SpeakerKind {
    const { tokens } = this;
    if (means(tokens, nameEnd - 1, Means.media) || (titled && means(tokens, titleEnd - 1, Means.media)))
      return 'document';
    const words = nameEnd - nameStart;
    if (words === 1 && isAcronym(tokens, nameStart)) return 'organization';
    if (titled && means(tokens, titleEnd - 1, Means.role | Means.honorific)) return 'person';
    return words > 1 && words < 5 && !isWord(tokens, start, 'the') && !isField(tokens, nameEnd - 1)
      ? 'person'
      : 'organization';
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
    const bearer = holder ?? this.widerHolder(reference, head, wanted) ?? this.namedNext(reference, head);
    if (bearer) {
      this.entities.alias(bearer, text);
      return bearer;
    }
    const unnamed = this.entities.named(text, 'unnamed');
    unnamed.addHead(head);
    if (means(tokens, reference.head, Means.male)) unnamed.gender = 'male';
    if (means(tokens, reference.head, Means.female)) unnamed.gender = 'female';
    return unnamed;
  }

  /** `the senior diplomat` for a minister, `the Kremlin official` for its spokesman. */
  private widerHolder(reference: Reference, noun: string, wanted: readonly string[]): Entity | undefined {
    if (!isWord(this.tokens, reference.start, 'the')) return undefined;
    const { lastPerson } = this.focus;
    const words = [
      ...distinctiveWords(this.tokens, reference.nameStart, reference.head),
      ...significantWords(this.tokens, reference.head + 1, reference.nameEnd),
    ];
    if (lastPerson && isCalled(lastPerson, noun) && isToldBy(lastPerson, words)) return lastPerson;
    const others = wanted.filter((word) => word !== noun);
    if (others.length === 0) return undefined;
    return this.entities.latest(
      (entity) => entity.kind === 'person' && isCalled(entity, noun) && isToldBy(entity, others),
    );
  }

  /**
   * `A former minister said ...` at the start of a text and `Jane Doe, who served as finance minister, ...` right behind
   * it: the first sentence tells what the person is, the next one who.
   */
  private namedNext(reference: Reference, noun: string): Entity | undefined {
    if (reference.head >= this.leadEnd) return undefined;
    const next = this.names.find((name) => name.start >= this.leadEnd && name.entity.kind === 'person');
    if (!next || next.start > this.leadEnd + NEXT_REACH) return undefined;
    const isSame = next.entity.heads.has(noun) || isCalled(next.entity, noun);
    const isNew = !this.names.some((name) => name.start < this.leadEnd && name.entity === next.entity);
    if (!isSame || !isNew) return undefined;
    addRole(this.tokens, next.entity, reference.nameStart, reference.nameEnd, reference.head);
    return next.entity;
  }

  private byDocument(reference: Reference): Entity {
    const { tokens } = this;
    const noun = lowerAt(tokens, reference.head);
    const text = referenceText(tokens, reference);
    if (reference.owner) {
      const owner = readReference(tokens, reference.owner);
      if (owner.sort !== 'other' && owner.sort !== 'document' && !this.isMereModifier(reference, owner)) {
        const author = this.resolve(owner);
        if (author) {
          this.authorship.learn(noun, author);
          return author;
        }
      }
    }
    const author = this.authorship.of(noun);
    if (author) {
      this.entities.alias(author, text);
      return author;
    }
    return this.entities.find(text) ?? this.known(noun, ['document']) ?? this.described(text, noun, 'document');
  }

  /** `the ACARS data`: a name right before a document that no body bears. */
  private isMereModifier(document: Reference, owner: Reference): boolean {
    if (owner.sort !== 'name' || owner.end !== document.head) return false;
    const text = referenceText(this.tokens, owner);
    return !this.entities.find(text) && !this.byInitials(owner, text);
  }

  private known(noun: string, kinds: readonly string[]): Entity | undefined {
    return this.entities.latest((entity) => kinds.includes(entity.kind) && entity.heads.has(noun));
  }

  private described(text: string, noun: string, kind: Entity['kind']): Entity {
    const entity = this.entities.named(text, kind);
    entity.addHead(noun);
    return entity;
  }

  private byDescription(reference: Reference, kind: 'group' | 'unnamed'): Entity {
    const text = referenceText(this.tokens, reference);
    const noun = lowerAt(this.tokens, reference.head);
    const known = this.entities.find(text);
    if (known) return known;
    const bare = reference.nameEnd - reference.nameStart === 1;
    const isAll = isWord(this.tokens, reference.start, 'all');
    const earlier = bare && reference.definite && !isAll ? this.known(noun, [kind]) : undefined;
    if (!earlier) {
      const named =
        kind === 'unnamed' &&
        kindAt(this.tokens, reference.head) === Kind.name &&
        !isWord(this.tokens, reference.head, 'one');
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
      this.focus.thing?.kind === 'organization'
    ) {
      this.entities.alias(this.focus.thing, text);
      return this.focus.thing;
    }
    return this.described(text, noun, kindOfBody(tokens, reference.head));
  }
}

/** Tokens behind the first sentence among which the name of whom it spoke of must begin. */
const NEXT_REACH = 30;
