import { describe, expect, test } from 'vitest';
import { fact } from '../../src/store/facts.ts';
import type { Store } from '../../src/store/port.ts';
import { importing, put, retract } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { plainText, textFinds } from './naive-reading.ts';
import { apply, changesetOf, factOf, logOf, type StorePlace, sharedStore } from './place.ts';

/** Fragments that would do something where a text is taken for code. */
const FRAGMENTS = [
  `'`,
  `"`,
  '`',
  '\\',
  `\\'`,
  `''`,
  `' OR '1'='1`,
  `'; DROP TABLE fact; --`,
  `"); DELETE FROM changelog; /*`,
  `x' UNION SELECT entry FROM changelog --`,
  `%' OR 1=1`,
  `?1`,
  `:name @name $name`,
  `json_extract(properties, '$.name')`,
  `$.a"]['b`,
  `') RETURN 1 //`,
  `'}) DETACH DELETE (n) //`,
  `\`) MATCH (n) DETACH DELETE n //`,
  '`MineSite`) REMOVE n:Entity //',
  `{id: $id}) SET n.id = 1`,
  `$ids`,
  `CALL { MATCH (n) DELETE n } IN TRANSACTIONS`,
  `LOAD CSV FROM 'file:///etc/passwd' AS line`,
  `name:* OR *:*`,
  `mine AND NOT rubaya`,
  `+mine -rubaya`,
  `"mine rubaya"~10`,
  `mine~ OR m?ne*`,
  `[a TO z]`,
  `{a TO *}`,
  `(((`,
  `)))`,
  `mine^1000`,
  `/.*/`,
  `tokens : mine`,
  `NEAR(mine rubaya, 2)`,
  `mine NOT rubaya`,
  `^mine`,
  `{tokens}: "a" *`,
  `* * *`,
  `&& || !`,
  `__proto__`,
  `constructor`,
  `toString`,
  `hasOwnProperty`,
  `{"$ne": null}`,
  `\${process.exit(1)}`,
  `<script>alert(1)</script>`,
  `%00`,
  `..\\..\\..\\etc`,
  `null`,
  `undefined`,
  `NaN`,
];

/** The fragment as the key of an id: without the white space that ids refuse. */
const keyOf = (fragment: string) => fragment.replace(/\s/g, '_');

export function describeInjection(place: StorePlace): void {
  describe('texts that look like code', () => {
    const sites = FRAGMENTS.map((fragment) =>
      sample.site(keyOf(fragment), {
        name: fragment,
        nameZh: fragment,
        aliases: [fragment],
        region: fragment,
        note: fragment,
      }),
    );
    const flags = FRAGMENTS.map((fragment) =>
      sample.flag(keyOf(fragment), idOf.site(keyOf(fragment)), { name: fragment }),
    );
    const bystander = sample.site('bystander', { name: 'Bystander of Rubaya mine', region: 'Elsewhere' });
    const at = sharedStore(place, (store) => apply(store, [...sites, ...flags, bystander].map(put)));
    const isUnharmed = async (store: Store) => {
      expect(await store.count({ kind: 'MineSite' })).toBe(sites.length + 1);
      expect(await factOf(store, bystander.id)).toMatchObject({
        version: 1,
        properties: bystander.properties,
      });
      expect((await store.revision()).number).toBe(1);
    };

    test('come back to the letter', async () => {
      const { store } = at;
      expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
      const stored = await store.get(sites.map(({ id }) => id));
      expect(stored.map((site) => site?.properties)).toEqual(sites.map(({ properties }) => properties));
      for (const { id } of sites) expect(await store.history(id)).toHaveLength(1);
      await isUnharmed(store);
    });

    test('in filters match what holds them, and nothing else', async () => {
      const { store } = at;
      for (const [index, fragment] of FRAGMENTS.entries()) {
        const filters = [{ field: 'region', in: [fragment] }];
        const { facts } = await store.list({ kind: 'MineSite', filters, limit: 100 });
        expect(facts.map(({ id }) => id)).toEqual([sites[index]?.id]);
        const subject = await store.list({
          kind: 'RiskFlag',
          filters: [{ field: 'subject', in: [sites[index]?.id ?? ''] }],
          limit: 100,
        });
        expect(subject.facts.map(({ id }) => id)).toEqual([flags[index]?.id]);
      }
      await isUnharmed(store);
    });

    test('as ids of neighbours lead to what refers to them', async () => {
      const { store } = at;
      const ids = sites.map(({ id }) => id);
      const found = await store.neighbours({ kind: 'RiskFlag', reference: 'subject', ids, limitPerId: 10 });
      expect([...found.values()].map((facts) => facts.map(({ id }) => id))).toEqual(
        flags.map(({ id }) => [id]),
      );
    });

    test('as texts to search are words, or nothing', async () => {
      const { store } = at;
      for (const [index, fragment] of FRAGMENTS.entries()) {
        const hits = (await store.search({ text: fragment, kinds: ['MineSite'], limit: 1_000 })).hits;
        const filtered = await store.list({ kind: 'MineSite', filters: [{ text: fragment }], limit: 1_000 });
        const wanted = [...sites, bystander].filter((site) => textFinds(fragment, site)).map(({ id }) => id);
        expect(hits.map(({ id }) => id).sort(), fragment).toEqual(wanted.sort());
        expect(filtered.facts.map(({ id }) => id).sort(), fragment).toEqual(wanted);
        if (/[\p{L}\p{N}]/u.test(fragment)) expect(wanted).toContain(sites[index]?.id);
        else expect(wanted).toEqual([]);
        const equal = FRAGMENTS.filter((other) => plainText(other) === plainText(fragment)).length;
        if (wanted.length > 0) expect(hits.filter(({ rank }) => rank === 0)).toHaveLength(equal);
      }
      await isUnharmed(store);
    });

    test('as fields, kinds, orders and cursors are refused', async () => {
      const { store } = at;
      const list = (change: object) => store.list({ kind: 'MineSite', limit: 10, ...change } as never);
      for (const fragment of FRAGMENTS) {
        await expectRefusal('BAD_USER_INPUT', () => list({ kind: fragment }));
        await expectRefusal('BAD_USER_INPUT', () => list({ order: fragment }));
        await expectRefusal('BAD_USER_INPUT', () => list({ after: fragment }));
        await expectRefusal('BAD_USER_INPUT', () => list({ limit: fragment }));
        await expectRefusal('BAD_USER_INPUT', () => list({ filters: [{ field: fragment, in: ['a'] }] }));
        await expectRefusal('BAD_USER_INPUT', () =>
          list({ filters: [{ interval: [fragment, 'to'], on: '2024-01-01' }] }),
        );
        await expectRefusal('BAD_USER_INPUT', () =>
          store.neighbours({ kind: 'RiskFlag', reference: fragment, ids: [], limitPerId: 1 }),
        );
        expect(await store.get([fragment])).toEqual([null]);
        expect(await store.history(fragment)).toEqual([]);
        const after = `${fragment}\u0001${idOf.site('zzz')}`;
        expect((await list({ after })).facts.every(({ sortKey }) => sortKey > after)).toBe(true);
      }
      await isUnharmed(store);
    });

    // Last: these write.
    test('as changeset ids, authors, reasons, sources and keys are kept to the letter', async () => {
      const { store } = at;
      for (const [index, fragment] of FRAGMENTS.entries()) {
        const provenance = { source: fragment, key: fragment, digest: fragment };
        const changeset = changesetOf(
          [
            {
              op: 'import',
              fact: fact('Trader', `trader:test:${keyOf(fragment)}`, { name: fragment }),
              provenance,
            },
          ],
          { id: fragment, author: fragment, reason: fragment, importId: fragment },
        );
        expect(await store.apply(changeset)).toMatchObject({ revision: index + 2, repeated: false });
        expect(await store.apply(changeset)).toMatchObject({ revision: index + 2, repeated: true });
        expect(await factOf(store, `trader:test:${keyOf(fragment)}`)).toMatchObject({ provenance });
      }
      const log = await logOf(store);
      expect(
        log
          .slice(1)
          .map(({ changesetId, author, reason, importId }) => [changesetId, author, reason, importId]),
      ).toEqual(FRAGMENTS.map((fragment) => [fragment, fragment, fragment, fragment]));
    });

    test('amended and retracted, they take nothing with them but what rests on them', async () => {
      const { store } = at;
      await apply(
        store,
        sites.map((site) => importing(site)),
      );
      await apply(
        store,
        sites.map(({ id }) => retract(id)),
      );
      expect(await store.count({ kind: 'MineSite' })).toBe(1);
      expect(await store.count({ kind: 'RiskFlag' })).toBe(0);
      expect(await store.count({ kind: 'Trader' })).toBe(FRAGMENTS.length);
      expect(await factOf(store, bystander.id)).toMatchObject({ version: 1, retractedRevision: null });
    });
  });
}
