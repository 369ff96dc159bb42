import type { TwinDay, TwinFlag } from '../case.ts';
import type { Answers } from '../engine-answers.ts';
import type { TwinOrigin } from '../origins.ts';
import { byState, type Twin, type TwinState } from '../twin.ts';
import { arrivalOf, byArrivalThenIds, byIds, type TwinEnd, type TwinWalk } from '../walks.ts';
import { type Fault, type FlaggedCase, onChain, rightAnswers } from './fault.ts';

function onStates(change: (state: TwinState, one: FlaggedCase) => TwinState | null): Fault {
  return (one) => {
    const answers = rightAnswers(one);
    return {
      ...answers,
      states: () =>
        answers
          .states()
          .map((state) => change(state, one))
          .filter((state) => state !== null),
    };
  };
}

function onShortestWalk(choose: (twin: Twin, end: TwinEnd, right: TwinWalk) => TwinWalk | null): Fault {
  return (one) => {
    const answers = rightAnswers(one);
    return {
      ...answers,
      shortestWalk(end) {
        const right = answers.shortestWalk(end);
        return right === null ? null : choose(one.twin, end, right);
      },
    };
  };
}

/** The walks of so many links that end as asked. */
function fitting(twin: Twin, end: TwinEnd, length: number): TwinWalk[] {
  return twin
    .walksTo(end.node, length)
    .filter(
      ({ mineral, produced }) =>
        mineral === (end.mineral ?? mineral) && produced === (end.produced ?? produced),
    );
}

/** The walk with the earliest arrival of all, then the fewest links. */
function earliestWalk(twin: Twin, end: TwinEnd): TwinWalk {
  const days = twin
    .states()
    .filter(
      ({ node, mineral, produced }) =>
        node === end.node && mineral === (end.mineral ?? mineral) && produced === (end.produced ?? produced),
    )
    .map((state) => dayOf(state.firstPossibleOn));
  for (let length = 1; ; length += 1) {
    const [best] = fitting(twin, end, length).sort(byArrivalThenIds);
    if (best !== undefined && arrivalOf(best) === Math.min(...days)) return best;
  }
}

function dayOf(day: TwinDay | null): number {
  return day ?? Number.MIN_SAFE_INTEGER;
}

function endOf({ node, mineral, produced }: TwinState): TwinEnd {
  return { node, mineral, produced };
}

/** Engines one of whose answers is wrong. */
export const FAULTS_IN_ANSWERS: Record<string, Fault> = {
  'earliest walk given as the shortest': onShortestWalk(earliestWalk),
  'shortest walk without regard to its arrival': onShortestWalk(
    (twin, end, right) => fitting(twin, end, right.links.length).sort(byIds)[0] ?? null,
  ),
  'links of the shortest walk compared from the last': onShortestWalk((twin, end, right) => {
    const backToFront = (walk: TwinWalk): TwinWalk => ({
      ...walk,
      links: walk.links.toReversed(),
      arrivals: walk.arrivals.toReversed(),
    });
    const walks = fitting(twin, end, right.links.length).filter(
      (walk) => arrivalOf(walk) === arrivalOf(right),
    );
    const [least] = walks.map(backToFront).sort(byIds);
    return least === undefined ? null : backToFront(least);
  }),
  'of equal links, minerals of the shortest walk compared from the last': onShortestWalk(
    (twin, end, right) => {
      const equal = fitting(twin, end, right.links.length).filter(
        ({ links }) => links.join(' ') === right.links.join(' '),
      );
      const key = ({ minerals }: TwinWalk) => minerals.toReversed().join(' ');
      return equal.sort((a, b) => (key(a) < key(b) ? -1 : 1))[0] ?? null;
    },
  ),
  'a produced end preferred to one that arrived': onShortestWalk((twin, end, right) => {
    const equal = fitting(twin, end, right.links.length).filter(
      ({ links }) => links.join(' ') === right.links.join(' '),
    );
    return equal.find(({ produced }) => produced) ?? right;
  }),
  'every start of a shortest walk taken to be a shortest walk': onShortestWalk((twin, end, right) => {
    const endsBefore = (walk: TwinWalk): boolean =>
      walk.links.some((_, index) => {
        const start = walk.links.slice(0, index).join(' ');
        return index > 0 && !shortStarts(twin, index, walk.minerals[index - 1] as string).has(start);
      });
    const walks = fitting(twin, end, right.links.length).filter((walk) => !endsBefore(walk));
    return walks.sort(byArrivalThenIds)[0] ?? null;
  }),
  'arrivals of the earliest walk told of the shortest': onShortestWalk((twin, end, right) => ({
    ...right,
    arrivals: [...right.arrivals.slice(0, -1), earliestWalk(twin, end).arrivals.at(-1) ?? null],
  })),
  'what the first link carries told of all': onShortestWalk((_, __, right) => ({
    ...right,
    minerals: right.minerals.map(() => right.minerals[0] as string),
  })),
  'hops of the earliest walk': onStates((state, { twin }) => ({
    ...state,
    hops: earliestWalk(twin, endOf(state)).links.length,
  })),
  'hops without regard to dates': (one) => {
    const answers = rightAnswers(one);
    const withoutDates = onChain((chain) => ({
      ...chain,
      links: chain.links.map((link) => ({ ...link, start: null, end: null })),
    }));
    const states = withoutDates(one).states();
    return {
      ...answers,
      states: () =>
        answers.states().map((state) => {
          const hops = states.find((other) => byState(state, other) === 0)?.hops;
          return { ...state, hops: hops ?? state.hops };
        }),
    };
  },
  'first day of the shortest walk': onStates((state, { twin }) => ({
    ...state,
    firstPossibleOn: twin.shortestWalk(endOf(state))?.arrivals.at(-1) ?? null,
  })),
  'current only when it first arrives that day': onStates((state, { chain }) => ({
    ...state,
    current: state.firstPossibleOn === chain.asOf,
  })),
  'produced forgotten': onStates((state) => (state.produced ? null : state)),
  'what is produced told as arrived': onStates((state) => ({ ...state, produced: false })),
  'produced left out where it arrived as well': onStates((state, { twin }) =>
    state.produced && twin.states().some((other) => byState({ ...state, produced: false }, other) === 0)
      ? null
      : state,
  ),
  'days of what is produced taken from what arrived of it': onStates((state, { twin }) => ({
    ...state,
    firstPossibleOn:
      twin.states().find((other) => byState({ ...state, produced: false }, other) === 0)?.firstPossibleOn ??
      state.firstPossibleOn,
  })),
  'what is produced is never current': onStates((state) => ({
    ...state,
    current: state.current && !state.produced,
  })),
  'a link more for what is produced': onStates((state) => ({
    ...state,
    hops: state.hops + Number(state.produced),
  })),
  'a conversion to itself taken for production': (one) => {
    const answers = rightAnswers(one);
    const isConverted = ({ node, mineral }: TwinState): boolean =>
      one.chain.conversions.some(
        ({ node: at, input, output }) => at === node && input === output && input === mineral,
      );
    return {
      ...answers,
      states() {
        const states = answers.states();
        const more = states
          .filter((state) => !state.produced && isConverted(state))
          .map((state) => ({ ...state, produced: true }))
          .filter((state) => !states.some((other) => byState(state, other) === 0));
        return [...states, ...more].sort(byState);
      },
    };
  },
  'converted once more what was produced': (one) => {
    const answers = rightAnswers(one);
    return {
      ...answers,
      states() {
        const states = answers.states();
        const more = states
          .filter(({ produced }) => produced)
          .flatMap((state) =>
            one.twin.material.producedAt(state.node, state.mineral).map((mineral) => ({ ...state, mineral })),
          );
        const all = new Map([...more, ...states].map((state) => [JSON.stringify(endOf(state)), state]));
        return [...all.values()].sort(byState);
      },
    };
  },
  'all walked links, whatever the target': (one) => {
    const answers = rightAnswers(one);
    return { ...answers, walkedLinks: () => answers.walkedLinks() };
  },
  'links between reached nodes taken for walked ones': (one) => {
    const answers = rightAnswers(one);
    const reached = new Set(answers.states().map((state) => state.node));
    return {
      ...answers,
      walkedLinks: (targets) => {
        const walked = answers.walkedLinks(targets);
        const others = one.chain.links
          .filter(
            ({ id, from, to }) =>
              reached.has(from) && reached.has(to) && !walked.some(({ link }) => link === id),
          )
          .map((link) => ({
            link: link.id,
            minerals: link.minerals,
            from: link.start,
            to: one.chain.asOf,
            begins: false,
          }));
        return targets === undefined ? [...walked, ...others] : walked;
      },
    };
  },
  'a first link not walked again after the window': (one) => {
    const answers = rightAnswers(one);
    const { chain, flag } = one;
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
  'walked links without regard to what must follow': (one) => {
    const answers = rightAnswers(one);
    const whole = new Map(answers.walkedLinks().map((walked) => [walked.link, walked]));
    return {
      ...answers,
      walkedLinks: (targets) =>
        answers
          .walkedLinks(targets)
          .map((walked) => ({ ...walked, to: whole.get(walked.link)?.to ?? walked.to })),
    };
  },
  'backward: a day too late': onOrigins((origin) => ({
    ...origin,
    lastPossibleOn: origin.lastPossibleOn + 1,
  })),
  'backward: whatever the destination holds': (one) => {
    const answers = rightAnswers(one);
    return {
      ...answers,
      origins: (destination) => answers.origins(destination, null),
      admitted: (destination) => answers.admitted(destination, null),
    };
  },
  'backward: what the destination makes forgotten': (one) => {
    const answers = rightAnswers(one);
    const without = (destination: string) =>
      onChain((chain) => ({
        ...chain,
        conversions: chain.conversions.filter(({ node }) => node !== destination),
      }))(one);
    return {
      ...answers,
      origins: (destination, wanted) => without(destination).origins(destination, wanted),
    };
  },
  'backward: the destination left out where material goes round to it': onOrigins((origin, destination) =>
    origin.node === destination ? null : origin,
  ),
  'backward: the last day of the as-of bound left out': (one) => {
    const answers = rightAnswers(one);
    const earlier = onChain((chain) => ({ ...chain, asOf: chain.asOf - 1 }))(one);
    return { ...answers, origins: earlier.origins };
  },
  'admits: the window forgotten': (one) => admitting(one, { start: null, end: null }),
  'admits: the end of the window forgotten': (one) => admitting(one, { end: null }),
  'admits: the window’s end left out': (one) =>
    admitting(one, { end: one.flag.end === null ? null : one.flag.end - 1 }),
  'admits: the flag’s minerals forgotten': (one) => admitting(one, { minerals: null }),
  'admits: only whether something of it can come at all': (one) => {
    const answers = rightAnswers(one);
    return {
      ...answers,
      admitted(destination, wanted) {
        const near = new Set(answers.origins(destination, wanted).map(({ node }) => node));
        const all = new Set(one.chain.links.filter(({ from }) => near.has(from)).map(({ id }) => id));
        const tainted = answers.walkedLinks().map(({ link }) => link);
        return tainted.filter((link) => all.has(link));
      },
    };
  },
};

function onOrigins(change: (origin: TwinOrigin, destination: string) => TwinOrigin | null): Fault {
  return (one) => {
    const answers = rightAnswers(one);
    return {
      ...answers,
      origins: (destination, wanted) =>
        answers
          .origins(destination, wanted)
          .map((origin) => change(origin, destination))
          .filter((origin) => origin !== null),
    };
  };
}

/** The answers, with those about admission given for a changed flag. */
function admitting(one: FlaggedCase, change: Partial<TwinFlag>): Answers {
  const changed = onChain(
    (chain) => chain,
    (flag) => ({ ...flag, ...change }),
  );
  return { ...rightAnswers(one), admitted: changed(one).admitted };
}

/** Shortest walks of so many links to any state of the mineral, by their link ids. */
function shortStarts(twin: Twin, length: number, mineral: string): Set<string> {
  const starts = new Set<string>();
  for (const state of twin.states()) {
    if (state.mineral !== mineral || state.produced || state.hops !== length) continue;
    for (const walk of fitting(twin, endOf(state), length)) {
      if (arrivalOf(walk) === dayOf(state.firstPossibleOn)) starts.add(walk.links.join(' '));
    }
  }
  return starts;
}
