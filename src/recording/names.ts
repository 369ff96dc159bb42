import { KIND_NAMES, type KindName, kindOf } from '../store/kinds/index.ts';

/**
 * Kinds that the API records fact by fact. What an import amounted to is said by the import alone; cases and decisions
 * come of the steps that people take.
 */
export type RecordedKind = Exclude<KindName, (typeof NOT_RECORDED)[number]>;
export const NOT_RECORDED = ['ImportRun', 'Case', 'Decision'] as const satisfies readonly KindName[];
export const RECORDED_KINDS = KIND_NAMES.filter(
  (kind): kind is RecordedKind => !(NOT_RECORDED as readonly KindName[]).includes(kind),
);

/** What inputs and mutations call one fact of a kind: `mineSite`. */
export function singular(kind: KindName): string {
  return kind.charAt(0).toLowerCase() + kind.slice(1);
}

/** What they call several: `mineSites`; of kinds of relation, which are verbs, `operatesRelations`. */
export function plural(kind: KindName): string {
  const one = singular(kind);
  if (kindOf(kind).family === 'relation') return `${one}Relations`;
  return one.endsWith('y') ? `${one.slice(0, -1)}ies` : `${one}s`;
}

/** The name of a field as part of the name of a type or mutation: `mineSites` → `MineSites`. */
export function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
