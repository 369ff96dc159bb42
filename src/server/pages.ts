import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** Where `npm run build:web` puts the pages. */
const BUILT_PAGES = fileURLToPath(new URL('../../dist/web/', import.meta.url));

/** The pages ask this server and nobody else. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const NOT_BUILT =
  'The page is not built. Build it with: npm run build:web\n页面尚未构建，请运行：npm run build:web\n';

/** Serves the IDE page under `/graphiql`, and leads there from where people come in. */
export async function addPages(http: FastifyInstance): Promise<void> {
  await http.register(async (pages) => {
    pages.addHook('onRequest', async (_request, reply) => {
      reply.header('content-security-policy', CONTENT_SECURITY_POLICY);
    });
    pages.get('/', (_request, reply) => reply.redirect('/graphiql/'));
    pages.get('/graphiql', (_request, reply) => reply.redirect('/graphiql/'));
    if (existsSync(`${BUILT_PAGES}index.html`)) {
      await pages.register(fastifyStatic, { root: BUILT_PAGES, prefix: '/graphiql/' });
    } else {
      pages.get('/graphiql/', (_request, reply) =>
        reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT),
      );
    }
  });
}
