import { RowBudget } from '../../src/chain/row-budget.ts';
import type { ChainNode } from '../../src/chain/types.ts';
import type { RiskFlag } from '../../src/risk/types.ts';
import { type Fact, fact, type StoredFact } from '../../src/store/facts.ts';
import type { Exposure, Walk } from '../../src/trace/answers.ts';
import { engine } from '../../src/trace/engine.ts';
import { type RequestTraces, TraceService } from '../../src/trace/service.ts';
import { LaidOutSnapshot, layOutChain, layOutFlags } from '../../src/trace/snapshot.ts';
import { type TwinCase, type TwinDay, type TwinFlag, twinDate, twinDay } from './case.ts';
import type { Answers } from './engine-answers.ts';
import type { TwinState, TwinWalk } from './twin.ts';

/** Day 0 of the cases, as a date. */
const ORIGIN = twinDay('2020-01-01');

/** Kinds that the nodes of a case take in turn. */
const NODE_KINDS = ['MineSite', 'Trader', 'Smelter', 'Supplier', 'Company'] as const;
const PREFIXES = {
  MineSite: 'mine-site',
  Trader: 'trader',
  Smelter: 'smelter',
  Supplier: 'supplier',
  Company: 'company',
};

/** A case as recorded facts, traced by the service behind the API, told again in the twin's words. */
export class TracedCase {
  readonly traces: RequestTraces;
  readonly #chain: TwinCase;
  readonly #snapshot: LaidOutSnapshot;
  readonly #nodeIds: ReadonlyMap<string, string>;
  readonly #names: ReadonlyMap<string, string>;

  constructor(chain: TwinCase) {
    this.#chain = chain;
    this.#nodeIds = new Map(
      chain.nodes.map((name, index) => [name, `${PREFIXES[kindAt(index)]}:twin:${name}`]),
    );
    const facts = [...this.#facts()].map(stored);
    const standing = new Set(facts.map(({ id }) => id));
    this.#snapshot = new LaidOutSnapshot(1, layOutChain(facts), layOutFlags(facts), standing);
    this.#names = new Map([
      ...[...this.#nodeIds].map(([name, id]) => [id, name] as const),
      ...chain.links.map(({ id }) => [linkId(id), id] as const),
    ]);
    const snapshot = this.#snapshot;
    this.traces = new TraceService({
      projection: { current: async () => snapshot },
      engine,
      clock: () => new Date(`${dateOf(chain.asOf)}T04:00:00Z`),
      deadline: 60_000,
    }).forRequest(new RowBudget());
  }

  /** The answers about one flag, whole: everything that may be asked is asked at once. */
  async answers(flag: TwinFlag, targets: readonly (readonly string[])[]): Promise<Answers> {
    const { nodes: exposures } = await this.traces.exposuresOfFlag(this.flagOf(flag), { first: 200 });
    const walks = new Map<string, TwinWalk | null>();
    const minerals = new Set(this.#chain.links.flatMap((link) => link.minerals));
    for (const one of exposures) {
      const name = this.#nameOf(one.node.id);
      walks.set(name, this.#walkTold(await one.walkOf(undefined)));
      for (const mineral of minerals)
        walks.set(`${name} ${mineral}`, this.#walkTold(await one.walkOf(mineral)));
    }
    const drawn = new Map<string, Awaited<ReturnType<RequestTraces['trace']>>>();
    for (const to of [undefined, ...targets]) {
      const ids = to?.map((name) => this.#nodeIds.get(name) as string);
      const trace = await this.traces.trace({ of: { flagId: flagId(flag) }, to: ids });
      drawn.set(String(to), trace);
    }
    return {
      states: () => exposures.flatMap((one) => this.#statesTold(one)).sort(byNodeThenMineral),
      shortestWalk: (node, of) => walks.get(of === undefined ? node : `${node} ${of[0]}`) ?? null,
      walkedLinks: (to) =>
        (drawn.get(String(to))?.links ?? []).map(({ link, minerals: carried, usableFrom, usableTo }) => ({
          link: this.#nameOf(link.id),
          minerals: [...carried],
          from: dayTold(usableFrom),
          to: twinDay(usableTo) - ORIGIN,
        })),
    };
  }

  /** Of a node, the flags that reached it with the states in which they did. */
  async flagsAt(name: string): Promise<readonly (readonly [flag: string, states: TwinState[]])[]> {
    const index = this.#snapshot.indexOfNode(this.#nodeIds.get(name) as string) as number;
    const { nodes } = await this.traces.exposuresOfNode(this.#snapshot.nodeAt(index), { first: 200 });
    return nodes.map((one) => [one.flag.id, this.#statesTold(one)] as const);
  }

  flagOf(flag: TwinFlag): RiskFlag {
    return this.#snapshot.flag(flagId(flag)) as RiskFlag;
  }

  *#facts(): Generator<Fact> {
    const { nodes, places, links, relations, flags } = this.#chain;
    for (const [index, name] of nodes.entries()) {
      yield fact(kindAt(index), this.#nodeIds.get(name) as string, { name });
    }
    for (const name of places) yield fact('TransportRoute', placeId(name), { name });
    for (const { id, from, to, minerals, start, end, via } of links) {
      yield fact('SupplyLink', linkId(id), {
        from: this.#nodeIds.get(from) as string,
        to: this.#nodeIds.get(to) as string,
        minerals,
        via: via.map(placeId),
        ...(start === null ? {} : { validFrom: dateOf(start) }),
        ...(end === null ? {} : { validTo: dateOf(end) }),
      });
    }
    for (const [index, { actor, kind, subject, start, end }] of relations.entries()) {
      const name = { OPERATES: 'Operates', OWNS: 'Owns', CONTROLS: 'Controls' }[kind] as 'Operates';
      yield fact(name, `${name.toLowerCase()}:twin:${index}`, {
        from: actorId(actor),
        to: this.#nodeIds.get(subject) ?? placeId(subject),
        ...(start === null ? {} : { validFrom: dateOf(start) }),
        ...(end === null ? {} : { validTo: dateOf(end) }),
      });
    }
    for (const flag of flags) {
      yield fact('RiskFlag', flagId(flag), {
        name: flag.id,
        category: 'NSAG_CONTROL',
        status: 'SIGNAL',
        subject: this.#subjectOf(flag),
        minerals: flag.minerals ?? [],
        ...(flag.start === null ? {} : { from: dateOf(flag.start) }),
        ...(flag.end === null ? {} : { to: dateOf(flag.end) }),
      });
    }
  }

  #subjectOf({ on, subject }: TwinFlag): string {
    switch (on) {
      case 'node':
        return this.#nodeIds.get(subject) as string;
      case 'place':
        return placeId(subject);
      case 'link':
        return linkId(subject);
      case 'actor':
        return actorId(subject);
    }
  }

  #statesTold({ node, minerals }: Exposure): TwinState[] {
    return minerals.map((one) => ({
      node: this.#nameOf(node.id),
      mineral: one.mineral,
      firstPossibleOn: dayTold(one.firstPossibleOn),
      hops: one.hops,
      current: one.status === 'CURRENT',
    }));
  }

  #walkTold(walk: Walk | null): TwinWalk | null {
    return (
      walk && {
        links: walk.steps.map(({ link }) => this.#nameOf(link.id)),
        mineral: walk.mineral,
        arrivals: walk.steps.map(({ arrivesOn }) => dayTold(arrivesOn)),
      }
    );
  }

  #nameOf(id: string): string {
    return this.#names.get(id) as string;
  }
}

function kindAt(index: number): ChainNode['kind'] {
  return NODE_KINDS[index % NODE_KINDS.length] as ChainNode['kind'];
}

export function flagId({ id }: TwinFlag): string {
  return `risk-flag:twin:${id}`;
}

/** Ids hold no character beyond the basic plane; the stand-in keeps the order of the case's ids. */
const linkId = (id: string) => `supply-link:twin:${id.replaceAll('𠀀', '￦')}`;
const placeId = (name: string) => `transport-route:twin:${name}`;
const actorId = (name: string) => `organisation:twin:${name}`;
const dateOf = (day: TwinDay) => twinDate(day + ORIGIN);
const dayTold = (date: string | null) => (date === null ? null : twinDay(date) - ORIGIN);

function byNodeThenMineral(a: TwinState, b: TwinState): number {
  const [left, right] = [`${a.node}\u0001${a.mineral}`, `${b.node}\u0001${b.mineral}`];
  return left < right ? -1 : left > right ? 1 : 0;
}

function stored(stated: Fact): StoredFact {
  return {
    ...stated,
    version: 1,
    recordedRevision: 1,
    retractedRevision: null,
    retractedByName: false,
    provenance: null,
    asImported: false,
  };
}
