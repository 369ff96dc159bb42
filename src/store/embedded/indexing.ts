import { digestOf } from '../canonical.ts';
import type { Fact, Properties } from '../facts.ts';
import { KIND_NAMES, type KindName, kindOf } from '../kinds/index.ts';
import type { Connection } from './driver.ts';
import { fieldName, type IndexTerms, indexTermsOf, type TagFields, taggedFieldsOf } from './index-terms.ts';

/** Raise it when tokens, folding or sort keys are made differently: files are then indexed anew when opened. */
const INDEX_FORM = 2;

/** A digest of everything that decides what the indexes hold. */
const declared = digestOf([
  INDEX_FORM,
  KIND_NAMES.map((kind) => {
    const { properties, sortBy } = kindOf(kind);
    const searched = Object.entries(properties).flatMap(([field, { search }]) => (search ? [field] : []));
    return [kind, sortBy, taggedFieldsOf(kind), searched];
  }),
]);

/** A fact in the indexes: its row and what they hold of it. */
export interface IndexedFact {
  readonly rid: number;
  readonly terms: IndexTerms;
}

/** The numbers of the tagged fields, which {@link prepareIndexes} has put into the file. */
export function readTagFields(connection: Connection): TagFields {
  const rows = connection.prepare('SELECT kind, field, number FROM tag_field').all();
  return new Map(
    rows.map(([kind, field, number]) => [fieldName(kind as KindName, field as string), number as number]),
  );
}

/** Whether the indexes hold what the kinds of this release declare, and not what another has made of them since. */
export function areIndexesOurs(connection: Connection): boolean {
  return connection.prepare("SELECT value FROM setting WHERE name = 'indexed'").get()?.[0] === declared;
}

/** Brings the indexes in line with what the kinds now declare. Does nothing, and takes no lock, when they are. */
export function prepareIndexes(connection: Connection): void {
  if (areIndexesOurs(connection)) return;
  connection.execute('BEGIN IMMEDIATE');
  try {
    // Another process may have been faster.
    if (!areIndexesOurs(connection)) {
      numberFields(connection);
      indexAnew(connection, readTagFields(connection));
      connection
        .prepare("INSERT INTO setting VALUES ('indexed', ?) ON CONFLICT DO UPDATE SET value = excluded.value")
        .run(declared);
    }
    connection.execute('COMMIT');
  } catch (error) {
    if (connection.inTransaction) connection.execute('ROLLBACK');
    throw error;
  }
}

/** Puts standing facts into the indexes. */
export function addToIndexes(connection: Connection, facts: readonly IndexedFact[]): void {
  insertTags(connection, facts.flatMap(tagRows));
  insertNames(connection, facts.flatMap(nameRows));
  insertWords(connection, facts);
}

/** Takes facts out of the indexes, by what these hold of them. */
export function removeFromIndexes(connection: Connection, facts: readonly IndexedFact[]): void {
  deleteTags(connection, facts.flatMap(tagRows));
  deleteNames(connection, facts.flatMap(nameRows));
  deleteWords(connection, facts);
}

/** Brings amended facts from what the indexes held of them to what they are to hold, touching only what differs. */
export function amendIndexes(
  connection: Connection,
  amended: readonly { readonly before: IndexedFact; readonly after: IndexedFact }[],
): void {
  const tags = difference(amended, tagRows);
  const names = difference(amended, nameRows);
  const reworded = amended.filter(({ before, after }) => before.terms.words !== after.terms.words);
  deleteTags(connection, tags.gone);
  insertTags(connection, tags.come);
  deleteNames(connection, names.gone);
  insertNames(connection, names.come);
  deleteWords(
    connection,
    reworded.map(({ before }) => before),
  );
  insertWords(
    connection,
    reworded.map(({ after }) => after),
  );
}

/** Records whom facts refer to. */
export function addReferences(connection: Connection, facts: readonly IndexedFact[]): void {
  insertReferences(connection, facts.flatMap(referenceRows));
}

/** As {@link amendIndexes}, for whom facts refer to. */
export function amendReferences(
  connection: Connection,
  amended: readonly { readonly before: IndexedFact; readonly after: IndexedFact }[],
): void {
  const { gone, come } = difference(amended, referenceRows);
  deleteEach(connection, 'DELETE FROM reference WHERE target = ? AND rid = ?', gone);
  insertReferences(connection, come);
}

/** Rows of an index as arrays of their columns. */
type IndexRow = readonly (string | number)[];

function tagRows({ rid, terms }: IndexedFact): readonly IndexRow[] {
  return terms.tags.map(([field, value]) => [field, value, terms.sortKey, rid]);
}

function nameRows({ rid, terms }: IndexedFact): readonly IndexRow[] {
  return terms.names.map((name) => [name, rid]);
}

function referenceRows({ rid, terms }: IndexedFact): readonly IndexRow[] {
  return terms.targets.map((target) => [target, rid]);
}

function difference(
  amended: readonly { readonly before: IndexedFact; readonly after: IndexedFact }[],
  rowsOf: (fact: IndexedFact) => readonly IndexRow[],
): { readonly gone: readonly IndexRow[]; readonly come: readonly IndexRow[] } {
  const gone: IndexRow[] = [];
  const come: IndexRow[] = [];
  for (const { before, after } of amended) {
    const old = new Map(rowsOf(before).map((row) => [JSON.stringify(row), row]));
    for (const row of rowsOf(after)) {
      if (!old.delete(JSON.stringify(row))) come.push(row);
    }
    gone.push(...old.values());
  }
  return { gone, come };
}

function insertTags(connection: Connection, rows: readonly IndexRow[]): void {
  if (rows.length === 0) return;
  connection
    .prepare(
      `INSERT INTO tag (field, value, sort_key, rid)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3 FROM json_each(?)`,
    )
    .run(JSON.stringify(rows));
}

function deleteTags(connection: Connection, rows: readonly IndexRow[]): void {
  deleteEach(
    connection,
    'DELETE FROM tag WHERE field = ? AND value = ? AND sort_key = ?',
    rows.map((row) => row.slice(0, 3)),
  );
}

function insertNames(connection: Connection, rows: readonly IndexRow[]): void {
  if (rows.length === 0) return;
  connection
    .prepare('INSERT INTO name (folded, rid) SELECT value ->> 0, value ->> 1 FROM json_each(?)')
    .run(JSON.stringify(rows));
}

function deleteNames(connection: Connection, rows: readonly IndexRow[]): void {
  deleteEach(connection, 'DELETE FROM name WHERE folded = ? AND rid = ?', rows);
}

/** One by one: given a list of rows, SQLite would look up their first column alone and walk through what has it. */
function deleteEach(connection: Connection, sql: string, rows: readonly IndexRow[]): void {
  const statement = connection.prepare(sql);
  for (const row of rows) statement.run(...row);
}

function insertWords(connection: Connection, facts: readonly IndexedFact[]): void {
  const rows = facts.flatMap(({ rid, terms }) => (terms.words === null ? [] : [[rid, terms.words]]));
  if (rows.length === 0) return;
  connection
    .prepare('INSERT INTO words (rowid, tokens) SELECT value ->> 0, value ->> 1 FROM json_each(?)')
    .run(JSON.stringify(rows));
}

function deleteWords(connection: Connection, facts: readonly IndexedFact[]): void {
  const rids = facts.flatMap(({ rid, terms }) => (terms.words === null ? [] : [rid]));
  if (rids.length === 0) return;
  connection
    .prepare('DELETE FROM words WHERE rowid IN (SELECT value FROM json_each(?))')
    .run(JSON.stringify(rids));
}

function insertReferences(connection: Connection, rows: readonly IndexRow[]): void {
  if (rows.length === 0) return;
  connection
    .prepare('INSERT INTO reference (target, rid) SELECT value ->> 0, value ->> 1 FROM json_each(?)')
    .run(JSON.stringify(rows));
}

function numberFields(connection: Connection): void {
  const insert = connection.prepare(
    'INSERT INTO tag_field (kind, field) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  for (const kind of KIND_NAMES) {
    for (const field of taggedFieldsOf(kind)) insert.run(kind, field);
  }
}

/** How many facts are indexed at a time. */
const BATCH = 2_000;

function indexAnew(connection: Connection, fields: TagFields): void {
  connection.execute('DELETE FROM tag; DELETE FROM name; DELETE FROM reference');
  connection.execute("INSERT INTO words (words) VALUES ('delete-all')");
  const page = connection.prepare(
    `SELECT rid, kind, id, properties, retracted_revision FROM fact WHERE rid > ? ORDER BY rid LIMIT ${BATCH}`,
  );
  let after = 0;
  for (;;) {
    const rows = page.all(after);
    const last = rows.at(-1);
    if (!last) return;
    after = last[0] as number;
    const facts = rows.map(([rid, kind, id, properties, retracted]) => {
      const fact: Fact = {
        kind: kind as KindName,
        id: id as string,
        properties: JSON.parse(properties as string) as Properties,
      };
      return { rid: rid as number, terms: indexTermsOf(fact, fields), stands: retracted === null };
    });
    connection
      .prepare(
        `UPDATE fact SET sort_key = renewed.value ->> 1
         FROM json_each(?) renewed WHERE fact.rid = renewed.value ->> 0`,
      )
      .run(JSON.stringify(facts.map(({ rid, terms }) => [rid, terms.sortKey])));
    addReferences(connection, facts);
    addToIndexes(
      connection,
      facts.filter(({ stands }) => stands),
    );
  }
}
