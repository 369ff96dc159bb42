import { mineralCodeOf } from '../../policy/minerals.ts';
import { slugOf } from './slugs.ts';

/** Cells of the survey that name several minerals, and their codes. Any other cell names one mineral or none. */
export const JOINT_MINERALS: Readonly<Record<string, readonly string[]>> = {
  'Minerais mixtes (Cassitérite/Coltan)': ['tantalum', 'tin'],
};

const JOINT_CODES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(JOINT_MINERALS).map(([cell, codes]) => [slugOf(cell), codes]),
);

/** How the survey writes that it does not know the mineral. */
const UNKNOWN = new Set(['inconnu', 'inconnue', 'je-ne-sais-pas']);

/** The codes that a cell stands for; empty for a blank or "unknown" cell, null for a name that is not known here. */
export function mineralCodesOf(cell: string): readonly string[] | null {
  const slug = slugOf(cell);
  if (slug === '' || UNKNOWN.has(slug)) return [];
  const joint = JOINT_CODES.get(slug);
  if (joint) return joint;
  const code = mineralCodeOf(cell);
  return code === undefined ? null : [code];
}
