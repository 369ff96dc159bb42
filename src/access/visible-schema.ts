import {
  type GraphQLFieldConfigMap,
  GraphQLInputObjectType,
  GraphQLList,
  type GraphQLNamedType,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  type GraphQLType,
  GraphQLUnionType,
  getNamedType,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
  specifiedDirectives,
} from 'graphql';
import { accessOfFields, OWN_ROLES } from './access-of-field.ts';
import type { Role } from './roles.ts';

/**
 * Whether somebody sees the whole schema: the company's own people do, what each may have apart. A supplier sees what it
 * may have and nothing else: that there is more, and what it is called, is none of its business.
 */
export function seesWholeSchema(roles: ReadonlySet<Role>): boolean {
  return OWN_ROLES.some((role) => roles.has(role));
}

/**
 * The part of a schema that some roles may have, with its resolvers as they are: fields that they may not have are not
 * there, nor is any type that no field leads to. Read by it, a document is told of no other names, neither by introspection
 * nor by what is said to be wrong with it.
 */
export function visibleSchema(schema: GraphQLSchema, roles: ReadonlySet<Role>): GraphQLSchema {
  const visible = new Set(
    accessOfFields(schema).flatMap((one) =>
      one.roles.some((role) => roles.has(role)) ? [`${one.type.name}.${one.field.name}`] : [],
    ),
  );
  return new VisibleTypes(visible).schema(schema);
}

class VisibleTypes {
  /** `Type.field`. */
  readonly #visible: ReadonlySet<string>;
  readonly #made = new Map<string, GraphQLNamedType>();

  constructor(visible: ReadonlySet<string>) {
    this.#visible = visible;
  }

  schema(whole: GraphQLSchema): GraphQLSchema {
    const root = (type: GraphQLObjectType | null | undefined) =>
      type && this.#shows(type) ? (this.#named(type) as GraphQLObjectType) : null;
    return new GraphQLSchema({
      description: whole.description,
      query: root(whole.getQueryType()),
      mutation: root(whole.getMutationType()),
      subscription: root(whole.getSubscriptionType()),
      directives: specifiedDirectives,
    });
  }

  #shows(type: GraphQLObjectType): boolean {
    return Object.keys(type.getFields()).some((name) => this.#visible.has(`${type.name}.${name}`));
  }

  #type<T extends GraphQLType>(type: T): T {
    const wrapped = (): GraphQLType => {
      if (isNonNullType(type)) return new GraphQLNonNull(this.#type(type.ofType));
      if (isListType(type)) return new GraphQLList(this.#type(type.ofType));
      return this.#named(getNamedType(type));
    };
    return wrapped() as T;
  }

  #named(type: GraphQLNamedType): GraphQLNamedType {
    if (isSpecifiedScalarType(type) || isIntrospectionType(type)) return type;
    const known = this.#made.get(type.name);
    if (known) return known;
    const made = this.#copied(type);
    this.#made.set(type.name, made);
    return made;
  }

  /** Fields are looked at when they are first asked for: types lead in circles. */
  #copied(type: GraphQLNamedType): GraphQLNamedType {
    if (isObjectType(type)) {
      const config = type.toConfig();
      return new GraphQLObjectType({
        ...config,
        // What an interface promises may be hidden here: a type that is seen in part is told as what it is alone.
        interfaces: [],
        fields: () => this.#fields(config.fields, (name) => this.#visible.has(`${type.name}.${name}`)),
      });
    }
    if (isInterfaceType(type))
      throw new Error(`${type.name} is an interface: no field that it has can be hidden`);
    if (type instanceof GraphQLUnionType) {
      const config = type.toConfig();
      return new GraphQLUnionType({
        ...config,
        types: () =>
          config.types.filter((one) => this.#shows(one)).map((one) => this.#named(one) as GraphQLObjectType),
      });
    }
    if (type instanceof GraphQLInputObjectType) {
      const config = type.toConfig();
      return new GraphQLInputObjectType({
        ...config,
        fields: () =>
          Object.fromEntries(
            Object.entries(config.fields).map(([name, field]) => [
              name,
              { ...field, type: this.#type(field.type) },
            ]),
          ),
      });
    }
    return type;
  }

  // biome-ignore lint/suspicious/noExplicitAny: GraphQL types what a field is resolved from so
  #fields(fields: GraphQLFieldConfigMap<any, any>, shows: (name: string) => boolean): typeof fields {
    return Object.fromEntries(
      Object.entries(fields)
        .filter(([name]) => shows(name))
        .map(([name, field]) => [
          name,
          {
            ...field,
            type: this.#type(field.type),
            args: Object.fromEntries(
              Object.entries(field.args ?? {}).map(([arg, config]) => [
                arg,
                { ...config, type: this.#type(config.type) },
              ]),
            ),
          },
        ]),
    );
  }
}
