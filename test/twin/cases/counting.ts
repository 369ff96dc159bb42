import type { Step } from '../../../src/cases/engine/types.ts';

/** A step that counts, on the day from which it does. */
export type CountedStep = Omit<Step, 'approval'>;

export interface Counted {
  /** Those that count and change where the case stands, those that were reversed and their reversals left out. */
  steps: CountedStep[];
  pending: boolean;
}

const ASIDE: Step['action'][] = ['ASSIGN', 'ESCALATE', 'REMARK'];

/** Which steps count by a day. */
export function counted(steps: readonly Step[], today: string): Counted {
  const known = steps.filter(({ on }) => on <= today);
  const verdict = ({ approval }: Step) =>
    approval === undefined
      ? 'APPROVED'
      : approval.on === null || approval.on > today
        ? 'PENDING'
        : approval.verdict;
  const standing: CountedStep[] = [];
  for (const step of known) {
    if (verdict(step) !== 'APPROVED' || ASIDE.includes(step.action)) continue;
    const { approval, ...said } = step;
    if (step.action === 'REVERSE') standing.pop();
    else standing.push({ ...said, on: [step.on, approval?.on ?? step.on].sort().at(-1) as string });
  }
  return { steps: standing, pending: known.some((step) => verdict(step) === 'PENDING') };
}
