import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { openEmbeddedStore } from '../../src/store/embedded/index.ts';
import { EMBEDDED_FILE } from '../../src/store/open.ts';
import type { Store } from '../../src/store/port.ts';
import { serve, type TestApi } from '../testkit/api.ts';
import { replacing } from '../testkit/failing-store.ts';
import { startProgram } from '../testkit/process.ts';

const folder = await mkdtemp(join(tmpdir(), 'oretrace-stopping-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

let api: TestApi | null = null;
afterEach(() => api?.server.stop());

/** A store of which `list` answers when it is let go. */
async function heldAtList(file: string) {
  const store = await openEmbeddedStore({ file: join(folder, file) });
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let asked = 0;
  const held: Store = replacing(store, 'list', async (query) => {
    asked += 1;
    await gate;
    return store.list(query);
  });
  return { held, letGo, asked: () => asked };
}

interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape that the query asks for
  readonly body: any;
}

/** Posts a query; rejects where there is no answer, or only half of one. */
async function post(url: string, query: string, variables: object = {}, agent?: Agent): Promise<Sent> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        hostname,
        port,
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        ...(agent ? { agent } : {}),
      },
      (response) => {
        const { statusCode = 0, headers } = response;
        text(response).then(
          (body) => resolve({ status: statusCode, headers, body: JSON.parse(body) }),
          reject,
        );
        response.on('aborted', () => reject(new HalfAnswer()));
      },
    );
    sent.on('error', reject);
    sent.end(JSON.stringify({ query, variables }));
  });
}

class HalfAnswer extends Error {}

describe('a server that stops', () => {
  test('cuts off what takes longer than its time, with an answer that says so', async () => {
    const { held, letGo, asked } = await heldAtList('cut.db');
    api = await serve(held, '2024-01-01', { shutdownDeadline: 200 });
    const answered = post(api.server.url, '{ mineSites { nodes { name } } }');
    await expect.poll(asked).toBe(1);
    const stopped = api.server.stop();
    const { status, headers, body } = await answered;
    expect([status, headers.connection]).toEqual([503, 'close']);
    expect(body.errors).toMatchObject([
      { extensions: { code: 'SERVER_STOPPING', requestId: headers['x-request-id'] } },
    ]);
    letGo();
    await stopped;
  });

  test('answers what is in hand, takes no new connection, and refuses what comes on one that is open', async () => {
    const { held, letGo, asked } = await heldAtList('refused.db');
    api = await serve(held, '2024-01-01');
    const { hostname, port } = new URL(api.server.url);
    const inHand = post(api.server.url, '{ mineSites { nodes { name } } }');
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    // Its head has begun when the server stops: the connection is not idle.
    socket.write('GET /nowhere HTTP/1.1\r\nhost: localhost\r\n');
    await expect.poll(asked).toBe(1);
    await expect.poll(async () => (await fetch(`${api?.server.url}/health/ready`)).status).toBe(200);

    const stopped = api.server.stop();
    await expect(fetch(`${api.server.url}/health/ready`)).rejects.toThrow();
    socket.write('\r\n');
    const refused = await text(socket);
    expect(refused).toMatch(/^HTTP\/1.1 503 /);
    expect(refused).toMatch(/^connection: close\r$/im);
    expect(refused).toMatch(/^retry-after: 1\r$/im);
    expect(refused).toContain('"SERVER_STOPPING"');

    letGo();
    const { status, headers } = await inHand;
    expect([status, headers.connection]).toEqual([200, 'close']);
    await stopped;
  });

  test('under load: nothing that was acknowledged is lost, no answer is half, and it ends at once', async () => {
    const data = join(folder, 'load');
    const program = await startProgram(['serve'], {
      ORETRACE_DATA: data,
      ORETRACE_LOG_LEVEL: 'warn',
      ORETRACE_SHUTDOWN_MS: '60000',
    });
    const agent = new Agent({ keepAlive: true });
    const acknowledged: string[] = [];
    let half = 0;
    let stopped = false;
    const write = async (writer: number) => {
      for (let count = 0; !stopped; count += 1) {
        const id = `mine-site:stopping:${writer}-${count}`;
        try {
          const { status, body } = await post(program.url, ADD, { id }, agent);
          if (status === 503) expect(body.errors[0].extensions.code).toBe('SERVER_STOPPING');
          else if (body.data.addMineSite.mineSite) acknowledged.push(id);
        } catch (error) {
          if (error instanceof HalfAnswer || error instanceof SyntaxError) half += 1;
          // Otherwise the connection was not taken, or closed before the server read from it.
          else expect(error).toHaveProperty('code');
        }
      }
    };
    const writers = Array.from({ length: 8 }, (_, writer) => write(writer));
    await expect.poll(() => acknowledged.length, { timeout: 60_000 }).toBeGreaterThan(40);
    program.process.kill('SIGTERM');
    expect(await program.ended()).toBe(0);
    stopped = true;
    await Promise.all(writers);
    agent.destroy();
    expect(half).toBe(0);

    const store = await openEmbeddedStore({ file: join(data, EMBEDDED_FILE) });
    try {
      const facts = await store.get(acknowledged);
      expect(facts.filter((fact) => fact === null)).toEqual([]);
    } finally {
      await store.close();
    }
  });

  test('ends at once on a second signal', async () => {
    const program = await startProgram(['serve'], { ORETRACE_DATA: join(folder, 'twice') });
    const { hostname, port } = new URL(program.url);
    const inHand = request({
      hostname,
      port,
      path: '/graphql',
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': 100, expect: '100-continue' },
    });
    inHand.on('error', () => {});
    const taken = new Promise((resolve) => inHand.once('continue', resolve));
    inHand.flushHeaders();
    await taken;
    inHand.write('{');
    program.process.kill('SIGTERM');
    await expect.poll(() => program.output()).toContain('stopping');
    program.process.kill('SIGTERM');
    expect(await program.ended()).toBe(1);
  });
});

const ADD = `mutation ($id: ID!) { addMineSite(input: { reason: "under load", mineSite: { id: $id, name: "Site" } }) {
  mineSite { id } userErrors { ... on UserError { message } } } }`;
