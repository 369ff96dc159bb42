import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryLedger } from '../../test/testkit/memory-ledger.ts';
import { importing, put, reinstate, retract } from '../../test/testkit/operations.ts';
import { sample } from '../../test/testkit/sample-facts.ts';
import { type Effect, idOfOperation, type Operation } from './changesets.ts';
import { OretraceError } from './errors.ts';
import type { Fact } from './facts.ts';

/**
 * A small world in which everything may rest on everything: two sites, two traders, two places, two groups, three
 * documents; links, relations, flags on all of them, contradictions.
 */
const nodes = [sample.site('a'), sample.site('b'), sample.trader('c'), sample.trader('d')];
const places = [sample.point('p'), sample.point('q')];
const actors = [sample.group('g'), sample.group('h')];
const documents = [sample.document('1'), sample.document('2'), sample.document('3')];
const ground = [...nodes, ...places, ...actors, ...documents];

const beginning = [
  ...ground,
  sample.link('1', 'mine-site:test:b', 'trader:test:d', { evidence: [documents[0]?.id ?? ''] }),
  sample.flag('1', 'supply-link:test:1', { evidence: [documents[0]?.id ?? '', documents[1]?.id ?? ''] }),
];

const pick = (facts: readonly Fact[]) => fc.constantFrom(...facts.map(({ id }) => id));
const some = (facts: readonly Fact[]) => fc.uniqueArray(pick(facts), { maxLength: 3 });
const key = fc.constantFrom('1', '2', '3');
const note = fc.constantFrom('as it was', 'said again', 'said otherwise');

// The ends belong to the key, as they never change; the rest is drawn anew each time.
const end = (facts: readonly Fact[], index: number) => facts[index % facts.length]?.id ?? '';
const link = fc
  .record({ key, via: some(places), evidence: some(documents), note })
  .map(({ key, ...more }) => sample.link(key, end(nodes, Number(key)), end(nodes, Number(key) * 3), more));
const relation = fc
  .record({ key, evidence: some(documents), note })
  .map(({ key, ...more }) => sample.operates(key, end(actors, Number(key)), end(nodes, Number(key)), more));
const subjects = [...nodes, ...places, ...actors].map(({ id }) => id);
const flag = fc
  .record({
    key: fc.constantFrom('1', '2', '3', '4', '5', '6', '7', '8'),
    perpetrator: fc.option(pick(actors), { nil: undefined }),
    evidence: some(documents),
    note,
  })
  .map(({ key, perpetrator, ...more }) => {
    const index = Number(key);
    const subject = index <= 3 ? `supply-link:test:${index}` : (subjects[index] ?? '');
    return sample.flag(key, subject, perpetrator === undefined ? more : { ...more, perpetrator });
  });
const dispute = fc
  .record({ key, evidence: some(documents), note })
  .map(({ key, ...more }) => sample.contradiction(key, end(nodes, Number(key)), more));
const amendedGround = fc
  .tuple(fc.constantFrom(...ground), note)
  .map(([fact, text]): Fact => ({ ...fact, properties: { ...fact.properties, note: text } }));

const anyFact: fc.Arbitrary<Fact> = fc.oneof(link, relation, flag, dispute, amendedGround);
const anyId = fc.oneof(
  pick(ground),
  anyFact.map(({ id }) => id),
);
const operation: fc.Arbitrary<Operation> = fc.oneof(
  { weight: 4, arbitrary: anyFact.map(put) },
  { weight: 2, arbitrary: anyFact.map(importing) },
  { weight: 3, arbitrary: anyId.map(retract) },
  { weight: 3, arbitrary: anyId.map(reinstate) },
);
const changesets = fc.array(
  fc.uniqueArray(operation, {
    minLength: 1,
    maxLength: 4,
    selector: idOfOperation,
  }),
  { maxLength: 25 },
);

/** What the ledger should hold: last statements and marks. What stands follows from these alone, from scratch. */
class Model {
  readonly facts = new Map<string, Fact>();
  readonly marked = new Set<string>();

  stands(id: string): boolean {
    const fact = this.facts.get(id);
    if (!fact || this.marked.has(id)) return false;
    const { from, to, subject, evidence } = fact.properties as Record<string, unknown>;
    // A flag's `from` and `to` are days.
    const ends = fact.kind === 'RiskFlag' ? [subject] : [from, to, subject];
    const had = (evidence ?? []) as readonly string[];
    return (
      ends.every((entry) => entry === undefined || this.stands(entry as string)) &&
      (had.length === 0 || had.some((document) => this.stands(document)))
    );
  }

  standing(): readonly string[] {
    return [...this.facts.keys()].filter((id) => this.stands(id)).sort();
  }
}

test('what stands is a function of what was stated and what is retracted by name, after any history', async () => {
  let applied = 0;
  let refused = 0;
  let fallen = 0;
  await fc.assert(
    fc.asyncProperty(changesets, async (history) => {
      const ledger = new MemoryLedger();
      const model = new Model();
      await ledger.apply(beginning.map(put));
      for (const fact of beginning) model.facts.set(fact.id, fact);
      for (const [index, operations] of history.entries()) {
        const before = { standing: ledger.standing(), revisions: ledger.log.length };
        try {
          const { outcomes, changed } = await ledger.apply(operations, { id: `history ${index}` });
          for (const [at, entry] of operations.entries()) follow(model, entry, outcomes[at] ?? '');
          if (changed) {
            applied += 1;
            checkEffects(ledger.log.at(-1)?.effects ?? [], before.standing, ledger.standing());
          } else expect(ledger.standing()).toEqual(before.standing);
        } catch (error) {
          if (!(error instanceof OretraceError)) throw error;
          refused += 1;
          expect(ledger.log).toHaveLength(before.revisions);
        }
        expect(ledger.standing()).toEqual(model.standing());
        fallen += [...model.facts.keys()].filter((id) => !model.stands(id) && !model.marked.has(id)).length;
        for (const id of model.facts.keys()) {
          const last = ledger.last(id);
          if (last?.retractedRevision !== null) expect(last?.retractedByName).toBe(model.marked.has(id));
        }
      }
    }),
    { numRuns: 1_500 },
  );
  // The test is worth nothing if hardly anything happened in it.
  expect(applied).toBeGreaterThan(2_000);
  expect(refused).toBeGreaterThan(200);
  expect(fallen).toBeGreaterThan(2_000);
});

/** Takes over what an operation was said to have done. */
function follow(model: Model, operation: Operation, outcome: string): void {
  if ('fact' in operation) {
    if (outcome === 'RECORDED' || outcome === 'AMENDED') model.facts.set(operation.fact.id, operation.fact);
  } else if (outcome === 'RETRACTED') model.marked.add(idOfOperation(operation));
  else if (outcome === 'REINSTATED') model.marked.delete(idOfOperation(operation));
}

/** Effects say exactly what changed, once a fact, each after what it happened because of. */
function checkEffects(effects: readonly Effect[], before: readonly string[], after: readonly string[]): void {
  const seen = new Map<string, Effect['effect']>();
  for (const effect of effects) {
    const id = 'fact' in effect ? effect.fact.id : effect.id;
    expect(seen.has(id), `two effects on ${id}`).toBe(false);
    if ('because' in effect && effect.because !== null) {
      expect(seen.get(effect.because), `${id} because of ${effect.because}`).toBe(effect.effect);
    }
    seen.set(id, effect.effect);
  }
  const [stood, stand] = [new Set(before), new Set(after)];
  const went = [...seen].filter(([, effect]) => effect === 'retracted').map(([id]) => id);
  const came = [...seen].filter(([, effect]) => effect === 'reinstated').map(([id]) => id);
  expect(went.sort()).toEqual(before.filter((id) => !stand.has(id)));
  const recorded = new Set([...seen].filter(([, effect]) => effect === 'recorded').map(([id]) => id));
  expect(came.sort()).toEqual(after.filter((id) => !stood.has(id) && !recorded.has(id)));
}
