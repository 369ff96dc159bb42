import type { FastifyReply } from 'fastify';

/** Aborted when the client of a request goes away before it has its answer: nobody waits for it any more. */
export function clientLeaving({ raw }: FastifyReply): AbortSignal {
  const left = new AbortController();
  raw.once('close', () => {
    if (!raw.writableFinished) left.abort();
  });
  return left.signal;
}
