import type { ShareInterval } from '../../trace/sharing/answers.ts';
import type {
  CustomerImpact,
  Impact,
  PartImpact,
  PartOutcome,
  PartSource,
  ProductImpact,
  StatedProduct,
  StatedSupply,
} from './types.ts';
import { PART_OUTCOMES } from './types.ts';

/** What is asked: all of these suppliers stop at once, on a day. */
export interface Suspension {
  /** Ids that the suspended suppliers are known as. */
  readonly suppliers: ReadonlySet<string>;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** The id that a supplier is known as, by any of its ids. */
  readonly knownAs: (id: string) => string;
}

/** Shares are told to so many parts of one, which no sum of theirs is known more exactly than. */
const EXACTNESS = 1e12;

/**
 * What depends on suppliers that are suspended. Pure: what it is not given it does not know, so that `supplies` must hold
 * all of every part, and `products` all that are built of one.
 */
export function impactOf(
  supplies: readonly StatedSupply[],
  products: readonly StatedProduct[],
  suspension: Suspension,
): Impact {
  const parts = partImpacts(supplies, suspension);
  const outcomes = new Map(parts.map(({ partId, outcome }) => [partId, outcome]));
  const affected = productImpacts(products, outcomes);
  return { parts, products: affected, customers: customerImpacts(products, affected, outcomes) };
}

/** Whether a supply holds on a day; an unknown or open end does not bound it. */
export function isInForce(
  { validFrom, validTo }: Pick<StatedSupply, 'validFrom' | 'validTo'>,
  day: string,
): boolean {
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
}

function partImpacts(
  supplies: readonly StatedSupply[],
  { suppliers, day, knownAs }: Suspension,
): readonly PartImpact[] {
  const byPart = grouped(
    supplies.filter((one) => isInForce(one, day)),
    ({ partId }) => partId,
  );
  const impacts = [...byPart].flatMap(([partId, ofPart]) => {
    const sources = sourcesOf(ofPart, knownAs);
    const stopped = sources.filter(({ nodeId }) => suppliers.has(nodeId));
    if (stopped.length === 0) return [];
    const left = sources.filter(({ nodeId }) => !suppliers.has(nodeId));
    const remaining = left.filter(({ qualified }) => qualified);
    const lost = stopped.filter(({ qualified }) => qualified);
    const qualified = ofPart.filter((one) => one.qualified);
    const isStopped = ({ supplierId }: StatedSupply) => suppliers.has(knownAs(supplierId));
    return {
      partId,
      outcome: outcomeOf(lost.length, remaining.length),
      wasSoleSource: lost.length === 1 && remaining.length === 0,
      stopped,
      remaining,
      inQualification: left.filter((one) => !one.qualified),
      ...sharesLost(
        qualified.filter(isStopped),
        qualified.filter((one) => !isStopped(one)),
      ),
    };
  });
  return impacts.sort((a, b) => compareOutcomes(a.outcome, b.outcome) || (a.partId < b.partId ? -1 : 1));
}

function outcomeOf(lost: number, remaining: number): PartOutcome {
  if (lost === 0) return 'QUALIFICATION_ONLY';
  if (remaining === 0) return 'NO_SOURCE_LEFT';
  return remaining === 1 ? 'ONE_SOURCE_LEFT' : 'SOURCES_LEFT';
}

/** Supplies in force of one part, put together by who supplies, by id. */
function sourcesOf(
  supplies: readonly StatedSupply[],
  knownAs: (id: string) => string,
): readonly PartSource[] {
  const bySupplier = grouped(supplies, ({ supplierId }) => knownAs(supplierId));
  const sources = [...bySupplier].map(([nodeId, own]) => {
    const qualified = own.filter((one) => one.qualified);
    const { known, isWhole } = sumOf(qualified);
    return {
      nodeId,
      qualified: qualified.length > 0,
      share: qualified.length > 0 && isWhole ? rounded(known) : null,
      supplyIds: own.map(({ id }) => id).sort(),
    };
  });
  return sources.sort((a, b) => (a.nodeId < b.nodeId ? -1 : 1));
}

/**
 * What share is lost. Shares of all sources, recorded or not, come to 1: what is not known of those that stop is at most
 * what those that are left do not have.
 */
function sharesLost(
  stopped: readonly StatedSupply[],
  left: readonly StatedSupply[],
): { readonly shareLost: ShareInterval; readonly sharesOverstated: boolean } {
  const lost = sumOf(stopped);
  const kept = sumOf(left);
  const least = rounded(Math.min(1, lost.known));
  const most = lost.isWhole ? least : Math.max(least, rounded(1 - Math.min(1, kept.known)));
  return {
    shareLost: { least, most, isExact: least === most },
    sharesOverstated: rounded(lost.known + kept.known) > 1,
  };
}

function sumOf(supplies: readonly StatedSupply[]) {
  return {
    known: supplies.reduce((sum, { volumeShare }) => sum + (volumeShare ?? 0), 0),
    isWhole: supplies.every(({ volumeShare }) => volumeShare !== null),
  };
}

function rounded(share: number): number {
  return Math.round(share * EXACTNESS) / EXACTNESS;
}

function productImpacts(
  products: readonly StatedProduct[],
  outcomes: ReadonlyMap<string, PartOutcome>,
): readonly ProductImpact[] {
  const impacts = products.flatMap(({ id, partIds }) => {
    const [first, ...others] = worstFirst(partIds, outcomes);
    if (first === undefined) return [];
    return { productId: id, worst: first.outcome, partIds: [first, ...others].map((part) => part.id) };
  });
  return impacts.sort((a, b) => compareOutcomes(a.worst, b.worst) || (a.productId < b.productId ? -1 : 1));
}

function customerImpacts(
  products: readonly StatedProduct[],
  affected: readonly ProductImpact[],
  outcomes: ReadonlyMap<string, PartOutcome>,
): readonly CustomerImpact[] {
  const customersOf = new Map(products.map(({ id, customerIds }) => [id, customerIds]));
  // Worst first, so that those of each customer are, too.
  const bought = affected.flatMap((product) =>
    (customersOf.get(product.productId) ?? []).map((customerId) => ({ customerId, product })),
  );
  const impacts = [...grouped(bought, ({ customerId }) => customerId)].map(([customerId, own]) => ({
    customerId,
    worst: (own[0] as (typeof own)[number]).product.worst,
    productIds: own.map(({ product }) => product.productId),
    partIds: worstFirst(
      own.flatMap(({ product }) => product.partIds),
      outcomes,
    ).map(({ id }) => id),
  }));
  return impacts.sort((a, b) => compareOutcomes(a.worst, b.worst) || (a.customerId < b.customerId ? -1 : 1));
}

/** Those of the parts that are affected, each once. */
function worstFirst(partIds: readonly string[], outcomes: ReadonlyMap<string, PartOutcome>) {
  return [...new Set(partIds)]
    .flatMap((id) => {
      const outcome = outcomes.get(id);
      return outcome === undefined ? [] : [{ id, outcome }];
    })
    .sort((a, b) => compareOutcomes(a.outcome, b.outcome) || (a.id < b.id ? -1 : 1));
}

/** Negative where the first is worse. */
export function compareOutcomes(a: PartOutcome, b: PartOutcome): number {
  return PART_OUTCOMES.indexOf(a) - PART_OUTCOMES.indexOf(b);
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
