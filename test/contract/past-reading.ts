import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { LogEntry } from '../../src/store/changesets.ts';
import { SEARCHED_KINDS } from '../../src/store/checked-filters.ts';
import { OretraceError } from '../../src/store/errors.ts';
import type { StoredFact } from '../../src/store/facts.ts';
import { KIND_NAMES, type KindName, kindOf, kindOfId, referencesOf } from '../../src/store/kinds/index.ts';
import { BY_REVISION, orderFieldsOf, positionOf } from '../../src/store/ordering.ts';
import type { Reading } from '../../src/store/past/past-reading.ts';
import { PastReadings } from '../../src/store/past/past-readings.ts';
import type { Filter, SearchPage, SearchPosition, Store } from '../../src/store/port.ts';
import { countedFieldsOf } from '../../src/store/queries.ts';
import { idsIn } from '../../src/store/references.ts';
import { sortKeyOf } from '../../src/store/sort-key.ts';
import { put, retract } from '../testkit/operations.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { anyHistory, beginning } from './any-history.ts';
import { compareFacts, rankOf, satisfies, seenAt, textFinds, versionsByLog } from './naive-reading.ts';
import { apply, cases, freshStore, logOf, type StorePlace, sharedStore } from './place.ts';

const flagged = (kind: KindName, ...filters: readonly Filter[]): Filter => ({
  referredBy: { kind, reference: 'subject', filters },
});
const ends = (reference: 'from' | 'to', ...filters: readonly Filter[]): Filter => ({
  referredBy: { kind: 'SupplyLink', reference, filters },
});
const undropped: Filter = { notReferredBy: { kind: 'Merge', reference: 'dropped' } };
const nodeFilters: readonly Filter[] = [
  { text: 'alpha' },
  { text: '金矿' },
  { text: 'alpha be' },
  flagged('RiskFlag'),
  flagged('RiskFlag', { field: 'perpetrator', present: true }),
  flagged('RiskFlag', { text: 'beta' }),
  flagged('RiskFlag', { field: 'evidence', standing: true }),
  flagged('Contradiction', { field: 'evidence', in: [idOf.document('1')] }),
  ends('from', { field: 'via', in: [idOf.point('town')] }),
  ends('to', { field: 'minerals', in: ['gold'] }),
  undropped,
  { notReferredBy: { kind: 'RiskFlag', reference: 'subject' } },
  { referredBy: { kind: 'Conversion', reference: 'node', filters: [], orAmong: [idOf.trader('buyer')] } },
];
/** Filters that may be asked of a kind. */
const filtersOfKind: Partial<Record<KindName, readonly Filter[]>> = {
  MineSite: nodeFilters,
  Trader: nodeFilters,
  SupplyLink: [
    { field: 'via', in: [idOf.point('road'), idOf.point('town')] },
    { field: 'minerals', in: ['gold'] },
    { field: 'evidence', present: true },
    { interval: ['validFrom', 'validTo'], on: '2024-01-01' },
    { interval: ['validFrom', 'validTo'], from: '2023-01-01', to: '2023-12-31' },
    { field: 'via', standing: true },
    { field: 'evidence', standing: false },
    { field: 'from', ofKinds: ['MineSite'] },
    { recordedAfter: 3 },
    flagged('RiskFlag'),
    flagged('RiskFlag', { text: 'alpha' }),
  ],
  RiskFlag: [
    { text: 'test' },
    { field: 'perpetrator', in: [idOf.group('group')] },
    { field: 'perpetrator', standing: true },
    { field: 'perpetrator', standing: false },
    { field: 'evidence', standing: true },
    { field: 'subject', ofKinds: ['SupplyLink'] },
    { field: 'evidence', in: [idOf.document('2')] },
    { field: 'from', from: '2020-01-01' },
  ],
  Document: [
    { text: 'beta' },
    { referredBy: { kind: 'Operates', reference: 'evidence', filters: [] } },
    { notReferredBy: { kind: 'RiskFlag', reference: 'evidence' } },
  ],
  Conversion: [{ field: 'node', in: [idOf.site('mine')] }],
  Merge: [{ field: 'dropped', in: [idOf.site('mine')] }],
  Operates: [{ field: 'evidence', present: false }],
};
const kinds = Object.keys(filtersOfKind) as readonly KindName[];
const someOf = (filters: readonly Filter[], most: number) =>
  fc.subarray([...filters], { maxLength: Math.min(most, filters.length) });
const listed = fc.constantFrom(...kinds).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    filters: someOf(filtersOfKind[kind] ?? [], 3),
    order: fc.constantFrom('asc' as const, 'desc' as const),
    orderBy: fc.constantFrom('', ...orderFieldsOf(kind)),
    by: fc.constantFrom('', ...countedFieldsOf(kind)),
    ofIds: fc.boolean(),
    limit: fc.constantFrom(1, 2, 100),
    after: fc.nat(),
  }),
);
const near = fc.constantFrom(...kinds).chain((kind) =>
  fc.record({
    kind: fc.constant(kind),
    reference: fc.constantFrom('', ...referencesOf(kind).map(({ field }) => field)),
    filters: someOf(filtersOfKind[kind] ?? [], 1),
    order: fc.constantFrom('asc' as const, 'desc' as const),
    orderBy: fc.constantFrom('', ...orderFieldsOf(kind)),
    limitPerId: fc.constantFrom(1, 100),
  }),
);
const sought = fc.record({
  text: fc.constantFrom('alpha', 'beta', '金矿', 'alpha be', 'a', 'test', 'mine'),
  kinds: fc.subarray(['MineSite', 'Trader', 'RiskFlag', 'Document'] as KindName[], { minLength: 1 }),
  dropped: fc.nat(),
  limit: fc.constantFrom(1, 2, 100),
});
type Sought = typeof sought extends fc.Arbitrary<infer T> ? T : never;
type Listed = typeof listed extends fc.Arbitrary<infer T> ? T : never;
type Near = typeof near extends fc.Arbitrary<infer T> ? T : never;

/** What stood at a revision, by what the log says alone. */
function stoodAt(log: readonly LogEntry[], revision: number): readonly StoredFact[] {
  return [...versionsByLog(log).values()].flatMap((versions) => {
    const fact = seenAt(versions, revision);
    return fact?.retractedRevision === null ? [fact] : [];
  });
}

async function checkList(
  reading: Reading,
  stood: readonly StoredFact[],
  { kind, filters, order, limit, ...asked }: Listed,
): Promise<void> {
  const orderBy = asked.orderBy === '' ? null : asked.orderBy;
  const place = (fact: StoredFact) => positionOf({ ...fact, sortKey: sortKeyOf(fact) }, orderBy);
  const compare = comparing(orderBy);
  const of = stood.filter((fact) => fact.kind === kind).sort(compare);
  const all = of.filter((fact) => filters.every((filter) => satisfies(fact, filter, stood)));
  if (order === 'desc') all.reverse();
  const [start] = asked.after % 3 === 0 ? of.slice(asked.after % (of.length + 1)) : [];
  const following = start
    ? all.filter((fact) => (order === 'asc' ? compare(fact, start) > 0 : compare(fact, start) < 0))
    : all;
  const page = await reading.list({
    kind,
    filters,
    order,
    limit,
    ...(orderBy === null ? {} : { orderBy }),
    ...(start ? { after: place(start) } : {}),
  });
  expect(page).toEqual({
    facts: following.slice(0, limit).map((fact) => ({ ...fact, sortKey: sortKeyOf(fact) })),
    hasMore: following.length > limit,
  });
  expect(await reading.count({ kind, filters })).toBe(all.length);
  const by = asked.by === '' ? {} : { by: asked.by };
  const [reference] = referencesOf(kind).map(({ field }) => field);
  const ids = beginning.map(({ id }) => id);
  const referringTo = asked.ofIds && reference ? { referringTo: { reference, ids } } : {};
  const tallied = await reading.aggregate({ kind, filters, ...by, ...referringTo });
  const expected = new Map<string, number>();
  for (const fact of all) {
    const targets = 'referringTo' in referringTo ? idsIn(fact, reference ?? '') : [null];
    for (const id of targets.filter((one) => one === null || ids.includes(one))) {
      for (const held of heldBy(fact, asked.by)) {
        const key = JSON.stringify([id, held]);
        expected.set(key, (expected.get(key) ?? 0) + 1);
      }
    }
  }
  expect(new Map(tallied.map(({ id, value: held, count }) => [JSON.stringify([id, held]), count]))).toEqual(
    expected,
  );
}

/** How facts compare in an order, the sort key's own where it is null. */
function comparing(orderBy: string | null) {
  const value = (fact: StoredFact) =>
    orderBy === BY_REVISION
      ? fact.recordedRevision
      : String((orderBy === null ? undefined : fact.properties[orderBy]) ?? '');
  return (a: StoredFact, b: StoredFact) => {
    if (value(a) !== value(b)) return value(a) < value(b) ? -1 : 1;
    return compareFacts(a, b);
  };
}

/** Kinds of which there are some. */
function some(totals: ReadonlyMap<KindName, number>): ReadonlyMap<KindName, number> {
  return new Map([...totals].filter(([, count]) => count > 0));
}

function totalsOf(stood: readonly StoredFact[]): ReadonlyMap<KindName, number> {
  return new Map(KIND_NAMES.map((kind) => [kind, stood.filter((fact) => fact.kind === kind).length]));
}

/** What a fact is counted by. */
function heldBy(fact: StoredFact, by: string): readonly unknown[] {
  const held = fact.properties[by];
  if (by === '' || held === undefined) return [null];
  if (kindOf(fact.kind).properties[by]?.type === 'reference') return [kindOfId(String(held))];
  return Array.isArray(held) ? held : [held];
}

async function checkNeighbours(reading: Reading, stood: readonly StoredFact[], query: Near): Promise<void> {
  const { kind, reference, filters, order, limitPerId } = query;
  const orderBy = query.orderBy === '' ? null : query.orderBy;
  if (reference === '') return;
  const ids = [...beginning.map(({ id }) => id), idOf.site('nowhere')];
  const found = await reading.neighbours({
    kind,
    reference,
    ids,
    filters,
    order,
    ...(orderBy === null ? {} : { orderBy }),
    limitPerId,
  });
  const expected = ids.map((id) => {
    const referring = stood.filter(
      (fact) =>
        fact.kind === kind &&
        idsIn(fact, reference).includes(id) &&
        filters.every((filter) => satisfies(fact, filter, stood)),
    );
    const ordered = referring.sort(comparing(orderBy));
    if (order === 'desc') ordered.reverse();
    return [id, ordered.slice(0, limitPerId)] as const;
  });
  const shown = [...found].map(([id, facts]) => [id, facts.map(({ sortKey: _, ...fact }) => fact)] as const);
  expect(new Map(shown)).toEqual(new Map(expected));
}

/** Finds words among what stood, whoever is known as another, and page by page. */
async function checkSearch(reading: Reading, stood: readonly StoredFact[], drawn: Sought): Promise<void> {
  const { text, kinds, limit } = drawn;
  const byId = new Map(stood.map((fact) => [fact.id, fact]));
  const nodes = stood.filter(({ kind }) => kind === 'MineSite' || kind === 'Trader');
  const [kept, ...others] = nodes;
  const dropped = kept ? others.filter((_, index) => (drawn.dropped >> index) % 2 === 1) : [];
  const knownAs = new Map(dropped.map(({ id }) => [id, kept?.id as string]));
  const wanted = stood
    .filter((fact) => SEARCHED_KINDS.includes(fact.kind) && textFinds(text, fact))
    .map((matched) => ({ matched, rank: rankOf(text, matched), id: knownAs.get(matched.id) ?? matched.id }))
    .filter(({ id }) => kinds.includes(byId.get(id)?.kind as KindName))
    .sort((a, b) => a.rank - b.rank || compareFacts(a.matched, b.matched))
    .filter(({ id }, index, hits) => hits.findIndex((other) => other.id === id) === index)
    .map(({ matched, rank, id }) => {
      const fact = byId.get(id) as StoredFact;
      return {
        ...fact,
        sortKey: sortKeyOf(fact),
        rank,
        matched: { id: matched.id, sortKey: sortKeyOf(matched) },
      };
    });
  let after: SearchPosition | null = null;
  for (let from = 0; from === 0 || from < wanted.length; from += limit) {
    const page: SearchPage = await reading.search({
      text,
      kinds,
      knownAs,
      ...(after ? { after } : {}),
      limit,
    });
    const hits = wanted.slice(from, from + limit);
    expect(page).toEqual({ hits, hasMore: from + limit < wanted.length });
    const last = hits.at(-1);
    after = last ? { rank: last.rank, ...last.matched } : null;
  }
}

/** The past of a store is what the log says that it was, whatever is asked of it. */
export function describePastReading(place: StorePlace): void {
  describe('lists and neighbours of a past revision', () => {
    describe('any history', () => {
      const at = sharedStore(place, (store) => apply(store, beginning.map(put)));

      test('is read as it was', async () => {
        const { store } = at;
        const past = new PastReadings(store);
        // Neo4j plans each new question for some tenths of a second.
        const questions = place.casesPerHundred === 100 ? 40 : 6;
        const seen = { changed: 0, refused: 0 };
        await fc.assert(
          fc.asyncProperty(
            anyHistory,
            fc.array(fc.tuple(fc.nat(), listed, near, sought), {
              minLength: questions,
              maxLength: questions,
            }),
            fc.integer({ min: 5, max: 60 }),
            async (changesets, questions, most) => {
              for (const operations of changesets) await apply(store, operations).catch(unlessRefused);
              const log = await logOf(store);
              const bounded = new PastReadings(store, most);
              for (const [drawn, list, neighbours, search] of questions) {
                // Mostly of late, where most facts stand as they do now; sometimes of any time.
                const back = drawn % 4 === 0 ? drawn % (log.length + 1) : drawn % Math.min(12, log.length);
                const revision = log.length - back;
                const stood = stoodAt(log, revision);
                seen.changed += back > 0 ? 1 : 0;
                await checkList(past.at(store, revision), stood, list);
                await checkNeighbours(past.at(store, revision), stood, neighbours);
                await checkSearch(past.at(store, revision), stood, search);
                expect(await past.at(store, revision).totals()).toEqual(totalsOf(stood));
                if (back === 0) expect(some(await store.totals())).toEqual(some(totalsOf(stood)));
                try {
                  await checkList(bounded.at(store, revision), stood, list);
                } catch (error) {
                  if (!(error instanceof OretraceError) || error.code !== 'LIMIT_EXCEEDED') throw error;
                  seen.refused += 1;
                }
              }
            },
          ),
          cases(place, 40),
        );
        expect(seen.changed).toBeGreaterThan((cases(place, 40).numRuns * questions) / 4);
        if (place.casesPerHundred === 100) expect(seen.refused).toBeGreaterThan(0);
      }, 400_000);
    });

    describe('while it is being written', () => {
      const at = freshStore(place);

      test('what is recorded between two readings of one answer is not shown', async () => {
        const { store } = at;
        const name = (key: string, more: object = {}) =>
          put(sample.site(key, { name: `Site ${key}`, ...more }));
        await apply(store, [name('a'), name('b'), name('c'), name('d')]);
        await apply(store, [retract(idOf.site('b'))]);
        let writes = 0;
        const meddled = new Proxy(store, {
          get(target, property) {
            const member: unknown = Reflect.get(target, property, target);
            if (typeof member !== 'function') return member;
            if (property !== 'list' && property !== 'count') return member.bind(target);
            return async (...args: unknown[]) => {
              if (writes < 3) {
                writes += 1;
                const { number } = await store.revision();
                await apply(store, [retract(idOf.site('c')), name(`new-${number}`)]);
              }
              return member.apply(target, args);
            };
          },
        }) as Store;
        const reading = new PastReadings(store).at(meddled, 1);
        const { facts } = await reading.list({ kind: 'MineSite', limit: 10 });
        expect(facts.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'].map(idOf.site));
        writes = 0;
        expect(await reading.count({ kind: 'MineSite' })).toBe(4);
        expect(writes).toBe(3);
      });

      test('more facts changed at one node than the store shows at once', async () => {
        const { store } = at;
        const flags = Array.from({ length: 1_205 }, (_, number) =>
          sample.flag(`f${String(number).padStart(4, '0')}`, idOf.site('mine'), {
            name: `Flag ${String(number).padStart(4, '0')}`,
          }),
        );
        await apply(store, [
          put(sample.site('mine')),
          put(sample.site('quiet')),
          ...flags.slice(0, 1_200).map(put),
        ]);
        await apply(
          store,
          flags.slice(0, 1_195).map(({ id }) => retract(id)),
        );
        await apply(store, flags.slice(1_200).map(put));
        const { number } = await store.revision();
        const past = new PastReadings(store);
        const flaggedSites = { kind: 'MineSite', filters: [flagged('RiskFlag')] } as const;
        const query = {
          kind: 'RiskFlag',
          reference: 'subject',
          ids: [idOf.site('mine')],
          limitPerId: 7,
        } as const;
        const names = async (revision: number) =>
          (await past.at(store, revision).neighbours(query)).get(idOf.site('mine'))?.map(({ id }) => id);
        const idsOf = (from: number, to: number) => flags.slice(from, to).map(({ id }) => id);
        expect(await names(number)).toEqual(idsOf(1_195, 1_202));
        expect(await names(number - 1)).toEqual(idsOf(1_195, 1_200));
        expect(await names(number - 2)).toEqual(idsOf(0, 7));
        expect(await past.at(store, number - 2).count({ kind: 'RiskFlag' })).toBe(1_200);
        // Now other flags than those of then come first: that some stood throughout is found beyond them.
        await apply(
          store,
          flags.slice(1_195, 1_199).map(({ id }) => retract(id)),
        );
        await apply(
          store,
          flags.slice(0, 1_195).map((flag) => ({ op: 'reinstate' as const, id: flag.id })),
        );
        for (const revision of [number - 2, number - 1, number]) {
          expect((await past.at(store, revision).list({ ...flaggedSites, limit: 5 })).facts).toHaveLength(1);
          expect(await past.at(store, revision).count(flaggedSites)).toBe(1);
        }
        expect(await names(number)).toEqual(idsOf(1_195, 1_202));
      });
    });
  });
}

function unlessRefused(error: unknown): void {
  if (!(error instanceof OretraceError)) throw error;
}
