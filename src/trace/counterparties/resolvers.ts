import { readMineral } from '../../chain/arguments.ts';
import type { Resolvers } from '../../server/generated/schema.ts';
import type { TraceContext } from '../context.ts';
import { nodeAs } from '../named-facts.ts';

/** Resolvers of counterparties. */
export const counterpartyResolvers: Resolvers<TraceContext> = {
  Supplier: {
    counterparties: async (node, args, { traces, loaders, rows }) =>
      rows.spend(await traces.counterparties(node.id, { ...args, revision: loaders.of(node).revision })),
  },
  Exposure: {
    counterparties: async ({ wayToCompanyOf }, args, { rows }) => {
      const way = await wayToCompanyOf(readMineral('mineral', args.mineral));
      return way && rows.spend(way.counterparties);
    },
    linksToCompany: async ({ wayToCompanyOf }, args) =>
      (await wayToCompanyOf(readMineral('mineral', args.mineral)))?.links,
  },
  AffectedSupplier: {
    counterparties: async ({ wayToCompany }, _, { rows }) =>
      rows.spend((await wayToCompany()).counterparties),
    linksToCompany: async ({ wayToCompany }) => (await wayToCompany()).links,
  },
  Counterparty: { node: nodeAs('nodeId') },
};
