import { OretraceError } from '../store/errors.ts';
import type { StoredFact } from '../store/facts.ts';
import { kindOfId, referencesOf } from '../store/kinds/index.ts';
import type { ChainContext } from './context.ts';
import { MAX_RELATIONS } from './limits.ts';
import { type Recorded, type Relation, type RelationKind, recorded } from './types.ts';

/**
 * The relations that refer to one fact by one of the properties (an end, or `evidence`), by kind, then first day; as
 * they stood when the fact was read.
 * The rows of a request share their store calls.
 *
 * @throws OretraceError LIMIT_EXCEEDED for more than 1,000 of one kind
 */
export async function relationsOf(
  { loaders, rows }: ChainContext,
  of: StoredFact,
  kinds: readonly RelationKind[],
  references: readonly ('from' | 'to' | 'evidence')[],
): Promise<readonly Relation[]> {
  const { id } = of;
  const loader = loaders.of(of);
  const found = await Promise.all(
    kinds.flatMap((kind) =>
      references
        .filter((reference) => mayReferTo(kind, reference, id))
        .map((reference) => loader.referring(id, { kind, reference, limit: MAX_RELATIONS })),
    ),
  );
  if (found.some((facts) => facts.length >= MAX_RELATIONS)) throw tooMany(id);
  // A relation with the id at both ends is one relation.
  const byId = new Map<string, Recorded<RelationKind>>();
  for (const fact of found.flat()) byId.set(fact.id, recorded<RelationKind>(fact));
  return rows.spend([...byId.values()]);
}

function mayReferTo(kind: RelationKind, reference: string, id: string): boolean {
  const property = referencesOf(kind).find(({ field }) => field === reference)?.property;
  const of = kindOfId(id);
  return property !== undefined && of !== null && property.to.includes(of);
}

function tooMany(id: string): OretraceError {
  return new OretraceError('LIMIT_EXCEEDED', {
    en: `${id} stands in ${MAX_RELATIONS} or more relations of one type; page through them with Query.relations`,
    zh: `${id} 有 ${MAX_RELATIONS} 条或更多同一类型的关系，请用 Query.relations 分页读取`,
  });
}
