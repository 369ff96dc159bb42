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
/** Ids in one filter, and facts in one store call. */
const BATCH = 1_000;

/** What is recorded of the parts that suppliers supply. */
export interface Catalogue {
  readonly supplies: readonly StatedSupply[];
  readonly products: readonly StatedProduct[];
}

/**
 * Reads what a suspension is worked out over: all supplies of every part that one of the suppliers supplies on the day,
 * and all products that are built of one. Store calls grow with what is read alone, {@link BATCH} facts a call.
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
  { reading }: FactLoader,
  kind: KindName,
  field: string,
  ids: readonly string[],
): Promise<readonly ListedFact[]> {
  const found = new Map<string, ListedFact>();
  for (let begin = 0; begin < ids.length; begin += BATCH) {
    const filters = [{ field, in: ids.slice(begin, begin + BATCH) }];
    let after: string | undefined;
    do {
      const page = await reading.list({
        kind,
        filters,
        ...(after === undefined ? {} : { after }),
        limit: BATCH,
      });
      for (const fact of page.facts) found.set(fact.id, fact);
      if (found.size > MAX_CATALOGUE) throw tooMuch();
      const last = page.facts.at(-1);
      after = page.hasMore && last ? positionOf(last, null) : undefined;
    } while (after !== undefined);
  }
  return [...found.values()];
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
