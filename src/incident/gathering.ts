import { isOfKinds } from '../chain/node-kinds.ts';
import type { Policy } from '../policy/types.ts';
import type { RiskFlag } from '../risk/types.ts';
import { OretraceError } from '../store/errors.ts';
import { type AffectedNode, affectedBy } from '../trace/affected.ts';
import { isCurrent } from '../trace/arrivals.ts';
import type { WayToCompany } from '../trace/counterparties/answers.ts';
import { unitedWays } from '../trace/counterparties/united-ways.ts';
import type { Deadline } from '../trace/deadline.ts';
import type { FlagAtNode } from '../trace/flag-reaches.ts';
import type { Ground } from '../trace/ground.ts';
import { inTurn, untilStopped } from '../trace/in-turn.ts';
import type { FoundStrength } from '../trace/reaches.ts';
import type { Share } from '../trace/sharing/answers.ts';
import { sharesOf } from '../trace/sharing/shares.ts';
import { taintOfFlags } from '../trace/sharing/taint.ts';
import { strengthOver } from '../trace/strength/strength-over.ts';
import type { Strength } from '../trace/strength/types.ts';
import type { Days, DayWindow } from '../trace/windows.ts';
import { deliveredToCompany } from './deliveries.ts';
import { severityOf } from './ranking.ts';
import type { GatheredSupplier, GradedExposure, IncidentList, Measures } from './types.ts';

/** What suppliers of an incident are gathered by. */
export interface Gathering {
  readonly ground: Ground;
  /** Live ones. */
  readonly flags: readonly RiskFlag[];
  /** Over which shares and deliveries are told, as days and as it is asked for. */
  readonly period: Days;
  readonly asked: DayWindow;
  /** As of the day. */
  readonly policy: Policy;
}

/** All suppliers that material of some flags possibly reached, with what they are ranked by, in no promised order. */
export interface Gathered {
  readonly suppliers: readonly GatheredSupplier[];
  /** False when time ran out: then some are missing, or some of what is known of them. */
  readonly complete: boolean;
}

/**
 * Gathers the suppliers of an incident. The work is that of a few traces a flag, and one system of shares for all of
 * them; nothing is read from the store.
 *
 * @param deadline of the traces; ways and shares have their own
 */
export async function gather(gathering: Gathering, deadline: Deadline): Promise<Gathered> {
  const { ground, flags } = gathering;
  const found = await affectedBy(ground, flags, null, deadline);
  const strengths = new Map<string, FoundStrength>();
  const graded = await inTurn(flags, deadline, async (flag) => {
    const work = ground.reaches.strengthOf(flag, ground.window, ground.day, deadline);
    const strength = await untilStopped(deadline, work);
    if (strength !== null) strengths.set(flag.id, strength);
    return strength !== null;
  });
  const nodes = found.nodes.filter(({ nodeId }) => isOfKinds(nodeId, ['SUPPLIER']));
  const suppliers = await Promise.all(nodes.map((node) => gatherOne(gathering, node, strengths)));
  const whole = suppliers.every(({ way, shares }) => way !== null && shares !== null);
  return { suppliers, complete: found.complete && graded && whole };
}

async function gatherOne(
  gathering: Gathering,
  { nodeId, flags }: AffectedNode,
  strengths: ReadonlyMap<string, FoundStrength>,
): Promise<GatheredSupplier> {
  const [{ node }] = flags as readonly [FlagAtNode];
  const exposures = flags.map((one) => ({ one, strength: strengthOf(one, strengths.get(one.flag.id)) }));
  const list = listOf(exposures);
  const [way, shares] = await Promise.all([
    inTimeOrNull(wayOf(gathering, flags)),
    inTimeOrNull(sharesOfAll(gathering, flags)),
  ]);
  const { ground, period } = gathering;
  return {
    nodeId,
    node,
    list,
    exposures,
    way,
    shares,
    measures: {
      ...gravest(deciding(exposures, list), gathering.policy),
      share: greatest(shares ?? []),
      links: way?.links ?? null,
      deliveries: deliveredToCompany(ground.snapshot, node, period),
    },
  };
}

function strengthOf({ node, wanted }: FlagAtNode, found: FoundStrength | undefined) {
  if (found === undefined) return null;
  const isMeant = (mineral: number, produced: boolean) =>
    wanted.some((state) => state.mineral === mineral && state.produced === produced);
  return strengthOver(found.states, found.byNode.of(node), isMeant);
}

function listOf(exposures: readonly GradedExposure[]): IncidentList {
  const current = exposures.filter(({ one }) => isCurrent(one.wanted));
  if (current.length === 0) return 'HISTORIC';
  // Where time ran out nothing says that it rests on companies as a whole.
  return current.some(({ strength }) => strength?.traced !== false) ? 'AFFECTED' : 'POSSIBLE';
}

/** The exposures that put a supplier in its list. */
function deciding(exposures: readonly GradedExposure[], list: IncidentList): readonly GradedExposure[] {
  if (list === 'HISTORIC') return exposures;
  return exposures.filter(
    ({ one, strength }) => isCurrent(one.wanted) && (list === 'POSSIBLE' || strength?.traced !== false),
  );
}

function gravest(
  exposures: readonly GradedExposure[],
  policy: Policy,
): Pick<Measures, 'clauseId' | 'severity' | 'strength'> {
  const grades = exposures.map(({ one, strength }) => ({
    ...severityOf(one.flag.properties.category, policy),
    strength: strength?.strength ?? null,
  }));
  grades.sort(
    (a, b) =>
      (a.severity ?? Number.POSITIVE_INFINITY) - (b.severity ?? Number.POSITIVE_INFINITY) ||
      (b.strength ?? 0) - (a.strength ?? 0) ||
      ((a.clauseId ?? '') < (b.clauseId ?? '') ? -1 : 1),
  );
  const strongest = Math.max(...grades.map(({ strength }) => strength ?? 0));
  const { clauseId, severity } = grades[0] as (typeof grades)[number];
  return { clauseId, severity, strength: strongest === 0 ? null : (strongest as Strength) };
}

async function wayOf({ ground }: Gathering, flags: readonly FlagAtNode[]): Promise<WayToCompany> {
  const { snapshot, day, request } = ground;
  const ways = flags.map(({ node, wanted }) =>
    request.waysToCompany.of({ snapshot, day, node, held: wanted }),
  );
  return unitedWays(await Promise.all(ways));
}

function sharesOfAll(
  { ground, flags: all, asked }: Gathering,
  flags: readonly FlagAtNode[],
): Promise<readonly Share[]> {
  const { snapshot, window, request } = ground;
  const [{ node }] = flags as readonly [FlagAtNode];
  const held = flags.flatMap(({ wanted }) => wanted.map(({ mineral }) => mineral));
  const taint = taintOfFlags(snapshot, all, { window, minerals: null });
  return sharesOf(request.shares, taint, node, held, { period: asked });
}

function greatest(shares: readonly Share[]): Measures['share'] {
  const known = shares.flatMap(({ mineral, tainted }) => (tainted === null ? [] : [{ mineral, tainted }]));
  known.sort((a, b) => b.tainted.most - a.tainted.most || b.tainted.least - a.tainted.least);
  return known[0] ?? null;
}

/** What is being worked out, or null when the time that it has ran out. */
async function inTimeOrNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof OretraceError && error.code === 'DEADLINE_EXCEEDED') return null;
    throw error;
  }
}
