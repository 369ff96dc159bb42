import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type Arena, openArena } from '../test/fuzz/arena.ts';
import { attack, type Failure, SORTS, type Sort } from '../test/fuzz/campaign.ts';

/**
 * Sends whatever the schema allows, and much that it does not, to a server of each store for as long as is asked:
 * `npm run fuzz -- --seconds 600 --seed 1`. Prints how it was answered, and every request that was not answered as it is to
 * be; such a one is sent again with its `--sort`, `--seed` and `--path`. Neo4j takes part where NEO4J_URI (with NEO4J_USER
 * and NEO4J_PASSWORD) is set: what it holds is deleted. Ends with 1 when anything was found.
 */

const USAGE = `npm run fuzz -- [--seconds 60] [--seed N] [--sort ${JSON.stringify(Object.keys(SORTS)[0])}] [--path P]
sorts 种类: ${Object.keys(SORTS).join(', ')}`;

/** Requests of one sort before those of the next. */
const ROUND = 50;
/** Milliseconds for the requests of one sort, and for making a failure small. */
const LONGEST = 60_000;
/** Rounds of all sorts upon one store, before it begins anew: what a log holds is read whole when it is audited. */
const ROUNDS_OF_STORE = 20;
/** Most bytes that the heap may grow by from the end of the first round on: caches and logs of a store fill less. */
const MOST_GROWTH = 200 * 1024 * 1024;

const { seconds, seed: firstSeed, sorts, path } = readOptions();
const { NEO4J_URI: uri, NEO4J_USER: user = 'neo4j', NEO4J_PASSWORD: password = '' } = process.env;
const neo4j = uri ? { uri, user, password } : null;
setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const failures = new Map<string, Failure>();
const answers = new Map<string, number>();
const audits: string[] = [];
let requests = 0;
let heapAtFirst: number | null = null;
let heapAtLast = 0;
let start = 0;
const isOver = () => Date.now() - start >= seconds * 1_000;

console.log(`seed 种子 ${firstSeed}; ${neo4j ? 'embedded, neo4j' : 'embedded'}`);
let seed = firstSeed;
do {
  const arena = await openArena(neo4j, path === undefined ? 'silent' : 'error');
  // What it takes to fill the stores does not count.
  if (start === 0) start = Date.now();
  try {
    let round = 0;
    do {
      await runRound(arena);
      round += 1;
      measureHeap();
    } while (round < ROUNDS_OF_STORE && !isOver());
    audits.push(...(await arena.audit()));
  } finally {
    await arena.close();
  }
} while (!isOver());
report();

async function runRound(arena: Arena): Promise<void> {
  for (const sort of sorts) {
    const findings = await attack(arena, sort, {
      seed,
      runs: ROUND,
      limit: LONGEST,
      ...(path === undefined ? {} : { path }),
    });
    requests += findings.requests;
    for (const [name, count] of findings.answers) answers.set(name, (answers.get(name) ?? 0) + count);
    if (findings.failure) note(findings.failure);
    if (isOver()) break;
  }
  seed += 1;
}

/** Tells of each thing that is wrong once, however many requests show it. */
function note(failure: Failure): void {
  const what = failure.problems
    .join('\n')
    .replaceAll(/[\d"'][\w:."'-]*/g, '')
    .slice(0, 120);
  if (failures.has(what)) return;
  failures.set(what, failure);
  const { sort, seed: of, path: at, problems, request } = failure;
  console.log(`
${problems.join('\n')}
${request}
npm run fuzz -- --sort '${sort}' --seed ${of} --path ${at}
`);
}

/** After each round: the first has loaded all that is loaded once. */
function measureHeap(): void {
  collectGarbage();
  heapAtLast = process.memoryUsage().heapUsed;
  heapAtFirst ??= heapAtLast;
}

function report(): void {
  const took = (Date.now() - start) / 1_000;
  const growth = heapAtLast - (heapAtFirst ?? heapAtLast);
  console.table(Object.fromEntries([...answers].sort(([, a], [, b]) => b - a)));
  for (const problem of new Set(audits)) console.log(problem);
  const figures = {
    requests,
    rate: (requests / took).toFixed(1),
    growth: (growth / 1024 / 1024).toFixed(1),
    found: failures.size + new Set(audits).size,
  };
  console.log(
    `${figures.requests} requests in ${took.toFixed(0)} s (${figures.rate}/s); the heap grew by ${figures.growth} MB; found: ${figures.found}`,
  );
  console.log(
    `${took.toFixed(0)} 秒内发出 ${figures.requests} 个请求（每秒 ${figures.rate} 个）；堆内存增长 ${figures.growth} MB；发现问题 ${figures.found} 个`,
  );
  process.exitCode = figures.found > 0 || growth > MOST_GROWTH ? 1 : 0;
}

function readOptions(): { seconds: number; seed: number; sorts: readonly Sort[]; path: string | undefined } {
  try {
    const { values } = parseArgs({
      options: {
        seconds: { type: 'string', default: '60' },
        seed: { type: 'string', default: String(Date.now() % 2_147_483_648) },
        sort: { type: 'string' },
        path: { type: 'string' },
      },
    });
    const known = Object.keys(SORTS) as Sort[];
    const chosen = known.filter((sort) => values.sort === undefined || sort === values.sort);
    if (chosen.length === 0 || !/^\d{1,9}$/.test(values.seconds) || !/^\d{1,10}$/.test(values.seed))
      throw new Error();
    return {
      // One failure is sent again once.
      seconds: values.path === undefined ? Number(values.seconds) : 0,
      seed: Number(values.seed),
      sorts: chosen,
      path: values.path,
    };
  } catch {
    console.error(USAGE);
    process.exit(1);
  }
}
