import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { byCodePoints, inUse, type TwinCase, type TwinFlag } from './case.ts';
import { type HistoryCase, histories, LARGE } from './chains.ts';
import { asOne, otherHalf, recordedAtOnce, renamed, reversed, shifted, split } from './changed-chains.ts';
import { type Answers, engineAnswers } from './engine-answers.ts';
import { asKnown } from './history.ts';
import { randomNumbers } from './history-columns.ts';
import type { TwinOrigin } from './origins.ts';
import type { TwinState, TwinWalkedLink } from './twin.ts';
import { arrivalOf, type TwinWalk } from './walks.ts';

/**
 * What must hold between two answers of the engine, whatever the right one is: on chains far larger than the twin can
 * do.
 */

const ASKED = Number(process.env.ORETRACE_FUZZ_RUNS ?? 0);
const RUNS = ASKED ? Math.ceil(ASKED / 50) : 15;
const SEED = ASKED ? Date.now() % 0x7fffffff : 20_251_104;

/** All that is compared, of the first flag of a chain. */
interface Told {
  states: TwinState[];
  walked: TwinWalkedLink[];
  /** To the node farthest from the flag, and to the first of the chain. */
  origins: Record<string, TwinOrigin[]>;
  walks: Map<string, TwinWalk>;
}

function ends(states: readonly TwinState[], chain: TwinCase): string[] {
  const farthest = states.reduce((best, state) => (state.hops > best.hops ? state : best), {
    node: '',
    hops: 0,
  }).node;
  return [...new Set([farthest, chain.nodes[0] as string])].filter((node) => node !== '');
}

function tell(answers: Answers, chain: TwinCase, nodes?: readonly string[]): Told {
  const states = answers.states();
  const walks = new Map<string, TwinWalk>();
  for (const { node, mineral, produced } of states) {
    const walk = answers.shortestWalk({ node, mineral, produced });
    if (walk !== null) walks.set(keyOf({ node, mineral, produced }), walk);
  }
  const origins = Object.fromEntries(
    (nodes ?? ends(states, chain)).map((node) => [node, answers.origins(node, null)]),
  );
  return { states, walked: answers.walkedLinks(), origins, walks };
}

function keyOf({ node, mineral, produced }: Pick<TwinState, 'node' | 'mineral' | 'produced'>): string {
  return `${node} ${mineral}${produced ? ' (produced)' : ''}`;
}

function answersOf(chain: TwinCase, flag: TwinFlag, shuffle = 0): Answers {
  return engineAnswers(recordedAtOnce(chain, shuffle), flag);
}

/** More of anything is at least as much of each answer: nothing vanishes, no day gets worse, no walk longer. */
function expectNoLess(more: Told, less: Told): void {
  const states = new Map(more.states.map((state) => [keyOf(state), state]));
  for (const state of less.states) {
    const other = states.get(keyOf(state));
    expect(other, `${keyOf(state)} vanished`).toBeDefined();
    expect(dayOr(other?.firstPossibleOn, earliest)).toBeLessThanOrEqual(
      dayOr(state.firstPossibleOn, earliest),
    );
    expect(other?.hops).toBeLessThanOrEqual(state.hops);
    if (state.current) expect(other?.current).toBe(true);
  }
  const walked = new Map(more.walked.map((one) => [one.link, one]));
  for (const one of less.walked) {
    const other = walked.get(one.link);
    expect(other, `link ${one.link} is no longer walked`).toBeDefined();
    expect(dayOr(other?.from, earliest)).toBeLessThanOrEqual(dayOr(one.from, earliest));
    expect(other?.to).toBeGreaterThanOrEqual(one.to);
    expect(other?.minerals).toEqual(expect.arrayContaining(one.minerals));
  }
  for (const [node, origins] of Object.entries(less.origins)) {
    const others = new Map((more.origins[node] ?? []).map((one) => [`${one.node} ${one.mineral}`, one]));
    for (const one of origins) {
      const other = others.get(`${one.node} ${one.mineral}`);
      expect(other?.lastPossibleOn).toBeGreaterThanOrEqual(one.lastPossibleOn);
      expect(other?.hops).toBeLessThanOrEqual(one.hops);
    }
  }
}

const earliest = Number.MIN_SAFE_INTEGER;
const dayOr = (day: number | null | undefined, unbounded: number): number => day ?? unbounded;

let chainsSeen = 0;
let statesSeen = 0;
let hopsSeen = 0;
let conversionsSeen = 0;

/** For each of many chains, as it was known, and its first flag. */
function forMany(
  check: (chain: TwinCase, flag: TwinFlag, asked: HistoryCase, random: (below: number) => number) => void,
): void {
  fc.assert(
    fc.property(histories(LARGE), (asked) => {
      const chain = asKnown(asked.history, asked.revision);
      const [flag] = chain.flags;
      if (flag === undefined) return;
      check(chain, flag, asked, randomNumbers(asked.shuffle));
      const states = answersOf(chain, flag).states();
      chainsSeen += 1;
      statesSeen += states.length;
      hopsSeen += Math.max(0, ...states.map(({ hops }) => hops));
      conversionsSeen += states.filter(({ produced }) => produced).length;
    }),
    { numRuns: RUNS, seed: SEED, interruptAfterTimeLimit: 120_000 },
  );
}

describe(`what holds between two answers (seed ${SEED})`, () => {
  afterAll(() => {
    // Chains in which nothing moved would prove nothing.
    expect(statesSeen / chainsSeen).toBeGreaterThan(20);
    expect(hopsSeen / chainsSeen).toBeGreaterThan(3);
    expect(conversionsSeen / chainsSeen).toBeGreaterThan(1);
  });

  it('numbers and the order in which rows were recorded do not matter', () => {
    forMany((chain, flag, asked) => {
      expect(tell(engineAnswers(asked, flag), chain)).toEqual(
        tell(answersOf(chain, flag, asked.shuffle + 1), chain),
      );
    });
  });

  it('what is recorded later changes nothing', () => {
    forMany((chain, flag, asked) => {
      const told = tell(engineAnswers(asked, flag), chain);
      for (const laidOutTo of [0, asked.revision, asked.history.revisions]) {
        expect(tell(engineAnswers({ ...asked, laidOutTo }, flag), chain)).toEqual(told);
      }
    });
  });

  it('a link added, or a conversion: nothing vanishes, no day gets later, no walk longer', () => {
    forMany((chain, flag, _, random) => {
      const node = () => chain.nodes[random(chain.nodes.length)] as string;
      const mineral = () => ['gold', 'tin', 'tungsten'][random(3)] as string;
      const answers = answersOf(chain, flag);
      const told = tell(answers, chain);
      const reached = () => told.states[random(told.states.length)]?.node ?? node();
      const link = {
        id: 'added',
        from: reached(),
        to: node(),
        minerals: [mineral()],
        start: random(12),
        end: null,
        via: [],
      };
      const more = { ...chain, links: [...chain.links, link] };
      expectNoLess(tell(answersOf(more, flag), more, Object.keys(told.origins)), told);
      const conversion = { node: reached(), input: mineral(), output: mineral() };
      const made = { ...chain, conversions: [...chain.conversions, conversion] };
      expectNoLess(tell(answersOf(made, flag), made, Object.keys(told.origins)), told);
    });
  });

  it('a later as-of day: nothing vanishes, and what was there is so since the same day', () => {
    forMany((chain, flag) => {
      const told = tell(answersOf(chain, flag), chain);
      const later = { ...chain, asOf: chain.asOf + 3 };
      const more = tell(answersOf(later, flag), later, Object.keys(told.origins));
      const withoutUse = { ...told, states: told.states.map((state) => ({ ...state, current: false })) };
      expectNoLess(more, withoutUse);
      const days = new Map(more.states.map((state) => [keyOf(state), state.firstPossibleOn]));
      for (const state of told.states) expect(days.get(keyOf(state))).toBe(state.firstPossibleOn);
      for (const state of more.states) {
        if (dayOr(state.firstPossibleOn, earliest) > chain.asOf) continue;
        expect(told.states.map(keyOf)).toContain(keyOf(state));
      }
    });
  });

  it('links that no walk uses can go', () => {
    forMany((chain, flag) => {
      const { states, walked, walks } = tell(answersOf(chain, flag), chain);
      const used = new Set(walked.map(({ link }) => link));
      const fewer = { ...chain, links: chain.links.filter(({ id }) => used.has(id)) };
      const left = tell(answersOf(fewer, flag), chain);
      expect({ ...left, origins: {} }).toEqual({ states, walked, walks, origins: {} });
    });
  });

  it('all dates shifted: the same answers, shifted', () => {
    forMany((chain, flag) => {
      const days = 4_000;
      const back = <T extends number | null>(day: T) => (day === null ? null : day - days);
      const told = tell(answersOf(chain, flag), chain);
      const later = shifted(chain, days);
      const [laterFlag] = later.flags as [TwinFlag];
      const toldLater = tell(answersOf(later, laterFlag), later);
      expect({
        states: toldLater.states.map((one) => ({ ...one, firstPossibleOn: back(one.firstPossibleOn) })),
        walked: toldLater.walked.map((one) => ({ ...one, from: back(one.from), to: back(one.to) })),
        origins: Object.fromEntries(
          Object.entries(toldLater.origins).map(([node, origins]) => [
            node,
            origins.map((one) => ({ ...one, lastPossibleOn: back(one.lastPossibleOn) })),
          ]),
        ),
        walks: new Map(
          [...toldLater.walks].map(([end, walk]) => [end, { ...walk, arrivals: walk.arrivals.map(back) }]),
        ),
      }).toEqual(told);
    });
  });

  it('ids renamed: the same answers up to names, and of equal walks the least by the new ones', () => {
    forMany((chain, flag, _, random) => {
      const names = [
        ...new Set([
          ...chain.nodes,
          ...chain.links.map(({ id }) => id),
          ...chain.links.flatMap(({ minerals }) => minerals),
          ...chain.conversions.flatMap(({ input, output }) => [input, output]),
        ]),
      ];
      const newNames = new Map(names.map((name, index) => [name, `${random(1_000)}-${index}`]));
      const oldNames = new Map([...newNames].map(([name, other]) => [other, name]));
      const rename = (id: string) => newNames.get(id) ?? id;
      const restore = (id: string) => oldNames.get(id) ?? id;
      const told = tell(answersOf(chain, flag), chain);
      const other = renamed(chain, rename);
      const [otherFlag] = other.flags as [TwinFlag];
      const answers = answersOf(other, otherFlag);
      const nodes = Object.keys(told.origins);
      const toldOther = tell(answers, other, nodes.map(rename));
      expect(
        new Map(
          toldOther.states.map((one) => [
            keyOf({ ...one, node: restore(one.node), mineral: restore(one.mineral) }),
            [one.firstPossibleOn, one.hops, one.current],
          ]),
        ),
      ).toEqual(
        new Map(told.states.map((one) => [keyOf(one), [one.firstPossibleOn, one.hops, one.current]])),
      );
      expect(
        new Map(
          toldOther.walked.map((one) => [
            restore(one.link),
            { ...one, link: restore(one.link), minerals: one.minerals.map(restore).sort() },
          ]),
        ),
      ).toEqual(new Map(told.walked.map((one) => [one.link, { ...one, minerals: one.minerals.toSorted() }])));
      for (const node of nodes) {
        const restored = (toldOther.origins[rename(node)] ?? []).map((one) => ({
          ...one,
          node: restore(one.node),
          mineral: restore(one.mineral),
        }));
        expect(new Set(restored.map((one) => JSON.stringify(one)))).toEqual(
          new Set((told.origins[node] as TwinOrigin[]).map((one) => JSON.stringify(one))),
        );
      }
      for (const [index, state] of told.states.entries()) {
        if (index % 5 !== 0) continue;
        const end = { node: state.node, mineral: state.mineral, produced: state.produced };
        const walk = told.walks.get(keyOf(end)) as TwinWalk;
        const renamedEnd = { ...end, node: rename(end.node), mineral: rename(end.mineral) };
        const otherWalk = answers.shortestWalk(renamedEnd) as TwinWalk;
        expect(otherWalk.links.length).toBe(walk.links.length);
        expect(arrivalOf(otherWalk)).toBe(arrivalOf(walk));
        expect(byCodePoints(otherWalk.links, walk.links.map(rename))).toBeLessThanOrEqual(0);
        expect(byCodePoints(walk.links, otherWalk.links.map(restore))).toBeLessThanOrEqual(0);
      }
    });
  });

  it('an interval split in two adjacent links: the same states, days and links', () => {
    forMany((chain, flag, _, random) => {
      const told = tell(answersOf(chain, flag), chain);
      const halves = split(chain, ({ id }) => id !== flag.subject && random(2) === 0);
      expect(halves.links.length).toBeGreaterThan(chain.links.length);
      const toldHalves = tell(answersOf(halves, flag), halves);
      expect(toldHalves.states).toEqual(told.states);
      expect(toldHalves.origins).toEqual(told.origins);
      const whole = new Map(chain.links.flatMap(({ id }) => [id, otherHalf(id)].map((half) => [half, id])));
      const united = new Map<string, TwinWalkedLink>();
      for (const half of toldHalves.walked) {
        const link = whole.get(half.link) as string;
        const known = united.get(link) ?? { ...half, link };
        united.set(link, {
          link,
          minerals: [...new Set([...known.minerals, ...half.minerals])].sort(),
          from: known.from === null || half.from === null ? null : Math.min(known.from, half.from),
          to: Math.max(known.to, half.to),
          begins: known.begins || half.begins,
        });
      }
      expect(united).toEqual(new Map(told.walked.map((one) => [one.link, one])));
    });
  });

  it('two nodes merged are as one that they had always been, and unmerged as before', () => {
    forMany((chain, flag, _, random) => {
      const kept = random(chain.nodes.length - 1);
      const dropped = kept + 1 + random(Math.min(chain.nodes.length - kept - 1, 6));
      const [keptId, droppedId] = [chain.nodes[kept] as string, chain.nodes[dropped] as string];
      const { history } = recordedAtOnce(chain);
      const merged = {
        ...history,
        merges: [{ dropped: droppedId, kept: keptId, recorded: 2, ended: 3 }],
        revisions: 3,
      };
      const asked = { history: merged, laidOutTo: random(4), shuffle: random(1_000) };
      const one = asOne(chain, keptId, droppedId);
      const [flagOfOne] = one.flags as [TwinFlag];
      expect(tell(engineAnswers({ ...asked, revision: 2 }, flagOfOne), one)).toEqual(
        tell(answersOf(one, flagOfOne), one),
      );
      const before = tell(answersOf(chain, flag), chain);
      expect(tell(engineAnswers({ ...asked, revision: 3 }, flag), chain)).toEqual(before);
      expect(tell(engineAnswers({ ...asked, revision: 1 }, flag), chain)).toEqual(before);
    });
  });
});

describe(`forward and backward (seed ${SEED})`, () => {
  /**
   * A walk of links e₁ … e_k on days t₁ ≤ … ≤ t_k to a node is, in the chain reversed, one of e_k … e₁ on days
   * −t_k ≤ … ≤ −t₁ from it. So what can leave (u, m) for a destination latest on day t and by h links, is what arrives
   * at (u, m) earliest on day −t and by h links from all that leaves the destination, in the chain reversed. The as-of day
   * bounds t_k from above, hence the day of the first link there from below: it is the start of a window. What is made
   * at the destination itself plays no part when all minerals are wanted.
   */
  it('backward is forward in the chain reversed, from a window that begins on the as-of day', () => {
    forMany((chain, flag, _, random) => {
      const destination = chain.nodes[random(chain.nodes.length)] as string;
      const back = { ...reversed(chain), asOf: 1_000 };
      const everything: TwinFlag = {
        ...flag,
        on: 'node',
        subject: destination,
        minerals: null,
        start: 0 - chain.asOf,
        end: null,
      };
      const arrived = answersOf(back, everything)
        .states()
        .filter(({ produced }) => !produced);
      expect(answersOf(chain, flag).origins(destination, null)).toEqual(
        arrived.map(({ node, mineral, firstPossibleOn, hops }) => ({
          node,
          mineral,
          lastPossibleOn: 0 - (firstPossibleOn as number),
          hops,
        })),
      );
    });
  });

  /** The other way round: the start of the flag's window is the as-of day of the chain reversed. */
  it('forward is backward in the chain reversed, from the first day of the window', () => {
    forMany((chain, flag, _, random) => {
      const origin = chain.nodes[random(chain.nodes.length)] as string;
      const from = random(8);
      const all: TwinFlag = { ...flag, on: 'node', subject: origin, minerals: null, start: from, end: null };
      const whole = { ...chain, asOf: 1_000 };
      const back = { ...reversed(whole), asOf: 0 - from };
      const arrived = answersOf(whole, all)
        .states()
        .filter(({ produced }) => !produced);
      expect(
        answersOf(back, all)
          .origins(origin, null)
          .map(({ lastPossibleOn, ...one }) => ({ ...one, firstPossibleOn: 0 - lastPossibleOn })),
      ).toEqual(
        arrived.map(({ node, mineral, firstPossibleOn, hops }) => ({ node, mineral, hops, firstPossibleOn })),
      );
    });
  });

  it('a flag exposes a node by a mineral iff one of its links is admitted there for that mineral', () => {
    forMany((chain, flag, _, random) => {
      const answers = answersOf(chain, flag);
      const held = new Set(answers.states().map(({ node, mineral }) => `${node} ${mineral}`));
      for (let times = 0; times < 12; times += 1) {
        const node = chain.nodes[random(chain.nodes.length)] as string;
        for (const mineral of ['gold', 'tin', 'tungsten']) {
          expect([node, mineral, answers.admitted(node, [mineral]).length > 0]).toEqual([
            node,
            mineral,
            held.has(`${node} ${mineral}`),
          ]);
        }
      }
    });
  });

  it('every shortest walk keeps the rules, one by one', () => {
    forMany((chain, flag) => {
      const links = new Map(chain.links.map((link) => [link.id, link]));
      const answers = answersOf(chain, flag);
      for (const { node, mineral, produced, hops } of answers.states()) {
        const walk = answers.shortestWalk({ node, mineral, produced }) as TwinWalk;
        expect([walk.links.length, walk.minerals.length, walk.arrivals.length]).toEqual([hops, hops, hops]);
        expect([walk.mineral, walk.produced]).toEqual([mineral, produced]);
        for (const [index, id] of walk.links.entries()) {
          const link = links.get(id) as TwinCase['links'][number];
          const next = links.get(walk.links[index + 1] ?? '');
          const carried = walk.minerals[index] as string;
          const onward = walk.minerals[index + 1] ?? mineral;
          expect(link.minerals).toContain(carried);
          expect(next?.from ?? node).toBe(link.to);
          const day = walk.arrivals[index] ?? null;
          if (day !== null) expect([id, day, inUse(link, day)]).toEqual([id, day, true]);
          expect(dayOr(day, earliest)).toBeGreaterThanOrEqual(dayOr(walk.arrivals[index - 1], earliest));
          expect(dayOr(day, earliest)).toBeLessThanOrEqual(chain.asOf);
          const isConverted = next === undefined ? produced : onward !== carried;
          if (isConverted)
            expect(chain.conversions).toContainEqual({ node: link.to, input: carried, output: onward });
          else expect(onward).toBe(carried);
        }
      }
    });
  });
});
