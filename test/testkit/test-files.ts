import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Test files, by what they need. */
export interface TestFiles {
  /** Those that use a Neo4j, lent or their own. */
  readonly neo4j: readonly string[];
  readonly others: readonly string[];
}

/** Whether a test file uses a Neo4j, lent or its own. */
export function usesNeo4j(path: string): boolean {
  return /describe(?:On|WithOwn)Neo4j/.test(readFileSync(path, 'utf8'));
}

/** All test files under the folders. */
export function testFilesIn(...folders: readonly string[]): TestFiles {
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts'))
      .map((name) => join(folder, name)),
  );
  return { neo4j: files.filter(usesNeo4j), others: files.filter((file) => !usesNeo4j(file)) };
}
