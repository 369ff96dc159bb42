import { setTimeout as sleep } from 'node:timers/promises';
import type { Applied, Operation } from '../../src/store/changesets.ts';
import { type GraphqlBody, HttpClient } from './requests.ts';
import { type Step, stepOf } from './story.ts';

/** What the API answered to a changeset that it applied. */
export interface Acknowledgement extends Applied {
  readonly id: string;
}

/** A changeset that was sent. */
export interface Sent {
  readonly step: Step;
  /** How often it was sent. */
  readonly attempts: number;
  /** Null when no answer came. */
  readonly acknowledged: Acknowledgement | null;
}

/** The moments of a writer's work that others wait for. */
export interface WriterEvents {
  /** The whole of a request has left, and no answer has come yet. */
  readonly onSent?: () => void;
  readonly onAcknowledged?: () => void;
}

export const APPLY = `mutation ($input: ApplyChangesetInput!) {
  applyChangeset(input: $input) {
    changeset { id revision changed repeated outcomes }
    userErrors { ... on UserError { code message } }
  }
}`;

/** Writes its story over HTTP, one changeset after another, and keeps account of what was acknowledged. */
export class Writer {
  readonly name: string;
  /** In the order of sending; only the last may be unacknowledged. */
  readonly sent: Sent[] = [];
  /** Codes of the errors that the API answered instead of a result. */
  readonly refusals = new Map<string, number>();
  readonly #events: WriterEvents;

  constructor(name: string, events: WriterEvents = {}) {
    this.name = name;
    this.#events = events;
  }

  /** Writes until the server is gone, without asking twice. */
  async writeUntilCut(url: string): Promise<void> {
    const client = new HttpClient(url);
    try {
      for (;;) {
        if (!(await this.#record(client, stepOf(this.name, this.sent.length)))) {
          throw new Error(`the API refused: ${[...this.refusals.keys()]}`);
        }
      }
    } catch (error) {
      if (!isConnectionLost(error)) throw error;
    } finally {
      client.close();
    }
  }

  /** Writes until told to stop; asks again, under the same changeset id, until it is acknowledged. */
  async writeUntil(url: string, stopped: AbortSignal): Promise<void> {
    const client = new HttpClient(url);
    try {
      while (!stopped.aborted) {
        const step = stepOf(this.name, this.sent.length);
        while (!(await this.#record(client, step)) && !stopped.aborted) await sleep(100);
      }
    } finally {
      client.close();
    }
  }

  /** Sends every changeset without an acknowledgement again. @returns what was answered */
  async retryUnacknowledged(client: HttpClient): Promise<readonly Acknowledgement[]> {
    const answers: Acknowledgement[] = [];
    for (const [index, { step, attempts, acknowledged }] of this.sent.entries()) {
      if (acknowledged) continue;
      const answer = await send(client, step);
      if ('refused' in answer) throw new Error(`${step.changesetId} was refused: ${answer.refused}`);
      this.sent[index] = { step, attempts: attempts + 1, acknowledged: answer };
      answers.push(answer);
    }
    return answers;
  }

  async #record(client: HttpClient, step: Step): Promise<boolean> {
    const last = this.sent.at(-1);
    const again = last?.step.changesetId === step.changesetId;
    const index = again ? this.sent.length - 1 : this.sent.length;
    const attempts = again ? last.attempts + 1 : 1;
    this.sent[index] = { step, attempts, acknowledged: null };
    const answer = await send(client, step, this.#events.onSent);
    if ('refused' in answer) {
      this.refusals.set(answer.refused, (this.refusals.get(answer.refused) ?? 0) + 1);
      return false;
    }
    this.sent[index] = { step, attempts, acknowledged: answer };
    this.#events.onAcknowledged?.();
    return true;
  }
}

/** @returns the acknowledgement, or the code of the error that came instead */
export async function send(
  client: HttpClient,
  { changesetId, operations }: Pick<Step, 'changesetId' | 'operations'>,
  onSent: () => void = () => {},
): Promise<Acknowledgement | { readonly refused: string }> {
  const input = {
    changesetId,
    reason: 'written while something is killed',
    operations: operations.map(asInput),
  };
  const { body } = await client.graphql(APPLY, { input }, onSent);
  const [error] = body.errors ?? [];
  if (error) return { refused: error.extensions.code };
  const { changeset, userErrors } = payloadOf(body);
  if (changeset === null) throw new Error(`${changesetId} was refused: ${JSON.stringify(userErrors)}`);
  return changeset;
}

function payloadOf(body: GraphqlBody) {
  return body.data?.applyChangeset as {
    readonly changeset: Acknowledgement | null;
    readonly userErrors: readonly object[];
  };
}

/** An operation as the API takes it. */
function asInput(operation: Operation): object {
  if (operation.op === 'retract') return { retract: operation.id };
  if (operation.op === 'reinstate') return { reinstate: operation.id };
  if (operation.op !== 'put') throw new Error(`the story has no ${operation.op}`);
  const { kind, id, properties } = operation.fact;
  const { credibility } = properties;
  return {
    [kind.charAt(0).toLowerCase() + kind.slice(1)]: {
      id,
      ...properties,
      // Graded in numbers there.
      ...(credibility === undefined ? {} : { credibility: Number(credibility) }),
    },
  };
}

const LOST: ReadonlySet<unknown> = new Set(['ECONNRESET', 'ECONNREFUSED', 'EPIPE']);

/** What a client sees of a server that dies: the connection breaks, while it sends, waits or reads. */
function isConnectionLost(error: unknown): boolean {
  return error instanceof Error && 'code' in error && LOST.has(error.code);
}
