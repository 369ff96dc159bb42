import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { folded } from '../store/folding.ts';
import { currentPolicy } from './current-policy.ts';
import type { Policy } from './types.ts';

/** A mineral as the chain speaks of it: by what it is traded for, not by its ore. */
export interface Mineral {
  /** Lower-case code such as `tin` or `rare_earths`. */
  readonly code: string;
  readonly name: string;
  readonly nameZh: string;
  /**
   * Whether the policy names it. The policy means all mineral resources and its list is open, so one that is not
   * named is no less within it.
   */
  readonly namedByPolicy: boolean;
  /** Ores and other names, in any language: cassiterite and 锡石 for tin. */
  readonly alsoCalled: readonly string[];
}

const catalogueSchema = z.array(
  z.strictObject({
    code: z.string().regex(/^[a-z][a-z0-9_]{0,49}$/),
    name: z.string().min(1),
    nameZh: z.string().regex(/\p{Script=Han}/u),
    alsoCalled: z.array(z.string().min(1)),
  }),
);

const catalogue = catalogueSchema.parse(
  JSON.parse(readFileSync(new URL('data/minerals.json', import.meta.url), 'utf8')),
);
const catalogued = new Map(catalogue.map((entry) => [entry.code, entry]));
const codeByName = new Map(
  catalogue.flatMap(({ code, name, nameZh, alsoCalled }) =>
    [code, name, nameZh, ...alsoCalled].map((called) => [wordsOf(called), code] as const),
  ),
);

/** Every mineral that has a name here: those that the policy names first, in its order, then others. */
export function minerals(policy: Policy = currentPolicy()): readonly Mineral[] {
  const others = catalogue.map((entry) => entry.code).filter((code) => !policy.namedMinerals.includes(code));
  return [...policy.namedMinerals, ...others].map((code) => mineral(code, policy));
}

/** The mineral with this code. The list is open: an unknown code gives a mineral called by its code. */
export function mineral(code: string, policy: Policy = currentPolicy()): Mineral {
  const entry = catalogued.get(code) ?? uncatalogued(code);
  return { ...entry, namedByPolicy: policy.namedMinerals.includes(code) };
}

/**
 * The code of the mineral called so, in English, Chinese or French, by itself or by its ore. Case, accents, spaces and
 * punctuation are ignored.
 */
export function mineralCodeOf(name: string): string | undefined {
  return codeByName.get(wordsOf(name));
}

function uncatalogued(code: string): Omit<Mineral, 'namedByPolicy'> {
  const spelled = code.replaceAll('_', ' ');
  return {
    code,
    name: spelled.charAt(0).toUpperCase() + spelled.slice(1),
    nameZh: `其他矿产（${code}）`,
    alsoCalled: [],
  };
}

function wordsOf(name: string): string {
  return folded(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
