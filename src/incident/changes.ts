import type { ComparedExposure, Comparison } from '../trace/comparing/compare.ts';
import type { GatheredSupplier } from './types.ts';

/** What became of a supplier since the earlier state. */
export type SupplierChangeKind = 'APPEARED' | 'VANISHED' | 'CHANGED';

/** A supplier whose exposures to the flags of an incident are not the same in both states. */
export interface SupplierChange {
  readonly change: SupplierChangeKind;
  readonly nodeId: string;
  /** Whether it is affected in the later state. */
  readonly isAffected: boolean;
  /** By flag, mineral, what arrived before what was produced. */
  readonly exposures: readonly ComparedExposure[];
}

/**
 * What became of suppliers, by id. One that was affected before and still is has changed, even where one flag has taken the
 * place of another.
 *
 * @param minerals codes of those that count; null: all
 */
export function supplierChanges(
  { exposures }: Comparison,
  suppliers: readonly GatheredSupplier[],
  minerals: readonly string[] | null,
): readonly SupplierChange[] {
  const changed = new Map<string, ComparedExposure[]>();
  for (const one of exposures) {
    if (minerals !== null && !minerals.includes(one.mineral)) continue;
    const known = changed.get(one.nodeId);
    if (known) known.push(one);
    else changed.set(one.nodeId, [one]);
  }
  const held = new Map(
    suppliers.map(({ nodeId, exposures: now }) => [nodeId, now.flatMap(({ one }) => one.wanted).length]),
  );
  return [...changed]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([nodeId, ofOne]) => {
      const appeared = ofOne.filter(({ before }) => before === null).length;
      const isAffected = held.has(nodeId);
      const wasAffected = appeared < ofOne.length || appeared < (held.get(nodeId) ?? 0);
      const change = isAffected ? (wasAffected ? 'CHANGED' : 'APPEARED') : 'VANISHED';
      return { change, nodeId, isAffected, exposures: ofOne };
    });
}
