// Entry of a trace thread: JavaScript and CommonJS for the reasons that the embedded store's worker.cjs gives.
require('tsx/cjs/api').register();
require('./answering.ts');
