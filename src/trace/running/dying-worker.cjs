// A trace thread for tests, which ends when it is asked about certain days: about 667 always, about 666 unless another
// thread of this process has ended so before.
const { parentPort, getEnvironmentData } = require('node:worker_threads');

const died = new Int32Array(getEnvironmentData('threads that ended'));
parentPort.on('message', ({ trace }) => {
  if (trace.asOf === 667 || (trace.asOf === 666 && Atomics.add(died, 0, 1) === 0)) process.exit();
});
require('./worker.cjs');
