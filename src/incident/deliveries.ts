import { rowsLeaving } from '../trace/engine/adjacent-rows.ts';
import { FIRST_DAY, LAST_DAY, MINERAL_SET, mineralsOfSet, ROW } from '../trace/engine/columns.ts';
import { type ReadMass, readMass } from '../trace/engine/masses.ts';
import type { NodeIndex } from '../trace/engine/types.ts';
import { partInPeriod } from '../trace/mixing/share-period.ts';
import type { Snapshot } from '../trace/projection/types.ts';
import type { ShareInterval } from '../trace/sharing/answers.ts';
import type { Days } from '../trace/windows.ts';

/** To within which a part of exact masses is one number. */
const EXACT = 1e-9;

/**
 * Of all that a node is known to deliver in a period, over all minerals, the part by mass that goes to the focal company
 * itself: least and greatest over all that is consistent with the masses stated. A mass counts by the days of its link
 * that lie in the period, whole where a day is missing, as in shares.
 *
 * @returns null where it delivers nothing in the period, or where no mass of it is stated
 */
export function deliveredToCompany(snapshot: Snapshot, node: NodeIndex, period: Days): ShareInterval | null {
  const { columns } = snapshot.graph;
  const { rows, rowTo } = columns;
  const focal = new Set(snapshot.focalNodes);
  const company = { low: 0, high: 0 };
  const others = { low: 0, high: 0 };
  const mass: ReadMass = { low: 0, high: 0, open: 0 };
  for (const row of rowsLeaving(snapshot.graph, node)) {
    const far = rowTo[row] as number;
    // What goes round at a node is not delivered.
    if (far === node) continue;
    const at = ROW * row;
    const part = partInPeriod(rows[at + FIRST_DAY] as number, rows[at + LAST_DAY] as number, period);
    if (part === 0) continue;
    const sum = focal.has(far) ? company : others;
    for (const mineral of mineralsOfSet(columns, rows[at + MINERAL_SET] as number)) {
      readMass(columns, row, mineral, mass);
      sum.low += part * mass.low;
      sum.high += part * mass.high;
    }
  }
  const isStated = company.low + others.low > 0 || Number.isFinite(company.high + others.high);
  if (!isStated || company.high + others.high === 0) return null;
  const least = partOf(company.low, others.high);
  const most = partOf(company.high, others.low);
  return { least, most, isExact: most - least <= EXACT };
}

function partOf(company: number, others: number): number {
  if (company === 0) return 0;
  return others === 0 || !Number.isFinite(company) ? 1 : company / (company + others);
}
