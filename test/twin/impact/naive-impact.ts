import type { StatedProduct, StatedSupply } from '../../../src/products/impact/types.ts';

/** What is asked of both. Shares are whole tenths. */
export interface AskedSuspension {
  readonly supplies: readonly StatedSupply[];
  readonly products: readonly StatedProduct[];
  readonly suspended: readonly string[];
  readonly day: string;
  /** Which id each supplier is known as; those that are not merged are known as themselves. */
  readonly merged: Readonly<Record<string, string>>;
}

/** From worst to best, as the definitions have them. */
const WORST_FIRST = ['NO_SOURCE_LEFT', 'ONE_SOURCE_LEFT', 'SOURCES_LEFT', 'QUALIFICATION_ONLY'];

/**
 * What a suspension does, word by word as docs/impact.md defines it: part by part, supplier by supplier, every question
 * asked of the whole catalogue again. Shares that are not known are tried out one tenth after another.
 */
export function naiveImpact(asked: AskedSuspension) {
  const { supplies, products, suspended, day, merged } = asked;
  const known = (id: string) => merged[id] ?? id;
  const stops = (id: string) => suspended.some((one) => known(one) === known(id));
  const holds = supplies.filter((one) => {
    if (one.validFrom !== null && one.validFrom > day) return false;
    return one.validTo === null || one.validTo >= day;
  });
  const suppliers = [...new Set(supplies.map((one) => known(one.supplierId)))].sort();
  const supplied = (part: string, supplier: string) =>
    holds.filter((one) => one.partId === part && known(one.supplierId) === supplier);
  const isSource = (part: string, supplier: string) => supplied(part, supplier).some((one) => one.qualified);

  const partIds = [...new Set(supplies.map((one) => one.partId))].sort();
  const outcomeOf = (part: string): string | null => {
    const asSuppliers = suppliers.filter((one) => supplied(part, one).length > 0);
    if (!asSuppliers.some(stops)) return null;
    const sources = asSuppliers.filter((one) => isSource(part, one));
    if (!sources.some(stops)) return 'QUALIFICATION_ONLY';
    const left = sources.filter((one) => !stops(one)).length;
    return left === 0 ? 'NO_SOURCE_LEFT' : left === 1 ? 'ONE_SOURCE_LEFT' : 'SOURCES_LEFT';
  };
  const told = (part: string, supplier: string) => {
    const own = supplied(part, supplier);
    const shares = own.filter((one) => one.qualified).map((one) => one.volumeShare);
    return {
      nodeId: supplier,
      qualified: shares.length > 0,
      share: shares.length === 0 || shares.includes(null) ? null : tenths(shares) / 10,
      supplyIds: own.map(({ id }) => id).sort(),
    };
  };
  const byOutcome = <T extends { readonly id: string; readonly outcome: string | null }>(items: T[]) =>
    WORST_FIRST.flatMap((outcome) =>
      items.filter((one) => one.outcome === outcome).sort((a, b) => (a.id < b.id ? -1 : 1)),
    );
  const parts = byOutcome(partIds.map((id) => ({ id, outcome: outcomeOf(id) }))).map(({ id, outcome }) => {
    const here = suppliers.filter((one) => supplied(id, one).length > 0);
    const sources = here.filter((one) => isSource(id, one));
    const qualified = holds.filter((one) => one.partId === id && one.qualified);
    return {
      partId: id,
      outcome,
      wasSoleSource: sources.length === 1 && stops(sources[0] as string),
      stopped: here.filter(stops).map((one) => told(id, one)),
      remaining: sources.filter((one) => !stops(one)).map((one) => told(id, one)),
      inQualification: here.filter((one) => !stops(one) && !isSource(id, one)).map((one) => told(id, one)),
      ...lost(
        qualified.filter((one) => stops(one.supplierId)).map((one) => one.volumeShare),
        qualified.filter((one) => !stops(one.supplierId)).map((one) => one.volumeShare),
      ),
    };
  });
  const worstOf = (of: readonly string[]) =>
    WORST_FIRST.find((outcome) => of.some((part) => outcomeOf(part) === outcome)) ?? null;
  const affectedProducts = byOutcome(products.map(({ id, partIds: of }) => ({ id, outcome: worstOf(of) })));
  const partsOf = (id: string) => products.find((one) => one.id === id)?.partIds ?? [];
  const affected = (of: readonly string[]) =>
    byOutcome([...new Set(of)].map((id) => ({ id, outcome: outcomeOf(id) }))).map(({ id }) => id);
  const customers = [...new Set(products.flatMap(({ customerIds }) => customerIds))].map((customer) => {
    const bought = products.filter(({ customerIds }) => customerIds.includes(customer));
    return { id: customer, outcome: worstOf(bought.flatMap(({ partIds: of }) => of)), bought };
  });
  return {
    parts,
    products: affectedProducts.map(({ id, outcome }) => ({
      productId: id,
      worst: outcome,
      partIds: affected(partsOf(id)),
    })),
    customers: byOutcome(customers).map(({ id, outcome, bought }) => ({
      customerId: id,
      worst: outcome,
      productIds: affectedProducts.filter((one) => bought.some((b) => b.id === one.id)).map((one) => one.id),
      partIds: affected(bought.flatMap(({ partIds: of }) => of)),
    })),
  };
}

function tenths(shares: readonly (number | null)[]): number {
  return shares.reduce<number>((sum, share) => sum + Math.round((share ?? 0) * 10), 0);
}

/** The share that stops, least and greatest over every way to fill in what is not known. */
function lost(stopped: readonly (number | null)[], left: readonly (number | null)[]) {
  const [known, kept] = [tenths(stopped), tenths(left)];
  const unknown = stopped.filter((share) => share === null).length;
  const sharesOverstated = known + kept > 10;
  const possible: number[] = [];
  // Where what is known contradicts itself, nothing is left for what is not.
  const room = Math.max(0, 10 - kept - Math.min(10, known));
  for (let filled = 0; filled <= (unknown === 0 ? 0 : room); filled += 1) {
    possible.push(Math.min(10, known) + filled);
  }
  const [least, most] = [Math.min(...possible) / 10, Math.max(...possible) / 10];
  return { shareLost: { least, most, isExact: least === most }, sharesOverstated };
}
