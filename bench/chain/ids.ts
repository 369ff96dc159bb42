import { kindOf } from '../../src/store/kinds/index.ts';
import { boundedDateOf } from '../../src/trace/days.ts';
import { mineralsIn } from './minerals.ts';
import type { SyntheticChain } from './synthetic-chain.ts';
import { MINERALS } from './tiers.ts';

/** Id of a node of the made-up chain, as facts have them. */
export function nodeId(chain: SyntheticChain, node: number): string {
  return `${kindOf(chain.tierOf(node).kind).idPrefix}:bench:${padded(node)}`;
}

export function linkId(link: number): string {
  return `supply-link:bench:${padded(link)}`;
}

export function placeId(place: number): string {
  return `trading-point:bench:${padded(place)}`;
}

export function conversionId(conversion: number): string {
  return `conversion:bench:${padded(conversion)}`;
}

/** What a link says beside its ends, as its fact has it. */
export function linkProperties(
  chain: SyntheticChain,
  link: number,
): { minerals: readonly string[]; validFrom?: string; validTo?: string } {
  const validFrom = boundedDateOf(chain.first[link] as number);
  const validTo = boundedDateOf(chain.last[link] as number);
  return {
    minerals: mineralsIn(chain.minerals[link] as number).map((mineral) => MINERALS[mineral] as string),
    ...(validFrom !== null && { validFrom }),
    ...(validTo !== null && { validTo }),
  };
}

function padded(number: number): string {
  return String(number).padStart(7, '0');
}
