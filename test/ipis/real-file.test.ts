import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type IpisFile, readIpis } from '../../src/exchange/ipis/read-ipis.ts';
import { asKind, type FactOf } from '../../src/store/facts.ts';
import { type KindName, referencesOf } from '../../src/store/kinds/index.ts';
import { idsIn } from '../../src/store/references.ts';
import { readFact } from '../../src/store/validation.ts';
import { cellsIn } from './raw-table.ts';

/**
 * The published file of IPIS against figures counted here from its raw cells: by a splitting of its own and by the
 * definitions themselves, sharing nothing with the reader.
 */
const PATH = process.env.IPIS_CSV ?? '';

if (PATH === '') {
  console.warn('SKIPPED: the real IPIS file. Set IPIS_CSV to its path to run test/ipis/real-file.test.ts.');
} else if (!existsSync(PATH)) {
  throw new Error(`IPIS_CSV names ${PATH}, which does not exist`);
}

type Row = Readonly<Record<string, string>>;

const BLOCKS = ['1', '2', '3'];
const EXTORTION = ['taxation', 'commerce_taxation', 'entrance_taxation', 'pillaging'];
const CONTROL = ['monopoly', 'digging', 'pit_ownership'];
const ALL_ACTS = [...EXTORTION, ...CONTROL, 'buying_minerals', 'forced_labour'];

describe.skipIf(PATH === '')('the real IPIS file', () => {
  let file: IpisFile;
  let rows: readonly Row[];
  let days: ReadonlyMap<string, readonly (readonly Row[])[]>;

  beforeAll(async () => {
    file = await readIpis(PATH);
    const [header = [], ...body] = cellsIn(await readFile(PATH, 'utf8'));
    rows = body.map((cells) => Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])));
    days = visitDays(rows);
  });

  const cell = (row: Row, column: string) => (row[column] ?? '').trim();
  const act = (row: Row, block: string, name: string) => cell(row, `${name}_armed_group${block}`);
  const acts = (row: Row, block: string, names: readonly string[]) =>
    names.some((name) => act(row, block, name) === '1');
  const type = (row: Row, block: string) => cell(row, `type_armed_group${block}`);
  const isGroup = (row: Row, block: string) => type(row, block).startsWith('Groupe armé');
  const isNoInterference = (row: Row, block: string) => type(row, block).includes('Pas d’ingérence');
  const isNobody = (row: Row) =>
    BLOCKS.every((block) => cell(row, `armed_group${block}`) === '' && !isGroup(row, block));

  function all<K extends KindName>(kind: K): readonly FactOf<K>[] {
    return file.facts.flatMap(({ fact }) => asKind(kind, fact) ?? []);
  }

  /** Sites and what else tells apart, counted once each. */
  const distinct = (keys: Iterable<string>) => [...new Set(keys)].sort();
  const siteOf = (id: string) => id.split(':')[2];

  /** Rows by site and day, sites and days in order. */
  function visitDays(all: readonly Row[]): ReadonlyMap<string, readonly (readonly Row[])[]> {
    const sites = new Map<string, Map<string, Row[]>>();
    for (const row of [...all].sort((a, b) => ((a.visit_date ?? '') < (b.visit_date ?? '') ? -1 : 1))) {
      const site = sites.get(row.pcode ?? '') ?? new Map<string, Row[]>();
      sites.set(row.pcode ?? '', site);
      site.set(row.visit_date ?? '', [...(site.get(row.visit_date ?? '') ?? []), row]);
    }
    return new Map([...sites].map(([pcode, site]) => [pcode, [...site.values()]]));
  }

  it('loses no row, no cell and no site', () => {
    expect(file.problems).toEqual([]);
    expect(file.rowCount).toBe(rows.length);
    expect(all('Document').map(({ id }) => id)).toEqual(
      rows.map(({ vid }) => `document:ipis:visit-${vid}`).sort(),
    );
    const cells = rows.flatMap((row) =>
      Object.entries(row).filter(([name, value]) => name !== 'FID' && name !== 'geom' && value.trim() !== ''),
    );
    const kept = all('Document').flatMap(({ properties }) => properties.statements ?? []);
    expect(kept.length).toBe(cells.length);
    expect(all('MineSite').map(({ id }) => siteOf(id))).toEqual(
      distinct(rows.map(({ pcode }) => pcode ?? '')),
    );
  });

  it('grades B2 what IPIS saw on site, and C3 the rest', () => {
    const firstHand = rows.filter(
      (row) =>
        row.visit_onsite === '1' && (row.source === 'IPIS' || row.source === 'IPIS - Ministère des Mines'),
    ).length;
    const grades = all('Document').map(
      ({ properties }) => `${properties.reliability}${properties.credibility}`,
    );
    expect(grades.filter((grade) => grade === 'B2')).toHaveLength(firstHand);
    expect(grades.filter((grade) => grade === 'C3')).toHaveLength(rows.length - firstHand);
  });

  it('flags every pair of site and force with an act, by risk, and no other', () => {
    const forces = { FARDC: 'fardc', PNC: 'pnc', PMH: 'pmh' };
    for (const [category, names] of [
      ['SECURITY_SITE_ROUTE_EXTORTION', EXTORTION],
      ['SECURITY_ILLEGAL_CONTROL', CONTROL],
      ['SECURITY_SUPPORT', ['buying_minerals']],
      ['FORCED_LABOUR', ['forced_labour']],
    ] as const) {
      const counted = distinct(
        rows.flatMap((row) =>
          BLOCKS.flatMap((block) =>
            Object.entries(forces).flatMap(([code, key]) =>
              type(row, block).startsWith(code) && acts(row, block, names) ? [`${row.pcode} ${key}`] : [],
            ),
          ),
        ),
      );
      const flagged = distinct(
        all('RiskFlag')
          .filter(({ properties }) => properties.category === category)
          .filter(({ properties }) => properties.perpetrator?.startsWith('security-force:'))
          .map(({ properties }) => `${siteOf(properties.subject)} ${properties.perpetrator?.split(':')[2]}`),
      );
      expect(flagged).toEqual(counted);
      expect(flagged.length).toBeGreaterThan(3);
    }
  });

  it('flags every site where a non-state group acts, by risk, and no other', () => {
    for (const [category, names] of [
      ['NSAG_SITE_ROUTE_EXTORTION', EXTORTION],
      ['NSAG_CONTROL', CONTROL],
    ] as const) {
      const counted = distinct(
        rows
          .filter((row) => BLOCKS.some((block) => isGroup(row, block) && acts(row, block, names)))
          .map(({ pcode }) => pcode ?? ''),
      );
      const flagged = all('RiskFlag').filter(({ properties }) => properties.category === category);
      expect(distinct(flagged.map(({ properties }) => siteOf(properties.subject) ?? ''))).toEqual(counted);
      expect(counted.length).toBeGreaterThan(100);
    }
  });

  it('flags support of a group where it buys, or interferes without an act being named', () => {
    const counted = distinct(
      rows
        .filter((row) =>
          BLOCKS.some(
            (block) =>
              isGroup(row, block) &&
              (acts(row, block, ['buying_minerals']) ||
                (row.interference === '1' && !acts(row, block, ALL_ACTS))),
          ),
        )
        .map(({ pcode }) => pcode ?? ''),
    );
    const flagged = all('RiskFlag').filter(({ properties }) => properties.category === 'NSAG_SUPPORT');
    expect(distinct(flagged.map(({ properties }) => siteOf(properties.subject) ?? ''))).toEqual(counted);
    const buying = distinct(
      rows
        .filter((row) => BLOCKS.some((block) => isGroup(row, block) && acts(row, block, ['buying_minerals'])))
        .map(({ pcode }) => pcode ?? ''),
    );
    const purchases = flagged.filter(({ properties }) => properties.supportMode === 'PURCHASE');
    expect(distinct(purchases.map(({ properties }) => siteOf(properties.subject) ?? ''))).toEqual(buying);
  });

  it.each([
    ['FDLR', 'fdlr'],
    ['Raïa Mutomboki', 'raia-mutomboki'],
    ['NDC', 'ndc'],
    ['ADF', 'adf'],
    ['FRPI', 'frpi'],
    ['UPLC', 'uplc'],
  ])('attributes to %s what its name stands beside', (name, key) => {
    const named = (row: Row, block: string) =>
      cell(row, `armed_group${block}`) === name ||
      (name === 'UPLC' && cell(row, `armed_group${block}`) === 'APASICO/UPLC');
    const counted = distinct(
      rows.flatMap((row) =>
        BLOCKS.flatMap((block) =>
          named(row, block)
            ? [
                ...(acts(row, block, EXTORTION) ? [`${row.pcode} NSAG_SITE_ROUTE_EXTORTION`] : []),
                ...(acts(row, block, CONTROL) ? [`${row.pcode} NSAG_CONTROL`] : []),
                ...(acts(row, block, ['forced_labour']) ? [`${row.pcode} FORCED_LABOUR`] : []),
              ]
            : [],
        ),
      ),
    );
    const flagged = all('RiskFlag')
      .filter(({ properties }) => properties.perpetrator === `armed-group:ipis:${key}`)
      .filter(({ properties }) => properties.category !== 'NSAG_SUPPORT')
      .map(({ properties }) => `${siteOf(properties.subject)} ${properties.category}`);
    expect(distinct(flagged)).toEqual(counted);
    expect(counted.length).toBeGreaterThan(2);
  });

  /**
   * The definition of a spell, day by day: on a day of a visit a force is held to act iff one of the acts was seen on
   * that day or before, and no visit since denied that act or saw nobody armed.
   */
  it('lets a flag of a force hold on exactly the visit days on which it should', () => {
    const merged = (day: readonly Row[], code: string, name: string) => {
      const said = day.flatMap((row) =>
        BLOCKS.filter((block) => type(row, block).startsWith(code)).map((block) => act(row, block, name)),
      );
      return said.includes('1') ? '1' : said.includes('0') ? '0' : '';
    };
    const nobody = (day: readonly Row[]) =>
      day.every(isNobody) &&
      !day.some((row) => row.presence === '1') &&
      day.some((row) => row.presence === '0' || BLOCKS.some((block) => type(row, block) === 'Aucun'));

    let spells = 0;
    let ended = 0;
    for (const [code, key] of [
      ['FARDC', 'fardc'],
      ['PNC', 'pnc'],
      ['PMH', 'pmh'],
    ] as const) {
      for (const [category, names] of [
        ['SECURITY_SITE_ROUTE_EXTORTION', EXTORTION],
        ['SECURITY_ILLEGAL_CONTROL', CONTROL],
      ] as const) {
        const flags = all('RiskFlag').filter(
          ({ properties }) =>
            properties.category === category && properties.perpetrator === `security-force:ipis:${key}`,
        );
        const bySite = new Map<string, FactOf<'RiskFlag'>[]>();
        for (const flag of flags) {
          const site = siteOf(flag.properties.subject) ?? '';
          bySite.set(site, [...(bySite.get(site) ?? []), flag]);
        }
        for (const [pcode, visited] of days) {
          let before = false;
          for (const [today, day] of visited.entries()) {
            const holds = names.some((name) =>
              visited.some(
                (seen, index) =>
                  index <= today &&
                  merged(seen, code, name) === '1' &&
                  visited
                    .slice(index + 1, today + 1)
                    .every((later) => merged(later, code, name) !== '0' && !nobody(later)),
              ),
            );
            const date = day[0]?.visit_date ?? '';
            const flagged = (bySite.get(pcode) ?? []).some(
              ({ properties: { from = '', to = '9999' } }) => from <= date && date <= to,
            );
            expect(`${pcode} ${date} ${category} ${key} ${flagged}`).toBe(
              `${pcode} ${date} ${category} ${key} ${holds}`,
            );
            if (holds && !before) spells += 1;
            if (!holds && before) ended += 1;
            before = holds;
          }
        }
      }
    }
    const flags = all('RiskFlag').filter(({ properties }) =>
      ['SECURITY_SITE_ROUTE_EXTORTION', 'SECURITY_ILLEGAL_CONTROL'].includes(properties.category),
    );
    expect(flags).toHaveLength(spells);
    expect(flags.filter(({ properties }) => properties.to !== undefined)).toHaveLength(ended);
    expect(ended).toBeGreaterThan(100);
  });

  it('lists every contradiction', () => {
    const counted: string[] = [];
    for (const [pcode, visited] of days) {
      for (const day of visited) {
        const date = day[0]?.visit_date ?? '';
        for (const question of ['presence', 'interference', 'childunder15', 'mercury', 'women']) {
          const said = day.map((row) => row[question]);
          if (said.includes('1') && said.includes('0')) counted.push(`${pcode} ${date} ${question}`);
        }
        const denied = day.filter((row) =>
          BLOCKS.some(
            (block) =>
              isNoInterference(row, block) &&
              (acts(row, block, ALL_ACTS) ||
                (row.interference === '1' &&
                  !BLOCKS.some(
                    (other) =>
                      other !== block &&
                      (acts(row, other, ALL_ACTS) ||
                        isGroup(row, other) ||
                        type(row, other).endsWith('Éléments indisciplinés')),
                  ))),
          ),
        );
        if (denied.length > 0) counted.push(`${pcode} ${date} type_armed_group`);
      }
    }
    const listed = all('Contradiction').map(
      ({ properties }) => `${siteOf(properties.subject)} ${properties.date} ${properties.topic}`,
    );
    expect(distinct(listed)).toEqual(distinct(counted));
    expect(listed).toHaveLength(counted.length);
    expect(counted.length).toBeGreaterThan(10);
  });

  it('relates groups that do not interfere to their sites, and flags no force for being there', () => {
    const counted = distinct(
      rows
        .filter((row) =>
          BLOCKS.some(
            (block) => isGroup(row, block) && row.interference !== '1' && !acts(row, block, ALL_ACTS),
          ),
        )
        .map(({ pcode }) => pcode ?? ''),
    );
    expect(distinct(all('PresentAt').map(({ properties }) => siteOf(properties.to) ?? ''))).toEqual(counted);
    expect(all('PresentAt').every(({ properties }) => properties.from.startsWith('armed-group:'))).toBe(true);
  });

  it('flags children’s work by its kind', () => {
    const hazardous =
      /\b(creuser|creusent|creusage|concassage|dégrossir|transport|lavage|plongeur|mercure)\b/i;
    const counted = distinct(
      rows
        .filter((row) => row.childunder15 === '1' && hazardous.test(row.childunder15work ?? ''))
        .map(({ pcode }) => pcode ?? ''),
    );
    const flags = all('RiskFlag').filter(({ properties }) => properties.category === 'WORST_CHILD_LABOUR');
    expect(distinct(flags.map(({ properties }) => siteOf(properties.subject) ?? ''))).toEqual(counted);
    expect(flags.every(({ properties }) => properties.perpetrator === undefined)).toBe(true);
  });

  it.each([
    ['bukavu', /\b(bukavu|bukuvu|bukvu|bukuku|bkv)\b(?! ya )/i],
    ['goma', /\b(goma|coma|gama|ngoma)\b/i],
    ['butembo', /\bbutembo\b/i],
    ['bunia', /\bbunia\b/i],
    ['kalemie', /\bkalemie?\b/i],
    ['lubumbashi', /\blubumbashi\b/i],
  ])('leads from every site that names %s to a buyer whose material passes it', (key, pattern) => {
    const counted = distinct(
      rows
        .filter((row) =>
          BLOCKS.some(
            (block) =>
              !['', 'inconnu', 'Manvenve'].includes(cell(row, `mineral${block}`)) &&
              pattern.test(
                `${row[`selling_points_mineral${block}`]}, ${row[`final_destination_mineral${block}`]}`,
              ),
          ),
        )
        .map(({ pcode }) => pcode ?? ''),
    );
    const links = all('SupplyLink').filter(({ properties }) =>
      properties.via?.includes(`trading-point:ipis:${key}`),
    );
    expect(distinct(links.map(({ properties }) => siteOf(properties.from) ?? ''))).toEqual(counted);
    expect(counted.length).toBeGreaterThan(50);
    // Nobody buys for a town: every buyer belongs to one site.
    for (const { properties } of links) expect(siteOf(properties.to)).toBe(siteOf(properties.from));
  });

  it.each([
    ['Numbi', 'Sud-Kivu', 'sud-kivu:numbi', /^numbi$/i],
    ['Mubi', 'Nord-Kivu', 'nord-kivu:mubi', /^mubie?$/i],
    ['Kasugho', 'Nord-Kivu', 'nord-kivu:kasugho', /^kasugho$/i],
  ])(
    'dates the trade at %s from the first to the last visit that saw it',
    (_name, province, key, pattern) => {
      const minerals: Readonly<Record<string, readonly string[]>> = {
        Or: ['gold'],
        Cassitérite: ['tin'],
        Coltan: ['tantalum'],
        Wolframite: ['tungsten'],
        Tourmaline: ['tourmaline'],
        Diamant: ['diamond'],
        Manganèse: ['manganese'],
        'Minerais mixtes (Cassitérite/Coltan)': ['tantalum', 'tin'],
      };
      const seen = new Map<string, string[]>();
      for (const row of rows.filter((row) => row.province === province)) {
        for (const block of BLOCKS) {
          const points = (row[`selling_points_mineral${block}`] ?? '').split(/,| et /);
          if (!points.some((point) => pattern.test(point.trim()))) continue;
          for (const mineral of minerals[cell(row, `mineral${block}`)] ?? ['(not in the table above)']) {
            const link = `${row.pcode} ${mineral}`;
            seen.set(link, [...(seen.get(link) ?? []), row.visit_date ?? ''].sort());
          }
        }
      }
      const counted = [...seen].map(([link, dates]) => `${link} ${dates[0]}..${dates.at(-1)}`).sort();
      const linked = all('SupplyLink')
        .filter(({ properties }) => properties.to.endsWith(`:at:${key}`))
        .map(
          ({ properties }) =>
            `${siteOf(properties.from)} ${properties.minerals} ${properties.validFrom}..${properties.validTo}`,
        );
      expect(linked.sort()).toEqual(counted);
      expect(counted.length).toBeGreaterThan(10);
    },
  );

  it('names a buyer per site and place, one link a mineral', () => {
    const links = all('SupplyLink');
    expect(distinct(links.map(({ properties }) => `${properties.to} ${properties.minerals}`))).toHaveLength(
      links.length,
    );
    expect(distinct(links.map(({ properties }) => properties.to))).toEqual(all('Trader').map(({ id }) => id));
    for (const { properties } of links) expect(properties.via?.length).toBeGreaterThan(0);
  });

  it('states facts that every store takes, with references to facts of the file', () => {
    const ids = new Set(file.facts.map(({ fact }) => fact.id));
    expect(ids.size).toBe(file.facts.length);
    for (const { fact } of file.facts) {
      readFact(fact);
      for (const { field } of referencesOf(fact.kind)) {
        for (const id of idsIn(fact, field)) if (!ids.has(id)) throw new Error(`${fact.id} ${field}: ${id}`);
      }
    }
  });
});
