import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Bilingual } from '../src/store/errors.ts';

const run = promisify(execFile);

/** The oldest Java that Neo4j 5.26 runs on. */
export const OLDEST_JAVA = 17;

/** Paths or names of the programs, as they can be started. */
export const JAVA_TOOLS = {
  java: inJavaHome('java'),
  javac: inJavaHome('javac'),
  maven: 'mvn',
} as const;

/** What is missing to run Neo4j from its libraries; empty if nothing is. Without `fetched`, fetching them counts too. */
export async function missingJavaTools(fetched: boolean): Promise<readonly Bilingual[]> {
  const needed = fetched ? [missingJava()] : [missingJava(), missingCompiler(), missingMaven()];
  return (await Promise.all(needed)).filter((missing) => missing !== undefined);
}

async function missingJava(): Promise<Bilingual | undefined> {
  const install = {
    en: `Install a JDK, ${OLDEST_JAVA} or 21, or point JAVA_HOME to one.`,
    zh: `请安装 JDK ${OLDEST_JAVA} 或 21，或将 JAVA_HOME 指向已有的 JDK。`,
  };
  const version = await javaVersion();
  if (version === undefined) {
    return {
      en: `Java is missing ("${JAVA_TOOLS.java}" does not run). ${install.en}`,
      zh: `缺少 Java（无法运行“${JAVA_TOOLS.java}”）。${install.zh}`,
    };
  }
  if (version < OLDEST_JAVA) {
    return {
      en: `Java is too old: "${JAVA_TOOLS.java}" is version ${version}. ${install.en}`,
      zh: `Java 版本过低：“${JAVA_TOOLS.java}”为 ${version}。${install.zh}`,
    };
  }
  return undefined;
}

async function missingCompiler(): Promise<Bilingual | undefined> {
  if (await runs(JAVA_TOOLS.javac)) return undefined;
  return {
    en: `The Java compiler is missing ("${JAVA_TOOLS.javac}" does not run): a JRE is not enough. Install a JDK.`,
    zh: `缺少 Java 编译器（无法运行“${JAVA_TOOLS.javac}”）：仅有 JRE 不够，请安装 JDK。`,
  };
}

async function missingMaven(): Promise<Bilingual | undefined> {
  if (await runs(JAVA_TOOLS.maven)) return undefined;
  return {
    en: `Maven is missing ("${JAVA_TOOLS.maven}" does not run). Install it; it fetches Neo4j's libraries once.`,
    zh: `缺少 Maven（无法运行“${JAVA_TOOLS.maven}”）。请安装；它只用于首次下载 Neo4j 的库文件。`,
  };
}

/** The major version of the Java that would be started; undefined if none runs. */
async function javaVersion(): Promise<number | undefined> {
  try {
    const { stdout, stderr } = await run(JAVA_TOOLS.java, ['-version']);
    const major = /version "(\d+)(?:\.(\d+))?/.exec(stdout + stderr);
    // Java 8 and older call themselves 1.8 and so on.
    return major === null ? undefined : Number(major[1] === '1' ? major[2] : major[1]);
  } catch {
    return undefined;
  }
}

async function runs(program: string): Promise<boolean> {
  try {
    await run(program, ['-version']);
    return true;
  } catch {
    return false;
  }
}

function inJavaHome(program: string): string {
  const home = process.env.JAVA_HOME;
  return home === undefined || home === '' ? program : join(home, 'bin', program);
}
