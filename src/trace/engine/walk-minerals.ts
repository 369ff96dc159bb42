import { FIRST_DAY, holds, LAST_DAY, MINERAL_SET, ROW, yieldsAt } from './columns.ts';
import type { FirstUse } from './first-uses.ts';
import type { ChainGraph, Day, MineralIndex, RowIndex, ShortestWalk, WalkEnd } from './types.ts';

/** Per mineral that can be held on a link: the last day on which the link can then be used. */
type Bounds = ReadonlyMap<MineralIndex, Day>;

/**
 * Gives a walk whose rows are chosen the minerals it holds: of all that fit, the least codes, compared one by one; at its
 * end what arrived before what is produced, then the least code.
 *
 * @param uses first uses, of any rows
 * @param held what may be held on the last row
 * @param arrival the walk's earliest day at its end, which some minerals keep
 */
export function leastMinerals(
  graph: ChainGraph,
  rows: readonly RowIndex[],
  uses: readonly FirstUse[],
  held: readonly MineralIndex[],
  arrival: Day,
  goal: WalkEnd,
): ShortestWalk {
  const columns = graph.columns.rows;
  const bounds = boundsAlong(graph, rows, held, arrival);
  const byCode = (a: MineralIndex, b: MineralIndex): number => graph.compareMinerals(a, b);

  const first = new Map<MineralIndex, Day>();
  for (const { row, mineral, from } of uses) {
    if (row === rows[0]) first.set(mineral, Math.min(from, first.get(mineral) ?? from));
  }
  const minerals: MineralIndex[] = [];
  const arrivals: Day[] = [];
  const choose = (candidates: Iterable<readonly [MineralIndex, Day]>, step: number): void => {
    const fitting = [...candidates].filter(([mineral, day]) => {
      const bound = bounds[step]?.get(mineral);
      return bound !== undefined && day <= bound;
    });
    const [least] = fitting.sort(([a], [b]) => byCode(a, b));
    if (least === undefined)
      throw new Error('No mineral fits the links of a walk: the passes before are wrong.');
    minerals.push(least[0]);
    arrivals.push(least[1]);
  };
  choose(first, 0);
  for (let step = 1; step < rows.length; step += 1) {
    const at = ROW * (rows[step] as number);
    const day = Math.max(arrivals[step - 1] as number, columns[at + FIRST_DAY] as number);
    const before = minerals[step - 1] as number;
    const node = graph.columns.rowTo[rows[step - 1] as number] as number;
    choose(
      [before, ...yieldsAt(graph, node, before)].map((mineral) => [mineral, day] as const),
      step,
    );
  }

  const last = minerals.at(-1) as number;
  const hasArrived = goal.produced !== true && (goal.mineral === undefined || goal.mineral === last);
  const [product = last] = [...yieldsAt(graph, goal.node, last)]
    .filter((yielded) => goal.mineral === undefined || goal.mineral === yielded)
    .sort(byCode);
  return {
    rows,
    links: rows.map((row) => graph.columns.rowLink[row] as number),
    minerals,
    mineral: hasArrived ? last : product,
    produced: !hasArrived,
    arrivals,
  };
}

/** For each row of a walk, by what it may hold, the last day on which it can be used for the rest of the walk to fit. */
function boundsAlong(
  graph: ChainGraph,
  rows: readonly RowIndex[],
  held: readonly MineralIndex[],
  arrival: Day,
): Bounds[] {
  const { columns } = graph;
  const bounds: Bounds[] = [];
  let after = new Map<MineralIndex, Day>();
  for (let step = rows.length - 1; step >= 0; step -= 1) {
    const at = ROW * (rows[step] as number);
    const set = columns.rows[at + MINERAL_SET] as number;
    const far = columns.rowTo[rows[step] as number] as number;
    const first = columns.rows[at + FIRST_DAY] as number;
    const last = columns.rows[at + LAST_DAY] as number;
    const here = new Map<MineralIndex, Day>();
    for (let mineral = 0; mineral < graph.mineralCount; mineral += 1) {
      if (!holds(columns, set, mineral)) continue;
      const onward =
        step === rows.length - 1
          ? held.includes(mineral)
            ? [arrival]
            : []
          : [mineral, ...yieldsAt(graph, far, mineral)].flatMap((leaving) => after.get(leaving) ?? []);
      if (onward.length === 0) continue;
      const day = Math.min(last, Math.max(...onward));
      if (day >= first) here.set(mineral, day);
    }
    bounds[step] = here;
    after = here;
  }
  return bounds;
}
