import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type CountedStore, counting } from '../../test/testkit/counting-store.ts';
import { put, reinstate, retract } from '../../test/testkit/operations.ts';
import { sample } from '../../test/testkit/sample-facts.ts';
import type { Role } from '../access/roles.ts';
import type { Operation } from '../store/changesets.ts';
import { openEmbeddedStore } from '../store/embedded/index.ts';
import { OretraceError } from '../store/errors.ts';
import { PastReadings } from '../store/past/past-readings.ts';
import type { Store } from '../store/port.ts';
import { ChainLoaders } from './loaders.ts';
import { MergedNodes } from './merged-nodes.ts';
import { RowBudget } from './row-budget.ts';
import { search } from './search.ts';

const folder = mkdtempSync(join(tmpdir(), 'oretrace-merged-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let opened = 0;
let counted: CountedStore;
let store: Store;

beforeEach(async () => {
  opened += 1;
  counted = counting(await openEmbeddedStore({ file: join(folder, `${opened}.db`) }));
  store = counted.store;
});
afterEach(() => store.close());

let changesets = 0;
async function apply(...operations: readonly Operation[]): Promise<number> {
  changesets += 1;
  const changeset = { id: `changeset ${changesets}`, author: 'a tester', reason: 'a test', operations };
  return (await store.apply(changeset)).revision;
}

const [a, b, c] = [sample.trader('a'), sample.trader('b'), sample.trader('c')];
const merge = sample.merge('ab', a.id, b.id);

describe('merged nodes', () => {
  test('are those of the moment asked for', async () => {
    const merged = new MergedNodes(store);
    const apart = await apply(put(a), put(b), put(c));
    expect((await merged.at()).classes).toEqual([]);
    const one = await apply(put(merge));
    const all = await apply(put(sample.merge('bc', b.id, c.id)));
    const undone = await apply(retract(merge.id));
    const fallen = await apply(retract(c.id));
    await apply(reinstate(c.id), reinstate(merge.id));
    expect((await merged.at()).idsKnownAs(a.id)).toEqual([c.id, a.id, b.id]);
    const knownAt = async (revision: number) => (await merged.at(revision)).classes;
    expect(await knownAt(apart)).toEqual([]);
    expect(await knownAt(one)).toEqual([[b.id, a.id]]);
    expect(await knownAt(all)).toEqual([[c.id, a.id, b.id]]);
    expect(await knownAt(undone)).toEqual([[c.id, b.id]]);
    expect(await knownAt(fallen)).toEqual([]);
    // An amended merge is one merge still, throughout.
    await apply(put(sample.merge('ab', a.id, b.id, { note: 'n', noteZh: '注' })));
    expect((await merged.at()).idsKnownAs(a.id)).toEqual([c.id, a.id, b.id]);
  });

  test('are read again only when the store has moved on, however many ask', async () => {
    const merged = new MergedNodes(store);
    await apply(put(a), put(b), put(merge));
    counted.taken();
    await Promise.all([merged.at(), merged.at(), merged.at()]);
    expect(counted.taken()).toEqual({ revision: 3, streamVersions: 1 });
    await merged.at();
    expect(counted.taken()).toEqual({ revision: 1 });
    const revision = await apply(put(c));
    counted.taken();
    await merged.at(revision);
    await merged.at(revision - 1);
    expect(counted.taken()).toEqual({ streamVersions: 1 });
  });

  test('a store that could not be read is asked again', async () => {
    await apply(put(a), put(b), put(merge));
    let broken = true;
    const failing = new Proxy(store, {
      get(target, name) {
        if (name === 'streamVersions' && broken) {
          return () => {
            throw new OretraceError('STORE_UNAVAILABLE', { en: 'gone', zh: '不可用' });
          };
        }
        const member: unknown = Reflect.get(target, name);
        return typeof member === 'function' ? member.bind(target) : member;
      },
    });
    const merged = new MergedNodes(failing);
    await expect(merged.at()).rejects.toThrow('gone');
    broken = false;
    expect((await merged.at()).knownAs(a.id)).toBe(b.id);
  });

  test('more than a page of them that match a search are one hit, found by one call', async () => {
    const dropped = Array.from({ length: 1_300 }, (_, index) =>
      sample.trader(`d${index}`, { name: `Buyer ${String(index).padStart(4, '0')}` }),
    );
    const alone = ['Buyer 0500 and sons', 'Buyer 2000', 'Buyer 2001'].map((name, index) =>
      sample.trader(`k${index}`, { name }),
    );
    const hub = sample.trader('hub', { name: 'The counter' });
    await apply(...[...dropped, ...alone, hub].map(put));
    await apply(...dropped.map((node, index) => put(sample.merge(`d${index}`, node.id, hub.id))));
    const rows = new RowBudget();
    const loaders = new ChainLoaders(store, rows, {
      mergedNodes: new MergedNodes(store),
      past: new PastReadings(store),
    });
    const identity = { id: 'a tester', roles: new Set<Role>(), supplierId: null };
    const context = { store, loaders, rows, identity, today: '2026-01-01', forget: () => {} };
    counted.taken();
    const first = await search(context, { text: 'buyer', kinds: ['TRADER'], first: 2 });
    expect(first.nodes.map(({ id }) => id)).toEqual([hub.id, alone[0]?.id]);
    expect(first.edges.map(({ foundAs }) => foundAs?.id ?? null)).toEqual([dropped[0]?.id, null]);
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(counted.taken()).toEqual({ revision: 1, streamVersions: 1, search: 1, get: 1 });
    const after = first.pageInfo.endCursor;
    const second = await search(context, { text: 'buyer', kinds: ['TRADER'], first: 2, after });
    expect(second.nodes.map(({ id }) => id)).toEqual(alone.slice(1).map(({ id }) => id));
    expect(second.pageInfo.hasNextPage).toBe(false);
    const exact = await search(context, { text: 'buyer 1299', first: 2 });
    expect(exact.edges).toMatchObject([
      { match: 'EXACT', foundAs: { id: dropped[1_299]?.id }, node: { id: hub.id } },
    ]);
  });
});
