import type { Store } from '../store/port.ts';
import { compactJson } from './compact-json.ts';
import { both, print } from './printing.ts';

/** Where the example question begins, as the API takes it. */
export type ExampleOrigin = { readonly nodeId: string } | { readonly flagId: string };

/** Which suppliers are reached, since when, by which road and smelter, on what evidence. */
export function exampleQuery(origin: ExampleOrigin): string {
  const [[field, id] = ['', '']] = Object.entries(origin);
  return `{
  affectedSuppliers(of: { ${field}: ${JSON.stringify(id)} }, first: 3) {
    totalCount
    nodes {
      supplier { name nameZh }
      firstPossibleOn
      hops
      status
      exposures {
        flag { name nameZh }
        clause { id }
        shortestWalk {
          steps {
            to { name nameZh }
            arrivesOn
            places { name }
            documents { name reliability credibility }
          }
        }
      }
    }
    companies { company { name nameZh } firstPossibleOn status }
  }
}`;
}

/** Asks the running API, as anyone would, and prints question and answer. */
export async function showExample(url: string, origin: ExampleOrigin): Promise<void> {
  const query = exampleQuery(origin);
  const answer = await ask(url, query);
  print({
    en: '\nA question to try: which suppliers are reached, since when, by which road, on what evidence?',
    zh: '可试的问题：波及哪些供应商、自何时起、经由何路、依据何在？',
  });
  process.stdout.write(`\n${query}\n\n${both({ en: 'Answer', zh: '答复' })}\n\n${compactJson(answer)}\n`);
}

/** How many flags are tried before it is said that none is instructive. */
const FLAGS_TRIED = 50;

/**
 * The first flag, by name, by which an armed group is said to control or tax a mine and whose material possibly
 * reached a supplier, as the running API answers; null when there is none.
 */
export async function instructiveFlag(store: Store, url: string): Promise<ExampleOrigin | null> {
  const { facts } = await store.list({
    kind: 'RiskFlag',
    filters: [{ field: 'category', in: ['NSAG_CONTROL', 'NSAG_SITE_ROUTE_EXTORTION'] }],
    limit: FLAGS_TRIED,
  });
  for (const { id } of facts) {
    const answer = await ask(
      url,
      `{ affectedSuppliers(of: { flagId: ${JSON.stringify(id)} }) { totalCount } }`,
    );
    const { data } = answer as { data?: { affectedSuppliers?: { totalCount: number } } | null };
    if (data?.affectedSuppliers?.totalCount) return { flagId: id };
  }
  return null;
}

async function ask(url: string, query: string): Promise<unknown> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}
