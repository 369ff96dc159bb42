import fc from 'fast-check';
import type { TwinCase, TwinFlag, TwinLink, TwinRelation } from './case.ts';

/**
 * Random small chains, for the comparison of engine and twin.
 *
 * Made so that a fair part of the nodes is reached: most links go from a node to one of the next few (the last ones
 * back to the first), intervals are a good part of the time there is, and minerals are few. Cycles, self loops, parallel
 * links, single days, empty and unbounded intervals all come up often.
 */

const LAST_DAY = 12;
const MINERALS = ['gold', 'tin', 'tungsten'];
/** The last two are in another order by UTF-16 unit than by code point. */
const LINK_SUFFIXES = ['a', 'b', 'B', '1', '10', '2', '中', '\uff5e', '\u{20000}'];

const day = fc.integer({ min: 0, max: LAST_DAY });

/** An interval in one of the shapes that matter, each often enough. */
const interval = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(day, day).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  },
  { weight: 5, arbitrary: day.map((start) => ({ start, end: null })) },
  { weight: 2, arbitrary: day.map((end) => ({ start: null, end })) },
  { weight: 1, arbitrary: fc.constant({ start: null, end: null }) },
  { weight: 1, arbitrary: day.map((only) => ({ start: only, end: only })) },
  {
    weight: 1,
    arbitrary: fc.tuple(day, day).map(([a, b]) => ({ start: Math.max(a, b), end: Math.min(a, b) })),
  },
);

/** Mostly whole or long windows: a flag that taints nothing tells nothing. */
const window = fc.oneof(
  { weight: 1, arbitrary: fc.constant({ start: null, end: null }) },
  { weight: 1, arbitrary: interval },
);

/** Mostly two or three: a walk needs one mineral all along. */
const someMinerals = fc.oneof(
  { weight: 1, arbitrary: fc.subarray(MINERALS, { minLength: 1 }) },
  { weight: 2, arbitrary: fc.subarray(MINERALS, { minLength: 2 }) },
);

function link(nodes: string[], places: string[]): fc.Arbitrary<Omit<TwinLink, 'id'> & { suffix: string }> {
  return fc
    .record({
      from: fc.nat({ max: nodes.length - 1 }),
      step: fc.oneof(
        { weight: 6, arbitrary: fc.integer({ min: 1, max: 2 }) },
        { weight: 2, arbitrary: fc.integer({ min: 0, max: nodes.length - 1 }) },
      ),
      minerals: someMinerals,
      interval,
      delay: fc.integer({ min: 0, max: 6 }),
      via: fc.subarray(places, { maxLength: 1 }),
      suffix: fc.constantFrom(...LINK_SUFFIXES),
    })
    .map(({ from, step, minerals, interval: { start, end }, delay, via, suffix }) => ({
      from: nodes[from] as string,
      to: nodes[(from + step) % nodes.length] as string,
      minerals,
      // Short cuts tend to begin later than the long way round, so that fewest links and earliest day part.
      start: start !== null && step > 1 && end === null ? start + delay : start,
      end,
      via,
      suffix,
    }));
}

function relation(subjects: string[], actors: string[]): fc.Arbitrary<TwinRelation> {
  return fc
    .record({
      actor: fc.constantFrom(...actors),
      kind: fc.constantFrom('OPERATES' as const, 'CONTROLS' as const, 'OWNS' as const),
      subject: fc.constantFrom(...subjects),
      interval: window,
    })
    .map(({ interval: { start, end }, ...rest }) => ({ ...rest, start, end }));
}

function flag(
  nodes: string[],
  places: string[],
  links: TwinLink[],
  actors: string[],
): fc.Arbitrary<Omit<TwinFlag, 'id'>> {
  const subject = fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        on: fc.constant('node' as const),
        subject: fc.constantFrom(...nodes.slice(0, 3)),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ on: fc.constant('place' as const), subject: fc.constantFrom(...places) }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        on: fc.constant('link' as const),
        subject: fc.constantFrom(...links.map(({ id }) => id)),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ on: fc.constant('actor' as const), subject: fc.constantFrom(...actors) }),
    },
  );
  return fc
    .record({ subject, minerals: fc.option(someMinerals, { freq: 3 }), interval: window })
    .map(({ subject: on, minerals, interval: { start, end } }) => ({ ...on, minerals, start, end }));
}

/** How large the chains are. */
export interface ChainSize {
  nodes: { min: number; max: number };
  links: { min: number; max: number };
}

export const SMALL: ChainSize = { nodes: { min: 4, max: 7 }, links: { min: 10, max: 20 } };
/** For what needs room: tables that grow, gains in days that outnumber the states. */
export const WIDE: ChainSize = { nodes: { min: 20, max: 40 }, links: { min: 60, max: 160 } };

/** A chain, with one to three flags, and an as-of day before, inside or after the days that its facts name. */
export function chains(size: ChainSize = SMALL): fc.Arbitrary<TwinCase> {
  const places = ['border', 'market'];
  const actors = ['militia', 'operator'];
  const chain = fc.integer(size.nodes).chain((count) => {
    const nodes = Array.from({ length: count }, (_, index) => `n${index}`);
    return fc
      .record({
        links: fc.array(link(nodes, places), {
          minLength: size.links.min,
          maxLength: size.links.max,
          size: 'max',
        }),
        relations: fc.array(relation([...nodes.slice(0, 3), ...places], actors), {
          minLength: 1,
          maxLength: 4,
        }),
        asOf: fc.oneof(
          { weight: 6, arbitrary: fc.integer({ min: 5, max: LAST_DAY }) },
          { weight: 3, arbitrary: fc.integer({ min: LAST_DAY, max: LAST_DAY + 3 }) },
          { weight: 1, arbitrary: fc.integer({ min: -2, max: 4 }) },
        ),
      })
      .chain(({ links: drawn, relations, asOf }) => {
        const links = named(drawn);
        return fc.array(flag(nodes, places, links, actors), { minLength: 1, maxLength: 3 }).map((flags) => ({
          nodes,
          places,
          links,
          relations,
          flags: flags.map((one, index) => ({ id: `f${index}`, ...one })),
          asOf,
        }));
      });
  });
  // Without bias towards small numbers: those make chains in which little moves.
  return fc.noBias(chain);
}

/** Gives each link an id that no other has, in an order that has nothing to do with where it is in the chain. */
function named(links: (Omit<TwinLink, 'id'> & { suffix: string })[]): TwinLink[] {
  return links.map(({ suffix, ...rest }, index) => ({ id: `${suffix}${index}`, ...rest }));
}
