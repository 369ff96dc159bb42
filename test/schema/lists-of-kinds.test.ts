import { buildSchema, type GraphQLObjectType, getNamedType, isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { enumNamesIn } from '../../scripts/recording-schema.ts';
import { aggregateFieldOf } from '../../src/chain/aggregates.ts';
import { schemaTexts } from '../../src/server/schema-text.ts';
import type { PropertyDeclaration } from '../../src/store/kinds/declaration.ts';
import { KIND_NAMES, type KindName, kindOf } from '../../src/store/kinds/index.ts';
import { countedFieldsOf } from '../../src/store/queries.ts';

const texts = schemaTexts();
const schema = buildSchema(texts.join('\n'));
const enumName = enumNamesIn(texts);

/** The type that shows facts of a kind: relations of all kinds have one. */
function shownAs(kind: KindName): string {
  return kindOf(kind).family === 'relation' ? 'Relation' : kind;
}

function fieldsOf(type: string) {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new Error(`${type} is not a type of the schema`);
  return found.getFields();
}

/** The list of `Query` that pages through facts of a type. */
function listOf(type: string) {
  const found = Object.values((schema.getQueryType() as GraphQLObjectType).getFields()).filter(
    (field) => getNamedType(field.type).name === `${type}Connection`,
  );
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} lists of ${type}`);
  return found[0];
}

/** Counts of one property: of its values, or of the kinds that it refers to. */
function countOf(field: string, property: PropertyDeclaration): string {
  if (property.type === 'reference') return 'FactKindCount';
  if (property.type === 'minerals' || field === 'input' || field === 'output') return 'MineralCount';
  if (property.type === 'boolean') return 'BooleanCount';
  if (property.type !== 'enum') return 'TextCount';
  // Graded 1 to 6; an enum value cannot begin with a digit.
  return field === 'credibility' ? 'IntCount' : `${enumName(property.values)}Count`;
}

/** Arguments by which some properties are filtered, where they are not called as the properties are. */
const CALLED: Readonly<Record<string, readonly string[]>> = {
  'RiskFlag.from': ['validOn', 'validDuring'],
  'RiskFlag.to': ['validOn', 'validDuring'],
  'SupplyLink.from': ['from', 'fromKinds'],
  'SupplyLink.to': ['to', 'toKinds'],
  'RiskFlag.status': ['statuses', 'live'],
  'Assurance.status': ['statuses'],
  'RiskFlag.category': ['categories', 'clauses'],
  'Merge.dropped': ['nodes'],
  'ImportRun.fileDigest': ['fileDigests'],
  'Case.openedOn': ['openedFrom', 'openedTo'],
  'Decision.on': ['decidedFrom', 'decidedTo'],
  'Plan.devisedOn': ['devisedFrom', 'devisedTo'],
  'PlanMeasure.dueOn': ['dueFrom', 'dueTo'],
  'PlanMeasure.doneOn': ['doneFrom', 'doneTo'],
  'PlanIndicator.targetOn': ['targetFrom', 'targetTo'],
  'Measurement.on': ['measuredFrom', 'measuredTo'],
};

/** Filterable properties without an argument, and why. */
const NOT_FILTERED: Readonly<Record<string, string>> = {};

/** The names that an argument by a property may have: its own, or that of several. */
function namesFor(kind: KindName, field: string): readonly string[] {
  const called = CALLED[`${kind}.${field}`] ?? CALLED[`${shownAs(kind)}.${field}`];
  if (called) return called;
  if (field === 'validFrom' || field === 'validTo') return ['validOn', 'validDuring'];
  if (field === 'date') return ['dateFrom', 'dateTo'];
  if (field === 'evidence') return ['hasEvidence', 'documents'];
  const plural = field.endsWith('y') ? `${field.slice(0, -1)}ies` : `${field}s`;
  return listOf(shownAs(kind)).args.some(({ name }) => name === plural) ? [plural] : [field];
}

describe.each(KIND_NAMES)('%s', (kind) => {
  const type = shownAs(kind);
  const { properties } = kindOf(kind);

  test('is counted by what its declaration says, and by nothing else', () => {
    const declared = countedFieldsOf(kind).map((field) => {
      const property = properties[field] as PropertyDeclaration;
      return [aggregateFieldOf(field, property.type), `[${countOf(field, property)}!]!`];
    });
    const shown = Object.values(fieldsOf(`${type}Aggregate`)).map((field) => [
      field.name,
      String(field.type),
    ]);
    expect(shown).toEqual(declared);
    expect(String(fieldsOf(`${type}Connection`).aggregate?.type)).toBe(`${type}Aggregate!`);
  });

  test('is filtered by every property that its declaration has a filter for', () => {
    const args = listOf(type).args.map(({ name }) => name);
    const filtered = Object.entries(properties).filter(([, { filter }]) => filter);
    for (const [field] of filtered) {
      const name = `${kind}.${field}`;
      if (NOT_FILTERED[name] !== undefined) {
        expect(args, `${name} has an argument: it is no exception`).not.toContain(field);
        continue;
      }
      for (const argument of namesFor(kind, field)) expect(args, name).toContain(argument);
    }
    const searched = Object.values(properties).some(({ search }) => search);
    expect(args.includes('text'), 'text').toBe(searched);
  });

  test('has one order for its lists, wherever they stand', () => {
    const order = listOf(type).args.find(({ name }) => name === 'orderBy');
    const nested = Object.values(schema.getTypeMap()).flatMap((one) =>
      isObjectType(one) && one !== schema.getQueryType()
        ? Object.values(one.getFields()).filter(
            (field) => getNamedType(field.type).name === `${type}Connection`,
          )
        : [],
    );
    for (const field of nested) {
      const own = field.args.find(({ name }) => name === 'orderBy');
      expect([field.name, String(own?.type), own?.description]).toEqual([
        field.name,
        String(order?.type),
        order?.description,
      ]);
    }
  });
});
