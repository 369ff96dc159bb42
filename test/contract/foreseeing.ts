import { describe, expect, test } from 'vitest';
import type { Changeset, Conditions, Operation } from '../../src/store/changesets.ts';
import { fact, type StoredFact } from '../../src/store/facts.ts';
import type { Store } from '../../src/store/port.ts';
import { importing, put, reinstate, retract } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { sample } from '../testkit/sample-facts.ts';
import {
  apply,
  changesetOf,
  collect,
  factOf,
  freshStore,
  logOf,
  type StorePlace,
  sharedStore,
} from './place.ts';

const [mine, twin, buyer] = [sample.site('mine'), sample.site('twin'), sample.trader('buyer')];
const paper = sample.document('paper');
const sale = sample.link('sale', mine.id, buyer.id, { evidence: [paper.id] });
const onMine = sample.flag('on-mine', mine.id);
const merge = fact('Merge', 'merge:test:twin', { dropped: twin.id, kept: mine.id });
const beginning = [mine, twin, buyer, paper, sale, onMine].map(put);

/** Foresees a changeset, holds what is foreseen against what applying it then does, and returns it. */
async function foreseenThenDone(store: Store, changeset: Changeset, conditions: Conditions = {}) {
  const head = await store.revision();
  const foreseen = await store.foresee(changeset, conditions);
  expect(await store.revision()).toEqual(head);
  const ids = foreseen.effects.map(({ effect }) => ('fact' in effect ? effect.fact.id : effect.id));
  expect(foreseen.effects.map(({ before }) => before)).toEqual(await store.get(ids));

  const { effects, on, ...answer } = foreseen;
  expect(on).toBe(head.number);
  expect(await store.apply(changeset, conditions)).toEqual(answer);
  const [entry] = await collect(store.changes(head.number));
  expect(entry?.effects ?? []).toEqual(effects.map(({ effect }) => effect));
  return foreseen;
}

export function describeForeseeing(place: StorePlace): void {
  describe('foreseeing', () => {
    const at = freshStore(place);
    const beforeOf = (effects: readonly { readonly before: StoredFact | null }[]) =>
      effects.map(({ before }) => before && [before.id, before.version, before.retractedRevision]);

    test('what is recorded, amended, and left as it is', async () => {
      const { store } = at;
      const first = await foreseenThenDone(store, changesetOf(beginning));
      expect(first).toMatchObject({ revision: 1, changed: true, repeated: false, on: 0 });
      expect(beforeOf(first.effects)).toEqual(beginning.map(() => null));

      const second = await foreseenThenDone(
        store,
        changesetOf([put(sample.site('mine', { country: 'RW' })), put(buyer), put(sample.site('new'))]),
      );
      expect(second.outcomes).toEqual(['AMENDED', 'UNCHANGED', 'RECORDED']);
      expect(beforeOf(second.effects)).toEqual([[mine.id, 1, null], null]);

      const nothing = await foreseenThenDone(store, changesetOf([put(buyer)]));
      expect(nothing).toEqual({
        revision: 2,
        changed: false,
        repeated: false,
        outcomes: ['UNCHANGED'],
        on: 2,
        effects: [],
      });
    });

    test('a retraction with all that falls, and the reinstatement that brings it back', async () => {
      const { store } = at;
      await apply(store, beginning);
      const fallen = await foreseenThenDone(store, changesetOf([retract(mine.id)]));
      expect(fallen.effects.map(({ effect }) => effect)).toEqual([
        { effect: 'retracted', kind: 'MineSite', id: mine.id, because: null },
        { effect: 'retracted', kind: 'RiskFlag', id: onMine.id, because: mine.id },
        { effect: 'retracted', kind: 'SupplyLink', id: sale.id, because: mine.id },
      ]);
      const marked = await foreseenThenDone(store, changesetOf([retract(sale.id)]));
      expect(marked.effects.map(({ effect }) => effect)).toEqual([
        { effect: 'marked', kind: 'SupplyLink', id: sale.id, retractedByName: true },
      ]);
      const back = await foreseenThenDone(store, changesetOf([reinstate(mine.id)]));
      expect(beforeOf(back.effects)).toEqual([
        [mine.id, 1, 2],
        [onMine.id, 1, 2],
      ]);
    });

    test('merges, and what an import does or leaves alone', async () => {
      const { store } = at;
      await apply(store, beginning);
      await foreseenThenDone(store, changesetOf([put(merge)]));
      const imported = await foreseenThenDone(
        store,
        changesetOf([
          importing(sample.site('mine', { country: 'RW' })),
          importing(sample.site('found', { country: 'RW' })),
          importing(fact('Merge', 'merge:test:again', { dropped: twin.id, kept: mine.id })),
        ]),
      );
      expect(imported.outcomes).toEqual(['CONFLICT_AMENDED', 'RECORDED', 'CONFLICT_EXCLUDED']);
      expect(imported.effects).toHaveLength(1);
    });

    test('a changeset that was applied before is answered as then, and does nothing', async () => {
      const { store } = at;
      const changeset = changesetOf(beginning);
      const { revision } = await store.apply(changeset);
      await apply(store, [put(sample.site('later'))]);
      expect(await store.foresee(changeset)).toEqual({
        revision,
        changed: true,
        repeated: true,
        outcomes: beginning.map(() => 'RECORDED'),
        on: 2,
        effects: [],
      });
      await expectRefusal('CONFLICT', () => store.foresee({ ...changeset, reason: 'another' }));
    });

    test('writes nothing: not the facts, not the log, not the id of the changeset', async () => {
      const { store } = at;
      await apply(store, beginning);
      const log = await logOf(store);
      const changeset = changesetOf([put(sample.site('never')), retract(mine.id)]);
      const first = await store.foresee(changeset);
      expect(await store.foresee(changeset)).toEqual(first);
      expect(await logOf(store)).toEqual(log);
      expect(await factOf(store, sample.site('never').id)).toBeNull();
      expect((await factOf(store, mine.id))?.retractedRevision).toBeNull();
      expect(await store.count({ kind: 'MineSite' })).toBe(2);
      expect((await store.search({ text: 'never', limit: 5 })).hits).toEqual([]);
      expect(await store.history(mine.id)).toHaveLength(1);
      // The same id, for something else.
      await store.apply({ ...changeset, operations: [put(sample.site('other'))] });
    });
  });

  describe('foreseeing what is refused, and beside writers', () => {
    const at = sharedStore(place, (store) => apply(store, [...beginning, put(merge)]));
    const refused: readonly (readonly [string, readonly Operation[], Conditions])[] = [
      ['a reference to nothing', [put(sample.link('l', mine.id, 'trader:test:nobody'))], {}],
      ['a retraction of nothing', [retract('mine-site:test:nobody')], {}],
      ['a second merge', [put(fact('Merge', 'merge:test:2', { dropped: twin.id, kept: mine.id }))], {}],
      ['what contradicts itself', [retract(mine.id), put(sample.flag('f', mine.id))], {}],
      ['a malformed fact', [put({ ...mine, properties: { name: '' } })], {}],
      ['another revision', [put(sample.site('new'))], { ifRevision: 99 }],
      ['another version', [put(sample.site('new'))], { expectedVersions: { [mine.id]: 7 } }],
    ];

    test.each(refused)('%s is refused as applying it is', async (_, operations, conditions) => {
      const { store } = at;
      const changeset = changesetOf(operations);
      const messageOf = (call: () => Promise<unknown>) =>
        call().then(
          () => 'answered',
          ({ code, messages, issues }) => ({ code, messages, issues }),
        );
      const told = await messageOf(() => store.foresee(changeset, conditions));
      expect(told).not.toBe('answered');
      expect(told).toEqual(await messageOf(() => store.apply(changeset, conditions)));
    });

    test('each answer is of one revision while others write', async () => {
      const { store } = at;
      const site = (country: string) => sample.site('busy', { country });
      await apply(store, [put(site('CD'))]);
      const writes = Array.from({ length: 6 }, (_, index) =>
        apply(store, [put(site(index % 2 === 0 ? 'RW' : 'UG'))]),
      );
      const foreseen = Array.from({ length: 6 }, () => store.foresee(changesetOf([put(site('BI'))])));
      await Promise.all(writes);
      for (const { on, revision, effects } of await Promise.all(foreseen)) {
        expect(revision).toBe(on + 1);
        const [then] = await store.get([site('CD').id], on);
        expect(effects[0]?.before?.version).toBe(then?.version);
        expect(effects[0]?.before?.properties).toEqual(then?.properties);
      }
    });
  });
}
