import DataLoader from 'dataloader';
import { OretraceError } from '../store/errors.ts';
import type { StoredFact } from '../store/facts.ts';
import { type KindName, kindOfId } from '../store/kinds/index.ts';
import { isChainNodeKind } from '../store/kinds/links.ts';
import type { MergedClasses } from '../store/merged-classes.ts';
import type { RowBudget } from './row-budget.ts';
import { type AnyRecorded, ofKind, type Recorded, recorded } from './types.ts';

/** Most ids that the store takes in one call. */
export const BATCH = 1_000;

/** Facts by id, all as they stand now or all as they stood at one revision. Ids asked for together are read together. */
export class FactLoader {
  readonly #rows: RowBudget;
  readonly #byId: DataLoader<string, StoredFact | null>;
  readonly #readMerged: () => Promise<MergedClasses>;
  #merged: Promise<MergedClasses> | null = null;

  /**
   * @param get facts by id, at most {@link BATCH}; null where none ever was
   * @param readMerged which chain nodes are one, by the merges that stood then
   */
  constructor(
    get: (ids: readonly string[]) => Promise<readonly (StoredFact | null)[]>,
    rows: RowBudget,
    readMerged: () => Promise<MergedClasses>,
  ) {
    this.#rows = rows;
    this.#readMerged = readMerged;
    this.#byId = new DataLoader(get, { maxBatchSize: BATCH });
  }

  /** Forgets what was read: something has been recorded since. */
  clear(): void {
    this.#byId.clearAll();
    this.#merged = null;
  }

  /** Which chain nodes are one: the same throughout a request, unless something is recorded within it. */
  merged(): Promise<MergedClasses> {
    this.#merged ??= this.#readMerged();
    return this.#merged;
  }

  /** The id that a chain node is known as; any other fact's own. */
  async knownAs(id: string): Promise<string> {
    return isNodeId(id) ? (await this.merged()).knownAs(id) : id;
  }

  /** Every id that a chain node is known as, the known one first; any other fact's own alone. */
  async idsKnownAs(id: string): Promise<readonly string[]> {
    return isNodeId(id) ? (await this.merged()).idsKnownAs(id) : [id];
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

  /**
   * What a standing fact rests on, its end or subject: a chain node as the one it is known as. It was there when the
   * fact was read, standing or not since.
   */
  async foundation<K extends KindName>(kinds: readonly K[], id: string): Promise<Recorded<K>> {
    return this.asStated(kinds, await this.knownAs(id));
  }

  /** As {@link foundation}, without regard to merges. */
  async asStated<K extends KindName>(kinds: readonly K[], id: string): Promise<Recorded<K>> {
    const fact = await this.#byId.load(id);
    const narrowed = fact && ofKind(kinds, fact);
    if (narrowed) return narrowed;
    throw new OretraceError('STORE_CORRUPT', {
      en: `${id} is referred to, but is not in the store`,
      zh: `${id} 被引用，但不在存储中`,
    });
  }
}

function isNodeId(id: string): boolean {
  return isChainNodeKind(kindOfId(id));
}
