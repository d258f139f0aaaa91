import { beginsWithCapital } from './characters.ts';
import type { Entities } from './entities.ts';
import type { Entity, Gender } from './entity.ts';
import type { PronounKind } from './lexicon/lexemes.ts';

/** Nouns of groups that may be `it` as well. */
const COLLECTIVES = ['team', 'panel', 'jury', 'board', 'crew', 'delegation', 'group', 'faculty', 'community'];

/** Nouns of places that speak for those who run them, and are `it`. */
const HOUSES = [
  'park',
  'zoo',
  'farm',
  'hotel',
  'restaurant',
  'shop',
  'store',
  'brewery',
  'theatre',
  'gallery',
  'clinic',
];

/** Who is being spoken of: the last subjects, by the pronouns that may stand for them. */
export class Focus {
  private readonly entities: Entities;
  private person: Entity | null = null;
  private plural: Entity | null = null;
  private body: Entity | null = null;
  private guess: Entity | null = null;
  /** The persons who have spoken so far, as long as they are no more than two. */
  private readonly spoken: Entity[] = [];

  constructor(entities: Entities) {
    this.entities = entities;
  }

  /** The body, state or document that `it` stands for. */
  get thing(): Entity | null {
    return this.body;
  }

  /** The person who was the last subject. */
  get lastPerson(): Entity | null {
    return this.person?.kind === 'person' ? this.person : null;
  }

  /** The subject of a clause becomes what the next pronouns stand for; a body that speaks may be `they`. */
  on(entity: Entity, speaks: boolean): void {
    const isHouse = entity.kind === 'unnamed' && HOUSES.some((noun) => entity.heads.has(noun));
    if (entity.kind === 'person' || (entity.kind === 'unnamed' && !isHouse)) this.person = entity;
    else if (entity.kind === 'group') this.plural = entity;
    else this.body = entity;
    if (entity.kind === 'group' && COLLECTIVES.some((noun) => entity.heads.has(noun))) this.body = entity;
    if (entity.isGuess) this.guess = entity;
    if (speaks && entity.kind === 'person' && this.spoken.length < 3 && !this.spoken.includes(entity))
      this.spoken.push(entity);
    if (speaks && entity.kind === 'organization' && beginsWithCapital(entity.name)) this.plural = entity;
  }

  /** A document was spoken of: `it` stands for whoever speaks in it. */
  onDocument(author: Entity): void {
    this.body = author;
    if (author.kind === 'group') this.plural = author;
  }

  /** Whom a pronoun stands for. */
  antecedent(pronoun: PronounKind): Entity | null {
    if (pronoun === 'they') return this.plural ?? this.bothSpeakers();
    if (pronoun === 'it') return this.body;
    if (pronoun === 'first') return null;
    const gender: Gender = pronoun === 'he' ? 'male' : 'female';
    const fits = (entity: Entity): boolean => entity.gender === 'unknown' || entity.gender === gender;
    const focused = this.person && fits(this.person) ? this.person : null;
    // A Korean name does not tell its bearer's gender: a woman who is known to be one is meant by `she` before it.
    if (pronoun === 'she' && focused?.gender === 'unknown' && focused.familyFirst) {
      const woman = this.entities.latest((entity) => entity.kind === 'person' && entity.gender === gender);
      if (woman) return woman;
    }
    return focused ?? this.entities.latest((entity) => entity.kind === 'person' && fits(entity)) ?? this.guess;
  }

  /** The two who have spoken, where no group and nobody else has: `they`. */
  private bothSpeakers(): Entity | null {
    return this.spoken.length === 2 ? this.entities.jointly(this.spoken.slice()) : null;
  }

  /** Whom a pronoun that speaks stands for: it tells the speaker's gender from now on. */
  speaking(pronoun: PronounKind): Entity | null {
    const entity = this.antecedent(pronoun);
    if (entity?.isGuess && (pronoun === 'he' || pronoun === 'she')) {
      entity.kind = 'person';
      entity.isGuess = false;
      this.person = entity;
      this.guess = null;
    }
    if (entity?.gender === 'unknown' && pronoun === 'he') entity.gender = 'male';
    if (entity?.gender === 'unknown' && pronoun === 'she') entity.gender = 'female';
    return entity;
  }
}
