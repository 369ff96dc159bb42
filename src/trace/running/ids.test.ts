import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { aChain } from '../../../test/testkit/chain.ts';
import { put } from '../../../test/testkit/operations.ts';
import { openEmbeddedStore } from '../../store/embedded/index.ts';
import { fact } from '../../store/facts.ts';
import { Deadline } from '../deadline.ts';
import { UNBOUNDED_END, UNBOUNDED_START } from '../engine/types.ts';
import { ChainProjection } from '../projection/projection.ts';
import { ThreadedTraceRunner } from './runner.ts';

test('a thread compares links and minerals by id and code, whatever their numbers', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'oretrace-running-'));
  const store = await openEmbeddedStore({ file: join(folder, 'store.db') });
  const projection = new ChainProjection(store);
  const runner = new ThreadedTraceRunner();
  /** The shortest walk from the first sale, by whichever links it is, to the supplier. */
  const walk = async (firstSale: readonly string[], supplier: string) => {
    const snapshot = await projection.current();
    const tainted = firstSale.map((link) => ({
      row: snapshot.rowOf(link) as number,
      from: UNBOUNDED_START,
      to: UNBOUNDED_END,
      minerals: null,
    }));
    const deadline = new Deadline(60_000);
    const reach = await runner.forward(snapshot, tainted, 0, deadline);
    const found = await reach.shortestWalk({ node: snapshot.nodeOf(supplier) as number }, deadline);
    deadline.dispose();
    return [
      found?.links.map((link) => snapshot.idOfLink(link)),
      found?.minerals.map((mineral) => snapshot.mineralAt(mineral)),
    ];
  };
  try {
    const chain = await aChain()
      .mine('mine')
      .trader('trader')
      .supplier('supplier')
      .link('z', 'mine', 'trader', ['tungsten'])
      .link('resale', 'trader', 'supplier', ['tungsten', 'tin'])
      .link('b', 'mine', 'trader', ['tungsten', 'tin'])
      .into(store);
    const [mine, trader, supplier] = [chain.id('mine'), chain.id('trader'), chain.id('supplier')];
    const [z, b, resale] = [chain.id('z'), chain.id('b'), chain.id('resale')];
    // Of walks alike in all else, the one by the least ids, and on it by the least mineral: neither came first.
    expect(await walk([z, b], supplier)).toEqual([
      [b, resale],
      ['tin', 'tin'],
    ]);
    // So are those that came since the thread was told of the ids.
    const a = 'supply-link:test:a';
    const later = fact('SupplyLink', a, {
      from: mine,
      to: trader,
      minerals: ['tungsten', 'tantalum', 'tin'],
    });
    const wider = fact('SupplyLink', resale, { from: trader, to: supplier, minerals: ['tin', 'tantalum'] });
    await store.apply({ id: 'later', author: 'test', reason: 'later', operations: [put(later), put(wider)] });
    expect(await walk([z, b, a], supplier)).toEqual([
      [a, resale],
      ['tantalum', 'tantalum'],
    ]);
  } finally {
    await runner.close();
    await projection.close();
    await store.close();
    await rm(folder, { recursive: true });
  }
});
