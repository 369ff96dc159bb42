import { isDeepStrictEqual } from 'node:util';
import type { TwinCase } from '../case.ts';
import type { Difference } from '../difference.ts';
import type { ControlAnswers } from './control-answers.ts';
import type { ControlTwin } from './twin.ts';

/** Asks both for every state, and for every node of all minerals and of one; gives the first difference, or null. */
export function difference(chain: TwinCase, twin: ControlTwin, engine: ControlAnswers): Difference | null {
  const [told, answered] = [twin.states(), engine.states()];
  if (!isDeepStrictEqual(told, answered)) return { question: 'states', twin: told, engine: answered };
  for (const node of chain.nodes) {
    for (const minerals of [null, ['tin'], ['gold', 'tungsten']]) {
      const [one, other] = [twin.ofNode(node, minerals), engine.ofNode(node, minerals)];
      if (one !== other) return { question: `${node} of ${minerals}`, twin: one, engine: other };
    }
  }
  return null;
}
