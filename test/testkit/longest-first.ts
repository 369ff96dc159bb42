import { relative, sep } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { usesNeo4j } from './test-files.ts';

/**
 * Order of test files: what takes longest comes first, so that at the end no worker is left alone with a long file.
 * Suites that use Neo4j take longest, unit tests beside the code take least; equals come as in vitest's own order.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const turns = new Map(files.map((file) => [file, turnOf(file.moduleId)]));
    const turn = (file: TestSpecification) => turns.get(file) ?? 0;
    return (await super.sort(files)).sort((a, b) => turn(a) - turn(b));
  }
}

function turnOf(path: string): number {
  if (usesNeo4j(path)) return 0;
  return relative(process.cwd(), path).startsWith(`test${sep}`) ? 1 : 2;
}
