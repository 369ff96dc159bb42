import type { Resolvers } from '../../server/generated/schema.ts';
import { CHAIN_NODE_KINDS } from '../../store/kinds/links.ts';
import type { OfRevision } from '../../trace/answers.ts';
import type { TraceContext } from '../../trace/context.ts';
import { nodeAs } from '../../trace/named-facts.ts';
import { suspensionImpact } from './suspension-impact.ts';

const parts = (
  { partIds, revision }: OfRevision & { readonly partIds: readonly string[] },
  _: unknown,
  { loaders }: TraceContext,
) => loaders.at(revision).allOfKind(['Part'], partIds);

const source = {
  node: nodeAs('nodeId'),
  supplies: (
    { supplyIds, revision }: OfRevision & { readonly supplyIds: readonly string[] },
    _: unknown,
    { loaders }: TraceContext,
  ) => loaders.at(revision).allOfKind(['PartSupply'], supplyIds),
};

/** Resolvers of what a suspension would stop. */
export const impactResolvers: Resolvers<TraceContext> & Pick<Required<Resolvers<TraceContext>>, 'Query'> = {
  Query: {
    suspensionImpact: (_, { suppliers, ...args }, { traces, loaders }) =>
      traces.answering((request) => suspensionImpact(request, loaders, suppliers, args)),
  },
  Case: {
    suspensionImpact: async (riskCase, { asOf }, { traces, loaders }) => {
      const { supplier } = riskCase.properties;
      const loader = loaders.of(riskCase);
      if ((await loader.standing(supplier)) === null) return null;
      return traces.answering((request) =>
        suspensionImpact(request, loaders, [supplier], { asOf, revision: loader.revision }),
      );
    },
  },
  SuspensionImpact: {
    suppliers: ({ supplierIds, revision }, _, { loaders }) =>
      loaders.at(revision).allOfKind(CHAIN_NODE_KINDS, supplierIds),
  },
  ImpactPart: {
    part: ({ partId, revision }, _, { loaders }) => loaders.at(revision).asStated(['Part'], partId),
    stopped: ({ stopped }, _, { rows }) => rows.spend(stopped),
    remaining: ({ remaining }, _, { rows }) => rows.spend(remaining),
    alternatives: async ({ alternatives }, _, { rows }) => rows.spend(await alternatives()),
  },
  PartSource: source,
  AlternativeSource: {
    ...source,
    flags: ({ flags, revision }, _, { loaders, rows }) =>
      rows.spend(flags).map((flag) => loaders.readAt(flag, revision)),
  },
  ImpactProduct: {
    product: ({ productId, revision }, _, { loaders }) =>
      loaders.at(revision).asStated(['Product'], productId),
    parts,
  },
  ImpactCustomer: {
    customer: ({ customerId, revision }, _, { loaders }) =>
      loaders.at(revision).asStated(['Customer'], customerId),
    products: ({ productIds, revision }, _, { loaders }) =>
      loaders.at(revision).allOfKind(['Product'], productIds),
    parts,
  },
};
