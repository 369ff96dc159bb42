import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getOperationAST,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  validate,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';
import { getVariableValues } from 'graphql/execution/values.js';
import { isAnswerCode } from '../../src/server/error-codes.ts';
import { isCalendarDay } from '../../src/store/dates.ts';
import type { Operation } from './operations.ts';
import { readDocument } from './reading.ts';

type Fields = ReadonlyMap<string, readonly FieldNode[]>;

interface Conforming {
  readonly schema: GraphQLSchema;
  readonly fragments: Record<string, FragmentDefinitionNode>;
  readonly variables: Record<string, unknown>;
  readonly problems: string[];
}

/** What of an answer's data is not as the schema says; empty where all is. */
export function nonconforming(schema: GraphQLSchema, operation: Operation, data: unknown): readonly string[] {
  const document = readDocument(operation.query);
  if (!document) return ['there is data for a query that is not GraphQL'];
  if (validate(schema, document).length > 0)
    return ['there is data for a query that does not fit the schema'];
  const asked = getOperationAST(document, operation.operationName);
  const root = asked && schema.getRootType(asked.operation);
  if (!asked || !root) return ['there is data for an operation that is not there'];
  const problems: string[] = [];
  const conforming: Conforming = {
    schema,
    fragments: fragmentsOf(document),
    variables: variablesOf(schema, asked.variableDefinitions ?? [], operation),
    problems,
  };
  const fields = collectFields(schema, conforming.fragments, conforming.variables, root, asked.selectionSet);
  checkObject(conforming, root, fields, data, 'data');
  return problems;
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  return Object.fromEntries(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : [],
    ),
  );
}

/** Only what decides which fields are asked for is needed; what does not fit may be left out. */
function variablesOf(
  schema: GraphQLSchema,
  definitions: Parameters<typeof getVariableValues>[1],
  { variables }: Operation,
): Record<string, unknown> {
  return getVariableValues(schema, definitions, { ...variables }).coerced ?? {};
}

function checkObject(
  conforming: Conforming,
  type: GraphQLObjectType,
  fields: Fields,
  value: unknown,
  path: string,
): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    conforming.problems.push(`${path} is no object of ${type.name}`);
    return;
  }
  const given = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(given)) {
    if (!fields.has(key)) conforming.problems.push(`${path}.${key} was not asked for`);
  }
  for (const [key, nodes] of fields) {
    const name = nodes[0]?.name.value ?? '';
    if (!Object.hasOwn(given, key)) {
      conforming.problems.push(`${path}.${key} is missing`);
    } else if (name === '__typename') {
      if (given[key] !== type.name) conforming.problems.push(`${path}.${key} is not ${type.name}`);
    } else if (!name.startsWith('__')) {
      const of = type.getFields()[name]?.type;
      if (of) checkValue(conforming, of, nodes, given[key], `${path}.${key}`);
      if (type.getInterfaces().some((one) => one.name === 'UserError'))
        checkUserError(conforming, name, given[key], path);
    }
  }
}

function checkUserError({ problems }: Conforming, name: string, value: unknown, path: string): void {
  if (name === 'code' && !isAnswerCode(value))
    problems.push(`${path}: ${String(value)} is no code of the table`);
  if (name === 'message' && value === '') problems.push(`${path}: the message is empty`);
  if (name === 'messageZh' && !/\p{Script=Han}/u.test(String(value)))
    problems.push(`${path}: the message in Chinese is not in Chinese`);
}

function checkValue(
  conforming: Conforming,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  value: unknown,
  path: string,
): void {
  const { schema, problems } = conforming;
  if (isNonNullType(type)) {
    if (value === null) problems.push(`${path} is null, and may not be`);
    else checkValue(conforming, type.ofType, nodes, value, path);
    return;
  }
  if (value === null) return;
  if (isListType(type)) {
    if (!Array.isArray(value)) problems.push(`${path} is no list`);
    else
      for (const [index, member] of value.entries()) {
        checkValue(conforming, type.ofType, nodes, member, `${path}[${index}]`);
      }
    return;
  }
  if (isObjectType(type) || isAbstractType(type)) {
    const of = isObjectType(type) ? type : concreteType(schema, value, nodes);
    // Of what it cannot be told without `__typename` no more than that it is an object is known.
    if (!of) {
      if (typeof value !== 'object') problems.push(`${path} is no object of ${type.name}`);
      return;
    }
    if (isAbstractType(type) && !schema.isSubType(type, of)) problems.push(`${path} is no ${type.name}`);
    checkObject(conforming, of, subfields(conforming, of, nodes), value, path);
    return;
  }
  const fits = isEnumType(type)
    ? typeof value === 'string' && type.getValue(value) !== undefined
    : isScalar(type.name, value);
  if (!fits) problems.push(`${path} is no ${type.name}: ${JSON.stringify(value)}`);
}

function subfields(
  { schema, fragments, variables }: Conforming,
  of: GraphQLObjectType,
  nodes: readonly FieldNode[],
) {
  return collectSubfields(schema, fragments, variables, of, nodes as FieldNode[]);
}

function concreteType(
  schema: GraphQLSchema,
  value: unknown,
  nodes: readonly FieldNode[],
): GraphQLObjectType | null {
  const asked = nodes.some((node) =>
    node.selectionSet?.selections.some(
      (selection) =>
        selection.kind === Kind.FIELD && !selection.alias && selection.name.value === '__typename',
    ),
  );
  const name = asked ? (value as { __typename?: unknown }).__typename : undefined;
  const type = typeof name === 'string' ? schema.getType(name) : undefined;
  return isObjectType(type) ? type : null;
}

function isScalar(name: string, value: unknown): boolean {
  switch (name) {
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Int':
      return Number.isInteger(value) && Math.abs(value as number) <= 2_147_483_648;
    case 'Float':
      return typeof value === 'number';
    case 'Date':
      return typeof value === 'string' && isCalendarDay(value);
    case 'DateTime':
    case 'Moment':
      return typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(value);
    default:
      return typeof value === 'string';
  }
}
