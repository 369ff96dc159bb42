import type { Fact, Value } from '../../src/store/facts.ts';
import type { PropertyDeclaration } from '../../src/store/kinds/declaration.ts';
import { type KindName, kindOf } from '../../src/store/kinds/index.ts';
import { idOf, sample } from './sample-facts.ts';

/** Facts for others to refer to. */
export const referredTo: readonly Fact[] = [
  sample.site('target'),
  sample.trader('target'),
  sample.point('one'),
  sample.point('two'),
  sample.group('one'),
  sample.group('two'),
  sample.document('one'),
  sample.document('two'),
  ...['one', 'two'].flatMap((key) => [
    sample.supplier(key),
    sample.case(key, idOf.supplier(key), idOf.site('target')),
    sample.decision(key, idOf.case(key)),
    sample.plan(key, idOf.case(key)),
    sample.indicator(key, idOf.plan(key)),
    sample.part(key),
    sample.customer(key),
  ]),
];

/** The node that the one fact of an exclusive kind is about. */
export const ownNode = (kind: KindName): Fact => sample.site(`own-${kind}`);

/**
 * A fact made from the declaration of its kind alone, with every property or those that are required. What it is stays
 * the same from one variant to another; every other property differs.
 */
export function declaredFact(kind: KindName, variant: 0 | 1, which: 'every' | 'required'): Fact {
  const { idPrefix, properties, unique } = kindOf(kind);
  const said = Object.entries(properties).filter(([, { required }]) => which === 'every' || required);
  return {
    kind,
    id: `${idPrefix}:declared:1`,
    properties: Object.fromEntries(
      said.map(([name, property]) => [
        name,
        name === unique?.[0] ? ownNode(kind).id : valueIn(property, stays(kind, name) ? 0 : variant),
      ]),
    ),
  };
}

const TEXTS = ['One', '二', '2', '3.a', 'CSO', 'INTL_ORG'];

/** Whether a property is part of what a fact is, or changes by a judgement alone. */
function stays(kind: KindName, name: string): boolean {
  return kindOf(kind).unique?.includes(name) === true || (kind === 'RiskFlag' && name === 'status');
}

function valueIn(property: PropertyDeclaration, variant: 0 | 1): Value {
  switch (property.type) {
    case 'text':
      return ['One', '二'][variant] as string;
    case 'code':
      return ['CD', 'RW', 'tin', 'gold', '2', '3.a'].filter((code) => property.pattern.test(code))[
        variant
      ] as string;
    case 'enum':
      return property.values[variant] as string;
    case 'date':
      // Days differ from one variant to the next, and last days are later than first ones.
      return `${/last/i.test(property.description) ? 2024 : 2020}-01-0${variant + 1}`;
    case 'number':
      return (property.integer ? [1, 2] : [0.25, 0.5])[variant] as number;
    case 'boolean':
      return variant === 0;
    case 'textList':
      return TEXTS.filter((text) => property.each?.pattern.test(text) ?? true).slice(0, variant + 1);
    case 'minerals':
      return ['gold', 'tin'].slice(variant);
    case 'masses':
      return [{ mineral: 'tin', kgLow: variant + 1 }];
    case 'reference':
      return targetsOf(property.to).at(property.onRetract === 'fall' ? 0 : variant)?.id ?? '';
    case 'references':
      return targetsOf(property.to)
        .map(({ id }) => id)
        .slice(variant);
  }
}

function targetsOf(kinds: readonly string[]): readonly Fact[] {
  return referredTo.filter(({ kind }) => kinds.includes(kind));
}
