import { isDeepStrictEqual } from 'node:util';
import type { TwinCase } from './case.ts';
import type { Answers, ForwardAnswers } from './engine-answers.ts';
import type { TwinOrigins } from './origins.ts';
import type { Twin } from './twin.ts';
import type { TwinEnd } from './walks.ts';

/** Where two answers to the same question differ. */
export interface Difference {
  question: string;
  twin: unknown;
  engine: unknown;
}

/** Nodes farther than this have more walks than can be written out in a wide chain. */
export const ANY_DISTANCE = Number.POSITIVE_INFINITY;

/**
 * Asks both everything there is to ask forward about one flag, and which of its links lead to a node; gives the first
 * difference, or null.
 *
 * @param farthest shortest walks are compared for states at most so many links away
 */
export function difference(
  chain: TwinCase,
  twin: Twin,
  engine: ForwardAnswers & Partial<Answers>,
  farthest = ANY_DISTANCE,
): Difference | null {
  return firstDifference([
    ...aboutStates(twin, engine),
    ...aboutShortestWalks(chain, twin, engine, farthest),
    ...aboutWalkedLinks(chain, twin, engine),
    ...aboutAdmission(chain, twin, engine),
  ]);
}

/** Asks both what can have come to each node, whoever flagged it. */
export function differenceInOrigins(
  chain: TwinCase,
  origins: TwinOrigins,
  engine: Pick<Answers, 'origins'>,
): Difference | null {
  const questions = chain.nodes.flatMap((node, index) =>
    wantedAsked(chain, index).map(
      (wanted): Question => [
        `origins(${node}, ${wanted})`,
        () => [origins.of(node, wanted), engine.origins(node, wanted)],
      ],
    ),
  );
  return firstDifference(questions);
}

type Question = [question: string, ask: () => [twin: unknown, engine: unknown]];

function firstDifference(questions: Iterable<Question>): Difference | null {
  for (const [question, ask] of questions) {
    const [twinSays, engineSays] = ask();
    if (!isDeepStrictEqual(twinSays, engineSays)) return { question, twin: twinSays, engine: engineSays };
  }
  return null;
}

function* aboutStates(twin: Twin, engine: ForwardAnswers): Generator<Question> {
  yield ['states', () => [twin.states(), engine.states()]];
}

/** Per node over all minerals, over each alone, and of each of these what arrived and what was produced. */
function* aboutShortestWalks(
  chain: TwinCase,
  twin: Twin,
  engine: ForwardAnswers,
  farthest: number,
): Generator<Question> {
  const tooFar = new Set(
    twin
      .states()
      .filter((state) => state.hops > farthest)
      .map((state) => state.node),
  );
  const minerals = mineralsOf(chain);
  for (const node of chain.nodes) {
    if (tooFar.has(node)) continue;
    for (const mineral of [undefined, ...minerals]) {
      for (const produced of [undefined, false, true]) {
        const end: TwinEnd = {
          node,
          ...(mineral === undefined ? {} : { mineral }),
          ...(produced === undefined ? {} : { produced }),
        };
        yield [
          `shortestWalk(${JSON.stringify(end)})`,
          () => [twin.shortestWalk(end), engine.shortestWalk(end)],
        ];
      }
    }
  }
}

/** To any node, to each node alone, and to every second node together. */
function* aboutWalkedLinks(chain: TwinCase, twin: Twin, engine: ForwardAnswers): Generator<Question> {
  yield ['walkedLinks()', () => [twin.walkedLinks(), engine.walkedLinks()]];
  for (const targets of targetsAsked(chain)) {
    yield [`walkedLinks(${targets})`, () => [twin.walkedLinks(targets), engine.walkedLinks(targets)]];
  }
}

/** Sets of nodes to which walked links are asked for. */
export function targetsAsked({ nodes }: TwinCase): string[][] {
  const someNodes = nodes.filter((_, index) => index % 2 === 0);
  return [...nodes.slice(0, 8).map((node) => [node]), someNodes, []];
}

/** To each node whatever it is, and to every second one of one mineral only. */
function* aboutAdmission(chain: TwinCase, twin: Twin, { admitted }: Partial<Answers>): Generator<Question> {
  if (admitted === undefined) return;
  for (const [index, node] of chain.nodes.slice(0, 8).entries()) {
    for (const wanted of wantedAsked(chain, index)) {
      yield [`admitted(${node}, ${wanted})`, () => [twin.admitted(node, wanted), admitted(node, wanted)]];
    }
  }
}

/** All that a link carries or a conversion yields. */
export function mineralsOf({ links, conversions }: TwinCase): string[] {
  const named = [...links.flatMap((link) => link.minerals), ...conversions.map(({ output }) => output)];
  return [...new Set(named)];
}

/** What a node must hold in a question of where that came from: anything, and for every second node one mineral. */
export function wantedAsked(chain: TwinCase, index: number): (string[] | null)[] {
  const minerals = mineralsOf(chain);
  if (index % 2 === 0) return [null];
  return [null, minerals.length === 0 ? [] : [minerals[index % minerals.length] as string]];
}
