import type { FactLoader } from '../../chain/fact-loader.ts';
import { recorded } from '../../chain/types.ts';
import { OretraceError } from '../../store/errors.ts';
import type { KindName } from '../../store/kinds/index.ts';
import { positionOf } from '../../store/ordering.ts';
import type { ListedFact } from '../../store/port.ts';
import { isInForce } from './impact.ts';
import type { StatedProduct, StatedSupply } from './types.ts';

/** Most supplies of parts, and most products, that one suspension is worked out over. */
export const MAX_CATALOGUE = 20_000;
/** Facts that refer to one id in one store call. */
const PAGE = 1_000;

/** What is recorded of the parts that suppliers supply. */
export interface Catalogue {
  readonly supplies: readonly StatedSupply[];
  readonly products: readonly StatedProduct[];
}

/**
 * Reads what a suspension is worked out over: all supplies of every part that one of the suppliers supplies on the day,
 * and all products that are built of one. What several suspensions of a request ask is read together.
 *
 * @param suppliers every id that the suspended suppliers are known as
 * @throws OretraceError LIMIT_EXCEEDED beyond {@link MAX_CATALOGUE}
 */
export async function readCatalogue(
  loader: FactLoader,
  suppliers: readonly string[],
  day: string,
): Promise<Catalogue> {
  const own = await allReferring(loader, 'PartSupply', 'supplier', suppliers);
  const parts = new Set(
    own
      .map(supplyOf)
      .filter((one) => isInForce(one, day))
      .map(({ partId }) => partId),
  );
  const [supplies, products] = await Promise.all([
    allReferring(loader, 'PartSupply', 'part', [...parts]),
    allReferring(loader, 'Product', 'parts', [...parts]),
  ]);
  return { supplies: supplies.map(supplyOf), products: await productsOf(loader, products) };
}

async function allReferring(
  loader: FactLoader,
  kind: KindName,
  reference: string,
  ids: readonly string[],
): Promise<readonly ListedFact[]> {
  if (ids.length > MAX_CATALOGUE) throw tooMuch();
  const found = await Promise.all(ids.map((id) => allReferringTo(loader, kind, reference, id)));
  const each = new Map(found.flat().map((fact) => [fact.id, fact]));
  if (each.size > MAX_CATALOGUE) throw tooMuch();
  return [...each.values()];
}

/** What refers to one: together with what refers to others, and on from there where that is much. */
async function allReferringTo(
  loader: FactLoader,
  kind: KindName,
  reference: string,
  id: string,
): Promise<readonly ListedFact[]> {
  const found = [...(await loader.referringTo(id, { kind, reference, limit: PAGE }))];
  let hasMore = found.length === PAGE;
  while (hasMore) {
    if (found.length > MAX_CATALOGUE) throw tooMuch();
    const after = positionOf(found.at(-1) as ListedFact, null);
    const page = await loader.reading.list({
      kind,
      filters: [{ field: reference, in: [id] }],
      after,
      limit: PAGE,
    });
    found.push(...page.facts);
    hasMore = page.hasMore;
  }
  return found;
}

function tooMuch(): OretraceError {
  return new OretraceError('LIMIT_EXCEEDED', {
    en: `suppliers: more than ${MAX_CATALOGUE} supplies of parts, or products, depend on them; ask for fewer suppliers at once`,
    zh: `suppliers：与其相关的零件供应或产品超过 ${MAX_CATALOGUE} 项，请减少一次查询的供应商`,
  });
}

function supplyOf(fact: ListedFact): StatedSupply {
  const { id, properties } = recorded<'PartSupply'>(fact);
  return {
    id,
    partId: properties.part,
    supplierId: properties.supplier,
    qualified: properties.qualification !== 'IN_PROGRESS',
    volumeShare: properties.volumeShare ?? null,
    validFrom: properties.validFrom ?? null,
    validTo: properties.validTo ?? null,
  };
}

/** Customers that were retracted drop out of what a product says. */
async function productsOf(
  loader: FactLoader,
  facts: readonly ListedFact[],
): Promise<readonly StatedProduct[]> {
  const stated = facts.map((fact) => recorded<'Product'>(fact));
  const named = [...new Set(stated.flatMap(({ properties }) => properties.customers ?? []))];
  const standing = new Set((await loader.allStanding(named)).map(({ id }) => id));
  return stated.map(({ id, properties }) => ({
    id,
    partIds: properties.parts ?? [],
    customerIds: (properties.customers ?? []).filter((customer) => standing.has(customer)),
  }));
}
