import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A place in the program's own source, and what a mistake would make of it. */
export interface SourceFault {
  /** Path of the file inside the folder that is copied. */
  file: string;
  /** Must occur exactly once. */
  find: string | RegExp;
  replace: string;
}

const SOURCE = fileURLToPath(new URL('../../../src', import.meta.url));
/** Inside the repository, so that packages are found from there. */
const COPIES = fileURLToPath(new URL('../../../test-output', import.meta.url));

/**
 * Imports a module from a copy of the program's source that holds the faults.
 *
 * @param folder below src; what the module imports from outside it is the program's own
 * @throws Error when the source has changed so that a fault no longer fits in
 */
export async function importFaulty<Module>(
  folder: string,
  module: string,
  faults: readonly SourceFault[],
): Promise<Module> {
  mkdirSync(COPIES, { recursive: true });
  const copy = mkdtempSync(join(COPIES, 'faulty-'));
  try {
    for (const file of sourceFiles(join(SOURCE, folder))) {
      const text = readFileSync(join(SOURCE, folder, file), 'utf8');
      const target = join(copy, file);
      mkdirSync(join(target, '..'), { recursive: true });
      const faulty = faults.filter((fault) => fault.file === file).reduce(withFault, text);
      writeFileSync(target, withTrueImports(faulty, folder, file));
    }
    for (const { file } of faults) readFileSync(join(copy, file));
    return (await import(pathToFileURL(join(copy, module)).href)) as Module;
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** Imports that leave the copied folder lead to the true source. */
function withTrueImports(text: string, folder: string, file: string): string {
  return text.replace(/(?<=from ')\.\.?\/[^']+(?=')/g, (specifier) => {
    const meant = join(SOURCE, folder, file, '..', specifier);
    return meant.startsWith(join(SOURCE, folder, '/')) ? specifier : meant;
  });
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.(ts|cjs|json|graphql)$/.test(file) && !file.endsWith('.test.ts'),
  );
}

/** The text with one fault in it. */
export function withFault(text: string, { file, find, replace }: SourceFault): string {
  const places = text.split(find).length - 1;
  if (places !== 1) {
    throw new Error(
      `${file}: expected ${find} once, found it ${places} times: name the place of the fault anew.`,
    );
  }
  return text.replace(find, () => replace);
}
