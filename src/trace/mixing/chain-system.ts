import { rowsArriving, rowsLeaving } from '../engine/adjacent-rows.ts';
import { FIRST_DAY, holds, LAST_DAY, MINERAL_SET, ROW } from '../engine/columns.ts';
import { type ReadMass, readMass } from '../engine/masses.ts';
import { StateNumbers } from '../engine/states.ts';
import { StopWatch } from '../engine/stopping.ts';
import {
  type ChainGraph,
  type MineralIndex,
  NONE,
  type NodeIndex,
  type RowIndex,
  type StopSignal,
  type TaintedRow,
} from '../engine/types.ts';
import { areBothKnown, countedPart, type DaySpan, taintedPart } from './flow-days.ts';
import { GRANTED, GrowingInflows } from './growing-inflows.ts';
import { GrowingNumbers } from './growing-numbers.ts';
import type { NodeQuantities } from './node-quantities.ts';
import { TaintedWindows } from './tainted-windows.ts';
import type { MixSystem, PoolIndex } from './types.ts';

/** Pools, one entry a column: what a node holds of a mineral. */
export interface WantedPools {
  readonly node: Int32Array;
  readonly mineral: Int32Array;
}

/** A chain as a system of pools, and what its pools and inflows are. */
export interface ChainSystem {
  readonly system: MixSystem;
  readonly poolNode: Int32Array;
  readonly poolMineral: Int32Array;
  /** By inflow, the row that brings it; of a source, −1 − its entry in the quantities. */
  readonly inflowOrigin: Int32Array;
  /** By inflow, what is taken for granted of it: bits of {@link GRANTED}. */
  readonly inflowGranted: Uint8Array;
  /** NONE for one that is not part of the system. */
  poolOf(node: NodeIndex, mineral: MineralIndex): PoolIndex;
}

/** A mineral that comes to a node, and how much of it a pool there recovers. */
interface Recovered {
  readonly input: MineralIndex;
  readonly recovery: number;
}

/**
 * The pools of a chain that are wanted, with all that is upstream of them in a period: semantics (b). Pure: the same
 * arguments always give the same system. Its work is in proportion to the links that meet those pools.
 *
 * @param tainted rows of which what they carry is tainted, on the days of the windows; one row may be there several times
 * @throws TraceStopped
 */
export function chainSystem(
  graph: ChainGraph,
  quantities: NodeQuantities,
  tainted: readonly TaintedRow[],
  period: DaySpan,
  wanted: WantedPools,
  stop?: StopSignal,
): ChainSystem {
  const making = new SystemInTheMaking(graph, quantities, new TaintedWindows(tainted), period);
  for (const [at, node] of wanted.node.entries()) making.poolOf(node, wanted.mineral[at] as number);
  making.fill(new StopWatch(stop));
  return making.made();
}

class SystemInTheMaking {
  private readonly graph: ChainGraph;
  private readonly quantities: NodeQuantities;
  private readonly windows: TaintedWindows;
  private readonly period: DaySpan;
  private readonly numbers = new StateNumbers();
  private readonly node = new GrowingNumbers(Int32Array);
  private readonly mineral = new GrowingNumbers(Int32Array);
  private readonly inflowStart = new GrowingNumbers(Int32Array);
  private readonly outputLow = new GrowingNumbers(Float64Array);
  private readonly outputHigh = new GrowingNumbers(Float64Array);
  private readonly excessClean = new GrowingNumbers(Uint8Array);
  private readonly inflows = new GrowingInflows();
  private readonly mass: ReadMass = { low: 0, high: 0, open: 0 };

  constructor(graph: ChainGraph, quantities: NodeQuantities, windows: TaintedWindows, period: DaySpan) {
    this.graph = graph;
    this.quantities = quantities;
    this.windows = windows;
    this.period = period;
  }

  poolOf(node: NodeIndex, mineral: MineralIndex): PoolIndex {
    const pool = this.numbers.intern(node, mineral);
    if (pool === this.node.length) {
      this.node.push(node);
      this.mineral.push(mineral);
    }
    return pool;
  }

  /** Pools are found in the order of their numbers, and so are their inflows. @throws TraceStopped */
  fill(watch: StopWatch): void {
    for (let pool = 0; pool < this.node.length; pool += 1) {
      const node = this.node.at(pool);
      const mineral = this.mineral.at(pool);
      this.inflowStart.push(this.inflows.count);
      const arriving = rowsArriving(this.graph, node);
      const leaving = rowsLeaving(this.graph, node);
      watch.throwIfStopped(arriving.length + leaving.length);
      for (const recovered of this.recoveredAs(node, mineral)) {
        for (const row of arriving) this.addRow(row, recovered);
      }
      const hasFigure = this.addSources(node, mineral);
      this.addOutput(leaving, mineral);
      this.excessClean.push(this.quantities.isMine[node] === 1 && !hasFigure ? 1 : 0);
    }
    this.inflowStart.push(this.inflows.count);
  }

  made(): ChainSystem {
    const { inflowOrigin, inflowGranted, ...inflows } = this.inflows.columns;
    const { numbers } = this;
    return {
      system: {
        pools: this.node.length,
        inflowStart: this.inflowStart.column,
        ...inflows,
        outputLow: this.outputLow.column,
        outputHigh: this.outputHigh.column,
        excessClean: this.excessClean.column,
      },
      poolNode: this.node.column,
      poolMineral: this.mineral.column,
      inflowOrigin,
      inflowGranted,
      poolOf: (node, mineral) => numbers.find(node, mineral),
    };
  }

  /** What a pool's mineral can be recovered from at its node: itself, whole unless stated, and what converts to it. */
  private recoveredAs(node: NodeIndex, mineral: MineralIndex): readonly Recovered[] {
    const { conversionStart, conversionInput, conversionOutput, conversionRecovery } = this.quantities;
    const found: Recovered[] = [];
    let own = 1;
    const end = conversionStart[node + 1] as number;
    for (let one = conversionStart[node] as number; one < end; one += 1) {
      if (conversionOutput[one] !== mineral) continue;
      const input = conversionInput[one] as number;
      const recovery = conversionRecovery[one] as number;
      if (input === mineral) own = recovery;
      else found.push({ input, recovery });
    }
    return [{ input: mineral, recovery: own }, ...found];
  }

  private addRow(row: RowIndex, { input, recovery }: Recovered): void {
    const { columns } = this.graph;
    const at = ROW * row;
    if (!holds(columns, columns.rows[at + MINERAL_SET] as number, input)) return;
    const first = columns.rows[at + FIRST_DAY] as number;
    const last = columns.rows[at + LAST_DAY] as number;
    const part = countedPart(first, last, this.period);
    if (part === 0) return;
    readMass(columns, row, input, this.mass);
    const { low, high, open } = this.mass;
    // None of it, for certain: it brings nothing, and leads nowhere.
    if (high === 0) return;
    const windows = this.windows.of(row, input);
    const tainted = windows.length === 0 ? 0 : taintedPart(first, last, this.period, windows);
    const isKnownPart = areBothKnown(first, last);
    const isRecoveryKnown = !Number.isNaN(recovery);
    this.inflows.push({
      from: this.poolOf(columns.rowFrom[row] as number, input),
      low: isRecoveryKnown ? low * part * recovery : 0,
      high: high * part * (isRecoveryKnown ? recovery : 1),
      open: open === 1 || (low > 0 && !isRecoveryKnown) ? 1 : 0,
      tainted,
      clean: 0,
      origin: row,
      granted:
        (open === 1 || high === Number.POSITIVE_INFINITY ? GRANTED.massUnknown : 0) |
        (isKnownPart ? 0 : GRANTED.whole) |
        (isKnownPart || tainted === 0 ? 0 : GRANTED.taintWhole) |
        (isRecoveryKnown ? 0 : GRANTED.recoveryUnknown),
    });
  }

  /** @returns whether one of the sources says how much was mined there */
  private addSources(node: NodeIndex, mineral: MineralIndex): boolean {
    const { sourceStart, sourceMineral, sourceFrom, sourceTo, sourceLow, sourceHigh, ...of } =
      this.quantities;
    let hasFigure = false;
    const end = sourceStart[node + 1] as number;
    for (let one = sourceStart[node] as number; one < end; one += 1) {
      if (sourceMineral[one] !== mineral) continue;
      const first = sourceFrom[one] as number;
      const last = sourceTo[one] as number;
      const part = countedPart(first, last, this.period);
      if (part === 0) continue;
      if (of.sourceIsMiningFigure[one] === 1) hasFigure = true;
      const high = sourceHigh[one] as number;
      if (high === 0) continue;
      const open = of.sourceOpen[one] as number;
      this.inflows.push({
        from: NONE,
        low: (sourceLow[one] as number) * part,
        high: high * part,
        open,
        tainted: 0,
        clean: of.sourceClean[one] as number,
        origin: -1 - one,
        granted:
          (open === 1 || high === Number.POSITIVE_INFINITY ? GRANTED.massUnknown : 0) |
          (areBothKnown(first, last) ? 0 : GRANTED.whole),
      });
    }
    return hasFigure;
  }

  /** An end that is not known creates no unknown origin: of a mass without an upper one its lower one counts. */
  private addOutput(leaving: readonly RowIndex[], mineral: MineralIndex): void {
    const { columns } = this.graph;
    let outputLow = 0;
    let outputHigh = 0;
    for (const row of leaving) {
      const at = ROW * row;
      if (!holds(columns, columns.rows[at + MINERAL_SET] as number, mineral)) continue;
      const part = countedPart(
        columns.rows[at + FIRST_DAY] as number,
        columns.rows[at + LAST_DAY] as number,
        this.period,
      );
      if (part === 0) continue;
      readMass(columns, row, mineral, this.mass);
      const { low, high } = this.mass;
      outputLow += low * part;
      outputHigh += (high === Number.POSITIVE_INFINITY ? low : high) * part;
    }
    this.outputLow.push(outputLow);
    this.outputHigh.push(outputHigh);
  }
}
