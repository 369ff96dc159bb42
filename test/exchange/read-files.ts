import type { ReadFile } from '../../src/exchange/imported-facts.ts';
import { digestOf } from '../../src/store/canonical.ts';
import type { Fact } from '../../src/store/facts.ts';

/** A file that amounts to these facts, one a line after a header. */
export function readFileOf(facts: readonly Fact[], more: Partial<ReadFile> = {}): ReadFile {
  return {
    format: 'test',
    fileName: 'chain.test',
    fileDigest: digestOf(facts),
    rowCount: facts.length,
    facts: facts.map((fact, index) => ({
      fact,
      provenance: { source: 'test', key: fact.id, digest: digestOf(fact) },
      line: index + 2,
    })),
    problems: [],
    ...more,
  };
}
