import { setImmediate } from 'node:timers/promises';
import type { StopSignal } from './types.ts';

/** Milliseconds of computing after which others get a turn. */
const TURN = 20;

/** Ends a computation when its time is up, and lets other requests have their turn meanwhile. */
export class Deadline implements StopSignal {
  readonly #end: number;
  #turnEnds: number;

  /** @param milliseconds time allowed, from now on */
  constructor(milliseconds: number) {
    const now = performance.now();
    this.#end = now + milliseconds;
    this.#turnEnds = now + TURN;
  }

  get stopped(): boolean {
    return performance.now() >= this.#end;
  }

  /** To be awaited between pieces of work. */
  async rest(): Promise<void> {
    if (performance.now() < this.#turnEnds) return;
    await setImmediate();
    this.#turnEnds = performance.now() + TURN;
  }
}
