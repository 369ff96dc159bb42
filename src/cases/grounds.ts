import type { FactLoader } from '../chain/fact-loader.ts';
import { isLive } from '../risk/live.ts';
import type { RiskFlag } from '../risk/types.ts';
import { causesOf } from './causes.ts';
import type { Day, Ground } from './engine/types.ts';
import { objectivesOf } from './objectives.ts';
import type { Case, Decision } from './types.ts';
import type { CaseQuestion } from './vocabulary.ts';
import { type Records, withdrawalOf } from './withdrawal.ts';

/** A case with its decisions, and the plan in hand: its id, or null. */
export interface Decided {
  readonly riskCase: Case;
  readonly decisions: readonly Decision[];
  readonly plan: string | null;
}

/** What a case rests on besides its own decisions. */
export async function groundOf(
  records: Records,
  loader: FactLoader,
  { riskCase, decisions, plan }: Decided,
  today: Day,
): Promise<Ground> {
  const { supplier } = riskCase.properties;
  const [flags, standing, knownAs, objectives] = await Promise.all([
    causesOf(loader, riskCase),
    loader.standing(supplier),
    loader.knownAs(supplier),
    objectivesOf(loader, plan, today),
  ]);
  const questions: CaseQuestion[] = [
    ...aboutCause(flags),
    ...(standing === null ? (['SUPPLIER_RETRACTED'] as const) : []),
    ...(knownAs === supplier ? [] : (['SUPPLIER_MERGED'] as const)),
  ];
  const withdrawn = flags.some(isLive) ? null : await withdrawalOf(records, loader, riskCase, decisions);
  return { questions, withdrawn, objectives };
}

function aboutCause(flags: readonly RiskFlag[]): readonly CaseQuestion[] {
  if (flags.some(isLive)) return [];
  if (flags.some(({ properties }) => properties.status === 'CLOSED')) return ['CAUSE_CLOSED'];
  return [flags.length > 0 ? 'CAUSE_UNFOUNDED' : 'CAUSE_RETRACTED'];
}
