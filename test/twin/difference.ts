import { isDeepStrictEqual } from 'node:util';
import type { TwinCase } from './case.ts';
import type { Answers } from './engine-answers.ts';
import type { Twin } from './twin.ts';

/** Where two answers to the same question differ. */
export interface Difference {
  question: string;
  twin: unknown;
  engine: unknown;
}

/** Nodes farther than this have more walks than can be written out in a wide chain. */
export const ANY_DISTANCE = Number.POSITIVE_INFINITY;

/**
 * Asks both everything there is to ask about one flag, and gives the first difference, or null.
 *
 * @param farthest shortest walks are compared for states at most so many links away
 */
export function difference(
  chain: TwinCase,
  twin: Twin,
  engine: Answers,
  farthest = ANY_DISTANCE,
): Difference | null {
  const questions = [
    ...aboutStates(twin, engine),
    ...aboutShortestWalks(chain, twin, engine, farthest),
    ...aboutWalkedLinks(chain, twin, engine),
  ];
  for (const [question, ask] of questions) {
    const [twinSays, engineSays] = ask();
    if (!isDeepStrictEqual(twinSays, engineSays)) return { question, twin: twinSays, engine: engineSays };
  }
  return null;
}

type Question = [question: string, ask: () => [twin: unknown, engine: unknown]];

function* aboutStates(twin: Twin, engine: Answers): Generator<Question> {
  yield ['states', () => [twin.states(), engine.states()]];
}

/** Per node over all minerals, and over each alone. */
function* aboutShortestWalks(
  chain: TwinCase,
  twin: Twin,
  engine: Answers,
  farthest: number,
): Generator<Question> {
  const tooFar = new Set(
    twin
      .states()
      .filter((state) => state.hops > farthest)
      .map((state) => state.node),
  );
  const minerals = [...new Set(chain.links.flatMap((link) => link.minerals))];
  for (const node of chain.nodes) {
    if (tooFar.has(node)) continue;
    yield [`shortestWalk(${node})`, () => [twin.shortestWalk(node), engine.shortestWalk(node)]];
    for (const mineral of minerals) {
      yield [
        `shortestWalk(${node}, ${mineral})`,
        () => [twin.shortestWalk(node, [mineral]), engine.shortestWalk(node, [mineral])],
      ];
    }
  }
}

/** To any node, to each node alone, and to every second node together. */
function* aboutWalkedLinks(chain: TwinCase, twin: Twin, engine: Answers): Generator<Question> {
  yield ['walkedLinks()', () => [twin.walkedLinks(), engine.walkedLinks()]];
  const someNodes = chain.nodes.filter((_, index) => index % 2 === 0);
  for (const targets of [...chain.nodes.slice(0, 8).map((node) => [node]), someNodes, []]) {
    yield [`walkedLinks(${targets})`, () => [twin.walkedLinks(targets), engine.walkedLinks(targets)]];
  }
}
