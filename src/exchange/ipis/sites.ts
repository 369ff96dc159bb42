import { type FactOf, fact } from '../../store/facts.ts';
import { mineSiteId } from './ids.ts';
import type { ObservedSite } from './observations.ts';
import type { Visit } from './visits.ts';

/** The mine site as its latest visits describe it; minerals of all of them. */
export function mineSiteOf(site: ObservedSite): FactOf<'MineSite'> {
  const visits = site.observations.flatMap(({ visits }) => visits);
  const latest = visits.toReversed();
  const name = latest[0]?.siteName ?? site.pcode;
  const aliases = [site.pcode, ...new Set(visits.map(({ siteName }) => siteName))].filter(
    (alias) => alias !== name,
  );
  const located = latest.find(({ latitude }) => latitude !== null);
  const minerals = [...new Set(visits.flatMap((visit) => visit.minerals))].sort();
  return fact('MineSite', mineSiteId(site.pcode), {
    name,
    ...(aliases.length === 0 ? {} : { aliases }),
    country: 'CD',
    ...textOf('region', latest, ({ province }) => province),
    ...textOf('district', latest, ({ territory }) => territory),
    ...textOf('locality', latest, ({ village }) => village),
    ...(located?.latitude == null || located.longitude == null
      ? {}
      : { latitude: located.latitude, longitude: located.longitude }),
    ...(minerals.length === 0 ? {} : { minerals }),
    miningType: 'ARTISANAL',
  });
}

/** The first text that the visits, latest first, have for a property. */
function textOf<P extends string>(
  property: P,
  visits: readonly Visit[],
  read: (visit: Visit) => string,
): { readonly [N in P]?: string } {
  const text = visits.map(read).find((value) => value !== '');
  return text === undefined ? {} : ({ [property]: text } as { readonly [N in P]?: string });
}
