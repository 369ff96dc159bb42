import { randomUUID } from 'node:crypto';

/** What a client, or a proxy before the server, may name a request: fit for a log line and for a header. */
const WELL_FORMED = /^[A-Za-z0-9._-]{1,64}$/;

/** The id that a request brings in `x-request-id`, where it is well formed; a new one otherwise. */
export function requestId(given: string | readonly string[] | undefined): string {
  return typeof given === 'string' && WELL_FORMED.test(given) ? given : randomUUID();
}
