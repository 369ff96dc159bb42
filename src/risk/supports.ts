import { totalOf } from '../chain/aggregates.ts';
import type { Optional } from '../chain/arguments.ts';
import { type Connection, connection } from '../chain/connections.ts';
import type { ChainContext } from '../chain/context.ts';
import { Cursors } from '../chain/cursors.ts';
import { type ForwardPaging, readPaging } from '../chain/paging.ts';
import { RELATION_KINDS, type Recorded, recorded } from '../chain/types.ts';
import type { KindName } from '../store/kinds/index.ts';
import type { Document } from './types.ts';

/** Kinds that may rest on a document, by the names of the API, in the order in which they are told. */
const SUPPORTED_KINDS = {
  SUPPLY_LINK: ['SupplyLink'],
  RISK_FLAG: ['RiskFlag'],
  CONTRADICTION: ['Contradiction'],
  RELATION: RELATION_KINDS,
  CONVERSION: ['Conversion'],
  MATERIAL_SOURCE: ['MaterialSource'],
  ASSURANCE: ['Assurance'],
  MERGE: ['Merge'],
  PART_SUPPLY: ['PartSupply'],
  DECISION: ['Decision'],
  PLAN: ['Plan'],
  PLAN_MEASURE: ['PlanMeasure'],
  MEASUREMENT: ['Measurement'],
} as const satisfies Record<string, readonly KindName[]>;
export type SupportedKind = keyof typeof SUPPORTED_KINDS;
export type SupportedFact = Recorded<(typeof SUPPORTED_KINDS)[SupportedKind][number]>;

export interface Supports extends Connection<SupportedFact> {
  readonly byKind: () => Promise<readonly { readonly kind: SupportedKind; readonly count: number }[]>;
}

interface SupportsArguments extends ForwardPaging {
  readonly kinds?: Optional<readonly SupportedKind[]>;
}

const EVIDENCE = 'evidence';

/**
 * What rests on a document, kind after kind, a page at a time; as it stood when the document was read. The documents of
 * a request share their store calls: at most one for each kind.
 */
export async function supports(
  { loaders, rows }: ChainContext,
  document: Document,
  args: SupportsArguments,
): Promise<Supports> {
  const all = Object.keys(SUPPORTED_KINDS) as SupportedKind[];
  const asked = all.filter((kind) => args.kinds?.includes(kind) ?? true);
  const kinds = asked.flatMap((kind): readonly KindName[] => SUPPORTED_KINDS[kind]);
  const { id } = document;
  const loader = loaders.of(document);
  const cursors = new Cursors({ field: 'supports', of: id, kinds, moment: loader.moment });
  const { size, cursor } = readPaging(args);
  const after = cursor === undefined ? null : cursors.read('after', cursor, ['string', 'string']);
  const begin = after === null ? 0 : Math.max(0, kinds.indexOf(after[0] as KindName));
  const found = await Promise.all(kinds.slice(begin).map((kind, index) => page(kind, index === 0)));
  const facts = found.flat().slice(0, size + 1);
  const placed = rows
    .spend(facts.slice(0, size))
    .map((fact) => ({ key: [fact.kind, fact.sortKey], node: recorded<SupportedFact['kind']>(fact) }));
  const countOf = async (some: readonly KindName[]) => {
    const tallies = await Promise.all(some.map((kind) => loader.tallies(id, { kind, reference: EVIDENCE })));
    return totalOf(tallies.flat());
  };
  return {
    ...connection(cursors, placed, after !== null, facts.length > size, () => countOf(kinds)),
    byKind: async () => {
      const counts = await Promise.all(
        asked.map(async (kind) => ({ kind, count: await countOf(SUPPORTED_KINDS[kind]) })),
      );
      return counts.filter(({ count }) => count > 0);
    },
  };

  async function page(kind: KindName, isFirst: boolean) {
    if (after === null || !isFirst) {
      return loader.referring(id, { kind, reference: EVIDENCE, limit: size + 1 });
    }
    const filters = [{ field: EVIDENCE, in: [id] }];
    const following = await loader.reading.list({
      kind,
      filters,
      after: after[1] as string,
      limit: size + 1,
    });
    return following.facts;
  }
}
