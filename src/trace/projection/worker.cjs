// Entry of the thread that lays the chain out: JavaScript, and CommonJS, for the reasons told in the embedded store's.
require('tsx/cjs/api').register();
require('./laying-out.ts');
