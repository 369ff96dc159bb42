import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { emptyNeo4j } from '../../../test/testkit/empty-neo4j.ts';
import { Neo4jProxy } from '../../../test/testkit/neo4j-proxy.ts';
import { put } from '../../../test/testkit/operations.ts';
import { expectRefusal } from '../../../test/testkit/refusals.ts';
import { idOf, sample } from '../../../test/testkit/sample-facts.ts';
import { describeOnNeo4j } from '../../../test/testkit/test-neo4j.ts';
import type { Store } from '../port.ts';
import { openNeo4jStore } from './index.ts';

const SILENCE = 500;

await describeOnNeo4j('a Neo4j that falls silent', (address) => {
  let proxy: Neo4jProxy;
  let store: Store;

  beforeAll(() => emptyNeo4j(address));
  beforeEach(async () => {
    proxy = await Neo4jProxy.before(address);
    store = await openNeo4jStore({ ...proxy.addressOf(address), silence: SILENCE });
  });
  afterEach(async () => {
    await store.close();
    await proxy.close();
    await emptyNeo4j(address);
  });
  afterAll(() => emptyNeo4j(address));

  const changeset = (key: string) => ({
    id: `changeset ${key}`,
    author: 'a tester',
    reason: 'silence',
    operations: [put(sample.site(key))],
  });

  it('keeps nobody waiting: every call is refused, and answered when it speaks again', async () => {
    await store.apply(changeset('before'));
    proxy.fallSilent();
    const asked = [
      () => store.revision(),
      () => store.get([idOf.site('before')]),
      () => store.list({ kind: 'MineSite', limit: 10 }),
      () => store.apply(changeset('meanwhile')),
      async () => {
        for await (const _ of store.stream(['MineSite'])) throw new Error('nothing can be heard');
      },
      () => store.restore([]),
    ];
    const refusals = await Promise.all(asked.map((ask) => expectRefusal('STORE_UNAVAILABLE', ask)));
    for (const { messages } of refusals) {
      expect(messages.en).toMatch(/no longer answers/);
      expect(messages.zh).toContain('已不再响应');
    }
    proxy.speak();
    expect((await store.get([idOf.site('before')]))[0]?.version).toBe(1);
    // Asked again, as the error says: it is recorded once, whether or not it was before.
    const again = await store.apply(changeset('meanwhile'));
    expect(again.revision).toBe(2);
    expect((await store.revision()).number).toBe(2);
  });

  it('what was given up is not recorded when it speaks again', async () => {
    proxy.fallSilent();
    await expectRefusal('STORE_UNAVAILABLE', () => store.apply(changeset('given-up')));
    proxy.speak();
    // Behind whatever came through.
    expect((await store.apply(changeset('later'))).revision).toBe(1);
    expect(await store.get([idOf.site('given-up')])).toEqual([null]);
  });

  it('lets itself be closed', async () => {
    proxy.fallSilent();
    const refused = expectRefusal('STORE_UNAVAILABLE', () => store.revision());
    await store.close();
    await refused;
  });

  it('refuses to be opened', async () => {
    proxy.fallSilent();
    const silent = { ...proxy.addressOf(address), silence: SILENCE };
    await expectRefusal('STORE_UNAVAILABLE', () => openNeo4jStore(silent));
  });

  it('is told apart from one that takes long: a writer waits for another', async () => {
    const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
    const session = driver.session();
    try {
      const transaction = session.beginTransaction();
      await transaction.run("MATCH (r:Revision {key: 'head'}) SET r.lock = true");
      let isApplied = false;
      const applying = store.apply(changeset('patient')).then((applied) => {
        isApplied = true;
        return applied;
      });
      await sleep(4 * SILENCE);
      expect(isApplied).toBe(false);
      await transaction.commit();
      expect((await applying).revision).toBe(1);
    } finally {
      await session.close();
      await driver.close();
    }
  });
});
