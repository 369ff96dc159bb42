import { parentPort, workerData } from 'node:worker_threads';
import { type LayoutTask, layOutChain } from './chain-layout.ts';

/** What the thread does: one layout, whose columns are in shared memory. */

if (!parentPort) throw new Error('this file is started as a worker thread by the projection');
parentPort.postMessage(layOutChain(workerData as LayoutTask));
