import type { Recorded } from '../chain/types.ts';

export type ImportRun = Recorded<'ImportRun'>;
