import neo4j from 'neo4j-driver';
import type { Fact, Properties, Provenance, StoredFact, Value } from '../facts.ts';
import { FAMILY_LABELS } from '../kinds/declaration.ts';
import { isKindName, type KindName, kindOf, type Mass } from '../kinds/index.ts';
import { BY_REVISION, orderFieldsOf, positionOf } from '../ordering.ts';
import type { ListedFact } from '../port.ts';
import { searchTermsOf } from '../search-tokens.ts';
import { sortKeyOf } from '../sort-key.ts';

/** Labels of a standing fact, beside `Entity`. A retracted one has `Retracted` instead. */
export function labelsOf(kind: KindName): readonly string[] {
  return [FAMILY_LABELS[kindOf(kind).family], kind];
}

/** Whether facts of a kind have `CARRIES` relationships: one a mineral, with its mass where it is known. */
export function carriesMinerals(kind: KindName): boolean {
  return Object.values(kindOf(kind).properties).some(({ type }) => type === 'masses');
}

/** Names of node properties that are the store's own; no kind may declare one of them. */
export const OWN_PROPERTIES = [
  'id',
  'kind',
  'version',
  'recordedRevision',
  'retractedRevision',
  'retractedByName',
  'asImported',
  'source',
  'sourceKey',
  'sourceDigest',
  'sortKey',
  'recordedKey',
  'searchTokens',
  'foldedNames',
] as const;

/** A version of a fact as it is to be written. */
export interface NewVersion {
  readonly fact: Fact;
  readonly version: number;
  readonly provenance: Provenance | null;
  readonly asImported: boolean;
}

/** The node's properties, whole: plain values only, without masses (they are on `CARRIES`). */
export function nodePropertiesOf(
  { fact, version, provenance, asImported }: NewVersion,
  revision: number,
): Record<string, unknown> {
  const { tokens, names } = searchTermsOf(fact);
  return {
    ...plainPropertiesOf(fact),
    id: fact.id,
    kind: fact.kind,
    version: neo4j.int(version),
    recordedRevision: neo4j.int(revision),
    retractedByName: false,
    asImported,
    ...(provenance && {
      source: provenance.source,
      sourceKey: provenance.key,
      sourceDigest: provenance.digest,
    }),
    ...orderKeysOf(fact, revision),
    ...(tokens.length > 0 && { searchTokens: tokens.join(' ') }),
    foldedNames: names,
  };
}

/** What lists are ordered by: the sort key, and before it whatever else may come first. */
function orderKeysOf(fact: Fact, revision: number): Record<string, string> {
  const listed = { sortKey: sortKeyOf(fact), recordedRevision: revision, properties: fact.properties };
  return Object.fromEntries(
    [null, ...orderFieldsOf(fact.kind)].map((orderBy) => [
      orderPropertyOf(orderBy),
      positionOf(listed, orderBy),
    ]),
  );
}

/** The node property that holds a fact's position in an order. */
export function orderPropertyOf(orderBy: string | null): string {
  if (orderBy === null) return 'sortKey';
  return orderBy === BY_REVISION ? 'recordedKey' : `${orderBy}Key`;
}

/** The declared properties that Neo4j can hold as they are. */
export function plainPropertiesOf(fact: Fact): Record<string, Exclude<Value, readonly Mass[]>> {
  const declared = kindOf(fact.kind).properties;
  return Object.fromEntries(
    Object.entries(fact.properties).filter(([field]) => declared[field]?.type !== 'masses'),
  ) as Record<string, Exclude<Value, readonly Mass[]>>;
}

/** One `CARRIES` relationship a mineral. */
export interface Carried {
  readonly mineral: string;
  readonly kgLow: number | null;
  readonly kgHigh: number | null;
}

export function carriedBy(fact: Fact): readonly Carried[] {
  const masses = (fact.properties.masses ?? []) as readonly Mass[];
  return ((fact.properties.minerals ?? []) as readonly string[]).map((mineral) => {
    const mass = masses.find((candidate) => candidate.mineral === mineral);
    return { mineral, kgLow: mass?.kgLow ?? null, kgHigh: mass?.kgHigh ?? null };
  });
}

/** What a statement returns of a fact: the node's properties and what it carries. */
export interface EntityRow {
  readonly entity: Record<string, unknown>;
  readonly carries: readonly Carried[];
  readonly [column: string]: unknown;
}

/** Returns `entity` and `carries` for the node in variable `n`, of whatever kind. */
export const ENTITY_COLUMNS =
  'properties(n) AS entity, [(n)-[c:CARRIES]->(m:Mineral) | {mineral: m.code, kgLow: c.kgLow, kgHigh: c.kgHigh}] AS carries';

/** The same where the kind is known: few carry anything, and to look for it takes much of the planning. */
export function entityColumnsOf(kind: KindName): string {
  return carriesMinerals(kind) ? ENTITY_COLUMNS : 'properties(n) AS entity, [] AS carries';
}

/** Reads a fact back, the same to the last property as it was written. */
export function storedFactOf({ entity, carries }: EntityRow): StoredFact {
  const kind = entity.kind;
  if (!isKindName(kind)) throw new Error(`an entity of an unknown kind: ${String(kind)}`);
  return {
    kind,
    id: entity.id as string,
    properties: propertiesOf(kind, entity, carries),
    version: entity.version as number,
    recordedRevision: entity.recordedRevision as number,
    retractedRevision: (entity.retractedRevision as number | undefined) ?? null,
    retractedByName: entity.retractedByName as boolean,
    provenance:
      entity.source === undefined
        ? null
        : {
            source: entity.source as string,
            key: entity.sourceKey as string,
            digest: entity.sourceDigest as string,
          },
    asImported: entity.asImported as boolean,
  };
}

export function listedFactOf(row: EntityRow): ListedFact {
  return { ...storedFactOf(row), sortKey: row.entity.sortKey as string };
}

function propertiesOf(
  kind: KindName,
  entity: Record<string, unknown>,
  carries: readonly Carried[],
): Properties {
  const properties: Record<string, Value> = {};
  for (const [field, { type }] of Object.entries(kindOf(kind).properties)) {
    const value = type === 'masses' ? massesOf(carries) : (entity[field] as Value | undefined);
    if (value !== undefined) properties[field] = value;
  }
  return properties;
}

function massesOf(carries: readonly Carried[]): readonly Mass[] | undefined {
  const masses = carries
    .filter(({ kgLow, kgHigh }) => kgLow !== null || kgHigh !== null)
    .map(({ mineral, kgLow, kgHigh }) => ({
      mineral,
      ...(kgLow === null ? {} : { kgLow }),
      ...(kgHigh === null ? {} : { kgHigh }),
    }))
    .sort((a, b) => (a.mineral < b.mineral ? -1 : 1));
  return masses.length > 0 ? masses : undefined;
}
