import type { IncomingMessage } from 'node:http';
import type { FastifyReply, FastifyRequest, onRequestAsyncHookHandler } from 'fastify';
import type { Authenticator, Credentials, Known } from '../access/authenticator.ts';
import { SPEAKING_AS } from '../access/open-access.ts';
import { refuse } from './answering.ts';
import { Refusal } from './limiting/refusal.ts';

/** Seconds after which somebody who could not be known may try again. */
const RETRY_AFTER = 5;

const known = new WeakMap<IncomingMessage, Known>();

/** Who sent a request; it was let through by {@link letKnownIn}. */
export function senderOf({ raw }: FastifyRequest): Known {
  const sender = known.get(raw);
  if (!sender) throw new Error('a request of which it is not known who sent it');
  return sender;
}

/**
 * Lets requests in of which it is known who sent them, before anything of their bodies is read.
 *
 * @param isAsked which requests are held back so; those that no identity is needed for go through
 */
export function letKnownIn(
  authenticator: Authenticator,
  isAsked: (request: FastifyRequest) => boolean = () => true,
): onRequestAsyncHookHandler {
  return async (request, reply) => {
    if (!isAsked(request)) return;
    try {
      known.set(request.raw, await authenticator.authenticate(credentialsOf(request)));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return refuseUnknown(request, reply, error);
    }
  };
}

/** Refuses somebody, and says how to be known. */
export function refuseUnknown(request: FastifyRequest, reply: FastifyReply, refusal: Refusal): FastifyReply {
  const { code, messages } = refusal;
  if (code === 'UNAUTHENTICATED') reply.header('www-authenticate', challengeTo(request, messages.en));
  if (code === 'AUTHENTICATION_UNAVAILABLE') reply.header('retry-after', String(RETRY_AFTER));
  return refuse(request, reply, { code, messages });
}

/** Headers as they came: one that came twice is not to be taken for one. */
export function credentialsOf({ raw }: Pick<FastifyRequest, 'raw'>): Credentials {
  return {
    authorization: raw.headersDistinct.authorization ?? [],
    as: raw.headersDistinct[SPEAKING_AS] ?? [],
    host: raw.headers.host,
  };
}

/** @see https://www.rfc-editor.org/rfc/rfc6750#section-3 */
function challengeTo({ headers }: FastifyRequest, why: string): string {
  const realm = 'Bearer realm="oretrace"';
  if (headers.authorization === undefined) return realm;
  return `${realm}, error="invalid_token", error_description="${why.replaceAll(/["\\]|[^\x20-\x7e]/g, "'")}"`;
}
