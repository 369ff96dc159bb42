import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const ENTRY = fileURLToPath(new URL('../../bin/oretrace.js', import.meta.url));

/** How a process ended: an exit code, or the signal that killed it. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** `oretrace` in a process of its own, as a user starts it. */
export interface Program {
  /** Of the very process that runs the program: nothing stands between, neither npm nor a shell. */
  readonly pid: number;
  /** Settled once the process has ended and everything that it printed has been read. */
  readonly ended: Promise<Ending>;
  readonly stdout: string;
  readonly stderr: string;
  signal(signal: NodeJS.Signals): void;
  /** Waits until standard output holds the text. @throws what the program printed, when it ends before */
  prints(text: RegExp): Promise<RegExpExecArray>;
}

export interface ProgramOptions {
  /** Arguments, such as `['serve']`. */
  readonly arguments: readonly string[];
  /** `ORETRACE_*` and `NEO4J_*`; the tests' own are not passed on. */
  readonly environment: Readonly<Record<string, string>>;
  readonly folder?: string;
  /** Id of the user and group to run as; the test itself must be run by root for that. */
  readonly user?: number;
}

const started = new Set<Program>();

/** Starts the program. {@link endPrograms} ends it, and so does the end of this process, whatever its cause. */
export function startProgram(options: ProgramOptions): Program {
  const child = spawn(process.execPath, [ENTRY, ...options.arguments], {
    cwd: options.folder ?? tmpdir(),
    env: {
      PATH: process.env.PATH ?? '',
      TMPDIR: tmpdir(),
      HOME: tmpdir(),
      ...options.environment,
    },
    // A process group of its own, which can be ended as a whole.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.user === undefined ? {} : { uid: options.user, gid: options.user }),
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${process.execPath} could not be started`);
  const printed = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      printed[name] += text;
      child.emit('printed');
    });
  }
  const guard = endWithThisProcess(pid);
  const ended = endingOf(child).finally(() => {
    guard.kill('SIGKILL');
    started.delete(program);
  });
  const program: Program = {
    pid,
    ended,
    get stdout() {
      return printed.stdout;
    },
    get stderr() {
      return printed.stderr;
    },
    signal: (signal) => void child.kill(signal),
    prints: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = text.exec(printed.stdout);
          if (found) resolve(found);
        };
        child.on('printed', look);
        look();
        ended.then((ending) => {
          look();
          reject(
            new Error(`ended (${JSON.stringify(ending)}) before it printed ${text}:\n${printed.stderr}`),
          );
        }, reject);
      }),
  };
  started.add(program);
  return program;
}

/** Ends whatever still runs. */
export async function endPrograms(): Promise<void> {
  const programs = [...started];
  for (const { pid } of programs) killGroup(pid);
  await Promise.all(programs.map(({ ended }) => ended));
}

async function endingOf(child: ChildProcess): Promise<Ending> {
  const [code, signal] = (await once(child, 'close')) as [number | null, NodeJS.Signals | null];
  return { code, signal };
}

/** A killed test run cannot end what it started, but its end closes this guard's input. */
function endWithThisProcess(group: number): ChildProcess {
  const guard = spawn('/bin/sh', ['-c', `read -r _; kill -s KILL -- -${group}`], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.unref();
  return guard;
}

function killGroup(group: number): void {
  try {
    process.kill(-group, 'SIGKILL');
  } catch (error) {
    // It ended by itself.
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
