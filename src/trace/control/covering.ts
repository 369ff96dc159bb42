import type { MineralIndex, NodeIndex } from '../engine/types.ts';
import type { Assurances, AssuredDays } from './types.ts';

/** An assurance that is in force on its days, and covers the clause that is asked about. */
export interface InForce extends AssuredDays {
  /** By the number that the node is known by. */
  readonly node: NodeIndex;
  /** The minerals covered; null: all. */
  readonly minerals: ReadonlySet<MineralIndex> | null;
}

const NEVER_COVERED: readonly AssuredDays[] = [];

/** What assurances cover together: of one node they are united. One without days, `to` before `from`, covers nothing. */
export function coveredBy(inForce: Iterable<InForce>): Assurances {
  const byNode = new Map<NodeIndex, InForce[]>();
  for (const one of inForce) {
    const others = byNode.get(one.node);
    if (others === undefined) byNode.set(one.node, [one]);
    else others.push(one);
  }
  return {
    covered(node, mineral) {
      const some = byNode.get(node);
      return some === undefined ? NEVER_COVERED : united(some.filter((one) => covers(one, mineral)));
    },
  };
}

function covers({ minerals }: InForce, mineral: MineralIndex): boolean {
  return minerals === null || minerals.has(mineral);
}

/** The same days, ascending; what shares or adjoins days made one. */
export function united(days: readonly AssuredDays[]): readonly AssuredDays[] {
  const ascending = days.filter(({ from, to }) => from <= to).sort((a, b) => a.from - b.from);
  const found: { from: number; to: number }[] = [];
  for (const { from, to } of ascending) {
    const last = found.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}
