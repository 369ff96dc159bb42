import { describe, expect, test } from 'vitest';
import { put, retract } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { apply, changesetOf, factOf, logOf, type StorePlace, sharedStore } from './place.ts';

export function describeRepeating(place: StorePlace): void {
  describe('a changeset that comes again', () => {
    const at = sharedStore(place);

    test('brings back the first result, whatever has happened since and whatever it now expects', async () => {
      const { store } = at;
      const changeset = changesetOf([put(sample.site('1')), put(sample.site('2'))]);
      const first = await store.apply(changeset);
      await apply(store, [retract(idOf.site('1'))]);
      const { number } = await store.revision();
      expect(await store.apply(changeset, { ifRevision: 0 })).toEqual({ ...first, repeated: true });
      expect((await store.revision()).number).toBe(number);
      expect((await factOf(store, idOf.site('1')))?.retractedRevision).toBe(number);
    });

    test('does so after closing and opening again', async () => {
      const changeset = changesetOf([put(sample.site('3'))]);
      const first = await at.store.apply(changeset);
      const again = await place.reopen();
      try {
        expect(await again.apply(changeset)).toEqual({ ...first, repeated: true });
      } finally {
        await again.close();
      }
    });

    test('while the first is on its way: one of them writes', async () => {
      const { store } = at;
      const { number } = await store.revision();
      const changeset = changesetOf([put(sample.site('4')), put(sample.site('5'))]);
      const answers = await Promise.all(Array.from({ length: 6 }, () => store.apply(changeset)));
      expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
      expect(new Set(answers.map(({ revision }) => revision))).toEqual(new Set([number + 1]));
      expect((await store.revision()).number).toBe(number + 1);
      expect((await logOf(store)).filter(({ changesetId }) => changesetId === changeset.id)).toHaveLength(1);
    });

    test('with other content is a conflict, and changes nothing', async () => {
      const { store } = at;
      const changeset = changesetOf([put(sample.site('6'))]);
      await store.apply(changeset);
      for (const other of [
        { ...changeset, author: 'someone else' },
        { ...changeset, reason: 'another' },
        { ...changeset, importId: 'a run' },
        { ...changeset, operations: [put(sample.site('6', { note: 'n' }))] },
        { ...changeset, operations: [] },
      ]) {
        const refusal = await expectRefusal('CONFLICT', () => store.apply(other));
        expect(refusal.messages.en).toContain(changeset.id);
      }
      expect(await factOf(store, idOf.site('6'))).toMatchObject({ version: 1 });
    });

    test('ids are told apart to the letter', async () => {
      const { store } = at;
      const ids = [
        'Case',
        'case',
        'case ',
        'cas\u00e9',
        'case\u0301',
        'x'.repeat(200),
        '"; DROP',
        '__proto__',
        '0',
        '00',
      ];
      for (const [index, id] of ids.entries()) {
        const applied = await store.apply({ ...changesetOf([put(sample.site(`id-${index}`))]), id });
        expect(applied).toMatchObject({ changed: true, repeated: false });
      }
    });
  });
}
