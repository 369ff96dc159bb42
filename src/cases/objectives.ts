import type { FactLoader } from '../chain/fact-loader.ts';
import { recorded } from '../chain/types.ts';
import type { Day, Ground } from './engine/types.ts';

/** Most indicators of one plan that are looked at. */
const MOST = 1_000;

/**
 * Whether the objectives that a plan sets to resumption are all reached, by the value of each that was measured last.
 *
 * @param plan its id; null where there is none
 */
export async function objectivesOf(
  loader: FactLoader,
  plan: string | null,
  today: Day,
): Promise<Ground['objectives']> {
  if (plan === null) return 'NONE_SET';
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
