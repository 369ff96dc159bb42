import type { ChainNode } from '../chain/types.ts';
import { clauseOf } from '../policy/clauses.ts';
import { mineral } from '../policy/minerals.ts';
import { prescribedBy } from '../policy/prescription.ts';
import type {
  ChainNodeDownstreamArgs,
  ChainNodeExposuresArgs,
  ExposureShortestWalkArgs,
  Resolvers,
} from '../server/generated/schema.ts';
import type { ReachedNode } from './answers.ts';
import type { TraceContext } from './context.ts';

const traced = {
  downstream: (node: ChainNode, args: ChainNodeDownstreamArgs, { traces }: TraceContext) =>
    traces.downstream(node, args),
  exposures: (node: ChainNode, args: ChainNodeExposuresArgs, { traces }: TraceContext) =>
    traces.exposuresOfNode(node, args),
};

const reached = {
  shortestWalk: ({ walkOf }: ReachedNode, args: ExposureShortestWalkArgs) =>
    walkOf(args.mineral ?? undefined),
};

/** Resolvers of traces. */
export const traceResolvers: Resolvers<TraceContext> = {
  Query: {
    affectedSuppliers: (_, args, { traces }) => traces.affectedSuppliers(args),
    trace: (_, args, { traces }) => traces.trace(args),
  },
  MineSite: traced,
  Trader: traced,
  Smelter: traced,
  Supplier: traced,
  Company: traced,
  RiskFlag: {
    exposures: (flag, args, { traces }) => traces.exposuresOfFlag(flag, args),
  },
  ReachedNode: reached,
  Exposure: {
    ...reached,
    clause: ({ flag }) => clauseOf(flag.properties.category),
    prescription: ({ flag }) => prescribedBy(flag.properties.category),
  },
  MineralExposure: { mineral: (one) => mineral(one.mineral) },
  Walk: { mineral: (walk) => mineral(walk.mineral) },
  WalkStep: {
    documents: ({ link }, _, { loaders }) => loaders.allOfKind(['Document'], link.properties.evidence ?? []),
  },
  TracedLink: { minerals: (link) => link.minerals.map((code) => mineral(code)) },
};
