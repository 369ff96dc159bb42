import { endWithError } from './commands/printing.ts';
import { buildProgram } from './commands/program.ts';

try {
  await buildProgram().parseAsync();
} catch (error) {
  endWithError(error);
  // A connection that still waits for a silent database must not keep the program alive.
  process.exit();
}
