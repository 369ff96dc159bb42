import { type Fact, fact } from '../../src/store/facts.ts';
import type { KindName, PropertiesOf } from '../../src/store/kinds/index.ts';

/** Properties that a sample may set beside those it sets itself. */
type More<K extends KindName> = Partial<PropertiesOf<K>>;

/** The ids that the samples below take, by key. */
export const idOf = {
  site: (key: string) => `mine-site:test:${key}`,
  trader: (key: string) => `trader:test:${key}`,
  supplier: (key: string) => `supplier:test:${key}`,
  point: (key: string) => `trading-point:test:${key}`,
  group: (key: string) => `armed-group:test:${key}`,
  document: (key: string) => `document:test:${key}`,
  link: (key: string) => `supply-link:test:${key}`,
  operates: (key: string) => `operates:test:${key}`,
  affiliated: (key: string) => `affiliated-with:test:${key}`,
  conversion: (key: string) => `conversion:test:${key}`,
  source: (key: string) => `material-source:test:${key}`,
  assurance: (key: string) => `assurance:test:${key}`,
  merge: (key: string) => `merge:test:${key}`,
  flag: (key: string) => `risk-flag:test:${key}`,
  contradiction: (key: string) => `contradiction:test:${key}`,
  case: (key: string) => `case:test:${key}`,
  decision: (key: string) => `decision:test:${key}`,
  plan: (key: string) => `plan:test:${key}`,
  indicator: (key: string) => `plan-indicator:test:${key}`,
  part: (key: string) => `part:test:${key}`,
  customer: (key: string) => `customer:test:${key}`,
  product: (key: string) => `product:test:${key}`,
  partSupply: (key: string) => `part-supply:test:${key}`,
};

/** Facts of every part that the cascade tells apart, named after their keys. */
export const sample = {
  site: (key: string, more: More<'MineSite'> = {}): Fact =>
    fact('MineSite', idOf.site(key), { name: `Site ${key}`, ...more }),
  trader: (key: string, more: More<'Trader'> = {}): Fact =>
    fact('Trader', idOf.trader(key), { name: `Trader ${key}`, ...more }),
  supplier: (key: string, more: More<'Supplier'> = {}): Fact =>
    fact('Supplier', idOf.supplier(key), { name: `Supplier ${key}`, ...more }),
  point: (key: string, more: More<'TradingPoint'> = {}): Fact =>
    fact('TradingPoint', idOf.point(key), { name: `Point ${key}`, ...more }),
  group: (key: string, more: More<'ArmedGroup'> = {}): Fact =>
    fact('ArmedGroup', idOf.group(key), { name: `Group ${key}`, ...more }),
  document: (key: string, more: More<'Document'> = {}): Fact =>
    fact('Document', idOf.document(key), {
      name: `Document ${key}`,
      reliability: 'B',
      credibility: '2',
      ...more,
    }),
  link: (key: string, from: string, to: string, more: More<'SupplyLink'> = {}): Fact =>
    fact('SupplyLink', idOf.link(key), { from, to, minerals: ['tin'], ...more }),
  operates: (key: string, from: string, to: string, more: More<'Operates'> = {}): Fact =>
    fact('Operates', idOf.operates(key), { from, to, ...more }),
  affiliated: (key: string, from: string, to: string, more: More<'AffiliatedWith'> = {}): Fact =>
    fact('AffiliatedWith', idOf.affiliated(key), { from, to, ...more }),
  conversion: (
    key: string,
    node: string,
    input: string,
    output: string,
    more: More<'Conversion'> = {},
  ): Fact => fact('Conversion', idOf.conversion(key), { node, input, output, ...more }),
  source: (key: string, node: string, more: More<'MaterialSource'> = {}): Fact =>
    fact('MaterialSource', idOf.source(key), {
      node,
      sourceType: 'PRIMARY_PRODUCTION',
      minerals: ['tin'],
      ...more,
    }),
  assurance: (key: string, node: string, more: More<'Assurance'> = {}): Fact =>
    fact('Assurance', idOf.assurance(key), { node, scheme: 'RMAP', status: 'CONFORMANT', ...more }),
  merge: (key: string, dropped: string, kept: string, more: More<'Merge'> = {}): Fact =>
    fact('Merge', idOf.merge(key), { dropped, kept, ...more }),
  flag: (key: string, subject: string, more: More<'RiskFlag'> = {}): Fact =>
    fact('RiskFlag', idOf.flag(key), {
      name: `Flag ${key}`,
      category: 'NSAG_CONTROL',
      status: 'SIGNAL',
      subject,
      ...more,
    }),
  contradiction: (key: string, subject: string, more: More<'Contradiction'> = {}): Fact =>
    fact('Contradiction', idOf.contradiction(key), {
      name: `Contradiction ${key}`,
      topic: 'armed presence',
      statements: ['present: 1', 'present: 0'],
      subject,
      ...more,
    }),
  case: (key: string, supplier: string, subject: string, more: More<'Case'> = {}): Fact =>
    fact('Case', idOf.case(key), {
      supplier,
      subject,
      clause: '2.a',
      openedOn: '2024-01-01',
      closed: false,
      decisionCount: 1,
      ...more,
    }),
  decision: (key: string, subject: string, more: More<'Decision'> = {}): Fact =>
    fact('Decision', idOf.decision(key), {
      subject,
      number: 1,
      action: 'OPEN',
      on: '2024-01-01',
      by: 'somebody',
      statement: 'It was traced',
      ...more,
    }),
  plan: (key: string, riskCase: string, more: More<'Plan'> = {}): Fact =>
    fact('Plan', idOf.plan(key), { name: `Plan ${key}`, case: riskCase, ...more }),
  indicator: (key: string, plan: string, more: More<'PlanIndicator'> = {}): Fact =>
    fact('PlanIndicator', idOf.indicator(key), {
      name: `Indicator ${key}`,
      plan,
      target: 1,
      aim: 'HIGHER',
      ...more,
    }),
  part: (key: string, more: More<'Part'> = {}): Fact =>
    fact('Part', idOf.part(key), { name: `Part ${key}`, partNumber: `P-${key}`, ...more }),
  customer: (key: string, more: More<'Customer'> = {}): Fact =>
    fact('Customer', idOf.customer(key), { name: `Customer ${key}`, ...more }),
  product: (key: string, more: More<'Product'> = {}): Fact =>
    fact('Product', idOf.product(key), { name: `Product ${key}`, productNumber: `N-${key}`, ...more }),
  partSupply: (key: string, part: string, supplier: string, more: More<'PartSupply'> = {}): Fact =>
    fact('PartSupply', idOf.partSupply(key), { part, supplier, ...more }),
};
