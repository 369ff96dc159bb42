import { digestOf } from '../../src/store/canonical.ts';
import type { Operation } from '../../src/store/changesets.ts';
import type { Fact, Patch } from '../../src/store/facts.ts';

export const put = (fact: Fact): Operation => ({ op: 'put', fact });
export const retract = (id: string): Operation => ({ op: 'retract', id });
export const reinstate = (id: string): Operation => ({ op: 'reinstate', id });

/** States a fact as the source `test` has it: the digest is of the fact, the key its id. */
export const importing = (fact: Fact): Operation => ({
  op: 'import',
  fact,
  provenance: { source: 'test', key: fact.id, digest: digestOf(fact) },
});

/** Changes some properties of a fact; null clears. */
export const amend = ({ kind, id }: Fact, properties: Patch['properties']): Operation => ({
  op: 'amend',
  patch: { kind, id, properties },
});
