import type { Policy } from './types.ts';

/** Days that no version is in force on, between two that are: from the first to the last, ISO dates. */
export interface PolicyGap {
  readonly from: string;
  readonly to: string;
}

/** The versions of one company's policy, by the day on which they come into force. */
export class Policies {
  readonly versions: readonly Policy[];

  /** @param versions at least one, the earliest first, of which no two are in force on one day */
  constructor(versions: readonly [Policy, ...Policy[]]) {
    this.versions = versions;
  }

  /**
   * The version in force on a day, YYYY-MM-DD. On a day on which none is, the one that was last in force before it; on a
   * day before the first, the first.
   */
  on(day: string): Policy {
    const begun = this.versions.filter(({ inForceFrom }) => inForceFrom === null || inForceFrom <= day);
    const found = begun.at(-1) ?? this.versions[0];
    if (found === undefined) throw new Error('There is no version of the policy');
    return found;
  }
}

/** Whether a version is in force on a day, YYYY-MM-DD. Where its text states no first or last day, nothing bounds it. */
export function isInForce({ inForceFrom, inForceTo }: Policy, day: string): boolean {
  return (inForceFrom === null || inForceFrom <= day) && (inForceTo === null || day <= inForceTo);
}
