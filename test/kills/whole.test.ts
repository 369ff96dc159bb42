import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EMBEDDED_FILE } from '../../src/store/open.ts';
import { embeddedUnderTest, type StoreUnderTest } from './store-under-test.ts';
import { stepOf } from './story.ts';
import { expectWhole, type Found } from './whole.ts';
import { Writer } from './writer.ts';

const STEPS = 6;

/** The look that decides every round must not be blind: here a store is spoilt on purpose. */
describe('a store is held against what was sent, and', () => {
  let place: StoreUnderTest;
  let writer: Writer;

  beforeEach(async () => {
    place = await embeddedUnderTest();
    writer = new Writer('w');
    const store = await place.open();
    for (let n = 0; n < STEPS; n += 1) {
      const step = stepOf(writer.name, n);
      const { changesetId: id, operations } = step;
      const applied = await store.apply({ id, author: 'a tester', reason: 'a story', operations });
      writer.sent.push({ step, attempts: 1, acknowledged: { id, ...applied } });
    }
    await store.close();
  });

  afterEach(() => place.destroy());

  async function look(): Promise<Found> {
    const store = await place.open();
    try {
      return await expectWhole(store, [writer]);
    } finally {
      await store.close();
    }
  }

  function spoil(sql: string): void {
    const database = new Database(join(place.environment.ORETRACE_DATA ?? '', EMBEDDED_FILE));
    database.exec(sql);
    database.close();
  }

  test('passes as it is', async () => {
    expect(await look()).toEqual({ acknowledged: STEPS, whole: 0, absent: 0 });
  });

  test('what came without an acknowledgement is counted, there or not', async () => {
    const [first] = writer.sent;
    if (first) writer.sent[0] = { ...first, acknowledged: null };
    writer.sent.push({ step: stepOf(writer.name, STEPS), attempts: 1, acknowledged: null });
    expect(await look()).toEqual({ acknowledged: STEPS - 1, whole: 1, absent: 1 });
  });

  test('an acknowledged changeset that is not there fails', async () => {
    const last = writer.sent.at(-1)?.acknowledged;
    writer.sent.push({ step: stepOf(writer.name, STEPS), attempts: 1, acknowledged: last ?? null });
    await expect(look()).rejects.toThrow(/kills:w:6/);
  });

  test.each([
    ['a fact that is missing', "DELETE FROM fact WHERE id = 'trader:test:w-5'"],
    ['a fact that says something else', "UPDATE fact SET properties = '{}' WHERE kind = 'Supplier'"],
    ['a retraction half done', "UPDATE fact SET retracted_revision = NULL WHERE id = 'risk-flag:test:w-1'"],
    ['an earlier version that is missing', 'DELETE FROM superseded WHERE version = 2'],
    [
      'a link that its site has lost',
      "DELETE FROM tag WHERE rid = (SELECT rid FROM fact WHERE id = 'supply-link:test:w-5')",
    ],
    ['a name that nobody finds', 'DELETE FROM words'],
    ['a log entry that is missing', 'DELETE FROM changelog WHERE revision = 3'],
    ['a log that ends early', `DELETE FROM changelog WHERE revision = ${STEPS}`],
    [
      'a log entry that was changed',
      "UPDATE changelog SET entry = json_set(entry, '$.reason', 'x') WHERE revision = 2",
    ],
  ])('%s fails', async (_, sql) => {
    spoil(sql);
    await expect(look()).rejects.toThrow();
  });
});
