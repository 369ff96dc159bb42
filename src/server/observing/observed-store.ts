import type { Store } from '../../store/port.ts';
import { beginSpan } from './request-record.ts';
import type { Span } from './spans.ts';

/** Told of every call that a store has answered, with the seconds that it took. */
export type OnStoreCall = (store: string, call: string, seconds: number, failed: boolean) => void;

/** The same store: its calls are timed, and are spans of the request for which they are made. */
export function observedStore(store: Store, onCall: OnStoreCall): Store {
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function' || typeof name !== 'string' || name === 'close')
        return bound(member, target);
      return (...args: unknown[]) => {
        const call = new StoreCall(target.name, name, onCall);
        try {
          const outcome: unknown = member.apply(target, args);
          if (outcome instanceof Promise) return call.following(outcome);
          if (isStream(outcome)) return call.reading(outcome);
          call.end(false);
          return outcome;
        } catch (error) {
          call.end(true);
          throw error;
        }
      };
    },
  });
}

function bound(member: unknown, target: Store): unknown {
  return typeof member === 'function' ? member.bind(target) : member;
}

class StoreCall {
  readonly #store: string;
  readonly #name: string;
  readonly #onCall: OnStoreCall;
  readonly #span: Span | null;
  readonly #begun = performance.now();

  constructor(store: string, name: string, onCall: OnStoreCall) {
    this.#store = store;
    this.#name = name;
    this.#onCall = onCall;
    this.#span = beginSpan(`store.${name}`, { 'db.system.name': store === 'neo4j' ? 'neo4j' : 'sqlite' });
  }

  end(failed: boolean, milliseconds = performance.now() - this.#begun): void {
    this.#span?.end({ failed });
    this.#onCall(this.#store, this.#name, milliseconds / 1_000, failed);
  }

  following<T>(outcome: Promise<T>): Promise<T> {
    return outcome.then(
      (value) => {
        this.end(false);
        return value;
      },
      (error: unknown) => {
        this.end(true);
        throw error;
      },
    );
  }

  /** Only what is waited for is the store's time; what its reader does in between is not. */
  async *reading(stream: AsyncIterable<unknown>): AsyncGenerator {
    const iterator = stream[Symbol.asyncIterator]();
    let waited = 0;
    let failed = false;
    let finished = false;
    try {
      for (;;) {
        const asked = performance.now();
        const next = await iterator.next();
        waited += performance.now() - asked;
        if (next.done) {
          finished = true;
          return;
        }
        yield next.value;
      }
    } catch (error) {
      failed = true;
      finished = true;
      throw error;
    } finally {
      this.end(failed, waited);
      if (!finished) await iterator.return?.();
    }
  }
}

function isStream(outcome: unknown): outcome is AsyncIterable<unknown> {
  return typeof outcome === 'object' && outcome !== null && Symbol.asyncIterator in outcome;
}
