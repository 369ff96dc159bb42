import type { Operation } from '../../src/store/changesets.ts';
import type { Fact } from '../../src/store/facts.ts';
import { put, retract } from '../testkit/operations.ts';
import { idOf, sample } from '../testkit/sample-facts.ts';

/** One changeset of a writer's story, and what must stand once it has been recorded. */
export interface Step {
  readonly changesetId: string;
  readonly operations: readonly Operation[];
  /** Ids that fall by it, those among them that nobody names but that rest on what is retracted. */
  readonly falls: readonly string[];
}

/** Traders beside the chain in every fifth step: it takes long enough to be cut in two. */
const MANY = 150;
const SITE_LIVES_FOR = 3;

/**
 * Tells the n-th changeset of a writer, always the same one. It records facts of six kinds that rest on each other,
 * amends one that it amends every time, and retracts the site of an earlier step with all that rests on it: half of it
 * would show.
 */
export function stepOf(writer: string, n: number): Step {
  const at = (step: number) => `${writer}-${step}`;
  const evidence = [idOf.document(at(n))];
  const facts = [
    sample.document(at(n)),
    sample.site(at(n), { nameZh: `${writer}号矿址之${n}` }),
    sample.trader(at(n)),
    sample.link(at(n), idOf.site(at(n)), idOf.trader(at(n)), { minerals: ['tantalum', 'tin'], evidence }),
    sample.flag(at(n), idOf.site(at(n)), { evidence }),
    sample.supplier(writer, { note: `after step ${n}` }),
    ...(n % 5 === 4 ? Array.from({ length: MANY }, (_, index) => sample.trader(`${at(n)}-${index}`)) : []),
  ];
  const gone = n - SITE_LIVES_FOR;
  return {
    changesetId: `kills:${writer}:${n}`,
    operations: [...facts.map(put), ...(gone < 0 ? [] : [retract(idOf.site(at(gone)))])],
    falls: gone < 0 ? [] : [idOf.site(at(gone)), idOf.link(at(gone)), idOf.flag(at(gone))],
  };
}

/** What the store must hold of a fact: its properties while it stands. */
export interface Expected {
  readonly fact: Fact;
  readonly stands: boolean;
  readonly version: number;
}

/** What must be there after these steps and no others. */
export function after(steps: readonly Step[]): ReadonlyMap<string, Expected> {
  const expected = new Map<string, Expected>();
  for (const { operations, falls } of steps) {
    for (const operation of operations) {
      if (operation.op !== 'put') continue;
      const { fact } = operation;
      const version = (expected.get(fact.id)?.version ?? 0) + 1;
      expected.set(fact.id, { fact, stands: true, version });
    }
    for (const id of falls) {
      const fallen = expected.get(id);
      if (fallen) expected.set(id, { ...fallen, stands: false });
    }
  }
  return expected;
}
