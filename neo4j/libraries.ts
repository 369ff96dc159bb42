import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { JAVA_TOOLS, missingJavaTools, OLDEST_JAVA } from './java-tools.ts';
import { Neo4jServerError } from './server-error.ts';

const run = promisify(execFile);

const POM = fileURLToPath(new URL('pom.xml', import.meta.url));
const SERVER = fileURLToPath(new URL('Neo4jServer.java', import.meta.url));
const LIBRARIES = fileURLToPath(new URL('../.neo4j/lib', import.meta.url));

/**
 * The folder with Neo4j's libraries and the compiled server, about 125 MB, fetched by Maven where it is not there yet.
 *
 * Its name is a digest of the pom and the server's source, and it gets that name only when it is whole: an interrupted
 * fetch leaves nothing that could be taken for it, and a changed pom fetches anew. Maven keeps what it has downloaded,
 * so that the next try goes on from there.
 *
 * @param onFetch called if something has to be fetched, which takes from ten seconds to minutes
 * @throws Neo4jServerError if Java or Maven is missing, or Maven fails
 */
export async function neo4jLibraries(onFetch: () => void = () => {}): Promise<string> {
  const folder = join(LIBRARIES, await digest());
  const fetched = existsSync(folder);
  const missing = await missingJavaTools(fetched);
  if (missing.length > 0) {
    throw new Neo4jServerError({
      en: missing.map((one) => one.en).join(' '),
      zh: missing.map((one) => one.zh).join(''),
    });
  }
  if (!fetched) {
    onFetch();
    fetching ??= fetch(folder).finally(() => {
      fetching = undefined;
    });
    await fetching;
  }
  return folder;
}

/** The fetch under way in this process: whoever asks meanwhile waits for it. */
let fetching: Promise<void> | undefined;

async function fetch(folder: string): Promise<void> {
  await removeAbandoned();
  const partial = join(LIBRARIES, `partial-${process.pid}`);
  await mkdir(partial, { recursive: true });
  try {
    await run(JAVA_TOOLS.maven, [
      '--quiet',
      '--batch-mode',
      '--file',
      POM,
      'dependency:copy-dependencies',
      `-DoutputDirectory=${partial}`,
    ]);
    await run(JAVA_TOOLS.javac, [
      '--release',
      String(OLDEST_JAVA),
      '-d',
      partial,
      '-cp',
      join(partial, '*'),
      SERVER,
    ]);
    await rename(partial, folder);
  } catch (error) {
    await rm(partial, { recursive: true, force: true });
    // Two processes may fetch at once; whichever comes second finds the work done.
    if (existsSync(folder)) return;
    const reason = outputOf(error);
    throw new Neo4jServerError(
      {
        en: `Neo4j's libraries could not be fetched with Maven; running it again goes on where it stopped. Maven said: ${reason}`,
        zh: `未能用 Maven 下载 Neo4j 的库文件；重新运行会从中断处继续。Maven 的输出：${reason}`,
      },
      error,
    );
  }
}

/** Removes what processes that are no more left half fetched. */
async function removeAbandoned(): Promise<void> {
  await mkdir(LIBRARIES, { recursive: true });
  for (const name of await readdir(LIBRARIES)) {
    const owner = /^partial-(\d+)$/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) {
      await rm(join(LIBRARIES, name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function digest(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of [POM, SERVER]) hash.update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}

/** The first lines that a failed program wrote, which name the cause; Maven repeats itself after them. */
function outputOf(error: unknown): string {
  const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
  const lines = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '');
  return lines.length === 0 ? String(error) : lines.slice(0, 5).join('\n');
}
