import type { FactLoader } from '../chain/fact-loader.ts';
import { recorded } from '../chain/types.ts';
import { clause } from '../policy/clauses.ts';
import { policyOn } from '../policy/current-policy.ts';
import type { RiskFlag } from '../risk/types.ts';
import type { Case } from './types.ts';

/** Most flags of one cause that are looked at. */
const MOST = 1_000;

/** The flags that are a case's cause: of its clause, said of its subject, attributed to its perpetrator; by name. */
export async function causesOf(loader: FactLoader, { properties }: Case): Promise<readonly RiskFlag[]> {
  const { categories } = clause(properties.clause, policyOn(properties.openedOn));
  const flags = await loader.referring(properties.subject, {
    kind: 'RiskFlag',
    reference: 'subject',
    filters: [{ field: 'category', in: categories }],
    limit: MOST,
  });
  return flags
    .map((flag) => recorded<'RiskFlag'>(flag))
    .filter((flag) => flag.properties.perpetrator === properties.perpetrator);
}
