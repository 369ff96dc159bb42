import { clauseOf } from '../../policy/clauses.ts';
import { policyOn } from '../../policy/current-policy.ts';
import type { Clause } from '../../policy/types.ts';
import type { RiskFlag } from '../../risk/types.ts';
import { isCurrent } from '../../trace/arrivals.ts';
import type { FlagAtNode } from '../../trace/flag-reaches.ts';
import type { Ground } from '../../trace/ground.ts';
import { inTurn, untilStopped } from '../../trace/in-turn.ts';
import type { FoundStrength } from '../../trace/reaches.ts';
import type { TracedRequest } from '../../trace/request.ts';
import { strengthOver } from '../../trace/strength/strength-over.ts';
import { compareStandings, type ReachedBy, type SourceStanding, standingOf } from './standing.ts';
import type { PartSource } from './types.ts';

/** Live flags that reached a supplier, by the clause that they belong to. */
export interface ExposuresByClause {
  /** Null: of no clause. */
  readonly clause: Clause | null;
  readonly severity: number | null;
  /** Those that can still come about: traced, and by declarations of whole companies alone. */
  readonly traced: number;
  readonly possible: number;
  readonly historic: number;
}

/** How a supplier stands to live flags on the day. */
export interface TracedSource {
  readonly standing: SourceStanding;
  /** Live ones raised on itself, by id. */
  readonly flags: readonly RiskFlag[];
  /** Gravest clause first; those of no clause last. */
  readonly exposures: readonly ExposuresByClause[];
  readonly complete: boolean;
}

/** Finds how suppliers stand: their exposures are traced together. */
export async function traceSources(
  { exposures, answers }: TracedRequest,
  ground: Ground,
  nodeIds: readonly string[],
): Promise<ReadonlyMap<string, TracedSource>> {
  const { snapshot, reaches, window, day } = ground;
  const found = await Promise.all(
    nodeIds.map(async (nodeId) => {
      const node = snapshot.nodeOf(nodeId);
      return node === undefined ? null : exposures.of(ground, node);
    }),
  );
  const flags = new Map(found.flatMap((one) => (one?.flags ?? []).map(({ flag }) => [flag.id, flag])));
  const strengths = new Map<string, FoundStrength>();
  await answers.join((deadline) =>
    inTurn([...flags.values()], deadline, async (flag) => {
      const strength = await untilStopped(deadline, reaches.strengthOf(flag, window, day, deadline));
      if (strength !== null) strengths.set(flag.id, strength);
      return strength !== null;
    }),
  );
  return new Map(
    nodeIds.map((nodeId, index) => {
      const own = found[index] ?? null;
      const reached = (own?.flags ?? []).map((one) => ({ one, ...reachedBy(one, strengths) }));
      const raised = snapshot.liveFlagsOn(nodeId);
      const complete = own?.complete === true && reached.every(({ traced }) => traced !== null);
      const standing = standingOf(reached, { flagged: raised.length > 0, complete });
      return [nodeId, { standing, flags: raised, exposures: byClause(reached, ground.asOf), complete }];
    }),
  );
}

/** Who may supply instead: whoever stands better first, then whoever is qualified, then by id. */
export function inOrderOfStanding<S extends PartSource & { readonly standing: SourceStanding }>(
  sources: readonly S[],
): readonly S[] {
  return [...sources].sort(
    (a, b) =>
      compareStandings(a.standing, b.standing) ||
      Number(b.qualified) - Number(a.qualified) ||
      (a.nodeId < b.nodeId ? -1 : 1),
  );
}

function reachedBy(
  { flag, node, wanted }: FlagAtNode,
  strengths: ReadonlyMap<string, FoundStrength>,
): ReachedBy {
  const strength = strengths.get(flag.id);
  const isMeant = (mineral: number, produced: boolean) =>
    wanted.some((state) => state.mineral === mineral && state.produced === produced);
  const over = strength && strengthOver(strength.states, strength.byNode.of(node), isMeant);
  return { current: isCurrent(wanted), traced: over?.traced ?? null };
}

function byClause(
  reached: readonly (ReachedBy & { readonly one: FlagAtNode })[],
  asOf: string,
): readonly ExposuresByClause[] {
  const policy = policyOn(asOf);
  const groups = new Map<string, { -readonly [P in keyof ExposuresByClause]: ExposuresByClause[P] }>();
  for (const { one, current, traced } of reached) {
    const clause = clauseOf(one.flag.properties.category, policy);
    const group = groups.get(clause?.id ?? '') ?? {
      clause,
      severity: clause?.severity ?? null,
      traced: 0,
      possible: 0,
      historic: 0,
    };
    if (!current) group.historic += 1;
    // Where time ran out nothing says that it rests on companies as a whole.
    else if (traced === false) group.possible += 1;
    else group.traced += 1;
    groups.set(clause?.id ?? '', group);
  }
  return [...groups]
    .sort(
      ([idA, a], [idB, b]) =>
        (a.severity ?? Number.POSITIVE_INFINITY) - (b.severity ?? Number.POSITIVE_INFINITY) ||
        Number(a.clause === null) - Number(b.clause === null) ||
        (idA < idB ? -1 : 1),
    )
    .map(([, group]) => group);
}
