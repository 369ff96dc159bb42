import type { ExecutionResult, GraphQLError, GraphQLFieldResolver, GraphQLFormattedError } from 'graphql';
import { type Context, makeServer, type Server } from 'graphql-ws';
import type { Logger } from 'pino';
import type { WebSocket } from 'ws';
import type { RevisionWatch } from '../../live/revision-watch.ts';
import type { RequestContext } from '../context.ts';
import { type ErrorExtensions, shownError } from '../errors.ts';
import { preferredLanguage } from '../language.ts';
import { Refusal } from '../limiting/refusal.ts';
import { Load } from '../load.ts';
import { CLOSE } from './close-codes.ts';
import { SubscriptionEvents } from './events.ts';
import type { LiveFigures } from './figures.ts';
import type { LiveLimits } from './limits.ts';
import { type OperationRules, readOperation, type SubscriptionOperation } from './read-operation.ts';
import { carry } from './socket.ts';
import { SubscriptionFailed } from './subscription-failed.ts';

export interface LiveConnectionParts extends OperationRules {
  readonly log: Logger;
  readonly bounds: LiveLimits;
  readonly watch: RevisionWatch;
  /** Milliseconds allowed to one event. */
  readonly deadline: number;
  readonly fieldResolver: GraphQLFieldResolver<unknown, RequestContext>;
  context(acceptLanguage: string | undefined, signal: AbortSignal): RequestContext;
}

interface Extra {
  readonly acceptLanguage: string | undefined;
}

type Connected = Context<Record<string, unknown>, Extra>;

/** Milliseconds that a client has to confirm that its connection is closed. */
const GRACE = 2_000;

/** Every WebSocket of the server, and what is subscribed to over it. */
export class LiveConnections {
  readonly #parts: LiveConnectionParts;
  readonly #server: Server<Extra>;
  readonly #sockets = new Set<WebSocket>();
  readonly #subscriptions: Load;
  #events = 0;
  #stopping = false;

  constructor(parts: LiveConnectionParts) {
    this.#parts = parts;
    this.#subscriptions = new Load(parts.bounds.subscriptions);
    this.#server = makeServer<Record<string, unknown>, Extra>({
      connectionInitWaitTimeout: parts.bounds.initTime,
      onSubscribe: (connected, _id, payload) => {
        const operation = readOperation(payload, parts);
        return 'document' in operation ? { ...operation, contextValue: connected } : operation;
      },
      subscribe: ({ contextValue, ...operation }) => this.#subscribe(contextValue as Connected, operation),
      onNext: (connected, _id, _payload, _operation, { data = null, errors, extensions }) => {
        this.#events += 1;
        return {
          data,
          ...(errors ? { errors: this.#shown(connected, errors) } : {}),
          ...(extensions ? { extensions } : {}),
        };
      },
      onError: (connected, _id, _payload, errors) => this.#shown(connected, errors.flatMap(causesOf)),
    });
  }

  get figures(): LiveFigures {
    return {
      connections: this.#sockets.size,
      subscriptions: this.#subscriptions.inHand,
      events: this.#events,
    };
  }

  /** Whether another connection is taken. */
  get hasRoom(): boolean {
    return !this.#stopping && this.#sockets.size < this.#parts.bounds.connections;
  }

  /** Takes up a connection that was upgraded. */
  open(socket: WebSocket, acceptLanguage: string | undefined): void {
    this.#sockets.add(socket);
    socket.once('close', () => this.#sockets.delete(socket));
    carry(socket, this.#server, { acceptLanguage }, this.#parts);
    if (this.#stopping) socket.close(CLOSE.GOING_AWAY, GOING_AWAY);
  }

  /**
   * Ends all connections with 1001: subscriptions are not completed, for they are not at their end, and clients go on
   * elsewhere. Settled once all are closed.
   */
  async stop(): Promise<void> {
    this.#stopping = true;
    await Promise.all([...this.#sockets].map(endSocket));
  }

  #subscribe(
    connected: Connected,
    operation: SubscriptionOperation,
  ): AsyncGenerator<ExecutionResult, void, void> {
    const { bounds, context, fieldResolver, watch, deadline } = this.#parts;
    const own = Object.keys(connected.subscriptions).length;
    if (own > bounds.subscriptionsPerConnection) {
      return refused(tooMany('subscriptionsPerConnection', bounds.subscriptionsPerConnection, own));
    }
    const giveBack = this.#subscriptions.take();
    if (!giveBack) return refused(tooMany('subscriptions', bounds.subscriptions, bounds.subscriptions + 1));
    return new SubscriptionEvents(operation, {
      context: (signal) => context(acceptLanguageOf(connected), signal),
      fieldResolver,
      watch,
      deadline,
      onEnd: giveBack,
    });
  }

  /** Errors as HTTP shows them. */
  #shown(connected: Connected, errors: readonly GraphQLError[]): readonly GraphQLFormattedError[] {
    const { schema, log } = this.#parts;
    const language = preferredLanguage(acceptLanguageOf(connected));
    return errors.map((error) => {
      const shown = shownError(withCode(error), error, schema, log);
      const { messages } = shown.extensions as unknown as ErrorExtensions;
      return { ...shown, message: messages[language] };
    });
  }
}

/** Pages cannot choose the headers of a WebSocket: they say it when they initialise the connection. */
function acceptLanguageOf({ connectionParams, extra }: Connected): string | undefined {
  const said = connectionParams?.acceptLanguage;
  return typeof said === 'string' ? said : extra.acceptLanguage;
}

/** What ended a subscription, within what the protocol's server made of it. */
function causesOf(error: GraphQLError): readonly GraphQLError[] {
  const { originalError } = error;
  return originalError instanceof SubscriptionFailed ? originalError.errors : [error];
}

/** What GraphQL says of variables that do not fit has no code, and stands at no field. */
function withCode(error: GraphQLError): GraphQLFormattedError {
  const formatted = error.toJSON();
  const isOfVariables = error.path === undefined && error.originalError === undefined;
  if (formatted.extensions?.code !== undefined || !isOfVariables) return formatted;
  return { ...formatted, extensions: { code: 'BAD_USER_INPUT' } };
}

// biome-ignore lint/correctness/useYield: what is refused gives nothing
async function* refused(refusal: Refusal): AsyncGenerator<ExecutionResult, void, void> {
  throw new SubscriptionFailed([refusal]);
}

function tooMany(name: string, most: number, given: number): Refusal {
  return new Refusal(
    'TOO_MANY_SUBSCRIPTIONS',
    name === 'subscriptions'
      ? {
          en: `${most} subscriptions are under way, as many as the server takes at once`,
          zh: `进行中的订阅已达服务器上限（${most} 个）`,
        }
      : {
          en: `the connection has ${most} subscriptions, as many as one may have`,
          zh: `该连接的订阅已达上限（${most} 个）`,
        },
    { limit: { name, most, given } },
  );
}

const GOING_AWAY = 'the server is stopping: connect again, go on after the last revision';

async function endSocket(socket: WebSocket): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(() => socket.terminate(), GRACE);
    socket.once('close', () => {
      clearTimeout(timer);
      resolve();
    });
    socket.close(CLOSE.GOING_AWAY, GOING_AWAY);
  });
}
