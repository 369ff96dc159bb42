import DataLoader from 'dataloader';
import { OretraceError } from '../store/errors.ts';
import type { StoredFact } from '../store/facts.ts';
import type { KindName } from '../store/kinds/index.ts';
import type { Filter, ListedFact, Store } from '../store/port.ts';
import type { RowBudget } from './row-budget.ts';
import { type AnyRecorded, ofKind, type Recorded, recorded } from './types.ts';

/** Most ids that the store takes in one call. */
const BATCH = 1_000;

/** Facts that refer to one id. */
export interface Referring {
  readonly kind: KindName;
  /** The property by which they refer to it. */
  readonly reference: string;
  readonly filters?: readonly Filter[];
  /** Most facts for one id, by sort key; 1 to 1,000. */
  readonly limit: number;
}

/**
 * Gathers what the rows of one request ask for, so that the number of store calls depends on the query alone.
 * One instance serves one request; nothing is kept after it.
 */
export class ChainLoaders {
  readonly #store: Store;
  readonly #rows: RowBudget;
  readonly #byId: DataLoader<string, StoredFact | null>;
  readonly #referring = new Map<string, DataLoader<string, readonly ListedFact[]>>();

  constructor(store: Store, rows: RowBudget) {
    this.#store = store;
    this.#rows = rows;
    this.#byId = new DataLoader((ids) => store.get(ids), { maxBatchSize: BATCH });
  }

  /** Forgets what was read: something has been recorded since. */
  clear(): void {
    this.#byId.clearAll();
    this.#referring.clear();
  }

  /** The fact with the id, null when there never was one or it is retracted. */
  async standing(id: string): Promise<AnyRecorded | null> {
    const fact = await this.#byId.load(id);
    return fact?.retractedRevision === null ? recorded(fact) : null;
  }

  /** Those of the ids that stand, in order. */
  async allStanding(ids: readonly string[]): Promise<readonly AnyRecorded[]> {
    const facts = await Promise.all(ids.map((id) => this.standing(id)));
    return facts.filter((fact) => fact !== null);
  }

  /** Those of the ids that stand and are of the kinds, in order. */
  async allOfKind<K extends KindName>(
    kinds: readonly K[],
    ids: readonly string[],
  ): Promise<readonly Recorded<K>[]> {
    const facts = await this.allStanding(ids);
    return this.#rows.spend(facts.map((fact) => ofKind(kinds, fact)).filter((fact) => fact !== null));
  }

  /** What a standing fact rests on: its end or subject. It was there when the fact was read, standing or not since. */
  async foundation<K extends KindName>(kinds: readonly K[], id: string): Promise<Recorded<K>> {
    const fact = await this.#byId.load(id);
    const narrowed = fact && ofKind(kinds, fact);
    if (narrowed) return narrowed;
    throw new OretraceError('STORE_CORRUPT', {
      en: `${id} is referred to, but is not in the store`,
      zh: `${id} 被引用，但不在存储中`,
    });
  }

  /** Standing facts that refer to the id, by sort key. */
  referring(id: string, wanted: Referring): Promise<readonly ListedFact[]> {
    const key = JSON.stringify(wanted);
    let loader = this.#referring.get(key);
    if (!loader) {
      loader = new DataLoader((ids) => this.#neighbours(ids, wanted), { maxBatchSize: BATCH });
      this.#referring.set(key, loader);
    }
    return loader.load(id);
  }

  async #neighbours(
    ids: readonly string[],
    { kind, reference, filters = [], limit }: Referring,
  ): Promise<readonly (readonly ListedFact[])[]> {
    const found = await this.#store.neighbours({ kind, reference, ids, filters, limitPerId: limit });
    return ids.map((id) => found.get(id) ?? []);
  }
}
