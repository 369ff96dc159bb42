import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Changeset } from '../../src/store/changesets.ts';
import { asKind } from '../../src/store/facts.ts';
import type { PropertiesOf } from '../../src/store/kinds/index.ts';
import { recordedCore } from './core-chain.ts';
import { KnownIds } from './known-ids.ts';
import { readCases } from './read-cases.ts';
import { readChain } from './read-chain.ts';
import type { Recorded } from './recorded.ts';
import { tableLines } from './table.ts';
import { readTowns } from './towns.ts';

/** A changeset and when it was recorded. */
export interface DatedChangeset {
  readonly recordedAt: Date;
  readonly changeset: Changeset;
}

const CHAINS = new URL('./chains/', import.meta.url);

/** All that the demo records, oldest first; of one day, in the order of the files' names. */
export async function demoHistory(): Promise<readonly DatedChangeset[]> {
  const ids = new KnownIds();
  const towns = readTowns(new URL('./towns.txt', import.meta.url));
  const recorded: Recorded[] = [
    ...(await recordedCore(fileURLToPath(new URL('./core.jsonl', import.meta.url)), ids)),
  ];
  for (const file of readdirSync(CHAINS)
    .filter((name) => name.endsWith('.txt'))
    .sort()) {
    const lines = tableLines(file, readFileSync(new URL(file, CHAINS), 'utf8'));
    recorded.push(...readChain(lines, ids, towns));
  }
  const cases = new URL('./cases.txt', import.meta.url);
  recorded.push(...readCases(tableLines('cases.txt', readFileSync(cases, 'utf8')), ids, flagsIn(recorded)));
  const ofDay = new Map<string, number>();
  return recorded
    .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
    .map(({ day, author, reason, operations }) => {
      const count = (ofDay.get(day) ?? 0) + 1;
      ofDay.set(day, count);
      return {
        // Half past nine in Shanghai, and a quarter of an hour for each.
        recordedAt: new Date(Date.parse(`${day}T01:30:00Z`) + (count - 1) * 15 * 60_000),
        changeset: { id: `demo-${day}-${count}`, author, reason, operations },
      };
    });
}

function flagsIn(recorded: readonly Recorded[]): ReadonlyMap<string, PropertiesOf<'RiskFlag'>> {
  const stated = recorded.flatMap(({ operations }) =>
    operations.flatMap((one) => (one.op === 'put' ? [asKind('RiskFlag', one.fact)] : [])),
  );
  return new Map(stated.flatMap((flag) => (flag === null ? [] : [[flag.id, flag.properties]])));
}
