import { buildSchema, graphqlSync } from 'graphql';
import { expect, test } from 'vitest';
import { schemaTexts } from '../server/schema-text.ts';
import { accessOfFields, faultsOfAccess, OWN_ROLES } from './access-of-field.ts';
import { enforceAccess } from './enforce-access.ts';
import type { Role } from './roles.ts';

const DIRECTIVE = `
  directive @access(roles: [Role!]!) on FIELD_DEFINITION | OBJECT
  enum Role { VIEWER ANALYST DATA_STEWARD RISK_OFFICER APPROVER GRIEVANCE_OFFICER AUDITOR SUPPLIER ADMINISTRATOR }
`;

function access(sdl: string): Readonly<Record<string, readonly Role[]>> {
  return Object.fromEntries(
    accessOfFields(buildSchema(DIRECTIVE + sdl)).map(({ type, field, roles }) => [
      `${type.name}.${field.name}`,
      roles,
    ]),
  );
}

test('the schema that is served says of every mutation who may have it, and declares nothing in vain', () => {
  expect(faultsOfAccess(buildSchema(schemaTexts().join('\n')))).toEqual([]);
});

test('a field is for whom it says, else for whom its type says, else for any role but SUPPLIER', () => {
  expect(
    access(`
      type Query { plain: Int, own: Int @access(roles: [AUDITOR, VIEWER]), log: Log }
      type Log @access(roles: [AUDITOR]) { entry: Int, head: Int @access(roles: [SUPPLIER]) }
      extend type Log { later: Int }
      extend type Query { added: Int @access(roles: [SUPPLIER]) }
    `),
  ).toEqual({
    'Query.plain': OWN_ROLES,
    'Query.own': ['VIEWER', 'AUDITOR'],
    'Query.log': OWN_ROLES,
    'Query.added': ['SUPPLIER'],
    'Log.entry': ['AUDITOR'],
    'Log.head': ['SUPPLIER'],
    'Log.later': ['AUDITOR'],
  });
  expect(OWN_ROLES).not.toContain('SUPPLIER');
});

test('a mutation that does not say is for nobody, and found; so is what is declared in vain', () => {
  const sdl = `
    type Query { a: Int }
    type Mutation { said: Int @access(roles: [VIEWER]), unsaid: Int, empty: Int @access(roles: []) }
    interface I { a: Int @access(roles: [VIEWER]) }
  `;
  expect(access(sdl)).toMatchObject({
    'Mutation.said': ['VIEWER'],
    'Mutation.unsaid': [],
    'Mutation.empty': [],
  });
  expect(faultsOfAccess(buildSchema(DIRECTIVE + sdl))).toEqual([
    expect.stringContaining('Mutation.unsaid'),
    expect.stringContaining('Mutation.empty'),
    expect.stringContaining('I.a is a field of an interface'),
  ]);
});

test('what may not be had is refused at its field, with the roles in both languages; the rest is answered', () => {
  const schema = buildSchema(`${DIRECTIVE}
    type Query { open: Int, log: Log, unsaid: Int @access(roles: []) }
    type Log @access(roles: [AUDITOR, APPROVER]) { entry: Int }
  `);
  enforceAccess(schema);
  const ask = (roles: readonly Role[]) =>
    graphqlSync({
      schema,
      source: '{ open log { entry } unsaid }',
      rootValue: { open: 1, log: { entry: 2 }, unsaid: 3 },
      contextValue: { identity: { id: 'x', roles: new Set(roles), supplierId: null } },
    });
  expect(ask(['AUDITOR', 'VIEWER']).data).toEqual({ open: 1, log: { entry: 2 }, unsaid: null });
  const { data, errors } = ask(['VIEWER']);
  expect(data).toEqual({ open: 1, log: { entry: null }, unsaid: null });
  expect(errors?.map(({ path, extensions }) => [path?.join('.'), extensions])).toEqual([
    [
      'log.entry',
      {
        code: 'FORBIDDEN',
        messages: {
          en: 'Log.entry is for one of the roles approver, auditor; yours: viewer',
          zh: 'Log.entry 只向以下角色开放：审批人、审计员；当前角色：查看者',
        },
      },
    ],
    [
      'unsaid',
      {
        code: 'FORBIDDEN',
        messages: {
          en: 'Query.unsaid is for nobody; yours: viewer',
          zh: 'Query.unsaid 不向任何角色开放；当前角色：查看者',
        },
      },
    ],
  ]);
  expect(ask(['SUPPLIER']).data).toEqual({ open: null, log: null, unsaid: null });
});

test('no way leads a supplier from what it may have to another node', () => {
  const had = accessOfFields(buildSchema(schemaTexts().join('\n'))).filter(({ roles }) =>
    roles.includes('SUPPLIER'),
  );
  expect(had.map(({ type, field }) => `${type.name}.${field.name}: ${field.type}`).sort()).toEqual([
    'OwnSupplier.country: String',
    'OwnSupplier.minerals: [String!]!',
    'OwnSupplier.name: String!',
    'OwnSupplier.nameZh: String',
    'OwnSupplier.supplierId: ID!',
    'OwnSupplier.supplierType: SupplierType',
    'Query.viewer: Viewer!',
    'Viewer.id: ID!',
    'Viewer.roles: [Role!]!',
    'Viewer.supplier: OwnSupplier',
  ]);
});
