import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTables } from '../../src/exchange/csv/read.ts';
import { findTables } from '../../src/exchange/csv/tables.ts';
import { NO_GROUND } from '../../src/exchange/forecast.ts';
import { foreseeImport } from '../../src/exchange/importing.ts';
import type { Encoding } from '../../src/exchange/text-lines.ts';
import { OretraceError } from '../../src/store/errors.ts';

let folder: string;
let folders = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'oretrace-tables-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function folderOf(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  folders += 1;
  const path = join(folder, `${folders}`);
  await mkdir(path);
  for (const [name, content] of Object.entries(files)) await writeFile(join(path, name), content);
  return path;
}

const read = async (files: Readonly<Record<string, string | Buffer>>, encoding?: Encoding) =>
  readTables(await findTables([await folderOf(files)]), 'tables', encoding === undefined ? {} : { encoding });

/** 矿址 and 卡米图加 in GB 2312, beside ASCII. */
const GB = Buffer.concat([
  Buffer.from('id,name\nmine-site:t:1,'),
  Buffer.from([0xbf, 0xf3, 0xd6, 0xb7]),
  Buffer.from('\n'),
]);

describe('a folder of tables', () => {
  it('is one file: columns by either name, rows that refer to one another, cells of every sort', async () => {
    const file = await read({
      'MineSite.csv':
        '\ufeff标识,名称,矿产,纬度\r\nmine-site:t:1,"山坡, ""甲""\r\n二号",tin; gold,-1.5\r\n,,,\r\n',
      'trader-2024.csv': 'name,ID\nThe buyer,trader:t:1\n',
      'SupplyLink.csv':
        'id,from,to,minerals,masses,validFrom\nsupply-link:t:1,mine-site:t:1,trader:t:1,tin,tin=1..2,2024/3/4\n',
      'notes.txt': 'not read',
    });
    expect(file.problems).toEqual([]);
    expect(file.rowCount).toBe(3);
    expect(file.facts.map(({ fact, line, file: name }) => ({ ...fact, line, name }))).toEqual([
      {
        kind: 'MineSite',
        id: 'mine-site:t:1',
        properties: { name: '山坡, "甲"\r\n二号', minerals: ['tin', 'gold'], latitude: -1.5 },
        line: 2,
        name: 'MineSite.csv',
      },
      {
        kind: 'SupplyLink',
        id: 'supply-link:t:1',
        properties: {
          from: 'mine-site:t:1',
          to: 'trader:t:1',
          minerals: ['tin'],
          masses: [{ mineral: 'tin', kgLow: 1, kgHigh: 2 }],
          validFrom: '2024-03-04',
        },
        line: 2,
        name: 'SupplyLink.csv',
      },
      {
        kind: 'Trader',
        id: 'trader:t:1',
        properties: { name: 'The buyer' },
        line: 2,
        name: 'trader-2024.csv',
      },
    ]);
    expect(await foreseeImport(NO_GROUND, file)).toMatchObject({ recorded: 3, problems: [], remarks: [] });
  });

  it('tells every wrong row by file, line and property', async () => {
    const file = await read({
      'MineSite.csv':
        'id,name,country,latitude,minerals\nmine-site:t:1,A,Congo,north,tin\nmine-site:t:2,B\n,C,CD,1,tin\nmine-site:t:3,D,CD,1,Tin\nmine-site:t:4,"E"x,CD,1,tin\nmine-site:t:5,F,CD,,\n',
      'MineSite-more.csv': 'id,name\nmine-site:t:5,again\n',
      'SupplyLink.csv':
        'id,from,to,minerals,masses\nsupply-link:t:1,mine-site:t:5,trader:t:9,tin,tin=a lot\n',
    });
    const { problems, recorded } = await foreseeImport(NO_GROUND, file);
    expect(recorded).toBe(1);
    expect(problems.map(({ file: name, line, field }) => `${name}:${line} ${field}`).sort()).toEqual(
      [
        'MineSite.csv:2 country',
        'MineSite.csv:2 latitude',
        'MineSite.csv:3 line',
        'MineSite.csv:4 id',
        'MineSite.csv:5 minerals',
        'MineSite.csv:6 line',
        'MineSite.csv:7 id',
        'SupplyLink.csv:2 masses',
      ].sort(),
    );
    for (const { problem, accepted } of problems) {
      expect(problem.zh).toMatch(/\p{Script=Han}/u);
      expect(accepted.zh).toMatch(/\S/);
    }
    expect(problems.find(({ field, line }) => field === 'id' && line === 7)?.problem.en).toContain(
      'line 2 of MineSite-more.csv',
    );
  });

  it.each<[string, Readonly<Record<string, string | Buffer>>, RegExp]>([
    [
      'a column of no kind',
      { 'MineSite.csv': 'id,name,contry\n' },
      /"contry": is no column.*country \(国家\)/,
    ],
    ['a column under both names', { 'MineSite.csv': 'id,name,名称\n' }, /more than once/],
    ['no id', { 'MineSite.csv': 'name\n' }, /lacks the column id/],
    ['an empty file', { 'MineSite.csv': '' }, /lacks the column id/],
    ['a name that is no kind', { 'Mines.csv': 'id,name\n' }, /beginning with one of .*MineSite/],
    ['what the store keeps of itself', { 'ImportRun.csv': 'id,name\n' }, /beginning with one of/],
    ['no tables', { 'a.txt': '' }, /holds no tables/],
    [
      'a quotation mark without counterpart',
      { 'MineSite.csv': 'id,name\nmine-site:t:1,"A\n' },
      /quotation mark/,
    ],
    ['Chinese that is not UTF-8', { 'MineSite.csv': GB }, /--encoding gb18030/],
  ])('with %s is refused, saying what would be accepted', async (_, files, message) => {
    const error = await read(files).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OretraceError);
    expect((error as OretraceError).messages.en).toMatch(message);
    expect((error as OretraceError).messages.zh).toMatch(/\p{Script=Han}/u);
  });

  it('saved as GB 18030 is read when told so', async () => {
    const file = await read({ 'MineSite.csv': GB }, 'gb18030');
    expect(file.facts[0]?.fact.properties).toEqual({ name: '矿址' });
  });
});
