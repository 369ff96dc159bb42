import { SETTINGS, type Setting } from './settings.ts';

/** The page of docs that lists every setting, as Markdown. */
export function settingsPage(): string {
  return `# Configuration · 配置

<!-- Written by \`npm run docs:configuration\` from src/settings.ts. -->

Settings come from the environment and are read once, at the start. A wrong value stops the start, and is named with what would be accepted; so does a variable that begins with \`ORETRACE_\` and is none of these, for a misspelt limit would be no limit: the one that was most likely meant is named.
An empty variable counts as not set. \`oretrace config\` prints what holds, secrets hidden.

配置取自环境变量，启动时读取一次。值有误则不予启动，并指出可接受的值；以 \`ORETRACE_\` 开头而不在下表中的变量同样不予启动（拼错的上限等于没有上限），并提示最可能的名称。空变量视为未设置。\`oretrace config\` 打印实际生效的配置，隐去机密。

| variable · 变量 | default · 默认 | meaning · 含义 | accepted · 可接受的值 |
| --- | --- | --- | --- |
${Object.entries(SETTINGS).map(row).join('\n')}

Beside these, \`npm run neo4j\` reads \`NEO4J_PORT\` (\`7687\`), \`NEO4J_DATA\` (\`.neo4j/data\`), \`NEO4J_HEAP_MIB\` (\`512\`) and \`NEO4J_PAGECACHE_MIB\` (\`128\`); what \`docker-compose.yml\` reads stands at its head.

此外，\`npm run neo4j\` 读取 \`NEO4J_PORT\`（\`7687\`）、\`NEO4J_DATA\`（\`.neo4j/data\`）、\`NEO4J_HEAP_MIB\`（\`512\`）与 \`NEO4J_PAGECACHE_MIB\`（\`128\`）；\`docker-compose.yml\` 所读变量见该文件开头。
`;
}

function row([name, setting]: [string, Setting<unknown>]): string {
  const { meaning, accepted, secret } = setting;
  const hidden = secret ? ' (secret · 机密)' : '';
  return `| \`${name}\` | ${unlessSet(setting)} | ${meaning.en} · ${meaning.zh}${hidden} | ${accepted.en} · ${accepted.zh} |`;
}

function unlessSet({ fallback, unlessSet }: Setting<unknown>): string {
  if (fallback !== null) return `\`${fallback}\``;
  return unlessSet ? `${unlessSet.en} · ${unlessSet.zh}` : 'none · 无';
}
