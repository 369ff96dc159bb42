import type { FactLoader } from '../chain/fact-loader.ts';
import type { Bilingual } from '../store/errors.ts';
import { badInput, shown } from '../store/errors.ts';
import type { AskedStep } from './asked-step.ts';
import type { Day, Progress } from './engine/types.ts';
import type { Case } from './types.ts';

/**
 * Checks the plan that a step adopts or revises into: it is one of the case, devised by that day, with measures; a
 * revision is another than the plan in hand.
 *
 * @throws OretraceError BAD_USER_INPUT
 */
export async function checkPlan(
  loader: FactLoader,
  riskCase: Case,
  { situation }: Progress,
  { action, field, said }: AskedStep,
  on: Day,
): Promise<void> {
  const id = said.plan;
  if (id === undefined) return;
  const refuse = (problem: Bilingual, accepted: Bilingual): never => {
    throw badInput([{ field, value: shown(id), problem, accepted }]);
  };
  const [plan] = await loader.allOfKind(['Plan'], [id]);
  const ofCase: Bilingual = { en: `a plan of ${riskCase.id}`, zh: `${riskCase.id} 的计划` };
  if (plan?.properties.case !== riskCase.id) {
    return refuse({ en: 'is no plan of this case', zh: '不是该案件的计划' }, ofCase);
  }
  const { devisedOn } = plan.properties;
  if (devisedOn === undefined || devisedOn > on) {
    return refuse(
      { en: 'is not devised by that day', zh: '至当日尚未制定完成' },
      { en: `a plan with devisedOn of ${on} or earlier`, zh: `devisedOn 不晚于 ${on} 的计划` },
    );
  }
  if (action === 'REVISE_PLAN' && situation.plan?.id === id) {
    return refuse(
      { en: 'is the plan in hand itself', zh: '即为现行计划' },
      { en: 'another plan of the case: the revision', zh: '该案件的另一份计划，即修订后的计划' },
    );
  }
  const measures = await loader.referring(id, { kind: 'PlanMeasure', reference: 'plan', limit: 1 });
  if (measures.length > 0) return;
  refuse({ en: 'has no measure', zh: '没有任何措施' }, { en: 'a plan with measures', zh: '有措施的计划' });
}
