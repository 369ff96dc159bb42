import neo4j from 'neo4j-driver';
import { openNeo4jStore } from '../../src/store/neo4j/index.ts';
import { emptyNeo4j } from '../testkit/empty-neo4j.ts';
import { describeOnNeo4j } from '../testkit/test-neo4j.ts';
import type { StorePlace } from './place.ts';
import { describeStore } from './store-contract.ts';

/**
 * What random queries cost on Neo4j is the planning of their texts, no two the same: a tenth of the embedded store's cases,
 * or as many in a hundred as ORETRACE_NEO4J_CASES says.
 */
const CASES_PER_HUNDRED = Number(process.env.ORETRACE_NEO4J_CASES ?? 10);

await describeOnNeo4j('Neo4j', (address) => {
  const { uri, user, password } = address;
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const run = async (cypher: string, parameters = {}) => {
    const session = driver.session({ database: 'neo4j' });
    try {
      return (await session.run(cypher, parameters)).records;
    } finally {
      await session.close();
    }
  };
  const place: StorePlace = {
    casesPerHundred: CASES_PER_HUNDRED,
    async open(options = {}) {
      await emptyNeo4j(address);
      return openNeo4jStore({ uri, user, password, ...options });
    },
    reopen: (options = {}) => openNeo4jStore({ uri, user, password, ...options }),
    async tamper(revision, author) {
      await run('MATCH (c:Changeset {revision: $revision}) SET c.author = $author', {
        revision: neo4j.int(revision),
        author,
      });
    },
    async tamperAccess(tampering) {
      if ('alter' in tampering) {
        const { alter, who } = tampering;
        await run('MATCH (a:Access {number: $number}) SET a.who = $who', { number: neo4j.int(alter), who });
      } else if ('remove' in tampering) {
        await run('MATCH (a:Access {number: $number}) DELETE a', { number: neo4j.int(tampering.remove) });
      } else if ('renumber' in tampering) {
        const { renumber, as } = tampering;
        await run('MATCH (a:Access {number: $number}) SET a.number = $as', {
          number: neo4j.int(renumber),
          as: neo4j.int(as),
        });
      } else {
        const { number, ...plain } = tampering.add;
        await run('CREATE (a:Access {number: $number}) SET a += $plain', {
          number: neo4j.int(number),
          plain,
        });
      }
    },
    async destroy() {
      await emptyNeo4j(address);
      await driver.close();
    },
  };
  describeStore('store', place);
});
