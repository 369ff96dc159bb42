import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPolicy } from './build-policy.ts';
import { parsePolicyFile } from './policy-file.ts';
import type { Policy } from './types.ts';

const YILIAN = fileURLToPath(new URL('data/yilian-responsible-minerals.json', import.meta.url));

let current: Policy | undefined;

/** The policy that categories are read by: 壹连科技's Policy on Due Diligence for Responsible Mineral Supply Chains. */
export function currentPolicy(): Policy {
  current ??= loadPolicy(YILIAN);
  return current;
}

/**
 * Reads and checks a policy file, UTF-8 JSON as docs/policy.md describes it.
 *
 * @throws OretraceError BAD_USER_INPUT naming every field that is wrong; a file that cannot be read throws as
 *   `node:fs` does
 */
export function loadPolicy(path: string): Policy {
  const source = basename(path);
  return buildPolicy(parsePolicyFile(readFileSync(path, 'utf8'), source), source);
}
