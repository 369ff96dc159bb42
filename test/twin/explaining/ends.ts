import type { TwinState } from '../twin.ts';
import type { TwinEnd } from '../walks.ts';

/** Ends of which an explanation is asked: each reached node whatever it holds, and one state of each kind alone. */
export function endsAsked(states: readonly TwinState[]): TwinEnd[] {
  const nodes = [...new Set(states.map(({ node }) => node))].map((node) => ({ node }));
  const alone = [states.filter(({ produced }) => !produced), states.filter(({ produced }) => produced)]
    .flatMap((some) => some.slice(-1))
    .map(({ node, mineral, produced }): TwinEnd => ({ node, mineral, produced }));
  return [...nodes, ...alone];
}
