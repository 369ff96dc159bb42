import type { TwinCase, TwinFlag } from './case.ts';
import type { HistoryCase } from './chains.ts';
import { asKnown, isKnown } from './history.ts';
import type { Twin, TwinState } from './twin.ts';
import { arrivalOf } from './walks.ts';

/**
 * How often the random cases show what the comparison is about. Without this, a property over chains in which nothing is
 * reached would pass and prove nothing.
 */
export class Tallies {
  cases = 0;
  private readonly counts = new Map<string, number>();

  /** Share of cases, 0 to 1, that showed the feature. */
  share(feature: string): number {
    return this.cases === 0 ? 0 : (this.counts.get(feature) ?? 0) / this.cases;
  }

  all(): Record<string, string> {
    return Object.fromEntries(
      [...this.counts.keys()].sort().map((name) => [name, `${(100 * this.share(name)).toFixed(1)} %`]),
    );
  }

  add(asked: HistoryCase, chain: TwinCase, flag: TwinFlag, twin: Twin): void {
    this.cases += 1;
    const states = twin.states();
    const arrived = states.filter(({ produced }) => !produced);
    const fewest = new Map<string, number>();
    for (const { node, hops } of arrived) fewest.set(node, Math.min(hops, fewest.get(node) ?? hops));
    const beyondFirst = [...fewest.values()].filter((hops) => hops >= 2).length;

    this.count(`flag on ${flag.on}`, true);
    this.count('flag of some minerals only', flag.minerals !== null);
    this.count('something reached', states.length > 0);
    this.count('two nodes beyond the first link', beyondFirst >= 2);
    this.count('three links or more', Math.max(0, ...fewest.values()) >= 3);
    this.count('not every node reached', states.length > 0 && fewest.size < chain.nodes.length);
    this.count('flagged node reached again', flag.on === 'node' && fewest.has(flag.subject));
    this.count(
      'a day unbounded',
      states.some(({ firstPossibleOn }) => firstPossibleOn === null),
    );
    this.count('current and historic', new Set(states.map(({ current }) => current)).size === 2);
    this.count('minerals reach different nodes', this.mineralsDiffer(arrived));
    this.count('fewest links is not earliest', this.fewestIsNotEarliest(twin, arrived));
    this.count('late on the way of a shortest walk', this.lateOnTheWay(chain, twin, arrived));
    this.count('shortest walks tie until the ids', this.tie(twin, fewest));
    this.addConversions(twin, states);
    this.addHistory(asked, chain, flag, twin);
  }

  private addConversions(twin: Twin, states: readonly TwinState[]): void {
    this.count(
      'something produced',
      states.some(({ produced }) => produced),
    );
    this.count(
      'produced what also arrived',
      states.some(
        (state) =>
          state.produced &&
          states.some(
            ({ node, mineral, produced }) => !produced && node === state.node && mineral === state.mineral,
          ),
      ),
    );
    this.count(
      'converted on the way',
      states.some(({ node, mineral }) => {
        const minerals = twin.shortestWalk({ node, mineral, produced: false })?.minerals ?? [];
        return new Set(minerals).size > 1;
      }),
    );
    this.count(
      'a produced mineral could be converted again there',
      states.some(
        ({ node, mineral, produced }) => produced && twin.material.producedAt(node, mineral).length > 0,
      ),
    );
  }

  private addHistory(
    { history, revision, laidOutTo }: HistoryCase,
    chain: TwinCase,
    flag: TwinFlag,
    twin: Twin,
  ): void {
    const merged = history.merges.filter((merge) => isKnown(merge, revision));
    this.count('nodes are merged', merged.length > 0);
    this.count(
      'a merge is undone',
      history.merges.some(({ ended }) => ended !== null && ended <= revision),
    );
    this.count(
      'the flagged node is merged',
      flag.on === 'node' && merged.some(({ dropped, kept }) => [dropped, kept].includes(flag.subject)),
    );
    this.count(
      'a walk over a merged node',
      twin.walkedLinks().some(({ link }) => {
        const stated = history.links.find(({ id }) => id === link);
        const known = chain.links.find(({ id }) => id === link);
        return stated?.to !== known?.to;
      }),
    );
    this.count(
      'a walk over an amended link',
      twin.walkedLinks().some(({ link }) => {
        const versions = history.links.find(({ id }) => id === link)?.versions ?? [];
        return versions.some(({ ended }) => ended !== null && ended <= revision);
      }),
    );
    this.count('later revisions', history.revisions > revision);
    this.count('rows appended before', laidOutTo < revision);
    this.count('rows of later revisions laid out', laidOutTo > revision);
    this.count('another answer at the last revision', this.changesLater({ history, revision }, chain));
  }

  private changesLater(
    { history, revision }: Pick<HistoryCase, 'history' | 'revision'>,
    chain: TwinCase,
  ): boolean {
    return (
      revision < history.revisions &&
      JSON.stringify(chain) !== JSON.stringify(asKnown(history, history.revisions))
    );
  }

  private count(feature: string, shown: boolean): void {
    this.counts.set(feature, (this.counts.get(feature) ?? 0) + (shown ? 1 : 0));
  }

  private mineralsDiffer(arrived: readonly TwinState[]): boolean {
    const nodesByMineral = new Map<string, string>();
    for (const { node, mineral } of arrived) {
      nodesByMineral.set(mineral, `${nodesByMineral.get(mineral) ?? ''} ${node}`);
    }
    return new Set(nodesByMineral.values()).size > 1;
  }

  private fewestIsNotEarliest(twin: Twin, arrived: readonly TwinState[]): boolean {
    return arrived.some(({ node, mineral, firstPossibleOn }) => {
      const walk = twin.shortestWalk({ node, mineral, produced: false });
      return walk !== null && arrivalOf(walk) > (firstPossibleOn ?? Number.MIN_SAFE_INTEGER);
    });
  }

  /** Whether a shortest walk passes a state with more links, or later, than that state could be reached. */
  private lateOnTheWay(chain: TwinCase, twin: Twin, arrived: readonly TwinState[]): boolean {
    const far = new Map(chain.links.map((link) => [link.id, link.to]));
    const best = new Map(arrived.map((state) => [`${state.node} ${state.mineral}`, state]));
    return arrived.some(({ node, mineral }) => {
      const walk = twin.shortestWalk({ node, mineral, produced: false });
      return walk?.links.slice(0, -1).some((link, index) => {
        const state = best.get(`${far.get(link)} ${walk.minerals[index]}`);
        const day = walk.arrivals[index] ?? Number.MIN_SAFE_INTEGER;
        return (
          state !== undefined &&
          (index + 1 > state.hops || day > (state.firstPossibleOn ?? Number.MIN_SAFE_INTEGER))
        );
      });
    });
  }

  private tie(twin: Twin, fewest: ReadonlyMap<string, number>): boolean {
    return [...fewest].some(([node, hops]) => {
      const walks = twin.walksTo(node, hops);
      const earliest = Math.min(...walks.map(arrivalOf));
      const best = walks.filter((walk) => arrivalOf(walk) === earliest);
      return new Set(best.map((walk) => walk.links.join(' '))).size > 1;
    });
  }
}
