import { describe, expect, test } from 'vitest';
import { SEARCHED_KINDS } from '../../src/store/checked-filters.ts';
import { KIND_NAMES } from '../../src/store/kinds/index.ts';
import { FIRST_DIGEST } from '../../src/store/log-digest.ts';
import { idOf } from '../testkit/sample-facts.ts';
import { collect, logOf, type StorePlace, sharedStore } from './place.ts';

export function describeEmptyStore(place: StorePlace): void {
  describe('an empty store', () => {
    const at = sharedStore(place);

    test('is at revision 0', async () => {
      expect(await at.store.revision()).toEqual({ number: 0, recordedAt: null, digest: FIRST_DIGEST });
      expect(await logOf(at.store)).toEqual([]);
    });

    test('has nothing of any kind', async () => {
      for (const kind of KIND_NAMES) {
        expect(await at.store.list({ kind, limit: 10 })).toEqual({ facts: [], hasMore: false });
        expect(await at.store.count({ kind })).toBe(0);
      }
      expect(await collect(at.store.stream(KIND_NAMES))).toEqual([]);
    });

    test('knows no id', async () => {
      const id = idOf.site('none');
      expect(await at.store.get([id, 'not an id', ''])).toEqual([null, null, null]);
      expect(await at.store.get([])).toEqual([]);
      expect(await at.store.history(id)).toEqual([]);
      expect(await at.store.history('not an id')).toEqual([]);
      const query = { kind: 'SupplyLink', reference: 'from', ids: [id], limitPerId: 5 } as const;
      expect(await at.store.neighbours(query)).toEqual(new Map([[id, []]]));
    });

    test('finds nothing', async () => {
      for (const kinds of [undefined, SEARCHED_KINDS, []]) {
        const page = await at.store.search({ text: 'rubaya 金', limit: 10, ...(kinds ? { kinds } : {}) });
        expect(page).toEqual({ hits: [], hasMore: false });
      }
    });

    test('has a name', () => {
      expect(at.store.name).toMatch(/^(embedded|neo4j)$/);
    });
  });
}
