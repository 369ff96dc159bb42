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
 * of the documents it had, one still does. `because` is a reference that decides it.
 */
export function supportOf(
  { fact, retractedByName }: Pick<KnownFact, 'fact' | 'retractedByName'>,
  known: ReadonlyMap<string, KnownFact>,
): { readonly stands: boolean; readonly because: string | null } {
  if (retractedByName) return { stands: false, because: null };
  for (const { field, property } of referencesOf(fact.kind)) {
    const targets = idsIn(fact, field);
    if (targets.length === 0 || property.onRetract === 'drop') continue;
    const down = targets.filter((id) => !known.get(id)?.stands);
    const falls = property.onRetract === 'fall' ? down.length > 0 : down.length === targets.length;
    if (falls) return { stands: false, because: down.at(-1) ?? null };
  }
  return { stands: true, because: null };
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
  const consequences = new Map<string, Consequence>();
  let frontier: string[] = [];
  for (const id of roots) {
    if (settle(id, null, known, consequences)) frontier.push(id);
  }
  while (frontier.length > 0) {
    const moved = new Set(frontier);
    await reads.referrers(frontier);
    const affected = [...known.values()].flatMap(({ fact }) => {
      const cause = supportsOf(fact).find((id) => moved.has(id));
      return cause === undefined ? [] : [{ fact, cause }];
    });
    await reads.load(affected.flatMap(({ fact }) => supportsOf(fact)));
    frontier = affected
      .filter(({ fact, cause }) => settle(fact.id, cause, known, consequences))
      .map(({ fact }) => fact.id);
  }
  return [...consequences.values()];
}

/** Brings one fact to where its supports put it; true when that changed. */
function settle(
  id: string,
  cause: string | null,
  known: KnownFacts,
  consequences: Map<string, Consequence>,
): boolean {
  const current = known.get(id);
  if (!current) return false;
  const { stands } = supportOf(current, known);
  known.set(id, { ...current, stands });
  if (stands === current.stood) consequences.delete(id);
  else consequences.set(id, { id, stands, because: current.retractedByName ? null : cause });
  return stands !== current.stands || (cause === null && stands !== current.stood);
}
