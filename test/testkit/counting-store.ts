import type { Store } from '../../src/store/port.ts';

/** A store whose calls are counted, by the name of the method. */
export interface CountedStore {
  readonly store: Store;
  /** Calls since the last time it was asked. */
  taken(): Record<string, number>;
}

/** Counts the calls to a real store. */
export function counting(store: Store): CountedStore {
  let calls: Record<string, number> = {};
  return {
    store: new Proxy(store, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) => {
          calls[String(name)] = (calls[String(name)] ?? 0) + 1;
          return member.apply(target, args);
        };
      },
    }),
    taken() {
      const counted = calls;
      calls = {};
      return counted;
    },
  };
}
