import { readFileSync, writeFileSync } from 'node:fs';
import { publishedSchema } from './published-schema.ts';
import { CHANGELOG, RELEASED } from './schema-changes.ts';

/** Keeps the schema as that of the release which package.json names. What was released stays as it was. */
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const file = `${RELEASED}/${version}.graphql`;
if (!readFileSync(CHANGELOG, 'utf8').includes(`\n## ${version} `)) {
  console.error(`${CHANGELOG} has no part "## ${version} · DAY": give it what stands under "Unreleased".`);
  console.error(`${CHANGELOG} 中没有 "## ${version} · 日期" 一节：请将 "Unreleased" 之下的内容移入其中。`);
  process.exitCode = 1;
} else {
  try {
    writeFileSync(file, publishedSchema(), { flag: 'wx' });
    console.log(`${file} is kept. 已保存 ${file}。`);
  } catch {
    console.error(`${file} is there already: raise the version in package.json first.`);
    console.error(`${file} 已存在：请先提高 package.json 中的版本号。`);
    process.exitCode = 1;
  }
}
