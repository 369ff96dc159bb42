import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { aChain } from '../../../test/testkit/chain.ts';
import { type CountedStore, counting } from '../../../test/testkit/counting-store.ts';
import { linksSeen } from '../../../test/testkit/seen-links.ts';
import type { Operation } from '../../store/changesets.ts';
import { openEmbeddedStore } from '../../store/embedded/index.ts';
import { fact } from '../../store/facts.ts';
import type { Store } from '../../store/port.ts';
import { ChainProjection } from './projection.ts';
import type { Snapshot } from './types.ts';

const folder = await mkdtemp(join(tmpdir(), 'oretrace-projection-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

let store: Store;
let counted: CountedStore;
let projection: ChainProjection;
let files = 0;
let changesets = 0;

const openStore = () => {
  files += 1;
  return openEmbeddedStore({ file: join(folder, `${files}.db`) });
};

beforeEach(async () => {
  store = await openStore();
  counted = counting(store);
  projection = new ChainProjection(counted.store);
});
afterEach(async () => {
  await projection.close();
  await store.close();
});

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

const merge = (dropped: string, kept: string): Operation => ({
  op: 'put',
  fact: fact('Merge', `merge:test:${dropped.split(':')[2]}`, { dropped, kept }),
});

function told(snapshot: Snapshot): object {
  return {
    revision: snapshot.revision,
    links: linksSeen(snapshot).map(({ id }) => id),
    flags: snapshot.liveFlags.map(({ id }) => id),
  };
}

describe('a projection', () => {
  it('of an empty store is empty, and before it is asked it has no figures', async () => {
    expect(projection.figures()).toBeNull();
    expect(told(await projection.current())).toEqual({ revision: 0, links: [], flags: [] });
    expect(projection.figures()).toMatchObject({ revision: 0, nodes: 0, links: 0, rowsLaidOut: 0 });
  });

  it('holds nodes, links, places, live flags and what an actor controls', async () => {
    const chain = await story().into(store);
    const snapshot = await projection.current();
    expect(told(snapshot)).toEqual({ revision: 1, links: [chain.id('sale')], flags: [chain.id('flag')] });
    expect(linksSeen(snapshot)).toEqual([
      {
        id: chain.id('sale'),
        from: chain.id('Mine'),
        to: chain.id('Trader'),
        first: '2020-01-01',
        last: null,
        minerals: ['tin'],
        places: [chain.id('Road')],
      },
    ]);
    const row = snapshot.rowOf(chain.id('sale'));
    expect(snapshot.rowsPassing(chain.id('Road'))).toEqual([row]);
    expect(snapshot.liveFlagsOn(chain.id('Mine'))).toEqual([snapshot.flag(chain.id('flag'))]);
    expect(snapshot.liveFlagsBy(chain.id('Group'))).toEqual([snapshot.flag(chain.id('flag'))]);
    expect(snapshot.flag(chain.id('closed'))?.properties.status).toBe('CLOSED');
    expect(snapshot.taintingRelationsOf(chain.id('Group')).map(({ id }) => id)).toEqual([chain.id('grip')]);
    expect(snapshot.stands(chain.id('Visit'))).toBe(false);
    expect(projection.figures()).toMatchObject({ revision: 1, nodes: 2, links: 1, rowsLaidOut: 1 });
  });

  it('follows amendments, retractions and what falls with them, and leaves older snapshots as they were', async () => {
    const chain = await story().into(store);
    const first = await projection.current();
    await apply({ op: 'retract', id: chain.id('Visit') });
    const second = await projection.current();
    expect(told(second)).toMatchObject({ revision: 2, links: [] });
    expect(second.stands(chain.id('sale'))).toBe(false);
    await apply({ op: 'reinstate', id: chain.id('Visit') }, { op: 'retract', id: chain.id('Road') });
    const third = await projection.current();
    expect(linksSeen(third)[0]?.places).toEqual([]);
    expect(third.rowsPassing(chain.id('Road'))).toEqual([]);
    await apply({ op: 'retract', id: chain.id('Group') });
    const fourth = await projection.current();
    expect(fourth.liveFlagsBy(chain.id('Group'))).toEqual([]);
    expect(fourth.liveFlags[0]?.properties.perpetrator).toBe(chain.id('Group'));
    await apply({ op: 'retract', id: chain.id('Mine') });
    const last = await projection.current();
    expect(told(last)).toEqual({ revision: 5, links: [], flags: [] });
    expect(last.nodeOf(chain.id('Mine'))).toBeUndefined();
    expect(told(first)).toMatchObject({ revision: 1, links: [chain.id('sale')], flags: [chain.id('flag')] });
    expect(first.idOfNode(first.nodeOf(chain.id('Mine')) as number)).toBe(chain.id('Mine'));
    expect(first.rowsPassing(chain.id('Road'))).toEqual([first.rowOf(chain.id('sale'))]);
    expect(told(third)).toMatchObject({ revision: 3, links: [chain.id('sale')] });
  });

  it('takes merged nodes for one from the revision of the merge on, until it is undone', async () => {
    const chain = await story().trader('Same trader').smelter('Smelter').into(store);
    await apply({
      op: 'put',
      fact: fact('SupplyLink', 'supply-link:test:on', {
        from: chain.id('Same trader'),
        to: chain.id('Smelter'),
        minerals: ['tin'],
      }),
    });
    await apply(merge(chain.id('Same trader'), chain.id('Trader')));
    const merged = await projection.current();
    await apply({ op: 'retract', id: 'merge:test:same-trader' });
    const undone = await projection.current();
    expect(linksSeen(merged).find(({ id }) => id.endsWith(':on'))?.from).toBe(chain.id('Trader'));
    expect(merged.knownAs(chain.id('Same trader'))).toBe(chain.id('Trader'));
    expect(merged.idsKnownAs(chain.id('Trader'))).toEqual([chain.id('Trader'), chain.id('Same trader')]);
    expect(merged.nodeOf(chain.id('Same trader'))).toBe(merged.nodeOf(chain.id('Trader')));
    for (const apart of [undone, await projection.at(2)]) {
      expect(linksSeen(apart).find(({ id }) => id.endsWith(':on'))?.from).toBe(chain.id('Same trader'));
      expect(apart.knownAs(chain.id('Same trader'))).toBe(chain.id('Same trader'));
    }
  });

  it('answers for any revision up to the last, and refuses later ones', async () => {
    const chain = await story().into(store);
    await apply({ op: 'retract', id: chain.id('sale') });
    expect(told(await projection.at(1))).toMatchObject({ revision: 1, links: [chain.id('sale')] });
    expect(told(await projection.at(2))).toMatchObject({ revision: 2, links: [] });
    expect(told(await projection.at(0))).toMatchObject({ revision: 0, links: [], flags: [] });
    await expect(projection.at(3)).rejects.toThrow('There is no revision 3: expected 0 to 2.');
    await apply({ op: 'reinstate', id: chain.id('sale') });
    expect(told(await projection.at(3))).toMatchObject({ revision: 3, links: [chain.id('sale')] });
  });

  it('gives one snapshot to all who ask for an earlier revision, so that they share what is traced in it', async () => {
    const put = (name: string) => apply({ op: 'put', fact: fact('Trader', `trader:test:${name}`, { name }) });
    await put('a');
    await put('b');
    await projection.current();
    const earlier = await projection.at(1);
    expect(await projection.at(1)).toBe(earlier);
    await put('c');
    await projection.current();
    expect(await projection.at(1)).toBe(earlier);
    expect(['a', 'b', 'c'].map((name) => earlier.stands(`trader:test:${name}`))).toEqual([
      true,
      false,
      false,
    ]);
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
        if (index % 3 === 1) await apply(merge(id, 'trader:test:hub'));
      }
    };
    const writing = write();
    let seen = 0;
    const readers = Array.from({ length: 6 }, async () => {
      const fresh = new ChainProjection(store);
      for (let times = 0; times < 6; times += 1) {
        const snapshot = await fresh.current();
        // Every link stands on its ends at every revision.
        for (const { from, to } of linksSeen(snapshot)) {
          expect(snapshot.nodeOf(from)).toBeDefined();
          expect(snapshot.nodeOf(to)).toBeDefined();
        }
        seen += 1;
      }
    });
    await Promise.all([writing, ...readers]);
    expect(seen).toBe(36);
    const snapshot = await projection.current();
    expect(linksSeen(snapshot)).toHaveLength(40 - 14);
    expect(linksSeen(snapshot)).toEqual(linksSeen(await new ChainProjection(store).current()));
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
    const chain = await story().into(store);
    let broken = true;
    const breaking = async function* <T>(items: AsyncIterable<T>): AsyncIterable<T> {
      let count = 0;
      for await (const one of items) {
        count += 1;
        if (broken && count > 3) throw new Error('the line broke');
        yield one;
      }
    };
    const sometimes: Store = {
      ...store,
      name: store.name,
      revision: () => store.revision(),
      changes: (after) => breaking(store.changes(after)),
      streamVersions: (kinds) => breaking(store.streamVersions(kinds)),
    };
    const other = new ChainProjection(sometimes);
    await expect(other.current()).rejects.toThrow('the line broke');
    broken = false;
    expect(told(await other.current())).toMatchObject({ revision: 1, links: [chain.id('sale')] });
    for (const name of ['a', 'b', 'c', 'd', 'e']) {
      await apply({ op: 'put', fact: fact('Trader', `trader:test:${name}`, { name }) });
    }
    await apply({ op: 'retract', id: chain.id('sale') });
    broken = true;
    await expect(other.current()).rejects.toThrow('the line broke');
    broken = false;
    const snapshot = await other.current();
    expect(told(snapshot)).toMatchObject({ revision: 7, links: [] });
    expect(snapshot.stands('trader:test:e')).toBe(true);
  });

  it('goes on with the rows it has when the thread that lays them out anew ends before it is done', async () => {
    const hub = fact('Trader', 'trader:test:hub', { name: 'Hub' });
    await apply({ op: 'put', fact: hub });
    const ended = new ChainProjection(store, { leastAppended: 1, shareAppended: 0, mostAtOnce: 0 });
    await ended.current();
    const ids = Array.from({ length: 12 }, (_, index) => `supply-link:test:${100 + index}`);
    for (const id of ids) {
      await apply({
        op: 'put',
        fact: fact('SupplyLink', id, { from: hub.id, to: hub.id, minerals: ['tin'] }),
      });
      expect(linksSeen(await ended.current())).toHaveLength(1 + ids.indexOf(id));
      await ended.close();
    }
    expect(linksSeen(await ended.current()).map(({ id }) => id)).toEqual(ids);
    expect(ended.figures()).toMatchObject({ compactions: 1, rowsAppended: 12 });
  });

  it('reads anew when another store stands where the one it followed did', async () => {
    const chain = await story().into(store);
    await apply({ op: 'retract', id: chain.id('sale') });
    const others = [await openStore(), await openStore()];
    await aChain('other')
      .mine('Pit')
      .into(others[0] as Store);
    for (const name of ['One', 'Two'])
      await aChain(name.toLowerCase())
        .mine(name)
        .into(others[1] as Store);
    let standing: Store = store;
    const replaced = new ChainProjection(
      new Proxy(store, { get: (_, name) => Reflect.get(standing, name)?.bind(standing) }),
    );
    const first = await replaced.current();
    standing = others[0] as Store;
    // Behind what was followed.
    const second = await replaced.current();
    expect(second.revision).toBe(1);
    expect(second.stands('mine-site:other:pit')).toBe(true);
    expect(second.stands(chain.id('Mine'))).toBe(false);
    standing = others[1] as Store;
    // Ahead of it, with another past.
    const third = await replaced.current();
    expect(third.revision).toBe(2);
    expect(third.stands('mine-site:two:two')).toBe(true);
    expect(third.stands('mine-site:other:pit')).toBe(false);
    expect(first.stands(chain.id('Mine'))).toBe(true);
    for (const other of others) await other.close();
  });
});
