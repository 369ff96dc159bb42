import type { ChainNode } from '../../chain/types.ts';
import { mineral } from '../../policy/minerals.ts';
import type { ChainNodeSharesArgs, Resolvers } from '../../server/generated/schema.ts';
import { CHAIN_NODE_KINDS } from '../../store/kinds/links.ts';
import type { TraceContext } from '../context.ts';
import { nodeAs } from '../named-facts.ts';
import type { ShareArguments, SharesOf } from './answers.ts';
import { ASSUMPTION_TEXTS } from './kinds.ts';

const ofNode = {
  shares: (node: ChainNode, args: ChainNodeSharesArgs, { traces, loaders }: TraceContext) =>
    traces.sharesOfNode(node.id, { ...args, revision: loaders.of(node).revision }),
};

const asAnswered = {
  shares: ({ sharesOf }: { readonly sharesOf: SharesOf }, args: ShareArguments) => sharesOf(args),
};

/** Resolvers of shares. */
export const shareResolvers: Resolvers<TraceContext> = {
  MineSite: ofNode,
  Trader: ofNode,
  Smelter: ofNode,
  Supplier: ofNode,
  Company: ofNode,
  Exposure: asAnswered,
  AffectedSupplier: asAnswered,
  AffectedCompany: asAnswered,
  TracedNode: asAnswered,
  Share: { mineral: (share) => mineral(share.mineral) },
  ShareAssumption: {
    text: ({ kind }) => ASSUMPTION_TEXTS[kind].en,
    textZh: ({ kind }) => ASSUMPTION_TEXTS[kind].zh,
    links: ({ linkIds, revision }, _, { loaders }) => loaders.at(revision).allOfKind(['SupplyLink'], linkIds),
    sources: ({ sourceIds, revision }, _, { loaders }) =>
      loaders.at(revision).allOfKind(['MaterialSource'], sourceIds),
    nodes: ({ nodeIds, revision }, _, { loaders }) =>
      loaders.at(revision).allOfKind(CHAIN_NODE_KINDS, nodeIds),
  },
  UnknownOrigin: { node: nodeAs('nodeId'), mineral: (one) => mineral(one.mineral) },
};
