import { readMinerals } from '../../chain/arguments.ts';
import type { Deadline } from '../deadline.ts';
import type { MineralIndex, NodeIndex } from '../engine/types.ts';
import type { Snapshot } from '../projection/types.ts';
import type { TraceRunner } from '../running/types.ts';
import type { Together } from '../together.ts';
import { readPeriod } from '../windows.ts';
import type { Share, ShareArguments } from './answers.ts';
import { mineralsHeld } from './minerals-held.ts';
import type { PoolQuestion, PoolShares } from './pool-shares.ts';
import { groundsShown, shareShown } from './shown-share.ts';
import { chosenFlags, type FlagChoice, type Taint, taintOfFlags } from './taint.ts';

/** Arguments of the shares of one node, flags chosen. */
export interface NodeShareArguments extends ShareArguments, FlagChoice {
  readonly revision?: number | null;
}

/** What shares of one request are worked out with. */
export interface ShareRequest {
  readonly runner: TraceRunner;
  readonly pools: PoolShares;
  /** What shares rest on, where that is asked for at once. */
  readonly grounds: Together;
}

/**
 * The shares of one node, by code of the mineral.
 *
 * @param held the minerals that it holds; of others there is no share
 * @throws OretraceError BAD_USER_INPUT, DEADLINE_EXCEEDED
 */
export function sharesOf(
  request: ShareRequest,
  taint: Taint,
  node: NodeIndex,
  held: readonly MineralIndex[],
  args: ShareArguments,
): Promise<readonly Share[]> {
  const { snapshot } = taint;
  const codes = readMinerals('minerals', args.minerals);
  const period = readPeriod(args.period);
  const asked = codes && new Set(codes.flatMap((code) => snapshot.mineralOf(code) ?? []));
  const minerals = [...new Set(held)]
    .filter((mineral) => asked === null || asked === undefined || asked.has(mineral))
    .sort(snapshot.graph.compareMinerals);
  return Promise.all(
    minerals.map(async (mineral) => {
      const question: PoolQuestion = { taint, period, node, mineral };
      const share = await request.pools.of(question);
      return shareShown(question, share, () =>
        request.grounds.join((deadline) => groundsOf(request, question, deadline)),
      );
    }),
  );
}

/**
 * The shares of one node, tainted by live flags or by those that are chosen.
 *
 * @throws OretraceError BAD_USER_INPUT, NOT_FOUND of a flag that does not stand, DEADLINE_EXCEEDED
 */
export async function sharesOfNode(
  request: ShareRequest,
  snapshot: Snapshot,
  nodeId: string,
  args: NodeShareArguments,
): Promise<readonly Share[]> {
  const flags = chosenFlags(snapshot, args);
  const node = snapshot.nodeOf(nodeId);
  // It did not stand then, and held nothing.
  if (node === undefined) return [];
  const taint = taintOfFlags(snapshot, flags);
  return sharesOf(request, taint, node, mineralsHeld(snapshot, node), args);
}

async function groundsOf({ runner }: ShareRequest, question: PoolQuestion, deadline: Deadline) {
  const { taint, period, node, mineral } = question;
  const { snapshot } = taint;
  const asked = { quantities: snapshot.flows.quantities, period, node, mineral };
  return groundsShown(snapshot, await runner.shareGrounds(snapshot, taint.rows(), asked, deadline));
}
