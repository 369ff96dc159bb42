import { endWithError } from './commands/printing.ts';
import { buildProgram } from './commands/program.ts';

try {
  await buildProgram().parseAsync();
} catch (error) {
  endWithError(error);
}
