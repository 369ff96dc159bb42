import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { collect } from '../../../test/contract/place.ts';
import { emptyNeo4j } from '../../../test/testkit/empty-neo4j.ts';
import { Neo4jProxy } from '../../../test/testkit/neo4j-proxy.ts';
import { expectRefusal } from '../../../test/testkit/refusals.ts';
import { describeOnNeo4j } from '../../../test/testkit/test-neo4j.ts';
import type { LogEntry } from '../changesets.ts';
import { fact } from '../facts.ts';
import { verifyLog } from '../log-digest.ts';
import type { Store } from '../port.ts';
import { openNeo4jStore } from './index.ts';

await describeOnNeo4j('a restore on Neo4j that does not end', (address) => {
  let store: Store;
  const log: LogEntry[] = [];

  beforeAll(async () => {
    await emptyNeo4j(address);
    store = await openNeo4jStore(address);
    for (const number of [1, 2, 3]) await store.apply(changeset(number));
    for await (const entry of store.changes(0)) log.push(entry);
    await store.close();
    await emptyNeo4j(address);
    store = await openNeo4jStore(address);
  });

  afterAll(async () => {
    await store.close();
    await emptyNeo4j(address);
  });

  it('keeps others from reading and writing, is taken over by the next, and cannot spoil that one', async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    let reachGate = () => {};
    const taken = new Promise<void>((resolve) => {
      reachGate = resolve;
    });
    async function* slowly(): AsyncIterable<LogEntry> {
      yield* log.slice(0, 2);
      reachGate();
      await gate;
      yield* log.slice(2);
    }
    const abandoned = expectRefusal('CONFLICT', () => store.restore(slowly()));
    await taken;
    const refusal = await expectRefusal('CONFLICT', () => store.apply(changeset(4)));
    expect(refusal.messages.zh).toContain('请重新执行恢复');
    await expectNothingShown(store);
    const other = await openNeo4jStore(address);
    await expectNothingShown(other);

    expect((await store.restore(log)).digest).toBe(log.at(-1)?.digest);
    open();
    await abandoned;
    expect(await verifyLog(store.changes(0))).toMatchObject({ verified: 3, broken: null });
    expect(await store.count({ kind: 'MineSite' })).toBe(3);
    expect(await other.count({ kind: 'MineSite' })).toBe(3);
    await other.close();
    expect((await store.apply(changeset(4))).revision).toBe(4);
  });
});

/** Half a log must not be taken for a chain. */
async function expectNothingShown(store: Store): Promise<void> {
  const readings: (() => Promise<unknown>)[] = [
    () => store.revision(),
    () => store.get(['mine-site:test:1']),
    () => store.list({ kind: 'MineSite', limit: 10 }),
    () => store.count({ kind: 'MineSite' }),
    () => store.search({ text: 'mine', limit: 10 }),
    () => store.history('mine-site:test:1'),
    () => collect(store.changes(0)),
    () => collect(store.stream(['MineSite'])),
    () => collect(store.streamVersions(['MineSite'])),
  ];
  for (const read of readings) {
    const refusal = await expectRefusal('STORE_UNAVAILABLE', read);
    expect(refusal.messages.en).toContain('being restored');
    expect(refusal.messages.zh).toContain('恢复');
  }
}

await describeOnNeo4j('a commit on Neo4j of which nobody hears', (address) => {
  let proxy: Neo4jProxy;
  let store: Store;

  beforeAll(async () => {
    proxy = await Neo4jProxy.before(address);
  });
  beforeEach(async () => {
    await emptyNeo4j(address);
    store = await openNeo4jStore(proxy.addressOf(address));
  });
  afterEach(() => store.close());
  afterAll(async () => {
    await proxy.close();
    await emptyNeo4j(address);
  });

  it('is not done twice: a changeset is found recorded', async () => {
    proxy.loseCommits(1);
    expect(await store.apply(changeset(1))).toMatchObject({ revision: 1, changed: true });
    expect((await store.apply(changeset(2))).revision).toBe(2);
    expect(await verifyLog(store.changes(0))).toMatchObject({ verified: 2, broken: null });
  });

  it('does not end a restore, at whichever entry', async () => {
    for (const number of [1, 2, 3]) await store.apply(changeset(number));
    const log: LogEntry[] = [];
    for await (const entry of store.changes(0)) log.push(entry);
    for (let heard = 0; heard <= log.length + 1; heard += 1) {
      await store.close();
      await emptyNeo4j(address);
      store = await openNeo4jStore(proxy.addressOf(address));
      let before = heard - 1;
      if (heard === 0) proxy.loseCommits(1);
      async function* entries(): AsyncIterable<LogEntry> {
        for (const entry of log) {
          if (before === 0) proxy.loseCommits(1);
          before -= 1;
          yield entry;
        }
        if (before === 0) proxy.loseCommits(1);
      }
      expect((await store.restore(entries())).digest).toBe(log.at(-1)?.digest);
      expect(await verifyLog(store.changes(0))).toMatchObject({ verified: 3, broken: null });
      expect((await store.apply(changeset(4))).revision).toBe(4);
    }
  });
});

function changeset(number: number) {
  return {
    id: `changeset ${number}`,
    author: 'test',
    reason: 'to be restored',
    operations: [
      { op: 'put' as const, fact: fact('MineSite', `mine-site:test:${number}`, { name: `Mine ${number}` }) },
    ],
  };
}
