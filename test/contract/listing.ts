import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ErrorCode } from '../../src/store/errors.ts';
import { type Fact, fact } from '../../src/store/facts.ts';
import { KIND_NAMES, type KindName, kindOf, referencesOf } from '../../src/store/kinds/index.ts';
import type { Filter, ListQuery, Store } from '../../src/store/port.ts';
import { SEARCHED_KINDS } from '../../src/store/queries.ts';
import { put, reinstate, retract } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { compareFacts, satisfies } from './naive-reading.ts';
import { applyAll, cases, type StorePlace, sharedStore } from './place.ts';

const MINERALS = ['tin', 'gold', 'tantalum', 'tungsten'];

/** A world of a few hundred facts in which every filter has something to find and something to leave out. */
const world: readonly Fact[] = aWorld();
const ofKind = (kind: KindName) => world.filter((entry) => entry.kind === kind);

function aWorld(): readonly Fact[] {
  let state = 7;
  const next = (below: number) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const from = <T>(values: readonly T[]): T => values[next(values.length)] as T;
  const maybe = <K extends string, T>(field: K, value: T) =>
    (next(3) === 0 ? {} : { [field]: value }) as { readonly [F in K]?: T };
  const days = ['2019-12-31', '2020-01-01', '2020-02-29', '2021-06-15', '2022-01-01'];
  const laterDays = ['2022-01-01', '2022-12-31', '2024-02-29', '9999-12-31'];
  const minerals = () => [...new Set([from(MINERALS), from(MINERALS)])].sort();
  const name = () =>
    `${from(['Mine', 'mine de', 'Comptoir', '金矿', '鲁巴亚'])} ${from(['Étoile', 'Kivu', 'Zola', '公司'])}`;

  const sites = times(50, (index) =>
    sample.site(`${index}`, {
      name: name(),
      ...maybe('country', from(['CD', 'RW', 'UG'])),
      ...maybe('region', from(['Nord-Kivu', 'Sud-Kivu', "L'Ituri", '北基伍'])),
      ...maybe('minerals', minerals()),
      ...maybe('miningType', from(['ARTISANAL', 'INDUSTRIAL'] as const)),
      ...maybe('aliases', [name()]),
    }),
  );
  const traders = times(20, (index) =>
    sample.trader(`${index}`, { name: name(), ...maybe('nameZh', '买家公司') }),
  );
  const companies = times(6, (index) =>
    fact('Company', `company:test:${index}`, { name: name(), ...maybe('focal', next(2) === 0) }),
  );
  const points = times(8, (index) => sample.point(`${index}`, { name: name() }));
  const groups = times(5, (index) =>
    sample.group(`${index}`, { name: name(), ...maybe('foreign', next(2) === 0) }),
  );
  const documents = times(10, (index) =>
    sample.document(`${index}`, {
      name: name(),
      ...maybe('date', from(days)),
      publisher: from(['A', 'a', 'B']),
    }),
  );
  const some = (facts: readonly Fact[]) => [...new Set([from(facts).id, from(facts).id])];
  const nodes = [...sites, ...traders, ...companies];
  const links = times(150, (index) =>
    sample.link(`${index}`, from(nodes).id, from(nodes).id, {
      minerals: minerals(),
      ...maybe('validFrom', from(days)),
      ...maybe('validTo', from(laterDays)),
      ...maybe('via', some(points)),
      ...maybe('evidence', some(documents)),
      ...maybe('custody', from(['SEGREGATED', 'MASS_BALANCE'] as const)),
    }),
  );
  const relations = times(25, (index) =>
    sample.operates(
      `${index}`,
      from(groups).id,
      from([...nodes, ...points]).id,
      maybe('validFrom', from(days)),
    ),
  );
  const flags = times(80, (index) =>
    sample.flag(`${index}`, from([...nodes, ...points, ...links, ...groups]).id, {
      name: name(),
      category: from(['NSAG_CONTROL', 'BRIBERY', 'FORCED_LABOUR'] as const),
      status: from(['SIGNAL', 'UNFOUNDED', 'CLOSED'] as const),
      ...maybe('minerals', minerals()),
      ...maybe('perpetrator', from(groups).id),
      ...maybe('from', from(days)),
      ...maybe('to', from(laterDays)),
      ...maybe('evidence', some(documents)),
    }),
  );
  return [...nodes, ...points, ...groups, ...documents, ...links, ...relations, ...flags];
}

function times<T>(count: number, make: (index: number) => T): readonly T[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

const DAYS = fc.constantFrom(
  '0001-01-01',
  '2020-01-01',
  '2020-02-29',
  '2021-12-31',
  '2022-01-01',
  '9999-12-31',
);
const TEXTS = fc.constantFrom(
  'mine',
  'mine de e',
  'ETOILE',
  'ki',
  '金',
  '金矿',
  '公司 kivu',
  'kivu 公司',
  'nothing',
  'z',
  '',
);

/** Any filter that a kind takes, drawn from its declaration and from what stands in the world. */
function filterOf(kind: KindName, mayNest = true): fc.Arbitrary<Filter> {
  const { properties, intervals = [] } = kindOf(kind);
  const byField = Object.entries(properties)
    .filter(([, { filter }]) => filter)
    .flatMap(([field, property]): fc.Arbitrary<Filter>[] => {
      const held = [...new Set(ofKind(kind).flatMap((entry) => (entry.properties[field] ?? []) as string[]))];
      const values = fc
        .subarray(held, { minLength: Math.min(1, held.length), maxLength: Math.min(5, held.length) })
        .map((some): Filter => ({ field, in: some }));
      const presence = fc.boolean().map((present): Filter => ({ field, present }));
      if (property.type !== 'date') return [values, presence];
      const range = fc.tuple(DAYS, DAYS, fc.integer({ min: 0, max: 2 })).map(([a, b, bounds]): Filter => {
        const [from, to] = a < b ? [a, b] : [b, a];
        return bounds === 0 ? { field, from } : bounds === 1 ? { field, to } : { field, from, to };
      });
      return [values, presence, range];
    });
  const byInterval = intervals.map((interval) => DAYS.map((on): Filter => ({ interval, on })));
  const byText = SEARCHED_KINDS.includes(kind) ? [TEXTS.map((text): Filter => ({ text }))] : [];
  const byReferrer = mayNest ? referrersOf(kind) : [];
  return fc.oneof(...byField, ...byInterval, ...byText, ...byReferrer);
}

function referrersOf(target: KindName): fc.Arbitrary<Filter>[] {
  const some = ofKind(target).map(({ id }) => id);
  const someIds = fc.subarray(some, { maxLength: Math.min(3, some.length) });
  return KIND_NAMES.filter((kind) => ofKind(kind).length > 0).flatMap((kind) =>
    referencesOf(kind)
      .filter(({ property }) => property.to.includes(target))
      .flatMap(({ field }) => [
        fc
          .tuple(fc.array(filterOf(kind, false), { maxLength: 2 }), fc.option(someIds, { nil: undefined }))
          .map(
            ([filters, orAmong]): Filter => ({
              referredBy: { kind, reference: field, filters, ...(orAmong && { orAmong }) },
            }),
          ),
        fc.constant<Filter>({ notReferredBy: { kind, reference: field } }),
      ]),
  );
}

async function allPages(store: Store, query: Omit<ListQuery, 'after'>): Promise<string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await store.list({ ...query, ...(after === undefined ? {} : { after }) });
    expect(page.facts.length).toBeLessThanOrEqual(query.limit);
    ids.push(...page.facts.map(({ id }) => id));
    after = page.facts.at(-1)?.sortKey;
    if (!page.hasMore) return ids;
    expect(page.facts).toHaveLength(query.limit);
  }
}

export function describeListing(place: StorePlace): void {
  describe('listing', () => {
    const at = sharedStore(place, (store) => applyAll(store, world.map(put)));
    let found = 0;

    test.each([
      'MineSite',
      'Company',
      'TradingPoint',
      'Document',
      'SupplyLink',
      'Operates',
      'RiskFlag',
    ] as const)(
      '%s: any filters, either order, any page size, as a look at every fact would have it',
      async (kind) => {
        const query = fc.record({
          filters: fc.array(filterOf(kind), { maxLength: 2 }),
          order: fc.constantFrom('asc', 'desc'),
          limit: fc.constantFrom(1, 7, 1_000),
        });
        await fc.assert(
          fc.asyncProperty(query, async ({ filters, order, limit }) => {
            const wanted = ofKind(kind)
              .filter((entry) => filters.every((filter) => satisfies(entry, filter, world)))
              .sort(compareFacts)
              .map(({ id }) => id);
            if (order === 'desc') wanted.reverse();
            found += wanted.length > 0 ? 1 : 0;
            // Pages of one are read to the end only where that is not long.
            const size = limit === 1 && wanted.length > 12 ? 7 : limit;
            expect(await allPages(at.store, { kind, filters, order, limit: size })).toEqual(wanted);
            expect(await at.store.count({ kind, filters })).toBe(wanted.length);
          }),
          cases(place, 60),
        );
      },
    );

    test('and what was asked was there to be found, often enough', () => {
      expect(found).toBeGreaterThan(25);
    });

    test('no value at all matches nothing', async () => {
      const filters = [{ field: 'country', in: [] }];
      expect(await at.store.list({ kind: 'MineSite', filters, limit: 5 })).toEqual({
        facts: [],
        hasMore: false,
      });
      expect(await at.store.count({ kind: 'MineSite', filters })).toBe(0);
    });

    test('one of very many values', async () => {
      const ids = [
        ...ofKind('MineSite').map(({ id }) => id),
        ...times(5_000, (index) => idOf.site(`x${index}`)),
      ];
      const filters: Filter[] = [{ field: 'from', in: ids }];
      const wanted = ofKind('SupplyLink').filter((link) => ids.includes(String(link.properties.from)));
      expect(await at.store.count({ kind: 'SupplyLink', filters })).toBe(wanted.length);
      const { facts } = await at.store.list({ kind: 'SupplyLink', filters, limit: 1_000 });
      expect(facts.map(({ id }) => id)).toEqual(wanted.sort(compareFacts).map(({ id }) => id));
    });

    test('a page may begin after the key of what is no longer there, or never was', async () => {
      const { facts } = await at.store.list({ kind: 'MineSite', limit: 1_000 });
      const [, second] = facts;
      if (!second) throw new Error('too few facts');
      const nearly = `${second.sortKey}-gone`;
      const page = await at.store.list({ kind: 'MineSite', after: nearly, limit: 1 });
      const wanted = facts.find(({ sortKey }) => sortKey > nearly);
      expect(page.facts.map(({ id }) => id)).toEqual([wanted?.id]);
      const last = facts.at(-1)?.sortKey ?? '';
      expect(await at.store.list({ kind: 'MineSite', after: last, limit: 5 })).toEqual({
        facts: [],
        hasMore: false,
      });
      const first = facts[0]?.sortKey ?? '';
      expect(
        (await at.store.list({ kind: 'MineSite', order: 'desc', after: first, limit: 5 })).facts,
      ).toEqual([]);
    });

    test('what nothing refers to, as references come and go', async () => {
      const { store } = at;
      const [quiet, flagged] = [sample.supplier('quiet'), sample.supplier('flagged')];
      const flag = sample.flag('of-supplier', flagged.id);
      await applyAll(store, [quiet, flagged, flag].map(put));
      const unflagged = async (kind: KindName = 'Supplier') => {
        const filters: Filter[] = [{ notReferredBy: { kind: 'RiskFlag', reference: 'subject' } }];
        const { facts } = await store.list({ kind, filters, limit: 1_000 });
        expect(await store.count({ kind, filters })).toBe(facts.length);
        return facts.map(({ id }) => id);
      };
      expect(await unflagged()).toEqual([quiet.id]);
      await applyAll(store, [retract(flag.id)]);
      expect(await unflagged()).toEqual([flagged.id, quiet.id]);
      await applyAll(store, [reinstate(flag.id)]);
      expect(await unflagged()).toEqual([quiet.id]);
      await applyAll(store, [retract(quiet.id)]);
      expect(await unflagged()).toEqual([]);
      await applyAll(store, [retract(flagged.id)]);
    });

    const wrong: [string, ErrorCode, Record<string, unknown>, RegExp][] = [
      ['an unknown kind', 'BAD_USER_INPUT', { kind: 'Mine' }, /^kind = "Mine"/],
      ['a kind that JavaScript knows', 'BAD_USER_INPUT', { kind: 'constructor' }, /^kind = "constructor"/],
      ['limit 0', 'BAD_USER_INPUT', { limit: 0 }, /^limit = 0: .*1 to 1000/],
      ['limit -1', 'BAD_USER_INPUT', { limit: -1 }, /^limit = -1/],
      ['limit a million', 'BAD_USER_INPUT', { limit: 1_000_000 }, /^limit = 1000000/],
      ['limit 1.5', 'BAD_USER_INPUT', { limit: 1.5 }, /^limit = 1.5/],
      ['limit NaN', 'BAD_USER_INPUT', { limit: Number.NaN }, /^limit = NaN/],
      [
        'an order of its own',
        'BAD_USER_INPUT',
        { order: 'random()' },
        /^order = "random\(\)": .*asc or desc/,
      ],
      ['after nothing', 'BAD_USER_INPUT', { after: '' }, /^after = ""/],
      [
        'after the key of another kind',
        'BAD_USER_INPUT',
        { after: `a\u0001${idOf.trader('1')}` },
        /^after =/,
      ],
      ['after NUL', 'BAD_USER_INPUT', { after: `\0\u0001${idOf.site('1')}` }, /^after =/],
      ['after half a character', 'BAD_USER_INPUT', { after: `\ud800\u0001${idOf.site('1')}` }, /^after =/],
      [
        'an unknown field',
        'BAD_USER_INPUT',
        { filters: [{ field: 'depth', in: ['1'] }] },
        /^filters\[0\]\.field = "depth"/,
      ],
      ['a field without filter', 'BAD_USER_INPUT', { filters: [{ field: 'latitude', in: [1] }] }, /latitude/],
      ['__proto__', 'BAD_USER_INPUT', { filters: [{ field: '__proto__', in: ['1'] }] }, /__proto__/],
      [
        'constructor',
        'BAD_USER_INPUT',
        { filters: [{ field: 'constructor', present: true }] },
        /constructor/,
      ],
      [
        'a value no fact can hold',
        'BAD_USER_INPUT',
        { filters: [{ field: 'country', in: ['Congo'] }] },
        /in\[0\] = "Congo"/,
      ],
      [
        'a value of another type',
        'BAD_USER_INPUT',
        { filters: [{ field: 'region', in: [7] }] },
        /in\[0\] = 7/,
      ],
      [
        'null for a value',
        'BAD_USER_INPUT',
        { filters: [{ field: 'region', in: [null] }] },
        /in\[0\] = null/,
      ],
      [
        'an object for a value',
        'BAD_USER_INPUT',
        { filters: [{ field: 'region', in: [{ $ne: 1 }] }] },
        /in\[0\]/,
      ],
      [
        'a range of what is no date',
        'BAD_USER_INPUT',
        { filters: [{ field: 'region', from: '2020-01-01' }] },
        /is not a date/,
      ],
      [
        'a day that does not exist',
        'BAD_USER_INPUT',
        { kind: 'SupplyLink', filters: [{ field: 'validFrom', from: '2023-02-29' }] },
        /from = "2023-02-29"/,
      ],
      [
        'a range turned round',
        'BAD_USER_INPUT',
        { kind: 'SupplyLink', filters: [{ field: 'validFrom', from: '2023-01-02', to: '2023-01-01' }] },
        /is before from/,
      ],
      [
        'an interval that is none',
        'BAD_USER_INPUT',
        { kind: 'SupplyLink', filters: [{ interval: ['validTo', 'validFrom'], on: '2023-01-01' }] },
        /interval/,
      ],
      [
        'text of a kind without words',
        'BAD_USER_INPUT',
        { kind: 'SupplyLink', filters: [{ text: 'a' }] },
        /no words/,
      ],
      ['text of half a character', 'BAD_USER_INPUT', { filters: [{ text: 'a\ud800' }] }, /text =/],
      [
        'a reference that is none',
        'BAD_USER_INPUT',
        { filters: [{ referredBy: { kind: 'RiskFlag', reference: 'perpetrator', filters: [] } }] },
        /reference = "perpetrator"/,
      ],
      [
        'referredBy within referredBy',
        'BAD_USER_INPUT',
        {
          filters: [
            {
              referredBy: {
                kind: 'SupplyLink',
                reference: 'from',
                filters: [{ referredBy: { kind: 'RiskFlag', reference: 'subject', filters: [] } }],
              },
            },
          ],
        },
        /within another/,
      ],
      [
        'notReferredBy within referredBy',
        'BAD_USER_INPUT',
        {
          filters: [
            {
              referredBy: {
                kind: 'SupplyLink',
                reference: 'from',
                filters: [{ notReferredBy: { kind: 'RiskFlag', reference: 'subject' } }],
              },
            },
          ],
        },
        /within another/,
      ],
      [
        'no reference to this kind',
        'BAD_USER_INPUT',
        { filters: [{ notReferredBy: { kind: 'RiskFlag', reference: 'evidence' } }] },
        /notReferredBy\.reference = "evidence"/,
      ],
      ['no filter at all', 'BAD_USER_INPUT', { filters: [{}] }, /filters\[0\]/],
      [
        'too many values',
        'LIMIT_EXCEEDED',
        { filters: [{ field: 'region', in: times(10_001, String) }] },
        /10001/,
      ],
    ];
    test.each(wrong)('%s is refused', async (_title, code, change, message) => {
      const query = { kind: 'MineSite', limit: 10, ...change } as ListQuery;
      const refusal = await expectRefusal(code, () => at.store.list(query));
      expect(refusal.messages.en).toMatch(message);
      const { kind, filters } = query;
      if ('limit' in change || 'order' in change || 'after' in change) return;
      const counted = filters ? { kind, filters } : { kind };
      await expectRefusal(code, () => at.store.count(counted));
    });
  });
}
