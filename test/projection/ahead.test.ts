import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { type Changeset, idOfOperation } from '../../src/store/changesets.ts';
import { openEmbeddedStore } from '../../src/store/embedded/index.ts';
import { OretraceError } from '../../src/store/errors.ts';
import type { Store } from '../../src/store/port.ts';
import { compareExposures, EVERYTHING } from '../../src/trace/comparing/compare.ts';
import { flagsAtStake, livePairs } from '../../src/trace/comparing/flags-at-stake.ts';
import { boundedDateOf, dayOf } from '../../src/trace/days.ts';
import { Deadline } from '../../src/trace/deadline.ts';
import { ChainProjection } from '../../src/trace/projection/projection.ts';
import type { Snapshot } from '../../src/trace/projection/types.ts';
import { Reaches } from '../../src/trace/reaches.ts';
import { ThreadedTraceRunner } from '../../src/trace/running/runner.ts';
import { statesOf } from '../../src/trace/states-by-node.ts';
import { changesetOf } from '../contract/place.ts';
import { put } from '../testkit/operations.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { beginning, every, operation } from './histories.ts';
import { pictureOf } from './picture.ts';

const folder = await mkdtemp(join(tmpdir(), 'oretrace-ahead-'));
const runner = new ThreadedTraceRunner();
afterAll(async () => {
  await runner.close();
  await rm(folder, { recursive: true, force: true });
});
let opened = 0;
const open = () => {
  opened += 1;
  return openEmbeddedStore({ file: join(folder, `${opened}.db`) });
};

const steps = fc.array(fc.uniqueArray(operation, { minLength: 1, maxLength: 4, selector: idOfOperation }), {
  minLength: 25,
  maxLength: 25,
});

async function foreseen(store: Store, changeset: Changeset) {
  try {
    return await store.foresee(changeset);
  } catch (error) {
    if (error instanceof OretraceError) return null;
    throw error;
  }
}

const flagged = [
  ...beginning,
  sample.flag('on-a', idOf.site('a')),
  sample.flag('on-c', idOf.trader('c')),
  sample.flag('on-town', idOf.point('town')),
  sample.operates('one-a', idOf.group('one'), idOf.site('a')),
  sample.flag('on-one', idOf.group('one')),
].map(put);

/** Every exposure to a live flag, in words: what is compared, by who is exposed to what. */
async function exposuresOf(snapshot: Snapshot, deadline: Deadline): Promise<ReadonlyMap<string, unknown>> {
  const exposures = new Map<string, unknown>();
  for (const flag of snapshot.liveFlags) {
    const { reach, byNode } = await side(snapshot).reaches.ofFlag(flag, null, DAY, deadline);
    for (const node of byNode.nodes()) {
      for (const { mineral, produced, firstPossibleOn, hops, current } of statesOf(
        reach.states,
        byNode,
        node,
      )) {
        const key = `${flag.id} ${snapshot.idOfNode(node)} ${snapshot.mineralAt(mineral)} ${produced}`;
        exposures.set(key, {
          firstPossibleOn: boundedDateOf(firstPossibleOn),
          hops,
          status: current ? 'CURRENT' : 'HISTORIC',
        });
      }
    }
  }
  return exposures;
}

/** What differs between two sides, found by writing both down whole. */
async function naively(before: Snapshot, after: Snapshot, deadline: Deadline) {
  const [was, is] = [await exposuresOf(before, deadline), await exposuresOf(after, deadline)];
  const keys = [...new Set([...was.keys(), ...is.keys()])].sort();
  return keys
    .map((key) => [key, was.get(key) ?? null, is.get(key) ?? null])
    .filter(([, one, other]) => JSON.stringify(one) !== JSON.stringify(other));
}

const DAY = dayOf('2024-06-30');
const side = (snapshot: Snapshot) => ({ snapshot, reaches: new Reaches(snapshot, runner) });

describe('the chain as it would be', () => {
  test('is what it then becomes, and nobody else sees it before; likewise the exposures that change', {
    timeout: 400_000,
  }, async () => {
    const seen = { ahead: 0, merged: 0, changes: 0, spared: 0 };
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 1, max: 6 }), async (steps, leastAppended) => {
        const store = await open();
        const projection = new ChainProjection(store, { leastAppended, shareAppended: 0 });
        const deadline = new Deadline(300_000);
        const compared = async (
          from: Snapshot,
          to: Snapshot,
          effects: Parameters<typeof compareExposures>[2]['effects'],
        ) => compareExposures(side(from), side(to), { day: DAY, filter: EVERYTHING, effects }, deadline);
        try {
          await store.apply(changesetOf(flagged));
          for (const operations of steps) {
            const changeset = changesetOf(operations);
            const expected = await foreseen(store, changeset);
            if (expected === null) continue;
            const effects = expected.effects.map(({ effect }) => effect);
            const before = await projection.current();
            const pictureBefore = pictureOf(before, every);
            const figures = projection.figures();
            const prospect = await projection.ahead(expected.on, effects);
            // Another's, of something that never comes.
            const other = await projection.ahead(expected.on, [
              {
                effect: 'recorded',
                fact: sample.site('never'),
                version: 1,
                provenance: null,
                asImported: false,
              },
            ]);
            if (prospect === null || other === null) throw new Error('nobody else writes here');
            const picture = pictureOf(prospect.after, every);
            const changes = await compared(prospect.before, prospect.after, effects);
            const all = await compared(prospect.before, prospect.after, null);
            expect(changes).toEqual(all);
            // Whatever threads have let go of, they are sent again.
            runner.forget(prospect.after, prospect.before);
            expect(await compared(prospect.before, prospect.after, effects)).toEqual(all);

            expect(await projection.current()).toBe(before);
            expect(pictureOf(before, every)).toEqual(pictureBefore);
            expect(projection.figures()).toEqual(figures);

            await store.apply(changeset);
            const after = await projection.current();
            if (expected.changed) {
              expect(picture).toEqual(pictureOf(after, every));
              seen.ahead += 1;
            }
            const then = await compared(await projection.at(expected.on), after, null);
            expect(changes).toEqual(then);
            const told = then.exposures.map(({ flagId, nodeId, mineral, produced, ...sides }) => [
              `${flagId} ${nodeId} ${mineral} ${produced}`,
              sides.before,
              sides.after,
            ]);
            expect(told).toEqual(await naively(before, after, deadline));
            const pairs = livePairs(before, after);
            seen.spared += pairs.length - flagsAtStake(pairs, before, after, effects).length;
            // What was parted stays as it was.
            if (expected.changed) expect(pictureOf(prospect.after, every)).toEqual(picture);
            expect(other.after.stands(sample.site('never').id)).toBe(true);
            expect(after.stands(sample.site('never').id)).toBe(false);
            seen.changes += changes.exposures.length;
            if (effects.some((effect) => 'fact' in effect && effect.fact.kind === 'Merge')) seen.merged += 1;
          }
        } finally {
          deadline.dispose();
          await projection.close();
          await store.close();
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
    expect(seen.ahead).toBeGreaterThan(40);
    expect(seen.merged).toBeGreaterThan(2);
    expect(seen.changes).toBeGreaterThan(80);
    expect(seen.spared).toBeGreaterThan(50);
  });

  test('a comparison that finds too much says so', async () => {
    const store = await open();
    const projection = new ChainProjection(store);
    const deadline = new Deadline(60_000);
    const before = await projection.current();
    await store.apply(changesetOf(flagged));
    const after = await projection.current();
    const asked = { day: DAY, filter: EVERYTHING, effects: null };
    const whole = await compareExposures(side(before), side(after), asked, deadline);
    expect(whole.limit).toBeNull();
    const count = whole.exposures.length;
    expect(count).toBeGreaterThan(2);
    expect((await compareExposures(side(before), side(after), asked, deadline, count)).limit).toBeNull();
    const cut = await compareExposures(side(before), side(after), asked, deadline, count - 1);
    expect(cut.limit).toBe('CHANGES');
    expect(cut.exposures).toHaveLength(count - 1);
    deadline.dispose();
    const late = new Deadline(0);
    const nothing = await compareExposures(side(before), side(after), asked, late);
    expect(nothing).toEqual({ exposures: [], limit: 'DEADLINE' });
    await projection.close();
    await store.close();
  });

  test('is not told of once the store has moved on', async () => {
    const store = await open();
    const projection = new ChainProjection(store);
    await store.apply(changesetOf(beginning.map(put)));
    const { on, effects } = await store.foresee(changesetOf([put(sample.site('new'))]));
    await store.apply(changesetOf([put(sample.site('between'))]));
    expect(
      await projection.ahead(
        on,
        effects.map(({ effect }) => effect),
      ),
    ).toBeNull();
    await projection.close();
    await store.close();
  });
});
