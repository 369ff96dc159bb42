import { KIND_NAMES, type KindName, kindOf } from '../store/kinds/index.ts';

/** Kinds that the API records. What an import amounted to is said by the import alone. */
export type RecordedKind = Exclude<KindName, 'ImportRun'>;
export const RECORDED_KINDS = KIND_NAMES.filter((kind): kind is RecordedKind => kind !== 'ImportRun');

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
