/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
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

export type FlagsByTextQueryVariables = Exact<{
  text: string;
}>;


export type FlagsByTextQuery = { readonly riskFlags: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameZh: string | null, readonly category: RiskCategory, readonly status: FlagStatus }> } };

export type ReachedSuppliersQueryVariables = Exact<{
  flag: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ReachedSuppliersQuery = { readonly affectedSuppliers: { readonly revision: number, readonly asOf: string, readonly complete: boolean, readonly totalCount: number, readonly flags: ReadonlyArray<{ readonly id: string, readonly name: string, readonly nameZh: string | null, readonly category: RiskCategory, readonly status: FlagStatus }>, readonly nodes: ReadonlyArray<{ readonly firstPossibleOn: string | null, readonly hops: number, readonly status: ExposureStatus, readonly supplier: { readonly id: string, readonly name: string, readonly nameZh: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type FollowChangesSubscriptionVariables = Exact<{
  after?: number | null | undefined;
}>;


export type FollowChangesSubscription = { readonly changes: { readonly revision: number, readonly recordedAt: string, readonly author: string, readonly reason: string, readonly factCount: number } };

export type FlagHeadingFragment = { readonly id: string, readonly name: string, readonly nameZh: string | null, readonly category: RiskCategory, readonly status: FlagStatus };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const FlagHeadingFragmentDoc = new TypedDocumentString(`
    fragment FlagHeading on RiskFlag {
  id
  name
  nameZh
  category
  status
}
    `, {"fragmentName":"FlagHeading"}) as unknown as TypedDocumentString<FlagHeadingFragment, unknown>;
export const FlagsByTextDocument = new TypedDocumentString(`
    query FlagsByText($text: String!) {
  riskFlags(text: $text, live: true, first: 5) {
    nodes {
      ...FlagHeading
    }
  }
}
    fragment FlagHeading on RiskFlag {
  id
  name
  nameZh
  category
  status
}`) as unknown as TypedDocumentString<FlagsByTextQuery, FlagsByTextQueryVariables>;
export const ReachedSuppliersDocument = new TypedDocumentString(`
    query ReachedSuppliers($flag: ID!, $first: Int!, $after: String) {
  affectedSuppliers(of: {flagId: $flag}, first: $first, after: $after) {
    revision
    asOf
    complete
    totalCount
    flags {
      ...FlagHeading
    }
    nodes {
      supplier {
        id
        name
        nameZh
      }
      firstPossibleOn
      hops
      status
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment FlagHeading on RiskFlag {
  id
  name
  nameZh
  category
  status
}`) as unknown as TypedDocumentString<ReachedSuppliersQuery, ReachedSuppliersQueryVariables>;
export const FollowChangesDocument = new TypedDocumentString(`
    subscription FollowChanges($after: Int) {
  changes(after: $after) {
    revision
    recordedAt
    author
    reason
    factCount
  }
}
    `) as unknown as TypedDocumentString<FollowChangesSubscription, FollowChangesSubscriptionVariables>;