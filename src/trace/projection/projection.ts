import type { LogEntry } from '../store/changesets.ts';
import type { StoredFact } from '../store/facts.ts';
import type { KindName } from '../store/kinds/index.ts';
import { ACTOR_KINDS, CHAIN_NODE_KINDS, PLACE_KINDS } from '../store/kinds/links.ts';
import type { Store } from '../store/port.ts';
import {
  type ChainLayout,
  type FlagLayout,
  LaidOutSnapshot,
  layOutChain,
  layOutFlags,
  type Snapshot,
  shapesChain,
} from './snapshot.ts';

/** The chain kept ready for tracing. */
export interface Projection {
  /**
   * The chain with every write that was acknowledged before the call, perhaps later ones too.
   *
   * @throws OretraceError of the store
   */
  current(): Promise<Snapshot>;
}

const PROJECTED: readonly KindName[] = [
  ...CHAIN_NODE_KINDS,
  ...PLACE_KINDS,
  ...ACTOR_KINDS,
  'SupplyLink',
  'Operates',
  'Controls',
  'RiskFlag',
];

/**
 * A projection in plain maps. It is read from the store once; from then on it follows the change log.
 *
 * Calls that come while the store is being asked wait for the next question, which then serves all of them: an
 * answer to a question that was put before a write was acknowledged might not hold that write.
 */
export class MemoryProjection implements Projection {
  readonly #store: Store;
  #chain: StandingChain | null = null;
  #asking: Promise<unknown> = Promise.resolve();
  #next: Promise<Snapshot> | null = null;

  constructor(store: Store) {
    this.#store = store;
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

  async #catchUp(): Promise<Snapshot> {
    let chain = this.#chain ?? (await this.#read());
    const { number } = await this.#store.revision();
    // Behind what was followed: another store stands where this one did.
    if (number < chain.revision) chain = await this.#read();
    if (number > chain.revision) {
      try {
        for await (const entry of this.#store.changes(chain.revision)) chain.follow(entry);
      } catch (error) {
        // What was followed in part is not kept: the next question reads it anew.
        this.#chain = null;
        throw error;
      }
    }
    this.#chain = chain;
    return chain.snapshot();
  }

  /** What changes during the stream is followed from the log afterwards. */
  async #read(): Promise<StandingChain> {
    const { number } = await this.#store.revision();
    const chain = new StandingChain(number);
    for await (const fact of this.#store.stream(PROJECTED)) chain.state(fact);
    return chain;
  }
}

/** The facts that stand at a revision, and the snapshot made of them. */
class StandingChain {
  revision: number;
  readonly #facts = new Map<string, StoredFact>();
  #chain: ChainLayout | null = null;
  #flags: FlagLayout | null = null;
  #standing: ReadonlySet<string> | null = null;
  #snapshot: Snapshot | null = null;

  constructor(revision: number) {
    this.revision = revision;
  }

  state(fact: StoredFact): void {
    this.#facts.set(fact.id, fact);
    this.#outdate(fact.kind);
  }

  /** Takes over what a log entry did. */
  follow({ revision, effects }: LogEntry): void {
    for (const change of effects) {
      const kind = 'fact' in change ? change.fact.kind : change.kind;
      if (!PROJECTED.includes(kind)) continue;
      if (change.effect === 'retracted') {
        this.#facts.delete(change.id);
        this.#outdate(kind);
      } else if (change.effect !== 'marked') {
        this.state({
          ...change.fact,
          version: change.version,
          recordedRevision: revision,
          retractedRevision: null,
          retractedByName: false,
          provenance: change.provenance,
          asImported: change.asImported,
        });
      }
    }
    this.revision = revision;
  }

  /** What stands now; the parts that have not changed are shared with the snapshot before. */
  snapshot(): Snapshot {
    if (this.#snapshot?.revision === this.revision) return this.#snapshot;
    this.#chain ??= layOutChain(this.#facts.values());
    this.#flags ??= layOutFlags(this.#facts.values());
    this.#standing ??= new Set(this.#facts.keys());
    this.#snapshot = new LaidOutSnapshot(this.revision, this.#chain, this.#flags, this.#standing);
    return this.#snapshot;
  }

  #outdate(kind: KindName): void {
    if (shapesChain(kind)) this.#chain = null;
    if (kind === 'RiskFlag' || kind === 'Operates' || kind === 'Controls') this.#flags = null;
    this.#standing = null;
  }
}
