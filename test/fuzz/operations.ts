import {
  type ArgumentNode,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isUnionType,
  Kind,
  type OperationTypeNode,
  parseType,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';
import type { Choices } from './choices.ts';
import type { Json } from './hostile.ts';
import { type Wrongness, writeValue } from './values.ts';
import type { World } from './world.ts';

/** An operation, ready to be sent. */
export interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, Json>>;
  readonly operationName?: string;
}

/** Most fields of one operation. */
const MOST_FIELDS = 40;

/** Levels of a value that are written as text; variables may have more. */
const DEEPEST_LITERAL = 300;

/** Writes an operation that the schema allows; `wrongness` says how often what it gives does not fit. */
export function writeOperation(
  world: World,
  choices: Choices,
  kind: `${OperationTypeNode}`,
  wrongness: Wrongness,
): Operation {
  return new OperationWriter(world, choices, wrongness).write(kind);
}

class OperationWriter {
  readonly #world: World;
  readonly #choices: Choices;
  readonly #wrongness: Wrongness;
  readonly #variables: Record<string, Json> = {};
  readonly #definitions: VariableDefinitionNode[] = [];
  readonly #fragments: FragmentDefinitionNode[] = [];
  #fields = 0;
  #names = 0;

  constructor(world: World, choices: Choices, wrongness: Wrongness) {
    this.#world = world;
    this.#choices = choices;
    this.#wrongness = wrongness;
  }

  write(kind: `${OperationTypeNode}`): Operation {
    const root = this.#world.schema.getRootType(kind as OperationTypeNode);
    if (!root) throw new Error(`the schema has no ${kind}`);
    const depth = 2 + this.#choices.below(5);
    const selectionSet = kind === 'query' ? this.#select(root, depth, false) : this.#selectOne(root, depth);
    const named = this.#choices.chance(20);
    const document = print({
      kind: Kind.DOCUMENT,
      definitions: [
        {
          kind: Kind.OPERATION_DEFINITION,
          operation: kind as OperationTypeNode,
          ...(named ? { name: { kind: Kind.NAME, value: 'Fuzz' } } : {}),
          variableDefinitions: this.#definitions,
          selectionSet,
        },
        ...this.#fragments,
      ],
    });
    return { query: document, variables: this.#variables, ...(named ? { operationName: 'Fuzz' } : {}) };
  }

  /** One change at a time: what each did can then be told. */
  #selectOne(root: GraphQLObjectType, depth: number): SelectionSetNode {
    const field = this.#choices.oneOf(Object.values(root.getFields()));
    return { kind: Kind.SELECTION_SET, selections: [this.#field(root.name, field, depth, false)] };
  }

  #select(type: GraphQLCompositeType, depth: number, inFragment: boolean): SelectionSetNode {
    const selections: SelectionNode[] = [];
    // What an answer is of is told wherever it could be one thing or another.
    if (isAbstractType(type)) selections.push(typename());
    const count = 1 + this.#choices.below(4);
    for (let n = 0; n < count; n += 1) {
      const selection = this.#selection(type, depth, inFragment);
      if (selection) selections.push(selection);
    }
    if (selections.length === 0) selections.push(typename());
    return { kind: Kind.SELECTION_SET, selections };
  }

  #selection(type: GraphQLCompositeType, depth: number, inFragment: boolean): SelectionNode | null {
    if (isUnionType(type) || this.#choices.chance(12)) return this.#fragment(type, depth);
    const fields = Object.values(type.getFields()).filter((field) =>
      depth > 0 && this.#fields < MOST_FIELDS ? true : !isCompositeType(getNamedType(field.type)),
    );
    if (fields.length === 0) return null;
    return this.#field(type.name, this.#choices.oneOf(fields), depth, inFragment);
  }

  #fragment(type: GraphQLCompositeType, depth: number): SelectionNode | null {
    const possible = isAbstractType(type) ? [type, ...this.#world.schema.getPossibleTypes(type)] : [type];
    const of = this.#choices.oneOf(possible);
    if (depth <= 0 && isUnionType(of)) return null;
    const directives = this.#directives();
    if (this.#choices.chance(30)) {
      const known = this.#fragments.find(({ typeCondition }) => typeCondition.name.value === of.name);
      const name = known?.name.value ?? this.#name('F');
      if (!known) {
        const selectionSet = this.#select(of, depth - 1, true);
        this.#fragments.push({
          kind: Kind.FRAGMENT_DEFINITION,
          name: { kind: Kind.NAME, value: name },
          typeCondition: namedType(of.name),
          selectionSet,
        });
      }
      return { kind: Kind.FRAGMENT_SPREAD, name: { kind: Kind.NAME, value: name }, directives };
    }
    return {
      kind: Kind.INLINE_FRAGMENT,
      ...(of === type && this.#choices.chance(30) ? {} : { typeCondition: namedType(of.name) }),
      directives,
      selectionSet: this.#select(of, depth - 1, true),
    };
  }

  /** Within fragments every field has a name of its own in the answer: no two that differ can meet under one. */
  #field(
    owner: string,
    field: GraphQLField<unknown, unknown>,
    depth: number,
    inFragment: boolean,
  ): FieldNode {
    this.#fields += 1;
    const given = field.args.flatMap((argument) => this.#argument(owner, field.name, argument));
    const type = getNamedType(field.type);
    const aliased = inFragment || field.args.length > 0 || this.#choices.chance(20);
    return {
      kind: Kind.FIELD,
      ...(aliased ? { alias: { kind: Kind.NAME, value: this.#name('a') } } : {}),
      name: { kind: Kind.NAME, value: field.name },
      arguments: given,
      directives: this.#directives(),
      ...(isCompositeType(type)
        ? { selectionSet: this.#select(type, depth - 1, inFragment || aliased) }
        : {}),
    };
  }

  #argument(owner: string, field: string, argument: GraphQLArgument): ArgumentNode[] {
    const { name, type } = argument;
    const size = name === 'first' && this.#choices.below(10) < 9;
    if (isRequiredArgument(argument)) {
      if (this.#choices.chance(this.#wrongness / 8)) return [];
    } else if (!size && !this.#choices.chance(25)) return [];
    const value = writeValue(this.#world, this.#choices, type, { name, owner, field }, this.#wrongness);
    return [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value: this.#given(value, type) }];
  }

  #directives(): DirectiveNode[] {
    if (!this.#choices.chance(4)) return [];
    const type = this.#world.schema.getDirective('include')?.args[0]?.type;
    const name = this.#choices.oneOf(['include', 'skip']);
    const value = this.#choices.chance(50);
    return [
      {
        kind: Kind.DIRECTIVE,
        name: { kind: Kind.NAME, value: name },
        arguments: [
          {
            kind: Kind.ARGUMENT,
            name: { kind: Kind.NAME, value: 'if' },
            value: type ? this.#given(value, type) : { kind: Kind.BOOLEAN, value },
          },
        ],
      },
    ];
  }

  /** As a literal or as a variable. */
  #given(value: Json, type: GraphQLInputType): ValueNode {
    if (!this.#choices.chance(50)) {
      const literal = literalOf(value, type);
      if (literal) return literal;
    }
    const name = this.#name('v');
    const declared = this.#choices.chance(this.#wrongness / 8) ? 'String' : String(type);
    this.#definitions.push({
      kind: Kind.VARIABLE_DEFINITION,
      variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
      type: parseType(declared),
    });
    this.#variables[name] = value;
    return { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } };
  }

  #name(prefix: string): string {
    this.#names += 1;
    return `${prefix}${this.#names}`;
  }
}

function typename(): FieldNode {
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } };
}

function namedType(name: string) {
  return { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: name } } as const;
}

/** The value as it is written in the text of a query; null where only JSON can say it. */
function literalOf(value: Json, type: GraphQLInputType | null, depth = 0): ValueNode | null {
  if (depth > DEEPEST_LITERAL) return null;
  if (isNonNullType(type)) return literalOf(value, type.ofType, depth);
  if (value === null) return { kind: Kind.NULL };
  if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value };
  if (typeof value === 'number') {
    return Number.isInteger(value) && Math.abs(value) < 1e21
      ? { kind: Kind.INT, value: Object.is(value, -0) ? '-0' : BigInt(value).toString() }
      : { kind: Kind.FLOAT, value: String(value) };
  }
  if (typeof value === 'string') {
    if (value.length > 5_000) return null;
    return isEnumType(type) && isName(value) && value !== 'null'
      ? { kind: Kind.ENUM, value }
      : { kind: Kind.STRING, value };
  }
  if (isList(value)) {
    if (value.length > 50) return null;
    const member = isListType(type) ? (type.ofType as GraphQLInputType) : null;
    const values = value.map((one) => literalOf(one, member, depth + 1));
    return values.some((one) => one === null) ? null : { kind: Kind.LIST, values: values as ValueNode[] };
  }
  const fields = [];
  for (const [key, member] of Object.entries(value)) {
    const of = isInputObjectType(type) ? (type.getFields()[key]?.type ?? null) : null;
    const literal = isName(key) ? literalOf(member, of, depth + 1) : null;
    if (literal === null) return null;
    fields.push({
      kind: Kind.OBJECT_FIELD,
      name: { kind: Kind.NAME, value: key },
      value: literal,
    } as const);
  }
  return { kind: Kind.OBJECT, fields };
}

function isName(text: string): boolean {
  return /^[A-Za-z_]\w*$/.test(text);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}
