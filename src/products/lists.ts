import {
  countries,
  minerals,
  oneOf,
  refersToOneOf,
  text,
  texts,
  validDuring,
  validOn,
} from '../chain/filters.ts';
import { list } from '../chain/lists.ts';
import type { QueryResolvers } from '../server/generated/schema.ts';
import type { TraceContext } from '../trace/context.ts';

/** Lists of parts, products and customers, and of who supplies which part. */
export const lists: Pick<
  QueryResolvers<TraceContext>,
  'parts' | 'customers' | 'products' | 'partSupplies'
> = {
  parts: (_, args, context) =>
    list(
      context,
      'parts',
      'Part',
      [
        texts('partNumbers', 'partNumber', args.partNumbers),
        oneOf('partTypes', 'partType', args.partTypes),
        minerals(args.minerals),
        text(args.text),
      ],
      args,
    ),
  customers: (_, args, context) =>
    list(context, 'customers', 'Customer', [countries(args.countries), text(args.text)], args),
  products: (_, args, context) =>
    list(
      context,
      'products',
      'Product',
      [
        texts('productNumbers', 'productNumber', args.productNumbers),
        oneOf('productTypes', 'productType', args.productTypes),
        refersToOneOf('parts', 'parts', args.parts, ['Part']),
        refersToOneOf('customers', 'customers', args.customers, ['Customer']),
        text(args.text),
      ],
      args,
    ),
  partSupplies: (_, args, context) =>
    list(
      context,
      'partSupplies',
      'PartSupply',
      [
        refersToOneOf('parts', 'part', args.parts, ['Part']),
        refersToOneOf('suppliers', 'supplier', args.suppliers, ['Supplier']),
        oneOf('qualifications', 'qualification', args.qualifications),
        validOn(args.validOn),
        validDuring(args.validDuring),
      ],
      args,
    ),
};
