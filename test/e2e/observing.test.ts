import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { json } from 'node:stream/consumers';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { LiveClient } from '../testkit/live-client.ts';
import { type ServingProcess, startProgram } from '../testkit/process.ts';

const folder = await mkdtemp(join(tmpdir(), 'oretrace-observing-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const programs: ServingProcess[] = [];
afterEach(async () => {
  for (const program of programs.splice(0)) {
    program.process.kill('SIGTERM');
    await program.ended();
  }
});

let started = 0;
async function start(environment: Readonly<Record<string, string>> = {}): Promise<ServingProcess> {
  started += 1;
  const program = await startProgram(['serve'], {
    ORETRACE_DATA: join(folder, String(started)),
    ...environment,
  });
  programs.push(program);
  return program;
}

interface Asked {
  readonly query: string;
  readonly variables?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

async function ask(program: ServingProcess, { query, variables = {}, headers = {} }: Asked) {
  const response = await fetch(`${program.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as { errors?: { extensions: Record<string, unknown> }[] };
  return { id: response.headers.get('x-request-id') ?? '', body };
}

type Line = Readonly<Record<string, unknown>>;

/** Lines of the log, each of which is one JSON object. */
function lines(program: ServingProcess): readonly Line[] {
  return program
    .output()
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);
}

async function lineOf(program: ServingProcess, id: string, message = 'request'): Promise<Line> {
  const found = () => lines(program).find((line) => line.requestId === id && line.msg === message);
  await expect.poll(found, { timeout: 10_000, interval: 20 }).toBeDefined();
  return found() as Line;
}

describe('the log', () => {
  test('has a line for each request: what was asked, by which id, how it ended; nothing of what was given', async () => {
    const program = await start({ ORETRACE_AUTHOR: 'analyst' });
    const { id } = await ask(program, {
      query: 'query Sites($name: String!) { mineSites(search: $name) { nodes { name } } }'.replace(
        '(search: $name)',
        '',
      ),
      variables: { name: 'PRIVATE' },
      headers: {
        'x-request-id': 'from-the-proxy.7',
        authorization: 'Bearer TOKEN',
        cookie: 'session=COOKIE',
      },
    });
    expect(id).toBe('from-the-proxy.7');
    expect(await lineOf(program, id)).toMatchObject({
      method: 'POST',
      path: '/graphql',
      ms: expect.any(Number),
    });

    const good = await ask(program, { query: 'query Sites { mineSites { nodes { name } } }' });
    expect(good.id).toMatch(/^[\da-f-]{36}$/);
    expect(await lineOf(program, good.id)).toMatchObject({
      status: 200,
      operation: 'query',
      name: 'Sites',
      author: 'analyst',
      cost: expect.any(Number),
      rows: 0,
    });

    const unknown = await ask(program, {
      query: 'query ($of: ID!) { upstreamOrigins(of: $of) { complete } }',
      variables: { of: 'mine-site:test:PRIVATE' },
    });
    expect(unknown.body.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    expect(await lineOf(program, unknown.id)).toMatchObject({ codes: ['NOT_FOUND'] });
    expect(program.output()).not.toMatch(/PRIVATE|TOKEN|COOKIE/);
  });

  test('an error tells the id under which the log has it, whatever was wrong', async () => {
    const program = await start();
    const invalid = await ask(program, { query: '{ nothing }' });
    expect(invalid.body.errors?.[0]?.extensions.requestId).toBe(invalid.id);
    expect(await lineOf(program, invalid.id)).toMatchObject({ codes: ['GRAPHQL_VALIDATION_FAILED'] });

    const notFound = await fetch(`${program.url}/nowhere?secret=QUERY`);
    const { errors } = (await notFound.json()) as { errors: [{ extensions: { requestId: string } }] };
    const id = notFound.headers.get('x-request-id') ?? '';
    expect(errors[0].extensions.requestId).toBe(id);
    expect(await lineOf(program, id)).toMatchObject({ path: '/nowhere', status: 404, codes: ['NOT_FOUND'] });

    const unreadable = await fetch(`${program.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{',
    });
    const unread = await lineOf(program, unreadable.headers.get('x-request-id') ?? '');
    expect(unread).toMatchObject({ status: 400, codes: ['BAD_REQUEST'] });
    expect(program.output()).not.toContain('QUERY');
  });

  test('an id that is not well formed is replaced; a name that holds a new line forges none', async () => {
    const program = await start();
    for (const wrong of ['a b', 'x'.repeat(65), '"}', 'é']) {
      const { id } = await ask(program, {
        query: '{ revision { number } }',
        headers: { 'x-request-id': wrong },
      });
      expect(id).toMatch(/^[\da-f-]{36}$/);
    }
    await fetch(`${program.url}/a%0A%7B%22level%22%3A50%7D`);
    const { id } = await ask(program, { query: `query ${'N'.repeat(500)} { revision { number } }` });
    expect(String((await lineOf(program, id)).name)).toHaveLength(100);
    expect(lines(program).filter(({ level }) => level === 50)).toEqual([]);
  });

  test('health and figures are noted at debug alone', async () => {
    const program = await start();
    await fetch(`${program.url}/health/live`);
    await fetch(`${program.url}/metrics`);
    const { id } = await ask(program, { query: '{ revision { number } }' });
    await lineOf(program, id);
    expect(lines(program).map(({ path }) => path)).not.toContain('/health/live');
    expect(lines(program).map(({ path }) => path)).not.toContain('/metrics');
  });
});

describe('figures of requests', () => {
  test('count answers by operation and status, errors by code, and calls to the store', async () => {
    const program = await start({ ORETRACE_LOG_LEVEL: 'silent' });
    await ask(program, { query: '{ mineSites { nodes { name } } }' });
    await ask(program, { query: '{ nothing }' });
    const figure = async (name: string) => {
      const text = await (await fetch(`${program.url}/metrics`)).text();
      return text
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.slice(name.length + 1);
    };
    await expect
      .poll(() => figure('oretrace_requests_total{route="graphql",operation="query",status="200"}'))
      .toBe('1');
    expect(await figure('oretrace_request_seconds_count{operation="query"}')).toBe('1');
    expect(await figure('oretrace_errors_total{code="GRAPHQL_VALIDATION_FAILED"}')).toBe('1');
    expect(await figure('oretrace_store_call_seconds_count{store="embedded",call="list"}')).toBe('1');
    expect(await figure('oretrace_requests_in_hand')).toBe('0');
  });
});

interface SentSpan {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes?: readonly { readonly key: string }[];
  readonly links?: readonly { readonly traceId: string }[];
}

/** What an OpenTelemetry collector is sent. */
async function startCollector(): Promise<{ server: Server; url: string; spans: SentSpan[]; keys: string[] }> {
  const spans: SentSpan[] = [];
  const keys: string[] = [];
  const server = createServer(async (request, response) => {
    const sent = (await json(request)) as {
      resourceSpans: { scopeSpans: { spans: SentSpan[] }[] }[];
    };
    keys.push(`${request.url} ${request.headers['x-key']}`);
    spans.push(...sent.resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)));
    response.setHeader('content-type', 'application/json').end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, spans, keys };
}

const RECORD = `mutation ($site: ID!, $trader: ID!) { applyChangeset(input: { reason: "to be followed", operations: [
  { mineSite: { id: $site, name: "Site" } }
  { trader: { id: $trader, name: "Trader" } }
  { supplyLink: { id: "supply-link:observing:1", from: $site, to: $trader, minerals: ["tin"] } }
] }) { changeset { revision } userErrors { ... on UserError { message } } } }`;

describe('OpenTelemetry', () => {
  const parent = { traceId: '4bf92f3577b34da6a3ce929d0e0e4736', spanId: '00f067aa0ba902b7' };

  test('a request is followed to the store and to traces, below the span that its client names; sent at the stop', async () => {
    const collector = await startCollector();
    try {
      const program = await start({
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
        OTEL_EXPORTER_OTLP_HEADERS: 'x-key=k',
      });
      const site = 'mine-site:observing:s';
      await ask(program, { query: RECORD, variables: { site, trader: 'trader:observing:t' } });
      const { id, body } = await ask(program, {
        query: `{ sites: mineSites { nodes { name } } node(id: "${site}") { ... on MineSite { downstream { complete } } } }`,
        headers: { traceparent: `00-${parent.traceId}-${parent.spanId}-01` },
      });
      expect(body.errors).toBeUndefined();
      expect(await lineOf(program, id)).toMatchObject({ traceId: parent.traceId });
      program.process.kill('SIGTERM');
      expect(await program.ended()).toBe(0);
      expect(collector.keys[0]).toBe('/v1/traces k');
      const spans = collector.spans.filter(({ traceId }) => traceId === parent.traceId);
      const named = (name: string) => spans.find((span) => span.name === name);
      const request = named('POST /graphql');
      expect(request).toMatchObject({ traceId: parent.traceId, parentSpanId: parent.spanId });
      const execution = named('graphql.execute');
      for (const phase of ['graphql.parse', 'graphql.validate', 'graphql.execute']) {
        expect(named(phase)?.parentSpanId, phase).toBe(request?.spanId);
      }
      for (const field of ['Query.mineSites', 'Query.node']) {
        expect(named(field)?.parentSpanId, field).toBe(execution?.spanId);
      }
      expect(named('store.list')?.parentSpanId).toBe(named('Query.mineSites')?.spanId);
      expect(named('trace.forward')?.parentSpanId).toBe(named('Query.node')?.spanId);
      expect(JSON.stringify(collector.spans)).not.toMatch(/mineSites \{|observing/);
    } finally {
      collector.server.close();
    }
  });

  test.each([
    ['parentbased_always_off', [true, false, false]],
    ['always_off', [false, false, false]],
    ['always_on', [true, true, true]],
  ])('OTEL_TRACES_SAMPLER=%s decides what is sent', async (sampler, sent) => {
    const collector = await startCollector();
    try {
      const program = await start({
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
        OTEL_TRACES_SAMPLER: sampler,
      });
      const others = '6bf92f3577b34da6a3ce929d0e0e4736';
      for (const traceparent of [
        `00-${parent.traceId}-${parent.spanId}-01`,
        `00-${others}-${parent.spanId}-00`,
      ])
        await ask(program, { query: '{ revision { number } }', headers: { traceparent } });
      await ask(program, { query: '{ revision { number } }' });
      program.process.kill('SIGTERM');
      expect(await program.ended()).toBe(0);
      const traces = new Set(collector.spans.map(({ traceId }) => traceId));
      const [sampled, unsampled] = [traces.delete(parent.traceId), traces.delete(others)];
      expect([sampled, unsampled, traces.size > 0]).toEqual(sent);
    } finally {
      collector.server.close();
    }
  });

  test('a collector that is gone disturbs no answer, and no stop', async () => {
    const program = await start({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' });
    for (let count = 0; count < 5; count += 1) {
      expect((await ask(program, { query: '{ revision { number } }' })).body.errors).toBeUndefined();
    }
    await expect.poll(() => program.output(), { timeout: 20_000 }).toContain('does not take spans');
    program.process.kill('SIGTERM');
    expect(await program.ended()).toBe(0);
  });
});

describe('operations over a WebSocket', () => {
  test('have an id, a line when they end, figures and spans, each event a trace of its own', async () => {
    const collector = await startCollector();
    const parent = { traceId: '5bf92f3577b34da6a3ce929d0e0e4736', spanId: '10f067aa0ba902b7' };
    try {
      const program = await start({
        ORETRACE_AUTHOR: 'analyst',
        OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
      });
      const client = new LiveClient(program.url, { headers: { 'x-request-id': 'the-connection' } });
      const followed = client.send({
        query:
          'subscription Followed($secret: [String!]) { changes(after: 0, authors: $secret) { revision facts { nodes { after { id } } } } }',
        variables: { secret: ['analyst', 'PRIVATE'] },
        extensions: {
          requestId: 'from-the-page.1',
          traceparent: `00-${parent.traceId}-${parent.spanId}-01`,
        },
      });
      const wrong = client.send({ query: 'subscription Wrong { changes(after: 7) { revision } }' });
      const open = client.send({
        query: 'subscription Open { changes { revision } }',
        extensions: { requestId: 'from-the-page.2' },
      });
      await wrong.ended();
      await ask(program, {
        query: RECORD,
        variables: { site: 'mine-site:observing:s', trader: 'trader:observing:t' },
      });
      await followed.count(1);
      followed.end();

      const line = await lineOf(program, 'from-the-page.1', 'operation');
      expect(line).toMatchObject({
        connection: 'the-connection',
        operation: 'subscription',
        name: 'Followed',
        begun: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        ended: 'client',
        events: 1,
        ms: expect.any(Number),
        cost: expect.any(Number),
        rows: 3,
        author: 'analyst',
        traceId: parent.traceId,
      });
      const [failure] = wrong.failed as [{ extensions: { requestId: string } }];
      expect(await lineOf(program, failure.extensions.requestId, 'operation')).toMatchObject({
        ended: 'refused',
        events: 0,
        codes: ['BAD_USER_INPUT'],
      });
      const figures = await (await fetch(`${program.url}/metrics`)).text();
      for (const figure of [
        'oretrace_live_operations_total{operation="subscription",ended="client"} 1',
        'oretrace_live_operations_total{operation="subscription",ended="refused"} 1',
        'oretrace_live_operation_seconds_count{operation="subscription"} 2',
        'oretrace_errors_total{code="BAD_USER_INPUT"} 1',
        'oretrace_requests_total{route="graphql",operation="none",status="101"} 1',
        // A connection that is open is no request in hand.
        'oretrace_requests_in_hand 0',
      ]) {
        expect(figures).toContain(`${figure}\n`);
      }
      expect(open.failed).toBeNull();

      program.process.kill('SIGTERM');
      expect(await program.ended()).toBe(0);
      expect(await lineOf(program, 'from-the-page.2', 'operation')).toMatchObject({ ended: 'server' });
      expect(await lineOf(program, 'the-connection', 'connection')).toMatchObject({
        code: 1001,
        operations: 3,
      });
      const operation = collector.spans.find(
        ({ traceId, name }) => traceId === parent.traceId && name === 'WebSocket /graphql',
      );
      expect(operation).toMatchObject({ parentSpanId: parent.spanId });
      const below = (one: SentSpan | undefined) =>
        collector.spans.filter(({ parentSpanId }) => parentSpanId === one?.spanId).map(({ name }) => name);
      expect(below(operation)).toEqual(['graphql.parse', 'graphql.validate']);
      const event = collector.spans.find(
        ({ name, links }) =>
          name === 'subscription event' && links?.some(({ traceId }) => traceId === parent.traceId),
      );
      expect(event?.traceId).not.toBe(parent.traceId);
      expect(below(event)).toEqual(['graphql.execute']);
      const execution = collector.spans.find(
        ({ name, parentSpanId }) => name === 'graphql.execute' && parentSpanId === event?.spanId,
      );
      expect(below(execution)).toEqual(['Subscription.changes']);
      expect(program.output()).not.toContain('PRIVATE');
      expect(JSON.stringify(collector.spans)).not.toMatch(/PRIVATE|observing/);
      await client.close();
    } finally {
      collector.server.close();
    }
  });
});
