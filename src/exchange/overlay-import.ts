import { join } from 'node:path';
import { digestOf } from '../store/canonical.ts';
import { readBundle } from './bundle/read.ts';
import type { ReadFile } from './imported-facts.ts';
import { applyOverlay } from './overlay.ts';
import { readOverlayRules } from './overlay-rules.ts';

/**
 * The fictional continuation of a file of visits: the chain of `ipis-overlay.jsonl`, and what the rules of
 * `ipis-overlay.json` make of the visits. It is imported after the visits, on which it rests.
 *
 * @param folder where the two files are
 */
export async function readOverlay(visits: ReadFile, folder: string): Promise<ReadFile> {
  const rules = await readOverlayRules(join(folder, 'ipis-overlay.json'));
  const chain = await readBundle(join(folder, 'ipis-overlay.jsonl'));
  const links = applyOverlay(
    rules,
    visits.facts.map(({ fact }) => fact),
  );
  return {
    format: 'ipis-overlay',
    fileName: `${chain.fileName} (${visits.fileName})`,
    fileDigest: digestOf([visits.fileDigest, chain.fileDigest, rules]),
    rowCount: chain.rowCount,
    facts: [...chain.facts, ...links],
    problems: chain.problems,
  };
}
