/** A part of a graph on its way to a thread, with which it shares memory. */
export interface SentPart<T> {
  /** The same for the same part. */
  readonly number: number;
  /** Null when the thread remembers it. */
  readonly content: T | null;
  /** Parts that the thread need not remember any more. */
  readonly forget: readonly number[];
}

/** Parts that are remembered: the one in use, and the one before, about which some still ask. */
const REMEMBERED = 2;
/** Milliseconds after which a part that nobody asks about any more is not held on to. */
const PATIENCE = 60_000;

interface Remembered<T> {
  readonly number: number;
  readonly content: T;
  lastSent: number;
}

/** What one thread was sent: each part once, told apart by identity. */
export class SentParts<T extends object> {
  /** The one sent last at the end. */
  #remembered: readonly Remembered<T>[] = [];
  #last = 0;

  /** @param now milliseconds on any clock */
  send(content: T, now = performance.now()): SentPart<T> {
    const known = this.#remembered.find((one) => one.content === content);
    if (!known) this.#last += 1;
    const sent = known ?? { number: this.#last, content, lastSent: now };
    sent.lastSent = now;
    const others = this.#remembered.filter((one) => one !== sent);
    const stay = others.filter(({ lastSent }) => now - lastSent < PATIENCE).slice(1 - REMEMBERED);
    this.#remembered = [...stay, sent];
    return {
      number: sent.number,
      content: known ? null : content,
      forget: others.filter((one) => !stay.includes(one)).map(({ number }) => number),
    };
  }

  /** Forgets a part that nobody will ask about any more; its number, or null when the thread does not hold it. */
  forget(content: T): number | null {
    const known = this.#remembered.find((one) => one.content === content);
    this.#remembered = this.#remembered.filter((one) => one !== known);
    return known?.number ?? null;
  }
}

/** The other side: what a thread remembers. */
export class ReceivedParts<T extends object> {
  readonly #parts = new Map<number, T>();

  forget(number: number): void {
    this.#parts.delete(number);
  }

  /** @throws Error when a part that it was not sent is said to be remembered */
  receive({ number, content, forget }: SentPart<T>): T {
    for (const one of forget) this.#parts.delete(one);
    const part = content ?? this.#parts.get(number);
    if (!part) throw new Error(`part ${number} of a graph is not known to its thread`);
    this.#parts.set(number, part);
    return part;
  }
}
