import fc from 'fast-check';
import { problemsOf } from './answers.ts';
import type { Arena } from './arena.ts';
import { broken } from './broken-documents.ts';
import { Choices, rows } from './choices.ts';
import { comparable } from './comparing.ts';
import { type Conversation, converse, shownConversation, writeConversation } from './conversations.ts';
import { nameOfHeard, problemsHeard } from './heard.ts';
import { type Operation, writeOperation } from './operations.ts';
import { type FuzzedRequest, garbledRequestOf, requestOf, send, shownRequest } from './requests.ts';
import type { World } from './world.ts';

/** Milliseconds beyond the deadline after which a request counts as hanging, on a machine that others use too. */
const GRACE = 60_000;

type Writer = (world: World, choices: Choices) => FuzzedRequest | Conversation;

/** What is sent: from reads that are right to bodies that are no JSON. */
export const SORTS = {
  'reads that fit': (world, choices) => requestOf(writeOperation(world, choices, 'query', 0), choices),
  'reads that do not fit': (world, choices) =>
    requestOf(writeOperation(world, choices, 'query', choices.oneOf([10, 40])), choices),
  'changes that fit': (world, choices) => requestOf(writeOperation(world, choices, 'mutation', 0), choices),
  'changes that do not fit': (world, choices) =>
    requestOf(writeOperation(world, choices, 'mutation', choices.oneOf([2, 10])), choices),
  'broken documents': (world, choices) => {
    const operation = anyOperation(world, choices);
    return requestOf({ ...operation, query: broken(operation.query, choices) }, choices);
  },
  'garbled bodies': (world, choices) => garbledRequestOf(anyOperation(world, choices), choices),
  conversations: writeConversation,
} as const satisfies Readonly<Record<string, Writer>>;

export type Sort = keyof typeof SORTS;

/** A request that was not answered as it is to be, with what it takes to send it again. */
export interface Failure {
  readonly sort: Sort;
  /** Of fast-check: writes the same again. */
  readonly seed: number;
  readonly path: string;
  readonly problems: readonly string[];
  readonly request: string;
}

/** How a row of requests was answered. */
export interface Findings {
  readonly requests: number;
  /** Answers by HTTP status and the code of the first error. */
  readonly answers: ReadonlyMap<string, number>;
  readonly failure: Failure | null;
}

export interface CampaignOptions {
  readonly seed: number;
  readonly runs: number;
  /** Begins where an earlier one failed. */
  readonly path?: string;
  /** Milliseconds after which a failure is small enough. */
  readonly limit?: number;
}

/** Sends requests of a sort until one is not answered as it is to be; that one is then made as small as can be. */
export async function attack(arena: Arena, sort: Sort, options: CampaignOptions): Promise<Findings> {
  const { seed, runs, path, limit } = options;
  const answers = new Map<string, number>();
  let requests = 0;
  const property = fc.asyncProperty(rows, async (row) => {
    const request = SORTS[sort](arena.world, new Choices(row));
    requests += 1;
    const problems = await ('steps' in request
      ? problemsSaying(arena, request, answers)
      : problemsWith(arena, request, answers));
    if (problems.length > 0) throw new Error(problems.join('\n'));
  });
  const { failed, counterexample, counterexamplePath, errorInstance } = await fc.check(property, {
    seed,
    numRuns: runs,
    ...(path === undefined ? {} : { path }),
    ...(limit === undefined ? {} : { interruptAfterTimeLimit: limit }),
  });
  if (!failed) return { requests, answers, failure: null };
  return {
    requests,
    answers,
    failure: {
      sort,
      seed,
      path: counterexamplePath ?? '',
      problems: [errorInstance instanceof Error ? errorInstance.message : String(errorInstance)],
      request: shown(SORTS[sort](arena.world, new Choices(counterexample?.[0] ?? []))),
    },
  };
}

function shown(sent: FuzzedRequest | Conversation): string {
  return 'steps' in sent ? shownConversation(sent) : shownRequest(sent);
}

/** Each store notes for itself what was read of it, when, and by which request: nothing to compare. */
function readsAccesses({ operation }: FuzzedRequest): boolean {
  return operation?.query.includes('accesses') ?? false;
}

/** What is said over WebSockets is not compared: how many events come before the end is a matter of time. */
async function problemsSaying(
  { contenders, world, deadline }: Arena,
  conversation: Conversation,
  counted: Map<string, number>,
): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { store, api } of contenders) {
    try {
      const heard = await converse(api.server.url, conversation, deadline + GRACE);
      problems.push(
        ...problemsHeard(world.schema, conversation, heard).map((one) => `${store.name}: ${one}`),
      );
      const name = nameOfHeard(heard);
      counted.set(name, (counted.get(name) ?? 0) + 1);
    } catch (error) {
      problems.push(`${store.name}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return problems;
}

async function problemsWith(
  arena: Arena,
  request: FuzzedRequest,
  counted: Map<string, number>,
): Promise<readonly string[]> {
  const { contenders, world, deadline } = arena;
  if (mayChange(request)) arena.changed = true;
  const problems: string[] = [];
  const texts: string[] = [];
  for (const { store, api } of contenders) {
    try {
      const answer = await send(api.server.url, request, deadline + GRACE);
      problems.push(...problemsOf(world.schema, request, answer).map((one) => `${store.name}: ${one}`));
      if (!readsAccesses(request)) texts.push(comparable(answer, arena.changed));
      const name = nameOf(answer.status, answer.text);
      counted.set(name, (counted.get(name) ?? 0) + 1);
    } catch (error) {
      problems.push(`${store.name}: there is no answer: ${error instanceof Error ? error.message : error}`);
    }
  }
  const [one, other] = texts;
  // What takes too long on one store may be in time on the other.
  if (
    one !== undefined &&
    other !== undefined &&
    one !== other &&
    !texts.some((text) => text.includes('DEADLINE'))
  )
    problems.push(`the stores answer differently:\n${differing(one, other)}`);
  return problems;
}

function mayChange({ method, body }: FuzzedRequest): boolean {
  return method === 'POST' && body?.includes('mutation') === true;
}

function anyOperation(world: World, choices: Choices): Operation {
  return writeOperation(
    world,
    choices,
    choices.oneOf(['query', 'query', 'mutation']),
    choices.oneOf([0, 20]),
  );
}

function nameOf(status: number, text: string): string {
  const code = /"errors":\[.*?"code":"(\w+)"/s.exec(text)?.[1];
  return `${status} ${code ?? 'without errors'}`;
}

/** Where two texts part, with some of what surrounds it. */
function differing(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  return [one, other].map((text) => text.slice(Math.max(0, at - 200), at + 300)).join('\n');
}
