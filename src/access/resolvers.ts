import type { ChainContext } from '../chain/context.ts';
import { recorded } from '../chain/types.ts';
import type { Resolvers } from '../server/generated/schema.ts';
import type { Identity } from './identity.ts';
import { ROLE_NAMES } from './roles.ts';

/** Whoever asks, and what is their own. */
export const accessResolvers: Resolvers<ChainContext> = {
  Query: {
    viewer: (_, _args, { identity }) => identity,
  },
  Viewer: {
    roles: ({ roles }) => ROLE_NAMES.filter((role) => roles.has(role)),
    supplier: ({ supplierId }, _, context) => ownSupplier(supplierId, context),
  },
  OwnSupplier: {
    supplierId: ({ id }) => id,
    minerals: ({ properties }) => properties.minerals ?? [],
  },
};

/** The supplier that somebody speaks for, under the id that it is known as now. */
async function ownSupplier(id: Identity['supplierId'], { loaders }: ChainContext) {
  if (id === null) return null;
  const fact = await loaders.standing(await loaders.knownAs(id));
  return fact?.kind === 'Supplier' ? recorded<'Supplier'>(fact) : null;
}
