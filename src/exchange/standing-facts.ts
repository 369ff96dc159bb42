import type { Fact, StoredFact, Value } from '../store/facts.ts';
import { KIND_NAMES, type KindName, kindOf, kindOfId, referencesOf } from '../store/kinds/index.ts';
import type { Store } from '../store/port.ts';
import { idsIn } from '../store/references.ts';
import { KINDS_NOT_IN_BUNDLES } from './bundle/format.ts';
import { rankOf } from './dependency-order.ts';

/** How many facts are read at a time. */
const FACTS_AT_ONCE = 1_000;

/** The kinds whose facts leave a store, each after those that it refers to. */
export const EXPORTED_KINDS: readonly KindName[] = KIND_NAMES.filter(
  (kind) => !KINDS_NOT_IN_BUNDLES.includes(kind),
).sort((a, b) => rankOf(a) - rankOf(b) || KIND_NAMES.indexOf(a) - KIND_NAMES.indexOf(b));

/**
 * The facts that stood at one revision, while others go on writing: kind by kind in the order of
 * {@link EXPORTED_KINDS}, by id within a kind, so that one content always comes out in one order. References to what is
 * retracted are left out, as the API leaves them out: who reads these facts alone could not follow them. The ids of one
 * kind are in memory, of the facts a thousand at a time.
 */
export class StandingFacts {
  readonly #store: Store;
  readonly #revision: number;
  /** Ids that had an effect after the revision, by kind, as far as the log has been followed. */
  readonly #changed = new Map<KindName, Set<string>>();
  #followed: number;

  constructor(store: Store, revision: number) {
    this.#store = store;
    this.#revision = revision;
    this.#followed = revision;
  }

  async *ofKind(kind: KindName): AsyncGenerator<StoredFact> {
    const ids = await this.#idsOf(kind);
    for (let start = 0; start < ids.length; start += FACTS_AT_ONCE) {
      const found = await this.#store.get(ids.slice(start, start + FACTS_AT_ONCE), this.#revision);
      const standing = found.filter((fact) => fact !== null && fact.retractedRevision === null);
      yield* await this.#withoutRetracted(kind, standing as readonly StoredFact[]);
    }
  }

  /** Every fact that may have stood: those that stand while they are listed, and those that changed until then. */
  async #idsOf(kind: KindName): Promise<readonly string[]> {
    const ids = new Set<string>();
    for await (const { id } of this.#store.stream([kind])) ids.add(id);
    await this.#follow();
    for (const id of this.#changed.get(kind) ?? []) ids.add(id);
    return [...ids].sort();
  }

  async #follow(): Promise<void> {
    for await (const { revision, effects } of this.#store.changes(this.#followed)) {
      for (const effect of effects) {
        const id = 'fact' in effect ? effect.fact.id : effect.id;
        const kind = kindOfId(id);
        if (kind === null) continue;
        const ids = this.#changed.get(kind) ?? new Set();
        this.#changed.set(kind, ids.add(id));
      }
      this.#followed = revision;
    }
  }

  async #withoutRetracted(kind: KindName, facts: readonly StoredFact[]): Promise<readonly StoredFact[]> {
    // A fact that stands has what it falls with.
    const loose = referencesOf(kind).filter(({ property }) => property.onRetract !== 'fall');
    const targets = [...new Set(facts.flatMap((fact) => loose.flatMap(({ field }) => idsIn(fact, field))))];
    if (targets.length === 0) return facts;
    const retracted = new Set<string>();
    for (let start = 0; start < targets.length; start += FACTS_AT_ONCE) {
      const chunk = targets.slice(start, start + FACTS_AT_ONCE);
      const found = await this.#store.get(chunk, this.#revision);
      for (const [index, id] of chunk.entries()) {
        const target = found[index];
        if (!target || target.retractedRevision !== null) retracted.add(id);
      }
    }
    if (retracted.size === 0) return facts;
    const fields = loose.map(({ field }) => field);
    return facts.map((fact) => without(fact, fields, retracted));
  }
}

function without(fact: StoredFact, fields: readonly string[], retracted: ReadonlySet<string>): StoredFact {
  const properties: Record<string, Value> = { ...fact.properties };
  for (const field of fields) {
    const value = properties[field];
    if (typeof value === 'string' && retracted.has(value)) delete properties[field];
    if (!Array.isArray(value)) continue;
    const left = (value as readonly string[]).filter((id) => !retracted.has(id));
    if (left.length === 0) delete properties[field];
    else properties[field] = left;
  }
  return { ...fact, properties };
}

/** The properties that a fact has, in the order in which its kind declares them. */
export function declaredProperties(fact: Fact): readonly (readonly [string, Value])[] {
  return Object.keys(kindOf(fact.kind).properties).flatMap((name) => {
    const value = fact.properties[name];
    return value === undefined ? [] : [[name, value] as const];
  });
}
