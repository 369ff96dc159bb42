import type { RowBudget } from '../chain/row-budget.ts';
import type { ExposuresOfNodes } from './exposures-of-node.ts';
import type { RequestGround } from './ground.ts';
import type { TraceRunner } from './running/types.ts';
import type { Together } from './together.ts';

/** What the traced answers of one request have in common. */
export interface TracedRequest {
  readonly ground: RequestGround;
  /** Answers that are asked for at once. */
  readonly answers: Together;
  readonly exposures: ExposuresOfNodes;
  readonly rows: RowBudget;
  readonly runner: TraceRunner;
}
