import { afterEach, expect, test } from 'vitest';
import { OretraceError } from '../store/errors.ts';
import { RevisionWatch } from './revision-watch.ts';

const unavailable = () => new OretraceError('STORE_UNAVAILABLE', { en: 'away', zh: '不可用' });

/** A store that has come so far, and says how often it was looked at. */
class Moving {
  number = 0;
  looks = 0;
  failure: OretraceError | null = null;

  async revision() {
    this.looks += 1;
    if (this.failure) throw this.failure;
    return { number: this.number, recordedAt: null, digest: '' };
  }
}

const ends: AbortController[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end.abort(new Error('over'));
});
function signal(): AbortSignal {
  const end = new AbortController();
  ends.push(end);
  return end.signal;
}

const PACE = { interval: 5, patience: 100 };
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('nobody looks while nobody waits; one look serves all who do', async () => {
  const store = new Moving();
  const watch = new RevisionWatch(store, PACE);
  await pause(30);
  expect(store.looks).toBe(0);
  const waiting = Promise.all([1, 1, 1].map(() => watch.beyond(0, signal())));
  store.number = 1;
  await waiting;
  expect(store.looks).toBe(1);
  expect(watch.watching).toBe(false);
  await pause(30);
  expect(store.looks).toBe(1);
});

test('what is recorded here is known without a look', async () => {
  const store = new Moving();
  const watch = new RevisionWatch(store, { ...PACE, interval: 60_000 });
  const waiting = watch.beyond(4, signal());
  await pause(10);
  watch.reached(5);
  await waiting;
  await watch.beyond(4, signal());
  expect(store.looks).toBe(1);
});

test('who leaves is let go of at once, with the reason', async () => {
  const watch = new RevisionWatch(new Moving(), PACE);
  const end = new AbortController();
  const waiting = watch.beyond(0, end.signal);
  end.abort(new Error('gone'));
  await expect(waiting).rejects.toThrow('gone');
  await expect(watch.beyond(0, end.signal)).rejects.toThrow('gone');
  expect(watch.watching).toBe(false);
});

test('a store that is away for a while is waited for; one that stays away is told of', async () => {
  const store = new Moving();
  const watch = new RevisionWatch(store, PACE);
  store.failure = unavailable();
  const waiting = watch.beyond(0, signal());
  await pause(30);
  store.failure = null;
  store.number = 1;
  await waiting;
  store.failure = unavailable();
  await expect(watch.beyond(1, signal())).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
});

test('what no waiting mends is told of at once', async () => {
  const store = new Moving();
  store.failure = new OretraceError('STORE_CORRUPT', { en: 'damaged', zh: '已损坏' });
  const watch = new RevisionWatch(store, { ...PACE, patience: 60_000 });
  await expect(watch.beyond(0, signal())).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
  await expect(watch.persist(() => Promise.reject(store.failure), signal())).rejects.toBe(store.failure);
});

test('a reading is tried again when the store answers again, and not for ever', async () => {
  const store = new Moving();
  const watch = new RevisionWatch(store, PACE);
  let tries = 0;
  const read = async () => {
    tries += 1;
    if (tries < 3) throw unavailable();
    return tries;
  };
  expect(await watch.persist(read, signal())).toBe(3);
  // Its readings fail although it answers.
  await expect(watch.persist(() => Promise.reject(unavailable()), signal())).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
  });
});
