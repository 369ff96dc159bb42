import type { FactLoader } from '../chain/fact-loader.ts';
import { recorded } from '../chain/types.ts';
import { badInput, shown } from '../store/errors.ts';
import { folded, progressOf } from './engine/progress.ts';
import type { Day, Progress, Situation } from './engine/types.ts';
import { type Decided, groundOf } from './grounds.ts';
import { termsOn } from './policy-terms.ts';
import { inOrder, stepsOf } from './recorded-steps.ts';
import type { Case, Decision } from './types.ts';
import type { Records } from './withdrawal.ts';

/** Most decisions on one case or flag: as many as are read at once. */
export const MOST_DECISIONS = 1_000;

/** A case as it stands on a day, by what the loader knows. */
export interface CaseOnDay {
  readonly riskCase: Case;
  /** First to last, those of later days too. */
  readonly decisions: readonly Decision[];
  readonly progress: Progress;
  readonly asOf: Day;
}

/** Every decision on a case or a flag, in the order of their numbers. */
export async function decisionsOn(loader: FactLoader, subject: string): Promise<readonly Decision[]> {
  const found = await loader.referring(subject, {
    kind: 'Decision',
    reference: 'subject',
    limit: MOST_DECISIONS,
  });
  return inOrder(found.map((fact) => recorded<'Decision'>(fact)));
}

/**
 * How a case stands on a day.
 *
 * @param asOf `YYYY-MM-DD`
 * @throws OretraceError BAD_USER_INPUT for a day before it was opened
 */
export async function caseOnDay(
  records: Records,
  loader: FactLoader,
  riskCase: Case,
  asOf: Day,
): Promise<CaseOnDay> {
  const decisions = await decisionsOn(loader, riskCase.id);
  const progress = await progressBy(records, loader, { riskCase, decisions }, asOf);
  return { riskCase, decisions, progress, asOf };
}

/** What some decisions on a case amount to by a day, the facts that it rests on aside. */
export function situationOn(
  { properties: { clause, openedOn } }: Case,
  decisions: readonly Decision[],
  day: Day,
): Situation {
  return folded(stepsOf(decisions), termsOn(clause, openedOn).terms, day).situation;
}

/** How a case stands on a day by some decisions on it, or would stand. Throws as {@link caseOnDay}. */
export async function progressBy(
  records: Records,
  loader: FactLoader,
  { riskCase, decisions }: Omit<Decided, 'plan'>,
  asOf: Day,
): Promise<Progress> {
  const { openedOn, clause } = riskCase.properties;
  if (asOf < openedOn) throw notOpenYet(asOf, openedOn);
  const steps = stepsOf(decisions);
  const { terms, approvals } = termsOn(clause, openedOn);
  const plan = situationOn(riskCase, decisions, asOf).plan?.id ?? null;
  const ground = await groundOf(records, loader, { riskCase, decisions, plan }, asOf);
  return progressOf({ steps, ground, terms, approvals, today: asOf });
}

function notOpenYet(asOf: Day, openedOn: Day) {
  return badInput([
    {
      field: 'asOf',
      value: shown(asOf),
      problem: { en: 'lies before the case was opened', zh: '早于立案日期' },
      accepted: { en: `${openedOn} or later`, zh: `${openedOn} 或以后` },
    },
  ]);
}
