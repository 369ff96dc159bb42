import type { Connection } from '../../chain/connections.ts';
import type { FactLoader } from '../../chain/fact-loader.ts';
import type { RiskFlag } from '../../risk/types.ts';
import type { Arrival } from '../answers.ts';
import type { ComparisonLimit } from './compare.ts';

/** A difference in exposure as the API shows it. */
export interface ExposureChange {
  readonly change: 'APPEARED' | 'VANISHED' | 'CHANGED';
  /** Of the later side where it is live there. */
  readonly flag: RiskFlag;
  readonly nodeId: string;
  /** Reads facts of the side that shows the node. */
  readonly loader: FactLoader;
  /** Code of the mineral. */
  readonly mineral: string;
  readonly produced: boolean;
  readonly before: Arrival | null;
  readonly after: Arrival | null;
}

export interface ExposureChangeConnection extends Connection<ExposureChange> {
  /** Revisions of the two sides. */
  readonly since: number;
  readonly until: number;
  /** YYYY-MM-DD. */
  readonly asOf: string;
  readonly complete: boolean;
  readonly limit: ComparisonLimit | null;
  readonly appeared: number;
  readonly vanished: number;
  readonly changed: number;
}
