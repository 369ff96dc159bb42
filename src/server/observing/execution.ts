import type { Following, RequestRecord } from './request-record.ts';

/** Most characters of an operation's name that are noted: a client may call it anything. */
const MAX_NAME = 100;

/** Notes of a request which operation it asks for. */
export function noteOperation(record: RequestRecord, type: string, name: string | null | undefined): void {
  record.operation = { type, name: name?.slice(0, MAX_NAME) ?? null };
  record.following?.span.set({
    'graphql.operation.type': type,
    'graphql.operation.name': record.operation.name ?? '',
  });
}

/**
 * Begins the span of an execution; fields of the operation's root are spans below it.
 *
 * @returns ends it, and theirs
 */
export function beginExecution(following: Following): (failed: boolean) => void {
  const executing = following.recorder.begin('graphql.execute', following.span);
  following.executing = executing;
  return (failed) => {
    for (const field of following.rootFields.values()) field.span.end({ at: field.lastAt });
    executing.end({ failed });
  };
}
