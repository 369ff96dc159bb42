import { type FactOf, fact } from '../../store/facts.ts';
import { tradingPointId } from './ids.ts';
import { compare } from './observations.ts';
import type { NamedPlace, PlaceRole } from './places.ts';
import { slugOf } from './slugs.ts';
import type { Visit } from './visits.ts';

/** Everything that the visits say of one place. */
interface Mentioned {
  readonly place: NamedPlace;
  readonly spellings: Map<string, number>;
  readonly roles: Set<PlaceRole>;
}

/** The places where the visits' minerals are sold or go to, by id, with the spellings that the survey uses. */
export function tradingPointsOf(visits: readonly Visit[]): readonly FactOf<'TradingPoint'>[] {
  const mentioned = new Map<string, Mentioned>();
  for (const { trades } of visits) {
    for (const { sellingPoints, destinations } of trades) {
      for (const place of sellingPoints) mention(mentioned, place, 'sellingPoint');
      for (const place of destinations) mention(mentioned, place, 'destination');
    }
  }
  return [...mentioned.values()].map(tradingPointFact);
}

function mention(mentioned: Map<string, Mentioned>, place: NamedPlace, role: PlaceRole): void {
  const known = mentioned.get(place.key) ?? { place, spellings: new Map(), roles: new Set() };
  mentioned.set(place.key, known);
  known.roles.add(role);
  known.spellings.set(place.raw, (known.spellings.get(place.raw) ?? 0) + 1);
}

function tradingPointFact({ place, spellings, roles }: Mentioned): FactOf<'TradingPoint'> {
  const { known, province } = place;
  const name = known?.name ?? preferredName(place, spellings);
  const aliases = [...spellings.keys()].filter((spelling) => spelling !== name).sort(compare);
  return fact('TradingPoint', tradingPointId(place.key), {
    name,
    ...(place.nameZh === undefined ? {} : { nameZh: place.nameZh }),
    ...(aliases.length === 0 ? {} : { aliases }),
    country: known?.country ?? 'CD',
    ...(known?.region === undefined ? {} : { region: known.region }),
    tradingPointType: known?.area ? 'OTHER' : roles.has('destination') ? 'EXPORT_TOWN' : 'SELLING_POINT',
    ...(province === null
      ? {}
      : {
          note: `As sites in ${province} name it; where it lies is not recorded.`,
          noteZh: `${province} 的矿址所称地点；未记录具体位置。`,
        }),
  });
}

/** Of spellings that differ in case and accents only, the one used most; a name of the alias table stays. */
function preferredName(place: NamedPlace, spellings: ReadonlyMap<string, number>): string {
  const same = [...spellings].filter(
    ([spelling]) => slugOf(spelling) === slugOf(place.name) && spelling !== spelling.toUpperCase(),
  );
  const [preferred] = same.sort(([a, countA], [b, countB]) => countB - countA || compare(a, b))[0] ?? [
    place.name,
  ];
  return preferred === preferred.toLowerCase() ? place.name : preferred;
}
