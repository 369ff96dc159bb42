import { armedGroup, organisation, person, securityForce } from './actors.ts';
import { assurance } from './assurances.ts';
import { decision, riskCase } from './cases.ts';
import { conversion } from './conversions.ts';
import type { KindDeclaration, PropertyDeclaration } from './declaration.ts';
import { contradiction, document } from './documents.ts';
import { riskFlag } from './flags.ts';
import { importRun } from './imports.ts';
import { supplyLink } from './links.ts';
import { merge } from './merges.ts';
import { company, mineSite, smelter, supplier, trader } from './nodes.ts';
import { tradingPoint, transportRoute } from './places.ts';
import { measurement, plan, planIndicator, planMeasure } from './plans.ts';
import { customer, part, partSupply, product } from './products.ts';
import {
  affiliatedWith,
  contractsSecurity,
  controls,
  operates,
  owns,
  pays,
  presentAt,
  providesEquipment,
  providesLogistics,
  purchasesFrom,
  sharesManagement,
} from './relations.ts';
import { materialSource } from './sources.ts';

/** Every kind of fact, by name. To add a kind is to declare it and name it here. */
export const KINDS = {
  MineSite: mineSite,
  Trader: trader,
  Smelter: smelter,
  Supplier: supplier,
  Company: company,
  TradingPoint: tradingPoint,
  TransportRoute: transportRoute,
  ArmedGroup: armedGroup,
  SecurityForce: securityForce,
  Organisation: organisation,
  Person: person,
  SupplyLink: supplyLink,
  Operates: operates,
  Owns: owns,
  Controls: controls,
  PresentAt: presentAt,
  AffiliatedWith: affiliatedWith,
  Pays: pays,
  PurchasesFrom: purchasesFrom,
  ProvidesLogistics: providesLogistics,
  ProvidesEquipment: providesEquipment,
  ContractsSecurity: contractsSecurity,
  SharesManagement: sharesManagement,
  Conversion: conversion,
  MaterialSource: materialSource,
  Assurance: assurance,
  Merge: merge,
  RiskFlag: riskFlag,
  Document: document,
  Contradiction: contradiction,
  Part: part,
  Customer: customer,
  Product: product,
  PartSupply: partSupply,
  Case: riskCase,
  Decision: decision,
  Plan: plan,
  PlanMeasure: planMeasure,
  PlanIndicator: planIndicator,
  Measurement: measurement,
  ImportRun: importRun,
} as const satisfies Record<string, KindDeclaration>;

export type KindName = keyof typeof KINDS;

export const KIND_NAMES = Object.keys(KINDS) as readonly KindName[];

/** The declaration of a kind, without its literal type. */
export function kindOf(kind: KindName): KindDeclaration {
  return KINDS[kind];
}

export function isKindName(value: unknown): value is KindName {
  return typeof value === 'string' && Object.hasOwn(KINDS, value);
}

/** The kind that an id's prefix names, or null. */
export function kindOfId(id: string): KindName | null {
  return KIND_BY_PREFIX.get(id.slice(0, id.indexOf(':'))) ?? null;
}

const KIND_BY_PREFIX: ReadonlyMap<string, KindName> = new Map(
  KIND_NAMES.map((kind) => [KINDS[kind].idPrefix, kind]),
);

/** A property that refers to other facts, with its name. */
export interface NamedReference {
  readonly field: string;
  readonly property: Extract<PropertyDeclaration, { type: 'reference' | 'references' }>;
}

/** The properties of a kind that refer to other facts, in order of declaration. */
export function referencesOf(kind: KindName): readonly NamedReference[] {
  return REFERENCES[kind];
}

const REFERENCES = Object.fromEntries(
  KIND_NAMES.map((kind) => [
    kind,
    Object.entries(kindOf(kind).properties).flatMap(([field, property]) =>
      property.type === 'reference' || property.type === 'references' ? [{ field, property }] : [],
    ),
  ]),
) as unknown as Record<KindName, readonly NamedReference[]>;

/** Contained mass of one mineral in kg. A bound that is absent is unknown; equal bounds are exact. */
export interface Mass {
  readonly mineral: string;
  readonly kgLow?: number;
  readonly kgHigh?: number;
}

/** What a property holds, by its declared type. */
type ValueOf<P extends PropertyDeclaration> = P extends {
  type: 'enum';
  values: infer V extends readonly string[];
}
  ? V[number]
  : P extends { type: 'number' }
    ? number
    : P extends { type: 'boolean' }
      ? boolean
      : P extends { type: 'textList' | 'minerals' | 'references' }
        ? readonly string[]
        : P extends { type: 'masses' }
          ? readonly Mass[]
          : string;

type Declared<K extends KindName> = (typeof KINDS)[K]['properties'];
type RequiredNames<D> = { [N in keyof D]: D[N] extends { required: true } ? N : never }[keyof D];

/** The properties of one kind as TypeScript sees them: required ones present, others perhaps absent. */
export type PropertiesOf<K extends KindName> = {
  readonly [N in RequiredNames<Declared<K>>]: Declared<K>[N] extends PropertyDeclaration
    ? ValueOf<Declared<K>[N]>
    : never;
} & {
  readonly [N in Exclude<
    keyof Declared<K>,
    RequiredNames<Declared<K>>
  >]?: Declared<K>[N] extends PropertyDeclaration ? ValueOf<Declared<K>[N]> : never;
};
