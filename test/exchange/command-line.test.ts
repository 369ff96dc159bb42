import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMBEDDED_FILE, openStore } from '../../src/store/open.ts';
import { Program, run } from './program.ts';

const HEADER = '{"format":"oretrace-bundle","version":1}';
const site = (key: string, country = 'CD') =>
  JSON.stringify({ kind: 'MineSite', id: `mine-site:t:${key}`, name: `Site ${key}`, country });

describe('the command line', { timeout: 180_000 }, () => {
  let folder: string;
  let folders = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'oretrace-commands-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** A data folder of its own for one test. */
  const fresh = () => {
    folders += 1;
    const data = join(folder, `data-${folders}`);
    return { data, environment: { ORETRACE_DATA: data, ORETRACE_PORT: '0', ORETRACE_LOG_LEVEL: 'warn' } };
  };
  const fileOf = async (name: string, lines: readonly string[]) => {
    const path = join(folder, name);
    await writeFile(path, `${lines.join('\n')}\n`);
    return path;
  };
  const sitesIn = async (data: string) => {
    const store = await openStore({ kind: 'embedded', dataFolder: data });
    try {
      return { sites: await store.count({ kind: 'MineSite' }), revision: (await store.revision()).number };
    } finally {
      await store.close();
    }
  };

  it('shows the first twenty bad rows in both languages, and writes all of them to a report', async () => {
    const bad = Array.from({ length: 25 }, (_, index) => site(`bad-${index}`, 'Congo'));
    const path = await fileOf('bad.jsonl', [HEADER, site('good'), ...bad, '{"kind":']);
    const { data, environment } = fresh();
    const { code, stdout, stderr } = await run(['import', 'bundle', path], environment, folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('bad.jsonl: 27 rows, 26 refused; facts recorded 1,');
    expect(stdout).toContain('bad.jsonl：共 27 行，未接受 26 行；事实新增 1，');
    expect(stdout).toContain(
      'Refused: bad.jsonl:3 country = "Congo": cannot be taken; accepted: an ISO 3166-1',
    );
    expect(stdout).toContain('未接受：bad.jsonl:3 country = "Congo": 无法接受；应为：');
    expect(stdout.match(/^Refused: /gm)).toHaveLength(20);
    expect(stdout).toContain('… and 6 more');
    expect(stdout).not.toMatch(/ at .*\.ts:/);
    const [report] = (await readdir(folder)).filter((name) => name.startsWith('oretrace-report-'));
    expect(stdout).toContain(`The whole report: ${report}`);
    const lines = (await readFile(join(folder, report ?? ''), 'utf8')).trim().split('\n');
    const entries = lines.map((line) => JSON.parse(line));
    expect(entries[0]).toMatchObject({ entry: 'summary', rejectedCount: 26, recorded: 1 });
    expect(entries.filter(({ entry }) => entry === 'refused')).toHaveLength(26);
    expect(entries.at(-1)).toMatchObject({ file: 'bad.jsonl', line: 28, field: 'line', column: 9 });
    expect(await sitesIn(data)).toEqual({ sites: 1, revision: 3 });
  });

  it('prints what is to be done on a day, and writes it to a calendar; posts nothing without an address', async () => {
    const fact = (kind: string, id: string, said: object) => JSON.stringify({ kind, id, ...said });
    const decided = (number: number, said: object) =>
      fact('Decision', `decision:t:${number}`, {
        subject: 'case:t:a',
        number,
        on: '2026-11-02',
        by: 'An',
        statement: 'seen',
        ...said,
      });
    const path = await fileOf('case.jsonl', [
      HEADER,
      site('Bisie'),
      fact('Supplier', 'supplier:t:bells', { name: 'Bells', nameZh: '钟' }),
      fact('RiskFlag', 'risk-flag:t:held', {
        name: 'Held',
        category: 'NSAG_CONTROL',
        subject: 'mine-site:t:Bisie',
        status: 'REASONABLE_GROUNDS',
      }),
      fact('Case', 'case:t:a', {
        supplier: 'supplier:t:bells',
        clause: '2.a',
        subject: 'mine-site:t:Bisie',
        openedOn: '2026-11-02',
        closed: false,
        decisionCount: 2,
      }),
      decided(1, { action: 'OPEN' }),
      decided(2, { action: 'JUDGE_LINKAGE', finding: 'SOURCES_FROM' }),
    ]);
    const { environment } = fresh();
    expect(await run(['import', 'bundle', path, '--strict'], environment, folder)).toMatchObject({ code: 0 });
    const asked = ['due', '--as-of', '2026-11-23', '--calendar', 'due.ics'];
    const { code, stdout, stderr } = await run(asked, environment, folder);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain(
      'Overdue on 2026-11-23: 1\n- Bells, clause 2.a: Decide on a response, by 2026-11-09 (risk officer; escalated to approver)',
    );
    expect(stdout).toContain('钟，第二条第a项：决定应对措施，期限 2026-11-09（风险专员；已上报审批人）');
    expect(await readFile(join(folder, 'due.ics'), 'utf8')).toContain('DTSTART;VALUE=DATE:20261109\r\n');
    const refused = await run(['due', '--post'], environment, folder);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('ORETRACE_DUE_WEBHOOK');
  });

  it('says of a folder of policies which version is in force when, and on which days none is', async () => {
    const policies = join(folder, 'policies');
    await mkdir(policies);
    const text = JSON.parse(await readFile('examples/policy/example-metals.json', 'utf8'));
    const first = { ...text, inForceTo: '2025-06-30' };
    const [{ code, default: usual, ...setting }] = text.settings;
    const settings = [{ code, default: usual, value: { length: 2, unit: 'WORKING_DAY' }, ...setting }];
    await writeFile(join(policies, 'a.json'), JSON.stringify(first));
    const second = { ...text, version: '2026', inForceFrom: '2026-01-01', settings };
    await writeFile(join(policies, 'b.json'), JSON.stringify(second));
    const { code: ended, stdout, stderr } = await run(['validate', 'policy', policies], {}, folder);
    expect({ ended, stderr }).toEqual({ ended: 0, stderr: '' });
    for (const line of [
      'example-metals-minerals, version 2025: in force 2025-01-01 to 2025-06-30, 3 clauses and items. Set by the owner: nothing.',
      'example-metals-minerals, version 2026: in force 2026-01-01 to …, 3 clauses and items. Set by the owner: IMMEDIATE.',
      'No version is in force from 2025-07-01 to 2025-12-31; version 2025 goes on to be read by.',
      '2025-07-01 至 2025-12-31 无有效版本；其间沿用版本 2025。',
      'No holidays are known for today or later',
    ]) {
      expect(stdout).toContain(line);
    }
    await writeFile(join(policies, 'b.json'), JSON.stringify({ ...second, inForceFrom: '2025-06-30' }));
    const refused = await run(['validate', 'policy', policies], {}, folder);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain(
      'b.json: inForceFrom = 2025-06-30: is in force on days on which a.json is too',
    );
    expect(refused.stderr).toContain('与 a.json 的有效期重叠');
  });

  it('writes nothing and fails under --strict, with the report where it was asked for', async () => {
    const path = await fileOf('strict.jsonl', [HEADER, site('good'), site('bad', 'Congo')]);
    const { data, environment } = fresh();
    const report = join(folder, 'strict-report.jsonl');
    const ended = await run(['import', 'bundle', path, '--strict', '--report', report], environment, folder);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toContain('nothing was written, because 1 of 2 rows cannot be taken');
    expect(ended.stdout).toContain('未写入任何内容');
    expect((await readFile(report, 'utf8')).trim().split('\n')).toHaveLength(2);
    expect(await sitesIn(data)).toEqual({ sites: 0, revision: 0 });
  });

  it.each<[string, readonly string[], Readonly<Record<string, string>>, number, RegExp, RegExp]>([
    [
      'a file that is not there',
      ['import', 'bundle', 'none.jsonl'],
      {},
      1,
      /there is no file none\.jsonl/,
      /文件 none\.jsonl 不存在/,
    ],
    ['a newer bundle', ['import', 'bundle', 'newer.jsonl'], {}, 1, /newer oretrace/, /更新版本/],
    [
      'a file of visits that is none',
      ['import', 'ipis', 'newer.jsonl'],
      {},
      1,
      /newer\.jsonl/,
      /\p{Script=Han}/u,
    ],
    ['an unknown command', ['imprt'], {}, 2, /unknown command 'imprt'/, /用法有误/],
    ['an unknown format', ['import', 'xml', 'a.xml'], {}, 2, /unknown command 'xml'/, /用法有误/],
    [
      'an unknown option',
      ['import', 'bundle', 'a', '--force'],
      {},
      2,
      /unknown option '--force'/,
      /用法有误/,
    ],
    [
      'a policy that is none',
      ['validate', 'policy', 'newer.jsonl'],
      {},
      1,
      /newer\.jsonl: format = .*: .*; accepted: one of oretrace-policy/,
      /newer\.jsonl: format = .*不在允许的取值之内/,
    ],
    [
      'a setting that names no policy',
      ['serve'],
      { ORETRACE_POLICY: 'nowhere' },
      1,
      /ORETRACE_POLICY = nowhere: cannot be read \(ENOENT\); accepted: a policy file, or a folder/,
      /ORETRACE_POLICY = nowhere: 无法读取/,
    ],
    ['no file', ['import', 'bundle'], {}, 2, /missing required argument 'file'/, /用法有误/],
    [
      'a port that is none',
      ['serve'],
      { ORETRACE_PORT: '70000' },
      1,
      /ORETRACE_PORT = "70000"/,
      /\p{Script=Han}/u,
    ],
  ])('says what is wrong with %s', async (_, args, settings, exitCode, en, zh) => {
    await fileOf('newer.jsonl', ['{"format":"oretrace-bundle","version":3}']);
    const { code, stderr } = await run(args, { ...fresh().environment, ...settings }, folder);
    expect(code).toBe(exitCode);
    expect(stderr).toMatch(en);
    expect(stderr).toMatch(zh);
    expect(stderr).not.toMatch(/\.ts:\d/);
  });

  it('verifies the change log, and names the first entry that was tampered with', async () => {
    const path = await fileOf('audit.jsonl', [HEADER, site('a')]);
    const { data, environment } = fresh();
    await run(['import', 'bundle', path], environment, folder);
    const whole = await run(['audit', 'verify'], environment);
    expect(whole).toMatchObject({ code: 0, stdout: expect.stringContaining('All 3 entries') });
    expect(whole.stdout).toContain('3 条记录全部完好');

    const database = new Database(join(data, EMBEDDED_FILE));
    database
      .prepare("UPDATE changelog SET entry = json_set(entry, '$.author', ?) WHERE revision = ?")
      .run(['somebody else', 2]);
    database.close();
    const broken = await run(['audit', 'verify'], environment);
    expect(broken.code).toBe(1);
    expect(broken.stdout).toContain('Broken at revision 2');
    expect(broken.stdout).toContain('第 2 号修订处断裂');
  });

  it('verifies the access log as well, and names the first entry that was tampered with', async () => {
    const { data, environment } = fresh();
    const store = await openStore({ kind: 'embedded', dataFolder: data });
    const note = {
      who: 'auditor',
      what: 'Person.name',
      about: ['person:t:a'],
      requestId: '1',
      operation: null,
    };
    await store.noteAccess([note, note, note]);
    await store.close();
    const whole = await run(['audit', 'verify'], environment);
    expect(whole).toMatchObject({ code: 0, stderr: '' });
    expect(whole.stdout).toContain('All 3 entries of the access log hold');
    expect(whole.stdout).toContain('查阅日志的 3 条记录全部完好');

    const database = new Database(join(data, EMBEDDED_FILE));
    database.prepare('DELETE FROM access WHERE number = ?').run([3]);
    database.close();
    const broken = await run(['audit', 'verify'], environment);
    expect(broken.code).toBe(1);
    expect(broken.stdout).toContain('The access log is broken at entry 3');
    expect(broken.stdout).toContain('查阅日志在第 3 条处断裂');
    // A backup of what does not hold is not kept.
    const refused = await run(['backup', join(folder, 'broken-access.db')], environment);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('broken at entry 3');
    expect(await readdir(folder)).not.toContain('broken-access.db');
  });

  it.each([
    [
      'a fact',
      "UPDATE fact SET properties = json_set(properties, '$.country', ?) WHERE kind = 'MineSite'",
      'RW',
    ],
    [
      'a version that another has followed',
      "UPDATE superseded SET properties = json_set(properties, '$.state', ?)",
      'COMPLETE',
    ],
    ['when a version ended', 'UPDATE superseded SET retracted_revision = retracted_revision + ?', 1],
    ['a fact taken out', 'DELETE FROM fact WHERE kind = ?', 'MineSite'],
    ['the last entry taken out', 'DELETE FROM changelog WHERE revision = ?', 3],
  ])('names what was changed behind the log: %s', async (_, sql, value) => {
    const path = await fileOf('behind.jsonl', [HEADER, site('a')]);
    const { data, environment } = fresh();
    await run(['import', 'bundle', path], environment, folder);
    const database = new Database(join(data, EMBEDDED_FILE));
    expect(database.prepare(sql).run([value]).changes).toBe(1);
    database.close();
    const changed = await run(['audit', 'verify'], environment);
    expect(changed.code).toBe(1);
    expect(changed.stdout).toMatch(/were changed behind it: (mine-site|import-run):/);
    expect(changed.stdout).toContain('绕过日志改动');
  });

  it('names unfinished imports when it serves', async () => {
    const { data, environment } = fresh();
    const store = await openStore({ kind: 'embedded', dataFolder: data });
    await store.apply({
      id: 'begun',
      author: 'a tester',
      reason: 'begun, never ended',
      operations: [
        {
          op: 'put',
          fact: {
            kind: 'ImportRun',
            id: 'import-run:bundle:x',
            properties: { name: 'bundle: half.jsonl', format: 'bundle', fileDigest: 'x', state: 'RUNNING' },
          },
        },
      ],
    });
    await store.close();
    const program = new Program(['serve'], environment);
    const printed = await program.printed('/graphiql');
    expect(printed).toContain('Unfinished import: bundle: half.jsonl.');
    expect(printed).toContain('未完成的导入：bundle: half.jsonl。');
    program.kill('SIGTERM');
    expect((await program.ended).code).toBe(0);
  });

  it('serves the demo as it left it when it is started again on the same folder', async () => {
    const { data, environment } = fresh();
    /** Starts the demo, tells what it said before it served, and ends it once `use` is done with the API. */
    const serving = async (use: (ask: (query: string) => Promise<unknown>) => Promise<void>) => {
      const program = new Program(['demo'], environment);
      try {
        const printed = await program.printed(/"Yilian Technology"[\s\S]*\n}\n/);
        const url = /^API: (http:\S+)$/m.exec(printed)?.[1] ?? '';
        await use(async (query) => {
          const response = await fetch(url, {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify({ query }),
          });
          return response.json();
        });
        return printed;
      } finally {
        program.kill('SIGTERM');
        expect(await program.ended).toMatchObject({ code: 0, stderr: '' });
      }
    };
    const logIn = async (folder: string) => {
      const store = await openStore({ kind: 'embedded', dataFolder: folder });
      try {
        const log: { readonly revision: number; readonly digest: string }[] = [];
        for await (const { revision, digest } of store.changes(0)) log.push({ revision, digest });
        return log;
      } finally {
        await store.close();
      }
    };

    const first = await serving(async (ask) => {
      expect(
        await ask(`mutation { applyChangeset(input: { reason: "a visit", operations: [
          { mineSite: { id: "mine-site:demo:kasholo", name: "Kasholo", note: "seen by us" } }
          { mineSite: { id: "mine-site:own:a", name: "Our own", country: "CD" } }
        ] }) { userErrors { __typename } } }`),
      ).toMatchObject({ data: { applyChangeset: { userErrors: [] } } });
    });
    const before = await logIn(data);
    const loaded = before.length - 1;
    expect(first).toContain(`The fictional demo chain and its history are loaded: ${loaded} revisions`);

    const own = `{ demo: node(id: "mine-site:demo:kasholo") { ... on MineSite { note } }
      own: node(id: "mine-site:own:a") { ... on MineSite { name } } }`;
    const second = await serving(async (ask) => {
      expect(await ask(own)).toMatchObject({
        data: { demo: { note: 'seen by us' }, own: { name: 'Our own' } },
      });
    });
    expect(second).toContain('The demo chain is there already, with 1 revisions recorded since');
    expect(second).toContain('示例供应链已在库中，此后另有 1 次修订');
    expect(second).not.toContain('are loaded');
    expect(await logIn(data)).toEqual(before);
  });

  it('mixes nothing of the demo into a store that holds something else', async () => {
    const path = await fileOf('other.jsonl', [HEADER, site('a')]);
    const { data, environment } = fresh();
    await run(['import', 'bundle', path], environment, folder);
    const before = await sitesIn(data);
    const program = new Program(['demo'], environment);
    const printed = await program.printed('/graphiql');
    program.kill('SIGTERM');
    expect((await program.ended).code).toBe(0);
    expect(printed).toContain(`The store holds ${before.revision} revisions of something else`);
    expect(printed).toContain(`库中已有其他内容（共 ${before.revision} 次修订）`);
    expect(await sitesIn(data)).toEqual(before);
  });

  it('serves the demo, shows a query with the answer of the running API, and ends on SIGTERM', async () => {
    const program = new Program(['demo'], fresh().environment);
    const printed = await program.printed(/"Yilian Technology"[\s\S]*\n}\n/);
    const url = /^API: (http:\S+)$/m.exec(printed)?.[1] ?? '';
    const query = /\n({\n {2}affectedSuppliers[\s\S]*?\n})\n/.exec(printed)?.[1] ?? '';
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    const shown = printed.slice(printed.indexOf('Answer · 答复') + 'Answer · 答复'.length);
    expect(JSON.parse(shown)).toEqual(await response.json());
    program.kill('SIGTERM');
    expect((await program.ended).code).toBe(0);
  });
});
