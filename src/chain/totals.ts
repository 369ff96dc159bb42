import type { FactKind } from '../server/generated/schema.ts';
import { KIND_NAMES, type KindName, kindOfId } from '../store/kinds/index.ts';
import type { FactLoader } from './fact-loader.ts';
import { kindNameInApi } from './kind-names.ts';

/** How many facts stand, by kind. */
export interface Totals {
  readonly count: number;
  /** Most first; kinds of which there are none come last, by name. */
  readonly byKind: readonly { readonly kind: FactKind; readonly count: number }[];
}

/** Counts what the lists of each kind hold: nodes that are merged into others are left out, as they are there. */
export async function totals(loader: FactLoader): Promise<Totals> {
  const [found, { classes }] = await Promise.all([loader.reading.totals(), loader.merged()]);
  const counts = new Map<KindName, number>(KIND_NAMES.map((kind) => [kind, found.get(kind) ?? 0]));
  for (const id of classes.flatMap(([, ...others]) => others)) {
    const kind = kindOfId(id);
    if (kind !== null) counts.set(kind, (counts.get(kind) ?? 0) - 1);
  }
  const byKind = [...counts]
    .map(([kind, count]) => ({ kind: kindNameInApi(kind) as FactKind, count }))
    .sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
  return { count: byKind.reduce((sum, { count }) => sum + count, 0), byKind };
}
