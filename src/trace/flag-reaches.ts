import type { RiskFlag } from '../risk/types.ts';
import type { Exposure } from './answers.ts';
import { exposure, reachedNode, statesMeant, wantedOf } from './arrivals.ts';
import { verdictOver } from './control/control-points.ts';
import type { Deadline } from './deadline.ts';
import type { MineralIndex, NodeIndex } from './engine/types.ts';
import { ExposureExplainer } from './explaining/exposure-explainer.ts';
import { type Ground, walksOf } from './ground.ts';
import { inTurn } from './in-turn.ts';
import type { FoundReach } from './reaches.ts';
import type { ShareArguments } from './sharing/answers.ts';
import { sharesOf as nodeShares } from './sharing/shares.ts';
import { taintOfFlags } from './sharing/taint.ts';
import { type NodeState, statesOf } from './states-by-node.ts';
import { strengthOver } from './strength/strength-over.ts';

/** A flag whose material reached a node, with what it reached it in. */
export interface FlagAtNode {
  readonly flag: RiskFlag;
  readonly node: NodeIndex;
  /** Every state of the node, and those asked for: at least one. */
  readonly all: readonly NodeState[];
  readonly wanted: readonly NodeState[];
}

/**
 * Traces flags, a few at a time.
 *
 * @param take what to take of each trace, in no promised order; of one that was cut short what it reached
 * @returns whether all were traced to their end
 */
export function traceFlags(
  { reaches, window, day }: Ground,
  flags: readonly RiskFlag[],
  deadline: Deadline,
  take: (flag: RiskFlag, found: FoundReach) => void,
): Promise<boolean> {
  return inTurn(flags, deadline, async (flag) => {
    const found = await reaches.ofFlag(flag, window, day, deadline);
    take(flag, found);
    return found.reach.complete;
  });
}

/** How a flag's material reached a node, if it did as asked; a copy that outlives the trace. */
export function flagAtNode(
  { wanted }: Ground,
  flag: RiskFlag,
  { reach, byNode }: FoundReach,
  node: NodeIndex,
): FlagAtNode | null {
  const all = statesOf(reach.states, byNode, node);
  const asked = wantedOf(all, wanted);
  return asked.length === 0 ? null : { flag, node, all, wanted: asked };
}

/** An exposure as the answer shows it. */
export function exposureShown(ground: Ground, one: FlagAtNode): Exposure {
  const { flag, node, all, wanted } = one;
  const { snapshot, reaches, window, day, asOf, request } = ground;
  const walkTo = walksOf(ground, (deadline) => reaches.ofFlag(flag, window, day, deadline));
  const meantBy = (code: string | undefined) => {
    const meant = statesMeant(snapshot, wanted, code);
    const isMeant = (index: MineralIndex, produced: boolean) =>
      meant.some((state) => state.mineral === index && state.produced === produced);
    return meant.length === 0 ? null : isMeant;
  };
  const controlPointsOf = async (code: string | undefined) => {
    const isMeant = meantBy(code);
    if (!isMeant) return null;
    const { states, byNode } = await request.walks.join((deadline) =>
      reaches.controlPointsOf(flag, window, day, deadline),
    );
    return verdictOver(states, byNode.of(node), isMeant);
  };
  const strengthOf = async (code: string | undefined) => {
    const isMeant = meantBy(code);
    if (!isMeant) return null;
    const { states, byNode } = await request.walks.join((deadline) =>
      reaches.strengthOf(flag, window, day, deadline),
    );
    return strengthOver(states, byNode.of(node), isMeant);
  };
  const wayToCompanyOf = async (code: string | undefined) => {
    const held = statesMeant(snapshot, wanted, code);
    return held.length === 0 ? null : request.waysToCompany.of({ snapshot, day, node, held });
  };
  const sharesOf = (args: ShareArguments) => {
    const held = wanted.map(({ mineral }) => mineral);
    const taint = taintOfFlags(snapshot, [flag], { window, minerals: null });
    return nodeShares(request.shares, taint, node, held, args);
  };
  const strongest = () => snapshot.strengthOf(flag.properties.evidence);
  const reached = reachedNode(snapshot, node, all, wanted, walkTo, strongest);
  const explainer = new ExposureExplainer(ground, one, { controlPointsOf, strengthOf, sharesOf });
  return exposure(snapshot, flag, reached, {
    asOf,
    controlPointsOf,
    strengthOf,
    explainer,
    wayToCompanyOf,
    sharesOf,
  });
}
