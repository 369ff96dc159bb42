import { readBundle } from '../../src/exchange/bundle/read.ts';
import type { Fact } from '../../src/store/facts.ts';
import { kindOf, referencesOf } from '../../src/store/kinds/index.ts';
import { AUTHORS } from './authors.ts';
import type { KnownIds } from './known-ids.ts';
import type { Recorded } from './recorded.ts';

/** When the record was begun. */
const OPENING = '2024-01-08';

/**
 * The core of the chain, recorded bit by bit: nodes, places and actors at the opening, each document on the Monday after
 * it was issued, and whatever rests on documents or facts once the last of them is there.
 */
export async function recordedCore(path: string, ids: KnownIds): Promise<readonly Recorded[]> {
  const facts = (await readBundle(path)).facts.map(({ fact }) => fact);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const byDay = new Map<string, Fact[]>();
  for (const fact of facts) {
    ids.add(fact.id);
    const day = dayOf(fact, byId);
    byDay.set(day, [...(byDay.get(day) ?? []), fact]);
  }
  return [...byDay].map(([day, stated]) => ({
    day,
    author: day === OPENING ? AUTHORS.quality : AUTHORS.desk,
    reason:
      day === OPENING
        ? 'Opening of the record: sites, traders, places and the documents received so far · 建档：录入矿址、贸易商、地点及已收到的文件'
        : `Documents received up to ${day}, and what rests on them · 录入截至${day}收到的文件及其所依据的事实`,
    operations: stated.map((fact) => ({ op: 'put', fact })),
  }));
}

function dayOf(fact: Fact, byId: ReadonlyMap<string, Fact>): string {
  if (fact.kind === 'Document') return mondayAfter(String(fact.properties.date ?? ''));
  if (['chainNode', 'place', 'actor'].includes(kindOf(fact.kind).family)) return OPENING;
  const days = referencesOf(fact.kind).flatMap(({ field }) => {
    const value = fact.properties[field];
    return (value === undefined ? [] : [value].flat()).flatMap((id) => {
      const target = byId.get(String(id));
      return target ? [dayOf(target, byId)] : [];
    });
  });
  return days.reduce((latest, day) => (day > latest ? day : latest), OPENING);
}

/** The first Monday after a day, not before the opening. */
function mondayAfter(day: string): string {
  if (day < OPENING) return OPENING;
  const date = new Date(`${day}T00:00:00Z`);
  do date.setUTCDate(date.getUTCDate() + 1);
  while (date.getUTCDay() !== 1);
  return date.toISOString().slice(0, 10);
}
