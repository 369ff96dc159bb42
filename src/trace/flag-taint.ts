import type { RiskFlag } from '../risk/types.ts';
import { kindOf, kindOfId } from '../store/kinds/index.ts';
import { endDayOf, startDayOf } from './days.ts';
import { type TaintStart, taintedRows } from './engine/taint.ts';
import { type MineralIndex, type TaintedRow, UNBOUNDED_END, UNBOUNDED_START } from './engine/types.ts';
import type { Snapshot, TaintingRelation } from './projection/types.ts';
import type { Days } from './windows.ts';

/** What of the tainted material is asked for. */
export interface TaintFilter {
  /** Only what becomes tainted in this window; null: in all of the flag's own. */
  readonly window: Days | null;
  /** Only what is tainted as one of these; null: as any. */
  readonly minerals: readonly MineralIndex[] | null;
}

/**
 * The links that carry what a flag taints: those that leave its node, pass its place, or are its link; for a flag on
 * an actor, of what the actor operates or controls, while it does.
 */
export function taintOfFlag(
  snapshot: Snapshot,
  { properties }: RiskFlag,
  { window, minerals }: TaintFilter,
): readonly TaintedRow[] {
  const asked = window ?? ALWAYS;
  const taint = {
    from: Math.max(startDayOf(properties.from), asked.from),
    to: Math.min(endDayOf(properties.to), asked.to),
    minerals: both(mineralsOf(snapshot, properties.minerals), minerals),
  };
  return taintedRows(snapshot.graph, taint, startsAt(snapshot, properties.subject));
}

/** All that leaves a node, in a window or, null, whenever it does. */
export function allLeaving(snapshot: Snapshot, nodeId: string, window: Days | null): readonly TaintedRow[] {
  return taintedRows(snapshot.graph, { ...(window ?? ALWAYS), minerals: null }, startsAt(snapshot, nodeId));
}

const ALWAYS: Days = { from: UNBOUNDED_START, to: UNBOUNDED_END };

/** Minerals that neither link nor conversion names have no number and flow nowhere. Null and none named: all. */
function mineralsOf(
  snapshot: Snapshot,
  codes: readonly string[] | null | undefined,
): readonly MineralIndex[] | null {
  if (!codes || codes.length === 0) return null;
  return codes.flatMap((code) => snapshot.mineralOf(code) ?? []);
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
      const node = snapshot.nodeOf(subjectId);
      return node === undefined ? [] : [{ node }];
    }
    case 'place':
      return [{ rows: snapshot.rowsPassing(subjectId) }];
    case 'link': {
      const row = snapshot.rowOf(subjectId);
      return row === undefined ? [] : [{ rows: [row] }];
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
