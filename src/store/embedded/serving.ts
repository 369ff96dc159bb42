import { parentPort, workerData } from 'node:worker_threads';
import { explained } from './failures.ts';
import { openForReading, openForWriting } from './opening.ts';
import {
  failureOf,
  type ReaderCalls,
  type Request,
  type Response,
  type ThreadOptions,
  type WriterCalls,
} from './protocol.ts';
import { readerCalls } from './reader.ts';
import { writerCalls } from './writer.ts';

/** What both store threads do: each opens the file in its role, then answers one request after another. */

const options = workerData as ThreadOptions;
const port = parentPort;
if (!port) throw new Error('this file is started as a worker thread by the embedded store');

const answer = (response: Response): void => port.postMessage(response);
/** Null until the file has been opened. */
let calls: WriterCalls | ReaderCalls | null = null;
let ended = false;
// Each waits for the one before, so that a transaction is never entered by another request.
let last: Promise<void> = Promise.resolve();
port.on('message', (request: Request) => {
  last = last.then(() => (ended ? undefined : take(request)));
});

async function take({ number, method, values }: Request): Promise<void> {
  try {
    if (method === 'open') calls = open();
    // The caller's types say that there is such a method and that the values are its own.
    const call = calls?.[method as keyof typeof calls] as
      | ((...values: readonly unknown[]) => unknown)
      | undefined;
    answer({ number, value: await call?.(...values) });
  } catch (error) {
    answer({ number, failure: failureOf(explained(error, options.file)) });
  }
  // A thread that has no file has nothing more to answer. Whoever still waits learns it from its end.
  ended = method === 'close' || calls === null;
  if (ended) port?.close();
}

function open(): WriterCalls | ReaderCalls {
  return options.role === 'writer'
    ? writerCalls(openForWriting(options))
    : readerCalls(openForReading(options), () => openForReading(options));
}
