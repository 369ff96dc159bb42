import { folded } from '../../store/folding.ts';
import {
  JOINT_SPELLINGS,
  KNOWN_PLACES,
  type KnownPlace,
  LOCAL_SPELLINGS,
  NAMESAKES,
  NO_PLACE,
  OF_THE_SITE_ALONE,
  ON_SITE,
} from './place-names.ts';
import { slugOf } from './slugs.ts';

/** What a cell of place names is about: where a mineral is first sold, or the last place before export. */
export type PlaceRole = 'sellingPoint' | 'destination';

/** A place as one site means it. */
export interface NamedPlace {
  /** The id after `trading-point:ipis:`. */
  readonly key: string;
  readonly name: string;
  readonly nameZh?: string;
  /** As the survey writes it. */
  readonly raw: string;
  readonly known: KnownPlace | null;
  /** The province whose sites mean it, where the name is not known across provinces. */
  readonly province: string | null;
  /** The site that it belongs to alone. */
  readonly siteCode: string | null;
}

/** The site that speaks. */
export interface Speaker {
  readonly pcode: string;
  readonly name: string;
  readonly province: string;
  readonly territory: string;
}

/** The places that a cell names, each once, in its order. "Je ne sais pas" names none. */
export function placesIn(cell: string, role: PlaceRole, site: Speaker): readonly NamedPlace[] {
  const places = new Map<string, NamedPlace>();
  for (const raw of namesIn(cell)) {
    const place = placeNamed(raw, role, site);
    if (place !== null && !places.has(place.key)) places.set(place.key, place);
  }
  return [...places.values()];
}

/** Takes a cell apart at commas, semicolons, slashes, full stops and ` et `, except where the table knows it whole. */
function namesIn(cell: string): readonly string[] {
  return cell.split(/[,;]/).flatMap((part) => {
    if (isWhole(part)) return [part.trim()];
    const joint = JOINT_BY_SLUG.get(slugOf(part));
    if (joint !== undefined) return joint;
    return part
      .split(/\s+et\s+|\/|\.(?=\s*\p{L})/iu)
      .map((name) => name.trim())
      .filter((name) => name !== '');
  });
}

function isWhole(name: string): boolean {
  const slug = slugOf(name);
  return (
    KNOWN_BY_SLUG.has(slug) || LOCAL_BY_SLUG.has(slug) || matches(NO_PLACE, name) || matches(ON_SITE, name)
  );
}

function matches(patterns: readonly RegExp[], name: string): boolean {
  const text = folded(name);
  return patterns.some((pattern) => pattern.test(text));
}

function placeNamed(raw: string, role: PlaceRole, site: Speaker): NamedPlace | null {
  if (matches(NO_PLACE, raw)) return null;
  if (matches(ON_SITE, raw)) return ofSite(raw, 'on-site', site);
  const known = knownPlace(raw, role, site) ?? knownPlace(bareName(raw), role, site);
  if (known !== null) {
    return {
      key: slugOf(known.name),
      name: known.name,
      ...(known.nameZh === undefined ? {} : { nameZh: known.nameZh }),
      raw,
      known,
      province: null,
      siteCode: null,
    };
  }
  const bare = LOCAL_BY_SLUG.get(slugOf(raw)) ?? bareName(raw);
  const name = namesake(bare, site) ?? LOCAL_BY_SLUG.get(slugOf(bare)) ?? bare;
  const slug = slugOf(name);
  if (slug === '') return null;
  if (SITE_ALONE_SLUGS.has(slug)) return ofSite(raw, slug, site);
  const province = site.province.trim();
  return {
    key: province === '' ? slug : `${slugOf(province)}:${slug}`,
    name: presentable(name),
    raw,
    known: null,
    province: province === '' ? null : province,
    siteCode: null,
  };
}

function ofSite(raw: string, slug: string, site: Speaker): NamedPlace {
  const onSite = slug === 'on-site';
  return {
    key: `${site.pcode}:${slug}`,
    name: onSite ? `${site.name} (on site)` : `${presentable(raw)} (${site.name})`,
    ...(onSite ? { nameZh: `${site.name}（矿址内）` } : {}),
    raw,
    known: null,
    province: null,
    siteCode: site.pcode,
  };
}

function knownPlace(name: string, role: PlaceRole, site: Speaker): KnownPlace | null {
  const place = KNOWN_BY_SLUG.get(slugOf(name));
  if (place === undefined) return null;
  const meant =
    role === 'destination' || place.sellersIn === undefined || place.sellersIn.includes(site.province.trim());
  return meant ? place : null;
}

/** What the sites of the territory mean by the name, where the rest of the province means another place. */
function namesake(name: string, site: Speaker): string | undefined {
  return NAMESAKES.find(
    (one) => slugOf(one.name) === slugOf(name) && slugOf(one.territory) === slugOf(site.territory),
  )?.meant;
}

/** Takes off what is said around the name: `Centre de négoce de Matili`, `au campement de Mafofoki`, `Nizi centre`. */
function bareName(raw: string): string {
  return (
    raw
      .replace(/\([^)]*\)/g, ' ')
      // Through whose trading house it is sold there.
      .replace(/\s+par le co[mn]p?toir.*$/i, '')
      .replace(/^\s*et\s+/i, '')
      .replace(/^\s*(au |le )?(centre de n[ée]goce|campement|d[ée]p[ôo]t|site)\s+(de\s+)?/i, '')
      .replace(/[\s.]+centre\s*$/i, '')
      .replace(/^[\s.]+|[\s.]+$/g, '')
      .replace(/\s+/g, ' ')
  );
}

/** A name written all in capitals or all in small letters, as names are written. */
function presentable(name: string): string {
  const text = name.trim();
  if (text !== text.toUpperCase() && text !== text.toLowerCase()) return text;
  // Short names in capitals, and those with figures, are abbreviations: PX, PK 47.
  if (text === text.toUpperCase() && (text.length <= 4 || /\d/.test(text))) return text;
  return text.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (start) => start.toUpperCase());
}

const KNOWN_BY_SLUG: ReadonlyMap<string, KnownPlace> = new Map(
  KNOWN_PLACES.flatMap((place) =>
    [place.name, ...(place.spellings ?? [])].map((spelling) => [slugOf(spelling), place] as const),
  ),
);

const LOCAL_BY_SLUG: ReadonlyMap<string, string> = new Map(
  Object.entries(LOCAL_SPELLINGS).flatMap(([name, spellings]) =>
    [name, ...spellings].map((spelling) => [slugOf(spelling), name] as const),
  ),
);

const JOINT_BY_SLUG: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(JOINT_SPELLINGS).map(([cell, names]) => [slugOf(cell), names]),
);

const SITE_ALONE_SLUGS: ReadonlySet<string> = new Set(OF_THE_SITE_ALONE.map(slugOf));
