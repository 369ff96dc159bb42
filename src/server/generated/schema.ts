import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Policy as PolicyPolicy, Clause as PolicyClause, Passage as PolicyPassage, ThresholdWords as PolicyThresholdWords, RiskCategoryInfo as PolicyRiskCategoryInfo, Prescription as PolicyPrescription, PrescribedResponse as PolicyPrescribedResponse, Clock as PolicyClock, MinimumTerm as PolicyMinimumTerm, Setting as PolicyPolicySetting, Duty as PolicyDuty } from '../../policy/types.ts';
import type { ChainNode as RecordedChainNode, MineSite as RecordedMineSite, Trader as RecordedTrader, Smelter as RecordedSmelter, Supplier as RecordedSupplier, Company as RecordedCompany, Place as RecordedPlace, TradingPoint as RecordedTradingPoint, TransportRoute as RecordedTransportRoute, Actor as RecordedActor, ArmedGroup as RecordedArmedGroup, SecurityForce as RecordedSecurityForce, Organisation as RecordedOrganisation, Person as RecordedPerson, SupplyLink as RecordedSupplyLink, Relation as RecordedRelation, Conversion as RecordedConversion, MaterialSource as RecordedMaterialSource, Merge as RecordedMerge } from '../../chain/types.ts';
import type { RiskFlag as RecordedRiskFlag, Document as RecordedDocument, Contradiction as RecordedContradiction } from '../../risk/types.ts';
import type { ImportRun as RecordedImportRun } from '../../exchange/types.ts';
import type { MineSiteConnection as ListedMineSite, TraderConnection as ListedTrader, SmelterConnection as ListedSmelter, SupplierConnection as ListedSupplier, CompanyConnection as ListedCompany, TradingPointConnection as ListedTradingPoint, TransportRouteConnection as ListedTransportRoute, ArmedGroupConnection as ListedArmedGroup, SecurityForceConnection as ListedSecurityForce, OrganisationConnection as ListedOrganisation, PersonConnection as ListedPerson, SupplyLinkConnection as ListedSupplyLink, RelationConnection as ListedRelation, ConversionConnection as ListedConversion, MaterialSourceConnection as ListedMaterialSource, MergeConnection as ListedMerge, RiskFlagConnection as ListedRiskFlag, DocumentConnection as ListedDocument, ContradictionConnection as ListedContradiction, ImportRunConnection as ListedImportRun } from '../connections.ts';
import type { AffectedCompany as TracedAffectedCompany, AffectedSupplier as TracedAffectedSupplier, AffectedSupplierConnection as TracedAffectedSupplierConnection, AssociatedSupplier as TracedAssociatedSupplier, Association as TracedAssociation, AssociationChain as TracedAssociationChain, AssociationConnection as TracedAssociationConnection, AssociationStep as TracedAssociationStep, Exposure as TracedExposure, ExposureConnection as TracedExposureConnection, MineralExposure as TracedMineralExposure, ReachedNode as TracedReachedNode, ReachedNodeConnection as TracedReachedNodeConnection, Trace as TracedTrace, TracedLink as TracedTracedLink, TracedNode as TracedTracedNode, UpstreamMineral as TracedUpstreamMineral, UpstreamNode as TracedUpstreamNode, UpstreamNodeConnection as TracedUpstreamNodeConnection, Walk as TracedWalk, WalkStep as TracedWalkStep } from '../../trace/answers.ts';
import type { RequestContext } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar day, `YYYY-MM-DD`, such as 2024-02-29. A day that does not exist is refused. */
  Date: { input: string; output: string; }
  /** An instant, ISO 8601 in UTC with milliseconds, such as 2026-01-31T08:00:00.000Z. */
  DateTime: { input: string; output: string; }
  /**
   * When something was known: an instant with its time zone, ISO 8601, such as 2026-01-31T08:00:00Z or
   * 2026-01-31T16:00:00.000+08:00, or a calendar day, `YYYY-MM-DD`, which stands for its end in Asia/Shanghai.
   */
  Moment: { input: string; output: string; }
};

/** Whoever acts off the flow of material: an armed group, security force, owner, operator or person. */
export type Actor = {
  /** Other spellings and names, raw names of the sources among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Live flags that it is associated with (关联), by fewest steps, then flag id: recorded relations lead from it to who is
   * flagged, or to a perpetrator. No path of material, and no exposure.
   */
  readonly associations: AssociationConnection;
  /** Risk flags of which it is the perpetrator, by name; their subject is something else, or unknown to be it. */
  readonly attributedFlags: RiskFlagConnection;
  /** Country: ISO 3166-1 alpha-2 code such as CD. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Risk flags (风险标记) raised on it, by name. */
  readonly flags: RiskFlagConnection;
  /** Global id, `kind:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['output'];
  /** Chinese name (中文名称). */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Relations in which it stands, at either end. More than 1,000 of one type is LIMIT_EXCEEDED. */
  readonly relations: ReadonlyArray<Relation>;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};


/** Whoever acts off the flow of material: an armed group, security force, owner, operator or person. */
export type ActorAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


/** Whoever acts off the flow of material: an armed group, security force, owner, operator or person. */
export type ActorAttributedFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Whoever acts off the flow of material: an armed group, security force, owner, operator or person. */
export type ActorFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Whoever acts off the flow of material: an armed group, security force, owner, operator or person. */
export type ActorRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A company that tainted material possibly reached. */
export type AffectedCompany = {
  readonly __typename?: 'AffectedCompany';
  /** The company. */
  readonly company: Company;
  /** Its exposures, one per flag, nearest first, then by flag id. */
  readonly exposures: ReadonlyArray<Exposure>;
  /** Earliest day over all of its exposures; null when nothing bounds one of them from below. */
  readonly firstPossibleOn?: Maybe<Scalars['Date']['output']>;
  /** Fewest links over all of its exposures. */
  readonly hops: Scalars['Int']['output'];
  /** CURRENT when one of its exposures is. */
  readonly status: ExposureStatus;
};

/** A supplier that tainted material possibly reached. */
export type AffectedSupplier = {
  readonly __typename?: 'AffectedSupplier';
  /** Its exposures, one per flag, nearest first, then by flag id. */
  readonly exposures: ReadonlyArray<Exposure>;
  /** Earliest day over all of its exposures; null when nothing bounds one of them from below. */
  readonly firstPossibleOn?: Maybe<Scalars['Date']['output']>;
  /** Fewest links over all of its exposures. */
  readonly hops: Scalars['Int']['output'];
  /** CURRENT when one of its exposures is. */
  readonly status: ExposureStatus;
  /** The supplier. */
  readonly supplier: Supplier;
};

/** A page of affected suppliers, with the flags traced and the companies reached. */
export type AffectedSupplierConnection = {
  readonly __typename?: 'AffectedSupplierConnection';
  /** Last day that counted. */
  readonly asOf: Scalars['Date']['output'];
  /**
   * Suppliers associated (关联) with the flags traced, by fewest steps, then id; whole, whatever the page. Apart from
   * material: one may be among the affected too, or not.
   */
  readonly associatedSuppliers: ReadonlyArray<AssociatedSupplier>;
  /** Companies reached, 壹连科技 among them, nearest first, then by id; whole, whatever the page. */
  readonly companies: ReadonlyArray<AffectedCompany>;
  /** False when a limit cut the answer short; `limit` then names it. */
  readonly complete: Scalars['Boolean']['output'];
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<AffectedSupplierEdge>;
  /** The flags that were traced, by id; empty when there is no live one. */
  readonly flags: ReadonlyArray<RiskFlag>;
  /** Which limit cut the answer short; null when it is complete. */
  readonly limit?: Maybe<TraceLimit>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<AffectedSupplier>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** Revision of the store on which it was answered. */
  readonly revision: Scalars['Int']['output'];
  /** How many suppliers there are without paging. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An affected supplier with its cursor. */
export type AffectedSupplierEdge = {
  readonly __typename?: 'AffectedSupplierEdge';
  /** Opaque; good for the very query that gave it. */
  readonly cursor: Scalars['String']['output'];
  /** The affected supplier. */
  readonly node: AffectedSupplier;
};

/** Two parties belong together, as companies of one group do. It holds both ways. Stated whole: what is left out is no longer said. */
export type AffiliatedWithInput = {
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who stands in the relation. */
  readonly from: Scalars['ID']['input'];
  /** Global id, `affiliated-with:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** To whom or what it stands in the relation. */
  readonly to: Scalars['ID']['input'];
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A changeset that was applied. */
export type AppliedChangeset = {
  readonly __typename?: 'AppliedChangeset';
  /** False when nothing was to be changed. */
  readonly changed: Scalars['Boolean']['output'];
  /** The fact of each operation as it now stands, in their order; null where it is retracted. */
  readonly facts: ReadonlyArray<Maybe<Node>>;
  /** Its id. */
  readonly id: Scalars['ID']['output'];
  /** What became of each operation, in their order. */
  readonly outcomes: ReadonlyArray<Outcome>;
  /** True when it had been applied before, and this is the first result again. */
  readonly repeated: Scalars['Boolean']['output'];
  /** The revision that holds its effects; the current one when it changed nothing. */
  readonly revision: Scalars['Int']['output'];
};

/** A write: recorded whole or not at all. */
export type ApplyChangesetInput = {
  /**
   * Chosen by you, 1 to 200 characters, so that a retry after a lost acknowledgement returns the first result; a new
   * one is made when left out.
   */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else CONFLICT. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be done, 1 to 5,000 operations; an id stands in at most one of them. */
  readonly operations: ReadonlyArray<ChangeOperation>;
  /** Why it is recorded. */
  readonly reason: Scalars['String']['input'];
};

/** What became of a changeset. */
export type ApplyChangesetPayload = {
  readonly __typename?: 'ApplyChangesetPayload';
  /** What was recorded, durably; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<UserError>;
};

/** A non-state armed group (非国家武装团体), clause 2 of the policy. */
export type ArmedGroup = Actor & Node & {
  readonly __typename?: 'ArmedGroup';
  /** Other spellings and names, raw names of the sources among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Live flags that it is associated with (关联), by fewest steps, then flag id: recorded relations lead from it to who is
   * flagged, or to a perpetrator. No path of material, and no exposure.
   */
  readonly associations: AssociationConnection;
  /** Risk flags of which it is the perpetrator, by name; their subject is something else, or unknown to be it. */
  readonly attributedFlags: RiskFlagConnection;
  /** Country: ISO 3166-1 alpha-2 code such as CD. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Risk flags (风险标记) raised on it, by name. */
  readonly flags: RiskFlagConnection;
  /** Whether it comes from another country; null when not said. */
  readonly foreign?: Maybe<Scalars['Boolean']['output']>;
  /** Global id, `kind:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['output'];
  /** Chinese name (中文名称). */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Relations in which it stands, at either end. More than 1,000 of one type is LIMIT_EXCEEDED. */
  readonly relations: ReadonlyArray<Relation>;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};


/** A non-state armed group (非国家武装团体), clause 2 of the policy. */
export type ArmedGroupAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


/** A non-state armed group (非国家武装团体), clause 2 of the policy. */
export type ArmedGroupAttributedFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A non-state armed group (非国家武装团体), clause 2 of the policy. */
export type ArmedGroupFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A non-state armed group (非国家武装团体), clause 2 of the policy. */
export type ArmedGroupRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A page of armed groups. */
export type ArmedGroupConnection = {
  readonly __typename?: 'ArmedGroupConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<ArmedGroupEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<ArmedGroup>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of armed groups, with its cursor. */
export type ArmedGroupEdge = {
  readonly __typename?: 'ArmedGroupEdge';
  /** Opaque; good for the very query that gave it, whatever its page size. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: ArmedGroup;
};

/** A non-state armed group (policy clause 2). Stated whole: what is left out is no longer said. */
export type ArmedGroupInput = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Whether it comes from another country. */
  readonly foreign?: InputMaybe<Scalars['Boolean']['input']>;
  /** Global id, `armed-group:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['input'];
  /** Chinese name. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
};

/** A supplier that is associated with flags. */
export type AssociatedSupplier = {
  readonly __typename?: 'AssociatedSupplier';
  /** Its associations, one per flag, fewest steps first, then by flag id. */
  readonly associations: ReadonlyArray<Association>;
  /** Fewest relations of a chain. */
  readonly steps: Scalars['Int']['output'];
  /** The supplier. */
  readonly supplier: Supplier;
};

/** Someone or something that recorded relations other than supply join to a flag (关联). No path of material, no share. */
export type Association = {
  readonly __typename?: 'Association';
  /** Who or what is associated with it: an actor, chain node or place. */
  readonly associated: RelationEnd;
  /** Every chain that leads there: shortest first, then by ids of the relations. */
  readonly chains: ReadonlyArray<AssociationChain>;
  /** The flag. */
  readonly flag: RiskFlag;
  /** Whether some chain holds in the flag's window by all of its relations. */
  readonly inWindow: Scalars['Boolean']['output'];
  /** Fewest relations of a chain that leads there: 1, or 2 under clause 2. */
  readonly steps: Scalars['Int']['output'];
};

/** A chain of relations from whoever is flagged, or the perpetrator, to whom it makes associated. */
export type AssociationChain = {
  readonly __typename?: 'AssociationChain';
  /** Whether each of its relations holds on some day of the flag's window. */
  readonly inWindow: Scalars['Boolean']['output'];
  /** Where it begins: the flag's subject, or its perpetrator. */
  readonly start: RelationEnd;
  /** Its relations in order: one, or two under clause 2. */
  readonly steps: ReadonlyArray<AssociationStep>;
};

/** A page of associations, with the revision on which all of them hold. */
export type AssociationConnection = {
  readonly __typename?: 'AssociationConnection';
  /** False when a limit cut the answer short; `limit` then names it. */
  readonly complete: Scalars['Boolean']['output'];
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<AssociationEdge>;
  /** Which limit cut the answer short; null when it is complete. */
  readonly limit?: Maybe<TraceLimit>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Association>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** Revision of the store on which it was answered. */
  readonly revision: Scalars['Int']['output'];
  /** How many there are without paging. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An association with its cursor. */
export type AssociationEdge = {
  readonly __typename?: 'AssociationEdge';
  /** Opaque; good for the very query that gave it. */
  readonly cursor: Scalars['String']['output'];
  /** The association. */
  readonly node: Association;
};

/** One relation of a chain, read in the chain's own direction. */
export type AssociationStep = {
  readonly __typename?: 'AssociationStep';
  /** Whether it holds on some day of the flag's window; an unknown end bounds neither. */
  readonly inWindow: Scalars['Boolean']['output'];
  /** The relation; its evidence says what it rests on, its own `from` and `to` how it was recorded. */
  readonly relation: Relation;
  /** Where the step leads. */
  readonly to: RelationEnd;
};

/** Whoever holds material: a mine site, trader, smelter, supplier or company. */
export type ChainNode = {
  /** Other spellings and names, raw names of the sources among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Live flags that it is associated with (关联), by fewest steps, then flag id: recorded relations lead from it to who is
   * flagged, or to a perpetrator. No path of material, and no exposure.
   */
  readonly associations: AssociationConnection;
  /** Statements about it that cannot both be true, by name. */
  readonly contradictions: ContradictionConnection;
  /**
   * Conversions at it (转化), by mineral. Of a merged node there may be several for one pair: the one stated of the node
   * that was kept counts.
   */
  readonly conversions: ConversionConnection;
  /** Country: ISO 3166-1 alpha-2 code such as CD. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Chain nodes that material from here can have reached, flags aside: nearest first, then by id. */
  readonly downstream: ReachedNodeConnection;
  /** Live flags whose material possibly reached it (可能暴露), nearest first, then by flag id. */
  readonly exposures: ExposureConnection;
  /** Risk flags (风险标记) raised on it, by name. */
  readonly flags: RiskFlagConnection;
  /** Global id, `kind:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Where it lies; null when nothing is known but perhaps the country. */
  readonly location?: Maybe<Location>;
  /** Nodes merged into it (合并), directly or by way of others, as they were stated, by id. What is said of them is said of it. */
  readonly mergedFrom: ReadonlyArray<ChainNode>;
  /** Minerals that it is known to handle. What flows is said by links, not by this list. */
  readonly minerals: ReadonlyArray<Mineral>;
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['output'];
  /** Chinese name (中文名称). */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Relations in which it stands, at either end. More than 1,000 of one type is LIMIT_EXCEEDED. */
  readonly relations: ReadonlyArray<Relation>;
  /** What it has from elsewhere than supply links (源项), by type, then first day. */
  readonly sources: MaterialSourceConnection;
  /** Links by which material comes to it (上游), by first day. */
  readonly suppliedBy: SupplyLinkConnection;
  /** Links by which material leaves it (下游), by first day. */
  readonly suppliesTo: SupplyLinkConnection;
  /** Chain nodes that material here can have come from (上游来源), flags aside: nearest first, then by id. */
  readonly upstream: UpstreamNodeConnection;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};


/** Whoever holds material: a mine site, trader, smelter, supplier or company. */
export type ChainNodeAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


/** Whoever holds material: a mine site, trader, smelter, supplier or company. */
export type ChainNodeContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever holds material: a mine site, trader, smelter, supplier or company. */
export type ChainNodeConversionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever holds material: a mine site, trader, smelter, supplier or company. */
export type ChainNodeDownstreamArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  arrival?: InputMaybe<MaterialArrival>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChainNodeKind>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  status?: InputMaybe<ExposureStatus>;
  window?: InputMaybe<DayWindow>;
};


/** Whoever holds material: a mine site, trader, smelter, supplier or company. */
export type ChainNodeExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  arrival?: InputMaybe<MaterialArrival>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  status?: InputMaybe<ExposureStatus>;
  window?: InputMaybe<DayWindow>;
};


/** Whoever holds material: a mine site, trader, smelter, supplier or company. */
export type ChainNodeFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Whoever holds material: a mine site, trader, smelter, supplier or company. */
export type ChainNodeRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** Whoever holds material: a mine site, trader, smelter, supplier or company. */
export type ChainNodeSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Whoever holds material: a mine site, trader, smelter, supplier or company. */
export type ChainNodeSuppliedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Whoever holds material: a mine site, trader, smelter, supplier or company. */
export type ChainNodeSuppliesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Whoever holds material: a mine site, trader, smelter, supplier or company. */
export type ChainNodeUpstreamArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChainNodeKind>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** Kinds that hold material. */
export type ChainNodeKind =
  /** Company whose chain is watched (公司). */
  | 'COMPANY'
  /** Mine site (矿址). */
  | 'MINE_SITE'
  /** Smelter or refiner (冶炼厂、精炼厂). */
  | 'SMELTER'
  /** Supplier (供应商). */
  | 'SUPPLIER'
  /** Trader (贸易商). */
  | 'TRADER';

/** One operation of a changeset: exactly one of these. */
export type ChangeOperation =
  /** States a fact of kind AffiliatedWith (关联方) or amends it, whole. */
  { readonly affiliatedWith: AffiliatedWithInput; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind ArmedGroup (非国家武装团体) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup: ArmedGroupInput; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Company (公司) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company: CompanyInput; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind ContractsSecurity (安保合约) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity: ContractsSecurityInput; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Contradiction (矛盾陈述) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction: ContradictionInput; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Controls (控制) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls: ControlsInput; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Conversion (转化) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion: ConversionInput; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Document (证据文件) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document: DocumentInput; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind MaterialSource (源项) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource: MaterialSourceInput; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Merge (合并) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge: MergeInput; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind MineSite (矿址) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite: MineSiteInput; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Operates (运营) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates: OperatesInput; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Organisation (组织) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation: OrganisationInput; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Owns (拥有) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns: OwnsInput; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Pays (付款) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays: PaysInput; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Person (自然人) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person: PersonInput; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind PresentAt (在场) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt: PresentAtInput; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind ProvidesEquipment (设备) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment: ProvidesEquipmentInput; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind ProvidesLogistics (后勤) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics: ProvidesLogisticsInput; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind PurchasesFrom (购买) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom: PurchasesFromInput; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Undoes a retraction that was asked for by name, and what fell with it (恢复). */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate: Scalars['ID']['input']; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Takes the fact with this id back (撤回); what rests on it falls with it. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract: Scalars['ID']['input']; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind RiskFlag (风险标记) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag: RiskFlagInput; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind SecurityForce (安全武装) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce: SecurityForceInput; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind SharesManagement (管理层关联) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement: SharesManagementInput; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Smelter (冶炼厂、精炼厂) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter: SmelterInput; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Supplier (供应商) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier: SupplierInput; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind SupplyLink (供应关系) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink: SupplyLinkInput; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Trader (贸易商) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader: TraderInput; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind TradingPoint (交易点) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint: TradingPointInput; readonly transportRoute?: never; }
  |  /** States a fact of kind TransportRoute (运输路线) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly armedGroup?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute: TransportRouteInput; };

/** A clause of the policy or an item of one (条款), with what it takes from the clause above. */
export type Clause = {
  readonly __typename?: 'Clause';
  /** Activities that it names (开采、运输、贸易、处理、出口). */
  readonly activities: ReadonlyArray<Term>;
  /** How many steps of recorded relations it follows from a flagged party: 2 where the text reaches affiliates (关联方). */
  readonly associationSteps: Scalars['Int']['output'];
  /**
   * Words that speak of conflict-affected and high-risk areas (受冲突影响和高风险区域); null where the clause has none.
   * Whether a place lies in one never hides a flag.
   */
  readonly cahra?: Maybe<Words>;
  /** Categories of risk that belong to it, those of its items aside. */
  readonly categories: ReadonlyArray<RiskCategoryInfo>;
  /** Its items. */
  readonly children: ReadonlyArray<Clause>;
  /** How to cite it to a reader of the policy, such as `3 (head)`. */
  readonly citation: Scalars['String']['output'];
  /** The same in Chinese, such as 第三条（首段）. */
  readonly citationZh: Scalars['String']['output'];
  /** Duties that it lays on the company itself and on suppliers. */
  readonly duties: ReadonlyArray<Duty>;
  /** Such as `P` (preamble), `1.a`, `2`, `4.3`, `6.m`. */
  readonly id: Scalars['ID']['output'];
  /** What that is a judgement of: the supplier's link to the party, or the risk itself. */
  readonly judgedOn?: Maybe<Term>;
  /** How the supplier must be tied to the party (采购、关联); null where no tie is asked. */
  readonly link?: Maybe<LinkWords>;
  /** Why a clause with a category of risk prescribes nothing. */
  readonly noneReason?: Maybe<Scalars['String']['output']>;
  /** The same in Chinese. */
  readonly noneReasonZh?: Maybe<Scalars['String']['output']>;
  /** What a reader should know of this reading. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The same in Chinese (说明). */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Whether the text numbers it, or this software for want of a number. */
  readonly numbering: Term;
  /** The clause above; null for the preamble and for clauses 1 to 7. */
  readonly parent?: Maybe<Clause>;
  /** Its text piece by piece; empty where it only quotes the clause above. */
  readonly passages: ReadonlyArray<Passage>;
  /** Oddities of its Chinese wording, and how they are read. */
  readonly remarks: ReadonlyArray<WordingRemark>;
  /** What it prescribes (应对措施), in the text's order; empty where it prescribes nothing. */
  readonly responses: ReadonlyArray<PrescribedResponse>;
  /** What it leaves open. */
  readonly settings: ReadonlyArray<PolicySetting>;
  /** What it requires, in one breath. */
  readonly summary?: Maybe<Scalars['String']['output']>;
  /** The same in Chinese (摘要). */
  readonly summaryZh?: Maybe<Scalars['String']['output']>;
  /** Its own text in English, without that of its items. */
  readonly text: Scalars['String']['output'];
  /** Its own text in Chinese, word for word (原文), without that of its items. */
  readonly textZh: Scalars['String']['output'];
  /** How sure one must be before the response is due (门槛); null where the clause prescribes nothing. */
  readonly threshold?: Maybe<ThresholdWords>;
  /** Title in English. */
  readonly title: Scalars['String']['output'];
  /** Title in Chinese. */
  readonly titleZh: Scalars['String']['output'];
  /** Whose conduct it describes; empty where the text names no one. */
  readonly whoseConduct: ReadonlyArray<Term>;
};

/** The time that a risk management plan is given, and what is then asked of it. */
export type Clock = {
  readonly __typename?: 'Clock';
  /** From when it runs unless set otherwise: the text's own start, or the default in its place. */
  readonly effectiveStart: Term;
  /** Outcomes of the plan that fail the test. Some effect passes clause 3 and fails clause 4. */
  readonly failedBy: ReadonlyArray<Term>;
  /** How many units. */
  readonly length: Scalars['Int']['output'];
  /** From when it runs; null where the text does not say. */
  readonly start?: Maybe<Term>;
  /** What is asked of the plan (未起作用 or 未取得明显效果). */
  readonly test: Term;
  /** Calendar months, in the policy's time zone. */
  readonly unit: Term;
  /** The clause's words, in English. */
  readonly words: Scalars['String']['output'];
  /** The clause's words, in Chinese (原文). */
  readonly wordsZh: Scalars['String']['output'];
};

/** A company whose supply chain is watched (公司); 壹连科技 is the focal one. */
export type Company = ChainNode & Node & {
  readonly __typename?: 'Company';
  /** Other spellings and names, raw names of the sources among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Live flags that it is associated with (关联), by fewest steps, then flag id: recorded relations lead from it to who is
   * flagged, or to a perpetrator. No path of material, and no exposure.
   */
  readonly associations: AssociationConnection;
  /** Statements about it that cannot both be true, by name. */
  readonly contradictions: ContradictionConnection;
  /**
   * Conversions at it (转化), by mineral. Of a merged node there may be several for one pair: the one stated of the node
   * that was kept counts.
   */
  readonly conversions: ConversionConnection;
  /** Country: ISO 3166-1 alpha-2 code such as CD. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Chain nodes that material from here can have reached, flags aside: nearest first, then by id. */
  readonly downstream: ReachedNodeConnection;
  /** Live flags whose material possibly reached it (可能暴露), nearest first, then by flag id. */
  readonly exposures: ExposureConnection;
  /** Risk flags (风险标记) raised on it, by name. */
  readonly flags: RiskFlagConnection;
  /** Whether the policy is its own; null when not said. */
  readonly focal?: Maybe<Scalars['Boolean']['output']>;
  /** Global id, `kind:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Where it lies; null when nothing is known but perhaps the country. */
  readonly location?: Maybe<Location>;
  /** Nodes merged into it (合并), directly or by way of others, as they were stated, by id. What is said of them is said of it. */
  readonly mergedFrom: ReadonlyArray<ChainNode>;
  /** Minerals that it is known to handle. What flows is said by links, not by this list. */
  readonly minerals: ReadonlyArray<Mineral>;
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['output'];
  /** Chinese name (中文名称). */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Relations in which it stands, at either end. More than 1,000 of one type is LIMIT_EXCEEDED. */
  readonly relations: ReadonlyArray<Relation>;
  /** What it has from elsewhere than supply links (源项), by type, then first day. */
  readonly sources: MaterialSourceConnection;
  /** Links by which material comes to it (上游), by first day. */
  readonly suppliedBy: SupplyLinkConnection;
  /** Links by which material leaves it (下游), by first day. */
  readonly suppliesTo: SupplyLinkConnection;
  /** Chain nodes that material here can have come from (上游来源), flags aside: nearest first, then by id. */
  readonly upstream: UpstreamNodeConnection;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};


/** A company whose supply chain is watched (公司); 壹连科技 is the focal one. */
export type CompanyAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


/** A company whose supply chain is watched (公司); 壹连科技 is the focal one. */
export type CompanyContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company whose supply chain is watched (公司); 壹连科技 is the focal one. */
export type CompanyConversionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company whose supply chain is watched (公司); 壹连科技 is the focal one. */
export type CompanyDownstreamArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  arrival?: InputMaybe<MaterialArrival>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChainNodeKind>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  status?: InputMaybe<ExposureStatus>;
  window?: InputMaybe<DayWindow>;
};


/** A company whose supply chain is watched (公司); 壹连科技 is the focal one. */
export type CompanyExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  arrival?: InputMaybe<MaterialArrival>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  status?: InputMaybe<ExposureStatus>;
  window?: InputMaybe<DayWindow>;
};


/** A company whose supply chain is watched (公司); 壹连科技 is the focal one. */
export type CompanyFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A company whose supply chain is watched (公司); 壹连科技 is the focal one. */
export type CompanyRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A company whose supply chain is watched (公司); 壹连科技 is the focal one. */
export type CompanySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A company whose supply chain is watched (公司); 壹连科技 is the focal one. */
export type CompanySuppliedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A company whose supply chain is watched (公司); 壹连科技 is the focal one. */
export type CompanySuppliesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A company whose supply chain is watched (公司); 壹连科技 is the focal one. */
export type CompanyUpstreamArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChainNodeKind>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of companies. */
export type CompanyConnection = {
  readonly __typename?: 'CompanyConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<CompanyEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Company>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of companies, with its cursor. */
export type CompanyEdge = {
  readonly __typename?: 'CompanyEdge';
  /** Opaque; good for the very query that gave it, whatever its page size. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Company;
};

/** A company whose supply chain is watched; 壹连科技 is the focal one. Stated whole: what is left out is no longer said. */
export type CompanyInput = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Second-level subdivision, such as Masisi. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** Whether the policy is its own. */
  readonly focal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Global id, `company:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** WGS 84 latitude in decimal degrees. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Town, village or address. */
  readonly locality?: InputMaybe<Scalars['String']['input']>;
  /** WGS 84 longitude in decimal degrees. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Minerals that it is known to handle. What flows is said by links, not by this list. */
  readonly minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['input'];
  /** Chinese name. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** First-level subdivision, such as Nord-Kivu. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
};

/** A party has another guard it, or pays it for security. Stated whole: what is left out is no longer said. */
export type ContractsSecurityInput = {
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who stands in the relation. */
  readonly from: Scalars['ID']['input'];
  /** Global id, `contracts-security:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** To whom or what it stands in the relation. */
  readonly to: Scalars['ID']['input'];
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Statements about one thing on one day that cannot both be true (矛盾陈述). Kept and listed, not resolved. */
export type Contradiction = Node & {
  readonly __typename?: 'Contradiction';
  /** Other spellings and names, raw names of the sources among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Day of which they are said. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** Documents that it rests on, in the order given. It falls when the last that it had is retracted. */
  readonly evidence: ReadonlyArray<Document>;
  /** Global id, `kind:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['output'];
  /** Chinese name (中文名称). */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** The statements, one each. */
  readonly statements: ReadonlyArray<Scalars['String']['output']>;
  /** What the statements are about. */
  readonly subject: ContradictionSubject;
  /** Field or question they disagree on. */
  readonly topic: Scalars['String']['output'];
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};

/** A page of contradictions. */
export type ContradictionConnection = {
  readonly __typename?: 'ContradictionConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<ContradictionEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Contradiction>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of contradictions, with its cursor. */
export type ContradictionEdge = {
  readonly __typename?: 'ContradictionEdge';
  /** Opaque; good for the very query that gave it, whatever its page size. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Contradiction;
};

/** Statements about one thing on one day that cannot both be true. Kept and listed, not resolved. Stated whole: what is left out is no longer said. */
export type ContradictionInput = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Day of which they are said. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Global id, `contradiction:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['input'];
  /** Chinese name. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** The statements, one a line. */
  readonly statements: ReadonlyArray<Scalars['String']['input']>;
  /** What the statements are about. */
  readonly subject: Scalars['ID']['input'];
  /** Field or question they disagree on. */
  readonly topic: Scalars['String']['input'];
};

/** What contradictory statements may be about. */
export type ContradictionSubject = Company | MineSite | Smelter | Supplier | Trader | TradingPoint | TransportRoute;

/** An actor holds power over a node or place: a flag on it taints what leaves or passes there. Between actors and nodes otherwise it is association only. Stated whole: what is left out is no longer said. */
export type ControlsInput = {
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who stands in the relation. */
  readonly from: Scalars['ID']['input'];
  /** Global id, `controls:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** To whom or what it stands in the relation. */
  readonly to: Scalars['ID']['input'];
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * At a node, one mineral yields another (转化), beside what passes unchanged; or, of a mineral to itself, the recovery of that
 * mineral there.
 */
export type Conversion = Node & {
  readonly __typename?: 'Conversion';
  /** Documents that it rests on, in the order given. It stands without them too, the weaker. */
  readonly evidence: ReadonlyArray<Document>;
  /** Global id, `conversion:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Mineral that comes in. */
  readonly input: Mineral;
  /** Where it happens. */
  readonly node: ChainNode;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Mineral that it yields; may be the same. */
  readonly output: Mineral;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Contained mass of `output` per contained mass of `input` (回收率), above 0 and at most 1; null: unknown. */
  readonly recovery?: Maybe<Scalars['Float']['output']>;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};

/** A page of conversions. */
export type ConversionConnection = {
  readonly __typename?: 'ConversionConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<ConversionEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Conversion>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of conversions, with its cursor. */
export type ConversionEdge = {
  readonly __typename?: 'ConversionEdge';
  /** Opaque; good for the very query that gave it, whatever its page size. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Conversion;
};

/** At a node, one mineral yields another, beside what passes unchanged; or, of a mineral to itself, the recovery of that mineral there. One for each node and pair of minerals at a time. Stated whole: what is left out is no longer said. */
export type ConversionInput = {
  /** Documents that the fact rests on. It stands without them too, the weaker. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Global id, `conversion:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Mineral that comes in. */
  readonly input: Scalars['String']['input'];
  /** Where it happens. */
  readonly node: Scalars['ID']['input'];
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** Mineral that it yields; may be the same. */
  readonly output: Scalars['String']['input'];
  /** Contained mass of `output` per contained mass of `input`, above 0 and at most 1; absent: unknown. */
  readonly recovery?: InputMaybe<Scalars['Float']['input']>;
};

/** Chain-of-custody model of ISO 22095 (监管链模式). */
export type CustodyModel =
  /** Book and claim (预订与声明). */
  | 'BOOK_AND_CLAIM'
  /** Controlled blending (受控混合). */
  | 'CONTROLLED_BLENDING'
  /** Identity preserved (身份保持). */
  | 'IDENTITY_PRESERVED'
  /** Mass balance (质量平衡). */
  | 'MASS_BALANCE'
  /** Segregated (隔离). */
  | 'SEGREGATED'
  /** Said to be unknown (未知). */
  | 'UNKNOWN';

/** A window of days, closed at both ends; an end that is left out does not bound it. */
export type DayWindow = {
  /** First day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A source that facts rest on (证据文件), graded for its reliability and its credibility. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** Other spellings and names, raw names of the sources among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Contradictions in which it speaks. */
  readonly contradictions: ContradictionConnection;
  /** Conversions that rest on it. */
  readonly conversions: ConversionConnection;
  /** Information credibility (信息可信度), 1 (confirmed) to 6 (cannot be judged). */
  readonly credibility: Scalars['Int']['output'];
  /** Day of issue, or of the visit that it reports. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** What it is. */
  readonly documentType?: Maybe<DocumentType>;
  /** Global id, `kind:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Merges that rest on it. */
  readonly merges: MergeConnection;
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['output'];
  /** Chinese name (中文名称). */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Who issued it. */
  readonly publisher?: Maybe<Scalars['String']['output']>;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Where it is kept: an address, a file name, a record number. */
  readonly reference?: Maybe<Scalars['String']['output']>;
  /** Relations that rest on it. More than 1,000 of one type is LIMIT_EXCEEDED. */
  readonly relations: ReadonlyArray<Relation>;
  /** Source reliability (来源可靠性), A (completely reliable) to F (cannot be judged). */
  readonly reliability: Reliability;
  /** Risk flags that rest on it. */
  readonly riskFlags: RiskFlagConnection;
  /** Sources of material that rest on it. */
  readonly sources: MaterialSourceConnection;
  /** What it literally says, as `field: value` lines, raw names among them. */
  readonly statements: ReadonlyArray<Scalars['String']['output']>;
  /** Supply links that rest on it. */
  readonly supplyLinks: SupplyLinkConnection;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};


/** A source that facts rest on (证据文件), graded for its reliability and its credibility. */
export type DocumentContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A source that facts rest on (证据文件), graded for its reliability and its credibility. */
export type DocumentConversionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A source that facts rest on (证据文件), graded for its reliability and its credibility. */
export type DocumentMergesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A source that facts rest on (证据文件), graded for its reliability and its credibility. */
export type DocumentRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A source that facts rest on (证据文件), graded for its reliability and its credibility. */
export type DocumentRiskFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A source that facts rest on (证据文件), graded for its reliability and its credibility. */
export type DocumentSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A source that facts rest on (证据文件), graded for its reliability and its credibility. */
export type DocumentSupplyLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of documents, with its cursor. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Opaque; good for the very query that gave it, whatever its page size. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Document;
};

/** A source that facts rest on, graded for its reliability and its credibility. Stated whole: what is left out is no longer said. */
export type DocumentInput = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Information credibility, 1 (confirmed) to 6 (cannot be judged). */
  readonly credibility: Scalars['Int']['input'];
  /** Day of issue, or of the visit that it reports. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** What it is. */
  readonly documentType?: InputMaybe<DocumentType>;
  /** Global id, `document:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['input'];
  /** Chinese name. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** Who issued it. */
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  /** Where it is kept: an address, a file name, a record number. */
  readonly reference?: InputMaybe<Scalars['String']['input']>;
  /** Source reliability, A (completely reliable) to F (cannot be judged). */
  readonly reliability: Reliability;
  /** What it literally says, as `field: value` lines, raw names among them. */
  readonly statements?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What a document is. */
export type DocumentType =
  /** Audit (审核). */
  | 'AUDIT'
  /** Certificate (证书). */
  | 'CERTIFICATE'
  /** Declaration of a party (声明). */
  | 'DECLARATION'
  /** Grievance (申诉). */
  | 'GRIEVANCE'
  /** Inspection (检查). */
  | 'INSPECTION'
  /** News (新闻). */
  | 'NEWS'
  /** Another (其他). */
  | 'OTHER'
  /** Report (报告). */
  | 'REPORT'
  /** Shipping record (运输记录). */
  | 'SHIPPING_RECORD'
  /** Report of a visit (实地走访). */
  | 'SITE_VISIT';

/** A duty that the policy lays on the company itself or on suppliers (义务). */
export type Duty = {
  readonly __typename?: 'Duty';
  /** Which duty. */
  readonly code: Scalars['String']['output'];
  /** What it asks, in English. */
  readonly name: Scalars['String']['output'];
  /** What it asks, in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** Upon whom it lies. */
  readonly on: Term;
  /** True: not in the text, added by this software. */
  readonly ours: Scalars['Boolean']['output'];
};

/**
 * A chain node that material tainted by a flag possibly reached (可能暴露): some walk of links leads there on days that
 * agree with the flag's window and each link's interval. It asks for a person's judgement; it is not one.
 */
export type Exposure = {
  readonly __typename?: 'Exposure';
  /** Clause of the policy (政策条款) that the flag's category belongs to; null for a red flag that has none. */
  readonly clause?: Maybe<Clause>;
  /** Earliest day on which material can have arrived, over all walks; null when nothing bounds it from below. */
  readonly firstPossibleOn?: Maybe<Scalars['Date']['output']>;
  /** The flag. */
  readonly flag: RiskFlag;
  /** Fewest links over all walks; the earliest walk may be another. */
  readonly hops: Scalars['Int']['output'];
  /** Whether the node is the flag's own subject, under whichever of its merged ids, to which material came back. */
  readonly isSubject: Scalars['Boolean']['output'];
  /** The same for each mineral by which it is exposed, by code; of one, what arrived before what was made there. */
  readonly minerals: ReadonlyArray<MineralExposure>;
  /** The node that its material possibly reached. */
  readonly node: ChainNode;
  /** What the policy prescribes (应对措施) once a person has judged; says so where it prescribes nothing. */
  readonly prescription: Prescription;
  /** The walk with the fewest links, then its own earliest arrival, then the least link ids. */
  readonly shortestWalk?: Maybe<Walk>;
  /** Whether material can still arrive on the as-of day. */
  readonly status: ExposureStatus;
};


/**
 * A chain node that material tainted by a flag possibly reached (可能暴露): some walk of links leads there on days that
 * agree with the flag's window and each link's interval. It asks for a person's judgement; it is not one.
 */
export type ExposureShortestWalkArgs = {
  mineral?: InputMaybe<Scalars['String']['input']>;
};

/** A page of exposures, with the revision and day on which all of them hold. */
export type ExposureConnection = {
  readonly __typename?: 'ExposureConnection';
  /** Last day that counted. */
  readonly asOf: Scalars['Date']['output'];
  /** False when a limit cut the answer short; `limit` then names it. */
  readonly complete: Scalars['Boolean']['output'];
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<ExposureEdge>;
  /** Which limit cut the answer short; null when it is complete. */
  readonly limit?: Maybe<TraceLimit>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Exposure>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** Revision of the store on which it was answered. */
  readonly revision: Scalars['Int']['output'];
  /** How many there are without paging. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An exposure with its cursor. */
export type ExposureEdge = {
  readonly __typename?: 'ExposureEdge';
  /** Opaque; good for the very query that gave it. */
  readonly cursor: Scalars['String']['output'];
  /** The exposure. */
  readonly node: Exposure;
};

/** Whether an exposure goes on. */
export type ExposureStatus =
  /** Material can arrive on the as-of day itself (当前). */
  | 'CURRENT'
  /** It could once (历史). */
  | 'HISTORIC';

/** Where a flag stands. Unfounded and closed flags are not live. */
export type FlagStatus =
  /** Closed (已关闭). */
  | 'CLOSED'
  /** Reduced by measures (已缓解). */
  | 'MITIGATED'
  /** There are reasonable grounds (有合理理由). */
  | 'REASONABLE_GROUNDS'
  /** Reported, not yet looked into (信号). */
  | 'SIGNAL'
  /** Being looked into (审查中). */
  | 'UNDER_REVIEW'
  /** Found to have no ground (不成立). */
  | 'UNFOUNDED';

/** What a flag may be raised on. */
export type FlagSubject = ArmedGroup | Company | MineSite | Organisation | Person | SecurityForce | Smelter | Supplier | SupplyLink | Trader | TradingPoint | TransportRoute;

/** Whose a security force is. */
export type ForceKind =
  /** Private (私人). */
  | 'PRIVATE'
  /** Public (公共). */
  | 'PUBLIC';

/** One file being brought in (数据导入). While it is RUNNING what it brings is unfinished. */
export type ImportRun = Node & {
  readonly __typename?: 'ImportRun';
  /** Changed rows that met a human edit and were left for a person. */
  readonly conflictCount?: Maybe<Scalars['Int']['output']>;
  /** Facts that the rows amount to. */
  readonly factCount?: Maybe<Scalars['Int']['output']>;
  /** SHA-256 of the file, in hex. */
  readonly fileDigest: Scalars['String']['output'];
  /** Format of the file: `bundle`, `ipis`. */
  readonly format: Scalars['String']['output'];
  /** Global id, `import-run:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Format and file name. */
  readonly name: Scalars['String']['output'];
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Rows refused and reported. */
  readonly rejectedCount?: Maybe<Scalars['Int']['output']>;
  /** Rows read; null while not yet known. */
  readonly rowCount?: Maybe<Scalars['Int']['output']>;
  /** RUNNING until its last changeset is in. */
  readonly state: ImportState;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};

/** A page of imports. */
export type ImportRunConnection = {
  readonly __typename?: 'ImportRunConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<ImportRunEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<ImportRun>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of imports, with its cursor. */
export type ImportRunEdge = {
  readonly __typename?: 'ImportRunEdge';
  /** Opaque; good for the very query that gave it, whatever its page size. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: ImportRun;
};

/** How far an import is. */
export type ImportState =
  /** Finished (已完成). */
  | 'COMPLETE'
  /** Under way, or broken off: unfinished (未完成). */
  | 'RUNNING';

/** What a supply statement speaks of. */
export type LinkScope =
  /** All of a company's purchases (公司级). */
  | 'COMPANY'
  /** One lot (批次级). */
  | 'LOT'
  /** A product (产品级). */
  | 'PRODUCT'
  /** Said to be unknown (未知). */
  | 'UNKNOWN';

/** How the supplier must be tied to the party: it sources from it, or is linked to it. */
export type LinkWords = {
  readonly __typename?: 'LinkWords';
  /** The clause's words for being linked (关联、关系). */
  readonly linkedTo: Words;
  /** The clause's words for sourcing (采购). */
  readonly sourcesFrom: Words;
};

/** Where something lies. */
export type Location = {
  readonly __typename?: 'Location';
  /** Second-level subdivision, such as Masisi. */
  readonly district?: Maybe<Scalars['String']['output']>;
  /** WGS 84 latitude in decimal degrees, −90 to 90. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Town, village or address. */
  readonly locality?: Maybe<Scalars['String']['output']>;
  /** WGS 84 longitude in decimal degrees, −180 to 180. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** First-level subdivision, such as Nord-Kivu. */
  readonly region?: Maybe<Scalars['String']['output']>;
};

/** Contained mass of one mineral in kg. Equal bounds are exact; a bound that is null is unknown. */
export type Mass = {
  readonly __typename?: 'Mass';
  /** Upper bound in kg. */
  readonly kgHigh?: Maybe<Scalars['Float']['output']>;
  /** Lower bound in kg. */
  readonly kgLow?: Maybe<Scalars['Float']['output']>;
  /** Which mineral. */
  readonly mineral: Mineral;
};

/** Contained mass of one mineral in kg. A bound that is left out is unknown. */
export type MassInput = {
  /** Upper bound in kg, not below the lower. */
  readonly kgHigh?: InputMaybe<Scalars['Float']['input']>;
  /** Lower bound in kg, 0 or more. */
  readonly kgLow?: InputMaybe<Scalars['Float']['input']>;
  /** Code of the mineral, such as `tin`. */
  readonly mineral: Scalars['String']['input'];
};

/** How a node comes to hold a mineral. */
export type MaterialArrival =
  /** By a link (到达). */
  | 'ARRIVED'
  /** By a conversion at the node (转化产出). */
  | 'PRODUCED';

/** Form of a material (物料形态). */
export type MaterialForm =
  /** By-product (副产品). */
  | 'BY_PRODUCT'
  /** Component that holds minerals (含矿产的零部件). */
  | 'COMPONENT'
  /** Concentrate (精矿). */
  | 'CONCENTRATE'
  /** Derivative (衍生物). */
  | 'DERIVATIVE'
  /** Metal (金属). */
  | 'METAL'
  /** Ore (矿石). */
  | 'ORE'
  /** Another (其他). */
  | 'OTHER'
  /** Recycled (再生料). */
  | 'SECONDARY'
  /** Said to be unknown (未知). */
  | 'UNKNOWN';

/** Material that a node has from elsewhere than supply links (源项): mined, in stock, recycled, or unknown. */
export type MaterialSource = Node & {
  readonly __typename?: 'MaterialSource';
  /** Of an opening stock: the part, 0 to 1, declared as clean; the rest is unknown. Null: nothing is declared. */
  readonly cleanFraction?: Maybe<Scalars['Float']['output']>;
  /** Documents that it rests on, in the order given. It stands without them too, the weaker. */
  readonly evidence: ReadonlyArray<Document>;
  /** Global id, `material-source:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Contained mass per mineral, where something is known of it. */
  readonly masses: ReadonlyArray<Mass>;
  /** Minerals that it holds, one or more. */
  readonly minerals: ReadonlyArray<Mineral>;
  /** Who has it. */
  readonly node: ChainNode;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Where it is from. */
  readonly sourceType: MaterialSourceType;
  /** First day on which it holds; null: unknown or open. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: unknown or open. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};

/** A page of sources of material. */
export type MaterialSourceConnection = {
  readonly __typename?: 'MaterialSourceConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<MaterialSourceEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<MaterialSource>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of sources of material, with its cursor. */
export type MaterialSourceEdge = {
  readonly __typename?: 'MaterialSourceEdge';
  /** Opaque; good for the very query that gave it, whatever its page size. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: MaterialSource;
};

/** Material that a node has from elsewhere than supply links: mined, in stock, recycled, or unknown. Stated whole: what is left out is no longer said. */
export type MaterialSourceInput = {
  /** Of an opening stock: the part, 0 to 1, declared as clean; the rest is unknown. Absent: nothing is declared. */
  readonly cleanFraction?: InputMaybe<Scalars['Float']['input']>;
  /** Documents that the fact rests on. It stands without them too, the weaker. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Global id, `material-source:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Contained mass per mineral in kg: exact, an interval, or unknown when a bound is absent. */
  readonly masses?: InputMaybe<ReadonlyArray<MassInput>>;
  /** Minerals that it holds, one or more. */
  readonly minerals: ReadonlyArray<Scalars['String']['input']>;
  /** Who has it. */
  readonly node: Scalars['ID']['input'];
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** Where it is from. A recycled source without evidence is a claim. */
  readonly sourceType: MaterialSourceType;
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Where a node's material is from, other than by supply links. */
export type MaterialSourceType =
  /** In stock when the period began (期初库存). */
  | 'OPENING_STOCK'
  /** Mined or otherwise won there (原生产出). */
  | 'PRIMARY_PRODUCTION'
  /** Recycled (再生料). Without evidence it is a claim. */
  | 'RECYCLED'
  /** Said to be of unknown origin (来源不明). */
  | 'UNKNOWN_ORIGIN';

/**
 * Two chain nodes are one (合并): while it stands, all that is said of the dropped node holds for the kept one, as if they had
 * always been one. Its retraction undoes it.
 */
export type Merge = Node & {
  readonly __typename?: 'Merge';
  /** The node that is known by the other, as it was stated. */
  readonly dropped: ChainNode;
  /** Documents that it rests on, in the order given. It stands without them too, the weaker. */
  readonly evidence: ReadonlyArray<Document>;
  /** Global id, `merge:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** The node that both are known as, as it was stated; it may itself be merged into another. */
  readonly kept: ChainNode;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};

/** A page of merges. */
export type MergeConnection = {
  readonly __typename?: 'MergeConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<MergeEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Merge>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of merges, with its cursor. */
export type MergeEdge = {
  readonly __typename?: 'MergeEdge';
  /** Opaque; good for the very query that gave it, whatever its page size. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Merge;
};

/** Two chain nodes are one: while it stands, all that is said of the dropped node holds for the kept one, as if they had always been one. It falls with either. Stated whole: what is left out is no longer said. */
export type MergeInput = {
  /** The node that is known by the other from now on. */
  readonly dropped: Scalars['ID']['input'];
  /** Documents that the fact rests on. It stands without them too, the weaker. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Global id, `merge:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** The node that both are known as. */
  readonly kept: Scalars['ID']['input'];
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
};

/** A place where minerals are extracted (矿址), artisanal or industrial. */
export type MineSite = ChainNode & Node & {
  readonly __typename?: 'MineSite';
  /** Other spellings and names, raw names of the sources among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Live flags that it is associated with (关联), by fewest steps, then flag id: recorded relations lead from it to who is
   * flagged, or to a perpetrator. No path of material, and no exposure.
   */
  readonly associations: AssociationConnection;
  /** Statements about it that cannot both be true, by name. */
  readonly contradictions: ContradictionConnection;
  /**
   * Conversions at it (转化), by mineral. Of a merged node there may be several for one pair: the one stated of the node
   * that was kept counts.
   */
  readonly conversions: ConversionConnection;
  /** Country: ISO 3166-1 alpha-2 code such as CD. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Chain nodes that material from here can have reached, flags aside: nearest first, then by id. */
  readonly downstream: ReachedNodeConnection;
  /** Live flags whose material possibly reached it (可能暴露), nearest first, then by flag id. */
  readonly exposures: ExposureConnection;
  /** Risk flags (风险标记) raised on it, by name. */
  readonly flags: RiskFlagConnection;
  /** Global id, `kind:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Where it lies; null when nothing is known but perhaps the country. */
  readonly location?: Maybe<Location>;
  /** Nodes merged into it (合并), directly or by way of others, as they were stated, by id. What is said of them is said of it. */
  readonly mergedFrom: ReadonlyArray<ChainNode>;
  /** Minerals that it is known to handle. What flows is said by links, not by this list. */
  readonly minerals: ReadonlyArray<Mineral>;
  /** How it is worked. */
  readonly miningType?: Maybe<MiningType>;
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['output'];
  /** Chinese name (中文名称). */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Relations in which it stands, at either end. More than 1,000 of one type is LIMIT_EXCEEDED. */
  readonly relations: ReadonlyArray<Relation>;
  /** What it has from elsewhere than supply links (源项), by type, then first day. */
  readonly sources: MaterialSourceConnection;
  /** Links by which material comes to it (上游), by first day. */
  readonly suppliedBy: SupplyLinkConnection;
  /** Links by which material leaves it (下游), by first day. */
  readonly suppliesTo: SupplyLinkConnection;
  /** Chain nodes that material here can have come from (上游来源), flags aside: nearest first, then by id. */
  readonly upstream: UpstreamNodeConnection;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};


/** A place where minerals are extracted (矿址), artisanal or industrial. */
export type MineSiteAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


/** A place where minerals are extracted (矿址), artisanal or industrial. */
export type MineSiteContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place where minerals are extracted (矿址), artisanal or industrial. */
export type MineSiteConversionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place where minerals are extracted (矿址), artisanal or industrial. */
export type MineSiteDownstreamArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  arrival?: InputMaybe<MaterialArrival>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChainNodeKind>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  status?: InputMaybe<ExposureStatus>;
  window?: InputMaybe<DayWindow>;
};


/** A place where minerals are extracted (矿址), artisanal or industrial. */
export type MineSiteExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  arrival?: InputMaybe<MaterialArrival>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  status?: InputMaybe<ExposureStatus>;
  window?: InputMaybe<DayWindow>;
};


/** A place where minerals are extracted (矿址), artisanal or industrial. */
export type MineSiteFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A place where minerals are extracted (矿址), artisanal or industrial. */
export type MineSiteRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A place where minerals are extracted (矿址), artisanal or industrial. */
export type MineSiteSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A place where minerals are extracted (矿址), artisanal or industrial. */
export type MineSiteSuppliedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A place where minerals are extracted (矿址), artisanal or industrial. */
export type MineSiteSuppliesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A place where minerals are extracted (矿址), artisanal or industrial. */
export type MineSiteUpstreamArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChainNodeKind>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of mine sites. */
export type MineSiteConnection = {
  readonly __typename?: 'MineSiteConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<MineSiteEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<MineSite>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of mine sites, with its cursor. */
export type MineSiteEdge = {
  readonly __typename?: 'MineSiteEdge';
  /** Opaque; good for the very query that gave it, whatever its page size. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: MineSite;
};

/** A place where minerals are extracted, artisanal or industrial. Stated whole: what is left out is no longer said. */
export type MineSiteInput = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Second-level subdivision, such as Masisi. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** Global id, `mine-site:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** WGS 84 latitude in decimal degrees. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Town, village or address. */
  readonly locality?: InputMaybe<Scalars['String']['input']>;
  /** WGS 84 longitude in decimal degrees. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Minerals that it is known to handle. What flows is said by links, not by this list. */
  readonly minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** How it is worked. */
  readonly miningType?: InputMaybe<MiningType>;
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['input'];
  /** Chinese name. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** First-level subdivision, such as Nord-Kivu. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
};

/** A mineral (矿产). The policy means all mineral resources; its list of names is open. */
export type Mineral = {
  readonly __typename?: 'Mineral';
  /** Ores and other names, in any language. */
  readonly alsoCalled: ReadonlyArray<Scalars['String']['output']>;
  /** Lower-case code such as `tin` or `rare_earths`. */
  readonly code: Scalars['String']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** Whether the policy names it. One that it does not name is no less within it. */
  readonly namedByPolicy: Scalars['Boolean']['output'];
};

/** Exposure by one mineral. */
export type MineralExposure = {
  readonly __typename?: 'MineralExposure';
  /** Earliest day on which it can have arrived; null when nothing bounds it from below. */
  readonly firstPossibleOn?: Maybe<Scalars['Date']['output']>;
  /** Fewest links by which it can have arrived. */
  readonly hops: Scalars['Int']['output'];
  /** The mineral as it arrived, or as it was made at the node. */
  readonly mineral: Mineral;
  /** Whether a conversion at the node made it of what arrived (转化产出); else it arrived. */
  readonly produced: Scalars['Boolean']['output'];
  /** Whether it can still arrive on the as-of day. */
  readonly status: ExposureStatus;
};

/** How long a stop lasts at least (至少). */
export type MinimumTerm = {
  readonly __typename?: 'MinimumTerm';
  /** How many units. */
  readonly length: Scalars['Int']['output'];
  /** Calendar months, in the policy's time zone. */
  readonly unit: Term;
  /** The clause's words, in English. */
  readonly words: Scalars['String']['output'];
  /** The clause's words, in Chinese (原文). */
  readonly wordsZh: Scalars['String']['output'];
};

/** How a mine site is worked. */
export type MiningType =
  /** By hand (手工采矿). */
  | 'ARTISANAL'
  /** By industry (工业化). */
  | 'INDUSTRIAL'
  /** With some machines (半机械化). */
  | 'SEMI_MECHANISED'
  /** Said to be unknown (未知). */
  | 'UNKNOWN';

/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Records one changeset: all of its operations or none. An answer without `userErrors` means that it is durable. */
  readonly applyChangeset: ApplyChangesetPayload;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationApplyChangesetArgs = {
  input: ApplyChangesetInput;
};

/** Whatever has a global id. */
export type Node = {
  /** Global id, `kind:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
};

/** An actor works a node or place. A flag on the actor taints what leaves or passes it. Stated whole: what is left out is no longer said. */
export type OperatesInput = {
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who stands in the relation. */
  readonly from: Scalars['ID']['input'];
  /** Global id, `operates:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** To whom or what it stands in the relation. */
  readonly to: Scalars['ID']['input'];
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** An owner or operator that holds no material itself (组织): a firm, cooperative or state body. */
export type Organisation = Actor & Node & {
  readonly __typename?: 'Organisation';
  /** Other spellings and names, raw names of the sources among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Live flags that it is associated with (关联), by fewest steps, then flag id: recorded relations lead from it to who is
   * flagged, or to a perpetrator. No path of material, and no exposure.
   */
  readonly associations: AssociationConnection;
  /** Risk flags of which it is the perpetrator, by name; their subject is something else, or unknown to be it. */
  readonly attributedFlags: RiskFlagConnection;
  /** Country: ISO 3166-1 alpha-2 code such as CD. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Risk flags (风险标记) raised on it, by name. */
  readonly flags: RiskFlagConnection;
  /** Global id, `kind:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['output'];
  /** Chinese name (中文名称). */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Relations in which it stands, at either end. More than 1,000 of one type is LIMIT_EXCEEDED. */
  readonly relations: ReadonlyArray<Relation>;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};


/** An owner or operator that holds no material itself (组织): a firm, cooperative or state body. */
export type OrganisationAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


/** An owner or operator that holds no material itself (组织): a firm, cooperative or state body. */
export type OrganisationAttributedFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An owner or operator that holds no material itself (组织): a firm, cooperative or state body. */
export type OrganisationFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


/** An owner or operator that holds no material itself (组织): a firm, cooperative or state body. */
export type OrganisationRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A page of organisations. */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of organisations, with its cursor. */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /** Opaque; good for the very query that gave it, whatever its page size. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Organisation;
};

/** An owner or operator that holds no material itself: a firm, cooperative or state body. Stated whole: what is left out is no longer said. */
export type OrganisationInput = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Global id, `organisation:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['input'];
  /** Chinese name. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
};

/** What became of one operation. */
export type Outcome =
  /** Amended (已修订). */
  | 'AMENDED'
  /** An import met a version that a person wrote (与人工修订冲突). */
  | 'CONFLICT_AMENDED'
  /** A new fact of an import cannot stand beside others that do (与现行有效的事实不能并存). */
  | 'CONFLICT_EXCLUDED'
  /** An import met a retracted fact whose source has changed since (与已撤回的事实冲突). */
  | 'CONFLICT_RETRACTED'
  /** Stated for the first time (已记录). */
  | 'RECORDED'
  /** Stands again (已恢复). */
  | 'REINSTATED'
  /** Retracted (已撤回). */
  | 'RETRACTED'
  /** Nothing was to be changed (无变化). */
  | 'UNCHANGED';

/** An actor or node owns another, wholly or in part. Owning alone taints nothing. Stated whole: what is left out is no longer said. */
export type OwnsInput = {
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who stands in the relation. */
  readonly from: Scalars['ID']['input'];
  /** Global id, `owns:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** To whom or what it stands in the relation. */
  readonly to: Scalars['ID']['input'];
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** Where a page lies in the whole. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last on the page; null on an empty one. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether more follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether some come before. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first on the page; null on an empty one. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** A piece of the policy's text, at most a paragraph. All of them in order are the whole text. */
export type Passage = {
  readonly __typename?: 'Passage';
  /** Clause that it belongs to. */
  readonly clause: Clause;
  /** Whether it goes on in the paragraph of the passage before it. */
  readonly continuesParagraph: Scalars['Boolean']['output'];
  /** Term that it defines, if it defines one. */
  readonly defines?: Maybe<Term>;
  /** Number or letter before it in English. */
  readonly marker?: Maybe<Scalars['String']['output']>;
  /** Number or letter before it in the Chinese text, such as `一.`. */
  readonly markerZh?: Maybe<Scalars['String']['output']>;
  /** What it is: title, definition, heading, paragraph, item, response. */
  readonly role: Term;
  /** What it says, in English. */
  readonly text: Scalars['String']['output'];
  /** What it says, in Chinese, word for word (原文). */
  readonly textZh: Scalars['String']['output'];
};

/** A party pays another. Stated whole: what is left out is no longer said. */
export type PaysInput = {
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who stands in the relation. */
  readonly from: Scalars['ID']['input'];
  /** Global id, `pays:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** To whom or what it stands in the relation. */
  readonly to: Scalars['ID']['input'];
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A natural person (自然人) who owns, operates or controls. */
export type Person = Actor & Node & {
  readonly __typename?: 'Person';
  /** Other spellings and names, raw names of the sources among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Live flags that it is associated with (关联), by fewest steps, then flag id: recorded relations lead from it to who is
   * flagged, or to a perpetrator. No path of material, and no exposure.
   */
  readonly associations: AssociationConnection;
  /** Risk flags of which it is the perpetrator, by name; their subject is something else, or unknown to be it. */
  readonly attributedFlags: RiskFlagConnection;
  /** Country: ISO 3166-1 alpha-2 code such as CD. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Risk flags (风险标记) raised on it, by name. */
  readonly flags: RiskFlagConnection;
  /** Global id, `kind:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['output'];
  /** Chinese name (中文名称). */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Relations in which it stands, at either end. More than 1,000 of one type is LIMIT_EXCEEDED. */
  readonly relations: ReadonlyArray<Relation>;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};


/** A natural person (自然人) who owns, operates or controls. */
export type PersonAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


/** A natural person (自然人) who owns, operates or controls. */
export type PersonAttributedFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A natural person (自然人) who owns, operates or controls. */
export type PersonFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A natural person (自然人) who owns, operates or controls. */
export type PersonRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A page of persons. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of persons, with its cursor. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Opaque; good for the very query that gave it, whatever its page size. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Person;
};

/** A natural person who owns, operates or controls. Stated whole: what is left out is no longer said. */
export type PersonInput = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Global id, `person:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['input'];
  /** Chinese name. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
};

/** Where material passes without being mixed with what others carry past (交易点、运输路线). */
export type Place = {
  /** Other spellings and names, raw names of the sources among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Live flags that it is associated with (关联), by fewest steps, then flag id: recorded relations lead from it to who is
   * flagged, or to a perpetrator. No path of material, and no exposure.
   */
  readonly associations: AssociationConnection;
  /** Statements about it that cannot both be true, by name. */
  readonly contradictions: ContradictionConnection;
  /** Country: ISO 3166-1 alpha-2 code such as CD. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Risk flags (风险标记) raised on it, by name. */
  readonly flags: RiskFlagConnection;
  /** Global id, `kind:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Where it lies; null when nothing is known but perhaps the country. */
  readonly location?: Maybe<Location>;
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['output'];
  /** Chinese name (中文名称). */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Links whose material passes it, by first day. */
  readonly passedBy: SupplyLinkConnection;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Relations in which it stands, at either end. More than 1,000 of one type is LIMIT_EXCEEDED. */
  readonly relations: ReadonlyArray<Relation>;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};


/** Where material passes without being mixed with what others carry past (交易点、运输路线). */
export type PlaceAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


/** Where material passes without being mixed with what others carry past (交易点、运输路线). */
export type PlaceContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where material passes without being mixed with what others carry past (交易点、运输路线). */
export type PlaceFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Where material passes without being mixed with what others carry past (交易点、运输路线). */
export type PlacePassedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Where material passes without being mixed with what others carry past (交易点、运输路线). */
export type PlaceRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/**
 * A company's policy (责任矿产供应链尽职管理政策) as data: its whole text in Chinese and English, and the reading of it in codes.
 * Where the two languages differ, the authoritative one counts.
 */
export type Policy = {
  readonly __typename?: 'Policy';
  /** Language of the text that counts where the two differ: `zh` or `en`. */
  readonly authoritativeLanguage: Scalars['String']['output'];
  /** Clauses and their items (条款), in the order of the text. */
  readonly clauses: ReadonlyArray<Clause>;
  /** The passages that define a term: minerals (矿产), conflict-affected and high-risk areas (受冲突影响和高风险区域). */
  readonly definitions: ReadonlyArray<Passage>;
  /** Id of the policy, the same over its versions. */
  readonly id: Scalars['ID']['output'];
  /** First day in force; null where the text does not say. */
  readonly inForceFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day in force; null: still in force, or not said. */
  readonly inForceTo?: Maybe<Scalars['Date']['output']>;
  /** Minerals that the text names, in its order. Its list is open. */
  readonly minerals: ReadonlyArray<Mineral>;
  /** Whose policy it is (政策所有者). */
  readonly owner: PolicyOwner;
  /** The whole text piece by piece, in its order. */
  readonly passages: ReadonlyArray<Passage>;
  /** Every category of risk, red flags included. */
  readonly riskCategories: ReadonlyArray<RiskCategoryInfo>;
  /** What the text leaves open, and the defaults that stand in for it. */
  readonly settings: ReadonlyArray<PolicySetting>;
  /** The whole text in English, a paragraph a line: a rendering by meaning. */
  readonly text: Scalars['String']['output'];
  /** The whole text in Chinese (原文), a paragraph a line. */
  readonly textZh: Scalars['String']['output'];
  /** IANA time zone on whose calendar clocks run, such as Asia/Shanghai. */
  readonly timeZone: Scalars['String']['output'];
  /** Title in English. */
  readonly title: Scalars['String']['output'];
  /** Title in Chinese (名称). */
  readonly titleZh: Scalars['String']['output'];
  /** Version of the text (版本). */
  readonly version: Scalars['String']['output'];
  /** What the version rests on. */
  readonly versionNote: Scalars['String']['output'];
  /** The same in Chinese. */
  readonly versionNoteZh: Scalars['String']['output'];
};

/** Whose policy it is (政策所有者). */
export type PolicyOwner = {
  readonly __typename?: 'PolicyOwner';
  /** Group that it is part of. */
  readonly group?: Maybe<Scalars['String']['output']>;
  /** The same in Chinese (集团). */
  readonly groupZh?: Maybe<Scalars['String']['output']>;
  /** Full name, in English or spelled in Latin letters. */
  readonly name: Scalars['String']['output'];
  /** Full name in Chinese (全称). */
  readonly nameZh: Scalars['String']['output'];
  /** Short name. */
  readonly shortName: Scalars['String']['output'];
  /** Short name in Chinese (简称). */
  readonly shortNameZh: Scalars['String']['output'];
};

/** Something that the text leaves open. The default is this software's, not the policy's. */
export type PolicySetting = {
  readonly __typename?: 'PolicySetting';
  /** Clauses that leave it open. */
  readonly clauses: ReadonlyArray<Clause>;
  /** Which setting. */
  readonly code: Scalars['String']['output'];
  /** Default length of time; null where the default is none, or another kind of thing. */
  readonly length?: Maybe<Scalars['Int']['output']>;
  /** What is left open, and what the default is. */
  readonly note: Scalars['String']['output'];
  /** The same in Chinese. */
  readonly noteZh: Scalars['String']['output'];
  /** Default start of a clock; null where the default is none, or another kind of thing. */
  readonly start?: Maybe<Term>;
  /** Unit of that length. */
  readonly unit?: Maybe<Term>;
  /** The words in question, in English. */
  readonly words: Scalars['String']['output'];
  /** The words in question, in Chinese (原文). */
  readonly wordsZh: Scalars['String']['output'];
};

/** One step that a clause prescribes. The software suspends nobody: people decide, and may always do more. */
export type PrescribedResponse = {
  readonly __typename?: 'PrescribedResponse';
  /** Whether the options are alternatives. */
  readonly choice: Term;
  /** Clause whose words these are; null where nothing is prescribed. */
  readonly clause?: Maybe<Clause>;
  /** The time that a plan is given before this step, if it depends on one. */
  readonly clock?: Maybe<Clock>;
  /** What must be so before trade resumes. */
  readonly gates: ReadonlyArray<Term>;
  /** How long it lasts at least, if the text says. */
  readonly minimumTerm?: Maybe<MinimumTerm>;
  /** What is to be done. */
  readonly options: ReadonlyArray<ResponseOption>;
  /** What the text leaves open in this step. */
  readonly settings: ReadonlyArray<PolicySetting>;
  /** How soon it follows (立即 …). */
  readonly timing?: Maybe<Term>;
  /** What makes it due; null where nothing is prescribed. */
  readonly trigger?: Maybe<Term>;
  /** The clause's words, in English. */
  readonly words?: Maybe<Scalars['String']['output']>;
  /** The clause's words, in Chinese (原文). */
  readonly wordsZh?: Maybe<Scalars['String']['output']>;
};

/** What the policy prescribes for a category of risk (应对措施), or that it prescribes nothing. */
export type Prescription = {
  readonly __typename?: 'Prescription';
  /** The category. */
  readonly category: RiskCategoryInfo;
  /** Clause of the category; null for a red flag. */
  readonly clause?: Maybe<Clause>;
  /** The time that a plan is given (期限), if one is. */
  readonly clock?: Maybe<Clock>;
  /** What must be so before trade resumes. */
  readonly gates: ReadonlyArray<Term>;
  /** What that is a judgement of. */
  readonly judgedOn?: Maybe<Term>;
  /** How long a stop lasts at least, if the text says. */
  readonly minimumTerm?: Maybe<MinimumTerm>;
  /** What a reader should know of this reading. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The same in Chinese (说明). */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** False: the policy prescribes no response; `summary` says why. */
  readonly prescribes: Scalars['Boolean']['output'];
  /** Steps, in the text's order; where nothing is prescribed, one whose only option is NONE_PRESCRIBED. */
  readonly responses: ReadonlyArray<PrescribedResponse>;
  /** What is required, in one breath; or why nothing is. */
  readonly summary: Scalars['String']['output'];
  /** The same in Chinese (摘要). */
  readonly summaryZh: Scalars['String']['output'];
  /** From which degree of certainty on (门槛); null where nothing is prescribed. */
  readonly threshold?: Maybe<ThresholdWords>;
};

/** An actor was seen at a node or place, and no act of it was. It taints nothing. Stated whole: what is left out is no longer said. */
export type PresentAtInput = {
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who stands in the relation. */
  readonly from: Scalars['ID']['input'];
  /** Global id, `present-at:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** To whom or what it stands in the relation. */
  readonly to: Scalars['ID']['input'];
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A party equips another. Stated whole: what is left out is no longer said. */
export type ProvidesEquipmentInput = {
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who stands in the relation. */
  readonly from: Scalars['ID']['input'];
  /** Global id, `provides-equipment:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** To whom or what it stands in the relation. */
  readonly to: Scalars['ID']['input'];
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A party carries, stores or handles for another. Stated whole: what is left out is no longer said. */
export type ProvidesLogisticsInput = {
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who stands in the relation. */
  readonly from: Scalars['ID']['input'];
  /** Global id, `provides-logistics:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** To whom or what it stands in the relation. */
  readonly to: Scalars['ID']['input'];
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A party buys from another. Material that then moves is a supply link of its own. Stated whole: what is left out is no longer said. */
export type PurchasesFromInput = {
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who stands in the relation. */
  readonly from: Scalars['ID']['input'];
  /** Global id, `purchases-from:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** To whom or what it stands in the relation. */
  readonly to: Scalars['ID']['input'];
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A further distinction within a category of risk. */
export type Qualifier = {
  readonly __typename?: 'Qualifier';
  /** Which distinction. */
  readonly code: Scalars['String']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** Whether other values than those listed are possible (包括且不限于、如). */
  readonly open: Scalars['Boolean']['output'];
  /** Known values. */
  readonly values: ReadonlyArray<Term>;
};

/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * Suppliers that the material of a flag possibly reached, or of the live flags of a chain node, place, link or actor:
   * nearest first, then by id. Companies stand beside the suppliers, not among them, and so do the suppliers that are
   * associated with the flags without any material: being associated is no path of material.
   */
  readonly affectedSuppliers: AffectedSupplierConnection;
  /** Non-state armed groups (非国家武装团体), by name. */
  readonly armedGroups: ArmedGroupConnection;
  /** One clause. An id that there is not is BAD_USER_INPUT, which names those that there are. */
  readonly clause: Clause;
  /** Clauses and their items (条款), in the order of the text. */
  readonly clauses: ReadonlyArray<Clause>;
  /** Companies whose supply chains are watched (公司), by name. */
  readonly companies: CompanyConnection;
  /** Contradictions between sources (矛盾陈述), by name. */
  readonly contradictions: ContradictionConnection;
  /** Conversions of one mineral into another (转化), by input, then output. */
  readonly conversions: ConversionConnection;
  /** Documents that facts rest on (证据文件), by name. */
  readonly documents: DocumentConnection;
  /** Imports (数据导入), unfinished ones among them, by name. */
  readonly imports: ImportRunConnection;
  /** Material that nodes have from elsewhere than supply links (源项), by type, then first day. */
  readonly materialSources: MaterialSourceConnection;
  /** Merges of chain nodes (合并), by the id of the dropped node. */
  readonly merges: MergeConnection;
  /** Mine sites (矿址), by name. */
  readonly mineSites: MineSiteConnection;
  /** Minerals that have a name here: those that the policy names first, in its order, then others. The list is open. */
  readonly minerals: ReadonlyArray<Mineral>;
  /**
   * Whatever has this id; null when nothing ever had it, or when it has been retracted. The id of a chain node that is merged
   * into another (合并) gives that one.
   */
  readonly node?: Maybe<Node>;
  /** Whatever has these ids, in their order, null where `node` would be null. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Organisations that own, operate or control (组织), by name. */
  readonly organisations: OrganisationConnection;
  /** Natural persons who own, operate or control (自然人), by name. */
  readonly persons: PersonConnection;
  /** The policy (政策) that categories of risk are read by. */
  readonly policy: Policy;
  /** Relations of one type (关系), by first day, those without one first. */
  readonly relations: RelationConnection;
  /** Where the store stands now. */
  readonly revision: Revision;
  /** Categories of risk (风险类别), in the order of the text, red flags last. */
  readonly riskCategories: ReadonlyArray<RiskCategoryInfo>;
  /** Risk flags (风险标记), by name. */
  readonly riskFlags: RiskFlagConnection;
  /**
   * Finds by name or alias in any language, accents aside: names that equal the text first, then names that begin
   * with it, then those that hold all of its words; within each by the name that matches. A node that others are merged
   * into is found by the names of each of them, too: once, as the best of them matches.
   */
  readonly search: SearchConnection;
  /** Public and private security forces (公共或私人安全武装), by name. */
  readonly securityForces: SecurityForceConnection;
  /** Smelters and refiners (冶炼厂、精炼厂), by name. */
  readonly smelters: SmelterConnection;
  /** Suppliers (供应商), by name. */
  readonly suppliers: SupplierConnection;
  /** Supply links (供应关系), by first day, those without one first. */
  readonly supplyLinks: SupplyLinkConnection;
  /** The nodes and links of all walks of tainted material, ready to draw (追溯图). */
  readonly trace: Trace;
  /** Traders (贸易商), by name. */
  readonly traders: TraderConnection;
  /** Trading points (交易点), by name. */
  readonly tradingPoints: TradingPointConnection;
  /** Transport routes (运输路线), by name. */
  readonly transportRoutes: TransportRouteConnection;
  /**
   * Chain nodes that material at one can have come from (上游来源), mine sites unless others are asked for: nearest first,
   * then by id. The same as `upstream` of the node, also for one that is known no more.
   */
  readonly upstreamOrigins: UpstreamNodeConnection;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryAffectedSuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  arrival?: InputMaybe<MaterialArrival>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  of: TraceOrigin;
  status?: InputMaybe<ExposureStatus>;
  window?: InputMaybe<DayWindow>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryArmedGroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flaggedBy?: InputMaybe<ReadonlyArray<RiskCategory>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<SortDirection>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryClauseArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flaggedBy?: InputMaybe<ReadonlyArray<RiskCategory>>;
  focal?: InputMaybe<Scalars['Boolean']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  order?: InputMaybe<SortDirection>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  dateFrom?: InputMaybe<Scalars['Date']['input']>;
  dateTo?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<SortDirection>;
  subjects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryConversionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inputs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  nodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  order?: InputMaybe<SortDirection>;
  outputs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryDocumentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  credibilities?: InputMaybe<ReadonlyArray<Scalars['Int']['input']>>;
  dateFrom?: InputMaybe<Scalars['Date']['input']>;
  dateTo?: InputMaybe<Scalars['Date']['input']>;
  documentTypes?: InputMaybe<ReadonlyArray<DocumentType>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<SortDirection>;
  reliabilities?: InputMaybe<ReadonlyArray<Reliability>>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  formats?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<SortDirection>;
  states?: InputMaybe<ReadonlyArray<ImportState>>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryMaterialSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  nodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  order?: InputMaybe<SortDirection>;
  sourceTypes?: InputMaybe<ReadonlyArray<MaterialSourceType>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryMergesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  nodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  order?: InputMaybe<SortDirection>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryMineSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flaggedBy?: InputMaybe<ReadonlyArray<RiskCategory>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  miningTypes?: InputMaybe<ReadonlyArray<MiningType>>;
  order?: InputMaybe<SortDirection>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryMineralsArgs = {
  namedByPolicy?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flaggedBy?: InputMaybe<ReadonlyArray<RiskCategory>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<SortDirection>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flaggedBy?: InputMaybe<ReadonlyArray<RiskCategory>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<SortDirection>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['ID']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<SortDirection>;
  to?: InputMaybe<Scalars['ID']['input']>;
  type: RelationType;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryRiskCategoriesArgs = {
  clause?: InputMaybe<Scalars['ID']['input']>;
  signals?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryRiskFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  clauses?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  order?: InputMaybe<SortDirection>;
  perpetrators?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  statuses?: InputMaybe<ReadonlyArray<FlagStatus>>;
  subjects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  text: Scalars['String']['input'];
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QuerySecurityForcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flaggedBy?: InputMaybe<ReadonlyArray<RiskCategory>>;
  forceKinds?: InputMaybe<ReadonlyArray<ForceKind>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<SortDirection>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QuerySmeltersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flaggedBy?: InputMaybe<ReadonlyArray<RiskCategory>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  order?: InputMaybe<SortDirection>;
  smelterTypes?: InputMaybe<ReadonlyArray<SmelterType>>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QuerySuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flaggedBy?: InputMaybe<ReadonlyArray<RiskCategory>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  order?: InputMaybe<SortDirection>;
  supplierTypes?: InputMaybe<ReadonlyArray<SupplierType>>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QuerySupplyLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  custody?: InputMaybe<ReadonlyArray<CustodyModel>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flaggedBy?: InputMaybe<ReadonlyArray<RiskCategory>>;
  forms?: InputMaybe<ReadonlyArray<MaterialForm>>;
  from?: InputMaybe<Scalars['ID']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  order?: InputMaybe<SortDirection>;
  scopes?: InputMaybe<ReadonlyArray<LinkScope>>;
  to?: InputMaybe<Scalars['ID']['input']>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  via?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryTraceArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  of: TraceOrigin;
  to?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryTradersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flaggedBy?: InputMaybe<ReadonlyArray<RiskCategory>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  order?: InputMaybe<SortDirection>;
  text?: InputMaybe<Scalars['String']['input']>;
  traderTypes?: InputMaybe<ReadonlyArray<TraderType>>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryTradingPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flaggedBy?: InputMaybe<ReadonlyArray<RiskCategory>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<SortDirection>;
  text?: InputMaybe<Scalars['String']['input']>;
  tradingPointTypes?: InputMaybe<ReadonlyArray<TradingPointType>>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryTransportRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flaggedBy?: InputMaybe<ReadonlyArray<RiskCategory>>;
  last?: InputMaybe<Scalars['Int']['input']>;
  order?: InputMaybe<SortDirection>;
  routeTypes?: InputMaybe<ReadonlyArray<RouteType>>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryUpstreamOriginsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChainNodeKind>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  of: Scalars['ID']['input'];
};

/** A chain node that material from another can have reached, flags aside (下游). */
export type ReachedNode = {
  readonly __typename?: 'ReachedNode';
  /** Earliest day on which material can have arrived; null when nothing bounds it from below. */
  readonly firstPossibleOn?: Maybe<Scalars['Date']['output']>;
  /** Fewest links. */
  readonly hops: Scalars['Int']['output'];
  /** The same for each mineral, by code; of one, what arrived before what was made there. */
  readonly minerals: ReadonlyArray<MineralExposure>;
  /** The node. */
  readonly node: ChainNode;
  /** The walk with the fewest links, then its own earliest arrival, then the least link ids. */
  readonly shortestWalk?: Maybe<Walk>;
  /** Whether material can still arrive on the as-of day. */
  readonly status: ExposureStatus;
};


/** A chain node that material from another can have reached, flags aside (下游). */
export type ReachedNodeShortestWalkArgs = {
  mineral?: InputMaybe<Scalars['String']['input']>;
};

/** A page of nodes reached, with the revision and day on which all of them hold. */
export type ReachedNodeConnection = {
  readonly __typename?: 'ReachedNodeConnection';
  /** Last day that counted. */
  readonly asOf: Scalars['Date']['output'];
  /** False when a limit cut the answer short; `limit` then names it. */
  readonly complete: Scalars['Boolean']['output'];
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<ReachedNodeEdge>;
  /** Which limit cut the answer short; null when it is complete. */
  readonly limit?: Maybe<TraceLimit>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<ReachedNode>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** Revision of the store on which it was answered. */
  readonly revision: Scalars['Int']['output'];
  /** How many there are without paging. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A node reached, with its cursor. */
export type ReachedNodeEdge = {
  readonly __typename?: 'ReachedNodeEdge';
  /** Opaque; good for the very query that gave it. */
  readonly cursor: Scalars['String']['output'];
  /** The node reached. */
  readonly node: ReachedNode;
};

/** Something other than supply that stands between two (关系), `from` one `to` the other. */
export type Relation = Node & {
  readonly __typename?: 'Relation';
  /** Documents that it rests on, in the order given. It falls when the last that it had is retracted. */
  readonly evidence: ReadonlyArray<Document>;
  /** Who stands in the relation. */
  readonly from: RelationEnd;
  /** Global id, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** To whom or what it stands in the relation. */
  readonly to: RelationEnd;
  /** Which relation it is. */
  readonly type: RelationType;
  /** First day on which it holds; null: unknown or open. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: unknown or open. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};

/** A page of relations. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<RelationEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Relation>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of relations, with its cursor. */
export type RelationEdge = {
  readonly __typename?: 'RelationEdge';
  /** Opaque; good for the very query that gave it, whatever its page size. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Relation;
};

/** What may stand at an end of a relation. */
export type RelationEnd = ArmedGroup | Company | MineSite | Organisation | Person | SecurityForce | Smelter | Supplier | Trader | TradingPoint | TransportRoute;

/** Which relation stands between two. */
export type RelationType =
  /** Belongs together with it, as companies of one group do (关联方). It holds both ways. */
  | 'AFFILIATED_WITH'
  /** Has it stand guard, or pays it for security (安保合约). */
  | 'CONTRACTS_SECURITY'
  /** Holds power over it (控制). A flag on the actor taints what leaves or passes there. */
  | 'CONTROLS'
  /** Works it (运营). A flag on the actor taints what leaves or passes there. */
  | 'OPERATES'
  /** Owns it, wholly or in part (拥有). Owning alone taints nothing. */
  | 'OWNS'
  /** Pays it (付款). */
  | 'PAYS'
  /** Was seen there, and no act of it was (在场). It taints nothing. */
  | 'PRESENT_AT'
  /** Equips it (设备). */
  | 'PROVIDES_EQUIPMENT'
  /** Carries, stores or handles for it (后勤). */
  | 'PROVIDES_LOGISTICS'
  /** Buys from it (购买). Material that then moves is a supply link of its own. */
  | 'PURCHASES_FROM'
  /** Is managed by the same people (管理层关联). It holds both ways. */
  | 'SHARES_MANAGEMENT';

/** How reliable a source is. */
export type Reliability =
  /** Completely reliable (完全可靠). */
  | 'A'
  /** Usually reliable (通常可靠). */
  | 'B'
  /** Fairly reliable (比较可靠). */
  | 'C'
  /** Not usually reliable (通常不可靠). */
  | 'D'
  /** Unreliable (不可靠). */
  | 'E'
  /** Cannot be judged (无法判断). */
  | 'F';

/** Responses that the policy prescribes (应对措施). The first five are five different words and five different things. */
export type Response =
  /** Carry out an additional risk assessment (额外风险评估). */
  | 'ADDITIONAL_ASSESSMENT'
  /** Contribute to eliminating money laundering (为消除洗钱做出贡献). */
  | 'CONTRIBUTE_AML'
  /** Cooperate to improve or track performance (合作改善或跟踪绩效). */
  | 'COOPERATE_IMPROVE'
  /** Interrupt (中断). */
  | 'INTERRUPT'
  /** Devise, adopt and implement a risk management plan (风险管理计划). */
  | 'MITIGATION_PLAN'
  /** The policy prescribes none (政策未规定). */
  | 'NONE_PRESCRIBED'
  /** Assess periodically, and reduce (定期评估、降低). */
  | 'PERIODIC_ASSESS_REDUCE'
  /** Revise the plan (修订计划). */
  | 'REVISE_PLAN'
  /** Suspend (中止). */
  | 'SUSPEND'
  /** Temporarily stop (暂时停止). */
  | 'TEMP_STOP'
  /** Temporarily suspend (暂时中止). */
  | 'TEMP_SUSPEND'
  /** Terminate (终止). */
  | 'TERMINATE';

/** A response with its names. */
export type ResponseOption = {
  readonly __typename?: 'ResponseOption';
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Chinese, the policy's own word. */
  readonly nameZh: Scalars['String']['output'];
  /** Which response. */
  readonly response: Response;
};

/** A state of the store. Every changeset that changed something made one, numbered 1, 2, 3 … */
export type Revision = {
  readonly __typename?: 'Revision';
  /** SHA-256 in hex of the change log up to here, chained from entry to entry. */
  readonly digest: Scalars['String']['output'];
  /** 0 for an empty store. */
  readonly number: Scalars['Int']['output'];
  /** When it was recorded; null at 0. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** Categories of risk (风险类别). The last four are red flags, which belong to no clause. */
export type RiskCategory =
  /** 4: bribery (行贿受贿). */
  | 'BRIBERY'
  /** Red flag: origin in, or transit through, a conflict-affected or high-risk area (来源于或途经受冲突影响和高风险区域). */
  | 'CAHRA_ORIGIN_OR_TRANSIT'
  /** Preamble: financing of conflict (为冲突提供资助). */
  | 'CONFLICT_FINANCING'
  /** 1.e: crime against humanity (反人类罪). */
  | 'CRIME_AGAINST_HUMANITY'
  /** 6: adverse environmental impact to assess and reduce (采矿对土壤、空气、水的不利影响). */
  | 'ENV_IMPACT_TO_REDUCE'
  /** 6: material environmental harm in serious breach of local law (对土壤、空气、水造成重大不利影响且严重违反当地法律法规). */
  | 'ENV_SEVERE_BREACH'
  /** 1.b: forced or compulsory labour (强迫或强制劳动). */
  | 'FORCED_LABOUR'
  /** 1.e: genocide (种族灭绝罪). */
  | 'GENOCIDE'
  /** 4: payments to government not disclosed (未按要求披露税费). */
  | 'GOV_PAYMENT_UNDISCLOSED'
  /** 4: taxes, fees or royalties not lawfully paid (未依法缴纳税费及特许费). */
  | 'GOV_PAYMENT_UNPAID'
  /** 1.d: other gross human rights abuse, such as widespread sexual violence (其他严重侵犯和践踏人权的行为). */
  | 'GROSS_ABUSE'
  /** Red flag: implausible volume for the stated origin (数量与所称来源不符). */
  | 'IMPLAUSIBLE_VOLUME'
  /** Red flag: the stated origin is a known transit country (所称原产地为已知转运地). */
  | 'KNOWN_TRANSIT'
  /** 5: life-threatening health and safety conditions (威胁到生命的职业健康与安全环境). */
  | 'LIFE_THREATENING_OHS'
  /** 4: money laundering (洗钱). */
  | 'MONEY_LAUNDERING'
  /** 2.a: armed group in control of sites, routes, trading points or upstream actors (非国家武装团体控制矿址、路线、交易点或上游主体). */
  | 'NSAG_CONTROL'
  /** 2.b: armed group taxing or extorting at sites, routes or trading points (非国家武装团体在矿址入口、路线或交易点非法征税或勒索). */
  | 'NSAG_SITE_ROUTE_EXTORTION'
  /** 2 (head): direct or indirect support of a non-state armed group (为非国家武装团体提供直接或间接支持). */
  | 'NSAG_SUPPORT'
  /** 2.c: armed group taxing or extorting intermediaries, exporters, traders (非国家武装团体对中间商、出口企业、国际贸易商非法征税或勒索). */
  | 'NSAG_TRADER_EXTORTION'
  /** 4: fraudulent misrepresentation of origin (矿产原产地的欺诈性失实陈述). */
  | 'ORIGIN_FRAUD'
  /** Red flag: change of ownership or control (所有权或控制权变更). */
  | 'OWNERSHIP_CHANGE'
  /** Preamble: breach of United Nations sanctions or implementing law (违反联合国制裁决议或其执行法律). */
  | 'SANCTIONS_BREACH'
  /** 3 (head), our 3.a: security forces in illegal control of sites, routes or upstream actors (安全武装非法控制矿址、运输路线及上游主体). */
  | 'SECURITY_ILLEGAL_CONTROL'
  /** 3 (head), our 3.b: security forces taxing or extorting at sites, routes or trading points (安全武装在矿址入口、路线或交易点非法征税或索要钱财或矿产). */
  | 'SECURITY_SITE_ROUTE_EXTORTION'
  /** 3 (head): support of security forces that act illegally (为违法公共或私人安全武装提供直接或间接支持). */
  | 'SECURITY_SUPPORT'
  /** 3 (head), our 3.c: security forces taxing or extorting intermediaries, exporters, traders (安全武装向中间商、出口企业、国际贸易商非法征税或勒索). */
  | 'SECURITY_TRADER_EXTORTION'
  /** 1.e: other serious violation of international humanitarian law (其他严重违反国际人道主义法的行为). */
  | 'SERIOUS_IHL_VIOLATION'
  /** 1.a: torture, cruel, inhuman and degrading treatment (酷刑，残忍、不人道和有辱人格的待遇). */
  | 'TORTURE_OR_CRUEL_TREATMENT'
  /** 1.e: war crime (战争罪). */
  | 'WAR_CRIME'
  /** 1.c: worst forms of child labour (最恶劣形式的童工). */
  | 'WORST_CHILD_LABOUR';

/** A category of risk with its texts and what the policy makes of it. */
export type RiskCategoryInfo = {
  readonly __typename?: 'RiskCategoryInfo';
  /** How many steps of recorded relations are followed from a flagged party: 2 under clause 2, else 1. */
  readonly associationSteps: Scalars['Int']['output'];
  /** Clause that it belongs to; null for a red flag. */
  readonly clause?: Maybe<Clause>;
  /** Which category. */
  readonly code: RiskCategory;
  /** What it means. */
  readonly description: Scalars['String']['output'];
  /** The same in Chinese. */
  readonly descriptionZh: Scalars['String']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Chinese, in the policy's words where it has them. */
  readonly nameZh: Scalars['String']['output'];
  /** What the policy prescribes for it, or that it prescribes nothing. */
  readonly prescription: Prescription;
  /** Further distinctions, such as how an armed group is supported. */
  readonly qualifiers: ReadonlyArray<Qualifier>;
  /** True for a red flag (红旗信号), which belongs to no clause and is never a breach of one. */
  readonly signal: Scalars['Boolean']['output'];
};

/** A risk of the policy (风险), said of a node, place, link or actor, in a window of days. */
export type RiskFlag = Node & {
  readonly __typename?: 'RiskFlag';
  /** Other spellings and names, raw names of the sources among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Who is associated with it (关联), by fewest steps, then id: everyone at the end of a chain of one recorded relation
   * other than supply, up to two under clause 2, from its subject or its perpetrator. No path of material, and no exposure.
   */
  readonly associations: AssociationConnection;
  /** Which risk. */
  readonly category: RiskCategory;
  /** The category with its texts in both languages. */
  readonly categoryInfo: RiskCategoryInfo;
  /** Clause of the policy (政策条款) that the category belongs to; null for a red flag that has none. */
  readonly clause?: Maybe<Clause>;
  /** Documents that it rests on, in the order given. It falls when the last that it had is retracted. */
  readonly evidence: ReadonlyArray<Document>;
  /** Chain nodes that its material possibly reached (可能暴露), nearest first, then by node id. Also of a flag that is not live. */
  readonly exposures: ExposureConnection;
  /** First day of the window; null: unknown or open. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** Global id, `kind:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is live, and so screened: signal, under review, reasonable grounds or mitigated. */
  readonly live: Scalars['Boolean']['output'];
  /** Minerals concerned, literally; empty: all. */
  readonly minerals: ReadonlyArray<Mineral>;
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['output'];
  /** Chinese name (中文名称). */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Who does it, where known. */
  readonly perpetrator?: Maybe<Actor>;
  /** What the policy prescribes (应对措施) once a person has judged; says so where it prescribes nothing. */
  readonly prescription: Prescription;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Where it stands. */
  readonly status: FlagStatus;
  /** What it is said of. */
  readonly subject: FlagSubject;
  /** Under clause 2: how the armed group is supported. */
  readonly supportMode?: Maybe<SupportMode>;
  /** Last day of the window; null: open or unknown. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};


/** A risk of the policy (风险), said of a node, place, link or actor, in a window of days. */
export type RiskFlagAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


/** A risk of the policy (风险), said of a node, place, link or actor, in a window of days. */
export type RiskFlagExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  arrival?: InputMaybe<MaterialArrival>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChainNodeKind>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  status?: InputMaybe<ExposureStatus>;
  window?: InputMaybe<DayWindow>;
};

/** A page of risk flags. */
export type RiskFlagConnection = {
  readonly __typename?: 'RiskFlagConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<RiskFlagEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<RiskFlag>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of risk flags, with its cursor. */
export type RiskFlagEdge = {
  readonly __typename?: 'RiskFlagEdge';
  /** Opaque; good for the very query that gave it, whatever its page size. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: RiskFlag;
};

/** A risk of the policy, said of a node, place, link or actor, in a window of days. Stated whole: what is left out is no longer said. */
export type RiskFlagInput = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Which risk; each belongs to a clause of the policy, or says that there is none. */
  readonly category: RiskCategory;
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** First day of the window; absent: unknown. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Global id, `risk-flag:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Minerals concerned, literally; absent or empty: all. */
  readonly minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['input'];
  /** Chinese name. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** Who does it, where known. */
  readonly perpetrator?: InputMaybe<Scalars['ID']['input']>;
  /** Where it stands. */
  readonly status: FlagStatus;
  /** What it is said of. */
  readonly subject: Scalars['ID']['input'];
  /** Under clause 2: how the armed group is supported. */
  readonly supportMode?: InputMaybe<SupportMode>;
  /** Last day of the window; absent: open or unknown. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What a transport route is. */
export type RouteType =
  /** Airport (机场). */
  | 'AIRPORT'
  /** Border post (边境口岸). */
  | 'BORDER_POST'
  /** Checkpoint (检查站). */
  | 'CHECKPOINT'
  /** Something else (其他). */
  | 'OTHER'
  /** Port (港口). */
  | 'PORT'
  /** Railway (铁路). */
  | 'RAIL'
  /** Road (道路). */
  | 'ROAD';

/** A page of what was found. */
export type SearchConnection = {
  readonly __typename?: 'SearchConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<SearchEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<SearchResult>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
};

/** Something found, with its cursor. */
export type SearchEdge = {
  readonly __typename?: 'SearchEdge';
  /** Opaque; good for the very query that gave it. */
  readonly cursor: Scalars['String']['output'];
  /**
   * The node merged (合并) into it by whose names it was found, as it is recorded; null when it was found by its own. Of
   * several that match, the best.
   */
  readonly foundAs?: Maybe<ChainNode>;
  /** How well it matches. */
  readonly match: SearchMatch;
  /** What was found. */
  readonly node: SearchResult;
};

/** Kinds that can be searched. */
export type SearchKind =
  /** Non-state armed group (非国家武装团体). */
  | 'ARMED_GROUP'
  /** Company (公司). */
  | 'COMPANY'
  /** Contradiction (矛盾陈述). */
  | 'CONTRADICTION'
  /** Document (证据文件). */
  | 'DOCUMENT'
  /** Import (数据导入). */
  | 'IMPORT_RUN'
  /** Mine site (矿址). */
  | 'MINE_SITE'
  /** Organisation (组织). */
  | 'ORGANISATION'
  /** Person (自然人). */
  | 'PERSON'
  /** Risk flag (风险标记). */
  | 'RISK_FLAG'
  /** Security force (安全武装). */
  | 'SECURITY_FORCE'
  /** Smelter or refiner (冶炼厂、精炼厂). */
  | 'SMELTER'
  /** Supplier (供应商). */
  | 'SUPPLIER'
  /** Trader (贸易商). */
  | 'TRADER'
  /** Trading point (交易点). */
  | 'TRADING_POINT'
  /** Transport route (运输路线). */
  | 'TRANSPORT_ROUTE';

/** How well a name matches, best first. */
export type SearchMatch =
  /** A name equals the text. */
  | 'EXACT'
  /** A name begins with the text. */
  | 'PREFIX'
  /** The words occur in its names. */
  | 'WORDS';

/** What a search may find. */
export type SearchResult = ArmedGroup | Company | Contradiction | Document | ImportRun | MineSite | Organisation | Person | RiskFlag | SecurityForce | Smelter | Supplier | Trader | TradingPoint | TransportRoute;

/** A public or private security force (公共或私人安全武装), clause 3 of the policy. Its lawful presence is no risk. */
export type SecurityForce = Actor & Node & {
  readonly __typename?: 'SecurityForce';
  /** Other spellings and names, raw names of the sources among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Live flags that it is associated with (关联), by fewest steps, then flag id: recorded relations lead from it to who is
   * flagged, or to a perpetrator. No path of material, and no exposure.
   */
  readonly associations: AssociationConnection;
  /** Risk flags of which it is the perpetrator, by name; their subject is something else, or unknown to be it. */
  readonly attributedFlags: RiskFlagConnection;
  /** Country: ISO 3166-1 alpha-2 code such as CD. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Risk flags (风险标记) raised on it, by name. */
  readonly flags: RiskFlagConnection;
  /** Public or private. */
  readonly forceKind?: Maybe<ForceKind>;
  /** Global id, `kind:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['output'];
  /** Chinese name (中文名称). */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Relations in which it stands, at either end. More than 1,000 of one type is LIMIT_EXCEEDED. */
  readonly relations: ReadonlyArray<Relation>;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};


/** A public or private security force (公共或私人安全武装), clause 3 of the policy. Its lawful presence is no risk. */
export type SecurityForceAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


/** A public or private security force (公共或私人安全武装), clause 3 of the policy. Its lawful presence is no risk. */
export type SecurityForceAttributedFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A public or private security force (公共或私人安全武装), clause 3 of the policy. Its lawful presence is no risk. */
export type SecurityForceFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A public or private security force (公共或私人安全武装), clause 3 of the policy. Its lawful presence is no risk. */
export type SecurityForceRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A page of security forces. */
export type SecurityForceConnection = {
  readonly __typename?: 'SecurityForceConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<SecurityForceEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<SecurityForce>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of security forces, with its cursor. */
export type SecurityForceEdge = {
  readonly __typename?: 'SecurityForceEdge';
  /** Opaque; good for the very query that gave it, whatever its page size. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: SecurityForce;
};

/** A public or private security force (policy clause 3). Its lawful presence is no risk. Stated whole: what is left out is no longer said. */
export type SecurityForceInput = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Public or private. */
  readonly forceKind?: InputMaybe<ForceKind>;
  /** Global id, `security-force:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['input'];
  /** Chinese name. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
};

/** Two parties are managed by the same people. It holds both ways. Stated whole: what is left out is no longer said. */
export type SharesManagementInput = {
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Who stands in the relation. */
  readonly from: Scalars['ID']['input'];
  /** Global id, `shares-management:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** To whom or what it stands in the relation. */
  readonly to: Scalars['ID']['input'];
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** A smelter or refiner (冶炼厂、精炼厂): the usual control point of a chain. */
export type Smelter = ChainNode & Node & {
  readonly __typename?: 'Smelter';
  /** Other spellings and names, raw names of the sources among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Live flags that it is associated with (关联), by fewest steps, then flag id: recorded relations lead from it to who is
   * flagged, or to a perpetrator. No path of material, and no exposure.
   */
  readonly associations: AssociationConnection;
  /** Statements about it that cannot both be true, by name. */
  readonly contradictions: ContradictionConnection;
  /**
   * Conversions at it (转化), by mineral. Of a merged node there may be several for one pair: the one stated of the node
   * that was kept counts.
   */
  readonly conversions: ConversionConnection;
  /** Country: ISO 3166-1 alpha-2 code such as CD. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Chain nodes that material from here can have reached, flags aside: nearest first, then by id. */
  readonly downstream: ReachedNodeConnection;
  /** Live flags whose material possibly reached it (可能暴露), nearest first, then by flag id. */
  readonly exposures: ExposureConnection;
  /** Risk flags (风险标记) raised on it, by name. */
  readonly flags: RiskFlagConnection;
  /** Global id, `kind:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Where it lies; null when nothing is known but perhaps the country. */
  readonly location?: Maybe<Location>;
  /** Nodes merged into it (合并), directly or by way of others, as they were stated, by id. What is said of them is said of it. */
  readonly mergedFrom: ReadonlyArray<ChainNode>;
  /** Minerals that it is known to handle. What flows is said by links, not by this list. */
  readonly minerals: ReadonlyArray<Mineral>;
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['output'];
  /** Chinese name (中文名称). */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Relations in which it stands, at either end. More than 1,000 of one type is LIMIT_EXCEEDED. */
  readonly relations: ReadonlyArray<Relation>;
  /** Smelter or refiner. */
  readonly smelterType?: Maybe<SmelterType>;
  /** What it has from elsewhere than supply links (源项), by type, then first day. */
  readonly sources: MaterialSourceConnection;
  /** Links by which material comes to it (上游), by first day. */
  readonly suppliedBy: SupplyLinkConnection;
  /** Links by which material leaves it (下游), by first day. */
  readonly suppliesTo: SupplyLinkConnection;
  /** Chain nodes that material here can have come from (上游来源), flags aside: nearest first, then by id. */
  readonly upstream: UpstreamNodeConnection;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};


/** A smelter or refiner (冶炼厂、精炼厂): the usual control point of a chain. */
export type SmelterAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


/** A smelter or refiner (冶炼厂、精炼厂): the usual control point of a chain. */
export type SmelterContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A smelter or refiner (冶炼厂、精炼厂): the usual control point of a chain. */
export type SmelterConversionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A smelter or refiner (冶炼厂、精炼厂): the usual control point of a chain. */
export type SmelterDownstreamArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  arrival?: InputMaybe<MaterialArrival>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChainNodeKind>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  status?: InputMaybe<ExposureStatus>;
  window?: InputMaybe<DayWindow>;
};


/** A smelter or refiner (冶炼厂、精炼厂): the usual control point of a chain. */
export type SmelterExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  arrival?: InputMaybe<MaterialArrival>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  status?: InputMaybe<ExposureStatus>;
  window?: InputMaybe<DayWindow>;
};


/** A smelter or refiner (冶炼厂、精炼厂): the usual control point of a chain. */
export type SmelterFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A smelter or refiner (冶炼厂、精炼厂): the usual control point of a chain. */
export type SmelterRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A smelter or refiner (冶炼厂、精炼厂): the usual control point of a chain. */
export type SmelterSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A smelter or refiner (冶炼厂、精炼厂): the usual control point of a chain. */
export type SmelterSuppliedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A smelter or refiner (冶炼厂、精炼厂): the usual control point of a chain. */
export type SmelterSuppliesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A smelter or refiner (冶炼厂、精炼厂): the usual control point of a chain. */
export type SmelterUpstreamArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChainNodeKind>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of smelters. */
export type SmelterConnection = {
  readonly __typename?: 'SmelterConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<SmelterEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Smelter>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of smelters, with its cursor. */
export type SmelterEdge = {
  readonly __typename?: 'SmelterEdge';
  /** Opaque; good for the very query that gave it, whatever its page size. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Smelter;
};

/** A smelter or refiner: the usual control point of a chain. Stated whole: what is left out is no longer said. */
export type SmelterInput = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Second-level subdivision, such as Masisi. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** Global id, `smelter:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** WGS 84 latitude in decimal degrees. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Town, village or address. */
  readonly locality?: InputMaybe<Scalars['String']['input']>;
  /** WGS 84 longitude in decimal degrees. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Minerals that it is known to handle. What flows is said by links, not by this list. */
  readonly minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['input'];
  /** Chinese name. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** First-level subdivision, such as Nord-Kivu. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Smelter or refiner. */
  readonly smelterType?: InputMaybe<SmelterType>;
};

/** What a smelter does. */
export type SmelterType =
  /** Refines (精炼). */
  | 'REFINER'
  /** Smelts (冶炼). */
  | 'SMELTER'
  /** Said to be unknown (未知). */
  | 'UNKNOWN';

/** Which way a list runs. */
export type SortDirection =
  /** Ascending. */
  | 'ASC'
  /** Descending. */
  | 'DESC';

/** A maker of materials or components between smelter and company (供应商). */
export type Supplier = ChainNode & Node & {
  readonly __typename?: 'Supplier';
  /** Other spellings and names, raw names of the sources among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Live flags that it is associated with (关联), by fewest steps, then flag id: recorded relations lead from it to who is
   * flagged, or to a perpetrator. No path of material, and no exposure.
   */
  readonly associations: AssociationConnection;
  /** Statements about it that cannot both be true, by name. */
  readonly contradictions: ContradictionConnection;
  /**
   * Conversions at it (转化), by mineral. Of a merged node there may be several for one pair: the one stated of the node
   * that was kept counts.
   */
  readonly conversions: ConversionConnection;
  /** Country: ISO 3166-1 alpha-2 code such as CD. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Chain nodes that material from here can have reached, flags aside: nearest first, then by id. */
  readonly downstream: ReachedNodeConnection;
  /** Live flags whose material possibly reached it (可能暴露), nearest first, then by flag id. */
  readonly exposures: ExposureConnection;
  /** Risk flags (风险标记) raised on it, by name. */
  readonly flags: RiskFlagConnection;
  /** Global id, `kind:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Where it lies; null when nothing is known but perhaps the country. */
  readonly location?: Maybe<Location>;
  /** Nodes merged into it (合并), directly or by way of others, as they were stated, by id. What is said of them is said of it. */
  readonly mergedFrom: ReadonlyArray<ChainNode>;
  /** Minerals that it is known to handle. What flows is said by links, not by this list. */
  readonly minerals: ReadonlyArray<Mineral>;
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['output'];
  /** Chinese name (中文名称). */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Relations in which it stands, at either end. More than 1,000 of one type is LIMIT_EXCEEDED. */
  readonly relations: ReadonlyArray<Relation>;
  /** What it has from elsewhere than supply links (源项), by type, then first day. */
  readonly sources: MaterialSourceConnection;
  /** Links by which material comes to it (上游), by first day. */
  readonly suppliedBy: SupplyLinkConnection;
  /** What it makes. */
  readonly supplierType?: Maybe<SupplierType>;
  /** Links by which material leaves it (下游), by first day. */
  readonly suppliesTo: SupplyLinkConnection;
  /** Chain nodes that material here can have come from (上游来源), flags aside: nearest first, then by id. */
  readonly upstream: UpstreamNodeConnection;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};


/** A maker of materials or components between smelter and company (供应商). */
export type SupplierAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


/** A maker of materials or components between smelter and company (供应商). */
export type SupplierContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A maker of materials or components between smelter and company (供应商). */
export type SupplierConversionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A maker of materials or components between smelter and company (供应商). */
export type SupplierDownstreamArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  arrival?: InputMaybe<MaterialArrival>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChainNodeKind>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  status?: InputMaybe<ExposureStatus>;
  window?: InputMaybe<DayWindow>;
};


/** A maker of materials or components between smelter and company (供应商). */
export type SupplierExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  arrival?: InputMaybe<MaterialArrival>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  status?: InputMaybe<ExposureStatus>;
  window?: InputMaybe<DayWindow>;
};


/** A maker of materials or components between smelter and company (供应商). */
export type SupplierFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A maker of materials or components between smelter and company (供应商). */
export type SupplierRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A maker of materials or components between smelter and company (供应商). */
export type SupplierSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A maker of materials or components between smelter and company (供应商). */
export type SupplierSuppliedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A maker of materials or components between smelter and company (供应商). */
export type SupplierSuppliesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A maker of materials or components between smelter and company (供应商). */
export type SupplierUpstreamArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChainNodeKind>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of suppliers. */
export type SupplierConnection = {
  readonly __typename?: 'SupplierConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<SupplierEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Supplier>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of suppliers, with its cursor. */
export type SupplierEdge = {
  readonly __typename?: 'SupplierEdge';
  /** Opaque; good for the very query that gave it, whatever its page size. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Supplier;
};

/** A maker of materials or components between smelter and company. Stated whole: what is left out is no longer said. */
export type SupplierInput = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Second-level subdivision, such as Masisi. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** Global id, `supplier:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** WGS 84 latitude in decimal degrees. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Town, village or address. */
  readonly locality?: InputMaybe<Scalars['String']['input']>;
  /** WGS 84 longitude in decimal degrees. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Minerals that it is known to handle. What flows is said by links, not by this list. */
  readonly minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['input'];
  /** Chinese name. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** First-level subdivision, such as Nord-Kivu. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** What it makes. */
  readonly supplierType?: InputMaybe<SupplierType>;
};

/** What a supplier makes. */
export type SupplierType =
  /** Components (零部件). */
  | 'COMPONENT'
  /** Materials (材料). */
  | 'MATERIAL'
  /** Something else (其他). */
  | 'OTHER';

/** Material that goes from one chain node to the next (供应关系). Parallel links, self loops and cycles are normal. */
export type SupplyLink = Node & {
  readonly __typename?: 'SupplyLink';
  /** Chain-of-custody model (监管链模式), ISO 22095. */
  readonly custody?: Maybe<CustodyModel>;
  /** Documents that it rests on, in the order given. It falls when the last that it had is retracted. */
  readonly evidence: ReadonlyArray<Document>;
  /** Risk flags (风险标记) raised on it, by name. */
  readonly flags: RiskFlagConnection;
  /** Form of the material. */
  readonly form?: Maybe<MaterialForm>;
  /** Upstream end. */
  readonly from: ChainNode;
  /** Global id, `supply-link:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Contained mass per mineral, where something is known of it. */
  readonly masses: ReadonlyArray<Mass>;
  /** Minerals that it carries, one or more. */
  readonly minerals: ReadonlyArray<Mineral>;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Whether it is said of a company, a product or a lot. */
  readonly scope?: Maybe<LinkScope>;
  /** Downstream end. */
  readonly to: ChainNode;
  /** First day on which it holds; null: unknown or open, nothing bounds it. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: unknown or open. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
  /** Places that the material passes, in order. */
  readonly via: ReadonlyArray<Place>;
};


/** Material that goes from one chain node to the next (供应关系). Parallel links, self loops and cycles are normal. */
export type SupplyLinkFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A page of supply links. */
export type SupplyLinkConnection = {
  readonly __typename?: 'SupplyLinkConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<SupplyLinkEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<SupplyLink>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of supply links, with its cursor. */
export type SupplyLinkEdge = {
  readonly __typename?: 'SupplyLinkEdge';
  /** Opaque; good for the very query that gave it, whatever its page size. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: SupplyLink;
};

/** Material that goes from one chain node to the next. Parallel links, self loops and cycles are normal. Stated whole: what is left out is no longer said. */
export type SupplyLinkInput = {
  /** ISO 22095 custody model. */
  readonly custody?: InputMaybe<CustodyModel>;
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Form of the material. */
  readonly form?: InputMaybe<MaterialForm>;
  /** Upstream node. */
  readonly from: Scalars['ID']['input'];
  /** Global id, `supply-link:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Contained mass per mineral in kg: exact, an interval, or unknown when a bound is absent. */
  readonly masses?: InputMaybe<ReadonlyArray<MassInput>>;
  /** Minerals that it carries, one or more. */
  readonly minerals: ReadonlyArray<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is said of a company, a product or a lot. */
  readonly scope?: InputMaybe<LinkScope>;
  /** Downstream node. */
  readonly to: Scalars['ID']['input'];
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Places that the material passes, in order. */
  readonly via?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** How an armed group is supported (clause 2; the list is open). */
export type SupportMode =
  /** Equipment (设备). */
  | 'EQUIPMENT'
  /** Logistics (后勤支援). */
  | 'LOGISTICS'
  /** Another way (其他). */
  | 'OTHER'
  /** Paying (付款). */
  | 'PAYMENT'
  /** Buying minerals (购买矿产). */
  | 'PURCHASE';

/** A code with its names. Lists of codes may grow. */
export type Term = {
  readonly __typename?: 'Term';
  /** The code. */
  readonly code: Scalars['String']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
};

/** Thresholds of the policy (门槛), each another word of the text. */
export type Threshold =
  /** Found to exist to some degree (发现在一定程度上存在): the lowest. */
  | 'FOUND_TO_SOME_DEGREE'
  /** Grounds to believe (有理由认为). */
  | 'GROUNDS'
  /** The text states none (未写明). */
  | 'NOT_STATED'
  /** Reasonable grounds to believe (有合理理由认为). */
  | 'REASONABLE_GROUNDS';

/** How sure one must be before a response is due (门槛). */
export type ThresholdWords = {
  readonly __typename?: 'ThresholdWords';
  /** Which threshold. */
  readonly code: Threshold;
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** The clause's words in English; null when it states none. */
  readonly words?: Maybe<Scalars['String']['output']>;
  /** The clause's words in Chinese (原文). */
  readonly wordsZh?: Maybe<Scalars['String']['output']>;
};

/** The nodes and links of all valid walks, each once. */
export type Trace = {
  readonly __typename?: 'Trace';
  /** Last day that counted. */
  readonly asOf: Scalars['Date']['output'];
  /** False when a limit cut the answer short; `limit` then names it. */
  readonly complete: Scalars['Boolean']['output'];
  /** The flags that were traced, by id; empty when there is no live one. */
  readonly flags: ReadonlyArray<RiskFlag>;
  /** Which limit cut the answer short; null when it is complete. */
  readonly limit?: Maybe<TraceLimit>;
  /** Links that lie on some valid walk, by id. */
  readonly links: ReadonlyArray<TracedLink>;
  /** Where walks start and what they reach, by tier, then id. */
  readonly nodes: ReadonlyArray<TracedNode>;
  /** Revision of the store on which it was answered. */
  readonly revision: Scalars['Int']['output'];
};

/** What may cut a traced answer short. */
export type TraceLimit =
  /** There were more chains of association than are told. */
  | 'CHAINS'
  /** The time allowed for a trace was used up. */
  | 'DEADLINE'
  /** The answer had more links than are drawn. */
  | 'LINKS';

/** Where a trace of flags begins: exactly one. */
export type TraceOrigin =
  /** The live flags raised on this actor, by way of what it operates or controls, and those of which it is the perpetrator. */
  { readonly actorId: Scalars['ID']['input']; readonly flagId?: never; readonly linkId?: never; readonly nodeId?: never; readonly placeId?: never; }
  |  /** This flag, live or not. */
  { readonly actorId?: never; readonly flagId: Scalars['ID']['input']; readonly linkId?: never; readonly nodeId?: never; readonly placeId?: never; }
  |  /** The live flags raised on this supply link. */
  { readonly actorId?: never; readonly flagId?: never; readonly linkId: Scalars['ID']['input']; readonly nodeId?: never; readonly placeId?: never; }
  |  /** The live flags raised on this mine site, trader, smelter, supplier or company. */
  { readonly actorId?: never; readonly flagId?: never; readonly linkId?: never; readonly nodeId: Scalars['ID']['input']; readonly placeId?: never; }
  |  /** The live flags raised on this trading point or transport route. */
  { readonly actorId?: never; readonly flagId?: never; readonly linkId?: never; readonly nodeId?: never; readonly placeId: Scalars['ID']['input']; };

/** A link of a trace. */
export type TracedLink = {
  readonly __typename?: 'TracedLink';
  /** Whether a walk can begin with it (起始环节): a flag taints it, in time for all that follows. */
  readonly begins: Scalars['Boolean']['output'];
  /** Upstream end. */
  readonly from: ChainNode;
  /** The link. */
  readonly link: SupplyLink;
  /** Tainted minerals that it can carry. */
  readonly minerals: ReadonlyArray<Mineral>;
  /** Places passed, in order. */
  readonly places: ReadonlyArray<Place>;
  /** Downstream end. */
  readonly to: ChainNode;
  /** First day on which some walk can use it; null when nothing bounds it. */
  readonly usableFrom?: Maybe<Scalars['Date']['output']>;
  /** Last such day, never after the as-of day. */
  readonly usableTo: Scalars['Date']['output'];
};

/** A chain node of a trace. */
export type TracedNode = {
  readonly __typename?: 'TracedNode';
  /** Earliest day on which tainted material can have arrived; null when nothing bounds it, or when not reached. */
  readonly firstPossibleOn?: Maybe<Scalars['Date']['output']>;
  /** Fewest links of a walk that leads here; null when not reached. */
  readonly hops?: Maybe<Scalars['Int']['output']>;
  /** Whether a walk leads here: a start is exposed only if material comes back to it or to it from another start. */
  readonly isReached: Scalars['Boolean']['output'];
  /** Whether a walk starts here. */
  readonly isStart: Scalars['Boolean']['output'];
  /** The node. */
  readonly node: ChainNode;
  /** Column to draw it in: 0 for a start, else fewest links from one. */
  readonly tier: Scalars['Int']['output'];
};

/** Whoever buys and sells minerals between mine and smelter (贸易商): négociant, comptoir, exporter, international trader. */
export type Trader = ChainNode & Node & {
  readonly __typename?: 'Trader';
  /** Other spellings and names, raw names of the sources among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Live flags that it is associated with (关联), by fewest steps, then flag id: recorded relations lead from it to who is
   * flagged, or to a perpetrator. No path of material, and no exposure.
   */
  readonly associations: AssociationConnection;
  /** Statements about it that cannot both be true, by name. */
  readonly contradictions: ContradictionConnection;
  /**
   * Conversions at it (转化), by mineral. Of a merged node there may be several for one pair: the one stated of the node
   * that was kept counts.
   */
  readonly conversions: ConversionConnection;
  /** Country: ISO 3166-1 alpha-2 code such as CD. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Chain nodes that material from here can have reached, flags aside: nearest first, then by id. */
  readonly downstream: ReachedNodeConnection;
  /** Live flags whose material possibly reached it (可能暴露), nearest first, then by flag id. */
  readonly exposures: ExposureConnection;
  /** Risk flags (风险标记) raised on it, by name. */
  readonly flags: RiskFlagConnection;
  /** Global id, `kind:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Where it lies; null when nothing is known but perhaps the country. */
  readonly location?: Maybe<Location>;
  /** Nodes merged into it (合并), directly or by way of others, as they were stated, by id. What is said of them is said of it. */
  readonly mergedFrom: ReadonlyArray<ChainNode>;
  /** Minerals that it is known to handle. What flows is said by links, not by this list. */
  readonly minerals: ReadonlyArray<Mineral>;
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['output'];
  /** Chinese name (中文名称). */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Relations in which it stands, at either end. More than 1,000 of one type is LIMIT_EXCEEDED. */
  readonly relations: ReadonlyArray<Relation>;
  /** What it has from elsewhere than supply links (源项), by type, then first day. */
  readonly sources: MaterialSourceConnection;
  /** Links by which material comes to it (上游), by first day. */
  readonly suppliedBy: SupplyLinkConnection;
  /** Links by which material leaves it (下游), by first day. */
  readonly suppliesTo: SupplyLinkConnection;
  /** Its part in the trade. */
  readonly traderType?: Maybe<TraderType>;
  /** Chain nodes that material here can have come from (上游来源), flags aside: nearest first, then by id. */
  readonly upstream: UpstreamNodeConnection;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};


/** Whoever buys and sells minerals between mine and smelter (贸易商): négociant, comptoir, exporter, international trader. */
export type TraderAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


/** Whoever buys and sells minerals between mine and smelter (贸易商): négociant, comptoir, exporter, international trader. */
export type TraderContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever buys and sells minerals between mine and smelter (贸易商): négociant, comptoir, exporter, international trader. */
export type TraderConversionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Whoever buys and sells minerals between mine and smelter (贸易商): négociant, comptoir, exporter, international trader. */
export type TraderDownstreamArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  arrival?: InputMaybe<MaterialArrival>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChainNodeKind>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  status?: InputMaybe<ExposureStatus>;
  window?: InputMaybe<DayWindow>;
};


/** Whoever buys and sells minerals between mine and smelter (贸易商): négociant, comptoir, exporter, international trader. */
export type TraderExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  arrival?: InputMaybe<MaterialArrival>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  status?: InputMaybe<ExposureStatus>;
  window?: InputMaybe<DayWindow>;
};


/** Whoever buys and sells minerals between mine and smelter (贸易商): négociant, comptoir, exporter, international trader. */
export type TraderFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Whoever buys and sells minerals between mine and smelter (贸易商): négociant, comptoir, exporter, international trader. */
export type TraderRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** Whoever buys and sells minerals between mine and smelter (贸易商): négociant, comptoir, exporter, international trader. */
export type TraderSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Whoever buys and sells minerals between mine and smelter (贸易商): négociant, comptoir, exporter, international trader. */
export type TraderSuppliedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Whoever buys and sells minerals between mine and smelter (贸易商): négociant, comptoir, exporter, international trader. */
export type TraderSuppliesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Whoever buys and sells minerals between mine and smelter (贸易商): négociant, comptoir, exporter, international trader. */
export type TraderUpstreamArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChainNodeKind>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of traders. */
export type TraderConnection = {
  readonly __typename?: 'TraderConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<TraderEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Trader>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of traders, with its cursor. */
export type TraderEdge = {
  readonly __typename?: 'TraderEdge';
  /** Opaque; good for the very query that gave it, whatever its page size. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Trader;
};

/** Whoever buys and sells minerals between mine and smelter. Stated whole: what is left out is no longer said. */
export type TraderInput = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Second-level subdivision, such as Masisi. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** Global id, `trader:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** WGS 84 latitude in decimal degrees. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Town, village or address. */
  readonly locality?: InputMaybe<Scalars['String']['input']>;
  /** WGS 84 longitude in decimal degrees. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Minerals that it is known to handle. What flows is said by links, not by this list. */
  readonly minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['input'];
  /** Chinese name. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** First-level subdivision, such as Nord-Kivu. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** Its part in the trade. */
  readonly traderType?: InputMaybe<TraderType>;
};

/** A part in the trade between mine and smelter. */
export type TraderType =
  /** Buying house (comptoir, 收购行). */
  | 'COMPTOIR'
  /** Cooperative of miners (合作社). */
  | 'COOPERATIVE'
  /** Exporter (出口企业). */
  | 'EXPORTER'
  /** International trader (国际贸易商). */
  | 'INTERNATIONAL_TRADER'
  /** Local middleman (négociant, 中间商). */
  | 'NEGOCIANT'
  /** Another (其他). */
  | 'OTHER'
  /** A buyer whom no source names (身份不明的买家). */
  | 'UNIDENTIFIED_BUYER';

/** A place where minerals change hands (交易点). */
export type TradingPoint = Node & Place & {
  readonly __typename?: 'TradingPoint';
  /** Other spellings and names, raw names of the sources among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Live flags that it is associated with (关联), by fewest steps, then flag id: recorded relations lead from it to who is
   * flagged, or to a perpetrator. No path of material, and no exposure.
   */
  readonly associations: AssociationConnection;
  /** Statements about it that cannot both be true, by name. */
  readonly contradictions: ContradictionConnection;
  /** Country: ISO 3166-1 alpha-2 code such as CD. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Risk flags (风险标记) raised on it, by name. */
  readonly flags: RiskFlagConnection;
  /** Global id, `kind:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Where it lies; null when nothing is known but perhaps the country. */
  readonly location?: Maybe<Location>;
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['output'];
  /** Chinese name (中文名称). */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Links whose material passes it, by first day. */
  readonly passedBy: SupplyLinkConnection;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Relations in which it stands, at either end. More than 1,000 of one type is LIMIT_EXCEEDED. */
  readonly relations: ReadonlyArray<Relation>;
  /** What is done there. */
  readonly tradingPointType?: Maybe<TradingPointType>;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};


/** A place where minerals change hands (交易点). */
export type TradingPointAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


/** A place where minerals change hands (交易点). */
export type TradingPointContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place where minerals change hands (交易点). */
export type TradingPointFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A place where minerals change hands (交易点). */
export type TradingPointPassedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A place where minerals change hands (交易点). */
export type TradingPointRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A page of trading points. */
export type TradingPointConnection = {
  readonly __typename?: 'TradingPointConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<TradingPointEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<TradingPoint>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of trading points, with its cursor. */
export type TradingPointEdge = {
  readonly __typename?: 'TradingPointEdge';
  /** Opaque; good for the very query that gave it, whatever its page size. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: TradingPoint;
};

/** A place where minerals change hands. Material passes it and is not mixed there. Stated whole: what is left out is no longer said. */
export type TradingPointInput = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Second-level subdivision, such as Masisi. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** Global id, `trading-point:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** WGS 84 latitude in decimal degrees. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Town, village or address. */
  readonly locality?: InputMaybe<Scalars['String']['input']>;
  /** WGS 84 longitude in decimal degrees. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['input'];
  /** Chinese name. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** First-level subdivision, such as Nord-Kivu. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** What is done there. */
  readonly tradingPointType?: InputMaybe<TradingPointType>;
};

/** What is done at a trading point. */
export type TradingPointType =
  /** Exporters sit there (出口城镇). */
  | 'EXPORT_TOWN'
  /** Something else (其他). */
  | 'OTHER'
  /** Miners sell there (销售点). */
  | 'SELLING_POINT'
  /** Traders buy and sell there (交易中心). */
  | 'TRADING_CENTRE';

/** A road, checkpoint, border post, port or the like (运输路线). */
export type TransportRoute = Node & Place & {
  readonly __typename?: 'TransportRoute';
  /** Other spellings and names, raw names of the sources among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * Live flags that it is associated with (关联), by fewest steps, then flag id: recorded relations lead from it to who is
   * flagged, or to a perpetrator. No path of material, and no exposure.
   */
  readonly associations: AssociationConnection;
  /** Statements about it that cannot both be true, by name. */
  readonly contradictions: ContradictionConnection;
  /** Country: ISO 3166-1 alpha-2 code such as CD. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Risk flags (风险标记) raised on it, by name. */
  readonly flags: RiskFlagConnection;
  /** Global id, `kind:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** Where it lies; null when nothing is known but perhaps the country. */
  readonly location?: Maybe<Location>;
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['output'];
  /** Chinese name (中文名称). */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Links whose material passes it, by first day. */
  readonly passedBy: SupplyLinkConnection;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Relations in which it stands, at either end. More than 1,000 of one type is LIMIT_EXCEEDED. */
  readonly relations: ReadonlyArray<Relation>;
  /** What it is. */
  readonly routeType?: Maybe<RouteType>;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};


/** A road, checkpoint, border post, port or the like (运输路线). */
export type TransportRouteAssociationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


/** A road, checkpoint, border post, port or the like (运输路线). */
export type TransportRouteContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A road, checkpoint, border post, port or the like (运输路线). */
export type TransportRouteFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A road, checkpoint, border post, port or the like (运输路线). */
export type TransportRoutePassedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A road, checkpoint, border post, port or the like (运输路线). */
export type TransportRouteRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** A page of transport routes. */
export type TransportRouteConnection = {
  readonly __typename?: 'TransportRouteConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<TransportRouteEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<TransportRoute>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of transport routes, with its cursor. */
export type TransportRouteEdge = {
  readonly __typename?: 'TransportRouteEdge';
  /** Opaque; good for the very query that gave it, whatever its page size. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: TransportRoute;
};

/** A road, checkpoint, border post or port. Material passes it and is not mixed there. Stated whole: what is left out is no longer said. */
export type TransportRouteInput = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Second-level subdivision, such as Masisi. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** Global id, `transport-route:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** WGS 84 latitude in decimal degrees. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Town, village or address. */
  readonly locality?: InputMaybe<Scalars['String']['input']>;
  /** WGS 84 longitude in decimal degrees. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['input'];
  /** Chinese name. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** First-level subdivision, such as Nord-Kivu. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
  /** What it is. */
  readonly routeType?: InputMaybe<RouteType>;
};

/** A mineral that can have left a chain node for another. */
export type UpstreamMineral = {
  readonly __typename?: 'UpstreamMineral';
  /** Fewest links. */
  readonly hops: Scalars['Int']['output'];
  /** Latest day on which it can have left and still have arrived by the as-of day. */
  readonly lastPossibleOn: Scalars['Date']['output'];
  /** The mineral as it left. */
  readonly mineral: Mineral;
};

/** A chain node that material can have come from. */
export type UpstreamNode = {
  readonly __typename?: 'UpstreamNode';
  /** Earliest day on which material of it can have arrived; null when nothing bounds it from below. */
  readonly firstPossibleOn?: Maybe<Scalars['Date']['output']>;
  /** Fewest links. */
  readonly hops: Scalars['Int']['output'];
  /** Latest day on which material can have left it and still have arrived by the as-of day. */
  readonly lastPossibleOn: Scalars['Date']['output'];
  /** Each mineral that can have left it for here, by code; it may have been made into another on the way. */
  readonly minerals: ReadonlyArray<UpstreamMineral>;
  /** The node. */
  readonly node: ChainNode;
  /** The walk from it with the fewest links, then its own earliest arrival, then the least link ids. */
  readonly shortestWalk?: Maybe<Walk>;
};

/** A page of nodes upstream, with the revision and day on which all of them hold. */
export type UpstreamNodeConnection = {
  readonly __typename?: 'UpstreamNodeConnection';
  /** Last day that counted. */
  readonly asOf: Scalars['Date']['output'];
  /** False when a limit cut the answer short; `limit` then names it. */
  readonly complete: Scalars['Boolean']['output'];
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<UpstreamNodeEdge>;
  /** Which limit cut the answer short; null when it is complete. */
  readonly limit?: Maybe<TraceLimit>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<UpstreamNode>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** Revision of the store on which it was answered. */
  readonly revision: Scalars['Int']['output'];
  /** How many there are without paging. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A node upstream, with its cursor. */
export type UpstreamNodeEdge = {
  readonly __typename?: 'UpstreamNodeEdge';
  /** Opaque; good for the very query that gave it. */
  readonly cursor: Scalars['String']['output'];
  /** The node upstream. */
  readonly node: UpstreamNode;
};

/** One thing that is wrong with an input. */
export type UserError = {
  readonly __typename?: 'UserError';
  /** Error code, such as BAD_USER_INPUT or CONFLICT. */
  readonly code: Scalars['String']['output'];
  /** Path of the field, such as `operations[3].supplyLink.validTo`; null when it is not about one. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** What is wrong, and what would be accepted, in English. */
  readonly message: Scalars['String']['output'];
  /** The same in Chinese. */
  readonly messageZh: Scalars['String']['output'];
  /** The value as given, shortened. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A walk of links by which material goes from where it was tainted to a node. */
export type Walk = {
  readonly __typename?: 'Walk';
  /** The mineral at its end; that of an earlier step may be another, where a conversion changed it. */
  readonly mineral: Mineral;
  /** Whether a conversion at its end made that mineral of what the last step brought. */
  readonly produced: Scalars['Boolean']['output'];
  /** Where it starts; not itself exposed by the walk. */
  readonly start: ChainNode;
  /** Its links, first to last. */
  readonly steps: ReadonlyArray<WalkStep>;
};

/** One link of a walk. */
export type WalkStep = {
  readonly __typename?: 'WalkStep';
  /** Earliest day on which this walk arrives at the downstream end; null when nothing bounds it from below. */
  readonly arrivesOn?: Maybe<Scalars['Date']['output']>;
  /** Documents that the link rests on. */
  readonly documents: ReadonlyArray<Document>;
  /** Upstream end. */
  readonly from: ChainNode;
  /** The link; its evidence says what it rests on. */
  readonly link: SupplyLink;
  /** The mineral held on this link. */
  readonly mineral: Mineral;
  /** Places passed, in order. */
  readonly places: ReadonlyArray<Place>;
  /** Downstream end. */
  readonly to: ChainNode;
};

/** An oddity of the Chinese wording. The text is kept as it stands. */
export type WordingRemark = {
  readonly __typename?: 'WordingRemark';
  /** The words in question (原文). */
  readonly quoteZh: Scalars['String']['output'];
  /** How they are read. */
  readonly remark: Scalars['String']['output'];
  /** The same in Chinese. */
  readonly remarkZh: Scalars['String']['output'];
};

/** Words of the text that a reading rests on. */
export type Words = {
  readonly __typename?: 'Words';
  /** In English. */
  readonly words: Scalars['String']['output'];
  /** In Chinese, word for word (原文). */
  readonly wordsZh: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  ContradictionSubject:
    | ( RecordedCompany )
    | ( RecordedMineSite )
    | ( RecordedSmelter )
    | ( RecordedSupplier )
    | ( RecordedTrader )
    | ( RecordedTradingPoint )
    | ( RecordedTransportRoute )
  ;
  FlagSubject:
    | ( RecordedArmedGroup )
    | ( RecordedCompany )
    | ( RecordedMineSite )
    | ( RecordedOrganisation )
    | ( RecordedPerson )
    | ( RecordedSecurityForce )
    | ( RecordedSmelter )
    | ( RecordedSupplier )
    | ( RecordedSupplyLink )
    | ( RecordedTrader )
    | ( RecordedTradingPoint )
    | ( RecordedTransportRoute )
  ;
  RelationEnd:
    | ( RecordedArmedGroup )
    | ( RecordedCompany )
    | ( RecordedMineSite )
    | ( RecordedOrganisation )
    | ( RecordedPerson )
    | ( RecordedSecurityForce )
    | ( RecordedSmelter )
    | ( RecordedSupplier )
    | ( RecordedTrader )
    | ( RecordedTradingPoint )
    | ( RecordedTransportRoute )
  ;
  SearchResult:
    | ( RecordedArmedGroup )
    | ( RecordedCompany )
    | ( RecordedContradiction )
    | ( RecordedDocument )
    | ( RecordedImportRun )
    | ( RecordedMineSite )
    | ( RecordedOrganisation )
    | ( RecordedPerson )
    | ( RecordedRiskFlag )
    | ( RecordedSecurityForce )
    | ( RecordedSmelter )
    | ( RecordedSupplier )
    | ( RecordedTrader )
    | ( RecordedTradingPoint )
    | ( RecordedTransportRoute )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Actor:
    | ( RecordedArmedGroup )
    | ( RecordedOrganisation )
    | ( RecordedPerson )
    | ( RecordedSecurityForce )
  ;
  ChainNode:
    | ( RecordedCompany )
    | ( RecordedMineSite )
    | ( RecordedSmelter )
    | ( RecordedSupplier )
    | ( RecordedTrader )
  ;
  Node:
    | ( RecordedArmedGroup )
    | ( RecordedCompany )
    | ( RecordedContradiction )
    | ( RecordedConversion )
    | ( RecordedDocument )
    | ( RecordedImportRun )
    | ( RecordedMaterialSource )
    | ( RecordedMerge )
    | ( RecordedMineSite )
    | ( RecordedOrganisation )
    | ( RecordedPerson )
    | ( RecordedRelation )
    | ( RecordedRiskFlag )
    | ( RecordedSecurityForce )
    | ( RecordedSmelter )
    | ( RecordedSupplier )
    | ( RecordedSupplyLink )
    | ( RecordedTrader )
    | ( RecordedTradingPoint )
    | ( RecordedTransportRoute )
  ;
  Place:
    | ( RecordedTradingPoint )
    | ( RecordedTransportRoute )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<RecordedActor>;
  AffectedCompany: ResolverTypeWrapper<TracedAffectedCompany>;
  AffectedSupplier: ResolverTypeWrapper<TracedAffectedSupplier>;
  AffectedSupplierConnection: ResolverTypeWrapper<TracedAffectedSupplierConnection>;
  AffectedSupplierEdge: ResolverTypeWrapper<Omit<AffectedSupplierEdge, 'node'> & { node: ResolversTypes['AffectedSupplier'] }>;
  AffiliatedWithInput: AffiliatedWithInput;
  AppliedChangeset: ResolverTypeWrapper<Omit<AppliedChangeset, 'facts'> & { facts: ReadonlyArray<Maybe<ResolversTypes['Node']>> }>;
  ApplyChangesetInput: ApplyChangesetInput;
  ApplyChangesetPayload: ResolverTypeWrapper<Omit<ApplyChangesetPayload, 'changeset'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']> }>;
  ArmedGroup: ResolverTypeWrapper<RecordedArmedGroup>;
  ArmedGroupConnection: ResolverTypeWrapper<ListedArmedGroup>;
  ArmedGroupEdge: ResolverTypeWrapper<Omit<ArmedGroupEdge, 'node'> & { node: ResolversTypes['ArmedGroup'] }>;
  ArmedGroupInput: ArmedGroupInput;
  AssociatedSupplier: ResolverTypeWrapper<TracedAssociatedSupplier>;
  Association: ResolverTypeWrapper<TracedAssociation>;
  AssociationChain: ResolverTypeWrapper<TracedAssociationChain>;
  AssociationConnection: ResolverTypeWrapper<TracedAssociationConnection>;
  AssociationEdge: ResolverTypeWrapper<Omit<AssociationEdge, 'node'> & { node: ResolversTypes['Association'] }>;
  AssociationStep: ResolverTypeWrapper<TracedAssociationStep>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChainNode: ResolverTypeWrapper<RecordedChainNode>;
  ChainNodeKind: ChainNodeKind;
  ChangeOperation: ChangeOperation;
  Clause: ResolverTypeWrapper<PolicyClause>;
  Clock: ResolverTypeWrapper<PolicyClock>;
  Company: ResolverTypeWrapper<RecordedCompany>;
  CompanyConnection: ResolverTypeWrapper<ListedCompany>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompanyInput: CompanyInput;
  ContractsSecurityInput: ContractsSecurityInput;
  Contradiction: ResolverTypeWrapper<RecordedContradiction>;
  ContradictionConnection: ResolverTypeWrapper<ListedContradiction>;
  ContradictionEdge: ResolverTypeWrapper<Omit<ContradictionEdge, 'node'> & { node: ResolversTypes['Contradiction'] }>;
  ContradictionInput: ContradictionInput;
  ContradictionSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContradictionSubject']>;
  ControlsInput: ControlsInput;
  Conversion: ResolverTypeWrapper<RecordedConversion>;
  ConversionConnection: ResolverTypeWrapper<ListedConversion>;
  ConversionEdge: ResolverTypeWrapper<Omit<ConversionEdge, 'node'> & { node: ResolversTypes['Conversion'] }>;
  ConversionInput: ConversionInput;
  CustodyModel: CustodyModel;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DayWindow: DayWindow;
  Document: ResolverTypeWrapper<RecordedDocument>;
  DocumentConnection: ResolverTypeWrapper<ListedDocument>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentInput: DocumentInput;
  DocumentType: DocumentType;
  Duty: ResolverTypeWrapper<PolicyDuty>;
  Exposure: ResolverTypeWrapper<TracedExposure>;
  ExposureConnection: ResolverTypeWrapper<TracedExposureConnection>;
  ExposureEdge: ResolverTypeWrapper<Omit<ExposureEdge, 'node'> & { node: ResolversTypes['Exposure'] }>;
  ExposureStatus: ExposureStatus;
  FlagStatus: FlagStatus;
  FlagSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FlagSubject']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ForceKind: ForceKind;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportRun: ResolverTypeWrapper<RecordedImportRun>;
  ImportRunConnection: ResolverTypeWrapper<ListedImportRun>;
  ImportRunEdge: ResolverTypeWrapper<Omit<ImportRunEdge, 'node'> & { node: ResolversTypes['ImportRun'] }>;
  ImportState: ImportState;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  LinkScope: LinkScope;
  LinkWords: ResolverTypeWrapper<LinkWords>;
  Location: ResolverTypeWrapper<Location>;
  Mass: ResolverTypeWrapper<Mass>;
  MassInput: MassInput;
  MaterialArrival: MaterialArrival;
  MaterialForm: MaterialForm;
  MaterialSource: ResolverTypeWrapper<RecordedMaterialSource>;
  MaterialSourceConnection: ResolverTypeWrapper<ListedMaterialSource>;
  MaterialSourceEdge: ResolverTypeWrapper<Omit<MaterialSourceEdge, 'node'> & { node: ResolversTypes['MaterialSource'] }>;
  MaterialSourceInput: MaterialSourceInput;
  MaterialSourceType: MaterialSourceType;
  Merge: ResolverTypeWrapper<RecordedMerge>;
  MergeConnection: ResolverTypeWrapper<ListedMerge>;
  MergeEdge: ResolverTypeWrapper<Omit<MergeEdge, 'node'> & { node: ResolversTypes['Merge'] }>;
  MergeInput: MergeInput;
  MineSite: ResolverTypeWrapper<RecordedMineSite>;
  MineSiteConnection: ResolverTypeWrapper<ListedMineSite>;
  MineSiteEdge: ResolverTypeWrapper<Omit<MineSiteEdge, 'node'> & { node: ResolversTypes['MineSite'] }>;
  MineSiteInput: MineSiteInput;
  Mineral: ResolverTypeWrapper<Mineral>;
  MineralExposure: ResolverTypeWrapper<TracedMineralExposure>;
  MinimumTerm: ResolverTypeWrapper<PolicyMinimumTerm>;
  MiningType: MiningType;
  Moment: ResolverTypeWrapper<Scalars['Moment']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OperatesInput: OperatesInput;
  Organisation: ResolverTypeWrapper<RecordedOrganisation>;
  OrganisationConnection: ResolverTypeWrapper<ListedOrganisation>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationInput: OrganisationInput;
  Outcome: Outcome;
  OwnsInput: OwnsInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passage: ResolverTypeWrapper<PolicyPassage>;
  PaysInput: PaysInput;
  Person: ResolverTypeWrapper<RecordedPerson>;
  PersonConnection: ResolverTypeWrapper<ListedPerson>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonInput: PersonInput;
  Place: ResolverTypeWrapper<RecordedPlace>;
  Policy: ResolverTypeWrapper<PolicyPolicy>;
  PolicyOwner: ResolverTypeWrapper<PolicyOwner>;
  PolicySetting: ResolverTypeWrapper<PolicyPolicySetting>;
  PrescribedResponse: ResolverTypeWrapper<PolicyPrescribedResponse>;
  Prescription: ResolverTypeWrapper<PolicyPrescription>;
  PresentAtInput: PresentAtInput;
  ProvidesEquipmentInput: ProvidesEquipmentInput;
  ProvidesLogisticsInput: ProvidesLogisticsInput;
  PurchasesFromInput: PurchasesFromInput;
  Qualifier: ResolverTypeWrapper<Qualifier>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReachedNode: ResolverTypeWrapper<TracedReachedNode>;
  ReachedNodeConnection: ResolverTypeWrapper<TracedReachedNodeConnection>;
  ReachedNodeEdge: ResolverTypeWrapper<Omit<ReachedNodeEdge, 'node'> & { node: ResolversTypes['ReachedNode'] }>;
  Relation: ResolverTypeWrapper<RecordedRelation>;
  RelationConnection: ResolverTypeWrapper<ListedRelation>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationEnd: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RelationEnd']>;
  RelationType: RelationType;
  Reliability: Reliability;
  Response: Response;
  ResponseOption: ResolverTypeWrapper<ResponseOption>;
  Revision: ResolverTypeWrapper<Revision>;
  RiskCategory: RiskCategory;
  RiskCategoryInfo: ResolverTypeWrapper<PolicyRiskCategoryInfo>;
  RiskFlag: ResolverTypeWrapper<RecordedRiskFlag>;
  RiskFlagConnection: ResolverTypeWrapper<ListedRiskFlag>;
  RiskFlagEdge: ResolverTypeWrapper<Omit<RiskFlagEdge, 'node'> & { node: ResolversTypes['RiskFlag'] }>;
  RiskFlagInput: RiskFlagInput;
  RouteType: RouteType;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['SearchResult']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'foundAs' | 'node'> & { foundAs?: Maybe<ResolversTypes['ChainNode']>, node: ResolversTypes['SearchResult'] }>;
  SearchKind: SearchKind;
  SearchMatch: SearchMatch;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  SecurityForce: ResolverTypeWrapper<RecordedSecurityForce>;
  SecurityForceConnection: ResolverTypeWrapper<ListedSecurityForce>;
  SecurityForceEdge: ResolverTypeWrapper<Omit<SecurityForceEdge, 'node'> & { node: ResolversTypes['SecurityForce'] }>;
  SecurityForceInput: SecurityForceInput;
  SharesManagementInput: SharesManagementInput;
  Smelter: ResolverTypeWrapper<RecordedSmelter>;
  SmelterConnection: ResolverTypeWrapper<ListedSmelter>;
  SmelterEdge: ResolverTypeWrapper<Omit<SmelterEdge, 'node'> & { node: ResolversTypes['Smelter'] }>;
  SmelterInput: SmelterInput;
  SmelterType: SmelterType;
  SortDirection: SortDirection;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Supplier: ResolverTypeWrapper<RecordedSupplier>;
  SupplierConnection: ResolverTypeWrapper<ListedSupplier>;
  SupplierEdge: ResolverTypeWrapper<Omit<SupplierEdge, 'node'> & { node: ResolversTypes['Supplier'] }>;
  SupplierInput: SupplierInput;
  SupplierType: SupplierType;
  SupplyLink: ResolverTypeWrapper<RecordedSupplyLink>;
  SupplyLinkConnection: ResolverTypeWrapper<ListedSupplyLink>;
  SupplyLinkEdge: ResolverTypeWrapper<Omit<SupplyLinkEdge, 'node'> & { node: ResolversTypes['SupplyLink'] }>;
  SupplyLinkInput: SupplyLinkInput;
  SupportMode: SupportMode;
  Term: ResolverTypeWrapper<Term>;
  Threshold: Threshold;
  ThresholdWords: ResolverTypeWrapper<PolicyThresholdWords>;
  Trace: ResolverTypeWrapper<TracedTrace>;
  TraceLimit: TraceLimit;
  TraceOrigin: TraceOrigin;
  TracedLink: ResolverTypeWrapper<TracedTracedLink>;
  TracedNode: ResolverTypeWrapper<TracedTracedNode>;
  Trader: ResolverTypeWrapper<RecordedTrader>;
  TraderConnection: ResolverTypeWrapper<ListedTrader>;
  TraderEdge: ResolverTypeWrapper<Omit<TraderEdge, 'node'> & { node: ResolversTypes['Trader'] }>;
  TraderInput: TraderInput;
  TraderType: TraderType;
  TradingPoint: ResolverTypeWrapper<RecordedTradingPoint>;
  TradingPointConnection: ResolverTypeWrapper<ListedTradingPoint>;
  TradingPointEdge: ResolverTypeWrapper<Omit<TradingPointEdge, 'node'> & { node: ResolversTypes['TradingPoint'] }>;
  TradingPointInput: TradingPointInput;
  TradingPointType: TradingPointType;
  TransportRoute: ResolverTypeWrapper<RecordedTransportRoute>;
  TransportRouteConnection: ResolverTypeWrapper<ListedTransportRoute>;
  TransportRouteEdge: ResolverTypeWrapper<Omit<TransportRouteEdge, 'node'> & { node: ResolversTypes['TransportRoute'] }>;
  TransportRouteInput: TransportRouteInput;
  UpstreamMineral: ResolverTypeWrapper<TracedUpstreamMineral>;
  UpstreamNode: ResolverTypeWrapper<TracedUpstreamNode>;
  UpstreamNodeConnection: ResolverTypeWrapper<TracedUpstreamNodeConnection>;
  UpstreamNodeEdge: ResolverTypeWrapper<Omit<UpstreamNodeEdge, 'node'> & { node: ResolversTypes['UpstreamNode'] }>;
  UserError: ResolverTypeWrapper<UserError>;
  Walk: ResolverTypeWrapper<TracedWalk>;
  WalkStep: ResolverTypeWrapper<TracedWalkStep>;
  WordingRemark: ResolverTypeWrapper<WordingRemark>;
  Words: ResolverTypeWrapper<Words>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: RecordedActor;
  AffectedCompany: TracedAffectedCompany;
  AffectedSupplier: TracedAffectedSupplier;
  AffectedSupplierConnection: TracedAffectedSupplierConnection;
  AffectedSupplierEdge: Omit<AffectedSupplierEdge, 'node'> & { node: ResolversParentTypes['AffectedSupplier'] };
  AffiliatedWithInput: AffiliatedWithInput;
  AppliedChangeset: Omit<AppliedChangeset, 'facts'> & { facts: ReadonlyArray<Maybe<ResolversParentTypes['Node']>> };
  ApplyChangesetInput: ApplyChangesetInput;
  ApplyChangesetPayload: Omit<ApplyChangesetPayload, 'changeset'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']> };
  ArmedGroup: RecordedArmedGroup;
  ArmedGroupConnection: ListedArmedGroup;
  ArmedGroupEdge: Omit<ArmedGroupEdge, 'node'> & { node: ResolversParentTypes['ArmedGroup'] };
  ArmedGroupInput: ArmedGroupInput;
  AssociatedSupplier: TracedAssociatedSupplier;
  Association: TracedAssociation;
  AssociationChain: TracedAssociationChain;
  AssociationConnection: TracedAssociationConnection;
  AssociationEdge: Omit<AssociationEdge, 'node'> & { node: ResolversParentTypes['Association'] };
  AssociationStep: TracedAssociationStep;
  Boolean: Scalars['Boolean']['output'];
  ChainNode: RecordedChainNode;
  ChangeOperation: ChangeOperation;
  Clause: PolicyClause;
  Clock: PolicyClock;
  Company: RecordedCompany;
  CompanyConnection: ListedCompany;
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  CompanyInput: CompanyInput;
  ContractsSecurityInput: ContractsSecurityInput;
  Contradiction: RecordedContradiction;
  ContradictionConnection: ListedContradiction;
  ContradictionEdge: Omit<ContradictionEdge, 'node'> & { node: ResolversParentTypes['Contradiction'] };
  ContradictionInput: ContradictionInput;
  ContradictionSubject: ResolversUnionTypes<ResolversParentTypes>['ContradictionSubject'];
  ControlsInput: ControlsInput;
  Conversion: RecordedConversion;
  ConversionConnection: ListedConversion;
  ConversionEdge: Omit<ConversionEdge, 'node'> & { node: ResolversParentTypes['Conversion'] };
  ConversionInput: ConversionInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DayWindow: DayWindow;
  Document: RecordedDocument;
  DocumentConnection: ListedDocument;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentInput: DocumentInput;
  Duty: PolicyDuty;
  Exposure: TracedExposure;
  ExposureConnection: TracedExposureConnection;
  ExposureEdge: Omit<ExposureEdge, 'node'> & { node: ResolversParentTypes['Exposure'] };
  FlagSubject: ResolversUnionTypes<ResolversParentTypes>['FlagSubject'];
  Float: Scalars['Float']['output'];
  ID: Scalars['ID']['output'];
  ImportRun: RecordedImportRun;
  ImportRunConnection: ListedImportRun;
  ImportRunEdge: Omit<ImportRunEdge, 'node'> & { node: ResolversParentTypes['ImportRun'] };
  Int: Scalars['Int']['output'];
  LinkWords: LinkWords;
  Location: Location;
  Mass: Mass;
  MassInput: MassInput;
  MaterialSource: RecordedMaterialSource;
  MaterialSourceConnection: ListedMaterialSource;
  MaterialSourceEdge: Omit<MaterialSourceEdge, 'node'> & { node: ResolversParentTypes['MaterialSource'] };
  MaterialSourceInput: MaterialSourceInput;
  Merge: RecordedMerge;
  MergeConnection: ListedMerge;
  MergeEdge: Omit<MergeEdge, 'node'> & { node: ResolversParentTypes['Merge'] };
  MergeInput: MergeInput;
  MineSite: RecordedMineSite;
  MineSiteConnection: ListedMineSite;
  MineSiteEdge: Omit<MineSiteEdge, 'node'> & { node: ResolversParentTypes['MineSite'] };
  MineSiteInput: MineSiteInput;
  Mineral: Mineral;
  MineralExposure: TracedMineralExposure;
  MinimumTerm: PolicyMinimumTerm;
  Moment: Scalars['Moment']['output'];
  Mutation: Record<PropertyKey, never>;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OperatesInput: OperatesInput;
  Organisation: RecordedOrganisation;
  OrganisationConnection: ListedOrganisation;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationInput: OrganisationInput;
  OwnsInput: OwnsInput;
  PageInfo: PageInfo;
  Passage: PolicyPassage;
  PaysInput: PaysInput;
  Person: RecordedPerson;
  PersonConnection: ListedPerson;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonInput: PersonInput;
  Place: RecordedPlace;
  Policy: PolicyPolicy;
  PolicyOwner: PolicyOwner;
  PolicySetting: PolicyPolicySetting;
  PrescribedResponse: PolicyPrescribedResponse;
  Prescription: PolicyPrescription;
  PresentAtInput: PresentAtInput;
  ProvidesEquipmentInput: ProvidesEquipmentInput;
  ProvidesLogisticsInput: ProvidesLogisticsInput;
  PurchasesFromInput: PurchasesFromInput;
  Qualifier: Qualifier;
  Query: Record<PropertyKey, never>;
  ReachedNode: TracedReachedNode;
  ReachedNodeConnection: TracedReachedNodeConnection;
  ReachedNodeEdge: Omit<ReachedNodeEdge, 'node'> & { node: ResolversParentTypes['ReachedNode'] };
  Relation: RecordedRelation;
  RelationConnection: ListedRelation;
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  RelationEnd: ResolversUnionTypes<ResolversParentTypes>['RelationEnd'];
  ResponseOption: ResponseOption;
  Revision: Revision;
  RiskCategoryInfo: PolicyRiskCategoryInfo;
  RiskFlag: RecordedRiskFlag;
  RiskFlagConnection: ListedRiskFlag;
  RiskFlagEdge: Omit<RiskFlagEdge, 'node'> & { node: ResolversParentTypes['RiskFlag'] };
  RiskFlagInput: RiskFlagInput;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SearchResult']> };
  SearchEdge: Omit<SearchEdge, 'foundAs' | 'node'> & { foundAs?: Maybe<ResolversParentTypes['ChainNode']>, node: ResolversParentTypes['SearchResult'] };
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  SecurityForce: RecordedSecurityForce;
  SecurityForceConnection: ListedSecurityForce;
  SecurityForceEdge: Omit<SecurityForceEdge, 'node'> & { node: ResolversParentTypes['SecurityForce'] };
  SecurityForceInput: SecurityForceInput;
  SharesManagementInput: SharesManagementInput;
  Smelter: RecordedSmelter;
  SmelterConnection: ListedSmelter;
  SmelterEdge: Omit<SmelterEdge, 'node'> & { node: ResolversParentTypes['Smelter'] };
  SmelterInput: SmelterInput;
  String: Scalars['String']['output'];
  Supplier: RecordedSupplier;
  SupplierConnection: ListedSupplier;
  SupplierEdge: Omit<SupplierEdge, 'node'> & { node: ResolversParentTypes['Supplier'] };
  SupplierInput: SupplierInput;
  SupplyLink: RecordedSupplyLink;
  SupplyLinkConnection: ListedSupplyLink;
  SupplyLinkEdge: Omit<SupplyLinkEdge, 'node'> & { node: ResolversParentTypes['SupplyLink'] };
  SupplyLinkInput: SupplyLinkInput;
  Term: Term;
  ThresholdWords: PolicyThresholdWords;
  Trace: TracedTrace;
  TraceOrigin: TraceOrigin;
  TracedLink: TracedTracedLink;
  TracedNode: TracedTracedNode;
  Trader: RecordedTrader;
  TraderConnection: ListedTrader;
  TraderEdge: Omit<TraderEdge, 'node'> & { node: ResolversParentTypes['Trader'] };
  TraderInput: TraderInput;
  TradingPoint: RecordedTradingPoint;
  TradingPointConnection: ListedTradingPoint;
  TradingPointEdge: Omit<TradingPointEdge, 'node'> & { node: ResolversParentTypes['TradingPoint'] };
  TradingPointInput: TradingPointInput;
  TransportRoute: RecordedTransportRoute;
  TransportRouteConnection: ListedTransportRoute;
  TransportRouteEdge: Omit<TransportRouteEdge, 'node'> & { node: ResolversParentTypes['TransportRoute'] };
  TransportRouteInput: TransportRouteInput;
  UpstreamMineral: TracedUpstreamMineral;
  UpstreamNode: TracedUpstreamNode;
  UpstreamNodeConnection: TracedUpstreamNodeConnection;
  UpstreamNodeEdge: Omit<UpstreamNodeEdge, 'node'> & { node: ResolversParentTypes['UpstreamNode'] };
  UserError: UserError;
  Walk: TracedWalk;
  WalkStep: TracedWalkStep;
  WordingRemark: WordingRemark;
  Words: Words;
};

export type ActorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'ArmedGroup' | 'Organisation' | 'Person' | 'SecurityForce', ParentType, ContextType>;
};

export type AffectedCompanyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AffectedCompany'] = ResolversParentTypes['AffectedCompany']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  exposures?: Resolver<ReadonlyArray<ResolversTypes['Exposure']>, ParentType, ContextType>;
  firstPossibleOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExposureStatus'], ParentType, ContextType>;
};

export type AffectedSupplierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AffectedSupplier'] = ResolversParentTypes['AffectedSupplier']> = {
  exposures?: Resolver<ReadonlyArray<ResolversTypes['Exposure']>, ParentType, ContextType>;
  firstPossibleOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExposureStatus'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type AffectedSupplierConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AffectedSupplierConnection'] = ResolversParentTypes['AffectedSupplierConnection']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  associatedSuppliers?: Resolver<ReadonlyArray<ResolversTypes['AssociatedSupplier']>, ParentType, ContextType>;
  companies?: Resolver<ReadonlyArray<ResolversTypes['AffectedCompany']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AffectedSupplierEdge']>, ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['RiskFlag']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['TraceLimit']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['AffectedSupplier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AffectedSupplierEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AffectedSupplierEdge'] = ResolversParentTypes['AffectedSupplierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AffectedSupplier'], ParentType, ContextType>;
};

export type AppliedChangesetResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AppliedChangeset'] = ResolversParentTypes['AppliedChangeset']> = {
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApplyChangesetPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ApplyChangesetPayload'] = ResolversParentTypes['ApplyChangesetPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArmedGroupResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArmedGroup'] = ResolversParentTypes['ArmedGroup']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, Partial<ArmedGroupAssociationsArgs>>;
  attributedFlags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<ArmedGroupAttributedFlagsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<ArmedGroupFlagsArgs>>;
  foreign?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, Partial<ArmedGroupRelationsArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArmedGroupConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArmedGroupConnection'] = ResolversParentTypes['ArmedGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArmedGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ArmedGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArmedGroupEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArmedGroupEdge'] = ResolversParentTypes['ArmedGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ArmedGroup'], ParentType, ContextType>;
};

export type AssociatedSupplierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssociatedSupplier'] = ResolversParentTypes['AssociatedSupplier']> = {
  associations?: Resolver<ReadonlyArray<ResolversTypes['Association']>, ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type AssociationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Association'] = ResolversParentTypes['Association']> = {
  associated?: Resolver<ResolversTypes['RelationEnd'], ParentType, ContextType>;
  chains?: Resolver<ReadonlyArray<ResolversTypes['AssociationChain']>, ParentType, ContextType>;
  flag?: Resolver<ResolversTypes['RiskFlag'], ParentType, ContextType>;
  inWindow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  steps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssociationChainResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssociationChain'] = ResolversParentTypes['AssociationChain']> = {
  inWindow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['RelationEnd'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['AssociationStep']>, ParentType, ContextType>;
};

export type AssociationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssociationConnection'] = ResolversParentTypes['AssociationConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssociationEdge']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['TraceLimit']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Association']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssociationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssociationEdge'] = ResolversParentTypes['AssociationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Association'], ParentType, ContextType>;
};

export type AssociationStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssociationStep'] = ResolversParentTypes['AssociationStep']> = {
  inWindow?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RelationEnd'], ParentType, ContextType>;
};

export type ChainNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainNode'] = ResolversParentTypes['ChainNode']> = {
  __resolveType: TypeResolveFn<'Company' | 'MineSite' | 'Smelter' | 'Supplier' | 'Trader', ParentType, ContextType>;
};

export type ClauseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Clause'] = ResolversParentTypes['Clause']> = {
  activities?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  associationSteps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cahra?: Resolver<Maybe<ResolversTypes['Words']>, ParentType, ContextType>;
  categories?: Resolver<ReadonlyArray<ResolversTypes['RiskCategoryInfo']>, ParentType, ContextType>;
  children?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citationZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duties?: Resolver<ReadonlyArray<ResolversTypes['Duty']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  judgedOn?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['LinkWords']>, ParentType, ContextType>;
  noneReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noneReasonZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  numbering?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['WordingRemark']>, ParentType, ContextType>;
  responses?: Resolver<ReadonlyArray<ResolversTypes['PrescribedResponse']>, ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes['PolicySetting']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['ThresholdWords']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whoseConduct?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
};

export type ClockResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
  effectiveStart?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  failedBy?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  test?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordsZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, Partial<CompanyAssociationsArgs>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<CompanyContradictionsArgs>>;
  conversions?: Resolver<ResolversTypes['ConversionConnection'], ParentType, ContextType, Partial<CompanyConversionsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  downstream?: Resolver<ResolversTypes['ReachedNodeConnection'], ParentType, ContextType, Partial<CompanyDownstreamArgs>>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, Partial<CompanyExposuresArgs>>;
  flags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<CompanyFlagsArgs>>;
  focal?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  mergedFrom?: Resolver<ReadonlyArray<ResolversTypes['ChainNode']>, ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, Partial<CompanyRelationsArgs>>;
  sources?: Resolver<ResolversTypes['MaterialSourceConnection'], ParentType, ContextType, Partial<CompanySourcesArgs>>;
  suppliedBy?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<CompanySuppliedByArgs>>;
  suppliesTo?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<CompanySuppliesToArgs>>;
  upstream?: Resolver<ResolversTypes['UpstreamNodeConnection'], ParentType, ContextType, Partial<CompanyUpstreamArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type ContradictionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contradiction'] = ResolversParentTypes['Contradiction']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['ContradictionSubject'], ParentType, ContextType>;
  topic?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type ContradictionSubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContradictionSubject'] = ResolversParentTypes['ContradictionSubject']> = {
  __resolveType: TypeResolveFn<'Company' | 'MineSite' | 'Smelter' | 'Supplier' | 'Trader' | 'TradingPoint' | 'TransportRoute', ParentType, ContextType>;
};

export type ConversionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Conversion'] = ResolversParentTypes['Conversion']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['Mineral'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  output?: Resolver<ResolversTypes['Mineral'], ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recovery?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConversionConnection'] = ResolversParentTypes['ConversionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConversionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conversion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConversionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConversionEdge'] = ResolversParentTypes['ConversionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conversion'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<DocumentContradictionsArgs>>;
  conversions?: Resolver<ResolversTypes['ConversionConnection'], ParentType, ContextType, Partial<DocumentConversionsArgs>>;
  credibility?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documentType?: Resolver<Maybe<ResolversTypes['DocumentType']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  merges?: Resolver<ResolversTypes['MergeConnection'], ParentType, ContextType, Partial<DocumentMergesArgs>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, Partial<DocumentRelationsArgs>>;
  reliability?: Resolver<ResolversTypes['Reliability'], ParentType, ContextType>;
  riskFlags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<DocumentRiskFlagsArgs>>;
  sources?: Resolver<ResolversTypes['MaterialSourceConnection'], ParentType, ContextType, Partial<DocumentSourcesArgs>>;
  statements?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  supplyLinks?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<DocumentSupplyLinksArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DutyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExposureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Exposure'] = ResolversParentTypes['Exposure']> = {
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  firstPossibleOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  flag?: Resolver<ResolversTypes['RiskFlag'], ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isSubject?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['MineralExposure']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  prescription?: Resolver<ResolversTypes['Prescription'], ParentType, ContextType>;
  shortestWalk?: Resolver<Maybe<ResolversTypes['Walk']>, ParentType, ContextType, Partial<ExposureShortestWalkArgs>>;
  status?: Resolver<ResolversTypes['ExposureStatus'], ParentType, ContextType>;
};

export type ExposureConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposureConnection'] = ResolversParentTypes['ExposureConnection']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExposureEdge']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['TraceLimit']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Exposure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExposureEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposureEdge'] = ResolversParentTypes['ExposureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Exposure'], ParentType, ContextType>;
};

export type FlagSubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FlagSubject'] = ResolversParentTypes['FlagSubject']> = {
  __resolveType: TypeResolveFn<'ArmedGroup' | 'Company' | 'MineSite' | 'Organisation' | 'Person' | 'SecurityForce' | 'Smelter' | 'Supplier' | 'SupplyLink' | 'Trader' | 'TradingPoint' | 'TransportRoute', ParentType, ContextType>;
};

export type ImportRunResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRun'] = ResolversParentTypes['ImportRun']> = {
  conflictCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  factCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  fileDigest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejectedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  rowCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ImportState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportRunConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRunConnection'] = ResolversParentTypes['ImportRunConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImportRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRunEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRunEdge'] = ResolversParentTypes['ImportRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportRun'], ParentType, ContextType>;
};

export type LinkWordsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkWords'] = ResolversParentTypes['LinkWords']> = {
  linkedTo?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
  sourcesFrom?: Resolver<ResolversTypes['Words'], ParentType, ContextType>;
};

export type LocationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Location'] = ResolversParentTypes['Location']> = {
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MassResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mass'] = ResolversParentTypes['Mass']> = {
  kgHigh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kgLow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mineral?: Resolver<ResolversTypes['Mineral'], ParentType, ContextType>;
};

export type MaterialSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MaterialSource'] = ResolversParentTypes['MaterialSource']> = {
  cleanFraction?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  masses?: Resolver<ReadonlyArray<ResolversTypes['Mass']>, ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceType?: Resolver<ResolversTypes['MaterialSourceType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaterialSourceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MaterialSourceConnection'] = ResolversParentTypes['MaterialSourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MaterialSourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MaterialSource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MaterialSourceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MaterialSourceEdge'] = ResolversParentTypes['MaterialSourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MaterialSource'], ParentType, ContextType>;
};

export type MergeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Merge'] = ResolversParentTypes['Merge']> = {
  dropped?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergeConnection'] = ResolversParentTypes['MergeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MergeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Merge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MergeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergeEdge'] = ResolversParentTypes['MergeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Merge'], ParentType, ContextType>;
};

export type MineSiteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MineSite'] = ResolversParentTypes['MineSite']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, Partial<MineSiteAssociationsArgs>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<MineSiteContradictionsArgs>>;
  conversions?: Resolver<ResolversTypes['ConversionConnection'], ParentType, ContextType, Partial<MineSiteConversionsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  downstream?: Resolver<ResolversTypes['ReachedNodeConnection'], ParentType, ContextType, Partial<MineSiteDownstreamArgs>>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, Partial<MineSiteExposuresArgs>>;
  flags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<MineSiteFlagsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  mergedFrom?: Resolver<ReadonlyArray<ResolversTypes['ChainNode']>, ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  miningType?: Resolver<Maybe<ResolversTypes['MiningType']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, Partial<MineSiteRelationsArgs>>;
  sources?: Resolver<ResolversTypes['MaterialSourceConnection'], ParentType, ContextType, Partial<MineSiteSourcesArgs>>;
  suppliedBy?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<MineSiteSuppliedByArgs>>;
  suppliesTo?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<MineSiteSuppliesToArgs>>;
  upstream?: Resolver<ResolversTypes['UpstreamNodeConnection'], ParentType, ContextType, Partial<MineSiteUpstreamArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MineSiteConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MineSiteConnection'] = ResolversParentTypes['MineSiteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MineSiteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MineSite']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MineSiteEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MineSiteEdge'] = ResolversParentTypes['MineSiteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MineSite'], ParentType, ContextType>;
};

export type MineralResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mineral'] = ResolversParentTypes['Mineral']> = {
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namedByPolicy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MineralExposureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MineralExposure'] = ResolversParentTypes['MineralExposure']> = {
  firstPossibleOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  mineral?: Resolver<ResolversTypes['Mineral'], ParentType, ContextType>;
  produced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExposureStatus'], ParentType, ContextType>;
};

export type MinimumTermResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MinimumTerm'] = ResolversParentTypes['MinimumTerm']> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordsZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface MomentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Moment'], any> {
  name: 'Moment';
}

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  applyChangeset?: Resolver<ResolversTypes['ApplyChangesetPayload'], ParentType, ContextType, RequireFields<MutationApplyChangesetArgs, 'input'>>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ArmedGroup' | 'Company' | 'Contradiction' | 'Conversion' | 'Document' | 'ImportRun' | 'MaterialSource' | 'Merge' | 'MineSite' | 'Organisation' | 'Person' | 'Relation' | 'RiskFlag' | 'SecurityForce' | 'Smelter' | 'Supplier' | 'SupplyLink' | 'Trader' | 'TradingPoint' | 'TransportRoute', ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, Partial<OrganisationAssociationsArgs>>;
  attributedFlags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<OrganisationAttributedFlagsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<OrganisationFlagsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, Partial<OrganisationRelationsArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PassageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  continuesParagraph?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  defines?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  marker?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  markerZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, Partial<PersonAssociationsArgs>>;
  attributedFlags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<PersonAttributedFlagsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<PersonFlagsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, Partial<PersonRelationsArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  __resolveType: TypeResolveFn<'TradingPoint' | 'TransportRoute', ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  authoritativeLanguage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  definitions?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['PolicyOwner'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  riskCategories?: Resolver<ReadonlyArray<ResolversTypes['RiskCategoryInfo']>, ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes['PolicySetting']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versionNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versionNoteZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyOwnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyOwner'] = ResolversParentTypes['PolicyOwner']> = {
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shortNameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicySettingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicySetting'] = ResolversParentTypes['PolicySetting']> = {
  clauses?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordsZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PrescribedResponseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PrescribedResponse'] = ResolversParentTypes['PrescribedResponse']> = {
  choice?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  gates?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  minimumTerm?: Resolver<Maybe<ResolversTypes['MinimumTerm']>, ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['ResponseOption']>, ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes['PolicySetting']>, ParentType, ContextType>;
  timing?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  trigger?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wordsZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PrescriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Prescription'] = ResolversParentTypes['Prescription']> = {
  category?: Resolver<ResolversTypes['RiskCategoryInfo'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  gates?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
  judgedOn?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  minimumTerm?: Resolver<Maybe<ResolversTypes['MinimumTerm']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prescribes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  responses?: Resolver<ReadonlyArray<ResolversTypes['PrescribedResponse']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summaryZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['ThresholdWords']>, ParentType, ContextType>;
};

export type QualifierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Qualifier'] = ResolversParentTypes['Qualifier']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  open?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  affectedSuppliers?: Resolver<ResolversTypes['AffectedSupplierConnection'], ParentType, ContextType, RequireFields<QueryAffectedSuppliersArgs, 'of'>>;
  armedGroups?: Resolver<ResolversTypes['ArmedGroupConnection'], ParentType, ContextType, RequireFields<QueryArmedGroupsArgs, 'order'>>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType, RequireFields<QueryClauseArgs, 'id'>>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, RequireFields<QueryCompaniesArgs, 'order'>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, RequireFields<QueryContradictionsArgs, 'order'>>;
  conversions?: Resolver<ResolversTypes['ConversionConnection'], ParentType, ContextType, RequireFields<QueryConversionsArgs, 'order'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'order'>>;
  imports?: Resolver<ResolversTypes['ImportRunConnection'], ParentType, ContextType, RequireFields<QueryImportsArgs, 'order'>>;
  materialSources?: Resolver<ResolversTypes['MaterialSourceConnection'], ParentType, ContextType, RequireFields<QueryMaterialSourcesArgs, 'order'>>;
  merges?: Resolver<ResolversTypes['MergeConnection'], ParentType, ContextType, RequireFields<QueryMergesArgs, 'order'>>;
  mineSites?: Resolver<ResolversTypes['MineSiteConnection'], ParentType, ContextType, RequireFields<QueryMineSitesArgs, 'order'>>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType, Partial<QueryMineralsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'order'>>;
  persons?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPersonsArgs, 'order'>>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<QueryRelationsArgs, 'order' | 'type'>>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  riskCategories?: Resolver<ReadonlyArray<ResolversTypes['RiskCategoryInfo']>, ParentType, ContextType, Partial<QueryRiskCategoriesArgs>>;
  riskFlags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, RequireFields<QueryRiskFlagsArgs, 'order'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  securityForces?: Resolver<ResolversTypes['SecurityForceConnection'], ParentType, ContextType, RequireFields<QuerySecurityForcesArgs, 'order'>>;
  smelters?: Resolver<ResolversTypes['SmelterConnection'], ParentType, ContextType, RequireFields<QuerySmeltersArgs, 'order'>>;
  suppliers?: Resolver<ResolversTypes['SupplierConnection'], ParentType, ContextType, RequireFields<QuerySuppliersArgs, 'order'>>;
  supplyLinks?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, RequireFields<QuerySupplyLinksArgs, 'order'>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<QueryTraceArgs, 'of'>>;
  traders?: Resolver<ResolversTypes['TraderConnection'], ParentType, ContextType, RequireFields<QueryTradersArgs, 'order'>>;
  tradingPoints?: Resolver<ResolversTypes['TradingPointConnection'], ParentType, ContextType, RequireFields<QueryTradingPointsArgs, 'order'>>;
  transportRoutes?: Resolver<ResolversTypes['TransportRouteConnection'], ParentType, ContextType, RequireFields<QueryTransportRoutesArgs, 'order'>>;
  upstreamOrigins?: Resolver<ResolversTypes['UpstreamNodeConnection'], ParentType, ContextType, RequireFields<QueryUpstreamOriginsArgs, 'of'>>;
};

export type ReachedNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReachedNode'] = ResolversParentTypes['ReachedNode']> = {
  firstPossibleOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['MineralExposure']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  shortestWalk?: Resolver<Maybe<ResolversTypes['Walk']>, ParentType, ContextType, Partial<ReachedNodeShortestWalkArgs>>;
  status?: Resolver<ResolversTypes['ExposureStatus'], ParentType, ContextType>;
};

export type ReachedNodeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReachedNodeConnection'] = ResolversParentTypes['ReachedNodeConnection']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReachedNodeEdge']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['TraceLimit']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ReachedNode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReachedNodeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReachedNodeEdge'] = ResolversParentTypes['ReachedNodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReachedNode'], ParentType, ContextType>;
};

export type RelationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['RelationEnd'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RelationEnd'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RelationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RelationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationEdge'] = ResolversParentTypes['RelationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
};

export type RelationEndResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationEnd'] = ResolversParentTypes['RelationEnd']> = {
  __resolveType: TypeResolveFn<'ArmedGroup' | 'Company' | 'MineSite' | 'Organisation' | 'Person' | 'SecurityForce' | 'Smelter' | 'Supplier' | 'Trader' | 'TradingPoint' | 'TransportRoute', ParentType, ContextType>;
};

export type ResponseOptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResponseOption'] = ResolversParentTypes['ResponseOption']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  response?: Resolver<ResolversTypes['Response'], ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RiskCategoryInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskCategoryInfo'] = ResolversParentTypes['RiskCategoryInfo']> = {
  associationSteps?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['RiskCategory'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  descriptionZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prescription?: Resolver<ResolversTypes['Prescription'], ParentType, ContextType>;
  qualifiers?: Resolver<ReadonlyArray<ResolversTypes['Qualifier']>, ParentType, ContextType>;
  signal?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RiskFlagResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskFlag'] = ResolversParentTypes['RiskFlag']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, Partial<RiskFlagAssociationsArgs>>;
  category?: Resolver<ResolversTypes['RiskCategory'], ParentType, ContextType>;
  categoryInfo?: Resolver<ResolversTypes['RiskCategoryInfo'], ParentType, ContextType>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, Partial<RiskFlagExposuresArgs>>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  perpetrator?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  prescription?: Resolver<ResolversTypes['Prescription'], ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FlagStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['FlagSubject'], ParentType, ContextType>;
  supportMode?: Resolver<Maybe<ResolversTypes['SupportMode']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskFlagConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskFlagConnection'] = ResolversParentTypes['RiskFlagConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RiskFlagEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RiskFlag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskFlagEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskFlagEdge'] = ResolversParentTypes['RiskFlagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RiskFlag'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  foundAs?: Resolver<Maybe<ResolversTypes['ChainNode']>, ParentType, ContextType>;
  match?: Resolver<ResolversTypes['SearchMatch'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'ArmedGroup' | 'Company' | 'Contradiction' | 'Document' | 'ImportRun' | 'MineSite' | 'Organisation' | 'Person' | 'RiskFlag' | 'SecurityForce' | 'Smelter' | 'Supplier' | 'Trader' | 'TradingPoint' | 'TransportRoute', ParentType, ContextType>;
};

export type SecurityForceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecurityForce'] = ResolversParentTypes['SecurityForce']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, Partial<SecurityForceAssociationsArgs>>;
  attributedFlags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<SecurityForceAttributedFlagsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<SecurityForceFlagsArgs>>;
  forceKind?: Resolver<Maybe<ResolversTypes['ForceKind']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, Partial<SecurityForceRelationsArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SecurityForceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecurityForceConnection'] = ResolversParentTypes['SecurityForceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SecurityForceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SecurityForce']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecurityForceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecurityForceEdge'] = ResolversParentTypes['SecurityForceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SecurityForce'], ParentType, ContextType>;
};

export type SmelterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Smelter'] = ResolversParentTypes['Smelter']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, Partial<SmelterAssociationsArgs>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<SmelterContradictionsArgs>>;
  conversions?: Resolver<ResolversTypes['ConversionConnection'], ParentType, ContextType, Partial<SmelterConversionsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  downstream?: Resolver<ResolversTypes['ReachedNodeConnection'], ParentType, ContextType, Partial<SmelterDownstreamArgs>>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, Partial<SmelterExposuresArgs>>;
  flags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<SmelterFlagsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  mergedFrom?: Resolver<ReadonlyArray<ResolversTypes['ChainNode']>, ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, Partial<SmelterRelationsArgs>>;
  smelterType?: Resolver<Maybe<ResolversTypes['SmelterType']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['MaterialSourceConnection'], ParentType, ContextType, Partial<SmelterSourcesArgs>>;
  suppliedBy?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<SmelterSuppliedByArgs>>;
  suppliesTo?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<SmelterSuppliesToArgs>>;
  upstream?: Resolver<ResolversTypes['UpstreamNodeConnection'], ParentType, ContextType, Partial<SmelterUpstreamArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SmelterConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SmelterConnection'] = ResolversParentTypes['SmelterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SmelterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Smelter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SmelterEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SmelterEdge'] = ResolversParentTypes['SmelterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Smelter'], ParentType, ContextType>;
};

export type SupplierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, Partial<SupplierAssociationsArgs>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<SupplierContradictionsArgs>>;
  conversions?: Resolver<ResolversTypes['ConversionConnection'], ParentType, ContextType, Partial<SupplierConversionsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  downstream?: Resolver<ResolversTypes['ReachedNodeConnection'], ParentType, ContextType, Partial<SupplierDownstreamArgs>>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, Partial<SupplierExposuresArgs>>;
  flags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<SupplierFlagsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  mergedFrom?: Resolver<ReadonlyArray<ResolversTypes['ChainNode']>, ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, Partial<SupplierRelationsArgs>>;
  sources?: Resolver<ResolversTypes['MaterialSourceConnection'], ParentType, ContextType, Partial<SupplierSourcesArgs>>;
  suppliedBy?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<SupplierSuppliedByArgs>>;
  supplierType?: Resolver<Maybe<ResolversTypes['SupplierType']>, ParentType, ContextType>;
  suppliesTo?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<SupplierSuppliesToArgs>>;
  upstream?: Resolver<ResolversTypes['UpstreamNodeConnection'], ParentType, ContextType, Partial<SupplierUpstreamArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplierConnection'] = ResolversParentTypes['SupplierConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupplierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Supplier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplierEdge'] = ResolversParentTypes['SupplierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type SupplyLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyLink'] = ResolversParentTypes['SupplyLink']> = {
  custody?: Resolver<Maybe<ResolversTypes['CustodyModel']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<SupplyLinkFlagsArgs>>;
  form?: Resolver<Maybe<ResolversTypes['MaterialForm']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  masses?: Resolver<ReadonlyArray<ResolversTypes['Mass']>, ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['LinkScope']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyLinkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyLinkConnection'] = ResolversParentTypes['SupplyLinkConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupplyLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupplyLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplyLinkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyLinkEdge'] = ResolversParentTypes['SupplyLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupplyLink'], ParentType, ContextType>;
};

export type TermResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ThresholdWordsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ThresholdWords'] = ResolversParentTypes['ThresholdWords']> = {
  code?: Resolver<ResolversTypes['Threshold'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wordsZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TraceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  flags?: Resolver<ReadonlyArray<ResolversTypes['RiskFlag']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['TraceLimit']>, ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['TracedLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TracedNode']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TracedLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TracedLink'] = ResolversParentTypes['TracedLink']> = {
  begins?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['SupplyLink'], ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  usableFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  usableTo?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type TracedNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TracedNode'] = ResolversParentTypes['TracedNode']> = {
  firstPossibleOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hops?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  isReached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStart?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Trader'] = ResolversParentTypes['Trader']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, Partial<TraderAssociationsArgs>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<TraderContradictionsArgs>>;
  conversions?: Resolver<ResolversTypes['ConversionConnection'], ParentType, ContextType, Partial<TraderConversionsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  downstream?: Resolver<ResolversTypes['ReachedNodeConnection'], ParentType, ContextType, Partial<TraderDownstreamArgs>>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, Partial<TraderExposuresArgs>>;
  flags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<TraderFlagsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  mergedFrom?: Resolver<ReadonlyArray<ResolversTypes['ChainNode']>, ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, Partial<TraderRelationsArgs>>;
  sources?: Resolver<ResolversTypes['MaterialSourceConnection'], ParentType, ContextType, Partial<TraderSourcesArgs>>;
  suppliedBy?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<TraderSuppliedByArgs>>;
  suppliesTo?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<TraderSuppliesToArgs>>;
  traderType?: Resolver<Maybe<ResolversTypes['TraderType']>, ParentType, ContextType>;
  upstream?: Resolver<ResolversTypes['UpstreamNodeConnection'], ParentType, ContextType, Partial<TraderUpstreamArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraderConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TraderConnection'] = ResolversParentTypes['TraderConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TraderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Trader']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraderEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TraderEdge'] = ResolversParentTypes['TraderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trader'], ParentType, ContextType>;
};

export type TradingPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TradingPoint'] = ResolversParentTypes['TradingPoint']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, Partial<TradingPointAssociationsArgs>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<TradingPointContradictionsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<TradingPointFlagsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passedBy?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<TradingPointPassedByArgs>>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, Partial<TradingPointRelationsArgs>>;
  tradingPointType?: Resolver<Maybe<ResolversTypes['TradingPointType']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TradingPointConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TradingPointConnection'] = ResolversParentTypes['TradingPointConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TradingPointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TradingPoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TradingPointEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TradingPointEdge'] = ResolversParentTypes['TradingPointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TradingPoint'], ParentType, ContextType>;
};

export type TransportRouteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransportRoute'] = ResolversParentTypes['TransportRoute']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, Partial<TransportRouteAssociationsArgs>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<TransportRouteContradictionsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<TransportRouteFlagsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passedBy?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<TransportRoutePassedByArgs>>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, Partial<TransportRouteRelationsArgs>>;
  routeType?: Resolver<Maybe<ResolversTypes['RouteType']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TransportRouteConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransportRouteConnection'] = ResolversParentTypes['TransportRouteConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TransportRouteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TransportRoute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransportRouteEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransportRouteEdge'] = ResolversParentTypes['TransportRouteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TransportRoute'], ParentType, ContextType>;
};

export type UpstreamMineralResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpstreamMineral'] = ResolversParentTypes['UpstreamMineral']> = {
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastPossibleOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  mineral?: Resolver<ResolversTypes['Mineral'], ParentType, ContextType>;
};

export type UpstreamNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpstreamNode'] = ResolversParentTypes['UpstreamNode']> = {
  firstPossibleOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastPossibleOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['UpstreamMineral']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  shortestWalk?: Resolver<Maybe<ResolversTypes['Walk']>, ParentType, ContextType>;
};

export type UpstreamNodeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpstreamNodeConnection'] = ResolversParentTypes['UpstreamNodeConnection']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['UpstreamNodeEdge']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['TraceLimit']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['UpstreamNode']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UpstreamNodeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UpstreamNodeEdge'] = ResolversParentTypes['UpstreamNodeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UpstreamNode'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WalkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Walk'] = ResolversParentTypes['Walk']> = {
  mineral?: Resolver<ResolversTypes['Mineral'], ParentType, ContextType>;
  produced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['WalkStep']>, ParentType, ContextType>;
};

export type WalkStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WalkStep'] = ResolversParentTypes['WalkStep']> = {
  arrivesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['SupplyLink'], ParentType, ContextType>;
  mineral?: Resolver<ResolversTypes['Mineral'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
};

export type WordingRemarkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WordingRemark'] = ResolversParentTypes['WordingRemark']> = {
  quoteZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remark?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  remarkZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WordsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Words'] = ResolversParentTypes['Words']> = {
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordsZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Actor?: ActorResolvers<ContextType>;
  AffectedCompany?: AffectedCompanyResolvers<ContextType>;
  AffectedSupplier?: AffectedSupplierResolvers<ContextType>;
  AffectedSupplierConnection?: AffectedSupplierConnectionResolvers<ContextType>;
  AffectedSupplierEdge?: AffectedSupplierEdgeResolvers<ContextType>;
  AppliedChangeset?: AppliedChangesetResolvers<ContextType>;
  ApplyChangesetPayload?: ApplyChangesetPayloadResolvers<ContextType>;
  ArmedGroup?: ArmedGroupResolvers<ContextType>;
  ArmedGroupConnection?: ArmedGroupConnectionResolvers<ContextType>;
  ArmedGroupEdge?: ArmedGroupEdgeResolvers<ContextType>;
  AssociatedSupplier?: AssociatedSupplierResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  AssociationChain?: AssociationChainResolvers<ContextType>;
  AssociationConnection?: AssociationConnectionResolvers<ContextType>;
  AssociationEdge?: AssociationEdgeResolvers<ContextType>;
  AssociationStep?: AssociationStepResolvers<ContextType>;
  ChainNode?: ChainNodeResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  ContradictionSubject?: ContradictionSubjectResolvers<ContextType>;
  Conversion?: ConversionResolvers<ContextType>;
  ConversionConnection?: ConversionConnectionResolvers<ContextType>;
  ConversionEdge?: ConversionEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  Document?: DocumentResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  Exposure?: ExposureResolvers<ContextType>;
  ExposureConnection?: ExposureConnectionResolvers<ContextType>;
  ExposureEdge?: ExposureEdgeResolvers<ContextType>;
  FlagSubject?: FlagSubjectResolvers<ContextType>;
  ImportRun?: ImportRunResolvers<ContextType>;
  ImportRunConnection?: ImportRunConnectionResolvers<ContextType>;
  ImportRunEdge?: ImportRunEdgeResolvers<ContextType>;
  LinkWords?: LinkWordsResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  Mass?: MassResolvers<ContextType>;
  MaterialSource?: MaterialSourceResolvers<ContextType>;
  MaterialSourceConnection?: MaterialSourceConnectionResolvers<ContextType>;
  MaterialSourceEdge?: MaterialSourceEdgeResolvers<ContextType>;
  Merge?: MergeResolvers<ContextType>;
  MergeConnection?: MergeConnectionResolvers<ContextType>;
  MergeEdge?: MergeEdgeResolvers<ContextType>;
  MineSite?: MineSiteResolvers<ContextType>;
  MineSiteConnection?: MineSiteConnectionResolvers<ContextType>;
  MineSiteEdge?: MineSiteEdgeResolvers<ContextType>;
  Mineral?: MineralResolvers<ContextType>;
  MineralExposure?: MineralExposureResolvers<ContextType>;
  MinimumTerm?: MinimumTermResolvers<ContextType>;
  Moment?: GraphQLScalarType;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyOwner?: PolicyOwnerResolvers<ContextType>;
  PolicySetting?: PolicySettingResolvers<ContextType>;
  PrescribedResponse?: PrescribedResponseResolvers<ContextType>;
  Prescription?: PrescriptionResolvers<ContextType>;
  Qualifier?: QualifierResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReachedNode?: ReachedNodeResolvers<ContextType>;
  ReachedNodeConnection?: ReachedNodeConnectionResolvers<ContextType>;
  ReachedNodeEdge?: ReachedNodeEdgeResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  RelationEnd?: RelationEndResolvers<ContextType>;
  ResponseOption?: ResponseOptionResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RiskCategoryInfo?: RiskCategoryInfoResolvers<ContextType>;
  RiskFlag?: RiskFlagResolvers<ContextType>;
  RiskFlagConnection?: RiskFlagConnectionResolvers<ContextType>;
  RiskFlagEdge?: RiskFlagEdgeResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SecurityForce?: SecurityForceResolvers<ContextType>;
  SecurityForceConnection?: SecurityForceConnectionResolvers<ContextType>;
  SecurityForceEdge?: SecurityForceEdgeResolvers<ContextType>;
  Smelter?: SmelterResolvers<ContextType>;
  SmelterConnection?: SmelterConnectionResolvers<ContextType>;
  SmelterEdge?: SmelterEdgeResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplierConnection?: SupplierConnectionResolvers<ContextType>;
  SupplierEdge?: SupplierEdgeResolvers<ContextType>;
  SupplyLink?: SupplyLinkResolvers<ContextType>;
  SupplyLinkConnection?: SupplyLinkConnectionResolvers<ContextType>;
  SupplyLinkEdge?: SupplyLinkEdgeResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  ThresholdWords?: ThresholdWordsResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  TracedLink?: TracedLinkResolvers<ContextType>;
  TracedNode?: TracedNodeResolvers<ContextType>;
  Trader?: TraderResolvers<ContextType>;
  TraderConnection?: TraderConnectionResolvers<ContextType>;
  TraderEdge?: TraderEdgeResolvers<ContextType>;
  TradingPoint?: TradingPointResolvers<ContextType>;
  TradingPointConnection?: TradingPointConnectionResolvers<ContextType>;
  TradingPointEdge?: TradingPointEdgeResolvers<ContextType>;
  TransportRoute?: TransportRouteResolvers<ContextType>;
  TransportRouteConnection?: TransportRouteConnectionResolvers<ContextType>;
  TransportRouteEdge?: TransportRouteEdgeResolvers<ContextType>;
  UpstreamMineral?: UpstreamMineralResolvers<ContextType>;
  UpstreamNode?: UpstreamNodeResolvers<ContextType>;
  UpstreamNodeConnection?: UpstreamNodeConnectionResolvers<ContextType>;
  UpstreamNodeEdge?: UpstreamNodeEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  Walk?: WalkResolvers<ContextType>;
  WalkStep?: WalkStepResolvers<ContextType>;
  WordingRemark?: WordingRemarkResolvers<ContextType>;
  Words?: WordsResolvers<ContextType>;
};

