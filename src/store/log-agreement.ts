import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical.ts';
import type { LogEntry } from './changesets.ts';
import type { Bilingual } from './errors.ts';
import type { Provenance, StoredFact } from './facts.ts';

/** A fact that is not in the store as the log has it. */
export interface Disagreement {
  readonly id: string;
  readonly problem: Bilingual;
}

/** A version as both the log and the store know it. */
interface Version extends Pick<StoredFact, 'kind' | 'properties' | 'version' | 'recordedRevision'> {
  readonly provenance: Provenance | null;
  readonly asImported: boolean;
}

/** A version according to the log: what it says, as a digest, and the revision that ended it, null while it stands. */
interface Expected {
  readonly digest: string;
  ended: number | null;
}

/**
 * Every version of every fact according to a change log, for what was known at a past day is read from them. The chain
 * of digests protects the log alone; whoever changes a fact behind it is found by holding the store against what the log
 * amounts to. Keeps one digest a version, not the facts.
 */
export class VersionsByLog {
  readonly #versions = new Map<string, Expected>();
  /** By id, the version that was recorded last. */
  readonly #last = new Map<string, Expected>();

  /** Takes the next entry; entries come from the first, in order. */
  add({ revision, effects }: LogEntry): void {
    for (const effect of effects) {
      if (effect.effect === 'marked') continue;
      const id = effect.effect === 'retracted' ? effect.id : effect.fact.id;
      const last = this.#last.get(id);
      if (last) last.ended ??= revision;
      if (effect.effect === 'retracted') continue;
      const { fact, version, provenance, asImported } = effect;
      const { kind, properties } = fact;
      const content = { kind, properties, version, recordedRevision: revision, provenance, asImported };
      const expected = { digest: digestOf(content), ended: null };
      this.#versions.set(keyOf(id, version), expected);
      this.#last.set(id, expected);
    }
  }

  /** Holds all versions in a store against the log; null when they agree. Done once: it forgets what it met. */
  async disagreement(versions: AsyncIterable<StoredFact>): Promise<Disagreement | null> {
    for await (const fact of versions) {
      const key = keyOf(fact.id, fact.version);
      const expected = this.#versions.get(key);
      if (expected === undefined) {
        return {
          id: fact.id,
          problem: { en: 'is in the store, not in the log', zh: '见于存储，却不在变更日志中' },
        };
      }
      if (expected.digest !== digestOf(fact) || expected.ended !== fact.retractedRevision) {
        return { id: fact.id, problem: { en: 'is not what the log recorded', zh: '与变更日志的记录不符' } };
      }
      this.#versions.delete(key);
    }
    const [missing] = this.#versions.keys();
    return missing === undefined
      ? null
      : {
          id: missing.slice(missing.indexOf(' ') + 1),
          problem: { en: 'is in the log, not in the store', zh: '变更日志中有，存储中却没有' },
        };
  }
}

function keyOf(id: string, version: number): string {
  return `${version} ${id}`;
}

function digestOf({ kind, properties, version, recordedRevision, provenance, asImported }: Version): string {
  return createHash('sha256')
    .update(canonicalJson({ kind, properties, version, recordedRevision, provenance, asImported }), 'utf8')
    .digest('base64');
}
