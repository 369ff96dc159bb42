import { badInput, type InputIssue } from '../store/errors.ts';
import { dateOf, dayOf } from '../trace/days.ts';
import type { Policy } from './types.ts';

/** Days between two versions on which neither is in force, ISO dates, both included. */
export interface PolicyGap {
  readonly from: string;
  readonly to: string;
  /** The version that goes on to be read by on these days: the one that was last in force. */
  readonly readBy: Policy;
}

/** A version, and what to call its file in errors. */
export interface LoadedPolicy {
  readonly policy: Policy;
  readonly source: string;
}

/** The versions of one company's policy, the earliest in force first; at least one. */
export class Policies {
  readonly versions: readonly [Policy, ...Policy[]];

  private constructor(versions: readonly [Policy, ...Policy[]]) {
    this.versions = versions;
  }

  /**
   * @param loaded at least one, in any order
   * @throws OretraceError BAD_USER_INPUT naming file and field where two are not of one policy, have the same version,
   *   or are in force on one day
   */
  static of(loaded: readonly [LoadedPolicy, ...LoadedPolicy[]]): Policies {
    const [first, ...others] = [...loaded].sort((one, other) => compareStarts(one.policy, other.policy));
    const issues = [first as LoadedPolicy, ...others].flatMap((one, at, all) =>
      misfits(one, all.slice(0, at)),
    );
    if (issues.length > 0) throw badInput(issues);
    return new Policies([(first as LoadedPolicy).policy, ...others.map(({ policy }) => policy)]);
  }

  /**
   * The version in force on a day, YYYY-MM-DD. On a day on which none is, the one that was last in force before it; on a
   * day before the first, the first.
   */
  on(day: string): Policy {
    const begun = this.versions.filter(({ inForceFrom }) => inForceFrom === null || inForceFrom <= day);
    return begun.at(-1) ?? this.versions[0];
  }

  /** Days between versions on which none is in force. */
  get gaps(): readonly PolicyGap[] {
    return this.versions.flatMap((readBy, at): PolicyGap[] => {
      const next = this.versions[at + 1]?.inForceFrom ?? null;
      if (readBy.inForceTo === null || next === null) return [];
      const [from, to] = [dateOf(dayOf(readBy.inForceTo) + 1), dateOf(dayOf(next) - 1)];
      return from <= to ? [{ from, to, readBy }] : [];
    });
  }
}

/** Whether a version is in force on a day, YYYY-MM-DD. Where its text states no first or last day, nothing bounds it. */
export function isInForce({ inForceFrom, inForceTo }: Policy, day: string): boolean {
  return (inForceFrom === null || inForceFrom <= day) && (inForceTo === null || day <= inForceTo);
}

/** A version without a first day comes before all others. */
function compareStarts({ inForceFrom: one }: Policy, { inForceFrom: other }: Policy): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? -1 : 1;
  return one < other ? -1 : 1;
}

function misfits({ policy, source }: LoadedPolicy, before: readonly LoadedPolicy[]): readonly InputIssue[] {
  const [first] = before;
  if (first === undefined) return [];
  const issues: InputIssue[] = [];
  if (policy.id !== first.policy.id) {
    issues.push({
      field: `${source}: id`,
      value: policy.id,
      problem: {
        en: `is another policy than that of ${first.source}`,
        zh: `与 ${first.source} 不是同一政策`,
      },
      accepted: {
        en: `${first.policy.id}: all files together are versions of one policy`,
        zh: `${first.policy.id}：所有文件须为同一政策的各版本`,
      },
    });
  }
  const twin = before.find((one) => one.policy.version === policy.version);
  if (twin !== undefined) {
    issues.push({
      field: `${source}: version`,
      value: policy.version,
      problem: { en: `is that of ${twin.source} too`, zh: `与 ${twin.source} 的版本相同` },
      accepted: { en: 'a version of its own', zh: '不重复的版本' },
    });
  }
  const from = policy.inForceFrom;
  const overlapping = before.find(
    ({ policy: { inForceTo } }) => from === null || inForceTo === null || from <= inForceTo,
  );
  if (overlapping !== undefined) {
    const { inForceTo } = overlapping.policy;
    issues.push({
      field:
        from === null || inForceTo !== null ? `${source}: inForceFrom` : `${overlapping.source}: inForceTo`,
      value: String(from === null || inForceTo !== null ? from : inForceTo),
      problem: {
        en: `is in force on days on which ${from === null || inForceTo !== null ? overlapping.source : source} is too`,
        zh: `与 ${from === null || inForceTo !== null ? overlapping.source : source} 的有效期重叠`,
      },
      accepted: acceptedDays(from, inForceTo),
    });
  }
  return issues;
}

function acceptedDays(from: string | null, inForceTo: string | null): InputIssue['accepted'] {
  if (from !== null && inForceTo === null) {
    const last = dateOf(dayOf(from) - 1);
    return { en: `${last} or earlier`, zh: `${last} 或更早` };
  }
  if (inForceTo !== null) {
    const next = dateOf(dayOf(inForceTo) + 1);
    return { en: `${next} or later`, zh: `${next} 或之后` };
  }
  return { en: 'a first day, of all versions but one', zh: '除一个版本外，均须有生效日期' };
}
