import { buildASTSchema, type GraphQLSchema, parse } from 'graphql';
import { schemaTexts } from '../../src/server/schema-text.ts';
import { KIND_NAMES, kindOf } from '../../src/store/kinds/index.ts';
import type { Store } from '../../src/store/port.ts';
import type { Json } from './hostile.ts';

/** What operations are written from: the schema, and what the store says. */
export interface World {
  readonly schema: GraphQLSchema;
  /** Ids of all facts. */
  readonly ids: readonly string[];
  readonly idsByKind: ReadonlyMap<string, readonly string[]>;
  /** What the facts say, by name of the property. */
  readonly values: ReadonlyMap<string, readonly Json[]>;
  /** Cursors, by name of the field whose pages they come from. */
  readonly cursors: Map<string, string[]>;
  /** Instants at which revisions were recorded. */
  readonly moments: readonly string[];
}

/** The schema as it is served. */
export function servedSchema(): GraphQLSchema {
  return buildASTSchema(parse(schemaTexts().join('\n')));
}

/** Reads what there is to speak of. The same store gives the same world: what is written from it can be written again. */
export async function worldOf(store: Store): Promise<World> {
  const facts = [];
  for await (const fact of store.stream(KIND_NAMES)) facts.push(fact);
  facts.sort((a, b) => (a.id < b.id ? -1 : 1));
  const idsByKind = new Map<string, string[]>();
  const values = new Map<string, Map<string, Json>>();
  for (const { kind, id, properties } of facts) {
    addTo(idsByKind, kind, id);
    for (const [name, value] of Object.entries(properties)) {
      for (const member of Array.isArray(value) ? value : [value]) {
        const known = values.get(name) ?? new Map<string, Json>();
        values.set(name, known.set(JSON.stringify(member), member as Json));
      }
    }
  }
  const moments: string[] = [];
  for await (const { recordedAt } of store.changes(0)) moments.push(recordedAt);
  return {
    schema: servedSchema(),
    ids: facts.map(({ id }) => id),
    idsByKind,
    values: new Map([...values].map(([name, known]) => [name, [...known.values()]])),
    cursors: new Map(),
    moments,
  };
}

/** A fact's id that nobody has used, unless the same number was given before. */
export function newId(kind: string, number: number): string | null {
  const known = KIND_NAMES.find((name) => name === kind);
  return known === undefined ? null : `${kindOf(known).idPrefix}:fuzz:${number}`;
}

function addTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
