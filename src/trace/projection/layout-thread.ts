import { Worker } from 'node:worker_threads';
import type { ChainLayout, LayoutTask } from './chain-layout.ts';

/** A layout that is being made on a thread of its own. */
export interface LayoutUnderWay {
  /** @throws Error when the thread ended before it was done, as it does where memory is short */
  readonly done: Promise<ChainLayout>;
  /** Ends the thread. */
  end(): Promise<void>;
}

/** Lays rows out beside whatever else goes on. It does not keep the process alive. */
export function layOutBeside(task: LayoutTask): LayoutUnderWay {
  const worker = new Worker(new URL('./worker.cjs', import.meta.url), { workerData: task, execArgv: [] });
  worker.unref();
  const done = new Promise<ChainLayout>((resolve, reject) => {
    worker.on('message', (laidOut: ChainLayout) => resolve(laidOut));
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('the thread that lays out the chain ended before it was done')));
  });
  return {
    done,
    end: async () => {
      await worker.terminate();
    },
  };
}
