import { buildSchema } from 'graphql';
import { describe, expect, it } from 'vitest';
import { schemaTexts } from '../../src/server/schema-text.ts';
import { describables, faultOf } from './described.ts';
import { POLICY_TERMS } from './policy-terms.ts';

const ALL = describables(buildSchema(schemaTexts().join('\n')));

describe('descriptions of the schema', () => {
  it('stand at every type, field, argument, input field, value and directive, and say something', () => {
    expect(ALL.length).toBeGreaterThan(4_000);
    expect(
      ALL.map((one) => `${one.coordinate} ${faultOf(one)}`).filter((line) => !line.endsWith(' null')),
    ).toEqual([]);
  });

  it.each(Object.entries(POLICY_TERMS))('%s carries the term 「%s」', (coordinate, term) => {
    const described = ALL.find((one) => one.coordinate === coordinate)?.description ?? '';
    const terms = [...described.matchAll(/\(([^)]*\p{Script=Han}[^)]*)\)/gu)].map(([, inside]) => inside);
    expect(terms.join(' ')).toContain(term);
  });

  it('have a term for every category of risk of the policy, every response and every threshold', () => {
    const missing = ALL.filter(({ coordinate }) => /^(RiskCategory|Response|Threshold)\./.test(coordinate))
      .map(({ coordinate }) => coordinate)
      .filter((coordinate) => !(coordinate in POLICY_TERMS));
    // Red flags and what no clause states are named by this software.
    expect(missing.sort()).toEqual([
      'RiskCategory.IMPLAUSIBLE_VOLUME',
      'RiskCategory.KNOWN_TRANSIT',
      'RiskCategory.OWNERSHIP_CHANGE',
      'Threshold.NOT_STATED',
    ]);
  });
});

describe('the check', () => {
  const fault = (name: string, description: string | null) => faultOf({ name, description });

  it('sees what is not described', () => {
    const schema = buildSchema(`
      directive @tag(of: String) on FIELD
      type Query { a(b: Int): E, c(d: I): U }
      enum E { F }
      input I { g: Int }
      interface N { h(i: Int): Int }
      scalar S
      union U = Query
    `);
    expect(describables(schema).map(({ coordinate, ...one }) => [coordinate, faultOf(one)])).toEqual(
      expect.arrayContaining(
        [
          '@tag',
          '@tag(of:)',
          'Query',
          'Query.a',
          'Query.a(b:)',
          'E',
          'E.F',
          'I',
          'I.g',
          'N.h(i:)',
          'S',
          'U',
        ].map((coordinate) => [coordinate, 'has no description']),
      ),
    );
  });

  it('sees phrases that say nothing', () => {
    expect(fault('node', '')).toBe('has no description');
    expect(fault('node', ' \n')).toBe('has no description');
    expect(fault('node', 'TODO.')).toBe('is a placeholder');
    expect(fault('node', 'The node.')).toBe('says no more than the name');
    expect(fault('changesetId', 'Id of the changeset.')).toBe('says no more than the name');
    expect(fault('states', 'In one of these states.')).toBe('says no more than the name');
    expect(fault('SupplyLinkInput', 'Input type for a supply link.')).toBe('says no more than the name');
  });

  it('sees what is no English sentence', () => {
    expect(fault('node', 'where it begins.')).toBe('does not begin as a sentence');
    expect(fault('node', 'Where it begins')).toBe('does not end as a sentence');
    expect(fault('node', 'Where 矿址 begins.')).toBe('has Chinese outside brackets');
  });

  it('lets pass what says something, or gives the term', () => {
    expect(fault('node', 'Where the walk begins.')).toBeNull();
    expect(fault('ORE', 'Ore (矿石).')).toBeNull();
    expect(fault('citationZh', 'The same in Chinese, such as `第三条`.')).toBeNull();
  });
});
