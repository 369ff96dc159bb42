import { beforeEach, describe, expect, test } from 'vitest';
import { MemoryLedger } from '../../test/testkit/memory-ledger.ts';
import { put, reinstate, retract } from '../../test/testkit/operations.ts';
import { sample } from '../../test/testkit/sample-facts.ts';

const mine = sample.site('mine');
const buyer = sample.trader('buyer');
const maker = sample.supplier('maker');
const town = sample.point('town');
const group = sample.group('group');
const [first, second] = [sample.document('1'), sample.document('2')];
const sale = sample.link('sale', mine.id, buyer.id, { via: [town.id], evidence: [first.id, second.id] });
const resale = sample.link('resale', buyer.id, maker.id);
const work = sample.operates('work', group.id, mine.id);
const onMine = sample.flag('on-mine', mine.id, { perpetrator: group.id });
const onSale = sample.flag('on-sale', sale.id, { evidence: [first.id] });
const onTown = sample.flag('on-town', town.id);
const onGroup = sample.flag('on-group', group.id, { evidence: [second.id] });
const dispute = sample.contradiction('dispute', mine.id, { evidence: [first.id] });

const all = [
  ...[mine, buyer, maker, town, group, first, second],
  ...[sale, resale, work, onMine, onSale, onTown, onGroup, dispute],
];

let ledger: MemoryLedger;
beforeEach(async () => {
  ledger = new MemoryLedger();
  await ledger.apply(all.map(put));
});

/** Ids of what does not stand. */
const down = () => all.map(({ id }) => id).filter((id) => !ledger.stands(id));
const ids = (...facts: readonly { readonly id: string }[]) => facts.map(({ id }) => id);
const lastEffects = () =>
  ledger.log.at(-1)?.effects.map((effect) => {
    const id = 'fact' in effect ? effect.fact.id : effect.id;
    return [effect.effect, id, 'because' in effect ? effect.because : undefined];
  });

describe('what falls', () => {
  test('with a node: its links, relations, flags and contradictions, and the flags on its links', async () => {
    await ledger.apply([retract(mine.id)]);
    expect(down()).toEqual(ids(mine, sale, work, onMine, onSale, dispute));
    expect(lastEffects()).toEqual(
      expect.arrayContaining([
        ['retracted', mine.id, null],
        ['retracted', sale.id, mine.id],
        ['retracted', work.id, mine.id],
        ['retracted', onMine.id, mine.id],
        ['retracted', onSale.id, sale.id],
        ['retracted', dispute.id, mine.id],
      ]),
    );
  });

  test('with a link: its flags, and neither end', async () => {
    await ledger.apply([retract(sale.id)]);
    expect(down()).toEqual(ids(sale, onSale));
  });

  test('with a document: what had no other', async () => {
    await ledger.apply([retract(first.id)]);
    expect(down()).toEqual(ids(first, onSale, dispute));
  });

  test('with the last of its documents: a link, and what is said of it', async () => {
    await ledger.apply([retract(first.id)]);
    await ledger.apply([retract(second.id)]);
    expect(down()).toEqual(ids(first, second, sale, onSale, onGroup, dispute));
  });

  test('with all its documents at once: the same', async () => {
    await ledger.apply([retract(second.id), retract(first.id)]);
    expect(down()).toEqual(ids(first, second, sale, onSale, onGroup, dispute));
  });

  test('with a place: its own flags; links that pass it stay', async () => {
    await ledger.apply([retract(town.id)]);
    expect(down()).toEqual(ids(town, onTown));
  });

  test('with an actor: its relations and the flags on it; flags that blame it stay', async () => {
    await ledger.apply([retract(group.id)]);
    expect(down()).toEqual(ids(group, work, onGroup));
  });

  test('only what fell by name is marked so', async () => {
    await ledger.apply([retract(mine.id)]);
    expect(ledger.last(mine.id)?.retractedByName).toBe(true);
    expect(ledger.last(sale.id)?.retractedByName).toBe(false);
  });
});

describe('undoing', () => {
  test.each(all.map(({ id }) => id))('the retraction of %s brings back exactly what it took', async (id) => {
    await ledger.apply([retract(id)]);
    expect(down()).toContain(id);
    await ledger.apply([reinstate(id)]);
    expect(down()).toEqual([]);
  });

  test.each(all.map(({ id }) => id))(
    'beside a retraction of the mine, that of %s in either order leaves what the mine took',
    async (id) => {
      if (id === mine.id) return;
      await ledger.apply([retract(mine.id)]);
      const byMine = down();
      for (const undoFirst of [mine.id, id]) {
        const other = undoFirst === id ? mine.id : id;
        await ledger.apply([retract(id)]);
        await ledger.apply([retract(mine.id)]);
        await ledger.apply([reinstate(undoFirst)]);
        if (undoFirst === id) expect(down()).toEqual(byMine);
        await ledger.apply([reinstate(other)]);
        expect(down()).toEqual([]);
      }
    },
  );

  test('two ends of one link, either way round', async () => {
    for (const [undone, left] of [
      [mine, buyer],
      [buyer, mine],
    ] as const) {
      await ledger.apply([retract(mine.id)]);
      await ledger.apply([retract(buyer.id)]);
      await ledger.apply([reinstate(undone.id)]);
      expect(down()).toContain(sale.id);
      expect(down()).toContain(onSale.id);
      await ledger.apply([reinstate(left.id)]);
      expect(down()).toEqual([]);
    }
  });

  test('both in one changeset', async () => {
    await ledger.apply([retract(mine.id), retract(buyer.id)]);
    expect(down()).toEqual(ids(mine, buyer, sale, resale, work, onMine, onSale, dispute));
    await ledger.apply([reinstate(buyer.id), reinstate(mine.id)]);
    expect(down()).toEqual([]);
  });

  test('one in the changeset that retracts the other', async () => {
    await ledger.apply([retract(mine.id)]);
    await ledger.apply([reinstate(mine.id), retract(buyer.id)]);
    expect(down()).toEqual(ids(buyer, sale, resale, onSale));
  });

  test('a document and a node, in one changeset, raise a flag once', async () => {
    await ledger.apply([retract(mine.id), retract(first.id), retract(second.id)]);
    await ledger.apply([reinstate(first.id), reinstate(mine.id)]);
    expect(down()).toEqual(ids(second, onGroup));
    expect(ledger.last(onSale.id)?.version).toBe(2);
    expect(lastEffects()?.filter(([, id]) => id === onSale.id)).toHaveLength(1);
  });

  test('a document comes back while the link it would raise a flag on goes: the flag stays down', async () => {
    await ledger.apply([retract(first.id)]);
    await ledger.apply([reinstate(first.id), retract(buyer.id)]);
    expect(ledger.stands(onSale.id)).toBe(false);
    expect(lastEffects()?.map(([, id]) => id)).not.toContain(onSale.id);
  });
});

describe('by name, of what had already fallen', () => {
  test('it stays down when what it fell with comes back', async () => {
    await ledger.apply([retract(mine.id)]);
    expect((await ledger.apply([retract(sale.id)])).outcomes).toEqual(['RETRACTED']);
    expect(lastEffects()).toEqual([['marked', sale.id, undefined]]);
    await ledger.apply([reinstate(mine.id)]);
    expect(down()).toEqual(ids(sale, onSale));
    await ledger.apply([reinstate(sale.id)]);
    expect(down()).toEqual([]);
  });

  test('undone while it cannot stand yet, it rises with what it fell with', async () => {
    await ledger.apply([retract(sale.id)]);
    await ledger.apply([retract(mine.id)]);
    expect((await ledger.apply([reinstate(sale.id)])).outcomes).toEqual(['REINSTATED']);
    expect(lastEffects()).toEqual([['marked', sale.id, undefined]]);
    expect(down()).toContain(sale.id);
    await ledger.apply([reinstate(mine.id)]);
    expect(down()).toEqual([]);
  });

  test('in the very changeset that brings back what it fell with', async () => {
    await ledger.apply([retract(mine.id)]);
    await ledger.apply([reinstate(mine.id), retract(sale.id)]);
    expect(down()).toEqual(ids(sale, onSale));
    expect(ledger.last(sale.id)?.retractedByName).toBe(true);
  });
});

describe('what the log says', () => {
  test('nobody took down what was asked for by name, in whatever order it was asked', async () => {
    for (const order of [
      [mine.id, sale.id],
      [sale.id, mine.id],
    ]) {
      await ledger.apply(order.map(retract));
      for (const id of order) expect(lastEffects()).toContainEqual(['retracted', id, null]);
      await ledger.apply(order.map(reinstate));
      for (const id of order) expect(lastEffects()).toContainEqual(['reinstated', id, null]);
      expect(down()).toEqual([]);
    }
  });

  test('a reinstated fact is as it was, one version on', async () => {
    await ledger.apply([retract(mine.id)]);
    await ledger.apply([reinstate(mine.id)]);
    expect(ledger.versions.get(sale.id)).toMatchObject([
      { version: 1, recordedRevision: 1, retractedRevision: 2, properties: sale.properties },
      { version: 2, recordedRevision: 3, retractedRevision: null, properties: sale.properties },
    ]);
  });
});
