import type { StopSignal } from './types.ts';

/** Links looked at between two looks at the stop signal. */
const LINKS_BETWEEN_LOOKS = 4096;

/** Thrown where a computation that has no partial answer is ended by a stop signal. */
export class TraceStopped extends Error {
  constructor() {
    super('The trace was stopped before its answer was complete.');
    this.name = 'TraceStopped';
  }
}

/** Looks at a stop signal every few thousand links. */
export class StopWatch {
  private left = LINKS_BETWEEN_LOOKS;
  private readonly stop: StopSignal | undefined;

  constructor(stop: StopSignal | undefined) {
    this.stop = stop;
  }

  /** Counts links that were looked at; true when the computation is to end. */
  hasToStop(links: number): boolean {
    this.left -= links + 1;
    if (this.left > 0) return false;
    this.left = LINKS_BETWEEN_LOOKS;
    return this.stop?.stopped === true;
  }

  /** As {@link hasToStop}. @throws TraceStopped instead */
  throwIfStopped(links: number): void {
    if (this.hasToStop(links)) throw new TraceStopped();
  }
}
