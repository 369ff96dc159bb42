import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isRelation } from '../../../src/chain/types.ts';
import type { Fact } from '../../../src/store/facts.ts';
import { KIND_NAMES, type KindName, kindOf, referencesOf } from '../../../src/store/kinds/index.ts';
import { applyAll } from '../../contract/place.ts';
import { serve, type TestApi } from '../../testkit/api.ts';
import { declaredFact, ownNode, referredTo } from '../../testkit/declared-facts.ts';
import { put } from '../../testkit/operations.ts';
import type { ApiPlace } from './place.ts';
import { TODAY } from './two-roads.ts';

/** The field by which what is referred to tells who refers to it, and how its answer holds them. */
const WAYS_BACK: Readonly<Record<string, string>> = {
  'SupplyLink.from': 'suppliesTo { nodes { id } }',
  'SupplyLink.to': 'suppliedBy { nodes { id } }',
  'SupplyLink.via': 'passedBy { nodes { id } }',
  'RiskFlag.subject': 'flags { nodes { id } }',
  'RiskFlag.perpetrator': 'attributedFlags { nodes { id } }',
  'Contradiction.subject': 'contradictions { nodes { id } }',
  'Conversion.node': 'conversions { nodes { id } }',
  'MaterialSource.node': 'sources { nodes { id } }',
  'Assurance.node': 'assurances { nodes { id } }',
  'Merge.dropped': 'merges { id }',
  'Merge.kept': 'merges { id }',
  'Product.parts': 'products { nodes { id } }',
  'Product.customers': 'products { nodes { id } }',
  'PartSupply.part': 'supplies { nodes { id } }',
  'PartSupply.supplier': 'partSupplies { nodes { id } }',
  'Case.supplier': 'cases { nodes { id } }',
  'Case.subject': 'casesCaused { nodes { id } }',
  'Case.perpetrator': 'casesAttributed { nodes { id } }',
  'Decision.subject': 'decisions { nodes { id } }',
  'Decision.plan': 'decisions { nodes { id } }',
  'Plan.case': 'plans { nodes { id } }',
  'PlanMeasure.plan': 'measures { nodes { id } }',
  'PlanIndicator.plan': 'indicators { nodes { id } }',
  'Measurement.indicator': 'measurements { nodes { id } }',
};
const RESTS_ON = 'supports { nodes { ... on Node { id } } }';

interface Reference {
  readonly kind: KindName;
  readonly field: string;
  readonly target: Fact;
  readonly fact: Fact;
}

/** For each kind, each of its references and each kind that it may be to, a fact that refers so, and to whom. */
const references: readonly Reference[] = KIND_NAMES.flatMap((kind) =>
  referencesOf(kind).flatMap(({ field, property }) =>
    (property.to as readonly KindName[]).map((to) => {
      const key = `${kind}-${field}-${to}`.toLowerCase();
      const target = { ...declaredFact(to, 0, 'required'), id: `${kindOf(to).idPrefix}:target:${key}` };
      const own = { ...ownNode(kind), id: `mine-site:own:${key}` };
      const { properties, ...fact } = declaredFact(kind, 0, 'required');
      const unique = kindOf(kind).unique?.[0];
      return {
        kind,
        field,
        target,
        own,
        fact: {
          ...fact,
          id: `${kindOf(kind).idPrefix}:both:${key}`,
          properties: {
            ...properties,
            ...(unique === undefined ? {} : { [unique]: own.id }),
            [field]: property.type === 'references' ? [target.id] : target.id,
          },
        },
      };
    }),
  ),
);

/** The type that the API shows facts of a kind as. */
const typeOf = (kind: KindName) => (isRelation(kind) ? 'Relation' : kind);

/** The type that what is referred to is shown as: a merged node as the one that it is known as, of whatever kind. */
const backFrom = ({ kind, target }: Reference) =>
  kind === 'Merge' && target.kind !== 'Document' ? 'ChainNode' : typeOf(target.kind);

function wayBack({ kind, field }: Reference): string {
  if (field === 'evidence') return RESTS_ON;
  if (isRelation(kind)) return 'relations { id }';
  return WAYS_BACK[`${kind}.${field}`] ?? expect.fail(`there is no way back along ${kind}.${field}`);
}

export function describeBothDirections(place: ApiPlace): void {
  describe('every reference that is declared', () => {
    let api: TestApi;
    beforeAll(async () => {
      const store = await place.open();
      const facts = references.flatMap((reference) => {
        const { own, target, fact } = reference as Reference & { readonly own: Fact };
        return [own, target, fact];
      });
      await applyAll(store, [...referredTo, ...KIND_NAMES.map(ownNode), ...facts].map(put));
      api = await serve(store, TODAY);
    });
    afterAll(() => api.server.stop());

    const kinds = KIND_NAMES.filter((kind) => referencesOf(kind).length > 0);
    test.each(place.sample(kinds))('of a %s is read forwards and backwards', async (kind) => {
      for (const reference of references.filter((one) => one.kind === kind)) {
        const { field, fact, target } = reference;
        const { there, back } = await api.data(
          `query ($from: ID!, $to: ID!) {
            there: node(id: $from) { ... on ${typeOf(kind)} { found: ${field} { ... on Node { id } } } }
            back: node(id: $to) { ... on Node { id } ... on ${backFrom(reference)} { ${wayBack(reference)} } } }`,
          { from: fact.id, to: target.id },
        );
        expect([there.found].flat(), `${kind}.${field}`).toContainEqual({ id: target.id });
        const [held] = Object.values(back).filter((value) => typeof value === 'object') as [
          { readonly nodes: unknown } | readonly unknown[],
        ];
        expect('nodes' in held ? held.nodes : held, `back along ${kind}.${field}`).toContainEqual({
          id: fact.id,
        });
      }
    });
  });
}
