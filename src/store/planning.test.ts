import { beforeEach, describe, expect, test } from 'vitest';
import { MemoryLedger } from '../../test/testkit/memory-ledger.ts';
import { importing, put, reinstate, retract } from '../../test/testkit/operations.ts';
import { expectRefusal } from '../../test/testkit/refusals.ts';
import { idOf, sample } from '../../test/testkit/sample-facts.ts';
import type { Fact } from './facts.ts';

let ledger: MemoryLedger;
beforeEach(() => {
  ledger = new MemoryLedger();
});

const outcomesOf = async (...operations: Parameters<MemoryLedger['apply']>[0]) =>
  (await ledger.apply(operations)).outcomes;

const mine = sample.site('mine');
const buyer = sample.trader('buyer');
const report = sample.document('report');
const sale = sample.link('sale', mine.id, buyer.id);

describe('stating and amending', () => {
  test('a new fact is recorded, a changed one amended, the same one left as it is', async () => {
    expect(await outcomesOf(put(mine))).toEqual(['RECORDED']);
    expect(await outcomesOf(put(sample.site('mine', { country: 'CD' })))).toEqual(['AMENDED']);
    expect(await outcomesOf(put(sample.site('mine', { country: 'CD' })))).toEqual(['UNCHANGED']);
    expect(ledger.log).toHaveLength(2);
    expect(ledger.versions.get(mine.id)).toMatchObject([
      { version: 1, recordedRevision: 1, retractedRevision: 2, provenance: null, asImported: false },
      { version: 2, recordedRevision: 2, retractedRevision: null, properties: { country: 'CD' } },
    ]);
  });

  test('what an amendment leaves out is no longer said', async () => {
    await ledger.apply([put(sample.site('mine', { country: 'CD', region: 'Nord-Kivu' }))]);
    await ledger.apply([put(sample.site('mine', { country: 'CD' }))]);
    expect(ledger.last(mine.id)?.properties).toEqual({ name: 'Site mine', country: 'CD' });
  });

  test('order in a changeset does not matter: what is referred to is recorded first', async () => {
    const flag = sample.flag('f', sale.id, { evidence: [report.id] });
    const taken = await outcomesOf(put(flag), put(sale), put(buyer), put(report), put(mine));
    expect(taken).toEqual(['RECORDED', 'RECORDED', 'RECORDED', 'RECORDED', 'RECORDED']);
    const order = ledger.log[0]?.effects.map((effect) => ('fact' in effect ? effect.fact.id : ''));
    expect(order).toEqual([report.id, buyer.id, mine.id, sale.id, flag.id]);
  });

  test('outcomes stand in the order of the operations', async () => {
    await ledger.apply([put(mine)]);
    expect(await outcomesOf(retract(mine.id), put(buyer), put(sample.site('other')))).toEqual([
      'RETRACTED',
      'RECORDED',
      'RECORDED',
    ]);
  });

  test('a retracted fact is not amended in passing', async () => {
    await ledger.apply([put(mine)]);
    await ledger.apply([retract(mine.id)]);
    const refusal = await expectRefusal('CONFLICT', () => outcomesOf(put(mine)));
    expect(refusal.messages.en).toContain(mine.id);
    expect(refusal.messages.zh).toContain(mine.id);
  });

  test('nor is one that fell with another', async () => {
    await ledger.apply([put(mine), put(buyer), put(sale)]);
    await ledger.apply([retract(buyer.id)]);
    await expectRefusal('CONFLICT', () =>
      outcomesOf(put(sample.link('sale', mine.id, buyer.id, { note: 'n' }))),
    );
  });
});

describe('references', () => {
  const issuesOf = async (fact: Fact) =>
    (await expectRefusal('BAD_USER_INPUT', () => outcomesOf(put(fact)))).issues;

  beforeEach(() => ledger.apply([put(mine), put(buyer), put(report)]));

  test('to nothing are refused', async () => {
    const [issue] = await issuesOf(sample.link('x', mine.id, idOf.trader('nobody')));
    expect(issue).toMatchObject({
      field: 'operations[0].fact.properties.to',
      value: '"trader:test:nobody"',
      problem: { en: 'leads to nothing', zh: '所指不存在' },
    });
  });

  test('to a kind that cannot stand there are refused, recorded or not', async () => {
    for (const to of [report.id, idOf.document('none'), 'no-such-kind:test:1']) {
      const issues = await issuesOf(sample.link('x', mine.id, to));
      expect(issues).toHaveLength(1);
      expect(issues[0]).toMatchObject({ field: 'operations[0].fact.properties.to', value: `"${to}"` });
      expect(issues[0]?.accepted.en).toContain('MineSite, Trader, Smelter, Supplier, Company');
    }
  });

  test('to what is retracted are refused, ends and documents and places alike', async () => {
    const point = sample.point('p');
    await ledger.apply([put(point), put(sample.document('other'))]);
    await ledger.apply([retract(point.id), retract(report.id), retract(buyer.id)]);
    const refused = await issuesOf(
      sample.link('x', mine.id, buyer.id, {
        via: [point.id],
        evidence: [report.id, idOf.document('other')],
      }),
    );
    expect(refused.map(({ field }) => field.split('.').at(-1))).toEqual(['to', 'via', 'evidence']);
  });

  test('every wrong one is told, of every operation', async () => {
    const { issues } = await expectRefusal('BAD_USER_INPUT', () =>
      outcomesOf(
        put(sample.link('x', mine.id, idOf.trader('a'))),
        put(sample.flag('y', idOf.site('b'))),
        put(buyer),
      ),
    );
    expect(issues.map(({ field }) => field)).toEqual([
      'operations[0].fact.properties.to',
      'operations[1].fact.properties.subject',
    ]);
    expect(ledger.log).toHaveLength(1);
  });

  test('ends and subjects never change', async () => {
    const other = sample.trader('other');
    const flag = sample.flag('f', mine.id);
    await ledger.apply([put(other), put(sale), put(flag)]);
    const [end] = await issuesOf(sample.link('sale', mine.id, other.id));
    expect(end).toMatchObject({
      field: 'operations[0].fact.properties.to',
      problem: { en: 'never changes once stated' },
    });
    const [subject] = await issuesOf(sample.flag('f', buyer.id));
    expect(subject?.field).toBe('operations[0].fact.properties.subject');
    await ledger.apply([importing(sample.flag('imported', mine.id))]);
    await expectRefusal('BAD_USER_INPUT', () => outcomesOf(importing(sample.flag('imported', buyer.id))));
  });

  test('an amendment may keep what has since been retracted, but not rest on it alone', async () => {
    const [first, second, point] = [sample.document('1'), sample.document('2'), sample.point('p')];
    const link = (note: string, evidence = [first.id, second.id]) =>
      sample.link('sale', mine.id, buyer.id, { via: [point.id], evidence, note });
    await ledger.apply([put(first), put(second), put(point), put(link('a'))]);
    await ledger.apply([retract(first.id), retract(point.id)]);
    expect(await outcomesOf(put(link('b')))).toEqual(['AMENDED']);
    const [issue] = await issuesOf(link('c', [first.id]));
    expect(issue).toMatchObject({
      field: 'operations[0].fact.properties.evidence',
      problem: { en: 'are all retracted' },
    });
  });
});

describe('a changeset does not contradict itself', () => {
  beforeEach(() => ledger.apply([put(mine), put(buyer), put(report)]));

  test('a link and the retraction of its end', async () => {
    const refusal = await expectRefusal('BAD_USER_INPUT', () => outcomesOf(retract(buyer.id), put(sale)));
    expect(refusal.issues).toHaveLength(1);
    expect(refusal.issues[0]).toMatchObject({ field: 'operations[1].fact', value: `"${buyer.id}"` });
    expect(ledger.stands(buyer.id)).toBe(true);
    expect(ledger.last(sale.id)).toBeUndefined();
  });

  test('a flag and the retraction of an end of the link it is on', async () => {
    await ledger.apply([put(sale)]);
    const refusal = await expectRefusal('BAD_USER_INPUT', () =>
      outcomesOf(put(sample.flag('f', sale.id)), retract(mine.id)),
    );
    expect(refusal.issues).toMatchObject([{ field: 'operations[0].fact', value: `"${sale.id}"` }]);
  });

  test('a fact and the retraction of its last document', async () => {
    await expectRefusal('BAD_USER_INPUT', () =>
      outcomesOf(put(sample.flag('f', mine.id, { evidence: [report.id] })), retract(report.id)),
    );
  });

  test('but one of its documents may go', async () => {
    const other = sample.document('other');
    const flag = sample.flag('f', mine.id, { evidence: [report.id, other.id] });
    expect(await outcomesOf(put(other), put(flag), retract(report.id))).toEqual([
      'RECORDED',
      'RECORDED',
      'RETRACTED',
    ]);
    expect(ledger.stands(flag.id)).toBe(true);
  });

  test('an amended fact that no longer rests on what goes stays', async () => {
    const other = sample.document('other');
    const flag = (evidence: readonly string[]) => sample.flag('f', mine.id, { evidence });
    await ledger.apply([put(other), put(flag([report.id]))]);
    expect(await outcomesOf(put(flag([other.id])), retract(report.id))).toEqual(['AMENDED', 'RETRACTED']);
    expect(ledger.stands(idOf.flag('f'))).toBe(true);
  });
});

describe('imports', () => {
  const row = (country: string) => sample.site('mine', { country });

  test('are recorded with where they came from', async () => {
    expect(await outcomesOf(importing(row('CD')))).toEqual(['RECORDED']);
    expect(ledger.last(mine.id)).toMatchObject({
      asImported: true,
      provenance: { source: 'test', key: mine.id, digest: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
  });

  test('an unchanged row does nothing, a changed one amends', async () => {
    await ledger.apply([importing(row('CD'))]);
    expect(await outcomesOf(importing(row('CD')))).toEqual(['UNCHANGED']);
    expect(await outcomesOf(importing(row('RW')))).toEqual(['AMENDED']);
    expect(ledger.last(mine.id)).toMatchObject({ version: 2, asImported: true });
    expect(ledger.log).toHaveLength(2);
  });

  test('after a person amended it: unchanged does nothing, changed is a conflict, and left alone', async () => {
    await ledger.apply([importing(row('CD'))]);
    await ledger.apply([put(row('UG'))]);
    expect(ledger.last(mine.id)).toMatchObject({ asImported: false, provenance: { source: 'test' } });
    expect(await outcomesOf(importing(row('CD')))).toEqual(['UNCHANGED']);
    expect(await outcomesOf(importing(row('RW')))).toEqual(['CONFLICT_AMENDED']);
    expect(ledger.last(mine.id)?.properties.country).toBe('UG');
    expect(ledger.log).toHaveLength(2);
  });

  test('that say what the person said agree', async () => {
    await ledger.apply([put(row('UG'))]);
    expect(await outcomesOf(importing(row('UG')))).toEqual(['UNCHANGED']);
  });

  test('over what a person stated are a conflict', async () => {
    await ledger.apply([put(row('UG'))]);
    expect(await outcomesOf(importing(row('CD')))).toEqual(['CONFLICT_AMENDED']);
  });

  test('after a person retracted it: unchanged does nothing, changed is a conflict', async () => {
    await ledger.apply([importing(row('CD'))]);
    await ledger.apply([retract(mine.id)]);
    expect(await outcomesOf(importing(row('CD')))).toEqual(['UNCHANGED']);
    expect(await outcomesOf(importing(row('RW')))).toEqual(['CONFLICT_RETRACTED']);
    expect(ledger.stands(mine.id)).toBe(false);
  });

  test('after it fell with something else: the same', async () => {
    await ledger.apply([importing(mine), importing(buyer), importing(sale)]);
    await ledger.apply([retract(buyer.id)]);
    const changed = sample.link('sale', mine.id, buyer.id, { note: 'n' });
    expect(await outcomesOf(importing(mine), importing(buyer), importing(sale))).toEqual([
      'UNCHANGED',
      'UNCHANGED',
      'UNCHANGED',
    ]);
    expect(await outcomesOf(importing(changed))).toEqual(['CONFLICT_RETRACTED']);
  });

  test('reinstating an imported fact keeps what is known of its source', async () => {
    await ledger.apply([importing(row('CD'))]);
    await ledger.apply([retract(mine.id)]);
    await ledger.apply([reinstate(mine.id)]);
    expect(ledger.last(mine.id)).toMatchObject({ version: 2, asImported: true });
    expect(await outcomesOf(importing(row('CD')))).toEqual(['UNCHANGED']);
    expect(await outcomesOf(importing(row('RW')))).toEqual(['AMENDED']);
  });

  test('new facts that rest on what was retracted are conflicts, and so is what rests on them', async () => {
    await ledger.apply([importing(mine), importing(buyer), importing(report)]);
    await ledger.apply([retract(buyer.id), retract(report.id)]);
    const rests = [
      sale,
      sample.flag('on-sale', sale.id),
      sample.flag('by-report', mine.id, { evidence: [report.id] }),
    ];
    expect(await outcomesOf(...rests.map(importing), importing(buyer))).toEqual([
      'CONFLICT_RETRACTED',
      'CONFLICT_RETRACTED',
      'CONFLICT_RETRACTED',
      'UNCHANGED',
    ]);
    for (const { id } of rests) expect(ledger.last(id)).toBeUndefined();
  });

  test('references that only drop out are kept as the source has them', async () => {
    const [point, group] = [sample.point('p'), sample.group('g')];
    await ledger.apply([mine, buyer, point, group].map(importing));
    await ledger.apply([retract(point.id), retract(group.id)]);
    const link = sample.link('sale', mine.id, buyer.id, { via: [point.id] });
    const flag = sample.flag('f', mine.id, { perpetrator: group.id });
    expect(await outcomesOf(importing(link), importing(flag))).toEqual(['RECORDED', 'RECORDED']);
    expect(ledger.last(link.id)?.properties.via).toEqual([point.id]);
  });

  test('references to nothing are refused all the same', async () => {
    await expectRefusal('BAD_USER_INPUT', () => outcomesOf(importing(sale)));
  });
});

describe('retracting and reinstating', () => {
  test('what was never recorded is not found', async () => {
    for (const operation of [retract(mine.id), reinstate(mine.id)]) {
      const refusal = await expectRefusal('NOT_FOUND', () => outcomesOf(operation));
      expect(refusal.messages.en).toContain('operations[0].id');
      expect(refusal.messages.zh).toContain(mine.id);
    }
  });

  test('twice is once', async () => {
    await ledger.apply([put(mine)]);
    expect(await outcomesOf(reinstate(mine.id))).toEqual(['UNCHANGED']);
    expect(await outcomesOf(retract(mine.id))).toEqual(['RETRACTED']);
    expect(await outcomesOf(retract(mine.id))).toEqual(['UNCHANGED']);
    expect(await outcomesOf(reinstate(mine.id))).toEqual(['REINSTATED']);
    expect(await outcomesOf(reinstate(mine.id))).toEqual(['UNCHANGED']);
    expect(ledger.log).toHaveLength(3);
  });

  test('what fell with another comes back with that alone', async () => {
    await ledger.apply([put(mine), put(buyer), put(sale)]);
    await ledger.apply([retract(mine.id)]);
    await expectRefusal('CONFLICT', () => outcomesOf(reinstate(sale.id)));
  });
});
