import { readConfig } from '../config.ts';
import { readPolicies } from '../policy/read-policies.ts';
import { SETTINGS, type Setting } from '../settings.ts';

/**
 * `oretrace config`: every setting with the value that holds, as a file of variables; secrets are hidden, and so is
 * what is not set. Refuses what the other commands would refuse.
 */
export function showConfig(): void {
  readPolicies(readConfig(process.env).policy);
  for (const [name, setting] of Object.entries<Setting<unknown>>(SETTINGS)) {
    process.stdout.write(`${lineOf(name, setting, process.env[name])}\n`);
  }
}

function lineOf(name: string, { fallback, secret, unlessSet }: Setting<unknown>, given?: string): string {
  if (given) return `${name}=${secret ? '(hidden)' : given}`;
  if (fallback !== null) return `${name}=${fallback} # default · 默认`;
  return `# ${name}: ${unlessSet ? `${unlessSet.en} · ${unlessSet.zh}` : 'not set · 未设置'}`;
}
