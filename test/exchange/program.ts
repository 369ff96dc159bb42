import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../bin/oretrace.js', import.meta.url));

export interface Ended {
  /** null when it was killed. */
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program itself, run as a user runs it. */
export class Program {
  readonly ended: Promise<Ended>;
  readonly #child: ChildProcess;
  #stdout = '';
  #stderr = '';
  readonly #listeners = new Set<() => void>();

  constructor(args: readonly string[], environment: Readonly<Record<string, string>>, folder?: string) {
    const child = spawn(process.execPath, [PROGRAM, ...args], {
      env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(folder === undefined ? {} : { cwd: folder }),
    });
    this.#child = child;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      this.#stdout += text;
      for (const listener of this.#listeners) listener();
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr += text;
    });
    this.ended = new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, stdout: this.#stdout, stderr: this.#stderr }));
    });
  }

  /** Waits until the program has printed the text, and gives what it printed so far; throws when it ends before. */
  async printed(text: string | RegExp): Promise<string> {
    const seen = () => (typeof text === 'string' ? this.#stdout.includes(text) : text.test(this.#stdout));
    await Promise.race([
      new Promise<void>((resolve) => {
        const listener = () => {
          if (seen()) resolve();
        };
        this.#listeners.add(listener);
        listener();
      }),
      this.ended.then((ended) => {
        if (!seen()) throw new Error(`it ended before it printed ${text}: ${JSON.stringify(ended)}`);
      }),
    ]);
    return this.#stdout;
  }

  /** Sends a signal to this process alone. */
  kill(signal: 'SIGKILL' | 'SIGTERM'): void {
    this.#child.kill(signal);
  }
}

/** Runs the program to its end. */
export function run(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  folder?: string,
): Promise<Ended> {
  return new Program(args, environment, folder).ended;
}
