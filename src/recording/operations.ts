import type { ApplyChangesetInput, ChangeOperation } from '../server/generated/schema.ts';
import type { Operation } from '../store/changesets.ts';
import { badInput, type OretraceError } from '../store/errors.ts';
import type { Fact, Properties } from '../store/facts.ts';
import { KIND_NAMES, type KindName } from '../store/kinds/index.ts';

/**
 * The operations that an input asks for, as the store takes them. The store checks the properties of each fact
 * against the declaration of its kind.
 *
 * @throws OretraceError BAD_USER_INPUT for an operation that names no kind of fact
 */
export function operationsOf(input: Pick<ApplyChangesetInput, 'operations'>): readonly Operation[] {
  return input.operations.map(readOperation);
}

/** The one member that an operation gives: the schema lets no other through. */
export function givenIn(operation: ChangeOperation): readonly [string, unknown] {
  const [given] = Object.entries(operation).filter(([, value]) => value !== undefined && value !== null);
  return given ?? ['', undefined];
}

/** The name under which inputs and mutations speak of a kind: its own, beginning in lower case. */
export function fieldOfKind(kind: KindName): string {
  return kind.charAt(0).toLowerCase() + kind.slice(1);
}

/** A fact as the API's inputs state it: its id beside its properties, where null means left out. */
export function factOf(kind: KindName, input: { readonly id: string }): Fact {
  const { id, ...given } = input as { readonly id: string } & Record<string, unknown>;
  return { kind, id, properties: propertiesOf(given) };
}

/** What the inputs say of a fact's properties. Gradings are written 1 to 6 as numbers there and as text in a fact. */
export function propertiesOf(given: Readonly<Record<string, unknown>>): Properties {
  const said = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  const properties = Object.fromEntries(
    said.map(([name, value]) => [name, name === 'credibility' ? String(value) : withoutNulls(value)]),
  );
  return properties as Properties;
}

const KIND_OF_FIELD: ReadonlyMap<string, KindName> = new Map(
  KIND_NAMES.map((kind) => [fieldOfKind(kind), kind]),
);

function readOperation(operation: ChangeOperation, index: number): Operation {
  const [field, value] = givenIn(operation);
  if (field === 'retract' || field === 'reinstate') return { op: field, id: value as string };
  const kind = KIND_OF_FIELD.get(field);
  if (kind === undefined) throw notAnOperation(index, field);
  return { op: 'put', fact: factOf(kind, value as { readonly id: string }) };
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null && part !== undefined));
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
