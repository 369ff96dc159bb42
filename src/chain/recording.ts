import { randomUUID } from 'node:crypto';
import type {
  ApplyChangesetInput,
  ApplyChangesetPayload,
  ChangeOperation,
} from '../server/generated/schema.ts';
import type { Applied, Operation } from '../store/changesets.ts';
import { badInput, type InputIssue, OretraceError } from '../store/errors.ts';
import type { Properties } from '../store/facts.ts';
import { KIND_NAMES, type KindName } from '../store/kinds/index.ts';
import type { ChainContext } from './context.ts';
import { type AnyRecorded, recorded } from './types.ts';

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
    const operations = input.operations.map(readOperation);
    const changeset = { id, author: context.author, reason: input.reason, operations };
    const applied = await context.store.apply(changeset, conditions);
    context.forget();
    const facts = await context.store.get(operations.map(idOf));
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

/** The name under which the input holds facts of each kind: its own, beginning in lower case. */
const KIND_OF_FIELD: ReadonlyMap<string, KindName> = new Map(KIND_NAMES.map((kind) => [fieldOf(kind), kind]));

function fieldOf(kind: KindName): string {
  return kind.charAt(0).toLowerCase() + kind.slice(1);
}

/** The schema lets exactly one member of an operation through. */
function givenIn(operation: ChangeOperation): readonly [string, unknown] {
  const [given] = Object.entries(operation).filter(([, value]) => value !== undefined && value !== null);
  return given ?? ['', undefined];
}

function readOperation(operation: ChangeOperation, index: number): Operation {
  const [field, value] = givenIn(operation);
  if (field === 'retract' || field === 'reinstate') return { op: field, id: value as string };
  const kind = KIND_OF_FIELD.get(field);
  if (kind === undefined) throw notAnOperation(index, field);
  const { id, ...given } = value as { readonly id: string } & Record<string, unknown>;
  // The store checks the properties against the kind's declaration.
  return { op: 'put', fact: { kind, id, properties: propertiesOf(given) } };
}

/** Null means left out; gradings are written 1 to 6 as numbers here and as text in a fact. */
function propertiesOf(given: Readonly<Record<string, unknown>>): Properties {
  const said = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  const properties = Object.fromEntries(
    said.map(([name, value]) => [name, name === 'credibility' ? String(value) : withoutNulls(value)]),
  );
  return properties as Properties;
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null && part !== undefined));
}

function idOf(operation: Operation): string {
  return 'fact' in operation ? operation.fact.id : operation.id;
}

function notAnOperation(index: number, field: string): OretraceError {
  return badInput([
    {
      field: `operations[${index}]`,
      value: field === '' ? '{}' : field,
      problem: { en: 'names no kind of fact', zh: '未指明事实类型' },
      accepted: {
        en: 'a fact of one kind, retract or reinstate',
        zh: '一种类型的事实，或 retract、reinstate',
      },
    },
  ]);
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
