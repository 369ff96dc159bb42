import { NONE } from '../../../src/trace/engine/types.ts';
import { type ChainSystem, chainSystem } from '../../../src/trace/mixing/chain-system.ts';
import { TAKEN } from '../../../src/trace/mixing/inflow-columns.ts';
import { poolsBehind } from '../../../src/trace/mixing/pools-behind.ts';
import { groundsOf, unknownOriginsOf } from '../../../src/trace/mixing/share-grounds.ts';
import { solveShares } from '../../../src/trace/mixing/solve.ts';
import { MASS, type Shares } from '../../../src/trace/mixing/types.ts';
import { nameOf, type PoolName, type ShareCase } from './case.ts';
import { type CaseColumns, columnsOf } from './columns-of-case.ts';
import type { SharesTwin } from './twin.ts';

/** What of the program is asked; parts of it may be faulty. */
export interface SharesProgram {
  chainSystem: typeof chainSystem;
  poolsBehind: typeof poolsBehind;
  groundsOf: typeof groundsOf;
  unknownOriginsOf: typeof unknownOriginsOf;
}

export const PROGRAM: SharesProgram = { chainSystem, poolsBehind, groundsOf, unknownOriginsOf };

const TAKEN_NAMES = [
  [TAKEN.massUnknown, 'mass unknown'],
  [TAKEN.countedWhole, 'counted whole'],
  [TAKEN.taintedWhole, 'tainted whole'],
  [TAKEN.recoveryUnknown, 'recovery unknown'],
] as const;

/** A case as the program answers it. */
export class Answered {
  readonly asked: ShareCase;
  readonly columns: CaseColumns;
  readonly chain: ChainSystem;
  readonly shares: Shares;
  private readonly program: SharesProgram;

  constructor(asked: ShareCase, program: SharesProgram = PROGRAM) {
    this.asked = asked;
    this.program = program;
    this.columns = columnsOf(asked);
    const { graph, quantities, tainted, period } = this.columns;
    this.chain = program.chainSystem(graph, quantities, tainted, period, {
      node: Int32Array.from(asked.wanted, ({ node }) => asked.nodes.indexOf(node)),
      mineral: Int32Array.from(asked.wanted, ({ mineral }) => asked.minerals.indexOf(mineral)),
    });
    this.shares = solveShares(this.chain.system);
  }

  poolOf({ node, mineral }: PoolName): number {
    return this.chain.poolOf(this.asked.nodes.indexOf(node), this.asked.minerals.indexOf(mineral));
  }

  nameOf(pool: number): string {
    const { nodeOfPool, mineralOfPool } = this.chain;
    return nameOf({
      node: this.asked.nodes[nodeOfPool[pool] as number] as string,
      mineral: this.asked.minerals[mineralOfPool[pool] as number] as string,
    });
  }

  /** Pools by name, in the words of the twin. */
  pools(): Record<string, unknown> {
    const { system, inflowFact, inflowTaken, outputTakenWhole } = this.chain;
    const found: Record<string, unknown> = {};
    for (let pool = 0; pool < system.pools; pool += 1) {
      const inflows: Inflow[] = [];
      for (
        let at = system.inflowStart[pool] as number;
        at < (system.inflowStart[pool + 1] as number);
        at += 1
      ) {
        const from = system.inflowFrom[at] as number;
        const fact = inflowFact[at] as number;
        inflows.push({
          from: from === NONE ? null : this.nameOf(from),
          fact: from === NONE ? fact : this.columns.linkOfRow(fact),
          low: rounded(system.inflowLow[at] as number),
          high: rounded(system.inflowHigh[at] as number),
          isOpen: system.inflowOpen[at] === 1,
          tainted: rounded(system.inflowTainted[at] as number),
          clean: from === NONE ? (system.inflowClean[at] as number) : 0,
          taken: TAKEN_NAMES.filter(([bit]) => ((inflowTaken[at] as number) & bit) !== 0)
            .map(([, name]) => name)
            .sort(),
        });
      }
      found[this.nameOf(pool)] = {
        inflows: inOrder(inflows),
        output: [rounded(system.outputLow[pool] as number), rounded(system.outputHigh[pool] as number)],
        excessClean: system.excessClean[pool] === 1,
        outputTakenWhole: outputTakenWhole[pool] === 1,
      };
    }
    return found;
  }

  grounds(pools: readonly PoolName[]): { grounds: string[]; unknownOrigins: unknown[] } {
    const { chain, shares, columns, asked, program } = this;
    const behind = program.poolsBehind(
      chain,
      pools.map((pool) => this.poolOf(pool)),
    );
    const told = program.groundsOf(chain, shares, behind).map(({ kind, rows, sources, nodes }) => {
      const names = rows.map((row) => columns.linkOfRow(row));
      if (names.join() !== [...names].sort().join()) throw new Error('Links are not in the order of ids.');
      return [...names, ...sources, ...nodes.map((node) => asked.nodes[node])].map(
        (one) => `${kind} of ${one}`,
      );
    });
    return {
      grounds: told.flat().sort(),
      unknownOrigins: program.unknownOriginsOf(chain, shares, behind).map(({ pool, least, most }) => ({
        pool: this.nameOf(pool),
        least: rounded(least),
        most: rounded(most),
      })),
    };
  }
}

interface Inflow {
  from: string | null;
  fact: string | number;
  low: number;
  high: number;
  isOpen: boolean;
  tainted: number;
  clean: number;
  taken: string[];
}

/** Where the program and the twin differ, in words; null where they agree. */
export function difference(
  asked: ShareCase,
  twin: SharesTwin,
  program: SharesProgram = PROGRAM,
): string | null {
  const answered = new Answered(asked, program);
  for (const [at, pool] of asked.wanted.entries()) {
    if (answered.poolOf(pool) !== at) return `${nameOf(pool)} is pool ${answered.poolOf(pool)}, not ${at}`;
  }
  const right = Object.fromEntries(
    [...twin.pools.values()].map((pool) => [
      pool.name,
      {
        inflows: inOrder(
          pool.inflows.map(({ low, high, tainted, ...rest }) => ({
            ...rest,
            low: rounded(low.number),
            high: high === null ? Number.POSITIVE_INFINITY : rounded(high.number),
            tainted: rounded(tainted.number),
          })),
        ),
        output: [rounded(pool.outputLow.number), rounded(pool.outputHigh.number)],
        excessClean: pool.excessClean,
        outputTakenWhole: pool.outputsTakenWhole.length > 0,
      },
    ]),
  );
  return (
    unlike('pools', answered.pools(), right) ??
    groundsDiffer(asked, twin, answered) ??
    (twin.isExact ? sharesDiffer(twin, answered) : null)
  );
}

function groundsDiffer({ wanted }: ShareCase, twin: SharesTwin, answered: Answered): string | null {
  for (const pools of [wanted, wanted.slice(0, 1)]) {
    const { grounds, unknownOrigins } = twin.groundsOf(pools.map(nameOf));
    const right = {
      grounds,
      unknownOrigins: inOrder(
        unknownOrigins.map(({ pool, least, most }) => ({ pool, least: rounded(least), most: rounded(most) })),
      ),
    };
    const told = answered.grounds(pools);
    const found = { ...told, unknownOrigins: inOrder(told.unknownOrigins) };
    const differs = unlike('grounds', found, right);
    if (differs) return differs;
  }
  return null;
}

function sharesDiffer(twin: SharesTwin, answered: Answered): string | null {
  const { shares } = answered;
  for (const [name, mix] of twin.mixes()) {
    const [node, mineral] = name.split(' ') as [string, string];
    const pool = answered.poolOf({ node, mineral });
    if ((mix === null) !== (shares.mass[pool] === MASS.none)) return `${name}: mass ${shares.mass[pool]}`;
    if (mix === null) continue;
    for (const part of ['tainted', 'clean', 'unknown'] as const) {
      for (const end of ['Low', 'High'] as const) {
        const value = shares[`${part}${end}`][pool] as number;
        if (!(Math.abs(value - mix[part].number) <= 1e-9)) {
          return `${name}: ${part}${end} is ${value}, not ${mix[part].number}`;
        }
      }
    }
  }
  return null;
}

function unlike(what: string, found: unknown, right: unknown): string | null {
  const [one, other] = [canonical(found), canonical(right)];
  return one === other ? null : `${what}: ${one}\nnot ${other}`;
}

/** The same text for the same contents, whatever the order of keys; infinity is told from null. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one) => {
    if (one === Number.POSITIVE_INFINITY) return 'infinite';
    if (one === null || typeof one !== 'object' || Array.isArray(one)) return one;
    return Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

function inOrder<One>(list: readonly One[]): readonly One[] {
  return [...list].sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
}

/** Sums of the same numbers in another order differ in the last places. */
function rounded(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(11)) : value;
}
