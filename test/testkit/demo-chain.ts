import { fileURLToPath } from 'node:url';
import { readHistory, restoreHistory } from '../../src/exchange/restoring.ts';
import type { Fact } from '../../src/store/facts.ts';
import type { Store } from '../../src/store/port.ts';

/** The shipped demo: a history. */
export const DEMO = fileURLToPath(new URL('../../seeds/demo.jsonl', import.meta.url));

/** Brings the demo into an empty store. */
export async function restoreDemo(store: Store): Promise<void> {
  await restoreHistory(store, await readHistory(DEMO));
}

/** What the demo states, each fact as it was stated last, whether it still stands or not. */
export async function demoFacts(): Promise<readonly Fact[]> {
  const facts = new Map<string, Fact>();
  for await (const { effects } of (await readHistory(DEMO)).entries()) {
    for (const effect of effects) if ('fact' in effect) facts.set(effect.fact.id, effect.fact);
  }
  return [...facts.values()];
}
