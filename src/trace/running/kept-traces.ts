interface Kept<T> {
  readonly layout: number;
  readonly states: number;
  readonly trace: T;
}

/** Recent traces of one thread, so many that their states stay within bounds; the latest in any case. */
export class KeptTraces<T> {
  readonly #most: number;
  /** By number, the one used least recently first. */
  readonly #kept = new Map<number, Kept<T>>();
  #states = 0;

  /** @param most states of all kept together */
  constructor(most: number) {
    this.#most = most;
  }

  get(number: number): T | undefined {
    const kept = this.#kept.get(number);
    if (!kept) return undefined;
    this.#kept.delete(number);
    this.#kept.set(number, kept);
    return kept.trace;
  }

  /** @param layout of its graph, for {@link forgetLayout} */
  add(number: number, trace: T, states: number, layout: number): void {
    this.#kept.set(number, { layout, states, trace });
    this.#states += states;
    for (const [oldest] of this.#kept) {
      if (this.#states <= this.#most || oldest === number) break;
      this.#drop(oldest);
    }
  }

  /** Forgets what was traced on a layout. */
  forgetLayout(layout: number): void {
    for (const [number, kept] of [...this.#kept]) {
      if (kept.layout === layout) this.#drop(number);
    }
  }

  #drop(number: number): void {
    this.#states -= this.#kept.get(number)?.states ?? 0;
    this.#kept.delete(number);
  }
}
