import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** A screen as front-end teams write it: fragments of components, a list that goes on, a node that is asked for again. */
export const SCREEN = `import { graphql } from 'react-relay';

export const screen = graphql\`
  query ScreenQuery($flag: ID!) {
    node(id: $flag) {
      __typename
      ...Screen_reached @arguments(first: 20) @alias(as: "reached")
    }
    ...Screen_flags
  }
\`;

export const reached = graphql\`
  fragment Screen_reached on RiskFlag
  @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" })
  @refetchable(queryName: "ScreenReachedPaginationQuery") {
    name
    exposures(first: $first, after: $after, kinds: [SUPPLIER])
      @connection(key: "Screen_exposures", filters: ["kinds"]) {
      totalCount
      revision
      edges {
        cursor
        node {
          hops
          status
          node {
            ...Screen_chainNode
          }
        }
      }
      pageInfo {
        hasNextPage
      }
    }
  }
\`;

export const chainNode = graphql\`
  fragment Screen_chainNode on ChainNode @refetchable(queryName: "ScreenChainNodeRefetchQuery") {
    id
    name
    nameZh
  }
\`;

export const flags = graphql\`
  fragment Screen_flags on Query
  @argumentDefinitions(
    first: { type: "Int" }
    after: { type: "String" }
    last: { type: "Int" }
    before: { type: "String" }
  )
  @refetchable(queryName: "ScreenFlagsPaginationQuery") {
    riskFlags(first: $first, after: $after, last: $last, before: $before, live: true)
      @connection(key: "Screen_riskFlags") {
      edges {
        node {
          id
          name
        }
      }
    }
  }
\`;

export const record = graphql\`
  mutation ScreenFlagMutation($input: AddRiskFlagInput!, $connections: [ID!]!) {
    addRiskFlag(input: $input) {
      riskFlag @prependNode(connections: $connections, edgeTypeName: "RiskFlagEdge") {
        id
        name
      }
      userErrors {
        __typename
        ... on UserError {
          message
        }
      }
    }
  }
\`;

export const live = graphql\`
  subscription ScreenChangesSubscription($after: Int) {
    changes(after: $after) {
      revision
    }
  }
\`;
`;

/** A field that gives pages. */
export interface PagedField {
  /** Schema coordinate, such as `Supplier.exposures`. */
  readonly coordinate: string;
  readonly on: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Every field of an object type that gives pages: whatever takes `first` and `after` and has edges. */
export function pagedFields(schema: GraphQLSchema): readonly PagedField[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((on) =>
      Object.values(on.getFields())
        .filter(({ type }) => getNamedType(type).name.endsWith('Connection'))
        .map((field) => ({ coordinate: `${on.name}.${field.name}`, on, field })),
    );
}

/** A file with one fragment that pages through a field by `@connection`, fetched again by its node's id or by its query. */
export function pagingFile({ on, field }: PagedField, name: string): string {
  const required = field.args.filter(isRequiredArgument);
  const given = [
    'first: $first',
    'after: $after',
    ...required.map((argument) => `${argument.name}: $${argument.name}`),
  ].join(', ');
  const fragment = `fragment ${name}_page on ${on.name}
    @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" })
    @refetchable(queryName: "${name}PaginationQuery") {
    ${field.name}(${given}) @connection(key: "${name}_${field.name}") {
      edges { cursor node { __typename } }
      pageInfo { hasPreviousPage startCursor }
    }
  }`;
  const query = `query ${name}Query${declared(required)} { ${
    on.name === 'Query'
      ? `...${name}_page`
      : `node(id: "kind:scheme:key") { __typename ...${name}_page @alias(as: "page") }`
  } }`;
  return `import { graphql } from 'react-relay';
graphql\`${query}\`;
graphql\`${fragment}\`;
`;
}

function declared(required: readonly GraphQLArgument[]): string {
  if (required.length === 0) return '';
  return `(${required.map(({ name, type }) => `$${name}: ${type}`).join(', ')})`;
}

/** Whether a type is fetched again by Relay: it has a global id, or it is the root. */
export function isRefetched(type: GraphQLObjectType): boolean {
  return type.name === 'Query' || type.getInterfaces().some(({ name }) => name === 'Node');
}
