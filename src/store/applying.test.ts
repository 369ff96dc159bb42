import { beforeEach, describe, expect, test } from 'vitest';
import { MemoryLedger } from '../../test/testkit/memory-ledger.ts';
import { importing, put, retract } from '../../test/testkit/operations.ts';
import { expectRefusal } from '../../test/testkit/refusals.ts';
import { idOf, sample } from '../../test/testkit/sample-facts.ts';
import { FIRST_DIGEST, verifyLog } from './log-digest.ts';

let ledger: MemoryLedger;
let clock: string;
beforeEach(() => {
  clock = '2026-01-01T00:00:00.000Z';
  ledger = new MemoryLedger(() => new Date(clock));
});

const mine = sample.site('mine');

describe('the entry', () => {
  test('holds who, why, when, what, and the digest before', async () => {
    const applied = await ledger.apply([put(mine)], { id: 'c1', importId: 'run' });
    expect(applied).toEqual({ revision: 1, changed: true, repeated: false, outcomes: ['RECORDED'] });
    expect(ledger.log[0]).toMatchObject({
      revision: 1,
      recordedAt: '2026-01-01T00:00:00.000Z',
      changesetId: 'c1',
      author: 'a tester',
      reason: 'to see what happens',
      importId: 'run',
      previousDigest: FIRST_DIGEST,
    });
    await ledger.apply([put(sample.site('other'))]);
    expect(ledger.log[1]).toMatchObject({ importId: null, previousDigest: ledger.log[0]?.digest });
    expect((await verifyLog(ledger.log)).broken).toBeNull();
  });

  test('is later than the one before, whatever the clock says', async () => {
    await ledger.apply([put(sample.site('1'))]);
    await ledger.apply([put(sample.site('2'))]);
    clock = '2020-01-01T00:00:00.000Z';
    await ledger.apply([put(sample.site('3'))]);
    clock = '2027-01-01T00:00:00.000Z';
    await ledger.apply([put(sample.site('4'))]);
    expect(ledger.log.map(({ recordedAt }) => recordedAt)).toEqual([
      '2026-01-01T00:00:00.000Z',
      '2026-01-01T00:00:00.001Z',
      '2026-01-01T00:00:00.002Z',
      '2027-01-01T00:00:00.000Z',
    ]);
  });

  test('is not made when nothing changes', async () => {
    await ledger.apply([importing(mine)]);
    expect(await ledger.apply([importing(mine)], { id: 'again' })).toEqual({
      revision: 1,
      changed: false,
      repeated: false,
      outcomes: ['UNCHANGED'],
    });
    expect(await ledger.apply([], { id: 'nothing' })).toMatchObject({ revision: 1, changed: false });
    expect(ledger.log).toHaveLength(1);
  });
});

describe('a changeset id', () => {
  test('that was applied brings back the first result, whatever has happened since', async () => {
    const first = await ledger.apply([put(mine)], { id: 'c1' });
    await ledger.apply([retract(mine.id)], { id: 'c2' });
    const again = await ledger.apply([put(mine)], { id: 'c1', conditions: { ifRevision: 0 } });
    expect(again).toEqual({ ...first, repeated: true });
    expect(ledger.log).toHaveLength(2);
  });

  test('is the same changeset however its lists were ordered', async () => {
    await ledger.apply([put(sample.site('1', { minerals: ['tin', 'gold'] }))], { id: 'c1' });
    const again = await ledger.apply([put(sample.site('1', { minerals: ['gold', 'tin', 'tin'] }))], {
      id: 'c1',
    });
    expect(again.repeated).toBe(true);
  });

  test('of another changeset is a conflict', async () => {
    await ledger.apply([put(mine)], { id: 'c1' });
    for (const more of [{ author: 'b' }, { reason: 'other' }, { importId: 'run' }]) {
      const refusal = await expectRefusal('CONFLICT', () => ledger.apply([put(mine)], { id: 'c1', ...more }));
      expect(refusal.messages.en).toContain('c1');
      expect(refusal.messages.zh).toContain('c1');
    }
    await expectRefusal('CONFLICT', () => ledger.apply([retract(mine.id)], { id: 'c1' }));
  });
});

describe('conditions', () => {
  const applyIf = (conditions: Parameters<MemoryLedger['apply']>[1]) =>
    ledger.apply([put(sample.site('mine', { country: 'CD' }))], conditions);

  test('ifRevision', async () => {
    await ledger.apply([put(mine)]);
    for (const ifRevision of [0, 2, -1, Number.NaN]) {
      await expectRefusal('CONFLICT', () => applyIf({ conditions: { ifRevision } }));
    }
    expect(await applyIf({ conditions: { ifRevision: 1 } })).toMatchObject({ revision: 2 });
  });

  test('expectedVersions, 0 for what is not there', async () => {
    const absent = idOf.site('absent');
    await ledger.apply([put(mine)]);
    for (const expectedVersions of [{ [mine.id]: 0 }, { [mine.id]: 2 }, { [mine.id]: 1, [absent]: 1 }]) {
      const refusal = await expectRefusal('CONFLICT', () => applyIf({ conditions: { expectedVersions } }));
      expect(refusal.messages.en).toMatch(/is at version \d/);
    }
    expect(await applyIf({ conditions: { expectedVersions: { [mine.id]: 1, [absent]: 0 } } })).toMatchObject({
      revision: 2,
    });
  });

  test('expectedVersions does not trip over names that mean something to JavaScript', async () => {
    const expectedVersions = JSON.parse('{"__proto__": 0, "constructor": 0}') as Record<string, number>;
    expect(await applyIf({ conditions: { expectedVersions } })).toMatchObject({ revision: 1 });
  });

  test('a condition that fails leaves nothing behind', async () => {
    await expectRefusal('CONFLICT', () => applyIf({ conditions: { ifRevision: 7 } }));
    expect(ledger.log).toHaveLength(0);
    expect(ledger.last(mine.id)).toBeUndefined();
  });
});
