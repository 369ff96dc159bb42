import { type Optional, readMineral } from '../chain/arguments.ts';
import type { Actor, ChainNode, Place } from '../chain/types.ts';
import { clauseOf } from '../policy/clauses.ts';
import { policyOn } from '../policy/current-policy.ts';
import { mineral } from '../policy/minerals.ts';
import { prescribedBy } from '../policy/prescription.ts';
import type {
  ActorAssociationsArgs,
  ChainNodeDownstreamArgs,
  ChainNodeExposuresArgs,
  ChainNodeUpstreamArgs,
  ExposureShortestWalkArgs,
  Resolvers,
} from '../server/generated/schema.ts';
import type { StoredFact } from '../store/facts.ts';
import { CHAIN_NODE_KINDS } from '../store/kinds/links.ts';
import type { ReachedNode } from './answers.ts';
import { exposureChanges } from './comparing/exposure-changes.ts';
import type { TraceContext } from './context.ts';
import { company, endAs, flag, flags, link, nodeAs, places, supplier } from './named-facts.ts';
import { certainty } from './strength/certainty.ts';

/** Arguments of a trace of a fact that is shown as it was known: unless they name a moment, it is traced as known then. */
function asKnown<A extends { readonly knownAt?: Optional<string> }>(
  fact: StoredFact,
  args: A,
  { loaders }: TraceContext,
): A & { readonly revision: number | null } {
  return { ...args, revision: loaders.of(fact).revision };
}

const associated = {
  associations: (one: ChainNode | Place | Actor, args: ActorAssociationsArgs, context: TraceContext) =>
    context.traces.associationsOf(one, asKnown(one, args, context)),
};

const traced = {
  ...associated,
  downstream: (node: ChainNode, args: ChainNodeDownstreamArgs, context: TraceContext) =>
    context.traces.downstream(node, asKnown(node, args, context)),
  exposures: (node: ChainNode, args: ChainNodeExposuresArgs, context: TraceContext) =>
    context.traces.exposuresOfNode(node, asKnown(node, args, context)),
  upstream: (node: ChainNode, args: ChainNodeUpstreamArgs, context: TraceContext) =>
    context.traces.upstream(node.id, asKnown(node, args, context)),
};

const reached = {
  node: nodeAs('nodeId'),
  shortestWalk: ({ walkOf }: ReachedNode, args: ExposureShortestWalkArgs) =>
    walkOf(readMineral('mineral', args.mineral)),
};

/** Resolvers of traces. */
export const traceResolvers: Resolvers<TraceContext> = {
  Query: {
    exposureChanges: (_, args, context) => exposureChanges(args, context),
    concentration: (_, args, { traces }) => traces.concentration(args),
    affectedSuppliers: (_, args, { traces }) => traces.affectedSuppliers(args),
    trace: (_, args, { traces }) => traces.trace(args),
    upstreamOrigins: (_, args, { traces }) => traces.upstreamOrigins(args),
  },
  MineSite: traced,
  Trader: traced,
  Smelter: traced,
  Supplier: traced,
  Company: traced,
  TradingPoint: associated,
  TransportRoute: associated,
  ArmedGroup: associated,
  SecurityForce: associated,
  Organisation: associated,
  Person: associated,
  RiskFlag: {
    exposures: (one, args, context) => context.traces.exposuresOfFlag(one, asKnown(one, args, context)),
    associations: (one, args, context) => context.traces.associationsOfFlag(one, asKnown(one, args, context)),
  },
  ReachedNode: reached,
  Exposure: {
    ...reached,
    flag,
    controlPoints: ({ controlPointsOf }, args) => controlPointsOf(readMineral('mineral', args.mineral)),
    strength: async ({ strengthOf }, args) =>
      (await strengthOf(readMineral('mineral', args.mineral)))?.strength ?? null,
    certainty: async ({ strengthOf }, args) => {
      const found = await strengthOf(readMineral('mineral', args.mineral));
      return found && certainty(found.traced);
    },
    clause: (one) => clauseOf(one.flag.properties.category, policyOn(one.asOf)),
    prescription: (one) => prescribedBy(one.flag.properties.category, policyOn(one.asOf)),
  },
  ExposureChange: {
    node: ({ nodeId, loader }) => loader.asStated(CHAIN_NODE_KINDS, nodeId),
    mineral: (one) => mineral(one.mineral),
  },
  MineralExposure: { mineral: (one) => mineral(one.mineral) },
  Walk: {
    mineral: (walk) => mineral(walk.mineral),
    start: nodeAs('startId'),
    certainty: ({ traced }) => certainty(traced),
  },
  WalkStep: {
    link,
    from: nodeAs('fromId'),
    to: nodeAs('toId'),
    mineral: (step) => mineral(step.mineral),
    places,
    documents: async (step, args, context) => {
      const one = await link(step, args, context);
      return context.loaders.of(one).allOfKind(['Document'], one.properties.evidence ?? []);
    },
  },
  ConcentrationPoint: {
    node: nodeAs('nodeId'),
    minerals: (one) => one.minerals.map((code) => mineral(code)),
    suppliers: (one, args) => one.suppliers(args),
  },
  DependentSupplier: {
    supplier,
    minerals: (one) => one.minerals.map((code) => mineral(code)),
    singlePointFor: (one) => one.singlePointFor.map((code) => mineral(code)),
  },
  AffectedSupplier: { supplier },
  AffectedCompany: { company },
  AffectedSupplierConnection: { flags },
  AssociatedSupplier: { supplier },
  Association: { flag, associated: endAs('associatedId') },
  AssociationChain: { start: endAs('startId') },
  AssociationStep: {
    relation: (step, _, { loaders }) => loaders.readAt(step.relation, step.revision),
    to: endAs('toId'),
  },
  UpstreamNode: { node: nodeAs('nodeId') },
  UpstreamMineral: { mineral: (one) => mineral(one.mineral) },
  Trace: { flags },
  TracedNode: { node: nodeAs('nodeId') },
  TracedLink: {
    link,
    from: nodeAs('fromId'),
    to: nodeAs('toId'),
    minerals: (one) => one.minerals.map((code) => mineral(code)),
    places,
  },
};
