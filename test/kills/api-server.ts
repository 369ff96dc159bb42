import { expect } from 'vitest';
import { processesListeningOn, takesConnections } from './listeners.ts';
import { type Ending, type Program, startProgram } from './program.ts';

/** `oretrace serve` in a process of its own, taking requests. */
export interface ApiServer {
  readonly program: Program;
  readonly port: number;
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Kills the process that listens on the port, by SIGKILL, and sees it dead. */
  kill(): Promise<void>;
  /** Sends SIGTERM and waits for the end. */
  terminate(): Promise<Ending>;
}

/**
 * Starts the API on a store and waits until it is ready.
 *
 * @param environment which store, as a user would set it
 * @param port 0 for any free one
 */
export async function startApi(environment: Readonly<Record<string, string>>, port = 0): Promise<ApiServer> {
  const program = startServing(environment, port);
  const [, url = '', found = ''] = await program.prints(/^API: (http:\/\/127\.0\.0\.1:(\d+))\/graphql$/m);
  const server: ApiServer = {
    program,
    port: Number(found),
    url,
    async kill() {
      expect(await processesListeningOn(server.port)).toEqual([program.pid]);
      program.signal('SIGKILL');
      expect(await program.ended).toEqual({ code: null, signal: 'SIGKILL' });
      expect(await takesConnections(server.port)).toBe(false);
    },
    terminate() {
      program.signal('SIGTERM');
      return program.ended;
    },
  };
  return server;
}

/** Starts the API without waiting for it. */
export function startServing(environment: Readonly<Record<string, string>>, port: number): Program {
  return startProgram({
    arguments: ['serve'],
    environment: { ORETRACE_PORT: String(port), ...environment },
  });
}
