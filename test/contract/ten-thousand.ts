import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ListQuery, SearchQuery, Store } from '../../src/store/port.ts';
import { put, reinstate, retract } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { compareFacts, compareTexts, rankOf, textFinds } from './naive-reading.ts';
import { TRICKY_NAMES, tenThousandNames } from './names.ts';
import { apply, applyAll, cases, type StorePlace, sharedStore } from './place.ts';

const sites = tenThousandNames().map((name, index) =>
  sample.site(String(index), {
    name,
    region: ['Nord-Kivu', 'Sud-Kivu', '北基伍', "Région de l'Est"][index % 4] ?? '',
    ...(index % 50 === 0 ? { nameZh: '卡米图加金矿', aliases: ['Site alias', `Alias ${index}`] } : {}),
  }),
);
/** Shuffled by their ids, which therefore decide nothing. */
const tricky = TRICKY_NAMES.map((name, index) => sample.supplier(String((index * 17) % 97), { name }));
const inOrder = [...sites].sort(compareFacts);
const all = [...sites, ...tricky];

const digest = (ids: readonly string[]) => createHash('sha256').update(ids.join('\n')).digest('hex');

export function describeTenThousandNames(place: StorePlace): void {
  describe('ten thousand names', () => {
    const at = sharedStore(place, (store) => applyAll(store, all.map(put)));

    describe('in pages', () => {
      test.each([
        ['asc', 1_000],
        ['desc', 1_000],
        ['asc', 333],
      ] as const)('%s by %d: each once, in the order that the rule gives', async (order, limit) => {
        const ids = await pages(at.store, { kind: 'MineSite', order, limit });
        const wanted = inOrder.map(({ id }) => id);
        if (order === 'desc') wanted.reverse();
        // Told by digest first: both stores have this one, so both have each other's.
        expect(digest(ids)).toBe(digest(wanted));
        expect(ids).toEqual(wanted);
      });

      test('names that are easily put wrong stand as written here by hand', async () => {
        const { facts } = await at.store.list({ kind: 'Supplier', limit: 100 });
        expect(facts.map(({ properties }) => properties.name)).toEqual(TRICKY_NAMES);
        const desc = await at.store.list({ kind: 'Supplier', order: 'desc', limit: 100 });
        expect(desc.facts.map(({ properties }) => properties.name)).toEqual([...TRICKY_NAMES].reverse());
      });

      test('with filters: the same order, less what they leave out', async () => {
        const filters = [{ field: 'region', in: ['北基伍', "Région de l'Est"] }, { text: 'kivu' }];
        const wanted = inOrder.filter(
          (site) => filters[0]?.in?.includes(String(site.properties.region)) && textFinds('kivu', site),
        );
        expect(wanted.length).toBeGreaterThan(300);
        const ids = await pages(at.store, { kind: 'MineSite', filters, limit: 100 });
        expect(ids).toEqual(wanted.map(({ id }) => id));
        expect(await at.store.count({ kind: 'MineSite', filters })).toBe(wanted.length);
      });

      test('a page begins anywhere', async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.nat({ max: 9_999 }),
            fc.constantFrom('asc', 'desc'),
            fc.integer({ min: 1, max: 20 }),
            async (from, order, limit) => {
              const wanted = order === 'asc' ? inOrder : [...inOrder].reverse();
              const [before] = (
                await at.store.list({ kind: 'MineSite', filters: [{ text: nameOf(wanted[from]) }], limit: 1 })
              ).facts;
              const after = before?.sortKey;
              if (after === undefined) return;
              const index = wanted.findIndex(({ id }) => id === before?.id);
              const page = await at.store.list({ kind: 'MineSite', order, after, limit });
              expect(page.facts.map(({ id }) => id)).toEqual(
                wanted.slice(index + 1, index + 1 + limit).map(({ id }) => id),
              );
              expect(page.hasMore).toBe(index + 1 + limit < wanted.length);
            },
          ),
          cases(place, 40),
        );
      });

      test('are as long as asked, and say rightly whether more follow', async () => {
        const full = await at.store.list({ kind: 'MineSite', limit: 1_000 });
        expect(full.facts).toHaveLength(1_000);
        expect(full.hasMore).toBe(true);
        const exact = await at.store.list({ kind: 'Supplier', limit: TRICKY_NAMES.length });
        expect(exact).toMatchObject({ hasMore: false });
        const less = await at.store.list({ kind: 'Supplier', limit: TRICKY_NAMES.length - 1 });
        expect(less).toMatchObject({ hasMore: true });
        expect(await at.store.count({ kind: 'MineSite' })).toBe(10_000);
      });

      test('sort keys grow, however they are compared', async () => {
        const { facts } = await at.store.list({ kind: 'Supplier', limit: 100 });
        const keys = facts.map(({ sortKey }) => sortKey);
        expect([...keys].sort()).toEqual(keys);
        expect([...keys].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)))).toEqual(keys);
        expect([...keys].sort(compareTexts)).toEqual(keys);
      });
    });

    describe('searched', () => {
      const found = async (text: string, more: Partial<SearchQuery> = {}) =>
        (await at.store.search({ text, limit: 1_000, ...more })).hits.map(
          ({ rank, properties }) => [rank, properties.name] as const,
        );
      const namesOf = async (text: string, more: Partial<SearchQuery> = {}) =>
        (await found(text, more)).map(([, name]) => name);

      test('what a hand would write down for the tricky names', async () => {
        const suppliers = (text: string) => found(text, { kinds: ['Supplier'] });
        expect(await suppliers('etain')).toEqual([
          [0, 'Etain'],
          [1, 'Étain 2'],
          [1, 'étaing'],
        ]);
        expect(await suppliers('ETAIN 2')).toEqual([[0, 'Étain 2']]);
        expect(await suppliers('filon')).toEqual([
          [0, 'ﬁlon'],
          [1, 'filon 2'],
        ]);
        expect(await suppliers('金')).toEqual([
          [0, '金'],
          [1, '金 矿'],
          [1, '金矿'],
        ]);
        expect(await suppliers('金矿')).toEqual([[0, '金矿']]);
        expect(await suppliers('矿 金')).toEqual([
          [2, '金 矿'],
          [2, '金矿'],
        ]);
        expect(await suppliers('mine')).toEqual([
          [2, '⛏ mine'],
          [2, '⛏️ mine 2'],
        ]);
        expect(await suppliers('⛏️ mine')).toEqual([
          [0, '⛏ mine'],
          [1, '⛏️ mine 2'],
        ]);
        expect(await suppliers('puits')).toEqual([
          [2, '10 puits'],
          [2, '9 puits'],
        ]);
        expect(await suppliers('a b')).toEqual([
          [0, 'Á b'],
          [2, 'a-b'],
        ]);
        expect(await suppliers('𠮷')).toEqual([[0, '𠮷']]);
        expect(await suppliers('ガ')).toEqual([[1, 'ガス']]);
        for (const nothing of ['', ' ', '😀', '!', '🇨🇩', 'zol a', 'ola', '矿金', 'ガスス']) {
          expect(await suppliers(nothing), nothing).toEqual([]);
        }
      });

      test('finds by Chinese name and by alias', async () => {
        expect(await namesOf('卡米图加金矿')).toContain(nameOf(sites[50]));
        expect(await found('alias 9950')).toEqual([[0, nameOf(sites[9_950])]]);
        expect(await namesOf('site alias')).toHaveLength(200);
      });

      test('any text, as a look at every name would find, in its order', async () => {
        const characters = [...new Set(tenThousandNames().join(''))];
        const word = fc.oneof(
          {
            weight: 3,
            arbitrary: fc.constantFrom(
              'mine',
              'min',
              'étoile',
              'ＫＩＶＵ',
              '金',
              '金矿',
              '鲁巴',
              '公司',
              'a',
              'p',
            ),
          },
          fc.constantFrom(
            'mine',
            'min',
            'de',
            'd',
            'rub',
            'Bisié',
            'NOEL',
            'kivu',
            '金矿',
            '矿',
            '公司',
            '2',
            'Ｍ',
            '（',
          ),
          fc.string({ unit: fc.constantFrom(...characters), minLength: 1, maxLength: 4 }),
          fc.constantFrom(...tenThousandNames().slice(0, 500)),
        );
        const text = fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' '));
        let hits = 0;
        await fc.assert(
          fc.asyncProperty(text, async (query) => {
            const wanted = all
              .filter((fact) => textFinds(query, fact))
              .map((fact) => ({ rank: rankOf(query, fact), fact }))
              .sort(
                (a, b) =>
                  a.rank - b.rank || compareFacts(a.fact, b.fact) || compareTexts(a.fact.id, b.fact.id),
              )
              .map(({ rank, fact }) => `${rank} ${fact.id}`);
            const page = await at.store.search({ text: query, limit: 1_000 });
            expect(page.hits.map(({ rank, id }) => `${rank} ${id}`)).toEqual(wanted.slice(0, 1_000));
            expect(page.hasMore).toBe(wanted.length > 1_000);
            hits += wanted.length > 0 ? 1 : 0;
          }),
          cases(place, 80),
        );
        expect(hits).toBeGreaterThan(cases(place, 80).numRuns / 4);
      });

      test('page by page: each hit once, in one order', async () => {
        const whole = (await at.store.search({ text: 'mine', limit: 1_000 })).hits;
        const paged: string[] = [];
        let after: SearchQuery['after'];
        while (paged.length < whole.length) {
          const page: Awaited<ReturnType<Store['search']>> = await at.store.search({
            text: 'mine',
            limit: 150,
            ...(after ? { after } : {}),
          });
          paged.push(...page.hits.map(({ id }) => id));
          const last = page.hits.at(-1);
          if (!last || !page.hasMore) break;
          after = { rank: last.rank, sortKey: last.sortKey, id: last.id };
        }
        expect(paged.slice(0, whole.length)).toEqual(whole.map(({ id }) => id));
        expect(new Set(paged).size).toBe(paged.length);
      });

      test('only kinds that are asked for', async () => {
        const hits = (await at.store.search({ text: '金矿', kinds: ['Supplier', 'Trader'], limit: 1_000 }))
          .hits;
        expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(['Supplier']));
        expect(await namesOf('金矿', { kinds: ['Trader'] })).toEqual([]);
        expect(await namesOf('金矿', { kinds: [] })).toEqual([]);
      });

      test('very long texts', async () => {
        const chinese = String.fromCodePoint(...Array.from({ length: 2_000 }, (_, index) => 0x4e00 + index));
        expect(await namesOf(chinese)).toEqual([]);
        expect(await namesOf('mine '.repeat(400))).not.toEqual([]);
        await expectRefusal('BAD_USER_INPUT', () => namesOf('a'.repeat(2_001)));
      });

      test.each([
        ['limit', { limit: 0 }],
        ['limit', { limit: 1_001 }],
        ['kinds[0]', { kinds: ['Mine'] }],
        ['kinds[0]', { kinds: ['SupplyLink'] }],
        ['text', { text: 7 }],
        ['text', { text: 'a\0' }],
        ['after', { after: { rank: 3, sortKey: 'a', id: idOf.site('1') } }],
        ['after', { after: { rank: 0, sortKey: 7, id: idOf.site('1') } }],
        ['after', { after: { rank: 0, sortKey: 'a', id: 'b' } }],
        ['after', { after: 'x' }],
      ])('a wrong %s is refused', async (field, change) => {
        const query = { text: 'mine', limit: 10, ...change } as unknown as SearchQuery;
        const { issues } = await expectRefusal('BAD_USER_INPUT', () => at.store.search(query));
        expect(issues.map((issue) => issue.field)).toEqual([field]);
      });
    });

    // Last: these change the names.
    describe('as they change', () => {
      test('a page read while facts come and go misses and repeats nothing that stands throughout', async () => {
        const { store } = at;
        const leaving = inOrder.filter((_, index) => index % 100 === 50).map(({ id }) => id);
        const seen: string[] = [];
        let after: string | undefined;
        for (let round = 0; ; round += 1) {
          const page = await store.list({ kind: 'MineSite', limit: 500, ...(after ? { after } : {}) });
          seen.push(...page.facts.map(({ id }) => id));
          after = page.facts.at(-1)?.sortKey;
          if (!page.hasMore) break;
          await apply(store, [
            ...leaving.slice(round * 5, round * 5 + 5).map(retract),
            put(sample.site(`early-${round}`, { name: `! ${round}` })),
            put(sample.site(`late-${round}`, { name: `\uffee ${round}` })),
            put(sample.site(String(round), { name: nameOf(sites[round]), note: 'amended, not renamed' })),
          ]);
        }
        expect(new Set(seen).size).toBe(seen.length);
        const gone = new Set(leaving);
        const stayed = inOrder.map(({ id }) => id).filter((id) => !gone.has(id));
        const known = new Set(sites.map(({ id }) => id));
        expect(seen.filter((id) => known.has(id) && !gone.has(id))).toEqual(stayed);
        expect(seen.filter((id) => id.includes('late-')).length).toBeGreaterThan(10);
        expect(seen.filter((id) => id.includes('early-'))).toEqual([]);
        const down = await store.get(leaving);
        await apply(
          store,
          down.flatMap((fact) => (fact?.retractedByName ? [reinstate(fact.id)] : [])),
        );
      });

      test('a renamed fact moves, and is found by its new name alone', async () => {
        const { store } = at;
        const id = idOf.supplier('0');
        const rename = (name: string) => apply(store, [put(sample.supplier('0', { name }))]);
        const before = nameOf(tricky.find((fact) => fact.id === id));
        await rename('Zyx renamed');
        const listed = (await store.list({ kind: 'Supplier', limit: 100 })).facts.map((fact) => fact.id);
        expect(listed.indexOf(id)).toBe(listed.indexOf(tricky[TRICKY_NAMES.indexOf('Zola')]?.id ?? '') + 1);
        const find = async (text: string) =>
          (await store.search({ text, kinds: ['Supplier'], limit: 10 })).hits.map((hit) => hit.id);
        expect(await find('zyx')).toEqual([id]);
        await rename(before);
        expect(await find('zyx')).toEqual([]);
        const names = (await store.list({ kind: 'Supplier', limit: 100 })).facts;
        expect(names.map(({ properties }) => properties.name)).toEqual(TRICKY_NAMES);
      });
    });
  });
}

function nameOf(fact: { readonly properties: Readonly<Record<string, unknown>> } | undefined): string {
  return String(fact?.properties.name);
}

async function pages(store: Store, query: Omit<ListQuery, 'after'>): Promise<string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await store.list({ ...query, ...(after === undefined ? {} : { after }) });
    ids.push(...page.facts.map(({ id }) => id));
    after = page.facts.at(-1)?.sortKey;
    if (!page.hasMore) return ids;
  }
}
