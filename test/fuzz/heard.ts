import type { GraphQLSchema } from 'graphql';
import { type GivenError, problemsOfError } from './answers.ts';
import { nonconforming } from './conformance.ts';
import type { Conversation, Heard } from './conversations.ts';

/** How the server may close a connection over which anything was said: as the protocols say. */
const CLOSED = new Set([1000, 1002, 1005, 1007, 1009, 4400, 4401, 4406, 4408, 4409, 4429]);
/** Broken off, without a word: where the client has broken the rules of frames, reads nothing, or sends no more. */
const BROKEN_OFF = 1006;
const TYPES = new Set(['connection_ack', 'ping', 'pong', 'next', 'error', 'complete']);

/** What is wrong with what a server said, whatever was said to it; empty where nothing is. */
export function problemsHeard(
  schema: GraphQLSchema,
  conversation: Conversation,
  { messages, closed }: Heard,
): readonly string[] {
  const { steps } = conversation;
  const problems: string[] = [];
  const isRude = steps.some(({ does }) => does === 'bytes' || does === 'half' || does === 'pings');
  if (closed && !CLOSED.has(closed.code) && !(closed.code === BROKEN_OFF && isRude))
    problems.push(`closed with ${closed.code} (${closed.reason})`);
  const said = Buffer.from(steps.map((step) => (step.does === 'text' ? step.text : '')).join('\n'));
  const problemOf = (error: GivenError) => problemsOfError({ search: '', body: said }, error);
  for (const message of messages) {
    const { type, id, payload } = JSON.parse(message) as {
      readonly type: string;
      readonly id?: string;
      readonly payload?: unknown;
    };
    if (!TYPES.has(type)) problems.push(`${message.slice(0, 500)} is no message of the protocol`);
    if (type === 'error') {
      const errors = payload as readonly GivenError[];
      if (!Array.isArray(errors) || errors.length === 0) problems.push(`an error without errors: ${message}`);
      else problems.push(...errors.flatMap(problemOf));
    }
    if (type === 'next') {
      const { data, errors = [] } = payload as { data?: unknown; errors?: readonly GivenError[] };
      problems.push(...errors.flatMap(problemOf));
      const operation = id === undefined ? undefined : conversation.operations.get(id);
      if (operation && data !== null) problems.push(...nonconforming(schema, operation, data));
    }
  }
  return problems;
}

/** How it went, for counting. */
export function nameOfHeard({ messages, closed }: Heard): string {
  const code = messages.map((message) => /"type":"error".*?"code":"(\w+)"/s.exec(message)?.[1]).find(Boolean);
  const events = messages.some((message) => message.includes('"type":"next"')) ? ' with events' : '';
  return `WebSocket ${closed ? `closed ${closed.code}` : 'open'} ${code ?? 'without errors'}${events}`;
}
