import { describe, expect, it } from 'vitest';
import { KIND_NAMES, referencesOf } from '../store/kinds/index.ts';
import { inDependencyOrder, rankOf } from './dependency-order.ts';
import type { ImportedFact } from './imported-facts.ts';

describe('dependency order', () => {
  it.each(KIND_NAMES)('%s ranks above every kind that it refers to', (kind) => {
    for (const { property } of referencesOf(kind)) {
      for (const target of property.to) expect(rankOf(kind)).toBeGreaterThan(rankOf(target as typeof kind));
    }
  });

  it('puts ends before links, links before their flags, and does not depend on the order given', () => {
    const imported = (kind: ImportedFact['fact']['kind'], id: string): ImportedFact => ({
      fact: { kind, id, properties: {} },
      provenance: { source: 'test', key: id, digest: id },
    });
    const facts = [
      imported('RiskFlag', 'risk-flag:t:1'),
      imported('SupplyLink', 'supply-link:t:1'),
      imported('Trader', 'trader:t:1'),
      imported('Document', 'document:t:1'),
      imported('MineSite', 'mine-site:t:1'),
    ];
    const expected = ['document:t:1', 'mine-site:t:1', 'trader:t:1', 'supply-link:t:1', 'risk-flag:t:1'];
    expect(inDependencyOrder(facts).map(({ fact }) => fact.id)).toEqual(expected);
    expect(inDependencyOrder(facts.toReversed()).map(({ fact }) => fact.id)).toEqual(expected);
  });
});
