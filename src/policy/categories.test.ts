import { readFileSync } from 'node:fs';
import { buildASTSchema, GraphQLEnumType, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { RISK_CATEGORIES, SUPPORT_MODES } from '../store/kinds/codes.ts';
import { categoryInfo, categoryInfos } from './category-info.ts';
import { categoriesUnder, clause, clauseOf, covers } from './clauses.ts';
import { codesOf, RESPONSES, THRESHOLDS } from './vocabulary.ts';

const HAN = /\p{Script=Han}/u;

describe('categories of risk', () => {
  it('have names and descriptions in both languages, each in its own', () => {
    for (const info of categoryInfos()) {
      const terms = [info, ...info.qualifiers, ...info.qualifiers.flatMap((qualifier) => qualifier.values)];
      for (const { name, nameZh } of [...terms, { name: info.description, nameZh: info.descriptionZh }]) {
        expect(nameZh, info.code).toMatch(HAN);
        expect(name, info.code).toMatch(/[A-Za-z]{2}/);
        expect(name, info.code).not.toMatch(HAN);
      }
    }
  });

  it('have names that tell them apart', () => {
    expect(new Set(categoryInfos().map((info) => info.name)).size).toBe(RISK_CATEGORIES.length);
    expect(new Set(categoryInfos().map((info) => info.nameZh)).size).toBe(RISK_CATEGORIES.length);
  });

  it('know the ways of support that the stores accept', () => {
    const [modes] = categoryInfo('NSAG_SUPPORT').qualifiers;
    expect(modes?.values.map((value) => value.code)).toEqual([...SUPPORT_MODES]);
    expect(modes?.open).toBe(true);
  });

  it('carry the definition of forced labour that the text gives', () => {
    expect(clause('1.b').textZh).toContain(categoryInfo('FORCED_LABOUR').descriptionZh.replace('。', ''));
  });
});

describe('clauses', () => {
  it('keep armed-group control, illegal taxation and security forces apart', () => {
    const own = ['NSAG_CONTROL', 'NSAG_SITE_ROUTE_EXTORTION', 'SECURITY_ILLEGAL_CONTROL'] as const;
    expect(own.map((category) => clauseOf(category)?.id)).toEqual(['2.a', '2.b', '3.a']);
  });

  it('cover their items, and not one another', () => {
    expect(covers('2', '2.b')).toBe(true);
    expect(covers('2', '2')).toBe(true);
    expect(covers('2.b', '2')).toBe(false);
    expect(covers('2', '3.b')).toBe(false);
    expect(covers('P', 'P.2')).toBe(true);
    expect(covers('6', '6.m')).toBe(true);
  });

  it('give the categories below them', () => {
    expect(categoriesUnder('2')).toEqual([
      'NSAG_SUPPORT',
      'NSAG_CONTROL',
      'NSAG_SITE_ROUTE_EXTORTION',
      'NSAG_TRADER_EXTORTION',
    ]);
    expect(categoriesUnder('4.4')).toEqual(['GOV_PAYMENT_UNPAID', 'GOV_PAYMENT_UNDISCLOSED']);
    expect(categoriesUnder('7')).toEqual([]);
  });

  it('refuse an id that there is not, naming those that there are', () => {
    expect(() => clause('2.d')).toThrow(
      /clause = "2\.d": is no clause of the policy; accepted: .*2\.a, 2\.b, 2\.c/,
    );
    expect(() => categoriesUnder('__proto__')).toThrow(/is no clause of the policy/);
  });

  it('with 3.a to 3.c, which are labels of ours, are cited as the head of clause 3', () => {
    for (const id of ['3.a', '3.b', '3.c']) {
      expect(clause(id)).toMatchObject({ numbering: 'OURS', citation: '3 (head)', passages: [] });
      expect(clause('3').textZh).toContain(clause(id).textZh);
    }
  });
});

describe('schema/policy.graphql', () => {
  const schema = buildASTSchema(
    parse(
      `scalar Date enum Role { X } type Query { x: Int } ${readFileSync('schema/policy.graphql', 'utf8')}`,
    ),
  );
  const valuesOf = (name: string) => {
    const type = schema.getType(name);
    return type instanceof GraphQLEnumType ? type.getValues() : [];
  };

  it.each([
    ['RiskCategory', RISK_CATEGORIES],
    ['Response', codesOf(RESPONSES)],
    ['Threshold', codesOf(THRESHOLDS)],
  ])('has the codes of %s', (name, codes) => {
    expect(valuesOf(name).map((value) => value.name)).toEqual([...codes]);
  });

  it('describes every category with its Chinese name and its citation', () => {
    for (const { name, description } of valuesOf('RiskCategory')) {
      const category = RISK_CATEGORIES.find((code) => code === name) ?? 'OWNERSHIP_CHANGE';
      const cited = clauseOf(category);
      expect(description).toMatch(HAN);
      const expected =
        cited === null
          ? 'Red flag:'
          : (cited.citation.match(/^(Preamble|\d\.[a-z]|\d( \(head\))?)/)?.[0] ?? '?');
      expect(description?.startsWith(expected), `${name}: ${description}`).toBe(true);
    }
  });
});
