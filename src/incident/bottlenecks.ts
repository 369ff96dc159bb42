import { isOfKinds } from '../chain/node-kinds.ts';
import type { RiskFlag } from '../risk/types.ts';
import type { Deadline } from '../trace/deadline.ts';
import type { NodeIndex } from '../trace/engine/types.ts';
import { taintOfFlag } from '../trace/flag-taint.ts';
import type { Ground } from '../trace/ground.ts';
import { inTurn, untilStopped } from '../trace/in-turn.ts';
import type { TraceRunner } from '../trace/running/types.ts';
import type { Bottlenecks } from './groups.ts';

/** Smelters of one question to a trace thread, which answers of others wait for. */
const AT_ONCE = 256;

/**
 * The smelters by which alone tainted material comes to suppliers: of some mineral, every walk with its days from where
 * any of the flags taints it leaves the smelter, as a single point in the sense of semantics (h), with what is tainted for
 * origins.
 *
 * @returns whether all were looked at, and what was found
 */
export async function bottlenecks(
  { snapshot, window, day, minerals }: Ground,
  runner: TraceRunner,
  flags: readonly RiskFlag[],
  suppliers: readonly NodeIndex[],
  deadline: Deadline,
): Promise<{ readonly found: Bottlenecks; readonly complete: boolean }> {
  const found = new Map<string, Set<string>>();
  const tainted = flags.flatMap((flag) => [...taintOfFlag(snapshot, flag, { window, minerals: null })]);
  const reach = await runner.forward(snapshot, tainted, day, deadline);
  const passed = new Set([...tainted.map(({ row }) => snapshot.graph.columns.rowFrom[row] as number)]);
  for (let state = 0; state < reach.states.count; state += 1) passed.add(reach.states.node[state] as number);
  const smelters = [...passed].filter((node) => isOfKinds(snapshot.idOfNode(node), ['SMELTER']));
  const parts: NodeIndex[][] = [];
  for (let at = 0; at < smelters.length; at += AT_ONCE) parts.push(smelters.slice(at, at + AT_ONCE));
  const whole = await inTurn(parts, deadline, async (part) => {
    const asked = {
      candidates: Int32Array.from(part),
      suppliers: Int32Array.from(suppliers),
      minerals: minerals && Int32Array.from(minerals),
    };
    const told = await untilStopped(deadline, reach.concentration(asked, deadline));
    for (let at = 0; at < (told?.count ?? 0); at += 1) {
      if (told?.single[at] !== 1) continue;
      const supplier = snapshot.idOfNode(told.supplier[at] as number);
      const smelter = snapshot.idOfNode(told.candidate[at] as number);
      found.set(supplier, (found.get(supplier) ?? new Set()).add(smelter));
    }
    return told !== null;
  });
  return {
    found: new Map([...found].map(([supplier, ids]) => [supplier, [...ids].sort()])),
    complete: reach.complete && whole,
  };
}
