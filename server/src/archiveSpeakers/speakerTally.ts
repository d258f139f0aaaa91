import type { Speaker, SpeakerKind } from '../core/speakers/model.ts';

/** Who speaks in an archive, over all of its dispatches. */
export interface SpeakerCount {
  /** The fullest proper name. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** In how many dispatches the speaker speaks. */
  readonly dispatches: number;
  readonly statements: number;
  /** Days of the first and the last of these dispatches; null where none has a date that is certain. */
  readonly first: string | null;
  readonly last: string | null;
  /** What the dispatches call the speaker, the most frequent first. */
  readonly roles: readonly Frequent[];
  readonly aliases: readonly Frequent[];
}

/** A text, and in how many dispatches it is used. */
export type Frequent = readonly [text: string, dispatches: number];

interface Counted {
  readonly name: string;
  readonly kind: SpeakerKind;
  dispatches: number;
  statements: number;
  first: string | null;
  last: string | null;
  readonly roles: Map<string, number>;
  readonly aliases: Map<string, number>;
}

/** Counts speakers. It grows with the number of different speakers, not with that of the dispatches. */
export class SpeakerTally {
  readonly #counts = new Map<string, Counted>();

  /** Counts a speaker of one dispatch; `date` is the dispatch's. */
  addSpeaker({ name, kind, roles, aliases, statements }: Speaker, date: string | null): void {
    const once = (text: string): Frequent => [text, 1];
    const [first, last] = [date, date];
    const [givenRoles, givenAliases] = [roles.map(once), aliases.map(once)];
    this.add({
      name,
      kind,
      dispatches: 1,
      statements: statements.length,
      first,
      last,
      roles: givenRoles,
      aliases: givenAliases,
    });
  }

  /** Adds what was counted elsewhere. */
  add(counted: SpeakerCount): void {
    const key = `${counted.kind} ${counted.name}`;
    const known = this.#counts.get(key);
    if (known) addTo(known, counted);
    else this.#counts.set(key, fresh(counted));
  }

  /** What was counted, each name by itself: fit for another thread. */
  counts(): SpeakerCount[] {
    return Array.from(this.#counts.values(), frozen);
  }

  /**
   * The speakers, whoever says the most first. Speakers of different dispatches are one where they have the same
   * fullest name. One who is only ever called by another's alias counts as that other where this is safe: the alias
   * tells something (`Harbour Board`, `UNICEF`; a surname by itself does not), and no third speaker of this kind has
   * it.
   */
  speakers(): SpeakerCount[] {
    const counts = new Map(Array.from(this.#counts, ([key, counted]) => [key, fresh(frozen(counted))]));
    const owners = ownersOfAliases(counts.values());
    // The shorter names first: what is counted for one of them may be handed on with it.
    const byLength = [...counts.values()].sort((a, b) => a.name.length - b.name.length);
    for (const counted of byLength) {
      const owner = owners.get(`${counted.kind} ${counted.name}`);
      if (!owner || owner.name.length <= counted.name.length) continue;
      addTo(owner, frozen(counted));
      owner.aliases.set(counted.name, (owner.aliases.get(counted.name) ?? 0) + counted.dispatches);
      counts.delete(`${counted.kind} ${counted.name}`);
    }
    return Array.from(counts.values(), frozen).sort(
      (a, b) => b.statements - a.statements || b.dispatches - a.dispatches || (a.name < b.name ? -1 : 1),
    );
  }
}

/** For each telling alias, by kind, the one speaker who has it. */
function ownersOfAliases(counts: Iterable<Counted>): Map<string, Counted> {
  const owners = new Map<string, Counted | null>();
  for (const counted of counts) {
    for (const alias of counted.aliases.keys()) {
      const key = `${counted.kind} ${alias}`;
      if (isTelling(alias) && alias !== counted.name) owners.set(key, owners.has(key) ? null : counted);
    }
  }
  return new Map([...owners].flatMap(([key, owner]) => (owner ? [[key, owner] as const] : [])));
}

/** Several words that begin with capitals, or an acronym of three letters and more. */
function isTelling(alias: string): boolean {
  return /^\p{Lu}\S* (?:.* )?\p{Lu}\S*$/u.test(alias) || /^\p{Lu}{3,}$/u.test(alias);
}

function addTo(known: Counted, counted: SpeakerCount): void {
  known.dispatches += counted.dispatches;
  known.statements += counted.statements;
  if (counted.first !== null && (known.first === null || counted.first < known.first)) known.first = counted.first;
  if (counted.last !== null && (known.last === null || counted.last > known.last)) known.last = counted.last;
  for (const [text, count] of counted.roles) known.roles.set(text, (known.roles.get(text) ?? 0) + count);
  for (const [text, count] of counted.aliases) known.aliases.set(text, (known.aliases.get(text) ?? 0) + count);
}

function fresh(counted: SpeakerCount): Counted {
  return { ...counted, roles: new Map(counted.roles), aliases: new Map(counted.aliases) };
}

function frozen({ roles, aliases, ...counted }: Counted): SpeakerCount {
  return { ...counted, roles: mostFrequent(roles), aliases: mostFrequent(aliases) };
}

function mostFrequent(counts: ReadonlyMap<string, number>): Frequent[] {
  return [...counts].sort(([a, often], [b, other]) => other - often || (a < b ? -1 : 1));
}
