import type { SourceFault } from '../faults/faulty-source.ts';

const fault = (file: string, find: string, replace: string): SourceFault[] => [{ file, find, replace }];

/** Mistakes made in what stands between the system of a chain and the API. */
export const FAULTS_IN_SHARING_SOURCE: Record<string, SourceFault[]> = {
  'what a node makes is not there': fault(
    'minerals-held.ts',
    'held.add(conversionOutput[one] as number);',
    'held.size;',
  ),
  'what a node could make is there without its input': fault(
    'minerals-held.ts',
    'if (arriving.has(conversionInput[one] as number)) held',
    'held',
  ),
  'what is there of sources alone is not there': fault(
    'minerals-held.ts',
    'held.add(sourceMineral[one] as number);',
    '',
  ),
  'what arrives alone is not there': fault(
    'minerals-held.ts',
    'for (const mineral of arriving) held.add(mineral);',
    '',
  ),
  'no flag named is every live flag': fault(
    'taint.ts',
    '(named ?? snapshot.liveFlags)',
    '(named?.length ? named : snapshot.liveFlags)',
  ),
  'the first flag alone taints': fault(
    'taint.ts',
    'flags.flatMap((flag)',
    'flags.slice(0, 1).flatMap((flag)',
  ),
  'live flags only, however they are named': fault(
    'taint.ts',
    'return flag;',
    'return snapshot.liveFlags.includes(flag) ? flag : [];',
  ),
  'minerals in the order of their numbers': fault(
    'shares.ts',
    '.sort(snapshot.graph.compareMinerals)',
    '.sort((a, b) => a - b)',
  ),
  'questions of one node answered as the first of them': fault(
    'pool-shares.ts',
    'const pool = ',
    'const pool = String(node) || ',
  ),
  'questions of other nodes answered as the first': fault(
    'pool-shares.ts',
    'const pool = ',
    'const pool = String(mineral) || ',
  ),
  'an open end taken as exact': fault('shown-share.ts', 'most - least <= EXACT', 'least <= most'),
  'what is clean told as what is unknown': fault(
    'shown-share.ts',
    'interval(shares.unknownLow, shares.unknownHigh)',
    'interval(shares.cleanLow, shares.cleanHigh)',
  ),
  'a pool without mass told as holding some': fault(
    'telling-shares.ts',
    'pool === NONE ? MASS.none : (shares.mass[pool] as number)',
    'pool === NONE || shares.mass[pool] === MASS.none ? MASS.some : (shares.mass[pool] as number)',
  ),
  'an origin that is unknown told of the pool alone': fault(
    'telling-grounds.ts',
    'poolsBehind(chain, [chain.poolOf(node, mineral)])',
    '[chain.poolOf(node, mineral)]',
  ),
};

/** Mistakes made in what keeps conversions and sources. */
export const FAULTS_IN_FLOWS_SOURCE: Record<string, SourceFault[]> = {
  'the last conversion of merged nodes': fault(
    'node-flows.ts',
    'if (known === undefined || (isKept && !known.isKept)) {',
    '{',
  ),
  'the least conversion of merged nodes, the kept or not': fault(
    'node-flows.ts',
    'known === undefined || (isKept && !known.isKept)',
    'known === undefined',
  ),
  'unknown recoveries taken as whole': fault('node-flows.ts', 'recovery ?? Number.NaN', 'recovery ?? 1'),
  'least masses ignored': fault('node-flows.ts', 'stated?.kgLow ?? 0', '0'),
  'greatest masses ignored': fault(
    'node-flows.ts',
    'stated?.kgHigh ?? Number.POSITIVE_INFINITY',
    'Number.POSITIVE_INFINITY',
  ),
  'recycled material clean without a document': fault(
    'node-flows.ts',
    'evidence.some((id) => numbers.isDocument(id)) ? 1 : 0',
    '1',
  ),
  'documents that were retracted still tell': fault(
    'node-flows.ts',
    'evidence.some((id) => numbers.isDocument(id)) ? 1 : 0',
    'evidence.length > 0 ? 1 : 0',
  ),
  'opening stock never clean': fault('node-flows.ts', 'return cleanFraction ?? 0;', 'return 0;'),
  'sources at any time': fault('node-flows.ts', 'from: startDayOf(validFrom)', 'from: startDayOf(null)'),
  'every figure is of mining': fault(
    'node-flows.ts',
    "sourceType === 'PRIMARY_PRODUCTION' && stated !== undefined",
    'stated !== undefined',
  ),
  'sources that were retracted stay': fault(
    'node-flows.ts',
    'this.#sources.state(source, ended);',
    'this.#sources.state(source, Number.MAX_SAFE_INTEGER);',
  ),
  'sources known at an earlier revision are the latest': fault(
    'node-flows.ts',
    'this.#sources.allAt(this.#sources.ids(), revision)',
    'this.#sources.allAt(this.#sources.ids(), this.#sources.lastChange)',
  ),
};
