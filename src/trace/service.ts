import type { RowBudget } from '../chain/row-budget.ts';
import type { Actor, ChainNode, Place } from '../chain/types.ts';
import type { RiskFlag } from '../risk/types.ts';
import type { Store } from '../store/port.ts';
import { type AffectedArguments, affectedSuppliers } from './affected-suppliers.ts';
import type {
  AffectedSupplierConnection,
  AssociationConnection,
  ExposureConnection,
  ReachedNodeConnection,
  Trace,
  UpstreamNodeConnection,
} from './answers.ts';
import { type AssociationArguments, associationsOf, associationsOfFlag } from './association-pages.ts';
import { type Comparison, type ComparisonFilter, EVERYTHING } from './comparing/compare.ts';
import { Comparisons } from './comparing/comparisons.ts';
import {
  type ConcentrationArguments,
  type ConcentrationPointConnection,
  concentration,
} from './concentration/points.ts';
import type { Counterparty } from './counterparties/answers.ts';
import { counterpartiesOfNode, type SupplierCounterpartyArguments } from './counterparties/of-node.ts';
import { WaysToCompany } from './counterparties/ways-to-company.ts';
import { dayOf } from './days.ts';
import { Deadline } from './deadline.ts';
import { downstream } from './downstream.ts';
import { type DrawnTraceArguments, drawnTrace } from './drawn-trace.ts';
import type { ExposureExplanation } from './explaining/answers.ts';
import { type ExplainExposureArguments, explainExposure } from './explaining/explain-exposure.ts';
import { exposuresOfFlag, exposuresOfNode, type NodeExposureArguments } from './exposures.ts';
import { ExposuresOfNodes } from './exposures-of-node.ts';
import type { GapList } from './gaps/answers.ts';
import { type GapArguments, gapList } from './gaps/gap-list.ts';
import type { Projection, Snapshot } from './projection/types.ts';
import type { ReachedArguments } from './reached-pages.ts';
import { Reaches } from './reaches.ts';
import type { TracedRequest } from './request.ts';
import type { TraceRunner } from './running/types.ts';
import type { Share } from './sharing/answers.ts';
import { PoolShares } from './sharing/pool-shares.ts';
import { type NodeShareArguments, sharesOfNode } from './sharing/shares.ts';
import { type Clock, dayInShanghai } from './today.ts';
import { Together } from './together.ts';
import { type UpstreamArguments, upstream, upstreamOrigins } from './upstream-pages.ts';

export interface TraceServiceParts {
  readonly store: Pick<Store, 'revisionAt' | 'changes'>;
  readonly projection: Pick<Projection, 'current' | 'at' | 'ahead'>;
  readonly runner: TraceRunner;
  readonly clock: Clock;
  /** Milliseconds allowed to one traced answer. */
  readonly deadline: number;
}

/** Traces for all requests: keeps what was traced as long as its snapshot is in use. */
export class TraceService {
  readonly #parts: TraceServiceParts;
  readonly #reaches = new WeakMap<Snapshot, Reaches>();

  readonly #comparisons: Comparisons;

  constructor(parts: TraceServiceParts) {
    this.#parts = parts;
    this.#comparisons = new Comparisons({ ...parts, reachesIn: (snapshot) => this.#reachesIn(snapshot) });
  }

  /**
   * Exposures at one revision against those at another, not earlier one, outside of any request: for whoever follows
   * the log.
   *
   * @param asOf YYYY-MM-DD, the same for both; today in Asia/Shanghai unless given
   * @param client aborted when nobody waits for the answer any more
   */
  async exposuresBetween(
    from: number,
    to: number,
    { asOf, filter = EVERYTHING }: { readonly asOf?: string; readonly filter?: ComparisonFilter } = {},
    client?: AbortSignal,
  ): Promise<Comparison> {
    const deadline = new Deadline(this.#parts.deadline, client);
    try {
      const day = dayOf(asOf ?? dayInShanghai(this.#parts.clock()));
      return await this.#comparisons.between(from, to, { day, filter }, deadline);
    } finally {
      deadline.dispose();
    }
  }

  /**
   * Traces for one request: one day, and one revision from its first traced field on, unless it asks for an earlier.
   *
   * @param client aborted when nobody waits for the answer any more
   */
  forRequest(rows: RowBudget, client?: AbortSignal): RequestTraces {
    return new RequestTraces(
      this.#parts,
      { reachesIn: (snapshot) => this.#reachesIn(snapshot), comparisons: this.#comparisons },
      rows,
      client,
    );
  }

  #reachesIn(snapshot: Snapshot): Reaches {
    let reaches = this.#reaches.get(snapshot);
    if (!reaches) {
      reaches = new Reaches(snapshot, this.#parts.runner);
      this.#reaches.set(snapshot, reaches);
    }
    return reaches;
  }
}

/** What requests trace with in common. */
interface SharedByRequests {
  readonly reachesIn: (snapshot: Snapshot) => Reaches;
  readonly comparisons: Comparisons;
}

/** The traced answers of one request. */
export class RequestTraces {
  readonly #parts: TraceServiceParts;
  readonly #request: TracedRequest;
  readonly #comparisons: Comparisons;
  readonly #newDeadline: () => Deadline;
  /** By the instant or revision as of which it is known; null: now. */
  readonly #snapshots = new Map<string | number | null, Promise<Snapshot>>();

  constructor(
    parts: TraceServiceParts,
    { reachesIn, comparisons }: SharedByRequests,
    rows: RowBudget,
    client?: AbortSignal,
  ) {
    this.#parts = parts;
    this.#comparisons = comparisons;
    const newDeadline = () => new Deadline(parts.deadline, client);
    this.#newDeadline = newDeadline;
    this.#request = {
      ground: {
        today: dayInShanghai(parts.clock()),
        snapshot: (knownAt, revision) => this.#snapshot(knownAt, revision),
        reachesIn,
        walks: new Together(newDeadline),
        waysToCompany: new WaysToCompany(parts.runner, newDeadline),
        shares: {
          runner: parts.runner,
          pools: new PoolShares(parts.runner, newDeadline),
          grounds: new Together(newDeadline),
        },
      },
      answers: new Together(newDeadline),
      exposures: new ExposuresOfNodes(newDeadline),
      rows,
      runner: parts.runner,
    };
  }

  /** After a write of this request: what follows is answered on a revision that holds it. */
  forget(): void {
    this.#snapshots.clear();
  }

  /** The day of this request, YYYY-MM-DD. */
  get today(): string {
    return this.#request.ground.today;
  }

  /** Compares exposures, in the time that one answer is allowed. */
  async comparing<T>(compare: (comparisons: Comparisons, deadline: Deadline) => Promise<T>): Promise<T> {
    const deadline = this.#newDeadline();
    try {
      return await compare(this.#comparisons, deadline);
    } finally {
      deadline.dispose();
    }
  }

  /** Answers by what the traced answers of this request have in common. */
  answering<T>(answer: (request: TracedRequest) => Promise<T>): Promise<T> {
    return answer(this.#request);
  }

  /** Chain nodes by how many suppliers have no way around them. */
  concentration(args: ConcentrationArguments): Promise<ConcentrationPointConnection> {
    return concentration(this.#request, args);
  }

  /** What material from a node can have reached, flags aside. */
  downstream(node: ChainNode, args: ReachedArguments): Promise<ReachedNodeConnection> {
    return downstream(this.#request, node, args);
  }

  /** By whom what a node supplies goes on to the focal company, flags aside. */
  counterparties(nodeId: string, args: SupplierCounterpartyArguments): Promise<readonly Counterparty[]> {
    return counterpartiesOfNode(this.#request, nodeId, args);
  }

  /** What can have come to a node. One that was not known then has come by nothing. */
  upstream(nodeId: string, args: UpstreamArguments): Promise<UpstreamNodeConnection> {
    return upstream(this.#request, nodeId, args);
  }

  /** As {@link upstream}, of an id that is given. */
  upstreamOrigins(args: UpstreamArguments & { readonly of: string }): Promise<UpstreamNodeConnection> {
    return upstreamOrigins(this.#request, args);
  }

  /** Chain nodes that a flag's material possibly reached; the flag may be of any status. */
  exposuresOfFlag(flag: RiskFlag, args: ReachedArguments): Promise<ExposureConnection> {
    return exposuresOfFlag(this.#request, flag, args);
  }

  /** Live flags whose material possibly reached a node. */
  exposuresOfNode(node: ChainNode, args: NodeExposureArguments): Promise<ExposureConnection> {
    return exposuresOfNode(this.#request, node, args);
  }

  /** Suppliers, and beside them companies, that the material of an origin's flags possibly reached. */
  affectedSuppliers(args: AffectedArguments): Promise<AffectedSupplierConnection> {
    return affectedSuppliers(this.#request, args);
  }

  /** Why a node is exposed to a flag; the flag may be of any status. */
  explainExposure(args: ExplainExposureArguments): Promise<ExposureExplanation> {
    return explainExposure(this.#request, args);
  }

  /** The nodes and links of all valid walks of an origin's flags. */
  trace(args: DrawnTraceArguments): Promise<Trace> {
    return drawnTrace(this.#request, args);
  }

  /** What of the minerals that a node holds is tainted, clean and unknown in a period. */
  async sharesOfNode(nodeId: string, args: NodeShareArguments): Promise<readonly Share[]> {
    const snapshot = await this.#request.ground.snapshot(args.knownAt ?? null, args.revision ?? null);
    return sharesOfNode(this.#request.ground.shares, snapshot, nodeId, args);
  }

  /** What is not known behind the shares of suppliers. */
  async gaps(args: GapArguments): Promise<GapList> {
    const { runner, ground, answers } = this.#request;
    const snapshot = await ground.snapshot(args.knownAt ?? null, null);
    return answers.join((deadline) => gapList(runner, snapshot, args, deadline));
  }

  /** Who is associated with a flag; the flag may be of any status. */
  associationsOfFlag(flag: RiskFlag, args: AssociationArguments): Promise<AssociationConnection> {
    return associationsOfFlag(this.#request, flag, args);
  }

  /** Live flags that a node, place or actor is associated with. */
  associationsOf(one: ChainNode | Place | Actor, args: AssociationArguments): Promise<AssociationConnection> {
    return associationsOf(this.#request, one, args);
  }

  #snapshot(knownAt: string | null, revision: number | null): Promise<Snapshot> {
    const asked = knownAt ?? revision;
    let snapshot = this.#snapshots.get(asked);
    if (!snapshot) {
      snapshot = this.#read(asked);
      this.#snapshots.set(asked, snapshot);
    }
    return snapshot;
  }

  async #read(asked: string | number | null): Promise<Snapshot> {
    const { store, projection } = this.#parts;
    if (asked === null) return projection.current();
    if (typeof asked === 'string') return projection.at(await store.revisionAt(asked));
    const current = await this.#snapshots.get(null);
    return current?.revision === asked ? current : projection.at(asked);
  }
}
