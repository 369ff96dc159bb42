import { ofKind } from '../chain/types.ts';
import type { StoredFact } from '../store/facts.ts';
import { type MergedClasses, type Merging, mergedClasses } from '../store/merged-classes.ts';
import type { Store } from '../store/port.ts';
import type { FactChange } from './fact-changes.ts';

/** Whether some of the changes are of merges. */
export function changesMerges(changes: readonly FactChange[]): boolean {
  return changes.some(({ kind }) => kind === 'Merge');
}

/**
 * Which chain nodes would be one.
 *
 * @param on the revision that the changes follow on
 */
export async function mergesAhead(
  store: Pick<Store, 'streamVersions'>,
  on: number,
  changes: readonly FactChange[],
): Promise<MergedClasses> {
  const merges = new Map<string, Merging>();
  const take = (fact: StoredFact) => {
    const merge = ofKind(['Merge'], fact);
    if (merge) merges.set(merge.id, merge.properties);
  };
  for await (const fact of store.streamVersions(['Merge'])) {
    const ended = fact.retractedRevision ?? Number.POSITIVE_INFINITY;
    if (fact.recordedRevision <= on && on < ended) take(fact);
  }
  for (const { id, before, after } of changes) {
    if (before) merges.delete(id);
    if (after) take(after);
  }
  return mergedClasses(merges.values());
}
