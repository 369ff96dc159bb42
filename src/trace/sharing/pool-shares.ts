import { AskedTogether } from '../asked-together.ts';
import type { Deadline } from '../deadline.ts';
import type { MineralIndex, NodeIndex } from '../engine/types.ts';
import type { Snapshot } from '../projection/types.ts';
import type { TraceRunner } from '../running/types.ts';
import type { Days } from '../windows.ts';
import type { Taint } from './taint.ts';
import type { ToldShares } from './types.ts';

/** One pool over one period, and what is taken as tainted. */
export interface PoolQuestion {
  readonly taint: Taint;
  readonly period: Days;
  readonly node: NodeIndex;
  readonly mineral: MineralIndex;
}

/** Shares of several pools, and which of them is meant. */
export interface PoolShare {
  readonly shares: ToldShares;
  readonly at: number;
}

/** Finds shares of pools: those that the rows of a list ask for at once, of one taint and period, are one system. */
export class PoolShares extends AskedTogether<PoolQuestion, PoolShare> {
  constructor(runner: TraceRunner, newDeadline: () => Deadline) {
    super(newDeadline, (questions, deadline) => answered(questions, runner, deadline));
  }
}

async function answered(
  questions: readonly PoolQuestion[],
  runner: TraceRunner,
  deadline: Deadline,
): Promise<(PoolShare | Error)[]> {
  const answers = new Map<PoolQuestion, PoolShare | Error>();
  await Promise.all(
    grouped(questions).map(async (group) => {
      try {
        const shares = await sharesOf(group, runner, deadline);
        for (const [at, asked] of group.pools.entries()) {
          for (const question of asked) answers.set(question, { shares, at });
        }
      } catch (error) {
        for (const question of group.pools.flat()) answers.set(question, error as Error);
      }
    }),
  );
  return questions.map((question) => answers.get(question) as PoolShare | Error);
}

interface Group {
  readonly taint: Taint;
  readonly period: Days;
  /** Questions of each pool; at least one. */
  readonly pools: PoolQuestion[][];
  readonly placeOf: Map<string, number>;
}

/** Questions of one taint and period, by pool. */
function grouped(questions: readonly PoolQuestion[]): readonly Group[] {
  const groups = new Map<Snapshot, Map<string, Group>>();
  for (const question of questions) {
    const { taint, period, node, mineral } = question;
    const ofSnapshot = groups.get(taint.snapshot) ?? new Map<string, Group>();
    groups.set(taint.snapshot, ofSnapshot);
    const key = `${period.from} ${period.to} ${taint.key}`;
    const group = ofSnapshot.get(key) ?? { taint, period, pools: [], placeOf: new Map<string, number>() };
    ofSnapshot.set(key, group);
    const pool = `${node} ${mineral}`;
    const place = group.placeOf.get(pool);
    if (place === undefined) {
      group.placeOf.set(pool, group.pools.length);
      group.pools.push([question]);
    } else {
      group.pools[place]?.push(question);
    }
  }
  return [...groups.values()].flatMap((ofSnapshot) => [...ofSnapshot.values()]);
}

function sharesOf({ taint, period, pools }: Group, runner: TraceRunner, deadline: Deadline) {
  const { snapshot } = taint;
  const asked = pools.map(([first]) => first as PoolQuestion);
  return runner.shares(
    snapshot,
    taint.rows(),
    {
      quantities: snapshot.flows.quantities,
      period,
      node: Int32Array.from(asked, ({ node }) => node),
      mineral: Int32Array.from(asked, ({ mineral }) => mineral),
    },
    deadline,
  );
}
