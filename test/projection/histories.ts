import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { idOfOperation, type Operation } from '../../src/store/changesets.ts';
import { OretraceError } from '../../src/store/errors.ts';
import type { Fact } from '../../src/store/facts.ts';
import { fact } from '../../src/store/facts.ts';
import { FLAG_STATUSES, MATERIAL_SOURCE_TYPES } from '../../src/store/kinds/codes.ts';
import type { Store } from '../../src/store/port.ts';
import { ChainProjection } from '../../src/trace/projection/projection.ts';
import type { Snapshot } from '../../src/trace/projection/types.ts';
import { changesetOf, logOf } from '../contract/place.ts';
import { put, reinstate, retract } from '../testkit/operations.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { NaiveChain } from './naive-chain.ts';
import { type Picture, pictureOf } from './picture.ts';

const documents = ['1', '2'].map((key) => sample.document(key));
const places = ['town', 'road', 'port'].map((key) => sample.point(key));
const nodes = [
  sample.site('a'),
  sample.site('b'),
  sample.trader('c'),
  sample.trader('d'),
  sample.supplier('e'),
];
const groups = ['one', 'two'].map((key) => sample.group(key));
const ground = [...nodes, ...groups, ...places, ...documents];
const [a, b, c, d, e] = nodes.map(({ id }) => id) as [string, string, string, string, string];
const [one, two] = groups.map(({ id }) => id) as [string, string];
const [town, road] = places.map(({ id }) => id) as [string, string];

const ENDS: Readonly<Record<string, readonly [string, string]>> = {
  ac: [a, c],
  ac2: [a, c],
  cd: [c, d],
  dc: [d, c],
  de: [d, e],
  bb: [b, b],
  be: [b, e],
};
const MERGES: readonly (readonly [string, string])[] = [
  [a, b],
  [b, c],
  [c, a],
  [d, c],
  [e, d],
  [d, e],
  [a, d],
];
/** More than fit into one word of a set. */
const MINERALS = ['tin', 'gold', 'cobalt', ...Array.from({ length: 40 }, (_, index) => `mineral_${index}`)];

const evidence = fc.subarray(documents.map(({ id }) => id));
const day = fc.option(fc.constantFrom('2020-01-01', '2021-06-30', '2022-12-31'), { nil: undefined });
const given = (values: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** What is stated of the mass of the first mineral, if anything. */
const mass = fc.constantFrom<{ readonly kgLow?: number; readonly kgHigh?: number }>(
  {},
  { kgLow: 5 },
  { kgHigh: 7 },
  { kgHigh: 0 },
  { kgLow: 0, kgHigh: 0 },
  { kgLow: 3, kgHigh: 3 },
  { kgLow: 0, kgHigh: 2.5 },
);
const massesOf = (
  minerals: readonly string[],
  mass: { readonly kgLow?: number; readonly kgHigh?: number },
) => (Object.keys(mass).length === 0 ? undefined : [{ mineral: minerals[0] as string, ...mass }]);

const drawn: fc.Arbitrary<Fact> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .record({
        key: fc.constantFrom(...Object.keys(ENDS)),
        via: fc.shuffledSubarray(places.map(({ id }) => id)),
        minerals: fc.oneof(
          fc.subarray(['tin', 'gold'], { minLength: 1 }),
          fc.uniqueArray(fc.constantFrom(...MINERALS), { minLength: 1, maxLength: 3 }),
        ),
        validFrom: day,
        scope: fc.constantFrom(undefined, 'LOT', 'COMPANY'),
        mass,
        evidence,
      })
      .map(({ key, mass, ...more }) => {
        const [from, to] = ENDS[key] as [string, string];
        return sample.link(key, from, to, given({ ...more, masses: massesOf(more.minerals, mass) }));
      }),
  },
  {
    weight: 5,
    arbitrary: fc
      .record({ pair: fc.constantFrom(...MERGES), evidence })
      .map(({ pair: [dropped, kept], evidence }) =>
        sample.merge(`${dropped.slice(-1)}${kept.slice(-1)}`, dropped, kept, { evidence }),
      ),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        at: fc.constantFrom(a, c, d),
        output: fc.constantFrom('gold', 'mineral_39'),
        recovery: fc.constantFrom(undefined, 0.5, 1),
        evidence,
      })
      .map(({ at, output, ...more }) =>
        sample.conversion(`${at.slice(-1)}-${output}`, at, 'tin', output, given(more)),
      ),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({
        at: fc.constantFrom(a, c, d),
        sourceType: fc.constantFrom(...MATERIAL_SOURCE_TYPES),
        minerals: fc.constantFrom(['tin'], ['gold', 'tin'], ['mineral_40']),
        mass,
        validFrom: day,
        cleanFraction: fc.constantFrom(undefined, 0.25),
        evidence,
      })
      .map(({ at, mass, cleanFraction, ...more }) =>
        sample.source(
          `at-${at.slice(-1)}`,
          at,
          given({
            ...more,
            cleanFraction: more.sourceType === 'OPENING_STOCK' ? cleanFraction : undefined,
            masses: massesOf(more.minerals, mass),
          }),
        ),
      ),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        key: fc.constantFrom('1', '2'),
        reliability: fc.constantFrom('A', 'C', 'D', 'F'),
        credibility: fc.constantFrom('1', '3', '4', '6'),
      })
      .map(({ key, ...more }) => sample.document(key, more)),
  },
  {
    weight: 2,
    arbitrary: fc
      .record({
        of: fc.constantFrom(c, d),
        status: fc.constantFrom('CONFORMANT', 'ACTIVE'),
        clauses: fc.subarray(['2', '3.a']),
        evidence,
      })
      .map(({ of, ...more }) => sample.assurance(`of-${of.slice(-1)}`, of, more)),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({
        key: fc.constantFrom('on-a', 'on-c', 'on-town', 'on-ac', 'on-one'),
        status: fc.constantFrom(...FLAG_STATUSES),
        perpetrator: fc.option(fc.constantFrom(one, two), { nil: undefined }),
        evidence,
      })
      .map(({ key, ...more }) => {
        const subject = { 'on-a': a, 'on-c': c, 'on-town': town, 'on-ac': idOf.link('ac'), 'on-one': one }[
          key
        ];
        return sample.flag(key, subject as string, given(more));
      }),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(a, c, town), evidence)
      .map(([to, evidence]) => sample.operates(`one-${to.split(':')[2]}`, one, to, { evidence })),
  },
  evidence.map((evidence) => fact('Controls', 'controls:test:c-two', { from: c, to: two, evidence })),
  evidence.map((evidence) =>
    fact('PresentAt', 'present-at:test:two-road', { from: two, to: road, evidence }),
  ),
  evidence.map((evidence) => sample.affiliated('cd', c, d, { evidence })),
  fc
    .tuple(fc.constantFrom(...ground), fc.constantFrom('test alpha', 'test 金矿'))
    .map(([known, name]): Fact => ({ ...known, properties: { ...known.properties, name } })),
);

/** Ids of all that a history may be about. */
export const every = [
  ...ground.map(({ id }) => id),
  ...Object.keys(ENDS).map(idOf.link),
  ...MERGES.map(([dropped, kept]) => idOf.merge(`${dropped.slice(-1)}${kept.slice(-1)}`)),
  ...['a', 'c', 'd'].flatMap((at) =>
    ['gold', 'mineral_39'].map((output) => idOf.conversion(`${at}-${output}`)),
  ),
  ...['at-a', 'at-c', 'at-d'].map(idOf.source),
  ...['of-c', 'of-d'].map(idOf.assurance),
  ...['on-a', 'on-c', 'on-town', 'on-ac', 'on-one'].map(idOf.flag),
  ...['one-a', 'one-c', 'one-town'].map(idOf.operates),
  idOf.affiliated('cd'),
  'controls:test:c-two',
  'present-at:test:two-road',
];
const anyId = fc.constantFrom(...every);
/** One operation on it. */
export const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 6, arbitrary: drawn.map(put) },
  { weight: 3, arbitrary: anyId.map(retract) },
  { weight: 4, arbitrary: anyId.map(reinstate) },
);
const step = fc.record({
  operations: fc.uniqueArray(operation, {
    minLength: 1,
    maxLength: 4,
    selector: idOfOperation,
  }),
  /** Whether the projections are asked after it. */
  asked: fc.boolean(),
});
/** What a history begins with. */
export const beginning: readonly Fact[] = [
  ...ground,
  ...['ac', 'cd', 'de'].map((key) => {
    const [from, to] = ENDS[key] as [string, string];
    return sample.link(key, from, to, { via: [town], evidence: [idOf.document('1')] });
  }),
  sample.merge('dc', d, c),
];

/** What a test hands over. */
export interface HistoryPlace {
  /** How many histories to run; and steps of each. */
  readonly histories: number;
  readonly steps: number;
  /** An empty store. */
  open(): Promise<Store>;
}

/** Random histories: what the projection tells of every revision is what the log alone leads to. */
export function describeHistories(place: HistoryPlace): void {
  describe('the projection of any history', () => {
    test('tells of every revision what the log alone leads to, whenever rows are laid out anew', {
      timeout: 400_000,
    }, async () => {
      const seen = { accepted: 0, refused: 0, merged: 0, compactions: 0 };
      const history = fc.array(step, { minLength: place.steps, maxLength: place.steps });
      await fc.assert(
        fc.asyncProperty(history, fc.integer({ min: 1, max: 6 }), async (steps, leastAppended) => {
          const store = await place.open();
          const rules = { leastAppended, shareAppended: 0 };
          const atOnce = new ChainProjection(store, rules);
          const onThread = new ChainProjection(store, { ...rules, mostAtOnce: 0 });
          const kept: { readonly snapshot: Snapshot; readonly picture: Picture }[] = [];
          try {
            await onThread.current();
            await store.apply(changesetOf(beginning.map(put)));
            for (const { operations, asked } of steps) {
              if (!(await accepted(store, operations))) {
                // Of several some may do alone.
                for (const operation of operations) {
                  if (await accepted(store, [operation])) seen.accepted += 1;
                  else seen.refused += 1;
                }
              } else seen.accepted += 1;
              if (!asked) continue;
              for (const projection of [atOnce, onThread]) {
                const snapshot = await projection.current();
                kept.push({ snapshot, picture: pictureOf(snapshot, every) });
              }
            }
            const { number } = await store.revision();
            const log = await logOf(store);
            const readAtOnce = new ChainProjection(store);
            const expected = Array.from({ length: number + 1 }, (_, revision) =>
              new NaiveChain(log, revision).picture(every),
            );
            for (const [revision, picture] of expected.entries()) {
              for (const projection of [atOnce, onThread, readAtOnce]) {
                expect(pictureOf(await projection.at(revision), every)).toEqual(picture);
              }
              if (nodes.some(({ id }) => (picture.about[id] as { knownAs: string }).knownAs !== id))
                seen.merged += 1;
            }
            for (const { snapshot, picture } of kept) {
              expect(picture).toEqual(expected[snapshot.revision]);
              expect(pictureOf(snapshot, every)).toEqual(picture);
            }
            for (const projection of [atOnce, onThread]) {
              seen.compactions += projection.figures()?.compactions ?? 0;
            }
          } finally {
            await atOnce.close();
            await onThread.close();
            await store.close();
          }
        }),
        { numRuns: place.histories, endOnFailure: true },
      );
      // A few random histories may hold little of one thing or another.
      if (place.histories < 5) return;
      expect(seen.accepted).toBeGreaterThan(place.histories * place.steps * 0.5);
      expect(seen.refused).toBeGreaterThan(place.histories);
      expect(seen.merged).toBeGreaterThan(place.histories * place.steps * 0.1);
      expect(seen.compactions).toBeGreaterThan(2 * place.histories);
    });
  });
}

async function accepted(store: Store, operations: readonly Operation[]): Promise<boolean> {
  try {
    return (await store.apply(changesetOf(operations))).changed;
  } catch (error) {
    if (error instanceof OretraceError) return false;
    throw error;
  }
}
