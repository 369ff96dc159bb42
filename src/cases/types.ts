import type { Recorded } from '../chain/types.ts';

export type Case = Recorded<'Case'>;
export type Decision = Recorded<'Decision'>;
export type Plan = Recorded<'Plan'>;
export type PlanMeasure = Recorded<'PlanMeasure'>;
export type PlanIndicator = Recorded<'PlanIndicator'>;
export type Measurement = Recorded<'Measurement'>;
