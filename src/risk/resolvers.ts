import { aggregateResolvers } from '../chain/aggregates.ts';
import { type Optional, readKindNames } from '../chain/arguments.ts';
import { listReferring, type NestedListArguments } from '../chain/connections.ts';
import type { ChainContext } from '../chain/context.ts';
import {
  dated,
  minerals,
  oneOf,
  refersToKinds,
  refersToOneOf,
  text,
  texts,
  validDuring,
  validOn,
} from '../chain/filters.ts';
import { list, relationKinds } from '../chain/lists.ts';
import { relationsOf } from '../chain/relations.ts';
import { isRelation } from '../chain/types.ts';
import { categoryOf } from '../policy/category-info.ts';
import { clauseOf } from '../policy/clauses.ts';
import { policyOn } from '../policy/current-policy.ts';
import { mineral } from '../policy/minerals.ts';
import { prescribedBy } from '../policy/prescription.ts';
import { policyAsked } from '../policy/resolvers.ts';
import type {
  DocumentResolvers,
  QueryResolvers,
  Resolvers,
  RiskFlagResolvers,
} from '../server/generated/schema.ts';
import type { StoredFact } from '../store/facts.ts';
import type { KindName } from '../store/kinds/index.ts';
import { ACTOR_KINDS, CHAIN_NODE_KINDS, FLAG_SUBJECT_KINDS, PLACE_KINDS } from '../store/kinds/links.ts';
import { resting, strengthOfDocument, supported } from './evidence.ts';
import { flagFilters, underClauses } from './filters.ts';
import { isLive } from './live.ts';
import { supports } from './supports.ts';
import type { Document } from './types.ts';

const SITE_KINDS = [...CHAIN_NODE_KINDS, ...PLACE_KINDS];

interface FlagArguments extends NestedListArguments {
  readonly live?: Optional<boolean>;
  readonly categories?: Optional<readonly string[]>;
}

function flagsBy(reference: 'subject' | 'perpetrator', args: FlagArguments) {
  return { kind: 'RiskFlag', reference, filters: flagFilters(args) } as const;
}

const flagged = {
  flags: (one: StoredFact, args: FlagArguments, context: ChainContext) =>
    listReferring(context, 'flags', one, flagsBy('subject', args), args),
};

const site = {
  ...flagged,
  contradictions: (one: StoredFact, args: NestedListArguments, context: ChainContext) =>
    listReferring(
      context,
      'contradictions',
      one,
      { kind: 'Contradiction', reference: 'subject', filters: [] },
      args,
    ),
};

const actor = {
  ...flagged,
  attributedFlags: (one: StoredFact, args: FlagArguments, context: ChainContext) =>
    listReferring(context, 'attributedFlags', one, flagsBy('perpetrator', args), args),
};

const riskFlag: RiskFlagResolvers<ChainContext> = {
  categoryInfo: ({ properties }, _, { today }) => categoryOf(policyOn(today), properties.category),
  clause: ({ properties }, args, context) => clauseOf(properties.category, policyAsked(args, context)),
  prescription: ({ properties }, args, context) =>
    prescribedBy(properties.category, policyAsked(args, context)),
  subject: (flag, _, { loaders }) => loaders.of(flag).foundation(FLAG_SUBJECT_KINDS, flag.properties.subject),
  minerals: ({ properties }) => (properties.minerals ?? []).map((code) => mineral(code)),
  perpetrator: async (flag, _, { loaders }) => {
    const { perpetrator } = flag.properties;
    return perpetrator === undefined
      ? null
      : ((await loaders.of(flag).allOfKind(ACTOR_KINDS, [perpetrator]))[0] ?? null);
  },
  live: isLive,
  ...supported,
};

/** A page of facts of a kind that rest on a document. */
const restingOn =
  <K extends KindName>(field: string, kind: K) =>
  (one: Document, args: NestedListArguments, context: ChainContext) =>
    listReferring(context, field, one, { kind, reference: 'evidence', filters: [] }, args);

const document: DocumentResolvers<ChainContext, Document> = {
  credibility: ({ properties }) => Number(properties.credibility),
  strength: strengthOfDocument,
  supplyLinks: restingOn('supplyLinks', 'SupplyLink'),
  conversions: restingOn('conversions', 'Conversion'),
  sources: restingOn('sources', 'MaterialSource'),
  assurances: restingOn('assurances', 'Assurance'),
  merges: restingOn('merges', 'Merge'),
  riskFlags: restingOn('riskFlags', 'RiskFlag'),
  contradictions: restingOn('contradictions', 'Contradiction'),
  supports: (one, args, context) => supports(context, one, args),
  relations: (one, args, context) => relationsOf(context, one, relationKinds(args.types), ['evidence']),
};

const lists: Pick<QueryResolvers<ChainContext>, 'riskFlags' | 'documents' | 'contradictions'> = {
  riskFlags: (_, args, context) =>
    list(
      context,
      'riskFlags',
      'RiskFlag',
      [
        flagFilters(args),
        underClauses(args.clauses, policyOn(context.today)),
        oneOf('statuses', 'status', args.statuses),
        refersToOneOf('subjects', 'subject', args.subjects, FLAG_SUBJECT_KINDS),
        refersToKinds('subject', readKindNames('subjectKinds', args.subjectKinds, FLAG_SUBJECT_KINDS)),
        oneOf('supportModes', 'supportMode', args.supportModes),
        refersToOneOf('perpetrators', 'perpetrator', args.perpetrators, ACTOR_KINDS),
        minerals(args.minerals),
        validOn(args.validOn, ['from', 'to']),
        validDuring(args.validDuring, ['from', 'to']),
        text(args.text),
      ],
      args,
    ),
  documents: (_, args, context) =>
    list(
      context,
      'documents',
      'Document',
      [
        oneOf('documentTypes', 'documentType', args.documentTypes),
        oneOf('reliabilities', 'reliability', args.reliabilities),
        oneOf('credibilities', 'credibility', args.credibilities?.map(String)),
        dated('date', args.dateFrom, args.dateTo),
        texts('publishers', 'publisher', args.publishers),
        text(args.text),
      ],
      args,
    ),
  contradictions: (_, args, context) =>
    list(
      context,
      'contradictions',
      'Contradiction',
      [
        refersToOneOf('subjects', 'subject', args.subjects, SITE_KINDS),
        refersToKinds('subject', readKindNames('subjectKinds', args.subjectKinds, SITE_KINDS)),
        texts('topics', 'topic', args.topics),
        dated('date', args.dateFrom, args.dateTo),
        text(args.text),
      ],
      args,
    ),
};

/** Resolvers of the risk room: flags, and the documents and contradictions that speak for or against them. */
export const riskResolvers: Resolvers<ChainContext> = {
  Query: lists,
  FlagSubject: { __resolveType: ({ kind }) => kind },
  ContradictionSubject: { __resolveType: ({ kind }) => kind },
  MineSite: site,
  Trader: site,
  Smelter: site,
  Supplier: site,
  Company: site,
  TradingPoint: site,
  TransportRoute: site,
  ArmedGroup: actor,
  SecurityForce: actor,
  Organisation: actor,
  Person: actor,
  RiskFlagAggregate: aggregateResolvers('RiskFlag'),
  DocumentAggregate: aggregateResolvers('Document'),
  ContradictionAggregate: aggregateResolvers('Contradiction'),
  SupportedFact: { __resolveType: ({ kind }) => (isRelation(kind) ? 'Relation' : kind) },
  SupplyLink: { ...flagged, ...supported },
  Relation: supported,
  Conversion: supported,
  MaterialSource: supported,
  Assurance: supported,
  Merge: supported,
  RiskFlag: riskFlag,
  Document: document,
  Contradiction: {
    subject: (one, _, { loaders }) => loaders.of(one).foundation(SITE_KINDS, one.properties.subject),
    ...resting,
  },
};
