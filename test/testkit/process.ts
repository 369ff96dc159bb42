import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../bin/oretrace.js', import.meta.url));
/** Milliseconds until a program that serves must have said where. */
const PATIENCE = 60_000;

/** The program itself, serving in a process of its own. */
export interface ServingProcess {
  readonly url: string;
  readonly process: ChildProcess;
  /** All that it has written so far, errors too. */
  output(): string;
  /** Its exit code once it has ended; null when a signal ended it. */
  ended(): Promise<number | null>;
}

/** Starts `oretrace` with these arguments, such as `serve`, and waits for its address. */
export async function startProgram(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<ServingProcess> {
  const child = spawn(process.execPath, [PROGRAM, ...args], {
    env: { ...process.env, ORETRACE_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const exit = once(child, 'exit') as Promise<[number | null, string | null]>;
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`it does not serve:\n${output}`)), PATIENCE);
    const read = (chunk: Buffer) => {
      output += chunk.toString('utf8');
      const address = /API: (\S+)\/graphql/.exec(output)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    exit.then(([code]) => {
      clearTimeout(timer);
      reject(new Error(`it ended with ${code}:\n${output}`));
    });
  });
  return {
    url,
    process: child,
    output: () => output,
    ended: async () => (await exit)[0],
  };
}
