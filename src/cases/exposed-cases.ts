import type { FactLoader } from '../chain/fact-loader.ts';
import { clauseOf } from '../policy/clauses.ts';
import { policyOn } from '../policy/current-policy.ts';
import type { RiskFlag } from '../risk/types.ts';
import { caseIdOf } from './ids.ts';
import type { Case } from './types.ts';

/**
 * The ids that a case on a supplier for a flag's cause may have: by whichever id merged nodes were named when it was
 * opened, the ones that they are known as first. Empty for a red flag, which belongs to no clause.
 *
 * @param day the day by whose policy the flag has its clause
 */
export async function idsOfCaseFor(
  loader: FactLoader,
  supplier: string,
  { properties: { category, subject, perpetrator } }: RiskFlag,
  day: string,
): Promise<readonly string[]> {
  const clause = clauseOf(category, policyOn(day));
  if (clause === null) return [];
  const [suppliers, subjects] = await Promise.all(
    [supplier, subject].map(async (id) => loader.idsKnownAs(await loader.knownAs(id))),
  );
  return (suppliers ?? []).flatMap((one) =>
    (subjects ?? []).map((other) =>
      caseIdOf({ supplier: one, clause: clause.id, subject: other, perpetrator: perpetrator ?? null }),
    ),
  );
}

/** The case on a supplier for a flag's cause; null where there is none. */
export async function caseFor(
  loader: FactLoader,
  supplier: string,
  flag: RiskFlag,
  day: string,
): Promise<Case | null> {
  const [found = null] = await loader.allOfKind(['Case'], await idsOfCaseFor(loader, supplier, flag, day));
  return found;
}

/** The cases on a supplier for the causes of flags, each once, by day of opening, then id. */
export async function casesFor(
  loader: FactLoader,
  supplier: string,
  causes: readonly { readonly flag: RiskFlag; readonly day: string }[],
): Promise<readonly Case[]> {
  const found = await Promise.all(causes.map(({ flag, day }) => caseFor(loader, supplier, flag, day)));
  const byId = new Map(found.flatMap((one) => (one === null ? [] : [[one.id, one] as const])));
  return [...byId.values()].sort((one, other) => {
    const [a, b] = [one, other].map(({ id, properties }) => `${properties.openedOn} ${id}`) as [
      string,
      string,
    ];
    return a < b ? -1 : 1;
  });
}
