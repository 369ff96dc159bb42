// Entry of both store threads. JavaScript, since on Node 20 a worker thread does not read TypeScript until it is told
// how: neither `--import tsx` nor what the main thread has registered holds on it. CommonJS, since the hook for `import`
// would start yet another thread beside each of these.
require('tsx/cjs/api').register();
require('./serving.ts');
