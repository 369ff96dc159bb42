// Entry of both store threads. JavaScript, since on Node 20 a worker thread does not read TypeScript until it is told
// how: neither `--import tsx` nor what the main thread has registered holds on it.
import { register } from 'tsx/esm/api';

register();
await import('./serving.ts');
