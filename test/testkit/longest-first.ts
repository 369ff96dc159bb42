import { basename, relative, sep } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { usesNeo4j } from './test-files.ts';

/**
 * Order of test files: what takes longest comes first, so that at the end no worker is left alone with a long file.
 * Whole suites on Neo4j take longest, then others that use one; unit tests beside the code take least. Equals come as in
 * vitest's own order.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const turns = new Map(files.map((file) => [file, turnOf(file.moduleId)]));
    const turn = (file: TestSpecification) => turns.get(file) ?? 0;
    return (await super.sort(files)).sort((a, b) => turn(a) - turn(b));
  }
}

function turnOf(path: string): number {
  // The suites that both stores pass.
  if (basename(path) === 'neo4j.test.ts') return 0;
  if (usesNeo4j(path)) return 1;
  return relative(process.cwd(), path).startsWith(`test${sep}`) ? 2 : 3;
}
