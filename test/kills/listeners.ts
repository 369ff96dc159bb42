import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { connect } from 'node:net';
import { promisify } from 'node:util';

/** Ids of the processes that hold the listening socket of a TCP port on this machine. */
export async function processesListeningOn(port: number): Promise<readonly number[]> {
  return existsSync('/proc/net/tcp') ? fromProc(port) : fromLsof(port);
}

/** Whether a new connection is taken on the loopback address. */
export function takesConnections(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

const LISTENING = '0A';

/** Linux: the kernel's table names the socket's inode; the process that listens has it among its open files. */
async function fromProc(port: number): Promise<readonly number[]> {
  const inodes = new Set<string>();
  for (const table of ['/proc/net/tcp', '/proc/net/tcp6']) {
    if (!existsSync(table)) continue;
    for (const line of (await readFile(table, 'utf8')).split('\n').slice(1)) {
      const [, local = '', , state, , , , , , inode = ''] = line.trim().split(/\s+/);
      if (state === LISTENING && Number.parseInt(local.split(':')[1] ?? '', 16) === port) inodes.add(inode);
    }
  }
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const holders = await Promise.all(
    pids.map(async (pid) =>
      (await openSockets(pid)).some((inode) => inodes.has(inode)) ? [Number(pid)] : [],
    ),
  );
  return holders.flat();
}

/** Processes come and go, and others' are not ours to see. */
async function openSockets(pid: string): Promise<readonly string[]> {
  const files = await readdir(`/proc/${pid}/fd`).catch(() => []);
  const links = await Promise.all(files.map((file) => readlink(`/proc/${pid}/fd/${file}`).catch(() => '')));
  return links.flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []);
}

async function fromLsof(port: number): Promise<readonly number[]> {
  const { stdout } = await promisify(execFile)('lsof', ['-nP', '-t', `-iTCP:${port}`, '-sTCP:LISTEN']);
  return stdout.trim().split('\n').map(Number);
}
