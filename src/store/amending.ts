import type { InputIssue } from './errors.ts';
import type { Fact, Patch, Properties, Value } from './facts.ts';
import { kindOf } from './kinds/index.ts';
import { readProperties, reportInto } from './validation.ts';

/**
 * A fact as a patch makes it. What the patch does not name stays as it was.
 *
 * @param patch as `readChangeset` returned it: each value sound by itself
 * @param path where the patch stands in the changeset, for the issues
 * @param issues receives what is wrong with the amended fact: a required property cleared, an interval that ends
 *   before it begins, a mass of a mineral that it no longer has
 */
export function amended(last: Fact, patch: Patch, path: string, issues: InputIssue[]): Fact {
  const properties = { ...last.properties, ...patch.properties };
  const said = Object.entries(properties).filter((entry): entry is [string, Value] => entry[1] !== null);
  const read = readProperties(kindOf(last.kind), Object.fromEntries(said), path, reportInto(issues));
  return { kind: last.kind, id: last.id, properties: read };
}

/** What a patch sets, as a fact: it refers to what the amended fact will newly refer to. */
export function setBy({ kind, id, properties }: Patch): Fact {
  const set = Object.entries(properties).filter(([, value]) => value !== null);
  return { kind, id, properties: Object.fromEntries(set) as Properties };
}
