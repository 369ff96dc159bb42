import { randomUUID } from 'node:crypto';
import type { Asked } from '../recording/operations.ts';
import { changeError, userErrorsOf } from '../recording/user-errors.ts';
import type { ChangeError } from '../server/generated/schema.ts';
import { idOfOperation, type Operation } from '../store/changesets.ts';
import { isCalendarDay } from '../store/dates.ts';
import { badInput, OretraceError, shown } from '../store/errors.ts';
import { type Fact, fact, type Patch, type StoredFact } from '../store/facts.ts';
import type { PropertiesOf } from '../store/kinds/index.ts';
import type { TraceContext } from '../trace/context.ts';
import { decisionsOn } from './case-on-day.ts';
import { decisionIdOf } from './ids.ts';
import { DecisionRefused, othersDecided, type Refused } from './refusals.ts';
import type { Decision } from './types.ts';

/** What everybody who decides says beside what is decided. */
export interface Saying {
  readonly on?: string | null | undefined;
  readonly statement: string;
  readonly statementZh?: string | null | undefined;
  readonly evidence?: readonly string[] | null | undefined;
}

/** Why a decision was not recorded. */
export type DecisionError = ChangeError | Refused;

/** What came of a decision, or why it was refused. */
export type Decided<T> =
  | { readonly done: T; readonly userErrors: readonly [] }
  | { readonly done: null; readonly userErrors: readonly DecisionError[] };

/**
 * Runs what records a decision. What is not allowed, or wrong with the input, is answered as user errors; a store that
 * fails is thrown.
 */
export async function decide<T>(act: () => Promise<T>): Promise<Decided<T>> {
  try {
    return { done: await act(), userErrors: [] };
  } catch (error) {
    if (error instanceof DecisionRefused) return { done: null, userErrors: [error.refused] };
    if (error instanceof OretraceError && error.issues.length > 0) {
      return { done: null, userErrors: error.issues.map((issue) => changeError(issue)) };
    }
    throw error;
  }
}

/** The day of a decision: today unless it says another, not after today and not before what it follows. */
export function dayOfDecision(
  { on }: Saying,
  { today }: { readonly today: string },
  earliest: string,
): string {
  const day = on ?? today;
  if (isCalendarDay(day) && day <= today && day >= earliest) return day;
  throw badInput([
    {
      field: 'on',
      value: shown(day),
      problem:
        day > today
          ? { en: 'lies in the future', zh: '晚于今日' }
          : { en: 'lies before what it follows', zh: '早于其所依据的决定' },
      accepted: { en: `${earliest} to ${today}`, zh: `${earliest} 至 ${today}` },
    },
  ]);
}

type Said = Omit<PropertiesOf<'Decision'>, 'subject' | 'number' | 'by' | 'on' | 'statement'>;

/** A decision as a fact. */
export function decisionFact(
  context: TraceContext,
  subject: string,
  number: number,
  on: string,
  saying: Saying,
  said: Said,
): Fact {
  const { statement, statementZh, evidence } = saying;
  return fact('Decision', decisionIdOf(subject, number), {
    subject,
    number,
    on,
    by: context.identity.id,
    statement,
    ...(statementZh ? { statementZh } : {}),
    ...(evidence && evidence.length > 0 ? { evidence } : {}),
    ...said,
  });
}

/** What is written, and at which version what it is about stands; 0: it is new. */
export interface Written {
  readonly operation: Operation;
  readonly version: number;
}

/** A new fact. */
export function stated(newFact: Fact): Written {
  return { operation: { op: 'put', fact: newFact }, version: 0 };
}

/** A fact that is amended as it stood when it was read. */
export function amended({ kind, id, version }: StoredFact, properties: Patch['properties']): Written {
  return { operation: { op: 'amend', patch: { kind, id, properties } }, version };
}

/** Where in a caller's input the properties of what is recorded stand. */
export type FieldsOfInput = Readonly<Record<string, string>>;

/**
 * Records facts that come of decisions as one changeset: each stands at the version that was seen, or is new.
 *
 * @throws OretraceError as the store, its issues in terms of the input
 */
export async function recordAll(
  context: TraceContext,
  reason: string,
  written: readonly Written[],
  fields: FieldsOfInput = {},
): Promise<void> {
  const asked: readonly Asked[] = written.map(({ operation, version }) => ({
    operation,
    field: (property) => fields[property] ?? property,
    expectedVersion: version,
  }));
  const id = `decision:${randomUUID()}`;
  const operations = asked.map(({ operation }) => operation);
  const expectedVersions = Object.fromEntries(
    asked.map((one) => [idOfOperation(one.operation), one.expectedVersion ?? 0]),
  );
  try {
    await context.store.apply({ id, author: context.identity.id, reason, operations }, { expectedVersions });
  } catch (error) {
    const issues = issuesInTermsOfInput(error, asked);
    if (issues === null) throw error;
    throw issues;
  } finally {
    context.forget();
  }
}

/**
 * Records a decision on what others may decide on at the same time.
 *
 * @param seen the decisions on it that this one was made upon
 * @param field the field of the input that is at fault when there are more by now
 * @throws DecisionRefused with what was decided meanwhile
 * @throws OretraceError as {@link recordAll}
 */
export async function recordUnlessDecided(
  context: TraceContext,
  reason: string,
  written: readonly Written[],
  {
    subject,
    seen,
    field,
  }: { readonly subject: string; readonly seen: readonly Decision[]; readonly field: string },
  fields: FieldsOfInput,
): Promise<void> {
  try {
    await recordAll(context, reason, written, fields);
  } catch (error) {
    if (!somebodyWasFirst(error)) throw error;
    const now = await decisionsOn(context.loaders, subject);
    if (now.length === seen.length) throw error;
    throw othersDecided(field, now.slice(seen.length), now.length);
  }
}

/** Whether a store refused a changeset because somebody else was first. */
function somebodyWasFirst(error: unknown): boolean {
  return error instanceof OretraceError && error.issues.some(({ fault }) => fault?.fault === 'version');
}

function issuesInTermsOfInput(error: unknown, asked: readonly Asked[]): OretraceError | null {
  if (!(error instanceof OretraceError) || somebodyWasFirst(error)) return null;
  if (userErrorsOf(error, asked, 'input') === null) return null;
  const issues = error.issues.map((issue) => {
    const parts = /^operations\[(\d+)\](?:\.fact)?(?:\.properties)?(?:\.(.+))?$/s.exec(issue.field);
    const found = parts && asked[Number(parts[1])];
    return found ? { ...issue, field: found.field(parts[2] ?? '') } : issue;
  });
  return new OretraceError(error.code, error.messages, issues);
}
