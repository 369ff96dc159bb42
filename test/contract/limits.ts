import { describe, expect, test } from 'vitest';
import { MAX_ID, MAX_LIST, MAX_TEXT } from '../../src/store/kinds/declaration.ts';
import { put, retract } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { apply, changesetOf, factOf, type StorePlace, sharedStore } from './place.ts';

/** Texts as long as they may be, in one to four bytes a character. */
const LONGEST = ['a', 'é', '矿', '😀'].map((character) => character.repeat(MAX_TEXT / character.length));

export function describeLimits(place: StorePlace): void {
  describe('limits', () => {
    const at = sharedStore(place);

    test.each(LONGEST.map((text, index) => [text.slice(0, 2), text, index] as const))(
      'a text of 2,000 characters such as %s is stored, filtered by, sorted and found',
      async (_title, text, index) => {
        const { store } = at;
        const fact = sample.site(`long-${index}`, {
          name: text,
          region: text,
          district: `${text.slice(2)} x`,
        });
        await apply(store, [put(fact)]);
        expect((await factOf(store, fact.id))?.properties).toEqual(fact.properties);
        const filters = [{ field: 'region', in: [text] }];
        const { facts } = await store.list({ kind: 'MineSite', filters, limit: 5 });
        expect(facts.map(({ id }) => id)).toEqual([fact.id]);
        // An emoji is no word.
        const hits = (await store.search({ text, limit: 5 })).hits.map(({ id }) => id);
        expect(hits).toEqual(text.startsWith('😀') ? [] : [fact.id]);
        const after = (await store.list({ kind: 'MineSite', limit: 1_000 })).facts.map(
          ({ sortKey }) => sortKey,
        );
        expect([...after].sort()).toEqual(after);
      },
    );

    test('one character more is refused, and named', async () => {
      const { store } = at;
      const more: [string, object][] = [
        ['properties.region', { region: 'a'.repeat(MAX_TEXT + 1) }],
        ['properties.name', { name: '矿'.repeat(MAX_TEXT + 1) }],
        ['properties.region', { region: 'NUL \0' }],
        ['properties.region', { region: 'half \ud83d' }],
        ['properties.aliases', { aliases: Array.from({ length: MAX_LIST + 1 }, (_, index) => `${index}`) }],
      ];
      for (const [field, properties] of more) {
        const { issues } = await expectRefusal('BAD_USER_INPUT', () =>
          apply(store, [put(sample.site('more', properties))]),
        );
        expect(issues.map((issue) => issue.field)).toEqual([`operations[0].fact.${field}`]);
        expect(issues[0]?.value.length).toBeLessThanOrEqual(120);
      }
      expect(await factOf(store, idOf.site('more'))).toBeNull();
    });

    test('ids of 200 characters, in one to three bytes each, serve as ends and keys', async () => {
      const { store } = at;
      const prefix = idOf.site('');
      const ids = ['a', 'é', '矿'].map((character) => prefix + character.repeat(MAX_ID - prefix.length));
      const sites = ids.map((id) => ({ ...sample.site(''), id }));
      const links = ids.map((id, index) => sample.link(`long-${index}`, id, ids[0] ?? ''));
      await apply(store, [...sites, ...links].map(put));
      const near = await store.neighbours({ kind: 'SupplyLink', reference: 'from', ids, limitPerId: 5 });
      expect([...near.values()].map((facts) => facts.map(({ id }) => id))).toEqual(
        links.map(({ id }) => [id]),
      );
      await apply(store, [retract(ids[2] ?? '')]);
      expect((await factOf(store, idOf.link('long-2')))?.retractedRevision).not.toBeNull();
      expect(await store.history(ids[2] ?? '')).toHaveLength(1);
      const tooLong = `${ids[0]}a`;
      await expectRefusal('BAD_USER_INPUT', () => apply(store, [put({ ...sample.site(''), id: tooLong })]));
      expect(await store.get([tooLong])).toEqual([null]);
    });

    test('a fact with every list full', async () => {
      const { store } = at;
      const aliases = Array.from({ length: MAX_LIST }, (_, index) => `矿 ${index} ${'x'.repeat(100)}`);
      const points = Array.from({ length: MAX_LIST }, (_, index) => sample.point(`full-${index}`));
      const minerals = Array.from({ length: MAX_LIST }, (_, index) => `m${String(index).padStart(4, '0')}`);
      const [from, to] = [sample.site('full', { aliases }), sample.trader('full')];
      const link = sample.link('full', from.id, to.id, {
        via: points.map(({ id }) => id).reverse(),
        minerals,
        masses: minerals.map((mineral, index) => ({ mineral, kgLow: index })),
      });
      await apply(store, [from, to, ...points, link].map(put));
      expect((await factOf(store, link.id))?.properties).toEqual(link.properties);
      expect((await factOf(store, from.id))?.properties).toEqual(from.properties);
      expect((await store.search({ text: '矿 999', kinds: ['MineSite'], limit: 5 })).hits).toHaveLength(1);
      const filters = [{ field: 'minerals', in: ['m0999', 'gold'] }];
      expect(await store.count({ kind: 'SupplyLink', filters })).toBe(1);
    });

    test('many ids at once are read', async () => {
      const { store } = at;
      const ids = Array.from({ length: 12_000 }, (_, index) => idOf.site(`nobody-${index}`));
      await apply(store, [put(sample.site('nobody-11999'))]);
      const stored = await store.get(ids);
      expect(stored).toHaveLength(12_000);
      expect(stored.filter((fact) => fact !== null).map((fact) => fact?.id)).toEqual([
        idOf.site('nobody-11999'),
      ]);
    });

    test.each([
      ['id', 'x'.repeat(201)],
      ['author', 'x'.repeat(201)],
      ['reason', 'x'.repeat(2_001)],
      ['importId', 'a\0'],
      ['id', ''],
    ])('a changeset with a wrong %s is refused', async (field, value) => {
      const changeset = { ...changesetOf([put(sample.site('unsaid'))]), [field]: value };
      const { issues } = await expectRefusal('BAD_USER_INPUT', () => at.store.apply(changeset));
      expect(issues.map((issue) => issue.field)).toEqual([field]);
      expect(await factOf(at.store, idOf.site('unsaid'))).toBeNull();
    });

    test('the longest author, reason and ids are kept', async () => {
      const changeset = changesetOf([put(sample.site('said'))], {
        id: '矿'.repeat(200),
        author: '😀'.repeat(100),
        reason: '矿'.repeat(2_000),
        importId: 'é'.repeat(200),
      });
      const { revision } = await at.store.apply(changeset);
      for await (const entry of at.store.changes(revision - 1)) {
        const { id, author, reason, importId } = changeset;
        expect(entry).toMatchObject({ changesetId: id, author, reason, importId });
      }
      expect((await at.store.apply(changeset)).repeated).toBe(true);
    });
  });
}
