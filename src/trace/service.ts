import { type Optional, readIds, readMinerals } from '../chain/arguments.ts';
import type { ForwardPaging } from '../chain/paging.ts';
import type { RowBudget } from '../chain/row-budget.ts';
import type { ChainNode } from '../chain/types.ts';
import type { RiskFlag } from '../risk/types.ts';
import type { RiskCategory } from '../store/kinds/codes.ts';
import type { KindName } from '../store/kinds/index.ts';
import { CHAIN_NODE_KINDS } from '../store/kinds/links.ts';
import type {
  AffectedCompany,
  AffectedSupplier,
  AffectedSupplierConnection,
  Exposure,
  ExposureConnection,
  ExposureStatus,
  ReachedNodeConnection,
  Standing,
  Trace,
} from './answers.ts';
import { affected, exposure, reachedNode } from './arrivals.ts';
import { dayOf } from './days.ts';
import { Deadline } from './deadline.ts';
import { mineralsOf, taintOfFlag } from './flag-taint.ts';
import { flagsOf, notFound, type TraceOrigin } from './origins.ts';
import type { Projection } from './projection.ts';
import { Reaches, statesByNode } from './reaches.ts';
import type { Snapshot } from './snapshot.ts';
import { type Clock, dayInShanghai } from './today.ts';
import { TracedGraph } from './traced-graph.ts';
import { compare, readTracedPage, tracedPage } from './traced-pages.ts';
import type { NodeIndex, Reach, ReachedState, TraceEngine } from './types.ts';

/** Chain node kinds under the names that the API gives them. */
const NODE_KINDS = {
  MINE_SITE: 'MineSite',
  TRADER: 'Trader',
  SMELTER: 'Smelter',
  SUPPLIER: 'Supplier',
  COMPANY: 'Company',
} as const satisfies Record<string, KindName>;
type ChainNodeKind = keyof typeof NODE_KINDS;

interface TraceArguments {
  readonly asOf?: Optional<string>;
  readonly minerals?: Optional<readonly string[]>;
}

interface DownstreamArguments extends TraceArguments, ForwardPaging {
  readonly kinds?: Optional<readonly ChainNodeKind[]>;
}

interface FlagExposureArguments extends DownstreamArguments {
  readonly status?: Optional<ExposureStatus>;
}

interface NodeExposureArguments extends TraceArguments, ForwardPaging {
  readonly categories?: Optional<readonly RiskCategory[]>;
  readonly status?: Optional<ExposureStatus>;
}

interface AffectedArguments extends TraceArguments, ForwardPaging {
  readonly of: TraceOrigin;
}

interface GraphArguments extends TraceArguments {
  readonly of: TraceOrigin;
  readonly to?: Optional<readonly string[]>;
}

export interface TraceServiceParts {
  readonly projection: Projection;
  readonly engine: TraceEngine;
  readonly clock: Clock;
  /** Milliseconds allowed to one traced answer. */
  readonly deadline: number;
}

/** Traces for all requests: keeps what was traced as long as its snapshot is in use. */
export class TraceService {
  readonly #parts: TraceServiceParts;
  readonly #reaches = new WeakMap<Snapshot, Reaches>();

  constructor(parts: TraceServiceParts) {
    this.#parts = parts;
  }

  /** Traces for one request: one day, and one revision from its first traced field on. */
  forRequest(rows: RowBudget): RequestTraces {
    return new RequestTraces(this.#parts, (snapshot) => this.#reachesIn(snapshot), rows);
  }

  #reachesIn(snapshot: Snapshot): Reaches {
    let reaches = this.#reaches.get(snapshot);
    if (!reaches) {
      reaches = new Reaches(snapshot, this.#parts.engine);
      this.#reaches.set(snapshot, reaches);
    }
    return reaches;
  }
}

/** What one traced answer stands on. */
interface Ground {
  readonly snapshot: Snapshot;
  readonly reaches: Reaches;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly deadline: Deadline;
  /** Whether material of the mineral is asked for. */
  readonly wants: (state: ReachedState) => boolean;
}

/** The traced answers of one request. */
export class RequestTraces {
  readonly #parts: TraceServiceParts;
  readonly #reachesIn: (snapshot: Snapshot) => Reaches;
  readonly #rows: RowBudget;
  readonly #today: string;
  #snapshot: Promise<Snapshot> | null = null;

  constructor(parts: TraceServiceParts, reachesIn: (snapshot: Snapshot) => Reaches, rows: RowBudget) {
    this.#parts = parts;
    this.#reachesIn = reachesIn;
    this.#rows = rows;
    this.#today = dayInShanghai(parts.clock());
  }

  /** After a write of this request: what follows is answered on a revision that holds it. */
  forget(): void {
    this.#snapshot = null;
  }

  /** What material from a node can have reached, flags aside. */
  async downstream(node: ChainNode, args: DownstreamArguments): Promise<ReachedNodeConnection> {
    const { asOf, minerals, kinds } = args;
    const page = readTracedPage({ field: 'downstream', of: node.id, asOf, minerals, kinds }, args);
    const ground = await this.#ground(args, page.after?.asOf);
    const trace = () => ground.reaches.ofNode(node.id, dayOf(ground.asOf), ground.deadline);
    const reach = trace();
    const reached = this.#reachedBy(ground, reach, trace).filter(({ node }) => isOfKinds(node, kinds));
    return {
      ...tracedPage(reached, ({ hops, node }) => ({ hops, id: node.id }), page, ground.asOf, this.#rows),
      ...standing(ground, reach.complete),
    };
  }

  /** Chain nodes that a flag's material possibly reached; the flag may be of any status. */
  async exposuresOfFlag(flag: RiskFlag, args: FlagExposureArguments): Promise<ExposureConnection> {
    const { asOf, minerals, kinds, status } = args;
    const page = readTracedPage({ field: 'exposures', of: flag.id, asOf, minerals, kinds, status }, args);
    const ground = await this.#ground(args, page.after?.asOf);
    // The flag as it stands on the revision that is answered on; one retracted since taints nothing.
    const standingFlag = ground.snapshot.flag(flag.id);
    const { exposures, complete } = standingFlag
      ? this.#exposuresTo(ground, standingFlag)
      : { exposures: [], complete: true };
    const shown = exposures.filter((one) => isOfKinds(one.node, kinds) && (!status || one.status === status));
    return {
      ...tracedPage(shown, ({ hops, node }) => ({ hops, id: node.id }), page, ground.asOf, this.#rows),
      ...standing(ground, complete),
    };
  }

  /** Live flags whose material possibly reached a node. */
  async exposuresOfNode(node: ChainNode, args: NodeExposureArguments): Promise<ExposureConnection> {
    const { asOf, minerals, categories, status } = args;
    const page = readTracedPage(
      { field: 'exposures', of: node.id, asOf, minerals, categories, status },
      args,
    );
    const ground = await this.#ground(args, page.after?.asOf);
    const { complete, flagsAt } = await ground.reaches.screening(dayOf(ground.asOf), ground.deadline);
    const index = ground.snapshot.indexOfNode(node.id);
    const exposures = (index === undefined ? [] : (flagsAt.get(index) ?? [])).flatMap(({ flag, states }) => {
      const wanted = states.filter(ground.wants);
      if (wanted.length === 0) return [];
      const trace = async () => ground.reaches.ofFlag(flag, dayOf(ground.asOf), this.#newDeadline());
      const reached = ground.snapshot.nodeAt(index as NodeIndex);
      return [exposure(flag, reachedNode(ground.snapshot, reached, wanted, trace))];
    });
    const shown = exposures.filter(
      (one) =>
        (!categories || categories.includes(one.flag.properties.category)) &&
        (!status || one.status === status),
    );
    return {
      ...tracedPage(shown, ({ hops, flag }) => ({ hops, id: flag.id }), page, ground.asOf, this.#rows),
      ...standing(ground, complete),
    };
  }

  /** Suppliers, and beside them companies, that the material of an origin's flags possibly reached. */
  async affectedSuppliers(args: AffectedArguments): Promise<AffectedSupplierConnection> {
    const { of, asOf, minerals } = args;
    const page = readTracedPage({ field: 'affectedSuppliers', of, asOf, minerals }, args);
    const ground = await this.#ground(args, page.after?.asOf);
    const flags = flagsOf(ground.snapshot, of);
    const { byNode, complete } = await this.#exposuresByNode(ground, flags);
    const suppliers: AffectedSupplier[] = [];
    const companies: AffectedCompany[] = [];
    for (const exposures of byNode.values()) {
      const node = exposures[0]?.node;
      if (node?.kind === 'Supplier') suppliers.push({ supplier: node, ...affected(exposures) });
      else if (node?.kind === 'Company') companies.push({ company: node, ...affected(exposures) });
    }
    companies.sort((a, b) => compare({ hops: a.hops, id: a.company.id }, { hops: b.hops, id: b.company.id }));
    return {
      ...tracedPage(
        suppliers,
        ({ hops, supplier }) => ({ hops, id: supplier.id }),
        page,
        ground.asOf,
        this.#rows,
      ),
      ...standing(ground, complete),
      flags,
      companies: this.#rows.spend(companies),
    };
  }

  /** The nodes and links of all valid walks of an origin's flags. */
  async trace(args: GraphArguments): Promise<Trace> {
    const ground = await this.#ground(args);
    const { snapshot, deadline } = ground;
    const flags = flagsOf(snapshot, args.of);
    const targets = readIds('to', args.to, CHAIN_NODE_KINDS)?.map((id, index) => {
      const target = snapshot.indexOfNode(id);
      if (target === undefined) throw notFound(`to[${index}]`, id);
      return target;
    });
    const wanted = args.minerals ? (mineralsOf(snapshot, args.minerals) ?? []) : null;
    const graph = new TracedGraph(snapshot);
    let complete = true;
    for (const flag of flags) {
      await deadline.rest();
      if (deadline.stopped) complete = false;
      if (!complete) break;
      const tainted = taintOfFlag(snapshot, flag, wanted);
      const reach =
        wanted === null
          ? ground.reaches.ofFlag(flag, dayOf(ground.asOf), deadline)
          : this.#parts.engine.traceForward(snapshot.graph, tainted, dayOf(ground.asOf), deadline);
      complete = reach.complete;
      graph.add(tainted, reach, targets);
    }
    const { nodes, links, whole } = graph.drawn();
    this.#rows.spend(nodes);
    this.#rows.spend(links);
    const limit = !complete ? 'DEADLINE' : whole ? null : 'LINKS';
    return { ...standing(ground, complete), complete: limit === null, limit, flags, nodes, links };
  }

  async #ground(args: TraceArguments, continuedDay?: string): Promise<Ground> {
    const codes = readMinerals('minerals', args.minerals);
    this.#snapshot ??= this.#parts.projection.current();
    const snapshot = await this.#snapshot;
    const wanted = codes && new Set(codes.map((code) => snapshot.indexOfMineral(code)));
    return {
      snapshot,
      reaches: this.#reachesIn(snapshot),
      asOf: args.asOf ?? continuedDay ?? this.#today,
      deadline: this.#newDeadline(),
      wants: ({ mineral }) => wanted === undefined || wanted.has(mineral),
    };
  }

  #newDeadline(): Deadline {
    return new Deadline(this.#parts.deadline);
  }

  #reachedBy({ snapshot, wants }: Ground, reach: Reach, again: () => Reach) {
    return [...statesByNode(reach.states.filter(wants))].map(([node, states]) =>
      reachedNode(snapshot, snapshot.nodeAt(node), states, async () => again()),
    );
  }

  #exposuresTo(ground: Ground, flag: RiskFlag) {
    const trace = () => ground.reaches.ofFlag(flag, dayOf(ground.asOf), this.#newDeadline());
    const reach = ground.reaches.ofFlag(flag, dayOf(ground.asOf), ground.deadline);
    const exposures = this.#reachedBy(ground, reach, trace).map((reached) => exposure(flag, reached));
    return { exposures, complete: reach.complete };
  }

  /** The exposures to several flags by node id; of one node, nearest first, then by flag id. */
  async #exposuresByNode(ground: Ground, flags: readonly RiskFlag[]) {
    const byNode = new Map<string, Exposure[]>();
    let complete = true;
    for (const flag of flags) {
      await ground.deadline.rest();
      if (ground.deadline.stopped) complete = false;
      if (!complete) break;
      const traced = this.#exposuresTo(ground, flag);
      complete = traced.complete;
      for (const one of traced.exposures) {
        const known = byNode.get(one.node.id);
        if (known) known.push(one);
        else byNode.set(one.node.id, [one]);
      }
    }
    for (const exposures of byNode.values()) {
      exposures.sort((a, b) => compare({ hops: a.hops, id: a.flag.id }, { hops: b.hops, id: b.flag.id }));
    }
    return { byNode, complete };
  }
}

function standing({ snapshot, asOf }: Ground, complete: boolean): Standing {
  return { revision: snapshot.revision, asOf, complete, limit: complete ? null : 'DEADLINE' };
}

function isOfKinds({ kind }: ChainNode, kinds: Optional<readonly ChainNodeKind[]>): boolean {
  return !kinds || kinds.some((wanted) => NODE_KINDS[wanted] === kind);
}
