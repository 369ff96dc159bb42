import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aChain } from '../../test/testkit/chain.ts';
import { type CountedStore, counting } from '../../test/testkit/counting-store.ts';
import type { Operation } from '../store/changesets.ts';
import { openEmbeddedStore } from '../store/embedded/index.ts';
import { fact } from '../store/facts.ts';
import type { Store } from '../store/port.ts';
import { MemoryProjection } from './projection.ts';
import type { Snapshot } from './snapshot.ts';

const folder = await mkdtemp(join(tmpdir(), 'oretrace-projection-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

let store: Store;
let counted: CountedStore;
let projection: MemoryProjection;
let files = 0;
let changesets = 0;

beforeEach(async () => {
  files += 1;
  store = await openEmbeddedStore({ file: join(folder, `${files}.db`) });
  counted = counting(store);
  projection = new MemoryProjection(counted.store);
});
afterEach(() => store.close());

function apply(...operations: Operation[]) {
  changesets += 1;
  return store.apply({ id: `c${changesets}`, author: 'test', reason: 'test', operations });
}

const story = () =>
  aChain()
    .mine('Mine')
    .trader('Trader')
    .route('Road')
    .document('Visit')
    .armedGroup('Group')
    .link('sale', 'Mine', 'Trader', ['tin'], '2020-01-01..', { via: ['Road'], evidence: ['Visit'] })
    .controls('grip', 'Group', 'Mine')
    .flag('flag', { on: 'Mine', by: 'Group' })
    .flag('closed', { on: 'Mine', status: 'CLOSED' });

function told(snapshot: Snapshot): object {
  const links = Array.from({ length: snapshot.graph.linkCount }, (_, link) => snapshot.linkAt(link).id);
  const nodes = Array.from({ length: snapshot.graph.nodeCount }, (_, node) => snapshot.nodeAt(node).id);
  return { revision: snapshot.revision, nodes, links, flags: snapshot.liveFlags.map(({ id }) => id) };
}

describe('a projection', () => {
  it('of an empty store is empty', async () => {
    expect(told(await projection.current())).toEqual({ revision: 0, nodes: [], links: [], flags: [] });
  });

  it('holds nodes, links, places, live flags and what an actor controls', async () => {
    const chain = await story().into(store);
    const snapshot = await projection.current();
    expect(told(snapshot)).toEqual({
      revision: 1,
      nodes: [chain.id('Mine'), chain.id('Trader')],
      links: [chain.id('sale')],
      flags: [chain.id('flag')],
    });
    const link = snapshot.linkAt(0);
    expect(snapshot.placesOf(link).map(({ id }) => id)).toEqual([chain.id('Road')]);
    expect(snapshot.linksPassing(chain.id('Road'))).toEqual([0]);
    expect(snapshot.liveFlagsOn(chain.id('Mine'))).toEqual([snapshot.flag(chain.id('flag'))]);
    expect(snapshot.liveFlagsBy(chain.id('Group'))).toEqual([snapshot.flag(chain.id('flag'))]);
    expect(snapshot.flag(chain.id('closed'))?.properties.status).toBe('CLOSED');
    expect(snapshot.taintingRelationsOf(chain.id('Group')).map(({ id }) => id)).toEqual([chain.id('grip')]);
    expect(snapshot.stands(chain.id('Visit'))).toBe(false);
  });

  it('follows amendments, retractions and what falls with them, and leaves older snapshots as they were', async () => {
    const chain = await story().into(store);
    const first = await projection.current();
    await apply({ op: 'retract', id: chain.id('Visit') });
    const second = await projection.current();
    expect(told(second)).toMatchObject({ revision: 2, links: [] });
    await apply({ op: 'reinstate', id: chain.id('Visit') }, { op: 'retract', id: chain.id('Road') });
    const third = await projection.current();
    expect(third.placesOf(third.linkAt(0))).toEqual([]);
    expect(third.linksPassing(chain.id('Road'))).toEqual([]);
    await apply({ op: 'put', fact: fact('Trader', chain.id('Trader'), { name: 'Renamed' }) });
    await apply({ op: 'retract', id: chain.id('Mine') });
    const last = await projection.current();
    expect(told(last)).toEqual({ revision: 5, nodes: [chain.id('Trader')], links: [], flags: [] });
    expect(last.nodeAt(0).properties.name).toBe('Renamed');
    expect(last.nodeAt(0).version).toBe(2);
    expect(told(first)).toMatchObject({ revision: 1, links: [chain.id('sale')], flags: [chain.id('flag')] });
    expect(first.nodeAt(1).properties.name).toBe('Trader');
    expect(told(third)).toMatchObject({ revision: 3, links: [chain.id('sale')] });
  });

  it('is the same followed from the log as read at once', async () => {
    const chain = story();
    for (const operation of chain.operations()) {
      await apply(operation);
      await projection.current();
    }
    await apply({ op: 'retract', id: chain.id('Trader') });
    await apply({ op: 'retract', id: chain.id('flag') });
    await apply({ op: 'reinstate', id: chain.id('Trader') });
    const followed = await projection.current();
    const read = await new MemoryProjection(store).current();
    expect(told(followed)).toEqual(told(read));
    expect(followed.graph).toEqual(read.graph);
    expect(followed.linkAt(0)).toEqual(read.linkAt(0));
    expect(followed.liveFlags).toEqual(read.liveFlags);
  });

  it('read while others write misses nothing', async () => {
    await apply({ op: 'put', fact: fact('Trader', 'trader:test:hub', { name: 'Hub' }) });
    const write = async () => {
      for (let index = 0; index < 40; index += 1) {
        const id = `mine-site:test:${index}`;
        await apply(
          { op: 'put', fact: fact('MineSite', id, { name: id }) },
          {
            op: 'put',
            fact: fact('SupplyLink', `supply-link:test:${index}`, {
              from: id,
              to: 'trader:test:hub',
              minerals: ['tin'],
            }),
          },
        );
        if (index % 3 === 0) await apply({ op: 'retract', id });
      }
    };
    const writing = write();
    const seen: number[] = [];
    const readers = Array.from({ length: 6 }, async () => {
      const fresh = new MemoryProjection(store);
      for (let times = 0; times < 6; times += 1) {
        const snapshot = await fresh.current();
        // Every link stands on its ends at every revision.
        seen.push(snapshot.graph.linkCount);
        expect(snapshot.graph.nodeCount).toBe(snapshot.graph.linkCount + 1);
      }
    });
    await Promise.all([writing, ...readers]);
    expect(seen).toHaveLength(36);
    const snapshot = await projection.current();
    expect(snapshot.graph.linkCount).toBe(40 - 14);
    expect(told(snapshot)).toEqual(told(await new MemoryProjection(store).current()));
  });

  it('asks the store once for calls that come together, and again for those that come later', async () => {
    await story().into(store);
    await projection.current();
    counted.taken();
    await Promise.all(Array.from({ length: 50 }, () => projection.current()));
    expect(counted.taken()).toEqual({ revision: 1 });
    const under = projection.current();
    await Promise.resolve();
    await Promise.resolve();
    // The first question is under way, so this call must not be answered by it.
    await Promise.all([under, projection.current(), projection.current()]);
    expect(counted.taken()).toEqual({ revision: 2 });
  });

  it('recovers when the store could not be read', async () => {
    await story().into(store);
    await store.close();
    await expect(projection.current()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    await expect(projection.current()).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
    store = await openEmbeddedStore({ file: join(folder, `${files}.db`) });
    const again = new MemoryProjection(store);
    expect((await again.current()).revision).toBe(1);
  });
});
