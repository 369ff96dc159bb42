import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { PolicyGap as GapOfPolicy } from '../../policy/policies.ts';
import type { WorkingCalendar as CalendarOfPolicy } from '../../policy/working-calendar.ts';
import type { Policy as PolicyPolicy, Clause as PolicyClause, Passage as PolicyPassage, ThresholdWords as PolicyThresholdWords, Approval as PolicyPolicyApproval, Escalation as PolicyPolicyEscalation, Finding as PolicyClauseFinding, Proposal as PolicyClauseProposal, CategoryOfPolicy as PolicyRiskCategoryInfo, Prescription as PolicyPrescription, PrescribedResponse as PolicyPrescribedResponse, Clock as PolicyClock, MinimumTerm as PolicyMinimumTerm, Setting as PolicyPolicySetting, Duty as PolicyDuty } from '../../policy/types.ts';
import type { ChainNode as RecordedChainNode, MineSite as RecordedMineSite, Trader as RecordedTrader, Smelter as RecordedSmelter, Supplier as RecordedSupplier, Company as RecordedCompany, Place as RecordedPlace, TradingPoint as RecordedTradingPoint, TransportRoute as RecordedTransportRoute, Actor as RecordedActor, ArmedGroup as RecordedArmedGroup, SecurityForce as RecordedSecurityForce, Organisation as RecordedOrganisation, Person as RecordedPerson, SupplyLink as RecordedSupplyLink, Relation as RecordedRelation, Conversion as RecordedConversion, MaterialSource as RecordedMaterialSource, Assurance as RecordedAssurance, Merge as RecordedMerge } from '../../chain/types.ts';
import type { RiskFlag as RecordedRiskFlag, Document as RecordedDocument, Contradiction as RecordedContradiction } from '../../risk/types.ts';
import type { ImportRun as RecordedImportRun } from '../../exchange/types.ts';
import type { MineSiteConnection as ListedMineSite, TraderConnection as ListedTrader, SmelterConnection as ListedSmelter, SupplierConnection as ListedSupplier, CompanyConnection as ListedCompany, TradingPointConnection as ListedTradingPoint, TransportRouteConnection as ListedTransportRoute, ArmedGroupConnection as ListedArmedGroup, SecurityForceConnection as ListedSecurityForce, OrganisationConnection as ListedOrganisation, PersonConnection as ListedPerson, SupplyLinkConnection as ListedSupplyLink, RelationConnection as ListedRelation, ConversionConnection as ListedConversion, MaterialSourceConnection as ListedMaterialSource, AssuranceConnection as ListedAssurance, MergeConnection as ListedMerge, RiskFlagConnection as ListedRiskFlag, DocumentConnection as ListedDocument, ContradictionConnection as ListedContradiction, ImportRunConnection as ListedImportRun } from '../connections.ts';
import type { Aggregate as FactAggregate } from '../../chain/aggregates.ts';
import type { Supports as SupportedFacts } from '../../risk/supports.ts';
import type { Identity as VerifiedIdentity } from '../../access/identity.ts';
import type { MovedFacts as RecordedMovedFacts } from '../../recording/moved-facts.ts';
import type { ExposureChange as ComparedExposureChange, ExposureChangeConnection as ComparedExposureChangeConnection } from '../../trace/comparing/answers.ts';
import type { ConcentrationPoint as ComparedConcentrationPoint, ConcentrationPointConnection as ComparedConcentrationPointConnection, DependentSupplier as ComparedDependentSupplier } from '../../trace/concentration/points.ts';
import type { Counterparty as ComparedCounterparty } from '../../trace/counterparties/answers.ts';
import type { BestWalks as ComparedBestWalks, ExposureCut as ComparedExposureCut, ExposureExplanation as ComparedExposureExplanation, LinkAssumption as ComparedLinkAssumption, PassedControlPoint as ComparedPassedControlPoint } from '../../trace/explaining/answers.ts';
import type { Share as ComparedShare, ShareAssumption as ComparedShareAssumption, ShareGrounds as ComparedShareGrounds, UnknownOrigin as ComparedUnknownOrigin } from '../../trace/sharing/answers.ts';
import type { Gap as ComparedGap, GapList as ComparedGapList } from '../../trace/gaps/answers.ts';
import type { ChangesetPreview as ComparedChangesetPreview } from '../../preview/previewing.ts';
import type { FactChange as ComparedFactChange } from '../../preview/fact-changes.ts';
import type { FactVersion as ComparedFactVersion, FactVersionConnection as ComparedFactVersionConnection } from '../../history/fact-history.ts';
import type { ShownEntry as LiveLogEntry, FactChangeConnection as LiveFactChangeConnection } from '../../live/shown-entry.ts';
import type { LogEntryConnection as LiveLogEntryConnection } from '../../live/changes-page.ts';
import type { ExposureEvent as LiveExposureEvent } from '../../live/exposure-stream.ts';
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
  orderBy?: InputMaybe<RiskFlagOrder>;
};


/** Whoever acts off the flow of material: an armed group, security force, owner, operator or person. */
export type ActorFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<RiskFlagOrder>;
};


/** Whoever acts off the flow of material: an armed group, security force, owner, operator or person. */
export type ActorRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** States one new fact of kind AffiliatedWith (关联方). */
export type AddAffiliatedWithInput = {
  /** The fact; its id must be new. */
  readonly affiliatedWith: AffiliatedWithInput;
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States new facts of kind AffiliatedWith (关联方), all or none. */
export type AddAffiliatedWithRelationsInput = {
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly affiliatedWithRelations: ReadonlyArray<AffiliatedWithInput>;
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States one new fact of kind ArmedGroup (非国家武装团体). */
export type AddArmedGroupInput = {
  /** The fact; its id must be new. */
  readonly armedGroup: ArmedGroupInput;
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States new facts of kind ArmedGroup (非国家武装团体), all or none. */
export type AddArmedGroupsInput = {
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly armedGroups: ReadonlyArray<ArmedGroupInput>;
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States one new fact of kind Assurance (审验). */
export type AddAssuranceInput = {
  /** The fact; its id must be new. */
  readonly assurance: AssuranceInput;
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States new facts of kind Assurance (审验), all or none. */
export type AddAssurancesInput = {
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly assurances: ReadonlyArray<AssuranceInput>;
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States new facts of kind Company (公司), all or none. */
export type AddCompaniesInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly companies: ReadonlyArray<CompanyInput>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States one new fact of kind Company (公司). */
export type AddCompanyInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The fact; its id must be new. */
  readonly company: CompanyInput;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States one new fact of kind ContractsSecurity (安保合约). */
export type AddContractsSecurityInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The fact; its id must be new. */
  readonly contractsSecurity: ContractsSecurityInput;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States new facts of kind ContractsSecurity (安保合约), all or none. */
export type AddContractsSecurityRelationsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly contractsSecurityRelations: ReadonlyArray<ContractsSecurityInput>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States one new fact of kind Contradiction (矛盾陈述). */
export type AddContradictionInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The fact; its id must be new. */
  readonly contradiction: ContradictionInput;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States new facts of kind Contradiction (矛盾陈述), all or none. */
export type AddContradictionsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly contradictions: ReadonlyArray<ContradictionInput>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States one new fact of kind Controls (控制). */
export type AddControlsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The fact; its id must be new. */
  readonly controls: ControlsInput;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States new facts of kind Controls (控制), all or none. */
export type AddControlsRelationsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly controlsRelations: ReadonlyArray<ControlsInput>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States one new fact of kind Conversion (转化). */
export type AddConversionInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The fact; its id must be new. */
  readonly conversion: ConversionInput;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States new facts of kind Conversion (转化), all or none. */
export type AddConversionsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly conversions: ReadonlyArray<ConversionInput>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States one new fact of kind Document (证据文件). */
export type AddDocumentInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The fact; its id must be new. */
  readonly document: DocumentInput;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States new facts of kind Document (证据文件), all or none. */
export type AddDocumentsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly documents: ReadonlyArray<DocumentInput>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States one new fact of kind MaterialSource (源项). */
export type AddMaterialSourceInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The fact; its id must be new. */
  readonly materialSource: MaterialSourceInput;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States new facts of kind MaterialSource (源项), all or none. */
export type AddMaterialSourcesInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly materialSources: ReadonlyArray<MaterialSourceInput>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States one new fact of kind Merge (合并). */
export type AddMergeInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The fact; its id must be new. */
  readonly merge: MergeInput;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States new facts of kind Merge (合并), all or none. */
export type AddMergesInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly merges: ReadonlyArray<MergeInput>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States one new fact of kind MineSite (矿址). */
export type AddMineSiteInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The fact; its id must be new. */
  readonly mineSite: MineSiteInput;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States new facts of kind MineSite (矿址), all or none. */
export type AddMineSitesInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly mineSites: ReadonlyArray<MineSiteInput>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States one new fact of kind Operates (运营). */
export type AddOperatesInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The fact; its id must be new. */
  readonly operates: OperatesInput;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States new facts of kind Operates (运营), all or none. */
export type AddOperatesRelationsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly operatesRelations: ReadonlyArray<OperatesInput>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States one new fact of kind Organisation (组织). */
export type AddOrganisationInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The fact; its id must be new. */
  readonly organisation: OrganisationInput;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States new facts of kind Organisation (组织), all or none. */
export type AddOrganisationsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly organisations: ReadonlyArray<OrganisationInput>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States one new fact of kind Owns (拥有). */
export type AddOwnsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The fact; its id must be new. */
  readonly owns: OwnsInput;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States new facts of kind Owns (拥有), all or none. */
export type AddOwnsRelationsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly ownsRelations: ReadonlyArray<OwnsInput>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States one new fact of kind Pays (付款). */
export type AddPaysInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The fact; its id must be new. */
  readonly pays: PaysInput;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States new facts of kind Pays (付款), all or none. */
export type AddPaysRelationsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly paysRelations: ReadonlyArray<PaysInput>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States one new fact of kind Person (自然人). */
export type AddPersonInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The fact; its id must be new. */
  readonly person: PersonInput;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States new facts of kind Person (自然人), all or none. */
export type AddPersonsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly persons: ReadonlyArray<PersonInput>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States one new fact of kind PresentAt (在场). */
export type AddPresentAtInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The fact; its id must be new. */
  readonly presentAt: PresentAtInput;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States new facts of kind PresentAt (在场), all or none. */
export type AddPresentAtRelationsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly presentAtRelations: ReadonlyArray<PresentAtInput>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States one new fact of kind ProvidesEquipment (设备). */
export type AddProvidesEquipmentInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The fact; its id must be new. */
  readonly providesEquipment: ProvidesEquipmentInput;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States new facts of kind ProvidesEquipment (设备), all or none. */
export type AddProvidesEquipmentRelationsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly providesEquipmentRelations: ReadonlyArray<ProvidesEquipmentInput>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States one new fact of kind ProvidesLogistics (后勤). */
export type AddProvidesLogisticsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The fact; its id must be new. */
  readonly providesLogistics: ProvidesLogisticsInput;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States new facts of kind ProvidesLogistics (后勤), all or none. */
export type AddProvidesLogisticsRelationsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly providesLogisticsRelations: ReadonlyArray<ProvidesLogisticsInput>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States one new fact of kind PurchasesFrom (购买). */
export type AddPurchasesFromInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The fact; its id must be new. */
  readonly purchasesFrom: PurchasesFromInput;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States new facts of kind PurchasesFrom (购买), all or none. */
export type AddPurchasesFromRelationsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly purchasesFromRelations: ReadonlyArray<PurchasesFromInput>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** States one new fact of kind RiskFlag (风险标记). */
export type AddRiskFlagInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The fact; its id must be new. */
  readonly riskFlag: RiskFlagInput;
};

/** States new facts of kind RiskFlag (风险标记), all or none. */
export type AddRiskFlagsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly riskFlags: ReadonlyArray<RiskFlagInput>;
};

/** States one new fact of kind SecurityForce (安全武装). */
export type AddSecurityForceInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The fact; its id must be new. */
  readonly securityForce: SecurityForceInput;
};

/** States new facts of kind SecurityForce (安全武装), all or none. */
export type AddSecurityForcesInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly securityForces: ReadonlyArray<SecurityForceInput>;
};

/** States one new fact of kind SharesManagement (管理层关联). */
export type AddSharesManagementInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The fact; its id must be new. */
  readonly sharesManagement: SharesManagementInput;
};

/** States new facts of kind SharesManagement (管理层关联), all or none. */
export type AddSharesManagementRelationsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly sharesManagementRelations: ReadonlyArray<SharesManagementInput>;
};

/** States one new fact of kind Smelter (冶炼厂、精炼厂). */
export type AddSmelterInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The fact; its id must be new. */
  readonly smelter: SmelterInput;
};

/** States new facts of kind Smelter (冶炼厂、精炼厂), all or none. */
export type AddSmeltersInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly smelters: ReadonlyArray<SmelterInput>;
};

/** States one new fact of kind Supplier (供应商). */
export type AddSupplierInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The fact; its id must be new. */
  readonly supplier: SupplierInput;
};

/** States new facts of kind Supplier (供应商), all or none. */
export type AddSuppliersInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly suppliers: ReadonlyArray<SupplierInput>;
};

/** States one new fact of kind SupplyLink (供应关系). */
export type AddSupplyLinkInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The fact; its id must be new. */
  readonly supplyLink: SupplyLinkInput;
};

/** States new facts of kind SupplyLink (供应关系), all or none. */
export type AddSupplyLinksInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly supplyLinks: ReadonlyArray<SupplyLinkInput>;
};

/** States one new fact of kind Trader (贸易商). */
export type AddTraderInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The fact; its id must be new. */
  readonly trader: TraderInput;
};

/** States new facts of kind Trader (贸易商), all or none. */
export type AddTradersInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly traders: ReadonlyArray<TraderInput>;
};

/** States one new fact of kind TradingPoint (交易点). */
export type AddTradingPointInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The fact; its id must be new. */
  readonly tradingPoint: TradingPointInput;
};

/** States new facts of kind TradingPoint (交易点), all or none. */
export type AddTradingPointsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly tradingPoints: ReadonlyArray<TradingPointInput>;
};

/** States one new fact of kind TransportRoute (运输路线). */
export type AddTransportRouteInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The fact; its id must be new. */
  readonly transportRoute: TransportRouteInput;
};

/** States new facts of kind TransportRoute (运输路线), all or none. */
export type AddTransportRoutesInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** The facts, 1 to 5,000; their ids must be new. */
  readonly transportRoutes: ReadonlyArray<TransportRouteInput>;
};

/** A company that tainted material possibly reached. */
export type AffectedCompany = {
  readonly __typename?: 'AffectedCompany';
  /** The company (公司) that material possibly reached. */
  readonly company: Company;
  /** Its exposures, one per flag, nearest first, then by flag id. */
  readonly exposures: ReadonlyArray<Exposure>;
  /** Earliest day over all of its exposures; null when nothing bounds one of them from below. */
  readonly firstPossibleOn?: Maybe<Scalars['Date']['output']>;
  /** Fewest links over all of its exposures. */
  readonly hops: Scalars['Int']['output'];
  /** What of the minerals by which it is exposed is tainted by any of the flags traced, by code of the mineral. */
  readonly shares: ReadonlyArray<Share>;
  /** CURRENT when one of its exposures is. */
  readonly status: ExposureStatus;
};


/** A company that tainted material possibly reached. */
export type AffectedCompanySharesArgs = {
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  period: DayWindow;
};

/** A supplier that tainted material possibly reached. */
export type AffectedSupplier = {
  readonly __typename?: 'AffectedSupplier';
  /**
   * Direct counterparties (直接交易对手) of 壹连科技 by which what reached it goes on to the company, over all of its exposures,
   * by id.
   */
  readonly counterparties: ReadonlyArray<Counterparty>;
  /** Its exposures, one per flag, nearest first, then by flag id. */
  readonly exposures: ReadonlyArray<Exposure>;
  /** Earliest day over all of its exposures; null when nothing bounds one of them from below. */
  readonly firstPossibleOn?: Maybe<Scalars['Date']['output']>;
  /** Fewest links over all of its exposures. */
  readonly hops: Scalars['Int']['output'];
  /** Fewest links from it to 壹连科技 (至公司的环节数) over all of its exposures; null where none leads there. */
  readonly linksToCompany?: Maybe<Scalars['Int']['output']>;
  /** What of the minerals by which it is exposed is tainted by any of the flags traced, by code of the mineral. */
  readonly shares: ReadonlyArray<Share>;
  /** CURRENT when one of its exposures is. */
  readonly status: ExposureStatus;
  /** The supplier (供应商) that material possibly reached. */
  readonly supplier: Supplier;
};


/** A supplier that tainted material possibly reached. */
export type AffectedSupplierSharesArgs = {
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  period: DayWindow;
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

/** An amendment of a fact of kind AffiliatedWith (关联方): only what is given is changed, null clears. What it is, from, to, never changes: state another instead. */
export type AffiliatedWithPatch = {
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Global id, `affiliated-with:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of one fact of kind AffiliatedWith (关联方). */
export type AffiliatedWithPayload = {
  readonly __typename?: 'AffiliatedWithPayload';
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly affiliatedWith?: Maybe<Relation>;
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What became of facts of kind AffiliatedWith (关联方). */
export type AffiliatedWithRelationsPayload = {
  readonly __typename?: 'AffiliatedWithRelationsPayload';
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly affiliatedWithRelations?: Maybe<ReadonlyArray<Maybe<Relation>>>;
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What is to be stated as new stands, or once stood (标识已存在): amend it, reinstate it or choose another id. */
export type AlreadyExists = UserError & {
  readonly __typename?: 'AlreadyExists';
  /** Error code: CONFLICT. */
  readonly code: Scalars['String']['output'];
  /** Id of the fact that stands, or once stood. */
  readonly factId: Scalars['ID']['output'];
  /** Path of the field in your input, such as `mineSites[3].name`. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** What is wrong, and what would be accepted, in English. */
  readonly message: Scalars['String']['output'];
  /** The same in Chinese. */
  readonly messageZh: Scalars['String']['output'];
  /** Its last version. */
  readonly version: Scalars['Int']['output'];
};

/** Amends one fact of kind AffiliatedWith (关联方). */
export type AmendAffiliatedWithInput = {
  /** What is to be changed. */
  readonly affiliatedWith: AffiliatedWithPatch;
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends facts of kind AffiliatedWith (关联方), all or none. */
export type AmendAffiliatedWithRelationsInput = {
  /** What is to be changed, 1 to 5,000 facts. */
  readonly affiliatedWithRelations: ReadonlyArray<AffiliatedWithPatch>;
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends one fact of kind ArmedGroup (非国家武装团体). */
export type AmendArmedGroupInput = {
  /** What is to be changed. */
  readonly armedGroup: ArmedGroupPatch;
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends facts of kind ArmedGroup (非国家武装团体), all or none. */
export type AmendArmedGroupsInput = {
  /** What is to be changed, 1 to 5,000 facts. */
  readonly armedGroups: ReadonlyArray<ArmedGroupPatch>;
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends one fact of kind Assurance (审验). */
export type AmendAssuranceInput = {
  /** What is to be changed. */
  readonly assurance: AssurancePatch;
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends facts of kind Assurance (审验), all or none. */
export type AmendAssurancesInput = {
  /** What is to be changed, 1 to 5,000 facts. */
  readonly assurances: ReadonlyArray<AssurancePatch>;
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends facts of kind Company (公司), all or none. */
export type AmendCompaniesInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be changed, 1 to 5,000 facts. */
  readonly companies: ReadonlyArray<CompanyPatch>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends one fact of kind Company (公司). */
export type AmendCompanyInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be changed. */
  readonly company: CompanyPatch;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends one fact of kind ContractsSecurity (安保合约). */
export type AmendContractsSecurityInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be changed. */
  readonly contractsSecurity: ContractsSecurityPatch;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends facts of kind ContractsSecurity (安保合约), all or none. */
export type AmendContractsSecurityRelationsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be changed, 1 to 5,000 facts. */
  readonly contractsSecurityRelations: ReadonlyArray<ContractsSecurityPatch>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends one fact of kind Contradiction (矛盾陈述). */
export type AmendContradictionInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be changed. */
  readonly contradiction: ContradictionPatch;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends facts of kind Contradiction (矛盾陈述), all or none. */
export type AmendContradictionsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be changed, 1 to 5,000 facts. */
  readonly contradictions: ReadonlyArray<ContradictionPatch>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends one fact of kind Controls (控制). */
export type AmendControlsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be changed. */
  readonly controls: ControlsPatch;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends facts of kind Controls (控制), all or none. */
export type AmendControlsRelationsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be changed, 1 to 5,000 facts. */
  readonly controlsRelations: ReadonlyArray<ControlsPatch>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends one fact of kind Conversion (转化). */
export type AmendConversionInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be changed. */
  readonly conversion: ConversionPatch;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends facts of kind Conversion (转化), all or none. */
export type AmendConversionsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be changed, 1 to 5,000 facts. */
  readonly conversions: ReadonlyArray<ConversionPatch>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends one fact of kind Document (证据文件). */
export type AmendDocumentInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be changed. */
  readonly document: DocumentPatch;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends facts of kind Document (证据文件), all or none. */
export type AmendDocumentsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** What is to be changed, 1 to 5,000 facts. */
  readonly documents: ReadonlyArray<DocumentPatch>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends one fact of kind MaterialSource (源项). */
export type AmendMaterialSourceInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed. */
  readonly materialSource: MaterialSourcePatch;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends facts of kind MaterialSource (源项), all or none. */
export type AmendMaterialSourcesInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed, 1 to 5,000 facts. */
  readonly materialSources: ReadonlyArray<MaterialSourcePatch>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends one fact of kind Merge (合并). */
export type AmendMergeInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed. */
  readonly merge: MergePatch;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends facts of kind Merge (合并), all or none. */
export type AmendMergesInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed, 1 to 5,000 facts. */
  readonly merges: ReadonlyArray<MergePatch>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends one fact of kind MineSite (矿址). */
export type AmendMineSiteInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed. */
  readonly mineSite: MineSitePatch;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends facts of kind MineSite (矿址), all or none. */
export type AmendMineSitesInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed, 1 to 5,000 facts. */
  readonly mineSites: ReadonlyArray<MineSitePatch>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends one fact of kind Operates (运营). */
export type AmendOperatesInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed. */
  readonly operates: OperatesPatch;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends facts of kind Operates (运营), all or none. */
export type AmendOperatesRelationsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed, 1 to 5,000 facts. */
  readonly operatesRelations: ReadonlyArray<OperatesPatch>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends one fact of kind Organisation (组织). */
export type AmendOrganisationInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed. */
  readonly organisation: OrganisationPatch;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends facts of kind Organisation (组织), all or none. */
export type AmendOrganisationsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed, 1 to 5,000 facts. */
  readonly organisations: ReadonlyArray<OrganisationPatch>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends one fact of kind Owns (拥有). */
export type AmendOwnsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed. */
  readonly owns: OwnsPatch;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends facts of kind Owns (拥有), all or none. */
export type AmendOwnsRelationsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed, 1 to 5,000 facts. */
  readonly ownsRelations: ReadonlyArray<OwnsPatch>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends one fact of kind Pays (付款). */
export type AmendPaysInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed. */
  readonly pays: PaysPatch;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends facts of kind Pays (付款), all or none. */
export type AmendPaysRelationsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed, 1 to 5,000 facts. */
  readonly paysRelations: ReadonlyArray<PaysPatch>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends one fact of kind Person (自然人). */
export type AmendPersonInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed. */
  readonly person: PersonPatch;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends facts of kind Person (自然人), all or none. */
export type AmendPersonsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed, 1 to 5,000 facts. */
  readonly persons: ReadonlyArray<PersonPatch>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends one fact of kind PresentAt (在场). */
export type AmendPresentAtInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed. */
  readonly presentAt: PresentAtPatch;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends facts of kind PresentAt (在场), all or none. */
export type AmendPresentAtRelationsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed, 1 to 5,000 facts. */
  readonly presentAtRelations: ReadonlyArray<PresentAtPatch>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends one fact of kind ProvidesEquipment (设备). */
export type AmendProvidesEquipmentInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed. */
  readonly providesEquipment: ProvidesEquipmentPatch;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends facts of kind ProvidesEquipment (设备), all or none. */
export type AmendProvidesEquipmentRelationsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed, 1 to 5,000 facts. */
  readonly providesEquipmentRelations: ReadonlyArray<ProvidesEquipmentPatch>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends one fact of kind ProvidesLogistics (后勤). */
export type AmendProvidesLogisticsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed. */
  readonly providesLogistics: ProvidesLogisticsPatch;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends facts of kind ProvidesLogistics (后勤), all or none. */
export type AmendProvidesLogisticsRelationsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed, 1 to 5,000 facts. */
  readonly providesLogisticsRelations: ReadonlyArray<ProvidesLogisticsPatch>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends one fact of kind PurchasesFrom (购买). */
export type AmendPurchasesFromInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed. */
  readonly purchasesFrom: PurchasesFromPatch;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends facts of kind PurchasesFrom (购买), all or none. */
export type AmendPurchasesFromRelationsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** What is to be changed, 1 to 5,000 facts. */
  readonly purchasesFromRelations: ReadonlyArray<PurchasesFromPatch>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** Amends one fact of kind RiskFlag (风险标记). */
export type AmendRiskFlagInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is to be changed. */
  readonly riskFlag: RiskFlagPatch;
};

/** Amends facts of kind RiskFlag (风险标记), all or none. */
export type AmendRiskFlagsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is to be changed, 1 to 5,000 facts. */
  readonly riskFlags: ReadonlyArray<RiskFlagPatch>;
};

/** Amends one fact of kind SecurityForce (安全武装). */
export type AmendSecurityForceInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is to be changed. */
  readonly securityForce: SecurityForcePatch;
};

/** Amends facts of kind SecurityForce (安全武装), all or none. */
export type AmendSecurityForcesInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is to be changed, 1 to 5,000 facts. */
  readonly securityForces: ReadonlyArray<SecurityForcePatch>;
};

/** Amends one fact of kind SharesManagement (管理层关联). */
export type AmendSharesManagementInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is to be changed. */
  readonly sharesManagement: SharesManagementPatch;
};

/** Amends facts of kind SharesManagement (管理层关联), all or none. */
export type AmendSharesManagementRelationsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is to be changed, 1 to 5,000 facts. */
  readonly sharesManagementRelations: ReadonlyArray<SharesManagementPatch>;
};

/** Amends one fact of kind Smelter (冶炼厂、精炼厂). */
export type AmendSmelterInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is to be changed. */
  readonly smelter: SmelterPatch;
};

/** Amends facts of kind Smelter (冶炼厂、精炼厂), all or none. */
export type AmendSmeltersInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is to be changed, 1 to 5,000 facts. */
  readonly smelters: ReadonlyArray<SmelterPatch>;
};

/** Amends one fact of kind Supplier (供应商). */
export type AmendSupplierInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is to be changed. */
  readonly supplier: SupplierPatch;
};

/** Amends facts of kind Supplier (供应商), all or none. */
export type AmendSuppliersInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is to be changed, 1 to 5,000 facts. */
  readonly suppliers: ReadonlyArray<SupplierPatch>;
};

/** Amends one fact of kind SupplyLink (供应关系). */
export type AmendSupplyLinkInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is to be changed. */
  readonly supplyLink: SupplyLinkPatch;
};

/** Amends facts of kind SupplyLink (供应关系), all or none. */
export type AmendSupplyLinksInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is to be changed, 1 to 5,000 facts. */
  readonly supplyLinks: ReadonlyArray<SupplyLinkPatch>;
};

/** Amends one fact of kind Trader (贸易商). */
export type AmendTraderInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is to be changed. */
  readonly trader: TraderPatch;
};

/** Amends facts of kind Trader (贸易商), all or none. */
export type AmendTradersInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is to be changed, 1 to 5,000 facts. */
  readonly traders: ReadonlyArray<TraderPatch>;
};

/** Amends one fact of kind TradingPoint (交易点). */
export type AmendTradingPointInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is to be changed. */
  readonly tradingPoint: TradingPointPatch;
};

/** Amends facts of kind TradingPoint (交易点), all or none. */
export type AmendTradingPointsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is to be changed, 1 to 5,000 facts. */
  readonly tradingPoints: ReadonlyArray<TradingPointPatch>;
};

/** Amends one fact of kind TransportRoute (运输路线). */
export type AmendTransportRouteInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is to be changed. */
  readonly transportRoute: TransportRoutePatch;
};

/** Amends facts of kind TransportRoute (运输路线), all or none. */
export type AmendTransportRoutesInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why it is recorded, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
  /** What is to be changed, 1 to 5,000 facts. */
  readonly transportRoutes: ReadonlyArray<TransportRoutePatch>;
};

/** A changeset that was applied. */
export type AppliedChangeset = {
  readonly __typename?: 'AppliedChangeset';
  /** False when nothing was to be changed. */
  readonly changed: Scalars['Boolean']['output'];
  /** The fact of each operation as it now stands, in their order; null where it is retracted. */
  readonly facts: ReadonlyArray<Maybe<Node>>;
  /** The `changesetId` that was given, or the one that was made. */
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
  /** The revision at which the store must still be; else RevisionConflict. */
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
  readonly userErrors: ReadonlyArray<ChangeError>;
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
  orderBy?: InputMaybe<RiskFlagOrder>;
};


/** A non-state armed group (非国家武装团体), clause 2 of the policy. */
export type ArmedGroupFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<RiskFlagOrder>;
};


/** A non-state armed group (非国家武装团体), clause 2 of the policy. */
export type ArmedGroupRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** What a list of ArmedGroup holds, counted in the store by what is asked for: most first, those of which nothing is known last. */
export type ArmedGroupAggregate = {
  readonly __typename?: 'ArmedGroupAggregate';
  /** By country: ISO 3166-1 alpha-2 code. */
  readonly byCountry: ReadonlyArray<TextCount>;
  /** By whether it is foreign to the country (外国武装). */
  readonly byForeign: ReadonlyArray<BooleanCount>;
};

/** A page of armed groups. */
export type ArmedGroupConnection = {
  readonly __typename?: 'ArmedGroupConnection';
  /** How many there are of each, without paging. */
  readonly aggregate: ArmedGroupAggregate;
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

/** An amendment of a fact of kind ArmedGroup (非国家武装团体): only what is given is changed, null clears. */
export type ArmedGroupPatch = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Whether it comes from another country. */
  readonly foreign?: InputMaybe<Scalars['Boolean']['input']>;
  /** Global id, `armed-group:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Name in the language of its source, or in English. Cannot be cleared. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Chinese name. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
};

/** What became of one fact of kind ArmedGroup (非国家武装团体). */
export type ArmedGroupPayload = {
  readonly __typename?: 'ArmedGroupPayload';
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly armedGroup?: Maybe<ArmedGroup>;
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What became of facts of kind ArmedGroup (非国家武装团体). */
export type ArmedGroupsPayload = {
  readonly __typename?: 'ArmedGroupsPayload';
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly armedGroups?: Maybe<ReadonlyArray<Maybe<ArmedGroup>>>;
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** A supplier that is associated with flags. */
export type AssociatedSupplier = {
  readonly __typename?: 'AssociatedSupplier';
  /** Its associations, one per flag, fewest steps first, then by flag id. */
  readonly associations: ReadonlyArray<Association>;
  /** Fewest relations of a chain. */
  readonly steps: Scalars['Int']['output'];
  /** The supplier (供应商) that is associated. */
  readonly supplier: Supplier;
};

/** Someone or something that recorded relations other than supply join to a flag (关联). No path of material, no share. */
export type Association = {
  readonly __typename?: 'Association';
  /** Who or what is associated with it: an actor, chain node or place. */
  readonly associated: RelationEnd;
  /** Every chain that leads there: shortest first, then by ids of the relations. */
  readonly chains: ReadonlyArray<AssociationChain>;
  /** The flag (风险标记) that it is associated with. */
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

/**
 * That a chain node was assessed by RMAP or an equal scheme (审验): for which minerals and clauses, on which days, and how it
 * stands. It tells exposures apart, and never hides or scales one.
 */
export type Assurance = Node & {
  readonly __typename?: 'Assurance';
  /** Whether one that stands so is in force on the days of its interval: conformant or cross-recognised. */
  readonly assures: Scalars['Boolean']['output'];
  /** Ids of the clauses of the policy covered (条款), such as `2` or `3.a`, each with its sub-clauses; empty: all. */
  readonly clauses: ReadonlyArray<Scalars['String']['output']>;
  /** Documents that it rests on, in the order given. It stands without them too, the weaker. */
  readonly evidence: ReadonlyArray<Document>;
  /** Global id, `assurance:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** How many independent sources (独立来源) these documents are: those of one publisher are one, each without a publisher its own. */
  readonly independentSources: Scalars['Int']['output'];
  /** Minerals covered, as they arrive at the node; empty: all. */
  readonly minerals: ReadonlyArray<Mineral>;
  /** Who was assessed. */
  readonly node: ChainNode;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Whether the node was at work when it was assessed (运营状况); apart from the status. */
  readonly operational?: Maybe<OperationalStatus>;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** By which scheme. */
  readonly scheme: AssuranceScheme;
  /** Name of the scheme, where it is another than those listed. */
  readonly schemeName?: Maybe<Scalars['String']['output']>;
  /** How it stands. */
  readonly status: AssuranceStatus;
  /** Strength of evidence (证据强度), 5 strongest to 1: of the best of these documents; 1 without any. */
  readonly strength: Scalars['Int']['output'];
  /** Of a cross-recognition (互认): the scheme whose assessment is recognised. */
  readonly underlyingScheme?: Maybe<AssuranceScheme>;
  /** First day on which it holds; null: unknown or open. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: unknown or open. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};

/** What a list of Assurance holds, counted in the store by what is asked for: most first, those of which nothing is known last. */
export type AssuranceAggregate = {
  readonly __typename?: 'AssuranceAggregate';
  /** By mineral; one of several counts for each, one of all minerals as null. */
  readonly byMineral: ReadonlyArray<MineralCount>;
  /** By the kind of what `node` is. */
  readonly byNodeKind: ReadonlyArray<FactKindCount>;
  /** By whether the node was at work (运营状况). */
  readonly byOperational: ReadonlyArray<OperationalStatusCount>;
  /** By scheme (机制). */
  readonly byScheme: ReadonlyArray<AssuranceSchemeCount>;
  /** By how they stand (状态). */
  readonly byStatus: ReadonlyArray<AssuranceStatusCount>;
  /** By the scheme whose assessment is recognised (所承认的机制). */
  readonly byUnderlyingScheme: ReadonlyArray<AssuranceSchemeCount>;
};

/** A page of assurances. */
export type AssuranceConnection = {
  readonly __typename?: 'AssuranceConnection';
  /** How many there are of each, without paging. */
  readonly aggregate: AssuranceAggregate;
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<AssuranceEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<Assurance>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of assurances, with its cursor. */
export type AssuranceEdge = {
  readonly __typename?: 'AssuranceEdge';
  /** Opaque; good for the very query that gave it, whatever its page size. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: Assurance;
};

/** That a node was assessed, by RMAP or an equal scheme: for which minerals and clauses, on which days, and how it stands. It tells exposures apart, and never hides or scales one. Stated whole: what is left out is no longer said. */
export type AssuranceInput = {
  /** Clauses of the policy covered, such as 2 or 3.a, each with its sub-clauses; absent or empty: all. */
  readonly clauses?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Documents that the fact rests on. It stands without them too, the weaker. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Global id, `assurance:scheme:key`, chosen by you, the same for ever; at most 200 characters. */
  readonly id: Scalars['ID']['input'];
  /** Minerals covered, as they arrive at the node; absent or empty: all. */
  readonly minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Who was assessed. */
  readonly node: Scalars['ID']['input'];
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** Whether the node was at work when it was assessed; apart from the status. */
  readonly operational?: InputMaybe<OperationalStatus>;
  /** By which scheme. */
  readonly scheme: AssuranceScheme;
  /** Name of the scheme, where it is another than those listed. */
  readonly schemeName?: InputMaybe<Scalars['String']['input']>;
  /** How it stands. Only CONFORMANT and CROSS_RECOGNIZED assure; ACTIVE means under assessment and assures nothing. */
  readonly status: AssuranceStatus;
  /** Of a cross-recognition: the scheme whose assessment is recognised. */
  readonly underlyingScheme?: InputMaybe<AssuranceScheme>;
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** How a list of assurances is ordered. What stands alike comes by what the list is ordered by unless stated. */
export type AssuranceOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** What comes first. */
  readonly field?: AssuranceOrderField;
};

/** What assurances can be ordered by. */
export type AssuranceOrderField =
  /** Revision that recorded the last version (记录时间): with DESC, what was changed last comes first. */
  | 'RECORDED'
  /** Scheme, then first day (机制). */
  | 'SCHEME'
  /** First day (起始日); those without one come before all others. */
  | 'VALID_FROM'
  /** Last day (终止日); those without one come before all others. */
  | 'VALID_TO';

/** An amendment of a fact of kind Assurance (审验): only what is given is changed, null clears. What it is, node, never changes: state another instead. */
export type AssurancePatch = {
  /** Clauses of the policy covered, such as 2 or 3.a, each with its sub-clauses; absent or empty: all. */
  readonly clauses?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Documents that the fact rests on. It stands without them too, the weaker. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Global id, `assurance:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Minerals covered, as they arrive at the node; absent or empty: all. */
  readonly minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** Whether the node was at work when it was assessed; apart from the status. */
  readonly operational?: InputMaybe<OperationalStatus>;
  /** By which scheme. Cannot be cleared. */
  readonly scheme?: InputMaybe<AssuranceScheme>;
  /** Name of the scheme, where it is another than those listed. */
  readonly schemeName?: InputMaybe<Scalars['String']['input']>;
  /** How it stands. Only CONFORMANT and CROSS_RECOGNIZED assure; ACTIVE means under assessment and assures nothing. Cannot be cleared. */
  readonly status?: InputMaybe<AssuranceStatus>;
  /** Of a cross-recognition: the scheme whose assessment is recognised. */
  readonly underlyingScheme?: InputMaybe<AssuranceScheme>;
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of one fact of kind Assurance (审验). */
export type AssurancePayload = {
  readonly __typename?: 'AssurancePayload';
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly assurance?: Maybe<Assurance>;
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** A scheme by which smelters and others are assessed (审验机制); the list is open. */
export type AssuranceScheme =
  /** Better Mining (更好的采矿). */
  | 'BETTER_MINING'
  /** Due diligence guidelines of the CCCMC (中国五矿化工进出口商会指南). */
  | 'CCCMC'
  /** The Copper Mark (铜标志). */
  | 'COPPER_MARK'
  /** International Tin Supply Chain Initiative (国际锡业供应链倡议). */
  | 'ITSCI'
  /** Responsible Gold Guidance of the LBMA (LBMA 负责任黄金指南). */
  | 'LBMA_RGG'
  /** Another, see `schemeName` (其他). */
  | 'OTHER'
  /** Chain of custody standard of the Responsible Jewellery Council (责任珠宝业委员会产销监管链标准). */
  | 'RJC_COC'
  /** Responsible Minerals Assurance Process (负责任矿产审验流程). */
  | 'RMAP';

/** How many hold one `AssuranceScheme`. */
export type AssuranceSchemeCount = {
  readonly __typename?: 'AssuranceSchemeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is known. */
  readonly value?: Maybe<AssuranceScheme>;
};

/** How an assurance stands. Only the first two assure. */
export type AssuranceStatus =
  /** Under assessment (评估中): assures nothing. */
  | 'ACTIVE'
  /** Assessed and found to conform (符合). */
  | 'CONFORMANT'
  /** An assessment of another scheme is recognised (互认). */
  | 'CROSS_RECOGNIZED'
  /** May be assessed, was not yet (具备资格未评估). */
  | 'ELIGIBLE'
  /** Run out (过期). */
  | 'EXPIRED'
  /** Corrective action was given more time (延长整改). */
  | 'EXTENDED_CAP'
  /** Found not to conform (不符合). */
  | 'NON_CONFORMANT'
  /** Taken off the scheme's list (移出名单). */
  | 'REMOVED'
  /** Suspended by the scheme (暂停). */
  | 'SUSPENDED'
  /** Not known (未知). */
  | 'UNKNOWN';

/** How many hold one `AssuranceStatus`. */
export type AssuranceStatusCount = {
  readonly __typename?: 'AssuranceStatusCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is known. */
  readonly value?: Maybe<AssuranceStatus>;
};

/** What became of facts of kind Assurance (审验). */
export type AssurancesPayload = {
  readonly __typename?: 'AssurancesPayload';
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly assurances?: Maybe<ReadonlyArray<Maybe<Assurance>>>;
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** The best walks of an exposure (较优路径), best first. */
export type BestWalks = {
  readonly __typename?: 'BestWalks';
  /** Whether they are as many as were asked for, or all there are; else a bound on work, or the deadline, ended the search. */
  readonly complete: Scalars['Boolean']['output'];
  /** The walks. */
  readonly nodes: ReadonlyArray<Walk>;
};

/** How many say yes, or no. */
export type BooleanCount = {
  readonly __typename?: 'BooleanCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: nothing is said. */
  readonly value?: Maybe<Scalars['Boolean']['output']>;
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
  /** Assurances of it (审验), by scheme, then first day. */
  readonly assurances: AssuranceConnection;
  /** Statements about it that cannot both be true, by name. */
  readonly contradictions: ContradictionConnection;
  /**
   * Conversions at it (转化), by mineral. Of a merged node there may be several for one pair, all of them shown: `counts` is
   * true of one.
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
  /** The merges (合并) that say so, by the id of the dropped node. */
  readonly merges: ReadonlyArray<Merge>;
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
  /**
   * What of the minerals that it holds is tainted by live flags, clean or unknown in a period (份额), by code of the mineral;
   * none of a mineral that nothing names here.
   */
  readonly shares: ReadonlyArray<Share>;
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
export type ChainNodeAssurancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AssuranceOrder>;
  schemes?: InputMaybe<ReadonlyArray<AssuranceScheme>>;
  statuses?: InputMaybe<ReadonlyArray<AssuranceStatus>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Whoever holds material: a mine site, trader, smelter, supplier or company. */
export type ChainNodeContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DatedOrder>;
};


/** Whoever holds material: a mine site, trader, smelter, supplier or company. */
export type ChainNodeConversionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConversionOrder>;
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
  orderBy?: InputMaybe<RiskFlagOrder>;
};


/** Whoever holds material: a mine site, trader, smelter, supplier or company. */
export type ChainNodeRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** Whoever holds material: a mine site, trader, smelter, supplier or company. */
export type ChainNodeSharesArgs = {
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  flags?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  period: DayWindow;
};


/** Whoever holds material: a mine site, trader, smelter, supplier or company. */
export type ChainNodeSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<MaterialSourceOrder>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Whoever holds material: a mine site, trader, smelter, supplier or company. */
export type ChainNodeSuppliedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<ValidityOrder>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Whoever holds material: a mine site, trader, smelter, supplier or company. */
export type ChainNodeSuppliesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<ValidityOrder>;
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
  window?: InputMaybe<DayWindow>;
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

/** Why a changeset was refused. Each is a UserError, with what a program needs to go on. */
export type ChangeError = AlreadyExists | ChangesetReused | Excluded | FactNotFound | FactRetracted | InvalidInput | LimitExceeded | RevisionConflict | VersionConflict;

/** One operation of a changeset: exactly one of these. */
export type ChangeOperation =
  /** States a fact of kind AffiliatedWith (关联方) or amends it, whole. */
  { readonly affiliatedWith: AffiliatedWithInput; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind AffiliatedWith (关联方): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith: AffiliatedWithPatch; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind ArmedGroup (非国家武装团体): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup: ArmedGroupPatch; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind Assurance (审验): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance: AssurancePatch; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind Company (公司): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany: CompanyPatch; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind ContractsSecurity (安保合约): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity: ContractsSecurityPatch; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind Contradiction (矛盾陈述): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction: ContradictionPatch; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind Controls (控制): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls: ControlsPatch; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind Conversion (转化): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion: ConversionPatch; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind Document (证据文件): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument: DocumentPatch; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind MaterialSource (源项): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource: MaterialSourcePatch; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind Merge (合并): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge: MergePatch; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind MineSite (矿址): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite: MineSitePatch; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind Operates (运营): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates: OperatesPatch; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind Organisation (组织): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation: OrganisationPatch; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind Owns (拥有): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns: OwnsPatch; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind Pays (付款): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays: PaysPatch; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind Person (自然人): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson: PersonPatch; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind PresentAt (在场): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt: PresentAtPatch; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind ProvidesEquipment (设备): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment: ProvidesEquipmentPatch; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind ProvidesLogistics (后勤): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics: ProvidesLogisticsPatch; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind PurchasesFrom (购买): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom: PurchasesFromPatch; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind RiskFlag (风险标记): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag: RiskFlagPatch; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind SecurityForce (安全武装): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce: SecurityForcePatch; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind SharesManagement (管理层关联): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement: SharesManagementPatch; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind Smelter (冶炼厂、精炼厂): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter: SmelterPatch; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind Supplier (供应商): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier: SupplierPatch; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind SupplyLink (供应关系): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink: SupplyLinkPatch; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind Trader (贸易商): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader: TraderPatch; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind TradingPoint (交易点): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint: TradingPointPatch; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Amends a fact of kind TransportRoute (运输路线): only what is given is changed. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute: TransportRoutePatch; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind ArmedGroup (非国家武装团体) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup: ArmedGroupInput; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Assurance (审验) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance: AssuranceInput; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Company (公司) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company: CompanyInput; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind ContractsSecurity (安保合约) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity: ContractsSecurityInput; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Contradiction (矛盾陈述) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction: ContradictionInput; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Controls (控制) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls: ControlsInput; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Conversion (转化) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion: ConversionInput; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Document (证据文件) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document: DocumentInput; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind MaterialSource (源项) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource: MaterialSourceInput; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Merge (合并) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge: MergeInput; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind MineSite (矿址) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite: MineSiteInput; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Operates (运营) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates: OperatesInput; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Organisation (组织) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation: OrganisationInput; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Owns (拥有) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns: OwnsInput; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Pays (付款) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays: PaysInput; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Person (自然人) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person: PersonInput; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind PresentAt (在场) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt: PresentAtInput; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind ProvidesEquipment (设备) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment: ProvidesEquipmentInput; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind ProvidesLogistics (后勤) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics: ProvidesLogisticsInput; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind PurchasesFrom (购买) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom: PurchasesFromInput; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Undoes a retraction that was asked for by name, and what fell with it (恢复). */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate: Scalars['ID']['input']; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** Takes the fact with this id back (撤回); what rests on it falls with it. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract: Scalars['ID']['input']; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind RiskFlag (风险标记) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag: RiskFlagInput; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind SecurityForce (安全武装) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce: SecurityForceInput; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind SharesManagement (管理层关联) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement: SharesManagementInput; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Smelter (冶炼厂、精炼厂) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter: SmelterInput; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Supplier (供应商) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier: SupplierInput; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind SupplyLink (供应关系) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink: SupplyLinkInput; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind Trader (贸易商) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader: TraderInput; readonly tradingPoint?: never; readonly transportRoute?: never; }
  |  /** States a fact of kind TradingPoint (交易点) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint: TradingPointInput; readonly transportRoute?: never; }
  |  /** States a fact of kind TransportRoute (运输路线) or amends it, whole. */
  { readonly affiliatedWith?: never; readonly amendAffiliatedWith?: never; readonly amendArmedGroup?: never; readonly amendAssurance?: never; readonly amendCompany?: never; readonly amendContractsSecurity?: never; readonly amendContradiction?: never; readonly amendControls?: never; readonly amendConversion?: never; readonly amendDocument?: never; readonly amendMaterialSource?: never; readonly amendMerge?: never; readonly amendMineSite?: never; readonly amendOperates?: never; readonly amendOrganisation?: never; readonly amendOwns?: never; readonly amendPays?: never; readonly amendPerson?: never; readonly amendPresentAt?: never; readonly amendProvidesEquipment?: never; readonly amendProvidesLogistics?: never; readonly amendPurchasesFrom?: never; readonly amendRiskFlag?: never; readonly amendSecurityForce?: never; readonly amendSharesManagement?: never; readonly amendSmelter?: never; readonly amendSupplier?: never; readonly amendSupplyLink?: never; readonly amendTrader?: never; readonly amendTradingPoint?: never; readonly amendTransportRoute?: never; readonly armedGroup?: never; readonly assurance?: never; readonly company?: never; readonly contractsSecurity?: never; readonly contradiction?: never; readonly controls?: never; readonly conversion?: never; readonly document?: never; readonly materialSource?: never; readonly merge?: never; readonly mineSite?: never; readonly operates?: never; readonly organisation?: never; readonly owns?: never; readonly pays?: never; readonly person?: never; readonly presentAt?: never; readonly providesEquipment?: never; readonly providesLogistics?: never; readonly purchasesFrom?: never; readonly reinstate?: never; readonly retract?: never; readonly riskFlag?: never; readonly securityForce?: never; readonly sharesManagement?: never; readonly smelter?: never; readonly supplier?: never; readonly supplyLink?: never; readonly trader?: never; readonly tradingPoint?: never; readonly transportRoute: TransportRouteInput; };

/** What a changeset would do (变更预览). */
export type ChangesetPreview = {
  readonly __typename?: 'ChangesetPreview';
  /** False when nothing would be changed. */
  readonly changed: Scalars['Boolean']['output'];
  /**
   * The exposures that would appear, vanish or change. They are traced only where this is selected; one preview is traced
   * at a time, and others wait their turn within the time allowed to a trace.
   */
  readonly exposures: ExposureChangeConnection;
  /** How many facts would be changed. */
  readonly factCount: Scalars['Int']['output'];
  /** The facts that would be changed, in the order of the log: first those stated, then what falls or comes back. */
  readonly facts: ReadonlyArray<FactChange>;
  /** What would become of each operation, in their order. */
  readonly outcomes: ReadonlyArray<Outcome>;
  /** True when it was applied before: then it would do nothing, and outcomes are those of that time. */
  readonly repeated: Scalars['Boolean']['output'];
  /** The revision on which this was worked out. Record it with `ifRevision` to have exactly this, or a conflict. */
  readonly revision: Scalars['Int']['output'];
};


/** What a changeset would do (变更预览). */
export type ChangesetPreviewExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChainNodeKind>>;
};


/** What a changeset would do (变更预览). */
export type ChangesetPreviewFactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** `changesetId` was used for another changeset (变更集标识已用于其他内容): choose a new one. */
export type ChangesetReused = UserError & {
  readonly __typename?: 'ChangesetReused';
  /** The `changesetId` that was used before. */
  readonly changesetId: Scalars['ID']['output'];
  /** Error code: CONFLICT. */
  readonly code: Scalars['String']['output'];
  /** Path of the field in your input, such as `mineSites[3].name`. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** What is wrong, and what would be accepted, in English. */
  readonly message: Scalars['String']['output'];
  /** The same in Chinese. */
  readonly messageZh: Scalars['String']['output'];
  /** The revision that the other changeset made. */
  readonly revision: Scalars['Int']['output'];
};

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
  /** The same in Chinese, such as `第三条（首段）`. */
  readonly citationZh: Scalars['String']['output'];
  /** Duties that it lays on the company itself and on suppliers. */
  readonly duties: ReadonlyArray<Duty>;
  /** What must be found, each on its own, where it asks for more than one thing (分开认定); else empty. */
  readonly findings: ReadonlyArray<ClauseFinding>;
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
  /** The version of the policy that it belongs to. */
  readonly policy: Policy;
  /** Other clauses to be looked at where it applies (宜一并核查): a proposal, never a finding. */
  readonly proposes: ReadonlyArray<ClauseProposal>;
  /** Oddities of its Chinese wording, and how they are read. */
  readonly remarks: ReadonlyArray<WordingRemark>;
  /** What it prescribes (应对措施), in the text's order; empty where it prescribes nothing. */
  readonly responses: ReadonlyArray<PrescribedResponse>;
  /** What it leaves open. */
  readonly settings: ReadonlyArray<PolicySetting>;
  /**
   * How grave a breach is beside others, 1 the gravest, for ranking (严重程度): this software's, not the text's. Null where no
   * category of risk belongs to it.
   */
  readonly severity?: Maybe<Scalars['Int']['output']>;
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

/** One of several things that a clause asks to be found, each on its own (分开认定). */
export type ClauseFinding = {
  readonly __typename?: 'ClauseFinding';
  /** What is to be found. */
  readonly finding: Term;
  /** The clause's words, in English. */
  readonly words: Scalars['String']['output'];
  /** The clause's words, in Chinese (原文). */
  readonly wordsZh: Scalars['String']['output'];
};

/** Another clause to be looked at where one applies (宜一并核查). */
export type ClauseProposal = {
  readonly __typename?: 'ClauseProposal';
  /** The clause to be looked at. */
  readonly clause: Clause;
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** The same in Chinese. */
  readonly reasonZh: Scalars['String']['output'];
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

/** What became of facts of kind Company (公司). */
export type CompaniesPayload = {
  readonly __typename?: 'CompaniesPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly companies?: Maybe<ReadonlyArray<Maybe<Company>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
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
  /** Assurances of it (审验), by scheme, then first day. */
  readonly assurances: AssuranceConnection;
  /** Statements about it that cannot both be true, by name. */
  readonly contradictions: ContradictionConnection;
  /**
   * Conversions at it (转化), by mineral. Of a merged node there may be several for one pair, all of them shown: `counts` is
   * true of one.
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
  /** The merges (合并) that say so, by the id of the dropped node. */
  readonly merges: ReadonlyArray<Merge>;
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
  /**
   * What of the minerals that it holds is tainted by live flags, clean or unknown in a period (份额), by code of the mineral;
   * none of a mineral that nothing names here.
   */
  readonly shares: ReadonlyArray<Share>;
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
export type CompanyAssurancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AssuranceOrder>;
  schemes?: InputMaybe<ReadonlyArray<AssuranceScheme>>;
  statuses?: InputMaybe<ReadonlyArray<AssuranceStatus>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A company whose supply chain is watched (公司); 壹连科技 is the focal one. */
export type CompanyContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DatedOrder>;
};


/** A company whose supply chain is watched (公司); 壹连科技 is the focal one. */
export type CompanyConversionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConversionOrder>;
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
  orderBy?: InputMaybe<RiskFlagOrder>;
};


/** A company whose supply chain is watched (公司); 壹连科技 is the focal one. */
export type CompanyRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A company whose supply chain is watched (公司); 壹连科技 is the focal one. */
export type CompanySharesArgs = {
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  flags?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  period: DayWindow;
};


/** A company whose supply chain is watched (公司); 壹连科技 is the focal one. */
export type CompanySourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<MaterialSourceOrder>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A company whose supply chain is watched (公司); 壹连科技 is the focal one. */
export type CompanySuppliedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<ValidityOrder>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A company whose supply chain is watched (公司); 壹连科技 is the focal one. */
export type CompanySuppliesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<ValidityOrder>;
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
  window?: InputMaybe<DayWindow>;
};

/** What a list of Company holds, counted in the store by what is asked for: most first, those of which nothing is known last. */
export type CompanyAggregate = {
  readonly __typename?: 'CompanyAggregate';
  /** By country: ISO 3166-1 alpha-2 code. */
  readonly byCountry: ReadonlyArray<TextCount>;
  /** By `district`, as written. */
  readonly byDistrict: ReadonlyArray<TextCount>;
  /** By whether the policy is its own (本公司). */
  readonly byFocal: ReadonlyArray<BooleanCount>;
  /** By mineral; one that is said to hold several counts for each. */
  readonly byMineral: ReadonlyArray<MineralCount>;
  /** By `region`, as written. */
  readonly byRegion: ReadonlyArray<TextCount>;
};

/** A page of companies. */
export type CompanyConnection = {
  readonly __typename?: 'CompanyConnection';
  /** How many there are of each, without paging. */
  readonly aggregate: CompanyAggregate;
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

/** An amendment of a fact of kind Company (公司): only what is given is changed, null clears. */
export type CompanyPatch = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Second-level subdivision, such as Masisi. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** Whether the policy is its own. */
  readonly focal?: InputMaybe<Scalars['Boolean']['input']>;
  /** Global id, `company:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** WGS 84 latitude in decimal degrees. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Town, village or address. */
  readonly locality?: InputMaybe<Scalars['String']['input']>;
  /** WGS 84 longitude in decimal degrees. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Minerals that it is known to handle. What flows is said by links, not by this list. */
  readonly minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name in the language of its source, or in English. Cannot be cleared. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Chinese name. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** First-level subdivision, such as Nord-Kivu. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
};

/** What became of one fact of kind Company (公司). */
export type CompanyPayload = {
  readonly __typename?: 'CompanyPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly company?: Maybe<Company>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What may cut a comparison short. */
export type ComparisonLimit =
  /** There were more differences than one comparison holds, 100,000. */
  | 'CHANGES'
  /** The time allowed for it was used up. */
  | 'DEADLINE';

/** A chain node on which suppliers depend (集中度). */
export type ConcentrationPoint = {
  readonly __typename?: 'ConcentrationPoint';
  /** The minerals (矿产) for which suppliers depend on it, by code. */
  readonly minerals: ReadonlyArray<Mineral>;
  /** The node that they depend on. */
  readonly node: ChainNode;
  /** How many of them have no way around it for some mineral: it is a single point (单点) of theirs. */
  readonly singlePointCount: Scalars['Int']['output'];
  /** How many suppliers (供应商) depend on it: material that left it can be at them. */
  readonly supplierCount: Scalars['Int']['output'];
  /** The suppliers (供应商) that depend on it: those without a way around it first, then by id. */
  readonly suppliers: ReadonlyArray<DependentSupplier>;
};


/** A chain node on which suppliers depend (集中度). */
export type ConcentrationPointSuppliersArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of chain nodes on which suppliers depend. */
export type ConcentrationPointConnection = {
  readonly __typename?: 'ConcentrationPointConnection';
  /** Last day that counted. */
  readonly asOf: Scalars['Date']['output'];
  /** False when a limit cut the answer short; `limit` then names it. Each node told is told whole; others may be missing. */
  readonly complete: Scalars['Boolean']['output'];
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<ConcentrationPointEdge>;
  /** Which limit cut the answer short; null when it is complete. */
  readonly limit?: Maybe<TraceLimit>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<ConcentrationPoint>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** Revision of the store on which it was answered. */
  readonly revision: Scalars['Int']['output'];
  /** How many there are without paging. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A chain node on which suppliers depend, with its cursor. */
export type ConcentrationPointEdge = {
  readonly __typename?: 'ConcentrationPointEdge';
  /** Opaque; good for the very query that gave it. */
  readonly cursor: Scalars['String']['output'];
  /** The node that suppliers depend on. */
  readonly node: ConcentrationPoint;
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

/** An amendment of a fact of kind ContractsSecurity (安保合约): only what is given is changed, null clears. What it is, from, to, never changes: state another instead. */
export type ContractsSecurityPatch = {
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Global id, `contracts-security:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of one fact of kind ContractsSecurity (安保合约). */
export type ContractsSecurityPayload = {
  readonly __typename?: 'ContractsSecurityPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly contractsSecurity?: Maybe<Relation>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What became of facts of kind ContractsSecurity (安保合约). */
export type ContractsSecurityRelationsPayload = {
  readonly __typename?: 'ContractsSecurityRelationsPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly contractsSecurityRelations?: Maybe<ReadonlyArray<Maybe<Relation>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
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
  /** What the sources say, a statement (陈述) each. */
  readonly statements: ReadonlyArray<Scalars['String']['output']>;
  /** What the statements are about. */
  readonly subject: ContradictionSubject;
  /** Field or question they disagree on. */
  readonly topic: Scalars['String']['output'];
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};

/** What a list of Contradiction holds, counted in the store by what is asked for: most first, those of which nothing is known last. */
export type ContradictionAggregate = {
  readonly __typename?: 'ContradictionAggregate';
  /** By the kind of what `subject` is. */
  readonly bySubjectKind: ReadonlyArray<FactKindCount>;
  /** By `topic`, as written. */
  readonly byTopic: ReadonlyArray<TextCount>;
};

/** A page of contradictions. */
export type ContradictionConnection = {
  readonly __typename?: 'ContradictionConnection';
  /** How many there are of each, without paging. */
  readonly aggregate: ContradictionAggregate;
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

/** An amendment of a fact of kind Contradiction (矛盾陈述): only what is given is changed, null clears. What it is, subject, never changes: state another instead. */
export type ContradictionPatch = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Day of which they are said. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Global id, `contradiction:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Name in the language of its source, or in English. Cannot be cleared. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Chinese name. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** The statements, one a line. Cannot be cleared. */
  readonly statements?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Field or question they disagree on. Cannot be cleared. */
  readonly topic?: InputMaybe<Scalars['String']['input']>;
};

/** What became of one fact of kind Contradiction (矛盾陈述). */
export type ContradictionPayload = {
  readonly __typename?: 'ContradictionPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly contradiction?: Maybe<Contradiction>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What contradictory statements may be about. */
export type ContradictionSubject = Company | MineSite | Smelter | Supplier | Trader | TradingPoint | TransportRoute;

/** What became of facts of kind Contradiction (矛盾陈述). */
export type ContradictionsPayload = {
  readonly __typename?: 'ContradictionsPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly contradictions?: Maybe<ReadonlyArray<Maybe<Contradiction>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** How the walks of an exposure, with their days, stand to control points (控制点). */
export type ControlVerdict =
  /** Every one passes an assurance (全部经审验). */
  | 'ASSURED'
  /** Some pass one, some do not (部分经审验). */
  | 'PARTLY_ASSURED'
  /** None passes one (均未经审验). */
  | 'UNASSURED';

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

/** An amendment of a fact of kind Controls (控制): only what is given is changed, null clears. What it is, from, to, never changes: state another instead. */
export type ControlsPatch = {
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Global id, `controls:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of one fact of kind Controls (控制). */
export type ControlsPayload = {
  readonly __typename?: 'ControlsPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly controls?: Maybe<Relation>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What became of facts of kind Controls (控制). */
export type ControlsRelationsPayload = {
  readonly __typename?: 'ControlsRelationsPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly controlsRelations?: Maybe<ReadonlyArray<Maybe<Relation>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/**
 * At a node, one mineral yields another (转化), beside what passes unchanged; or, of a mineral to itself, the recovery of that
 * mineral there.
 */
export type Conversion = Node & {
  readonly __typename?: 'Conversion';
  /**
   * Whether it is the one that counts for its node and pair of minerals (计入). Nodes merged into one may have several
   * between them: that of the node that was kept counts, or else the one with the least id.
   */
  readonly counts: Scalars['Boolean']['output'];
  /** Documents that it rests on, in the order given. It stands without them too, the weaker. */
  readonly evidence: ReadonlyArray<Document>;
  /** Global id, `conversion:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** How many independent sources (独立来源) these documents are: those of one publisher are one, each without a publisher its own. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** Strength of evidence (证据强度), 5 strongest to 1: of the best of these documents; 1 without any. */
  readonly strength: Scalars['Int']['output'];
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};

/** What a list of Conversion holds, counted in the store by what is asked for: most first, those of which nothing is known last. */
export type ConversionAggregate = {
  readonly __typename?: 'ConversionAggregate';
  /** By the mineral that is its `input`. */
  readonly byInput: ReadonlyArray<MineralCount>;
  /** By the kind of what `node` is. */
  readonly byNodeKind: ReadonlyArray<FactKindCount>;
  /** By the mineral that is its `output`. */
  readonly byOutput: ReadonlyArray<MineralCount>;
};

/** A page of conversions. */
export type ConversionConnection = {
  readonly __typename?: 'ConversionConnection';
  /** How many there are of each, without paging. */
  readonly aggregate: ConversionAggregate;
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

/** How a list of conversions is ordered. What stands alike comes by what the list is ordered by unless stated. */
export type ConversionOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** What comes first. */
  readonly field?: ConversionOrderField;
};

/** What conversions can be ordered by. */
export type ConversionOrderField =
  /** Input, then output (矿产). */
  | 'MINERALS'
  /** Revision that recorded the last version (记录时间): with DESC, what was changed last comes first. */
  | 'RECORDED';

/** An amendment of a fact of kind Conversion (转化): only what is given is changed, null clears. What it is, node, input, output, never changes: state another instead. */
export type ConversionPatch = {
  /** Documents that the fact rests on. It stands without them too, the weaker. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Global id, `conversion:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** Contained mass of `output` per contained mass of `input`, above 0 and at most 1; absent: unknown. */
  readonly recovery?: InputMaybe<Scalars['Float']['input']>;
};

/** What became of one fact of kind Conversion (转化). */
export type ConversionPayload = {
  readonly __typename?: 'ConversionPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly conversion?: Maybe<Conversion>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What became of facts of kind Conversion (转化). */
export type ConversionsPayload = {
  readonly __typename?: 'ConversionsPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly conversions?: Maybe<ReadonlyArray<Maybe<Conversion>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/**
 * A direct counterparty (直接交易对手) of 壹连科技 by which what a node holds goes on to it: the last node before the company on
 * some walk, with its days, from the node on. A supplier that delivers to 壹连科技 itself is its own.
 */
export type Counterparty = {
  readonly __typename?: 'Counterparty';
  /** Earliest day on which it can have come to the company by it; null when nothing bounds it from below. */
  readonly firstPossibleOn?: Maybe<Scalars['Date']['output']>;
  /** The node that supplies the company. */
  readonly node: ChainNode;
  /** Whether it can still come to the company by it on the as-of day: the last link of some such walk is in use then. */
  readonly status: ExposureStatus;
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

/** How many hold one `CustodyModel`. */
export type CustodyModelCount = {
  readonly __typename?: 'CustodyModelCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is known. */
  readonly value?: Maybe<CustodyModel>;
};

/** Whether fewer links than these would clear an exposure. */
export type CutKind =
  /** Each of them is needed, but others might be fewer: the bound on work was reached (不可约). */
  | 'IRREDUCIBLE'
  /** It is proven that no fewer do (最小). */
  | 'SMALLEST';

/** How a list of documents and contradictions is ordered. What stands alike comes by what the list is ordered by unless stated. */
export type DatedOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** What comes first. */
  readonly field?: DatedOrderField;
};

/** What documents and contradictions can be ordered by. */
export type DatedOrderField =
  /** Day (日期); those without one come before all others. */
  | 'DATE'
  /** Name, then id (名称). */
  | 'NAME'
  /** Revision that recorded the last version (记录时间): with DESC, what was changed last comes first. */
  | 'RECORDED';

/** A window of days, closed at both ends; an end that is left out does not bound it. */
export type DayWindow = {
  /** First day. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A supplier that depends on a chain node (依赖的供应商). */
export type DependentSupplier = {
  readonly __typename?: 'DependentSupplier';
  /** The minerals (矿产) for which it depends on the node, by code. */
  readonly minerals: ReadonlyArray<Mineral>;
  /**
   * Those of them for which the node is a single point (单点) of the supplier: every walk from an origin, with its days,
   * leaves the node.
   */
  readonly singlePointFor: ReadonlyArray<Mineral>;
  /** The supplier (供应商). */
  readonly supplier: Supplier;
};

/** A source that facts rest on (证据文件), graded for its reliability and its credibility. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** Other spellings and names, raw names of the sources among them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Assurances that rest on it. */
  readonly assurances: AssuranceConnection;
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
  /** Strength (证据强度), 5 strongest to 1: the lesser of what its reliability and its credibility come to. */
  readonly strength: Scalars['Int']['output'];
  /** Supply links that rest on it. */
  readonly supplyLinks: SupplyLinkConnection;
  /** Everything that rests on it, kind by kind, in the order of `SupportedKind`; within a kind as its own lists are. */
  readonly supports: SupportedFactConnection;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};


/** A source that facts rest on (证据文件), graded for its reliability and its credibility. */
export type DocumentAssurancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AssuranceOrder>;
};


/** A source that facts rest on (证据文件), graded for its reliability and its credibility. */
export type DocumentContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DatedOrder>;
};


/** A source that facts rest on (证据文件), graded for its reliability and its credibility. */
export type DocumentConversionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConversionOrder>;
};


/** A source that facts rest on (证据文件), graded for its reliability and its credibility. */
export type DocumentMergesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MergeOrder>;
};


/** A source that facts rest on (证据文件), graded for its reliability and its credibility. */
export type DocumentRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A source that facts rest on (证据文件), graded for its reliability and its credibility. */
export type DocumentRiskFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<RiskFlagOrder>;
};


/** A source that facts rest on (证据文件), graded for its reliability and its credibility. */
export type DocumentSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<MaterialSourceOrder>;
};


/** A source that facts rest on (证据文件), graded for its reliability and its credibility. */
export type DocumentSupplyLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ValidityOrder>;
};


/** A source that facts rest on (证据文件), graded for its reliability and its credibility. */
export type DocumentSupportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SupportedKind>>;
};

/** What a list of Document holds, counted in the store by what is asked for: most first, those of which nothing is known last. */
export type DocumentAggregate = {
  readonly __typename?: 'DocumentAggregate';
  /** By information credibility (信息可信度), 1 to 6. */
  readonly byCredibility: ReadonlyArray<IntCount>;
  /** By what the documents are (文件类型). */
  readonly byDocumentType: ReadonlyArray<DocumentTypeCount>;
  /** By `publisher`, as written. */
  readonly byPublisher: ReadonlyArray<TextCount>;
  /** By source reliability (来源可靠性), A to F. */
  readonly byReliability: ReadonlyArray<ReliabilityCount>;
};

/** A page of documents. */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** How many there are of each, without paging. */
  readonly aggregate: DocumentAggregate;
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

/** An amendment of a fact of kind Document (证据文件): only what is given is changed, null clears. */
export type DocumentPatch = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Information credibility, 1 (confirmed) to 6 (cannot be judged). Cannot be cleared. */
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  /** Day of issue, or of the visit that it reports. */
  readonly date?: InputMaybe<Scalars['Date']['input']>;
  /** What it is. */
  readonly documentType?: InputMaybe<DocumentType>;
  /** Global id, `document:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Name in the language of its source, or in English. Cannot be cleared. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
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
  /** Source reliability, A (completely reliable) to F (cannot be judged). Cannot be cleared. */
  readonly reliability?: InputMaybe<Reliability>;
  /** What it literally says, as `field: value` lines, raw names among them. */
  readonly statements?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** What became of one fact of kind Document (证据文件). */
export type DocumentPayload = {
  readonly __typename?: 'DocumentPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly document?: Maybe<Document>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
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

/** How many hold one `DocumentType`. */
export type DocumentTypeCount = {
  readonly __typename?: 'DocumentTypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is known. */
  readonly value?: Maybe<DocumentType>;
};

/** What became of facts of kind Document (证据文件). */
export type DocumentsPayload = {
  readonly __typename?: 'DocumentsPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly documents?: Maybe<ReadonlyArray<Maybe<Document>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

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
  /** Whom the text names to work with, or to spare harm (利益相关方). */
  readonly stakeholders: ReadonlyArray<Term>;
};

/** Facts that stand rule this one out (不能并存): a second merge of one node, a second conversion of one pair of minerals. */
export type Excluded = UserError & {
  readonly __typename?: 'Excluded';
  /** Ids of the facts that rule it out. */
  readonly by: ReadonlyArray<Scalars['ID']['output']>;
  /** Error code: BAD_USER_INPUT. */
  readonly code: Scalars['String']['output'];
  /** The id of the fact that cannot stand. */
  readonly factId: Scalars['ID']['output'];
  /** Path of the field in your input, such as `mineSites[3].name`. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** What is wrong, and what would be accepted, in English. */
  readonly message: Scalars['String']['output'];
  /** The same in Chinese. */
  readonly messageZh: Scalars['String']['output'];
};

/** An explanation as a text, line by line. */
export type ExplanationText = {
  readonly __typename?: 'ExplanationText';
  /** In English. */
  readonly en: Scalars['String']['output'];
  /** In Chinese (中文). */
  readonly zh: Scalars['String']['output'];
};

/**
 * A chain node that material tainted by a flag possibly reached (可能暴露): some walk of links leads there on days that
 * agree with the flag's window and each link's interval. It asks for a person's judgement; it is not one.
 */
export type Exposure = {
  readonly __typename?: 'Exposure';
  /** What its best walk and its ten best walks take for granted of their links (所依据的假设), by link id. */
  readonly assumptions?: Maybe<ReadonlyArray<LinkAssumption>>;
  /**
   * Its best walk (最佳路径): the strongest, then of fewest links, then of its own earliest arrival, then of the least link ids.
   * It may use a link twice.
   */
  readonly bestWalk?: Maybe<Walk>;
  /** Whether it was traced, or every walk rests on what was declared for a whole company (确定性). */
  readonly certainty?: Maybe<ExposureCertainty>;
  /**
   * Clause of the policy (政策条款) that the flag's category belongs to, in the version in force on the exposure's as-of day;
   * null for a red flag that has none.
   */
  readonly clause?: Maybe<Clause>;
  /**
   * How its walks, with their days, stand to control points (控制点): whether all, some or none of them pass a node that
   * had, on the day the material arrived there, an assurance in force for that mineral and the flag's clause. It tells
   * exposures apart, and never hides or scales one. No assurance counts for a red flag, which belongs to no clause.
   */
  readonly controlPoints?: Maybe<ControlVerdict>;
  /**
   * Direct counterparties (直接交易对手) of 壹连科技 by which the tainted material passes the node and goes on to the company,
   * by id: itself, where it supplies the company. Empty where none leads there, and for the company itself. The company
   * is every one recorded with `focal`.
   */
  readonly counterparties?: Maybe<ReadonlyArray<Counterparty>>;
  /** Links which, disproved, would clear it (割集). */
  readonly cut?: Maybe<ExposureCut>;
  /** Why it is an exposure (暴露解释), whole: as a text to read, and with every fact that this rests on. */
  readonly explanation?: Maybe<ExposureExplanation>;
  /** Earliest day on which material can have arrived, over all walks; null when nothing bounds it from below. */
  readonly firstPossibleOn?: Maybe<Scalars['Date']['output']>;
  /** The flag (风险标记) by whose material it is exposed. */
  readonly flag: RiskFlag;
  /** Fewest links over all walks; the earliest walk may be another. */
  readonly hops: Scalars['Int']['output'];
  /** Whether the node is the flag's own subject, under whichever of its merged ids, to which material came back. */
  readonly isSubject: Scalars['Boolean']['output'];
  /**
   * Fewest links from the node to 壹连科技 on such walks (至公司的环节数): 1 where it supplies the company itself; null where none
   * leads there.
   */
  readonly linksToCompany?: Maybe<Scalars['Int']['output']>;
  /** The same for each mineral by which it is exposed, by code; of one, what arrived before what was made there. */
  readonly minerals: ReadonlyArray<MineralExposure>;
  /** The node that its material possibly reached. */
  readonly node: ChainNode;
  /**
   * What the policy prescribes (应对措施) once a person has judged, by the version in force on the exposure's as-of day; says
   * so where it prescribes nothing.
   */
  readonly prescription: Prescription;
  /**
   * What of the minerals by which it is exposed is tainted by this flag, clean or unknown in a period, by code of the mineral.
   * Masses upstream are mixed for the whole period, whatever the as-of day.
   */
  readonly shares: ReadonlyArray<Share>;
  /** The walk with the fewest links, then its own earliest arrival, then the least link ids. */
  readonly shortestWalk?: Maybe<Walk>;
  /** Whether material can still arrive on the as-of day. */
  readonly status: ExposureStatus;
  /**
   * Strength of evidence (证据强度), 5 strongest to 1: that of its strongest walk, which is as strong as the weakest of its
   * links and the flag. Walks are never added up to a probability.
   */
  readonly strength?: Maybe<Scalars['Int']['output']>;
  /** Its best walks (较优路径) in that order: distinct lists of links, none of which uses a link twice. */
  readonly walks?: Maybe<BestWalks>;
};


/**
 * A chain node that material tainted by a flag possibly reached (可能暴露): some walk of links leads there on days that
 * agree with the flag's window and each link's interval. It asks for a person's judgement; it is not one.
 */
export type ExposureAssumptionsArgs = {
  mineral?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A chain node that material tainted by a flag possibly reached (可能暴露): some walk of links leads there on days that
 * agree with the flag's window and each link's interval. It asks for a person's judgement; it is not one.
 */
export type ExposureBestWalkArgs = {
  mineral?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A chain node that material tainted by a flag possibly reached (可能暴露): some walk of links leads there on days that
 * agree with the flag's window and each link's interval. It asks for a person's judgement; it is not one.
 */
export type ExposureCertaintyArgs = {
  mineral?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A chain node that material tainted by a flag possibly reached (可能暴露): some walk of links leads there on days that
 * agree with the flag's window and each link's interval. It asks for a person's judgement; it is not one.
 */
export type ExposureControlPointsArgs = {
  mineral?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A chain node that material tainted by a flag possibly reached (可能暴露): some walk of links leads there on days that
 * agree with the flag's window and each link's interval. It asks for a person's judgement; it is not one.
 */
export type ExposureCounterpartiesArgs = {
  mineral?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A chain node that material tainted by a flag possibly reached (可能暴露): some walk of links leads there on days that
 * agree with the flag's window and each link's interval. It asks for a person's judgement; it is not one.
 */
export type ExposureCutArgs = {
  mineral?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A chain node that material tainted by a flag possibly reached (可能暴露): some walk of links leads there on days that
 * agree with the flag's window and each link's interval. It asks for a person's judgement; it is not one.
 */
export type ExposureExplanationArgs = {
  mineral?: InputMaybe<Scalars['String']['input']>;
  period?: InputMaybe<DayWindow>;
};


/**
 * A chain node that material tainted by a flag possibly reached (可能暴露): some walk of links leads there on days that
 * agree with the flag's window and each link's interval. It asks for a person's judgement; it is not one.
 */
export type ExposureLinksToCompanyArgs = {
  mineral?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A chain node that material tainted by a flag possibly reached (可能暴露): some walk of links leads there on days that
 * agree with the flag's window and each link's interval. It asks for a person's judgement; it is not one.
 */
export type ExposureSharesArgs = {
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  period: DayWindow;
};


/**
 * A chain node that material tainted by a flag possibly reached (可能暴露): some walk of links leads there on days that
 * agree with the flag's window and each link's interval. It asks for a person's judgement; it is not one.
 */
export type ExposureShortestWalkArgs = {
  mineral?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A chain node that material tainted by a flag possibly reached (可能暴露): some walk of links leads there on days that
 * agree with the flag's window and each link's interval. It asks for a person's judgement; it is not one.
 */
export type ExposureStrengthArgs = {
  mineral?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A chain node that material tainted by a flag possibly reached (可能暴露): some walk of links leads there on days that
 * agree with the flag's window and each link's interval. It asks for a person's judgement; it is not one.
 */
export type ExposureWalksArgs = {
  first?: Scalars['Int']['input'];
  mineral?: InputMaybe<Scalars['String']['input']>;
};

/** When and how near material can have arrived. */
export type ExposureArrival = {
  readonly __typename?: 'ExposureArrival';
  /** Earliest day over all walks; null when nothing bounds it from below. */
  readonly firstPossibleOn?: Maybe<Scalars['Date']['output']>;
  /** Fewest links over all walks. */
  readonly hops: Scalars['Int']['output'];
  /** Whether material can still arrive on the as-of day. */
  readonly status: ExposureStatus;
};

/** How certain it is that an exposure is one of this very material. */
export type ExposureCertainty =
  /** Every walk uses one: the company buys such material, perhaps for other products (可能). */
  | 'POSSIBLE'
  /** Some walk uses no declaration of a company as a whole (可追溯). */
  | 'TRACED';

/**
 * A difference in exposure (暴露变化): by one mineral, of one chain node, to one live flag. A node that is merged into
 * another vanishes under its own id, and appears under the one that is kept.
 */
export type ExposureChange = {
  readonly __typename?: 'ExposureChange';
  /** The exposure on the later side; null when there is none. */
  readonly after?: Maybe<ExposureArrival>;
  /** The exposure on the earlier side; null when there was none. */
  readonly before?: Maybe<ExposureArrival>;
  /** What became of it. */
  readonly change: ExposureChangeKind;
  /** The flag as it stands on the later side; where it is not live there, as it stood before. */
  readonly flag: RiskFlag;
  /** The mineral as it arrived, or as it was made at the node. */
  readonly mineral: Mineral;
  /** The node as it stands on the later side; where it is not exposed there, as it stood before. */
  readonly node: ChainNode;
  /** Whether a conversion at the node made it of what arrived (转化产出); else it arrived. */
  readonly produced: Scalars['Boolean']['output'];
};

/** A page of differences in exposure, by flag, node, mineral; what arrived before what was produced. */
export type ExposureChangeConnection = {
  readonly __typename?: 'ExposureChangeConnection';
  /** How many appeared, without paging. */
  readonly appeared: Scalars['Int']['output'];
  /** Last day that counted on both sides. */
  readonly asOf: Scalars['Date']['output'];
  /** How many changed, without paging. */
  readonly changed: Scalars['Int']['output'];
  /** False when a limit cut the comparison short; `limit` then names it. */
  readonly complete: Scalars['Boolean']['output'];
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<ExposureChangeEdge>;
  /** Which limit cut it short; null when it is complete. */
  readonly limit?: Maybe<ComparisonLimit>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<ExposureChange>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** Revision of the earlier side. */
  readonly since: Scalars['Int']['output'];
  /** How many there are without paging. */
  readonly totalCount: Scalars['Int']['output'];
  /** Revision of the later side; for a preview, the one that it would make. */
  readonly until: Scalars['Int']['output'];
  /** How many vanished, without paging. */
  readonly vanished: Scalars['Int']['output'];
};

/** A difference in exposure with its cursor. */
export type ExposureChangeEdge = {
  readonly __typename?: 'ExposureChangeEdge';
  /** Opaque; good for the very query that gave it. */
  readonly cursor: Scalars['String']['output'];
  /** The difference. */
  readonly node: ExposureChange;
};

/** What became of an exposure. */
export type ExposureChangeKind =
  /** It is there, and was not (新出现). */
  | 'APPEARED'
  /** Its first day, its number of links or its status is another (已变化). */
  | 'CHANGED'
  /** It was there, and is not (已消失). */
  | 'VANISHED';

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

/** Links which, all of them disproved, would clear an exposure (割集). */
export type ExposureCut = {
  readonly __typename?: 'ExposureCut';
  /** Whether fewer would do. */
  readonly kind: CutKind;
  /** The links, by id. */
  readonly links: ReadonlyArray<SupplyLink>;
};

/** An exposure with its cursor. */
export type ExposureEdge = {
  readonly __typename?: 'ExposureEdge';
  /** Opaque; good for the very query that gave it. */
  readonly cursor: Scalars['String']['output'];
  /** The exposure. */
  readonly node: Exposure;
};

/** What a subscription to exposures is told (暴露事件). */
export type ExposureEvent = {
  readonly __typename?: 'ExposureEvent';
  /** Last day that counted: the day in Asia/Shanghai. */
  readonly asOf: Scalars['Date']['output'];
  /** Whether this revision changed exposures that are asked for. False: none did since the event before. */
  readonly changed: Scalars['Boolean']['output'];
  /** What was recorded, by whom and why; null where `changed` is false. */
  readonly entry?: Maybe<LogEntry>;
  /**
   * The exposures that appeared, vanished or changed; empty where `changed` is false. The others beyond the first are had from
   * `exposureChanges` of `Query` between the same two revisions with the same filters, after this `endCursor`.
   */
  readonly exposures: ExposureChangeConnection;
  /** All revisions up to this one have been looked at: the one to go on after. */
  readonly revision: Scalars['Int']['output'];
};


/** What a subscription to exposures is told (暴露事件). */
export type ExposureEventExposuresArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Why an exposure is one (暴露解释), with every fact that this rests on. The same facts always give the same answer. */
export type ExposureExplanation = {
  readonly __typename?: 'ExposureExplanation';
  /** Last day that counted. */
  readonly asOf: Scalars['Date']['output'];
  /** As `Exposure.assumptions`. */
  readonly assumptions: ReadonlyArray<LinkAssumption>;
  /** As `Exposure.bestWalk`. */
  readonly bestWalk: Walk;
  /** As `Exposure.certainty`. */
  readonly certainty: ExposureCertainty;
  /** As `Exposure.controlPoints`. */
  readonly controlPoints: ControlVerdict;
  /** As `Exposure.cut`. */
  readonly cut: ExposureCut;
  /** Every document that the flag, these links or the assurances passed rest on, each once. */
  readonly documents: ReadonlyArray<Document>;
  /** The flag (风险标记) by whose material the node is exposed. */
  readonly flag: RiskFlag;
  /** Every link of these walks and of the cut, each once. */
  readonly links: ReadonlyArray<SupplyLink>;
  /** The minerals by which it is, as far as they were asked for. */
  readonly minerals: ReadonlyArray<MineralExposure>;
  /** The node that is exposed. */
  readonly node: ChainNode;
  /** Control points (控制点) that the best walk passes, in order. */
  readonly passed: ReadonlyArray<PassedControlPoint>;
  /** Revision of the store on which it was answered. */
  readonly revision: Scalars['Int']['output'];
  /** What of these minerals is tainted by the flag (份额), by code; empty where no period was asked about. */
  readonly shares: ReadonlyArray<Share>;
  /** Strength of evidence (证据强度), 5 strongest to 1, as `Exposure.strength`. */
  readonly strength: Scalars['Int']['output'];
  /** The same as a text to read, a line for each part. */
  readonly text: ExplanationText;
  /** The ten best walks, as `Exposure.walks`. */
  readonly walks: BestWalks;
};

/** Whether an exposure goes on. */
export type ExposureStatus =
  /** Material can arrive on the as-of day itself (当前). */
  | 'CURRENT'
  /** It could once (历史). */
  | 'HISTORIC';

/** What becomes of one fact (事实变化), ready to be shown as a difference. */
export type FactChange = {
  readonly __typename?: 'FactChange';
  /** The fact as it stands afterwards, with what it refers to as it then stands; null where it does not. */
  readonly after?: Maybe<Node>;
  /** Id of the fact with which it falls or comes back (连带); null when its own change is asked for. */
  readonly because?: Maybe<Scalars['ID']['output']>;
  /** The fact as it stands before; null where it does not. */
  readonly before?: Maybe<Node>;
  /** What becomes of it. */
  readonly change: FactChangeKind;
  /** Global id of what changes, as `node` and `history` take it. */
  readonly factId: Scalars['ID']['output'];
  /** Its kind, such as SupplyLink: the name of its type here. */
  readonly kind: Scalars['String']['output'];
  /** The properties that are said otherwise. None where a fact falls or comes back: it says what it said. */
  readonly properties: ReadonlyArray<PropertyChange>;
};

/** A page of what became of facts. */
export type FactChangeConnection = {
  readonly __typename?: 'FactChangeConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<FactChangeEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<FactChange>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging. */
  readonly totalCount: Scalars['Int']['output'];
};

/** What became of a fact, with its cursor. */
export type FactChangeEdge = {
  readonly __typename?: 'FactChangeEdge';
  /** Opaque; good for the very query that gave it. */
  readonly cursor: Scalars['String']['output'];
  /** What became of it. */
  readonly node: FactChange;
};

/** What becomes of a fact. */
export type FactChangeKind =
  /** Said otherwise (修订). */
  | 'AMENDED'
  /** Had fallen with another, and is now taken back by name as well (另行撤回). */
  | 'MARKED'
  /** Stated for the first time (记录). */
  | 'RECORDED'
  /** Stands again as it was (恢复). */
  | 'REINSTATED'
  /** Taken back, or fallen with another (撤回). */
  | 'RETRACTED'
  /** Is no longer taken back by name, and stays down with another (取消另行撤回). */
  | 'UNMARKED';

/** What a fact (事实) may be: the name of its kind, as constants are written. */
export type FactKind =
  /** Affiliated with (关联方). */
  | 'AFFILIATED_WITH'
  /** Armed group (非国家武装团体). */
  | 'ARMED_GROUP'
  /** Assurance (审验). */
  | 'ASSURANCE'
  /** Company (公司). */
  | 'COMPANY'
  /** Contracts security (安保合约). */
  | 'CONTRACTS_SECURITY'
  /** Contradiction (矛盾陈述). */
  | 'CONTRADICTION'
  /** Controls (控制). */
  | 'CONTROLS'
  /** Conversion (转化). */
  | 'CONVERSION'
  /** Document (证据文件). */
  | 'DOCUMENT'
  /** Import run (导入). */
  | 'IMPORT_RUN'
  /** Material source (源项). */
  | 'MATERIAL_SOURCE'
  /** Merge (合并). */
  | 'MERGE'
  /** Mine site (矿址). */
  | 'MINE_SITE'
  /** Operates (运营). */
  | 'OPERATES'
  /** Organisation (组织). */
  | 'ORGANISATION'
  /** Owns (拥有). */
  | 'OWNS'
  /** Pays (付款). */
  | 'PAYS'
  /** Person (自然人). */
  | 'PERSON'
  /** Present at (在场). */
  | 'PRESENT_AT'
  /** Provides equipment (设备). */
  | 'PROVIDES_EQUIPMENT'
  /** Provides logistics (后勤). */
  | 'PROVIDES_LOGISTICS'
  /** Purchases from (购买). */
  | 'PURCHASES_FROM'
  /** Risk flag (风险标记). */
  | 'RISK_FLAG'
  /** Security force (安全武装). */
  | 'SECURITY_FORCE'
  /** Shares management (管理层关联). */
  | 'SHARES_MANAGEMENT'
  /** Smelter (冶炼厂、精炼厂). */
  | 'SMELTER'
  /** Supplier (供应商). */
  | 'SUPPLIER'
  /** Supply link (供应关系). */
  | 'SUPPLY_LINK'
  /** Trader (贸易商). */
  | 'TRADER'
  /** Trading point (交易点). */
  | 'TRADING_POINT'
  /** Transport route (运输路线). */
  | 'TRANSPORT_ROUTE';

/** How many have to do with facts of one kind. */
export type FactKindCount = {
  readonly __typename?: 'FactKindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: with none. */
  readonly value?: Maybe<FactKind>;
};

/** How many facts of a kind stand. */
export type FactKindTotal = {
  readonly __typename?: 'FactKindTotal';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which kind. */
  readonly kind: FactKind;
};

/** What is to be amended, retracted or reinstated was never recorded (事实不存在). */
export type FactNotFound = UserError & {
  readonly __typename?: 'FactNotFound';
  /** Error code: NOT_FOUND. */
  readonly code: Scalars['String']['output'];
  /** Id under which nothing was ever recorded. */
  readonly factId: Scalars['ID']['output'];
  /** Path of the field in your input, such as `mineSites[3].name`. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** What is wrong, and what would be accepted, in English. */
  readonly message: Scalars['String']['output'];
  /** The same in Chinese. */
  readonly messageZh: Scalars['String']['output'];
};

/** Where an imported fact comes from (来源出处). */
export type FactProvenance = {
  readonly __typename?: 'FactProvenance';
  /** The source's own key of the row or rows. */
  readonly key: Scalars['String']['output'];
  /** Format and release of the source, such as `ipis`. */
  readonly source: Scalars['String']['output'];
};

/** The fact is retracted (已被撤回): reinstate it, or what it fell with. */
export type FactRetracted = UserError & {
  readonly __typename?: 'FactRetracted';
  /** Error code: CONFLICT. */
  readonly code: Scalars['String']['output'];
  /** Id of the fact that is retracted. */
  readonly factId: Scalars['ID']['output'];
  /** Retracted facts that it fell with; empty when it was retracted itself. */
  readonly fellWith: ReadonlyArray<Scalars['ID']['output']>;
  /** Path of the field in your input, such as `mineSites[3].name`. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** What is wrong, and what would be accepted, in English. */
  readonly message: Scalars['String']['output'];
  /** The same in Chinese. */
  readonly messageZh: Scalars['String']['output'];
};

/** How a version of a fact was retracted (撤回). */
export type FactRetraction = {
  readonly __typename?: 'FactRetraction';
  /** Id of the fact with which it fell (连带撤回); null when its own retraction was asked for. */
  readonly because?: Maybe<Scalars['ID']['output']>;
  /**
   * Whether the retraction of this very fact has been asked for (另行撤回), then or since: if so, it stays down whatever else
   * comes back.
   */
  readonly byName: Scalars['Boolean']['output'];
  /** The revision that retracted it. */
  readonly recorded: Recording;
};

/** How many facts stand (总数). */
export type FactTotals = {
  readonly __typename?: 'FactTotals';
  /** Of each kind, as `totalCount` of its whole list: most first; those of which there are none stand last, with 0. */
  readonly byKind: ReadonlyArray<FactKindTotal>;
  /** Of all kinds together. */
  readonly count: Scalars['Int']['output'];
};

/** A version of a fact (版本): what was said of it from one revision on, until another. */
export type FactVersion = {
  readonly __typename?: 'FactVersion';
  /** Whether it is what an import stated, and no person has amended it since. */
  readonly asImported: Scalars['Boolean']['output'];
  /** Id of the fact with which it came back (连带恢复); null when its own change was asked for. */
  readonly because?: Maybe<Scalars['ID']['output']>;
  /** How it came about: RECORDED, AMENDED or REINSTATED. */
  readonly change: FactChangeKind;
  /** The fact as this version says it, with all that is selected within it as it was known at that revision. */
  readonly fact: Node;
  /** What it says otherwise than the version before; of the first, all that it says. */
  readonly properties: ReadonlyArray<PropertyChange>;
  /** Where an import has it from (来源出处); null when a person recorded it. */
  readonly provenance?: Maybe<FactProvenance>;
  /** The revision that recorded it. */
  readonly recorded: Recording;
  /** How it was retracted (撤回); null when it was not. */
  readonly retraction?: Maybe<FactRetraction>;
  /** The revision that superseded it by another version (修订); null when none has. */
  readonly superseded?: Maybe<Recording>;
  /** 1 for the first statement, one more for each amendment or reinstatement. */
  readonly version: Scalars['Int']['output'];
};

/** A page of versions of a fact. */
export type FactVersionConnection = {
  readonly __typename?: 'FactVersionConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<FactVersionEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<FactVersion>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A version of a fact with its cursor. */
export type FactVersionEdge = {
  readonly __typename?: 'FactVersionEdge';
  /** Opaque; good for the very query that gave it. */
  readonly cursor: Scalars['String']['output'];
  /** The version. */
  readonly node: FactVersion;
};

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

/** How many hold one `FlagStatus`. */
export type FlagStatusCount = {
  readonly __typename?: 'FlagStatusCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is known. */
  readonly value?: Maybe<FlagStatus>;
};

/** What a flag may be raised on. */
export type FlagSubject = ArmedGroup | Company | MineSite | Organisation | Person | SecurityForce | Smelter | Supplier | SupplyLink | Trader | TradingPoint | TransportRoute;

/** Whose a security force is. */
export type ForceKind =
  /** Private (私人). */
  | 'PRIVATE'
  /** Public (公共). */
  | 'PUBLIC';

/** How many hold one `ForceKind`. */
export type ForceKindCount = {
  readonly __typename?: 'ForceKindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is known. */
  readonly value?: Maybe<ForceKind>;
};

/** Something that is not known (待查事项), and how many shares learning it could settle. */
export type Gap = {
  readonly __typename?: 'Gap';
  /** What is not known. */
  readonly kind: GapKind;
  /** The supply link (供应关系) of which it is not known; null where it is of a source or a node. */
  readonly link?: Maybe<SupplyLink>;
  /** The node (链上节点) of which it is not known; null where it is of a link or a source. */
  readonly node?: Maybe<ChainNode>;
  /** How many shares of suppliers are open that it bears on. */
  readonly settles: Scalars['Int']['output'];
  /** The material source (源项) of which it is not known; null where it is of a link or a node. */
  readonly source?: Maybe<MaterialSource>;
  /** Suppliers whose shares it leaves open, by id; at most 20. */
  readonly suppliers: ReadonlyArray<Supplier>;
  /** What to find out, said in English. */
  readonly text: Scalars['String']['output'];
  /** What to find out, said in Chinese (中文). */
  readonly textZh: Scalars['String']['output'];
  /** How much of them is open in all: the widths of tainted intervals, greatest tainted or greatest unknown parts, summed. */
  readonly weight: Scalars['Float']['output'];
};

/** What may not be known. */
export type GapKind =
  /** From when or until when a link held (供应起止日期). */
  | 'LINK_DAYS'
  /** How much a link carried, or how much exactly (供应质量). */
  | 'LINK_MASS'
  /** How much of a mineral a node recovers (回收率). */
  | 'RECOVERY'
  /** From when or until when a source held (源项起止日期). */
  | 'SOURCE_DAYS'
  /** How much a source held, or how much exactly (源项质量). */
  | 'SOURCE_MASS'
  /** Where the material of a source is from (源项来源): of unknown origin, recycled without evidence, stock not declared. */
  | 'SOURCE_ORIGIN'
  /** Where a node has what it let out beyond all that came in (超出流入的来源). */
  | 'UNCOVERED_OUTPUT';

/** What is not known behind the shares of suppliers, those that leave the most open first. */
export type GapList = {
  readonly __typename?: 'GapList';
  /** The gaps that leave the most open. */
  readonly nodes: ReadonlyArray<Gap>;
  /** How many of them have a wide tainted interval or a part of unknown origin, or rest on a day that is not known. */
  readonly openCount: Scalars['Int']['output'];
  /** Revision of the store on which it was answered. */
  readonly revision: Scalars['Int']['output'];
  /** How many shares of suppliers there are: one for each supplier and mineral that it holds in the period. */
  readonly shareCount: Scalars['Int']['output'];
  /** How many gaps there are, of whatever kinds; those of more than the first 10,000 are not told. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A public holiday (放假), with the days off around it. */
export type Holiday = {
  readonly __typename?: 'Holiday';
  /** First day off. */
  readonly from: Scalars['Date']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
  /** Last day off. */
  readonly to: Scalars['Date']['output'];
};

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

/** What a list of ImportRun holds, counted in the store by what is asked for: most first, those of which nothing is known last. */
export type ImportRunAggregate = {
  readonly __typename?: 'ImportRunAggregate';
  /** By `fileDigest`, as written. */
  readonly byFileDigest: ReadonlyArray<TextCount>;
  /** By `format`, as written. */
  readonly byFormat: ReadonlyArray<TextCount>;
  /** By how far the imports are (进度). */
  readonly byState: ReadonlyArray<ImportStateCount>;
};

/** A page of imports. */
export type ImportRunConnection = {
  readonly __typename?: 'ImportRunConnection';
  /** How many there are of each, without paging. */
  readonly aggregate: ImportRunAggregate;
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

/** How many hold one `ImportState`. */
export type ImportStateCount = {
  readonly __typename?: 'ImportStateCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is known. */
  readonly value?: Maybe<ImportState>;
};

/** How many hold one `Int`. */
export type IntCount = {
  readonly __typename?: 'IntCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is known. */
  readonly value?: Maybe<Scalars['Int']['output']>;
};

/** A field is wrong (输入有误). */
export type InvalidInput = UserError & {
  readonly __typename?: 'InvalidInput';
  /** What would be accepted, in English. */
  readonly accepted: Scalars['String']['output'];
  /** The same in Chinese. */
  readonly acceptedZh: Scalars['String']['output'];
  /** Error code: BAD_USER_INPUT. */
  readonly code: Scalars['String']['output'];
  /** Path of the field in your input, such as `mineSites[3].name`. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** What is wrong, and what would be accepted, in English. */
  readonly message: Scalars['String']['output'];
  /** The same in Chinese. */
  readonly messageZh: Scalars['String']['output'];
  /** The value as given, shortened. */
  readonly value: Scalars['String']['output'];
};

/** More than one changeset holds (超过上限): split it. */
export type LimitExceeded = UserError & {
  readonly __typename?: 'LimitExceeded';
  /** Error code: LIMIT_EXCEEDED. */
  readonly code: Scalars['String']['output'];
  /** Path of the field in your input, such as `mineSites[3].name`. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** How many were given. */
  readonly given: Scalars['Int']['output'];
  /** The most that is accepted. */
  readonly limit: Scalars['Int']['output'];
  /** What is wrong, and what would be accepted, in English. */
  readonly message: Scalars['String']['output'];
  /** The same in Chinese. */
  readonly messageZh: Scalars['String']['output'];
};

/** What walks take for granted of one link (假设). */
export type LinkAssumption = {
  readonly __typename?: 'LinkAssumption';
  /** That it had begun by the day of use, as its first day is unknown. */
  readonly begun: Scalars['Boolean']['output'];
  /** That the material was this very material, as it is declared for a company as a whole. */
  readonly companyScope: Scalars['Boolean']['output'];
  /** The link of which it is taken for granted. */
  readonly link: SupplyLink;
  /** That it had not ended by the day of use, as its last day is unknown or open. */
  readonly notEnded: Scalars['Boolean']['output'];
};

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

/** How many hold one `LinkScope`. */
export type LinkScopeCount = {
  readonly __typename?: 'LinkScopeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is known. */
  readonly value?: Maybe<LinkScope>;
};

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

/** A revision in the change log (日志条目): one changeset that changed something. */
export type LogEntry = {
  readonly __typename?: 'LogEntry';
  /** Who recorded it. */
  readonly author: Scalars['String']['output'];
  /** Id of the changeset (变更集) that recorded it. */
  readonly changesetId: Scalars['ID']['output'];
  /** SHA-256 in hex of the change log up to here, chained from entry to entry. */
  readonly digest: Scalars['String']['output'];
  /** How many facts it changed, those that fell or came back with others included. */
  readonly factCount: Scalars['Int']['output'];
  /**
   * What became of each fact, in the order of the log: first those stated, then what fell or came back. In a list, what a
   * fact refers to is read as of the list's `until`; in a subscription, as of the revision itself, and for `before` as of
   * the one before.
   */
  readonly facts: FactChangeConnection;
  /** Shared by all changesets of one import; null when it was not imported. */
  readonly importId?: Maybe<Scalars['String']['output']>;
  /**
   * Whether it is among those asked for. False only in a subscription with `progress: true`: the event then says that all up to
   * this revision has been looked at.
   */
  readonly matches: Scalars['Boolean']['output'];
  /** What became of each operation, in their order. */
  readonly outcomes: ReadonlyArray<Outcome>;
  /** Why it was recorded. */
  readonly reason: Scalars['String']['output'];
  /** When it was recorded, strictly increasing. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 1, 2, 3 … without gaps. */
  readonly revision: Scalars['Int']['output'];
};


/** A revision in the change log (日志条目): one changeset that changed something. */
export type LogEntryFactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of the change log. */
export type LogEntryConnection = {
  readonly __typename?: 'LogEntryConnection';
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<LogEntryEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<LogEntry>;
  /** Where the page lies in the whole. `endCursor` is never null where more follow, not even on an empty page. */
  readonly pageInfo: PageInfo;
  /** Only what was recorded after this revision is in the list. */
  readonly since: Scalars['Int']['output'];
  /** The last revision that can be in the list. */
  readonly until: Scalars['Int']['output'];
};

/** A revision in the change log with its cursor. */
export type LogEntryEdge = {
  readonly __typename?: 'LogEntryEdge';
  /** Opaque; good for the very query that gave it. */
  readonly cursor: Scalars['String']['output'];
  /** The revision. */
  readonly node: LogEntry;
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

/** Least and greatest mass in kg; null: nothing bounds it. */
export type MassInterval = {
  readonly __typename?: 'MassInterval';
  /** Least, kg. */
  readonly least: Scalars['Float']['output'];
  /** Greatest, kg; null when nothing bounds it. */
  readonly most?: Maybe<Scalars['Float']['output']>;
};

/** Whether a node holds any of a mineral in a period. */
export type MassPresence =
  /** None (无). */
  | 'NONE'
  /** Perhaps some, perhaps none (不确定): the share is of the cases in which it holds some. */
  | 'PERHAPS'
  /** Some (有). */
  | 'SOME';

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

/** How many hold one `MaterialForm`. */
export type MaterialFormCount = {
  readonly __typename?: 'MaterialFormCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is known. */
  readonly value?: Maybe<MaterialForm>;
};

/** Material that a node has from elsewhere than supply links (源项): mined, in stock, recycled, or unknown. */
export type MaterialSource = Node & {
  readonly __typename?: 'MaterialSource';
  /** Of an opening stock: the part, 0 to 1, declared as clean; the rest is unknown. Null: nothing is declared. */
  readonly cleanFraction?: Maybe<Scalars['Float']['output']>;
  /** Documents that it rests on, in the order given. It stands without them too, the weaker. */
  readonly evidence: ReadonlyArray<Document>;
  /** Global id, `material-source:scheme:key`, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** How many independent sources (独立来源) these documents are: those of one publisher are one, each without a publisher its own. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** Strength of evidence (证据强度), 5 strongest to 1: of the best of these documents; 1 without any. */
  readonly strength: Scalars['Int']['output'];
  /** First day on which it holds; null: unknown or open. */
  readonly validFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day on which it holds; null: unknown or open. */
  readonly validTo?: Maybe<Scalars['Date']['output']>;
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};

/** What a list of MaterialSource holds, counted in the store by what is asked for: most first, those of which nothing is known last. */
export type MaterialSourceAggregate = {
  readonly __typename?: 'MaterialSourceAggregate';
  /** By mineral; one that is said to hold several counts for each. */
  readonly byMineral: ReadonlyArray<MineralCount>;
  /** By the kind of what `node` is. */
  readonly byNodeKind: ReadonlyArray<FactKindCount>;
  /** By where the material is said to come from (来源类型). */
  readonly bySourceType: ReadonlyArray<MaterialSourceTypeCount>;
};

/** A page of sources of material. */
export type MaterialSourceConnection = {
  readonly __typename?: 'MaterialSourceConnection';
  /** How many there are of each, without paging. */
  readonly aggregate: MaterialSourceAggregate;
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

/** How a list of sources is ordered. What stands alike comes by what the list is ordered by unless stated. */
export type MaterialSourceOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** What comes first. */
  readonly field?: MaterialSourceOrderField;
};

/** What sources can be ordered by. */
export type MaterialSourceOrderField =
  /** Revision that recorded the last version (记录时间): with DESC, what was changed last comes first. */
  | 'RECORDED'
  /** Type, then first day (类型). */
  | 'SOURCE_TYPE'
  /** First day (起始日); those without one come before all others. */
  | 'VALID_FROM'
  /** Last day (终止日); those without one come before all others. */
  | 'VALID_TO';

/** An amendment of a fact of kind MaterialSource (源项): only what is given is changed, null clears. What it is, node, never changes: state another instead. */
export type MaterialSourcePatch = {
  /** Of an opening stock: the part, 0 to 1, declared as clean; the rest is unknown. Absent: nothing is declared. */
  readonly cleanFraction?: InputMaybe<Scalars['Float']['input']>;
  /** Documents that the fact rests on. It stands without them too, the weaker. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Global id, `material-source:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Contained mass per mineral in kg: exact, an interval, or unknown when a bound is absent. */
  readonly masses?: InputMaybe<ReadonlyArray<MassInput>>;
  /** Minerals that it holds, one or more. Cannot be cleared. */
  readonly minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** Where it is from. A recycled source without evidence is a claim. Cannot be cleared. */
  readonly sourceType?: InputMaybe<MaterialSourceType>;
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of one fact of kind MaterialSource (源项). */
export type MaterialSourcePayload = {
  readonly __typename?: 'MaterialSourcePayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly materialSource?: Maybe<MaterialSource>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
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

/** How many hold one `MaterialSourceType`. */
export type MaterialSourceTypeCount = {
  readonly __typename?: 'MaterialSourceTypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is known. */
  readonly value?: Maybe<MaterialSourceType>;
};

/** What became of facts of kind MaterialSource (源项). */
export type MaterialSourcesPayload = {
  readonly __typename?: 'MaterialSourcesPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly materialSources?: Maybe<ReadonlyArray<Maybe<MaterialSource>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

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
  /** How many independent sources (独立来源) these documents are: those of one publisher are one, each without a publisher its own. */
  readonly independentSources: Scalars['Int']['output'];
  /** The node that both are known as, as it was stated; it may itself be merged into another. */
  readonly kept: ChainNode;
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Strength of evidence (证据强度), 5 strongest to 1: of the best of these documents; 1 without any. */
  readonly strength: Scalars['Int']['output'];
  /** Which version of the fact this is: 1 for the first statement, one more for each amendment. */
  readonly version: Scalars['Int']['output'];
};

/** What a list of Merge holds, counted in the store by what is asked for: most first, those of which nothing is known last. */
export type MergeAggregate = {
  readonly __typename?: 'MergeAggregate';
  /** By the kind of what `dropped` is. */
  readonly byDroppedKind: ReadonlyArray<FactKindCount>;
  /** By the kind of what `kept` is. */
  readonly byKeptKind: ReadonlyArray<FactKindCount>;
};

/** A page of merges. */
export type MergeConnection = {
  readonly __typename?: 'MergeConnection';
  /** How many there are of each, without paging. */
  readonly aggregate: MergeAggregate;
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

/** States that chain nodes are one with another (合并), all or none: one merge for each dropped node. */
export type MergeNodesInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The nodes that are known by the other from now on, 1 to 5,000. */
  readonly dropped: ReadonlyArray<Scalars['ID']['input']>;
  /** Documents that the merges rest on. They stand without them too, the weaker. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** The node that all are known as. */
  readonly kept: Scalars['ID']['input'];
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** Why, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** How a list of merges is ordered. What stands alike comes by what the list is ordered by unless stated. */
export type MergeOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** What comes first. */
  readonly field?: MergeOrderField;
};

/** What merges can be ordered by. */
export type MergeOrderField =
  /** Id of the dropped node (被并节点). */
  | 'DROPPED'
  /** Revision that recorded the last version (记录时间): with DESC, what was changed last comes first. */
  | 'RECORDED';

/** An amendment of a fact of kind Merge (合并): only what is given is changed, null clears. What it is, dropped, kept, never changes: state another instead. */
export type MergePatch = {
  /** Documents that the fact rests on. It stands without them too, the weaker. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Global id, `merge:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
};

/** What became of one fact of kind Merge (合并). */
export type MergePayload = {
  readonly __typename?: 'MergePayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly merge?: Maybe<Merge>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What became of facts of kind Merge (合并). */
export type MergesPayload = {
  readonly __typename?: 'MergesPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly merges?: Maybe<ReadonlyArray<Maybe<Merge>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
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
  /** Assurances of it (审验), by scheme, then first day. */
  readonly assurances: AssuranceConnection;
  /** Statements about it that cannot both be true, by name. */
  readonly contradictions: ContradictionConnection;
  /**
   * Conversions at it (转化), by mineral. Of a merged node there may be several for one pair, all of them shown: `counts` is
   * true of one.
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
  /** The merges (合并) that say so, by the id of the dropped node. */
  readonly merges: ReadonlyArray<Merge>;
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
  /**
   * What of the minerals that it holds is tainted by live flags, clean or unknown in a period (份额), by code of the mineral;
   * none of a mineral that nothing names here.
   */
  readonly shares: ReadonlyArray<Share>;
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
export type MineSiteAssurancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AssuranceOrder>;
  schemes?: InputMaybe<ReadonlyArray<AssuranceScheme>>;
  statuses?: InputMaybe<ReadonlyArray<AssuranceStatus>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A place where minerals are extracted (矿址), artisanal or industrial. */
export type MineSiteContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DatedOrder>;
};


/** A place where minerals are extracted (矿址), artisanal or industrial. */
export type MineSiteConversionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConversionOrder>;
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
  orderBy?: InputMaybe<RiskFlagOrder>;
};


/** A place where minerals are extracted (矿址), artisanal or industrial. */
export type MineSiteRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A place where minerals are extracted (矿址), artisanal or industrial. */
export type MineSiteSharesArgs = {
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  flags?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  period: DayWindow;
};


/** A place where minerals are extracted (矿址), artisanal or industrial. */
export type MineSiteSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<MaterialSourceOrder>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A place where minerals are extracted (矿址), artisanal or industrial. */
export type MineSiteSuppliedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<ValidityOrder>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A place where minerals are extracted (矿址), artisanal or industrial. */
export type MineSiteSuppliesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<ValidityOrder>;
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
  window?: InputMaybe<DayWindow>;
};

/** What a list of MineSite holds, counted in the store by what is asked for: most first, those of which nothing is known last. */
export type MineSiteAggregate = {
  readonly __typename?: 'MineSiteAggregate';
  /** By country: ISO 3166-1 alpha-2 code. */
  readonly byCountry: ReadonlyArray<TextCount>;
  /** By `district`, as written. */
  readonly byDistrict: ReadonlyArray<TextCount>;
  /** By mineral; one that is said to hold several counts for each. */
  readonly byMineral: ReadonlyArray<MineralCount>;
  /** By how it is mined (开采方式). */
  readonly byMiningType: ReadonlyArray<MiningTypeCount>;
  /** By `region`, as written. */
  readonly byRegion: ReadonlyArray<TextCount>;
};

/** A page of mine sites. */
export type MineSiteConnection = {
  readonly __typename?: 'MineSiteConnection';
  /** How many there are of each, without paging. */
  readonly aggregate: MineSiteAggregate;
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

/** An amendment of a fact of kind MineSite (矿址): only what is given is changed, null clears. */
export type MineSitePatch = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Second-level subdivision, such as Masisi. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** Global id, `mine-site:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
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
  /** Name in the language of its source, or in English. Cannot be cleared. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Chinese name. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** First-level subdivision, such as Nord-Kivu. */
  readonly region?: InputMaybe<Scalars['String']['input']>;
};

/** What became of one fact of kind MineSite (矿址). */
export type MineSitePayload = {
  readonly __typename?: 'MineSitePayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly mineSite?: Maybe<MineSite>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What became of facts of kind MineSite (矿址). */
export type MineSitesPayload = {
  readonly __typename?: 'MineSitesPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly mineSites?: Maybe<ReadonlyArray<Maybe<MineSite>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
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

/** How many hold one mineral. */
export type MineralCount = {
  readonly __typename?: 'MineralCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is named. */
  readonly value?: Maybe<Mineral>;
};

/** What an exposure is by one mineral (分矿种暴露): since when, how near, whether it goes on. */
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

/** How many hold one `MiningType`. */
export type MiningTypeCount = {
  readonly __typename?: 'MiningTypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is known. */
  readonly value?: Maybe<MiningType>;
};

/** A fact that fell, or stands again, because another does. */
export type MovedFact = {
  readonly __typename?: 'MovedFact';
  /** The fact that it fell with, or came back with. */
  readonly because: Scalars['ID']['output'];
  /** Global id of what fell, or stands again, with another. */
  readonly factId: Scalars['ID']['output'];
  /** Its kind, such as SupplyLink. */
  readonly kind: Scalars['String']['output'];
};

/** Facts that fell, or stand again, because others do. */
export type MovedFacts = {
  readonly __typename?: 'MovedFacts';
  /** The first of them, in the order of the change log: each after what it moved because of. */
  readonly facts: ReadonlyArray<MovedFact>;
  /** How many. */
  readonly totalCount: Scalars['Int']['output'];
};


/** Facts that fell, or stand again, because others do. */
export type MovedFactsFactsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** States a new fact of kind AffiliatedWith (关联方); AlreadyExists where its id stands or ever stood. */
  readonly addAffiliatedWith: AffiliatedWithPayload;
  /** States new facts of kind AffiliatedWith (关联方) as one changeset: all or none. */
  readonly addAffiliatedWithRelations: AffiliatedWithRelationsPayload;
  /** States a new fact of kind ArmedGroup (非国家武装团体); AlreadyExists where its id stands or ever stood. */
  readonly addArmedGroup: ArmedGroupPayload;
  /** States new facts of kind ArmedGroup (非国家武装团体) as one changeset: all or none. */
  readonly addArmedGroups: ArmedGroupsPayload;
  /** States a new fact of kind Assurance (审验); AlreadyExists where its id stands or ever stood. */
  readonly addAssurance: AssurancePayload;
  /** States new facts of kind Assurance (审验) as one changeset: all or none. */
  readonly addAssurances: AssurancesPayload;
  /** States new facts of kind Company (公司) as one changeset: all or none. */
  readonly addCompanies: CompaniesPayload;
  /** States a new fact of kind Company (公司); AlreadyExists where its id stands or ever stood. */
  readonly addCompany: CompanyPayload;
  /** States a new fact of kind ContractsSecurity (安保合约); AlreadyExists where its id stands or ever stood. */
  readonly addContractsSecurity: ContractsSecurityPayload;
  /** States new facts of kind ContractsSecurity (安保合约) as one changeset: all or none. */
  readonly addContractsSecurityRelations: ContractsSecurityRelationsPayload;
  /** States a new fact of kind Contradiction (矛盾陈述); AlreadyExists where its id stands or ever stood. */
  readonly addContradiction: ContradictionPayload;
  /** States new facts of kind Contradiction (矛盾陈述) as one changeset: all or none. */
  readonly addContradictions: ContradictionsPayload;
  /** States a new fact of kind Controls (控制); AlreadyExists where its id stands or ever stood. */
  readonly addControls: ControlsPayload;
  /** States new facts of kind Controls (控制) as one changeset: all or none. */
  readonly addControlsRelations: ControlsRelationsPayload;
  /** States a new fact of kind Conversion (转化); AlreadyExists where its id stands or ever stood. */
  readonly addConversion: ConversionPayload;
  /** States new facts of kind Conversion (转化) as one changeset: all or none. */
  readonly addConversions: ConversionsPayload;
  /** States a new fact of kind Document (证据文件); AlreadyExists where its id stands or ever stood. */
  readonly addDocument: DocumentPayload;
  /** States new facts of kind Document (证据文件) as one changeset: all or none. */
  readonly addDocuments: DocumentsPayload;
  /** States a new fact of kind MaterialSource (源项); AlreadyExists where its id stands or ever stood. */
  readonly addMaterialSource: MaterialSourcePayload;
  /** States new facts of kind MaterialSource (源项) as one changeset: all or none. */
  readonly addMaterialSources: MaterialSourcesPayload;
  /** States a new fact of kind Merge (合并); AlreadyExists where its id stands or ever stood. */
  readonly addMerge: MergePayload;
  /** States new facts of kind Merge (合并) as one changeset: all or none. */
  readonly addMerges: MergesPayload;
  /** States a new fact of kind MineSite (矿址); AlreadyExists where its id stands or ever stood. */
  readonly addMineSite: MineSitePayload;
  /** States new facts of kind MineSite (矿址) as one changeset: all or none. */
  readonly addMineSites: MineSitesPayload;
  /** States a new fact of kind Operates (运营); AlreadyExists where its id stands or ever stood. */
  readonly addOperates: OperatesPayload;
  /** States new facts of kind Operates (运营) as one changeset: all or none. */
  readonly addOperatesRelations: OperatesRelationsPayload;
  /** States a new fact of kind Organisation (组织); AlreadyExists where its id stands or ever stood. */
  readonly addOrganisation: OrganisationPayload;
  /** States new facts of kind Organisation (组织) as one changeset: all or none. */
  readonly addOrganisations: OrganisationsPayload;
  /** States a new fact of kind Owns (拥有); AlreadyExists where its id stands or ever stood. */
  readonly addOwns: OwnsPayload;
  /** States new facts of kind Owns (拥有) as one changeset: all or none. */
  readonly addOwnsRelations: OwnsRelationsPayload;
  /** States a new fact of kind Pays (付款); AlreadyExists where its id stands or ever stood. */
  readonly addPays: PaysPayload;
  /** States new facts of kind Pays (付款) as one changeset: all or none. */
  readonly addPaysRelations: PaysRelationsPayload;
  /** States a new fact of kind Person (自然人); AlreadyExists where its id stands or ever stood. */
  readonly addPerson: PersonPayload;
  /** States new facts of kind Person (自然人) as one changeset: all or none. */
  readonly addPersons: PersonsPayload;
  /** States a new fact of kind PresentAt (在场); AlreadyExists where its id stands or ever stood. */
  readonly addPresentAt: PresentAtPayload;
  /** States new facts of kind PresentAt (在场) as one changeset: all or none. */
  readonly addPresentAtRelations: PresentAtRelationsPayload;
  /** States a new fact of kind ProvidesEquipment (设备); AlreadyExists where its id stands or ever stood. */
  readonly addProvidesEquipment: ProvidesEquipmentPayload;
  /** States new facts of kind ProvidesEquipment (设备) as one changeset: all or none. */
  readonly addProvidesEquipmentRelations: ProvidesEquipmentRelationsPayload;
  /** States a new fact of kind ProvidesLogistics (后勤); AlreadyExists where its id stands or ever stood. */
  readonly addProvidesLogistics: ProvidesLogisticsPayload;
  /** States new facts of kind ProvidesLogistics (后勤) as one changeset: all or none. */
  readonly addProvidesLogisticsRelations: ProvidesLogisticsRelationsPayload;
  /** States a new fact of kind PurchasesFrom (购买); AlreadyExists where its id stands or ever stood. */
  readonly addPurchasesFrom: PurchasesFromPayload;
  /** States new facts of kind PurchasesFrom (购买) as one changeset: all or none. */
  readonly addPurchasesFromRelations: PurchasesFromRelationsPayload;
  /** States a new fact of kind RiskFlag (风险标记); AlreadyExists where its id stands or ever stood. */
  readonly addRiskFlag: RiskFlagPayload;
  /** States new facts of kind RiskFlag (风险标记) as one changeset: all or none. */
  readonly addRiskFlags: RiskFlagsPayload;
  /** States a new fact of kind SecurityForce (安全武装); AlreadyExists where its id stands or ever stood. */
  readonly addSecurityForce: SecurityForcePayload;
  /** States new facts of kind SecurityForce (安全武装) as one changeset: all or none. */
  readonly addSecurityForces: SecurityForcesPayload;
  /** States a new fact of kind SharesManagement (管理层关联); AlreadyExists where its id stands or ever stood. */
  readonly addSharesManagement: SharesManagementPayload;
  /** States new facts of kind SharesManagement (管理层关联) as one changeset: all or none. */
  readonly addSharesManagementRelations: SharesManagementRelationsPayload;
  /** States a new fact of kind Smelter (冶炼厂、精炼厂); AlreadyExists where its id stands or ever stood. */
  readonly addSmelter: SmelterPayload;
  /** States new facts of kind Smelter (冶炼厂、精炼厂) as one changeset: all or none. */
  readonly addSmelters: SmeltersPayload;
  /** States a new fact of kind Supplier (供应商); AlreadyExists where its id stands or ever stood. */
  readonly addSupplier: SupplierPayload;
  /** States new facts of kind Supplier (供应商) as one changeset: all or none. */
  readonly addSuppliers: SuppliersPayload;
  /** States a new fact of kind SupplyLink (供应关系); AlreadyExists where its id stands or ever stood. */
  readonly addSupplyLink: SupplyLinkPayload;
  /** States new facts of kind SupplyLink (供应关系) as one changeset: all or none. */
  readonly addSupplyLinks: SupplyLinksPayload;
  /** States a new fact of kind Trader (贸易商); AlreadyExists where its id stands or ever stood. */
  readonly addTrader: TraderPayload;
  /** States new facts of kind Trader (贸易商) as one changeset: all or none. */
  readonly addTraders: TradersPayload;
  /** States a new fact of kind TradingPoint (交易点); AlreadyExists where its id stands or ever stood. */
  readonly addTradingPoint: TradingPointPayload;
  /** States new facts of kind TradingPoint (交易点) as one changeset: all or none. */
  readonly addTradingPoints: TradingPointsPayload;
  /** States a new fact of kind TransportRoute (运输路线); AlreadyExists where its id stands or ever stood. */
  readonly addTransportRoute: TransportRoutePayload;
  /** States new facts of kind TransportRoute (运输路线) as one changeset: all or none. */
  readonly addTransportRoutes: TransportRoutesPayload;
  /** Amends a fact of kind AffiliatedWith (关联方): only what is given is changed, null clears. */
  readonly amendAffiliatedWith: AffiliatedWithPayload;
  /** Amends facts of kind AffiliatedWith (关联方) as one changeset: all or none. */
  readonly amendAffiliatedWithRelations: AffiliatedWithRelationsPayload;
  /** Amends a fact of kind ArmedGroup (非国家武装团体): only what is given is changed, null clears. */
  readonly amendArmedGroup: ArmedGroupPayload;
  /** Amends facts of kind ArmedGroup (非国家武装团体) as one changeset: all or none. */
  readonly amendArmedGroups: ArmedGroupsPayload;
  /** Amends a fact of kind Assurance (审验): only what is given is changed, null clears. */
  readonly amendAssurance: AssurancePayload;
  /** Amends facts of kind Assurance (审验) as one changeset: all or none. */
  readonly amendAssurances: AssurancesPayload;
  /** Amends facts of kind Company (公司) as one changeset: all or none. */
  readonly amendCompanies: CompaniesPayload;
  /** Amends a fact of kind Company (公司): only what is given is changed, null clears. */
  readonly amendCompany: CompanyPayload;
  /** Amends a fact of kind ContractsSecurity (安保合约): only what is given is changed, null clears. */
  readonly amendContractsSecurity: ContractsSecurityPayload;
  /** Amends facts of kind ContractsSecurity (安保合约) as one changeset: all or none. */
  readonly amendContractsSecurityRelations: ContractsSecurityRelationsPayload;
  /** Amends a fact of kind Contradiction (矛盾陈述): only what is given is changed, null clears. */
  readonly amendContradiction: ContradictionPayload;
  /** Amends facts of kind Contradiction (矛盾陈述) as one changeset: all or none. */
  readonly amendContradictions: ContradictionsPayload;
  /** Amends a fact of kind Controls (控制): only what is given is changed, null clears. */
  readonly amendControls: ControlsPayload;
  /** Amends facts of kind Controls (控制) as one changeset: all or none. */
  readonly amendControlsRelations: ControlsRelationsPayload;
  /** Amends a fact of kind Conversion (转化): only what is given is changed, null clears. */
  readonly amendConversion: ConversionPayload;
  /** Amends facts of kind Conversion (转化) as one changeset: all or none. */
  readonly amendConversions: ConversionsPayload;
  /** Amends a fact of kind Document (证据文件): only what is given is changed, null clears. */
  readonly amendDocument: DocumentPayload;
  /** Amends facts of kind Document (证据文件) as one changeset: all or none. */
  readonly amendDocuments: DocumentsPayload;
  /** Amends a fact of kind MaterialSource (源项): only what is given is changed, null clears. */
  readonly amendMaterialSource: MaterialSourcePayload;
  /** Amends facts of kind MaterialSource (源项) as one changeset: all or none. */
  readonly amendMaterialSources: MaterialSourcesPayload;
  /** Amends a fact of kind Merge (合并): only what is given is changed, null clears. */
  readonly amendMerge: MergePayload;
  /** Amends facts of kind Merge (合并) as one changeset: all or none. */
  readonly amendMerges: MergesPayload;
  /** Amends a fact of kind MineSite (矿址): only what is given is changed, null clears. */
  readonly amendMineSite: MineSitePayload;
  /** Amends facts of kind MineSite (矿址) as one changeset: all or none. */
  readonly amendMineSites: MineSitesPayload;
  /** Amends a fact of kind Operates (运营): only what is given is changed, null clears. */
  readonly amendOperates: OperatesPayload;
  /** Amends facts of kind Operates (运营) as one changeset: all or none. */
  readonly amendOperatesRelations: OperatesRelationsPayload;
  /** Amends a fact of kind Organisation (组织): only what is given is changed, null clears. */
  readonly amendOrganisation: OrganisationPayload;
  /** Amends facts of kind Organisation (组织) as one changeset: all or none. */
  readonly amendOrganisations: OrganisationsPayload;
  /** Amends a fact of kind Owns (拥有): only what is given is changed, null clears. */
  readonly amendOwns: OwnsPayload;
  /** Amends facts of kind Owns (拥有) as one changeset: all or none. */
  readonly amendOwnsRelations: OwnsRelationsPayload;
  /** Amends a fact of kind Pays (付款): only what is given is changed, null clears. */
  readonly amendPays: PaysPayload;
  /** Amends facts of kind Pays (付款) as one changeset: all or none. */
  readonly amendPaysRelations: PaysRelationsPayload;
  /** Amends a fact of kind Person (自然人): only what is given is changed, null clears. */
  readonly amendPerson: PersonPayload;
  /** Amends facts of kind Person (自然人) as one changeset: all or none. */
  readonly amendPersons: PersonsPayload;
  /** Amends a fact of kind PresentAt (在场): only what is given is changed, null clears. */
  readonly amendPresentAt: PresentAtPayload;
  /** Amends facts of kind PresentAt (在场) as one changeset: all or none. */
  readonly amendPresentAtRelations: PresentAtRelationsPayload;
  /** Amends a fact of kind ProvidesEquipment (设备): only what is given is changed, null clears. */
  readonly amendProvidesEquipment: ProvidesEquipmentPayload;
  /** Amends facts of kind ProvidesEquipment (设备) as one changeset: all or none. */
  readonly amendProvidesEquipmentRelations: ProvidesEquipmentRelationsPayload;
  /** Amends a fact of kind ProvidesLogistics (后勤): only what is given is changed, null clears. */
  readonly amendProvidesLogistics: ProvidesLogisticsPayload;
  /** Amends facts of kind ProvidesLogistics (后勤) as one changeset: all or none. */
  readonly amendProvidesLogisticsRelations: ProvidesLogisticsRelationsPayload;
  /** Amends a fact of kind PurchasesFrom (购买): only what is given is changed, null clears. */
  readonly amendPurchasesFrom: PurchasesFromPayload;
  /** Amends facts of kind PurchasesFrom (购买) as one changeset: all or none. */
  readonly amendPurchasesFromRelations: PurchasesFromRelationsPayload;
  /** Amends a fact of kind RiskFlag (风险标记): only what is given is changed, null clears. */
  readonly amendRiskFlag: RiskFlagPayload;
  /** Amends facts of kind RiskFlag (风险标记) as one changeset: all or none. */
  readonly amendRiskFlags: RiskFlagsPayload;
  /** Amends a fact of kind SecurityForce (安全武装): only what is given is changed, null clears. */
  readonly amendSecurityForce: SecurityForcePayload;
  /** Amends facts of kind SecurityForce (安全武装) as one changeset: all or none. */
  readonly amendSecurityForces: SecurityForcesPayload;
  /** Amends a fact of kind SharesManagement (管理层关联): only what is given is changed, null clears. */
  readonly amendSharesManagement: SharesManagementPayload;
  /** Amends facts of kind SharesManagement (管理层关联) as one changeset: all or none. */
  readonly amendSharesManagementRelations: SharesManagementRelationsPayload;
  /** Amends a fact of kind Smelter (冶炼厂、精炼厂): only what is given is changed, null clears. */
  readonly amendSmelter: SmelterPayload;
  /** Amends facts of kind Smelter (冶炼厂、精炼厂) as one changeset: all or none. */
  readonly amendSmelters: SmeltersPayload;
  /** Amends a fact of kind Supplier (供应商): only what is given is changed, null clears. */
  readonly amendSupplier: SupplierPayload;
  /** Amends facts of kind Supplier (供应商) as one changeset: all or none. */
  readonly amendSuppliers: SuppliersPayload;
  /** Amends a fact of kind SupplyLink (供应关系): only what is given is changed, null clears. */
  readonly amendSupplyLink: SupplyLinkPayload;
  /** Amends facts of kind SupplyLink (供应关系) as one changeset: all or none. */
  readonly amendSupplyLinks: SupplyLinksPayload;
  /** Amends a fact of kind Trader (贸易商): only what is given is changed, null clears. */
  readonly amendTrader: TraderPayload;
  /** Amends facts of kind Trader (贸易商) as one changeset: all or none. */
  readonly amendTraders: TradersPayload;
  /** Amends a fact of kind TradingPoint (交易点): only what is given is changed, null clears. */
  readonly amendTradingPoint: TradingPointPayload;
  /** Amends facts of kind TradingPoint (交易点) as one changeset: all or none. */
  readonly amendTradingPoints: TradingPointsPayload;
  /** Amends a fact of kind TransportRoute (运输路线): only what is given is changed, null clears. */
  readonly amendTransportRoute: TransportRoutePayload;
  /** Amends facts of kind TransportRoute (运输路线) as one changeset: all or none. */
  readonly amendTransportRoutes: TransportRoutesPayload;
  /** Records one changeset: all of its operations or none. An answer without `userErrors` means that it is durable. */
  readonly applyChangeset: ApplyChangesetPayload;
  /** Merges chain nodes into one (合并). No node is rewritten: `unmergeNodes` undoes it. */
  readonly mergeNodes: MergesPayload;
  /** Undoes retractions (恢复). What merely fell with another comes back with that other. */
  readonly reinstateFacts: ReinstateFactsPayload;
  /** Takes facts of any kind back (撤回). Retracting what is retracted already changes nothing. */
  readonly retractFacts: RetractFactsPayload;
  /** Undoes merges (撤销合并): retracts them. */
  readonly unmergeNodes: RetractFactsPayload;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddAffiliatedWithArgs = {
  input: AddAffiliatedWithInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddAffiliatedWithRelationsArgs = {
  input: AddAffiliatedWithRelationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddArmedGroupArgs = {
  input: AddArmedGroupInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddArmedGroupsArgs = {
  input: AddArmedGroupsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddAssuranceArgs = {
  input: AddAssuranceInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddAssurancesArgs = {
  input: AddAssurancesInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddCompaniesArgs = {
  input: AddCompaniesInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddCompanyArgs = {
  input: AddCompanyInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddContractsSecurityArgs = {
  input: AddContractsSecurityInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddContractsSecurityRelationsArgs = {
  input: AddContractsSecurityRelationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddContradictionArgs = {
  input: AddContradictionInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddContradictionsArgs = {
  input: AddContradictionsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddControlsArgs = {
  input: AddControlsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddControlsRelationsArgs = {
  input: AddControlsRelationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddConversionArgs = {
  input: AddConversionInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddConversionsArgs = {
  input: AddConversionsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddDocumentArgs = {
  input: AddDocumentInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddDocumentsArgs = {
  input: AddDocumentsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddMaterialSourceArgs = {
  input: AddMaterialSourceInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddMaterialSourcesArgs = {
  input: AddMaterialSourcesInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddMergeArgs = {
  input: AddMergeInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddMergesArgs = {
  input: AddMergesInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddMineSiteArgs = {
  input: AddMineSiteInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddMineSitesArgs = {
  input: AddMineSitesInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddOperatesArgs = {
  input: AddOperatesInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddOperatesRelationsArgs = {
  input: AddOperatesRelationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddOrganisationArgs = {
  input: AddOrganisationInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddOrganisationsArgs = {
  input: AddOrganisationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddOwnsArgs = {
  input: AddOwnsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddOwnsRelationsArgs = {
  input: AddOwnsRelationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddPaysArgs = {
  input: AddPaysInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddPaysRelationsArgs = {
  input: AddPaysRelationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddPersonArgs = {
  input: AddPersonInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddPersonsArgs = {
  input: AddPersonsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddPresentAtArgs = {
  input: AddPresentAtInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddPresentAtRelationsArgs = {
  input: AddPresentAtRelationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddProvidesEquipmentArgs = {
  input: AddProvidesEquipmentInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddProvidesEquipmentRelationsArgs = {
  input: AddProvidesEquipmentRelationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddProvidesLogisticsArgs = {
  input: AddProvidesLogisticsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddProvidesLogisticsRelationsArgs = {
  input: AddProvidesLogisticsRelationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddPurchasesFromArgs = {
  input: AddPurchasesFromInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddPurchasesFromRelationsArgs = {
  input: AddPurchasesFromRelationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddRiskFlagArgs = {
  input: AddRiskFlagInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddRiskFlagsArgs = {
  input: AddRiskFlagsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddSecurityForceArgs = {
  input: AddSecurityForceInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddSecurityForcesArgs = {
  input: AddSecurityForcesInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddSharesManagementArgs = {
  input: AddSharesManagementInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddSharesManagementRelationsArgs = {
  input: AddSharesManagementRelationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddSmelterArgs = {
  input: AddSmelterInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddSmeltersArgs = {
  input: AddSmeltersInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddSupplierArgs = {
  input: AddSupplierInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddSuppliersArgs = {
  input: AddSuppliersInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddSupplyLinkArgs = {
  input: AddSupplyLinkInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddSupplyLinksArgs = {
  input: AddSupplyLinksInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddTraderArgs = {
  input: AddTraderInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddTradersArgs = {
  input: AddTradersInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddTradingPointArgs = {
  input: AddTradingPointInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddTradingPointsArgs = {
  input: AddTradingPointsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddTransportRouteArgs = {
  input: AddTransportRouteInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAddTransportRoutesArgs = {
  input: AddTransportRoutesInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendAffiliatedWithArgs = {
  input: AmendAffiliatedWithInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendAffiliatedWithRelationsArgs = {
  input: AmendAffiliatedWithRelationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendArmedGroupArgs = {
  input: AmendArmedGroupInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendArmedGroupsArgs = {
  input: AmendArmedGroupsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendAssuranceArgs = {
  input: AmendAssuranceInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendAssurancesArgs = {
  input: AmendAssurancesInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendCompaniesArgs = {
  input: AmendCompaniesInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendCompanyArgs = {
  input: AmendCompanyInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendContractsSecurityArgs = {
  input: AmendContractsSecurityInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendContractsSecurityRelationsArgs = {
  input: AmendContractsSecurityRelationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendContradictionArgs = {
  input: AmendContradictionInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendContradictionsArgs = {
  input: AmendContradictionsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendControlsArgs = {
  input: AmendControlsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendControlsRelationsArgs = {
  input: AmendControlsRelationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendConversionArgs = {
  input: AmendConversionInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendConversionsArgs = {
  input: AmendConversionsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendDocumentArgs = {
  input: AmendDocumentInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendDocumentsArgs = {
  input: AmendDocumentsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendMaterialSourceArgs = {
  input: AmendMaterialSourceInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendMaterialSourcesArgs = {
  input: AmendMaterialSourcesInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendMergeArgs = {
  input: AmendMergeInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendMergesArgs = {
  input: AmendMergesInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendMineSiteArgs = {
  input: AmendMineSiteInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendMineSitesArgs = {
  input: AmendMineSitesInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendOperatesArgs = {
  input: AmendOperatesInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendOperatesRelationsArgs = {
  input: AmendOperatesRelationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendOrganisationArgs = {
  input: AmendOrganisationInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendOrganisationsArgs = {
  input: AmendOrganisationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendOwnsArgs = {
  input: AmendOwnsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendOwnsRelationsArgs = {
  input: AmendOwnsRelationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendPaysArgs = {
  input: AmendPaysInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendPaysRelationsArgs = {
  input: AmendPaysRelationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendPersonArgs = {
  input: AmendPersonInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendPersonsArgs = {
  input: AmendPersonsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendPresentAtArgs = {
  input: AmendPresentAtInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendPresentAtRelationsArgs = {
  input: AmendPresentAtRelationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendProvidesEquipmentArgs = {
  input: AmendProvidesEquipmentInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendProvidesEquipmentRelationsArgs = {
  input: AmendProvidesEquipmentRelationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendProvidesLogisticsArgs = {
  input: AmendProvidesLogisticsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendProvidesLogisticsRelationsArgs = {
  input: AmendProvidesLogisticsRelationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendPurchasesFromArgs = {
  input: AmendPurchasesFromInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendPurchasesFromRelationsArgs = {
  input: AmendPurchasesFromRelationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendRiskFlagArgs = {
  input: AmendRiskFlagInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendRiskFlagsArgs = {
  input: AmendRiskFlagsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendSecurityForceArgs = {
  input: AmendSecurityForceInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendSecurityForcesArgs = {
  input: AmendSecurityForcesInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendSharesManagementArgs = {
  input: AmendSharesManagementInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendSharesManagementRelationsArgs = {
  input: AmendSharesManagementRelationsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendSmelterArgs = {
  input: AmendSmelterInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendSmeltersArgs = {
  input: AmendSmeltersInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendSupplierArgs = {
  input: AmendSupplierInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendSuppliersArgs = {
  input: AmendSuppliersInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendSupplyLinkArgs = {
  input: AmendSupplyLinkInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendSupplyLinksArgs = {
  input: AmendSupplyLinksInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendTraderArgs = {
  input: AmendTraderInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendTradersArgs = {
  input: AmendTradersInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendTradingPointArgs = {
  input: AmendTradingPointInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendTradingPointsArgs = {
  input: AmendTradingPointsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendTransportRouteArgs = {
  input: AmendTransportRouteInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationAmendTransportRoutesArgs = {
  input: AmendTransportRoutesInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationApplyChangesetArgs = {
  input: ApplyChangesetInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationMergeNodesArgs = {
  input: MergeNodesInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationReinstateFactsArgs = {
  input: ReinstateFactsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationRetractFactsArgs = {
  input: RetractFactsInput;
};


/** What can be recorded. Everything recorded is kept; a fact is amended or retracted, never overwritten. */
export type MutationUnmergeNodesArgs = {
  input: UnmergeNodesInput;
};

/** How a list of named things is ordered. What stands alike comes by what the list is ordered by unless stated. */
export type NamedOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** What comes first. */
  readonly field?: NamedOrderField;
};

/** What named things can be ordered by. */
export type NamedOrderField =
  /** Name, then id (名称). */
  | 'NAME'
  /** Revision that recorded the last version (记录时间): with DESC, what was changed last comes first. */
  | 'RECORDED';

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

/** An amendment of a fact of kind Operates (运营): only what is given is changed, null clears. What it is, from, to, never changes: state another instead. */
export type OperatesPatch = {
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Global id, `operates:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of one fact of kind Operates (运营). */
export type OperatesPayload = {
  readonly __typename?: 'OperatesPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly operates?: Maybe<Relation>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What became of facts of kind Operates (运营). */
export type OperatesRelationsPayload = {
  readonly __typename?: 'OperatesRelationsPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly operatesRelations?: Maybe<ReadonlyArray<Maybe<Relation>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** Whether a site was at work (运营状况), apart from how its assurance stands. */
export type OperationalStatus =
  /** Closed for good (关闭). */
  | 'CLOSED'
  /** Standing still for now (停产). */
  | 'DORMANT'
  /** At work (运营). */
  | 'OPERATING'
  /** Not known (未知). */
  | 'UNKNOWN';

/** How many hold one `OperationalStatus`. */
export type OperationalStatusCount = {
  readonly __typename?: 'OperationalStatusCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is known. */
  readonly value?: Maybe<OperationalStatus>;
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
  orderBy?: InputMaybe<RiskFlagOrder>;
};


/** An owner or operator that holds no material itself (组织): a firm, cooperative or state body. */
export type OrganisationFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<RiskFlagOrder>;
};


/** An owner or operator that holds no material itself (组织): a firm, cooperative or state body. */
export type OrganisationRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** What a list of Organisation holds, counted in the store by what is asked for: most first, those of which nothing is known last. */
export type OrganisationAggregate = {
  readonly __typename?: 'OrganisationAggregate';
  /** By country: ISO 3166-1 alpha-2 code. */
  readonly byCountry: ReadonlyArray<TextCount>;
};

/** A page of organisations. */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** How many there are of each, without paging. */
  readonly aggregate: OrganisationAggregate;
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

/** An amendment of a fact of kind Organisation (组织): only what is given is changed, null clears. */
export type OrganisationPatch = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Global id, `organisation:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Name in the language of its source, or in English. Cannot be cleared. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Chinese name. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
};

/** What became of one fact of kind Organisation (组织). */
export type OrganisationPayload = {
  readonly __typename?: 'OrganisationPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly organisation?: Maybe<Organisation>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What became of facts of kind Organisation (组织). */
export type OrganisationsPayload = {
  readonly __typename?: 'OrganisationsPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly organisations?: Maybe<ReadonlyArray<Maybe<Organisation>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
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

/** A supplier as it sees itself (供应商本身): what is recorded of it alone. Nothing leads from here to another node. */
export type OwnSupplier = {
  readonly __typename?: 'OwnSupplier';
  /** Country: ISO 3166-1 alpha-2 code such as CD. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Codes of the minerals that it is known to handle, such as `tin`. */
  readonly minerals: ReadonlyArray<Scalars['String']['output']>;
  /** Name in the language of its source, or in English. */
  readonly name: Scalars['String']['output'];
  /** Chinese name (中文名称). */
  readonly nameZh?: Maybe<Scalars['String']['output']>;
  /** Its id among all suppliers, as `Supplier.id`; what clients keep by id is that, not this. */
  readonly supplierId: Scalars['ID']['output'];
  /** What it makes. */
  readonly supplierType?: Maybe<SupplierType>;
};

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

/** An amendment of a fact of kind Owns (拥有): only what is given is changed, null clears. What it is, from, to, never changes: state another instead. */
export type OwnsPatch = {
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Global id, `owns:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of one fact of kind Owns (拥有). */
export type OwnsPayload = {
  readonly __typename?: 'OwnsPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly owns?: Maybe<Relation>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What became of facts of kind Owns (拥有). */
export type OwnsRelationsPayload = {
  readonly __typename?: 'OwnsRelationsPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly ownsRelations?: Maybe<ReadonlyArray<Maybe<Relation>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
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

/** A node on a walk that had, on the day the material arrived there, assurances in force for it (经过的控制点). */
export type PassedControlPoint = {
  readonly __typename?: 'PassedControlPoint';
  /** Earliest day on which this walk arrives there; null when nothing bounds it from below. */
  readonly arrivesOn?: Maybe<Scalars['Date']['output']>;
  /** Its assurances that were in force that day for the mineral and the flag's clause, by id. */
  readonly assurances: ReadonlyArray<Assurance>;
  /** The mineral that arrived there. */
  readonly mineral: Mineral;
  /** Who was assessed, mostly a smelter. */
  readonly node: ChainNode;
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

/** An amendment of a fact of kind Pays (付款): only what is given is changed, null clears. What it is, from, to, never changes: state another instead. */
export type PaysPatch = {
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Global id, `pays:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of one fact of kind Pays (付款). */
export type PaysPayload = {
  readonly __typename?: 'PaysPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly pays?: Maybe<Relation>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What became of facts of kind Pays (付款). */
export type PaysRelationsPayload = {
  readonly __typename?: 'PaysRelationsPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly paysRelations?: Maybe<ReadonlyArray<Maybe<Relation>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
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
  orderBy?: InputMaybe<RiskFlagOrder>;
};


/** A natural person (自然人) who owns, operates or controls. */
export type PersonFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<RiskFlagOrder>;
};


/** A natural person (自然人) who owns, operates or controls. */
export type PersonRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** What a list of Person holds, counted in the store by what is asked for: most first, those of which nothing is known last. */
export type PersonAggregate = {
  readonly __typename?: 'PersonAggregate';
  /** By country: ISO 3166-1 alpha-2 code. */
  readonly byCountry: ReadonlyArray<TextCount>;
};

/** A page of persons. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** How many there are of each, without paging. */
  readonly aggregate: PersonAggregate;
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

/** An amendment of a fact of kind Person (自然人): only what is given is changed, null clears. */
export type PersonPatch = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Global id, `person:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Name in the language of its source, or in English. Cannot be cleared. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Chinese name. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
};

/** What became of one fact of kind Person (自然人). */
export type PersonPayload = {
  readonly __typename?: 'PersonPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly person?: Maybe<Person>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What became of facts of kind Person (自然人). */
export type PersonsPayload = {
  readonly __typename?: 'PersonsPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly persons?: Maybe<ReadonlyArray<Maybe<Person>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
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
  orderBy?: InputMaybe<DatedOrder>;
};


/** Where material passes without being mixed with what others carry past (交易点、运输路线). */
export type PlaceFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<RiskFlagOrder>;
};


/** Where material passes without being mixed with what others carry past (交易点、运输路线). */
export type PlacePassedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<ValidityOrder>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
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
  /** Decisions that a second person has to agree to (四眼原则); a decision that is not listed needs none. Not the text's, the owner's. */
  readonly approvals: ReadonlyArray<PolicyApproval>;
  /** Language of the text that counts where the two differ: `zh` or `en`. */
  readonly authoritativeLanguage: Scalars['String']['output'];
  /** Which days are worked (工作日). */
  readonly calendar: WorkingCalendar;
  /** Clauses and their items (条款), in the order of the text. */
  readonly clauses: ReadonlyArray<Clause>;
  /** The passages that define a term: minerals (矿产), conflict-affected and high-risk areas (受冲突影响和高风险区域). */
  readonly definitions: ReadonlyArray<Passage>;
  /** Who is told of what is overdue, and when (上报), the earliest first. Not the text's, the owner's. */
  readonly escalation: ReadonlyArray<PolicyEscalation>;
  /** Id of the policy, the same over its versions. */
  readonly id: Scalars['ID']['output'];
  /** Whether it is in force on a day (有效). One whose text states no first or last day is not bounded by it. */
  readonly inForce: Scalars['Boolean']['output'];
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
  /**
   * Which responses are stricter than which (严格程度), what follows from others included. Of two that neither list names with
   * the other, neither is stricter. Ours, not the text's: it tells what goes beyond the policy, which is always allowed.
   */
  readonly strictness: ReadonlyArray<ResponseStrictness>;
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


/**
 * A company's policy (责任矿产供应链尽职管理政策) as data: its whole text in Chinese and English, and the reading of it in codes.
 * Where the two languages differ, the authoritative one counts.
 */
export type PolicyInForceArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** A decision that a second person has to agree to (审批). */
export type PolicyApproval = {
  readonly __typename?: 'PolicyApproval';
  /** Role of whoever may agree; never the one who decided. */
  readonly by: Role;
  /** Which decision. */
  readonly decision: Term;
};

/** Who is told of what is overdue (上报). */
export type PolicyEscalation = {
  readonly __typename?: 'PolicyEscalation';
  /** Working days after the last day on which it was in time. */
  readonly afterWorkingDays: Scalars['Int']['output'];
  /** Role of whoever is told. */
  readonly to: Role;
};

/** Days between two versions of the policy on which neither is in force (空档). */
export type PolicyGap = {
  readonly __typename?: 'PolicyGap';
  /** First day of the gap. */
  readonly from: Scalars['Date']['output'];
  /** The version that goes on to be read by: the one that was last in force. */
  readonly readBy: Policy;
  /** Last day of the gap. */
  readonly to: Scalars['Date']['output'];
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
  /** Name as it is used in running text. */
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
  /** Length of time that holds: what the policy's owner has set, else the default. */
  readonly effectiveLength?: Maybe<Scalars['Int']['output']>;
  /** Start of a clock that holds: what the policy's owner has set, else the default. */
  readonly effectiveStart?: Maybe<Term>;
  /** Unit of that length. */
  readonly effectiveUnit?: Maybe<Term>;
  /** Default length of time; null where the default is none, or another kind of thing. */
  readonly length?: Maybe<Scalars['Int']['output']>;
  /** What is left open, and what the default is. */
  readonly note: Scalars['String']['output'];
  /** The same in Chinese. */
  readonly noteZh: Scalars['String']['output'];
  /** Whether the policy's owner has set it. */
  readonly setByOwner: Scalars['Boolean']['output'];
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
  /** Whom it is to be taken with (利益相关方), in the text's order; empty where the text names no one. */
  readonly stakeholders: ReadonlyArray<Term>;
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
  /** The category of risk (风险类别) that it is prescribed for. */
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
  /** The version of the policy that prescribes it. */
  readonly policy: Policy;
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

/** An amendment of a fact of kind PresentAt (在场): only what is given is changed, null clears. What it is, from, to, never changes: state another instead. */
export type PresentAtPatch = {
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Global id, `present-at:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of one fact of kind PresentAt (在场). */
export type PresentAtPayload = {
  readonly __typename?: 'PresentAtPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly presentAt?: Maybe<Relation>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What became of facts of kind PresentAt (在场). */
export type PresentAtRelationsPayload = {
  readonly __typename?: 'PresentAtRelationsPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly presentAtRelations?: Maybe<ReadonlyArray<Maybe<Relation>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What a changeset would do, or why it would be refused. */
export type PreviewChangesetPayload = {
  readonly __typename?: 'PreviewChangesetPayload';
  /** What it would do; null when it would be refused. */
  readonly preview?: Maybe<ChangesetPreview>;
  /** Why it would be refused. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** A property of a fact that is said otherwise. */
export type PropertyChange = {
  readonly __typename?: 'PropertyChange';
  /** What is said afterwards, as JSON; null when nothing is. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** What was said, as JSON; null when nothing was. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** Name of the property, such as validTo. */
  readonly property: Scalars['String']['output'];
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

/** An amendment of a fact of kind ProvidesEquipment (设备): only what is given is changed, null clears. What it is, from, to, never changes: state another instead. */
export type ProvidesEquipmentPatch = {
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Global id, `provides-equipment:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of one fact of kind ProvidesEquipment (设备). */
export type ProvidesEquipmentPayload = {
  readonly __typename?: 'ProvidesEquipmentPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly providesEquipment?: Maybe<Relation>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What became of facts of kind ProvidesEquipment (设备). */
export type ProvidesEquipmentRelationsPayload = {
  readonly __typename?: 'ProvidesEquipmentRelationsPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly providesEquipmentRelations?: Maybe<ReadonlyArray<Maybe<Relation>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
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

/** An amendment of a fact of kind ProvidesLogistics (后勤): only what is given is changed, null clears. What it is, from, to, never changes: state another instead. */
export type ProvidesLogisticsPatch = {
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Global id, `provides-logistics:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of one fact of kind ProvidesLogistics (后勤). */
export type ProvidesLogisticsPayload = {
  readonly __typename?: 'ProvidesLogisticsPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly providesLogistics?: Maybe<Relation>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What became of facts of kind ProvidesLogistics (后勤). */
export type ProvidesLogisticsRelationsPayload = {
  readonly __typename?: 'ProvidesLogisticsRelationsPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly providesLogisticsRelations?: Maybe<ReadonlyArray<Maybe<Relation>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
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

/** An amendment of a fact of kind PurchasesFrom (购买): only what is given is changed, null clears. What it is, from, to, never changes: state another instead. */
export type PurchasesFromPatch = {
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Global id, `purchases-from:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of one fact of kind PurchasesFrom (购买). */
export type PurchasesFromPayload = {
  readonly __typename?: 'PurchasesFromPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly purchasesFrom?: Maybe<Relation>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What became of facts of kind PurchasesFrom (购买). */
export type PurchasesFromRelationsPayload = {
  readonly __typename?: 'PurchasesFromRelationsPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly purchasesFromRelations?: Maybe<ReadonlyArray<Maybe<Relation>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
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
  /** Assurances of chain nodes (审验), by scheme, then first day. */
  readonly assurances: AssuranceConnection;
  /**
   * The change log (变更日志): what was recorded, changeset by changeset, by whom and why, with each fact before and after.
   * It is the same list that `subscription { changes }` goes on telling. A page may end before it is full, with
   * `hasNextPage`: where its changesets hold more than 20,000 facts, or 10,000 revisions were looked at for it.
   */
  readonly changes: LogEntryConnection;
  /** One clause. An id that there is not is BAD_USER_INPUT, which names those that there are. */
  readonly clause: Clause;
  /** Clauses and their items (条款), in the order of the text. */
  readonly clauses: ReadonlyArray<Clause>;
  /** Companies whose supply chains are watched (公司), by name. */
  readonly companies: CompanyConnection;
  /**
   * Chain nodes on which suppliers depend (集中度), smelters unless others are asked for: by how many suppliers have no way
   * around the node, most first, then by how many depend on it, then by id. Flags aside.
   */
  readonly concentration: ConcentrationPointConnection;
  /** Contradictions between sources (矛盾陈述), by name. */
  readonly contradictions: ContradictionConnection;
  /** Conversions of one mineral into another (转化), by input, then output. */
  readonly conversions: ConversionConnection;
  /** Documents that facts rest on (证据文件), by name. */
  readonly documents: DocumentConnection;
  /** Why a node is exposed to a flag (暴露解释), the flag being of any status. NOT_FOUND where it is not exposed to it. */
  readonly explainExposure: ExposureExplanation;
  /**
   * What is new (新变化): exposures to live flags at one state of the store against those at another, as of one day — those
   * that appeared, vanished or changed. What only the passing of days brings about is no change here: both are of `asOf`.
   */
  readonly exposureChanges: ExposureChangeConnection;
  /**
   * What is not known, ranked by how many shares of suppliers it leaves open (待查事项): a work list. Open of a share are the
   * width of its tainted interval, what rests on days that are not known, and the part of unknown origin. The most first; of like ones those that leave more open, then by kind and id.
   */
  readonly gaps: GapList;
  /**
   * Every version of a fact (历史版本), oldest first: what was said when, by whom and why, and how it ended. Of a fact that is
   * retracted, too; empty where nothing ever had the id. Of a chain node that is merged into another, its own versions.
   */
  readonly history: FactVersionConnection;
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
  /**
   * What `node` gives, as it was known at a moment (某时所知). A field of its own, since Relay wants no more than an id of
   * `node`; and since the past of a node has its id, too, a client that keeps nodes by id should not keep this one.
   *
   * It is shown so though it may have been retracted since; and so is all that is selected within it, at any depth: its lists
   * and relations, what they refer to, which nodes were one, and traces, unless these name a moment of their own.
   */
  readonly nodeAsKnown?: Maybe<Node>;
  /** Whatever has these ids, in their order, null where `node` would be null. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Organisations that own, operate or control (组织), by name. */
  readonly organisations: OrganisationConnection;
  /** Natural persons who own, operate or control (自然人), by name. */
  readonly persons: PersonConnection;
  /** Every version of the policy (各版本), the earliest in force first. */
  readonly policies: ReadonlyArray<Policy>;
  /**
   * The policy (政策) that categories of risk are read by: the version in force on a day. On a day on which none is, the one
   * that was last in force before it; before the first, the first.
   */
  readonly policy: Policy;
  /** Days between versions on which none is in force (空档). */
  readonly policyGaps: ReadonlyArray<PolicyGap>;
  /**
   * A dry run (试运行) of `applyChangeset`: what it would do now, without doing it. Nothing is recorded, nobody else sees any
   * of it, and the changeset's id stays free.
   */
  readonly previewChangeset: PreviewChangesetPayload;
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
  /** How much is recorded: the facts of each kind (总数), counted in the store. Nodes merged (合并) into others are left out. */
  readonly totals: FactTotals;
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
  /** Whoever asks (当前用户): under which name they are recorded, and what they may do. */
  readonly viewer: Viewer;
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
  foreign?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NamedOrder>;
  recordedAfter?: InputMaybe<Scalars['Int']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryAssurancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hasEvidence?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  nodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  operational?: InputMaybe<ReadonlyArray<OperationalStatus>>;
  orderBy?: InputMaybe<AssuranceOrder>;
  recordedAfter?: InputMaybe<Scalars['Int']['input']>;
  schemes?: InputMaybe<ReadonlyArray<AssuranceScheme>>;
  statuses?: InputMaybe<ReadonlyArray<AssuranceStatus>>;
  underlyingSchemes?: InputMaybe<ReadonlyArray<AssuranceScheme>>;
  validDuring?: InputMaybe<DayWindow>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  authors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  importId?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  order?: InputMaybe<SortDirection>;
  since?: InputMaybe<StoreState>;
  until?: InputMaybe<StoreState>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryClauseArgs = {
  id: Scalars['ID']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryClausesArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryCompaniesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  districts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flaggedBy?: InputMaybe<ReadonlyArray<RiskCategory>>;
  focal?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<NamedOrder>;
  recordedAfter?: InputMaybe<Scalars['Int']['input']>;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryConcentrationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<ChainNodeKind>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  suppliers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  dateFrom?: InputMaybe<Scalars['Date']['input']>;
  dateTo?: InputMaybe<Scalars['Date']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hasEvidence?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DatedOrder>;
  recordedAfter?: InputMaybe<Scalars['Int']['input']>;
  subjectKinds?: InputMaybe<ReadonlyArray<FactKind>>;
  subjects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  topics?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryConversionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hasEvidence?: InputMaybe<Scalars['Boolean']['input']>;
  inputs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  nodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  orderBy?: InputMaybe<ConversionOrder>;
  outputs?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  recordedAfter?: InputMaybe<Scalars['Int']['input']>;
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
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DatedOrder>;
  publishers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  recordedAfter?: InputMaybe<Scalars['Int']['input']>;
  reliabilities?: InputMaybe<ReadonlyArray<Reliability>>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryExplainExposureArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  flag: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  mineral?: InputMaybe<Scalars['String']['input']>;
  node: Scalars['ID']['input'];
  period?: InputMaybe<DayWindow>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryExposureChangesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flags?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  kinds?: InputMaybe<ReadonlyArray<ChainNodeKind>>;
  nodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  since: StoreState;
  until?: InputMaybe<StoreState>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryGapsArgs = {
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flags?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  kinds?: InputMaybe<ReadonlyArray<GapKind>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  period: DayWindow;
  suppliers?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryImportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  fileDigests?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  formats?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NamedOrder>;
  recordedAfter?: InputMaybe<Scalars['Int']['input']>;
  states?: InputMaybe<ReadonlyArray<ImportState>>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryMaterialSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hasEvidence?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  nodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  orderBy?: InputMaybe<MaterialSourceOrder>;
  recordedAfter?: InputMaybe<Scalars['Int']['input']>;
  sourceTypes?: InputMaybe<ReadonlyArray<MaterialSourceType>>;
  validDuring?: InputMaybe<DayWindow>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryMergesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hasEvidence?: InputMaybe<Scalars['Boolean']['input']>;
  kept?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  nodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  orderBy?: InputMaybe<MergeOrder>;
  recordedAfter?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryMineSitesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  districts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flaggedBy?: InputMaybe<ReadonlyArray<RiskCategory>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  miningTypes?: InputMaybe<ReadonlyArray<MiningType>>;
  orderBy?: InputMaybe<NamedOrder>;
  recordedAfter?: InputMaybe<Scalars['Int']['input']>;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
export type QueryNodeAsKnownArgs = {
  id: Scalars['ID']['input'];
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flaggedBy?: InputMaybe<ReadonlyArray<RiskCategory>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NamedOrder>;
  recordedAfter?: InputMaybe<Scalars['Int']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flaggedBy?: InputMaybe<ReadonlyArray<RiskCategory>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NamedOrder>;
  recordedAfter?: InputMaybe<Scalars['Int']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryPolicyArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryPreviewChangesetArgs = {
  input: ApplyChangesetInput;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryRelationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  from?: InputMaybe<Scalars['ID']['input']>;
  hasEvidence?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ValidityOrder>;
  recordedAfter?: InputMaybe<Scalars['Int']['input']>;
  to?: InputMaybe<Scalars['ID']['input']>;
  type: RelationType;
  validDuring?: InputMaybe<DayWindow>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryRiskCategoriesArgs = {
  clause?: InputMaybe<Scalars['ID']['input']>;
  on?: InputMaybe<Scalars['Date']['input']>;
  signals?: InputMaybe<Scalars['Boolean']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryRiskFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  clauses?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  hasEvidence?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<RiskFlagOrder>;
  perpetrators?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  recordedAfter?: InputMaybe<Scalars['Int']['input']>;
  statuses?: InputMaybe<ReadonlyArray<FlagStatus>>;
  subjectKinds?: InputMaybe<ReadonlyArray<FactKind>>;
  subjects?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  supportModes?: InputMaybe<ReadonlyArray<SupportMode>>;
  text?: InputMaybe<Scalars['String']['input']>;
  validDuring?: InputMaybe<DayWindow>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
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
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NamedOrder>;
  recordedAfter?: InputMaybe<Scalars['Int']['input']>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QuerySmeltersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  districts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flaggedBy?: InputMaybe<ReadonlyArray<RiskCategory>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<NamedOrder>;
  recordedAfter?: InputMaybe<Scalars['Int']['input']>;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  smelterTypes?: InputMaybe<ReadonlyArray<SmelterType>>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QuerySuppliersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  districts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flaggedBy?: InputMaybe<ReadonlyArray<RiskCategory>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<NamedOrder>;
  recordedAfter?: InputMaybe<Scalars['Int']['input']>;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  supplierTypes?: InputMaybe<ReadonlyArray<SupplierType>>;
  text?: InputMaybe<Scalars['String']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QuerySupplyLinksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  custody?: InputMaybe<ReadonlyArray<CustodyModel>>;
  documents?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flaggedBy?: InputMaybe<ReadonlyArray<RiskCategory>>;
  forms?: InputMaybe<ReadonlyArray<MaterialForm>>;
  from?: InputMaybe<Scalars['ID']['input']>;
  fromKinds?: InputMaybe<ReadonlyArray<ChainNodeKind>>;
  hasEvidence?: InputMaybe<Scalars['Boolean']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<ValidityOrder>;
  recordedAfter?: InputMaybe<Scalars['Int']['input']>;
  scopes?: InputMaybe<ReadonlyArray<LinkScope>>;
  to?: InputMaybe<Scalars['ID']['input']>;
  toKinds?: InputMaybe<ReadonlyArray<ChainNodeKind>>;
  validDuring?: InputMaybe<DayWindow>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
  via?: InputMaybe<Scalars['ID']['input']>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryTotalsArgs = {
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
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
  districts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flaggedBy?: InputMaybe<ReadonlyArray<RiskCategory>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<NamedOrder>;
  recordedAfter?: InputMaybe<Scalars['Int']['input']>;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  traderTypes?: InputMaybe<ReadonlyArray<TraderType>>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryTradingPointsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  districts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flaggedBy?: InputMaybe<ReadonlyArray<RiskCategory>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NamedOrder>;
  recordedAfter?: InputMaybe<Scalars['Int']['input']>;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  text?: InputMaybe<Scalars['String']['input']>;
  tradingPointTypes?: InputMaybe<ReadonlyArray<TradingPointType>>;
};


/** What can be asked. Answers are read; nothing here changes what is recorded. */
export type QueryTransportRoutesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  countries?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  districts?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  flaggedBy?: InputMaybe<ReadonlyArray<RiskCategory>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<NamedOrder>;
  recordedAfter?: InputMaybe<Scalars['Int']['input']>;
  regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
  window?: InputMaybe<DayWindow>;
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
  /** The chain node that material can have reached. */
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
  /** How many there are of each tier (层级) without paging, nearest first; as far as the answer is complete. */
  readonly byTier: ReadonlyArray<TierCount>;
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

/** Who made a revision of the store, when and why (记录信息). */
export type Recording = {
  readonly __typename?: 'Recording';
  /** Who recorded it. */
  readonly author: Scalars['String']['output'];
  /** Id of the changeset (变更集) that recorded it. */
  readonly changesetId: Scalars['ID']['output'];
  /** Shared by all changesets of one import; null when it was not imported. */
  readonly importId?: Maybe<Scalars['String']['output']>;
  /** Why it was recorded. */
  readonly reason: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** 1, 2, 3 … without gaps. */
  readonly revision: Scalars['Int']['output'];
};

/** Undoes retractions that were asked for by name, all or none, and what fell with them. */
export type ReinstateFactsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of retracted facts of any kind, 1 to 5,000. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What became of a reinstatement. */
export type ReinstateFactsPayload = {
  readonly __typename?: 'ReinstateFactsPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** What stands again because of it beside the facts named (随之恢复); null when it was refused. */
  readonly rose?: Maybe<MovedFacts>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
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
  /** How many independent sources (独立来源) these documents are: those of one publisher are one, each without a publisher its own. */
  readonly independentSources: Scalars['Int']['output'];
  /** Remark, in English or the language of its source. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Remark in Chinese. */
  readonly noteZh?: Maybe<Scalars['String']['output']>;
  /** Revision of the store that recorded this version. */
  readonly recordedRevision: Scalars['Int']['output'];
  /** Strength of evidence (证据强度), 5 strongest to 1: of the best of these documents; 1 without any. */
  readonly strength: Scalars['Int']['output'];
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

/** What a list of Relation holds, counted in the store by what is asked for: most first, those of which nothing is known last. */
export type RelationAggregate = {
  readonly __typename?: 'RelationAggregate';
  /** By the kind of what `from` is. */
  readonly byFromKind: ReadonlyArray<FactKindCount>;
  /** By the kind of what `to` is. */
  readonly byToKind: ReadonlyArray<FactKindCount>;
};

/** A page of relations. */
export type RelationConnection = {
  readonly __typename?: 'RelationConnection';
  /** How many there are of each, without paging. */
  readonly aggregate: RelationAggregate;
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

/** How many hold one `Reliability`. */
export type ReliabilityCount = {
  readonly __typename?: 'ReliabilityCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is known. */
  readonly value?: Maybe<Reliability>;
};

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

/** A response, and those than which it is stricter (严格程度). */
export type ResponseStrictness = {
  readonly __typename?: 'ResponseStrictness';
  /** Which response. */
  readonly response: ResponseOption;
  /** All that it is stricter than. */
  readonly stricterThan: ReadonlyArray<ResponseOption>;
};

/** Takes facts back, all or none; what rests on them falls with them. */
export type RetractFactsInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** Ids of facts of any kind, 1 to 5,000. */
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Why, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** What became of a retraction. */
export type RetractFactsPayload = {
  readonly __typename?: 'RetractFactsPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** What fell because of it beside the facts named (随之失效); null when it was refused. */
  readonly fell?: Maybe<MovedFacts>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
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

/** `ifRevision` is not the current revision (修订号不符): read again, then decide. */
export type RevisionConflict = UserError & {
  readonly __typename?: 'RevisionConflict';
  /** Error code: CONFLICT. */
  readonly code: Scalars['String']['output'];
  /** The revision at which the store stands. */
  readonly current: Scalars['Int']['output'];
  /** The revision that was expected. */
  readonly expected: Scalars['Int']['output'];
  /** Path of the field in your input, such as `mineSites[3].name`. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** What is wrong, and what would be accepted, in English. */
  readonly message: Scalars['String']['output'];
  /** The same in Chinese. */
  readonly messageZh: Scalars['String']['output'];
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

/** How many hold one `RiskCategory`. */
export type RiskCategoryCount = {
  readonly __typename?: 'RiskCategoryCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is known. */
  readonly value?: Maybe<RiskCategory>;
};

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
  /** How many independent sources (独立来源) these documents are: those of one publisher are one, each without a publisher its own. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** Strength of evidence (证据强度), 5 strongest to 1: of the best of these documents; 1 without any. */
  readonly strength: Scalars['Int']['output'];
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
export type RiskFlagClauseArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
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


/** A risk of the policy (风险), said of a node, place, link or actor, in a window of days. */
export type RiskFlagPrescriptionArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};

/** What a list of RiskFlag holds, counted in the store by what is asked for: most first, those of which nothing is known last. */
export type RiskFlagAggregate = {
  readonly __typename?: 'RiskFlagAggregate';
  /** By category of risk (风险类别). */
  readonly byCategory: ReadonlyArray<RiskCategoryCount>;
  /** By mineral that they name; one that names several counts for each, null is those on all minerals. */
  readonly byMineral: ReadonlyArray<MineralCount>;
  /** By the kind of what `perpetrator` is. */
  readonly byPerpetratorKind: ReadonlyArray<FactKindCount>;
  /** By where the flags stand (状态). */
  readonly byStatus: ReadonlyArray<FlagStatusCount>;
  /** By the kind of what `subject` is. */
  readonly bySubjectKind: ReadonlyArray<FactKindCount>;
  /** By how an armed group is supported (支持方式). */
  readonly bySupportMode: ReadonlyArray<SupportModeCount>;
};

/** A page of risk flags. */
export type RiskFlagConnection = {
  readonly __typename?: 'RiskFlagConnection';
  /** How many there are of each, without paging. */
  readonly aggregate: RiskFlagAggregate;
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

/** How a list of risk flags is ordered. What stands alike comes by what the list is ordered by unless stated. */
export type RiskFlagOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** What comes first. */
  readonly field?: RiskFlagOrderField;
};

/** What risk flags can be ordered by. */
export type RiskFlagOrderField =
  /** First day of the window (起始日); those without one come before all others. */
  | 'FROM'
  /** Name, then id (名称). */
  | 'NAME'
  /** Revision that recorded the last version (记录时间): with DESC, what was changed last comes first. */
  | 'RECORDED'
  /** Last day of the window (终止日); those without one come before all others. */
  | 'TO';

/** An amendment of a fact of kind RiskFlag (风险标记): only what is given is changed, null clears. What it is, subject, never changes: state another instead. */
export type RiskFlagPatch = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Which risk; each belongs to a clause of the policy, or says that there is none. Cannot be cleared. */
  readonly category?: InputMaybe<RiskCategory>;
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** First day of the window; absent: unknown. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Global id, `risk-flag:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Minerals concerned, literally; absent or empty: all. */
  readonly minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name in the language of its source, or in English. Cannot be cleared. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Chinese name. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** Who does it, where known. */
  readonly perpetrator?: InputMaybe<Scalars['ID']['input']>;
  /** Where it stands. Cannot be cleared. */
  readonly status?: InputMaybe<FlagStatus>;
  /** Under clause 2: how the armed group is supported. */
  readonly supportMode?: InputMaybe<SupportMode>;
  /** Last day of the window; absent: open or unknown. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of one fact of kind RiskFlag (风险标记). */
export type RiskFlagPayload = {
  readonly __typename?: 'RiskFlagPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly riskFlag?: Maybe<RiskFlag>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What became of facts of kind RiskFlag (风险标记). */
export type RiskFlagsPayload = {
  readonly __typename?: 'RiskFlagsPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly riskFlags?: Maybe<ReadonlyArray<Maybe<RiskFlag>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What somebody is to the process (角色); one person may have several. */
export type Role =
  /** Runs the server and gives others their access (系统管理员). */
  | 'ADMINISTRATOR'
  /** Tries changes out, has exposures explained and reads what was recorded when (分析员). */
  | 'ANALYST'
  /** Approves what another has decided (审批人). */
  | 'APPROVER'
  /** Reads who recorded and decided what, when and why (审计员). */
  | 'AUDITOR'
  /** Records, amends, retracts and merges facts (数据管理员). */
  | 'DATA_STEWARD'
  /** Handles concerns that stakeholders raise (申诉专员). */
  | 'GRIEVANCE_OFFICER'
  /** Raises risk flags and their evidence, judges them, and works cases (风险专员). */
  | 'RISK_OFFICER'
  /** Speaks for one supplier, sees what is its own, and nobody else's name (供应商). It is not held beside another role. */
  | 'SUPPLIER'
  /** Reads the chain, risks and traces (查看者). */
  | 'VIEWER';

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

/** How many hold one `RouteType`. */
export type RouteTypeCount = {
  readonly __typename?: 'RouteTypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is known. */
  readonly value?: Maybe<RouteType>;
};

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
  orderBy?: InputMaybe<RiskFlagOrder>;
};


/** A public or private security force (公共或私人安全武装), clause 3 of the policy. Its lawful presence is no risk. */
export type SecurityForceFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<RiskFlagOrder>;
};


/** A public or private security force (公共或私人安全武装), clause 3 of the policy. Its lawful presence is no risk. */
export type SecurityForceRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** What a list of SecurityForce holds, counted in the store by what is asked for: most first, those of which nothing is known last. */
export type SecurityForceAggregate = {
  readonly __typename?: 'SecurityForceAggregate';
  /** By country: ISO 3166-1 alpha-2 code. */
  readonly byCountry: ReadonlyArray<TextCount>;
  /** By whether the force is public or private (公共或私人). */
  readonly byForceKind: ReadonlyArray<ForceKindCount>;
};

/** A page of security forces. */
export type SecurityForceConnection = {
  readonly __typename?: 'SecurityForceConnection';
  /** How many there are of each, without paging. */
  readonly aggregate: SecurityForceAggregate;
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

/** An amendment of a fact of kind SecurityForce (安全武装): only what is given is changed, null clears. */
export type SecurityForcePatch = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Public or private. */
  readonly forceKind?: InputMaybe<ForceKind>;
  /** Global id, `security-force:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Name in the language of its source, or in English. Cannot be cleared. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Chinese name. */
  readonly nameZh?: InputMaybe<Scalars['String']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
};

/** What became of one fact of kind SecurityForce (安全武装). */
export type SecurityForcePayload = {
  readonly __typename?: 'SecurityForcePayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly securityForce?: Maybe<SecurityForce>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What became of facts of kind SecurityForce (安全武装). */
export type SecurityForcesPayload = {
  readonly __typename?: 'SecurityForcesPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly securityForces?: Maybe<ReadonlyArray<Maybe<SecurityForce>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/**
 * What of a mineral that a node holds in a period is tainted, clean and unknown (份额), between 0 and 1 each. The three add up
 * to 1 in every consistent assignment of what is not known; where masses are known, each is one number. It is an accounting
 * convention — all that comes in is mixed, in proportion to mass — and no statement about any one lot.
 */
export type Share = {
  readonly __typename?: 'Share';
  /** The part that is clean (清洁): mined or recycled with evidence, or declared so, and not tainted on the way. */
  readonly clean?: Maybe<ShareInterval>;
  /** False when time ran out: then the intervals still enclose the right ones, and are too wide. */
  readonly complete: Scalars['Boolean']['output'];
  /** First day of the period; null when nothing bounds it. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** What it rests on: assumptions, and masses of unknown origin upstream. Worked out when selected. */
  readonly grounds: ShareGrounds;
  /** Whether the node holds any of it in the period. NONE: there is no share, and the intervals are null. */
  readonly mass: MassPresence;
  /** The mineral that the node holds. */
  readonly mineral: Mineral;
  /** The part that is tainted (受波及): it left where a flag taints it, in the flag's window. */
  readonly tainted?: Maybe<ShareInterval>;
  /** Last day of the period; null when nothing bounds it. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** The part of which the origin is not known (来源不明), and what goes round in loops that nothing enters. */
  readonly unknown?: Maybe<ShareInterval>;
  /** Mass, kg, that left the node beyond all that is known to have come in: an anomaly where it is more than 0, but for mines. */
  readonly unknownOrigin?: Maybe<MassInterval>;
};

/** One thing that a share takes for granted, and of what. */
export type ShareAssumption = {
  readonly __typename?: 'ShareAssumption';
  /** Of how many links, sources or nodes. */
  readonly count: Scalars['Int']['output'];
  /** What is taken for granted. */
  readonly kind: ShareAssumptionKind;
  /** The links concerned, by id; at most 20. */
  readonly links: ReadonlyArray<SupplyLink>;
  /** The nodes concerned, by id; at most 20. */
  readonly nodes: ReadonlyArray<ChainNode>;
  /** The material sources concerned, by id; at most 20. */
  readonly sources: ReadonlyArray<MaterialSource>;
  /** Said in English. */
  readonly text: Scalars['String']['output'];
  /** Said in Chinese (中文). */
  readonly textZh: Scalars['String']['output'];
};

/** What shares may take for granted. */
export type ShareAssumptionKind =
  /** A link of which a day is unknown or open counts whole in the period (整体计入). */
  | 'LINK_COUNTED_WHOLE'
  /** Nothing bounds the mass of a link from below, from above or at all (供应质量未知): the share is an interval. */
  | 'LINK_MASS_UNKNOWN'
  /** A mine without a figure is taken to have mined what it let out beyond what came in (视为自采). */
  | 'MINED_UNCOVERED'
  /** Periods are mixed whole: no walk with days in order brings tainted material there by the end of the period (期内整体混合). */
  | 'NO_DATED_WALK'
  /** How much of a mineral a conversion recovers is unknown (回收率未知). */
  | 'RECOVERY_UNKNOWN'
  /** A source of which a day is unknown or open counts whole in the period (源项整体计入). */
  | 'SOURCE_COUNTED_WHOLE'
  /** Nothing bounds the mass of a source from below, from above or at all (源项质量未知). */
  | 'SOURCE_MASS_UNKNOWN'
  /** A tainted link of which a day is unknown or open is taken as tainted whole (整体视为受波及). */
  | 'TAINT_COUNTED_WHOLE';

/** What a share rests on, over all that is upstream of the node in the period. */
export type ShareGrounds = {
  readonly __typename?: 'ShareGrounds';
  /** What is taken for granted, by kind; only kinds of which there is something. */
  readonly assumptions: ReadonlyArray<ShareAssumption>;
  /** How many nodes upstream, the node itself included, let out more of a mineral than is known to have come in. */
  readonly unknownOriginCount: Scalars['Int']['output'];
  /** Those of the greatest masses, then by id; at most 20. */
  readonly unknownOrigins: ReadonlyArray<UnknownOrigin>;
};

/** Least and greatest share over all that is consistent with what is known; ends reached only in the limit belong to it. */
export type ShareInterval = {
  readonly __typename?: 'ShareInterval';
  /** Whether the two are one number, to within 1e-9. */
  readonly isExact: Scalars['Boolean']['output'];
  /** The least that it can be, 0 to 1. */
  readonly least: Scalars['Float']['output'];
  /** The greatest that it can be, 0 to 1. */
  readonly most: Scalars['Float']['output'];
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

/** An amendment of a fact of kind SharesManagement (管理层关联): only what is given is changed, null clears. What it is, from, to, never changes: state another instead. */
export type SharesManagementPatch = {
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Global id, `shares-management:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
};

/** What became of one fact of kind SharesManagement (管理层关联). */
export type SharesManagementPayload = {
  readonly __typename?: 'SharesManagementPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly sharesManagement?: Maybe<Relation>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What became of facts of kind SharesManagement (管理层关联). */
export type SharesManagementRelationsPayload = {
  readonly __typename?: 'SharesManagementRelationsPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly sharesManagementRelations?: Maybe<ReadonlyArray<Maybe<Relation>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
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
  /** Assurances of it (审验), by scheme, then first day. */
  readonly assurances: AssuranceConnection;
  /** Statements about it that cannot both be true, by name. */
  readonly contradictions: ContradictionConnection;
  /**
   * Conversions at it (转化), by mineral. Of a merged node there may be several for one pair, all of them shown: `counts` is
   * true of one.
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
  /** The merges (合并) that say so, by the id of the dropped node. */
  readonly merges: ReadonlyArray<Merge>;
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
  /**
   * What of the minerals that it holds is tainted by live flags, clean or unknown in a period (份额), by code of the mineral;
   * none of a mineral that nothing names here.
   */
  readonly shares: ReadonlyArray<Share>;
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
export type SmelterAssurancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AssuranceOrder>;
  schemes?: InputMaybe<ReadonlyArray<AssuranceScheme>>;
  statuses?: InputMaybe<ReadonlyArray<AssuranceStatus>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A smelter or refiner (冶炼厂、精炼厂): the usual control point of a chain. */
export type SmelterContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DatedOrder>;
};


/** A smelter or refiner (冶炼厂、精炼厂): the usual control point of a chain. */
export type SmelterConversionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConversionOrder>;
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
  orderBy?: InputMaybe<RiskFlagOrder>;
};


/** A smelter or refiner (冶炼厂、精炼厂): the usual control point of a chain. */
export type SmelterRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A smelter or refiner (冶炼厂、精炼厂): the usual control point of a chain. */
export type SmelterSharesArgs = {
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  flags?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  period: DayWindow;
};


/** A smelter or refiner (冶炼厂、精炼厂): the usual control point of a chain. */
export type SmelterSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<MaterialSourceOrder>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A smelter or refiner (冶炼厂、精炼厂): the usual control point of a chain. */
export type SmelterSuppliedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<ValidityOrder>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A smelter or refiner (冶炼厂、精炼厂): the usual control point of a chain. */
export type SmelterSuppliesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<ValidityOrder>;
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
  window?: InputMaybe<DayWindow>;
};

/** What a list of Smelter holds, counted in the store by what is asked for: most first, those of which nothing is known last. */
export type SmelterAggregate = {
  readonly __typename?: 'SmelterAggregate';
  /** By country: ISO 3166-1 alpha-2 code. */
  readonly byCountry: ReadonlyArray<TextCount>;
  /** By `district`, as written. */
  readonly byDistrict: ReadonlyArray<TextCount>;
  /** By mineral; one that is said to hold several counts for each. */
  readonly byMineral: ReadonlyArray<MineralCount>;
  /** By `region`, as written. */
  readonly byRegion: ReadonlyArray<TextCount>;
  /** By what it does: smelting or refining (冶炼或精炼). */
  readonly bySmelterType: ReadonlyArray<SmelterTypeCount>;
};

/** A page of smelters. */
export type SmelterConnection = {
  readonly __typename?: 'SmelterConnection';
  /** How many there are of each, without paging. */
  readonly aggregate: SmelterAggregate;
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

/** An amendment of a fact of kind Smelter (冶炼厂、精炼厂): only what is given is changed, null clears. */
export type SmelterPatch = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Second-level subdivision, such as Masisi. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** Global id, `smelter:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** WGS 84 latitude in decimal degrees. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Town, village or address. */
  readonly locality?: InputMaybe<Scalars['String']['input']>;
  /** WGS 84 longitude in decimal degrees. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Minerals that it is known to handle. What flows is said by links, not by this list. */
  readonly minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name in the language of its source, or in English. Cannot be cleared. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
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

/** What became of one fact of kind Smelter (冶炼厂、精炼厂). */
export type SmelterPayload = {
  readonly __typename?: 'SmelterPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly smelter?: Maybe<Smelter>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What a smelter does. */
export type SmelterType =
  /** Refines (精炼). */
  | 'REFINER'
  /** Smelts (冶炼). */
  | 'SMELTER'
  /** Said to be unknown (未知). */
  | 'UNKNOWN';

/** How many hold one `SmelterType`. */
export type SmelterTypeCount = {
  readonly __typename?: 'SmelterTypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is known. */
  readonly value?: Maybe<SmelterType>;
};

/** What became of facts of kind Smelter (冶炼厂、精炼厂). */
export type SmeltersPayload = {
  readonly __typename?: 'SmeltersPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly smelters?: Maybe<ReadonlyArray<Maybe<Smelter>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** Which way a list runs. */
export type SortDirection =
  /** Ascending. */
  | 'ASC'
  /** Descending. */
  | 'DESC';

/** A state of the store: exactly one of these. */
export type StoreState =
  /** The last revision recorded then or before (当时): an instant, or the end of a day in Asia/Shanghai. */
  { readonly at: Scalars['Moment']['input']; readonly revision?: never; }
  |  /** By its revision number; 0 is the empty store. */
  { readonly at?: never; readonly revision: Scalars['Int']['input']; };

/**
 * What is told as it happens (实时订阅), over a WebSocket at the address of the API, by the protocol `graphql-transport-ws`.
 * Every instance on a store tells what any of them recorded.
 */
export type Subscription = {
  readonly __typename?: 'Subscription';
  /**
   * The change log as it grows (变更订阅): one event for each revision, in order, none twice and none left out. To go on after a
   * break, give the last `revision` received as `after`. The whole log is kept: any revision can be gone on from.
   */
  readonly changes: LogEntry;
  /**
   * Exposures that appear, vanish or change (暴露订阅): an event for each revision that changed some, in order, none twice and
   * none left out. Between them come events with `changed: false`, which say only how far has been looked: give the last
   * `revision` received, of whichever event, as `after` to go on after a break. Each revision is held against the one before,
   * both as of the day in Asia/Shanghai on which this is worked out. What the passing of days alone brings about is no
   * change: on a new day an event with `changed: false` has the new `asOf`, and whoever shows states of the day reads them
   * again. To have what a longer time changed as a whole, ask `exposureChanges` of `Query`.
   */
  readonly exposureChanges: ExposureEvent;
};


/**
 * What is told as it happens (实时订阅), over a WebSocket at the address of the API, by the protocol `graphql-transport-ws`.
 * Every instance on a store tells what any of them recorded.
 */
export type SubscriptionChangesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  authors?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  importId?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  progress?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * What is told as it happens (实时订阅), over a WebSocket at the address of the API, by the protocol `graphql-transport-ws`.
 * Every instance on a store tells what any of them recorded.
 */
export type SubscriptionExposureChangesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  flags?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  kinds?: InputMaybe<ReadonlyArray<ChainNodeKind>>;
  nodes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

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
  /** Assurances of it (审验), by scheme, then first day. */
  readonly assurances: AssuranceConnection;
  /** Statements about it that cannot both be true, by name. */
  readonly contradictions: ContradictionConnection;
  /**
   * Conversions at it (转化), by mineral. Of a merged node there may be several for one pair, all of them shown: `counts` is
   * true of one.
   */
  readonly conversions: ConversionConnection;
  /**
   * Direct counterparties (直接交易对手) of 壹连科技 by which material from here can come to the company, flags aside, by id:
   * itself, where it supplies the company.
   */
  readonly counterparties: ReadonlyArray<Counterparty>;
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
  /** The merges (合并) that say so, by the id of the dropped node. */
  readonly merges: ReadonlyArray<Merge>;
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
  /**
   * What of the minerals that it holds is tainted by live flags, clean or unknown in a period (份额), by code of the mineral;
   * none of a mineral that nothing names here.
   */
  readonly shares: ReadonlyArray<Share>;
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
export type SupplierAssurancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AssuranceOrder>;
  schemes?: InputMaybe<ReadonlyArray<AssuranceScheme>>;
  statuses?: InputMaybe<ReadonlyArray<AssuranceStatus>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A maker of materials or components between smelter and company (供应商). */
export type SupplierContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DatedOrder>;
};


/** A maker of materials or components between smelter and company (供应商). */
export type SupplierConversionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConversionOrder>;
};


/** A maker of materials or components between smelter and company (供应商). */
export type SupplierCounterpartiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
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
  orderBy?: InputMaybe<RiskFlagOrder>;
};


/** A maker of materials or components between smelter and company (供应商). */
export type SupplierRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** A maker of materials or components between smelter and company (供应商). */
export type SupplierSharesArgs = {
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  flags?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  period: DayWindow;
};


/** A maker of materials or components between smelter and company (供应商). */
export type SupplierSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<MaterialSourceOrder>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A maker of materials or components between smelter and company (供应商). */
export type SupplierSuppliedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<ValidityOrder>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A maker of materials or components between smelter and company (供应商). */
export type SupplierSuppliesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<ValidityOrder>;
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
  window?: InputMaybe<DayWindow>;
};

/** What a list of Supplier holds, counted in the store by what is asked for: most first, those of which nothing is known last. */
export type SupplierAggregate = {
  readonly __typename?: 'SupplierAggregate';
  /** By country: ISO 3166-1 alpha-2 code. */
  readonly byCountry: ReadonlyArray<TextCount>;
  /** By `district`, as written. */
  readonly byDistrict: ReadonlyArray<TextCount>;
  /** By mineral; one that is said to hold several counts for each. */
  readonly byMineral: ReadonlyArray<MineralCount>;
  /** By `region`, as written. */
  readonly byRegion: ReadonlyArray<TextCount>;
  /** By what it supplies (供应商类型). */
  readonly bySupplierType: ReadonlyArray<SupplierTypeCount>;
};

/** A page of suppliers. */
export type SupplierConnection = {
  readonly __typename?: 'SupplierConnection';
  /** How many there are of each, without paging. */
  readonly aggregate: SupplierAggregate;
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

/** An amendment of a fact of kind Supplier (供应商): only what is given is changed, null clears. */
export type SupplierPatch = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Second-level subdivision, such as Masisi. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** Global id, `supplier:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** WGS 84 latitude in decimal degrees. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Town, village or address. */
  readonly locality?: InputMaybe<Scalars['String']['input']>;
  /** WGS 84 longitude in decimal degrees. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Minerals that it is known to handle. What flows is said by links, not by this list. */
  readonly minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name in the language of its source, or in English. Cannot be cleared. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
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

/** What became of one fact of kind Supplier (供应商). */
export type SupplierPayload = {
  readonly __typename?: 'SupplierPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly supplier?: Maybe<Supplier>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What a supplier makes. */
export type SupplierType =
  /** Components (零部件). */
  | 'COMPONENT'
  /** Materials (材料). */
  | 'MATERIAL'
  /** Something else (其他). */
  | 'OTHER';

/** How many hold one `SupplierType`. */
export type SupplierTypeCount = {
  readonly __typename?: 'SupplierTypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is known. */
  readonly value?: Maybe<SupplierType>;
};

/** What became of facts of kind Supplier (供应商). */
export type SuppliersPayload = {
  readonly __typename?: 'SuppliersPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly suppliers?: Maybe<ReadonlyArray<Maybe<Supplier>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

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
  /** How many independent sources (独立来源) these documents are: those of one publisher are one, each without a publisher its own. */
  readonly independentSources: Scalars['Int']['output'];
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
  /** Strength of evidence (证据强度), 5 strongest to 1: of the best of these documents; 1 without any. */
  readonly strength: Scalars['Int']['output'];
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
  orderBy?: InputMaybe<RiskFlagOrder>;
};

/** What a list of SupplyLink holds, counted in the store by what is asked for: most first, those of which nothing is known last. */
export type SupplyLinkAggregate = {
  readonly __typename?: 'SupplyLinkAggregate';
  /** By model of the chain of custody (监管链模式). */
  readonly byCustody: ReadonlyArray<CustodyModelCount>;
  /** By what the material is: ore, concentrate, metal … (物料形态). */
  readonly byForm: ReadonlyArray<MaterialFormCount>;
  /** By the kind of what `from` is. */
  readonly byFromKind: ReadonlyArray<FactKindCount>;
  /** By mineral; one that is said to hold several counts for each. */
  readonly byMineral: ReadonlyArray<MineralCount>;
  /** By what the statement is about: a lot, a product or the whole company (适用范围). */
  readonly byScope: ReadonlyArray<LinkScopeCount>;
  /** By the kind of what `to` is. */
  readonly byToKind: ReadonlyArray<FactKindCount>;
};

/** A page of supply links. */
export type SupplyLinkConnection = {
  readonly __typename?: 'SupplyLinkConnection';
  /** How many there are of each, without paging. */
  readonly aggregate: SupplyLinkAggregate;
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

/** An amendment of a fact of kind SupplyLink (供应关系): only what is given is changed, null clears. What it is, from, to, never changes: state another instead. */
export type SupplyLinkPatch = {
  /** ISO 22095 custody model. */
  readonly custody?: InputMaybe<CustodyModel>;
  /** Documents that the fact rests on. It falls when the last that it had is retracted. */
  readonly evidence?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Form of the material. */
  readonly form?: InputMaybe<MaterialForm>;
  /** Global id, `supply-link:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Contained mass per mineral in kg: exact, an interval, or unknown when a bound is absent. */
  readonly masses?: InputMaybe<ReadonlyArray<MassInput>>;
  /** Minerals that it carries, one or more. Cannot be cleared. */
  readonly minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Remark, in English or the language of its source. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Remark in Chinese. */
  readonly noteZh?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is said of a company, a product or a lot. */
  readonly scope?: InputMaybe<LinkScope>;
  /** First day on which it holds; absent: unknown. */
  readonly validFrom?: InputMaybe<Scalars['Date']['input']>;
  /** Last day on which it holds; absent: open or unknown. */
  readonly validTo?: InputMaybe<Scalars['Date']['input']>;
  /** Places that the material passes, in order. */
  readonly via?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What became of one fact of kind SupplyLink (供应关系). */
export type SupplyLinkPayload = {
  readonly __typename?: 'SupplyLinkPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly supplyLink?: Maybe<SupplyLink>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What became of facts of kind SupplyLink (供应关系). */
export type SupplyLinksPayload = {
  readonly __typename?: 'SupplyLinksPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly supplyLinks?: Maybe<ReadonlyArray<Maybe<SupplyLink>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
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

/** How many hold one `SupportMode`. */
export type SupportModeCount = {
  readonly __typename?: 'SupportModeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is known. */
  readonly value?: Maybe<SupportMode>;
};

/** What may rest on a document. */
export type SupportedFact = Assurance | Contradiction | Conversion | MaterialSource | Merge | Relation | RiskFlag | SupplyLink;

/** A page of what rests on a document. */
export type SupportedFactConnection = {
  readonly __typename?: 'SupportedFactConnection';
  /** How many there are of each kind without paging, those of no fact left out; counted only when asked for. */
  readonly byKind: ReadonlyArray<SupportedKindCount>;
  /** The page with a cursor for each. */
  readonly edges: ReadonlyArray<SupportedFactEdge>;
  /** The page without cursors. */
  readonly nodes: ReadonlyArray<SupportedFact>;
  /** Where the page lies in the whole. */
  readonly pageInfo: PageInfo;
  /** How many there are without paging; counted only when asked for. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of what rests on a document, with its cursor. */
export type SupportedFactEdge = {
  readonly __typename?: 'SupportedFactEdge';
  /** Opaque; good for the very query that gave it, whatever its page size. */
  readonly cursor: Scalars['String']['output'];
  /** What stands there. */
  readonly node: SupportedFact;
};

/** Kinds of what may rest on a document. */
export type SupportedKind =
  /** Assurance (审验). */
  | 'ASSURANCE'
  /** Contradiction (矛盾陈述). */
  | 'CONTRADICTION'
  /** Conversion (转化). */
  | 'CONVERSION'
  /** Source of material (源项). */
  | 'MATERIAL_SOURCE'
  /** Merge (合并). */
  | 'MERGE'
  /** Relation of any type (关系). */
  | 'RELATION'
  /** Risk flag (风险标记). */
  | 'RISK_FLAG'
  /** Supply link (供应关系). */
  | 'SUPPLY_LINK';

/** How many facts of one kind rest on a document. */
export type SupportedKindCount = {
  readonly __typename?: 'SupportedKindCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which kind. */
  readonly kind: SupportedKind;
};

/** A code with its names. Lists of codes may grow. */
export type Term = {
  readonly __typename?: 'Term';
  /** What programs compare; names are for people. */
  readonly code: Scalars['String']['output'];
  /** Name in English. */
  readonly name: Scalars['String']['output'];
  /** Name in Chinese. */
  readonly nameZh: Scalars['String']['output'];
};

/** How many hold one text. */
export type TextCount = {
  readonly __typename?: 'TextCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is known. */
  readonly value?: Maybe<Scalars['String']['output']>;
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

/** How many nodes stand in one tier (层级): so many links away, by the fewest. */
export type TierCount = {
  readonly __typename?: 'TierCount';
  /** How many nodes. */
  readonly count: Scalars['Int']['output'];
  /** Fewest links between the two. */
  readonly tier: Scalars['Int']['output'];
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
  /** The supply link (供应关系) to draw. */
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
  /** The chain node to draw. */
  readonly node: ChainNode;
  /** What of the minerals that it holds is tainted by any of the flags of the trace, by code of the mineral. */
  readonly shares: ReadonlyArray<Share>;
  /** Column to draw it in: 0 for a start, else fewest links from one. */
  readonly tier: Scalars['Int']['output'];
};


/** A chain node of a trace. */
export type TracedNodeSharesArgs = {
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  period: DayWindow;
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
  /** Assurances of it (审验), by scheme, then first day. */
  readonly assurances: AssuranceConnection;
  /** Statements about it that cannot both be true, by name. */
  readonly contradictions: ContradictionConnection;
  /**
   * Conversions at it (转化), by mineral. Of a merged node there may be several for one pair, all of them shown: `counts` is
   * true of one.
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
  /** The merges (合并) that say so, by the id of the dropped node. */
  readonly merges: ReadonlyArray<Merge>;
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
  /**
   * What of the minerals that it holds is tainted by live flags, clean or unknown in a period (份额), by code of the mineral;
   * none of a mineral that nothing names here.
   */
  readonly shares: ReadonlyArray<Share>;
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
export type TraderAssurancesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AssuranceOrder>;
  schemes?: InputMaybe<ReadonlyArray<AssuranceScheme>>;
  statuses?: InputMaybe<ReadonlyArray<AssuranceStatus>>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Whoever buys and sells minerals between mine and smelter (贸易商): négociant, comptoir, exporter, international trader. */
export type TraderContradictionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<DatedOrder>;
};


/** Whoever buys and sells minerals between mine and smelter (贸易商): négociant, comptoir, exporter, international trader. */
export type TraderConversionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ConversionOrder>;
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
  orderBy?: InputMaybe<RiskFlagOrder>;
};


/** Whoever buys and sells minerals between mine and smelter (贸易商): négociant, comptoir, exporter, international trader. */
export type TraderRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};


/** Whoever buys and sells minerals between mine and smelter (贸易商): négociant, comptoir, exporter, international trader. */
export type TraderSharesArgs = {
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  flags?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  knownAt?: InputMaybe<Scalars['Moment']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  period: DayWindow;
};


/** Whoever buys and sells minerals between mine and smelter (贸易商): négociant, comptoir, exporter, international trader. */
export type TraderSourcesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<MaterialSourceOrder>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Whoever buys and sells minerals between mine and smelter (贸易商): négociant, comptoir, exporter, international trader. */
export type TraderSuppliedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<ValidityOrder>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** Whoever buys and sells minerals between mine and smelter (贸易商): négociant, comptoir, exporter, international trader. */
export type TraderSuppliesToArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<ValidityOrder>;
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
  window?: InputMaybe<DayWindow>;
};

/** What a list of Trader holds, counted in the store by what is asked for: most first, those of which nothing is known last. */
export type TraderAggregate = {
  readonly __typename?: 'TraderAggregate';
  /** By country: ISO 3166-1 alpha-2 code. */
  readonly byCountry: ReadonlyArray<TextCount>;
  /** By `district`, as written. */
  readonly byDistrict: ReadonlyArray<TextCount>;
  /** By mineral; one that is said to hold several counts for each. */
  readonly byMineral: ReadonlyArray<MineralCount>;
  /** By `region`, as written. */
  readonly byRegion: ReadonlyArray<TextCount>;
  /** By what sort of trader it is (贸易商类型). */
  readonly byTraderType: ReadonlyArray<TraderTypeCount>;
};

/** A page of traders. */
export type TraderConnection = {
  readonly __typename?: 'TraderConnection';
  /** How many there are of each, without paging. */
  readonly aggregate: TraderAggregate;
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

/** An amendment of a fact of kind Trader (贸易商): only what is given is changed, null clears. */
export type TraderPatch = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Second-level subdivision, such as Masisi. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** Global id, `trader:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** WGS 84 latitude in decimal degrees. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Town, village or address. */
  readonly locality?: InputMaybe<Scalars['String']['input']>;
  /** WGS 84 longitude in decimal degrees. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Minerals that it is known to handle. What flows is said by links, not by this list. */
  readonly minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Name in the language of its source, or in English. Cannot be cleared. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
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

/** What became of one fact of kind Trader (贸易商). */
export type TraderPayload = {
  readonly __typename?: 'TraderPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly trader?: Maybe<Trader>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
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

/** How many hold one `TraderType`. */
export type TraderTypeCount = {
  readonly __typename?: 'TraderTypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is known. */
  readonly value?: Maybe<TraderType>;
};

/** What became of facts of kind Trader (贸易商). */
export type TradersPayload = {
  readonly __typename?: 'TradersPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly traders?: Maybe<ReadonlyArray<Maybe<Trader>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

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
  orderBy?: InputMaybe<DatedOrder>;
};


/** A place where minerals change hands (交易点). */
export type TradingPointFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<RiskFlagOrder>;
};


/** A place where minerals change hands (交易点). */
export type TradingPointPassedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<ValidityOrder>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A place where minerals change hands (交易点). */
export type TradingPointRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** What a list of TradingPoint holds, counted in the store by what is asked for: most first, those of which nothing is known last. */
export type TradingPointAggregate = {
  readonly __typename?: 'TradingPointAggregate';
  /** By country: ISO 3166-1 alpha-2 code. */
  readonly byCountry: ReadonlyArray<TextCount>;
  /** By `district`, as written. */
  readonly byDistrict: ReadonlyArray<TextCount>;
  /** By `region`, as written. */
  readonly byRegion: ReadonlyArray<TextCount>;
  /** By what sort of trading point it is (交易点类型). */
  readonly byTradingPointType: ReadonlyArray<TradingPointTypeCount>;
};

/** A page of trading points. */
export type TradingPointConnection = {
  readonly __typename?: 'TradingPointConnection';
  /** How many there are of each, without paging. */
  readonly aggregate: TradingPointAggregate;
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

/** An amendment of a fact of kind TradingPoint (交易点): only what is given is changed, null clears. */
export type TradingPointPatch = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Second-level subdivision, such as Masisi. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** Global id, `trading-point:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** WGS 84 latitude in decimal degrees. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Town, village or address. */
  readonly locality?: InputMaybe<Scalars['String']['input']>;
  /** WGS 84 longitude in decimal degrees. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Name in the language of its source, or in English. Cannot be cleared. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
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

/** What became of one fact of kind TradingPoint (交易点). */
export type TradingPointPayload = {
  readonly __typename?: 'TradingPointPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly tradingPoint?: Maybe<TradingPoint>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
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

/** How many hold one `TradingPointType`. */
export type TradingPointTypeCount = {
  readonly __typename?: 'TradingPointTypeCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Which; null: none is known. */
  readonly value?: Maybe<TradingPointType>;
};

/** What became of facts of kind TradingPoint (交易点). */
export type TradingPointsPayload = {
  readonly __typename?: 'TradingPointsPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly tradingPoints?: Maybe<ReadonlyArray<Maybe<TradingPoint>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

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
  orderBy?: InputMaybe<DatedOrder>;
};


/** A road, checkpoint, border post, port or the like (运输路线). */
export type TransportRouteFlagsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  categories?: InputMaybe<ReadonlyArray<RiskCategory>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  live?: InputMaybe<Scalars['Boolean']['input']>;
  orderBy?: InputMaybe<RiskFlagOrder>;
};


/** A road, checkpoint, border post, port or the like (运输路线). */
export type TransportRoutePassedByArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  minerals?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  orderBy?: InputMaybe<ValidityOrder>;
  validOn?: InputMaybe<Scalars['Date']['input']>;
};


/** A road, checkpoint, border post, port or the like (运输路线). */
export type TransportRouteRelationsArgs = {
  types?: InputMaybe<ReadonlyArray<RelationType>>;
};

/** What a list of TransportRoute holds, counted in the store by what is asked for: most first, those of which nothing is known last. */
export type TransportRouteAggregate = {
  readonly __typename?: 'TransportRouteAggregate';
  /** By country: ISO 3166-1 alpha-2 code. */
  readonly byCountry: ReadonlyArray<TextCount>;
  /** By `district`, as written. */
  readonly byDistrict: ReadonlyArray<TextCount>;
  /** By `region`, as written. */
  readonly byRegion: ReadonlyArray<TextCount>;
  /** By what sort of route it is (路线类型). */
  readonly byRouteType: ReadonlyArray<RouteTypeCount>;
};

/** A page of transport routes. */
export type TransportRouteConnection = {
  readonly __typename?: 'TransportRouteConnection';
  /** How many there are of each, without paging. */
  readonly aggregate: TransportRouteAggregate;
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

/** An amendment of a fact of kind TransportRoute (运输路线): only what is given is changed, null clears. */
export type TransportRoutePatch = {
  /** Other spellings and names, raw names of the source among them. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** ISO 3166-1 alpha-2 country code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Second-level subdivision, such as Masisi. */
  readonly district?: InputMaybe<Scalars['String']['input']>;
  /** Global id, `transport-route:scheme:key` of the fact, which must stand. */
  readonly id: Scalars['ID']['input'];
  /** The version at which the fact must still be, 1 or more; else VersionConflict. */
  readonly ifVersion?: InputMaybe<Scalars['Int']['input']>;
  /** WGS 84 latitude in decimal degrees. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Town, village or address. */
  readonly locality?: InputMaybe<Scalars['String']['input']>;
  /** WGS 84 longitude in decimal degrees. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Name in the language of its source, or in English. Cannot be cleared. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
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

/** What became of one fact of kind TransportRoute (运输路线). */
export type TransportRoutePayload = {
  readonly __typename?: 'TransportRoutePayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The fact as it now stands; null when it was refused, or is retracted. */
  readonly transportRoute?: Maybe<TransportRoute>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** What became of facts of kind TransportRoute (运输路线). */
export type TransportRoutesPayload = {
  readonly __typename?: 'TransportRoutesPayload';
  /** The changeset, durably recorded; null when it was refused. */
  readonly changeset?: Maybe<AppliedChangeset>;
  /** The facts as they now stand, in the order given, null where retracted; null when refused. */
  readonly transportRoutes?: Maybe<ReadonlyArray<Maybe<TransportRoute>>>;
  /** Why it was refused: then nothing of it is recorded. */
  readonly userErrors: ReadonlyArray<ChangeError>;
};

/** A node that let out more of a mineral than is known to have come in (来源不明的质量): an anomaly. */
export type UnknownOrigin = {
  readonly __typename?: 'UnknownOrigin';
  /** How much, over all that is consistent with what is known. */
  readonly mass: MassInterval;
  /** The mineral that it let out. */
  readonly mineral: Mineral;
  /** The node (链上节点). */
  readonly node: ChainNode;
};

/** Undoes merges, all or none: their nodes read as if they had never been one. */
export type UnmergeNodesInput = {
  /** Chosen by you, 1 to 200 characters: sent again after a lost acknowledgement, it returns the first result. */
  readonly changesetId?: InputMaybe<Scalars['ID']['input']>;
  /** The revision at which the store must still be; else RevisionConflict. */
  readonly ifRevision?: InputMaybe<Scalars['Int']['input']>;
  /** Ids of merges, as `merges(nodes:)` and `mergeNodes` tell them, 1 to 5,000. */
  readonly merges: ReadonlyArray<Scalars['ID']['input']>;
  /** Why, 1 to 2,000 characters. */
  readonly reason: Scalars['String']['input'];
};

/** A mineral that can have left a chain node for another. */
export type UpstreamMineral = {
  readonly __typename?: 'UpstreamMineral';
  /** Fewest links. */
  readonly hops: Scalars['Int']['output'];
  /** Latest day, within the window asked for, on which it can have left and still have arrived by the as-of day. */
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
  /** Latest day, within the window asked for, on which material can have left it and still have arrived by the as-of day. */
  readonly lastPossibleOn: Scalars['Date']['output'];
  /** Each mineral that can have left it for here, by code; it may have been made into another on the way. */
  readonly minerals: ReadonlyArray<UpstreamMineral>;
  /** The chain node that material can have come from. */
  readonly node: ChainNode;
  /** The walk from it with the fewest links, then its own earliest arrival, then the least link ids. */
  readonly shortestWalk?: Maybe<Walk>;
};

/** A page of nodes upstream, with the revision and day on which all of them hold. */
export type UpstreamNodeConnection = {
  readonly __typename?: 'UpstreamNodeConnection';
  /** Last day that counted. */
  readonly asOf: Scalars['Date']['output'];
  /** How many there are of each tier (层级) without paging, nearest first; as far as the answer is complete. */
  readonly byTier: ReadonlyArray<TierCount>;
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

/** One thing for which a changeset was refused. */
export type UserError = {
  /** Error code, such as BAD_USER_INPUT or CONFLICT. */
  readonly code: Scalars['String']['output'];
  /** Path of the field in your input, such as `operations[3].supplyLink.validTo`; null when it is not about one. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** What is wrong, and what would be accepted, in English. */
  readonly message: Scalars['String']['output'];
  /** The same in Chinese. */
  readonly messageZh: Scalars['String']['output'];
};

/** How a list of links and relations is ordered. What stands alike comes by what the list is ordered by unless stated. */
export type ValidityOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** What comes first. */
  readonly field?: ValidityOrderField;
};

/** What links and relations can be ordered by. */
export type ValidityOrderField =
  /** Revision that recorded the last version (记录时间): with DESC, what was changed last comes first. */
  | 'RECORDED'
  /** First day (起始日); those without one come before all others. */
  | 'VALID_FROM'
  /** Last day (终止日); those without one come before all others. */
  | 'VALID_TO';

/** `ifVersion` is not the current version of the fact (版本不符): read again, then decide. */
export type VersionConflict = UserError & {
  readonly __typename?: 'VersionConflict';
  /** Error code: CONFLICT. */
  readonly code: Scalars['String']['output'];
  /** The current one; 0 where nothing was ever recorded. */
  readonly current: Scalars['Int']['output'];
  /** The version that was expected. */
  readonly expected: Scalars['Int']['output'];
  /** Id of the fact whose version is another. */
  readonly factId: Scalars['ID']['output'];
  /** Path of the field in your input, such as `mineSites[3].name`. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** What is wrong, and what would be accepted, in English. */
  readonly message: Scalars['String']['output'];
  /** The same in Chinese. */
  readonly messageZh: Scalars['String']['output'];
};

/** Whoever asks (当前用户), as the server knows them. */
export type Viewer = {
  readonly __typename?: 'Viewer';
  /** What they are recorded under as the author of what they write and decide, the same for ever. */
  readonly id: Scalars['ID']['output'];
  /** What they may do; see docs/security.md. */
  readonly roles: ReadonlyArray<Role>;
  /** The supplier that they speak for; null where they speak for none, or where it is not recorded. */
  readonly supplier?: Maybe<OwnSupplier>;
};

/** A walk of links by which material goes from where it was tainted to a node. */
export type Walk = {
  readonly __typename?: 'Walk';
  /** Whether it was traced, or some link of it is declared for a company as a whole (确定性). */
  readonly certainty: ExposureCertainty;
  /** The mineral at its end; that of an earlier step may be another, where a conversion changed it. */
  readonly mineral: Mineral;
  /** Whether a conversion at its end made that mineral of what the last step brought. */
  readonly produced: Scalars['Boolean']['output'];
  /** Where it starts; not itself exposed by the walk. */
  readonly start: ChainNode;
  /** Its links, first to last. */
  readonly steps: ReadonlyArray<WalkStep>;
  /** Strength of evidence (证据强度), 5 strongest to 1: that of its weakest link, or of the flag where it is of an exposure. */
  readonly strength: Scalars['Int']['output'];
};

/** One link of a walk. */
export type WalkStep = {
  readonly __typename?: 'WalkStep';
  /** Earliest day on which this walk arrives at the downstream end; null when nothing bounds it from below. */
  readonly arrivesOn?: Maybe<Scalars['Date']['output']>;
  /** Whether all that is known of the link is a declaration of a company as a whole (公司层面的声明). */
  readonly companyScope: Scalars['Boolean']['output'];
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
  /** Strength of the link's own evidence (证据强度), 5 strongest to 1, as `SupplyLink.strength`. */
  readonly strength: Scalars['Int']['output'];
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

/** Which days are worked (工作日): Monday to Friday, without public holidays, and with the weekend days that make up for them. */
export type WorkingCalendar = {
  readonly __typename?: 'WorkingCalendar';
  /** Public holidays (放假). */
  readonly holidays: ReadonlyArray<Holiday>;
  /** Whether a day is worked. */
  readonly isWorkingDay: Scalars['Boolean']['output'];
  /** First day for which holidays are known; null where none are. */
  readonly knownFrom?: Maybe<Scalars['Date']['output']>;
  /** Last day for which holidays are known; after it only weekends are left out. */
  readonly knownTo?: Maybe<Scalars['Date']['output']>;
  /** Where the holidays are from. */
  readonly source?: Maybe<Scalars['String']['output']>;
  /** The same in Chinese. */
  readonly sourceZh?: Maybe<Scalars['String']['output']>;
  /** Saturdays and Sundays that are worked instead (调休). */
  readonly workedWeekends: ReadonlyArray<Scalars['Date']['output']>;
};


/** Which days are worked (工作日): Monday to Friday, without public holidays, and with the weekend days that make up for them. */
export type WorkingCalendarIsWorkingDayArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
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
  ChangeError:
    | ( AlreadyExists )
    | ( ChangesetReused )
    | ( Excluded )
    | ( FactNotFound )
    | ( FactRetracted )
    | ( InvalidInput )
    | ( LimitExceeded )
    | ( RevisionConflict )
    | ( VersionConflict )
  ;
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
  SupportedFact:
    | ( RecordedAssurance )
    | ( RecordedContradiction )
    | ( RecordedConversion )
    | ( RecordedMaterialSource )
    | ( RecordedMerge )
    | ( RecordedRelation )
    | ( RecordedRiskFlag )
    | ( RecordedSupplyLink )
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
    | ( RecordedAssurance )
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
  UserError:
    | ( AlreadyExists )
    | ( ChangesetReused )
    | ( Excluded )
    | ( FactNotFound )
    | ( FactRetracted )
    | ( InvalidInput )
    | ( LimitExceeded )
    | ( RevisionConflict )
    | ( VersionConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<RecordedActor>;
  AddAffiliatedWithInput: AddAffiliatedWithInput;
  AddAffiliatedWithRelationsInput: AddAffiliatedWithRelationsInput;
  AddArmedGroupInput: AddArmedGroupInput;
  AddArmedGroupsInput: AddArmedGroupsInput;
  AddAssuranceInput: AddAssuranceInput;
  AddAssurancesInput: AddAssurancesInput;
  AddCompaniesInput: AddCompaniesInput;
  AddCompanyInput: AddCompanyInput;
  AddContractsSecurityInput: AddContractsSecurityInput;
  AddContractsSecurityRelationsInput: AddContractsSecurityRelationsInput;
  AddContradictionInput: AddContradictionInput;
  AddContradictionsInput: AddContradictionsInput;
  AddControlsInput: AddControlsInput;
  AddControlsRelationsInput: AddControlsRelationsInput;
  AddConversionInput: AddConversionInput;
  AddConversionsInput: AddConversionsInput;
  AddDocumentInput: AddDocumentInput;
  AddDocumentsInput: AddDocumentsInput;
  AddMaterialSourceInput: AddMaterialSourceInput;
  AddMaterialSourcesInput: AddMaterialSourcesInput;
  AddMergeInput: AddMergeInput;
  AddMergesInput: AddMergesInput;
  AddMineSiteInput: AddMineSiteInput;
  AddMineSitesInput: AddMineSitesInput;
  AddOperatesInput: AddOperatesInput;
  AddOperatesRelationsInput: AddOperatesRelationsInput;
  AddOrganisationInput: AddOrganisationInput;
  AddOrganisationsInput: AddOrganisationsInput;
  AddOwnsInput: AddOwnsInput;
  AddOwnsRelationsInput: AddOwnsRelationsInput;
  AddPaysInput: AddPaysInput;
  AddPaysRelationsInput: AddPaysRelationsInput;
  AddPersonInput: AddPersonInput;
  AddPersonsInput: AddPersonsInput;
  AddPresentAtInput: AddPresentAtInput;
  AddPresentAtRelationsInput: AddPresentAtRelationsInput;
  AddProvidesEquipmentInput: AddProvidesEquipmentInput;
  AddProvidesEquipmentRelationsInput: AddProvidesEquipmentRelationsInput;
  AddProvidesLogisticsInput: AddProvidesLogisticsInput;
  AddProvidesLogisticsRelationsInput: AddProvidesLogisticsRelationsInput;
  AddPurchasesFromInput: AddPurchasesFromInput;
  AddPurchasesFromRelationsInput: AddPurchasesFromRelationsInput;
  AddRiskFlagInput: AddRiskFlagInput;
  AddRiskFlagsInput: AddRiskFlagsInput;
  AddSecurityForceInput: AddSecurityForceInput;
  AddSecurityForcesInput: AddSecurityForcesInput;
  AddSharesManagementInput: AddSharesManagementInput;
  AddSharesManagementRelationsInput: AddSharesManagementRelationsInput;
  AddSmelterInput: AddSmelterInput;
  AddSmeltersInput: AddSmeltersInput;
  AddSupplierInput: AddSupplierInput;
  AddSuppliersInput: AddSuppliersInput;
  AddSupplyLinkInput: AddSupplyLinkInput;
  AddSupplyLinksInput: AddSupplyLinksInput;
  AddTraderInput: AddTraderInput;
  AddTradersInput: AddTradersInput;
  AddTradingPointInput: AddTradingPointInput;
  AddTradingPointsInput: AddTradingPointsInput;
  AddTransportRouteInput: AddTransportRouteInput;
  AddTransportRoutesInput: AddTransportRoutesInput;
  AffectedCompany: ResolverTypeWrapper<TracedAffectedCompany>;
  AffectedSupplier: ResolverTypeWrapper<TracedAffectedSupplier>;
  AffectedSupplierConnection: ResolverTypeWrapper<TracedAffectedSupplierConnection>;
  AffectedSupplierEdge: ResolverTypeWrapper<Omit<AffectedSupplierEdge, 'node'> & { node: ResolversTypes['AffectedSupplier'] }>;
  AffiliatedWithInput: AffiliatedWithInput;
  AffiliatedWithPatch: AffiliatedWithPatch;
  AffiliatedWithPayload: ResolverTypeWrapper<Omit<AffiliatedWithPayload, 'affiliatedWith' | 'changeset' | 'userErrors'> & { affiliatedWith?: Maybe<ResolversTypes['Relation']>, changeset?: Maybe<ResolversTypes['AppliedChangeset']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  AffiliatedWithRelationsPayload: ResolverTypeWrapper<Omit<AffiliatedWithRelationsPayload, 'affiliatedWithRelations' | 'changeset' | 'userErrors'> & { affiliatedWithRelations?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Relation']>>>, changeset?: Maybe<ResolversTypes['AppliedChangeset']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  AlreadyExists: ResolverTypeWrapper<AlreadyExists>;
  AmendAffiliatedWithInput: AmendAffiliatedWithInput;
  AmendAffiliatedWithRelationsInput: AmendAffiliatedWithRelationsInput;
  AmendArmedGroupInput: AmendArmedGroupInput;
  AmendArmedGroupsInput: AmendArmedGroupsInput;
  AmendAssuranceInput: AmendAssuranceInput;
  AmendAssurancesInput: AmendAssurancesInput;
  AmendCompaniesInput: AmendCompaniesInput;
  AmendCompanyInput: AmendCompanyInput;
  AmendContractsSecurityInput: AmendContractsSecurityInput;
  AmendContractsSecurityRelationsInput: AmendContractsSecurityRelationsInput;
  AmendContradictionInput: AmendContradictionInput;
  AmendContradictionsInput: AmendContradictionsInput;
  AmendControlsInput: AmendControlsInput;
  AmendControlsRelationsInput: AmendControlsRelationsInput;
  AmendConversionInput: AmendConversionInput;
  AmendConversionsInput: AmendConversionsInput;
  AmendDocumentInput: AmendDocumentInput;
  AmendDocumentsInput: AmendDocumentsInput;
  AmendMaterialSourceInput: AmendMaterialSourceInput;
  AmendMaterialSourcesInput: AmendMaterialSourcesInput;
  AmendMergeInput: AmendMergeInput;
  AmendMergesInput: AmendMergesInput;
  AmendMineSiteInput: AmendMineSiteInput;
  AmendMineSitesInput: AmendMineSitesInput;
  AmendOperatesInput: AmendOperatesInput;
  AmendOperatesRelationsInput: AmendOperatesRelationsInput;
  AmendOrganisationInput: AmendOrganisationInput;
  AmendOrganisationsInput: AmendOrganisationsInput;
  AmendOwnsInput: AmendOwnsInput;
  AmendOwnsRelationsInput: AmendOwnsRelationsInput;
  AmendPaysInput: AmendPaysInput;
  AmendPaysRelationsInput: AmendPaysRelationsInput;
  AmendPersonInput: AmendPersonInput;
  AmendPersonsInput: AmendPersonsInput;
  AmendPresentAtInput: AmendPresentAtInput;
  AmendPresentAtRelationsInput: AmendPresentAtRelationsInput;
  AmendProvidesEquipmentInput: AmendProvidesEquipmentInput;
  AmendProvidesEquipmentRelationsInput: AmendProvidesEquipmentRelationsInput;
  AmendProvidesLogisticsInput: AmendProvidesLogisticsInput;
  AmendProvidesLogisticsRelationsInput: AmendProvidesLogisticsRelationsInput;
  AmendPurchasesFromInput: AmendPurchasesFromInput;
  AmendPurchasesFromRelationsInput: AmendPurchasesFromRelationsInput;
  AmendRiskFlagInput: AmendRiskFlagInput;
  AmendRiskFlagsInput: AmendRiskFlagsInput;
  AmendSecurityForceInput: AmendSecurityForceInput;
  AmendSecurityForcesInput: AmendSecurityForcesInput;
  AmendSharesManagementInput: AmendSharesManagementInput;
  AmendSharesManagementRelationsInput: AmendSharesManagementRelationsInput;
  AmendSmelterInput: AmendSmelterInput;
  AmendSmeltersInput: AmendSmeltersInput;
  AmendSupplierInput: AmendSupplierInput;
  AmendSuppliersInput: AmendSuppliersInput;
  AmendSupplyLinkInput: AmendSupplyLinkInput;
  AmendSupplyLinksInput: AmendSupplyLinksInput;
  AmendTraderInput: AmendTraderInput;
  AmendTradersInput: AmendTradersInput;
  AmendTradingPointInput: AmendTradingPointInput;
  AmendTradingPointsInput: AmendTradingPointsInput;
  AmendTransportRouteInput: AmendTransportRouteInput;
  AmendTransportRoutesInput: AmendTransportRoutesInput;
  AppliedChangeset: ResolverTypeWrapper<Omit<AppliedChangeset, 'facts'> & { facts: ReadonlyArray<Maybe<ResolversTypes['Node']>> }>;
  ApplyChangesetInput: ApplyChangesetInput;
  ApplyChangesetPayload: ResolverTypeWrapper<Omit<ApplyChangesetPayload, 'changeset' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  ArmedGroup: ResolverTypeWrapper<RecordedArmedGroup>;
  ArmedGroupAggregate: ResolverTypeWrapper<FactAggregate>;
  ArmedGroupConnection: ResolverTypeWrapper<ListedArmedGroup>;
  ArmedGroupEdge: ResolverTypeWrapper<Omit<ArmedGroupEdge, 'node'> & { node: ResolversTypes['ArmedGroup'] }>;
  ArmedGroupInput: ArmedGroupInput;
  ArmedGroupPatch: ArmedGroupPatch;
  ArmedGroupPayload: ResolverTypeWrapper<Omit<ArmedGroupPayload, 'armedGroup' | 'changeset' | 'userErrors'> & { armedGroup?: Maybe<ResolversTypes['ArmedGroup']>, changeset?: Maybe<ResolversTypes['AppliedChangeset']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  ArmedGroupsPayload: ResolverTypeWrapper<Omit<ArmedGroupsPayload, 'armedGroups' | 'changeset' | 'userErrors'> & { armedGroups?: Maybe<ReadonlyArray<Maybe<ResolversTypes['ArmedGroup']>>>, changeset?: Maybe<ResolversTypes['AppliedChangeset']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  AssociatedSupplier: ResolverTypeWrapper<TracedAssociatedSupplier>;
  Association: ResolverTypeWrapper<TracedAssociation>;
  AssociationChain: ResolverTypeWrapper<TracedAssociationChain>;
  AssociationConnection: ResolverTypeWrapper<TracedAssociationConnection>;
  AssociationEdge: ResolverTypeWrapper<Omit<AssociationEdge, 'node'> & { node: ResolversTypes['Association'] }>;
  AssociationStep: ResolverTypeWrapper<TracedAssociationStep>;
  Assurance: ResolverTypeWrapper<RecordedAssurance>;
  AssuranceAggregate: ResolverTypeWrapper<FactAggregate>;
  AssuranceConnection: ResolverTypeWrapper<ListedAssurance>;
  AssuranceEdge: ResolverTypeWrapper<Omit<AssuranceEdge, 'node'> & { node: ResolversTypes['Assurance'] }>;
  AssuranceInput: AssuranceInput;
  AssuranceOrder: AssuranceOrder;
  AssuranceOrderField: AssuranceOrderField;
  AssurancePatch: AssurancePatch;
  AssurancePayload: ResolverTypeWrapper<Omit<AssurancePayload, 'assurance' | 'changeset' | 'userErrors'> & { assurance?: Maybe<ResolversTypes['Assurance']>, changeset?: Maybe<ResolversTypes['AppliedChangeset']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  AssuranceScheme: AssuranceScheme;
  AssuranceSchemeCount: ResolverTypeWrapper<AssuranceSchemeCount>;
  AssuranceStatus: AssuranceStatus;
  AssuranceStatusCount: ResolverTypeWrapper<AssuranceStatusCount>;
  AssurancesPayload: ResolverTypeWrapper<Omit<AssurancesPayload, 'assurances' | 'changeset' | 'userErrors'> & { assurances?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Assurance']>>>, changeset?: Maybe<ResolversTypes['AppliedChangeset']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  BestWalks: ResolverTypeWrapper<ComparedBestWalks>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BooleanCount: ResolverTypeWrapper<BooleanCount>;
  ChainNode: ResolverTypeWrapper<RecordedChainNode>;
  ChainNodeKind: ChainNodeKind;
  ChangeError: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ChangeError']>;
  ChangeOperation: ChangeOperation;
  ChangesetPreview: ResolverTypeWrapper<ComparedChangesetPreview>;
  ChangesetReused: ResolverTypeWrapper<ChangesetReused>;
  Clause: ResolverTypeWrapper<PolicyClause>;
  ClauseFinding: ResolverTypeWrapper<PolicyClauseFinding>;
  ClauseProposal: ResolverTypeWrapper<PolicyClauseProposal>;
  Clock: ResolverTypeWrapper<PolicyClock>;
  CompaniesPayload: ResolverTypeWrapper<Omit<CompaniesPayload, 'changeset' | 'companies' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, companies?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Company']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  Company: ResolverTypeWrapper<RecordedCompany>;
  CompanyAggregate: ResolverTypeWrapper<FactAggregate>;
  CompanyConnection: ResolverTypeWrapper<ListedCompany>;
  CompanyEdge: ResolverTypeWrapper<Omit<CompanyEdge, 'node'> & { node: ResolversTypes['Company'] }>;
  CompanyInput: CompanyInput;
  CompanyPatch: CompanyPatch;
  CompanyPayload: ResolverTypeWrapper<Omit<CompanyPayload, 'changeset' | 'company' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, company?: Maybe<ResolversTypes['Company']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  ComparisonLimit: ComparisonLimit;
  ConcentrationPoint: ResolverTypeWrapper<ComparedConcentrationPoint>;
  ConcentrationPointConnection: ResolverTypeWrapper<ComparedConcentrationPointConnection>;
  ConcentrationPointEdge: ResolverTypeWrapper<Omit<ConcentrationPointEdge, 'node'> & { node: ResolversTypes['ConcentrationPoint'] }>;
  ContractsSecurityInput: ContractsSecurityInput;
  ContractsSecurityPatch: ContractsSecurityPatch;
  ContractsSecurityPayload: ResolverTypeWrapper<Omit<ContractsSecurityPayload, 'changeset' | 'contractsSecurity' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, contractsSecurity?: Maybe<ResolversTypes['Relation']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  ContractsSecurityRelationsPayload: ResolverTypeWrapper<Omit<ContractsSecurityRelationsPayload, 'changeset' | 'contractsSecurityRelations' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, contractsSecurityRelations?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Relation']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  Contradiction: ResolverTypeWrapper<RecordedContradiction>;
  ContradictionAggregate: ResolverTypeWrapper<FactAggregate>;
  ContradictionConnection: ResolverTypeWrapper<ListedContradiction>;
  ContradictionEdge: ResolverTypeWrapper<Omit<ContradictionEdge, 'node'> & { node: ResolversTypes['Contradiction'] }>;
  ContradictionInput: ContradictionInput;
  ContradictionPatch: ContradictionPatch;
  ContradictionPayload: ResolverTypeWrapper<Omit<ContradictionPayload, 'changeset' | 'contradiction' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, contradiction?: Maybe<ResolversTypes['Contradiction']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  ContradictionSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContradictionSubject']>;
  ContradictionsPayload: ResolverTypeWrapper<Omit<ContradictionsPayload, 'changeset' | 'contradictions' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, contradictions?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Contradiction']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  ControlVerdict: ControlVerdict;
  ControlsInput: ControlsInput;
  ControlsPatch: ControlsPatch;
  ControlsPayload: ResolverTypeWrapper<Omit<ControlsPayload, 'changeset' | 'controls' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, controls?: Maybe<ResolversTypes['Relation']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  ControlsRelationsPayload: ResolverTypeWrapper<Omit<ControlsRelationsPayload, 'changeset' | 'controlsRelations' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, controlsRelations?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Relation']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  Conversion: ResolverTypeWrapper<RecordedConversion>;
  ConversionAggregate: ResolverTypeWrapper<FactAggregate>;
  ConversionConnection: ResolverTypeWrapper<ListedConversion>;
  ConversionEdge: ResolverTypeWrapper<Omit<ConversionEdge, 'node'> & { node: ResolversTypes['Conversion'] }>;
  ConversionInput: ConversionInput;
  ConversionOrder: ConversionOrder;
  ConversionOrderField: ConversionOrderField;
  ConversionPatch: ConversionPatch;
  ConversionPayload: ResolverTypeWrapper<Omit<ConversionPayload, 'changeset' | 'conversion' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, conversion?: Maybe<ResolversTypes['Conversion']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  ConversionsPayload: ResolverTypeWrapper<Omit<ConversionsPayload, 'changeset' | 'conversions' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, conversions?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Conversion']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  Counterparty: ResolverTypeWrapper<ComparedCounterparty>;
  CustodyModel: CustodyModel;
  CustodyModelCount: ResolverTypeWrapper<CustodyModelCount>;
  CutKind: CutKind;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DatedOrder: DatedOrder;
  DatedOrderField: DatedOrderField;
  DayWindow: DayWindow;
  DependentSupplier: ResolverTypeWrapper<ComparedDependentSupplier>;
  Document: ResolverTypeWrapper<RecordedDocument>;
  DocumentAggregate: ResolverTypeWrapper<FactAggregate>;
  DocumentConnection: ResolverTypeWrapper<ListedDocument>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  DocumentInput: DocumentInput;
  DocumentPatch: DocumentPatch;
  DocumentPayload: ResolverTypeWrapper<Omit<DocumentPayload, 'changeset' | 'document' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, document?: Maybe<ResolversTypes['Document']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  DocumentType: DocumentType;
  DocumentTypeCount: ResolverTypeWrapper<DocumentTypeCount>;
  DocumentsPayload: ResolverTypeWrapper<Omit<DocumentsPayload, 'changeset' | 'documents' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, documents?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Document']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  Duty: ResolverTypeWrapper<PolicyDuty>;
  Excluded: ResolverTypeWrapper<Excluded>;
  ExplanationText: ResolverTypeWrapper<ExplanationText>;
  Exposure: ResolverTypeWrapper<TracedExposure>;
  ExposureArrival: ResolverTypeWrapper<ExposureArrival>;
  ExposureCertainty: ExposureCertainty;
  ExposureChange: ResolverTypeWrapper<ComparedExposureChange>;
  ExposureChangeConnection: ResolverTypeWrapper<ComparedExposureChangeConnection>;
  ExposureChangeEdge: ResolverTypeWrapper<Omit<ExposureChangeEdge, 'node'> & { node: ResolversTypes['ExposureChange'] }>;
  ExposureChangeKind: ExposureChangeKind;
  ExposureConnection: ResolverTypeWrapper<TracedExposureConnection>;
  ExposureCut: ResolverTypeWrapper<ComparedExposureCut>;
  ExposureEdge: ResolverTypeWrapper<Omit<ExposureEdge, 'node'> & { node: ResolversTypes['Exposure'] }>;
  ExposureEvent: ResolverTypeWrapper<LiveExposureEvent>;
  ExposureExplanation: ResolverTypeWrapper<ComparedExposureExplanation>;
  ExposureStatus: ExposureStatus;
  FactChange: ResolverTypeWrapper<ComparedFactChange>;
  FactChangeConnection: ResolverTypeWrapper<LiveFactChangeConnection>;
  FactChangeEdge: ResolverTypeWrapper<Omit<FactChangeEdge, 'node'> & { node: ResolversTypes['FactChange'] }>;
  FactChangeKind: FactChangeKind;
  FactKind: FactKind;
  FactKindCount: ResolverTypeWrapper<FactKindCount>;
  FactKindTotal: ResolverTypeWrapper<FactKindTotal>;
  FactNotFound: ResolverTypeWrapper<FactNotFound>;
  FactProvenance: ResolverTypeWrapper<FactProvenance>;
  FactRetracted: ResolverTypeWrapper<FactRetracted>;
  FactRetraction: ResolverTypeWrapper<FactRetraction>;
  FactTotals: ResolverTypeWrapper<FactTotals>;
  FactVersion: ResolverTypeWrapper<ComparedFactVersion>;
  FactVersionConnection: ResolverTypeWrapper<ComparedFactVersionConnection>;
  FactVersionEdge: ResolverTypeWrapper<Omit<FactVersionEdge, 'node'> & { node: ResolversTypes['FactVersion'] }>;
  FlagStatus: FlagStatus;
  FlagStatusCount: ResolverTypeWrapper<FlagStatusCount>;
  FlagSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FlagSubject']>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ForceKind: ForceKind;
  ForceKindCount: ResolverTypeWrapper<ForceKindCount>;
  Gap: ResolverTypeWrapper<ComparedGap>;
  GapKind: GapKind;
  GapList: ResolverTypeWrapper<ComparedGapList>;
  Holiday: ResolverTypeWrapper<Holiday>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  ImportRun: ResolverTypeWrapper<RecordedImportRun>;
  ImportRunAggregate: ResolverTypeWrapper<FactAggregate>;
  ImportRunConnection: ResolverTypeWrapper<ListedImportRun>;
  ImportRunEdge: ResolverTypeWrapper<Omit<ImportRunEdge, 'node'> & { node: ResolversTypes['ImportRun'] }>;
  ImportState: ImportState;
  ImportStateCount: ResolverTypeWrapper<ImportStateCount>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  IntCount: ResolverTypeWrapper<IntCount>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  LimitExceeded: ResolverTypeWrapper<LimitExceeded>;
  LinkAssumption: ResolverTypeWrapper<ComparedLinkAssumption>;
  LinkScope: LinkScope;
  LinkScopeCount: ResolverTypeWrapper<LinkScopeCount>;
  LinkWords: ResolverTypeWrapper<LinkWords>;
  Location: ResolverTypeWrapper<Location>;
  LogEntry: ResolverTypeWrapper<LiveLogEntry>;
  LogEntryConnection: ResolverTypeWrapper<LiveLogEntryConnection>;
  LogEntryEdge: ResolverTypeWrapper<Omit<LogEntryEdge, 'node'> & { node: ResolversTypes['LogEntry'] }>;
  Mass: ResolverTypeWrapper<Mass>;
  MassInput: MassInput;
  MassInterval: ResolverTypeWrapper<MassInterval>;
  MassPresence: MassPresence;
  MaterialArrival: MaterialArrival;
  MaterialForm: MaterialForm;
  MaterialFormCount: ResolverTypeWrapper<MaterialFormCount>;
  MaterialSource: ResolverTypeWrapper<RecordedMaterialSource>;
  MaterialSourceAggregate: ResolverTypeWrapper<FactAggregate>;
  MaterialSourceConnection: ResolverTypeWrapper<ListedMaterialSource>;
  MaterialSourceEdge: ResolverTypeWrapper<Omit<MaterialSourceEdge, 'node'> & { node: ResolversTypes['MaterialSource'] }>;
  MaterialSourceInput: MaterialSourceInput;
  MaterialSourceOrder: MaterialSourceOrder;
  MaterialSourceOrderField: MaterialSourceOrderField;
  MaterialSourcePatch: MaterialSourcePatch;
  MaterialSourcePayload: ResolverTypeWrapper<Omit<MaterialSourcePayload, 'changeset' | 'materialSource' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, materialSource?: Maybe<ResolversTypes['MaterialSource']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  MaterialSourceType: MaterialSourceType;
  MaterialSourceTypeCount: ResolverTypeWrapper<MaterialSourceTypeCount>;
  MaterialSourcesPayload: ResolverTypeWrapper<Omit<MaterialSourcesPayload, 'changeset' | 'materialSources' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, materialSources?: Maybe<ReadonlyArray<Maybe<ResolversTypes['MaterialSource']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  Merge: ResolverTypeWrapper<RecordedMerge>;
  MergeAggregate: ResolverTypeWrapper<FactAggregate>;
  MergeConnection: ResolverTypeWrapper<ListedMerge>;
  MergeEdge: ResolverTypeWrapper<Omit<MergeEdge, 'node'> & { node: ResolversTypes['Merge'] }>;
  MergeInput: MergeInput;
  MergeNodesInput: MergeNodesInput;
  MergeOrder: MergeOrder;
  MergeOrderField: MergeOrderField;
  MergePatch: MergePatch;
  MergePayload: ResolverTypeWrapper<Omit<MergePayload, 'changeset' | 'merge' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, merge?: Maybe<ResolversTypes['Merge']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  MergesPayload: ResolverTypeWrapper<Omit<MergesPayload, 'changeset' | 'merges' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, merges?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Merge']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  MineSite: ResolverTypeWrapper<RecordedMineSite>;
  MineSiteAggregate: ResolverTypeWrapper<FactAggregate>;
  MineSiteConnection: ResolverTypeWrapper<ListedMineSite>;
  MineSiteEdge: ResolverTypeWrapper<Omit<MineSiteEdge, 'node'> & { node: ResolversTypes['MineSite'] }>;
  MineSiteInput: MineSiteInput;
  MineSitePatch: MineSitePatch;
  MineSitePayload: ResolverTypeWrapper<Omit<MineSitePayload, 'changeset' | 'mineSite' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, mineSite?: Maybe<ResolversTypes['MineSite']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  MineSitesPayload: ResolverTypeWrapper<Omit<MineSitesPayload, 'changeset' | 'mineSites' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, mineSites?: Maybe<ReadonlyArray<Maybe<ResolversTypes['MineSite']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  Mineral: ResolverTypeWrapper<Mineral>;
  MineralCount: ResolverTypeWrapper<MineralCount>;
  MineralExposure: ResolverTypeWrapper<TracedMineralExposure>;
  MinimumTerm: ResolverTypeWrapper<PolicyMinimumTerm>;
  MiningType: MiningType;
  MiningTypeCount: ResolverTypeWrapper<MiningTypeCount>;
  Moment: ResolverTypeWrapper<Scalars['Moment']['output']>;
  MovedFact: ResolverTypeWrapper<MovedFact>;
  MovedFacts: ResolverTypeWrapper<RecordedMovedFacts>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NamedOrder: NamedOrder;
  NamedOrderField: NamedOrderField;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OperatesInput: OperatesInput;
  OperatesPatch: OperatesPatch;
  OperatesPayload: ResolverTypeWrapper<Omit<OperatesPayload, 'changeset' | 'operates' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, operates?: Maybe<ResolversTypes['Relation']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  OperatesRelationsPayload: ResolverTypeWrapper<Omit<OperatesRelationsPayload, 'changeset' | 'operatesRelations' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, operatesRelations?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Relation']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  OperationalStatus: OperationalStatus;
  OperationalStatusCount: ResolverTypeWrapper<OperationalStatusCount>;
  Organisation: ResolverTypeWrapper<RecordedOrganisation>;
  OrganisationAggregate: ResolverTypeWrapper<FactAggregate>;
  OrganisationConnection: ResolverTypeWrapper<ListedOrganisation>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  OrganisationInput: OrganisationInput;
  OrganisationPatch: OrganisationPatch;
  OrganisationPayload: ResolverTypeWrapper<Omit<OrganisationPayload, 'changeset' | 'organisation' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, organisation?: Maybe<ResolversTypes['Organisation']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  OrganisationsPayload: ResolverTypeWrapper<Omit<OrganisationsPayload, 'changeset' | 'organisations' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, organisations?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  Outcome: Outcome;
  OwnSupplier: ResolverTypeWrapper<RecordedSupplier>;
  OwnsInput: OwnsInput;
  OwnsPatch: OwnsPatch;
  OwnsPayload: ResolverTypeWrapper<Omit<OwnsPayload, 'changeset' | 'owns' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, owns?: Maybe<ResolversTypes['Relation']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  OwnsRelationsPayload: ResolverTypeWrapper<Omit<OwnsRelationsPayload, 'changeset' | 'ownsRelations' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, ownsRelations?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Relation']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Passage: ResolverTypeWrapper<PolicyPassage>;
  PassedControlPoint: ResolverTypeWrapper<ComparedPassedControlPoint>;
  PaysInput: PaysInput;
  PaysPatch: PaysPatch;
  PaysPayload: ResolverTypeWrapper<Omit<PaysPayload, 'changeset' | 'pays' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, pays?: Maybe<ResolversTypes['Relation']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  PaysRelationsPayload: ResolverTypeWrapper<Omit<PaysRelationsPayload, 'changeset' | 'paysRelations' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, paysRelations?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Relation']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  Person: ResolverTypeWrapper<RecordedPerson>;
  PersonAggregate: ResolverTypeWrapper<FactAggregate>;
  PersonConnection: ResolverTypeWrapper<ListedPerson>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonInput: PersonInput;
  PersonPatch: PersonPatch;
  PersonPayload: ResolverTypeWrapper<Omit<PersonPayload, 'changeset' | 'person' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, person?: Maybe<ResolversTypes['Person']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  PersonsPayload: ResolverTypeWrapper<Omit<PersonsPayload, 'changeset' | 'persons' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, persons?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Person']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  Place: ResolverTypeWrapper<RecordedPlace>;
  Policy: ResolverTypeWrapper<PolicyPolicy>;
  PolicyApproval: ResolverTypeWrapper<PolicyPolicyApproval>;
  PolicyEscalation: ResolverTypeWrapper<PolicyPolicyEscalation>;
  PolicyGap: ResolverTypeWrapper<GapOfPolicy>;
  PolicyOwner: ResolverTypeWrapper<PolicyOwner>;
  PolicySetting: ResolverTypeWrapper<PolicyPolicySetting>;
  PrescribedResponse: ResolverTypeWrapper<PolicyPrescribedResponse>;
  Prescription: ResolverTypeWrapper<PolicyPrescription>;
  PresentAtInput: PresentAtInput;
  PresentAtPatch: PresentAtPatch;
  PresentAtPayload: ResolverTypeWrapper<Omit<PresentAtPayload, 'changeset' | 'presentAt' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, presentAt?: Maybe<ResolversTypes['Relation']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  PresentAtRelationsPayload: ResolverTypeWrapper<Omit<PresentAtRelationsPayload, 'changeset' | 'presentAtRelations' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, presentAtRelations?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Relation']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  PreviewChangesetPayload: ResolverTypeWrapper<Omit<PreviewChangesetPayload, 'preview' | 'userErrors'> & { preview?: Maybe<ResolversTypes['ChangesetPreview']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  PropertyChange: ResolverTypeWrapper<PropertyChange>;
  ProvidesEquipmentInput: ProvidesEquipmentInput;
  ProvidesEquipmentPatch: ProvidesEquipmentPatch;
  ProvidesEquipmentPayload: ResolverTypeWrapper<Omit<ProvidesEquipmentPayload, 'changeset' | 'providesEquipment' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, providesEquipment?: Maybe<ResolversTypes['Relation']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  ProvidesEquipmentRelationsPayload: ResolverTypeWrapper<Omit<ProvidesEquipmentRelationsPayload, 'changeset' | 'providesEquipmentRelations' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, providesEquipmentRelations?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Relation']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  ProvidesLogisticsInput: ProvidesLogisticsInput;
  ProvidesLogisticsPatch: ProvidesLogisticsPatch;
  ProvidesLogisticsPayload: ResolverTypeWrapper<Omit<ProvidesLogisticsPayload, 'changeset' | 'providesLogistics' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, providesLogistics?: Maybe<ResolversTypes['Relation']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  ProvidesLogisticsRelationsPayload: ResolverTypeWrapper<Omit<ProvidesLogisticsRelationsPayload, 'changeset' | 'providesLogisticsRelations' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, providesLogisticsRelations?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Relation']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  PurchasesFromInput: PurchasesFromInput;
  PurchasesFromPatch: PurchasesFromPatch;
  PurchasesFromPayload: ResolverTypeWrapper<Omit<PurchasesFromPayload, 'changeset' | 'purchasesFrom' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, purchasesFrom?: Maybe<ResolversTypes['Relation']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  PurchasesFromRelationsPayload: ResolverTypeWrapper<Omit<PurchasesFromRelationsPayload, 'changeset' | 'purchasesFromRelations' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, purchasesFromRelations?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Relation']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  Qualifier: ResolverTypeWrapper<Qualifier>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReachedNode: ResolverTypeWrapper<TracedReachedNode>;
  ReachedNodeConnection: ResolverTypeWrapper<TracedReachedNodeConnection>;
  ReachedNodeEdge: ResolverTypeWrapper<Omit<ReachedNodeEdge, 'node'> & { node: ResolversTypes['ReachedNode'] }>;
  Recording: ResolverTypeWrapper<Recording>;
  ReinstateFactsInput: ReinstateFactsInput;
  ReinstateFactsPayload: ResolverTypeWrapper<Omit<ReinstateFactsPayload, 'changeset' | 'rose' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, rose?: Maybe<ResolversTypes['MovedFacts']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  Relation: ResolverTypeWrapper<RecordedRelation>;
  RelationAggregate: ResolverTypeWrapper<FactAggregate>;
  RelationConnection: ResolverTypeWrapper<ListedRelation>;
  RelationEdge: ResolverTypeWrapper<Omit<RelationEdge, 'node'> & { node: ResolversTypes['Relation'] }>;
  RelationEnd: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RelationEnd']>;
  RelationType: RelationType;
  Reliability: Reliability;
  ReliabilityCount: ResolverTypeWrapper<ReliabilityCount>;
  Response: Response;
  ResponseOption: ResolverTypeWrapper<ResponseOption>;
  ResponseStrictness: ResolverTypeWrapper<ResponseStrictness>;
  RetractFactsInput: RetractFactsInput;
  RetractFactsPayload: ResolverTypeWrapper<Omit<RetractFactsPayload, 'changeset' | 'fell' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, fell?: Maybe<ResolversTypes['MovedFacts']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  Revision: ResolverTypeWrapper<Revision>;
  RevisionConflict: ResolverTypeWrapper<RevisionConflict>;
  RiskCategory: RiskCategory;
  RiskCategoryCount: ResolverTypeWrapper<RiskCategoryCount>;
  RiskCategoryInfo: ResolverTypeWrapper<PolicyRiskCategoryInfo>;
  RiskFlag: ResolverTypeWrapper<RecordedRiskFlag>;
  RiskFlagAggregate: ResolverTypeWrapper<FactAggregate>;
  RiskFlagConnection: ResolverTypeWrapper<ListedRiskFlag>;
  RiskFlagEdge: ResolverTypeWrapper<Omit<RiskFlagEdge, 'node'> & { node: ResolversTypes['RiskFlag'] }>;
  RiskFlagInput: RiskFlagInput;
  RiskFlagOrder: RiskFlagOrder;
  RiskFlagOrderField: RiskFlagOrderField;
  RiskFlagPatch: RiskFlagPatch;
  RiskFlagPayload: ResolverTypeWrapper<Omit<RiskFlagPayload, 'changeset' | 'riskFlag' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, riskFlag?: Maybe<ResolversTypes['RiskFlag']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  RiskFlagsPayload: ResolverTypeWrapper<Omit<RiskFlagsPayload, 'changeset' | 'riskFlags' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, riskFlags?: Maybe<ReadonlyArray<Maybe<ResolversTypes['RiskFlag']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  Role: Role;
  RouteType: RouteType;
  RouteTypeCount: ResolverTypeWrapper<RouteTypeCount>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversTypes['SearchResult']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'foundAs' | 'node'> & { foundAs?: Maybe<ResolversTypes['ChainNode']>, node: ResolversTypes['SearchResult'] }>;
  SearchKind: SearchKind;
  SearchMatch: SearchMatch;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  SecurityForce: ResolverTypeWrapper<RecordedSecurityForce>;
  SecurityForceAggregate: ResolverTypeWrapper<FactAggregate>;
  SecurityForceConnection: ResolverTypeWrapper<ListedSecurityForce>;
  SecurityForceEdge: ResolverTypeWrapper<Omit<SecurityForceEdge, 'node'> & { node: ResolversTypes['SecurityForce'] }>;
  SecurityForceInput: SecurityForceInput;
  SecurityForcePatch: SecurityForcePatch;
  SecurityForcePayload: ResolverTypeWrapper<Omit<SecurityForcePayload, 'changeset' | 'securityForce' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, securityForce?: Maybe<ResolversTypes['SecurityForce']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  SecurityForcesPayload: ResolverTypeWrapper<Omit<SecurityForcesPayload, 'changeset' | 'securityForces' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, securityForces?: Maybe<ReadonlyArray<Maybe<ResolversTypes['SecurityForce']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  Share: ResolverTypeWrapper<ComparedShare>;
  ShareAssumption: ResolverTypeWrapper<ComparedShareAssumption>;
  ShareAssumptionKind: ShareAssumptionKind;
  ShareGrounds: ResolverTypeWrapper<ComparedShareGrounds>;
  ShareInterval: ResolverTypeWrapper<ShareInterval>;
  SharesManagementInput: SharesManagementInput;
  SharesManagementPatch: SharesManagementPatch;
  SharesManagementPayload: ResolverTypeWrapper<Omit<SharesManagementPayload, 'changeset' | 'sharesManagement' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, sharesManagement?: Maybe<ResolversTypes['Relation']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  SharesManagementRelationsPayload: ResolverTypeWrapper<Omit<SharesManagementRelationsPayload, 'changeset' | 'sharesManagementRelations' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, sharesManagementRelations?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Relation']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  Smelter: ResolverTypeWrapper<RecordedSmelter>;
  SmelterAggregate: ResolverTypeWrapper<FactAggregate>;
  SmelterConnection: ResolverTypeWrapper<ListedSmelter>;
  SmelterEdge: ResolverTypeWrapper<Omit<SmelterEdge, 'node'> & { node: ResolversTypes['Smelter'] }>;
  SmelterInput: SmelterInput;
  SmelterPatch: SmelterPatch;
  SmelterPayload: ResolverTypeWrapper<Omit<SmelterPayload, 'changeset' | 'smelter' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, smelter?: Maybe<ResolversTypes['Smelter']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  SmelterType: SmelterType;
  SmelterTypeCount: ResolverTypeWrapper<SmelterTypeCount>;
  SmeltersPayload: ResolverTypeWrapper<Omit<SmeltersPayload, 'changeset' | 'smelters' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, smelters?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Smelter']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  SortDirection: SortDirection;
  StoreState: StoreState;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Supplier: ResolverTypeWrapper<RecordedSupplier>;
  SupplierAggregate: ResolverTypeWrapper<FactAggregate>;
  SupplierConnection: ResolverTypeWrapper<ListedSupplier>;
  SupplierEdge: ResolverTypeWrapper<Omit<SupplierEdge, 'node'> & { node: ResolversTypes['Supplier'] }>;
  SupplierInput: SupplierInput;
  SupplierPatch: SupplierPatch;
  SupplierPayload: ResolverTypeWrapper<Omit<SupplierPayload, 'changeset' | 'supplier' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, supplier?: Maybe<ResolversTypes['Supplier']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  SupplierType: SupplierType;
  SupplierTypeCount: ResolverTypeWrapper<SupplierTypeCount>;
  SuppliersPayload: ResolverTypeWrapper<Omit<SuppliersPayload, 'changeset' | 'suppliers' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, suppliers?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Supplier']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  SupplyLink: ResolverTypeWrapper<RecordedSupplyLink>;
  SupplyLinkAggregate: ResolverTypeWrapper<FactAggregate>;
  SupplyLinkConnection: ResolverTypeWrapper<ListedSupplyLink>;
  SupplyLinkEdge: ResolverTypeWrapper<Omit<SupplyLinkEdge, 'node'> & { node: ResolversTypes['SupplyLink'] }>;
  SupplyLinkInput: SupplyLinkInput;
  SupplyLinkPatch: SupplyLinkPatch;
  SupplyLinkPayload: ResolverTypeWrapper<Omit<SupplyLinkPayload, 'changeset' | 'supplyLink' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, supplyLink?: Maybe<ResolversTypes['SupplyLink']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  SupplyLinksPayload: ResolverTypeWrapper<Omit<SupplyLinksPayload, 'changeset' | 'supplyLinks' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, supplyLinks?: Maybe<ReadonlyArray<Maybe<ResolversTypes['SupplyLink']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  SupportMode: SupportMode;
  SupportModeCount: ResolverTypeWrapper<SupportModeCount>;
  SupportedFact: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SupportedFact']>;
  SupportedFactConnection: ResolverTypeWrapper<SupportedFacts>;
  SupportedFactEdge: ResolverTypeWrapper<Omit<SupportedFactEdge, 'node'> & { node: ResolversTypes['SupportedFact'] }>;
  SupportedKind: SupportedKind;
  SupportedKindCount: ResolverTypeWrapper<SupportedKindCount>;
  Term: ResolverTypeWrapper<Term>;
  TextCount: ResolverTypeWrapper<TextCount>;
  Threshold: Threshold;
  ThresholdWords: ResolverTypeWrapper<PolicyThresholdWords>;
  TierCount: ResolverTypeWrapper<TierCount>;
  Trace: ResolverTypeWrapper<TracedTrace>;
  TraceLimit: TraceLimit;
  TraceOrigin: TraceOrigin;
  TracedLink: ResolverTypeWrapper<TracedTracedLink>;
  TracedNode: ResolverTypeWrapper<TracedTracedNode>;
  Trader: ResolverTypeWrapper<RecordedTrader>;
  TraderAggregate: ResolverTypeWrapper<FactAggregate>;
  TraderConnection: ResolverTypeWrapper<ListedTrader>;
  TraderEdge: ResolverTypeWrapper<Omit<TraderEdge, 'node'> & { node: ResolversTypes['Trader'] }>;
  TraderInput: TraderInput;
  TraderPatch: TraderPatch;
  TraderPayload: ResolverTypeWrapper<Omit<TraderPayload, 'changeset' | 'trader' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, trader?: Maybe<ResolversTypes['Trader']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  TraderType: TraderType;
  TraderTypeCount: ResolverTypeWrapper<TraderTypeCount>;
  TradersPayload: ResolverTypeWrapper<Omit<TradersPayload, 'changeset' | 'traders' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, traders?: Maybe<ReadonlyArray<Maybe<ResolversTypes['Trader']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  TradingPoint: ResolverTypeWrapper<RecordedTradingPoint>;
  TradingPointAggregate: ResolverTypeWrapper<FactAggregate>;
  TradingPointConnection: ResolverTypeWrapper<ListedTradingPoint>;
  TradingPointEdge: ResolverTypeWrapper<Omit<TradingPointEdge, 'node'> & { node: ResolversTypes['TradingPoint'] }>;
  TradingPointInput: TradingPointInput;
  TradingPointPatch: TradingPointPatch;
  TradingPointPayload: ResolverTypeWrapper<Omit<TradingPointPayload, 'changeset' | 'tradingPoint' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, tradingPoint?: Maybe<ResolversTypes['TradingPoint']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  TradingPointType: TradingPointType;
  TradingPointTypeCount: ResolverTypeWrapper<TradingPointTypeCount>;
  TradingPointsPayload: ResolverTypeWrapper<Omit<TradingPointsPayload, 'changeset' | 'tradingPoints' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, tradingPoints?: Maybe<ReadonlyArray<Maybe<ResolversTypes['TradingPoint']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  TransportRoute: ResolverTypeWrapper<RecordedTransportRoute>;
  TransportRouteAggregate: ResolverTypeWrapper<FactAggregate>;
  TransportRouteConnection: ResolverTypeWrapper<ListedTransportRoute>;
  TransportRouteEdge: ResolverTypeWrapper<Omit<TransportRouteEdge, 'node'> & { node: ResolversTypes['TransportRoute'] }>;
  TransportRouteInput: TransportRouteInput;
  TransportRoutePatch: TransportRoutePatch;
  TransportRoutePayload: ResolverTypeWrapper<Omit<TransportRoutePayload, 'changeset' | 'transportRoute' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, transportRoute?: Maybe<ResolversTypes['TransportRoute']>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  TransportRoutesPayload: ResolverTypeWrapper<Omit<TransportRoutesPayload, 'changeset' | 'transportRoutes' | 'userErrors'> & { changeset?: Maybe<ResolversTypes['AppliedChangeset']>, transportRoutes?: Maybe<ReadonlyArray<Maybe<ResolversTypes['TransportRoute']>>>, userErrors: ReadonlyArray<ResolversTypes['ChangeError']> }>;
  UnknownOrigin: ResolverTypeWrapper<ComparedUnknownOrigin>;
  UnmergeNodesInput: UnmergeNodesInput;
  UpstreamMineral: ResolverTypeWrapper<TracedUpstreamMineral>;
  UpstreamNode: ResolverTypeWrapper<TracedUpstreamNode>;
  UpstreamNodeConnection: ResolverTypeWrapper<TracedUpstreamNodeConnection>;
  UpstreamNodeEdge: ResolverTypeWrapper<Omit<UpstreamNodeEdge, 'node'> & { node: ResolversTypes['UpstreamNode'] }>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  ValidityOrder: ValidityOrder;
  ValidityOrderField: ValidityOrderField;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  Viewer: ResolverTypeWrapper<VerifiedIdentity>;
  Walk: ResolverTypeWrapper<TracedWalk>;
  WalkStep: ResolverTypeWrapper<TracedWalkStep>;
  WordingRemark: ResolverTypeWrapper<WordingRemark>;
  Words: ResolverTypeWrapper<Words>;
  WorkingCalendar: ResolverTypeWrapper<CalendarOfPolicy>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: RecordedActor;
  AddAffiliatedWithInput: AddAffiliatedWithInput;
  AddAffiliatedWithRelationsInput: AddAffiliatedWithRelationsInput;
  AddArmedGroupInput: AddArmedGroupInput;
  AddArmedGroupsInput: AddArmedGroupsInput;
  AddAssuranceInput: AddAssuranceInput;
  AddAssurancesInput: AddAssurancesInput;
  AddCompaniesInput: AddCompaniesInput;
  AddCompanyInput: AddCompanyInput;
  AddContractsSecurityInput: AddContractsSecurityInput;
  AddContractsSecurityRelationsInput: AddContractsSecurityRelationsInput;
  AddContradictionInput: AddContradictionInput;
  AddContradictionsInput: AddContradictionsInput;
  AddControlsInput: AddControlsInput;
  AddControlsRelationsInput: AddControlsRelationsInput;
  AddConversionInput: AddConversionInput;
  AddConversionsInput: AddConversionsInput;
  AddDocumentInput: AddDocumentInput;
  AddDocumentsInput: AddDocumentsInput;
  AddMaterialSourceInput: AddMaterialSourceInput;
  AddMaterialSourcesInput: AddMaterialSourcesInput;
  AddMergeInput: AddMergeInput;
  AddMergesInput: AddMergesInput;
  AddMineSiteInput: AddMineSiteInput;
  AddMineSitesInput: AddMineSitesInput;
  AddOperatesInput: AddOperatesInput;
  AddOperatesRelationsInput: AddOperatesRelationsInput;
  AddOrganisationInput: AddOrganisationInput;
  AddOrganisationsInput: AddOrganisationsInput;
  AddOwnsInput: AddOwnsInput;
  AddOwnsRelationsInput: AddOwnsRelationsInput;
  AddPaysInput: AddPaysInput;
  AddPaysRelationsInput: AddPaysRelationsInput;
  AddPersonInput: AddPersonInput;
  AddPersonsInput: AddPersonsInput;
  AddPresentAtInput: AddPresentAtInput;
  AddPresentAtRelationsInput: AddPresentAtRelationsInput;
  AddProvidesEquipmentInput: AddProvidesEquipmentInput;
  AddProvidesEquipmentRelationsInput: AddProvidesEquipmentRelationsInput;
  AddProvidesLogisticsInput: AddProvidesLogisticsInput;
  AddProvidesLogisticsRelationsInput: AddProvidesLogisticsRelationsInput;
  AddPurchasesFromInput: AddPurchasesFromInput;
  AddPurchasesFromRelationsInput: AddPurchasesFromRelationsInput;
  AddRiskFlagInput: AddRiskFlagInput;
  AddRiskFlagsInput: AddRiskFlagsInput;
  AddSecurityForceInput: AddSecurityForceInput;
  AddSecurityForcesInput: AddSecurityForcesInput;
  AddSharesManagementInput: AddSharesManagementInput;
  AddSharesManagementRelationsInput: AddSharesManagementRelationsInput;
  AddSmelterInput: AddSmelterInput;
  AddSmeltersInput: AddSmeltersInput;
  AddSupplierInput: AddSupplierInput;
  AddSuppliersInput: AddSuppliersInput;
  AddSupplyLinkInput: AddSupplyLinkInput;
  AddSupplyLinksInput: AddSupplyLinksInput;
  AddTraderInput: AddTraderInput;
  AddTradersInput: AddTradersInput;
  AddTradingPointInput: AddTradingPointInput;
  AddTradingPointsInput: AddTradingPointsInput;
  AddTransportRouteInput: AddTransportRouteInput;
  AddTransportRoutesInput: AddTransportRoutesInput;
  AffectedCompany: TracedAffectedCompany;
  AffectedSupplier: TracedAffectedSupplier;
  AffectedSupplierConnection: TracedAffectedSupplierConnection;
  AffectedSupplierEdge: Omit<AffectedSupplierEdge, 'node'> & { node: ResolversParentTypes['AffectedSupplier'] };
  AffiliatedWithInput: AffiliatedWithInput;
  AffiliatedWithPatch: AffiliatedWithPatch;
  AffiliatedWithPayload: Omit<AffiliatedWithPayload, 'affiliatedWith' | 'changeset' | 'userErrors'> & { affiliatedWith?: Maybe<ResolversParentTypes['Relation']>, changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  AffiliatedWithRelationsPayload: Omit<AffiliatedWithRelationsPayload, 'affiliatedWithRelations' | 'changeset' | 'userErrors'> & { affiliatedWithRelations?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Relation']>>>, changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  AlreadyExists: AlreadyExists;
  AmendAffiliatedWithInput: AmendAffiliatedWithInput;
  AmendAffiliatedWithRelationsInput: AmendAffiliatedWithRelationsInput;
  AmendArmedGroupInput: AmendArmedGroupInput;
  AmendArmedGroupsInput: AmendArmedGroupsInput;
  AmendAssuranceInput: AmendAssuranceInput;
  AmendAssurancesInput: AmendAssurancesInput;
  AmendCompaniesInput: AmendCompaniesInput;
  AmendCompanyInput: AmendCompanyInput;
  AmendContractsSecurityInput: AmendContractsSecurityInput;
  AmendContractsSecurityRelationsInput: AmendContractsSecurityRelationsInput;
  AmendContradictionInput: AmendContradictionInput;
  AmendContradictionsInput: AmendContradictionsInput;
  AmendControlsInput: AmendControlsInput;
  AmendControlsRelationsInput: AmendControlsRelationsInput;
  AmendConversionInput: AmendConversionInput;
  AmendConversionsInput: AmendConversionsInput;
  AmendDocumentInput: AmendDocumentInput;
  AmendDocumentsInput: AmendDocumentsInput;
  AmendMaterialSourceInput: AmendMaterialSourceInput;
  AmendMaterialSourcesInput: AmendMaterialSourcesInput;
  AmendMergeInput: AmendMergeInput;
  AmendMergesInput: AmendMergesInput;
  AmendMineSiteInput: AmendMineSiteInput;
  AmendMineSitesInput: AmendMineSitesInput;
  AmendOperatesInput: AmendOperatesInput;
  AmendOperatesRelationsInput: AmendOperatesRelationsInput;
  AmendOrganisationInput: AmendOrganisationInput;
  AmendOrganisationsInput: AmendOrganisationsInput;
  AmendOwnsInput: AmendOwnsInput;
  AmendOwnsRelationsInput: AmendOwnsRelationsInput;
  AmendPaysInput: AmendPaysInput;
  AmendPaysRelationsInput: AmendPaysRelationsInput;
  AmendPersonInput: AmendPersonInput;
  AmendPersonsInput: AmendPersonsInput;
  AmendPresentAtInput: AmendPresentAtInput;
  AmendPresentAtRelationsInput: AmendPresentAtRelationsInput;
  AmendProvidesEquipmentInput: AmendProvidesEquipmentInput;
  AmendProvidesEquipmentRelationsInput: AmendProvidesEquipmentRelationsInput;
  AmendProvidesLogisticsInput: AmendProvidesLogisticsInput;
  AmendProvidesLogisticsRelationsInput: AmendProvidesLogisticsRelationsInput;
  AmendPurchasesFromInput: AmendPurchasesFromInput;
  AmendPurchasesFromRelationsInput: AmendPurchasesFromRelationsInput;
  AmendRiskFlagInput: AmendRiskFlagInput;
  AmendRiskFlagsInput: AmendRiskFlagsInput;
  AmendSecurityForceInput: AmendSecurityForceInput;
  AmendSecurityForcesInput: AmendSecurityForcesInput;
  AmendSharesManagementInput: AmendSharesManagementInput;
  AmendSharesManagementRelationsInput: AmendSharesManagementRelationsInput;
  AmendSmelterInput: AmendSmelterInput;
  AmendSmeltersInput: AmendSmeltersInput;
  AmendSupplierInput: AmendSupplierInput;
  AmendSuppliersInput: AmendSuppliersInput;
  AmendSupplyLinkInput: AmendSupplyLinkInput;
  AmendSupplyLinksInput: AmendSupplyLinksInput;
  AmendTraderInput: AmendTraderInput;
  AmendTradersInput: AmendTradersInput;
  AmendTradingPointInput: AmendTradingPointInput;
  AmendTradingPointsInput: AmendTradingPointsInput;
  AmendTransportRouteInput: AmendTransportRouteInput;
  AmendTransportRoutesInput: AmendTransportRoutesInput;
  AppliedChangeset: Omit<AppliedChangeset, 'facts'> & { facts: ReadonlyArray<Maybe<ResolversParentTypes['Node']>> };
  ApplyChangesetInput: ApplyChangesetInput;
  ApplyChangesetPayload: Omit<ApplyChangesetPayload, 'changeset' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  ArmedGroup: RecordedArmedGroup;
  ArmedGroupAggregate: FactAggregate;
  ArmedGroupConnection: ListedArmedGroup;
  ArmedGroupEdge: Omit<ArmedGroupEdge, 'node'> & { node: ResolversParentTypes['ArmedGroup'] };
  ArmedGroupInput: ArmedGroupInput;
  ArmedGroupPatch: ArmedGroupPatch;
  ArmedGroupPayload: Omit<ArmedGroupPayload, 'armedGroup' | 'changeset' | 'userErrors'> & { armedGroup?: Maybe<ResolversParentTypes['ArmedGroup']>, changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  ArmedGroupsPayload: Omit<ArmedGroupsPayload, 'armedGroups' | 'changeset' | 'userErrors'> & { armedGroups?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['ArmedGroup']>>>, changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  AssociatedSupplier: TracedAssociatedSupplier;
  Association: TracedAssociation;
  AssociationChain: TracedAssociationChain;
  AssociationConnection: TracedAssociationConnection;
  AssociationEdge: Omit<AssociationEdge, 'node'> & { node: ResolversParentTypes['Association'] };
  AssociationStep: TracedAssociationStep;
  Assurance: RecordedAssurance;
  AssuranceAggregate: FactAggregate;
  AssuranceConnection: ListedAssurance;
  AssuranceEdge: Omit<AssuranceEdge, 'node'> & { node: ResolversParentTypes['Assurance'] };
  AssuranceInput: AssuranceInput;
  AssuranceOrder: AssuranceOrder;
  AssurancePatch: AssurancePatch;
  AssurancePayload: Omit<AssurancePayload, 'assurance' | 'changeset' | 'userErrors'> & { assurance?: Maybe<ResolversParentTypes['Assurance']>, changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  AssuranceSchemeCount: AssuranceSchemeCount;
  AssuranceStatusCount: AssuranceStatusCount;
  AssurancesPayload: Omit<AssurancesPayload, 'assurances' | 'changeset' | 'userErrors'> & { assurances?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Assurance']>>>, changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  BestWalks: ComparedBestWalks;
  Boolean: Scalars['Boolean']['output'];
  BooleanCount: BooleanCount;
  ChainNode: RecordedChainNode;
  ChangeError: ResolversUnionTypes<ResolversParentTypes>['ChangeError'];
  ChangeOperation: ChangeOperation;
  ChangesetPreview: ComparedChangesetPreview;
  ChangesetReused: ChangesetReused;
  Clause: PolicyClause;
  ClauseFinding: PolicyClauseFinding;
  ClauseProposal: PolicyClauseProposal;
  Clock: PolicyClock;
  CompaniesPayload: Omit<CompaniesPayload, 'changeset' | 'companies' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, companies?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Company']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  Company: RecordedCompany;
  CompanyAggregate: FactAggregate;
  CompanyConnection: ListedCompany;
  CompanyEdge: Omit<CompanyEdge, 'node'> & { node: ResolversParentTypes['Company'] };
  CompanyInput: CompanyInput;
  CompanyPatch: CompanyPatch;
  CompanyPayload: Omit<CompanyPayload, 'changeset' | 'company' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, company?: Maybe<ResolversParentTypes['Company']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  ConcentrationPoint: ComparedConcentrationPoint;
  ConcentrationPointConnection: ComparedConcentrationPointConnection;
  ConcentrationPointEdge: Omit<ConcentrationPointEdge, 'node'> & { node: ResolversParentTypes['ConcentrationPoint'] };
  ContractsSecurityInput: ContractsSecurityInput;
  ContractsSecurityPatch: ContractsSecurityPatch;
  ContractsSecurityPayload: Omit<ContractsSecurityPayload, 'changeset' | 'contractsSecurity' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, contractsSecurity?: Maybe<ResolversParentTypes['Relation']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  ContractsSecurityRelationsPayload: Omit<ContractsSecurityRelationsPayload, 'changeset' | 'contractsSecurityRelations' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, contractsSecurityRelations?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Relation']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  Contradiction: RecordedContradiction;
  ContradictionAggregate: FactAggregate;
  ContradictionConnection: ListedContradiction;
  ContradictionEdge: Omit<ContradictionEdge, 'node'> & { node: ResolversParentTypes['Contradiction'] };
  ContradictionInput: ContradictionInput;
  ContradictionPatch: ContradictionPatch;
  ContradictionPayload: Omit<ContradictionPayload, 'changeset' | 'contradiction' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, contradiction?: Maybe<ResolversParentTypes['Contradiction']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  ContradictionSubject: ResolversUnionTypes<ResolversParentTypes>['ContradictionSubject'];
  ContradictionsPayload: Omit<ContradictionsPayload, 'changeset' | 'contradictions' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, contradictions?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Contradiction']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  ControlsInput: ControlsInput;
  ControlsPatch: ControlsPatch;
  ControlsPayload: Omit<ControlsPayload, 'changeset' | 'controls' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, controls?: Maybe<ResolversParentTypes['Relation']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  ControlsRelationsPayload: Omit<ControlsRelationsPayload, 'changeset' | 'controlsRelations' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, controlsRelations?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Relation']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  Conversion: RecordedConversion;
  ConversionAggregate: FactAggregate;
  ConversionConnection: ListedConversion;
  ConversionEdge: Omit<ConversionEdge, 'node'> & { node: ResolversParentTypes['Conversion'] };
  ConversionInput: ConversionInput;
  ConversionOrder: ConversionOrder;
  ConversionPatch: ConversionPatch;
  ConversionPayload: Omit<ConversionPayload, 'changeset' | 'conversion' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, conversion?: Maybe<ResolversParentTypes['Conversion']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  ConversionsPayload: Omit<ConversionsPayload, 'changeset' | 'conversions' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, conversions?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Conversion']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  Counterparty: ComparedCounterparty;
  CustodyModelCount: CustodyModelCount;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DatedOrder: DatedOrder;
  DayWindow: DayWindow;
  DependentSupplier: ComparedDependentSupplier;
  Document: RecordedDocument;
  DocumentAggregate: FactAggregate;
  DocumentConnection: ListedDocument;
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  DocumentInput: DocumentInput;
  DocumentPatch: DocumentPatch;
  DocumentPayload: Omit<DocumentPayload, 'changeset' | 'document' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, document?: Maybe<ResolversParentTypes['Document']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  DocumentTypeCount: DocumentTypeCount;
  DocumentsPayload: Omit<DocumentsPayload, 'changeset' | 'documents' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, documents?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Document']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  Duty: PolicyDuty;
  Excluded: Excluded;
  ExplanationText: ExplanationText;
  Exposure: TracedExposure;
  ExposureArrival: ExposureArrival;
  ExposureChange: ComparedExposureChange;
  ExposureChangeConnection: ComparedExposureChangeConnection;
  ExposureChangeEdge: Omit<ExposureChangeEdge, 'node'> & { node: ResolversParentTypes['ExposureChange'] };
  ExposureConnection: TracedExposureConnection;
  ExposureCut: ComparedExposureCut;
  ExposureEdge: Omit<ExposureEdge, 'node'> & { node: ResolversParentTypes['Exposure'] };
  ExposureEvent: LiveExposureEvent;
  ExposureExplanation: ComparedExposureExplanation;
  FactChange: ComparedFactChange;
  FactChangeConnection: LiveFactChangeConnection;
  FactChangeEdge: Omit<FactChangeEdge, 'node'> & { node: ResolversParentTypes['FactChange'] };
  FactKindCount: FactKindCount;
  FactKindTotal: FactKindTotal;
  FactNotFound: FactNotFound;
  FactProvenance: FactProvenance;
  FactRetracted: FactRetracted;
  FactRetraction: FactRetraction;
  FactTotals: FactTotals;
  FactVersion: ComparedFactVersion;
  FactVersionConnection: ComparedFactVersionConnection;
  FactVersionEdge: Omit<FactVersionEdge, 'node'> & { node: ResolversParentTypes['FactVersion'] };
  FlagStatusCount: FlagStatusCount;
  FlagSubject: ResolversUnionTypes<ResolversParentTypes>['FlagSubject'];
  Float: Scalars['Float']['output'];
  ForceKindCount: ForceKindCount;
  Gap: ComparedGap;
  GapList: ComparedGapList;
  Holiday: Holiday;
  ID: Scalars['ID']['output'];
  ImportRun: RecordedImportRun;
  ImportRunAggregate: FactAggregate;
  ImportRunConnection: ListedImportRun;
  ImportRunEdge: Omit<ImportRunEdge, 'node'> & { node: ResolversParentTypes['ImportRun'] };
  ImportStateCount: ImportStateCount;
  Int: Scalars['Int']['output'];
  IntCount: IntCount;
  InvalidInput: InvalidInput;
  LimitExceeded: LimitExceeded;
  LinkAssumption: ComparedLinkAssumption;
  LinkScopeCount: LinkScopeCount;
  LinkWords: LinkWords;
  Location: Location;
  LogEntry: LiveLogEntry;
  LogEntryConnection: LiveLogEntryConnection;
  LogEntryEdge: Omit<LogEntryEdge, 'node'> & { node: ResolversParentTypes['LogEntry'] };
  Mass: Mass;
  MassInput: MassInput;
  MassInterval: MassInterval;
  MaterialFormCount: MaterialFormCount;
  MaterialSource: RecordedMaterialSource;
  MaterialSourceAggregate: FactAggregate;
  MaterialSourceConnection: ListedMaterialSource;
  MaterialSourceEdge: Omit<MaterialSourceEdge, 'node'> & { node: ResolversParentTypes['MaterialSource'] };
  MaterialSourceInput: MaterialSourceInput;
  MaterialSourceOrder: MaterialSourceOrder;
  MaterialSourcePatch: MaterialSourcePatch;
  MaterialSourcePayload: Omit<MaterialSourcePayload, 'changeset' | 'materialSource' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, materialSource?: Maybe<ResolversParentTypes['MaterialSource']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  MaterialSourceTypeCount: MaterialSourceTypeCount;
  MaterialSourcesPayload: Omit<MaterialSourcesPayload, 'changeset' | 'materialSources' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, materialSources?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['MaterialSource']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  Merge: RecordedMerge;
  MergeAggregate: FactAggregate;
  MergeConnection: ListedMerge;
  MergeEdge: Omit<MergeEdge, 'node'> & { node: ResolversParentTypes['Merge'] };
  MergeInput: MergeInput;
  MergeNodesInput: MergeNodesInput;
  MergeOrder: MergeOrder;
  MergePatch: MergePatch;
  MergePayload: Omit<MergePayload, 'changeset' | 'merge' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, merge?: Maybe<ResolversParentTypes['Merge']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  MergesPayload: Omit<MergesPayload, 'changeset' | 'merges' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, merges?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Merge']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  MineSite: RecordedMineSite;
  MineSiteAggregate: FactAggregate;
  MineSiteConnection: ListedMineSite;
  MineSiteEdge: Omit<MineSiteEdge, 'node'> & { node: ResolversParentTypes['MineSite'] };
  MineSiteInput: MineSiteInput;
  MineSitePatch: MineSitePatch;
  MineSitePayload: Omit<MineSitePayload, 'changeset' | 'mineSite' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, mineSite?: Maybe<ResolversParentTypes['MineSite']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  MineSitesPayload: Omit<MineSitesPayload, 'changeset' | 'mineSites' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, mineSites?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['MineSite']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  Mineral: Mineral;
  MineralCount: MineralCount;
  MineralExposure: TracedMineralExposure;
  MinimumTerm: PolicyMinimumTerm;
  MiningTypeCount: MiningTypeCount;
  Moment: Scalars['Moment']['output'];
  MovedFact: MovedFact;
  MovedFacts: RecordedMovedFacts;
  Mutation: Record<PropertyKey, never>;
  NamedOrder: NamedOrder;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  OperatesInput: OperatesInput;
  OperatesPatch: OperatesPatch;
  OperatesPayload: Omit<OperatesPayload, 'changeset' | 'operates' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, operates?: Maybe<ResolversParentTypes['Relation']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  OperatesRelationsPayload: Omit<OperatesRelationsPayload, 'changeset' | 'operatesRelations' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, operatesRelations?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Relation']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  OperationalStatusCount: OperationalStatusCount;
  Organisation: RecordedOrganisation;
  OrganisationAggregate: FactAggregate;
  OrganisationConnection: ListedOrganisation;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  OrganisationInput: OrganisationInput;
  OrganisationPatch: OrganisationPatch;
  OrganisationPayload: Omit<OrganisationPayload, 'changeset' | 'organisation' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, organisation?: Maybe<ResolversParentTypes['Organisation']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  OrganisationsPayload: Omit<OrganisationsPayload, 'changeset' | 'organisations' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, organisations?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Organisation']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  OwnSupplier: RecordedSupplier;
  OwnsInput: OwnsInput;
  OwnsPatch: OwnsPatch;
  OwnsPayload: Omit<OwnsPayload, 'changeset' | 'owns' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, owns?: Maybe<ResolversParentTypes['Relation']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  OwnsRelationsPayload: Omit<OwnsRelationsPayload, 'changeset' | 'ownsRelations' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, ownsRelations?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Relation']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  PageInfo: PageInfo;
  Passage: PolicyPassage;
  PassedControlPoint: ComparedPassedControlPoint;
  PaysInput: PaysInput;
  PaysPatch: PaysPatch;
  PaysPayload: Omit<PaysPayload, 'changeset' | 'pays' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, pays?: Maybe<ResolversParentTypes['Relation']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  PaysRelationsPayload: Omit<PaysRelationsPayload, 'changeset' | 'paysRelations' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, paysRelations?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Relation']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  Person: RecordedPerson;
  PersonAggregate: FactAggregate;
  PersonConnection: ListedPerson;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonInput: PersonInput;
  PersonPatch: PersonPatch;
  PersonPayload: Omit<PersonPayload, 'changeset' | 'person' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, person?: Maybe<ResolversParentTypes['Person']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  PersonsPayload: Omit<PersonsPayload, 'changeset' | 'persons' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, persons?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Person']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  Place: RecordedPlace;
  Policy: PolicyPolicy;
  PolicyApproval: PolicyPolicyApproval;
  PolicyEscalation: PolicyPolicyEscalation;
  PolicyGap: GapOfPolicy;
  PolicyOwner: PolicyOwner;
  PolicySetting: PolicyPolicySetting;
  PrescribedResponse: PolicyPrescribedResponse;
  Prescription: PolicyPrescription;
  PresentAtInput: PresentAtInput;
  PresentAtPatch: PresentAtPatch;
  PresentAtPayload: Omit<PresentAtPayload, 'changeset' | 'presentAt' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, presentAt?: Maybe<ResolversParentTypes['Relation']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  PresentAtRelationsPayload: Omit<PresentAtRelationsPayload, 'changeset' | 'presentAtRelations' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, presentAtRelations?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Relation']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  PreviewChangesetPayload: Omit<PreviewChangesetPayload, 'preview' | 'userErrors'> & { preview?: Maybe<ResolversParentTypes['ChangesetPreview']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  PropertyChange: PropertyChange;
  ProvidesEquipmentInput: ProvidesEquipmentInput;
  ProvidesEquipmentPatch: ProvidesEquipmentPatch;
  ProvidesEquipmentPayload: Omit<ProvidesEquipmentPayload, 'changeset' | 'providesEquipment' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, providesEquipment?: Maybe<ResolversParentTypes['Relation']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  ProvidesEquipmentRelationsPayload: Omit<ProvidesEquipmentRelationsPayload, 'changeset' | 'providesEquipmentRelations' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, providesEquipmentRelations?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Relation']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  ProvidesLogisticsInput: ProvidesLogisticsInput;
  ProvidesLogisticsPatch: ProvidesLogisticsPatch;
  ProvidesLogisticsPayload: Omit<ProvidesLogisticsPayload, 'changeset' | 'providesLogistics' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, providesLogistics?: Maybe<ResolversParentTypes['Relation']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  ProvidesLogisticsRelationsPayload: Omit<ProvidesLogisticsRelationsPayload, 'changeset' | 'providesLogisticsRelations' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, providesLogisticsRelations?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Relation']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  PurchasesFromInput: PurchasesFromInput;
  PurchasesFromPatch: PurchasesFromPatch;
  PurchasesFromPayload: Omit<PurchasesFromPayload, 'changeset' | 'purchasesFrom' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, purchasesFrom?: Maybe<ResolversParentTypes['Relation']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  PurchasesFromRelationsPayload: Omit<PurchasesFromRelationsPayload, 'changeset' | 'purchasesFromRelations' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, purchasesFromRelations?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Relation']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  Qualifier: Qualifier;
  Query: Record<PropertyKey, never>;
  ReachedNode: TracedReachedNode;
  ReachedNodeConnection: TracedReachedNodeConnection;
  ReachedNodeEdge: Omit<ReachedNodeEdge, 'node'> & { node: ResolversParentTypes['ReachedNode'] };
  Recording: Recording;
  ReinstateFactsInput: ReinstateFactsInput;
  ReinstateFactsPayload: Omit<ReinstateFactsPayload, 'changeset' | 'rose' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, rose?: Maybe<ResolversParentTypes['MovedFacts']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  Relation: RecordedRelation;
  RelationAggregate: FactAggregate;
  RelationConnection: ListedRelation;
  RelationEdge: Omit<RelationEdge, 'node'> & { node: ResolversParentTypes['Relation'] };
  RelationEnd: ResolversUnionTypes<ResolversParentTypes>['RelationEnd'];
  ReliabilityCount: ReliabilityCount;
  ResponseOption: ResponseOption;
  ResponseStrictness: ResponseStrictness;
  RetractFactsInput: RetractFactsInput;
  RetractFactsPayload: Omit<RetractFactsPayload, 'changeset' | 'fell' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, fell?: Maybe<ResolversParentTypes['MovedFacts']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  Revision: Revision;
  RevisionConflict: RevisionConflict;
  RiskCategoryCount: RiskCategoryCount;
  RiskCategoryInfo: PolicyRiskCategoryInfo;
  RiskFlag: RecordedRiskFlag;
  RiskFlagAggregate: FactAggregate;
  RiskFlagConnection: ListedRiskFlag;
  RiskFlagEdge: Omit<RiskFlagEdge, 'node'> & { node: ResolversParentTypes['RiskFlag'] };
  RiskFlagInput: RiskFlagInput;
  RiskFlagOrder: RiskFlagOrder;
  RiskFlagPatch: RiskFlagPatch;
  RiskFlagPayload: Omit<RiskFlagPayload, 'changeset' | 'riskFlag' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, riskFlag?: Maybe<ResolversParentTypes['RiskFlag']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  RiskFlagsPayload: Omit<RiskFlagsPayload, 'changeset' | 'riskFlags' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, riskFlags?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['RiskFlag']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  RouteTypeCount: RouteTypeCount;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SearchEdge']>, nodes: ReadonlyArray<ResolversParentTypes['SearchResult']> };
  SearchEdge: Omit<SearchEdge, 'foundAs' | 'node'> & { foundAs?: Maybe<ResolversParentTypes['ChainNode']>, node: ResolversParentTypes['SearchResult'] };
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  SecurityForce: RecordedSecurityForce;
  SecurityForceAggregate: FactAggregate;
  SecurityForceConnection: ListedSecurityForce;
  SecurityForceEdge: Omit<SecurityForceEdge, 'node'> & { node: ResolversParentTypes['SecurityForce'] };
  SecurityForceInput: SecurityForceInput;
  SecurityForcePatch: SecurityForcePatch;
  SecurityForcePayload: Omit<SecurityForcePayload, 'changeset' | 'securityForce' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, securityForce?: Maybe<ResolversParentTypes['SecurityForce']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  SecurityForcesPayload: Omit<SecurityForcesPayload, 'changeset' | 'securityForces' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, securityForces?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['SecurityForce']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  Share: ComparedShare;
  ShareAssumption: ComparedShareAssumption;
  ShareGrounds: ComparedShareGrounds;
  ShareInterval: ShareInterval;
  SharesManagementInput: SharesManagementInput;
  SharesManagementPatch: SharesManagementPatch;
  SharesManagementPayload: Omit<SharesManagementPayload, 'changeset' | 'sharesManagement' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, sharesManagement?: Maybe<ResolversParentTypes['Relation']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  SharesManagementRelationsPayload: Omit<SharesManagementRelationsPayload, 'changeset' | 'sharesManagementRelations' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, sharesManagementRelations?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Relation']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  Smelter: RecordedSmelter;
  SmelterAggregate: FactAggregate;
  SmelterConnection: ListedSmelter;
  SmelterEdge: Omit<SmelterEdge, 'node'> & { node: ResolversParentTypes['Smelter'] };
  SmelterInput: SmelterInput;
  SmelterPatch: SmelterPatch;
  SmelterPayload: Omit<SmelterPayload, 'changeset' | 'smelter' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, smelter?: Maybe<ResolversParentTypes['Smelter']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  SmelterTypeCount: SmelterTypeCount;
  SmeltersPayload: Omit<SmeltersPayload, 'changeset' | 'smelters' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, smelters?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Smelter']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  StoreState: StoreState;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Supplier: RecordedSupplier;
  SupplierAggregate: FactAggregate;
  SupplierConnection: ListedSupplier;
  SupplierEdge: Omit<SupplierEdge, 'node'> & { node: ResolversParentTypes['Supplier'] };
  SupplierInput: SupplierInput;
  SupplierPatch: SupplierPatch;
  SupplierPayload: Omit<SupplierPayload, 'changeset' | 'supplier' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, supplier?: Maybe<ResolversParentTypes['Supplier']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  SupplierTypeCount: SupplierTypeCount;
  SuppliersPayload: Omit<SuppliersPayload, 'changeset' | 'suppliers' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, suppliers?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Supplier']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  SupplyLink: RecordedSupplyLink;
  SupplyLinkAggregate: FactAggregate;
  SupplyLinkConnection: ListedSupplyLink;
  SupplyLinkEdge: Omit<SupplyLinkEdge, 'node'> & { node: ResolversParentTypes['SupplyLink'] };
  SupplyLinkInput: SupplyLinkInput;
  SupplyLinkPatch: SupplyLinkPatch;
  SupplyLinkPayload: Omit<SupplyLinkPayload, 'changeset' | 'supplyLink' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, supplyLink?: Maybe<ResolversParentTypes['SupplyLink']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  SupplyLinksPayload: Omit<SupplyLinksPayload, 'changeset' | 'supplyLinks' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, supplyLinks?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['SupplyLink']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  SupportModeCount: SupportModeCount;
  SupportedFact: ResolversUnionTypes<ResolversParentTypes>['SupportedFact'];
  SupportedFactConnection: SupportedFacts;
  SupportedFactEdge: Omit<SupportedFactEdge, 'node'> & { node: ResolversParentTypes['SupportedFact'] };
  SupportedKindCount: SupportedKindCount;
  Term: Term;
  TextCount: TextCount;
  ThresholdWords: PolicyThresholdWords;
  TierCount: TierCount;
  Trace: TracedTrace;
  TraceOrigin: TraceOrigin;
  TracedLink: TracedTracedLink;
  TracedNode: TracedTracedNode;
  Trader: RecordedTrader;
  TraderAggregate: FactAggregate;
  TraderConnection: ListedTrader;
  TraderEdge: Omit<TraderEdge, 'node'> & { node: ResolversParentTypes['Trader'] };
  TraderInput: TraderInput;
  TraderPatch: TraderPatch;
  TraderPayload: Omit<TraderPayload, 'changeset' | 'trader' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, trader?: Maybe<ResolversParentTypes['Trader']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  TraderTypeCount: TraderTypeCount;
  TradersPayload: Omit<TradersPayload, 'changeset' | 'traders' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, traders?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['Trader']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  TradingPoint: RecordedTradingPoint;
  TradingPointAggregate: FactAggregate;
  TradingPointConnection: ListedTradingPoint;
  TradingPointEdge: Omit<TradingPointEdge, 'node'> & { node: ResolversParentTypes['TradingPoint'] };
  TradingPointInput: TradingPointInput;
  TradingPointPatch: TradingPointPatch;
  TradingPointPayload: Omit<TradingPointPayload, 'changeset' | 'tradingPoint' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, tradingPoint?: Maybe<ResolversParentTypes['TradingPoint']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  TradingPointTypeCount: TradingPointTypeCount;
  TradingPointsPayload: Omit<TradingPointsPayload, 'changeset' | 'tradingPoints' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, tradingPoints?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['TradingPoint']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  TransportRoute: RecordedTransportRoute;
  TransportRouteAggregate: FactAggregate;
  TransportRouteConnection: ListedTransportRoute;
  TransportRouteEdge: Omit<TransportRouteEdge, 'node'> & { node: ResolversParentTypes['TransportRoute'] };
  TransportRouteInput: TransportRouteInput;
  TransportRoutePatch: TransportRoutePatch;
  TransportRoutePayload: Omit<TransportRoutePayload, 'changeset' | 'transportRoute' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, transportRoute?: Maybe<ResolversParentTypes['TransportRoute']>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  TransportRoutesPayload: Omit<TransportRoutesPayload, 'changeset' | 'transportRoutes' | 'userErrors'> & { changeset?: Maybe<ResolversParentTypes['AppliedChangeset']>, transportRoutes?: Maybe<ReadonlyArray<Maybe<ResolversParentTypes['TransportRoute']>>>, userErrors: ReadonlyArray<ResolversParentTypes['ChangeError']> };
  UnknownOrigin: ComparedUnknownOrigin;
  UnmergeNodesInput: UnmergeNodesInput;
  UpstreamMineral: TracedUpstreamMineral;
  UpstreamNode: TracedUpstreamNode;
  UpstreamNodeConnection: TracedUpstreamNodeConnection;
  UpstreamNodeEdge: Omit<UpstreamNodeEdge, 'node'> & { node: ResolversParentTypes['UpstreamNode'] };
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  ValidityOrder: ValidityOrder;
  VersionConflict: VersionConflict;
  Viewer: VerifiedIdentity;
  Walk: TracedWalk;
  WalkStep: TracedWalkStep;
  WordingRemark: WordingRemark;
  Words: Words;
  WorkingCalendar: CalendarOfPolicy;
};

export type AccessDirectiveArgs = {
  roles: ReadonlyArray<Role>;
};

export type AccessDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = AccessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type ActorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  __resolveType: TypeResolveFn<'ArmedGroup' | 'Organisation' | 'Person' | 'SecurityForce', ParentType, ContextType>;
};

export type AffectedCompanyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AffectedCompany'] = ResolversParentTypes['AffectedCompany']> = {
  company?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
  exposures?: Resolver<ReadonlyArray<ResolversTypes['Exposure']>, ParentType, ContextType>;
  firstPossibleOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['Share']>, ParentType, ContextType, RequireFields<AffectedCompanySharesArgs, 'period'>>;
  status?: Resolver<ResolversTypes['ExposureStatus'], ParentType, ContextType>;
};

export type AffectedSupplierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AffectedSupplier'] = ResolversParentTypes['AffectedSupplier']> = {
  counterparties?: Resolver<ReadonlyArray<ResolversTypes['Counterparty']>, ParentType, ContextType>;
  exposures?: Resolver<ReadonlyArray<ResolversTypes['Exposure']>, ParentType, ContextType>;
  firstPossibleOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linksToCompany?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['Share']>, ParentType, ContextType, RequireFields<AffectedSupplierSharesArgs, 'period'>>;
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

export type AffiliatedWithPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AffiliatedWithPayload'] = ResolversParentTypes['AffiliatedWithPayload']> = {
  affiliatedWith?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type AffiliatedWithRelationsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AffiliatedWithRelationsPayload'] = ResolversParentTypes['AffiliatedWithRelationsPayload']> = {
  affiliatedWithRelations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Relation']>>>, ParentType, ContextType>;
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type AlreadyExistsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlreadyExists'] = ResolversParentTypes['AlreadyExists']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
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

export type ArmedGroupAggregateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArmedGroupAggregate'] = ResolversParentTypes['ArmedGroupAggregate']> = {
  byCountry?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  byForeign?: Resolver<ReadonlyArray<ResolversTypes['BooleanCount']>, ParentType, ContextType>;
};

export type ArmedGroupConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArmedGroupConnection'] = ResolversParentTypes['ArmedGroupConnection']> = {
  aggregate?: Resolver<ResolversTypes['ArmedGroupAggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ArmedGroupEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ArmedGroup']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArmedGroupEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArmedGroupEdge'] = ResolversParentTypes['ArmedGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ArmedGroup'], ParentType, ContextType>;
};

export type ArmedGroupPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArmedGroupPayload'] = ResolversParentTypes['ArmedGroupPayload']> = {
  armedGroup?: Resolver<Maybe<ResolversTypes['ArmedGroup']>, ParentType, ContextType>;
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type ArmedGroupsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ArmedGroupsPayload'] = ResolversParentTypes['ArmedGroupsPayload']> = {
  armedGroups?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['ArmedGroup']>>>, ParentType, ContextType>;
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
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

export type AssuranceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Assurance'] = ResolversParentTypes['Assurance']> = {
  assures?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operational?: Resolver<Maybe<ResolversTypes['OperationalStatus']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['AssuranceScheme'], ParentType, ContextType>;
  schemeName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AssuranceStatus'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  underlyingScheme?: Resolver<Maybe<ResolversTypes['AssuranceScheme']>, ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AssuranceAggregateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssuranceAggregate'] = ResolversParentTypes['AssuranceAggregate']> = {
  byMineral?: Resolver<ReadonlyArray<ResolversTypes['MineralCount']>, ParentType, ContextType>;
  byNodeKind?: Resolver<ReadonlyArray<ResolversTypes['FactKindCount']>, ParentType, ContextType>;
  byOperational?: Resolver<ReadonlyArray<ResolversTypes['OperationalStatusCount']>, ParentType, ContextType>;
  byScheme?: Resolver<ReadonlyArray<ResolversTypes['AssuranceSchemeCount']>, ParentType, ContextType>;
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['AssuranceStatusCount']>, ParentType, ContextType>;
  byUnderlyingScheme?: Resolver<ReadonlyArray<ResolversTypes['AssuranceSchemeCount']>, ParentType, ContextType>;
};

export type AssuranceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssuranceConnection'] = ResolversParentTypes['AssuranceConnection']> = {
  aggregate?: Resolver<ResolversTypes['AssuranceAggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['AssuranceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Assurance']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AssuranceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssuranceEdge'] = ResolversParentTypes['AssuranceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Assurance'], ParentType, ContextType>;
};

export type AssurancePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssurancePayload'] = ResolversParentTypes['AssurancePayload']> = {
  assurance?: Resolver<Maybe<ResolversTypes['Assurance']>, ParentType, ContextType>;
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type AssuranceSchemeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssuranceSchemeCount'] = ResolversParentTypes['AssuranceSchemeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['AssuranceScheme']>, ParentType, ContextType>;
};

export type AssuranceStatusCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssuranceStatusCount'] = ResolversParentTypes['AssuranceStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['AssuranceStatus']>, ParentType, ContextType>;
};

export type AssurancesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AssurancesPayload'] = ResolversParentTypes['AssurancesPayload']> = {
  assurances?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Assurance']>>>, ParentType, ContextType>;
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type BestWalksResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BestWalks'] = ResolversParentTypes['BestWalks']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Walk']>, ParentType, ContextType>;
};

export type BooleanCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['BooleanCount'] = ResolversParentTypes['BooleanCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ChainNodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChainNode'] = ResolversParentTypes['ChainNode']> = {
  __resolveType: TypeResolveFn<'Company' | 'MineSite' | 'Smelter' | 'Supplier' | 'Trader', ParentType, ContextType>;
};

export type ChangeErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangeError'] = ResolversParentTypes['ChangeError']> = {
  __resolveType: TypeResolveFn<'AlreadyExists' | 'ChangesetReused' | 'Excluded' | 'FactNotFound' | 'FactRetracted' | 'InvalidInput' | 'LimitExceeded' | 'RevisionConflict' | 'VersionConflict', ParentType, ContextType>;
};

export type ChangesetPreviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangesetPreview'] = ResolversParentTypes['ChangesetPreview']> = {
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exposures?: Resolver<ResolversTypes['ExposureChangeConnection'], ParentType, ContextType, Partial<ChangesetPreviewExposuresArgs>>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ReadonlyArray<ResolversTypes['FactChange']>, ParentType, ContextType, Partial<ChangesetPreviewFactsArgs>>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangesetReusedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ChangesetReused'] = ResolversParentTypes['ChangesetReused']> = {
  changesetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
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
  findings?: Resolver<ReadonlyArray<ResolversTypes['ClauseFinding']>, ParentType, ContextType>;
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
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  proposes?: Resolver<ReadonlyArray<ResolversTypes['ClauseProposal']>, ParentType, ContextType>;
  remarks?: Resolver<ReadonlyArray<ResolversTypes['WordingRemark']>, ParentType, ContextType>;
  responses?: Resolver<ReadonlyArray<ResolversTypes['PrescribedResponse']>, ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes['PolicySetting']>, ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summaryZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['ThresholdWords']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  whoseConduct?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
};

export type ClauseFindingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClauseFinding'] = ResolversParentTypes['ClauseFinding']> = {
  finding?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wordsZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClauseProposalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ClauseProposal'] = ResolversParentTypes['ClauseProposal']> = {
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reasonZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type CompaniesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompaniesPayload'] = ResolversParentTypes['CompaniesPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  companies?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Company']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type CompanyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Company'] = ResolversParentTypes['Company']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, Partial<CompanyAssociationsArgs>>;
  assurances?: Resolver<ResolversTypes['AssuranceConnection'], ParentType, ContextType, Partial<CompanyAssurancesArgs>>;
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
  merges?: Resolver<ReadonlyArray<ResolversTypes['Merge']>, ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, Partial<CompanyRelationsArgs>>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['Share']>, ParentType, ContextType, RequireFields<CompanySharesArgs, 'period'>>;
  sources?: Resolver<ResolversTypes['MaterialSourceConnection'], ParentType, ContextType, Partial<CompanySourcesArgs>>;
  suppliedBy?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<CompanySuppliedByArgs>>;
  suppliesTo?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<CompanySuppliesToArgs>>;
  upstream?: Resolver<ResolversTypes['UpstreamNodeConnection'], ParentType, ContextType, Partial<CompanyUpstreamArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CompanyAggregateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompanyAggregate'] = ResolversParentTypes['CompanyAggregate']> = {
  byCountry?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  byDistrict?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  byFocal?: Resolver<ReadonlyArray<ResolversTypes['BooleanCount']>, ParentType, ContextType>;
  byMineral?: Resolver<ReadonlyArray<ResolversTypes['MineralCount']>, ParentType, ContextType>;
  byRegion?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
};

export type CompanyConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompanyConnection'] = ResolversParentTypes['CompanyConnection']> = {
  aggregate?: Resolver<ResolversTypes['CompanyAggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['CompanyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Company']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CompanyEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompanyEdge'] = ResolversParentTypes['CompanyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Company'], ParentType, ContextType>;
};

export type CompanyPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CompanyPayload'] = ResolversParentTypes['CompanyPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  company?: Resolver<Maybe<ResolversTypes['Company']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type ConcentrationPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConcentrationPoint'] = ResolversParentTypes['ConcentrationPoint']> = {
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  singlePointCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supplierCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  suppliers?: Resolver<ReadonlyArray<ResolversTypes['DependentSupplier']>, ParentType, ContextType, Partial<ConcentrationPointSuppliersArgs>>;
};

export type ConcentrationPointConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConcentrationPointConnection'] = ResolversParentTypes['ConcentrationPointConnection']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConcentrationPointEdge']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['TraceLimit']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ConcentrationPoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConcentrationPointEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConcentrationPointEdge'] = ResolversParentTypes['ConcentrationPointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConcentrationPoint'], ParentType, ContextType>;
};

export type ContractsSecurityPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContractsSecurityPayload'] = ResolversParentTypes['ContractsSecurityPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  contractsSecurity?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type ContractsSecurityRelationsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContractsSecurityRelationsPayload'] = ResolversParentTypes['ContractsSecurityRelationsPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  contractsSecurityRelations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Relation']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
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

export type ContradictionAggregateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContradictionAggregate'] = ResolversParentTypes['ContradictionAggregate']> = {
  bySubjectKind?: Resolver<ReadonlyArray<ResolversTypes['FactKindCount']>, ParentType, ContextType>;
  byTopic?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
};

export type ContradictionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContradictionConnection'] = ResolversParentTypes['ContradictionConnection']> = {
  aggregate?: Resolver<ResolversTypes['ContradictionAggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContradictionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContradictionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContradictionEdge'] = ResolversParentTypes['ContradictionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contradiction'], ParentType, ContextType>;
};

export type ContradictionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContradictionPayload'] = ResolversParentTypes['ContradictionPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  contradiction?: Resolver<Maybe<ResolversTypes['Contradiction']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type ContradictionSubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContradictionSubject'] = ResolversParentTypes['ContradictionSubject']> = {
  __resolveType: TypeResolveFn<'Company' | 'MineSite' | 'Smelter' | 'Supplier' | 'Trader' | 'TradingPoint' | 'TransportRoute', ParentType, ContextType>;
};

export type ContradictionsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContradictionsPayload'] = ResolversParentTypes['ContradictionsPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  contradictions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Contradiction']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type ControlsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ControlsPayload'] = ResolversParentTypes['ControlsPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  controls?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type ControlsRelationsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ControlsRelationsPayload'] = ResolversParentTypes['ControlsRelationsPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  controlsRelations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Relation']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type ConversionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Conversion'] = ResolversParentTypes['Conversion']> = {
  counts?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  input?: Resolver<ResolversTypes['Mineral'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  output?: Resolver<ResolversTypes['Mineral'], ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recovery?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversionAggregateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConversionAggregate'] = ResolversParentTypes['ConversionAggregate']> = {
  byInput?: Resolver<ReadonlyArray<ResolversTypes['MineralCount']>, ParentType, ContextType>;
  byNodeKind?: Resolver<ReadonlyArray<ResolversTypes['FactKindCount']>, ParentType, ContextType>;
  byOutput?: Resolver<ReadonlyArray<ResolversTypes['MineralCount']>, ParentType, ContextType>;
};

export type ConversionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConversionConnection'] = ResolversParentTypes['ConversionConnection']> = {
  aggregate?: Resolver<ResolversTypes['ConversionAggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConversionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conversion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConversionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConversionEdge'] = ResolversParentTypes['ConversionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conversion'], ParentType, ContextType>;
};

export type ConversionPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConversionPayload'] = ResolversParentTypes['ConversionPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  conversion?: Resolver<Maybe<ResolversTypes['Conversion']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type ConversionsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ConversionsPayload'] = ResolversParentTypes['ConversionsPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  conversions?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Conversion']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type CounterpartyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Counterparty'] = ResolversParentTypes['Counterparty']> = {
  firstPossibleOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExposureStatus'], ParentType, ContextType>;
};

export type CustodyModelCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustodyModelCount'] = ResolversParentTypes['CustodyModelCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['CustodyModel']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DependentSupplierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DependentSupplier'] = ResolversParentTypes['DependentSupplier']> = {
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  singlePointFor?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  supplier?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  assurances?: Resolver<ResolversTypes['AssuranceConnection'], ParentType, ContextType, Partial<DocumentAssurancesArgs>>;
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
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supplyLinks?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<DocumentSupplyLinksArgs>>;
  supports?: Resolver<ResolversTypes['SupportedFactConnection'], ParentType, ContextType, Partial<DocumentSupportsArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DocumentAggregateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentAggregate'] = ResolversParentTypes['DocumentAggregate']> = {
  byCredibility?: Resolver<ReadonlyArray<ResolversTypes['IntCount']>, ParentType, ContextType>;
  byDocumentType?: Resolver<ReadonlyArray<ResolversTypes['DocumentTypeCount']>, ParentType, ContextType>;
  byPublisher?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  byReliability?: Resolver<ReadonlyArray<ResolversTypes['ReliabilityCount']>, ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  aggregate?: Resolver<ResolversTypes['DocumentAggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type DocumentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentPayload'] = ResolversParentTypes['DocumentPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type DocumentTypeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentTypeCount'] = ResolversParentTypes['DocumentTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['DocumentType']>, ParentType, ContextType>;
};

export type DocumentsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DocumentsPayload'] = ResolversParentTypes['DocumentsPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  documents?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Document']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type DutyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
  ours?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  stakeholders?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
};

export type ExcludedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Excluded'] = ResolversParentTypes['Excluded']> = {
  by?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExplanationTextResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExplanationText'] = ResolversParentTypes['ExplanationText']> = {
  en?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  zh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExposureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Exposure'] = ResolversParentTypes['Exposure']> = {
  assumptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LinkAssumption']>>, ParentType, ContextType, Partial<ExposureAssumptionsArgs>>;
  bestWalk?: Resolver<Maybe<ResolversTypes['Walk']>, ParentType, ContextType, Partial<ExposureBestWalkArgs>>;
  certainty?: Resolver<Maybe<ResolversTypes['ExposureCertainty']>, ParentType, ContextType, Partial<ExposureCertaintyArgs>>;
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType>;
  controlPoints?: Resolver<Maybe<ResolversTypes['ControlVerdict']>, ParentType, ContextType, Partial<ExposureControlPointsArgs>>;
  counterparties?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Counterparty']>>, ParentType, ContextType, Partial<ExposureCounterpartiesArgs>>;
  cut?: Resolver<Maybe<ResolversTypes['ExposureCut']>, ParentType, ContextType, Partial<ExposureCutArgs>>;
  explanation?: Resolver<Maybe<ResolversTypes['ExposureExplanation']>, ParentType, ContextType, Partial<ExposureExplanationArgs>>;
  firstPossibleOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  flag?: Resolver<ResolversTypes['RiskFlag'], ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  isSubject?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  linksToCompany?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<ExposureLinksToCompanyArgs>>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['MineralExposure']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  prescription?: Resolver<ResolversTypes['Prescription'], ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['Share']>, ParentType, ContextType, RequireFields<ExposureSharesArgs, 'period'>>;
  shortestWalk?: Resolver<Maybe<ResolversTypes['Walk']>, ParentType, ContextType, Partial<ExposureShortestWalkArgs>>;
  status?: Resolver<ResolversTypes['ExposureStatus'], ParentType, ContextType>;
  strength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType, Partial<ExposureStrengthArgs>>;
  walks?: Resolver<Maybe<ResolversTypes['BestWalks']>, ParentType, ContextType, RequireFields<ExposureWalksArgs, 'first'>>;
};

export type ExposureArrivalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposureArrival'] = ResolversParentTypes['ExposureArrival']> = {
  firstPossibleOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ExposureStatus'], ParentType, ContextType>;
};

export type ExposureChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposureChange'] = ResolversParentTypes['ExposureChange']> = {
  after?: Resolver<Maybe<ResolversTypes['ExposureArrival']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['ExposureArrival']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['ExposureChangeKind'], ParentType, ContextType>;
  flag?: Resolver<ResolversTypes['RiskFlag'], ParentType, ContextType>;
  mineral?: Resolver<ResolversTypes['Mineral'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  produced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ExposureChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposureChangeConnection'] = ResolversParentTypes['ExposureChangeConnection']> = {
  appeared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ExposureChangeEdge']>, ParentType, ContextType>;
  limit?: Resolver<Maybe<ResolversTypes['ComparisonLimit']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ExposureChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  vanished?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExposureChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposureChangeEdge'] = ResolversParentTypes['ExposureChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ExposureChange'], ParentType, ContextType>;
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

export type ExposureCutResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposureCut'] = ResolversParentTypes['ExposureCut']> = {
  kind?: Resolver<ResolversTypes['CutKind'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['SupplyLink']>, ParentType, ContextType>;
};

export type ExposureEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposureEdge'] = ResolversParentTypes['ExposureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Exposure'], ParentType, ContextType>;
};

export type ExposureEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposureEvent'] = ResolversParentTypes['ExposureEvent']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  entry?: Resolver<Maybe<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  exposures?: Resolver<ResolversTypes['ExposureChangeConnection'], ParentType, ContextType, Partial<ExposureEventExposuresArgs>>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExposureExplanationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ExposureExplanation'] = ResolversParentTypes['ExposureExplanation']> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  assumptions?: Resolver<ReadonlyArray<ResolversTypes['LinkAssumption']>, ParentType, ContextType>;
  bestWalk?: Resolver<ResolversTypes['Walk'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['ExposureCertainty'], ParentType, ContextType>;
  controlPoints?: Resolver<ResolversTypes['ControlVerdict'], ParentType, ContextType>;
  cut?: Resolver<ResolversTypes['ExposureCut'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  flag?: Resolver<ResolversTypes['RiskFlag'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['SupplyLink']>, ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['MineralExposure']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  passed?: Resolver<ReadonlyArray<ResolversTypes['PassedControlPoint']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['Share']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['ExplanationText'], ParentType, ContextType>;
  walks?: Resolver<ResolversTypes['BestWalks'], ParentType, ContextType>;
};

export type FactChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactChange'] = ResolversParentTypes['FactChange']> = {
  after?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['FactChangeKind'], ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyChange']>, ParentType, ContextType>;
};

export type FactChangeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactChangeConnection'] = ResolversParentTypes['FactChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FactChange']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactChangeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactChangeEdge'] = ResolversParentTypes['FactChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FactChange'], ParentType, ContextType>;
};

export type FactKindCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactKindCount'] = ResolversParentTypes['FactKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['FactKind']>, ParentType, ContextType>;
};

export type FactKindTotalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactKindTotal'] = ResolversParentTypes['FactKindTotal']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
};

export type FactNotFoundResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactNotFound'] = ResolversParentTypes['FactNotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactProvenanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactProvenance'] = ResolversParentTypes['FactProvenance']> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FactRetractedResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactRetracted'] = ResolversParentTypes['FactRetracted']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fellWith?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactRetractionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactRetraction'] = ResolversParentTypes['FactRetraction']> = {
  because?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  byName?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Recording'], ParentType, ContextType>;
};

export type FactTotalsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactTotals'] = ResolversParentTypes['FactTotals']> = {
  byKind?: Resolver<ReadonlyArray<ResolversTypes['FactKindTotal']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactVersionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactVersion'] = ResolversParentTypes['FactVersion']> = {
  asImported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  because?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  change?: Resolver<ResolversTypes['FactChangeKind'], ParentType, ContextType>;
  fact?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  properties?: Resolver<ReadonlyArray<ResolversTypes['PropertyChange']>, ParentType, ContextType>;
  provenance?: Resolver<Maybe<ResolversTypes['FactProvenance']>, ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Recording'], ParentType, ContextType>;
  retraction?: Resolver<Maybe<ResolversTypes['FactRetraction']>, ParentType, ContextType>;
  superseded?: Resolver<Maybe<ResolversTypes['Recording']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactVersionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactVersionConnection'] = ResolversParentTypes['FactVersionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FactVersionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['FactVersion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactVersionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FactVersionEdge'] = ResolversParentTypes['FactVersionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FactVersion'], ParentType, ContextType>;
};

export type FlagStatusCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FlagStatusCount'] = ResolversParentTypes['FlagStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['FlagStatus']>, ParentType, ContextType>;
};

export type FlagSubjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FlagSubject'] = ResolversParentTypes['FlagSubject']> = {
  __resolveType: TypeResolveFn<'ArmedGroup' | 'Company' | 'MineSite' | 'Organisation' | 'Person' | 'SecurityForce' | 'Smelter' | 'Supplier' | 'SupplyLink' | 'Trader' | 'TradingPoint' | 'TransportRoute', ParentType, ContextType>;
};

export type ForceKindCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForceKindCount'] = ResolversParentTypes['ForceKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ForceKind']>, ParentType, ContextType>;
};

export type GapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  kind?: Resolver<ResolversTypes['GapKind'], ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['SupplyLink']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ChainNode']>, ParentType, ContextType>;
  settles?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['MaterialSource']>, ParentType, ContextType>;
  suppliers?: Resolver<ReadonlyArray<ResolversTypes['Supplier']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type GapListResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['GapList'] = ResolversParentTypes['GapList']> = {
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Gap']>, ParentType, ContextType>;
  openCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  shareCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type HolidayResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Holiday'] = ResolversParentTypes['Holiday']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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

export type ImportRunAggregateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRunAggregate'] = ResolversParentTypes['ImportRunAggregate']> = {
  byFileDigest?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  byFormat?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  byState?: Resolver<ReadonlyArray<ResolversTypes['ImportStateCount']>, ParentType, ContextType>;
};

export type ImportRunConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRunConnection'] = ResolversParentTypes['ImportRunConnection']> = {
  aggregate?: Resolver<ResolversTypes['ImportRunAggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['ImportRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ImportRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportRunEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportRunEdge'] = ResolversParentTypes['ImportRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ImportRun'], ParentType, ContextType>;
};

export type ImportStateCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ImportStateCount'] = ResolversParentTypes['ImportStateCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['ImportState']>, ParentType, ContextType>;
};

export type IntCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IntCount'] = ResolversParentTypes['IntCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  accepted?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  acceptedZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LimitExceededResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LimitExceeded'] = ResolversParentTypes['LimitExceeded']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  limit?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkAssumptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkAssumption'] = ResolversParentTypes['LinkAssumption']> = {
  begun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  companyScope?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['SupplyLink'], ParentType, ContextType>;
  notEnded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LinkScopeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LinkScopeCount'] = ResolversParentTypes['LinkScopeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['LinkScope']>, ParentType, ContextType>;
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

export type LogEntryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LogEntry'] = ResolversParentTypes['LogEntry']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changesetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facts?: Resolver<ResolversTypes['FactChangeConnection'], ParentType, ContextType, Partial<LogEntryFactsArgs>>;
  importId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  outcomes?: Resolver<ReadonlyArray<ResolversTypes['Outcome']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LogEntryConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LogEntryConnection'] = ResolversParentTypes['LogEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LogEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['LogEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  until?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LogEntryEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['LogEntryEdge'] = ResolversParentTypes['LogEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LogEntry'], ParentType, ContextType>;
};

export type MassResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mass'] = ResolversParentTypes['Mass']> = {
  kgHigh?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  kgLow?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mineral?: Resolver<ResolversTypes['Mineral'], ParentType, ContextType>;
};

export type MassIntervalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MassInterval'] = ResolversParentTypes['MassInterval']> = {
  least?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  most?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type MaterialFormCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MaterialFormCount'] = ResolversParentTypes['MaterialFormCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['MaterialForm']>, ParentType, ContextType>;
};

export type MaterialSourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MaterialSource'] = ResolversParentTypes['MaterialSource']> = {
  cleanFraction?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  masses?: Resolver<ReadonlyArray<ResolversTypes['Mass']>, ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceType?: Resolver<ResolversTypes['MaterialSourceType'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MaterialSourceAggregateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MaterialSourceAggregate'] = ResolversParentTypes['MaterialSourceAggregate']> = {
  byMineral?: Resolver<ReadonlyArray<ResolversTypes['MineralCount']>, ParentType, ContextType>;
  byNodeKind?: Resolver<ReadonlyArray<ResolversTypes['FactKindCount']>, ParentType, ContextType>;
  bySourceType?: Resolver<ReadonlyArray<ResolversTypes['MaterialSourceTypeCount']>, ParentType, ContextType>;
};

export type MaterialSourceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MaterialSourceConnection'] = ResolversParentTypes['MaterialSourceConnection']> = {
  aggregate?: Resolver<ResolversTypes['MaterialSourceAggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MaterialSourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MaterialSource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MaterialSourceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MaterialSourceEdge'] = ResolversParentTypes['MaterialSourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MaterialSource'], ParentType, ContextType>;
};

export type MaterialSourcePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MaterialSourcePayload'] = ResolversParentTypes['MaterialSourcePayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  materialSource?: Resolver<Maybe<ResolversTypes['MaterialSource']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type MaterialSourceTypeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MaterialSourceTypeCount'] = ResolversParentTypes['MaterialSourceTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['MaterialSourceType']>, ParentType, ContextType>;
};

export type MaterialSourcesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MaterialSourcesPayload'] = ResolversParentTypes['MaterialSourcesPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  materialSources?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['MaterialSource']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type MergeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Merge'] = ResolversParentTypes['Merge']> = {
  dropped?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kept?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MergeAggregateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergeAggregate'] = ResolversParentTypes['MergeAggregate']> = {
  byDroppedKind?: Resolver<ReadonlyArray<ResolversTypes['FactKindCount']>, ParentType, ContextType>;
  byKeptKind?: Resolver<ReadonlyArray<ResolversTypes['FactKindCount']>, ParentType, ContextType>;
};

export type MergeConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergeConnection'] = ResolversParentTypes['MergeConnection']> = {
  aggregate?: Resolver<ResolversTypes['MergeAggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MergeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Merge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MergeEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergeEdge'] = ResolversParentTypes['MergeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Merge'], ParentType, ContextType>;
};

export type MergePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergePayload'] = ResolversParentTypes['MergePayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  merge?: Resolver<Maybe<ResolversTypes['Merge']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type MergesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MergesPayload'] = ResolversParentTypes['MergesPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  merges?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Merge']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type MineSiteResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MineSite'] = ResolversParentTypes['MineSite']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, Partial<MineSiteAssociationsArgs>>;
  assurances?: Resolver<ResolversTypes['AssuranceConnection'], ParentType, ContextType, Partial<MineSiteAssurancesArgs>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<MineSiteContradictionsArgs>>;
  conversions?: Resolver<ResolversTypes['ConversionConnection'], ParentType, ContextType, Partial<MineSiteConversionsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  downstream?: Resolver<ResolversTypes['ReachedNodeConnection'], ParentType, ContextType, Partial<MineSiteDownstreamArgs>>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, Partial<MineSiteExposuresArgs>>;
  flags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<MineSiteFlagsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  mergedFrom?: Resolver<ReadonlyArray<ResolversTypes['ChainNode']>, ParentType, ContextType>;
  merges?: Resolver<ReadonlyArray<ResolversTypes['Merge']>, ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  miningType?: Resolver<Maybe<ResolversTypes['MiningType']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, Partial<MineSiteRelationsArgs>>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['Share']>, ParentType, ContextType, RequireFields<MineSiteSharesArgs, 'period'>>;
  sources?: Resolver<ResolversTypes['MaterialSourceConnection'], ParentType, ContextType, Partial<MineSiteSourcesArgs>>;
  suppliedBy?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<MineSiteSuppliedByArgs>>;
  suppliesTo?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<MineSiteSuppliesToArgs>>;
  upstream?: Resolver<ResolversTypes['UpstreamNodeConnection'], ParentType, ContextType, Partial<MineSiteUpstreamArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MineSiteAggregateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MineSiteAggregate'] = ResolversParentTypes['MineSiteAggregate']> = {
  byCountry?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  byDistrict?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  byMineral?: Resolver<ReadonlyArray<ResolversTypes['MineralCount']>, ParentType, ContextType>;
  byMiningType?: Resolver<ReadonlyArray<ResolversTypes['MiningTypeCount']>, ParentType, ContextType>;
  byRegion?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
};

export type MineSiteConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MineSiteConnection'] = ResolversParentTypes['MineSiteConnection']> = {
  aggregate?: Resolver<ResolversTypes['MineSiteAggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['MineSiteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['MineSite']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MineSiteEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MineSiteEdge'] = ResolversParentTypes['MineSiteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MineSite'], ParentType, ContextType>;
};

export type MineSitePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MineSitePayload'] = ResolversParentTypes['MineSitePayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  mineSite?: Resolver<Maybe<ResolversTypes['MineSite']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type MineSitesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MineSitesPayload'] = ResolversParentTypes['MineSitesPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  mineSites?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['MineSite']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type MineralResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mineral'] = ResolversParentTypes['Mineral']> = {
  alsoCalled?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  namedByPolicy?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MineralCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MineralCount'] = ResolversParentTypes['MineralCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Mineral']>, ParentType, ContextType>;
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

export type MiningTypeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MiningTypeCount'] = ResolversParentTypes['MiningTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['MiningType']>, ParentType, ContextType>;
};

export interface MomentScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Moment'], any> {
  name: 'Moment';
}

export type MovedFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MovedFact'] = ResolversParentTypes['MovedFact']> = {
  because?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MovedFactsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MovedFacts'] = ResolversParentTypes['MovedFacts']> = {
  facts?: Resolver<ReadonlyArray<ResolversTypes['MovedFact']>, ParentType, ContextType, Partial<MovedFactsFactsArgs>>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  addAffiliatedWith?: Resolver<ResolversTypes['AffiliatedWithPayload'], ParentType, ContextType, RequireFields<MutationAddAffiliatedWithArgs, 'input'>>;
  addAffiliatedWithRelations?: Resolver<ResolversTypes['AffiliatedWithRelationsPayload'], ParentType, ContextType, RequireFields<MutationAddAffiliatedWithRelationsArgs, 'input'>>;
  addArmedGroup?: Resolver<ResolversTypes['ArmedGroupPayload'], ParentType, ContextType, RequireFields<MutationAddArmedGroupArgs, 'input'>>;
  addArmedGroups?: Resolver<ResolversTypes['ArmedGroupsPayload'], ParentType, ContextType, RequireFields<MutationAddArmedGroupsArgs, 'input'>>;
  addAssurance?: Resolver<ResolversTypes['AssurancePayload'], ParentType, ContextType, RequireFields<MutationAddAssuranceArgs, 'input'>>;
  addAssurances?: Resolver<ResolversTypes['AssurancesPayload'], ParentType, ContextType, RequireFields<MutationAddAssurancesArgs, 'input'>>;
  addCompanies?: Resolver<ResolversTypes['CompaniesPayload'], ParentType, ContextType, RequireFields<MutationAddCompaniesArgs, 'input'>>;
  addCompany?: Resolver<ResolversTypes['CompanyPayload'], ParentType, ContextType, RequireFields<MutationAddCompanyArgs, 'input'>>;
  addContractsSecurity?: Resolver<ResolversTypes['ContractsSecurityPayload'], ParentType, ContextType, RequireFields<MutationAddContractsSecurityArgs, 'input'>>;
  addContractsSecurityRelations?: Resolver<ResolversTypes['ContractsSecurityRelationsPayload'], ParentType, ContextType, RequireFields<MutationAddContractsSecurityRelationsArgs, 'input'>>;
  addContradiction?: Resolver<ResolversTypes['ContradictionPayload'], ParentType, ContextType, RequireFields<MutationAddContradictionArgs, 'input'>>;
  addContradictions?: Resolver<ResolversTypes['ContradictionsPayload'], ParentType, ContextType, RequireFields<MutationAddContradictionsArgs, 'input'>>;
  addControls?: Resolver<ResolversTypes['ControlsPayload'], ParentType, ContextType, RequireFields<MutationAddControlsArgs, 'input'>>;
  addControlsRelations?: Resolver<ResolversTypes['ControlsRelationsPayload'], ParentType, ContextType, RequireFields<MutationAddControlsRelationsArgs, 'input'>>;
  addConversion?: Resolver<ResolversTypes['ConversionPayload'], ParentType, ContextType, RequireFields<MutationAddConversionArgs, 'input'>>;
  addConversions?: Resolver<ResolversTypes['ConversionsPayload'], ParentType, ContextType, RequireFields<MutationAddConversionsArgs, 'input'>>;
  addDocument?: Resolver<ResolversTypes['DocumentPayload'], ParentType, ContextType, RequireFields<MutationAddDocumentArgs, 'input'>>;
  addDocuments?: Resolver<ResolversTypes['DocumentsPayload'], ParentType, ContextType, RequireFields<MutationAddDocumentsArgs, 'input'>>;
  addMaterialSource?: Resolver<ResolversTypes['MaterialSourcePayload'], ParentType, ContextType, RequireFields<MutationAddMaterialSourceArgs, 'input'>>;
  addMaterialSources?: Resolver<ResolversTypes['MaterialSourcesPayload'], ParentType, ContextType, RequireFields<MutationAddMaterialSourcesArgs, 'input'>>;
  addMerge?: Resolver<ResolversTypes['MergePayload'], ParentType, ContextType, RequireFields<MutationAddMergeArgs, 'input'>>;
  addMerges?: Resolver<ResolversTypes['MergesPayload'], ParentType, ContextType, RequireFields<MutationAddMergesArgs, 'input'>>;
  addMineSite?: Resolver<ResolversTypes['MineSitePayload'], ParentType, ContextType, RequireFields<MutationAddMineSiteArgs, 'input'>>;
  addMineSites?: Resolver<ResolversTypes['MineSitesPayload'], ParentType, ContextType, RequireFields<MutationAddMineSitesArgs, 'input'>>;
  addOperates?: Resolver<ResolversTypes['OperatesPayload'], ParentType, ContextType, RequireFields<MutationAddOperatesArgs, 'input'>>;
  addOperatesRelations?: Resolver<ResolversTypes['OperatesRelationsPayload'], ParentType, ContextType, RequireFields<MutationAddOperatesRelationsArgs, 'input'>>;
  addOrganisation?: Resolver<ResolversTypes['OrganisationPayload'], ParentType, ContextType, RequireFields<MutationAddOrganisationArgs, 'input'>>;
  addOrganisations?: Resolver<ResolversTypes['OrganisationsPayload'], ParentType, ContextType, RequireFields<MutationAddOrganisationsArgs, 'input'>>;
  addOwns?: Resolver<ResolversTypes['OwnsPayload'], ParentType, ContextType, RequireFields<MutationAddOwnsArgs, 'input'>>;
  addOwnsRelations?: Resolver<ResolversTypes['OwnsRelationsPayload'], ParentType, ContextType, RequireFields<MutationAddOwnsRelationsArgs, 'input'>>;
  addPays?: Resolver<ResolversTypes['PaysPayload'], ParentType, ContextType, RequireFields<MutationAddPaysArgs, 'input'>>;
  addPaysRelations?: Resolver<ResolversTypes['PaysRelationsPayload'], ParentType, ContextType, RequireFields<MutationAddPaysRelationsArgs, 'input'>>;
  addPerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationAddPersonArgs, 'input'>>;
  addPersons?: Resolver<ResolversTypes['PersonsPayload'], ParentType, ContextType, RequireFields<MutationAddPersonsArgs, 'input'>>;
  addPresentAt?: Resolver<ResolversTypes['PresentAtPayload'], ParentType, ContextType, RequireFields<MutationAddPresentAtArgs, 'input'>>;
  addPresentAtRelations?: Resolver<ResolversTypes['PresentAtRelationsPayload'], ParentType, ContextType, RequireFields<MutationAddPresentAtRelationsArgs, 'input'>>;
  addProvidesEquipment?: Resolver<ResolversTypes['ProvidesEquipmentPayload'], ParentType, ContextType, RequireFields<MutationAddProvidesEquipmentArgs, 'input'>>;
  addProvidesEquipmentRelations?: Resolver<ResolversTypes['ProvidesEquipmentRelationsPayload'], ParentType, ContextType, RequireFields<MutationAddProvidesEquipmentRelationsArgs, 'input'>>;
  addProvidesLogistics?: Resolver<ResolversTypes['ProvidesLogisticsPayload'], ParentType, ContextType, RequireFields<MutationAddProvidesLogisticsArgs, 'input'>>;
  addProvidesLogisticsRelations?: Resolver<ResolversTypes['ProvidesLogisticsRelationsPayload'], ParentType, ContextType, RequireFields<MutationAddProvidesLogisticsRelationsArgs, 'input'>>;
  addPurchasesFrom?: Resolver<ResolversTypes['PurchasesFromPayload'], ParentType, ContextType, RequireFields<MutationAddPurchasesFromArgs, 'input'>>;
  addPurchasesFromRelations?: Resolver<ResolversTypes['PurchasesFromRelationsPayload'], ParentType, ContextType, RequireFields<MutationAddPurchasesFromRelationsArgs, 'input'>>;
  addRiskFlag?: Resolver<ResolversTypes['RiskFlagPayload'], ParentType, ContextType, RequireFields<MutationAddRiskFlagArgs, 'input'>>;
  addRiskFlags?: Resolver<ResolversTypes['RiskFlagsPayload'], ParentType, ContextType, RequireFields<MutationAddRiskFlagsArgs, 'input'>>;
  addSecurityForce?: Resolver<ResolversTypes['SecurityForcePayload'], ParentType, ContextType, RequireFields<MutationAddSecurityForceArgs, 'input'>>;
  addSecurityForces?: Resolver<ResolversTypes['SecurityForcesPayload'], ParentType, ContextType, RequireFields<MutationAddSecurityForcesArgs, 'input'>>;
  addSharesManagement?: Resolver<ResolversTypes['SharesManagementPayload'], ParentType, ContextType, RequireFields<MutationAddSharesManagementArgs, 'input'>>;
  addSharesManagementRelations?: Resolver<ResolversTypes['SharesManagementRelationsPayload'], ParentType, ContextType, RequireFields<MutationAddSharesManagementRelationsArgs, 'input'>>;
  addSmelter?: Resolver<ResolversTypes['SmelterPayload'], ParentType, ContextType, RequireFields<MutationAddSmelterArgs, 'input'>>;
  addSmelters?: Resolver<ResolversTypes['SmeltersPayload'], ParentType, ContextType, RequireFields<MutationAddSmeltersArgs, 'input'>>;
  addSupplier?: Resolver<ResolversTypes['SupplierPayload'], ParentType, ContextType, RequireFields<MutationAddSupplierArgs, 'input'>>;
  addSuppliers?: Resolver<ResolversTypes['SuppliersPayload'], ParentType, ContextType, RequireFields<MutationAddSuppliersArgs, 'input'>>;
  addSupplyLink?: Resolver<ResolversTypes['SupplyLinkPayload'], ParentType, ContextType, RequireFields<MutationAddSupplyLinkArgs, 'input'>>;
  addSupplyLinks?: Resolver<ResolversTypes['SupplyLinksPayload'], ParentType, ContextType, RequireFields<MutationAddSupplyLinksArgs, 'input'>>;
  addTrader?: Resolver<ResolversTypes['TraderPayload'], ParentType, ContextType, RequireFields<MutationAddTraderArgs, 'input'>>;
  addTraders?: Resolver<ResolversTypes['TradersPayload'], ParentType, ContextType, RequireFields<MutationAddTradersArgs, 'input'>>;
  addTradingPoint?: Resolver<ResolversTypes['TradingPointPayload'], ParentType, ContextType, RequireFields<MutationAddTradingPointArgs, 'input'>>;
  addTradingPoints?: Resolver<ResolversTypes['TradingPointsPayload'], ParentType, ContextType, RequireFields<MutationAddTradingPointsArgs, 'input'>>;
  addTransportRoute?: Resolver<ResolversTypes['TransportRoutePayload'], ParentType, ContextType, RequireFields<MutationAddTransportRouteArgs, 'input'>>;
  addTransportRoutes?: Resolver<ResolversTypes['TransportRoutesPayload'], ParentType, ContextType, RequireFields<MutationAddTransportRoutesArgs, 'input'>>;
  amendAffiliatedWith?: Resolver<ResolversTypes['AffiliatedWithPayload'], ParentType, ContextType, RequireFields<MutationAmendAffiliatedWithArgs, 'input'>>;
  amendAffiliatedWithRelations?: Resolver<ResolversTypes['AffiliatedWithRelationsPayload'], ParentType, ContextType, RequireFields<MutationAmendAffiliatedWithRelationsArgs, 'input'>>;
  amendArmedGroup?: Resolver<ResolversTypes['ArmedGroupPayload'], ParentType, ContextType, RequireFields<MutationAmendArmedGroupArgs, 'input'>>;
  amendArmedGroups?: Resolver<ResolversTypes['ArmedGroupsPayload'], ParentType, ContextType, RequireFields<MutationAmendArmedGroupsArgs, 'input'>>;
  amendAssurance?: Resolver<ResolversTypes['AssurancePayload'], ParentType, ContextType, RequireFields<MutationAmendAssuranceArgs, 'input'>>;
  amendAssurances?: Resolver<ResolversTypes['AssurancesPayload'], ParentType, ContextType, RequireFields<MutationAmendAssurancesArgs, 'input'>>;
  amendCompanies?: Resolver<ResolversTypes['CompaniesPayload'], ParentType, ContextType, RequireFields<MutationAmendCompaniesArgs, 'input'>>;
  amendCompany?: Resolver<ResolversTypes['CompanyPayload'], ParentType, ContextType, RequireFields<MutationAmendCompanyArgs, 'input'>>;
  amendContractsSecurity?: Resolver<ResolversTypes['ContractsSecurityPayload'], ParentType, ContextType, RequireFields<MutationAmendContractsSecurityArgs, 'input'>>;
  amendContractsSecurityRelations?: Resolver<ResolversTypes['ContractsSecurityRelationsPayload'], ParentType, ContextType, RequireFields<MutationAmendContractsSecurityRelationsArgs, 'input'>>;
  amendContradiction?: Resolver<ResolversTypes['ContradictionPayload'], ParentType, ContextType, RequireFields<MutationAmendContradictionArgs, 'input'>>;
  amendContradictions?: Resolver<ResolversTypes['ContradictionsPayload'], ParentType, ContextType, RequireFields<MutationAmendContradictionsArgs, 'input'>>;
  amendControls?: Resolver<ResolversTypes['ControlsPayload'], ParentType, ContextType, RequireFields<MutationAmendControlsArgs, 'input'>>;
  amendControlsRelations?: Resolver<ResolversTypes['ControlsRelationsPayload'], ParentType, ContextType, RequireFields<MutationAmendControlsRelationsArgs, 'input'>>;
  amendConversion?: Resolver<ResolversTypes['ConversionPayload'], ParentType, ContextType, RequireFields<MutationAmendConversionArgs, 'input'>>;
  amendConversions?: Resolver<ResolversTypes['ConversionsPayload'], ParentType, ContextType, RequireFields<MutationAmendConversionsArgs, 'input'>>;
  amendDocument?: Resolver<ResolversTypes['DocumentPayload'], ParentType, ContextType, RequireFields<MutationAmendDocumentArgs, 'input'>>;
  amendDocuments?: Resolver<ResolversTypes['DocumentsPayload'], ParentType, ContextType, RequireFields<MutationAmendDocumentsArgs, 'input'>>;
  amendMaterialSource?: Resolver<ResolversTypes['MaterialSourcePayload'], ParentType, ContextType, RequireFields<MutationAmendMaterialSourceArgs, 'input'>>;
  amendMaterialSources?: Resolver<ResolversTypes['MaterialSourcesPayload'], ParentType, ContextType, RequireFields<MutationAmendMaterialSourcesArgs, 'input'>>;
  amendMerge?: Resolver<ResolversTypes['MergePayload'], ParentType, ContextType, RequireFields<MutationAmendMergeArgs, 'input'>>;
  amendMerges?: Resolver<ResolversTypes['MergesPayload'], ParentType, ContextType, RequireFields<MutationAmendMergesArgs, 'input'>>;
  amendMineSite?: Resolver<ResolversTypes['MineSitePayload'], ParentType, ContextType, RequireFields<MutationAmendMineSiteArgs, 'input'>>;
  amendMineSites?: Resolver<ResolversTypes['MineSitesPayload'], ParentType, ContextType, RequireFields<MutationAmendMineSitesArgs, 'input'>>;
  amendOperates?: Resolver<ResolversTypes['OperatesPayload'], ParentType, ContextType, RequireFields<MutationAmendOperatesArgs, 'input'>>;
  amendOperatesRelations?: Resolver<ResolversTypes['OperatesRelationsPayload'], ParentType, ContextType, RequireFields<MutationAmendOperatesRelationsArgs, 'input'>>;
  amendOrganisation?: Resolver<ResolversTypes['OrganisationPayload'], ParentType, ContextType, RequireFields<MutationAmendOrganisationArgs, 'input'>>;
  amendOrganisations?: Resolver<ResolversTypes['OrganisationsPayload'], ParentType, ContextType, RequireFields<MutationAmendOrganisationsArgs, 'input'>>;
  amendOwns?: Resolver<ResolversTypes['OwnsPayload'], ParentType, ContextType, RequireFields<MutationAmendOwnsArgs, 'input'>>;
  amendOwnsRelations?: Resolver<ResolversTypes['OwnsRelationsPayload'], ParentType, ContextType, RequireFields<MutationAmendOwnsRelationsArgs, 'input'>>;
  amendPays?: Resolver<ResolversTypes['PaysPayload'], ParentType, ContextType, RequireFields<MutationAmendPaysArgs, 'input'>>;
  amendPaysRelations?: Resolver<ResolversTypes['PaysRelationsPayload'], ParentType, ContextType, RequireFields<MutationAmendPaysRelationsArgs, 'input'>>;
  amendPerson?: Resolver<ResolversTypes['PersonPayload'], ParentType, ContextType, RequireFields<MutationAmendPersonArgs, 'input'>>;
  amendPersons?: Resolver<ResolversTypes['PersonsPayload'], ParentType, ContextType, RequireFields<MutationAmendPersonsArgs, 'input'>>;
  amendPresentAt?: Resolver<ResolversTypes['PresentAtPayload'], ParentType, ContextType, RequireFields<MutationAmendPresentAtArgs, 'input'>>;
  amendPresentAtRelations?: Resolver<ResolversTypes['PresentAtRelationsPayload'], ParentType, ContextType, RequireFields<MutationAmendPresentAtRelationsArgs, 'input'>>;
  amendProvidesEquipment?: Resolver<ResolversTypes['ProvidesEquipmentPayload'], ParentType, ContextType, RequireFields<MutationAmendProvidesEquipmentArgs, 'input'>>;
  amendProvidesEquipmentRelations?: Resolver<ResolversTypes['ProvidesEquipmentRelationsPayload'], ParentType, ContextType, RequireFields<MutationAmendProvidesEquipmentRelationsArgs, 'input'>>;
  amendProvidesLogistics?: Resolver<ResolversTypes['ProvidesLogisticsPayload'], ParentType, ContextType, RequireFields<MutationAmendProvidesLogisticsArgs, 'input'>>;
  amendProvidesLogisticsRelations?: Resolver<ResolversTypes['ProvidesLogisticsRelationsPayload'], ParentType, ContextType, RequireFields<MutationAmendProvidesLogisticsRelationsArgs, 'input'>>;
  amendPurchasesFrom?: Resolver<ResolversTypes['PurchasesFromPayload'], ParentType, ContextType, RequireFields<MutationAmendPurchasesFromArgs, 'input'>>;
  amendPurchasesFromRelations?: Resolver<ResolversTypes['PurchasesFromRelationsPayload'], ParentType, ContextType, RequireFields<MutationAmendPurchasesFromRelationsArgs, 'input'>>;
  amendRiskFlag?: Resolver<ResolversTypes['RiskFlagPayload'], ParentType, ContextType, RequireFields<MutationAmendRiskFlagArgs, 'input'>>;
  amendRiskFlags?: Resolver<ResolversTypes['RiskFlagsPayload'], ParentType, ContextType, RequireFields<MutationAmendRiskFlagsArgs, 'input'>>;
  amendSecurityForce?: Resolver<ResolversTypes['SecurityForcePayload'], ParentType, ContextType, RequireFields<MutationAmendSecurityForceArgs, 'input'>>;
  amendSecurityForces?: Resolver<ResolversTypes['SecurityForcesPayload'], ParentType, ContextType, RequireFields<MutationAmendSecurityForcesArgs, 'input'>>;
  amendSharesManagement?: Resolver<ResolversTypes['SharesManagementPayload'], ParentType, ContextType, RequireFields<MutationAmendSharesManagementArgs, 'input'>>;
  amendSharesManagementRelations?: Resolver<ResolversTypes['SharesManagementRelationsPayload'], ParentType, ContextType, RequireFields<MutationAmendSharesManagementRelationsArgs, 'input'>>;
  amendSmelter?: Resolver<ResolversTypes['SmelterPayload'], ParentType, ContextType, RequireFields<MutationAmendSmelterArgs, 'input'>>;
  amendSmelters?: Resolver<ResolversTypes['SmeltersPayload'], ParentType, ContextType, RequireFields<MutationAmendSmeltersArgs, 'input'>>;
  amendSupplier?: Resolver<ResolversTypes['SupplierPayload'], ParentType, ContextType, RequireFields<MutationAmendSupplierArgs, 'input'>>;
  amendSuppliers?: Resolver<ResolversTypes['SuppliersPayload'], ParentType, ContextType, RequireFields<MutationAmendSuppliersArgs, 'input'>>;
  amendSupplyLink?: Resolver<ResolversTypes['SupplyLinkPayload'], ParentType, ContextType, RequireFields<MutationAmendSupplyLinkArgs, 'input'>>;
  amendSupplyLinks?: Resolver<ResolversTypes['SupplyLinksPayload'], ParentType, ContextType, RequireFields<MutationAmendSupplyLinksArgs, 'input'>>;
  amendTrader?: Resolver<ResolversTypes['TraderPayload'], ParentType, ContextType, RequireFields<MutationAmendTraderArgs, 'input'>>;
  amendTraders?: Resolver<ResolversTypes['TradersPayload'], ParentType, ContextType, RequireFields<MutationAmendTradersArgs, 'input'>>;
  amendTradingPoint?: Resolver<ResolversTypes['TradingPointPayload'], ParentType, ContextType, RequireFields<MutationAmendTradingPointArgs, 'input'>>;
  amendTradingPoints?: Resolver<ResolversTypes['TradingPointsPayload'], ParentType, ContextType, RequireFields<MutationAmendTradingPointsArgs, 'input'>>;
  amendTransportRoute?: Resolver<ResolversTypes['TransportRoutePayload'], ParentType, ContextType, RequireFields<MutationAmendTransportRouteArgs, 'input'>>;
  amendTransportRoutes?: Resolver<ResolversTypes['TransportRoutesPayload'], ParentType, ContextType, RequireFields<MutationAmendTransportRoutesArgs, 'input'>>;
  applyChangeset?: Resolver<ResolversTypes['ApplyChangesetPayload'], ParentType, ContextType, RequireFields<MutationApplyChangesetArgs, 'input'>>;
  mergeNodes?: Resolver<ResolversTypes['MergesPayload'], ParentType, ContextType, RequireFields<MutationMergeNodesArgs, 'input'>>;
  reinstateFacts?: Resolver<ResolversTypes['ReinstateFactsPayload'], ParentType, ContextType, RequireFields<MutationReinstateFactsArgs, 'input'>>;
  retractFacts?: Resolver<ResolversTypes['RetractFactsPayload'], ParentType, ContextType, RequireFields<MutationRetractFactsArgs, 'input'>>;
  unmergeNodes?: Resolver<ResolversTypes['RetractFactsPayload'], ParentType, ContextType, RequireFields<MutationUnmergeNodesArgs, 'input'>>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'ArmedGroup' | 'Assurance' | 'Company' | 'Contradiction' | 'Conversion' | 'Document' | 'ImportRun' | 'MaterialSource' | 'Merge' | 'MineSite' | 'Organisation' | 'Person' | 'Relation' | 'RiskFlag' | 'SecurityForce' | 'Smelter' | 'Supplier' | 'SupplyLink' | 'Trader' | 'TradingPoint' | 'TransportRoute', ParentType, ContextType>;
};

export type OperatesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OperatesPayload'] = ResolversParentTypes['OperatesPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  operates?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type OperatesRelationsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OperatesRelationsPayload'] = ResolversParentTypes['OperatesRelationsPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  operatesRelations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Relation']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type OperationalStatusCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OperationalStatusCount'] = ResolversParentTypes['OperationalStatusCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['OperationalStatus']>, ParentType, ContextType>;
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

export type OrganisationAggregateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationAggregate'] = ResolversParentTypes['OrganisationAggregate']> = {
  byCountry?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  aggregate?: Resolver<ResolversTypes['OrganisationAggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type OrganisationPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationPayload'] = ResolversParentTypes['OrganisationPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type OrganisationsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OrganisationsPayload'] = ResolversParentTypes['OrganisationsPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  organisations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Organisation']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type OwnSupplierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnSupplier'] = ResolversParentTypes['OwnSupplier']> = {
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  supplierId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supplierType?: Resolver<Maybe<ResolversTypes['SupplierType']>, ParentType, ContextType>;
};

export type OwnsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnsPayload'] = ResolversParentTypes['OwnsPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  owns?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type OwnsRelationsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['OwnsRelationsPayload'] = ResolversParentTypes['OwnsRelationsPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  ownsRelations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Relation']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
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

export type PassedControlPointResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PassedControlPoint'] = ResolversParentTypes['PassedControlPoint']> = {
  arrivesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  assurances?: Resolver<ReadonlyArray<ResolversTypes['Assurance']>, ParentType, ContextType>;
  mineral?: Resolver<ResolversTypes['Mineral'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
};

export type PaysPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaysPayload'] = ResolversParentTypes['PaysPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  pays?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type PaysRelationsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PaysRelationsPayload'] = ResolversParentTypes['PaysRelationsPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  paysRelations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Relation']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
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

export type PersonAggregateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonAggregate'] = ResolversParentTypes['PersonAggregate']> = {
  byCountry?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  aggregate?: Resolver<ResolversTypes['PersonAggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonPayload'] = ResolversParentTypes['PersonPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type PersonsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PersonsPayload'] = ResolversParentTypes['PersonsPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  persons?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Person']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  __resolveType: TypeResolveFn<'TradingPoint' | 'TransportRoute', ParentType, ContextType>;
};

export type PolicyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Policy'] = ResolversParentTypes['Policy']> = {
  approvals?: Resolver<ReadonlyArray<ResolversTypes['PolicyApproval']>, ParentType, ContextType>;
  authoritativeLanguage?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  calendar?: Resolver<ResolversTypes['WorkingCalendar'], ParentType, ContextType>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType>;
  definitions?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  escalation?: Resolver<ReadonlyArray<ResolversTypes['PolicyEscalation']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  inForce?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<PolicyInForceArgs>>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  inForceTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['PolicyOwner'], ParentType, ContextType>;
  passages?: Resolver<ReadonlyArray<ResolversTypes['Passage']>, ParentType, ContextType>;
  riskCategories?: Resolver<ReadonlyArray<ResolversTypes['RiskCategoryInfo']>, ParentType, ContextType>;
  settings?: Resolver<ReadonlyArray<ResolversTypes['PolicySetting']>, ParentType, ContextType>;
  strictness?: Resolver<ReadonlyArray<ResolversTypes['ResponseStrictness']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  titleZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versionNote?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versionNoteZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PolicyApprovalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyApproval'] = ResolversParentTypes['PolicyApproval']> = {
  by?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['Term'], ParentType, ContextType>;
};

export type PolicyEscalationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyEscalation'] = ResolversParentTypes['PolicyEscalation']> = {
  afterWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
};

export type PolicyGapResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PolicyGap'] = ResolversParentTypes['PolicyGap']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  readBy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
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
  effectiveLength?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  effectiveStart?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  effectiveUnit?: Resolver<Maybe<ResolversTypes['Term']>, ParentType, ContextType>;
  length?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  noteZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setByOwner?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
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
  stakeholders?: Resolver<ReadonlyArray<ResolversTypes['Term']>, ParentType, ContextType>;
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
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType>;
  prescribes?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  responses?: Resolver<ReadonlyArray<ResolversTypes['PrescribedResponse']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summaryZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  threshold?: Resolver<Maybe<ResolversTypes['ThresholdWords']>, ParentType, ContextType>;
};

export type PresentAtPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PresentAtPayload'] = ResolversParentTypes['PresentAtPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  presentAt?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type PresentAtRelationsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PresentAtRelationsPayload'] = ResolversParentTypes['PresentAtRelationsPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  presentAtRelations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Relation']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type PreviewChangesetPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PreviewChangesetPayload'] = ResolversParentTypes['PreviewChangesetPayload']> = {
  preview?: Resolver<Maybe<ResolversTypes['ChangesetPreview']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type PropertyChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PropertyChange'] = ResolversParentTypes['PropertyChange']> = {
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  property?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProvidesEquipmentPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProvidesEquipmentPayload'] = ResolversParentTypes['ProvidesEquipmentPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  providesEquipment?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type ProvidesEquipmentRelationsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProvidesEquipmentRelationsPayload'] = ResolversParentTypes['ProvidesEquipmentRelationsPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  providesEquipmentRelations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Relation']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type ProvidesLogisticsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProvidesLogisticsPayload'] = ResolversParentTypes['ProvidesLogisticsPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  providesLogistics?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type ProvidesLogisticsRelationsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ProvidesLogisticsRelationsPayload'] = ResolversParentTypes['ProvidesLogisticsRelationsPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  providesLogisticsRelations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Relation']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type PurchasesFromPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PurchasesFromPayload'] = ResolversParentTypes['PurchasesFromPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  purchasesFrom?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type PurchasesFromRelationsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PurchasesFromRelationsPayload'] = ResolversParentTypes['PurchasesFromRelationsPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  purchasesFromRelations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Relation']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
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
  armedGroups?: Resolver<ResolversTypes['ArmedGroupConnection'], ParentType, ContextType, Partial<QueryArmedGroupsArgs>>;
  assurances?: Resolver<ResolversTypes['AssuranceConnection'], ParentType, ContextType, Partial<QueryAssurancesArgs>>;
  changes?: Resolver<ResolversTypes['LogEntryConnection'], ParentType, ContextType, Partial<QueryChangesArgs>>;
  clause?: Resolver<ResolversTypes['Clause'], ParentType, ContextType, RequireFields<QueryClauseArgs, 'id'>>;
  clauses?: Resolver<ReadonlyArray<ResolversTypes['Clause']>, ParentType, ContextType, Partial<QueryClausesArgs>>;
  companies?: Resolver<ResolversTypes['CompanyConnection'], ParentType, ContextType, Partial<QueryCompaniesArgs>>;
  concentration?: Resolver<ResolversTypes['ConcentrationPointConnection'], ParentType, ContextType, Partial<QueryConcentrationArgs>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<QueryContradictionsArgs>>;
  conversions?: Resolver<ResolversTypes['ConversionConnection'], ParentType, ContextType, Partial<QueryConversionsArgs>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, Partial<QueryDocumentsArgs>>;
  explainExposure?: Resolver<ResolversTypes['ExposureExplanation'], ParentType, ContextType, RequireFields<QueryExplainExposureArgs, 'flag' | 'node'>>;
  exposureChanges?: Resolver<ResolversTypes['ExposureChangeConnection'], ParentType, ContextType, RequireFields<QueryExposureChangesArgs, 'since'>>;
  gaps?: Resolver<ResolversTypes['GapList'], ParentType, ContextType, RequireFields<QueryGapsArgs, 'period'>>;
  history?: Resolver<ResolversTypes['FactVersionConnection'], ParentType, ContextType, RequireFields<QueryHistoryArgs, 'id'>>;
  imports?: Resolver<ResolversTypes['ImportRunConnection'], ParentType, ContextType, Partial<QueryImportsArgs>>;
  materialSources?: Resolver<ResolversTypes['MaterialSourceConnection'], ParentType, ContextType, Partial<QueryMaterialSourcesArgs>>;
  merges?: Resolver<ResolversTypes['MergeConnection'], ParentType, ContextType, Partial<QueryMergesArgs>>;
  mineSites?: Resolver<ResolversTypes['MineSiteConnection'], ParentType, ContextType, Partial<QueryMineSitesArgs>>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType, Partial<QueryMineralsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodeAsKnown?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeAsKnownArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, Partial<QueryOrganisationsArgs>>;
  persons?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, Partial<QueryPersonsArgs>>;
  policies?: Resolver<ReadonlyArray<ResolversTypes['Policy']>, ParentType, ContextType>;
  policy?: Resolver<ResolversTypes['Policy'], ParentType, ContextType, Partial<QueryPolicyArgs>>;
  policyGaps?: Resolver<ReadonlyArray<ResolversTypes['PolicyGap']>, ParentType, ContextType>;
  previewChangeset?: Resolver<ResolversTypes['PreviewChangesetPayload'], ParentType, ContextType, RequireFields<QueryPreviewChangesetArgs, 'input'>>;
  relations?: Resolver<ResolversTypes['RelationConnection'], ParentType, ContextType, RequireFields<QueryRelationsArgs, 'type'>>;
  revision?: Resolver<ResolversTypes['Revision'], ParentType, ContextType>;
  riskCategories?: Resolver<ReadonlyArray<ResolversTypes['RiskCategoryInfo']>, ParentType, ContextType, Partial<QueryRiskCategoriesArgs>>;
  riskFlags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<QueryRiskFlagsArgs>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'text'>>;
  securityForces?: Resolver<ResolversTypes['SecurityForceConnection'], ParentType, ContextType, Partial<QuerySecurityForcesArgs>>;
  smelters?: Resolver<ResolversTypes['SmelterConnection'], ParentType, ContextType, Partial<QuerySmeltersArgs>>;
  suppliers?: Resolver<ResolversTypes['SupplierConnection'], ParentType, ContextType, Partial<QuerySuppliersArgs>>;
  supplyLinks?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<QuerySupplyLinksArgs>>;
  totals?: Resolver<ResolversTypes['FactTotals'], ParentType, ContextType, Partial<QueryTotalsArgs>>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, RequireFields<QueryTraceArgs, 'of'>>;
  traders?: Resolver<ResolversTypes['TraderConnection'], ParentType, ContextType, Partial<QueryTradersArgs>>;
  tradingPoints?: Resolver<ResolversTypes['TradingPointConnection'], ParentType, ContextType, Partial<QueryTradingPointsArgs>>;
  transportRoutes?: Resolver<ResolversTypes['TransportRouteConnection'], ParentType, ContextType, Partial<QueryTransportRoutesArgs>>;
  upstreamOrigins?: Resolver<ResolversTypes['UpstreamNodeConnection'], ParentType, ContextType, RequireFields<QueryUpstreamOriginsArgs, 'of'>>;
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
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
  byTier?: Resolver<ReadonlyArray<ResolversTypes['TierCount']>, ParentType, ContextType>;
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

export type RecordingResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Recording'] = ResolversParentTypes['Recording']> = {
  author?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changesetId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReinstateFactsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReinstateFactsPayload'] = ResolversParentTypes['ReinstateFactsPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  rose?: Resolver<Maybe<ResolversTypes['MovedFacts']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type RelationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Relation'] = ResolversParentTypes['Relation']> = {
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['RelationEnd'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['RelationEnd'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['RelationType'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RelationAggregateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationAggregate'] = ResolversParentTypes['RelationAggregate']> = {
  byFromKind?: Resolver<ReadonlyArray<ResolversTypes['FactKindCount']>, ParentType, ContextType>;
  byToKind?: Resolver<ReadonlyArray<ResolversTypes['FactKindCount']>, ParentType, ContextType>;
};

export type RelationConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RelationConnection'] = ResolversParentTypes['RelationConnection']> = {
  aggregate?: Resolver<ResolversTypes['RelationAggregate'], ParentType, ContextType>;
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

export type ReliabilityCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReliabilityCount'] = ResolversParentTypes['ReliabilityCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Reliability']>, ParentType, ContextType>;
};

export type ResponseOptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResponseOption'] = ResolversParentTypes['ResponseOption']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  response?: Resolver<ResolversTypes['Response'], ParentType, ContextType>;
};

export type ResponseStrictnessResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ResponseStrictness'] = ResolversParentTypes['ResponseStrictness']> = {
  response?: Resolver<ResolversTypes['ResponseOption'], ParentType, ContextType>;
  stricterThan?: Resolver<ReadonlyArray<ResolversTypes['ResponseOption']>, ParentType, ContextType>;
};

export type RetractFactsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RetractFactsPayload'] = ResolversParentTypes['RetractFactsPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  fell?: Resolver<Maybe<ResolversTypes['MovedFacts']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type RevisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Revision'] = ResolversParentTypes['Revision']> = {
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type RevisionConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RevisionConflict'] = ResolversParentTypes['RevisionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskCategoryCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskCategoryCount'] = ResolversParentTypes['RiskCategoryCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['RiskCategory']>, ParentType, ContextType>;
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
  clause?: Resolver<Maybe<ResolversTypes['Clause']>, ParentType, ContextType, Partial<RiskFlagClauseArgs>>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, Partial<RiskFlagExposuresArgs>>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  live?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  perpetrator?: Resolver<Maybe<ResolversTypes['Actor']>, ParentType, ContextType>;
  prescription?: Resolver<ResolversTypes['Prescription'], ParentType, ContextType, Partial<RiskFlagPrescriptionArgs>>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FlagStatus'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['FlagSubject'], ParentType, ContextType>;
  supportMode?: Resolver<Maybe<ResolversTypes['SupportMode']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RiskFlagAggregateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskFlagAggregate'] = ResolversParentTypes['RiskFlagAggregate']> = {
  byCategory?: Resolver<ReadonlyArray<ResolversTypes['RiskCategoryCount']>, ParentType, ContextType>;
  byMineral?: Resolver<ReadonlyArray<ResolversTypes['MineralCount']>, ParentType, ContextType>;
  byPerpetratorKind?: Resolver<ReadonlyArray<ResolversTypes['FactKindCount']>, ParentType, ContextType>;
  byStatus?: Resolver<ReadonlyArray<ResolversTypes['FlagStatusCount']>, ParentType, ContextType>;
  bySubjectKind?: Resolver<ReadonlyArray<ResolversTypes['FactKindCount']>, ParentType, ContextType>;
  bySupportMode?: Resolver<ReadonlyArray<ResolversTypes['SupportModeCount']>, ParentType, ContextType>;
};

export type RiskFlagConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskFlagConnection'] = ResolversParentTypes['RiskFlagConnection']> = {
  aggregate?: Resolver<ResolversTypes['RiskFlagAggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['RiskFlagEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['RiskFlag']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RiskFlagEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskFlagEdge'] = ResolversParentTypes['RiskFlagEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RiskFlag'], ParentType, ContextType>;
};

export type RiskFlagPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskFlagPayload'] = ResolversParentTypes['RiskFlagPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  riskFlag?: Resolver<Maybe<ResolversTypes['RiskFlag']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type RiskFlagsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RiskFlagsPayload'] = ResolversParentTypes['RiskFlagsPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  riskFlags?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['RiskFlag']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type RouteTypeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RouteTypeCount'] = ResolversParentTypes['RouteTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['RouteType']>, ParentType, ContextType>;
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

export type SecurityForceAggregateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecurityForceAggregate'] = ResolversParentTypes['SecurityForceAggregate']> = {
  byCountry?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  byForceKind?: Resolver<ReadonlyArray<ResolversTypes['ForceKindCount']>, ParentType, ContextType>;
};

export type SecurityForceConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecurityForceConnection'] = ResolversParentTypes['SecurityForceConnection']> = {
  aggregate?: Resolver<ResolversTypes['SecurityForceAggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SecurityForceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SecurityForce']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SecurityForceEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecurityForceEdge'] = ResolversParentTypes['SecurityForceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SecurityForce'], ParentType, ContextType>;
};

export type SecurityForcePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecurityForcePayload'] = ResolversParentTypes['SecurityForcePayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  securityForce?: Resolver<Maybe<ResolversTypes['SecurityForce']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type SecurityForcesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SecurityForcesPayload'] = ResolversParentTypes['SecurityForcesPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  securityForces?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['SecurityForce']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type ShareResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Share'] = ResolversParentTypes['Share']> = {
  clean?: Resolver<Maybe<ResolversTypes['ShareInterval']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  grounds?: Resolver<ResolversTypes['ShareGrounds'], ParentType, ContextType>;
  mass?: Resolver<ResolversTypes['MassPresence'], ParentType, ContextType>;
  mineral?: Resolver<ResolversTypes['Mineral'], ParentType, ContextType>;
  tainted?: Resolver<Maybe<ResolversTypes['ShareInterval']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  unknown?: Resolver<Maybe<ResolversTypes['ShareInterval']>, ParentType, ContextType>;
  unknownOrigin?: Resolver<Maybe<ResolversTypes['MassInterval']>, ParentType, ContextType>;
};

export type ShareAssumptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShareAssumption'] = ResolversParentTypes['ShareAssumption']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ShareAssumptionKind'], ParentType, ContextType>;
  links?: Resolver<ReadonlyArray<ResolversTypes['SupplyLink']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['ChainNode']>, ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['MaterialSource']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShareGroundsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShareGrounds'] = ResolversParentTypes['ShareGrounds']> = {
  assumptions?: Resolver<ReadonlyArray<ResolversTypes['ShareAssumption']>, ParentType, ContextType>;
  unknownOriginCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknownOrigins?: Resolver<ReadonlyArray<ResolversTypes['UnknownOrigin']>, ParentType, ContextType>;
};

export type ShareIntervalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ShareInterval'] = ResolversParentTypes['ShareInterval']> = {
  isExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  least?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  most?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SharesManagementPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharesManagementPayload'] = ResolversParentTypes['SharesManagementPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  sharesManagement?: Resolver<Maybe<ResolversTypes['Relation']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type SharesManagementRelationsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SharesManagementRelationsPayload'] = ResolversParentTypes['SharesManagementRelationsPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  sharesManagementRelations?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Relation']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type SmelterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Smelter'] = ResolversParentTypes['Smelter']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, Partial<SmelterAssociationsArgs>>;
  assurances?: Resolver<ResolversTypes['AssuranceConnection'], ParentType, ContextType, Partial<SmelterAssurancesArgs>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<SmelterContradictionsArgs>>;
  conversions?: Resolver<ResolversTypes['ConversionConnection'], ParentType, ContextType, Partial<SmelterConversionsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  downstream?: Resolver<ResolversTypes['ReachedNodeConnection'], ParentType, ContextType, Partial<SmelterDownstreamArgs>>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, Partial<SmelterExposuresArgs>>;
  flags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<SmelterFlagsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  mergedFrom?: Resolver<ReadonlyArray<ResolversTypes['ChainNode']>, ParentType, ContextType>;
  merges?: Resolver<ReadonlyArray<ResolversTypes['Merge']>, ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, Partial<SmelterRelationsArgs>>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['Share']>, ParentType, ContextType, RequireFields<SmelterSharesArgs, 'period'>>;
  smelterType?: Resolver<Maybe<ResolversTypes['SmelterType']>, ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['MaterialSourceConnection'], ParentType, ContextType, Partial<SmelterSourcesArgs>>;
  suppliedBy?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<SmelterSuppliedByArgs>>;
  suppliesTo?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<SmelterSuppliesToArgs>>;
  upstream?: Resolver<ResolversTypes['UpstreamNodeConnection'], ParentType, ContextType, Partial<SmelterUpstreamArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SmelterAggregateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SmelterAggregate'] = ResolversParentTypes['SmelterAggregate']> = {
  byCountry?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  byDistrict?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  byMineral?: Resolver<ReadonlyArray<ResolversTypes['MineralCount']>, ParentType, ContextType>;
  byRegion?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  bySmelterType?: Resolver<ReadonlyArray<ResolversTypes['SmelterTypeCount']>, ParentType, ContextType>;
};

export type SmelterConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SmelterConnection'] = ResolversParentTypes['SmelterConnection']> = {
  aggregate?: Resolver<ResolversTypes['SmelterAggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SmelterEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Smelter']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SmelterEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SmelterEdge'] = ResolversParentTypes['SmelterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Smelter'], ParentType, ContextType>;
};

export type SmelterPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SmelterPayload'] = ResolversParentTypes['SmelterPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  smelter?: Resolver<Maybe<ResolversTypes['Smelter']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type SmelterTypeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SmelterTypeCount'] = ResolversParentTypes['SmelterTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['SmelterType']>, ParentType, ContextType>;
};

export type SmeltersPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SmeltersPayload'] = ResolversParentTypes['SmeltersPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  smelters?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Smelter']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  changes?: SubscriptionResolver<ResolversTypes['LogEntry'], "changes", ParentType, ContextType, Partial<SubscriptionChangesArgs>>;
  exposureChanges?: SubscriptionResolver<ResolversTypes['ExposureEvent'], "exposureChanges", ParentType, ContextType, Partial<SubscriptionExposureChangesArgs>>;
};

export type SupplierResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Supplier'] = ResolversParentTypes['Supplier']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, Partial<SupplierAssociationsArgs>>;
  assurances?: Resolver<ResolversTypes['AssuranceConnection'], ParentType, ContextType, Partial<SupplierAssurancesArgs>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<SupplierContradictionsArgs>>;
  conversions?: Resolver<ResolversTypes['ConversionConnection'], ParentType, ContextType, Partial<SupplierConversionsArgs>>;
  counterparties?: Resolver<ReadonlyArray<ResolversTypes['Counterparty']>, ParentType, ContextType, Partial<SupplierCounterpartiesArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  downstream?: Resolver<ResolversTypes['ReachedNodeConnection'], ParentType, ContextType, Partial<SupplierDownstreamArgs>>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, Partial<SupplierExposuresArgs>>;
  flags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<SupplierFlagsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  mergedFrom?: Resolver<ReadonlyArray<ResolversTypes['ChainNode']>, ParentType, ContextType>;
  merges?: Resolver<ReadonlyArray<ResolversTypes['Merge']>, ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, Partial<SupplierRelationsArgs>>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['Share']>, ParentType, ContextType, RequireFields<SupplierSharesArgs, 'period'>>;
  sources?: Resolver<ResolversTypes['MaterialSourceConnection'], ParentType, ContextType, Partial<SupplierSourcesArgs>>;
  suppliedBy?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<SupplierSuppliedByArgs>>;
  supplierType?: Resolver<Maybe<ResolversTypes['SupplierType']>, ParentType, ContextType>;
  suppliesTo?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<SupplierSuppliesToArgs>>;
  upstream?: Resolver<ResolversTypes['UpstreamNodeConnection'], ParentType, ContextType, Partial<SupplierUpstreamArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplierAggregateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplierAggregate'] = ResolversParentTypes['SupplierAggregate']> = {
  byCountry?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  byDistrict?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  byMineral?: Resolver<ReadonlyArray<ResolversTypes['MineralCount']>, ParentType, ContextType>;
  byRegion?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  bySupplierType?: Resolver<ReadonlyArray<ResolversTypes['SupplierTypeCount']>, ParentType, ContextType>;
};

export type SupplierConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplierConnection'] = ResolversParentTypes['SupplierConnection']> = {
  aggregate?: Resolver<ResolversTypes['SupplierAggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupplierEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Supplier']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplierEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplierEdge'] = ResolversParentTypes['SupplierEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Supplier'], ParentType, ContextType>;
};

export type SupplierPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplierPayload'] = ResolversParentTypes['SupplierPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['Supplier']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type SupplierTypeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplierTypeCount'] = ResolversParentTypes['SupplierTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['SupplierType']>, ParentType, ContextType>;
};

export type SuppliersPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuppliersPayload'] = ResolversParentTypes['SuppliersPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  suppliers?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Supplier']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type SupplyLinkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyLink'] = ResolversParentTypes['SupplyLink']> = {
  custody?: Resolver<Maybe<ResolversTypes['CustodyModel']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  flags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<SupplyLinkFlagsArgs>>;
  form?: Resolver<Maybe<ResolversTypes['MaterialForm']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  independentSources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  masses?: Resolver<ReadonlyArray<ResolversTypes['Mass']>, ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['LinkScope']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  validFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  validTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  via?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SupplyLinkAggregateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyLinkAggregate'] = ResolversParentTypes['SupplyLinkAggregate']> = {
  byCustody?: Resolver<ReadonlyArray<ResolversTypes['CustodyModelCount']>, ParentType, ContextType>;
  byForm?: Resolver<ReadonlyArray<ResolversTypes['MaterialFormCount']>, ParentType, ContextType>;
  byFromKind?: Resolver<ReadonlyArray<ResolversTypes['FactKindCount']>, ParentType, ContextType>;
  byMineral?: Resolver<ReadonlyArray<ResolversTypes['MineralCount']>, ParentType, ContextType>;
  byScope?: Resolver<ReadonlyArray<ResolversTypes['LinkScopeCount']>, ParentType, ContextType>;
  byToKind?: Resolver<ReadonlyArray<ResolversTypes['FactKindCount']>, ParentType, ContextType>;
};

export type SupplyLinkConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyLinkConnection'] = ResolversParentTypes['SupplyLinkConnection']> = {
  aggregate?: Resolver<ResolversTypes['SupplyLinkAggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupplyLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupplyLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupplyLinkEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyLinkEdge'] = ResolversParentTypes['SupplyLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupplyLink'], ParentType, ContextType>;
};

export type SupplyLinkPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyLinkPayload'] = ResolversParentTypes['SupplyLinkPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  supplyLink?: Resolver<Maybe<ResolversTypes['SupplyLink']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type SupplyLinksPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupplyLinksPayload'] = ResolversParentTypes['SupplyLinksPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  supplyLinks?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['SupplyLink']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type SupportModeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportModeCount'] = ResolversParentTypes['SupportModeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['SupportMode']>, ParentType, ContextType>;
};

export type SupportedFactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportedFact'] = ResolversParentTypes['SupportedFact']> = {
  __resolveType: TypeResolveFn<'Assurance' | 'Contradiction' | 'Conversion' | 'MaterialSource' | 'Merge' | 'Relation' | 'RiskFlag' | 'SupplyLink', ParentType, ContextType>;
};

export type SupportedFactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportedFactConnection'] = ResolversParentTypes['SupportedFactConnection']> = {
  byKind?: Resolver<ReadonlyArray<ResolversTypes['SupportedKindCount']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportedFactEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['SupportedFact']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportedFactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportedFactEdge'] = ResolversParentTypes['SupportedFactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportedFact'], ParentType, ContextType>;
};

export type SupportedKindCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SupportedKindCount'] = ResolversParentTypes['SupportedKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupportedKind'], ParentType, ContextType>;
};

export type TermResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Term'] = ResolversParentTypes['Term']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TextCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TextCount'] = ResolversParentTypes['TextCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ThresholdWordsResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ThresholdWords'] = ResolversParentTypes['ThresholdWords']> = {
  code?: Resolver<ResolversTypes['Threshold'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  wordsZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TierCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TierCount'] = ResolversParentTypes['TierCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  shares?: Resolver<ReadonlyArray<ResolversTypes['Share']>, ParentType, ContextType, RequireFields<TracedNodeSharesArgs, 'period'>>;
  tier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraderResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Trader'] = ResolversParentTypes['Trader']> = {
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  associations?: Resolver<ResolversTypes['AssociationConnection'], ParentType, ContextType, Partial<TraderAssociationsArgs>>;
  assurances?: Resolver<ResolversTypes['AssuranceConnection'], ParentType, ContextType, Partial<TraderAssurancesArgs>>;
  contradictions?: Resolver<ResolversTypes['ContradictionConnection'], ParentType, ContextType, Partial<TraderContradictionsArgs>>;
  conversions?: Resolver<ResolversTypes['ConversionConnection'], ParentType, ContextType, Partial<TraderConversionsArgs>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  downstream?: Resolver<ResolversTypes['ReachedNodeConnection'], ParentType, ContextType, Partial<TraderDownstreamArgs>>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, Partial<TraderExposuresArgs>>;
  flags?: Resolver<ResolversTypes['RiskFlagConnection'], ParentType, ContextType, Partial<TraderFlagsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  location?: Resolver<Maybe<ResolversTypes['Location']>, ParentType, ContextType>;
  mergedFrom?: Resolver<ReadonlyArray<ResolversTypes['ChainNode']>, ParentType, ContextType>;
  merges?: Resolver<ReadonlyArray<ResolversTypes['Merge']>, ParentType, ContextType>;
  minerals?: Resolver<ReadonlyArray<ResolversTypes['Mineral']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  noteZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  relations?: Resolver<ReadonlyArray<ResolversTypes['Relation']>, ParentType, ContextType, Partial<TraderRelationsArgs>>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['Share']>, ParentType, ContextType, RequireFields<TraderSharesArgs, 'period'>>;
  sources?: Resolver<ResolversTypes['MaterialSourceConnection'], ParentType, ContextType, Partial<TraderSourcesArgs>>;
  suppliedBy?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<TraderSuppliedByArgs>>;
  suppliesTo?: Resolver<ResolversTypes['SupplyLinkConnection'], ParentType, ContextType, Partial<TraderSuppliesToArgs>>;
  traderType?: Resolver<Maybe<ResolversTypes['TraderType']>, ParentType, ContextType>;
  upstream?: Resolver<ResolversTypes['UpstreamNodeConnection'], ParentType, ContextType, Partial<TraderUpstreamArgs>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraderAggregateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TraderAggregate'] = ResolversParentTypes['TraderAggregate']> = {
  byCountry?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  byDistrict?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  byMineral?: Resolver<ReadonlyArray<ResolversTypes['MineralCount']>, ParentType, ContextType>;
  byRegion?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  byTraderType?: Resolver<ReadonlyArray<ResolversTypes['TraderTypeCount']>, ParentType, ContextType>;
};

export type TraderConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TraderConnection'] = ResolversParentTypes['TraderConnection']> = {
  aggregate?: Resolver<ResolversTypes['TraderAggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TraderEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Trader']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TraderEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TraderEdge'] = ResolversParentTypes['TraderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trader'], ParentType, ContextType>;
};

export type TraderPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TraderPayload'] = ResolversParentTypes['TraderPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  trader?: Resolver<Maybe<ResolversTypes['Trader']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type TraderTypeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TraderTypeCount'] = ResolversParentTypes['TraderTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['TraderType']>, ParentType, ContextType>;
};

export type TradersPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TradersPayload'] = ResolversParentTypes['TradersPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  traders?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['Trader']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
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

export type TradingPointAggregateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TradingPointAggregate'] = ResolversParentTypes['TradingPointAggregate']> = {
  byCountry?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  byDistrict?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  byRegion?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  byTradingPointType?: Resolver<ReadonlyArray<ResolversTypes['TradingPointTypeCount']>, ParentType, ContextType>;
};

export type TradingPointConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TradingPointConnection'] = ResolversParentTypes['TradingPointConnection']> = {
  aggregate?: Resolver<ResolversTypes['TradingPointAggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TradingPointEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TradingPoint']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TradingPointEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TradingPointEdge'] = ResolversParentTypes['TradingPointEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TradingPoint'], ParentType, ContextType>;
};

export type TradingPointPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TradingPointPayload'] = ResolversParentTypes['TradingPointPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  tradingPoint?: Resolver<Maybe<ResolversTypes['TradingPoint']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type TradingPointTypeCountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TradingPointTypeCount'] = ResolversParentTypes['TradingPointTypeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['TradingPointType']>, ParentType, ContextType>;
};

export type TradingPointsPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TradingPointsPayload'] = ResolversParentTypes['TradingPointsPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  tradingPoints?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['TradingPoint']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
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

export type TransportRouteAggregateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransportRouteAggregate'] = ResolversParentTypes['TransportRouteAggregate']> = {
  byCountry?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  byDistrict?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  byRegion?: Resolver<ReadonlyArray<ResolversTypes['TextCount']>, ParentType, ContextType>;
  byRouteType?: Resolver<ReadonlyArray<ResolversTypes['RouteTypeCount']>, ParentType, ContextType>;
};

export type TransportRouteConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransportRouteConnection'] = ResolversParentTypes['TransportRouteConnection']> = {
  aggregate?: Resolver<ResolversTypes['TransportRouteAggregate'], ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['TransportRouteEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['TransportRoute']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TransportRouteEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransportRouteEdge'] = ResolversParentTypes['TransportRouteEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TransportRoute'], ParentType, ContextType>;
};

export type TransportRoutePayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransportRoutePayload'] = ResolversParentTypes['TransportRoutePayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  transportRoute?: Resolver<Maybe<ResolversTypes['TransportRoute']>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type TransportRoutesPayloadResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TransportRoutesPayload'] = ResolversParentTypes['TransportRoutesPayload']> = {
  changeset?: Resolver<Maybe<ResolversTypes['AppliedChangeset']>, ParentType, ContextType>;
  transportRoutes?: Resolver<Maybe<ReadonlyArray<Maybe<ResolversTypes['TransportRoute']>>>, ParentType, ContextType>;
  userErrors?: Resolver<ReadonlyArray<ResolversTypes['ChangeError']>, ParentType, ContextType>;
};

export type UnknownOriginResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['UnknownOrigin'] = ResolversParentTypes['UnknownOrigin']> = {
  mass?: Resolver<ResolversTypes['MassInterval'], ParentType, ContextType>;
  mineral?: Resolver<ResolversTypes['Mineral'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
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
  byTier?: Resolver<ReadonlyArray<ResolversTypes['TierCount']>, ParentType, ContextType>;
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
  __resolveType: TypeResolveFn<'AlreadyExists' | 'ChangesetReused' | 'Excluded' | 'FactNotFound' | 'FactRetracted' | 'InvalidInput' | 'LimitExceeded' | 'RevisionConflict' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  expected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  messageZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['Role']>, ParentType, ContextType>;
  supplier?: Resolver<Maybe<ResolversTypes['OwnSupplier']>, ParentType, ContextType>;
};

export type WalkResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Walk'] = ResolversParentTypes['Walk']> = {
  certainty?: Resolver<ResolversTypes['ExposureCertainty'], ParentType, ContextType>;
  mineral?: Resolver<ResolversTypes['Mineral'], ParentType, ContextType>;
  produced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['WalkStep']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WalkStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WalkStep'] = ResolversParentTypes['WalkStep']> = {
  arrivesOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  companyScope?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ChainNode'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['SupplyLink'], ParentType, ContextType>;
  mineral?: Resolver<ResolversTypes['Mineral'], ParentType, ContextType>;
  places?: Resolver<ReadonlyArray<ResolversTypes['Place']>, ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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

export type WorkingCalendarResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WorkingCalendar'] = ResolversParentTypes['WorkingCalendar']> = {
  holidays?: Resolver<ReadonlyArray<ResolversTypes['Holiday']>, ParentType, ContextType>;
  isWorkingDay?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType, Partial<WorkingCalendarIsWorkingDayArgs>>;
  knownFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  knownTo?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sourceZh?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  workedWeekends?: Resolver<ReadonlyArray<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Actor?: ActorResolvers<ContextType>;
  AffectedCompany?: AffectedCompanyResolvers<ContextType>;
  AffectedSupplier?: AffectedSupplierResolvers<ContextType>;
  AffectedSupplierConnection?: AffectedSupplierConnectionResolvers<ContextType>;
  AffectedSupplierEdge?: AffectedSupplierEdgeResolvers<ContextType>;
  AffiliatedWithPayload?: AffiliatedWithPayloadResolvers<ContextType>;
  AffiliatedWithRelationsPayload?: AffiliatedWithRelationsPayloadResolvers<ContextType>;
  AlreadyExists?: AlreadyExistsResolvers<ContextType>;
  AppliedChangeset?: AppliedChangesetResolvers<ContextType>;
  ApplyChangesetPayload?: ApplyChangesetPayloadResolvers<ContextType>;
  ArmedGroup?: ArmedGroupResolvers<ContextType>;
  ArmedGroupAggregate?: ArmedGroupAggregateResolvers<ContextType>;
  ArmedGroupConnection?: ArmedGroupConnectionResolvers<ContextType>;
  ArmedGroupEdge?: ArmedGroupEdgeResolvers<ContextType>;
  ArmedGroupPayload?: ArmedGroupPayloadResolvers<ContextType>;
  ArmedGroupsPayload?: ArmedGroupsPayloadResolvers<ContextType>;
  AssociatedSupplier?: AssociatedSupplierResolvers<ContextType>;
  Association?: AssociationResolvers<ContextType>;
  AssociationChain?: AssociationChainResolvers<ContextType>;
  AssociationConnection?: AssociationConnectionResolvers<ContextType>;
  AssociationEdge?: AssociationEdgeResolvers<ContextType>;
  AssociationStep?: AssociationStepResolvers<ContextType>;
  Assurance?: AssuranceResolvers<ContextType>;
  AssuranceAggregate?: AssuranceAggregateResolvers<ContextType>;
  AssuranceConnection?: AssuranceConnectionResolvers<ContextType>;
  AssuranceEdge?: AssuranceEdgeResolvers<ContextType>;
  AssurancePayload?: AssurancePayloadResolvers<ContextType>;
  AssuranceSchemeCount?: AssuranceSchemeCountResolvers<ContextType>;
  AssuranceStatusCount?: AssuranceStatusCountResolvers<ContextType>;
  AssurancesPayload?: AssurancesPayloadResolvers<ContextType>;
  BestWalks?: BestWalksResolvers<ContextType>;
  BooleanCount?: BooleanCountResolvers<ContextType>;
  ChainNode?: ChainNodeResolvers<ContextType>;
  ChangeError?: ChangeErrorResolvers<ContextType>;
  ChangesetPreview?: ChangesetPreviewResolvers<ContextType>;
  ChangesetReused?: ChangesetReusedResolvers<ContextType>;
  Clause?: ClauseResolvers<ContextType>;
  ClauseFinding?: ClauseFindingResolvers<ContextType>;
  ClauseProposal?: ClauseProposalResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  CompaniesPayload?: CompaniesPayloadResolvers<ContextType>;
  Company?: CompanyResolvers<ContextType>;
  CompanyAggregate?: CompanyAggregateResolvers<ContextType>;
  CompanyConnection?: CompanyConnectionResolvers<ContextType>;
  CompanyEdge?: CompanyEdgeResolvers<ContextType>;
  CompanyPayload?: CompanyPayloadResolvers<ContextType>;
  ConcentrationPoint?: ConcentrationPointResolvers<ContextType>;
  ConcentrationPointConnection?: ConcentrationPointConnectionResolvers<ContextType>;
  ConcentrationPointEdge?: ConcentrationPointEdgeResolvers<ContextType>;
  ContractsSecurityPayload?: ContractsSecurityPayloadResolvers<ContextType>;
  ContractsSecurityRelationsPayload?: ContractsSecurityRelationsPayloadResolvers<ContextType>;
  Contradiction?: ContradictionResolvers<ContextType>;
  ContradictionAggregate?: ContradictionAggregateResolvers<ContextType>;
  ContradictionConnection?: ContradictionConnectionResolvers<ContextType>;
  ContradictionEdge?: ContradictionEdgeResolvers<ContextType>;
  ContradictionPayload?: ContradictionPayloadResolvers<ContextType>;
  ContradictionSubject?: ContradictionSubjectResolvers<ContextType>;
  ContradictionsPayload?: ContradictionsPayloadResolvers<ContextType>;
  ControlsPayload?: ControlsPayloadResolvers<ContextType>;
  ControlsRelationsPayload?: ControlsRelationsPayloadResolvers<ContextType>;
  Conversion?: ConversionResolvers<ContextType>;
  ConversionAggregate?: ConversionAggregateResolvers<ContextType>;
  ConversionConnection?: ConversionConnectionResolvers<ContextType>;
  ConversionEdge?: ConversionEdgeResolvers<ContextType>;
  ConversionPayload?: ConversionPayloadResolvers<ContextType>;
  ConversionsPayload?: ConversionsPayloadResolvers<ContextType>;
  Counterparty?: CounterpartyResolvers<ContextType>;
  CustodyModelCount?: CustodyModelCountResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DependentSupplier?: DependentSupplierResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  DocumentAggregate?: DocumentAggregateResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  DocumentPayload?: DocumentPayloadResolvers<ContextType>;
  DocumentTypeCount?: DocumentTypeCountResolvers<ContextType>;
  DocumentsPayload?: DocumentsPayloadResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  Excluded?: ExcludedResolvers<ContextType>;
  ExplanationText?: ExplanationTextResolvers<ContextType>;
  Exposure?: ExposureResolvers<ContextType>;
  ExposureArrival?: ExposureArrivalResolvers<ContextType>;
  ExposureChange?: ExposureChangeResolvers<ContextType>;
  ExposureChangeConnection?: ExposureChangeConnectionResolvers<ContextType>;
  ExposureChangeEdge?: ExposureChangeEdgeResolvers<ContextType>;
  ExposureConnection?: ExposureConnectionResolvers<ContextType>;
  ExposureCut?: ExposureCutResolvers<ContextType>;
  ExposureEdge?: ExposureEdgeResolvers<ContextType>;
  ExposureEvent?: ExposureEventResolvers<ContextType>;
  ExposureExplanation?: ExposureExplanationResolvers<ContextType>;
  FactChange?: FactChangeResolvers<ContextType>;
  FactChangeConnection?: FactChangeConnectionResolvers<ContextType>;
  FactChangeEdge?: FactChangeEdgeResolvers<ContextType>;
  FactKindCount?: FactKindCountResolvers<ContextType>;
  FactKindTotal?: FactKindTotalResolvers<ContextType>;
  FactNotFound?: FactNotFoundResolvers<ContextType>;
  FactProvenance?: FactProvenanceResolvers<ContextType>;
  FactRetracted?: FactRetractedResolvers<ContextType>;
  FactRetraction?: FactRetractionResolvers<ContextType>;
  FactTotals?: FactTotalsResolvers<ContextType>;
  FactVersion?: FactVersionResolvers<ContextType>;
  FactVersionConnection?: FactVersionConnectionResolvers<ContextType>;
  FactVersionEdge?: FactVersionEdgeResolvers<ContextType>;
  FlagStatusCount?: FlagStatusCountResolvers<ContextType>;
  FlagSubject?: FlagSubjectResolvers<ContextType>;
  ForceKindCount?: ForceKindCountResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GapList?: GapListResolvers<ContextType>;
  Holiday?: HolidayResolvers<ContextType>;
  ImportRun?: ImportRunResolvers<ContextType>;
  ImportRunAggregate?: ImportRunAggregateResolvers<ContextType>;
  ImportRunConnection?: ImportRunConnectionResolvers<ContextType>;
  ImportRunEdge?: ImportRunEdgeResolvers<ContextType>;
  ImportStateCount?: ImportStateCountResolvers<ContextType>;
  IntCount?: IntCountResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  LimitExceeded?: LimitExceededResolvers<ContextType>;
  LinkAssumption?: LinkAssumptionResolvers<ContextType>;
  LinkScopeCount?: LinkScopeCountResolvers<ContextType>;
  LinkWords?: LinkWordsResolvers<ContextType>;
  Location?: LocationResolvers<ContextType>;
  LogEntry?: LogEntryResolvers<ContextType>;
  LogEntryConnection?: LogEntryConnectionResolvers<ContextType>;
  LogEntryEdge?: LogEntryEdgeResolvers<ContextType>;
  Mass?: MassResolvers<ContextType>;
  MassInterval?: MassIntervalResolvers<ContextType>;
  MaterialFormCount?: MaterialFormCountResolvers<ContextType>;
  MaterialSource?: MaterialSourceResolvers<ContextType>;
  MaterialSourceAggregate?: MaterialSourceAggregateResolvers<ContextType>;
  MaterialSourceConnection?: MaterialSourceConnectionResolvers<ContextType>;
  MaterialSourceEdge?: MaterialSourceEdgeResolvers<ContextType>;
  MaterialSourcePayload?: MaterialSourcePayloadResolvers<ContextType>;
  MaterialSourceTypeCount?: MaterialSourceTypeCountResolvers<ContextType>;
  MaterialSourcesPayload?: MaterialSourcesPayloadResolvers<ContextType>;
  Merge?: MergeResolvers<ContextType>;
  MergeAggregate?: MergeAggregateResolvers<ContextType>;
  MergeConnection?: MergeConnectionResolvers<ContextType>;
  MergeEdge?: MergeEdgeResolvers<ContextType>;
  MergePayload?: MergePayloadResolvers<ContextType>;
  MergesPayload?: MergesPayloadResolvers<ContextType>;
  MineSite?: MineSiteResolvers<ContextType>;
  MineSiteAggregate?: MineSiteAggregateResolvers<ContextType>;
  MineSiteConnection?: MineSiteConnectionResolvers<ContextType>;
  MineSiteEdge?: MineSiteEdgeResolvers<ContextType>;
  MineSitePayload?: MineSitePayloadResolvers<ContextType>;
  MineSitesPayload?: MineSitesPayloadResolvers<ContextType>;
  Mineral?: MineralResolvers<ContextType>;
  MineralCount?: MineralCountResolvers<ContextType>;
  MineralExposure?: MineralExposureResolvers<ContextType>;
  MinimumTerm?: MinimumTermResolvers<ContextType>;
  MiningTypeCount?: MiningTypeCountResolvers<ContextType>;
  Moment?: GraphQLScalarType;
  MovedFact?: MovedFactResolvers<ContextType>;
  MovedFacts?: MovedFactsResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  OperatesPayload?: OperatesPayloadResolvers<ContextType>;
  OperatesRelationsPayload?: OperatesRelationsPayloadResolvers<ContextType>;
  OperationalStatusCount?: OperationalStatusCountResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  OrganisationAggregate?: OrganisationAggregateResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  OrganisationPayload?: OrganisationPayloadResolvers<ContextType>;
  OrganisationsPayload?: OrganisationsPayloadResolvers<ContextType>;
  OwnSupplier?: OwnSupplierResolvers<ContextType>;
  OwnsPayload?: OwnsPayloadResolvers<ContextType>;
  OwnsRelationsPayload?: OwnsRelationsPayloadResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  PassedControlPoint?: PassedControlPointResolvers<ContextType>;
  PaysPayload?: PaysPayloadResolvers<ContextType>;
  PaysRelationsPayload?: PaysRelationsPayloadResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonAggregate?: PersonAggregateResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonPayload?: PersonPayloadResolvers<ContextType>;
  PersonsPayload?: PersonsPayloadResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  Policy?: PolicyResolvers<ContextType>;
  PolicyApproval?: PolicyApprovalResolvers<ContextType>;
  PolicyEscalation?: PolicyEscalationResolvers<ContextType>;
  PolicyGap?: PolicyGapResolvers<ContextType>;
  PolicyOwner?: PolicyOwnerResolvers<ContextType>;
  PolicySetting?: PolicySettingResolvers<ContextType>;
  PrescribedResponse?: PrescribedResponseResolvers<ContextType>;
  Prescription?: PrescriptionResolvers<ContextType>;
  PresentAtPayload?: PresentAtPayloadResolvers<ContextType>;
  PresentAtRelationsPayload?: PresentAtRelationsPayloadResolvers<ContextType>;
  PreviewChangesetPayload?: PreviewChangesetPayloadResolvers<ContextType>;
  PropertyChange?: PropertyChangeResolvers<ContextType>;
  ProvidesEquipmentPayload?: ProvidesEquipmentPayloadResolvers<ContextType>;
  ProvidesEquipmentRelationsPayload?: ProvidesEquipmentRelationsPayloadResolvers<ContextType>;
  ProvidesLogisticsPayload?: ProvidesLogisticsPayloadResolvers<ContextType>;
  ProvidesLogisticsRelationsPayload?: ProvidesLogisticsRelationsPayloadResolvers<ContextType>;
  PurchasesFromPayload?: PurchasesFromPayloadResolvers<ContextType>;
  PurchasesFromRelationsPayload?: PurchasesFromRelationsPayloadResolvers<ContextType>;
  Qualifier?: QualifierResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReachedNode?: ReachedNodeResolvers<ContextType>;
  ReachedNodeConnection?: ReachedNodeConnectionResolvers<ContextType>;
  ReachedNodeEdge?: ReachedNodeEdgeResolvers<ContextType>;
  Recording?: RecordingResolvers<ContextType>;
  ReinstateFactsPayload?: ReinstateFactsPayloadResolvers<ContextType>;
  Relation?: RelationResolvers<ContextType>;
  RelationAggregate?: RelationAggregateResolvers<ContextType>;
  RelationConnection?: RelationConnectionResolvers<ContextType>;
  RelationEdge?: RelationEdgeResolvers<ContextType>;
  RelationEnd?: RelationEndResolvers<ContextType>;
  ReliabilityCount?: ReliabilityCountResolvers<ContextType>;
  ResponseOption?: ResponseOptionResolvers<ContextType>;
  ResponseStrictness?: ResponseStrictnessResolvers<ContextType>;
  RetractFactsPayload?: RetractFactsPayloadResolvers<ContextType>;
  Revision?: RevisionResolvers<ContextType>;
  RevisionConflict?: RevisionConflictResolvers<ContextType>;
  RiskCategoryCount?: RiskCategoryCountResolvers<ContextType>;
  RiskCategoryInfo?: RiskCategoryInfoResolvers<ContextType>;
  RiskFlag?: RiskFlagResolvers<ContextType>;
  RiskFlagAggregate?: RiskFlagAggregateResolvers<ContextType>;
  RiskFlagConnection?: RiskFlagConnectionResolvers<ContextType>;
  RiskFlagEdge?: RiskFlagEdgeResolvers<ContextType>;
  RiskFlagPayload?: RiskFlagPayloadResolvers<ContextType>;
  RiskFlagsPayload?: RiskFlagsPayloadResolvers<ContextType>;
  RouteTypeCount?: RouteTypeCountResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  SecurityForce?: SecurityForceResolvers<ContextType>;
  SecurityForceAggregate?: SecurityForceAggregateResolvers<ContextType>;
  SecurityForceConnection?: SecurityForceConnectionResolvers<ContextType>;
  SecurityForceEdge?: SecurityForceEdgeResolvers<ContextType>;
  SecurityForcePayload?: SecurityForcePayloadResolvers<ContextType>;
  SecurityForcesPayload?: SecurityForcesPayloadResolvers<ContextType>;
  Share?: ShareResolvers<ContextType>;
  ShareAssumption?: ShareAssumptionResolvers<ContextType>;
  ShareGrounds?: ShareGroundsResolvers<ContextType>;
  ShareInterval?: ShareIntervalResolvers<ContextType>;
  SharesManagementPayload?: SharesManagementPayloadResolvers<ContextType>;
  SharesManagementRelationsPayload?: SharesManagementRelationsPayloadResolvers<ContextType>;
  Smelter?: SmelterResolvers<ContextType>;
  SmelterAggregate?: SmelterAggregateResolvers<ContextType>;
  SmelterConnection?: SmelterConnectionResolvers<ContextType>;
  SmelterEdge?: SmelterEdgeResolvers<ContextType>;
  SmelterPayload?: SmelterPayloadResolvers<ContextType>;
  SmelterTypeCount?: SmelterTypeCountResolvers<ContextType>;
  SmeltersPayload?: SmeltersPayloadResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Supplier?: SupplierResolvers<ContextType>;
  SupplierAggregate?: SupplierAggregateResolvers<ContextType>;
  SupplierConnection?: SupplierConnectionResolvers<ContextType>;
  SupplierEdge?: SupplierEdgeResolvers<ContextType>;
  SupplierPayload?: SupplierPayloadResolvers<ContextType>;
  SupplierTypeCount?: SupplierTypeCountResolvers<ContextType>;
  SuppliersPayload?: SuppliersPayloadResolvers<ContextType>;
  SupplyLink?: SupplyLinkResolvers<ContextType>;
  SupplyLinkAggregate?: SupplyLinkAggregateResolvers<ContextType>;
  SupplyLinkConnection?: SupplyLinkConnectionResolvers<ContextType>;
  SupplyLinkEdge?: SupplyLinkEdgeResolvers<ContextType>;
  SupplyLinkPayload?: SupplyLinkPayloadResolvers<ContextType>;
  SupplyLinksPayload?: SupplyLinksPayloadResolvers<ContextType>;
  SupportModeCount?: SupportModeCountResolvers<ContextType>;
  SupportedFact?: SupportedFactResolvers<ContextType>;
  SupportedFactConnection?: SupportedFactConnectionResolvers<ContextType>;
  SupportedFactEdge?: SupportedFactEdgeResolvers<ContextType>;
  SupportedKindCount?: SupportedKindCountResolvers<ContextType>;
  Term?: TermResolvers<ContextType>;
  TextCount?: TextCountResolvers<ContextType>;
  ThresholdWords?: ThresholdWordsResolvers<ContextType>;
  TierCount?: TierCountResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  TracedLink?: TracedLinkResolvers<ContextType>;
  TracedNode?: TracedNodeResolvers<ContextType>;
  Trader?: TraderResolvers<ContextType>;
  TraderAggregate?: TraderAggregateResolvers<ContextType>;
  TraderConnection?: TraderConnectionResolvers<ContextType>;
  TraderEdge?: TraderEdgeResolvers<ContextType>;
  TraderPayload?: TraderPayloadResolvers<ContextType>;
  TraderTypeCount?: TraderTypeCountResolvers<ContextType>;
  TradersPayload?: TradersPayloadResolvers<ContextType>;
  TradingPoint?: TradingPointResolvers<ContextType>;
  TradingPointAggregate?: TradingPointAggregateResolvers<ContextType>;
  TradingPointConnection?: TradingPointConnectionResolvers<ContextType>;
  TradingPointEdge?: TradingPointEdgeResolvers<ContextType>;
  TradingPointPayload?: TradingPointPayloadResolvers<ContextType>;
  TradingPointTypeCount?: TradingPointTypeCountResolvers<ContextType>;
  TradingPointsPayload?: TradingPointsPayloadResolvers<ContextType>;
  TransportRoute?: TransportRouteResolvers<ContextType>;
  TransportRouteAggregate?: TransportRouteAggregateResolvers<ContextType>;
  TransportRouteConnection?: TransportRouteConnectionResolvers<ContextType>;
  TransportRouteEdge?: TransportRouteEdgeResolvers<ContextType>;
  TransportRoutePayload?: TransportRoutePayloadResolvers<ContextType>;
  TransportRoutesPayload?: TransportRoutesPayloadResolvers<ContextType>;
  UnknownOrigin?: UnknownOriginResolvers<ContextType>;
  UpstreamMineral?: UpstreamMineralResolvers<ContextType>;
  UpstreamNode?: UpstreamNodeResolvers<ContextType>;
  UpstreamNodeConnection?: UpstreamNodeConnectionResolvers<ContextType>;
  UpstreamNodeEdge?: UpstreamNodeEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Walk?: WalkResolvers<ContextType>;
  WalkStep?: WalkStepResolvers<ContextType>;
  WordingRemark?: WordingRemarkResolvers<ContextType>;
  Words?: WordsResolvers<ContextType>;
  WorkingCalendar?: WorkingCalendarResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  access?: AccessDirectiveResolver<any, any, ContextType>;
};
