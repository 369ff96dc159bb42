/** One standing merge: `dropped` is known as `kept`. */
export interface Merging {
  readonly dropped: string;
  readonly kept: string;
}

/** Which nodes are one, by the merges that stand. */
export interface MergedClasses {
  /** The id that a node is known as; its own where no merge names it. */
  knownAs(id: string): string;
  /** Every id of the class that an id belongs to, the one it is known as first, the others by code point. */
  idsKnownAs(id: string): readonly string[];
  /** Every class of several nodes, each as `idsKnownAs` has it, in no promised order. */
  readonly classes: readonly (readonly string[])[];
}

/**
 * The classes of nodes that standing merges make one. A class is a connected component of merges, whichever way they
 * point; it is known as the one node of it that no merge drops. Where there are several such nodes, or none — which
 * no explicit write can bring about, but the reinstatement of what merges rest on can — it is known as the least id by
 * code point: of those undropped, or of all when none is. So the answer never depends on the order of the merges.
 *
 * @param merges standing merges, in any order; repeats change nothing
 */
export function mergedClasses(merges: Iterable<Merging>): MergedClasses {
  const components = new Components();
  const dropped = new Set<string>();
  for (const merge of merges) {
    components.join(merge.dropped, merge.kept);
    dropped.add(merge.dropped);
  }
  const byId = new Map<string, readonly string[]>();
  const classes = Array.from(components.all(), (members) => withKnownFirst(members, dropped));
  for (const ids of classes) for (const id of ids) byId.set(id, ids);
  return {
    knownAs: (id) => byId.get(id)?.[0] ?? id,
    idsKnownAs: (id) => byId.get(id) ?? [id],
    classes: classes.filter(({ length }) => length > 1),
  };
}

/** Ids hold no character beyond the basic plane, so that the order of code units is that of code points. */
function withKnownFirst(members: readonly string[], dropped: ReadonlySet<string>): readonly string[] {
  const sorted = [...members].sort();
  const known = sorted.find((id) => !dropped.has(id)) ?? sorted[0];
  return known === undefined ? [] : [known, ...sorted.filter((id) => id !== known)];
}

/** Disjoint sets: each id leads, by other ids of its class, to one that stands for all of it. */
class Components {
  readonly #towards = new Map<string, string>();

  join(one: string, other: string): void {
    this.#towards.set(this.#representative(one), this.#representative(other));
  }

  all(): Iterable<readonly string[]> {
    const classes = new Map<string, string[]>();
    for (const id of this.#towards.keys()) {
      const representative = this.#representative(id);
      const members = classes.get(representative);
      if (members) members.push(id);
      else classes.set(representative, [id]);
    }
    return classes.values();
  }

  #representative(id: string): string {
    let at = id;
    for (;;) {
      const next = this.#towards.get(at);
      if (next === undefined) {
        this.#towards.set(at, at);
        return at;
      }
      if (next === at) return at;
      const beyond = this.#towards.get(next) ?? next;
      this.#towards.set(at, beyond);
      at = beyond;
    }
  }
}
