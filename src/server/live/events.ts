import {
  createSourceEventStream,
  type ExecutionResult,
  execute,
  type GraphQLError,
  type GraphQLFieldResolver,
} from 'graphql';
import type { RevisionWatch } from '../../live/revision-watch.ts';
import { OretraceError } from '../../store/errors.ts';
import type { RequestContext } from '../context.ts';
import { noteReads } from '../noting-reads.ts';
import { ClientLeft, RequestEnd, unlessEnded } from '../request-end.ts';
import type { SubscriptionOperation } from './read-operation.ts';
import { SubscriptionFailed } from './subscription-failed.ts';

export interface EventParts {
  /** What belongs to the subscription as a whole, and to each of its events: nothing is kept from one to the next. */
  context(signal: AbortSignal): RequestContext;
  readonly fieldResolver: GraphQLFieldResolver<unknown, RequestContext>;
  readonly watch: RevisionWatch;
  /** Milliseconds allowed to one event. */
  readonly deadline: number;
  /** Does the work of finding events out. */
  seek<T>(work: () => T): T;
  /** Does the work of answering one event. */
  answer<T>(work: () => Promise<T>): Promise<T>;
  /** Called when nobody waits for more, before the subscription is over. */
  onLeave(): void;
  /** Called once, when the subscription is over. */
  onEnd(): void;
}

/**
 * The events of a subscription, each worked out when the one before has been sent: whoever reads slowly is given less,
 * and nothing piles up. Ended by `return()` at once, whatever it waits for.
 *
 * It throws {@link SubscriptionFailed} where an event could not be answered: left out it would be a gap.
 */
export class SubscriptionEvents implements AsyncGenerator<ExecutionResult, void, void> {
  readonly #end = new AbortController();
  readonly #parts: EventParts;
  readonly #events: AsyncGenerator<ExecutionResult, void, void>;
  #over = false;

  constructor(operation: SubscriptionOperation, parts: EventParts) {
    this.#parts = parts;
    this.#events = eventsOf(operation, parts, this.#end.signal);
  }

  async next(): Promise<IteratorResult<ExecutionResult, void>> {
    if (this.#over) return { done: true, value: undefined };
    try {
      const next = await unlessEnded(
        this.#parts.seek(() => this.#events.next()),
        this.#end.signal,
      );
      if (next.done) this.#finish();
      return next;
    } catch (error) {
      const isEnded = this.#end.signal.aborted;
      this.#finish();
      if (isEnded) return { done: true, value: undefined };
      throw error;
    }
  }

  async return(): Promise<IteratorResult<ExecutionResult, void>> {
    if (!this.#over) this.#parts.onLeave();
    this.#finish();
    return { done: true, value: undefined };
  }

  async throw(error: unknown): Promise<IteratorResult<ExecutionResult, void>> {
    this.#finish();
    throw error;
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#finish();
  }

  #finish(): void {
    if (this.#over) return;
    this.#over = true;
    this.#end.abort(new ClientLeft());
    // What it waits for ends with the signal; nobody waits for that.
    void this.#events.return().catch(() => {});
    this.#parts.onEnd();
  }
}

async function* eventsOf(
  operation: SubscriptionOperation,
  parts: EventParts,
  signal: AbortSignal,
): AsyncGenerator<ExecutionResult, void, void> {
  const source = await createSourceEventStream({ ...operation, contextValue: parts.context(signal) });
  if (!(Symbol.asyncIterator in source)) throw new SubscriptionFailed(source.errors ?? []);
  for await (const event of source) yield await answered(operation, event, parts, signal);
}

/** One event answered in whole, again while the store cannot be reached. */
async function answered(
  operation: SubscriptionOperation,
  event: unknown,
  parts: EventParts,
  signal: AbortSignal,
): Promise<ExecutionResult> {
  let failed: readonly GraphQLError[] = [];
  const result = await parts.watch
    .persist(async () => {
      const once = await answeredOnce(operation, event, parts, signal);
      if (once.data !== null && once.data !== undefined) return once;
      failed = once.errors ?? [];
      throw (
        failed.find(({ originalError }) => originalError instanceof OretraceError)?.originalError ?? failed
      );
    }, signal)
    .catch((error: unknown) => {
      throw failed.length > 0 ? new SubscriptionFailed(failed) : error;
    });
  return result;
}

async function answeredOnce(
  operation: SubscriptionOperation,
  event: unknown,
  { context, fieldResolver, deadline, answer }: EventParts,
  signal: AbortSignal,
): Promise<ExecutionResult> {
  const end = new RequestEnd(deadline, signal);
  try {
    return await answer(async () => {
      const contextValue = context(end.signal);
      const answered = execute({ ...operation, rootValue: event, contextValue, fieldResolver });
      const result = await unlessEnded(Promise.resolve(answered), end.signal);
      await noteReads(contextValue);
      return result;
    });
  } finally {
    end.dispose();
  }
}
