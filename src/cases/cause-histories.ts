import type { FactLoader } from '../chain/fact-loader.ts';
import type { StoredFact } from '../store/facts.ts';
import { causesOf } from './causes.ts';
import type { Case, Decision } from './types.ts';
import type { Records } from './withdrawal.ts';

const LOOKED_AT: readonly Decision['properties']['action'][] = ['OPEN', 'REOPEN', 'CONTINUE'];

/**
 * All versions of each flag of a case's cause, oldest first: of those that are still recorded by what the loader knows, and
 * of those that were when the case was opened, reopened or gone on with.
 */
export async function causeHistories(
  { store, loaders }: Records,
  loader: FactLoader,
  riskCase: Case,
  decisions: readonly Decision[],
): Promise<readonly (readonly StoredFact[])[]> {
  const moments = decisions.filter(({ properties }) => LOOKED_AT.includes(properties.action));
  const readers = [loader, ...moments.map(({ recordedRevision }) => loaders.at(recordedRevision))];
  const flags = await Promise.all(readers.map((reader) => causesOf(reader, riskCase)));
  const ids = [...new Set(flags.flat().map(({ id }) => id))];
  return Promise.all(ids.map((id) => store.history(id)));
}
