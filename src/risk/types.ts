import type { Recorded } from '../chain/types.ts';

export type RiskFlag = Recorded<'RiskFlag'>;
export type Document = Recorded<'Document'>;
export type Contradiction = Recorded<'Contradiction'>;
