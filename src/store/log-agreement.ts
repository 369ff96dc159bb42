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

/**
 * What stands according to a change log. The chain of digests protects the log alone; whoever changes a fact behind
 * it is found by holding the store against what the log amounts to. Keeps one digest a fact, not the facts.
 */
export class StandingByLog {
  readonly #digests = new Map<string, string>();

  /** Takes the next entry; entries come from the first, in order. */
  add({ revision, effects }: LogEntry): void {
    for (const effect of effects) {
      if (effect.effect === 'retracted') this.#digests.delete(effect.id);
      if (effect.effect !== 'recorded' && effect.effect !== 'reinstated') continue;
      const { fact, version, provenance, asImported } = effect;
      const { kind, properties } = fact;
      const digest = digestOf({
        kind,
        properties,
        version,
        recordedRevision: revision,
        provenance,
        asImported,
      });
      this.#digests.set(fact.id, digest);
    }
  }

  /** Holds all facts that stand in a store against the log; null when they agree. Done once: it forgets what it met. */
  async disagreement(standing: AsyncIterable<StoredFact>): Promise<Disagreement | null> {
    for await (const fact of standing) {
      const expected = this.#digests.get(fact.id);
      if (expected === undefined) {
        return {
          id: fact.id,
          problem: { en: 'stands in the store, not in the log', zh: '存在于数据库，却不在变更日志中' },
        };
      }
      if (expected !== digestOf(fact)) {
        return { id: fact.id, problem: { en: 'is not what the log recorded', zh: '与变更日志的记录不符' } };
      }
      this.#digests.delete(fact.id);
    }
    const [missing] = this.#digests.keys();
    return missing === undefined
      ? null
      : {
          id: missing,
          problem: { en: 'stands in the log, not in the store', zh: '变更日志中有，数据库中却没有' },
        };
  }
}

function digestOf({ kind, properties, version, recordedRevision, provenance, asImported }: Version): string {
  return createHash('sha256')
    .update(canonicalJson({ kind, properties, version, recordedRevision, provenance, asImported }), 'utf8')
    .digest('base64');
}
