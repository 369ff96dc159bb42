import type { RiskFlag } from '../../risk/types.ts';
import type { Effect } from '../../store/changesets.ts';
import type { Family } from '../../store/kinds/declaration.ts';
import { kindOf, kindOfId } from '../../store/kinds/index.ts';
import { rowsArriving } from '../engine/adjacent-rows.ts';
import { mineralsOfSet } from '../engine/columns.ts';
import type { NodeIndex, RowIndex, TaintedRow } from '../engine/types.ts';
import { taintOfFlag } from '../flag-taint.ts';
import { rowVersion } from '../projection/row-version.ts';
import type { Snapshot } from '../projection/types.ts';

/** A flag on both sides of a comparison; null where it is not live. */
export interface FlagPair {
  readonly id: string;
  readonly before: RiskFlag | null;
  readonly after: RiskFlag | null;
}

/** The live flags of either side, by id. */
export function livePairs(before: Snapshot, after: Snapshot): readonly FlagPair[] {
  const pairs = new Map<string, FlagPair>();
  for (const flag of before.liveFlags) pairs.set(flag.id, { id: flag.id, before: flag, after: null });
  for (const flag of after.liveFlags) {
    pairs.set(flag.id, { id: flag.id, before: pairs.get(flag.id)?.before ?? null, after: flag });
  }
  return [...pairs.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Rows looked at in the search for what lies upstream of a change; beyond that every flag is taken to be at stake. */
const MOST_ROWS = 100_000;

/**
 * Those of the flags whose exposures may differ; of all others it is certain that they do not.
 *
 * A walk begins with a link that the flag taints and goes on along links that leave nodes it has reached, with what is
 * converted there. So where neither a flag nor the links that it taints have changed, nor any link that leaves a node
 * which can be reached from those, nor a conversion at such a node, every walk is as it was.
 *
 * @param effects all that was logged after the one revision, up to the other; null when that is not known
 */
export function flagsAtStake(
  pairs: readonly FlagPair[],
  before: Snapshot,
  after: Snapshot,
  effects: readonly Effect[] | null,
): readonly FlagPair[] {
  if (effects === null) return pairs;
  const changes = changesIn(effects, before, after);
  const reaching = changes && nodesReaching(before, changes.nodes);
  if (changes === null || reaching === null) return pairs;
  return pairs.filter((pair) => isAtStake(pair, before, after, changes, reaching));
}

interface ChainChanges {
  readonly links: ReadonlySet<string>;
  /** Nodes from which a changed link leaves, or at which a conversion changed; by numbers of the earlier side. */
  readonly nodes: ReadonlySet<NodeIndex>;
  readonly families: ReadonlySet<Family>;
}

/** Null when too much may have moved to tell. */
function changesIn(effects: readonly Effect[], before: Snapshot, after: Snapshot): ChainChanges | null {
  const links = new Set<string>();
  const nodes = new Set<NodeIndex>();
  const families = new Set<Family>();
  for (const effect of effects) {
    if (effect.effect === 'marked') continue;
    const [kind, id] = 'fact' in effect ? [effect.fact.kind, effect.fact.id] : [effect.kind, effect.id];
    const { family } = kindOf(kind);
    // A merge moves links that no effect names.
    if (family === 'identity') return null;
    families.add(family);
    if (family === 'link') {
      const rows = [before.rowOf(id), after.rowOf(id)] as const;
      if (isSameRow(before, rows[0], after, rows[1])) continue;
      links.add(id);
      if (rows[0] !== undefined) nodes.add(rowVersion(before.graph.columns, rows[0]).from);
      if (rows[1] !== undefined) nodes.add(rowVersion(after.graph.columns, rows[1]).from);
    }
    if (kind === 'Conversion') {
      // What was taken back does not say where it was.
      if (!('fact' in effect)) return null;
      const node = before.nodeOf(String(effect.fact.properties.node));
      if (node !== undefined) nodes.add(node);
    }
  }
  return { links, nodes, families };
}

/** Whether two versions of a link carry the same on the same days between the same ends past the same places. */
function isSameRow(
  before: Snapshot,
  was: RowIndex | undefined,
  after: Snapshot,
  is: RowIndex | undefined,
): boolean {
  if (was === undefined || is === undefined) return was === is;
  const carried = (side: Snapshot, row: RowIndex) => {
    const { from, to, first, last, set } = rowVersion(side.graph.columns, row);
    const minerals = mineralsOfSet(side.graph.columns, set);
    return JSON.stringify([from, to, first, last, [...minerals], side.placesOf(row)]);
  };
  return carried(before, was) === carried(after, is);
}

/** Nodes from which links lead to one of these, themselves among them; null when there are too many links to look at. */
function nodesReaching({ graph }: Snapshot, nodes: ReadonlySet<NodeIndex>): ReadonlySet<NodeIndex> | null {
  const found = new Set([...nodes].filter((node) => node < graph.nodeCount));
  let rowsLeft = MOST_ROWS;
  // Those that are added meanwhile have their turn.
  for (const node of found) {
    const rows = rowsArriving(graph, node);
    rowsLeft -= rows.length;
    if (rowsLeft < 0) return null;
    for (const row of rows) found.add(graph.columns.rowFrom[row] as number);
  }
  return found;
}

function isAtStake(
  { before: was, after: is }: FlagPair,
  before: Snapshot,
  after: Snapshot,
  { links, families }: ChainChanges,
  reaching: ReadonlySet<NodeIndex>,
): boolean {
  if (was === null || is === null || was.recordedRevision !== is.recordedRevision) return true;
  const kind = kindOfId(was.properties.subject);
  const family = kind === null ? null : kindOf(kind).family;
  // What an actor operates or controls, and whether a place is passed, is said by other facts than links.
  if (family === 'actor' && (families.has('relation') || families.has('place'))) return true;
  if (family === 'place' && families.has('place')) return true;
  if (links.size === 0 && reaching.size === 0) return false;
  const all = { window: null, minerals: null };
  const isChanged = (side: Snapshot) => (tainted: TaintedRow) => links.has(linkId(side, tainted.row));
  const rows = taintOfFlag(before, was, all);
  const leadsToChange = ({ row }: TaintedRow) => reaching.has(before.graph.columns.rowTo[row] as number);
  return (
    rows.some(isChanged(before)) ||
    rows.some(leadsToChange) ||
    taintOfFlag(after, is, all).some(isChanged(after))
  );
}

function linkId(side: Snapshot, row: RowIndex): string {
  return side.idOfLink(side.graph.columns.rowLink[row] as number);
}
