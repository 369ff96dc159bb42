import { randomUUID } from 'node:crypto';
import type { ChainContext } from '../chain/context.ts';
import { type AnyRecorded, recorded } from '../chain/types.ts';
import type { ApplyChangesetInput, ApplyChangesetPayload } from '../server/generated/schema.ts';
import { type Applied, idOfOperation } from '../store/changesets.ts';
import { badInput, type InputIssue, OretraceError } from '../store/errors.ts';
import type { KindName } from '../store/kinds/index.ts';
import { givenIn, operationsOf } from './operations.ts';

/** What `applyChangeset` answers, with facts as recorded. */
type Payload = Omit<ApplyChangesetPayload, 'changeset'> & {
  readonly changeset:
    | (Applied & { readonly id: string; readonly facts: readonly (AnyRecorded | null)[] })
    | null;
};

/**
 * Records a changeset that came through the API. What is wrong with the input, or stands against it, is answered
 * as user errors; an unreachable store is thrown.
 */
export async function recordChangeset(context: ChainContext, input: ApplyChangesetInput): Promise<Payload> {
  const id = input.changesetId ?? `api:${randomUUID()}`;
  const conditions = typeof input.ifRevision === 'number' ? { ifRevision: input.ifRevision } : {};
  try {
    const operations = operationsOf(input);
    const changeset = { id, author: context.author, reason: input.reason, operations };
    const applied = await context.store.apply(changeset, conditions);
    context.forget();
    const facts = await context.store.get(operations.map(idOfOperation));
    const standing = facts.map((fact) =>
      fact?.retractedRevision === null ? recorded<KindName>(fact) : null,
    );
    return { changeset: { ...applied, id, facts: standing }, userErrors: [] };
  } catch (error) {
    const userErrors = userErrorsOf(error, input);
    if (userErrors === null) throw error;
    return { changeset: null, userErrors };
  }
}

const REFUSALS = new Set(['BAD_USER_INPUT', 'NOT_FOUND', 'CONFLICT', 'LIMIT_EXCEEDED']);

function userErrorsOf(error: unknown, input: ApplyChangesetInput) {
  if (!(error instanceof OretraceError) || !REFUSALS.has(error.code)) return null;
  const { code, messages } = error;
  if (error.issues.length === 0) return [{ code, message: messages.en, messageZh: messages.zh }];
  return error.issues.map((issue) => {
    const field = fieldInInput(issue, input);
    const { en, zh } = badInput([{ ...issue, field }]).messages;
    return { code, field, value: issue.value, message: en, messageZh: zh };
  });
}

/** `operations[3].fact.properties.validTo` as the API knows it: `operations[3].supplyLink.validTo`. */
function fieldInInput({ field }: InputIssue, input: ApplyChangesetInput): string {
  const parts = /^operations\[(\d+)\](?:\.fact)?(?:\.properties)?(?:\.(.+))?$/.exec(field);
  const operation = parts && input.operations[Number(parts[1])];
  if (!parts || !operation) return field === 'id' ? 'changesetId' : field;
  const [given] = givenIn(operation);
  const within = given === 'retract' || given === 'reinstate' || parts[2] === undefined ? '' : `.${parts[2]}`;
  return `operations[${parts[1]}].${given}${within}`;
}
