import type { FactLoader } from '../chain/fact-loader.ts';
import { recorded } from '../chain/types.ts';
import { badInput, shown } from '../store/errors.ts';
import { progressOf } from './engine/progress.ts';
import type { Day, Progress, Step } from './engine/types.ts';
import { groundOf } from './grounds.ts';
import { termsOn } from './policy-terms.ts';
import { inOrder, stepsOf } from './recorded-steps.ts';
import type { Case, Decision } from './types.ts';

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
export async function caseOnDay(loader: FactLoader, riskCase: Case, asOf: Day): Promise<CaseOnDay> {
  const decisions = await decisionsOn(loader, riskCase.id);
  const steps = stepsOf(decisions);
  const progress = await progressWith(loader, riskCase, steps, asOf);
  return { riskCase, decisions, progress, asOf };
}

/** How a case would stand on a day by these steps. Throws as {@link caseOnDay}. */
export async function progressWith(
  loader: FactLoader,
  riskCase: Case,
  steps: readonly Step[],
  asOf: Day,
): Promise<Progress> {
  const { openedOn, clause } = riskCase.properties;
  if (asOf < openedOn) throw notOpenYet(asOf, openedOn);
  const ground = await groundOf(loader, riskCase, steps, asOf);
  return progressOf({ steps, ground, ...termsOn(clause, openedOn), today: asOf });
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
