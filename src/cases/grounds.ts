import type { FactLoader } from '../chain/fact-loader.ts';
import { recorded } from '../chain/types.ts';
import { clause } from '../policy/clauses.ts';
import { policyOn } from '../policy/current-policy.ts';
import { isLive } from '../risk/live.ts';
import type { RiskFlag } from '../risk/types.ts';
import type { Day, Ground, Step } from './engine/types.ts';
import type { Case } from './types.ts';
import type { CaseQuestion } from './vocabulary.ts';

/** Most flags of one cause that are looked at. */
const MOST = 1_000;

/** The flags that are a case's cause: of its clause, said of its subject, attributed to its perpetrator; by name. */
export async function causesOf(loader: FactLoader, { properties }: Case): Promise<readonly RiskFlag[]> {
  const { categories } = clause(properties.clause, policyOn(properties.openedOn));
  const flags = await loader.referring(properties.subject, {
    kind: 'RiskFlag',
    reference: 'subject',
    filters: [{ field: 'category', in: categories }],
    limit: MOST,
  });
  return flags
    .map((flag) => recorded<'RiskFlag'>(flag))
    .filter((flag) => flag.properties.perpetrator === properties.perpetrator);
}

/** What a case rests on besides its own decisions. */
export async function groundOf(
  loader: FactLoader,
  riskCase: Case,
  steps: readonly Step[],
  today: Day,
): Promise<Ground> {
  const { supplier } = riskCase.properties;
  const [flags, standing, knownAs, objectives] = await Promise.all([
    causesOf(loader, riskCase),
    loader.standing(supplier),
    loader.knownAs(supplier),
    objectivesOf(loader, steps, today),
  ]);
  const questions: CaseQuestion[] = [
    ...aboutCause(flags),
    ...(standing === null ? (['SUPPLIER_RETRACTED'] as const) : []),
    ...(knownAs === supplier ? [] : (['SUPPLIER_MERGED'] as const)),
  ];
  return { questions, causeChangedOn: null, objectives };
}

function aboutCause(flags: readonly RiskFlag[]): readonly CaseQuestion[] {
  if (flags.some(isLive)) return [];
  if (flags.some(({ properties }) => properties.status === 'CLOSED')) return ['CAUSE_CLOSED'];
  return [flags.length > 0 ? 'CAUSE_UNFOUNDED' : 'CAUSE_RETRACTED'];
}

/** Whether the objectives that the last plan sets to resumption are all reached, by the last value of each. */
async function objectivesOf(
  loader: FactLoader,
  steps: readonly Step[],
  today: Day,
): Promise<Ground['objectives']> {
  const plan = steps.findLast(({ planId, on }) => planId !== undefined && on <= today)?.planId;
  if (plan === undefined) return 'NONE_SET';
  const indicators = await loader.referring(plan, {
    kind: 'PlanIndicator',
    reference: 'plan',
    filters: [{ field: 'beforeResumption', in: [true] }],
    limit: MOST,
  });
  if (indicators.length === 0) return 'NONE_SET';
  const met = await Promise.all(
    indicators.map(async (fact) => {
      const { aim, target } = recorded<'PlanIndicator'>(fact).properties;
      const measured = await loader.referring(fact.id, {
        kind: 'Measurement',
        reference: 'indicator',
        filters: [{ field: 'on', to: today }],
        order: { direction: 'desc' },
        limit: 1,
      });
      const last = measured[0] && recorded<'Measurement'>(measured[0]).properties.value;
      return last !== undefined && (aim === 'HIGHER' ? last >= target : last <= target);
    }),
  );
  return met.every(Boolean) ? 'MET' : 'OPEN';
}
