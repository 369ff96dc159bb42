import type { TwinCase, TwinFlag } from './case.ts';
import { arrivalOf, type Twin } from './twin.ts';

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

  add(chain: TwinCase, flag: TwinFlag, twin: Twin): void {
    this.cases += 1;
    const states = twin.states();
    const fewest = new Map<string, number>();
    for (const { node, hops } of states) fewest.set(node, Math.min(hops, fewest.get(node) ?? hops));
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
    this.count('minerals reach different nodes', this.mineralsDiffer(twin));
    this.count('fewest links is not earliest', this.fewestIsNotEarliest(twin));
    this.count('late on the way of a shortest walk', this.lateOnTheWay(chain, twin));
    this.count('shortest walks tie until the ids', this.tie(twin, fewest));
  }

  private count(feature: string, shown: boolean): void {
    this.counts.set(feature, (this.counts.get(feature) ?? 0) + (shown ? 1 : 0));
  }

  private mineralsDiffer(twin: Twin): boolean {
    const nodesByMineral = new Map<string, string>();
    for (const { node, mineral } of twin.states()) {
      nodesByMineral.set(mineral, `${nodesByMineral.get(mineral) ?? ''} ${node}`);
    }
    return new Set(nodesByMineral.values()).size > 1;
  }

  private fewestIsNotEarliest(twin: Twin): boolean {
    return twin.states().some(({ node, mineral, firstPossibleOn }) => {
      const walk = twin.shortestWalk(node, [mineral]);
      return walk !== null && arrivalOf(walk) > (firstPossibleOn ?? Number.MIN_SAFE_INTEGER);
    });
  }

  /** Whether a shortest walk passes a state with more links, or later, than that state could be reached. */
  private lateOnTheWay(chain: TwinCase, twin: Twin): boolean {
    const far = new Map(chain.links.map((link) => [link.id, link.to]));
    const best = new Map(twin.states().map((state) => [`${state.node} ${state.mineral}`, state]));
    return twin.states().some(({ node, mineral }) => {
      const walk = twin.shortestWalk(node, [mineral]);
      return walk?.links.slice(0, -1).some((link, index) => {
        const state = best.get(`${far.get(link)} ${mineral}`);
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
