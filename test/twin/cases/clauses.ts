import type { Stop } from '../../../src/cases/engine/clause-terms.ts';
import type { Finding } from '../../../src/cases/vocabulary.ts';
import type { PlanOutcome, Response } from '../../../src/policy/vocabulary.ts';

/** What a clause asks for, written down by hand from the policy's text. */
export interface TwinClause {
  course: 'STOP' | 'PLAN' | 'NONE';
  findings: Finding[];
  /** Working days within which it is decided, or a plan adopted and implemented. */
  immediate: number | null;
  atThreshold: Stop[];
  measuresFailed: Stop[];
  planFailed: Stop[];
  /** Months that a plan is given, from its adoption or its implementation. */
  months: number | null;
  from: 'ADOPTED' | 'IMPLEMENTED';
  failedBy: PlanOutcome[];
  minimumMonths: number | null;
  duties: { response: Response; from: 'FOUND' | 'ADOPTED'; everyMonths: number | null }[];
}

const NOTHING: TwinClause = {
  course: 'NONE',
  findings: ['RISK_FOUND', 'NOT_LINKED'],
  immediate: null,
  atThreshold: [],
  measuresFailed: [],
  planFailed: [],
  months: null,
  from: 'IMPLEMENTED',
  failedBy: [],
  minimumMonths: null,
  duties: [],
};
const TWO_LIMBS: TwinClause = {
  ...NOTHING,
  course: 'STOP',
  findings: ['SOURCES_FROM', 'LINKED_TO', 'NOT_LINKED'],
  immediate: 5,
};
const THIRD: TwinClause = {
  ...NOTHING,
  course: 'PLAN',
  immediate: 5,
  planFailed: ['TEMP_SUSPEND', 'TERMINATE'],
  months: 6,
  failedBy: ['NO_EFFECT'],
};
const FOURTH: TwinClause = {
  ...NOTHING,
  course: 'PLAN',
  measuresFailed: ['TEMP_SUSPEND', 'TERMINATE'],
  planFailed: ['TEMP_STOP', 'INTERRUPT'],
  months: 6,
  from: 'ADOPTED',
  failedBy: ['NO_EFFECT', 'SOME_EFFECT'],
  minimumMonths: 3,
  duties: [{ response: 'ADDITIONAL_ASSESSMENT', from: 'ADOPTED', everyMonths: null }],
};
const YEARLY = { response: 'PERIODIC_ASSESS_REDUCE', from: 'FOUND', everyMonths: 12 } as const;

export const TWIN_CLAUSES: Record<string, TwinClause> = {
  'P.1': NOTHING,
  'P.2': NOTHING,
  '1.a': { ...TWO_LIMBS, atThreshold: ['SUSPEND', 'TERMINATE'] },
  '2': { ...TWO_LIMBS, atThreshold: ['SUSPEND', 'TERMINATE'] },
  '2.b': { ...TWO_LIMBS, atThreshold: ['SUSPEND', 'TERMINATE'] },
  '3': THIRD,
  '3.a': THIRD,
  '4.1': FOURTH,
  '4.2': FOURTH,
  '4.3': {
    ...FOURTH,
    duties: [{ response: 'CONTRIBUTE_AML', from: 'FOUND', everyMonths: null }, ...FOURTH.duties],
  },
  '4.4': FOURTH,
  '5': { ...TWO_LIMBS, atThreshold: ['SUSPEND', 'INTERRUPT'] },
  '6': { ...TWO_LIMBS, atThreshold: ['SUSPEND', 'INTERRUPT'], duties: [YEARLY] },
  '6.m': { ...NOTHING, course: 'PLAN', months: 12, duties: [YEARLY] },
};

const RANK: Record<Stop, number> = { TEMP_SUSPEND: 1, TEMP_STOP: 1, SUSPEND: 2, INTERRUPT: 2, TERMINATE: 3 };

/** 终止 above 中止 and 中断, these above what is 暂时. */
export function stricter(one: Stop, other: Stop): boolean {
  return RANK[one] > RANK[other];
}
