import type { FactLoader } from '../../chain/fact-loader.ts';
import { recorded } from '../../chain/types.ts';
import type { Recording } from '../../store/changesets.ts';
import { dayInShanghai } from '../../trace/today.ts';
import { decisionsOn, situationOn } from '../case-on-day.ts';
import { causeHistories } from '../cause-histories.ts';
import type { Day } from '../engine/types.ts';
import { groundOf } from '../grounds.ts';
import { termsOn } from '../policy-terms.ts';
import { stepsOf } from '../recorded-steps.ts';
import type { Case, Decision } from '../types.ts';
import type { Records } from '../withdrawal.ts';
import { decisionInWords } from './decisions.ts';
import { type CaseEvent, caseEvent } from './events.ts';
import { flagChanges } from './flags.ts';
import { statesPassed } from './states.ts';

/** Most plans of a case, and of a plan most measures, indicators and values, that are looked at; most revisions at once. */
const MOST = 1_000;

/** An event whose revision is known, but not yet by whom and when it was made. */
interface Recorded {
  readonly revision: number;
  readonly event: Omit<CaseEvent, 'recordedAt' | 'by' | 'on'> & { readonly on: Day | null };
}

/**
 * Everything that happened in a case up to a day, by what the loader knows: what became of the flags of its cause, every
 * decision, the measures of its plans that were done, the values that were measured, and the states that it passed. By day;
 * within a day as they were recorded, the states that follow from them last.
 */
export async function timelineOf(
  records: Records,
  loader: FactLoader,
  riskCase: Case,
  asOf: Day,
): Promise<readonly CaseEvent[]> {
  const decisions = await decisionsOn(loader, riskCase.id);
  // Then there was no such case.
  if (decisions.length === 0) return [];
  const [flags, plans, states] = await Promise.all([
    flagEvents(records, loader, riskCase, decisions),
    planEvents(loader, riskCase),
    stateEvents(records, loader, riskCase, decisions, asOf),
  ]);
  const happened = [...flags, ...decisions.map(ofDecision), ...plans];
  const made = await recordingsOf(
    records,
    happened.map(({ revision }) => revision),
  );
  const dated = happened.map(({ revision, event }): CaseEvent => {
    const { recordedAt, author } = made.get(revision) as Recording;
    const on = event.on ?? dayInShanghai(new Date(recordedAt));
    return { ...event, on, recordedAt, by: event.decision?.properties.by ?? author };
  });
  return [...dated, ...states].filter(({ on }) => on <= asOf).sort(byDay);
}

async function flagEvents(
  records: Records,
  loader: FactLoader,
  riskCase: Case,
  decisions: readonly Decision[],
): Promise<readonly Recorded[]> {
  const histories = await causeHistories(records, loader, riskCase, decisions);
  return histories
    .flatMap((versions) => flagChanges(versions, loader.revision))
    .map(({ revision, flag, ...said }) => {
      const asItStood = records.loaders.readAt(flag, revision);
      return { revision, event: ofKind('FLAG', null, { ...said, flag: asItStood }) };
    });
}

function ofDecision(decision: Decision): Recorded {
  const { recordedRevision, properties } = decision;
  const said = { decision, ...decisionInWords(decision) };
  return { revision: recordedRevision, event: ofKind('DECISION', properties.on, said) };
}

async function planEvents(loader: FactLoader, { id }: Case): Promise<readonly Recorded[]> {
  const plans = await loader.referring(id, { kind: 'Plan', reference: 'case', limit: MOST });
  const ofPlans = await Promise.all(
    plans.map(async (plan) => {
      const [measures, indicators] = await Promise.all([
        loader.referring(plan.id, { kind: 'PlanMeasure', reference: 'plan', limit: MOST }),
        loader.referring(plan.id, { kind: 'PlanIndicator', reference: 'plan', limit: MOST }),
      ]);
      const values = await Promise.all(
        indicators.map(async (fact) => {
          const found = await loader.referring(fact.id, {
            kind: 'Measurement',
            reference: 'indicator',
            limit: MOST,
          });
          const { name, nameZh, unit } = recorded<'PlanIndicator'>(fact).properties;
          return found.map((one): Recorded => {
            const measurement = recorded<'Measurement'>(one);
            const { on, value } = measurement.properties;
            const counted = `${value}${unit === undefined ? '' : ` ${unit}`}`;
            const said = {
              measurement,
              name: `Measured: ${name}, ${counted}`,
              nameZh: `测得：${nameZh ?? name}，${counted}`,
            };
            return { revision: one.recordedRevision, event: ofKind('MEASUREMENT', on, said) };
          });
        }),
      );
      const done = measures.flatMap((fact): Recorded[] => {
        const measure = recorded<'PlanMeasure'>(fact);
        const { name, nameZh, doneOn } = measure.properties;
        if (doneOn === undefined) return [];
        const said = { measure, name: `Measure done: ${name}`, nameZh: `措施完成：${nameZh ?? name}` };
        return [{ revision: fact.recordedRevision, event: ofKind('MEASURE', doneOn, said) }];
      });
      return [...done, ...values.flat()];
    }),
  );
  return ofPlans.flat();
}

async function stateEvents(
  records: Records,
  loader: FactLoader,
  riskCase: Case,
  decisions: readonly Decision[],
  asOf: Day,
): Promise<readonly CaseEvent[]> {
  const { clause, openedOn } = riskCase.properties;
  if (asOf < openedOn) return [];
  const plan = situationOn(riskCase, decisions, asOf).plan?.id ?? null;
  const ground = await groundOf(records, loader, { riskCase, decisions, plan }, asOf);
  return statesPassed({ steps: stepsOf(decisions), ground, ...termsOn(clause, openedOn) }, asOf);
}

function ofKind(
  kind: CaseEvent['kind'],
  on: Day | null,
  said: Partial<CaseEvent> & Pick<CaseEvent, 'name' | 'nameZh'>,
): Recorded['event'] {
  return { ...caseEvent({ kind, on: '', recordedAt: null, by: null, ...said }), on };
}

async function recordingsOf(
  { store }: Records,
  revisions: readonly number[],
): Promise<ReadonlyMap<number, Recording>> {
  const asked = [...new Set(revisions)];
  const made = new Map<number, Recording>();
  for (let at = 0; at < asked.length; at += MOST) {
    const some = asked.slice(at, at + MOST);
    const found = await store.recordings(some);
    for (const [index, revision] of some.entries()) {
      const recording = found[index];
      if (!recording) throw new Error(`revision ${revision} is not in the change log`);
      made.set(revision, recording);
    }
  }
  return made;
}

/** States follow from what stands before them on their day. */
function byDay(one: CaseEvent, other: CaseEvent): number {
  const key = ({ on, recordedAt, decision }: CaseEvent) =>
    `${on} ${recordedAt ?? '~'} ${String(decision?.properties.number ?? 0).padStart(6, '0')}`;
  return key(one) < key(other) ? -1 : 1;
}
