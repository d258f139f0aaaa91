import { isApostrophe, isWordChar } from './characters.ts';
import type { SpeakerKind } from './model.ts';

/** Somebody or something that the dispatch names: it becomes a speaker when a statement is attributed to it. */
export interface Entity {
  /** Grows to the fullest proper name. */
  name: string;
  kind: SpeakerKind;
  /** Words of the name in lower case, without punctuation, for comparing. */
  words: readonly string[];
  readonly aliases: Set<string>;
  /** Offices by their lower-case text. */
  readonly roles: Map<string, string>;
  /** Nouns by which the text may come back to it: `president`, `ministry`, `participants`. */
  readonly heads: Set<string>;
  gender: Gender;
  /** Family name first, so that the first word is the short form. */
  familyFirst: boolean;
  /** Start offsets and ends of its mentions, and whether each is a pronoun, in the order found. */
  readonly mentions: EntityMention[];
  /** Token of its last mention so far, -1 before the first. */
  lastSeen: number;
}

export type Gender = 'male' | 'female' | 'unknown';

export interface EntityMention {
  readonly start: number;
  readonly end: number;
  readonly pronoun: boolean;
}

/** The words of a name as they are compared: `Kim Jong-un` and `KIM JONG UN` are the same words. */
export function nameWords(name: string): string[] {
  const words: string[] = [];
  const lower = name.toLowerCase();
  let start = -1;
  for (let at = 0; at <= lower.length; at++) {
    if (at < lower.length && isWordChar(lower.charCodeAt(at))) {
      if (start < 0) start = at;
    } else if (start >= 0) {
      const possessive =
        at - start === 1 && lower.charCodeAt(start) === 0x73 && isApostrophe(lower.charCodeAt(start - 1));
      if (!possessive) words.push(lower.slice(start, at));
      start = -1;
    }
  }
  return words;
}

/** Of a text that names thousands, only the last so many are asked: a dispatch names a few dozen. */
const MOST_LOOKED_AT = 500;

/** All that one dispatch names, found by name, by a part of the name or by office. */
export class Entities {
  /** By the name as it stands, so that most look-ups need not take it apart. */
  private readonly bySpelling = new Map<string, Entity>();
  private readonly byName = new Map<string, Entity>();
  private readonly byWord = new Map<string, Entity[]>();
  readonly all: Entity[] = [];

  /** The entity of exactly this name, made where there is none. */
  named(name: string, kind: SpeakerKind): Entity {
    const spelled = this.bySpelling.get(name);
    if (spelled) return spelled;
    const words = nameWords(name);
    const key = words.join(' ');
    const known = this.byName.get(key);
    if (known) {
      this.bySpelling.set(name, known);
      return known;
    }
    const entity: Entity = {
      name,
      kind,
      words,
      aliases: new Set(),
      roles: new Map(),
      heads: new Set(),
      gender: 'unknown',
      familyFirst: false,
      mentions: [],
      lastSeen: -1,
    };
    this.byName.set(key, entity);
    this.bySpelling.set(name, entity);
    this.all.push(entity);
    for (const word of new Set(words)) {
      const list = this.byWord.get(word);
      if (list) list.push(entity);
      else this.byWord.set(word, [entity]);
    }
    return entity;
  }

  find(name: string): Entity | undefined {
    return this.bySpelling.get(name) ?? this.byName.get(nameWords(name).join(' '));
  }

  /** The entity that a name, spelt exactly so, leads to. */
  spelled(name: string): Entity | undefined {
    return this.bySpelling.get(name);
  }

  /** Another name for an entity: the same words lead to it from now on. */
  alias(entity: Entity, name: string): void {
    const key = nameWords(name).join(' ');
    if (key !== '' && key !== entity.words.join(' ')) {
      entity.aliases.add(name);
      if (!this.byName.has(key)) this.byName.set(key, entity);
    }
  }

  /**
   * The entity of a short form: a surname, a family name, the first words of a body's name. The last mentioned wins. A
   * first word that is nobody's surname names the person whose name begins with it: `Luo` is `Luo Qiaoyun`.
   */
  shortFormOf(name: string): Entity | undefined {
    const words = nameWords(name);
    return this.shortened(words, abbreviates) ?? (words.length === 1 ? this.shortened(words, beginsName) : undefined);
  }

  /** The person of a surname. */
  ofSurname(name: string): Entity | undefined {
    const entity = this.shortened(nameWords(name), abbreviates);
    return entity?.kind === 'person' ? entity : undefined;
  }

  private shortened(
    words: readonly string[],
    shortens: (words: readonly string[], entity: Entity) => boolean,
  ): Entity | undefined {
    const last = words[words.length - 1];
    if (last === undefined) return undefined;
    let best: Entity | undefined;
    const sharing = this.byWord.get(last) ?? [];
    for (let index = sharing.length - 1; index >= Math.max(0, sharing.length - MOST_LOOKED_AT); index--) {
      const entity = sharing[index];
      if (!entity) continue;
      if (entity.words.length <= words.length || !shortens(words, entity)) continue;
      if (!best || entity.lastSeen > best.lastSeen) best = entity;
    }
    return best;
  }

  /** The last mentioned entity that the test accepts. */
  latest(accepts: (entity: Entity) => boolean): Entity | undefined {
    let best: Entity | undefined;
    for (let index = this.all.length - 1; index >= Math.max(0, this.all.length - MOST_LOOKED_AT); index--) {
      const entity = this.all[index];
      if (!entity) continue;
      if (entity.lastSeen >= 0 && (!best || entity.lastSeen > best.lastSeen) && accepts(entity)) best = entity;
    }
    return best;
  }
}

function beginsName([first]: readonly string[], entity: Entity): boolean {
  return entity.kind === 'person' && entity.words[0] === first;
}

function abbreviates(short: readonly string[], entity: Entity): boolean {
  const full = entity.words;
  const isStart = short.every((word, index) => word === full[index]);
  if (entity.kind !== 'person') return isStart;
  if (isStart && (entity.familyFirst || short.length > 1)) return true;
  const offset = full.length - short.length;
  if (short.every((word, index) => word === full[offset + index])) return !entity.familyFirst || short.length > 1;
  return short.length > 1 && short[0] === full[0] && short[short.length - 1] === full[full.length - 1];
}
