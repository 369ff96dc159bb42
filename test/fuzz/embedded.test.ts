import { describe } from 'vitest';
import { describeFuzzing } from './suite.ts';

describe('a server on the embedded store, whatever it is sent,', () => describeFuzzing(null));
