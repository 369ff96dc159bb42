import { digestOf } from '../../store/canonical.ts';
import type { Fact } from '../../store/facts.ts';
import type { KindName, PropertiesOf } from '../../store/kinds/index.ts';
import type { ImportedFact } from '../imported-facts.ts';
import { armedActorsOf } from './armed-actors.ts';
import { contradictionsOf } from './contradictions.ts';
import { documentOf } from './documents.ts';
import { flagsOf } from './flags.ts';
import { compare, type ObservedSite, observedSites } from './observations.ts';
import { presencesOf } from './presences.ts';
import { mineSiteOf } from './sites.ts';
import { tradeOf } from './trade.ts';
import { tradingPointsOf } from './trading-points.ts';
import type { Visit } from './visits.ts';

/** Any fact that the mapping states. */
type Stated = { readonly [K in KindName]: { kind: K; id: string; properties: PropertiesOf<K> } }[KindName];

/**
 * What the visits amount to: facts of one kind after another, each kind by id, so that the same visits give the
 * same facts whatever the order of the rows.
 */
export function factsOf(visits: readonly Visit[]): readonly ImportedFact[] {
  const sites = observedSites(visits);
  const ordered = sites.flatMap(({ observations }) => observations.flatMap((day) => day.visits));
  const trades = sites.map((site) => ({ site, trade: tradeOf(site) }));
  return [
    ...imported(tradingPointsOf(ordered), ({ id }) => afterScheme(id)),
    ...imported(armedActorsOf(ordered), ({ id }) => afterScheme(id)),
    ...ofSites(sites, (site) => [mineSiteOf(site)]),
    ...ordered
      .map((visit) => ({ ...importedFact(documentOf(visit), visit.vid), line: visit.line }))
      .sort((a, b) => compare(a.fact.id, b.fact.id)),
    ...imported(
      trades.flatMap(({ trade }) => trade.traders),
      ({ id }) => afterScheme(id),
    ),
    ...imported(
      trades.flatMap(({ trade }) => trade.links),
      ({ id }) => afterScheme(id),
    ),
    ...ofSites(sites, presencesOf),
    ...ofSites(sites, flagsOf),
    ...ofSites(sites, contradictionsOf),
  ];
}

/** Facts about sites are keyed by the site and the visits that they rest on. */
function ofSites(
  sites: readonly ObservedSite[],
  factsOfSite: (site: ObservedSite) => readonly Stated[],
): readonly ImportedFact[] {
  return sites
    .flatMap((site) => imported(factsOfSite(site), ({ id }) => afterScheme(id)))
    .sort((a, b) => compare(a.fact.id, b.fact.id));
}

function imported(facts: readonly Stated[], keyOf: (fact: Stated) => string): readonly ImportedFact[] {
  return facts.map((fact) => importedFact(fact, keyOf(fact))).sort((a, b) => compare(a.fact.id, b.fact.id));
}

function importedFact(stated: Stated, key: string): ImportedFact {
  const fact = stated as Fact;
  return { fact, provenance: { source: 'ipis', key, digest: digestOf(fact) } };
}

/** The source's own key within an id `prefix:ipis:key`. */
function afterScheme(id: string): string {
  return id.split(':').slice(2).join(':');
}
