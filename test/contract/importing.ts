import { describe, expect, test } from 'vitest';
import { importing, put, reinstate, retract } from '../testkit/operations.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { apply, changesetOf, factOf, logOf, type StorePlace, sharedStore } from './place.ts';

export function describeImporting(place: StorePlace): void {
  describe('importing', () => {
    const at = sharedStore(place);
    const row = (key: string, country: string) => sample.site(key, { country });

    test('keeps where a fact came from, through amendment, retraction and reinstatement', async () => {
      const { store } = at;
      const id = idOf.site('kept');
      const provenance = { source: 'visits “2024”', key: "row 7; 'x'", digest: 'd'.repeat(64) };
      await apply(store, [{ op: 'import', fact: row('kept', 'CD'), provenance }]);
      expect(await factOf(store, id)).toMatchObject({ provenance, asImported: true });
      await apply(store, [put(row('kept', 'RW'))]);
      expect(await factOf(store, id)).toMatchObject({ provenance, asImported: false });
      await apply(store, [retract(id)]);
      await apply(store, [reinstate(id)]);
      expect(await factOf(store, id)).toMatchObject({ provenance, asImported: false, version: 3 });
      expect((await store.history(id)).map(({ asImported }) => asImported)).toEqual([true, false, false]);
    });

    test('the same rows again change nothing, even after a person amended or retracted what they say', async () => {
      const { store } = at;
      const rows = ['a1', 'a2', 'a3'].map((key) => importing(row(key, 'CD')));
      await apply(store, rows);
      await apply(store, [put(row('a2', 'UG')), retract(idOf.site('a3'))]);
      const { number } = await store.revision();
      expect(await apply(store, rows)).toEqual({
        revision: number,
        changed: false,
        repeated: false,
        outcomes: ['UNCHANGED', 'UNCHANGED', 'UNCHANGED'],
      });
      expect((await factOf(store, idOf.site('a2')))?.properties.country).toBe('UG');
      expect((await factOf(store, idOf.site('a3')))?.retractedRevision).toBe(number);
    });

    test('changed rows amend what was as imported; over what a person did they are conflicts', async () => {
      const { store } = at;
      const keys = ['b1', 'b2', 'b3', 'b4'];
      await apply(
        store,
        keys.slice(0, 3).map((key) => importing(row(key, 'CD'))),
      );
      await apply(store, [put(row('b2', 'UG')), retract(idOf.site('b3')), put(row('b4', 'UG'))]);
      const { outcomes } = await apply(
        store,
        keys.map((key) => importing(row(key, 'RW'))),
      );
      expect(outcomes).toEqual(['AMENDED', 'CONFLICT_AMENDED', 'CONFLICT_RETRACTED', 'CONFLICT_AMENDED']);
      const stored = await store.get(keys.map(idOf.site));
      expect(stored.map((fact) => fact?.properties.country)).toEqual(['RW', 'UG', 'CD', 'UG']);
      expect(stored[2]?.retractedRevision).not.toBeNull();
    });

    test('changesets of one import share its id in the log, and outcomes stand there too', async () => {
      const { store } = at;
      for (const key of ['c1', 'c2']) {
        await store.apply(changesetOf([importing(row(key, 'CD'))], { importId: 'run 鲁巴亚' }));
      }
      await apply(store, [importing(row('c3', 'CD'))]);
      const last = (await logOf(store)).slice(-3);
      expect(last.map(({ importId }) => importId)).toEqual(['run 鲁巴亚', 'run 鲁巴亚', null]);
      expect(last[0]).toMatchObject({
        outcomes: ['RECORDED'],
        author: 'a tester',
        reason: 'a contract test',
      });
    });

    test('an unfinished import is found by name and state, until it is complete', async () => {
      const { store } = at;
      const run = (state: 'RUNNING' | 'COMPLETE') =>
        put({
          kind: 'ImportRun',
          id: 'import-run:test:1',
          properties: { name: 'visits 2024.csv', format: 'ipis', fileDigest: 'ab', state },
        });
      const unfinished = async () => {
        const filters = [{ field: 'state', in: ['RUNNING'] }, { text: 'visits' }];
        const { facts } = await store.list({ kind: 'ImportRun', filters, limit: 5 });
        return facts.map(({ properties }) => properties.name);
      };
      await apply(store, [run('RUNNING')]);
      expect(await unfinished()).toEqual(['visits 2024.csv']);
      await apply(store, [run('COMPLETE')]);
      expect(await unfinished()).toEqual([]);
    });
  });
}
