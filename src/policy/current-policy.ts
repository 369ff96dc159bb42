import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dayInZone } from '../trace/today.ts';
import { buildPolicy } from './build-policy.ts';
import { Policies } from './policies.ts';
import { parsePolicyFile } from './policy-file.ts';
import type { Policy } from './types.ts';

const YILIAN = fileURLToPath(new URL('data/yilian-responsible-minerals.json', import.meta.url));

let loaded: Policies | undefined;

/** Every version of the policy that this process reads by: 壹连科技's own unless told otherwise. */
export function policies(): Policies {
  loaded ??= new Policies([loadPolicy(YILIAN)]);
  return loaded;
}

/**
 * The version of the policy that is in force on a day.
 *
 * @param day YYYY-MM-DD. On a day on which none is in force, the one that was last before it; else the first.
 */
export function policyOn(day: string): Policy {
  return policies().on(day);
}

/** The version of the policy that is in force today, on the calendar of the policy's own time zone. */
export function currentPolicy(now: Date = new Date()): Policy {
  const { versions } = policies();
  const [only] = versions;
  return versions.length === 1 && only !== undefined
    ? only
    : policyOn(dayInZone(now, versions[0]?.timeZone ?? 'UTC'));
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
