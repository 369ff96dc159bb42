/** Pages of recorded facts under the names that the schema gives them. */
import type { Connection } from '../chain/connections.ts';
import type * as chain from '../chain/types.ts';
import type * as exchange from '../exchange/types.ts';
import type * as risk from '../risk/types.ts';

export type MineSiteConnection = Connection<chain.MineSite>;
export type TraderConnection = Connection<chain.Trader>;
export type SmelterConnection = Connection<chain.Smelter>;
export type SupplierConnection = Connection<chain.Supplier>;
export type CompanyConnection = Connection<chain.Company>;
export type TradingPointConnection = Connection<chain.TradingPoint>;
export type TransportRouteConnection = Connection<chain.TransportRoute>;
export type ArmedGroupConnection = Connection<chain.ArmedGroup>;
export type SecurityForceConnection = Connection<chain.SecurityForce>;
export type OrganisationConnection = Connection<chain.Organisation>;
export type PersonConnection = Connection<chain.Person>;
export type SupplyLinkConnection = Connection<chain.SupplyLink>;
export type RelationConnection = Connection<chain.Relation>;
export type ConversionConnection = Connection<chain.Conversion>;
export type MaterialSourceConnection = Connection<chain.MaterialSource>;
export type MergeConnection = Connection<chain.Merge>;
export type RiskFlagConnection = Connection<risk.RiskFlag>;
export type DocumentConnection = Connection<risk.Document>;
export type ContradictionConnection = Connection<risk.Contradiction>;
export type ImportRunConnection = Connection<exchange.ImportRun>;
