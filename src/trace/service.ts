import { type Optional, readId, readIds } from '../chain/arguments.ts';
import type { Connection } from '../chain/connections.ts';
import { type ChainNodeKind, isOfKinds } from '../chain/node-kinds.ts';
import type { ForwardPaging } from '../chain/paging.ts';
import type { RowBudget } from '../chain/row-budget.ts';
import type { Actor, ChainNode, Place } from '../chain/types.ts';
import type { RiskFlag } from '../risk/types.ts';
import type { RiskCategory } from '../store/kinds/codes.ts';
import { CHAIN_NODE_KINDS } from '../store/kinds/links.ts';
import type { Store } from '../store/port.ts';
import { affectedBy, associatedSuppliers } from './affected.ts';
import type {
  AffectedSupplierConnection,
  Association,
  AssociationConnection,
  Exposure,
  ExposureConnection,
  ExposureStatus,
  ReachedNodeConnection,
  Trace,
  TraceLimit,
  UpstreamNode,
  UpstreamNodeConnection,
} from './answers.ts';
import { affected, hopsOf, isCurrent, reachedNode, wantedNodes, wantedOf } from './arrivals.ts';
import { associatedWith, type FoundAssociations, flagsAssociatedWith } from './association.ts';
import { Deadline } from './deadline.ts';
import type { NodeIndex } from './engine/types.ts';
import { ExposuresOfNodes } from './exposures-of-node.ts';
import { exposureShown } from './flag-reaches.ts';
import { taintOfFlag } from './flag-taint.ts';
import {
  type Ground,
  groundOf,
  type RequestGround,
  standing,
  type TraceArguments,
  walksOf,
} from './ground.ts';
import { inTurn, untilStopped } from './in-turn.ts';
import { flagsOf, notFound, type TraceOrigin } from './origins.ts';
import type { Projection, Snapshot } from './projection/types.ts';
import { type FoundReach, Reaches } from './reaches.ts';
import type { TraceRunner } from './running/types.ts';
import { type NodeState, statesOf } from './states-by-node.ts';
import { type Clock, dayInShanghai } from './today.ts';
import { Together } from './together.ts';
import { TracedGraph } from './traced-graph.ts';
import { compare, readTracedPage, type TracedPageRequest, tracedPage } from './traced-pages.ts';
import { hopsFrom, upstreamNode } from './upstream.ts';

interface DownstreamArguments extends TraceArguments, ForwardPaging {
  readonly kinds?: Optional<readonly ChainNodeKind[]>;
  readonly status?: Optional<ExposureStatus>;
}

interface NodeExposureArguments extends TraceArguments, ForwardPaging {
  readonly categories?: Optional<readonly RiskCategory[]>;
  readonly status?: Optional<ExposureStatus>;
}

interface UpstreamArguments extends Pick<TraceArguments, 'asOf' | 'knownAt' | 'minerals'>, ForwardPaging {
  readonly kinds?: Optional<readonly ChainNodeKind[]>;
}

interface AffectedArguments extends TraceArguments, ForwardPaging {
  readonly of: TraceOrigin;
  readonly status?: Optional<ExposureStatus>;
}

interface AssociationArguments extends Pick<TraceArguments, 'knownAt'>, ForwardPaging {
  readonly categories?: Optional<readonly RiskCategory[]>;
}

interface GraphArguments extends TraceArguments {
  readonly of: TraceOrigin;
  readonly to?: Optional<readonly string[]>;
}

export interface TraceServiceParts {
  readonly store: Pick<Store, 'revisionAt'>;
  readonly projection: Pick<Projection, 'current' | 'at'>;
  readonly runner: TraceRunner;
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

  /**
   * Traces for one request: one day, and one revision from its first traced field on, unless it asks for an earlier.
   *
   * @param client aborted when nobody waits for the answer any more
   */
  forRequest(rows: RowBudget, client?: AbortSignal): RequestTraces {
    return new RequestTraces(this.#parts, (snapshot) => this.#reachesIn(snapshot), rows, client);
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

/** The traced answers of one request. */
export class RequestTraces {
  readonly #parts: TraceServiceParts;
  readonly #rows: RowBudget;
  readonly #request: RequestGround;
  readonly #answers: Together;
  readonly #exposures: ExposuresOfNodes;
  /** By the instant as of which it is known; null: now. */
  readonly #snapshots = new Map<string | null, Promise<Snapshot>>();

  constructor(
    parts: TraceServiceParts,
    reachesIn: (snapshot: Snapshot) => Reaches,
    rows: RowBudget,
    client?: AbortSignal,
  ) {
    this.#parts = parts;
    this.#rows = rows;
    const newDeadline = () => new Deadline(parts.deadline, client);
    this.#answers = new Together(newDeadline);
    this.#exposures = new ExposuresOfNodes(newDeadline);
    this.#request = {
      today: dayInShanghai(parts.clock()),
      snapshot: (knownAt) => this.#snapshot(knownAt),
      reachesIn,
      walks: new Together(newDeadline),
    };
  }

  /** After a write of this request: what follows is answered on a revision that holds it. */
  forget(): void {
    this.#snapshots.clear();
  }

  /** What material from a node can have reached, flags aside. */
  async downstream(node: ChainNode, args: DownstreamArguments): Promise<ReachedNodeConnection> {
    const { kinds, status } = args;
    const page = readTracedPage({ field: 'downstream', of: node.id, ...filters(args), kinds, status }, args);
    const ground = await groundOf(this.#request, args, page.after?.asOf);
    const { snapshot, reaches, window, day } = ground;
    const trace = (deadline: Deadline) => reaches.ofNode(node.id, window, day, deadline);
    return this.#answers.join(async (deadline) => {
      const found = await trace(deadline);
      const walkTo = walksOf(ground, trace);
      return {
        ...this.#reachedPage(ground, page, found, args, (reached, all, wanted) =>
          reachedNode(snapshot, reached, all, wanted, walkTo),
        ),
        ...standing(ground, inTimeOrNot(found.reach.complete)),
      };
    });
  }

  /** What can have come to a node. One that was not known then has come by nothing. */
  async upstream(
    nodeId: string,
    args: UpstreamArguments,
    argument?: string,
  ): Promise<UpstreamNodeConnection> {
    const kinds = args.kinds ?? (['MINE_SITE'] as const);
    const page = readTracedPage({ field: 'upstream', of: nodeId, ...filters(args), kinds }, args);
    const ground = await groundOf(this.#request, args, page.after?.asOf);
    const { snapshot, reaches, minerals, day } = ground;
    const destination = snapshot.nodeOf(nodeId);
    if (destination === undefined && argument !== undefined) {
      throw notFound(argument, nodeId, ground.knownAt);
    }
    return this.#answers.join(async (deadline) => {
      if (destination === undefined) {
        return { ...noPage<UpstreamNode>(ground, page, this.#rows), ...standing(ground, null) };
      }
      const { origins, byNode } = await reaches.to(destination, minerals, day, deadline);
      const list = {
        items: [...byNode.nodes()].filter((node) => isOfKinds(snapshot.idOfNode(node), kinds)),
        hopsOf: (node: NodeIndex) => hopsFrom(origins.states, byNode.of(node)),
        idOf: (node: NodeIndex) => snapshot.idOfNode(node),
      };
      const show = (node: NodeIndex) =>
        upstreamNode(ground, destination, node, origins.states, byNode.of(node));
      return {
        ...tracedPage(list, show, page, ground.asOf, this.#rows),
        ...standing(ground, inTimeOrNot(origins.complete)),
      };
    });
  }

  /** As {@link upstream}, of an id that is given. */
  upstreamOrigins(args: UpstreamArguments & { readonly of: string }): Promise<UpstreamNodeConnection> {
    return this.upstream(readId('of', args.of, CHAIN_NODE_KINDS), args, 'of');
  }

  /** Chain nodes that a flag's material possibly reached; the flag may be of any status. */
  async exposuresOfFlag(flag: RiskFlag, args: DownstreamArguments): Promise<ExposureConnection> {
    const { kinds, status } = args;
    const page = readTracedPage({ field: 'exposures', of: flag.id, ...filters(args), kinds, status }, args);
    const ground = await groundOf(this.#request, args, page.after?.asOf);
    // The flag as it stands on the revision that is answered on; one that did not stand tainted nothing.
    const known = ground.snapshot.flag(flag.id);
    return this.#answers.join(async (deadline) => {
      if (!known) return { ...noPage<Exposure>(ground, page, this.#rows), ...standing(ground, null) };
      const found = await ground.reaches.ofFlag(known, ground.window, ground.day, deadline);
      return {
        ...this.#reachedPage(ground, page, found, args, (node, all, wanted) =>
          exposureShown(ground, { flag: known, node, all, wanted }),
        ),
        ...standing(ground, inTimeOrNot(found.reach.complete)),
      };
    });
  }

  /** Live flags whose material possibly reached a node. */
  async exposuresOfNode(node: ChainNode, args: NodeExposureArguments): Promise<ExposureConnection> {
    const { categories, status } = args;
    const page = readTracedPage(
      { field: 'exposures', of: node.id, ...filters(args), categories, status },
      args,
    );
    const ground = await groundOf(this.#request, args, page.after?.asOf);
    const index = ground.snapshot.nodeOf(node.id);
    if (index === undefined)
      return { ...noPage<Exposure>(ground, page, this.#rows), ...standing(ground, null) };
    const { flags, complete } = await this.#exposures.of(ground, index);
    const items = flags.filter(
      (one) =>
        (!categories || categories.includes(one.flag.properties.category)) &&
        isOfStatus(status, isCurrent(one.wanted)),
    );
    return {
      ...tracedPage(
        { items, hopsOf: ({ wanted }) => hopsOf(wanted), idOf: ({ flag }) => flag.id },
        (one) => exposureShown(ground, one),
        page,
        ground.asOf,
        this.#rows,
      ),
      ...standing(ground, inTimeOrNot(complete)),
    };
  }

  /** Suppliers, and beside them companies, that the material of an origin's flags possibly reached. */
  async affectedSuppliers(args: AffectedArguments): Promise<AffectedSupplierConnection> {
    const { of, status } = args;
    const page = readTracedPage({ field: 'affectedSuppliers', of, ...filters(args), status }, args);
    const ground = await groundOf(this.#request, args, page.after?.asOf);
    const { snapshot } = ground;
    const flags = flagsOf(snapshot, of, ground.knownAt);
    const { nodes, complete } = await this.#answers.join((deadline) =>
      affectedBy(ground, flags, status ?? null, deadline),
    );
    const show = ({ flags: reached }: (typeof nodes)[number]) =>
      affected(this.#rows.spend(reached).map((one) => exposureShown(ground, one)));
    const companies = nodes
      .filter(({ nodeId }) => isOfKinds(nodeId, ['COMPANY']))
      .map((one) => ({ one, place: { hops: one.hops, id: one.nodeId } }))
      .sort((a, b) => compare(a.place, b.place));
    const associated = associatedSuppliers(snapshot, flags);
    const limit = inTimeOrNot(complete) ?? (associated.complete ? null : 'CHAINS');
    return {
      ...tracedPage(
        {
          items: nodes.filter(({ nodeId }) => isOfKinds(nodeId, ['SUPPLIER'])),
          hopsOf: ({ hops }) => hops,
          idOf: ({ nodeId }) => nodeId,
        },
        show,
        page,
        ground.asOf,
        this.#rows,
      ),
      ...standing(ground, limit),
      flags,
      companies: this.#rows.spend(companies).map(({ one }) => show(one)),
      associatedSuppliers: this.#rows.spend(associated.suppliers),
    };
  }

  /** The nodes and links of all valid walks of an origin's flags. */
  async trace(args: GraphArguments): Promise<Trace> {
    const ground = await groundOf(this.#request, args);
    const { snapshot, day, window, minerals } = ground;
    const flags = flagsOf(snapshot, args.of, ground.knownAt);
    const targets = readIds('to', args.to, CHAIN_NODE_KINDS)?.map((id, index) => {
      const target = snapshot.nodeOf(id);
      if (target === undefined) throw notFound(`to[${index}]`, id, ground.knownAt);
      return target;
    });
    const graph = new TracedGraph(snapshot);
    const complete = await this.#answers.join((deadline) =>
      inTurn(flags, deadline, async (flag) => {
        const reach =
          minerals === null
            ? (await ground.reaches.ofFlag(flag, window, day, deadline)).reach
            : await this.#parts.runner.forward(
                snapshot,
                taintOfFlag(snapshot, flag, { window, minerals }),
                day,
                deadline,
              );
        const walked = await untilStopped(deadline, reach.walkedRows(targets, deadline));
        graph.add(reach.states, walked ?? []);
        return reach.complete && walked !== null;
      }),
    );
    const { nodes, links, whole } = graph.drawn();
    this.#rows.spend(nodes);
    this.#rows.spend(links);
    return { ...standing(ground, inTimeOrNot(complete) ?? (whole ? null : 'LINKS')), flags, nodes, links };
  }

  /** Who is associated with a flag; the flag may be of any status. */
  async associationsOfFlag(flag: RiskFlag, args: AssociationArguments): Promise<AssociationConnection> {
    const page = readTracedPage({ field: 'associations', of: flag.id, knownAt: args.knownAt }, args);
    const snapshot = await this.#snapshot(args.knownAt ?? null);
    const known = snapshot.flag(flag.id);
    const found = known ? associatedWith(snapshot, known) : NO_ASSOCIATIONS;
    return this.#associationPage(snapshot, found, ({ associatedId }) => associatedId, page);
  }

  /** Live flags that a node, place or actor is associated with. */
  async associationsOf(
    { id }: ChainNode | Place | Actor,
    args: AssociationArguments,
  ): Promise<AssociationConnection> {
    const { knownAt, categories } = args;
    const page = readTracedPage({ field: 'associations', of: id, knownAt, categories }, args);
    const snapshot = await this.#snapshot(knownAt ?? null);
    const { associations, complete } = snapshot.stands(id)
      ? flagsAssociatedWith(snapshot, id)
      : NO_ASSOCIATIONS;
    const asked = associations.filter(
      ({ flag }) => !categories || categories.includes(flag.properties.category),
    );
    return this.#associationPage(snapshot, { associations: asked, complete }, ({ flag }) => flag.id, page);
  }

  #snapshot(knownAt: string | null): Promise<Snapshot> {
    const { store, projection } = this.#parts;
    let snapshot = this.#snapshots.get(knownAt);
    if (!snapshot) {
      snapshot =
        knownAt === null
          ? projection.current()
          : store.revisionAt(knownAt).then((revision) => projection.at(revision));
      this.#snapshots.set(knownAt, snapshot);
    }
    return snapshot;
  }

  /** Nodes of one trace, those of the kinds and status asked for. */
  #reachedPage<Shown>(
    { snapshot, wanted, asOf }: Ground,
    page: TracedPageRequest,
    { reach, byNode }: FoundReach,
    { kinds, status }: DownstreamArguments,
    show: (node: NodeIndex, all: readonly NodeState[], wanted: readonly NodeState[]) => Shown,
  ) {
    const hopsTo = new Map<NodeIndex, number>();
    for (const [node, hops, current] of wantedNodes(reach.states, wanted)) {
      if (!isOfStatus(status, current) || (kinds && !isOfKinds(snapshot.idOfNode(node), kinds))) continue;
      hopsTo.set(node, hops);
    }
    const list = {
      items: [...hopsTo.keys()],
      hopsOf: (node: NodeIndex) => hopsTo.get(node) as number,
      idOf: (node: NodeIndex) => snapshot.idOfNode(node),
    };
    const shown = (node: NodeIndex) => {
      const all = statesOf(reach.states, byNode, node);
      return show(node, all, wantedOf(all, wanted));
    };
    return tracedPage(list, shown, page, asOf, this.#rows);
  }

  #associationPage(
    { revision }: Snapshot,
    { associations, complete }: FoundAssociations,
    idOf: (one: Association) => string,
    page: TracedPageRequest,
  ): AssociationConnection {
    const limit = complete ? null : ('CHAINS' as const);
    const list = { items: associations, hopsOf: ({ steps }: Association) => steps, idOf };
    return {
      // The day is in the cursor alone: what is associated does not depend on it.
      ...tracedPage(list, (one) => one, page, this.#request.today, this.#rows),
      revision,
      complete,
      limit,
    };
  }
}

const NO_ASSOCIATIONS: FoundAssociations = { associations: [], complete: true };

/** What decides, beside a field's own arguments, which list a cursor belongs to. */
function filters({ asOf, knownAt, minerals, arrival, window }: TraceArguments) {
  return { asOf, knownAt, minerals, arrival, window };
}

/** A page of nothing. */
function noPage<Shown>({ asOf }: Ground, page: TracedPageRequest, rows: RowBudget): Connection<Shown> {
  const list = { items: [], hopsOf: () => 0, idOf: () => '' };
  return tracedPage<never, Shown>(list, (one) => one, page, asOf, rows);
}

function isOfStatus(status: Optional<ExposureStatus>, current: boolean): boolean {
  return !status || (status === 'CURRENT') === current;
}

function inTimeOrNot(complete: boolean): TraceLimit | null {
  return complete ? null : 'DEADLINE';
}
