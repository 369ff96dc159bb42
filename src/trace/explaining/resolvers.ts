import { type Optional, readMineral } from '../../chain/arguments.ts';
import { mineral } from '../../policy/minerals.ts';
import type { Resolvers } from '../../server/generated/schema.ts';
import { badInput, shown } from '../../store/errors.ts';
import type { TraceContext } from '../context.ts';
import { flag, link, nodeAs } from '../named-facts.ts';
import { certainty } from '../strength/certainty.ts';
import type { ExposureExplanation } from './answers.ts';
import { explanationText } from './explanation-text.ts';

/** Most walks that one exposure tells. */
export const MAX_WALKS = 100;

const code = ({ mineral: given }: { readonly mineral?: Optional<string> }) => readMineral('mineral', given);

/** @throws OretraceError BAD_USER_INPUT */
function readWalks(first: number): number {
  if (Number.isInteger(first) && first >= 1 && first <= MAX_WALKS) return first;
  throw badInput([
    {
      field: 'first',
      value: shown(first),
      problem: { en: 'is not a number of walks', zh: '不是可用的路径条数' },
      accepted: { en: `a whole number from 1 to ${MAX_WALKS}`, zh: `1 至 ${MAX_WALKS} 的整数` },
    },
  ]);
}

/** Ids of the links of an explanation's walks and its cut, each once. */
function linksOf({ bestWalk, walks, cut }: ExposureExplanation): readonly string[] {
  const walked = [bestWalk, ...walks.nodes].flatMap(({ steps }) => steps.map(({ linkId }) => linkId));
  return [...new Set([...walked, ...cut.linkIds])];
}

/** Resolvers of what says why an exposure is one. */
export const explainingResolvers: Resolvers<TraceContext> = {
  Query: { explainExposure: (_, args, { traces }) => traces.explainExposure(args) },
  Exposure: {
    bestWalk: ({ explainer }, args) => explainer.bestWalk(code(args)),
    walks: ({ explainer }, args) => explainer.walks(readWalks(args.first), code(args)),
    cut: ({ explainer }, args) => explainer.cut(code(args)),
    assumptions: ({ explainer }, args) => explainer.assumptions(code(args)),
    explanation: ({ explainer }, args) => explainer.explanation(code(args), args.period ?? null),
  },
  ExposureCut: {
    links: ({ revision, linkIds }, _, { loaders }) => loaders.at(revision).allOfKind(['SupplyLink'], linkIds),
  },
  LinkAssumption: { link },
  PassedControlPoint: {
    node: nodeAs('nodeId'),
    mineral: (one) => mineral(one.mineral),
    assurances: ({ revision, assurances }, _, { loaders }) =>
      assurances.map((one) => loaders.readAt(one, revision)),
  },
  ExposureExplanation: {
    flag,
    node: nodeAs('nodeId'),
    certainty: ({ traced }) => certainty(traced),
    links: (one, _, { loaders }) => loaders.at(one.revision).allOfKind(['SupplyLink'], linksOf(one)),
    documents: async (one, _, { loaders }) => {
      const loader = loaders.at(one.revision);
      const links = await loader.allOfKind(['SupplyLink'], linksOf(one));
      const resting = [one.flag, ...links, ...one.passed.flatMap(({ assurances }) => assurances)];
      const ids = resting.flatMap(({ properties }) => properties.evidence ?? []);
      return loader.allOfKind(['Document'], [...new Set(ids)]);
    },
    text: (one, _, { loaders }) => explanationText(one, loaders.at(one.revision)),
  },
};
