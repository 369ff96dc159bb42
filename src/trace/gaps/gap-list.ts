import { type Optional, readMinerals } from '../../chain/arguments.ts';
import { readPaging } from '../../chain/paging.ts';
import type { Deadline } from '../deadline.ts';
import type { MineralIndex, NodeIndex } from '../engine/types.ts';
import type { Snapshot } from '../projection/types.ts';
import type { TraceRunner } from '../running/types.ts';
import type { ShareArguments } from '../sharing/answers.ts';
import { mineralsHeld } from '../sharing/minerals-held.ts';
import { chosenFlags, type FlagChoice, taintOfFlags } from '../sharing/taint.ts';
import { suppliersAsked } from '../suppliers-asked.ts';
import { readPeriod } from '../windows.ts';
import type { Gap, GapList } from './answers.ts';
import { GAP_KINDS, type GapKind, type RankedGap } from './types.ts';

/** Arguments of the list of what is not known. */
export interface GapArguments extends ShareArguments, FlagChoice {
  readonly suppliers?: Optional<readonly string[]>;
  readonly kinds?: Optional<readonly GapKind[]>;
  readonly first?: Optional<number>;
}

/** Shares of suppliers: who holds what, by id and code. */
interface Held {
  readonly node: NodeIndex;
  readonly mineral: MineralIndex;
}

/**
 * What is not known behind the shares of suppliers.
 *
 * @throws OretraceError BAD_USER_INPUT, NOT_FOUND of a supplier or flag that does not stand, DEADLINE_EXCEEDED
 */
export async function gapList(
  runner: TraceRunner,
  snapshot: Snapshot,
  args: GapArguments,
  deadline: Deadline,
): Promise<GapList> {
  const period = readPeriod(args.period);
  const { size } = readPaging({ first: args.first });
  const held = heldBySuppliers(snapshot, args);
  const taint = taintOfFlags(snapshot, chosenFlags(snapshot, args));
  const asked = {
    quantities: snapshot.flows.quantities,
    period,
    node: Int32Array.from(held, ({ node }) => node),
    mineral: Int32Array.from(held, ({ mineral }) => mineral),
    kinds: args.kinds ?? null,
  };
  const { shares, open, count, gaps } = await runner.gaps(snapshot, taint.rows(), asked, deadline);
  const { revision } = snapshot;
  return {
    revision,
    shareCount: shares,
    openCount: open,
    totalCount: count,
    nodes: gaps
      .map((gap) => shown(snapshot, gap, held))
      .sort(byRank)
      .slice(0, size),
  };
}

function heldBySuppliers(snapshot: Snapshot, args: GapArguments): readonly Held[] {
  const codes = readMinerals('minerals', args.minerals);
  const wanted = codes && new Set(codes.flatMap((code) => snapshot.mineralOf(code) ?? []));
  return suppliersAsked(snapshot, args.suppliers, args.knownAt).flatMap((node) =>
    mineralsHeld(snapshot, node)
      .filter((mineral) => !wanted || wanted.has(mineral))
      .sort(snapshot.graph.compareMinerals)
      .map((mineral) => ({ node, mineral })),
  );
}

function shown(
  snapshot: Snapshot,
  { kind, fact, settles, weight, targets }: RankedGap,
  held: readonly Held[],
): Gap {
  const { revision, graph, flows } = snapshot;
  const isOfLink = kind === 'LINK_MASS' || kind === 'LINK_DAYS';
  const isOfNode = kind === 'RECOVERY' || kind === 'UNCOVERED_OUTPUT';
  const suppliers = targets.map((at) => snapshot.idOfNode((held[at] as Held).node));
  return {
    revision,
    kind,
    settles,
    weight,
    linkId: isOfLink ? snapshot.idOfLink(graph.columns.rowLink[fact] as number) : null,
    sourceId: isOfLink || isOfNode ? null : (flows.sources[fact]?.id ?? null),
    nodeId: isOfNode ? snapshot.idOfNode(fact) : null,
    supplierIds: [...new Set(suppliers)],
  };
}

/** Sums that differ by rounding alone are alike. */
const ROUNDED = 1e9;

function byRank(a: Gap, b: Gap): number {
  return (
    b.settles - a.settles ||
    Math.round(b.weight * ROUNDED) - Math.round(a.weight * ROUNDED) ||
    GAP_KINDS.indexOf(a.kind) - GAP_KINDS.indexOf(b.kind) ||
    (idOf(a) < idOf(b) ? -1 : 1)
  );
}

function idOf({ linkId, sourceId, nodeId }: Gap): string {
  return linkId ?? sourceId ?? nodeId ?? '';
}
