import { beforeEach, describe, expect, test } from 'vitest';
import { MemoryLedger } from '../../test/testkit/memory-ledger.ts';
import { importing, put, reinstate, retract } from '../../test/testkit/operations.ts';
import { expectRefusal } from '../../test/testkit/refusals.ts';
import { idOf, sample } from '../../test/testkit/sample-facts.ts';
import { KIND_NAMES, kindOf, referencesOf } from './kinds/index.ts';

let ledger: MemoryLedger;
const [a, b, c, d] = [sample.trader('a'), sample.trader('b'), sample.site('c'), sample.supplier('d')];
const merges = {
  ab: sample.merge('ab', a.id, b.id),
  bc: sample.merge('bc', b.id, c.id),
  ca: sample.merge('ca', c.id, a.id),
  ad: sample.merge('ad', a.id, d.id),
};

beforeEach(async () => {
  ledger = new MemoryLedger();
  await ledger.apply([a, b, c, d].map(put));
});

const outcomesOf = async (...operations: Parameters<MemoryLedger['apply']>[0]) =>
  (await ledger.apply(operations)).outcomes;

async function issueOf(...operations: Parameters<MemoryLedger['apply']>[0]) {
  const { issues } = await expectRefusal('BAD_USER_INPUT', () => outcomesOf(...operations));
  expect(issues).toHaveLength(1);
  return issues[0];
}

test('nothing refers to a fact that others may rule out, so that leaving it out leaves nothing hanging', () => {
  const exclusive = KIND_NAMES.filter((kind) => kindOf(kind).unique ?? kindOf(kind).acyclic);
  expect(exclusive).toEqual(['Conversion', 'Merge']);
  const referredTo = KIND_NAMES.flatMap((kind) => referencesOf(kind).flatMap(({ property }) => property.to));
  for (const kind of exclusive) expect(referredTo).not.toContain(kind);
});

describe('merges', () => {
  test('lead any way that is no circle, over any number of nodes', async () => {
    expect(await outcomesOf(put(merges.bc), put(merges.ab), put(sample.merge('dc', d.id, c.id)))).toEqual([
      'RECORDED',
      'RECORDED',
      'RECORDED',
    ]);
  });

  test('of a node with itself are refused', async () => {
    expect(await issueOf(put(sample.merge('aa', a.id, a.id)))).toEqual({
      field: 'operations[0].fact.properties.kept',
      value: '"trader:test:a"',
      problem: { en: 'is the same as dropped', zh: '与 dropped 相同' },
      accepted: { en: 'another id than that of dropped', zh: '不同于 dropped 的标识' },
    });
  });

  test('of a node that a standing merge drops are refused, until that is retracted', async () => {
    await ledger.apply([put(merges.ab)]);
    expect(await issueOf(put(merges.bc), put(merges.ad))).toEqual({
      field: 'operations[1].fact.properties.dropped',
      value: '"trader:test:a"',
      problem: {
        en: 'merge:test:ab already stands with the same dropped',
        zh: 'merge:test:ab 现行有效，其 dropped 与此相同',
      },
      accepted: {
        en: 'another dropped, or the retraction of merge:test:ab first',
        zh: '不同的 dropped，或先撤回 merge:test:ab',
      },
      fault: { fault: 'excluded', id: merges.ad.id, by: [merges.ab.id] },
    });
    expect(await outcomesOf(put(merges.ad), retract(merges.ab.id))).toEqual(['RECORDED', 'RETRACTED']);
    expect((await issueOf(reinstate(merges.ab.id)))?.field).toBe('operations[0].id');
    expect(await outcomesOf(retract(merges.ad.id), reinstate(merges.ab.id))).toEqual([
      'RETRACTED',
      'REINSTATED',
    ]);
  });

  test('that close a circle are refused, in one changeset or several', async () => {
    expect(await issueOf(put(merges.ab), put(merges.ca), put(merges.bc))).toEqual({
      field: 'operations[2].fact.properties.kept',
      value: '"mine-site:test:c"',
      problem: {
        en: 'leads back to trader:test:b by merge:test:ca, merge:test:ab',
        zh: '经 merge:test:ca、merge:test:ab 又回到 trader:test:b',
      },
      accepted: {
        en: 'the id of something that does not lead to trader:test:b',
        zh: '不会回到 trader:test:b 的标识',
      },
      fault: { fault: 'excluded', id: merges.bc.id, by: [merges.ca.id, merges.ab.id] },
    });
    await ledger.apply([put(merges.ab)]);
    await ledger.apply([put(merges.bc)]);
    expect((await issueOf(put(merges.ca)))?.field).toBe('operations[0].fact.properties.kept');
    expect(await outcomesOf(put(merges.ca), retract(merges.ab.id))).toEqual(['RECORDED', 'RETRACTED']);
    expect((await issueOf(reinstate(merges.ab.id)))?.problem.en).toContain('leads back to trader:test:a');
  });

  test('a long way round is followed to its end', async () => {
    const nodes = Array.from({ length: 40 }, (_, index) => sample.trader(`long-${index}`));
    const links = nodes
      .slice(1)
      .map((node, index) => sample.merge(`l-${index}`, nodes[index]?.id ?? '', node.id));
    await ledger.apply([...nodes, ...links].map(put));
    const back = sample.merge('back', nodes.at(-1)?.id ?? '', nodes[0]?.id ?? '');
    expect((await issueOf(put(back)))?.problem.en).toContain('leads back to trader:test:long-39');
  });

  test('that come back with a node are let in, even where they make a node dropped twice', async () => {
    await ledger.apply([put(merges.ab)]);
    await ledger.apply([retract(b.id)]);
    expect(ledger.stands(merges.ab.id)).toBe(false);
    expect(await outcomesOf(put(merges.ad))).toEqual(['RECORDED']);
    expect(await outcomesOf(reinstate(b.id))).toEqual(['REINSTATED']);
    expect(ledger.stands(merges.ab.id) && ledger.stands(merges.ad.id)).toBe(true);
    // Amending one of them asks for nothing new.
    expect(await outcomesOf(put(sample.merge('ad', a.id, d.id, { note: 'n', noteZh: '注' })))).toEqual([
      'AMENDED',
    ]);
  });

  test('but a fact that is asked for yields to those that come back with the same changeset', async () => {
    await ledger.apply([put(merges.ab)]);
    await ledger.apply([retract(b.id)]);
    expect((await issueOf(put(merges.ad), reinstate(b.id)))?.field).toBe(
      'operations[0].fact.properties.dropped',
    );
    expect((await issueOf(put(merges.bc), put(merges.ca), reinstate(b.id)))?.value).toContain(b.id);
  });

  test('reinstated by name while a node of theirs is down wait for it, and are then let in', async () => {
    await ledger.apply([put(merges.ab)]);
    await ledger.apply([retract(merges.ab.id), retract(b.id)]);
    await ledger.apply([put(merges.ad)]);
    expect(await outcomesOf(reinstate(merges.ab.id))).toEqual(['REINSTATED']);
    expect(ledger.stands(merges.ab.id)).toBe(false);
    await ledger.apply([reinstate(b.id)]);
    expect(ledger.stands(merges.ab.id)).toBe(true);
  });
});

describe('conversions', () => {
  const cobalt = sample.conversion('cobalt', a.id, 'copper', 'cobalt', { recovery: 0.4 });
  const again = sample.conversion('again', a.id, 'copper', 'cobalt');

  test('stand once for each node and pair of minerals', async () => {
    expect(
      await outcomesOf(
        put(cobalt),
        put(sample.conversion('back', a.id, 'cobalt', 'copper')),
        put(sample.conversion('itself', a.id, 'copper', 'copper')),
        put(sample.conversion('elsewhere', b.id, 'copper', 'cobalt')),
      ),
    ).toEqual(['RECORDED', 'RECORDED', 'RECORDED', 'RECORDED']);
    expect(await issueOf(put(again))).toMatchObject({
      field: 'operations[0].fact.properties.output',
      value: '"cobalt"',
      problem: { en: 'conversion:test:cobalt already stands with the same node, input, output' },
      accepted: { zh: '不同的 node 或 input 或 output，或先撤回 conversion:test:cobalt' },
    });
    expect(await outcomesOf(put(again), retract(cobalt.id))).toEqual(['RECORDED', 'RETRACTED']);
    expect((await issueOf(reinstate(cobalt.id)))?.field).toBe('operations[0].id');
  });

  test('twice in one changeset: the second is refused', async () => {
    expect((await issueOf(put(cobalt), put(again)))?.field).toBe('operations[1].fact.properties.output');
  });

  test('keep their node and minerals for ever; their recovery may be amended', async () => {
    await ledger.apply([put(cobalt)]);
    expect(
      await issueOf(put(sample.conversion('cobalt', a.id, 'nickel', 'cobalt', { recovery: 0.4 }))),
    ).toMatchObject({
      field: 'operations[0].fact.properties.input',
      value: '"nickel"',
      problem: { en: 'never changes once stated', zh: '一经陈述即不可更改' },
      accepted: { en: 'copper; to say another, state another fact' },
    });
    expect(await outcomesOf(put(sample.conversion('cobalt', a.id, 'copper', 'cobalt')))).toEqual(['AMENDED']);
  });

  test('of a merged node are its own: both nodes may have one of a pair', async () => {
    await ledger.apply([put(cobalt), put(merges.ab)]);
    expect(await outcomesOf(put(sample.conversion('kept', b.id, 'copper', 'cobalt')))).toEqual(['RECORDED']);
  });
});

describe('imports', () => {
  test('of what standing facts rule out leave it alone, and say so every time', async () => {
    await ledger.apply([put(merges.ab), put(sample.conversion('1', a.id, 'copper', 'cobalt'))]);
    const file = [
      merges.ad,
      merges.bc,
      sample.merge('ca', c.id, a.id),
      sample.conversion('2', a.id, 'copper', 'cobalt'),
    ].map(importing);
    const expected = ['CONFLICT_EXCLUDED', 'RECORDED', 'CONFLICT_EXCLUDED', 'CONFLICT_EXCLUDED'];
    expect(await outcomesOf(...file)).toEqual(expected);
    for (const id of [merges.ad.id, merges.ca.id, idOf.conversion('2')]) {
      expect(ledger.last(id)).toBeUndefined();
    }
    expect(ledger.log.at(-1)?.effects).toHaveLength(1);
    expect(await outcomesOf(...file)).toEqual(expected.with(1, 'UNCHANGED'));
    expect(ledger.log).toHaveLength(3);
    await ledger.apply([retract(merges.ab.id)]);
    expect((await outcomesOf(...file))[0]).toBe('RECORDED');
  });

  test('yield to what a person states in the same changeset', async () => {
    expect(await outcomesOf(importing(merges.ad), put(merges.ab))).toEqual(['CONFLICT_EXCLUDED', 'RECORDED']);
    expect(ledger.stands(merges.ab.id)).toBe(true);
  });

  test('of a merge of a node with itself are refused, as anything that is no fact', async () => {
    await expectRefusal('BAD_USER_INPUT', () => outcomesOf(importing(sample.merge('aa', a.id, a.id))));
  });
});
