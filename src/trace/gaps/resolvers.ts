import type { Resolvers } from '../../server/generated/schema.ts';
import { CHAIN_NODE_KINDS } from '../../store/kinds/links.ts';
import type { TraceContext } from '../context.ts';
import { GAP_TEXTS } from './texts.ts';

/** Resolvers of what is not known. */
export const gapResolvers: Resolvers<TraceContext> = {
  Query: { gaps: (_, args, { traces }) => traces.gaps(args) },
  Gap: {
    text: ({ kind }) => GAP_TEXTS[kind].en,
    textZh: ({ kind }) => GAP_TEXTS[kind].zh,
    link: ({ linkId, revision }, _, { loaders }) =>
      linkId === null ? null : loaders.at(revision).asStated(['SupplyLink'], linkId),
    source: ({ sourceId, revision }, _, { loaders }) =>
      sourceId === null ? null : loaders.at(revision).asStated(['MaterialSource'], sourceId),
    node: ({ nodeId, revision }, _, { loaders }) =>
      nodeId === null ? null : loaders.at(revision).asStated(CHAIN_NODE_KINDS, nodeId),
    suppliers: ({ supplierIds, revision }, _, { loaders }) =>
      loaders.at(revision).allOfKind(['Supplier'], supplierIds),
  },
};
