import { RowBudget } from '../../src/chain/row-budget.ts';
import { type ChainNode, recorded } from '../../src/chain/types.ts';
import type { RiskFlag } from '../../src/risk/types.ts';
import type { Store } from '../../src/store/port.ts';
import type { AssociationConnection, Exposure, MaterialArrival, Walk } from '../../src/trace/answers.ts';
import type { RequestTraces, TraceService } from '../../src/trace/service.ts';
import type { TwinAssociation } from './associations.ts';
import { byCodePoint, byCodePoints, type TwinCase, type TwinDay, type TwinFlag } from './case.ts';
import type { HistoryCase } from './chains.ts';
import { mineralsOf, targetsAsked, wantedAsked } from './difference.ts';
import type { Answers, ForwardAnswers } from './engine-answers.ts';
import { asKnown } from './history.ts';
import type { TwinOrigin } from './origins.ts';
import { RecordedIds, recordedDate, recordedDay } from './recorded-histories.ts';
import { byState, type TwinState } from './twin.ts';
import type { TwinEnd, TwinWalk } from './walks.ts';

/** More rows than a case has. */
const ALL = { first: 200 };
const EVERY_KIND = ['MINE_SITE', 'TRADER', 'SMELTER', 'SUPPLIER', 'COMPANY'] as const;

/** A case that lies in a store, traced by the service behind the API, told again in the twin's words. */
export class TracedCase {
  /** As it is known at the revision asked about. */
  readonly chain: TwinCase;
  private readonly ids: RecordedIds;
  private readonly service: TraceService;
  private readonly store: Store;
  private readonly times: { asOf: string; knownAt: string | null };
  private readonly names: ReadonlyMap<string, string>;

  /** @param knownAt the instant of that revision; null: now */
  constructor(
    index: number,
    { history, revision }: HistoryCase,
    service: TraceService,
    store: Store,
    knownAt: string | null,
  ) {
    this.chain = asKnown(history, revision);
    this.ids = new RecordedIds(index, history);
    this.service = service;
    this.store = store;
    this.times = { asOf: recordedDate(history.asOf) as string, knownAt };
    this.names = this.ids.names();
  }

  /** The answers about one flag, whole: everything that may be asked is asked at once. */
  async forward(flag: TwinFlag): Promise<ForwardAnswers> {
    const traces = this.request();
    const exposures = await this.exposuresOf(flag);
    const walks = new Map<string, TwinWalk | null>();
    const keyOf = ({ node, mineral, produced }: TwinEnd) => JSON.stringify([node, mineral, produced]);
    for (const produced of [undefined, false, true]) {
      for (const one of produced === undefined ? exposures : await this.exposuresOf(flag, produced)) {
        const node = this.nameOf(one.nodeId);
        for (const mineral of [undefined, ...mineralsOf(this.chain)]) {
          const end = { node, ...(mineral && { mineral }), ...(produced !== undefined && { produced }) };
          walks.set(keyOf(end), this.walkTold(await one.walkOf(mineral)));
        }
      }
    }
    const drawn = new Map<string, Awaited<ReturnType<RequestTraces['trace']>>>();
    for (const to of [undefined, ...targetsAsked(this.chain)]) {
      const ids = to?.map((name) => this.ids.node(name));
      const of = { flagId: this.ids.flag(flag.id) };
      drawn.set(String(to), await traces.trace({ of, ...(ids && { to: ids }), ...this.times }));
    }
    return {
      states: () => exposures.flatMap((one) => this.statesTold(one)).sort(byState),
      shortestWalk: (end) => walks.get(keyOf(end)) ?? null,
      walkedLinks: (to) =>
        (drawn.get(String(to))?.links ?? [])
          .map(({ linkId, minerals, usableFrom, usableTo, begins }) => ({
            link: this.nameOf(linkId),
            minerals: [...minerals].sort(byCodePoint),
            from: recordedDay(usableFrom),
            to: recordedDay(usableTo) as TwinDay,
            begins,
          }))
          .sort((a, b) => byCodePoint(a.link, b.link)),
    };
  }

  /** What became tainted in a window alone. */
  async statesInWindow(flag: TwinFlag, from: TwinDay, to: TwinDay): Promise<TwinState[]> {
    const window = { from: recordedDate(from), to: recordedDate(to) };
    const { nodes } = await this.request().exposuresOfFlag(await this.flagOf(flag), {
      ...ALL,
      ...this.times,
      window,
    });
    return nodes.flatMap((one) => this.statesTold(one)).sort(byState);
  }

  /** Whether the answer marks a reached node as what was flagged. */
  async subjects(flag: TwinFlag): Promise<string[]> {
    return (await this.exposuresOf(flag))
      .filter(({ isSubject }) => isSubject)
      .map(({ nodeId }) => this.nameOf(nodeId));
  }

  /** All that may be asked of where things came from. */
  async origins(): Promise<Pick<Answers, 'origins'>> {
    const found = new Map<string, TwinOrigin[]>();
    for (const [index, node] of this.chain.nodes.entries()) {
      for (const wanted of wantedAsked(this.chain, index)) {
        if (wanted?.length === 0) continue;
        const { nodes } = await this.request().upstream(this.ids.node(node), {
          ...ALL,
          ...this.times,
          kinds: EVERY_KIND,
          ...(wanted && { minerals: wanted }),
        });
        const origins = nodes.flatMap(({ nodeId, minerals }) =>
          minerals.map(({ mineral, hops, lastPossibleOn }) => ({
            node: this.nameOf(nodeId),
            mineral,
            lastPossibleOn: recordedDay(lastPossibleOn) as TwinDay,
            hops,
          })),
        );
        found.set(`${node} ${wanted}`, origins.sort(byNodeAndMineral));
      }
    }
    return { origins: (node, wanted) => found.get(`${node} ${wanted}`) ?? [] };
  }

  /** Of each node upstream of another, when material of it can first have arrived there. */
  async firstArrivals(destination: string): Promise<Map<string, TwinDay | null>> {
    const { nodes } = await this.request().upstream(this.ids.node(destination), {
      ...ALL,
      ...this.times,
      kinds: EVERY_KIND,
    });
    const days = new Map<string, TwinDay | null>();
    for (const one of nodes) days.set(this.nameOf(one.nodeId), recordedDay(await one.firstPossibleOn()));
    return days;
  }

  /** Of a node, under any of its ids, the flags that reached it with the states in which they did. */
  async flagsAt(node: string): Promise<Map<string, TwinState[]>> {
    const [fact] = await this.store.get([this.ids.node(node)]);
    if (!fact) throw new Error(`${node} is not recorded.`);
    const { nodes } = await this.request().exposuresOfNode(recorded(fact) as ChainNode, {
      ...ALL,
      ...this.times,
    });
    return new Map(nodes.map((one) => [this.nameOf(one.flag.id), this.statesTold(one).sort(byState)]));
  }

  /** Every chain of relations that associates somebody with the flag. */
  async associations(flag: TwinFlag): Promise<TwinAssociation[]> {
    const { knownAt } = this.times;
    const found = await this.request().associationsOfFlag(await this.flagOf(flag), { ...ALL, knownAt });
    return this.chainsTold(found).map(({ chain }) => chain);
  }

  /** Every chain that associates one party with any flag, by flag. */
  async associationsWith(party: string): Promise<Map<string, TwinAssociation[]>> {
    const [fact] = await this.store.get([this.ids.of(party)]);
    if (!fact) throw new Error(`${party} is not recorded.`);
    const { knownAt } = this.times;
    const found = await this.request().associationsOf(recorded(fact) as ChainNode, { ...ALL, knownAt });
    const byFlag = new Map<string, TwinAssociation[]>();
    for (const { flag, chain } of this.chainsTold(found))
      byFlag.set(flag, [...(byFlag.get(flag) ?? []), chain]);
    return byFlag;
  }

  private chainsTold({ nodes }: AssociationConnection): { flag: string; chain: TwinAssociation }[] {
    return nodes
      .flatMap(({ flag, chains }) =>
        chains.map(({ startId, steps }) => ({
          flag: this.nameOf(flag.id),
          chain: {
            parties: [startId, ...steps.map(({ toId }) => toId)].map((id) => this.nameOf(id)),
            relations: steps.map(({ relation }) => this.nameOf(relation.id)),
            meetsWindow: steps.map(({ inWindow }) => inWindow),
          },
        })),
      )
      .sort(
        ({ chain: a }, { chain: b }) =>
          byCodePoints(a.parties, b.parties) || byCodePoints(a.relations, b.relations),
      );
  }

  private request(): RequestTraces {
    return this.service.forRequest(new RowBudget());
  }

  private async exposuresOf(flag: TwinFlag, produced?: boolean): Promise<readonly Exposure[]> {
    const arrival: MaterialArrival | null = produced === undefined ? null : produced ? 'PRODUCED' : 'ARRIVED';
    const { nodes, complete } = await this.request().exposuresOfFlag(await this.flagOf(flag), {
      ...ALL,
      ...this.times,
      arrival,
    });
    if (!complete) throw new Error('An answer is not whole.');
    return nodes;
  }

  private async flagOf({ id }: TwinFlag): Promise<RiskFlag> {
    const [fact] = await this.store.get([this.ids.flag(id)]);
    if (!fact) throw new Error(`${id} is not recorded.`);
    return recorded<'RiskFlag'>(fact);
  }

  private statesTold({ nodeId, minerals }: Exposure): TwinState[] {
    return minerals.map(({ mineral, produced, firstPossibleOn, hops, status }) => ({
      node: this.nameOf(nodeId),
      mineral,
      produced,
      firstPossibleOn: recordedDay(firstPossibleOn),
      hops,
      current: status === 'CURRENT',
    }));
  }

  private walkTold(walk: Walk | null): TwinWalk | null {
    return (
      walk && {
        links: walk.steps.map(({ linkId }) => this.nameOf(linkId)),
        minerals: walk.steps.map(({ mineral }) => mineral),
        mineral: walk.mineral,
        produced: walk.produced,
        arrivals: walk.steps.map(({ arrivesOn }) => recordedDay(arrivesOn)),
      }
    );
  }

  private nameOf(id: string): string {
    return this.names.get(id) ?? `unknown ${id}`;
  }
}

function byNodeAndMineral(a: TwinOrigin, b: TwinOrigin): number {
  return byCodePoint(a.node, b.node) || byCodePoint(a.mineral, b.mineral);
}
