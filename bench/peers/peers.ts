import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Links } from '../plain-reach.ts';

export interface PeerAnswer {
  /** Nodes reached, the start included. */
  readonly nodes: number;
  readonly milliseconds: number;
}

/** SciPy and igraph in a Python process of their own, which times itself. */
export class Peers {
  /** What they are, with versions. */
  readonly versions: string;
  private readonly child: ChildProcess;
  private readonly lines: AsyncIterator<string>;

  private constructor(child: ChildProcess, lines: AsyncIterator<string>, versions: string) {
    this.child = child;
    this.lines = lines;
    this.versions = versions;
  }

  /** @returns why there are none, where there is no Python with both */
  static async start(python: string): Promise<Peers | string> {
    const script = fileURLToPath(new URL('peers.py', import.meta.url));
    const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'pipe'] });
    const said: string[] = [];
    child.stderr.on('data', (chunk) => said.push(String(chunk)));
    const failed = new Promise<string>((resolve) => {
      child.once('error', (error) => resolve(`${python}: ${error.message}`));
      child.once('close', () => resolve(`${python}: ${said.join('').trim().split('\n').at(-1)}`));
    });
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const first = await Promise.race([failed, lines.next()]);
    if (typeof first === 'string') return first;
    if (first.done) return failed;
    return new Peers(child, lines, (JSON.parse(first.value) as { ready: string }).ready);
  }

  /** @param file where the graph is put for them to read */
  async load({ outgoingStart, rowTo }: Links, file: string): Promise<void> {
    const numbers = Int32Array.of(outgoingStart.length - 1, rowTo.length);
    writeFileSync(file, Buffer.concat([numbers, outgoingStart, rowTo].map(bytesOf)));
    await this.ask({ load: file });
  }

  scipy(start: number): Promise<PeerAnswer> {
    return this.ask<PeerAnswer>({ ask: 'scipy', start });
  }

  igraph(start: number): Promise<PeerAnswer> {
    return this.ask<PeerAnswer>({ ask: 'igraph', start });
  }

  stop(): void {
    this.child.kill();
  }

  private async ask<Answer>(question: object): Promise<Answer> {
    this.child.stdin?.write(`${JSON.stringify(question)}\n`);
    const line = await this.lines.next();
    if (line.done) throw new Error('the Python process has ended');
    return JSON.parse(line.value) as Answer;
  }
}

function bytesOf(column: Int32Array): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
}
