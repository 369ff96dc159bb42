import { readFileSync } from 'node:fs';
import { ApolloServer } from '@apollo/server';
import { buildSchema, getNamedType, isLeafType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROLE_NAMES } from '../access/roles.ts';
import { RISK_CATEGORIES } from '../store/kinds/codes.ts';
import { type PolicyContext, policyResolvers } from './resolvers.ts';

const HAN = /\p{Script=Han}/u;

const roleEnum = `enum Role { ${ROLE_NAMES.join(' ')} }`;
const typeDefs = `scalar Date directive @access(roles: [Role!]!) on FIELD_DEFINITION | OBJECT ${roleEnum} type Query { up: Boolean } ${readFileSync('schema/policy.graphql', 'utf8')}`;
const schema = buildSchema(typeDefs);
const server = new ApolloServer<PolicyContext>({ typeDefs, resolvers: policyResolvers });

/** Answers are read as plain JSON here, as a client reads them. */
type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

async function ask(query: string, variables: Record<string, unknown> = {}): Promise<{ [key: string]: Json }> {
  const { body } = await server.executeOperation(
    { query, variables },
    { contextValue: { today: '2026-11-23' } },
  );
  if (body.kind !== 'single') throw new Error('Expected a single answer');
  expect(body.singleResult.errors).toBeUndefined();
  return JSON.parse(JSON.stringify(body.singleResult.data));
}

beforeAll(() => server.start());
afterAll(() => server.stop());

/** Every field of a type, and of the types below it as deep as is said. */
function everything(typeName: string, depth: number): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
  const fields = Object.values(type.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [field.name];
    return depth > 0 ? [`${field.name} { ${everything(named.name, depth - 1)} }`] : [];
  });
  return fields.length > 0 ? fields.join(' ') : '__typename';
}

/** Calls `see` with every text of the answer, by the name of its field. */
function eachText(value: Json, see: (text: string, field: string) => void, field = ''): void {
  if (typeof value === 'string') see(value, field);
  else if (Array.isArray(value)) for (const one of value) eachText(one, see, field);
  else if (value !== null && typeof value === 'object') {
    for (const [key, one] of Object.entries(value)) eachText(one, see, key);
  }
}

describe('the policy in the API', () => {
  it('answers every field that the schema promises', async () => {
    const answer = await ask(`{
      policy { ${everything('Policy', 3)} }
      clauses { ${everything('Clause', 3)} }
      riskCategories { ${everything('RiskCategoryInfo', 3)} }
      minerals { ${everything('Mineral', 1)} }
    }`);
    expect(answer.clauses).toHaveLength(32);
    expect(answer.riskCategories).toHaveLength(RISK_CATEGORIES.length);
    let chinese = 0;
    eachText(answer, (text, field) => {
      if (field.endsWith('Zh') && field !== 'markerZh') {
        chinese += 1;
        expect(text, field).toMatch(HAN);
      } else if (field !== 'markerZh' && field !== 'alsoCalled') {
        expect(text, field).not.toMatch(HAN);
      }
    });
    expect(chinese).toBeGreaterThan(1000);
  });

  it('says of every category its clause and what is prescribed, or that nothing is', async () => {
    const { riskCategories } = await ask(`{
      riskCategories {
        code
        clause { citation citationZh }
        prescription { prescribes summary responses { words wordsZh options { response nameZh } } }
      }
    }`);
    expect(riskCategories).toContainEqual({
      code: 'NSAG_SITE_ROUTE_EXTORTION',
      clause: { citation: '2.b', citationZh: '第二条第b项' },
      prescription: {
        prescribes: true,
        summary: expect.stringContaining('suspend or terminate'),
        responses: [
          {
            words: 'we will immediately suspend or terminate our cooperation with that supplier',
            wordsZh: '我们将立即中止或终止与该供应商的合作',
            options: [
              { response: 'SUSPEND', nameZh: '中止' },
              { response: 'TERMINATE', nameZh: '终止' },
            ],
          },
        ],
      },
    });
    expect(riskCategories).toContainEqual({
      code: 'KNOWN_TRANSIT',
      clause: null,
      prescription: {
        prescribes: false,
        summary: expect.stringContaining('A red flag'),
        responses: [
          { words: null, wordsZh: null, options: [{ response: 'NONE_PRESCRIBED', nameZh: '政策未规定' }] },
        ],
      },
    });
  });

  it('shows the clock of clause 4 with its start left open and our default for it', async () => {
    const { clause } = await ask(`{
      clause(id: "4.1") {
        parent { id }
        responses {
          clock { length unit { code } start { code } effectiveStart { code } test { nameZh } failedBy { code } }
          minimumTerm { length unit { nameZh } wordsZh }
          gates { code }
          settings { code note start { code } length }
        }
      }
    }`);
    expect(clause).toMatchObject({
      parent: { id: '4' },
      responses: {
        3: {
          clock: {
            length: 6,
            unit: { code: 'MONTH' },
            start: null,
            effectiveStart: { code: 'PLAN_ADOPTED' },
            test: { nameZh: '未取得明显效果' },
            failedBy: [{ code: 'NO_EFFECT' }, { code: 'SOME_EFFECT' }],
          },
          minimumTerm: { length: 3, unit: { nameZh: '个月' }, wordsZh: '时间至少是三个月' },
          gates: [{ code: 'PLAN_REVISED' }, { code: 'OBJECTIVES_MET' }],
          settings: [{ code: 'CLAUSE_4_CLOCK_START', start: { code: 'PLAN_ADOPTED' }, length: null }],
        },
      },
    });
  });

  it('filters categories by clause and by being a red flag, minerals by being named', async () => {
    const answer = await ask(`{
      three: riskCategories(clause: "3") { code }
      redFlags: riskCategories(signals: true) { code }
      none: riskCategories(clause: "7", signals: true) { code }
      named: minerals(namedByPolicy: true) { code }
      others: minerals(namedByPolicy: false) { code }
      all: minerals { code }
    }`);
    expect(answer.three).toHaveLength(4);
    expect(answer.redFlags).toHaveLength(4);
    expect(answer.none).toEqual([]);
    expect(answer.named).toHaveLength(15);
    expect(answer.all).toEqual([answer.named, answer.others].flat());
  });

  it('refuses a clause that there is not', async () => {
    for (const query of ['{ clause(id: "9") { id } }', '{ riskCategories(clause: "") { code } }']) {
      const { body } = await server.executeOperation({ query }, { contextValue: { today: '2026-11-23' } });
      if (body.kind !== 'single') throw new Error('Expected a single answer');
      expect(body.singleResult.errors?.[0]?.message).toMatch(
        /is no clause of the policy; accepted: one of P, P\.1/,
      );
    }
  });
});
