import neo4j from 'neo4j-driver';
import {
  ACCESS_PAGE,
  type AccessEntry,
  type AccessFilter,
  type AccessHead,
  type AccessNote,
  entriesOf,
  headAt,
} from '../access-log.ts';
import type { Neo4jExecutor } from './executor.ts';

/** Writes nothing, yet waits until whoever notes has done so, and all of it shows. */
const LOCK = "MATCH (h:AccessHead {key: 'head'}) SET h.lock = true";
/** The first statement of a transaction that notes: it locks, so that notes come one after another, without gaps. */
const COUNT = "MATCH (h:AccessHead {key: 'head'}) SET h.n = h.n + $count";

interface HeadRow {
  readonly n: number;
  readonly at: string | null;
  readonly digest: string;
  readonly [column: string]: unknown;
}

/** Where the access log stands. It has a head of its own: whoever reads waits for nobody who records. */
export async function readAccessHead(executor: Neo4jExecutor): Promise<AccessHead> {
  const [row] = await executor.write((statements) =>
    statements.rows<HeadRow>(`${LOCK} RETURN h.n AS n, h.at AS at, h.digest AS digest`),
  );
  return headOf(row, 0);
}

/** Chains notes to what is there, in one transaction. */
export function writeAccesses(
  executor: Neo4jExecutor,
  notes: readonly AccessNote[],
  now: Date,
): Promise<AccessHead> {
  return executor.write(async (statements) => {
    const [row] = await statements.rows<HeadRow>(`${COUNT} RETURN h.n AS n, h.at AS at, h.digest AS digest`, {
      count: neo4j.int(notes.length),
    });
    const before = headOf(row, notes.length);
    const entries = entriesOf(notes, before, now);
    const last = entries.at(-1);
    if (!last) return before;
    await statements.rows(
      `MATCH (h:AccessHead {key: 'head'})
       SET h.at = $at, h.digest = $digest
       WITH h
       UNWIND $entries AS entry
       CREATE (a:Access)
       SET a = entry`,
      {
        at: last.at,
        digest: last.digest,
        entries: entries.map((entry) => ({ ...entry, number: neo4j.int(entry.number) })),
      },
    );
    return headAt(last);
  });
}

/** The next entries after a number; the log stands apart from what is restored, and is read meanwhile. */
export async function readAccesses(
  executor: Neo4jExecutor,
  after: number,
  { who, about, since, until, what }: AccessFilter,
): Promise<readonly AccessEntry[]> {
  const conditions = [
    'a.number > $after',
    ...(who === undefined ? [] : ['a.who = $who']),
    ...(about === undefined ? [] : ['$about IN a.about']),
    ...(since === undefined ? [] : ['a.at >= $since']),
    ...(until === undefined ? [] : ['a.at <= $until']),
    ...(what === undefined ? [] : ['a.what = $what']),
  ];
  const rows = await executor.readAnyway((statements) =>
    statements.rows<{ noted: Record<string, unknown> }>(
      `MATCH (a:Access) WHERE ${conditions.join(' AND ')}
       RETURN properties(a) AS noted ORDER BY a.number LIMIT ${ACCESS_PAGE}`,
      { after: neo4j.int(after), who, about, since, until, what },
    ),
  );
  return rows.map(({ noted }) => ({
    number: noted.number as number,
    at: noted.at as string,
    who: noted.who as string,
    what: noted.what as string,
    about: noted.about as readonly string[],
    requestId: noted.requestId as string,
    operation: (noted.operation as string | undefined) ?? null,
    previousDigest: noted.previousDigest as string,
    digest: noted.digest as string,
  }));
}

/** @param counted how many have been counted, but not written yet */
function headOf(row: HeadRow | undefined, counted: number): AccessHead {
  if (!row) throw new Error('the database has no AccessHead node');
  return { number: row.n - counted, at: row.at, digest: row.digest };
}
