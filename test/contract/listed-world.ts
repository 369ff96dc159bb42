import fc from 'fast-check';
import { expect } from 'vitest';
import { SEARCHED_KINDS } from '../../src/store/checked-filters.ts';
import { type Fact, fact } from '../../src/store/facts.ts';
import { KIND_NAMES, type KindName, kindOf, referencesOf } from '../../src/store/kinds/index.ts';
import { positionOf } from '../../src/store/ordering.ts';
import type { Filter, ListQuery, Store } from '../../src/store/port.ts';
import { sample } from '../testkit/sample-facts.ts';

const MINERALS = ['tin', 'gold', 'tantalum', 'tungsten'];

/** A world of a few hundred facts in which every filter has something to find and something to leave out. */
export const world: readonly Fact[] = aWorld();
export const ofKind = (kind: KindName) => world.filter((entry) => entry.kind === kind);

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

export function times<T>(count: number, make: (index: number) => T): readonly T[] {
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
export function filterOf(kind: KindName, mayNest = true): fc.Arbitrary<Filter> {
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
  const byInterval = intervals.flatMap((interval) => [
    DAYS.map((on): Filter => ({ interval, on })),
    fc.tuple(DAYS, DAYS, fc.integer({ min: 0, max: 2 })).map(([a, b, bounds]): Filter => {
      const [from, to] = a < b ? [a, b] : [b, a];
      return bounds === 0 ? { interval, from } : bounds === 1 ? { interval, to } : { interval, from, to };
    }),
  ]);
  const byTarget = referencesOf(kind).flatMap(({ field, property }): fc.Arbitrary<Filter>[] =>
    property.filter
      ? [
          fc.subarray([...property.to] as KindName[]).map((kinds): Filter => ({ field, ofKinds: kinds })),
          fc.boolean().map((standing): Filter => ({ field, standing })),
        ]
      : [],
  );
  const byText = SEARCHED_KINDS.includes(kind) ? [TEXTS.map((text): Filter => ({ text }))] : [];
  const byReferrer = mayNest ? referrersOf(kind) : [];
  return fc.oneof(...byField, ...byInterval, ...byTarget, ...byText, ...byReferrer);
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

/** Ids of a whole list, page after page. */
export async function allPages(store: Store, query: Omit<ListQuery, 'after'>): Promise<string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await store.list({ ...query, ...(after === undefined ? {} : { after }) });
    expect(page.facts.length).toBeLessThanOrEqual(query.limit);
    ids.push(...page.facts.map(({ id }) => id));
    const last = page.facts.at(-1);
    after = last && positionOf(last, query.orderBy ?? null);
    if (!page.hasMore) return ids;
    expect(page.facts).toHaveLength(query.limit);
  }
}
