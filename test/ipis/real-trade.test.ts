import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { readIpis } from '../../src/exchange/ipis/read-ipis.ts';
import { asKind, type FactOf } from '../../src/store/facts.ts';
import { RAW_MINERALS } from './raw-minerals.ts';
import { cellsIn } from './raw-table.ts';

/**
 * Links and buyers of the published file of IPIS against its raw cells. Names are compared here by their letters alone,
 * without the alias tables; where a table is needed, only what does not depend on it is compared.
 */
const PATH = process.env.IPIS_CSV ?? '';

if (PATH === '') {
  console.warn('SKIPPED: the real IPIS file. Set IPIS_CSV to its path to run test/ipis/real-trade.test.ts.');
} else if (!existsSync(PATH)) {
  throw new Error(`IPIS_CSV names ${PATH}, which does not exist`);
}

type Row = Readonly<Record<string, string>>;

/** What one visit says of the trade in one mineral of its site. */
interface Sale {
  readonly row: Row;
  readonly at: readonly string[];
  readonly towards: readonly string[];
}

/** What the cells say instead of a place. */
const NO_PLACE =
  /^(je ne sais pas|inconnue?( .*)?|aucune?|rien à signaler|la destination n'est pas connue|pas de vente au pays|jusqu'à présent aucun kg exporté|sites voisins|[\d ]+(km)?|…|)$/i;

const lettersOf = (name: string) =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
const namesIn = (cell: string | undefined) =>
  (cell ?? '')
    .split(/,|\/| et /)
    .map((name) => name.trim())
    .filter((name) => !NO_PLACE.test(name))
    .map(lettersOf);
const byNumber = (a: string, b: string) => Number(a) - Number(b);

describe.skipIf(PATH === '')('the trade of the real IPIS file', () => {
  let rows: readonly Row[];
  let links: readonly FactOf<'SupplyLink'>[];
  let traders: readonly FactOf<'Trader'>[];
  /** By site and mineral. */
  const sales = new Map<string, Sale[]>();
  const linked = new Map<string, FactOf<'SupplyLink'>[]>();

  beforeAll(async () => {
    const file = await readIpis(PATH);
    links = file.facts.flatMap(({ fact }) => asKind('SupplyLink', fact) ?? []);
    traders = file.facts.flatMap(({ fact }) => asKind('Trader', fact) ?? []);
    const [header = [], ...body] = cellsIn(await readFile(PATH, 'utf8'));
    rows = body
      .map((cells): Row => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])))
      .sort((a, b) => ((a.visit_date ?? '') < (b.visit_date ?? '') ? -1 : 1));
    for (const row of rows) {
      for (const block of ['1', '2', '3']) {
        const at = namesIn(row[`selling_points_mineral${block}`]);
        const towards = namesIn(row[`final_destination_mineral${block}`]);
        if (at.length + towards.length === 0) continue;
        for (const mineral of RAW_MINERALS[(row[`mineral${block}`] ?? '').trim()] ?? []) {
          const key = `${row.pcode} ${mineral}`;
          sales.set(key, [...(sales.get(key) ?? []), { row, at, towards }]);
        }
      }
    }
    for (const link of links) {
      const key = `${link.properties.from.split(':')[2]} ${link.properties.minerals}`;
      linked.set(key, [...(linked.get(key) ?? []), link]);
    }
  });

  const vidsOf = (all: readonly Sale[]) => [...new Set(all.map(({ row }) => row.vid ?? ''))].sort(byNumber);
  const evidenceOf = (all: readonly FactOf<'SupplyLink'>[]) =>
    [...new Set(all.flatMap(({ properties }) => properties.evidence ?? []))]
      .map((id) => id.split('visit-')[1] ?? '')
      .sort(byNumber);

  it('leads from every site, for every mineral, whose selling point or destination a visit knows', () => {
    expect([...linked.keys()].sort()).toEqual([...sales.keys()].sort());
    expect(sales.size).toBeGreaterThan(2_500);
  });

  it('rests on every visit that knows one, and lies between the first and the last of them', () => {
    for (const [key, all] of sales) {
      const found = linked.get(key) ?? [];
      expect(`${key}: ${evidenceOf(found)}`).toBe(`${key}: ${vidsOf(all)}`);
      const from = found.map(({ properties }) => properties.validFrom ?? '').sort()[0];
      const to = found
        .map(({ properties }) => properties.validTo ?? '')
        .sort()
        .at(-1);
      expect(`${key}: ${from}..${to}`).toBe(
        `${key}: ${all[0]?.row.visit_date}..${all.at(-1)?.row.visit_date}`,
      );
    }
  });

  it('tells a selling point from a destination that stands without one', () => {
    for (const [key, all] of sales) {
      const roles = (linked.get(key) ?? []).map(({ properties }) => properties.to.split(':')[3] ?? '');
      const counted = [
        ...(all.some(({ at }) => at.length > 0) ? ['at'] : []),
        ...(all.some(({ at }) => at.length === 0) ? ['towards'] : []),
      ];
      expect(`${key}: ${[...new Set(roles)].sort()}`).toBe(`${key}: ${counted}`);
    }
  });

  it('has, where a site names its places as everybody does, exactly their buyers, days, visits and ways', () => {
    const places = new Set(links.flatMap(({ properties }) => properties.via ?? []));
    const plain = new Set([...places].map((id) => id.split(':').at(-1) ?? ''));
    // Places themselves somewhere, and other spellings or other places elsewhere.
    const ambiguous = new Set(['bihambwe', 'kasanga', 'malewa', 'ngoya']);
    let compared = 0;
    for (const [key, all] of sales) {
      const named = all.flatMap(({ at, towards }) => [...at, ...towards]);
      if (named.some((name) => !plain.has(name) || ambiguous.has(name))) continue;
      const buyers = new Map<string, Sale[]>();
      for (const sale of all) {
        for (const name of new Set(sale.at.length > 0 ? sale.at : sale.towards)) {
          const buyer = `${sale.at.length > 0 ? 'at' : 'towards'} ${name}`;
          buyers.set(buyer, [...(buyers.get(buyer) ?? []), sale]);
        }
      }
      const counted = [...buyers].map(([buyer, seen]) => {
        const passed = buyer.startsWith('at') ? seen.flatMap(({ towards }) => towards) : [];
        const via = new Set([buyer.split(' ')[1] ?? '', ...passed]);
        return `${buyer} ${seen[0]?.row.visit_date}..${seen.at(-1)?.row.visit_date} ${[...via].sort()}: ${vidsOf(seen)}`;
      });
      const found = (linked.get(key) ?? []).map((link) => {
        const { to, via = [], validFrom, validTo } = link.properties;
        const [, , , role, ...place] = to.split(':');
        const names = via.map((id) => id.split(':').at(-1) ?? '');
        expect(names[0]).toBe(place.at(-1));
        return `${role} ${place.at(-1)} ${validFrom}..${validTo} ${names.sort()}: ${evidenceOf([link])}`;
      });
      expect([key, ...found.sort()]).toEqual([key, ...counted.sort()]);
      compared += 1;
    }
    // The rest has a spelling that the alias tables merge.
    expect(compared).toBeGreaterThan(sales.size * 0.8);
  });

  it('gives every buyer to one site and one place, for all the minerals that it takes there', () => {
    const minerals = new Map<string, Set<string>>();
    const sites = new Map<string, Set<string>>();
    for (const { properties } of links) {
      const taken = minerals.get(properties.to) ?? new Set();
      minerals.set(properties.to, taken);
      for (const mineral of properties.minerals) taken.add(mineral);
      sites.set(properties.to, (sites.get(properties.to) ?? new Set()).add(properties.from));
    }
    for (const { id, properties } of traders) {
      expect(sites.get(id)?.size).toBe(1);
      expect([id, ...(properties.minerals ?? [])]).toEqual([id, ...[...(minerals.get(id) ?? [])].sort()]);
      expect(properties.traderType).toBe('UNIDENTIFIED_BUYER');
    }
    expect(traders.length).toBeGreaterThan(4_000);
  });
});
