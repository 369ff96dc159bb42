import type { RiskFlag } from '../../risk/types.ts';
import type { Day } from '../engine/types.ts';
import type { Decision, Measurement, PlanMeasure } from '../types.ts';
import type { CaseState } from '../vocabulary.ts';

/** Something that happened in a case, or that the calendar brought about. */
export interface CaseEvent {
  readonly kind: 'FLAG' | 'DECISION' | 'MEASURE' | 'MEASUREMENT' | 'STATE';
  /** The day of which it is. */
  readonly on: Day;
  /** When it was recorded, ISO 8601 in UTC; null: nothing was, it follows from what stands before it. */
  readonly recordedAt: string | null;
  /** Who recorded it. */
  readonly by: string | null;
  readonly name: string;
  readonly nameZh: string;
  readonly flag: RiskFlag | null;
  readonly decision: Decision | null;
  readonly measure: PlanMeasure | null;
  readonly measurement: Measurement | null;
  /** Of a state: which. */
  readonly state: CaseState | null;
}

const NOTHING = { flag: null, decision: null, measure: null, measurement: null, state: null } as const;

/** An event with what it is of, and nothing else. */
export function caseEvent(
  said: Pick<CaseEvent, 'kind' | 'on' | 'recordedAt' | 'by' | 'name' | 'nameZh'> & Partial<CaseEvent>,
): CaseEvent {
  return { ...NOTHING, ...said };
}
