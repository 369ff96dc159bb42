import type { Effect } from '../../store/changesets.ts';
import type { Store } from '../../store/port.ts';
import type { RevisionNumber } from '../engine/types.ts';
import { layOutChain, rowCounts } from './chain-layout.ts';
import { memoryOfLayout, together } from './column-memory.ts';
import { type LayoutUnderWay, layOutBeside } from './layout-thread.ts';
import { Numbering } from './numbering.ts';
import { CHAIN_KINDS, MERGING_KINDS, RecordedChain } from './recorded-chain.ts';
import { ChainSnapshot } from './snapshot.ts';
import type { Projection, ProjectionFigures, Prospect, Snapshot } from './types.ts';

/** When rows are laid out anew. Appended rows are slower to walk, and take a little more room. */
export interface CompactionRules {
  /** Rows that may be appended before, at least; 1 or more. */
  readonly leastAppended: number;
  /** Rows that may be appended before, as a share of those laid out. */
  readonly shareAppended: number;
  /** Up to so many rows are laid out at once, in the time that starting a thread would take; more on a thread. */
  readonly mostAtOnce: number;
}

/** Earlier revisions of which the snapshots are kept, so that traces in them are shared by the requests that ask. */
const EARLIER_KEPT = 4;

const COMPACTION: CompactionRules = { leastAppended: 4_096, shareAppended: 1 / 16, mostAtOnce: 50_000 };

/**
 * A projection that is read from the store once; from then on it follows the change log.
 *
 * Calls that come while the store is being asked wait for the next question, which then serves all of them: an
 * answer to a question that was put before a write was acknowledged might not hold that write.
 */
export class ChainProjection implements Projection {
  readonly #store: Store;
  readonly #rules: CompactionRules;
  readonly #numbering = new Numbering();
  #chain: RecordedChain | null = null;
  #last: ChainSnapshot | null = null;
  /** By revision, least lately asked for first. */
  readonly #earlier = new Map<RevisionNumber, ChainSnapshot>();
  #asking: Promise<unknown> = Promise.resolve();
  #next: Promise<Snapshot> | null = null;
  #compacting: { readonly underWay: LayoutUnderWay; readonly settled: Promise<void> } | null = null;
  #compactions = 0;
  /** Rows that were appended when laying out anew last failed; 0 when it did not. */
  #failedAt = 0;

  constructor(store: Store, rules: Partial<CompactionRules> = {}) {
    this.#store = store;
    this.#rules = { ...COMPACTION, ...rules };
  }

  current(): Promise<Snapshot> {
    if (this.#next === null) {
      const begin = () => {
        this.#next = null;
        return this.#catchUp();
      };
      // One question at a time; one that failed does not hold up the next.
      this.#next = this.#asking.then(begin, begin);
      this.#asking = this.#next;
    }
    return this.#next;
  }

  async at(revision: number): Promise<Snapshot> {
    // What was followed stays as it was, so there is nothing to ask.
    if (this.#chain && revision <= this.#chain.revision) return this.#snapshot(this.#chain, revision);
    const current = await this.current();
    if (revision > current.revision) {
      throw new RangeError(`There is no revision ${revision}: expected 0 to ${current.revision}.`);
    }
    return this.#chain ? this.#snapshot(this.#chain, revision) : this.at(revision);
  }

  async ahead(on: number, effects: readonly Effect[]): Promise<Prospect | null> {
    const before = await this.current();
    const chain = this.#chain;
    if (chain === null || chain.revision !== on || before.revision !== on) return null;
    const after = chain.fork();
    // A chain that nobody else follows needs no digest to go on by.
    after.follow({ revision: on + 1, digest: '', effects });
    return { before, after: new ChainSnapshot(after, on + 1) };
  }

  figures(): ProjectionFigures | null {
    const chain = this.#chain;
    if (!chain) return null;
    const { laidOut, appended } = rowCounts(chain.rows.layout);
    const { nodes, links } = this.#numbering;
    return {
      revision: chain.revision,
      nodes: nodes.size,
      links: links.size,
      rowsLaidOut: laidOut,
      rowsAppended: appended,
      columns: together(
        memoryOfLayout(chain.rows.layout, { links: links.size, vias: chain.vias.size }),
        chain.vias.memory,
      ),
      idBytes: this.#numbering.byteLength + chain.nodes.byteLength,
      compactions: this.#compactions,
    };
  }

  async close(): Promise<void> {
    const compacting = this.#compacting;
    if (!compacting) return;
    await compacting.underWay.end();
    await compacting.settled;
  }

  async #catchUp(): Promise<Snapshot> {
    let chain = this.#chain ?? (await this.#read());
    const { number, digest } = await this.#store.revision();
    // Behind what was followed, or with another past: another store stands where this one did.
    if (number < chain.revision || (number === chain.revision && digest !== chain.digest)) {
      chain = await this.#read();
    }
    if (number > chain.revision) chain = (await this.#follow(chain)) ? chain : await this.#read();
    return this.#snapshot(chain, chain.revision);
  }

  /** @returns false when the log is not that of the store that was read */
  async #follow(chain: RecordedChain): Promise<boolean> {
    for await (const entry of this.#store.changes(chain.revision)) {
      if (entry.previousDigest !== chain.digest) return false;
      await this.#awaitRoom(chain, entry.effects.length);
      try {
        chain.follow(entry);
      } catch (error) {
        // What was followed in part is not kept: the next question reads it anew.
        this.#chain = null;
        this.#forget();
        throw error;
      }
      this.#compactIfDue(chain);
    }
    return true;
  }

  /** What changes while it is read is followed from the log afterwards. */
  async #read(): Promise<RecordedChain> {
    this.#chain = null;
    this.#forget();
    await this.close();
    const { number, digest } = await this.#store.revision();
    const chain = new RecordedChain(this.#numbering, number, digest);
    for await (const fact of this.#store.streamVersions(MERGING_KINDS)) chain.stateMerge(fact);
    chain.settleMerges();
    for await (const fact of this.#store.streamVersions(CHAIN_KINDS)) chain.state(fact);
    this.#chain = chain;
    await this.#compact(chain);
    return chain;
  }

  #snapshot(chain: RecordedChain, revision: RevisionNumber): Snapshot {
    if (revision !== chain.revision) return this.#earlierSnapshot(chain, revision);
    if (this.#last?.revision !== revision) this.#last = new ChainSnapshot(chain, revision);
    return this.#last;
  }

  #earlierSnapshot(chain: RecordedChain, revision: RevisionNumber): Snapshot {
    const snapshot = this.#earlier.get(revision) ?? new ChainSnapshot(chain, revision);
    this.#earlier.delete(revision);
    this.#earlier.set(revision, snapshot);
    const [oldest] = this.#earlier.keys();
    if (this.#earlier.size > EARLIER_KEPT && oldest !== undefined) this.#earlier.delete(oldest);
    return snapshot;
  }

  #forget(): void {
    this.#last = null;
    this.#earlier.clear();
  }

  #compactIfDue(chain: RecordedChain): void {
    const { laidOut, appended } = rowCounts(chain.rows.layout);
    const due = appended > this.#failedAt + this.#mostAppended(laidOut);
    if (due && !this.#compacting) void this.#compact(chain);
  }

  #mostAppended(laidOut: number): number {
    return Math.max(this.#rules.leastAppended, Math.ceil(this.#rules.shareAppended * laidOut));
  }

  /** Where room runs out while rows are laid out anew, that will bring some; to make more meanwhile copies them all. */
  async #awaitRoom(chain: RecordedChain, effects: number): Promise<void> {
    if (this.#compacting && chain.rows.rowsLeft < effects) await this.#compacting.settled;
  }

  /** Lays rows out anew. Until that is done the chain goes on with the columns it has, and after it if it fails. */
  #compact(chain: RecordedChain): Promise<void> {
    const { laidOut, appended } = rowCounts(chain.rows.layout);
    // Until the next time, and while that goes on.
    const task = chain.rows.layAnew(2 * this.#mostAppended(laidOut + appended));
    if (task.rows.count <= this.#rules.mostAtOnce) {
      this.#take(chain, layOutChain(task));
      return Promise.resolve();
    }
    const underWay = layOutBeside(task);
    const settled = underWay.done
      .then(
        (layout) => this.#take(chain, layout),
        () => {
          chain.rows.leave();
          this.#failedAt = appended;
        },
      )
      .catch(() => {
        // Taken in part, as where memory is short: the next question reads it anew.
        this.#chain = null;
        this.#forget();
      })
      .finally(() => {
        this.#compacting = null;
      });
    this.#compacting = { underWay, settled };
    return settled;
  }

  #take(chain: RecordedChain, layout: ReturnType<typeof layOutChain>): void {
    chain.rows.take(layout);
    this.#compactions += 1;
    this.#failedAt = 0;
    // The last answers would hold the former columns as long as nothing is written.
    this.#forget();
  }
}
