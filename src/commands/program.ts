import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { AddKeyOptions } from './access-keys.ts';
import type { AccessesOptions } from './audit.ts';
import type { DueOptions } from './due.ts';
import type { ExportBundleOptions } from './export.ts';
import type { ImportCommandOptions } from './import.ts';
import type { TableOptions } from './read-tables.ts';
import type { ValidateOptions } from './validate.ts';

const { version, description } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string; description: string };

const STRICT = ['--strict', 'Write nothing unless every row is good · 任何一行有误则完全不写入'] as const;
const REPORT = [
  '--report <file>',
  'Write every problem, conflict and remark to this file, as JSON Lines · 将全部问题、冲突与备注以 JSON Lines 写入此文件',
] as const;

const DRY_RUN = [
  '--dry-run',
  'Say what would be written, and write nothing · 仅说明将写入什么，不写入',
] as const;
const ENCODING = [
  '--encoding <name>',
  'utf-8, or gb18030 for tables saved as GBK or GB 18030 · utf-8；以 GBK 或 GB 18030 保存的表格用 gb18030',
] as const;

const USAGE_HINT = 'See oretrace --help. 用法有误，请见 oretrace --help。';

/**
 * The command line. Each command is loaded when it is run: an import needs no server. Settings come from the
 * environment, not from options.
 */
export function buildProgram(): Command {
  const program = new Command('oretrace')
    .description(
      `${description}\n矿产供应链图谱的 GraphQL 接口：被标记的矿址波及哪些供应商、自何时起、经由何路、政策又如何要求。`,
    )
    .version(version)
    .exitOverride();

  program
    .command('serve')
    .description('Serve the API · 启动接口服务')
    .action(async () => (await import('./serve.ts')).serve());

  const demoCommand = program
    .command('demo')
    .description('Load the fictional demo chain, then serve · 载入虚构示例供应链并启动服务')
    .action(async () => (await import('./demo.ts')).demo());
  demoCommand
    .command('ipis <file>')
    .description(
      'Load real IPIS mine-site visits and a fictional continuation of their trade, then serve · 载入真实的 IPIS 矿址走访及其贸易的虚构续篇并启动服务',
    )
    .option(...REPORT)
    .action(async (file: string, options: ImportCommandOptions) =>
      (await import('./demo.ts')).demoWithVisits(file, options),
    );

  const importCommand = program.command('import').description('Bring a file into the store · 将文件导入存储');
  importCommand
    .command('bundle <file>')
    .description('A bundle: JSON Lines, docs/bundle.md · 数据包：JSON Lines，见 docs/bundle.md')
    .option(...STRICT)
    .option(...DRY_RUN)
    .option(...REPORT)
    .action(async (file: string, options: ImportCommandOptions) =>
      (await import('./import.ts')).importBundle(file, options),
    );
  importCommand
    .command('ipis <file>')
    .description('IPIS mine-site visits, docs/ipis.md · IPIS 矿址走访数据，见 docs/ipis.md')
    .option(...STRICT)
    .option(...DRY_RUN)
    .option(...REPORT)
    .action(async (file: string, options: ImportCommandOptions) =>
      (await import('./import.ts')).importVisits(file, options),
    );

  importCommand
    .command('csv <what> [files...]')
    .description(
      'Tables: a kind and its files, or files and folders named after kinds (MineSite.csv), docs/csv.md · 表格：类型及其文件，或以类型命名的文件与文件夹，见 docs/csv.md',
    )
    .option(...STRICT)
    .option(...DRY_RUN)
    .option(...REPORT)
    .option(...ENCODING)
    .action(
      async (what: string, files: string[], options: ImportCommandOptions & Pick<TableOptions, 'encoding'>) =>
        (await import('./import.ts')).importTables(what, files, options),
    );

  const exportCommand = program
    .command('export')
    .description('Write what the store holds to a file · 将存储内容写出到文件');
  exportCommand
    .command('bundle <file>')
    .description(
      'A bundle of the standing facts; packed where the name ends in .gz · 现行有效事实的数据包；文件名以 .gz 结尾则压缩',
    )
    .option('--history', 'The whole history, to be restored elsewhere · 完整变更历史，可在别处恢复')
    .action(async (file: string, options: ExportBundleOptions) =>
      (await import('./export.ts')).exportBundle(file, options),
    );
  exportCommand
    .command('csv <folder>')
    .description('A table of the standing facts of each kind · 每种类型现行有效事实的表格')
    .action(async (folder: string) => (await import('./export.ts')).exportTables(folder));

  const validateCommand = program
    .command('validate <file>')
    .description(
      'Say everything that is wrong with a bundle, a table or a folder of tables; nothing is written · 指出数据包、表格或表格文件夹的全部问题，不写入任何内容',
    )
    .option('--against-store', 'Hold it against the store as an import would · 如导入时一样与存储核对')
    .option('--kind <kind>', 'The kind of a table whose name does not say it · 文件名未说明类型的表格之类型')
    .option(...ENCODING)
    .option(...REPORT)
    .action(async (file: string, options: ValidateOptions) =>
      (await import('./validate.ts')).validate(file, options),
    );
  validateCommand
    .command('policy <path>')
    .description(
      'Say everything that is wrong with a policy file, or a folder of the versions of one, docs/policy.md · 指出政策文件（或存放其各版本的文件夹）的全部问题，见 docs/policy.md',
    )
    .action(async (path: string) => (await import('./validate-policy.ts')).validatePolicy(path));

  program
    .command('due')
    .description('Print what is to be done about cases, docs/cases.md · 打印案件待办事项，见 docs/cases.md')
    .option('--as-of <day>', 'On this day; today unless stated · 该日，缺省为今日')
    .option('--assignee <name>', 'Only what this person is to do · 仅此人经办的事项')
    .option('--calendar <file>', 'Write what has a last day as iCalendar · 将有期限的事项写为 iCalendar 文件')
    .option('--post', 'Post it to ORETRACE_DUE_WEBHOOK as JSON · 以 JSON 发送至 ORETRACE_DUE_WEBHOOK')
    .action(async (options: DueOptions) => (await import('./due.ts')).due(options));

  program
    .command('config')
    .description('Check the settings and print what holds · 检查配置并打印实际生效的值')
    .action(async () => (await import('./config.ts')).showConfig());
  program
    .command('backup <file>')
    .description('Copy the store while it is in use, docs/backup.md · 在使用中备份存储，见 docs/backup.md')
    .action(async (file: string) => (await import('./backup.ts')).backup(file));
  program
    .command('restore <file>')
    .description(
      'Bring a backup or a bundle of history into an empty store · 将备份或变更历史数据包恢复到空的存储',
    )
    .action(async (file: string) => (await import('./restore.ts')).restore(file));

  const keyCommand = program
    .command('access')
    .description('Who may ask, docs/security.md · 访问控制，见 docs/security.md')
    .command('key')
    .description('API keys, in the file ORETRACE_API_KEYS · API 密钥，存于 ORETRACE_API_KEYS 所指文件');
  keyCommand
    .command('add')
    .description('Make a key and show it, this once · 创建密钥并显示，仅此一次')
    .requiredOption(
      '--name <name>',
      'Whom it is for: they are recorded under it · 持有者名称，记录时以之为作者',
    )
    .option(
      '--role <roles...>',
      'What they may do, such as VIEWER; without any the key opens /metrics alone · 角色，如 VIEWER；无角色的密钥只能读取 /metrics',
    )
    .option(
      '--supplier <id>',
      'The supplier that they speak for, with SUPPLIER · 所代表的供应商，用于 SUPPLIER',
    )
    .option(
      '--expires <moment>',
      'The last day, or the instant, of its use; never unless stated · 最后有效日期或时刻；未指定则长期有效',
    )
    .action(async (options: AddKeyOptions) => (await import('./access-keys.ts')).addKey(options));
  keyCommand
    .command('list')
    .description('Every key, without what opens anything · 列出全部密钥，不含密钥本身')
    .action(async () => (await import('./access-keys.ts')).listKeys());
  keyCommand
    .command('revoke <id>')
    .description('Let nobody in by a key any more, nor stay connected · 吊销密钥，已有连接随之断开')
    .action(async (id: string) => (await import('./access-keys.ts')).revokeKey(id));

  const auditCommand = program
    .command('audit')
    .description('Check what is recorded, docs/audit.md · 检查已有记录，见 docs/audit.md');
  auditCommand
    .command('accesses')
    .description(
      'Print who read which protected data, as JSON Lines · 以 JSON Lines 打印受保护数据的查阅记录',
    )
    .option('--by <id>', 'Only what this identity read · 仅此身份的查阅')
    .option('--of <id>', 'Only what was read of this fact · 仅对此事实的查阅')
    .option('--what <what>', 'Only where exactly this was read, such as Case · 仅此类内容，如 Case')
    .option('--since <moment>', 'Noted then or later: an instant, or the end of a day · 此后（含）记下的')
    .option('--until <moment>', 'Noted then or earlier: an instant, or the end of a day · 此前（含）记下的')
    .action(async (options: AccessesOptions) => (await import('./audit.ts')).printAccesses(options));
  auditCommand
    .command('verify')
    .description(
      'Verify the chains of digests of the change log and the access log · 核验变更日志与查阅日志的摘要链',
    )
    .action(async () => (await import('./audit.ts')).verifyAudit());

  for (const command of everyCommand(program)) {
    command.exitOverride();
    command.configureOutput({ outputError: (message, write) => write(`${message}${USAGE_HINT}\n`) });
  }
  return program;
}

function everyCommand(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(everyCommand)];
}
