import {
  type ExecutionResult,
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLFormattedError,
} from 'graphql';
import { type Context, makeServer, type Server } from 'graphql-ws';
import type { WebSocket } from 'ws';
import { type Authenticator, type Credentials, isOver, type Known } from '../../access/authenticator.ts';
import type { Identity } from '../../access/identity.ts';
import { SPEAKING_AS } from '../../access/open-access.ts';
import { unauthenticated } from '../../access/unauthenticated.ts';
import type { RevisionWatch } from '../../live/revision-watch.ts';
import type { RequestContext } from '../context.ts';
import { type ErrorExtensions, shownError } from '../errors.ts';
import { preferredLanguage } from '../language.ts';
import { Refusal } from '../limiting/refusal.ts';
import { Load } from '../load.ts';
import type { Asking } from '../request-context.ts';
import { CLOSE } from './close-codes.ts';
import { LiveConnection, type Opening } from './connection.ts';
import { SubscriptionEvents } from './events.ts';
import type { LiveFigures } from './figures.ts';
import type { LiveLimits } from './limits.ts';
import type { LiveObservers, LiveOperation } from './operation.ts';
import { type OperationRules, readOperation, type SubscriptionOperation } from './read-operation.ts';
import { carry } from './socket.ts';
import { SubscriptionFailed } from './subscription-failed.ts';

export interface LiveConnectionParts extends OperationRules {
  readonly observers: LiveObservers;
  readonly bounds: LiveLimits;
  readonly watch: RevisionWatch;
  /** Milliseconds allowed to one event. */
  readonly deadline: number;
  readonly fieldResolver: GraphQLFieldResolver<unknown, RequestContext>;
  readonly authenticator: Authenticator;
  context(asking: Asking, signal: AbortSignal): RequestContext;
}

type Connected = Context<Record<string, unknown>, LiveConnection>;

/** Milliseconds that a client has to confirm that its connection is closed. */
const GRACE = 2_000;

/** Every WebSocket of the server, and what is subscribed to over it. */
export class LiveConnections {
  readonly #parts: LiveConnectionParts;
  readonly #server: Server<LiveConnection>;
  readonly #sockets = new Map<WebSocket, LiveConnection>();
  readonly #watch: NodeJS.Timeout;
  readonly #subscriptions: Load;
  #events = 0;
  #stopping = false;

  constructor(parts: LiveConnectionParts) {
    this.#parts = parts;
    this.#subscriptions = new Load(parts.bounds.subscriptions);
    this.#server = makeServer<Record<string, unknown>, LiveConnection>({
      connectionInitWaitTimeout: parts.bounds.initTime,
      onConnect: (connected) => this.#letIn(connected),
      onSubscribe: (connected, id, payload) => {
        const operation = connected.extra.begin(id, payload);
        const read = operation.run(() => readOperation(payload, parts, seen(connected), operation.record));
        if ('document' in read) return { ...read, contextValue: { connected, operation } satisfies Asked };
        operation.refuse();
        return read;
      },
      subscribe: ({ contextValue, ...read }) => this.#subscribe(contextValue as Asked, read),
      onNext: (connected, id, _payload, _operation, { data = null, errors, extensions }) => {
        this.#events += 1;
        connected.extra.operation(id)?.sent();
        return {
          data,
          ...(errors ? { errors: this.#shown(connected, id, errors) } : {}),
          ...(extensions ? { extensions } : {}),
        };
      },
      onError: (connected, id, _payload, errors) => {
        connected.extra.operation(id)?.fail();
        const shown = this.#shown(connected, id, errors.flatMap(causesOf));
        connected.extra.end(id);
        return shown;
      },
      onComplete: ({ extra }, id) => extra.end(id),
    });
    this.#watch = setInterval(() => void this.#endThoseNotKnown(), parts.bounds.identityInterval).unref();
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
  open(socket: WebSocket, opening: Opening): void {
    const { observers, bounds } = this.#parts;
    const connection = new LiveConnection(opening, observers);
    this.#sockets.set(socket, connection);
    socket.once('close', () => {
      this.#sockets.delete(socket);
      connection.closing(this.#stopping ? 'server' : 'connection');
    });
    carry(socket, this.#server, connection, { log: observers.log, bounds });
    if (this.#stopping) socket.close(CLOSE.GOING_AWAY, GOING_AWAY);
  }

  /**
   * Ends all connections with 1001: subscriptions are not completed, for they are not at their end, and clients go on
   * elsewhere. Settled once all are closed.
   */
  async stop(): Promise<void> {
    this.#stopping = true;
    clearInterval(this.#watch);
    await Promise.all([...this.#sockets.keys()].map(endSocket));
  }

  /** Finds out who asks over a connection; closes it where that is not known. */
  async #letIn({ connectionParams, extra }: Connected): Promise<boolean> {
    try {
      extra.known = await this.#parts.authenticator.authenticate(
        credentialsOf(connectionParams, extra.credentials),
      );
      return true;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      for (const [socket, connection] of this.#sockets) if (connection === extra) closeUnknown(socket, error);
      return false;
    }
  }

  /** Closes the connections of those whose token has expired, or whose key was revoked. */
  async #endThoseNotKnown(): Promise<void> {
    for (const [socket, { known }] of this.#sockets) {
      if (!known) continue;
      const isKnown = !isOver(known) && (await known.holds().catch(() => false));
      if (!isKnown) socket.close(CLOSE.UNAUTHENTICATED, NOT_ANY_MORE);
    }
  }

  #subscribe(
    { connected, operation }: Asked,
    read: SubscriptionOperation,
  ): AsyncGenerator<ExecutionResult, void, void> {
    const { bounds, context, fieldResolver, watch, deadline } = this.#parts;
    const own = connected.extra.operations;
    const most = bounds.subscriptionsPerConnection;
    const isBeyond = own > most;
    const giveBack = isBeyond ? null : this.#subscriptions.take();
    if (!giveBack) {
      operation.refuse();
      return refused(
        isBeyond
          ? tooMany('subscriptionsPerConnection', most, own)
          : tooMany('subscriptions', bounds.subscriptions, bounds.subscriptions + 1),
      );
    }
    const events = new SubscriptionEvents(read, {
      context: (signal) => {
        const { identity } = knownOver(connected);
        const made = context({ identity, acceptLanguage: acceptLanguageOf(connected) }, signal);
        operation.record.author = made.identity.id;
        operation.showsRowsOf(made.rows);
        return made;
      },
      fieldResolver,
      watch,
      deadline,
      seek: (work) => operation.seek(work),
      answer: (work) => operation.answer(work),
      onLeave: () => operation.leave(),
      onEnd: giveBack,
    });
    operation.begin(events);
    return events;
  }

  /** Errors as HTTP shows them. */
  #shown(
    connected: Connected,
    id: string,
    errors: readonly GraphQLError[],
  ): readonly GraphQLFormattedError[] {
    const { observers } = this.#parts;
    const schema = this.#parts.schemaFor(seen(connected));
    const language = preferredLanguage(acceptLanguageOf(connected));
    const show = () =>
      errors.map((error) => {
        const shown = shownError(withCode(error), error, schema, observers.log);
        const { messages } = shown.extensions as unknown as ErrorExtensions;
        return { ...shown, message: messages[language] };
      });
    return connected.extra.operation(id)?.run(show) ?? show();
  }
}

/** An operation, and where it was asked for. */
interface Asked {
  readonly connected: Connected;
  readonly operation: LiveOperation;
}

/** Pages cannot choose the headers of a WebSocket: they say it when they initialise the connection. */
function acceptLanguageOf({ connectionParams, extra }: Connected): string | undefined {
  const said = connectionParams?.acceptLanguage;
  return typeof said === 'string' ? said : extra.acceptLanguage;
}

/** What a connection says of who asks when it is initialised; what its headers said where it says nothing. */
function credentialsOf(params: Connected['connectionParams'], ofHeaders: Credentials): Credentials {
  const said = Object.entries(params ?? {}).map(([name, value]) => [name.toLowerCase(), value] as const);
  const named = (wanted: string) =>
    said.flatMap(([name, value]) => (name === wanted && value !== null ? [String(value)] : []));
  const [authorization, as] = [named('authorization'), named(SPEAKING_AS)];
  return authorization.length + as.length > 0 ? { ...ofHeaders, authorization, as } : ofHeaders;
}

/** Who asks over a connection. @throws Refusal once they are known no longer */
function knownOver({ extra: { known } }: Connected): Known {
  if (known && !isOver(known)) return known;
  throw unauthenticated({ en: NOT_ANY_MORE, zh: '该连接的身份已失效，请重新连接' });
}

/** By whose eyes the schema is read: by nobody's, while nobody is known. */
function seen({ extra: { known } }: Connected): Pick<Identity, 'roles'> {
  return known?.identity ?? { roles: new Set() };
}

function closeUnknown(socket: WebSocket, { code, messages }: Refusal): void {
  const isUnavailable = code === 'AUTHENTICATION_UNAVAILABLE';
  // As much as the protocol has room for; ours are ASCII.
  socket.close(isUnavailable ? CLOSE.TRY_AGAIN_LATER : CLOSE.UNAUTHENTICATED, messages.en.slice(0, 123));
}

/** What ended a subscription, within what the protocol's server made of it. */
function causesOf(error: GraphQLError): readonly GraphQLError[] {
  const { originalError } = error;
  return originalError instanceof SubscriptionFailed ? originalError.errors : [error];
}

/** What GraphQL says of variables that do not fit has no code, and stands at no field. */
function withCode(error: GraphQLError): GraphQLFormattedError {
  const formatted = error.toJSON();
  const isOfVariables =
    error.path === undefined && (!error.originalError || error.originalError instanceof GraphQLError);
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

const NOT_ANY_MORE = 'your token has expired, or your key was revoked: connect again with one that counts';
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
