import { type Api, ask } from './ask.ts';
import { ReachedSuppliersDocument, type ReachedSuppliersQuery } from './generated/documents.ts';

/** A supplier that the material of a flag possibly reached. */
export type ReachedSupplier = ReachedSuppliersQuery['affectedSuppliers']['nodes'][number];

/** All suppliers that the material of a flag possibly reached, nearest first, page after page as they are taken. */
export async function* reachedSuppliers(
  api: Api,
  flag: string,
  pageSize = 50,
): AsyncGenerator<ReachedSupplier, void> {
  let after: string | null = null;
  do {
    const { affectedSuppliers: page }: ReachedSuppliersQuery = await ask(api, ReachedSuppliersDocument, {
      flag,
      first: pageSize,
      after,
    });
    yield* page.nodes;
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
}
