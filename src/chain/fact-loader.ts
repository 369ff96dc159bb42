import DataLoader from 'dataloader';
import { OretraceError } from '../store/errors.ts';
import type { StoredFact } from '../store/facts.ts';
import { type KindName, kindOfId } from '../store/kinds/index.ts';
import { isChainNodeKind } from '../store/kinds/links.ts';
import type { MergedClasses } from '../store/merged-classes.ts';
import { positionOf } from '../store/ordering.ts';
import type { Reading } from '../store/past/past-reading.ts';
import type { Filter, ListedFact, Tally } from '../store/port.ts';
import type { ListOrder } from './list-order.ts';
import type { RowBudget } from './row-budget.ts';
import { type AnyRecorded, ofKind, type Recorded, recorded } from './types.ts';

/** Most ids that the store takes in one call. */
export const BATCH = 1_000;

/** Facts that refer to one id. */
export interface Referring {
  readonly kind: KindName;
  /** The property by which they refer to it. */
  readonly reference: string;
  readonly filters?: readonly Filter[];
  /** By sort key unless stated. */
  readonly order?: ListOrder;
  /** Most facts for one id, the first in their order; 1 to 1,000. */
  readonly limit: number;
}

/** Facts that refer to one id and are counted. */
export interface Counted extends Omit<Referring, 'limit' | 'order'> {
  /** The property by whose values they are counted; they are counted alone when absent. */
  readonly by?: string;
}

/** What a loader reads by. */
export interface LoaderParts {
  /** Facts of one state; by id at most {@link BATCH} at once. */
  readonly reading: Reading;
  /** The revision whose state it is; null where it is that of now, or of no revision yet. */
  readonly revision: number | null;
  /** Which state was asked for, by its name; null: now, or whatever an answer was worked out on. */
  readonly moment: string | null;
  readonly rows: RowBudget;
  /** Which chain nodes are one, by the merges that stood then. */
  readonly readMerged: () => Promise<MergedClasses>;
}

/**
 * Facts all as they stand now, or all as they stood at one revision. What is asked for together is read together, so that
 * the number of store calls depends on the query alone.
 */
export class FactLoader {
  /** Lists of the same state. */
  readonly reading: Reading;
  /** The revision that facts are read at; null: now. */
  readonly revision: number | null;
  /** The state that was asked for: cursors of its lists are good in no other. Null: none was named. */
  readonly moment: string | null;
  readonly #rows: RowBudget;
  readonly #byId: DataLoader<string, StoredFact | null>;
  readonly #referring = new Map<string, DataLoader<string, readonly ListedFact[]>>();
  readonly #tallies = new Map<string, DataLoader<string, readonly Tally[]>>();
  readonly #readMerged: () => Promise<MergedClasses>;
  #merged: Promise<MergedClasses> | null = null;

  constructor({ reading, revision, moment, rows, readMerged }: LoaderParts) {
    this.reading = reading;
    this.revision = revision;
    this.moment = moment;
    this.#rows = rows;
    this.#readMerged = readMerged;
    this.#byId = new DataLoader((ids: readonly string[]) => reading.get(ids), { maxBatchSize: BATCH });
  }

  /** Forgets what was read: something has been recorded since. */
  clear(): void {
    this.#byId.clearAll();
    this.#referring.clear();
    this.#tallies.clear();
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

  /** Standing facts that refer to the id, in their order; to a chain node, by any id that it is known as. */
  async referring(id: string, wanted: Referring): Promise<readonly ListedFact[]> {
    const ids = await this.idsKnownAs(id);
    const facts = await Promise.all(ids.map((known) => this.referringTo(known, wanted)));
    if (facts.length === 1) return facts[0] ?? [];
    // A reference to chain nodes names one, so that nothing is found twice.
    const { orderBy = null, direction = 'asc' } = wanted.order ?? {};
    const place = (fact: ListedFact) => positionOf(fact, orderBy);
    const sign = direction === 'asc' ? 1 : -1;
    const ordered = facts.flat().sort((a, b) => (place(a) < place(b) ? -sign : sign));
    return ordered.slice(0, wanted.limit);
  }

  /** Standing facts that refer to this very id, in their order. */
  referringTo(id: string, wanted: Referring): Promise<readonly ListedFact[]> {
    const key = JSON.stringify(wanted);
    let loader = this.#referring.get(key);
    if (!loader) {
      loader = new DataLoader((ids) => this.#neighbours(ids, wanted), { maxBatchSize: BATCH });
      this.#referring.set(key, loader);
    }
    return loader.load(id);
  }

  /** How many standing facts refer to the id, by value; to a chain node, by any id that it is known as. */
  async tallies(id: string, wanted: Counted): Promise<readonly Tally[]> {
    const key = JSON.stringify(wanted);
    let loader = this.#tallies.get(key);
    if (!loader) {
      loader = new DataLoader((ids) => this.#aggregate(ids, wanted), { maxBatchSize: BATCH });
      this.#tallies.set(key, loader);
    }
    const ids = await this.idsKnownAs(id);
    return (await loader.loadMany(ids)).flatMap((tallies) => {
      if (tallies instanceof Error) throw tallies;
      return tallies;
    });
  }

  async #aggregate(
    ids: readonly string[],
    { kind, reference, filters = [], by }: Counted,
  ): Promise<readonly (readonly Tally[])[]> {
    const asked = { kind, filters, referringTo: { reference, ids } };
    const found = new Map<string | null, Tally[]>(ids.map((id) => [id, []]));
    const tallies = await this.reading.aggregate(by === undefined ? asked : { ...asked, by });
    for (const tally of tallies) found.get(tally.id)?.push(tally);
    return ids.map((id) => found.get(id) ?? []);
  }

  async #neighbours(
    ids: readonly string[],
    { kind, reference, filters = [], order: { orderBy, direction = 'asc' } = {}, limit }: Referring,
  ): Promise<readonly (readonly ListedFact[])[]> {
    const found = await this.reading.neighbours({
      kind,
      reference,
      ids,
      filters,
      order: direction,
      ...(orderBy === undefined ? {} : { orderBy }),
      limitPerId: limit,
    });
    return ids.map((id) => found.get(id) ?? []);
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
