import DataLoader from 'dataloader';
import type { StoredFact } from '../store/facts.ts';
import type { KindName } from '../store/kinds/index.ts';
import type { MergedClasses } from '../store/merged-classes.ts';
import type { Filter, ListedFact, Store } from '../store/port.ts';
import { BATCH, FactLoader } from './fact-loader.ts';
import type { MergedNodes } from './merged-nodes.ts';
import type { RowBudget } from './row-budget.ts';

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
 *
 * What it reads itself is as it stands now. An answer that is of one revision reads by {@link at}, and what its facts
 * refer to is read by {@link of}, so that it is of that revision too.
 */
export class ChainLoaders extends FactLoader {
  readonly #store: Store;
  readonly #rows: RowBudget;
  readonly #mergedNodes: MergedNodes;
  readonly #referring = new Map<string, DataLoader<string, readonly ListedFact[]>>();
  readonly #atRevision = new Map<number, FactLoader>();
  readonly #readAt = new WeakMap<StoredFact, number>();
  readonly #foreseen = new WeakMap<StoredFact, FactLoader>();

  constructor(store: Store, rows: RowBudget, mergedNodes: MergedNodes) {
    super(
      (ids) => store.get(ids),
      rows,
      () => mergedNodes.at(),
    );
    this.#store = store;
    this.#rows = rows;
    this.#mergedNodes = mergedNodes;
  }

  override clear(): void {
    super.clear();
    this.#referring.clear();
  }

  /** Facts as they stood at a revision. */
  at(revision: number): FactLoader {
    let loader = this.#atRevision.get(revision);
    if (!loader) {
      loader = new FactLoader(
        async (ids) => {
          const facts = await this.#store.get(ids, revision);
          for (const fact of facts) if (fact) this.#readAt.set(fact, revision);
          return facts;
        },
        this.#rows,
        () => this.#mergedNodes.at(revision),
      );
      this.#atRevision.set(revision, loader);
    }
    return loader;
  }

  /** Facts as they stood when this one was read. */
  of(fact: StoredFact): FactLoader {
    const foreseen = this.#foreseen.get(fact);
    if (foreseen) return foreseen;
    const revision = this.#readAt.get(fact);
    return revision === undefined ? this : this.at(revision);
  }

  /** Takes a fact for one that was read at a revision, as {@link at} reads it. */
  readAt<F extends StoredFact>(fact: F, revision: number): F {
    // Whoever holds the original may show it in an answer of another revision.
    const copy = { ...fact };
    this.#readAt.set(copy, revision);
    return copy;
  }

  /**
   * Facts as they would stand once some of them were otherwise. What such facts refer to is read by {@link of} likewise.
   *
   * @param on the revision at which all others are read
   * @param changed facts as they would be, by id
   * @param readMerged which chain nodes would be one
   */
  foreseen(
    on: number,
    changed: ReadonlyMap<string, StoredFact>,
    readMerged: () => Promise<MergedClasses>,
  ): FactLoader {
    const loader: FactLoader = new FactLoader(
      async (ids) => {
        const others = await this.#store.get(
          ids.filter((id) => !changed.has(id)),
          on,
        );
        const found = new Map(others.flatMap((fact) => (fact ? [[fact.id, fact]] : [])));
        return ids.map((id) => {
          const fact = changed.get(id) ?? found.get(id);
          return fact ? this.readBy(fact, loader) : null;
        });
      },
      this.#rows,
      readMerged,
    );
    return loader;
  }

  /** Takes a fact for one that a loader read, as {@link of} then answers. */
  readBy<F extends StoredFact>(fact: F, loader: FactLoader): F {
    const copy = { ...fact };
    this.#foreseen.set(copy, loader);
    return copy;
  }

  /** Standing facts that refer to the id, by sort key; to a chain node, by any id that it is known as. */
  async referring(id: string, wanted: Referring): Promise<readonly ListedFact[]> {
    const ids = await this.idsKnownAs(id);
    const facts = await Promise.all(ids.map((known) => this.referringTo(known, wanted)));
    if (facts.length === 1) return facts[0] ?? [];
    // A reference to chain nodes names one, so that nothing is found twice.
    const ordered = facts.flat().sort((a, b) => (a.sortKey < b.sortKey ? -1 : 1));
    return ordered.slice(0, wanted.limit);
  }

  /** Standing facts that refer to this very id, by sort key. */
  referringTo(id: string, wanted: Referring): Promise<readonly ListedFact[]> {
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
