import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type IpisFile, readIpis } from '../../src/exchange/ipis/read-ipis.ts';
import { describeRowProblem } from '../../src/exchange/row-problems.ts';
import { asKind, type FactOf } from '../../src/store/facts.ts';
import { type KindName, referencesOf } from '../../src/store/kinds/index.ts';
import { idsIn } from '../../src/store/references.ts';
import { readFact } from '../../src/store/validation.ts';

/** Written by hand; the column `case` says what each row is there for. Expectations below were worked out from it by hand. */
const VISITS = join(import.meta.dirname, 'visits.csv');

let file: IpisFile;
let folder: string;

beforeAll(async () => {
  file = await readIpis(VISITS);
  folder = await mkdtemp(join(tmpdir(), 'ipis-'));
});
afterAll(() => rm(folder, { recursive: true }));

function all<K extends KindName>(kind: K, from: IpisFile = file): readonly FactOf<K>[] {
  return from.facts.flatMap(({ fact }) => asKind(kind, fact) ?? []);
}

function one<K extends KindName>(kind: K, id: string): FactOf<K>['properties'] {
  const found = all(kind).find((fact) => fact.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found.properties;
}

const tail = (id: string | undefined) => id?.split(':').slice(2).join(':') ?? '-';
const vids = (evidence: readonly string[] | undefined) =>
  (evidence ?? []).map((id) => id.replace('document:ipis:visit-', '')).join(' ');

/** site perpetrator category from..to minerals: visits */
function flagLine({ properties: flag }: FactOf<'RiskFlag'>): string {
  return `${tail(flag.subject)} ${tail(flag.perpetrator)} ${flag.category} ${flag.from}..${flag.to ?? ''} ${(flag.minerals ?? []).join('+')}: ${vids(flag.evidence)}`;
}

async function withText(name: string, text: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

describe('flags', () => {
  it('are one per site, actor, category and spell', () => {
    expect(all('RiskFlag').map(flagLine).sort()).toEqual(
      [
        'codmine90002 fardc SECURITY_SITE_ROUTE_EXTORTION 2017-04-01.. tin: 90006',
        'codmine90003 fardc SECURITY_SITE_ROUTE_EXTORTION 2017-05-01.. gold: 90008',
        'codmine90004 groupe-aurore NSAG_SITE_ROUTE_EXTORTION 2014-01-10..2017-01-09 gold: 90011',
        'codmine90004 groupe-aurore NSAG_SITE_ROUTE_EXTORTION 2019-01-10.. tantalum: 90016',
        'codmine90004 groupe-aurore NSAG_CONTROL 2014-01-10..2015-01-09 gold: 90011',
        // 90012 names the group, says that there is interference, and affirms no act: clause 2, head.
        'codmine90004 groupe-aurore NSAG_SUPPORT 2014-01-10..2018-01-09 gold: 90011 90012',
        'codmine90004 groupe-aurore FORCED_LABOUR 2014-01-10..2015-01-09 gold: 90011',
        'codmine90004 milice-boreale NSAG_CONTROL 2016-01-10..2018-01-09 gold: 90013',
        'codmine90005 fardc SECURITY_SITE_ROUTE_EXTORTION 2015-02-01..2017-01-31 gold: 90017',
        'codmine90005 pnc SECURITY_ILLEGAL_CONTROL 2015-02-01..2017-01-31 gold: 90017',
        'codmine90005 pmh SECURITY_SUPPORT 2015-02-01..2017-01-31 gold: 90017',
        'codmine90005 pmh FORCED_LABOUR 2015-02-01..2017-01-31 gold: 90017',
        'codmine90006 groupe-aurore NSAG_SUPPORT 2015-05-05..2016-05-04 gold: 90020',
        'codmine90006 groupe-aurore NSAG_SUPPORT 2017-05-05.. gold: 90022',
        'codmine90008 fardc SECURITY_SITE_ROUTE_EXTORTION 2015-08-07..2015-10-06 gold: 90026',
        'codmine90008 groupe-aurore NSAG_SITE_ROUTE_EXTORTION 2015-09-07.. gold: 90027',
        'codmine90008 groupe-aurore NSAG_SUPPORT 2015-12-07.. gold: 90030',
        'codmine90009 fardc SECURITY_SITE_ROUTE_EXTORTION 2018-03-03..2018-05-02 gold: 90031',
        'codmine90009 fardc SECURITY_SITE_ROUTE_EXTORTION 2018-06-03.. gold: 90034',
        'codmine90009 pmh SECURITY_SITE_ROUTE_EXTORTION 2018-04-03.. gold: 90032',
        'codmine90010 fardc SECURITY_ILLEGAL_CONTROL 2012-01-01.. gold: 90057',
        'codmine90012 pnc SECURITY_SITE_ROUTE_EXTORTION 2019-04-04.. : 90061',
        // 90063 says that nobody interferes, and does not name the group: nothing is said of it.
        'codmine90016 groupe-aurore NSAG_SUPPORT 2018-01-20..2020-01-19 gold: 90062',
        'codmine90011 - WORST_CHILD_LABOUR 2016-03-03..2019-03-02 gold: 90037',
        'codmine90014 codeco NSAG_SITE_ROUTE_EXTORTION 2015-01-15.. gold: 90046 90047',
        'codmine90014 codmine90014:unidentified-mai-mai NSAG_SITE_ROUTE_EXTORTION 2015-01-15.. gold: 90046',
        'codmine90014 codmine90014:unnamed-local-armed-group NSAG_CONTROL 2015-01-15.. gold: 90046',
      ].sort(),
    );
  });

  it('are signals, and say what was seen, when, and what ended it, in both languages', () => {
    expect(all('RiskFlag').every(({ properties }) => properties.status === 'SIGNAL')).toBe(true);
    expect(
      one('RiskFlag', 'risk-flag:ipis:codmine90004:groupe-aurore:NSAG_SITE_ROUTE_EXTORTION:2014-01-10'),
    ).toMatchObject({
      name: 'Illegal taxation or extortion by Groupe Aurore at Longue Durée, from 2014-01-10',
      nameZh: 'Longue Durée：Groupe Aurore 非法征税或勒索（自 2014-01-10 起）',
      note: 'Seen: taxation at the site (2014-01-10); pillaging (2014-01-10). Visit 90014 of 2017-01-10 observed otherwise.',
      noteZh: '所见：在矿址征税（2014-01-10）；掠夺（2014-01-10）。2017-01-10 第 90014 号走访所见相反。',
    });
  });

  it('of buying name purchase as the support; of interference without an act they name none', () => {
    const modes = all('RiskFlag')
      .filter(({ properties }) => properties.category === 'NSAG_SUPPORT')
      .map(({ id, properties }) => `${tail(id)} ${properties.supportMode ?? '-'}`);
    expect(modes.sort()).toEqual([
      'codmine90004:groupe-aurore:NSAG_SUPPORT:2014-01-10 PURCHASE',
      'codmine90006:groupe-aurore:NSAG_SUPPORT:2015-05-05 -',
      'codmine90006:groupe-aurore:NSAG_SUPPORT:2017-05-05 -',
      'codmine90008:groupe-aurore:NSAG_SUPPORT:2015-12-07 -',
      'codmine90016:groupe-aurore:NSAG_SUPPORT:2018-01-20 -',
    ]);
  });
});

describe('presence', () => {
  it('of a group without interference is a relation; of a security force it is neither flag nor relation', () => {
    const lines = all('PresentAt').map(
      ({ properties: { from, to, validFrom, validTo, evidence } }) =>
        `${tail(from)} ${tail(to)} ${validFrom}..${validTo ?? ''}: ${vids(evidence)}`,
    );
    expect(lines.sort()).toEqual([
      'groupe-aurore codmine90004 2017-01-10..2018-01-09: 90014',
      'groupe-aurore codmine90006 2016-05-05..2017-05-04: 90021',
      'groupe-aurore codmine90016 2020-01-20..: 90064',
      'legion-nordique codmine90007 2015-06-06..2016-06-05: 90023',
    ]);
  });
});

describe('contradictions', () => {
  it('are kept and listed', () => {
    const lines = all('Contradiction').map(
      ({ properties: { subject, date, topic, evidence } }) =>
        `${tail(subject)} ${date} ${topic}: ${vids(evidence)}`,
    );
    expect(lines.sort()).toEqual([
      'codmine90003 2017-05-01 interference: 90008 90010 90009',
      'codmine90003 2017-05-01 presence: 90008 90010 90009',
      'codmine90003 2017-05-01 taxation: 90008 90010',
      'codmine90008 2015-08-07 type_armed_group: 90026',
      'codmine90008 2015-10-07 type_armed_group: 90028',
      'codmine90010 2012-01-01 interference: 90057',
      'codmine90010 2012-01-01 presence: 90057',
      'codmine90010 2013-01-01 presence: 90058',
      'codmine90012 2017-04-04 childunder15: 90059',
    ]);
  });

  it('show what was said, visit by visit', () => {
    expect(
      one('Contradiction', 'contradiction:ipis:codmine90008:2015-08-07:type_armed_group:fardc').statements,
    ).toEqual([
      'visit 90026: type_armed_group1: FARDC - Pas d’ingérence constatée',
      'visit 90026: taxation_armed_group1: 1',
    ]);
  });
});

describe('documents', () => {
  it('are one per accepted visit, graded B2 only where IPIS, alone or with the ministry, was on site', () => {
    const documents = all('Document');
    expect(documents).toHaveLength(56);
    const others = documents
      .filter(({ properties }) => `${properties.reliability}${properties.credibility}` !== 'B2')
      .map(({ id, properties }) => `${tail(id)} ${properties.reliability}${properties.credibility}`);
    expect(others).toEqual(['visit-90003 C3', 'visit-90004 C3', 'visit-90005 C3']);
    expect(one('Document', 'document:ipis:visit-90003')).toMatchObject({
      publisher: 'IPIS',
      date: '2016-01-01',
      note: 'The site itself was not visited: Insécurité.',
      noteZh: '未到达矿址：Insécurité。',
    });
  });

  it('keep every cell as it stands', () => {
    const { statements = [] } = one('Document', 'document:ipis:visit-90046');
    expect(statements).toContain('armed_group1: CODECO ');
    expect(statements).toContain('selling_points_mineral1: Au site');
    expect(one('Document', 'document:ipis:visit-90001').statements).toEqual([
      'vid: 90001',
      'source: IPIS',
      'pcode: codmine90001',
      'name: Colline Verte',
      'visit_date: 2015-03-01',
      'visit_onsite: 1',
      'longitude: 28.5',
      'latitude: -2.1',
      'province: Sud-Kivu',
      'territoire: Kalehe',
      'mineral1: Or',
      'selling_points_mineral1: Marché Blanc',
      'final_destination_mineral1: Bukavu',
      'presence: 0',
      'interference: 0',
      'type_armed_group1: Aucun',
      'village: Rive\ndroite',
      'qualification: Vert',
    ]);
  });
});

describe('sites and actors', () => {
  it('take the latest position and the minerals of all visits', () => {
    expect(one('MineSite', 'mine-site:ipis:codmine90001')).toEqual({
      name: 'Colline Verte',
      aliases: ['codmine90001'],
      country: 'CD',
      region: 'Sud-Kivu',
      district: 'Kalehe',
      locality: 'Rive droite',
      latitude: -2.11,
      longitude: 28.51,
      minerals: ['gold'],
      miningType: 'ARTISANAL',
    });
    expect(one('MineSite', 'mine-site:ipis:codmine90006').district).toBe('Walikale');
    expect(one('MineSite', 'mine-site:ipis:codmine90010').district).toBe('Malemba-Nkulu');
    expect(all('MineSite')).toHaveLength(16);
  });

  it('tell forces from groups, and keep an unnamed group to its site', () => {
    expect(all('SecurityForce').map(({ id }) => id)).toEqual([
      'security-force:ipis:fardc',
      'security-force:ipis:pmh',
      'security-force:ipis:pnc',
    ]);
    expect(all('ArmedGroup').map(({ id, properties }) => `${id} ${properties.foreign}`)).toEqual([
      'armed-group:ipis:codeco false',
      'armed-group:ipis:codmine90014:unidentified-mai-mai false',
      'armed-group:ipis:codmine90014:unnamed-local-armed-group false',
      'armed-group:ipis:groupe-aurore false',
      'armed-group:ipis:legion-nordique true',
      'armed-group:ipis:milice-boreale false',
    ]);
  });
});

describe('trade', () => {
  it('goes to a buyer of the site per selling point, or per destination, one link a mineral', () => {
    const lines = all('SupplyLink').map(
      ({ properties: { to, minerals, validFrom, validTo, via, evidence } }) =>
        `${tail(to)} ${minerals} ${validFrom}..${validTo} via ${(via ?? []).map(tail).join(' ')}: ${vids(evidence)}`,
    );
    expect(lines).toEqual([
      'codmine90001:at:sud-kivu:marche-blanc gold 2015-03-01..2015-06-01 via sud-kivu:marche-blanc bukavu goma: 90001 90002',
      'codmine90013:at:sud-kivu:bikira tantalum 2014-02-02..2014-02-02 via sud-kivu:bikira bukavu goma: 90043',
      'codmine90013:at:sud-kivu:ngundo tantalum 2014-02-02..2016-02-02 via sud-kivu:ngundo bukavu goma: 90043 90044',
      'codmine90013:at:sud-kivu:ngundo tin 2016-02-02..2016-02-02 via sud-kivu:ngundo kalemie bukavu: 90044',
      'codmine90013:towards:kalemie tin 2014-02-02..2014-02-02 via kalemie: 90043',
      'codmine90014:at:codmine90014:on-site gold 2015-01-15..2015-01-15 via codmine90014:on-site rwanda: 90046',
    ]);
    expect(all('Trader').map(({ id }) => tail(id))).toEqual([
      'codmine90001:at:sud-kivu:marche-blanc',
      'codmine90013:at:sud-kivu:bikira',
      'codmine90013:at:sud-kivu:ngundo',
      'codmine90013:towards:kalemie',
      'codmine90014:at:codmine90014:on-site',
    ]);
  });

  it('names buyers and places in both languages, with the spellings of the source', () => {
    expect(one('Trader', 'trader:ipis:codmine90013:towards:kalemie')).toEqual({
      name: 'Unidentified buyer of Quatre Routes towards Kalemie',
      nameZh: 'Quatre Routes 的未具名买家（运往卡莱米）',
      minerals: ['tin'],
      traderType: 'UNIDENTIFIED_BUYER',
    });
    expect(one('TradingPoint', 'trading-point:ipis:kalemie')).toMatchObject({
      name: 'Kalemie',
      nameZh: '卡莱米',
      aliases: ['Kalemi'],
    });
    expect(all('TradingPoint').map(({ id }) => tail(id))).toEqual([
      'bukavu',
      'codmine90014:on-site',
      'goma',
      'kalemie',
      'rwanda',
      'sud-kivu:bikira',
      'sud-kivu:marche-blanc',
      'sud-kivu:ngundo',
    ]);
  });
});

describe('rows that cannot be taken', () => {
  it('are refused and reported with line, column, value and what would be accepted', () => {
    expect(file.rowCount).toBe(64);
    expect(file.acceptedCount).toBe(56);
    expect(file.problems.map(({ line, field, value }) => `${line} ${field} ${value}`).sort()).toEqual([
      '50 visit_date "2015-02-30"',
      '51 latitude "95"',
      '52 vid ""',
      '53 presence "oui"',
      '54 pcode ""',
      '55 vid "90001"',
      '56 row "20"',
      '58 digging_armed_group1 "2"',
      '58 visit_date "2015-13-01"',
    ]);
    const [first] = file.problems;
    if (first === undefined) throw new Error('no problem');
    expect(describeRowProblem(first, 'en')).toBe(
      'visits.csv:50 visit_date = "2015-02-30": is not a day that exists; accepted: a day of the calendar, as YYYY-MM-DD',
    );
    expect(describeRowProblem(first, 'zh')).toContain('不是存在的日期；应为：存在的日期');
  });

  it('leave nothing behind', () => {
    const text = JSON.stringify(file.facts);
    for (const vid of ['90048', '90049', '90051', '90052', '90054', '90056']) expect(text).not.toContain(vid);
  });
});

describe('cells that mean nothing here', () => {
  it('are set aside and remarked; the row is taken', () => {
    expect(file.remarks.map(({ line, field, value }) => `${line} ${field} ${value}`)).toEqual([
      '57 mineral1 "Manvenve"',
      '57 type_armed_group1 "Garde nationale"',
      '57 pillaging_armed_group2 "1"',
      '62 childunder15work "Creuser"',
    ]);
    expect(one('Document', 'document:ipis:visit-90055').statements).toContain('mineral1: Manvenve');
    expect(file.unknownColumns).toEqual(['case']);
    expect(file.missingColumns).toContain('traceability');
  });
});

describe('the file as a whole', () => {
  it('states facts that every store takes, each once, with references to facts of the file', () => {
    const ids = new Set(file.facts.map(({ fact }) => fact.id));
    expect(ids.size).toBe(file.facts.length);
    for (const { fact, provenance } of file.facts) {
      expect(readFact(fact)).toEqual(fact);
      expect(provenance.source).toBe('ipis');
      expect(provenance.digest).toMatch(/^[0-9a-f]{64}$/);
      for (const { field } of referencesOf(fact.kind)) {
        for (const id of idsIn(fact, field)) expect(ids).toContain(id);
      }
    }
  });

  it('says the same whatever the order of rows and columns, with Windows line ends and a byte order mark', async () => {
    const rows = await rowsOf(VISITS);
    const [header, ...body] = rows.map((row) => row.toReversed());
    if (header === undefined) throw new Error('no header');
    // The row whose visit number stands twice stays behind the one that is taken.
    const taken = body.filter((row) => row.includes('Colline Verte'));
    const others = body.filter((row) => !row.includes('Colline Verte')).toReversed();
    const whole = [header, ...taken, ...others].filter((row) => row.length === header.length);
    const turned = await readIpis(
      await withText('turned.csv', `\uFEFF${whole.map(quoted).join('\r\n')}\r\n\r\n`),
    );
    const stated = (from: IpisFile) => from.facts.map(({ fact, provenance }) => ({ fact, provenance }));
    expect(stated(turned)).toEqual(stated(file));
    expect(turned.rowCount).toBe(63);
  });

  it('refuses a row with a stray pair of quotes, and reads on', async () => {
    const text = await readFile(VISITS, 'utf8');
    const stray = await readIpis(await withText('stray.csv', text.replace('Deux Visites', 'Deux "Visites"')));
    expect(stray.acceptedCount).toBe(55);
    expect(stray.problems[0]).toMatchObject({ line: 8, field: 'row' });
  });

  it('counts physical lines, past cells with line breaks', async () => {
    const text = await readFile(VISITS, 'utf8');
    const crlf = await readIpis(await withText('crlf.csv', text.replaceAll('\n', '\r\n')));
    expect(crlf.problems.map(({ line }) => line)).toEqual(file.problems.map(({ line }) => line));
  });
});

describe('a file that is no file of visits', () => {
  const refusal = async (name: string, text: string | Uint8Array): Promise<unknown> =>
    readIpis(await withText(name, text)).then(
      () => 'was read',
      (error: unknown) => error,
    );

  it('is refused as a whole, with what would be accepted', async () => {
    expect(await refusal('empty.csv', '')).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('empty.csv is empty'),
    });
    const text = await readFile(VISITS, 'utf8');
    expect(await refusal('no-pcode.csv', text.replace('pcode', 'code'))).toMatchObject({
      code: 'BAD_USER_INPUT',
      issues: [{ field: 'pcode' }],
    });
    expect(await refusal('twice.csv', text.replace('case,', 'vid,'))).toMatchObject({
      message: expect.stringContaining('more than one column vid'),
    });
    expect(await refusal('semicolons.csv', text.replaceAll(',', ';'))).toMatchObject({
      message: expect.stringContaining('comma-separated'),
    });
    expect(await refusal('latin1.csv', Buffer.from(text, 'latin1'))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('latin1.csv, line 3: the bytes are not UTF-8'),
    });
    expect(await refusal('open-quote.csv', text.replace('droite"', 'droite'))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('open-quote.csv, line 2: '),
    });
    expect(await readIpis(join(folder, 'absent.csv')).catch((error: unknown) => error)).toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});

/** The rows of a file by a reading of its own: split at commas and line feeds outside quotes. */
async function rowsOf(path: string): Promise<string[][]> {
  const { cellsIn } = await import('./raw-table.ts');
  return cellsIn(await readFile(path, 'utf8'));
}

function quoted(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
}
