/** Pages of recorded facts under the names that the schema gives them. */

import type * as cases from '../cases/types.ts';
import type { FactConnection } from '../chain/connections.ts';
import type * as chain from '../chain/types.ts';
import type * as exchange from '../exchange/types.ts';
import type * as risk from '../risk/types.ts';

export type MineSiteConnection = FactConnection<chain.MineSite>;
export type TraderConnection = FactConnection<chain.Trader>;
export type SmelterConnection = FactConnection<chain.Smelter>;
export type SupplierConnection = FactConnection<chain.Supplier>;
export type CompanyConnection = FactConnection<chain.Company>;
export type TradingPointConnection = FactConnection<chain.TradingPoint>;
export type TransportRouteConnection = FactConnection<chain.TransportRoute>;
export type ArmedGroupConnection = FactConnection<chain.ArmedGroup>;
export type SecurityForceConnection = FactConnection<chain.SecurityForce>;
export type OrganisationConnection = FactConnection<chain.Organisation>;
export type PersonConnection = FactConnection<chain.Person>;
export type SupplyLinkConnection = FactConnection<chain.SupplyLink>;
export type RelationConnection = FactConnection<chain.Relation>;
export type ConversionConnection = FactConnection<chain.Conversion>;
export type MaterialSourceConnection = FactConnection<chain.MaterialSource>;
export type AssuranceConnection = FactConnection<chain.Assurance>;
export type MergeConnection = FactConnection<chain.Merge>;
export type RiskFlagConnection = FactConnection<risk.RiskFlag>;
export type DocumentConnection = FactConnection<risk.Document>;
export type ContradictionConnection = FactConnection<risk.Contradiction>;
export type CaseConnection = FactConnection<cases.Case>;
export type DecisionConnection = FactConnection<cases.Decision>;
export type PlanConnection = FactConnection<cases.Plan>;
export type PlanMeasureConnection = FactConnection<cases.PlanMeasure>;
export type PlanIndicatorConnection = FactConnection<cases.PlanIndicator>;
export type MeasurementConnection = FactConnection<cases.Measurement>;
export type ImportRunConnection = FactConnection<exchange.ImportRun>;
