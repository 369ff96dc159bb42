import type { RunningServer } from './start.ts';

/** Milliseconds that a stop may take beside what requests in hand are allowed; then it is broken off. */
const PATIENCE = 10_000;

/**
 * Stops the server on SIGTERM or SIGINT: requests in hand are ended, the store is closed, and the process exits with
 * 0, or with 1 when that does not succeed in time. A second signal breaks it off at once.
 */
export function stopOnSignals(server: RunningServer, shutdownDeadline: number): void {
  let stopping = false;
  const stop = () => {
    if (stopping) process.exit(1);
    stopping = true;
    setTimeout(() => process.exit(1), shutdownDeadline + PATIENCE).unref();
    server.stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
