import type { AccessFilter, AccessHead, AccessNote } from '../access-log.ts';
import type { Applied, Changeset, Conditions, Foreseen } from '../changesets.ts';
import { type Bilingual, type ErrorCode, type InputIssue, OretraceError } from '../errors.ts';
import type { KindName } from '../kinds/index.ts';
import type { AggregateQuery, ListQuery, NeighbourQuery, Revision, SearchQuery, Tally } from '../port.ts';
import type { Row } from './driver.ts';
import type { NeighbourRows } from './neighbours.ts';

/** What the writing thread can be asked. Instants are in milliseconds since 1970. */
export interface WriterCalls {
  apply(changeset: Changeset, conditions: Conditions, now: number): Promise<Applied>;
  foresee(changeset: Changeset, conditions: Conditions): Promise<Foreseen>;
  /** Begins to take a whole log; CONFLICT unless the store is empty. Nothing else may be asked until it ends. */
  restoreBegin(): void;
  /** Takes the next entries, each as JSON. */
  restoreTake(entries: readonly string[]): Promise<void>;
  restoreEnd(): Revision;
  /** Leaves the store as empty as it was. */
  restoreAbort(): void;
  noteAccess(notes: readonly AccessNote[], now: number): AccessHead;
  close(): void;
}

/** What the reading thread can be asked. Facts travel as rows, which are cheaper to copy, and become facts after. */
export interface ReaderCalls {
  revision(): Revision;
  /** @param at undefined: the last versions */
  get(ids: readonly string[], at: number | undefined): readonly Row[];
  revisionAt(instant: string): number;
  list(query: ListQuery): readonly Row[];
  count(query: Pick<ListQuery, 'kind' | 'filters'>): number;
  aggregate(query: AggregateQuery): readonly Tally[];
  totals(): readonly Row[];
  neighbours(query: NeighbourQuery): NeighbourRows;
  search(query: SearchQuery): readonly Row[];
  history(id: string): readonly Row[];
  /** Recordings as JSON, in no order. */
  recordings(revisions: readonly number[], about: string | undefined): readonly string[];
  /** Log entries as JSON; none when there are no more. */
  entries(after: number): readonly string[];
  /** Rows of the access log, a page of them at most. */
  accesses(after: number, filter: AccessFilter): readonly Row[];
  accessHead(): AccessHead;
  /**
   * @param which the versions wanted: the last ones of standing facts, or all of all facts
   * @returns a number for the stream, which sees the store as it is now until it is closed
   */
  streamOpen(kinds: readonly KindName[], which: 'standing' | 'all'): number;
  /** @returns the next rows; none at the end */
  streamNext(stream: number): readonly Row[];
  streamClose(stream: number): void;
  close(): void;
}

export type Calls = WriterCalls | ReaderCalls;

/** What a thread is given when it starts. */
export interface ThreadOptions {
  readonly role: 'writer' | 'reader';
  readonly file: string;
  readonly busyTimeout: number;
}

export interface Request {
  readonly number: number;
  /** One of the role's calls, or `open`, which comes first. */
  readonly method: string;
  readonly values: readonly unknown[];
}

/** The answer to a request. */
export type Response =
  | { readonly number: number; readonly value: unknown }
  | { readonly number: number; readonly failure: Failure };

/** An error on its way between threads, which would lose its class and all but its message. */
export type Failure =
  | {
      readonly is: 'told';
      readonly code: ErrorCode;
      readonly messages: Bilingual;
      readonly issues: readonly InputIssue[];
      readonly cause: string | null;
    }
  | { readonly is: 'unforeseen'; readonly message: string; readonly stack: string };

export function failureOf(error: unknown): Failure {
  if (error instanceof OretraceError) {
    const { code, messages, issues, cause } = error;
    return { is: 'told', code, messages, issues, cause: cause === undefined ? null : String(cause) };
  }
  return error instanceof Error
    ? { is: 'unforeseen', message: error.message, stack: error.stack ?? '' }
    : { is: 'unforeseen', message: String(error), stack: '' };
}

export function errorOf(failure: Failure): Error {
  if (failure.is === 'told') {
    const { code, messages, issues, cause } = failure;
    return new OretraceError(code, messages, issues, cause === null ? undefined : new Error(cause));
  }
  const error = new Error(failure.message);
  error.stack = `${error.stack}\n  on the store's own thread:\n${failure.stack}`;
  return error;
}
