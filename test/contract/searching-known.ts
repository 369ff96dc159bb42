import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Fact } from '../../src/store/facts.ts';
import type { KindName } from '../../src/store/kinds/index.ts';
import type { SearchHit, SearchPosition, SearchQuery, Store } from '../../src/store/port.ts';
import { put } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { sample } from '../testkit/sample-facts.ts';
import { compareFacts, compareTexts, rankOf, textFinds } from './naive-reading.ts';
import { apply, cases, type StorePlace, sharedStore } from './place.ts';

const NAMES = ['Heron', 'Héron Est', 'Crane', 'Crane and Heron', 'Egret', '苍鹭商行', 'The old heron'];
const KINDS = ['Trader', 'Supplier', 'MineSite'] as const;
const facts: readonly Fact[] = Array.from({ length: 42 }, (_, index) => {
  const more = {
    name: `${NAMES[index % 7]}${index < 21 ? '' : ` ${index}`}`,
    ...(index % 5 === 0 ? { aliases: ['Heron', `Egret ${index}`] } : {}),
  };
  const key = String((index * 17) % 42);
  return [sample.trader, sample.supplier, sample.site][index % 3]?.(key, more) as Fact;
});
const byId = new Map(facts.map((fact) => [fact.id, fact]));

/** What a search finds, from the port's description alone: `rank matched → found`. */
function found(text: string, kinds: readonly KindName[], knownAs: ReadonlyMap<string, string>): string[] {
  const hits = facts
    .filter((fact) => textFinds(text, fact))
    .map((matched) => ({ matched, rank: rankOf(text, matched), id: knownAs.get(matched.id) ?? matched.id }))
    .filter(({ id }) => kinds.includes(byId.get(id)?.kind as KindName))
    .sort(
      (a, b) =>
        a.rank - b.rank || compareFacts(a.matched, b.matched) || compareTexts(a.matched.id, b.matched.id),
    );
  const best = hits.filter(({ id }, index) => hits.findIndex((other) => other.id === id) === index);
  return best.map(({ rank, matched, id }) => `${rank} ${matched.id} → ${id}`);
}

const told = ({ rank, matched, id }: SearchHit) => `${rank} ${matched.id} → ${id}`;
const positionOf = ({ rank, matched }: SearchHit): SearchPosition => ({ rank, ...matched });

async function pages(store: Store, query: Omit<SearchQuery, 'limit'>, limit: number): Promise<string[]> {
  const all: string[] = [];
  let after: SearchPosition | undefined;
  for (;;) {
    const { hits, hasMore } = await store.search({ ...query, ...(after ? { after } : {}), limit });
    all.push(...hits.map(told));
    const last = hits.at(-1);
    if (!hasMore || !last) return all;
    expect(hits).toHaveLength(limit);
    after = positionOf(last);
  }
}

/** Facts found by the names of others that are known as them. */
export function describeSearchingKnown(place: StorePlace): void {
  describe('searching facts that are known as others', () => {
    const at = sharedStore(place, (store) => apply(store, facts.map(put)));
    const trader = (name: string) =>
      facts.find(({ kind, properties }) => kind === 'Trader' && properties.name === name) as Fact;

    test('finds the kept one, once, as the better of their names matches, and says whose it was', async () => {
      const [kept, dropped] = [trader('Crane and Heron 24'), trader('Heron')];
      const knownAs = new Map([[dropped.id, kept.id]]);
      const { hits } = await at.store.search({ text: 'heron', knownAs, limit: 100 });
      expect(hits.map(({ id }) => id)).not.toContain(dropped.id);
      const [hit, ...again] = hits.filter(({ id }) => id === kept.id);
      expect(again).toEqual([]);
      expect(hit).toMatchObject({ ...kept, rank: 0, matched: { id: dropped.id } });
      expect(hit?.sortKey).not.toBe(hit?.matched.sortKey);
      const own = await at.store.search({ text: 'crane and heron 24', knownAs, limit: 100 });
      expect(own.hits[0]).toMatchObject({
        id: kept.id,
        matched: { id: kept.id, sortKey: own.hits[0]?.sortKey },
      });
    });

    test('counts the kind of the kept one', async () => {
      const [kept, dropped] = [facts[1] as Fact, facts[0] as Fact];
      expect([kept.kind, dropped.kind]).toEqual(['Supplier', 'Trader']);
      const knownAs = new Map([[dropped.id, kept.id]]);
      const ids = async (kinds: readonly KindName[]) =>
        (await at.store.search({ text: 'egret 0', kinds, knownAs, limit: 100 })).hits.map(({ id }) => id);
      expect(await ids(['Supplier'])).toEqual([kept.id]);
      expect(await ids(['Trader'])).toEqual([]);
    });

    test('agrees with plain reading for any names and merges, whole and page by page', async () => {
      const any = fc.record({
        text: fc.constantFrom('heron', 'crane', 'crane heron', 'egret', '苍鹭', 'h', 'egret 2', 'est'),
        kinds: fc.subarray([...KINDS], { minLength: 1 }),
        known: fc.array(fc.tuple(fc.nat(41), fc.nat(7)), { minLength: 10, maxLength: 40 }),
        limit: fc.integer({ min: 1, max: 7 }),
      });
      let merged = 0;
      await fc.assert(
        fc.asyncProperty(any, async ({ text, kinds, known, limit }) => {
          // The first eight are kept by whoever is known as another.
          const knownAs = new Map(
            known.flatMap(([one, other]) =>
              one < 8 ? [] : [[facts[one]?.id as string, facts[other]?.id as string] as const],
            ),
          );
          const wanted = found(text, kinds, knownAs);
          merged += wanted.join() === found(text, kinds, new Map()).join() ? 0 : 1;
          const whole = await at.store.search({ text, kinds, knownAs, limit: 1_000 });
          expect(whole.hits.map(told)).toEqual(wanted);
          expect(await pages(at.store, { text, kinds, knownAs }, limit)).toEqual(wanted);
        }),
        cases(place, 60),
      );
      const { numRuns } = cases(place, 60);
      expect(merged).toBeGreaterThan(numRuns < 10 ? 0 : numRuns / 8);
    });

    test('whoever is known as what cannot be searched is refused', async () => {
      const [one] = facts as [Fact];
      for (const pair of [
        [one.id, 'supply-link:test:1'],
        ['x', one.id],
      ] as const) {
        const { issues } = await expectRefusal('BAD_USER_INPUT', () =>
          at.store.search({ text: 'heron', knownAs: new Map([pair]), limit: 1 }),
        );
        expect(issues.map(({ field }) => field)).toEqual(['knownAs']);
      }
    });
  });
}
