import fc from 'fast-check';
import type { TwinConversion, TwinFlag, TwinInterval, TwinRelation, TwinRelationKind } from './case.ts';
import type { Known, TwinHistory, TwinLinkHistory, TwinLinkVersion, TwinMerge } from './history.ts';

/**
 * Random small chains with all that was ever recorded of them, for the comparison of engine and twin.
 *
 * Made so that a fair part of the nodes is reached: most links go from a node to one of the next few (the last ones
 * back to the first), intervals are a good part of the time there is, and minerals are few. Cycles, self loops, parallel
 * links, single days, empty and unbounded intervals, amendments, retractions and merges all come up often.
 */

const LAST_DAY = 12;
/** The last revision of a history. */
const REVISIONS = 8;
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

/** Mostly recorded early, and never ended. */
const life: fc.Arbitrary<Known> = fc.oneof(
  { weight: 16, arbitrary: fc.integer({ min: 1, max: 3 }).map((recorded) => ({ recorded, ended: null })) },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 4, max: REVISIONS }).map((recorded) => ({ recorded, ended: null })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: REVISIONS - 1 }), fc.integer({ min: 1, max: REVISIONS }))
      .map(([recorded, length]) => ({ recorded, ended: Math.min(recorded + length, REVISIONS) })),
  },
);

/** What is not what the case is about, and is only seldom retracted. */
const longLife: fc.Arbitrary<Known> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ recorded: 1, ended: null }) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 2, max: REVISIONS }).map((ended) => ({ recorded: 1, ended })),
  },
);

type Stated = Pick<TwinLinkVersion, 'minerals' | 'via'> & TwinInterval;

interface DrawnLink extends Omit<TwinLinkHistory, 'id'> {
  suffix: string;
}

/** What a link states. Short cuts tend to begin later than the long way round, so that fewest links and earliest day part. */
function stated(places: string[], isShortCut: boolean): fc.Arbitrary<Stated> {
  return fc
    .record({
      minerals: someMinerals,
      interval,
      delay: fc.integer({ min: 0, max: 6 }),
      via: fc.subarray(places, { maxLength: 1 }),
    })
    .map(({ minerals, interval: { start, end }, delay, via }) => ({
      minerals,
      start: start !== null && isShortCut && end === null ? start + delay : start,
      end,
      via,
    }));
}

function link(nodes: string[], places: string[]): fc.Arbitrary<DrawnLink> {
  const ends = fc.record({
    from: fc.nat({ max: nodes.length - 1 }),
    step: fc.oneof(
      { weight: 6, arbitrary: fc.integer({ min: 1, max: 2 }) },
      { weight: 2, arbitrary: fc.integer({ min: 0, max: nodes.length - 1 }) },
    ),
  });
  return ends.chain(({ from, step }) => {
    const version = stated(places, step > 1);
    return fc
      .record({
        life,
        first: version,
        amendments: fc.oneof<fc.MaybeWeightedArbitrary<[after: number, to: Stated][]>[]>(
          { weight: 3, arbitrary: fc.constant([]) },
          {
            weight: 1,
            arbitrary: fc.array(fc.tuple(fc.integer({ min: 1, max: 3 }), version), {
              minLength: 1,
              maxLength: 2,
            }),
          },
        ),
        suffix: fc.constantFrom(...LINK_SUFFIXES),
      })
      .map(({ life: whole, first, amendments, suffix }) => ({
        from: nodes[from] as string,
        to: nodes[(from + step) % nodes.length] as string,
        versions: versionsOf(whole, first, amendments),
        suffix,
      }));
  });
}

/** Each amendment ends the version before it, as long as the link stands. */
function versionsOf(
  whole: Known,
  first: Stated,
  amendments: [after: number, to: Stated][],
): TwinLinkVersion[] {
  const versions: TwinLinkVersion[] = [{ ...first, ...whole }];
  for (const [after, to] of amendments) {
    const last = versions.at(-1) as TwinLinkVersion;
    const recorded = last.recorded + after;
    if (recorded >= (whole.ended ?? REVISIONS + 1)) break;
    last.ended = recorded;
    versions.push({ ...to, recorded, ended: whole.ended });
  }
  return versions;
}

function conversion(nodes: string[]): fc.Arbitrary<TwinConversion & Known> {
  return fc
    .record({
      node: fc.constantFrom(...nodes),
      input: fc.constantFrom(...MINERALS),
      output: fc.constantFrom(...MINERALS),
      life,
    })
    .map(({ life: known, ...rest }) => ({ ...rest, ...known }));
}

function relation(ids: {
  nodes: string[];
  places: string[];
  actors: string[];
}): fc.Arbitrary<Omit<TwinRelation, 'id'> & Known> {
  const parties = [...ids.actors, ...ids.nodes];
  const between = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.record({
        from: fc.constantFrom(...ids.actors),
        kind: fc.constantFrom<TwinRelationKind>('OPERATES', 'CONTROLS', 'OWNS', 'PRESENT_AT'),
        to: fc.constantFrom(...ids.nodes, ...ids.places),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        from: fc.constantFrom(...parties),
        kind: fc.constantFrom<TwinRelationKind>('CONTROLS', 'OWNS', 'AFFILIATED_WITH', 'PURCHASES_FROM'),
        to: fc.constantFrom(...parties),
      }),
    },
  );
  return fc
    .record({ between, interval: window, life: longLife })
    .map(({ between: { from, kind, to }, interval: { start, end }, life: known }) => ({
      from,
      kind,
      to,
      start,
      end,
      ...known,
    }));
}

/** One node after another is dropped, each for one that stands before it in the list: so there is never a cycle. */
function merges(nodes: string[]): fc.Arbitrary<TwinMerge[]> {
  const one = fc.record({
    dropped: fc.integer({ min: 1, max: nodes.length - 1 }),
    nearer: fc.nat({ max: nodes.length }),
    life,
  });
  const some = fc.array(one, { minLength: 1, maxLength: 2 });
  return fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: some }).map((drawn) =>
    drawn
      .filter(({ dropped }, index) => drawn.findIndex((other) => other.dropped === dropped) === index)
      .map(({ dropped, nearer, life: known }) => ({
        dropped: nodes[dropped] as string,
        kept: nodes[nearer % dropped] as string,
        ...known,
      })),
  );
}

function flag(
  nodes: string[],
  places: string[],
  links: TwinLinkHistory[],
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
    .record({
      subject,
      minerals: fc.option(someMinerals, { freq: 3 }),
      interval: window,
      perpetrator: fc.option(fc.constantFrom(...actors), { freq: 2 }),
      reachesAffiliates: fc.boolean(),
    })
    .map(({ subject: on, interval: { start, end }, ...rest }) => ({ ...on, ...rest, start, end }));
}

/** How large the chains are. */
export interface ChainSize {
  nodes: { min: number; max: number };
  links: { min: number; max: number };
}

export const SMALL: ChainSize = { nodes: { min: 4, max: 7 }, links: { min: 12, max: 22 } };
/** For what needs room: tables that grow, gains in days that outnumber the states. */
export const WIDE: ChainSize = { nodes: { min: 20, max: 40 }, links: { min: 60, max: 160 } };

/** More than the twin can do: for what must hold between two answers of the engine alone. */
export const LARGE: ChainSize = { nodes: { min: 60, max: 120 }, links: { min: 200, max: 480 } };

/** A question about a history: of which revision, and how the engine comes by it. */
export interface HistoryCase {
  history: TwinHistory;
  /** At which revision the chain is asked about. */
  revision: number;
  /** What was recorded by this revision is laid out at once, the rest appended; may be after `revision`. */
  laidOutTo: number;
  /** Orders what has no order: numbers of nodes, links and minerals, rows of a node. */
  shuffle: number;
}

/** A chain, with one to three flags, and an as-of day before, inside or after the days that its facts name. */
export function histories(size: ChainSize = SMALL): fc.Arbitrary<HistoryCase> {
  const places = ['border', 'market'];
  const actors = ['militia', 'operator', 'trustee'];
  const drawn = fc.integer(size.nodes).chain((count) => {
    const nodes = Array.from({ length: count }, (_, index) => `n${index}`);
    const relations = relation({ nodes: nodes.slice(0, 3), places, actors });
    return fc
      .record({
        links: fc.array(link(nodes, places), {
          minLength: size.links.min,
          maxLength: size.links.max,
          size: 'max',
        }),
        conversions: fc.array(conversion(nodes), { minLength: 1, maxLength: count, size: 'max' }),
        relations: fc.array(relations, { minLength: 2, maxLength: 6, size: 'max' }),
        merges: merges(nodes),
        placeLives: fc.tuple(longLife, longLife),
        actorLives: fc.tuple(longLife, longLife, longLife),
        asOf: fc.oneof(
          { weight: 6, arbitrary: fc.integer({ min: 5, max: LAST_DAY }) },
          { weight: 3, arbitrary: fc.integer({ min: LAST_DAY, max: LAST_DAY + 3 }) },
          { weight: 1, arbitrary: fc.integer({ min: -2, max: 4 }) },
        ),
        revision: fc.oneof(
          { weight: 1, arbitrary: fc.constant(REVISIONS) },
          { weight: 1, arbitrary: fc.integer({ min: 3, max: REVISIONS - 1 }) },
        ),
        laidOutTo: fc.integer({ min: 0, max: REVISIONS }),
        shuffle: fc.nat(),
      })
      .chain(({ links: drawnLinks, placeLives, actorLives, revision, laidOutTo, shuffle, ...rest }) => {
        const links = named(drawnLinks);
        return fc.array(flag(nodes, places, links, actors), { minLength: 1, maxLength: 3 }).map(
          (flags): HistoryCase => ({
            history: {
              ...rest,
              nodes,
              places: places.map((id, index) => ({ id, ...(placeLives[index] as Known) })),
              actors: actors.map((id, index) => ({ id, ...(actorLives[index] as Known) })),
              links,
              relations: rest.relations.map((one, index) => ({ id: `r${index}`, ...one })),
              flags: flags.map((one, index) => ({ id: `f${index}`, ...one })),
              revisions: REVISIONS,
            },
            revision,
            laidOutTo,
            shuffle,
          }),
        );
      });
  });
  // Without bias towards small numbers: those make chains in which little moves.
  return fc.noBias(drawn);
}

/** Gives each link an id that no other has, in an order that has nothing to do with where it is in the chain. */
function named(links: DrawnLink[]): TwinLinkHistory[] {
  return links.map(({ suffix, ...rest }, index) => ({ id: `${suffix}${index}`, ...rest }));
}
