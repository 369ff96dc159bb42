import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { solveShares } from '../src/trace/mixing/solve.ts';
import type { MixSystem } from '../src/trace/mixing/types.ts';
import { type ChainMixing, chainMixing } from './chain/mixing.ts';
import { syntheticChain } from './chain/synthetic-chain.ts';
import { MINERALS } from './chain/tiers.ts';
import type { Options } from './options.ts';
import { count, type Report, times, timing } from './report.ts';
import { Samples } from './samples.ts';
import { shareOfChain } from './share-of-chain.ts';

const MINERAL = 0;
const ROUNDS = 4;
/** Milliseconds after which a way to solve the system is given up. */
const PATIENCE = 60_000;
/** Milliseconds of a run beyond which there is no other. */
const LONG = 3_000;
const METHODS = {
  spsolve: 'SciPy `spsolve`',
  bicgstab: 'SciPy `bicgstab`',
  gmres: 'SciPy `gmres`',
  repeated: 'SciPy, `W @ X + B` until it stands still',
} as const;
type Method = keyof typeof METHODS;

/** 1 M nodes, 5 M links: the shares of all suppliers of one mineral, and SciPy's solutions of the same system. */
export async function share(report: Report, { seed, scale, python }: Options): Promise<void> {
  const chain = syntheticChain({ nodes: 1_000_000 * scale, links: 5_000_000 * scale, seed });
  report.heading(`${count(chain.nodes)} nodes, ${count(chain.links)} links: shares beside SciPy`);
  const mixing = chainMixing(chain, MINERAL, seed);
  const { system, suppliers } = mixing;
  report.note(
    `${MINERALS[MINERAL]}: ${count(system.pools)} pools, ${count(system.inflowFrom.length)} inflows, of exact masses; ` +
      `${count(suppliers.length)} suppliers.`,
  );
  const folder = await mkdtemp(join(tmpdir(), 'oretrace-bench-'));
  try {
    compare(report, mixing, join(folder, 'system'), python);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  shareOfChain(report, chain, MINERAL, seed);
}

function compare(report: Report, { system, suppliers }: ChainMixing, file: string, python: string): void {
  writeSystem(system, file);
  const ours = new Samples();
  const theirs = new Map<Method, Samples>();
  const failed = new Set<Method>();
  let shares = solveShares(system);
  for (let round = 0; round < ROUNDS; round += 1) {
    const began = performance.now();
    shares = solveShares(system);
    ours.milliseconds.push(performance.now() - began);
    for (const method of Object.keys(METHODS) as Method[]) {
      if (failed.has(method) || (theirs.get(method)?.median ?? 0) > LONG) continue;
      const solved = solveByScipy(python, method, file);
      if (typeof solved === 'string') {
        failed.add(method);
        report.skipped(METHODS[method], solved);
        continue;
      }
      const samples = theirs.get(method) ?? new Samples();
      theirs.set(method, samples);
      samples.milliseconds.push(...solved);
      if (round > 0) continue;
      const found = new Float64Array(Uint8Array.from(readFileSync(`${file}.${method}`)).buffer);
      const furthest = suppliers.reduce(
        (most, pool) =>
          Math.max(
            most,
            Math.abs((found[2 * pool] as number) - (shares.taintedLow[pool] as number)),
            Math.abs((found[2 * pool + 1] as number) - (shares.cleanLow[pool] as number)),
          ),
        0,
      );
      report.same(`the shares of all suppliers, to within 1e-8 (${METHODS[method]}; furthest ${furthest})`, {
        ours: true,
        theirs: furthest <= 1e-8,
      });
    }
  }
  const row = (name: string, one: Samples) => [name, ...timing(one), times(one.median / ours.median)];
  report.table(
    ['shares of one mineral', 'median', 'p95', 'samples', 'by ours'],
    [
      row('ours, from masses to the ends of all parts', ours),
      ...[...theirs].map(([method, samples]) => row(METHODS[method], samples)),
    ],
  );
  const fastest = [...theirs.values()].sort((a, b) => a.median - b.median)[0];
  if (fastest === undefined) return;
  report.faster('shares no slower than the fastest of SciPy', 1, fastest, ours);
  report.faster('… three times as fast (an aim)', 3, fastest, ours);
  const direct = theirs.get('spsolve');
  if (direct) report.faster('shares at least 3× as fast as `spsolve`', 3, direct, ours);
}

/** @returns milliseconds of every run, or why there are none */
function solveByScipy(python: string, method: Method, file: string): readonly number[] | string {
  const script = fileURLToPath(new URL('peers/shares.py', import.meta.url));
  const { stdout, stderr, error, status } = spawnSync(python, [script, method, file, '2'], {
    encoding: 'utf8',
    timeout: PATIENCE,
  });
  if (error)
    return error.message.includes('ETIMEDOUT') ? `given up after ${PATIENCE / 1000} s` : error.message;
  if (status !== 0) return `${python}: ${stderr.trim().split('\n').at(-1)}`;
  // The first run finds its code and memory cold.
  const { milliseconds } = JSON.parse(stdout) as { milliseconds: number[] };
  return milliseconds.slice(-1);
}

/** The system of the tainted and the clean part, as `peers/shares.py` reads it: X = W X + B. */
function writeSystem(system: MixSystem, file: string): void {
  const { pools, inflowStart, inflowFrom, inflowLow, inflowTainted, outputLow, excessClean } = system;
  const inflows = inflowFrom.length;
  const weights = new Float64Array(inflows);
  const right = new Float64Array(2 * pools);
  for (let pool = 0; pool < pools; pool += 1) {
    const [start, end] = [inflowStart[pool] as number, inflowStart[pool + 1] as number];
    let supply = 0;
    for (let inflow = start; inflow < end; inflow += 1) supply += inflowLow[inflow] as number;
    const whole = Math.max(supply, outputLow[pool] as number);
    for (let inflow = start; inflow < end; inflow += 1) {
      const part = (inflowLow[inflow] as number) / whole;
      const tainted = inflowTainted[inflow] as number;
      weights[inflow] = part * (1 - tainted);
      right[2 * pool] = (right[2 * pool] as number) + part * tainted;
    }
    right[2 * pool + 1] = ((excessClean[pool] as number) * (whole - supply)) / whole;
  }
  const parts = [Int32Array.of(pools, inflows, 2), inflowStart, inflowFrom, weights, right];
  writeFileSync(
    file,
    Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength))),
  );
}
