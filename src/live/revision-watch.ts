import { AsyncResource } from 'node:async_hooks';
import { OretraceError } from '../store/errors.ts';
import type { Store } from '../store/port.ts';

/** How a watch goes about it, in milliseconds. */
export interface WatchPace {
  /** From one look at the store to the next. */
  readonly interval: number;
  /** How long those who wait go on waiting while the store cannot be reached. */
  readonly patience: number;
}

/** Longest pause between two looks at a store that cannot be reached. */
const LONGEST_PAUSE = 5_000;

interface Waiting {
  isOver(): boolean;
  resolve(): void;
  reject(reason: unknown): void;
}

/**
 * Knows when the store has moved on, whoever wrote: one look at its revision, repeated, serves all who wait, and nobody
 * looks while nobody waits. What this process writes itself is known at once.
 */
export class RevisionWatch {
  readonly #store: Pick<Store, 'revision'>;
  readonly #pace: WatchPace;
  readonly #waiting = new Set<Waiting>();
  /** Done for all who wait, whoever of them came first: within nobody's context. */
  readonly #lookForAll = AsyncResource.bind(() => void this.#look());
  #known = 0;
  /** Looks that were answered. */
  #answers = 0;
  #looking = false;
  #timer: NodeJS.Timeout | null = null;
  #pause: number;
  #silentSince: number | null = null;

  constructor(store: Pick<Store, 'revision'>, pace: WatchPace) {
    this.#store = store;
    this.#pace = pace;
    this.#pause = pace.interval;
  }

  /** Takes note of a revision that is known to be there. */
  reached(revision: number): void {
    if (revision <= this.#known) return;
    this.#known = revision;
    this.#settle();
  }

  /** Whether anyone waits, so that the store is looked at. */
  get watching(): boolean {
    return this.#waiting.size > 0;
  }

  /**
   * Waits until the store is beyond a revision.
   *
   * @param also looked at as often as the store is: ends the wait, too
   * @throws the signal's reason; OretraceError STORE_UNAVAILABLE when the store could not be reached for too long, any
   *   other at once
   */
  beyond(revision: number, signal: AbortSignal, also: () => boolean = () => false): Promise<void> {
    return this.#wait(() => this.#known > revision || also(), signal);
  }

  /**
   * The outcome of some reading; while the store cannot be reached it is tried again, whenever the store answers.
   *
   * @throws as {@link beyond}
   */
  async persist<T>(read: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const begun = Date.now();
    for (;;) {
      try {
        return await read();
      } catch (error) {
        if (!isPassing(error) || Date.now() - begun >= this.#pace.patience) throw error;
        const before = this.#answers;
        await this.#wait(() => this.#answers > before, signal);
      }
    }
  }

  #wait(isOver: () => boolean, signal: AbortSignal): Promise<void> {
    if (signal.aborted) return Promise.reject(signal.reason);
    if (isOver()) return Promise.resolve();
    return new Promise<void>((resolve, reject) => {
      const leave = () => {
        signal.removeEventListener('abort', end);
        this.#waiting.delete(waiting);
        if (this.#waiting.size === 0) this.#rest();
      };
      const end = () => waiting.reject(signal.reason);
      const waiting: Waiting = {
        isOver,
        resolve() {
          leave();
          resolve();
        },
        reject(reason) {
          leave();
          reject(reason);
        },
      };
      signal.addEventListener('abort', end, { once: true });
      this.#waiting.add(waiting);
      // Whoever comes first looks at once: nobody has looked for long.
      if (this.#waiting.size === 1 && !this.#looking) this.#lookIn(0);
    });
  }

  #settle(): void {
    for (const waiting of [...this.#waiting]) if (waiting.isOver()) waiting.resolve();
  }

  #rest(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#silentSince = null;
    this.#pause = this.#pace.interval;
  }

  #lookIn(milliseconds: number): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#lookForAll, milliseconds);
    // Nobody's waiting keeps a process from ending.
    this.#timer.unref();
  }

  async #look(): Promise<void> {
    this.#timer = null;
    this.#looking = true;
    try {
      const { number } = await this.#store.revision();
      this.#silentSince = null;
      this.#pause = this.#pace.interval;
      this.#answers += 1;
      this.#known = Math.max(this.#known, number);
      this.#settle();
    } catch (error) {
      this.#silentSince ??= Date.now();
      this.#pause = Math.min(this.#pause * 2, LONGEST_PAUSE);
      if (!isPassing(error) || Date.now() - this.#silentSince >= this.#pace.patience) {
        for (const waiting of [...this.#waiting]) waiting.reject(error);
      }
    } finally {
      this.#looking = false;
    }
    if (this.#waiting.size > 0) this.#lookIn(this.#pause);
  }
}

/** Whether an error says that the store does not answer now, and may later. */
function isPassing(error: unknown): boolean {
  return (
    error instanceof OretraceError && (error.code === 'STORE_UNAVAILABLE' || error.code === 'STORE_LOCKED')
  );
}
