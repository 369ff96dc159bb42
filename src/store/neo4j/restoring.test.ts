import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
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
    await wipe();
    store = await openNeo4jStore(address);
    for (const number of [1, 2, 3]) await store.apply(changeset(number));
    for await (const entry of store.changes(0)) log.push(entry);
    await store.close();
    await wipe();
    store = await openNeo4jStore(address);
  });

  afterAll(async () => {
    await store.close();
    await wipe();
  });

  it('keeps others from writing, is taken over by the next, and cannot spoil that one', async () => {
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

    expect((await store.restore(log)).digest).toBe(log.at(-1)?.digest);
    open();
    await abandoned;
    expect(await verifyLog(store.changes(0))).toMatchObject({ verified: 3, broken: null });
    expect(await store.count({ kind: 'MineSite' })).toBe(3);
    expect((await store.apply(changeset(4))).revision).toBe(4);
  });

  async function wipe(): Promise<void> {
    const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
    await driver.executeQuery('MATCH (n) DETACH DELETE n');
    await driver.close();
  }
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
