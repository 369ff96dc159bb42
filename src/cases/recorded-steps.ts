import type { Approval, Step } from './engine/types.ts';
import type { Decision } from './types.ts';
import { CASE_ACTIONS, type CaseAction } from './vocabulary.ts';

const VERDICTS = { APPROVE: 'APPROVED', REJECT: 'REJECTED', WITHDRAW: 'WITHDRAWN' } as const;
type Verdict = keyof typeof VERDICTS;

const isVerdict = (action: string): action is Verdict => action in VERDICTS;
const isCaseAction = (action: string): action is CaseAction => action in CASE_ACTIONS;

/** Decisions in the order in which they were recorded. */
export function inOrder(decisions: readonly Decision[]): readonly Decision[] {
  return [...decisions].sort((one, other) => one.properties.number - other.properties.number);
}

/** The steps that decisions on a case are, with what became of those that needed a second person. */
export function stepsOf(decisions: readonly Decision[]): readonly Step[] {
  const verdicts = verdictsOf(decisions);
  return inOrder(decisions).flatMap(({ properties }) => {
    const { action, needs, plan: planId, ...said } = properties;
    if (!isCaseAction(action)) return [];
    const approval = needs === undefined ? {} : { approval: verdicts.get(properties.number) ?? PENDING };
    return [{ ...said, action, ...(planId === undefined ? {} : { planId }), ...approval }];
  });
}

const PENDING: Approval = { verdict: 'PENDING', on: null };

/** What became of decisions that needed a second person, by their numbers. */
export function verdictsOf(decisions: readonly Decision[]): ReadonlyMap<number, Approval> {
  return new Map(
    decisions.flatMap(({ properties: { action, aboutNumber, on } }) =>
      isVerdict(action) && aboutNumber !== undefined
        ? [[aboutNumber, { verdict: VERDICTS[action], on }] as const]
        : [],
    ),
  );
}

/** Whether a decision waits for a second person. */
export function isPending({ properties }: Decision, all: readonly Decision[]): boolean {
  return properties.needs !== undefined && !verdictsOf(all).has(properties.number);
}
