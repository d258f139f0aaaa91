import { type Authorship, isPaperNoun } from './authorship.ts';
import { learnBodyNouns } from './bodyAppositions.ts';
import { kindOfBody } from './bodyNames.ts';
import { beginsWithCapital } from './characters.ts';
import type { Entities } from './entities.ts';
import type { Entity } from './entity.ts';
import type { Focus } from './focus.ts';
import { learnGenderOfName, mayHavePart } from './genders.ts';
import { bodyMeant, isUnqualified } from './genericBodyCalls.ts';
import { endsWith, is, isAcronym, isWord, kindAt, lowerAt, means, phraseText } from './grammar.ts';
import { kindOfName } from './kindsOfNames.ts';
import { GENERIC_BODIES } from './lexicon/genericBodies.ts';
import { Is, Means } from './lexicon/lexemes.ts';
import { isUnion, sameState } from './lexicon/sameStates.ts';
import { holds, officeNoun, significantWords } from './offices.ts';
import { namedBehindLead } from './namedBehindLead.ts';
import { isOrigin } from './origins.ts';
import type { NameMention } from './properNames.ts';
import { readReference, type Reference, referenceText } from './references.ts';
import { addRole, titleHead } from './titles.ts';
import { Kind, type Tokens } from './tokens.ts';
import { bearerOf } from './widerCalls.ts';

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
  resolve(reference: Reference, goesOn = false): Entity | null {
    const entity = this.lookUp(reference, goesOn);
    if (entity) entity.lastSeen = Math.max(entity.lastSeen, reference.head);
    return entity;
  }

  private lookUp(reference: Reference, goesOn: boolean): Entity | null {
    switch (reference.sort) {
      case 'pronoun':
        return reference.pronoun ? this.focus.speaking(reference.pronoun) : null;
      case 'name':
        return this.byName(reference);
      case 'role':
        return this.byOffice(reference, goesOn);
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

  /**
   * `Jones said`, `Peters said`: at a sentence's start a surname may look like a plural, but somebody of that name was
   * named.
   */
  private byShortName(reference: Reference): Entity | null {
    if (kindAt(this.tokens, reference.head) !== Kind.name) return null;
    const person = this.entities.shortFormOf(referenceText(this.tokens, reference));
    return person?.kind === 'person' ? person : null;
  }

  /** `the Spaniard`, `the 27-year-old`, `the 27-year-old Spaniard`: the person who is spoken of. */
  private byOrigin(reference: Reference): Entity | undefined {
    const { tokens } = this;
    const { start, nameStart, nameEnd } = reference;
    if (!isWord(tokens, start, 'the')) return undefined;
    const isAged = endsWith(tokens, start + 1, '-year-old');
    const bare = isAged && nameStart === start + 2 ? nameStart : start + 1;
    const isAlone = nameEnd - bare === 1 || (isAged && is(tokens, start + 2, Is.preposition));
    if (!isAlone || nameStart < start + 1) return undefined;
    const isCalledSo = bare === nameStart && this.entities.shortFormOf(referenceText(tokens, reference)) !== undefined;
    if (isCalledSo || !(isOrigin(tokens, nameEnd - 1) || isAged)) return undefined;
    return this.focus.lastPerson ?? this.entities.latest((entity) => entity.kind === 'person');
  }

  private byName(reference: Reference): Entity {
    const text = referenceText(this.tokens, reference);
    const person = this.byOrigin(reference);
    if (person) {
      this.entities.alias(person, text);
      return person;
    }
    const titled = reference.titleEnd > reference.titleStart;
    const known =
      this.entities.find(text) ??
      this.entities.shortFormOf(text) ??
      this.byInitials(reference, text) ??
      this.byLastWord(reference, text);
    const entity = known ?? this.entities.named(text, kindOfName(this.tokens, reference, titled));
    if (known) this.entities.alias(known, text);
    else entity.isGuess = entity.kind === 'organization' && this.isLoneName(reference);
    if (entity.kind === 'person') learnGenderOfName(this.tokens, entity, reference.nameStart, reference.nameEnd);
    if (entity.kind === 'organization') learnBodyNouns(this.tokens, entity, reference.nameStart, reference.nameEnd);
    if (titled && entity.kind === 'person') {
      const { titleStart, titleEnd } = reference;
      const head = titleHead(this.tokens, titleStart, titleEnd);
      if (means(this.tokens, head, Means.role)) {
        for (let index = titleStart + 1; index < titleEnd; index++)
          entity.dropRole(phraseText(this.tokens, index, titleEnd));
        addRole(this.tokens, entity, titleStart, titleEnd, head);
      }
    }
    return entity;
  }

  private isLoneName({ start, nameStart, nameEnd }: Reference): boolean {
    const { tokens } = this;
    return nameEnd - nameStart === 1 && !isAcronym(tokens, nameStart) && !isWord(tokens, start, 'the');
  }

  /** `the Cell`, where the text has named the `Media Cell`. */
  private byLastWord({ start, nameStart, nameEnd }: Reference, text: string): Entity | undefined {
    if (nameEnd - nameStart > 1 || !isWord(this.tokens, start, 'the') || isAcronym(this.tokens, nameStart))
      return undefined;
    const word = text.toLowerCase();
    return this.entities.latest(
      ({ kind, words }) => kind === 'organization' && words.length > 1 && words[words.length - 1] === word,
    );
  }

  private byInitials({ nameStart, nameEnd }: Reference, text: string): Entity | undefined {
    const isAbbreviation = nameEnd - nameStart === 1 && isAcronym(this.tokens, nameStart);
    return isAbbreviation ? this.entities.ofInitials(text) : undefined;
  }

  private byOffice(reference: Reference, goesOn: boolean): Entity {
    const aged = this.byOrigin(reference);
    if (aged) return aged;
    const { tokens } = this;
    const text = referenceText(tokens, reference);
    const head = officeNoun(tokens, reference.head, reference.nameStart);
    const isSurname = reference.start === reference.head && kindAt(tokens, reference.head) === Kind.name;
    const known = this.entities.find(text) ?? (isSurname ? this.entities.ofSurname(text) : undefined);
    if (known) {
      this.entities.alias(known, text);
      return known;
    }
    const wanted = significantWords(tokens, reference.nameStart, reference.nameEnd);
    const indefinite = isWord(tokens, reference.start, 'a') || isWord(tokens, reference.start, 'an');
    const holder = indefinite
      ? undefined
      : this.entities.latest(
          (entity) => entity.heads.has(head) && holds(entity, wanted) && mayHavePart(tokens, reference.start, entity),
        );
    const { lastPerson } = this.focus;
    const bearer =
      holder ??
      bearerOf(tokens, this.entities, { reference, noun: head, lastPerson, goesOn }) ??
      namedBehindLead(tokens, { names: this.names, leadEnd: this.leadEnd }, reference, head);
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
    const isJoint = isWord(tokens, reference.nameStart, 'joint') && !reference.definite;
    const author = isJoint ? undefined : this.authorship.of(noun, reference.definite);
    if (author) {
      if (author.members.length === 0) this.entities.alias(author, text);
      return author;
    }
    const isLone = reference.nameEnd - reference.nameStart === 1;
    const paper = reference.definite && isLone ? this.paperMeant(noun) : undefined;
    if (paper) {
      this.entities.alias(paper, text);
      return paper;
    }
    const known = this.entities.find(text) ?? (isJoint ? undefined : this.known(noun, ['document']));
    const document = known ?? this.described(text, noun, 'document');
    if (isJoint) this.authorship.learn(noun, document);
    return document;
  }

  /** The paper that `the paper` or `the daily` comes back to: of its heading, else the last one named. */
  private paperMeant(noun: string): Entity | undefined {
    if (!isPaperNoun(noun)) return undefined;
    return (
      this.authorship.paper(noun) ??
      this.entities.latest(({ kind, name }) => kind === 'document' && beginsWithCapital(name))
    );
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
        !is(this.tokens, reference.head, Is.determiner) &&
        !isWord(this.tokens, reference.head, 'one');
      const entity = this.described(text, noun, named ? 'organization' : kind);
      if (kind === 'group') this.learnMembers(entity, reference);
      return entity;
    }
    this.entities.alias(earlier, text);
    return earlier;
  }

  /** `a group of experts`, later `the experts`. */
  private learnMembers(entity: Entity, reference: Reference): void {
    if (!isWord(this.tokens, reference.head + 1, 'of')) return;
    for (let index = reference.head + 2; index < reference.nameEnd; index++)
      if (means(this.tokens, index, Means.group)) entity.addHead(lowerAt(this.tokens, index));
  }

  private byBody(reference: Reference): Entity {
    const { tokens } = this;
    const text = referenceText(tokens, reference);
    const noun = lowerAt(tokens, reference.head);
    const known = this.entities.find(text) ?? this.entities.shortFormOf(text) ?? this.ownedBody(reference, text);
    if (known) return known;
    const common = kindAt(tokens, reference.head) === Kind.word || reference.nameEnd - reference.nameStart === 1;
    const wanted = significantWords(tokens, reference.nameStart, reference.nameEnd);
    const isChamber = noun === 'house' && kindAt(tokens, reference.head) === Kind.name;
    const earlier =
      reference.definite && !isChamber
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
    const isLone =
      isUnqualified(tokens, reference.nameStart, reference.head) && !is(tokens, reference.start, Is.possessive);
    const isGeneric = common && isLone && GENERIC_BODIES.has(noun);
    const paper = reference.definite && isLone ? this.paperMeant(noun) : undefined;
    const meant =
      paper ?? (reference.definite && isGeneric ? bodyMeant(this.entities, this.focus.thing, noun) : undefined);
    if (meant) {
      this.entities.alias(meant, text);
      return meant;
    }
    return this.described(text, noun, kindOfBody(tokens, reference.head));
  }

  /** `Alma's Tide Authority`, where the text knows the authority by its own name. */
  private ownedBody({ nameStart, nameEnd }: Reference, text: string): Entity | undefined {
    const { tokens } = this;
    const bare = nameStart + 2;
    if (kindAt(tokens, nameStart + 1) !== Kind.possessive || kindAt(tokens, bare) !== Kind.name) return undefined;
    if (nameEnd - bare < 2 || !means(tokens, nameStart, Means.state)) return undefined;
    const body = this.entities.find(phraseText(tokens, bare, nameEnd));
    if (body) this.entities.alias(body, text);
    return body;
  }
}
