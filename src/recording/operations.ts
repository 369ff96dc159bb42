import type { ApplyChangesetInput, ChangeOperation } from '../server/generated/schema.ts';
import { type Conditions, idOfOperation, type Operation } from '../store/changesets.ts';
import { badInput, type OretraceError } from '../store/errors.ts';
import type { Fact, Patch, Value } from '../store/facts.ts';
import { type KindName, kindOf } from '../store/kinds/index.ts';
import { RECORDED_KINDS, singular } from './names.ts';

/** One operation of a caller's input, with where it stands there. */
export interface Asked {
  readonly operation: Operation;
  /** Where in the input a property of the fact stands, or, when empty, the fact itself. */
  readonly field: (property: string) => string;
  /** The version at which the fact must be; 0: it must be new. */
  readonly expectedVersion?: number;
}

/** A fact as the inputs state it: its id beside its properties. */
export type FactInput = { readonly id: string } & Readonly<Record<string, unknown>>;

/**
 * What a changeset's input asks for, one operation after another. The store checks the properties of each fact
 * against the declaration of its kind.
 *
 * @throws OretraceError BAD_USER_INPUT for an operation that names no kind of fact
 */
export function askedBy({ operations }: Pick<ApplyChangesetInput, 'operations'>): readonly Asked[] {
  return operations.map(askedAt);
}

/** What must hold for an input to be recorded. */
export function conditionsOf(ifRevision: number | null | undefined, asked: readonly Asked[]): Conditions {
  const versions = asked.flatMap(({ operation, expectedVersion }) =>
    expectedVersion === undefined ? [] : [[idOfOperation(operation), expectedVersion] as const],
  );
  return {
    ...(typeof ifRevision === 'number' ? { ifRevision } : {}),
    ...(versions.length > 0 ? { expectedVersions: Object.fromEntries(versions) } : {}),
  };
}

/** A fact that an input states whole. */
export function stating(kind: KindName, input: FactInput, at: string): Asked {
  return { operation: { op: 'put', fact: factOf(kind, input) }, field: within(at) };
}

/** A fact that an input states as new. */
export function adding(kind: KindName, input: FactInput, at: string): Asked {
  return { ...stating(kind, input, at), expectedVersion: 0 };
}

/** An amendment. */
export function amending(kind: KindName, input: FactInput, at: string): Asked {
  const { ifVersion } = input;
  return {
    operation: { op: 'amend', patch: patchOf(kind, input) },
    field: within(at),
    ...(typeof ifVersion === 'number' ? { expectedVersion: ifVersion } : {}),
  };
}

/** A retraction or reinstatement by id. */
export function moving(op: 'retract' | 'reinstate', id: string, at: string): Asked {
  return { operation: { op, id }, field: () => at };
}

function within(at: string): Asked['field'] {
  return (property) => (property === '' ? at : `${at}.${property}`);
}

/** Null means left out. */
function factOf(kind: KindName, { id, ...given }: FactInput): Fact {
  const said = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  return { kind, id, properties: Object.fromEntries(said.map((entry) => valueIn(kind, entry))) };
}

/** Null means no longer said. */
function patchOf(kind: KindName, { id, ifVersion: _, ...given }: FactInput): Patch {
  const said = Object.entries(given).filter(([, value]) => value !== undefined);
  return {
    kind,
    id,
    properties: Object.fromEntries(
      said.map(([name, value]) => (value === null ? [name, null] : valueIn(kind, [name, value]))),
    ),
  };
}

/** Gradings are written 1 to 6 as numbers in inputs and as text in a fact. The store checks what values are. */
function valueIn(kind: KindName, [name, value]: readonly [string, unknown]): [string, Value] {
  const isGrading = kindOf(kind).properties[name]?.type === 'enum' && typeof value === 'number';
  return [name, (isGrading ? String(value) : withoutNulls(value)) as Value];
}

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null && part !== undefined));
}

type Reading = (value: unknown, at: string) => Asked;

/** How each member of an operation is read. */
const READINGS: ReadonlyMap<string, Reading> = new Map<string, Reading>([
  ...RECORDED_KINDS.map(
    (kind) => [singular(kind), (value, at) => stating(kind, value as FactInput, at)] as [string, Reading],
  ),
  ...RECORDED_KINDS.map(
    (kind) => [`amend${kind}`, (value, at) => amending(kind, value as FactInput, at)] as [string, Reading],
  ),
  ['retract', (value, at) => moving('retract', value as string, at)],
  ['reinstate', (value, at) => moving('reinstate', value as string, at)],
]);

/** The schema lets exactly one member of an operation through. */
function askedAt(operation: ChangeOperation, index: number): Asked {
  const [given] = Object.entries(operation).filter(([, value]) => value !== undefined && value !== null);
  const [member, value] = given ?? ['', undefined];
  const reading = READINGS.get(member);
  if (reading === undefined) throw notAnOperation(index, member);
  return reading(value, `operations[${index}].${member}`);
}

function notAnOperation(index: number, member: string): OretraceError {
  return badInput([
    {
      field: `operations[${index}]`,
      value: member === '' ? '{}' : member,
      problem: { en: 'names no kind of fact', zh: '未指明事实类型' },
      accepted: {
        en: 'a fact of one kind, an amendment, retract or reinstate',
        zh: '一种类型的事实、修订，或 retract、reinstate',
      },
    },
  ]);
}
