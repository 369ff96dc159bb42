import type { RiskFlag } from '../risk/types.ts';
import { ACTOR_KINDS, CHAIN_NODE_KINDS, PLACE_KINDS } from '../store/kinds/links.ts';
import type { OfRevision } from './answers.ts';
import type { TraceContext } from './context.ts';

const ENDS = [...ACTOR_KINDS, ...CHAIN_NODE_KINDS, ...PLACE_KINDS];

/** Facts that an answer names by id, as they stood at its revision. */
export const nodeAs =
  <P extends string>(property: P) =>
  (part: OfRevision & Readonly<Record<P, string>>, _: unknown, { loaders }: TraceContext) =>
    loaders.at(part.revision).asStated(CHAIN_NODE_KINDS, part[property]);
export const endAs =
  <P extends string>(property: P) =>
  (part: OfRevision & Readonly<Record<P, string>>, _: unknown, { loaders }: TraceContext) =>
    loaders.at(part.revision).asStated(ENDS, part[property]);
export const link = (part: OfRevision & { readonly linkId: string }, _: unknown, { loaders }: TraceContext) =>
  loaders.at(part.revision).asStated(['SupplyLink'], part.linkId);
export const places = (
  part: OfRevision & { readonly placeIds: readonly string[] },
  _: unknown,
  { loaders }: TraceContext,
) => loaders.at(part.revision).allOfKind(PLACE_KINDS, part.placeIds);
export const supplier = (
  part: OfRevision & { readonly nodeId: string },
  _: unknown,
  { loaders }: TraceContext,
) => loaders.at(part.revision).asStated(['Supplier'], part.nodeId);
export const company = (
  part: OfRevision & { readonly nodeId: string },
  _: unknown,
  { loaders }: TraceContext,
) => loaders.at(part.revision).asStated(['Company'], part.nodeId);
export const flag = (part: OfRevision & { readonly flag: RiskFlag }, _: unknown, { loaders }: TraceContext) =>
  loaders.readAt(part.flag, part.revision);
export const flags = (
  part: OfRevision & { readonly flags: readonly RiskFlag[] },
  _: unknown,
  { loaders }: TraceContext,
) => part.flags.map((one) => loaders.readAt(one, part.revision));
