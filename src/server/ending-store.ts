import { setMaxListeners } from 'node:events';
import type { Store } from '../store/port.ts';
import { unlessEnded } from './request-end.ts';

/**
 * A store as one request sees it: once the request has ended, no call is begun any more, and nobody waits for those that
 * were.
 */
export function untilEnded(store: Store, signal: AbortSignal): Store {
  // A query waits for many calls at once: that is no leak.
  setMaxListeners(0, signal);
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        signal.throwIfAborted();
        const outcome: unknown = member.apply(target, args);
        if (outcome instanceof Promise) return unlessEnded(outcome, signal);
        return isStream(outcome) ? streamUntilEnded(outcome, signal) : outcome;
      };
    },
  });
}

function isStream(outcome: unknown): outcome is AsyncIterable<unknown> {
  return typeof outcome === 'object' && outcome !== null && Symbol.asyncIterator in outcome;
}

async function* streamUntilEnded(stream: AsyncIterable<unknown>, signal: AbortSignal): AsyncGenerator {
  const iterator = stream[Symbol.asyncIterator]();
  let finished = false;
  try {
    for (;;) {
      const next = await unlessEnded(iterator.next(), signal);
      if (next.done) {
        finished = true;
        return;
      }
      yield next.value;
    }
  } finally {
    // Not waited for: the store may be what does not answer.
    if (!finished) void iterator.return?.().catch(() => {});
  }
}
