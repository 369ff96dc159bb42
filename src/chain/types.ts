import type { FactOf, StoredFact } from '../store/facts.ts';
import type { KindName } from '../store/kinds/index.ts';

/** A fact of one kind as a store holds it. */
export type Recorded<K extends KindName> = K extends KindName ? StoredFact & FactOf<K> : never;

export type MineSite = Recorded<'MineSite'>;
export type Trader = Recorded<'Trader'>;
export type Smelter = Recorded<'Smelter'>;
export type Supplier = Recorded<'Supplier'>;
export type Company = Recorded<'Company'>;
/** Whoever holds material. */
export type ChainNode = MineSite | Trader | Smelter | Supplier | Company;

export type TradingPoint = Recorded<'TradingPoint'>;
export type TransportRoute = Recorded<'TransportRoute'>;
/** Where material passes without being mixed. */
export type Place = TradingPoint | TransportRoute;

export type ArmedGroup = Recorded<'ArmedGroup'>;
export type SecurityForce = Recorded<'SecurityForce'>;
export type Organisation = Recorded<'Organisation'>;
export type Person = Recorded<'Person'>;
/** Whoever acts off the flow of material. */
export type Actor = ArmedGroup | SecurityForce | Organisation | Person;

export type SupplyLink = Recorded<'SupplyLink'>;
export type Conversion = Recorded<'Conversion'>;
export type MaterialSource = Recorded<'MaterialSource'>;
export type Assurance = Recorded<'Assurance'>;
/** Two chain nodes that are one. */
export type Merge = Recorded<'Merge'>;

/** Kinds of relation, in the order in which they are told. */
export const RELATION_KINDS = [
  'Operates',
  'Owns',
  'Controls',
  'PresentAt',
  'AffiliatedWith',
  'Pays',
  'PurchasesFrom',
  'ProvidesLogistics',
  'ProvidesEquipment',
  'ContractsSecurity',
  'SharesManagement',
] as const satisfies readonly KindName[];
export type RelationKind = (typeof RELATION_KINDS)[number];
export type Relation = Recorded<RelationKind>;

/** Whether a kind is one of relation: the API shows these as one type. */
export const isRelation = (kind: string): kind is RelationKind =>
  (RELATION_KINDS as readonly string[]).includes(kind);

/** A fact of any kind as a store holds it. */
export type AnyRecorded = Recorded<KindName>;

/** Narrows a recorded fact to one of several kinds; null when it is of another. */
export function ofKind<K extends KindName>(kinds: readonly K[], fact: StoredFact): Recorded<K> | null {
  return (kinds as readonly string[]).includes(fact.kind) ? (fact as Recorded<K>) : null;
}

/** Takes a fact that the store answered for one of the kinds as what it is. */
export function recorded<K extends KindName>(fact: StoredFact): Recorded<K> {
  // The store checked the properties against the kind's declaration when it took them.
  return fact as Recorded<K>;
}
