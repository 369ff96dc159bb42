import { type KindName, kindOfId } from '../store/kinds/index.ts';
import type { Optional } from './arguments.ts';

/** Chain node kinds under the names that the API gives them. */
export const NODE_KINDS = {
  MINE_SITE: 'MineSite',
  TRADER: 'Trader',
  SMELTER: 'Smelter',
  SUPPLIER: 'Supplier',
  COMPANY: 'Company',
} as const satisfies Record<string, KindName>;
export type ChainNodeKind = keyof typeof NODE_KINDS;

/** Whether an id is of a node of one of the kinds; of any kind when none are named. */
export function isOfKinds(id: string, kinds: Optional<readonly ChainNodeKind[]>): boolean {
  return !kinds || kinds.some((wanted) => NODE_KINDS[wanted] === kindOfId(id));
}
