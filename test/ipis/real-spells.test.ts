import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type IpisFile, readIpis } from '../../src/exchange/ipis/read-ipis.ts';
import { asKind, type FactOf } from '../../src/store/facts.ts';
import { RAW_MINERALS } from './raw-minerals.ts';
import { cellsIn } from './raw-table.ts';

/**
 * Every flag of the published file of IPIS, whole: who, where, what for, from when to when, which minerals and which
 * visits. Worked out here from the raw cells by the definition of a spell, visit day by visit day, with a reading of
 * its own of who is who.
 */
const PATH = process.env.IPIS_CSV ?? '';

if (PATH === '') {
  console.warn('SKIPPED: the real IPIS file. Set IPIS_CSV to its path to run test/ipis/real-spells.test.ts.');
} else if (!existsSync(PATH)) {
  throw new Error(`IPIS_CSV names ${PATH}, which does not exist`);
}

type Row = Readonly<Record<string, string>>;
/** What is said of one thing on one day, and the rows that say "1". */
interface Said {
  readonly value: '1' | '0' | '';
  readonly rows: readonly Row[];
}
interface Day {
  readonly date: string;
  readonly rows: readonly Row[];
}

const BLOCKS = ['1', '2', '3'];
const GROUNDS: Readonly<Record<string, readonly string[]>> = {
  SITE_ROUTE_EXTORTION: ['taxation', 'commerce_taxation', 'entrance_taxation', 'pillaging'],
  CONTROL: ['monopoly', 'digging', 'pit_ownership'],
  SUPPORT: ['buying_minerals'],
  FORCED_LABOUR: ['forced_labour'],
};
const ACTS = Object.values(GROUNDS).flat();

/** Who is who, read from the 110 distinct cells of the file by hand: spellings of one group, and cells of several. */
const SAME: Readonly<Record<string, readonly string[]>> = {
  'FABB (Forces Armées Biloze Bishambuki)': ['biloze-bishambuke-fabb'],
  'Maï-Maï Bishambuke': ['biloze-bishambuke-fabb'],
  'Jeunesse Autodéfense Zaïre': ['autodefense-zaire'],
  "Groupe d'autodéfense Zaïre": ['autodefense-zaire'],
  'Milice zaïre': ['autodefense-zaire'],
  'Maï-Maï APCLS': ['apcls'],
  'Maï-Maï Nyatura': ['nyatura'],
  'Maï-Maï Gomino': ['ngomino'],
  'Maï-Maï Maï-Maï Simba (ex-Morgan - Manu)': ['mai-mai-simba-ex-morgan-manu'],
  'Maï-Maï Résistant Maï-maï': ['mai-mai-resistant-mai-mai-rm'],
  'FDLR/Rudi': ['fdlr-rud'],
  'APASICO/UPLC': ['apasico', 'uplc'],
  'Maï-Maï PARECO et Simba (Morgan)': ['mai-mai-pareco', 'mai-mai-simba-morgan'],
  'Maï-Maï Simba (Morgan) et MRDC': ['mai-mai-simba-morgan', 'mai-mai-mrdc'],
  'Maï-Maï Yakutumba, Sikatende, Duniya': ['mai-mai-yakutumba', 'sikatende', 'duniya'],
};
const OF_ONE_SITE: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'unnamed-local-armed-group'],
  [/^Maï-Maï( Inconnu| Non identifié)?$/, 'unidentified-mai-mai'],
  [/^Maï-Maï \(pro-gouvernement\)$/, 'unidentified-pro-government-mai-mai'],
  [/bandit|coupeurs de route/i, 'unidentified-bandits'],
  [/^Autodéfense$/, 'unidentified-self-defence-group'],
  [/^(Forces négatives|Groupe armé non identifié)$/, 'unidentified-armed-group'],
];

const PLAIN_TASK =
  /^(creuser|creuser sous terre|concassage|lavage|transport des minerais|transport des cailloux .*|usage du mercure|plongeur)$/i;
/** Tasks in words of their own that come to digging, crushing or washing. */
const OTHER_TASK = /dégrossir|enfants? (qui )?creusent|plus de creusage|laver la terre/i;

const cell = (row: Row, column: string) => (row[column] ?? '').trim();
const act = (row: Row, block: string, name: string) => cell(row, `${name}_armed_group${block}`);
const type = (row: Row, block: string) => cell(row, `type_armed_group${block}`);

/** Who stands in a block, as `kind key`. */
function actorsIn(row: Row, block: string): readonly string[] {
  const force = /^(FARDC|PNC|PMH)/.exec(type(row, block))?.[0];
  if (force !== undefined) return [`SECURITY ${force.toLowerCase()}`];
  if (!type(row, block).startsWith('Groupe armé')) return [];
  const name = cell(row, `armed_group${block}`);
  const local = OF_ONE_SITE.find(([pattern]) => pattern.test(name));
  if (local !== undefined) return [`NSAG ${row.pcode}:${local[1]}`];
  const plain = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return (SAME[name] ?? [plain]).map((key) => `NSAG ${key}`);
}

/** 1 beats 0 beats blank; everything else is blank. */
function merge(saying: readonly { readonly row: Row; readonly value: string }[]): Said {
  const rows = saying.filter(({ value }) => value === '1').map(({ row }) => row);
  return {
    value: rows.length > 0 ? '1' : saying.some(({ value }) => value === '0') ? '0' : '',
    rows: [...new Set(rows)],
  };
}

const blocksOf = (day: Day, actor: string) =>
  day.rows.flatMap((row) =>
    BLOCKS.filter((block) => actorsIn(row, block).includes(actor)).map((block) => ({ row, block })),
  );

function saidOfAct(day: Day, actor: string, name: string): Said {
  return merge(blocksOf(day, actor).map(({ row, block }) => ({ row, value: act(row, block, name) })));
}

/** Interference without an act: said only where the group is named. */
function saidOfInterference(day: Day, actor: string): Said {
  const named = blocksOf(day, actor);
  if (named.length === 0) return { value: '', rows: [] };
  const { value } = merge(day.rows.map((row) => ({ row, value: cell(row, 'interference') })));
  if (value !== '1') return { value, rows: [] };
  if (ACTS.some((name) => saidOfAct(day, actor, name).value === '1')) return { value: '', rows: [] };
  return { value, rows: [...new Set(named.map(({ row }) => row))] };
}

function nobodyArmed(day: Day): boolean {
  const presences = day.rows.map((row) => cell(row, 'presence'));
  return (
    day.rows.every((row) => BLOCKS.every((block) => actorsIn(row, block).length === 0)) &&
    !presences.includes('1') &&
    (presences.includes('0') || day.rows.some((row) => BLOCKS.some((block) => type(row, block) === 'Aucun')))
  );
}

const dayBefore = (date: string) => {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
};

/**
 * The spells in which something holds: on a day of a visit it does iff one of its signs was seen that day or before and
 * on no visit since denied. `from..to minerals: visits`.
 */
function spells(
  days: readonly Day[],
  signs: readonly ((day: Day) => Said)[],
  ends: (day: Day) => boolean,
): string[] {
  const found: string[] = [];
  const said = signs.map((sign) => days.map(sign));
  const holdsOn = (today: number) =>
    said.some((sign) =>
      sign.some(
        ({ value }, index) =>
          index <= today &&
          value === '1' &&
          days
            .slice(index + 1, today + 1)
            .every((day, after) => sign[index + 1 + after]?.value !== '0' && !ends(day)),
      ),
    );
  let start: number | null = null;
  const close = (end: number) => {
    const rows = said.flatMap((sign) => sign.slice(start ?? 0, end).flatMap((one) => one.rows));
    const vids = [...new Set(rows.map(({ vid }) => Number(vid)))].sort((a, b) => a - b);
    const minerals = rows.flatMap((row) =>
      BLOCKS.flatMap((block) => RAW_MINERALS[cell(row, `mineral${block}`)] ?? ['(not in the table above)']),
    );
    const to = end < days.length ? dayBefore(days[end]?.date ?? '') : '';
    found.push(
      `${days[start ?? 0]?.date}..${to} ${[...new Set(minerals)].sort().join('+')}: ${vids.join(' ')}`,
    );
  };
  for (const today of days.keys()) {
    const holds = holdsOn(today);
    if (holds && start === null) start = today;
    if (!holds && start !== null) {
      close(today);
      start = null;
    }
  }
  if (start !== null) close(days.length);
  return found;
}

describe.skipIf(PATH === '')('the flags of the real IPIS file', () => {
  let flags: readonly FactOf<'RiskFlag'>[];
  let file: IpisFile;
  const sites = new Map<string, Day[]>();

  beforeAll(async () => {
    file = await readIpis(PATH);
    flags = file.facts.flatMap(({ fact }) => asKind('RiskFlag', fact) ?? []);
    const [header = [], ...body] = cellsIn(await readFile(PATH, 'utf8'));
    const rows: Row[] = body.map((cells) =>
      Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ''])),
    );

    for (const [key, onDay] of [...grouped(rows)].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const [pcode = '', date = ''] = key.split(' ');
      sites.set(pcode, [...(sites.get(pcode) ?? []), { date, rows: onDay }]);
    }
  });

  function grouped(rows: readonly Row[]): ReadonlyMap<string, Row[]> {
    const groups = new Map<string, Row[]>();
    for (const row of rows) {
      const key = `${row.pcode} ${row.visit_date}`;
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      group.push(row);
    }
    return groups;
  }

  const lineOf = ({ properties: flag }: FactOf<'RiskFlag'>) => {
    const [, , pcode] = flag.subject.split(':');
    const [kind, , ...key] = (flag.perpetrator ?? '').split(':');
    const who = kind === 'security-force' ? 'SECURITY' : 'NSAG';
    const vids = (flag.evidence ?? []).map((id) => Number(id.split('visit-')[1])).sort((a, b) => a - b);
    return `${pcode} ${kind === '' ? '' : `${who} ${key.join(':')} `}${flag.category} ${flag.from}..${flag.to ?? ''} ${(flag.minerals ?? []).join('+')}: ${vids.join(' ')}`;
  };

  it.each(['SITE_ROUTE_EXTORTION', 'CONTROL', 'SUPPORT', 'FORCED_LABOUR'])(
    'of %s by forces and groups are those of the raw cells, day for day',
    (grounds) => {
      const counted: string[] = [];
      for (const [pcode, days] of sites) {
        const actors = new Set(
          days.flatMap(({ rows }) => rows.flatMap((row) => BLOCKS.flatMap((block) => actorsIn(row, block)))),
        );
        for (const actor of actors) {
          const isGroup = actor.startsWith('NSAG');
          const signs = (GROUNDS[grounds] ?? []).map((name) => (day: Day) => saidOfAct(day, actor, name));
          if (grounds === 'SUPPORT' && isGroup) signs.push((day) => saidOfInterference(day, actor));
          const category =
            grounds === 'FORCED_LABOUR'
              ? grounds
              : `${actor.split(' ')[0]}_${!isGroup && grounds === 'CONTROL' ? 'ILLEGAL_CONTROL' : grounds}`;
          counted.push(
            ...spells(days, signs, nobodyArmed).map((spell) => `${pcode} ${actor} ${category} ${spell}`),
          );
        }
      }
      const suffix = new RegExp(`^(NSAG_|SECURITY_|SECURITY_ILLEGAL_)?${grounds}$`);
      const flagged = flags.filter(({ properties }) => suffix.test(properties.category)).map(lineOf);
      expect(flagged.sort()).toEqual(counted.sort());
      expect(counted.length).toBeGreaterThan(150);
      expect(counted.some((line) => /\.\.\d/.test(line))).toBe(true);
    },
  );

  it('of children’s work are those of the raw cells, day for day', () => {
    const seen = (row: Row) =>
      cell(row, 'childunder15') === '1' &&
      cell(row, 'childunder15work')
        .split(',')
        .some((task) => PLAIN_TASK.test(task.trim()) || OTHER_TASK.test(task));
    const counted = [...sites].flatMap(([pcode, days]) => {
      const children = (day: Day) =>
        merge(day.rows.map((row) => ({ row, value: cell(row, 'childunder15') })));
      const work = (day: Day): Said => {
        const rows = day.rows.filter(seen);
        return { value: rows.length > 0 ? '1' : children(day).value === '0' ? '0' : '', rows };
      };
      return spells(days, [work], () => false).map((spell) => `${pcode} WORST_CHILD_LABOUR ${spell}`);
    });
    const flagged = flags
      .filter(({ properties }) => properties.category === 'WORST_CHILD_LABOUR')
      .map(lineOf);
    expect(flagged.sort()).toEqual(counted.sort());
    expect(counted.length).toBeGreaterThan(400);
  });

  it('name purchase as the support iff the spell saw the group buy', () => {
    const bought = new Set(
      [...sites.values()]
        .flat()
        .flatMap(({ rows }) =>
          rows.flatMap((row) =>
            BLOCKS.flatMap((block) =>
              act(row, block, 'buying_minerals') === '1'
                ? actorsIn(row, block).map((actor) => `${row.vid} ${actor}`)
                : [],
            ),
          ),
        ),
    );
    const support = flags.filter(({ properties }) => properties.category === 'NSAG_SUPPORT');
    for (const flag of support) {
      const actor = `NSAG ${flag.properties.perpetrator?.split(':').slice(2).join(':')}`;
      const buys = (flag.properties.evidence ?? []).some((id) =>
        bought.has(`${id.split('visit-')[1]} ${actor}`),
      );
      expect(`${flag.id} ${flag.properties.supportMode ?? '-'}`).toBe(
        `${flag.id} ${buys ? 'PURCHASE' : '-'}`,
      );
    }
    expect(support.length).toBeGreaterThan(100);
  });

  it('are no others', () => {
    const categories = new Set(flags.map(({ properties }) => properties.category));
    expect([...categories].sort()).toEqual([
      'FORCED_LABOUR',
      'NSAG_CONTROL',
      'NSAG_SITE_ROUTE_EXTORTION',
      'NSAG_SUPPORT',
      'SECURITY_ILLEGAL_CONTROL',
      'SECURITY_SITE_ROUTE_EXTORTION',
      'SECURITY_SUPPORT',
      'WORST_CHILD_LABOUR',
    ]);
    expect(new Set(flags.map(lineOf)).size).toBe(flags.length);
  });
});
