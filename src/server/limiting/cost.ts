import {
  type ArgumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { DEFAULT_PAGE, MAX_IDS, MAX_PAGE } from '../../chain/limits.ts';

/** What one answer of these types weighs against an object that is read: it is worked out by a walk through the chain. */
export const WEIGHTS: Readonly<Record<string, number>> = {
  AffectedSupplierConnection: 20,
  AssociationConnection: 10,
  BestWalks: 20,
  ConcentrationPointConnection: 50,
  ExposureCut: 20,
  ExposureExplanation: 50,
  ExposureChangeConnection: 50,
  ExposureConnection: 20,
  GapList: 100,
  ReachedNodeConnection: 20,
  Share: 10,
  ShareGrounds: 20,
  SuspensionImpact: 50,
  Trace: 50,
  UpstreamNodeConnection: 20,
  Walk: 5,
};

/** What a write weighs: a transaction. */
export const MUTATION_WEIGHT = 20;

/** Members that a list is taken to have where it has no pages. */
export const ASSUMED_LIST = 5;

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

interface Costing {
  readonly schema: GraphQLSchema;
  readonly fragments: Fragments;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly defaults: ReadonlyMap<string, ValueNode>;
  readonly isMutation: boolean;
  /** Fragments by name, type and page; one that is being worked out counts as nothing within itself. */
  readonly ofFragments: Map<string, number>;
}

/**
 * The most that an operation can be answered with, worked out from its text alone: an object costs 1, a traced answer
 * more ({@link WEIGHTS}), and what is selected of a row costs as often as there can be rows, by `first` or `last`. Plain
 * values cost nothing, nor does what asks about the schema itself.
 *
 * @param variables as they were sent; those that pages are sized by matter
 */
export function costOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: Fragments,
  variables: Readonly<Record<string, unknown>>,
): number {
  const root = schema.getRootType(operation.operation);
  if (!root) return 0;
  const costing: Costing = {
    schema,
    fragments,
    variables,
    defaults: new Map(
      (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
        defaultValue ? [[variable.name.value, defaultValue] as const] : [],
      ),
    ),
    isMutation: root === schema.getMutationType(),
    ofFragments: new Map(),
  };
  return costOfSelections(costing, operation.selectionSet, root, 1);
}

/** @param page rows that `nodes` and `edges` of this type hold */
function costOfSelections(
  costing: Costing,
  set: SelectionSetNode,
  type: GraphQLCompositeType,
  page: number,
): number {
  let cost = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      cost += costOfField(costing, selection, type, page);
      continue;
    }
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const narrowed = selection.typeCondition?.name.value;
      cost += costOfSelections(
        costing,
        selection.selectionSet,
        narrowedType(costing, narrowed) ?? type,
        page,
      );
      continue;
    }
    cost += costOfFragment(costing, selection.name.value, page);
  }
  return cost;
}

function costOfFragment(costing: Costing, name: string, page: number): number {
  const key = `${name} ${page}`;
  const known = costing.ofFragments.get(key);
  if (known !== undefined) return known;
  costing.ofFragments.set(key, 0);
  const fragment = costing.fragments.get(name);
  const type = narrowedType(costing, fragment?.typeCondition.name.value);
  const cost = fragment && type ? costOfSelections(costing, fragment.selectionSet, type, page) : 0;
  costing.ofFragments.set(key, cost);
  return cost;
}

function narrowedType({ schema }: Costing, name: string | undefined): GraphQLCompositeType | null {
  const type = name === undefined ? undefined : schema.getType(name);
  return isCompositeType(type) ? type : null;
}

function costOfField(costing: Costing, node: FieldNode, parent: GraphQLCompositeType, page: number): number {
  const name = node.name.value;
  // What asks about the schema itself is bounded by its own rule.
  if (name.startsWith('__') || !(isObjectType(parent) || isInterfaceType(parent))) return 0;
  const field = parent.getFields()[name];
  const type = field && getNamedType(field.type);
  if (!field || !isCompositeType(type)) return 0;
  const own = isMutationField(costing, parent) ? MUTATION_WEIGHT : (WEIGHTS[type.name] ?? 1);
  const within = node.selectionSet
    ? costOfSelections(costing, node.selectionSet, type, pageOf(costing, node, field))
    : 0;
  return rowsOf(costing, node, field, page) * (own + within);
}

function isMutationField({ isMutation, schema }: Costing, parent: GraphQLCompositeType): boolean {
  return isMutation && parent === schema.getMutationType();
}

/** Rows of the page that a field's `nodes` hold. */
function pageOf(costing: Costing, node: FieldNode, field: GraphQLField<unknown, unknown>): number {
  const sizes = field.args.filter(({ name }) => name === 'first' || name === 'last');
  if (sizes.length === 0) return ASSUMED_LIST;
  const given = sizes
    .map(({ name }) => givenValue(costing, argumentOf(node, name)))
    .find((size) => typeof size === 'number');
  const size =
    given ?? sizes.find(({ defaultValue }) => defaultValue !== undefined)?.defaultValue ?? DEFAULT_PAGE;
  // What is no page size is refused by the field itself, which can say what would be.
  return typeof size === 'number' ? Math.min(Math.max(size, 1), MAX_PAGE) : DEFAULT_PAGE;
}

/** Members of the list that a field is; 1 for what is no list. */
function rowsOf(
  costing: Costing,
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  page: number,
): number {
  if (!isListType(getNullableType(field.type))) return 1;
  if (field.name === 'nodes' || field.name === 'edges') {
    if (field.args.length === 0) return page;
    const ids = givenValue(costing, argumentOf(node, 'ids'));
    return Array.isArray(ids) ? Math.min(ids.length, MAX_IDS) : 1;
  }
  return ASSUMED_LIST;
}

function argumentOf(node: FieldNode, name: string): ArgumentNode | undefined {
  return node.arguments?.find((argument) => argument.name.value === name);
}

/** A number or a list as it was given; undefined for anything else. */
function givenValue({ variables, defaults }: Costing, argument: ArgumentNode | undefined): unknown {
  const given = argument?.value;
  if (given?.kind !== Kind.VARIABLE) return literal(given);
  const name = given.name.value;
  return Object.hasOwn(variables, name) ? variables[name] : literal(defaults.get(name));
}

function literal(value: ValueNode | undefined): unknown {
  if (value?.kind === Kind.INT) return Number(value.value);
  return value?.kind === Kind.LIST ? value.values : undefined;
}
