import type { Optional } from '../../chain/arguments.ts';
import { type ChainNodeKind, isOfKinds } from '../../chain/node-kinds.ts';
import { type ForwardPaging, readPaging } from '../../chain/paging.ts';
import type { RowBudget } from '../../chain/row-budget.ts';
import type { OfRevision, Standing } from '../answers.ts';
import type { NodeIndex } from '../engine/types.ts';
import { filtersOf, type Ground, groundOf, inTimeOrNot, standing, type TraceArguments } from '../ground.ts';
import { inTurn, untilStopped } from '../in-turn.ts';
import type { TracedRequest } from '../request.ts';
import { suppliersAsked } from '../suppliers-asked.ts';
import { readTracedPage, type TracedPage, tracedPage } from '../traced-pages.ts';
import type { Dependences } from './types.ts';

export interface ConcentrationArguments
  extends Pick<TraceArguments, 'asOf' | 'knownAt' | 'minerals'>,
    ForwardPaging {
  readonly kinds?: Optional<readonly ChainNodeKind[]>;
  readonly suppliers?: Optional<readonly string[]>;
}

/** A supplier that depends on a chain node. */
export interface DependentSupplier extends OfRevision {
  readonly nodeId: string;
  /** Codes of the minerals for which it does, in order. */
  readonly minerals: readonly string[];
  /** Those of them for which it has no way around the node. */
  readonly singlePointFor: readonly string[];
}

/** A chain node on which suppliers depend. */
export interface ConcentrationPoint extends OfRevision {
  readonly nodeId: string;
  readonly supplierCount: number;
  /** How many of them have no way around it, for some mineral. */
  readonly singlePointCount: number;
  /** Codes of the minerals for which suppliers depend on it, in order. */
  readonly minerals: readonly string[];
  /** Those without a way around it first, then by id. */
  readonly suppliers: (page: { readonly first?: Optional<number> }) => readonly DependentSupplier[];
}

export interface ConcentrationPointConnection extends TracedPage<ConcentrationPoint>, Standing {}

/** Candidates of one question to a trace thread, which answers of others wait for. */
const AT_ONCE = 256;
/** More suppliers than there can be: counts of them are less. */
const COUNTED = 2 ** 26;

/** Chain nodes by how many suppliers have no way around them: semantics (h). */
export async function concentration(
  { ground: request, answers, rows }: TracedRequest,
  args: ConcentrationArguments,
): Promise<ConcentrationPointConnection> {
  const kinds = args.kinds ?? (['SMELTER'] as const);
  const page = readTracedPage(
    { field: 'concentration', ...filtersOf(args), kinds, suppliers: args.suppliers },
    args,
  );
  const ground = await groundOf(request, args, page.after?.asOf);
  const suppliers = Int32Array.from(suppliersAsked(ground.snapshot, args.suppliers, args.knownAt));
  return answers.join(async (deadline) => {
    const { snapshot, reaches, minerals, day } = ground;
    const candidates = nodesOf(ground, kinds);
    const parts: Int32Array[] = [];
    for (let at = 0; at < candidates.length; at += AT_ONCE) parts.push(candidates.subarray(at, at + AT_ONCE));
    const points: FoundPoint[] = [];
    const complete = await inTurn(parts, deadline, async (part) => {
      const { reach } = await reaches.fromOrigins(day, deadline);
      const asked = { candidates: part, suppliers, minerals: minerals && Int32Array.from(minerals) };
      const found = reach.complete
        ? await untilStopped(deadline, reach.concentration(asked, deadline))
        : null;
      if (found) points.push(...pointsOf(found));
      return found !== null;
    });
    const list = {
      items: points,
      // Of lists that are traced, what is nearest is first: here, what is depended on most.
      hopsOf: ({ singles, dependants }: FoundPoint) => -(singles * COUNTED + dependants.size),
      idOf: ({ node }: FoundPoint) => snapshot.idOfNode(node),
    };
    return {
      ...tracedPage(list, (point) => shown(ground, point, rows), page, ground.asOf, rows),
      ...standing(ground, inTimeOrNot(complete)),
    };
  });
}

function nodesOf({ snapshot }: Ground, kinds: readonly ChainNodeKind[]): Int32Array {
  const nodes: NodeIndex[] = [];
  for (let node = 0; node < snapshot.graph.nodeCount; node += 1) {
    if (isOfKinds(snapshot.idOfNode(node), kinds)) nodes.push(node);
  }
  return Int32Array.from(nodes);
}

/** Minerals by number, and whether there is no way around for them. */
type Dependant = ReadonlyMap<number, boolean>;

interface FoundPoint {
  readonly node: NodeIndex;
  readonly dependants: ReadonlyMap<NodeIndex, Dependant>;
  readonly singles: number;
}

function pointsOf({ count, candidate, supplier, mineral, single }: Dependences): FoundPoint[] {
  const found = new Map<NodeIndex, Map<NodeIndex, Map<number, boolean>>>();
  for (let at = 0; at < count; at += 1) {
    const dependants = entryOf(
      found,
      candidate[at] as number,
      () => new Map<NodeIndex, Map<number, boolean>>(),
    );
    const held = entryOf(dependants, supplier[at] as number, () => new Map<number, boolean>());
    held.set(mineral[at] as number, single[at] === 1);
  }
  return Array.from(found, ([node, dependants]) => ({
    node,
    dependants,
    singles: [...dependants.values()].filter(isSingle).length,
  }));
}

function entryOf<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = create();
  map.set(key, made);
  return made;
}

function isSingle(held: Dependant): boolean {
  return [...held.values()].includes(true);
}

function shown(
  { snapshot }: Ground,
  { node, dependants, singles }: FoundPoint,
  rows: RowBudget,
): ConcentrationPoint {
  const { revision } = snapshot;
  const codes = (minerals: Iterable<number>) =>
    [...new Set(minerals)].map((one) => snapshot.mineralAt(one)).sort();
  return {
    revision,
    nodeId: snapshot.idOfNode(node),
    supplierCount: dependants.size,
    singlePointCount: singles,
    minerals: codes([...dependants.values()].flatMap((held) => [...held.keys()])),
    suppliers: ({ first }) => {
      const { size } = readPaging({ first });
      const ranked = Array.from(dependants, ([supplier, held]) => ({
        nodeId: snapshot.idOfNode(supplier),
        held,
        rank: isSingle(held) ? 0 : 1,
      })).sort((a, b) => a.rank - b.rank || (a.nodeId < b.nodeId ? -1 : 1));
      return rows.spend(ranked.slice(0, size)).map(({ nodeId, held }) => ({
        revision,
        nodeId,
        minerals: codes(held.keys()),
        singlePointFor: codes([...held].flatMap(([one, single]) => (single ? [one] : []))),
      }));
    },
  };
}
