import type { SpeakerKind } from './model.ts';

/** What the text has told of whom `he` and `she` may stand for. */
export type Gender = 'male' | 'female' | 'unknown';

const NONE: ReadonlySet<string> = new Set();

const NOBODY: readonly never[] = [];

const NO_ROLES: ReadonlyMap<string, string> = new Map();

/**
 * Somebody or something that the dispatch names: it becomes a speaker when a statement is attributed to it. Most never
 * do and have neither office nor second name, so the collections are made when something is put into them.
 */
export class Entity {
  /** Grows to the fullest proper name. */
  name: string;
  kind: SpeakerKind;
  /** Words of the name in lower case, without punctuation, for comparing. */
  words: readonly string[];
  gender: Gender = 'unknown';
  /** Family name first, so that the first word is the short form. */
  familyFirst = false;
  /** Named by one word that no list knows, so that it may be a person as well as a body: `Halvor said`. */
  isGuess = false;
  /** Those who speak where it does, if it stands for several: the two who signed a letter. */
  members: readonly Entity[] = NOBODY;
  /** Token of its last mention so far, -1 before the first. */
  lastSeen = -1;
  private otherNames: Set<string> | null = null;
  private offices: Map<string, string> | null = null;
  private nouns: Set<string> | null = null;

  constructor(name: string, kind: SpeakerKind, words: readonly string[]) {
    this.name = name;
    this.kind = kind;
    this.words = words;
  }

  get aliases(): ReadonlySet<string> {
    return this.otherNames ?? NONE;
  }

  /** Offices by their lower-case text. */
  get roles(): ReadonlyMap<string, string> {
    return this.offices ?? NO_ROLES;
  }

  /** Nouns by which the text may come back to it: `president`, `ministry`, `participants`. */
  get heads(): ReadonlySet<string> {
    return this.nouns ?? NONE;
  }

  addAlias(name: string): void {
    (this.otherNames ??= new Set()).add(name);
  }

  /** Enters an office as the text spells it first. */
  addRole(role: string): void {
    const key = role.toLowerCase();
    this.offices ??= new Map();
    if (!this.offices.has(key)) this.offices.set(key, role);
  }

  /** Takes back an office that was only the end of a longer one. */
  dropRole(role: string): void {
    this.offices?.delete(role.toLowerCase());
  }

  /** Takes another name of the same meaning: the longer one becomes the name, the other an alias. */
  rename(name: string, words: readonly string[]): void {
    if (words.length <= this.words.length) {
      this.addAlias(name);
      return;
    }
    this.addAlias(this.name);
    this.name = name;
    this.words = words;
  }

  addHead(noun: string): void {
    (this.nouns ??= new Set()).add(noun);
  }
}

/** Those who speak where an entity does: its members, or it alone. */
export function membersOf(entity: Entity): readonly Entity[] {
  return entity.members.length > 0 ? entity.members : [entity];
}
