import { type Optional, readIds } from '../chain/arguments.ts';
import type { FactLoader } from '../chain/fact-loader.ts';

/** Every id that the suppliers of an argument are known by, as cases may name any of them; null: none were named. */
export async function suppliersAsked(
  loader: FactLoader,
  suppliers: Optional<readonly string[]>,
): Promise<readonly string[] | null> {
  const ids = readIds('suppliers', suppliers, ['Supplier']);
  if (!ids) return null;
  const known = await Promise.all(ids.map(async (id) => loader.idsKnownAs(await loader.knownAs(id))));
  return [...new Set(known.flat())];
}
