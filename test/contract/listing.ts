import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ErrorCode } from '../../src/store/errors.ts';
import type { KindName } from '../../src/store/kinds/index.ts';
import type { Filter, ListQuery } from '../../src/store/port.ts';
import { put, reinstate, retract } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { allPages, filterOf, ofKind, times, world } from './listed-world.ts';
import { compareFacts, satisfies } from './naive-reading.ts';
import { applyAll, cases, type StorePlace, sharedStore } from './place.ts';

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
      expect(found).toBeGreaterThan(cases(place, 60).numRuns);
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
