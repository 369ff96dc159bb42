import type { FactLoader } from '../../chain/fact-loader.ts';
import { clause as clauseNamed } from '../../policy/clauses.ts';
import { policyOn } from '../../policy/current-policy.ts';
import type { Term } from '../../policy/vocabulary.ts';
import type { Bilingual } from '../../store/errors.ts';
import { CASE_ACTIONS } from '../vocabulary.ts';
import type { DueAction } from './due-actions.ts';

/** Something to be done, as a person reads it. */
export interface DigestLine
  extends Pick<
    DueAction,
    'key' | 'kind' | 'status' | 'from' | 'dueOn' | 'role' | 'assignee' | 'escalatedTo'
  > {
  /** What is to be done. */
  readonly what: Bilingual;
  /** About whom or what, and by which clause. */
  readonly about: Bilingual;
}

/** Puts what is to be done into words, with the names of whom it is about. */
export async function digestLines(
  loader: FactLoader,
  actions: readonly DueAction[],
): Promise<readonly DigestLine[]> {
  return Promise.all(
    actions.map(async (action) => {
      const { key, kind, status, from, dueOn, role, assignee, escalatedTo } = action;
      const said = { key, kind, status, from, dueOn, role, assignee, escalatedTo };
      return { ...said, what: whatOf(action), about: await aboutOf(loader, action) };
    }),
  );
}

function whatOf({ kind, actions, measure }: DueAction): Bilingual {
  if (kind === 'APPROVAL') return { en: 'Approve or reject what was decided', zh: '批准或驳回所作的决定' };
  if (measure !== null) {
    const { name, nameZh } = measure.properties;
    return { en: `Carry out the measure “${name}”`, zh: `落实措施“${nameZh ?? name}”` };
  }
  const terms: readonly Term[] = actions.map((action) => CASE_ACTIONS[action]);
  return {
    en: terms.map(({ name }) => name).join(' / '),
    zh: terms.map(({ nameZh }) => nameZh).join('／'),
  };
}

async function aboutOf(loader: FactLoader, { case: riskCase, flag }: DueAction): Promise<Bilingual> {
  if (riskCase === null) return namesOf(flag?.properties, flag?.id ?? '');
  const { supplier, clause, openedOn } = riskCase.properties;
  const { citation, citationZh } = clauseNamed(clause, policyOn(openedOn));
  const [found] = await loader.allOfKind(['Supplier'], [await loader.knownAs(supplier)]);
  const { en, zh } = namesOf(found?.properties, supplier);
  return { en: `${en}, clause ${citation}`, zh: `${zh}，${citationZh}` };
}

/** Names on one line: a name may hold breaks, by which it would pass for a line of its own. */
function namesOf(
  named: { readonly name: string; readonly nameZh?: string } | undefined,
  id: string,
): Bilingual {
  const [en, zh] = [named?.name ?? id, named?.nameZh ?? named?.name ?? id].map((name) =>
    name.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim(),
  ) as [string, string];
  return { en, zh };
}
