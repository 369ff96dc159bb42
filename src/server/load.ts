/** How many requests are in hand, and whether another one is taken. */
export class Load {
  readonly #most: number;
  #inHand = 0;

  /** @param most requests at once */
  constructor(most: number) {
    this.#most = most;
  }

  /** Requests at once, at most. */
  get most(): number {
    return this.#most;
  }

  get inHand(): number {
    return this.#inHand;
  }

  /**
   * Takes a request in hand.
   *
   * @returns what gives its place back, once however often it is called; null where there is none
   */
  take(): (() => void) | null {
    if (this.#inHand >= this.#most) return null;
    this.#inHand += 1;
    let given = false;
    return () => {
      if (!given) this.#inHand -= 1;
      given = true;
    };
  }
}
