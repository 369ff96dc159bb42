import type { Store } from '../../src/store/port.ts';

/** A real store of which one method does something else. */
export function replacing<M extends keyof Store>(store: Store, method: M, instead: Store[M]): Store {
  return new Proxy(store, {
    get(target, name) {
      if (name === method) return instead;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}
