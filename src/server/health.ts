import { setTimeout } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { OretraceError } from '../store/errors.ts';
import type { Store } from '../store/port.ts';
import { Refusal } from './limiting/refusal.ts';
import { serverStopping } from './stopping.ts';

/** Milliseconds within which the store must answer to count as ready. */
const PATIENCE = 2_000;

/**
 * `/health/live`: the process answers. `/health/ready`: it also takes requests and its store answers; 503 with the
 * reason where not.
 */
export function addHealth(http: FastifyInstance, store: Store, isDraining: () => boolean): void {
  http.get('/health/live', async () => ({ status: 'live' }));
  http.get('/health/ready', async (_request, reply) => {
    try {
      if (isDraining()) throw serverStopping();
      await answerInTime(store);
      return { status: 'ready', store: store.name };
    } catch (error) {
      const reason = error instanceof OretraceError || error instanceof Refusal ? error : silent();
      reply.code(503);
      return { status: 'not ready', code: reason.code, messages: reason.messages };
    }
  });
}

/** Any fact will do. The revision would not: reading a new one waits for writers, and a busy store is no dead one. */
async function answerInTime(store: Store): Promise<void> {
  const late = new AbortController();
  const tooLate = setTimeout(PATIENCE, null, { signal: late.signal }).then(() => {
    throw silent();
  });
  try {
    await Promise.race([store.get(['document:health:ready']), tooLate]);
  } finally {
    tooLate.catch(() => {});
    late.abort();
  }
}

function silent(): OretraceError {
  return new OretraceError('STORE_UNAVAILABLE', {
    en: 'the store does not answer',
    zh: '存储没有响应',
  });
}
