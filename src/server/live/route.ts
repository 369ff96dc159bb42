import websocket from '@fastify/websocket';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { handleProtocols } from 'graphql-ws';
import type { Authenticator } from '../../access/authenticator.ts';
import { refuse } from '../answering.ts';
import { credentialsOf, refuseUnknown } from '../authentication.ts';
import { Refusal } from '../limiting/refusal.ts';
import { endUpgraded } from '../observing/observe-requests.ts';
import { requestId } from '../observing/request-id.ts';
import { recordOf } from '../observing/request-record.ts';
import type { LiveConnections } from './connections.ts';
import type { LiveLimits } from './limits.ts';
import { isAllowedOrigin } from './origin.ts';

/** Where subscriptions are taken: the address of the API. */
const PATH = '/graphql';
/** Seconds after which a client that was not taken may try again. */
const RETRY_AFTER = 5;

export interface LiveUpgradeParts {
  readonly bounds: LiveLimits;
  /** Origins whose pages may connect, beside the server's own. */
  readonly origins: readonly string[];
  readonly authenticator: Authenticator;
  /** Called once requests come. */
  connections(): LiveConnections;
}

/**
 * Lets clients upgrade to a WebSocket at `/graphql`. To be called before any route is added; `/graphql` then takes what is
 * upgraded by {@link takeUpgraded}.
 */
export async function addUpgrades(http: FastifyInstance, parts: LiveUpgradeParts): Promise<void> {
  await http.register(websocket, {
    options: {
      maxPayload: parts.bounds.message,
      handleProtocols,
      // Answered within the bounds of what a client may leave unread.
      autoPong: false,
      // One message a turn: an operation that one begins is under way before the next is read.
      allowSynchronousEvents: false,
    },
    preClose(done) {
      parts
        .connections()
        .stop()
        .then(() => done(), done);
    },
    errorHandler(error, socket) {
      // What is no WebSocket, or too long: the library has closed it with the code that says so.
      http.log.debug({ err: error }, 'a WebSocket was broken off');
      if (socket.readyState === socket.OPEN) socket.terminate();
    },
  });
  http.addHook('onRequest', async (request, reply) => {
    if (request.ws) await checkUpgrade(request, reply, parts);
  });
}

/** Takes a connection that was upgraded. */
export function takeUpgraded(parts: Pick<LiveUpgradeParts, 'connections'>) {
  return (socket: Parameters<LiveConnections['open']>[0], request: FastifyRequest): void => {
    endUpgraded(request.raw);
    parts.connections().open(socket, {
      requestId: recordOf(request.raw)?.id ?? requestId(undefined),
      acceptLanguage: request.headers['accept-language'],
      credentials: credentialsOf(request),
    });
  };
}

async function checkUpgrade(
  request: FastifyRequest,
  reply: FastifyReply,
  { bounds, origins, authenticator, connections }: LiveUpgradeParts,
): Promise<FastifyReply | undefined> {
  const { origin, host } = request.headers;
  if (request.url.split('?', 1)[0] !== PATH) {
    return refuse(request, reply, {
      code: 'NOT_FOUND',
      messages: {
        en: `WebSockets are taken at ${PATH} alone`,
        zh: `只在 ${PATH} 接受 WebSocket 连接`,
      },
    });
  }
  if (!isAllowedOrigin(origin, host, origins)) {
    return refuse(request, reply, {
      code: 'ORIGIN_NOT_ALLOWED',
      messages: {
        en: 'pages of this origin may not connect; whoever runs the server names those that may in ORETRACE_CORS_ORIGINS',
        zh: '不接受该来源网页的连接；可由服务器维护者在 ORETRACE_CORS_ORIGINS 中加入',
      },
    });
  }
  const { authorization, as } = credentialsOf(request);
  // Pages cannot choose the headers of a WebSocket: without them it says who asks when it is initialised.
  if (authenticator.isOpen || authorization.length > 0 || as.length > 0) {
    try {
      await authenticator.authenticate(credentialsOf(request));
    } catch (error) {
      if (error instanceof Refusal) return refuseUnknown(request, reply, error);
      throw error;
    }
  }
  if (!connections().hasRoom) {
    reply.header('retry-after', String(RETRY_AFTER));
    return refuse(request, reply, {
      code: 'OVERLOADED',
      messages: {
        en: `${bounds.connections} WebSockets are open, as many as are taken at once: try again in a moment`,
        zh: `WebSocket 连接数已达上限（${bounds.connections} 个），请稍后再试`,
      },
      more: { limit: { name: 'connections', most: bounds.connections, given: bounds.connections + 1 } },
    });
  }
  return undefined;
}
