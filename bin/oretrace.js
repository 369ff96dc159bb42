#!/usr/bin/env node
// The program is run from its TypeScript sources: there is no build step that could be forgotten.
import { register } from 'tsx/esm/api';

register();
await import('../src/cli.ts');
