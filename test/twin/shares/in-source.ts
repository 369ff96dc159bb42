import type { SourceFault } from '../faults/faulty-source.ts';

const fault = (file: string, find: string, replace: string): SourceFault[] => [{ file, find, replace }];

/** Mistakes made in what makes systems of chains, and in what tells what shares rest on. */
export const FAULTS_IN_SOURCE: Record<string, SourceFault[]> = {
  'lengths of intervals without the last day': fault(
    'share-period.ts',
    '(end - begin + 1) / (last - first + 1)',
    '(end - begin) / (last - first)',
  ),
  'masses counted whole whatever the period': fault(
    'share-period.ts',
    'isDated(first, last) ? (end - begin + 1) / (last - first + 1) : 1',
    '1',
  ),
  'an interval that only touches the period left out': fault(
    'share-period.ts',
    'if (end < begin) return 0;',
    'if (end <= begin) return 0;',
  ),
  'a missing day always taken for granted': fault(
    'share-period.ts',
    '!isDated(first, last) && (first < from || last > to)',
    '!isDated(first, last)',
  ),
  'a missing last day not taken for granted': fault(
    'share-period.ts',
    '(first < from || last > to)',
    'first < from',
  ),
  'windows of several flags added up': fault('tainted-parts.ts', 'from = last + 1;', ''),
  'windows in the order of flags': fault(
    'tainted-parts.ts',
    'if (windows.length > 1) windows.sort((a, b) => a.from - b.from);',
    '',
  ),
  'the first of several windows alone': fault('tainted-parts.ts', 'else known.push(one);', ''),
  'a tainted part of all days of a link': fault(
    'tainted-parts.ts',
    'part[pair] = taintedDays / days;',
    'part[pair] = taintedDays / (last - first + 1);',
  ),
  'an undated link tainted by its days': fault(
    'tainted-parts.ts',
    'part[pair] = 1;',
    'part[pair] = Number.isFinite(days) ? taintedDays / days : 1;',
  ),
  'taint always taken whole for granted': fault(
    'tainted-parts.ts',
    'takenWhole[pair] = taintedDays < days ? 1 : 0;',
    'takenWhole[pair] = 1;',
  ),
  'a flag taints all minerals': fault(
    'tainted-parts.ts',
    'one.minerals ?? carriedBy(one.row)',
    'carriedBy(one.row)',
  ),
  'the own recovery of a mineral ignored': fault(
    'chain-system.ts',
    'const at = input === mineral ? 0 : this.#inputs.length;',
    'if (input === mineral) continue;\n      const at = this.#inputs.length;',
  ),
  'the own recovery beside the whole': fault(
    'chain-system.ts',
    'const at = input === mineral ? 0 : this.#inputs.length;',
    'const at = this.#inputs.length;',
  ),
  'conversions the other way round': fault(
    'chain-system.ts',
    'if (conversionOutput[one] !== mineral) continue;\n      const input = conversionInput[one] as number;',
    'if (conversionInput[one] !== mineral) continue;\n      const input = conversionOutput[one] as number;',
  ),
  'what is converted comes from the pool of what it becomes': fault(
    'chain-system.ts',
    'this.#pools.of(columns.rowFrom[row] as number, input)',
    'this.#pools.of(columns.rowFrom[row] as number, this.#inputs[0] as number)',
  ),
  'recovery of the low end forgotten': fault(
    'chain-system.ts',
    'mass.low * part * recovery : 0',
    'mass.low * part : 0',
  ),
  'an unknown recovery is all': fault(
    'chain-system.ts',
    'mass.low * part * recovery : 0',
    'mass.low * part * recovery : mass.low * part',
  ),
  'an unknown recovery can be nothing': fault(
    'chain-system.ts',
    '!isRecoveryKnown && mass.low > 0 ? 1 : mass.open',
    'mass.open',
  ),
  'an unknown recovery makes more than nothing of what may be nothing': fault(
    'chain-system.ts',
    '!isRecoveryKnown && mass.low > 0 ? 1 : mass.open',
    '!isRecoveryKnown ? 1 : mass.open',
  ),
  'nothing is an inflow': fault('chain-system.ts', 'if (mass.high === 0) continue;', ''),
  'taint of the mineral made, not of the one that came': fault(
    'chain-system.ts',
    'this.#taints.find(row, input)',
    'this.#taints.find(row, this.#inputs[0] as number)',
  ),
  'a mining figure of another time counts': fault(
    'chain-system.ts',
    'if (part === 0) continue;\n      if (quantities.sourceIsMiningFigure[one] === 1) isMined = 0;',
    'if (quantities.sourceIsMiningFigure[one] === 1) isMined = 0;\n      if (part === 0) continue;',
  ),
  'a mining figure of nothing is none': fault(
    'chain-system.ts',
    'if (quantities.sourceIsMiningFigure[one] === 1) isMined = 0;\n      const most = quantities.sourceHigh[one] as number;\n      if (most === 0) continue;',
    'const most = quantities.sourceHigh[one] as number;\n      if (most === 0) continue;\n      if (quantities.sourceIsMiningFigure[one] === 1) isMined = 0;',
  ),
  'minerals that a link does not carry come in': fault(
    'chain-system.ts',
    'if (!holds(columns, set, input)) continue;',
    '',
  ),
  'what leaves is forgotten from pool to pool': fault(
    'chain-system.ts',
    'this.#outputLow = this.#outputHigh = 0;',
    '',
  ),
  'a pool of the same node found for another mineral': fault(
    'pool-numbers.ts',
    'while (pool !== NONE && this.mineral[pool] !== mineral)',
    'while (pool < NONE)',
  ),
  'sources of other minerals': fault(
    'chain-system.ts',
    'if (quantities.sourceMineral[one] !== mineral) continue;',
    '',
  ),
  'sources counted whole': fault('chain-system.ts', 'high[inflow] = most * part;', 'high[inflow] = most;'),
  'sources clean throughout': fault(
    'chain-system.ts',
    'clean[inflow] = quantities.sourceClean[one] as number;',
    'clean[inflow] = 1;',
  ),
  'an output without end at neither end': fault(
    'chain-system.ts',
    'const most = mass.high === Number.POSITIVE_INFINITY ? mass.low : mass.high;',
    'if (mass.high === Number.POSITIVE_INFINITY) return;\n    const most = mass.high;',
  ),
  'outputs counted whole': fault(
    'chain-system.ts',
    'this.#outputLow += mass.low * part;',
    'this.#outputLow += mass.low;',
  ),
  'a mass without a low end is known': fault(
    'chain-system.ts',
    'return open === 1 || most === Number.POSITIVE_INFINITY ? TAKEN.massUnknown : 0;',
    'return most === Number.POSITIVE_INFINITY ? TAKEN.massUnknown : 0;',
  ),
  'grounds of what is wholly tainted': fault(
    'pools-behind.ts',
    'if (!isMixed(system, inflow)) continue;',
    'if (system.inflowFrom[inflow] === -1) continue;',
  ),
  'grounds of the pools asked for alone': fault('pools-behind.ts', 'found.push(from);', ''),
  'mines have always mined': fault(
    'share-grounds.ts',
    'if (!((masses.excessHigh[pool] as number) > 0)) continue;',
    '',
  ),
  'a mine without mass has not mined what it lets out': fault(
    'share-grounds.ts',
    'masses.mass[from] !== MASS.some',
    'false',
  ),
  'outputs taken whole untold': fault(
    'share-grounds.ts',
    'if (outputTakenWhole[pool] === 0) continue;',
    'continue;',
  ),
  'outputs of unknown mass told as counted whole': fault(
    'share-grounds.ts',
    'return mass.low > 0 || (mass.high > 0 && mass.high < Number.POSITIVE_INFINITY);',
    'return true;',
  ),
  'mined material of unknown origin': fault(
    'share-grounds.ts',
    'if (least > 0 && system.excessClean[pool] === 0) {',
    'if (least > 0) {',
  ),
  'an origin that may be unknown told as one that is': fault(
    'share-grounds.ts',
    'const least = excessLow[pool] as number;',
    'const least = excessHigh[pool] as number;',
  ),
  'links in the order of rows': fault(
    'share-grounds.ts',
    'graph.compareLinks(linkOf(a), linkOf(b))',
    'linkOf(a) - linkOf(b)',
  ),
};
