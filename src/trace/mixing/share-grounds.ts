import { rowsLeaving } from '../engine/adjacent-rows.ts';
import { FIRST_DAY, holds, LAST_DAY, MINERAL_SET, ROW } from '../engine/columns.ts';
import { type ReadMass, readMass } from '../engine/masses.ts';
import { NONE, type NodeIndex, type RowIndex } from '../engine/types.ts';
import type { ChainSystem } from './chain-system.ts';
import { isMixed } from './components.ts';
import { TAKEN } from './inflow-columns.ts';
import { isTakenWhole, partInPeriod } from './share-period.ts';
import { MASS, type PoolIndex, type Shares } from './types.ts';

/** What may be taken for granted, in the order in which it is told. */
export const GROUND_KINDS = [
  'LINK_MASS_UNKNOWN',
  'LINK_COUNTED_WHOLE',
  'TAINT_COUNTED_WHOLE',
  'RECOVERY_UNKNOWN',
  'SOURCE_MASS_UNKNOWN',
  'SOURCE_COUNTED_WHOLE',
  'MINED_UNCOVERED',
] as const;
export type GroundKind = (typeof GROUND_KINDS)[number];

/** What is taken for granted of some rows, sources or nodes: those of one of the three lists, each once. */
export interface ShareGround {
  readonly kind: GroundKind;
  /** In the order of the ids of their links. */
  readonly rows: readonly RowIndex[];
  /** By their own number, ascending. */
  readonly sources: readonly number[];
  /** Ascending. */
  readonly nodes: readonly NodeIndex[];
}

/** A pool of which more came out than is known to have come in, and nobody mined it there. */
export interface UnknownOrigin {
  readonly pool: PoolIndex;
  /** kg, more than 0. */
  readonly least: number;
  readonly most: number;
}

/** Of the shares of a system: what mass its pools have, and what leaves them uncovered. */
export type PoolMasses = Pick<Shares, 'mass' | 'excessLow' | 'excessHigh'>;

/** What the mix of these pools takes for granted; kinds of which there is nothing are left out. */
export function groundsOf(
  chain: ChainSystem,
  masses: PoolMasses,
  pools: Iterable<PoolIndex>,
): readonly ShareGround[] {
  const found = new Map<GroundKind, Set<number>>(GROUND_KINDS.map((kind) => [kind, new Set()]));
  const note = (kind: GroundKind, what: number) => found.get(kind)?.add(what);
  const { system, inflowTaken, inflowFact, nodeOfPool, outputTakenWhole } = chain;
  for (const pool of pools) {
    const node = nodeOfPool[pool] as number;
    const end = system.inflowStart[pool + 1] as number;
    for (let inflow = system.inflowStart[pool] as number; inflow < end; inflow += 1) {
      const from = system.inflowFrom[inflow] as number;
      const isLink = from !== NONE;
      // What leaves a mine without mass is clean, for it was mined there.
      if (
        isLink &&
        system.excessClean[from] === 1 &&
        isMixed(system, inflow) &&
        masses.mass[from] !== MASS.some
      ) {
        note('MINED_UNCOVERED', nodeOfPool[from] as number);
      }
      const taken = inflowTaken[inflow] as number;
      if (taken === 0) continue;
      const fact = inflowFact[inflow] as number;
      if ((taken & TAKEN.massUnknown) !== 0) note(isLink ? 'LINK_MASS_UNKNOWN' : 'SOURCE_MASS_UNKNOWN', fact);
      if ((taken & TAKEN.countedWhole) !== 0) {
        note(isLink ? 'LINK_COUNTED_WHOLE' : 'SOURCE_COUNTED_WHOLE', fact);
      }
      if ((taken & TAKEN.taintedWhole) !== 0) note('TAINT_COUNTED_WHOLE', fact);
      if ((taken & TAKEN.recoveryUnknown) !== 0) note('RECOVERY_UNKNOWN', node);
    }
    // An output counts where it may not be covered, and only there.
    if (!((masses.excessHigh[pool] as number) > 0)) continue;
    if (system.excessClean[pool] === 1) note('MINED_UNCOVERED', node);
    if (outputTakenWhole[pool] === 0) continue;
    for (const row of outputsTakenWhole(chain, pool)) note('LINK_COUNTED_WHOLE', row);
  }
  return GROUND_KINDS.flatMap((kind) => {
    const about = [...(found.get(kind) as Set<number>)];
    return about.length === 0 ? [] : [groundOf(chain, kind, about)];
  });
}

/** Those of these pools of which more came out than can have come in. */
export function unknownOriginsOf(
  { system }: ChainSystem,
  { excessLow, excessHigh }: PoolMasses,
  pools: Iterable<PoolIndex>,
): readonly UnknownOrigin[] {
  const found: UnknownOrigin[] = [];
  for (const pool of pools) {
    const least = excessLow[pool] as number;
    if (least > 0 && system.excessClean[pool] === 0) {
      found.push({ pool, least, most: excessHigh[pool] as number });
    }
  }
  return found;
}

function groundOf({ graph }: ChainSystem, kind: GroundKind, about: number[]): ShareGround {
  const ground = { kind, rows: [], sources: [], nodes: [] };
  switch (kind) {
    case 'SOURCE_MASS_UNKNOWN':
    case 'SOURCE_COUNTED_WHOLE':
      return { ...ground, sources: about.sort((a, b) => a - b) };
    case 'RECOVERY_UNKNOWN':
    case 'MINED_UNCOVERED':
      return { ...ground, nodes: about.sort((a, b) => a - b) };
    default: {
      const linkOf = (row: RowIndex) => graph.columns.rowLink[row] as number;
      return { ...ground, rows: about.sort((a, b) => graph.compareLinks(linkOf(a), linkOf(b))) };
    }
  }
}

/** Rows that leave a pool with some known mass and, for want of a day, count whole. */
function outputsTakenWhole(
  { graph, period, nodeOfPool, mineralOfPool }: ChainSystem,
  pool: PoolIndex,
): readonly RowIndex[] {
  const { columns } = graph;
  const mineral = mineralOfPool[pool] as number;
  const mass: ReadMass = { low: 0, high: 0, open: 0 };
  return rowsLeaving(graph, nodeOfPool[pool] as number).filter((row) => {
    const at = ROW * row;
    const first = columns.rows[at + FIRST_DAY] as number;
    const last = columns.rows[at + LAST_DAY] as number;
    if (!holds(columns, columns.rows[at + MINERAL_SET] as number, mineral)) return false;
    if (partInPeriod(first, last, period) === 0 || !isTakenWhole(first, last, period)) return false;
    readMass(columns, row, mineral, mass);
    return mass.low > 0 || (mass.high > 0 && mass.high < Number.POSITIVE_INFINITY);
  });
}
