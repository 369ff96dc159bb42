import { aggregateResolvers } from '../chain/aggregates.ts';
import type { Optional } from '../chain/arguments.ts';
import { listReferring, type NestedListArguments } from '../chain/connections.ts';
import { validOn } from '../chain/filters.ts';
import type { Resolvers } from '../server/generated/schema.ts';
import type { StoredFact } from '../store/facts.ts';
import { CHAIN_NODE_KINDS } from '../store/kinds/links.ts';
import type { TraceContext } from '../trace/context.ts';
import { impactResolvers } from './impact/resolvers.ts';
import { lists } from './lists.ts';

interface SupplyArguments extends NestedListArguments {
  readonly validOn?: Optional<string>;
}

/** Supplies of parts that refer to one. */
const supplies =
  (field: string, reference: string) => (one: StoredFact, args: SupplyArguments, context: TraceContext) =>
    listReferring(
      context,
      field,
      one,
      { kind: 'PartSupply', reference, filters: validOn(args.validOn) },
      args,
    );

/** Products that refer to one. */
const products = (reference: string) => (one: StoredFact, args: NestedListArguments, context: TraceContext) =>
  listReferring(context, 'products', one, { kind: 'Product', reference, filters: [] }, args);

/** Resolvers of parts, products and customers. */
export const productResolvers: Resolvers<TraceContext> = {
  ...impactResolvers,
  Query: { ...lists, ...impactResolvers.Query },
  Part: { supplies: supplies('supplies', 'part'), products: products('parts') },
  Customer: { products: products('customers') },
  Product: {
    parts: (product, _, { loaders }) =>
      loaders.of(product).allOfKind(['Part'], product.properties.parts ?? []),
    customers: (product, _, { loaders }) =>
      loaders.of(product).allOfKind(['Customer'], product.properties.customers ?? []),
  },
  PartSupply: {
    part: (supply, _, { loaders }) => loaders.of(supply).foundation(['Part'], supply.properties.part),
    supplier: (supply, _, { loaders }) =>
      loaders.of(supply).foundation(CHAIN_NODE_KINDS, supply.properties.supplier),
    evidence: (supply, _, { loaders }) =>
      loaders.of(supply).allOfKind(['Document'], supply.properties.evidence ?? []),
  },
  Supplier: { partSupplies: supplies('partSupplies', 'supplier') },
  PartAggregate: aggregateResolvers('Part'),
  CustomerAggregate: aggregateResolvers('Customer'),
  ProductAggregate: aggregateResolvers('Product'),
  PartSupplyAggregate: aggregateResolvers('PartSupply'),
};
