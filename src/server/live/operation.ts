import type { SubscribePayload } from 'graphql-ws';
import { ANSWER_CODES, isAnswerCode } from '../error-codes.ts';
import { beginExecution } from '../observing/execution.ts';
import type { LiveOperationFigures } from '../observing/live-operation-figures.ts';
import type { Observers } from '../observing/observe-requests.ts';
import { requestId } from '../observing/request-id.ts';
import { followedBy, forRequest, letGo, newRecord, type RequestRecord } from '../observing/request-record.ts';
import type { SubscriptionEvents } from './events.ts';

export interface LiveObservers extends Observers {
  readonly liveFigures: LiveOperationFigures;
}

/** Why an operation over a WebSocket ended. */
export type OperationEnd =
  /** It was not begun: something is wrong with it, or a limit is reached. */
  | 'refused'
  /** It has told all that there is. */
  | 'completed'
  /** An event could not be answered, or the store could not be reached. */
  | 'failed'
  /** Its client ended it. */
  | 'client'
  /** Its connection was closed, or broke. */
  | 'connection'
  /** The server stopped. */
  | 'server';

/** The connection over which an operation came. */
export interface OperationPlace {
  /** The id of the request by which the connection was opened. */
  readonly id: string;
  /** Why the connection is over; null while it is open. */
  readonly over: 'connection' | 'server' | null;
}

/**
 * An operation over a WebSocket, from its message on. What is done for it bears its id; when it is over it is told in the
 * log, in figures and, where requests are followed, as a span.
 *
 * A client may name the id as `extensions.requestId` of its message, and the span that it belongs to as
 * `extensions.traceparent`: browsers send no headers of their own with a WebSocket.
 */
export class LiveOperation {
  readonly record: RequestRecord;
  readonly #place: OperationPlace;
  readonly #observers: LiveObservers;
  readonly #begunAt = new Date();
  readonly #begun = performance.now();
  #source: SubscriptionEvents | null = null;
  #events = 0;
  /** Rows shown by contexts that are done with, and by the last one. */
  #rows = 0;
  #rowsOfLast = () => 0;
  #how: 'refused' | 'failed' | 'returned' | null = null;
  #isOver = false;

  constructor({ extensions }: SubscribePayload, place: OperationPlace, observers: LiveObservers) {
    this.#place = place;
    this.#observers = observers;
    const { requestId: given, traceparent } = extensions ?? {};
    const id = requestId(typeof given === 'string' ? given : undefined);
    const { spans } = observers;
    const span = spans?.beginRequest(
      'WebSocket /graphql',
      typeof traceparent === 'string' ? traceparent : undefined,
      { 'http.route': '/graphql', 'oretrace.request.id': id },
    );
    this.record = newRecord(id, spans && span ? followedBy(spans, span) : null);
    this.record.rows = () => this.#rows + this.#rowsOfLast();
  }

  /** Whether it is ended by its client, and not yet over. */
  get isEnding(): boolean {
    return this.#how === 'returned' && !this.#isOver;
  }

  /** Does work that belongs to the operation as a whole. */
  run<T>(work: () => T): T {
    return forRequest(this.record, work);
  }

  /**
   * Does the work of finding events out. It is in no span: it goes on as long as the subscription does, and much of it is
   * done once for several.
   */
  seek<T>(work: () => T): T {
    return forRequest({ ...this.record, following: null }, work);
  }

  /** Does the work of answering one event: a trace of its own, for a subscription may have any number of them. */
  async answer<T>(work: () => Promise<T>): Promise<T> {
    const { record } = this;
    const { following } = record;
    const begun = performance.now();
    const span = following?.recorder.beginLinked('subscription event', following.span, {
      'oretrace.request.id': record.id,
      'graphql.operation.name': record.operation?.name ?? '',
    });
    const ofEvent = following && span ? followedBy(following.recorder, span) : null;
    const endExecution = ofEvent && beginExecution(ofEvent);
    let failed = true;
    try {
      const answered = await forRequest({ ...record, following: ofEvent }, work);
      failed = false;
      return answered;
    } finally {
      endExecution?.(failed);
      span?.end({ failed });
      this.#observers.liveFigures.answered((performance.now() - begun) / 1_000);
    }
  }

  /** Takes note of whose rows are shown from here on. */
  showsRowsOf(rows: { readonly shown: number }): void {
    this.#rows += this.#rowsOfLast();
    this.#rowsOfLast = () => rows.shown;
  }

  /** Takes note of what gives its events. */
  begin(source: SubscriptionEvents): void {
    this.#source = source;
    const { operation } = this.record;
    this.run(() =>
      this.#observers.log.debug(
        { connection: this.#place.id, operation: operation?.type, name: operation?.name },
        'an operation began',
      ),
    );
  }

  /** Takes note that an event was sent. */
  sent(): void {
    this.#events += 1;
  }

  refuse(): void {
    this.#how = 'refused';
  }

  fail(): void {
    this.#how ??= 'failed';
  }

  /** Takes note that nobody waits for more. */
  leave(): void {
    this.#how ??= 'returned';
  }

  /** Ends it, if it is not over. */
  end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    void this.#source?.return();
    const { operation, cost, codes, author, following, rows } = this.record;
    const { log, figures, liveFigures } = this.#observers;
    const seconds = (performance.now() - this.#begun) / 1_000;
    const ended = this.#why();
    liveFigures.ended({ operation: operation?.type ?? 'none', ended, seconds });
    figures.failed(codes);
    following?.span.set({ 'oretrace.operation.ended': ended, 'oretrace.operation.events': this.#events });
    following?.span.end({ failed: ended === 'failed' });
    this.run(() =>
      log.info(
        {
          connection: this.#place.id,
          ...(operation ? { operation: operation.type, name: operation.name } : {}),
          begun: this.#begunAt.toISOString(),
          ended,
          events: this.#events,
          ms: Math.round(seconds * 100_000) / 100,
          ...(cost === null ? {} : { cost, rows: rows() }),
          ...(codes.size > 0 ? { codes: [...codes] } : {}),
          ...(author === null ? {} : { author }),
          ...(following ? { traceId: following.span.traceId } : {}),
        },
        'operation',
      ),
    );
    letGo(this.record);
    this.#source = null;
    this.#rowsOfLast = () => 0;
  }

  #why(): OperationEnd {
    if (this.#how === 'refused') return 'refused';
    // Arguments are read when it begins: what is wrong with them is its client's fault, not a failure.
    if (this.#how === 'failed') return this.#events === 0 && isAtFault(this.record) ? 'refused' : 'failed';
    if (this.#place.over !== null) return this.#place.over;
    return this.#how === 'returned' ? 'client' : 'completed';
  }
}

/** Whether all errors are the client's own. */
function isAtFault({ codes }: RequestRecord): boolean {
  return [...codes].every((code) => isAnswerCode(code) && ANSWER_CODES[code].status < 500);
}
