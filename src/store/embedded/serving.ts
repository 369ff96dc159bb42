import { parentPort, workerData } from 'node:worker_threads';
import { explained } from './failures.ts';
import { openForReading, openForWriting } from './opening.ts';
import { failureOf, type Request, type Response, type ThreadOptions } from './protocol.ts';
import { readerCalls } from './reader.ts';
import { writerCalls } from './writer.ts';

/** What both store threads do: each opens the file in its role, then answers one request after another. */

const options = workerData as ThreadOptions;
const port = parentPort;
if (!port) throw new Error('this file is started as a worker thread by the embedded store');

const answer = (response: Response): void => port.postMessage(response);
const fail = (number: number, error: unknown): void =>
  answer({ number, failure: failureOf(explained(error, options.file)) });

try {
  serve(
    options.role === 'writer'
      ? writerCalls(openForWriting(options))
      : readerCalls(openForReading(options), () => openForReading(options)),
  );
  answer({ number: 0, value: null });
} catch (error) {
  fail(0, error);
  port.close();
}

function serve(calls: object): void {
  // Each waits for the one before, so that a transaction is never entered by another request.
  let last: Promise<void> = Promise.resolve();
  port?.on('message', ({ number, method, values }: Request) => {
    last = last.then(async () => {
      try {
        // The caller's types say that there is such a method and that the values are its own.
        const call = (calls as Record<string, (...values: readonly unknown[]) => unknown>)[method];
        answer({ number, value: await call?.(...values) });
      } catch (error) {
        fail(number, error);
      }
      if (method === 'close') port?.close();
    });
  });
}
