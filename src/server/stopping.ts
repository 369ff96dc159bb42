import type { FastifyInstance } from 'fastify';
import { refuse } from './answering.ts';
import { Refusal } from './limiting/refusal.ts';

/** Milliseconds in which answers to requests that were cut off are sent. */
const LAST_WORDS = 1_000;

/**
 * How a server stops taking requests: no new connection is taken, a request on one that is open is refused, those in hand
 * are answered, and what takes longer than its time is cut off with an answer that says so.
 */
export class Stopping {
  readonly #cut = new AbortController();
  #begun = false;

  get begun(): boolean {
    return this.#begun;
  }

  /** Aborted, with the error to be answered, when requests in hand have had their time. */
  get cut(): AbortSignal {
    return this.#cut.signal;
  }

  /** @param milliseconds time allowed to requests in hand */
  async drain(http: FastifyInstance, milliseconds: number): Promise<void> {
    this.#begun = true;
    let atLast: NodeJS.Timeout | undefined;
    const deadline = setTimeout(() => {
      this.#cut.abort(serverStopping());
      atLast = setTimeout(() => http.server.closeAllConnections(), LAST_WORDS);
    }, milliseconds);
    try {
      await http.close();
    } finally {
      clearTimeout(deadline);
      clearTimeout(atLast);
    }
  }
}

/** Refuses requests that come after the stop has begun. Health and figures are told to the end. */
export function refuseWhileStopping(http: FastifyInstance, stopping: Stopping): void {
  http.addHook('onRequest', async (request, reply) => {
    if (!stopping.begun || /^\/(health\/|metrics)/.test(request.url)) return;
    reply.header('retry-after', '1');
    const { code, messages } = serverStopping();
    return refuse(request, reply, { code, messages });
  });
  http.addHook('onSend', async (_request, reply) => {
    // Otherwise the connections of those in hand would be waited for once they are answered.
    if (stopping.begun) reply.header('connection', 'close');
  });
}

export function serverStopping(): Refusal {
  return new Refusal('SERVER_STOPPING', {
    en: 'the server is stopping: send the request again, to another one or in a moment. A write under way may have been recorded: send it with the same changesetId',
    zh: '服务器正在停止：请稍后重发，或改发至其他服务器。进行中的写入可能已经记录：请用同一 changesetId 重发',
  });
}
