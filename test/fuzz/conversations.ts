import WebSocket from 'ws';
import type { Choices } from './choices.ts';
import { hostileText, hostileValue, type Json } from './hostile.ts';
import { type Operation, writeOperation } from './operations.ts';
import type { World } from './world.ts';

/** Something that a client does with its WebSocket. */
export type Step =
  | { readonly does: 'text'; readonly text: string }
  | { readonly does: 'binary'; readonly bytes: Buffer }
  /** Pings of WebSocket itself, one after another. */
  | { readonly does: 'pings'; readonly count: number }
  /** Bytes that are no frame. */
  | { readonly does: 'bytes'; readonly bytes: Buffer }
  /** It sends no more, and goes on reading. */
  | { readonly does: 'half' };

/** What a client says over a WebSocket, one after another, without waiting for an answer. */
export interface Conversation {
  readonly steps: readonly Step[];
  /** What is subscribed to, by id; of ids that are used once. */
  readonly operations: ReadonlyMap<string, Operation>;
}

/** What came back. */
export interface Heard {
  readonly messages: readonly string[];
  /** How it was closed by the server; null: it was open to the end, and still answered. */
  readonly closed: { readonly code: number; readonly reason: string } | null;
}

const PROTOCOL = 'graphql-transport-ws';
const IDS = ['1', '2', '', '__proto__', 'constructor', 'x'.repeat(1_000), '\u0000', '\ud800'] as const;
/** Beyond what one message may have. */
const TOO_LONG = 300_000;
const MOST_STEPS = 12;

/** Writes what a client says: the protocol as it is meant, or anything else. */
export function writeConversation(world: World, choices: Choices): Conversation {
  const steps: Step[] = [];
  const operations = new Map<string, Operation>();
  const used = new Set<string>();
  const say = (message: unknown) => steps.push({ does: 'text', text: JSON.stringify(message) });
  if (!choices.chance(10)) say({ type: 'connection_init', payload: { acceptLanguage: language(choices) } });
  const count = 1 + choices.below(MOST_STEPS);
  for (let step = 0; step < count; step += 1) {
    const id = choices.oneOf(IDS);
    switch (choices.below(16)) {
      case 0:
      case 1:
      case 2:
      case 3:
      case 4: {
        const kind = choices.oneOf([
          'subscription',
          'subscription',
          'subscription',
          'query',
          'mutation',
        ] as const);
        const operation = writeOperation(world, choices, kind, choices.oneOf([0, 10, 40]));
        if (used.has(id)) operations.delete(id);
        else operations.set(id, operation);
        used.add(id);
        say({ type: 'subscribe', id, payload: operation });
        break;
      }
      case 5:
      case 6:
        say({ type: 'complete', id });
        break;
      case 7:
        say({ type: 'ping', payload: choices.oneOf<Json>([{}, { a: hostileValue(choices) }]) });
        break;
      case 8:
        say({ type: choices.oneOf(['pong', 'connection_init', 'connection_ack', 'next', 'error']), id });
        break;
      case 9:
        used.add(id);
        operations.delete(id);
        say(wrongSubscribe(id, choices));
        break;
      case 10:
        say({ type: hostileValue(choices), id: hostileValue(choices), payload: hostileValue(choices) });
        break;
      case 11:
        steps.push({ does: 'text', text: choices.oneOf(NO_MESSAGES) });
        break;
      case 12:
        steps.push({ does: 'pings', count: choices.oneOf([1, 20, 300]) });
        break;
      case 13:
        steps.push({ does: 'binary', bytes: Buffer.from(choices.oneOf(['', '{"type":"ping"}', '\u0000'])) });
        break;
      case 14:
        steps.push({ does: 'bytes', bytes: Buffer.from(choices.oneOf(NO_FRAMES)) });
        break;
      default:
        steps.push(choices.oneOf<Step>([{ does: 'text', text: 'x'.repeat(TOO_LONG) }, { does: 'half' }]));
    }
  }
  return { steps, operations };
}

/** Texts that are no message of the protocol. */
const NO_MESSAGES = [
  '',
  '{',
  'null',
  '[]',
  '1',
  '{}',
  '{"type":"ping","type":"subscribe"}',
  '{"__proto__":{"type":"ping"}}',
  `${'['.repeat(100_000)}`,
  `{"type":"ping","payload":${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}}`,
  '\ufeff{"type":"ping"}',
  '{"type":"subscribe","id":"1","payload":{"query":"subscription { changes { revision } }"',
] as const;

/** Bytes that break the rules of frames: unmasked, of no known kind, longer than they say, text that is no UTF-8. */
const NO_FRAMES = [
  [0x81, 0x02, 0x61, 0x62],
  [0x83, 0x80, 0, 0, 0, 0],
  [0xf1, 0x80, 0, 0, 0, 0],
  [0x81, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0],
  [0x81, 0x82, 0, 0, 0, 0, 0xc0, 0x80],
  [0x89, 0xfe, 0x00, 0xff, 0, 0, 0, 0],
  [0x80, 0x80, 0, 0, 0, 0],
  [0x88, 0x81, 0, 0, 0, 0, 0x03],
] as const;

function wrongSubscribe(id: string, choices: Choices): unknown {
  const query = 'subscription ($a: Int) { changes(after: $a) { revision } }';
  return choices.oneOf<unknown>([
    { type: 'subscribe', id },
    { type: 'subscribe', id: 1, payload: { query } },
    { type: 'subscribe', id, payload: { query: hostileText(choices) } },
    { type: 'subscribe', id, payload: { query, variables: hostileValue(choices) } },
    { type: 'subscribe', id, payload: { query, variables: { a: hostileValue(choices) } } },
    { type: 'subscribe', id, payload: { query, operationName: hostileValue(choices) } },
    { type: 'subscribe', id, payload: { query, extensions: hostileValue(choices) } },
    { type: 'subscribe', id, payload: { query, extensions: { requestId: hostileValue(choices) } } },
    { type: 'subscribe', id, payload: { query, extensions: { persistedQuery: {} } } },
    { type: 'subscribe', id, payload: { query: '', documentId: hostileValue(choices) } },
    { type: 'subscribe', id, payload: { query, documentId: 'sha256:0' } },
  ]);
}

function language(choices: Choices): Json {
  return choices.oneOf<Json>(['en', 'zh-CN', 1, '\u0000', null]);
}

/** What says that the server has come to the end of what was said. */
const PROBE = '{"type":"ping","payload":{"probe":"the end"}}';
const PROBED = '{"type":"pong","payload":{"probe":"the end"}}';

/**
 * Says it all, and waits until the server has answered what is said last, or has closed the connection.
 *
 * @param patience milliseconds
 * @throws where neither comes
 */
export async function converse(url: string, { steps }: Conversation, patience: number): Promise<Heard> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/graphql`, PROTOCOL);
  const messages: string[] = [];
  socket.on('error', () => {});
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<Heard>((resolve, reject) => {
      timer = setTimeout(() => reject(new Error('neither an answer nor an end')), patience);
      socket.once('unexpected-response', () => reject(new Error('it was not taken')));
      socket.once('close', (code, reason) => resolve({ messages, closed: { code, reason: String(reason) } }));
      socket.on('message', (data) => {
        const text = String(data);
        if (text === PROBED) resolve({ messages, closed: null });
        else messages.push(text);
      });
      socket.once('open', () => {
        for (const step of steps) take(socket, step);
        if (socket.readyState === socket.OPEN) socket.send(PROBE, () => {});
      });
    });
  } finally {
    clearTimeout(timer);
    socket.terminate();
  }
}

function take(socket: WebSocket, step: Step): void {
  // The library keeps what it writes to for itself.
  const { _socket: raw } = socket as unknown as { readonly _socket: import('node:net').Socket };
  if (step.does === 'text') socket.send(step.text, () => {});
  else if (step.does === 'binary') socket.send(step.bytes, () => {});
  else if (step.does === 'bytes') raw.write(step.bytes);
  else if (step.does === 'half') raw.end();
  else for (let count = 0; count < step.count; count += 1) socket.ping('', true, () => {});
}

/** The conversation in a form that can be read. */
export function shownConversation({ steps }: Conversation): string {
  return steps
    .map((step) => {
      if (step.does === 'text') return step.text.slice(0, 5_000);
      if (step.does === 'pings') return `(${step.count} pings)`;
      return 'bytes' in step ? `(${step.does}: ${step.bytes.toString('hex')})` : '(half closed)';
    })
    .join('\n');
}
