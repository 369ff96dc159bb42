import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { badInput } from '../store/errors.ts';
import { buildPolicy } from './build-policy.ts';
import { type LoadedPolicy, Policies } from './policies.ts';
import { parsePolicyFile } from './policy-file.ts';
import type { Policy } from './types.ts';

const YILIAN = fileURLToPath(new URL('data/yilian-responsible-minerals.json', import.meta.url));

/**
 * Reads and checks a policy file, UTF-8 JSON as docs/policy.md describes it.
 *
 * @throws OretraceError BAD_USER_INPUT naming file and field of all that is wrong; a file that cannot be read throws as
 *   `node:fs` does
 */
export function loadPolicy(path: string): Policy {
  const source = basename(path);
  return buildPolicy(parsePolicyFile(readFileSync(path, 'utf8'), source), source);
}

/**
 * Reads and checks the versions of a policy: one file, or every `.json` file of a folder.
 *
 * @param path null: the policy that is shipped with this software, 壹连科技's
 * @param field what to call the path in errors
 * @throws OretraceError BAD_USER_INPUT naming file and field of all that is wrong, or the path where nothing is there
 */
export function readPolicies(path: string | null, field = 'ORETRACE_POLICY'): Policies {
  const files = path === null ? [YILIAN] : policyFiles(path, field);
  const [first, ...others] = files.map((file): LoadedPolicy => {
    return { policy: loadPolicy(file), source: basename(file) };
  });
  if (first === undefined) {
    throw unreadable(field, path, { en: 'is a folder without .json files', zh: '文件夹中没有 .json 文件' });
  }
  return Policies.of([first, ...others]);
}

function policyFiles(path: string, field: string): readonly string[] {
  try {
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => join(path, name));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw unreadable(field, path, { en: `cannot be read (${code})`, zh: `无法读取（${code}）` });
  }
}

function unreadable(field: string, path: string | null, problem: { en: string; zh: string }) {
  return badInput([
    {
      field,
      value: String(path),
      problem,
      accepted: {
        en: 'a policy file, or a folder of the versions of one policy; see docs/policy.md',
        zh: '政策文件，或存放同一政策各版本的文件夹；见 docs/policy.md',
      },
    },
  ]);
}
