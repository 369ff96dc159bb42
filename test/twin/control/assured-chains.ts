import fc from 'fast-check';
import { type ChainSize, type HistoryCase, histories, SMALL } from '../chains.ts';
import { asKnown } from '../history.ts';

/** An assurance in plain words; null: all minerals, all clauses, unbounded. */
export interface TwinAssurance {
  node: string;
  status: string;
  minerals: string[] | null;
  clauses: string[] | null;
  start: number | null;
  end: number | null;
}

/** A chain whose nodes were assessed, and the clause of each flag of its history. */
export interface AssuredCase {
  asked: HistoryCase;
  assurances: TwinAssurance[];
  clauseOf: Readonly<Record<string, string>>;
}

const LAST_DAY = 12;
const day = fc.integer({ min: 0, max: LAST_DAY });
const days = fc.oneof(
  { weight: 2, arbitrary: fc.constant({ start: null, end: null }) },
  {
    weight: 5,
    arbitrary: fc.tuple(day, day).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
  },
  { weight: 2, arbitrary: day.map((start) => ({ start, end: null })) },
  { weight: 2, arbitrary: day.map((end) => ({ start: null, end })) },
  { weight: 1, arbitrary: day.map((only) => ({ start: only, end: only })) },
);
const status = fc.oneof(
  { weight: 5, arbitrary: fc.constant('CONFORMANT') },
  { weight: 3, arbitrary: fc.constant('CROSS_RECOGNIZED') },
  { weight: 2, arbitrary: fc.constant('ACTIVE') },
  { weight: 1, arbitrary: fc.constantFrom('EXPIRED', 'SUSPENDED', 'NON_CONFORMANT', 'UNKNOWN') },
);

function assurance(nodes: readonly string[]): fc.Arbitrary<TwinAssurance> {
  return fc
    .record({
      node: fc.constantFrom(...nodes),
      status,
      minerals: fc.option(fc.subarray(['gold', 'tin', 'tungsten'], { minLength: 1, maxLength: 2 }), {
        freq: 2,
      }),
      clauses: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        { weight: 2, arbitrary: fc.subarray(['2', '2.a', '3', '3.b'], { minLength: 1 }) },
      ),
      days,
    })
    .map(({ days: { start, end }, ...rest }) => ({ ...rest, start, end }));
}

/** In some chains a node that makes one mineral of both others, so that walks of several arrivals end as one product. */
function withSmelter(asked: HistoryCase, at: number): HistoryCase {
  const node = asked.history.nodes[at];
  if (node === undefined) return asked;
  const made = ['gold', 'tungsten'].map((input) => ({
    node,
    input,
    output: 'tin',
    recorded: 1,
    ended: null,
  }));
  const { history } = asked;
  return { ...asked, history: { ...history, conversions: [...history.conversions, ...made] } };
}

/** Histories whose nodes, by the ids they are known as, were assessed: often enough that all verdicts come up. */
export function assuredChains(size: ChainSize = SMALL): fc.Arbitrary<AssuredCase> {
  const drawn = fc.tuple(histories(size), fc.nat({ max: 20 })).chain(([plain, at]) => {
    const asked = withSmelter(plain, at);
    const { nodes } = asKnown(asked.history, asked.revision);
    return fc
      .record({
        assurances: fc.array(assurance(nodes), { minLength: 1, maxLength: 2 * nodes.length, size: 'max' }),
        clauses: fc.array(fc.constantFrom('2', '2.a', '2.b', '3.b'), { minLength: 3, maxLength: 3 }),
      })
      .map(({ assurances, clauses }) => ({
        asked,
        assurances,
        clauseOf: Object.fromEntries(
          asked.history.flags.map(({ id }, index) => [id, clauses[index] as string]),
        ),
      }));
  });
  return fc.noBias(drawn);
}
