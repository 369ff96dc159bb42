import { type Connection, connect } from '../../src/store/embedded/driver.ts';
import { openEmbeddedStore } from '../../src/store/embedded/index.ts';
import type { Fact, Properties } from '../../src/store/facts.ts';
import { entryDigest, FIRST_DIGEST } from '../../src/store/log-digest.ts';
import { sortKeyOf } from '../../src/store/sort-key.ts';
import { conversionId, linkId, linkProperties, nodeId, placeId } from '../chain/ids.ts';
import type { SyntheticChain } from '../chain/synthetic-chain.ts';
import { MINERALS } from '../chain/tiers.ts';

const BATCH = 10_000;

/**
 * Makes an embedded store's file that holds the chain, all of it recorded at revision 1, by writing its tables: millions
 * of facts by way of changesets would take an hour and are not what is measured. Facts, their order and the log's
 * head are as the store makes them; the indexes for filters, words and references are left empty, as no trace reads them,
 * and the one log entry names no effects.
 */
export async function makeChainFile(file: string, chain: SyntheticChain): Promise<void> {
  await (await openEmbeddedStore({ file })).close();
  const connection = connect(file);
  try {
    // Nothing is lost that the bench could not make again.
    connection.execute('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA cache_size = -262144');
    connection.execute('DROP INDEX fact_in_order; DROP INDEX fact_standing');
    connection.execute('BEGIN');
    let rid = 0;
    let batch: (readonly (string | number)[])[] = [];
    for (const fact of factsOf(chain)) {
      rid += 1;
      batch.push([rid, fact.id, fact.kind, JSON.stringify(fact.properties), sortKeyOf(fact)]);
      if (batch.length < BATCH) continue;
      insert(connection, batch);
      batch = [];
    }
    if (batch.length > 0) insert(connection, batch);
    enterLog(connection);
    connection.execute('COMMIT');
    connection.execute(
      `CREATE INDEX fact_in_order ON fact (kind, sort_key) WHERE retracted_revision IS NULL;
       CREATE INDEX fact_standing ON fact (kind) WHERE retracted_revision IS NULL;
       PRAGMA journal_mode = WAL`,
    );
  } finally {
    connection.close();
  }
}

function* factsOf(chain: SyntheticChain): Generator<Fact> {
  for (let place = 0; place < chain.placeCount; place += 1) {
    const id = placeId(place);
    yield { kind: 'TradingPoint', id, properties: { name: id } };
  }
  for (let node = 0; node < chain.nodes; node += 1) {
    const id = nodeId(chain, node);
    yield { kind: chain.tierOf(node).kind, id, properties: { name: id } };
  }
  for (const [index, { node, input, output }] of chain.conversions.entries()) {
    yield {
      kind: 'Conversion',
      id: conversionId(index),
      properties: {
        node: nodeId(chain, node),
        input: MINERALS[input] as string,
        output: MINERALS[output] as string,
      },
    };
  }
  for (let link = 0; link < chain.links; link += 1) {
    yield { kind: 'SupplyLink', id: linkId(link), properties: supplyLink(chain, link) };
  }
}

function supplyLink(chain: SyntheticChain, link: number): Properties {
  const places = chain.placeLists[chain.via[link] as number] ?? [];
  return {
    from: nodeId(chain, chain.from[link] as number),
    to: nodeId(chain, chain.to[link] as number),
    ...linkProperties(chain, link),
    ...(places.length > 0 && { via: places.map(placeId) }),
  };
}

function insert(connection: Connection, rows: readonly (readonly (string | number)[])[]): void {
  connection
    .prepare(
      `INSERT INTO fact (rid, id, kind, properties, version, recorded_revision, retracted_revision,
         retracted_by_name, as_imported, sort_key)
       SELECT value ->> 0, value ->> 1, value ->> 2, value ->> 3, 1, 1, NULL, 0, 0, value ->> 4 FROM json_each(?)`,
    )
    .run(JSON.stringify(rows));
}

function enterLog(connection: Connection): void {
  const content = {
    revision: 1,
    recordedAt: '2025-06-30T00:00:00.000Z',
    changesetId: 'bench',
    changesetDigest: FIRST_DIGEST,
    author: 'bench',
    reason: 'written straight into the tables',
    importId: null,
    effects: [],
    outcomes: [],
    previousDigest: FIRST_DIGEST,
  };
  const entry = { ...content, digest: entryDigest(content) };
  const text = JSON.stringify(entry);
  connection
    .prepare(
      `INSERT INTO changelog (revision, recorded_at, changeset_id, import_id, digest, size, entry)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(1, entry.recordedAt, entry.changesetId, null, entry.digest, text.length, text);
}
