import { expect } from 'vitest';
import type { HttpClient } from '../kills/requests.ts';
import type { ChangingChain } from './changing-chain.ts';

const QUESTION = `query ($flag: ID!, $site: ID!, $nodes: [ID!]!) {
  node(id: $flag) {
    ... on RiskFlag { exposures(first: 200) { revision complete nodes { hops node { id } } } }
  }
  affectedSuppliers(of: { nodeId: $site }, first: 200) {
    revision complete
    flags { id }
    nodes { hops supplier { id } }
  }
  trace(of: { nodeId: $site }) { revision complete nodes { node { id } } }
  nodes(ids: $nodes) {
    ... on ChainNode { exposures(first: 200) { revision complete nodes { hops flag { id } } } }
  }
}`;

interface Answered {
  readonly revision: number;
  readonly complete: boolean;
}

interface Answers {
  readonly node: {
    readonly exposures: Answered & {
      readonly nodes: readonly { readonly hops: number; readonly node: { readonly id: string } }[];
    };
  } | null;
  readonly affectedSuppliers: Answered & {
    readonly flags: readonly { readonly id: string }[];
    readonly nodes: readonly { readonly hops: number; readonly supplier: { readonly id: string } }[];
  };
  readonly trace: Answered & { readonly nodes: readonly { readonly node: { readonly id: string } }[] };
  readonly nodes: readonly {
    readonly exposures: Answered & {
      readonly nodes: readonly { readonly hops: number; readonly flag: { readonly id: string } }[];
    };
  }[];
}

/**
 * Asks one process for all traced answers about a chain, and expects each to be of a revision that holds what was
 * acknowledged, and to be right.
 *
 * @param acknowledged revision of the last write
 */
export async function expectAnswered(
  client: HttpClient,
  chain: ChangingChain,
  acknowledged: number,
): Promise<void> {
  const { standing, site } = chain;
  const { flag, reached } = chain.expected();
  const variables = { flag: chain.flag, site, nodes: standing };
  const { body } = await client.graphql(QUESTION, variables);
  expect(body.errors).toBeUndefined();
  // As the question asks.
  const { node, affectedSuppliers, trace, nodes } = body.data as unknown as Answers;

  const answers = [
    affectedSuppliers,
    trace,
    ...(node ? [node.exposures] : []),
    ...nodes.map((one) => one.exposures),
  ];
  for (const { revision, complete } of answers) {
    expect(complete).toBe(true);
    expect(revision).toBeGreaterThanOrEqual(acknowledged);
  }

  const exposed = node?.exposures.nodes.map((one) => [one.node.id, one.hops]) ?? null;
  expect(exposed).toEqual(flag === null ? null : nearestFirst(reached));
  expect(affectedSuppliers.flags).toEqual(flag === null ? [] : [{ id: flag }]);
  expect(affectedSuppliers.nodes.map(({ hops, supplier }) => [supplier.id, hops])).toEqual(
    nearestFirst(reached).filter(([id]) => id.startsWith('supplier:')),
  );
  expect(new Set(trace.nodes.map((one) => one.node.id))).toEqual(
    new Set(reached.size === 0 ? [] : [site, ...reached.keys()]),
  );
  expect(nodes.map(({ exposures }) => exposures.nodes)).toEqual(
    standing.map((id) => {
      const hops = reached.get(chain.knownAs(id));
      return hops === undefined ? [] : [{ hops, flag: { id: flag } }];
    }),
  );
}

function nearestFirst(reached: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
  return [...reached].sort(([a, near], [b, far]) => near - far || (a < b ? -1 : 1));
}
