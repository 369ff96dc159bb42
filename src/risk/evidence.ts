import type { ChainContext } from '../chain/context.ts';
import type { Assurance, Conversion, MaterialSource, Merge, Relation, SupplyLink } from '../chain/types.ts';
import { folded } from '../store/folding.ts';
import { strengthOfGrade } from '../trace/strength/grades.ts';
import { type Strength, WEAKEST } from '../trace/strength/types.ts';
import type { Contradiction, Document, RiskFlag } from './types.ts';

type Supported = SupplyLink | Relation | Conversion | MaterialSource | Assurance | Merge | RiskFlag;

/** Documents that a fact rests on, those retracted since left out; as they stood when the fact was read. */
function evidence(
  fact: Supported | Contradiction,
  _: unknown,
  { loaders }: ChainContext,
): Promise<readonly Document[]> {
  return loaders.of(fact).allOfKind(['Document'], fact.properties.evidence ?? []);
}

/** How strong a document is: semantics (c). */
export function strengthOfDocument({ properties }: Document): Strength {
  return strengthOfGrade(properties.reliability, properties.credibility);
}

/** How many sources documents are: copies of one source are one. */
function sourcesOf(documents: readonly Document[]): number {
  const keys = documents.map(({ id, properties: { publisher = '' } }) => {
    const source = folded(publisher);
    return source === '' ? id : `published by ${source}`;
  });
  return new Set(keys).size;
}

/** Resolvers of what rests on documents, but is made neither stronger nor weaker by them. */
export const resting = { evidence };

/** Resolvers of what is as strong as the best of its documents. */
export const supported = {
  evidence,
  strength: async (fact: Supported, args: unknown, context: ChainContext): Promise<Strength> =>
    (await evidence(fact, args, context)).reduce<Strength>((strongest, document) => {
      const strength = strengthOfDocument(document);
      return strength > strongest ? strength : strongest;
    }, WEAKEST),
  independentSources: async (fact: Supported, args: unknown, context: ChainContext): Promise<number> =>
    sourcesOf(await evidence(fact, args, context)),
};
