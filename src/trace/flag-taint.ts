import type { RiskFlag } from '../risk/types.ts';
import { kindOf, kindOfId } from '../store/kinds/index.ts';
import { endDayOf, startDayOf } from './days.ts';
import type { Snapshot, TaintingRelation } from './snapshot.ts';
import { type TaintStart, taintedLinks } from './taint.ts';
import { type MineralIndex, type TaintedLink, UNBOUNDED_END, UNBOUNDED_START } from './types.ts';

/**
 * The links that carry what a flag taints: those that leave its node, pass its place, or are its link; for a flag on
 * an actor, of what the actor operates or controls, while it does.
 *
 * @param minerals restricts the material to these; null: all that the flag concerns
 */
export function taintOfFlag(
  snapshot: Snapshot,
  { properties }: RiskFlag,
  minerals: readonly MineralIndex[] | null,
): readonly TaintedLink[] {
  const window = {
    from: startDayOf(properties.from),
    to: endDayOf(properties.to),
    minerals: both(mineralsOf(snapshot, properties.minerals), minerals),
  };
  return taintedLinks(snapshot.graph, window, startsAt(snapshot, properties.subject));
}

/** All that leaves a node, whenever it does. */
export function allLeaving(
  snapshot: Snapshot,
  nodeId: string,
  minerals: readonly MineralIndex[] | null,
): readonly TaintedLink[] {
  const always = { from: UNBOUNDED_START, to: UNBOUNDED_END, minerals };
  return taintedLinks(snapshot.graph, always, startsAt(snapshot, nodeId));
}

/** Minerals without any link have no index and flow nowhere. Null and none named: all. */
export function mineralsOf(
  snapshot: Snapshot,
  codes: readonly string[] | null | undefined,
): readonly MineralIndex[] | null {
  if (!codes || codes.length === 0) return null;
  return codes.flatMap((code) => snapshot.indexOfMineral(code) ?? []);
}

function both(
  one: readonly MineralIndex[] | null,
  other: readonly MineralIndex[] | null,
): readonly MineralIndex[] | null {
  if (one === null) return other;
  return other === null ? one : one.filter((mineral) => other.includes(mineral));
}

function startsAt(snapshot: Snapshot, subjectId: string): TaintStart[] {
  const kind = kindOfId(subjectId);
  switch (kind && kindOf(kind).family) {
    case 'chainNode': {
      const node = snapshot.indexOfNode(subjectId);
      return node === undefined ? [] : [{ node }];
    }
    case 'place':
      return [{ links: snapshot.linksPassing(subjectId) }];
    case 'link': {
      const link = snapshot.indexOfLink(subjectId);
      return link === undefined ? [] : [{ links: [link] }];
    }
    case 'actor':
      return snapshot.taintingRelationsOf(subjectId).flatMap((relation) => startsDuring(snapshot, relation));
    default:
      return [];
  }
}

function startsDuring(snapshot: Snapshot, { properties }: TaintingRelation): TaintStart[] {
  const kind = kindOfId(properties.to);
  // Control of another actor is association, not material.
  if (kind === null || kindOf(kind).family === 'actor') return [];
  const during = { from: startDayOf(properties.validFrom), to: endDayOf(properties.validTo) };
  return startsAt(snapshot, properties.to).map((start) => ({ ...start, during }));
}
