import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import type { ChainContext } from '../chain/context.ts';
import { type AnyRecorded, recorded } from '../chain/types.ts';
import type { ChangeError } from '../server/generated/schema.ts';
import { type Applied, type Changeset, type Conditions, idOfOperation } from '../store/changesets.ts';
import type { InputIssue } from '../store/errors.ts';
import type { KindName } from '../store/kinds/index.ts';
import { readChangeset } from '../store/validation.ts';
import { refuseDecisions } from './decided-elsewhere.ts';
import { problemsOf } from './inputs.ts';
import { type Asked, conditionsOf } from './operations.ts';
import { changeError, userErrorsOf } from './user-errors.ts';

/** What every input that records says beside what is to be recorded. */
export interface Envelope {
  readonly reason: string;
  readonly changesetId?: string | null | undefined;
  readonly ifRevision?: number | null | undefined;
}

/** How an input is read. */
export interface Reading<I extends Envelope> {
  readonly schema: z.ZodType;
  /** Name of the input's field that holds what is to be recorded. */
  readonly list: string;
  /** The operations that the input asks for. It is called for malformed inputs, too. */
  readonly asked: (input: I, changesetId: string) => readonly Asked[];
}

/** A changeset that was recorded, with its facts as they now stand, null where retracted. */
export interface Recorded extends Applied {
  readonly id: string;
  readonly facts: readonly (AnyRecorded | null)[];
}

/** What became of an input. */
export type Recording =
  | { readonly changeset: Recorded; readonly userErrors: readonly [] }
  | { readonly changeset: null; readonly userErrors: readonly ChangeError[] };

/**
 * Records what an input asks for, as one changeset. What is wrong with the input, or stands against it, is answered as
 * user errors; a store that fails is thrown.
 */
export async function record<I extends Envelope>(
  context: ChainContext,
  reading: Reading<I>,
  input: I,
): Promise<Recording> {
  const { done, userErrors } = await submit(context, reading, input, async (changeset, conditions) => {
    const applied = await context.store.apply(changeset, conditions);
    context.forget();
    const facts = await context.store.get(changeset.operations.map(idOfOperation));
    const standing = facts.map((fact) =>
      fact?.retractedRevision === null ? recorded<KindName>(fact) : null,
    );
    return { ...applied, id: changeset.id, facts: standing };
  });
  return done === null ? { changeset: null, userErrors } : { changeset: done, userErrors: [] };
}

/** What came of an input, or why it is refused. */
export type Submitted<T> =
  | { readonly done: T; readonly userErrors: readonly [] }
  | { readonly done: null; readonly userErrors: readonly ChangeError[] };

/**
 * Reads what an input asks for as one changeset and has it done. What is wrong with the input, or refused when it is
 * done, is answered as user errors; other failures are thrown.
 */
export async function submit<I extends Envelope, T extends object>(
  { identity, store }: Pick<ChainContext, 'identity' | 'store'>,
  { schema, list, asked: askedBy }: Reading<I>,
  input: I,
  act: (changeset: Changeset, conditions: Conditions) => Promise<T>,
): Promise<Submitted<T>> {
  const id = input.changesetId ?? `api:${randomUUID()}`;
  const problems = problemsOf(schema, input, list);
  if (problems.some(({ fault }) => fault?.fault === 'limit')) return refused(problems.map(only));
  let asked: readonly Asked[] = [];
  try {
    asked = askedBy(input, id);
    const operations = asked.map(({ operation }) => operation);
    const changeset = { id, author: identity.id, reason: input.reason, operations };
    if (problems.length > 0) return refused(allProblems(problems, changeset, asked, list));
    await refuseDecisions(store, asked);
    return { done: await act(changeset, conditionsOf(input.ifRevision, asked)), userErrors: [] };
  } catch (error) {
    const userErrors = userErrorsOf(error, asked, list);
    if (userErrors === null) throw error;
    return refused(userErrors);
  }
}

function refused(userErrors: readonly ChangeError[]): Submitted<never> {
  return { done: null, userErrors };
}

const only = (issue: InputIssue) => changeError(issue);

/** What is wrong with the form of an input, and what with its facts: told at once, no field twice. */
function allProblems(
  problems: readonly InputIssue[],
  changeset: Changeset,
  asked: readonly Asked[],
  list: string,
): readonly ChangeError[] {
  const fields = new Set(problems.map(({ field }) => field));
  const ofForm = problems.map(only);
  try {
    readChangeset(changeset);
    return ofForm;
  } catch (error) {
    const others = userErrorsOf(error, asked, list);
    if (others === null) throw error;
    return [...ofForm, ...others.filter(({ field }) => typeof field === 'string' && !fields.has(field))];
  }
}
