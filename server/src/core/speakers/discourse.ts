import { Authorship } from './authorship.ts';
import { Entities } from './entities.ts';
import { type Entity, membersOf } from './entity.ts';
import { Focus } from './focus.ts';
import { is, isAmong, isWord, kindAt, lowerAt, phraseText } from './grammar.ts';
import { hasIndefinite, isPlural, unitsOf } from './jointSpeakers.ts';
import { Is, type PronounKind } from './lexicon/lexemes.ts';
import { WordTable } from './lexicon/wordTable.ts';
import { type NounPhrase, simplePhrase, wholeEnd } from './nounPhrases.ts';
import { NamePlaces, withHolder } from './officeHolders.ts';
import { findNames, type NameMention } from './properNames.ts';
import { readReference, type Reference } from './references.ts';
import { Referents } from './referents.ts';
import { addRole } from './titles.ts';
import { Kind, type Tokens } from './tokens.ts';

/** A reference, and the entity that it stands for. */
export interface Resolved {
  readonly entity: Entity;
  readonly reference: Reference;
}

/** Offices that one person holds beside another: `the president and CEO Jane Doe`. */
const SECOND_POSTS = new WordTable(
  'ceo coo cfo executive founder co-founder cofounder owner co-owner director manager editor publisher treasurer'.split(
    ' ',
  ),
);

/** The course of a text from its start to its end: whom it has named, who wrote what, who is being spoken of. */
export class Discourse {
  readonly entities = new Entities();
  readonly names: readonly NameMention[];
  private readonly tokens: Tokens;
  private readonly places: NamePlaces;
  private readonly spokenOf: Focus;
  private readonly authorship = new Authorship();
  private readonly referents: Referents;
  private nextName = 0;

  /** `leadEnd` is the token behind the first sentence. */
  constructor(tokens: Tokens, leadEnd: number) {
    this.tokens = tokens;
    this.names = findNames(tokens, this.entities);
    this.places = new NamePlaces(this.names);
    this.spokenOf = new Focus(this.entities);
    this.referents = new Referents({
      tokens,
      entities: this.entities,
      focus: this.spokenOf,
      authorship: this.authorship,
      names: this.names,
      leadEnd,
    });
  }

  /** Takes note of the names before a token. */
  advance(token: number): void {
    for (let name = this.names[this.nextName]; name && name.start < token; name = this.names[++this.nextName]) {
      name.entity.lastSeen = Math.max(name.entity.lastSeen, name.start);
    }
  }

  /**
   * Whether a name of the entity stands between two tokens, of which the first is not behind the place reached so far.
   */
  isNamedIn(entity: Entity, from: number, to: number): boolean {
    for (let index = this.nextName; ; index++) {
      const name = this.names[index];
      if (!name || name.start >= to) return false;
      if (name.start >= from && name.entity === entity) return true;
    }
  }

  /** The person whose name, or the title before it, begins at a token not behind the place reached so far. */
  nameAt(token: number): Entity | undefined {
    for (let index = this.nextName; ; index++) {
      const name = this.names[index];
      if (!name || name.titleStart > token) return undefined;
      if (name.titleStart === token || name.start === token)
        return name.entity.kind === 'person' ? name.entity : undefined;
    }
  }

  /**
   * The entities that a subject stands for: several where persons or offices are joined by `and`. `goesOn` says that its
   * verb goes on with what was said before.
   */
  resolveAll(phrase: NounPhrase, first = readReference(this.tokens, phrase), goesOn = false): Resolved[] {
    const body = phrase.joined.length > 0 ? this.bodyOf(phrase) : null;
    if (body) return this.resolveOne(readReference(this.tokens, body), goesOn);
    const reference = withHolder(this.tokens, this.places, first);
    return phrase.joined.length === 0 ? this.resolveOne(reference, goesOn) : this.resolveJoined(phrase, reference);
  }

  /** `the Growers, Millers and Bakers Union`: joined phrases that are the name of one body. */
  private bodyOf(phrase: NounPhrase): NounPhrase | null {
    const end = wholeEnd(phrase);
    const start = is(this.tokens, phrase.start, Is.article) ? phrase.start + 1 : phrase.start;
    const name = this.names.find((one) => one.start === start && one.entity.kind === 'organization');
    return name && (name.end === end || kindAt(this.tokens, name.end) === Kind.openBracket)
      ? simplePhrase(phrase.start, name.end, name.end)
      : null;
  }

  private resolveOne(reference: Reference, goesOn = false): Resolved[] {
    // `The recently revealed fact`: an article whose noun was not found names nobody.
    if (is(this.tokens, reference.head, Is.article)) return [];
    const entity = this.referents.resolve(reference, goesOn);
    return entity ? membersOf(entity).map((member) => ({ entity: member, reference })) : [];
  }

  private resolveJoined(phrase: NounPhrase, first: Reference): Resolved[] {
    const others = phrase.joined.map((one) => withHolder(this.tokens, this.places, readReference(this.tokens, one)));
    const references = this.withoutSharedOffices([first, ...others]);
    if (references.length === 1) return this.resolveHolder(references, [first, ...others]);
    const units = unitsOf(this.tokens, references);
    if (units.length < references.length) return units.flatMap((unit) => this.resolveUnit(unit));
    if (this.isOneGroup(references)) return [this.wholeGroup(references)];
    const writing = references[references.length - 1];
    if (writing?.owner && references.every((one) => one.sort === 'document')) {
      return this.resolveOne(writing);
    }
    return references.flatMap((reference) => this.resolveOne(reference));
  }

  /** One person with the offices that stand before the name. */
  private resolveHolder([holder]: readonly Reference[], all: readonly Reference[]): Resolved[] {
    const resolved = holder ? this.resolveOne(holder) : [];
    const whole = (holder && this.places.endingAt(holder.end)?.titleStart) ?? Infinity;
    for (const { entity } of resolved) {
      for (const { sort, nameStart, nameEnd, head } of all)
        if (sort === 'role' && nameStart < whole) addRole(this.tokens, entity, nameStart, nameEnd, head);
    }
    return resolved;
  }

  private resolveUnit(unit: readonly Reference[]): Resolved[] {
    const [only, second] = unit;
    return only && !second ? this.resolveOne(only) : [this.wholeGroup(unit)];
  }

  /** `the president and counsel of the firm, Jane Doe,`: one person with two offices. */
  private withoutSharedOffices(references: readonly Reference[]): readonly Reference[] {
    const first = references[0];
    const last = references[references.length - 1];
    if (!first || last?.sort !== 'name') return references;
    // `Director of the Department of Farms and Fisheries Jane Doe`: `and` stands inside her title.
    const titleStart = this.places.endingAt(last.end)?.titleStart ?? last.end;
    if (titleStart <= first.nameStart) return [{ ...last, start: first.start }];
    if (!this.sharesArticle(first)) return references;
    const isApposed = [last.start, last.nameStart].some((start) => kindAt(this.tokens, start - 1) === Kind.comma);
    const isOnePost = last.titleEnd > last.titleStart && isAmong(this.tokens, last.titleEnd - 1, SECOND_POSTS);
    return (isApposed || isOnePost) && references.every((one) => one === last || one.sort === 'role')
      ? [last]
      : references;
  }

  /** `the president and | counsel of the firm`, not `the president and | the counsel`. */
  private sharesArticle(office: Reference): boolean {
    return isWord(this.tokens, office.end, 'and') && !is(this.tokens, office.end + 1, Is.determiner);
  }

  /** A plural without names is one group: `officers and men`, `the reporter and speakers`. */
  private isOneGroup(references: readonly Reference[]): boolean {
    if (references.every((one) => one.sort === 'document')) return false;
    if (references.some((one, index) => index > 0 && hasIndefinite(this.tokens, one))) return false;
    const isSingle = (one: Reference): boolean =>
      one.nameEnd - one.nameStart === 1 && kindAt(this.tokens, one.head) === Kind.word;
    return references.every((one) => isPlural(this.tokens, one) || isSingle(one));
  }

  private wholeGroup(references: readonly Reference[]): Resolved {
    const [first] = references as readonly [Reference];
    const last = references[references.length - 1] ?? first;
    const entity = this.entities.named(phraseText(this.tokens, first.nameStart, last.nameEnd), 'group');
    for (const one of references) entity.addHead(lowerAt(this.tokens, one.head));
    entity.lastSeen = Math.max(entity.lastSeen, last.head);
    return { entity, reference: { ...first, end: last.end, nameEnd: last.nameEnd } };
  }

  /** The entity that one reference stands for; null where it stands for nobody that is known. */
  resolve(reference: Reference): Entity | null {
    return this.referents.resolve(reference);
  }

  /**
   * The subject of a clause becomes what the next pronouns stand for; `speaks` says whether it is a speaker's clause.
   */
  focus(entity: Entity, speaks: boolean): void {
    this.spokenOf.on(entity, speaks);
  }

  /** A document was spoken of: `it` stands for whoever speaks in it. */
  focusDocument(author: Entity): void {
    this.spokenOf.onDocument(author);
  }

  /** The person who was the last subject. */
  get lastPerson(): Entity | null {
    return this.spokenOf.lastPerson;
  }

  /** Whom a pronoun stands for. */
  antecedent(pronoun: PronounKind): Entity | null {
    return this.spokenOf.antecedent(pronoun);
  }

  /** From now on a document of this sort speaks for its author. */
  authored(noun: string, author: Entity): void {
    this.authorship.learn(noun, author);
    this.focusDocument(author);
  }

  /** Whether it is known who wrote a document of this sort. */
  knowsAuthor(noun: string): boolean {
    return this.authorship.knows(noun);
  }

  /** All who wrote documents. */
  authors(): Entity[] {
    return this.authorship.all();
  }

  /** The paper under whose heading the next items stand. */
  under(heading: Entity | null): void {
    this.authorship.under(heading);
  }
}
