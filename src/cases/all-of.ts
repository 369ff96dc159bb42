import type { FactLoader } from '../chain/fact-loader.ts';
import type { KindName } from '../store/kinds/index.ts';
import type { Filter, ListedFact } from '../store/port.ts';

/** Most facts of a kind that are looked at for one answer: as many cases, decisions, measures. */
export const MOST_CASES = 10_000;
const PAGE = 1_000;

/** All facts of a kind that pass, in their order, and whether that is all of them: no more than {@link MOST_CASES}. */
export async function allOf(
  loader: FactLoader,
  kind: KindName,
  filters: readonly Filter[],
): Promise<{ readonly facts: readonly ListedFact[]; readonly complete: boolean }> {
  const facts: ListedFact[] = [];
  for (let after: string | undefined; ; ) {
    const page = await loader.reading.list({
      kind,
      filters,
      limit: PAGE,
      ...(after === undefined ? {} : { after }),
    });
    facts.push(...page.facts);
    after = page.facts.at(-1)?.sortKey;
    if (!page.hasMore || after === undefined) return { facts, complete: true };
    if (facts.length >= MOST_CASES) return { facts, complete: false };
  }
}
