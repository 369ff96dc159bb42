import { describe, expect, test } from 'vitest';
import { OretraceError } from '../../src/store/errors.ts';
import { put, retract } from '../testkit/operations.ts';
import { expectRefusal } from '../testkit/refusals.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { apply, factOf, type StorePlace, sharedStore } from './place.ts';

export function describeConditions(place: StorePlace): void {
  describe('conditions', () => {
    const at = sharedStore(place);

    test('ifRevision: the current one, or a conflict and nothing written', async () => {
      const { store } = at;
      await apply(store, [put(sample.site('r1'))]);
      const { number } = await store.revision();
      for (const ifRevision of [number - 1, number + 1]) {
        await expectRefusal('CONFLICT', () => apply(store, [put(sample.site('r2'))], { ifRevision }));
      }
      expect(await factOf(store, idOf.site('r2'))).toBeNull();
      const applied = await apply(store, [put(sample.site('r2'))], { ifRevision: number });
      expect(applied.revision).toBe(number + 1);
    });

    test('expectedVersions: 0 for what is not there, and the last version of what is retracted', async () => {
      const { store } = at;
      const [id, absent] = [idOf.site('v1'), idOf.site('v-absent')];
      await apply(store, [put(sample.site('v1'))]);
      for (const expectedVersions of [{ [id]: 0 }, { [id]: 2 }, { [absent]: 1 }, { [id]: 1, [absent]: 1 }]) {
        const refusal = await expectRefusal('CONFLICT', () =>
          apply(store, [put(sample.site('v1', { note: 'n' }))], { expectedVersions }),
        );
        expect(refusal.messages.en).toContain('version');
      }
      await apply(store, [put(sample.site('v1', { note: 'n' }))], {
        expectedVersions: { [id]: 1, [absent]: 0 },
      });
      await apply(store, [retract(id)], { expectedVersions: { [id]: 2 } });
      expect(await factOf(store, id)).toMatchObject({ version: 2, retractedByName: true });
      await apply(store, [put(sample.site('v2'))], { expectedVersions: { [id]: 2 } });
    });

    test('of many writers that read one revision, one wins', async () => {
      const { store } = at;
      const { number } = await store.revision();
      const answers = await Promise.allSettled(
        Array.from({ length: 8 }, (_, index) =>
          apply(store, [put(sample.site(`race-${index}`))], { ifRevision: number }),
        ),
      );
      expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const answer of answers) {
        if (answer.status === 'fulfilled') continue;
        expect(answer.reason).toBeInstanceOf(OretraceError);
        expect((answer.reason as OretraceError).code).toBe('CONFLICT');
      }
      expect((await store.revision()).number).toBe(number + 1);
    });

    test('no increment is lost where each writer expects the version it read', async () => {
      const { store } = at;
      const id = idOf.site('counter');
      await apply(store, [put(sample.site('counter', { latitude: 0 }))]);
      const increment = async (): Promise<void> => {
        const read = await factOf(store, id);
        const latitude = Number(read?.properties.latitude) + 1;
        try {
          await apply(store, [put(sample.site('counter', { latitude }))], {
            expectedVersions: { [id]: read?.version ?? 0 },
          });
        } catch (error) {
          if (error instanceof OretraceError && error.code === 'CONFLICT') return increment();
          throw error;
        }
      };
      await Promise.all(
        Array.from({ length: 4 }, async () => {
          for (let round = 0; round < 10; round += 1) await increment();
        }),
      );
      expect(await factOf(store, id)).toMatchObject({ version: 41, properties: { latitude: 40 } });
    });
  });
}
