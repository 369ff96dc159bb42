import type { Fact } from './facts.ts';
import { referencesOf } from './kinds/index.ts';
import { idsIn, supportsOf } from './references.ts';

/** A fact and whether it stands, while a change is worked out. */
export interface KnownFact {
  readonly fact: Fact;
  /** Whether it stands once the change is done, as far as worked out. */
  readonly stands: boolean;
  /** Whether it stood before the change, or is stated by it. */
  readonly stood: boolean;
  /** Whether its own retraction is asked for; then it stays down whatever it rests on. */
  readonly retractedByName: boolean;
}

/** Facts by id. The cascade completes it as it goes. */
export type KnownFacts = Map<string, KnownFact>;

/** Ways to learn of more facts; each puts what it finds into the known facts. */
export interface CascadeReads {
  load(ids: readonly string[]): Promise<void>;
  /** Learns of every fact that refers to one of the ids, retracted ones included. */
  referrers(ids: readonly string[]): Promise<void>;
}

/** A fact whose standing changes. */
export interface Consequence {
  readonly id: string;
  readonly stands: boolean;
  /** The fact that took it down or let it rise; null when asked for by name. */
  readonly because: string | null;
}

/**
 * Whether a fact has what it needs to stand: it is not retracted by name; every reference it falls with stands; and,
 * of the documents it had, one still does.
 */
export function isSupported(
  { fact, retractedByName }: Pick<KnownFact, 'fact' | 'retractedByName'>,
  known: ReadonlyMap<string, KnownFact>,
): boolean {
  if (retractedByName) return false;
  const stands = (id: string) => known.get(id)?.stands === true;
  return referencesOf(fact.kind).every(({ field, property }) => {
    const targets = idsIn(fact, field);
    switch (property.onRetract) {
      case 'drop':
        return true;
      case 'fall':
        return targets.every(stands);
      case 'fallWithLast':
        return targets.length === 0 || targets.some(stands);
    }
    return property satisfies never;
  });
}

/**
 * Follows a change of standing through everything that rests on it, down and up alike: a retraction takes facts down,
 * undoing it brings back exactly those that it took. What stands is a function of what is retracted by name, so the
 * order of retractions never matters.
 *
 * @param roots facts whose own retraction was asked for or undone; `known` holds them as they now are
 * @returns every fact whose standing differs from before, roots included, each after what took it down
 */
export async function cascade(
  roots: Iterable<string>,
  known: KnownFacts,
  reads: CascadeReads,
): Promise<readonly Consequence[]> {
  const named = new Set(roots);
  const consequences = new Map<string, Consequence>();
  let frontier = [...named].filter((id) => {
    settle(id, named, known, consequences);
    return consequences.has(id);
  });
  while (frontier.length > 0) {
    const moved = new Set(frontier);
    await reads.referrers(frontier);
    const affected = [...known.values()].flatMap(({ fact }) => {
      const supports = supportsOf(fact);
      return supports.some((id) => moved.has(id)) ? [{ id: fact.id, supports }] : [];
    });
    // One order, however the store found them: then one history has one log on every store.
    affected.sort((a, b) => (a.id < b.id ? -1 : 1));
    await reads.load(affected.flatMap(({ supports }) => supports));
    frontier = affected.filter(({ id }) => settle(id, named, known, consequences)).map(({ id }) => id);
  }
  return [...consequences.values()];
}

/** Brings one fact to where its supports put it; true when that changed. */
function settle(
  id: string,
  named: ReadonlySet<string>,
  known: KnownFacts,
  consequences: Map<string, Consequence>,
): boolean {
  const current = known.get(id);
  if (!current) return false;
  const stands = isSupported(current, known);
  known.set(id, { ...current, stands });
  if (stands === current.stood) consequences.delete(id);
  else if (!consequences.has(id)) {
    // What moved the fact moved the same way, and before it. Ends are declared before documents: they decide alone.
    const moving = (support: string) => consequences.get(support)?.stands === stands;
    const because = named.has(id) ? null : (supportsOf(current.fact).find(moving) ?? null);
    consequences.set(id, { id, stands, because });
  }
  return stands !== current.stands;
}
