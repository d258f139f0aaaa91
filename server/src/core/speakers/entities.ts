import { holdsAcronym, isSpeltOut } from './acronyms.ts';
import { Entity } from './entity.ts';
import type { SpeakerKind } from './model.ts';
import {
  abbreviates,
  beginsName,
  isAdjective,
  isFirstSurname,
  isShortBody,
  nameWords,
  sameWords,
} from './nameForms.ts';

/** Of a text that names thousands, only the last so many are asked: a dispatch names a few dozen. */
const MOST_LOOKED_AT = 500;

/** A name as the text spells it, taken apart once however often it is asked for. */
interface Spelling {
  readonly words: readonly string[];
  /** The words as one text; null as long as nobody has asked for it. */
  key: string | null;
  /** The entity that is named so. */
  entity: Entity | undefined;
}

/** Kinds of those whose names hold acronyms; the last so many are compared. */
const ACRONYM_KINDS: ReadonlySet<SpeakerKind> = new Set(['organization', 'unnamed', 'group']);
const MOST_SPELT_OUT = 40;

/** All that one dispatch names, found by name, by a part of the name or by office. */
export class Entities {
  private readonly spellings = new Map<string, Spelling>();
  private readonly byName = new Map<string, Entity>();
  private readonly byWord = new Map<string, Entity[]>();
  private readonly byInitials = new Map<string, Entity>();
  private readonly joint = new Map<string, Entity>();
  /** Bodies and groups by whether their names hold an acronym. */
  private readonly withAcronym: Entity[] = [];
  private readonly withoutAcronym: Entity[] = [];
  readonly all: Entity[] = [];

  /** The entity of exactly this name, made where there is none. */
  named(name: string, kind: SpeakerKind): Entity {
    const spelling = this.spelling(name);
    return (spelling.entity ??=
      this.byName.get(keyOf(spelling)) ?? this.speltOut(name, kind, spelling) ?? this.create(name, kind, spelling));
  }

  /** The body of this name, or of a longer name that this one shortens; made where there is none. */
  bodyNamed(name: string, kind: SpeakerKind): Entity {
    const spelling = this.spelling(name);
    spelling.entity ??= this.byName.get(keyOf(spelling));
    if (spelling.entity) return spelling.entity;
    const longer = this.bodyOf(spelling.words);
    if (!longer) return this.named(name, kind);
    this.byName.set(keyOf(spelling), longer);
    return (spelling.entity = longer);
  }

  private create(name: string, kind: SpeakerKind, spelling: Spelling): Entity {
    const entity = new Entity(name, kind, spelling.words);
    this.byName.set(keyOf(spelling), entity);
    this.all.push(entity);
    this.enterWords(entity, spelling.words);
    if (ACRONYM_KINDS.has(kind)) (holdsAcronym(name) ? this.withAcronym : this.withoutAcronym).push(entity);
    return entity;
  }

  private enterWords(entity: Entity, words: readonly string[]): void {
    for (const word of words) {
      const list = this.byWord.get(word);
      if (!list) this.byWord.set(word, [entity]);
      else if (!list.includes(entity)) list.push(entity);
    }
  }

  /**
   * The entity whose name is this one but for an acronym that one of the two spells out; the longer one names it from
   * now on.
   */
  private speltOut(name: string, kind: SpeakerKind, spelling: Spelling): Entity | undefined {
    const { words } = spelling;
    if (words.length < 2 || !ACRONYM_KINDS.has(kind)) return undefined;
    const isShort = holdsAcronym(name);
    const others = isShort ? this.withoutAcronym : this.withAcronym;
    for (let index = others.length - 1; index >= Math.max(0, others.length - MOST_SPELT_OUT); index--) {
      const entity = others[index];
      if (entity?.kind !== kind) continue;
      const isSame = isShort ? isSpeltOut(words, entity.words) : isSpeltOut(entity.words, words);
      if (!isSame) continue;
      this.byName.set(keyOf(spelling), entity);
      entity.rename(name, words);
      this.enterWords(entity, words);
      return entity;
    }
    return undefined;
  }

  find(name: string): Entity | undefined {
    const spelling = this.spelling(name);
    return spelling.entity ?? this.byName.get(keyOf(spelling));
  }

  /** The entity that a name, spelt exactly so, leads to. */
  spelled(name: string): Entity | undefined {
    return this.spellings.get(name)?.entity;
  }

  /** Another name for an entity: the same words lead to it from now on. */
  alias(entity: Entity, name: string): void {
    const spelling = this.spelling(name);
    if (spelling.words.length === 0 || sameWords(spelling.words, entity.words)) return;
    entity.addAlias(name);
    const key = keyOf(spelling);
    if (!this.byName.has(key)) this.byName.set(key, entity);
    spelling.entity ??= this.byName.get(key);
  }

  private spelling(name: string): Spelling {
    let spelling = this.spellings.get(name);
    if (!spelling) {
      const words = nameWords(name);
      spelling = { words, key: null, entity: undefined };
      this.spellings.set(name, spelling);
    }
    return spelling;
  }

  /** Lets the first letters of a body's name lead to it: `World Health Organization`, later `the WHO`. */
  abbreviate(entity: Entity, initials: string): void {
    if (!this.byInitials.has(initials)) this.byInitials.set(initials, entity);
  }

  ofInitials(initials: string): Entity | undefined {
    return this.byInitials.get(initials) ?? this.ofSyllables(initials.toLowerCase());
  }

  /** `CENTCOM` of `Central Command`: the first letters of the last words of a body's name, more than one each. */
  private ofSyllables(letters: string): Entity | undefined {
    if (letters.length < 5) return undefined;
    return this.latest(({ kind, words }) => {
      if (kind !== 'organization' || words.length < 2) return false;
      const last = words[words.length - 1] ?? '';
      const before = words[words.length - 2] ?? '';
      for (let cut = 2; cut < letters.length - 1; cut++)
        if (before.startsWith(letters.slice(0, cut)) && last.startsWith(letters.slice(cut))) return true;
      return false;
    });
  }

  /**
   * The entity of a short form: a surname, a family name, the first words of a body's name. The last mentioned wins. A
   * first word that is nobody's surname names the person whose name begins with it: `Luo` is `Luo Qiaoyun`.
   */
  shortFormOf(name: string): Entity | undefined {
    const { words } = this.spelling(name);
    const short = this.shortened(words, abbreviates);
    if (words.length > 1 || (short && short.lastSeen >= 0)) return short;
    if (short) {
      const begun = this.shortened(words, beginsName);
      return begun && begun.lastSeen >= 0 ? begun : short;
    }
    return this.shortened(words, isFirstSurname) ?? this.shortened(words, beginsName);
  }

  /** The last body whose name begins with these words, or has only a place before them: of `UK Home Office`. */
  private bodyOf(short: readonly string[]): Entity | undefined {
    const sharing = this.byWord.get(short[short.length - 1] ?? '') ?? [];
    for (let index = sharing.length - 1; index >= Math.max(0, sharing.length - MOST_LOOKED_AT); index--) {
      const entity = sharing[index];
      if (entity?.kind === 'organization' && isShortBody(short, entity)) return entity;
    }
    return undefined;
  }

  /** The person of a surname. */
  ofSurname(name: string): Entity | undefined {
    const entity = this.shortened(this.spelling(name).words, abbreviates);
    return entity?.kind === 'person' ? entity : undefined;
  }

  private shortened(
    words: readonly string[],
    shortens: (words: readonly string[], entity: Entity) => boolean,
  ): Entity | undefined {
    const sharing = this.byWord.get(words[words.length - 1] ?? '');
    if (!sharing) return undefined;
    let best: Entity | undefined;
    for (let index = sharing.length - 1; index >= Math.max(0, sharing.length - MOST_LOOKED_AT); index--) {
      const entity = sharing[index];
      if (!entity || entity.words.length <= words.length || !shortens(words, entity)) continue;
      if (entity.kind !== 'person' && entity.lastSeen < 0 && isAdjective(words)) continue;
      if (!best || entity.lastSeen > best.lastSeen) best = entity;
    }
    return best;
  }

  /** What stands for several together, one and the same for the same ones; one alone stands for itself. */
  jointly(entities: readonly Entity[]): Entity | null {
    const [first, second] = entities;
    if (!first || !second) return first ?? null;
    const name = entities.map((entity) => entity.name).join(' and ');
    let joint = this.joint.get(name);
    if (!joint) {
      joint = new Entity(name, 'group', []);
      joint.members = entities;
      this.joint.set(name, joint);
    }
    return joint;
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

function keyOf(spelling: Spelling): string {
  const { words } = spelling;
  return (spelling.key ??= words.length === 1 ? (words[0] ?? '') : words.join(' '));
}
