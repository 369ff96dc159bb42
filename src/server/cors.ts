import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';
import { SPEAKING_AS } from '../access/open-access.ts';

/** Seconds for which a browser may keep the answer to a preflight. */
const PREFLIGHT_KEPT = 600;

/**
 * Lets pages of other origins ask: those alone, without cookies or other credentials of the browser's.
 *
 * @param origins none: nothing is said, and browsers keep every other page out
 */
export async function addCors(http: FastifyInstance, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await http.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    allowedHeaders: [
      'content-type',
      'authorization',
      'accept-language',
      'apollo-require-preflight',
      'x-request-id',
      SPEAKING_AS,
    ],
    exposedHeaders: ['retry-after', 'www-authenticate', 'x-request-id'],
    credentials: false,
    maxAge: PREFLIGHT_KEPT,
    // What is no preflight is no error: it is answered as any other OPTIONS.
    strictPreflight: false,
  });
}
