import { buildSchema, printSchema, validateSchema } from 'graphql';
import { describe, expect, test } from 'vitest';
import type { Role } from './roles.ts';
import { visibleSchema } from './visible-schema.ts';

const SDL = /* GraphQL */ `
  directive @access(roles: [Role!]!) on FIELD_DEFINITION | OBJECT
  enum Role { VIEWER SUPPLIER }
  interface Named { name: String! }
  type Query {
    mine(filter: Filter): [Mine!]! @access(roles: [SUPPLIER])
    all: [Mine!]!
    found: [Found] @access(roles: [SUPPLIER])
  }
  type Mutation { hide: Int }
  union Found = Mine | Other
  type Mine implements Named @access(roles: [SUPPLIER]) {
    name: String!
    next: Mine
    secret: Other @access(roles: [VIEWER])
  }
  type Other implements Named { name: String! }
  input Filter { text: String, more: [Filter!] }
  input Hidden { text: String }
`;

describe('what is seen of a schema', () => {
  test('is what may be had, and what leads to it', () => {
    const seen = visibleSchema(buildSchema(SDL), new Set<Role>(['SUPPLIER']));
    expect(validateSchema(seen)).toEqual([]);
    expect(printSchema(seen)).toBe(
      [
        'type Query {\n  mine(filter: Filter): [Mine!]!\n  found: [Found]\n}',
        'type Mine {\n  name: String!\n  next: Mine\n}',
        'input Filter {\n  text: String\n  more: [Filter!]\n}',
        'union Found = Mine',
      ].join('\n\n'),
    );
  });
});
