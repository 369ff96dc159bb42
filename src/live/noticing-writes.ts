import type { Store } from '../store/port.ts';

/** The same store; whatever is written by way of it is told once it is durable. */
export function noticingWrites(store: Store, notice: (revision: number) => void): Store {
  const apply: Store['apply'] = async (changeset, conditions) => {
    const applied = await store.apply(changeset, conditions);
    notice(applied.revision);
    return applied;
  };
  return new Proxy(store, {
    get(target, name) {
      if (name === 'apply') return apply;
      const member: unknown = Reflect.get(target, name, target);
      return typeof member === 'function' ? member.bind(target) : member;
    },
  });
}
