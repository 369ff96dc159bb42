import type { Policy } from './types.ts';
import type { Response } from './vocabulary.ts';

/** One response, and others than which it is stricter. */
export interface StricterThan {
  readonly response: Response;
  readonly than: readonly Response[];
}

/** Which responses each one is stricter than, with all that follows: what is stricter than a stricter one is so too. */
export function strictnessOf(said: readonly StricterThan[]): ReadonlyMap<Response, ReadonlySet<Response>> {
  const milder = new Map(said.map(({ response, than }) => [response, than]));
  const all = new Map<Response, ReadonlySet<Response>>();
  for (const response of milder.keys()) {
    const found = new Set<Response>();
    const pending = [...(milder.get(response) ?? [])];
    for (let one = pending.pop(); one !== undefined; one = pending.pop()) {
      if (found.has(one)) continue;
      found.add(one);
      pending.push(...(milder.get(one) ?? []));
    }
    all.set(response, found);
  }
  return all;
}

/**
 * Whether a response is stricter than another. The order is partial: of two different responses neither need be the
 * stricter one, and none is stricter than itself.
 */
export function isStricter(
  one: Response,
  other: Response,
  { strictness }: Pick<Policy, 'strictness'>,
): boolean {
  return strictness.get(one)?.has(other) ?? false;
}
