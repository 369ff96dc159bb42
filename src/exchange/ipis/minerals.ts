import { slugOf } from './slugs.ts';

/**
 * Names of minerals in the survey (French, ores for the most part) and the mineral codes that they stand for.
 * Coltan is taken for its tantalum, pyrochlore for its niobium.
 */
export const MINERAL_NAMES: Readonly<Record<string, readonly string[]>> = {
  Or: ['gold'],
  Cassitérite: ['tin'],
  Étain: ['tin'],
  Coltan: ['tantalum'],
  Tantale: ['tantalum'],
  Tantalite: ['tantalum'],
  Wolframite: ['tungsten'],
  Tungstène: ['tungsten'],
  'Minerais mixtes (Cassitérite/Coltan)': ['tantalum', 'tin'],
  Cuivre: ['copper'],
  Malachite: ['copper'],
  Digénite: ['copper'],
  Cobalt: ['cobalt'],
  Hétérogénite: ['cobalt'],
  Nickel: ['nickel'],
  Lithium: ['lithium'],
  Plomb: ['lead'],
  Galène: ['lead'],
  Zinc: ['zinc'],
  Bauxite: ['aluminium'],
  Aluminium: ['aluminium'],
  Molybdène: ['molybdenum'],
  Monazite: ['rare_earths'],
  'Terres rares': ['rare_earths'],
  Mica: ['mica'],
  Barytine: ['barite'],
  Niobium: ['niobium'],
  Pyrochlore: ['niobium'],
  Manganèse: ['manganese'],
  Fer: ['iron'],
  Argent: ['silver'],
  Titanium: ['titanium'],
  Titane: ['titanium'],
  Zircon: ['zirconium'],
  Uranium: ['uranium'],
  Germanium: ['germanium'],
  Arsénopyrite: ['arsenic'],
  Charbon: ['coal'],
  Quartz: ['silicon'],
  Diamant: ['diamond'],
  Tourmaline: ['tourmaline'],
  Améthyste: ['amethyst'],
  Saphir: ['sapphire'],
};

const CODES_BY_SLUG: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(MINERAL_NAMES).map(([name, codes]) => [slugOf(name), codes]),
);

/** How the survey writes that it does not know the mineral. */
const UNKNOWN = new Set(['inconnu', 'inconnue', 'je-ne-sais-pas']);

/** The codes that a cell stands for; empty for a blank or "unknown" cell, null for a name that is not known here. */
export function mineralCodesOf(cell: string): readonly string[] | null {
  const slug = slugOf(cell);
  if (slug === '' || UNKNOWN.has(slug)) return [];
  return CODES_BY_SLUG.get(slug) ?? null;
}
