import { readFileSync } from 'node:fs';
import { Command } from 'commander';
import type { ImportCommandOptions } from './import.ts';

const { version, description } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string; description: string };

const STRICT = ['--strict', 'Write nothing unless every row is good · 任何一行有误则完全不写入'] as const;
const REPORT = [
  '--report <file>',
  'Write every problem, conflict and remark to this file, as JSON Lines · 将全部问题、冲突与备注以 JSON Lines 写入此文件',
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

  const importCommand = program
    .command('import')
    .description('Bring a file into the store · 将文件导入数据库');
  importCommand
    .command('bundle <file>')
    .description('A bundle: JSON Lines, docs/bundle.md · 数据包：JSON Lines，见 docs/bundle.md')
    .option(...STRICT)
    .option(...REPORT)
    .action(async (file: string, options: ImportCommandOptions) =>
      (await import('./import.ts')).importBundle(file, options),
    );
  importCommand
    .command('ipis <file>')
    .description('IPIS mine-site visits, docs/ipis.md · IPIS 矿址走访数据，见 docs/ipis.md')
    .option(...STRICT)
    .option(...REPORT)
    .action(async (file: string, options: ImportCommandOptions) =>
      (await import('./import.ts')).importVisits(file, options),
    );

  program
    .command('audit')
    .description('Check what is recorded · 检查已有记录')
    .command('verify')
    .description('Verify the chain of digests of the change log · 核验变更日志的摘要链')
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
