import {
  buildSchema,
  type GraphQLInputObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { RECORDED_KINDS, singular } from '../recording/names.ts';
import {
  ASSURANCE_SCHEMES,
  ASSURANCE_STATUSES,
  CUSTODY_MODELS,
  DOCUMENT_TYPES,
  FLAG_STATUSES,
  FORCE_KINDS,
  IMPORT_STATES,
  LINK_SCOPES,
  MATERIAL_FORMS,
  MATERIAL_SOURCE_TYPES,
  MINING_TYPES,
  OPERATIONAL_STATUSES,
  PART_TYPES,
  PRODUCT_TYPES,
  QUALIFICATIONS,
  RELIABILITIES,
  RISK_CATEGORIES,
  ROUTE_TYPES,
  SMELTER_TYPES,
  SUPPLIER_TYPES,
  SUPPORT_MODES,
  TRADER_TYPES,
  TRADING_POINT_TYPES,
} from '../store/kinds/codes.ts';
import type { PropertyDeclaration } from '../store/kinds/declaration.ts';
import { KIND_NAMES, type KindName, kindOf } from '../store/kinds/index.ts';
import { schemaTexts } from './schema-text.ts';

const schema = buildSchema(schemaTexts().join('\n'));
describe('the schema', () => {
  it.each([
    ['AssuranceScheme', ASSURANCE_SCHEMES],
    ['AssuranceStatus', ASSURANCE_STATUSES],
    ['CustodyModel', CUSTODY_MODELS],
    ['DocumentType', DOCUMENT_TYPES],
    ['FlagStatus', FLAG_STATUSES],
    ['ForceKind', FORCE_KINDS],
    ['ImportState', IMPORT_STATES],
    ['LinkScope', LINK_SCOPES],
    ['MaterialForm', MATERIAL_FORMS],
    ['MaterialSourceType', MATERIAL_SOURCE_TYPES],
    ['MiningType', MINING_TYPES],
    ['OperationalStatus', OPERATIONAL_STATUSES],
    ['PartType', PART_TYPES],
    ['ProductType', PRODUCT_TYPES],
    ['Qualification', QUALIFICATIONS],
    ['Reliability', RELIABILITIES],
    ['RiskCategory', RISK_CATEGORIES],
    ['RouteType', ROUTE_TYPES],
    ['SmelterType', SMELTER_TYPES],
    ['SupplierType', SUPPLIER_TYPES],
    ['SupportMode', SUPPORT_MODES],
    ['TraderType', TRADER_TYPES],
    ['TradingPointType', TRADING_POINT_TYPES],
  ])('%s has the codes that the stores check', (name, codes) => {
    const type = schema.getType(name);
    if (!isEnumType(type)) throw new Error(`${name} is not an enum`);
    expect(type.getValues().map((value) => value.name)).toEqual([...codes]);
  });
});

/** How the schema writes a property that is stated. */
function inputTypeOf(name: string, property: PropertyDeclaration): string | RegExp {
  const suffix = property.required ? '!' : '';
  switch (property.type) {
    case 'text':
    case 'code':
      return `String${suffix}`;
    case 'date':
      return `Date${suffix}`;
    case 'boolean':
      return `Boolean${suffix}`;
    case 'number':
      return `${property.integer ? 'Int' : 'Float'}${suffix}`;
    case 'textList':
    case 'minerals':
      return `[String!]${suffix}`;
    case 'masses':
      return `[MassInput!]${suffix}`;
    case 'reference':
      return `ID${suffix}`;
    case 'references':
      return `[ID!]${suffix}`;
    case 'enum':
      // Graded 1 to 6; an enum value cannot begin with a digit.
      return name === 'credibility' ? 'Int!' : new RegExp(`^[A-Z][A-Za-z]+${suffix}$`);
  }
}

describe.each(RECORDED_KINDS)('%s', (kind) => {
  const declared = kindOf(kind).properties;

  it('can be stated with every property of its declaration, and none besides', () => {
    const fields = inputOf(schema, kind).getFields();
    const stated = Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, String(field.type)]),
    );
    expect(stated.id).toBe('ID!');
    expect(Object.keys(stated).sort()).toEqual(['id', ...Object.keys(declared)].sort());
    for (const [name, property] of Object.entries(declared)) {
      expect(stated[name]).toMatch(inputTypeOf(name, property));
    }
  });

  it('is an operation of a changeset, stated or amended', () => {
    const operation = schema.getType('ChangeOperation');
    if (!isInputObjectType(operation)) throw new Error('ChangeOperation is not an input');
    const fields = operation.getFields();
    expect(String(fields[singular(kind)]?.type)).toBe(`${kind}Input`);
    expect(String(fields[`amend${kind}`]?.type)).toBe(`${kind}Patch`);
  });
});

/** Properties that the API shows under another field. */
const SHOWN_OTHERWISE: Readonly<Record<string, string>> = {
  region: 'location',
  district: 'location',
  locality: 'location',
  latitude: 'location',
  longitude: 'location',
};

describe.each(KIND_NAMES)('%s', (kind) => {
  it('shows every property of its declaration', () => {
    const isRelation = kindOf(kind).family === 'relation';
    const type = schema.getType(isRelation ? 'Relation' : kind);
    if (!isObjectType(type)) throw new Error(`${kind} is not a type`);
    const fields = type.getFields();
    const missing = Object.keys(kindOf(kind).properties).filter(
      (name) => !(name in fields) && !((SHOWN_OTHERWISE[name] ?? '') in fields),
    );
    expect(missing).toEqual([]);
  });
});

function inputOf(of: GraphQLSchema, kind: KindName): GraphQLInputObjectType {
  const type = of.getType(`${kind}Input`);
  if (!isInputObjectType(type)) throw new Error(`${kind}Input is not an input`);
  return type;
}
