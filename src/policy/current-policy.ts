import { dayInZone } from '../trace/today.ts';
import type { Policies } from './policies.ts';
import { readPolicies } from './read-policies.ts';
import type { Policy } from './types.ts';

let loaded: Policies | undefined;

/** Every version of the policy that this process reads by: the one that is shipped, unless told otherwise. */
export function policies(): Policies {
  loaded ??= readPolicies(null);
  return loaded;
}

/** Has this process read by other versions from here on. An installation is one company's: it has one policy. */
export function readByPolicies(other: Policies): void {
  loaded = other;
}

/**
 * The version of the policy that is in force on a day.
 *
 * @param day YYYY-MM-DD. On a day on which none is in force, the one that was last before it; else the first.
 */
export function policyOn(day: string): Policy {
  return policies().on(day);
}

/**
 * The version of the policy that is in force now. Whatever is asked as of a day, or within a request, is read by
 * {@link policyOn} instead.
 */
export function currentPolicy(): Policy {
  const [first, ...others] = policies().versions;
  // Asked for in the names of minerals, often.
  if (others.length === 0) return first;
  return policyOn(dayInZone(new Date(), first.timeZone));
}
