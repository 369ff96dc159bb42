import type { WriteTransaction } from '../applying.ts';
import type { Effect, LogEntry } from '../changesets.ts';
import type { Fact, StoredFact } from '../facts.ts';
import type { KindName } from '../kinds/index.ts';
import { FIRST_DIGEST } from '../log-digest.ts';
import type { Revision } from '../port.ts';
import { sortKeyOf } from '../sort-key.ts';
import type { Connection, Row } from './driver.ts';
import { FACT_COLUMNS, storedFactOf } from './fact-rows.ts';
import { fieldNumber, indexTermsOf, type TagFields } from './index-terms.ts';
import {
  addReferences,
  addToIndexes,
  amendIndexes,
  amendReferences,
  type IndexedFact,
  removeFromIndexes,
} from './indexing.ts';

type Stated = Extract<Effect, { fact: Fact }>;

/** A write transaction on a connection that holds the file's write lock (`BEGIN IMMEDIATE`). */
export class EmbeddedWriteTransaction implements WriteTransaction {
  readonly #connection: Connection;
  readonly #fields: TagFields;
  /** Rows of the facts met so far, by id. */
  readonly #rids = new Map<string, number>();

  constructor(connection: Connection, fields: TagFields) {
    this.#connection = connection;
    this.#fields = fields;
  }

  async head(): Promise<Revision> {
    return readHead(this.#connection);
  }

  async entryOf(changesetId: string): Promise<LogEntry | null> {
    const row = this.#connection
      .prepare('SELECT entry FROM changelog WHERE changeset_id = ?')
      .get(changesetId);
    return row ? (JSON.parse(row[0] as string) as LogEntry) : null;
  }

  async load(ids: readonly string[]): Promise<ReadonlyMap<string, StoredFact>> {
    if (ids.length === 0) return new Map();
    const rows = this.#connection
      .prepare(`SELECT ${FACT_COLUMNS}, rid FROM fact WHERE id IN (SELECT value FROM json_each(?))`)
      .all(JSON.stringify(ids));
    return new Map(this.#remember(rows).map((stored) => [stored.id, stored]));
  }

  async referrers(ids: readonly string[]): Promise<readonly StoredFact[]> {
    const rows = this.#connection
      .prepare(
        `SELECT ${FACT_COLUMNS}, rid FROM fact WHERE rid IN
           (SELECT rid FROM reference WHERE target IN (SELECT value FROM json_each(?)))`,
      )
      .all(JSON.stringify(ids));
    return this.#remember(rows);
  }

  async standingReferrers(
    kind: KindName,
    reference: string,
    ids: readonly string[],
  ): Promise<readonly StoredFact[]> {
    const rows = this.#connection
      .prepare(
        `SELECT ${FACT_COLUMNS}, rid FROM fact WHERE rid IN
           (SELECT rid FROM tag WHERE field = ? AND value IN (SELECT value FROM json_each(?)))`,
      )
      .all(fieldNumber(this.#fields, kind, reference), JSON.stringify(ids));
    return this.#remember(rows);
  }

  async write(entry: LogEntry, before: ReadonlyMap<string, StoredFact>): Promise<void> {
    const { revision, effects } = entry;
    const stated = effects.filter((effect): effect is Stated => 'fact' in effect);
    this.#supersede(
      stated.filter(({ fact }) => before.has(fact.id)).map(({ fact }) => this.#rid(fact.id)),
      revision,
    );
    this.#number(stated.filter(({ fact }) => !before.has(fact.id)).map(({ fact }) => fact.id));
    this.#state(stated, revision);
    this.#retract(effects, revision);
    this.#mark(effects);
    this.#index(effects, before);
    this.#log(entry);
  }

  #remember(rows: readonly Row[]): readonly StoredFact[] {
    return rows.map((row) => {
      const stored = storedFactOf(row);
      this.#rids.set(stored.id, row[11] as number);
      return stored;
    });
  }

  #rid(id: string): number {
    const rid = this.#rids.get(id);
    if (rid === undefined) throw new Error(`${id} was not loaded before it was written`);
    return rid;
  }

  /** Rows are never deleted, so that new ones follow the last; nobody else writes meanwhile. */
  #number(ids: readonly string[]): void {
    const [last] = this.#connection.prepare('SELECT coalesce(max(rid), 0) FROM fact').get() ?? [];
    for (const [index, id] of ids.entries()) this.#rids.set(id, (last as number) + 1 + index);
  }

  #supersede(rids: readonly number[], revision: number): void {
    if (rids.length === 0) return;
    this.#connection
      .prepare(
        `INSERT INTO superseded (id, kind, properties, version, recorded_revision, retracted_revision,
           retracted_by_name, source, source_key, source_digest, as_imported)
         SELECT id, kind, properties, version, recorded_revision, coalesce(retracted_revision, ?),
           retracted_by_name, source, source_key, source_digest, as_imported
         FROM fact WHERE rid IN (SELECT value FROM json_each(?))`,
      )
      .run(revision, JSON.stringify(rids));
  }

  #state(stated: readonly Stated[], revision: number): void {
    if (stated.length === 0) return;
    const rows = stated.map(({ fact, version, provenance, asImported }) => [
      this.#rid(fact.id),
      fact.id,
      fact.kind,
      JSON.stringify(fact.properties),
      version,
      revision,
      provenance?.source ?? null,
      provenance?.key ?? null,
      provenance?.digest ?? null,
      Number(asImported),
      sortKeyOf(fact),
    ]);
    this.#connection
      .prepare(
        `INSERT INTO fact (rid, id, kind, properties, version, recorded_revision, retracted_revision,
           retracted_by_name, source, source_key, source_digest, as_imported, sort_key)
         SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, value ->> 4, value ->> 5, NULL,
           0, value ->> 6, value ->> 7, value ->> 8, value ->> 9, value ->> 10
         FROM json_each(?) WHERE true
         ON CONFLICT (rid) DO UPDATE SET
           properties = excluded.properties,
           version = excluded.version,
           recorded_revision = excluded.recorded_revision,
           retracted_revision = NULL,
           retracted_by_name = 0,
           source = excluded.source,
           source_key = excluded.source_key,
           source_digest = excluded.source_digest,
           as_imported = excluded.as_imported,
           sort_key = excluded.sort_key`,
      )
      .run(JSON.stringify(rows));
  }

  #retract(effects: readonly Effect[], revision: number): void {
    const rows = effects.flatMap((effect) =>
      effect.effect === 'retracted' ? [[this.#rid(effect.id), Number(effect.because === null)]] : [],
    );
    if (rows.length === 0) return;
    this.#connection
      .prepare(
        `UPDATE fact SET retracted_revision = ?, retracted_by_name = taken.value ->> 1
         FROM json_each(?) taken WHERE fact.rid = taken.value ->> 0`,
      )
      .run(revision, JSON.stringify(rows));
  }

  #mark(effects: readonly Effect[]): void {
    const rows = effects.flatMap((effect) =>
      effect.effect === 'marked' ? [[this.#rid(effect.id), Number(effect.retractedByName)]] : [],
    );
    if (rows.length === 0) return;
    this.#connection
      .prepare(
        `UPDATE fact SET retracted_by_name = marked.value ->> 1
         FROM json_each(?) marked WHERE fact.rid = marked.value ->> 0`,
      )
      .run(JSON.stringify(rows));
  }

  #index(effects: readonly Effect[], before: ReadonlyMap<string, StoredFact>): void {
    const recorded: IndexedFact[] = [];
    const amended: { before: IndexedFact; after: IndexedFact }[] = [];
    const reinstated: IndexedFact[] = [];
    const retracted: IndexedFact[] = [];
    for (const effect of effects) {
      if (effect.effect === 'marked') continue;
      const last = before.get('fact' in effect ? effect.fact.id : effect.id);
      if (effect.effect === 'retracted') {
        if (last) retracted.push(this.#indexed(last));
      } else if (effect.effect === 'reinstated') reinstated.push(this.#indexed(effect.fact));
      else if (last) amended.push({ before: this.#indexed(last), after: this.#indexed(effect.fact) });
      else recorded.push(this.#indexed(effect.fact));
    }
    removeFromIndexes(this.#connection, retracted);
    amendIndexes(this.#connection, amended);
    addToIndexes(this.#connection, [...recorded, ...reinstated]);
    amendReferences(this.#connection, amended);
    addReferences(this.#connection, recorded);
  }

  #indexed(fact: Fact): IndexedFact {
    return { rid: this.#rid(fact.id), terms: indexTermsOf(fact, this.#fields) };
  }

  #log(entry: LogEntry): void {
    const text = JSON.stringify(entry);
    this.#connection
      .prepare(
        `INSERT INTO changelog (revision, recorded_at, changeset_id, import_id, digest, size, entry)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        entry.revision,
        entry.recordedAt,
        entry.changesetId,
        entry.importId,
        entry.digest,
        text.length,
        text,
      );
  }
}

/** Where the file stands, as the connection's transaction sees it. */
export function readHead(connection: Connection): Revision {
  const row = connection
    .prepare('SELECT revision, recorded_at, digest FROM changelog ORDER BY revision DESC LIMIT 1')
    .get();
  if (!row) return { number: 0, recordedAt: null, digest: FIRST_DIGEST };
  const [number, recordedAt, digest] = row;
  return { number: number as number, recordedAt: recordedAt as string, digest: digest as string };
}
