import { rowsArriving, rowsLeaving } from '../engine/adjacent-rows.ts';
import { FIRST_DAY, holds, LAST_DAY, MINERAL_SET, ROW } from '../engine/columns.ts';
import { type ReadMass, readMass } from '../engine/masses.ts';
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
import { InflowColumns, TAKEN } from './inflow-columns.ts';
import type { NodeQuantities } from './node-quantities.ts';
import { PoolNumbers } from './pool-numbers.ts';
import { isTakenWhole, partInPeriod, type SharePeriod } from './share-period.ts';
import { type TaintedParts, taintedParts } from './tainted-parts.ts';
import type { MixSystem, PoolIndex } from './types.ts';

/** Pools whose shares are asked for: what a node holds of a mineral, one entry a column. */
export interface WantedPools {
  readonly node: Int32Array;
  readonly mineral: Int32Array;
}

/** The pools that were asked for, and all that are upstream of them, as a system to solve. */
export interface ChainSystem {
  readonly graph: ChainGraph;
  readonly period: SharePeriod;
  readonly system: MixSystem;
  readonly nodeOfPool: Int32Array;
  readonly mineralOfPool: Int32Array;
  /** What an inflow comes by: a row or, where it comes from no pool, a source by its own number. */
  readonly inflowFact: Int32Array;
  /** What was taken for granted of each inflow: bits of {@link TAKEN}. */
  readonly inflowTaken: Uint8Array;
  /** For each pool 1 where, for want of a day, a row that leaves it counts whole in its output. */
  readonly outputTakenWhole: Uint8Array;
  /** NONE for a pool that was not asked for, nor is upstream. */
  poolOf(node: NodeIndex, mineral: MineralIndex): PoolIndex;
}

/**
 * Makes a system of pools of a chain, semantics (b): masses are those of the period, after recovery, and of flows that
 * can only be nothing there is none. Pools that were asked for come first, each once, whether or not there is
 * anything in them. Pure; its work is in proportion to the links that meet those pools.
 *
 * @param tainted rows that the graph sees; several may name one row
 * @throws TraceStopped
 */
export function chainSystem(
  graph: ChainGraph,
  quantities: NodeQuantities,
  tainted: readonly TaintedRow[],
  period: SharePeriod,
  wanted: WantedPools,
  stop?: StopSignal,
): ChainSystem {
  const taints = taintedParts(graph, tainted, period);
  const making = new SystemOfChain(graph, quantities, taints, period);
  return making.of(wanted, new StopWatch(stop));
}

/** Pools are looked at in the order in which they are found, so that the inflows of each are written one after another. */
class SystemOfChain {
  readonly #graph: ChainGraph;
  readonly #quantities: NodeQuantities;
  readonly #taints: TaintedParts;
  readonly #period: SharePeriod;
  readonly #pools: PoolNumbers;
  readonly #inflows = new InflowColumns();
  readonly #mass: ReadMass = { low: 0, high: 0, open: 0 };
  /** Of the pool in hand: minerals that come in as it, and what is recovered of each, NaN where that is unknown. */
  readonly #inputs: MineralIndex[] = [];
  readonly #recoveries: number[] = [];
  /** Of the pool in hand: what leaves it. */
  #outputLow = 0;
  #outputHigh = 0;
  #isOutputTakenWhole = false;

  constructor(graph: ChainGraph, quantities: NodeQuantities, taints: TaintedParts, period: SharePeriod) {
    this.#graph = graph;
    this.#quantities = quantities;
    this.#taints = taints;
    this.#period = period;
    this.#pools = new PoolNumbers(graph.nodeCount);
  }

  /** @throws TraceStopped */
  of(wanted: WantedPools, watch: StopWatch): ChainSystem {
    const inflows = this.#inflows;
    const pools = this.#pools;
    for (const [at, node] of wanted.node.entries()) pools.of(node, wanted.mineral[at] as number);
    const inflowStart = [0];
    const outputLow: number[] = [];
    const outputHigh: number[] = [];
    const excessClean: number[] = [];
    const outputTakenWhole: number[] = [];
    for (let pool: PoolIndex = 0; pool < pools.node.length; pool += 1) {
      const node = pools.node[pool] as number;
      const mineral = pools.mineral[pool] as number;
      this.#findInputs(node, mineral);
      const arriving = rowsArriving(this.#graph, node);
      for (const row of arriving) this.#bring(row);
      this.#outputLow = this.#outputHigh = 0;
      this.#isOutputTakenWhole = false;
      const leaving = rowsLeaving(this.#graph, node);
      for (const row of leaving) this.#letOut(row, mineral);
      excessClean.push(this.#bringSources(node, mineral));
      inflowStart.push(inflows.count);
      outputLow.push(this.#outputLow);
      outputHigh.push(this.#outputHigh);
      outputTakenWhole.push(this.#isOutputTakenWhole ? 1 : 0);
      watch.throwIfStopped(arriving.length + leaving.length);
    }
    return {
      graph: this.#graph,
      period: this.#period,
      system: {
        pools: pools.node.length,
        inflowStart: new Int32Array(inflowStart),
        ...inflows.ofSystem(),
        outputLow: new Float64Array(outputLow),
        outputHigh: new Float64Array(outputHigh),
        excessClean: new Uint8Array(excessClean),
      },
      nodeOfPool: new Int32Array(pools.node),
      mineralOfPool: new Int32Array(pools.mineral),
      inflowFact: inflows.fact.subarray(0, inflows.count),
      inflowTaken: inflows.taken.subarray(0, inflows.count),
      outputTakenWhole: new Uint8Array(outputTakenWhole),
      poolOf: (node, mineral) => pools.find(node, mineral),
    };
  }

  /** What comes in as the mineral: itself, and what is converted to it here. */
  #findInputs(node: NodeIndex, mineral: MineralIndex): void {
    const { conversionStart, conversionInput, conversionOutput, conversionRecovery } = this.#quantities;
    this.#inputs.length = this.#recoveries.length = 1;
    this.#inputs[0] = mineral;
    this.#recoveries[0] = 1;
    const end = conversionStart[node + 1] as number;
    for (let one = conversionStart[node] as number; one < end; one += 1) {
      if (conversionOutput[one] !== mineral) continue;
      const input = conversionInput[one] as number;
      const at = input === mineral ? 0 : this.#inputs.length;
      this.#inputs[at] = input;
      this.#recoveries[at] = conversionRecovery[one] as number;
    }
  }

  #bring(row: RowIndex): void {
    const { columns } = this.#graph;
    const { rows } = columns;
    const at = ROW * row;
    const first = rows[at + FIRST_DAY] as number;
    const last = rows[at + LAST_DAY] as number;
    const part = partInPeriod(first, last, this.#period);
    if (part === 0) return;
    const set = rows[at + MINERAL_SET] as number;
    const mass = this.#mass;
    for (let one = 0; one < this.#inputs.length; one += 1) {
      const input = this.#inputs[one] as number;
      if (!holds(columns, set, input)) continue;
      readMass(columns, row, input, mass);
      if (mass.high === 0) continue;
      const recovery = this.#recoveries[one] as number;
      const isRecoveryKnown = !Number.isNaN(recovery);
      const taint = this.#taints.find(row, input);
      const inflow = this.#inflows.add();
      const { from, fact, low, high, open, tainted, taken } = this.#inflows;
      from[inflow] = this.#pools.of(columns.rowFrom[row] as number, input);
      fact[inflow] = row;
      low[inflow] = isRecoveryKnown ? mass.low * part * recovery : 0;
      high[inflow] = mass.high * part * (isRecoveryKnown ? recovery : 1);
      // However little is recovered of something, it is something.
      open[inflow] = !isRecoveryKnown && mass.low > 0 ? 1 : mass.open;
      if (taint !== NONE) tainted[inflow] = this.#taints.part[taint] as number;
      taken[inflow] =
        massTaken(mass.open, mass.high) |
        (isTakenWhole(first, last, this.#period) ? TAKEN.countedWhole : 0) |
        (taint !== NONE && this.#taints.takenWhole[taint] === 1 ? TAKEN.taintedWhole : 0) |
        (isRecoveryKnown ? 0 : TAKEN.recoveryUnknown);
    }
  }

  /** What is there of sources. @returns 1 where what the inflows do not cover was mined there */
  #bringSources(node: NodeIndex, mineral: MineralIndex): 0 | 1 {
    const quantities = this.#quantities;
    let isMined = quantities.isMine[node] as 0 | 1;
    const end = quantities.sourceStart[node + 1] as number;
    for (let one = quantities.sourceStart[node] as number; one < end; one += 1) {
      if (quantities.sourceMineral[one] !== mineral) continue;
      const first = quantities.sourceFrom[one] as number;
      const last = quantities.sourceTo[one] as number;
      const part = partInPeriod(first, last, this.#period);
      if (part === 0) continue;
      if (quantities.sourceIsMiningFigure[one] === 1) isMined = 0;
      const most = quantities.sourceHigh[one] as number;
      if (most === 0) continue;
      const isOpen = quantities.sourceOpen[one] as number;
      const inflow = this.#inflows.add();
      const { from, fact, low, high, open, clean, taken } = this.#inflows;
      from[inflow] = NONE;
      fact[inflow] = quantities.sourceNumber[one] as number;
      low[inflow] = (quantities.sourceLow[one] as number) * part;
      high[inflow] = most * part;
      open[inflow] = isOpen;
      clean[inflow] = quantities.sourceClean[one] as number;
      taken[inflow] =
        massTaken(isOpen, most) | (isTakenWhole(first, last, this.#period) ? TAKEN.countedWhole : 0);
    }
    return isMined;
  }

  /** An output without a greatest mass makes nothing of unknown origin: its least alone counts. */
  #letOut(row: RowIndex, mineral: MineralIndex): void {
    const { columns } = this.#graph;
    const at = ROW * row;
    if (!holds(columns, columns.rows[at + MINERAL_SET] as number, mineral)) return;
    const first = columns.rows[at + FIRST_DAY] as number;
    const last = columns.rows[at + LAST_DAY] as number;
    const part = partInPeriod(first, last, this.#period);
    if (part === 0) return;
    const mass = this.#mass;
    readMass(columns, row, mineral, mass);
    const most = mass.high === Number.POSITIVE_INFINITY ? mass.low : mass.high;
    if (most === 0) return;
    this.#outputLow += mass.low * part;
    this.#outputHigh += most * part;
    if (isTakenWhole(first, last, this.#period)) this.#isOutputTakenWhole = true;
  }
}

function massTaken(open: number, most: number): number {
  return open === 1 || most === Number.POSITIVE_INFINITY ? TAKEN.massUnknown : 0;
}
