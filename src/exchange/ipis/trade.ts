import { type FactOf, fact } from '../../store/facts.ts';
import { documentId, mineSiteId, tradingPointId } from './ids.ts';
import type { ObservedSite } from './observations.ts';
import type { NamedPlace } from './places.ts';
import type { Visit } from './visits.ts';

/**
 * A buyer that no one has identified: one per site and selling point, or per site and destination where the visit
 * knows no selling point. Buyers of different sites are never one, so that a town does not mix what passes it.
 */
interface Buyer {
  readonly key: string;
  readonly role: 'at' | 'towards';
  readonly place: NamedPlace;
  /** By mineral. */
  readonly purchases: Map<string, Purchase>;
}

/** What one buyer takes of one mineral. */
interface Purchase {
  /** Where it goes on to, in the order in which visits name it. */
  readonly destinations: Map<string, NamedPlace>;
  /** The visits that saw it, oldest first. */
  readonly visits: Visit[];
}

/** The buyers of a site and the links that lead to them. */
export function tradeOf(site: ObservedSite): {
  readonly traders: readonly FactOf<'Trader'>[];
  readonly links: readonly FactOf<'SupplyLink'>[];
} {
  const buyers = [...buyersOf(site).values()];
  return {
    traders: buyers.map((buyer) => traderFact(site, buyer)),
    links: buyers.flatMap((buyer) =>
      [...buyer.purchases].map(([mineral, purchase]) => linkFact(site, buyer, mineral, purchase)),
    ),
  };
}

function buyersOf(site: ObservedSite): ReadonlyMap<string, Buyer> {
  const buyers = new Map<string, Buyer>();
  for (const visit of site.observations.flatMap(({ visits }) => visits)) {
    for (const { mineral, sellingPoints, destinations } of visit.trades) {
      if (sellingPoints.length > 0) {
        for (const place of sellingPoints) {
          note(buyerAt(buyers, 'at', place), mineral, destinations, visit);
        }
      } else {
        for (const place of destinations) note(buyerAt(buyers, 'towards', place), mineral, [], visit);
      }
    }
  }
  return buyers;
}

function buyerAt(buyers: Map<string, Buyer>, role: Buyer['role'], place: NamedPlace): Buyer {
  const key = `${role}:${place.key}`;
  const known = buyers.get(key);
  if (known !== undefined) return known;
  const buyer: Buyer = { key, role, place, purchases: new Map() };
  buyers.set(key, buyer);
  return buyer;
}

function note(buyer: Buyer, mineral: string, destinations: readonly NamedPlace[], visit: Visit): void {
  const purchase: Purchase = buyer.purchases.get(mineral) ?? { destinations: new Map(), visits: [] };
  buyer.purchases.set(mineral, purchase);
  for (const place of destinations) {
    if (!purchase.destinations.has(place.key)) purchase.destinations.set(place.key, place);
  }
  if (!purchase.visits.includes(visit)) purchase.visits.push(visit);
}

function traderId(site: ObservedSite, buyer: Buyer): string {
  return `trader:ipis:${site.pcode}:${buyer.key}`;
}

function traderFact(site: ObservedSite, buyer: Buyer): FactOf<'Trader'> {
  const siteName = latestVisit(site).siteName;
  const { name, nameZh = name, known } = buyer.place;
  const country = known?.country ?? 'CD';
  return fact('Trader', traderId(site, buyer), {
    name:
      buyer.role === 'at'
        ? `Unidentified buyer of ${siteName} at ${name}`
        : `Unidentified buyer of ${siteName} towards ${name}`,
    nameZh:
      buyer.role === 'at'
        ? `${siteName} 的未具名买家（${nameZh}）`
        : `${siteName} 的未具名买家（运往${nameZh}）`,
    ...(buyer.role === 'at' ? { country, locality: name } : {}),
    minerals: [...buyer.purchases.keys()].sort(),
    traderType: 'UNIDENTIFIED_BUYER',
  });
}

function linkFact(
  site: ObservedSite,
  buyer: Buyer,
  mineral: string,
  { destinations, visits }: Purchase,
): FactOf<'SupplyLink'> {
  const via = [buyer.place.key, ...destinations.keys()];
  const first = visits[0];
  const last = visits.at(-1);
  return fact('SupplyLink', `supply-link:ipis:${site.pcode}:${buyer.key}:${mineral}`, {
    from: mineSiteId(site.pcode),
    to: traderId(site, buyer),
    minerals: [mineral],
    ...(first === undefined || last === undefined ? {} : { validFrom: first.date, validTo: last.date }),
    via: [...new Set(via)].map(tradingPointId),
    evidence: visits.map(({ vid }) => documentId(vid)),
  });
}

function latestVisit(site: ObservedSite): Visit {
  const visit = site.observations.at(-1)?.visits.at(-1);
  if (visit === undefined) throw new Error(`${site.pcode} has no visits`);
  return visit;
}
