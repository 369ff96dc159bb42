import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage } from 'node:http';
import type { Attributes, Span, SpanRecorder } from './spans.ts';

/** A request of which nothing is known yet. */
export function newRecord(id: string, following: Following | null): RequestRecord {
  return {
    id,
    operation: null,
    cost: null,
    author: null,
    codes: new Set(),
    rows: () => 0,
    following,
  };
}

/** What is known of a request that is in hand. */
export interface RequestRecord {
  readonly id: string;
  operation: { readonly type: string; readonly name: string | null } | null;
  cost: number | null;
  author: string | null;
  /** Codes of the errors in its answer. */
  readonly codes: Set<string>;
  /** Rows shown so far. */
  rows: () => number;
  /** null: it is not followed. */
  readonly following: Following | null;
}

/** The spans of one request. */
export interface Following {
  readonly recorder: SpanRecorder;
  /** The whole request. */
  readonly span: Span;
  /** The operation that is executed. */
  executing: Span | null;
  /** Fields of the operation's root, by the key under which they are answered. */
  readonly rootFields: Map<string, RootField>;
}

/** Follows a request by a span that has begun. */
export function followedBy(recorder: SpanRecorder, span: Span): Following {
  return { recorder, span, executing: null, rootFields: new Map() };
}

export interface RootField {
  readonly span: Span;
  /** When anything below it was last resolved, in milliseconds since 1970. */
  lastAt: number;
}

/** Where work stands: in which request, within which span. */
interface Place {
  readonly record: RequestRecord;
  readonly span: Span | null;
}

const places = new AsyncLocalStorage<Place>();
const records = new WeakMap<IncomingMessage, RequestRecord>();

/** Lets go of what a request that is over has held: timers and promises made within it may live on, and the record with them. */
export function letGo(record: RequestRecord): void {
  const shown = record.rows();
  record.rows = () => shown;
  record.following?.rootFields.clear();
}

/** The record of a request that was taken in; undefined for what could not even be read. */
export function recordOf(raw: IncomingMessage): RequestRecord | undefined {
  return records.get(raw);
}

export function keepRecord(raw: IncomingMessage, record: RequestRecord): void {
  records.set(raw, record);
}

/** The request for which this very work is done. */
export function currentRecord(): RequestRecord | undefined {
  return places.getStore()?.record;
}

/** Does work for a request: whatever it does, now or later, is known to be done for it. */
export function forRequest<T>(record: RequestRecord, work: () => T): T {
  return places.run({ record, span: record.following?.span ?? null }, work);
}

/** Does work within a span of the request in hand. */
export function within<T>(span: Span, work: () => T): T {
  const place = places.getStore();
  return place ? places.run({ ...place, span }, work) : work();
}

/** Begins a span below the one that is under way; null where nothing is followed. */
export function beginSpan(name: string, attributes?: Attributes): Span | null {
  const { record, span } = places.getStore() ?? {};
  return record?.following && span ? record.following.recorder.begin(name, span, attributes) : null;
}
