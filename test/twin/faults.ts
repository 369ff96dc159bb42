import type { TwinCase, TwinFlag, TwinLink, TwinRelation } from './case.ts';
import { type Answers, engineAnswers } from './engine-answers.ts';
import { arrivalOf, byArrivalThenIds, byIds, type Twin, type TwinState, type TwinWalk } from './twin.ts';

/**
 * Mistakes that a trace engine could make, each as an engine that makes it: the true one asked about a changed case, or
 * with one of its answers put wrong. The comparison with the twin has to find every one of them.
 */
export type Fault = (chain: TwinCase, flag: TwinFlag, twin: Twin) => Answers;

function onLinks(change: (link: TwinLink, chain: TwinCase, flag: TwinFlag) => TwinLink): Fault {
  return (chain, flag) =>
    engineAnswers({ ...chain, links: chain.links.map((link) => change(link, chain, flag)) }, flag);
}

function withoutLinks(isLost: (link: TwinLink, chain: TwinCase) => boolean): Fault {
  return (chain, flag) =>
    engineAnswers({ ...chain, links: chain.links.filter((link) => !isLost(link, chain)) }, flag);
}

function onRelations(change: (relation: TwinRelation) => TwinRelation): Fault {
  return (chain, flag) => engineAnswers({ ...chain, relations: chain.relations.map(change) }, flag);
}

function onFlag(change: (flag: TwinFlag) => Partial<TwinFlag>): Fault {
  return (chain, flag) => engineAnswers(chain, { ...flag, ...change(flag) });
}

function onAsOf(change: (asOf: number) => number): Fault {
  return (chain, flag) => engineAnswers({ ...chain, asOf: change(chain.asOf) }, flag);
}

function onStates(change: (state: TwinState, chain: TwinCase, twin: Twin) => TwinState): Fault {
  return (chain, flag, twin) => {
    const answers = engineAnswers(chain, flag);
    return { ...answers, states: () => answers.states().map((state) => change(state, chain, twin)) };
  };
}

function onShortestWalk(
  choose: (twin: Twin, node: string, minerals: string[] | undefined, right: TwinWalk) => TwinWalk | null,
): Fault {
  return (chain, flag, twin) => {
    const answers = engineAnswers(chain, flag);
    return {
      ...answers,
      shortestWalk(node, minerals) {
        const right = answers.shortestWalk(node, minerals);
        return right === null ? null : choose(twin, node, minerals, right);
      },
    };
  };
}

/** The walk with the earliest arrival of all, then the fewest links. */
function earliestWalk(twin: Twin, node: string, minerals?: string[]): TwinWalk {
  const days = twin
    .states()
    .filter((state) => state.node === node && (minerals?.includes(state.mineral) ?? true))
    .map((state) => state.firstPossibleOn ?? Number.MIN_SAFE_INTEGER);
  for (let length = 1; ; length += 1) {
    const [best] = twin.walksTo(node, length, minerals).sort(byArrivalThenIds);
    if (best !== undefined && arrivalOf(best) === Math.min(...days)) return best;
  }
}

function later(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

function earlier(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}

function timeless(chain: TwinCase): TwinCase {
  return { ...chain, links: chain.links.map((link) => ({ ...link, start: null, end: null })) };
}

export const FAULTS: Record<string, Fault> = {
  'blind to minerals': onLinks((link, chain) => ({
    ...link,
    minerals: [...new Set(chain.links.flatMap(({ minerals }) => minerals))],
  })),
  'only the first mineral of a link': onLinks((link) => ({ ...link, minerals: link.minerals.slice(0, 1) })),
  'the flag’s minerals forgotten': onFlag(() => ({ minerals: null })),
  'blind to time': (chain, flag) => engineAnswers(timeless(chain), flag),
  'last day of an interval left out': onLinks((link) => ({
    ...link,
    end: link.end === null ? null : link.end - 1,
  })),
  'first day of an interval left out': onLinks((link) => ({
    ...link,
    start: link.start === null ? null : link.start + 1,
  })),
  'an end before a start put right': onLinks((link) => ({
    ...link,
    start: link.end === null || link.start === null ? link.start : Math.min(link.start, link.end),
  })),
  'an unknown start taken for day 0': onLinks((link) => ({ ...link, start: link.start ?? 0 })),
  'an open end taken for the first day': onLinks((link) => ({ ...link, end: link.end ?? link.start })),
  'window a day too long': onFlag(({ end }) => ({ end: end === null ? null : end + 1 })),
  'window a day too short': onFlag(({ end }) => ({ end: end === null ? null : end - 1 })),
  'window a day too early': onFlag(({ start }) => ({ start: start === null ? null : start - 1 })),
  'window forgotten': onFlag(() => ({ start: null, end: null })),
  'window asked of every link': onLinks((link, _, flag) => ({
    ...link,
    start: later(link.start, flag.start),
    end: earlier(link.end, flag.end),
  })),
  'as-of day ignored': onAsOf(() => 1_000),
  'as-of day left out': onAsOf((asOf) => asOf - 1),
  'as-of day overrun': onAsOf((asOf) => asOf + 1),
  'cycles cut': withoutLinks((link, chain) => chain.nodes.indexOf(link.to) <= chain.nodes.indexOf(link.from)),
  'self loops dropped': withoutLinks((link) => link.from === link.to),
  'one link for each pair': withoutLinks(
    (link, chain) => chain.links.find((other) => other.from === link.from && other.to === link.to) !== link,
  ),
  'via forgotten': onLinks((link) => ({ ...link, via: [] })),
  'place taken for all links of those that pass it': (chain, flag) =>
    engineAnswers(
      {
        ...chain,
        links: chain.links.map((link) => ({
          ...link,
          via: [...new Set(chain.links.flatMap(({ from, via }) => (from === link.from ? via : [])))],
        })),
      },
      flag,
    ),
  'owning taints': onRelations((relation) => ({ ...relation, kind: 'CONTROLS' })),
  'controlling does not taint': onRelations((relation) => ({
    ...relation,
    kind: relation.kind === 'CONTROLS' ? 'OWNS' : relation.kind,
  })),
  'a relation’s interval forgotten': onRelations((relation) => ({ ...relation, start: null, end: null })),
  'an actor’s places forgotten': (chain, flag) =>
    engineAnswers(
      { ...chain, relations: chain.relations.filter(({ subject }) => !chain.places.includes(subject)) },
      flag,
    ),
  'earliest walk given as the shortest': onShortestWalk(earliestWalk),
  'shortest walk without regard to its arrival': onShortestWalk(
    (twin, node, minerals, right) => twin.walksTo(node, right.links.length, minerals).sort(byIds)[0] ?? null,
  ),
  'links of the shortest walk compared from the last': onShortestWalk((twin, node, minerals, right) => {
    const reversed = (walk: TwinWalk): TwinWalk => ({ ...walk, links: walk.links.toReversed() });
    const walks = twin.walksTo(node, right.links.length, minerals).map(reversed);
    const [least] = walks.sort(byArrivalThenIds);
    return least === undefined ? null : reversed(least);
  }),
  'every start of a shortest walk taken to be a shortest walk': onShortestWalk(
    (twin, node, minerals, right) => {
      const endsBefore = (walk: TwinWalk): boolean =>
        walk.links.some((_, index) => {
          const start = walk.links.slice(0, index).join(' ');
          return index > 0 && !shortStarts(twin, index, walk.mineral).has(start);
        });
      const walks = twin.walksTo(node, right.links.length, minerals).filter((walk) => !endsBefore(walk));
      return walks.sort(byArrivalThenIds)[0] ?? null;
    },
  ),
  'arrivals of the earliest walk told of the shortest': onShortestWalk((twin, node, minerals, right) => ({
    ...right,
    arrivals: [...right.arrivals.slice(0, -1), earliestWalk(twin, node, minerals).arrivals.at(-1) ?? null],
  })),
  'hops of the earliest walk': onStates((state, _, twin) => ({
    ...state,
    hops: earliestWalk(twin, state.node, [state.mineral]).links.length,
  })),
  'hops without regard to dates': (chain, flag) => {
    const answers = engineAnswers(chain, flag);
    const hops = new Map(
      engineAnswers(timeless(chain), flag)
        .states()
        .map((state) => [`${state.node} ${state.mineral}`, state.hops]),
    );
    return {
      ...answers,
      states: () =>
        answers
          .states()
          .map((state) => ({ ...state, hops: hops.get(`${state.node} ${state.mineral}`) ?? state.hops })),
    };
  },
  'first day of the shortest walk': onStates((state, _, twin) => ({
    ...state,
    firstPossibleOn: twin.shortestWalk(state.node, [state.mineral])?.arrivals.at(-1) ?? null,
  })),
  'current only when it first arrives that day': onStates((state, chain) => ({
    ...state,
    current: state.firstPossibleOn === chain.asOf,
  })),
  'all walked links, whatever the target': (chain, flag) => {
    const answers = engineAnswers(chain, flag);
    return { ...answers, walkedLinks: () => answers.walkedLinks() };
  },
  'links between reached nodes taken for walked ones': (chain, flag) => {
    const answers = engineAnswers(chain, flag);
    const reached = new Set(answers.states().map((state) => state.node));
    return {
      ...answers,
      walkedLinks: (targets) => {
        const others = chain.links
          .filter(({ from, to }) => reached.has(from) && reached.has(to))
          .map((link) => ({ link: link.id, minerals: link.minerals, from: link.start, to: chain.asOf }));
        return targets === undefined ? others : answers.walkedLinks(targets);
      },
    };
  },
  'a first link not walked again after the window': (chain, flag) => {
    const answers = engineAnswers(chain, flag);
    const firsts = new Set(
      chain.links
        .filter(({ id, from, via }) => [id, from, ...via].includes(flag.subject))
        .map((link) => link.id),
    );
    return {
      ...answers,
      walkedLinks: (targets) =>
        answers
          .walkedLinks(targets)
          .map((walked) =>
            firsts.has(walked.link) ? { ...walked, to: Math.min(walked.to, flag.end ?? walked.to) } : walked,
          ),
    };
  },
  'walked links without regard to what must follow': (chain, flag) => {
    const answers = engineAnswers(chain, flag);
    const whole = new Map(answers.walkedLinks().map((walked) => [walked.link, walked]));
    return {
      ...answers,
      walkedLinks: (targets) =>
        answers
          .walkedLinks(targets)
          .map((walked) => ({ ...walked, to: whole.get(walked.link)?.to ?? walked.to })),
    };
  },
};

/** Shortest walks of so many links to any state of the mineral, by their link ids. */
function shortStarts(twin: Twin, length: number, mineral: string): Set<string> {
  const starts = new Set<string>();
  for (const state of twin.states()) {
    if (state.mineral !== mineral || state.hops !== length) continue;
    for (const walk of twin.walksTo(state.node, length, [mineral])) {
      if (arrivalOf(walk) === (state.firstPossibleOn ?? Number.MIN_SAFE_INTEGER))
        starts.add(walk.links.join(' '));
    }
  }
  return starts;
}
