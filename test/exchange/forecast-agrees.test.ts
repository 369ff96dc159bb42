import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forecastImport } from '../../src/exchange/forecast.ts';
import { importFacts } from '../../src/exchange/importing.ts';
import type { Operation } from '../../src/store/changesets.ts';
import { OretraceError } from '../../src/store/errors.ts';
import type { Fact } from '../../src/store/facts.ts';
import type { Store } from '../../src/store/port.ts';
import { idsIn } from '../../src/store/references.ts';
import { sortKeyOf } from '../../src/store/sort-key.ts';
import { MemoryLedger } from '../testkit/memory-ledger.ts';
import { put, reinstate, retract } from '../testkit/operations.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';
import { readFileOf } from './read-files.ts';

const KEYS = ['a', 'b', 'c'] as const;
const key = fc.constantFrom(...KEYS);
const country = fc.constantFrom('CD', 'RW');
const node = fc.oneof(key.map(idOf.site), key.map(idOf.trader));
const documents = fc.uniqueArray(key.map(idOf.document), { maxLength: 2 });

/** Facts of few ids that differ in what they say, so that imports, amendments and retractions keep meeting. */
const anyFact: fc.Arbitrary<Fact> = fc.oneof(
  fc.tuple(key, country).map(([k, c]) => sample.site(k, { country: c })),
  fc.tuple(key, country).map(([k, c]) => sample.trader(k, { country: c })),
  key.map((k) => sample.document(k)),
  key.map((k) => sample.point(k)),
  fc
    .tuple(key, key, key, documents, fc.uniqueArray(key.map(idOf.point), { maxLength: 2 }))
    .map(([k, from, to, evidence, via]) =>
      sample.link(k, idOf.site(from), idOf.trader(to), { evidence, via }),
    ),
  fc
    .tuple(key, fc.oneof(key.map(idOf.site), key.map(idOf.link)), documents)
    .map(([k, subject, evidence]) => sample.flag(k, subject, { evidence })),
  fc
    .tuple(key, key, fc.constantFrom('tin', 'gold'))
    .map(([k, node, output]) => sample.conversion(k, idOf.site(node), 'tin', output)),
  fc
    .tuple(key, fc.uniqueArray(node, { minLength: 2, maxLength: 2 }))
    .map(([k, [dropped = '', kept = '']]) => sample.merge(k, dropped, kept)),
);
const anyId = fc.oneof(
  ...[
    idOf.site,
    idOf.trader,
    idOf.document,
    idOf.point,
    idOf.link,
    idOf.flag,
    idOf.conversion,
    idOf.merge,
  ].map((of) => key.map(of)),
);
const anyFile = fc
  .uniqueArray(anyFact, { minLength: 1, maxLength: 16, selector: ({ id }) => id })
  .map((facts) => ({ file: facts }));
const byHand = fc.oneof(
  anyFact.map((fact) => ({ operation: put(fact) })),
  anyId.map((id) => ({ operation: retract(id) })),
  anyId.map((id) => ({ operation: reinstate(id) })),
);

/** Just what importing asks of a store. */
function storeOn(ledger: MemoryLedger): Store {
  const asked: Pick<Store, 'revision' | 'get' | 'apply' | 'neighbours'> = {
    revision: () => ledger.head(),
    get: async (ids) => ids.map((id) => ledger.last(id) ?? null),
    neighbours: async ({ kind, reference, ids }) => {
      const facts = await ledger.standingReferrers(kind, reference, ids);
      const of = (id: string) => facts.filter((fact) => idsIn(fact, reference).includes(id));
      return new Map(ids.map((id) => [id, of(id).map((fact) => ({ ...fact, sortKey: sortKeyOf(fact) }))]));
    },
    apply: ({ operations, ...more }, conditions = {}) => ledger.apply(operations, { ...more, conditions }),
  };
  return asked as Store;
}

describe('the forecast of an import', () => {
  it('is what the store then does, whatever people have done in between', async () => {
    const seen = new Map<string, number>();
    const count = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(byHand, anyFile), { minLength: 2, maxLength: 30 }),
        async (steps) => {
          const ledger = new MemoryLedger();
          const store = storeOn(ledger);
          for (const step of steps) {
            if ('operation' in step) {
              await ledger.apply([step.operation]).catch(ignoreRefusal);
              continue;
            }
            const file = readFileOf(step.file);
            const { facts, leftOut, problems } = await forecastImport(store, file);
            for (const { outcome } of facts) count(outcome);
            for (const { reason } of leftOut) count(reason);
            for (const _ of problems) count('problem');
            const operations = facts.map(
              ({ fact, provenance }): Operation => ({ op: 'import', fact, provenance }),
            );
            const { revision } = await importFacts(store, file, { author: 'a tester' });
            expect((await store.revision()).number).toBe(revision);
            // What was forecast of each fact is now so: the same operations change nothing more.
            const again = await ledger.apply(operations);
            expect(again.changed).toBe(false);
            expect(again.outcomes).toEqual(
              facts.map(({ outcome }) =>
                outcome === 'RECORDED' || outcome === 'AMENDED' ? 'UNCHANGED' : outcome,
              ),
            );
            const repeated = await importFacts(store, file, { author: 'a tester' });
            expect(repeated).toMatchObject({ changed: false, revision });
          }
        },
      ),
      { numRuns: 400 },
    );
    for (const outcome of [
      'RECORDED',
      'AMENDED',
      'UNCHANGED',
      'CONFLICT_AMENDED',
      'CONFLICT_RETRACTED',
      'CONFLICT_EXCLUDED',
      'RESTS_ON_RETRACTED',
      'problem',
    ]) {
      expect(seen.get(outcome), outcome).toBeGreaterThan(10);
    }
  });
});

function ignoreRefusal(error: unknown): void {
  if (!(error instanceof OretraceError)) throw error;
}
