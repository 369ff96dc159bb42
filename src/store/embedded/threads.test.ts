import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { put, retract } from '../../../test/testkit/operations.ts';
import { expectRefusal, refusalOf } from '../../../test/testkit/refusals.ts';
import { idOf, sample } from '../../../test/testkit/sample-facts.ts';
import type { Changeset, LogEntry, Operation } from '../changesets.ts';
import { entryDigest } from '../log-digest.ts';
import type { ListQuery, Store } from '../port.ts';
import { readListQuery } from '../queries.ts';
import { readChangeset } from '../validation.ts';
import { connect } from './driver.ts';
import type { ReaderCalls, WriterCalls } from './protocol.ts';
import { testFolder } from './test-folder.ts';
import { StoreThread } from './thread.ts';

const folder = testFolder();

const write = (store: Store, id: string, ...operations: Operation[]) =>
  store.apply({ id, author: 'test', reason: 'test', operations });

const sites = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => put(sample.site(`${prefix}-${index}`)));

describe('errors between threads', () => {
  test('arrive with code, both languages and every issue', async () => {
    const store = await folder.open();
    const changeset = {
      id: 'bad',
      author: 'test',
      reason: 'test',
      operations: [put(sample.site('a', { country: 'Congo' })), put(sample.site('b', { latitude: 91 }))],
    };
    const there = await refusalOf(() => store.apply(changeset));
    const here = await refusalOf(() => readChangeset(changeset));
    expect(there).toEqual(here);
    expect(there.issues).toHaveLength(2);
    expect(there.messages).toEqual(here.messages);

    const query = { kind: 'MineSite', limit: 0, filters: [{ field: 'note', in: ['x'] }] } satisfies ListQuery;
    expect((await refusalOf(() => store.list(query))).issues).toEqual(
      (await refusalOf(() => readListQuery(query))).issues,
    );
  });

  test('what is no data is refused, and the store goes on', async () => {
    const store = await folder.open();
    const operations = [{ op: 'put', fact: { ...sample.site('a'), properties: { name: () => 'x' } } }];
    await expectRefusal('BAD_USER_INPUT', () =>
      store.apply({ id: 'f', author: 'test', reason: 'test', operations } as unknown as Changeset),
    );
    expect(await write(store, 'one', put(sample.site('a')))).toMatchObject({ revision: 1 });
  });

  test('a mistake of a caller in the program shows where it happened, and the store goes on', async () => {
    const store = await folder.open();
    const error = await store.list(null as unknown as ListQuery).catch((thrown: Error) => thrown);
    expect(error).toBeInstanceOf(Error);
    expect((error as Error).stack).toContain('queries.ts');
    expect((await store.revision()).number).toBe(0);
  });

  test('a thread that ends leaves nobody waiting', async () => {
    const thread = new StoreThread<WriterCalls>({ role: 'writer', file: folder.file, busyTimeout: 1_000 });
    await thread.open();
    const asked = [thread.call('close'), thread.call('restoreBegin'), thread.call('restoreAbort')];
    const answers = await Promise.allSettled(asked);
    expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    await expectRefusal('STORE_UNAVAILABLE', () => thread.call('restoreAbort'));
    await thread.close();
  });

  test('a thread that could not open its file says why, and ends', async () => {
    const thread = new StoreThread<ReaderCalls>({ role: 'reader', file: folder.path, busyTimeout: 100 });
    await expectRefusal('STORE_UNAVAILABLE', () => thread.open());
    await thread.close();
  });
});

describe('writes', () => {
  test('asked for at once are applied in the order in which they were asked for', async () => {
    const store = await folder.open();
    const applied = await Promise.all(
      ['a', 'b', 'c', 'd'].map((key, index) => write(store, key, ...sites(key, index === 0 ? 2_000 : 1))),
    );
    expect(applied.map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
  });

  test('do not keep reads waiting', async () => {
    const store = await folder.open();
    const order: string[] = [];
    await Promise.all([
      write(store, 'large', ...sites('a', 5_000)).then(() => order.push('written')),
      store.revision().then(({ number }) => order.push(`read ${number}`)),
    ]);
    expect(order).toEqual(['read 0', 'written']);
    expect((await store.revision()).number).toBe(1);
  });

  test('while another process is writing: wait, then STORE_LOCKED; reads go on', async () => {
    const store = await folder.open({ busyTimeout: 300 });
    const other = connect(folder.file);
    other.execute('BEGIN IMMEDIATE');
    await expectRefusal('STORE_LOCKED', () => write(store, 'one', put(sample.site('a'))));
    expect(await store.count({ kind: 'MineSite' })).toBe(0);
    const waiting = write(store, 'two', put(sample.site('a')));
    other.execute('ROLLBACK');
    expect(await waiting).toMatchObject({ revision: 1 });
    other.close();
  });
});

describe('a stream', () => {
  const kinds = ['MineSite', 'Trader'] as const;

  test('shows the store as it was when it began, whatever is written meanwhile', async () => {
    const store = await folder.open();
    await write(store, 'one', ...sites('a', 1_500), put(sample.trader('t')));
    const seen: string[] = [];
    for await (const { id, properties, retractedRevision } of store.stream(kinds)) {
      if (seen.length === 0) {
        await write(
          store,
          'two',
          ...sites('b', 700),
          retract(idOf.trader('t')),
          retract(idOf.site('a-1499')),
        );
        await write(store, 'three', put(sample.site('a-1400', { note: 'amended' })));
      }
      seen.push(id);
      expect(properties.note).toBeUndefined();
      expect(retractedRevision).toBeNull();
    }
    const expected = [
      ...sites('a', 1_500).map((operation) => ('fact' in operation ? operation.fact.id : '')),
      idOf.trader('t'),
    ];
    expect(seen).toEqual(expected);
    expect(await store.count({ kind: 'MineSite' })).toBe(2_199);
  });

  test('and other reads take turns; many streams at once are each whole', async () => {
    const store = await folder.open();
    await write(store, 'one', ...sites('a', 3_000));
    const count = async () => {
      let facts = 0;
      for await (const _ of store.stream(kinds)) facts += 1;
      return facts;
    };
    const order: string[] = [];
    const [counts] = await Promise.all([
      Promise.all([count(), count(), count()]).then((all) => {
        order.push('streamed');
        return all;
      }),
      store.revision().then(() => order.push('read')),
    ]);
    expect(counts).toEqual([3_000, 3_000, 3_000]);
    expect(order).toEqual(['read', 'streamed']);
  });

  test('that is broken off lets go of what it held', async () => {
    const store = await folder.open();
    await write(store, 'one', ...sites('a', 10));
    const breakOff = async () => {
      for await (const _ of store.stream(kinds)) break;
    };
    await breakOff();
    const before = readdirSync('/proc/self/fd').length;
    for (let round = 0; round < 40; round += 1) await breakOff();
    expect(readdirSync('/proc/self/fd').length).toBeLessThan(before + 10);
    await store.close();
    // Nobody's snapshot kept the journal from being folded into the file.
    expect(readdirSync(folder.path)).toEqual(['store.db']);
  });
});

describe('closing', () => {
  test('ends what is in hand first; twice does nothing; then nothing more is answered', async () => {
    const store = await folder.open();
    const writing = write(store, 'one', ...sites('a', 1_000));
    const reading = store.list({ kind: 'MineSite', limit: 1 });
    const closing = [store.close(), store.close()];
    expect(await writing).toMatchObject({ revision: 1 });
    expect((await reading).hasMore).toBe(false);
    await Promise.all(closing);
    await store.close();
    await expectRefusal('STORE_UNAVAILABLE', () => store.revision());
    await expectRefusal('STORE_UNAVAILABLE', () => write(store, 'two', put(sample.site('b'))));
    await expectRefusal('STORE_UNAVAILABLE', async () => {
      for await (const _ of store.changes(0)) break;
    });
    expect((await (await folder.open()).revision()).number).toBe(1);
  });

  test('in the middle of a stream ends the stream with an error, not as if it were whole', async () => {
    const store = await folder.open();
    await write(store, 'one', ...sites('a', 2_000));
    let seen = 0;
    await expectRefusal('STORE_UNAVAILABLE', async () => {
      for await (const _ of store.stream(['MineSite'])) {
        seen += 1;
        if (seen === 1) await store.close();
      }
    });
    expect(seen).toBeLessThan(2_000);
  });
});

describe('restoring', () => {
  async function logOf(store: Store): Promise<LogEntry[]> {
    const log: LogEntry[] = [];
    for await (const entry of store.changes(0)) log.push(entry);
    return log;
  }

  /** A log whose chain of digests holds, whatever its entries say. */
  function chained(log: readonly LogEntry[]): LogEntry[] {
    let previousDigest = log[0]?.previousDigest ?? '';
    return log.map(({ digest: _, ...entry }) => {
      const digest = entryDigest({ ...entry, previousDigest });
      const chain = { ...entry, previousDigest, digest };
      previousDigest = digest;
      return chain;
    });
  }

  async function source(): Promise<LogEntry[]> {
    const store = await folder.open({ file: `${folder.file}.source` });
    await write(store, 'one', put(sample.site('a')), put(sample.site('b')));
    await write(store, 'two', put(sample.site('a', { note: 'n' })), retract(idOf.site('b')));
    await write(store, 'three', put(sample.site('c')));
    return logOf(store);
  }

  async function expectEmpty(store: Store): Promise<void> {
    expect((await store.revision()).number).toBe(0);
    expect(await store.get([idOf.site('a')])).toEqual([null]);
    expect(await store.count({ kind: 'MineSite' })).toBe(0);
  }

  test('a log that breaks in its middle leaves nothing behind', async () => {
    const log = await source();
    const store = await folder.open();
    const changed = log.map((entry) => (entry.revision === 2 ? { ...entry, author: 'someone else' } : entry));
    const [first, , third] = log;
    for (const broken of [changed, [first, third] as LogEntry[], log.slice(1)]) {
      await expectRefusal('BAD_USER_INPUT', () => store.restore(broken));
      await expectEmpty(store);
    }
    expect((await store.restore(log)).number).toBe(3);
    expect(await logOf(store)).toEqual(log);
    await expectRefusal('CONFLICT', () => store.restore(log));
  });

  test('a log whose source fails leaves nothing behind', async () => {
    const log = await source();
    const store = await folder.open();
    const failing = async function* () {
      yield* log.slice(0, 2);
      throw new Error('the file ended early');
    };
    await expect(store.restore(failing())).rejects.toThrow('the file ended early');
    await expectEmpty(store);
  });

  test('entries that no store can have written are refused, though their digests chain', async () => {
    const log = await source();
    const store = await folder.open();
    const forged = (revision: number, change: (entry: LogEntry) => object) =>
      chained(log.map((entry) => (entry.revision === revision ? { ...entry, ...change(entry) } : entry)));
    const logs = [
      // A version is skipped.
      forged(2, ({ effects }) => ({
        effects: effects.map((effect) => ('version' in effect ? { ...effect, version: 3 } : effect)),
      })),
      // What was never recorded is retracted.
      forged(2, () => ({
        effects: [{ effect: 'retracted', kind: 'MineSite', id: idOf.site('z'), because: null }],
      })),
      // What stands is reinstated.
      forged(3, () => ({
        effects: [
          {
            effect: 'reinstated',
            fact: sample.site('a'),
            version: 3,
            provenance: null,
            asImported: false,
            because: null,
          },
        ],
      })),
      // A fact that is none.
      forged(3, ({ effects }) => ({
        effects: effects.map((effect) => ({
          ...effect,
          fact: { kind: 'MineSite', id: 'x', properties: {} },
        })),
      })),
      // One fact, two effects.
      forged(3, ({ effects }) => ({ effects: [...effects, ...effects] })),
      // An effect of no known sort.
      forged(3, () => ({ effects: [{ effect: 'erased', kind: 'MineSite', id: idOf.site('a') }] })),
    ];
    for (const [index, forgery] of logs.entries()) {
      await expectRefusal('BAD_USER_INPUT', () => store.restore(forgery)).catch((error) => {
        throw new Error(`forgery ${index}`, { cause: error });
      });
      await expectEmpty(store);
    }
    expect((await store.restore(chained(log))).number).toBe(3);
  });

  test('writes that are asked for meanwhile wait for its end', async () => {
    const log = await source();
    const store = await folder.open();
    const restoring = store.restore(log);
    const applied = await write(store, 'four', put(sample.site('d')));
    expect(applied.revision).toBe(4);
    expect((await restoring).number).toBe(3);
  });
});
