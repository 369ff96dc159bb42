import { type Merging, mergedClasses } from '../../store/merged-classes.ts';
import type { NodeIndex, RevisionNumber } from '../engine/types.ts';
import type { IdTable } from './id-table.ts';

/** A merge by the numbers of its nodes. */
export interface MergedNodes {
  readonly id: string;
  readonly dropped: NodeIndex;
  readonly kept: NodeIndex;
}

/** What holds from a revision on, until the next. */
interface From<T> {
  readonly revision: RevisionNumber;
  readonly value: T;
}

/** As which node each node is known, at every revision. Nodes that no merge ever named take no room. */
export class KnownAs {
  readonly #nodes: IdTable;
  readonly #standing = new Map<string, MergedNodes>();
  readonly #mergesOf = new Map<NodeIndex, Set<string>>();
  readonly #knownAs = new Map<NodeIndex, From<NodeIndex>[]>();
  /** All nodes that are known as one: that one first, the others in code-point order. */
  readonly #members = new Map<NodeIndex, From<readonly NodeIndex[]>[]>();

  #lastChange: RevisionNumber = 0;

  constructor(nodes: IdTable) {
    this.#nodes = nodes;
  }

  /**
   * The same, on its own from now on.
   *
   * @param nodes the numbers that it goes by, of the table given before or of a fork of that
   */
  fork(nodes: IdTable): KnownAs {
    const fork = new KnownAs(nodes);
    for (const [id, merge] of this.#standing) fork.#standing.set(id, merge);
    for (const [node, ids] of this.#mergesOf) fork.#mergesOf.set(node, new Set(ids));
    for (const [node, values] of this.#knownAs) fork.#knownAs.set(node, [...values]);
    for (const [node, values] of this.#members) fork.#members.set(node, [...values]);
    fork.#lastChange = this.#lastChange;
    return fork;
  }

  /** The revision that last began or ended a merge. */
  get lastChange(): RevisionNumber {
    return this.#lastChange;
  }

  /** Whether any node ever was known as another. */
  get isEmpty(): boolean {
    return this.#knownAs.size === 0;
  }

  /** The node that one is known as at a revision. */
  at(node: NodeIndex, revision: RevisionNumber): NodeIndex {
    const values = this.#knownAs.get(node);
    return values === undefined ? node : (valueAt(values, revision) ?? node);
  }

  /** Every node of the class that one belongs to at a revision: the one it is known as first. */
  membersAt(node: NodeIndex, revision: RevisionNumber): readonly NodeIndex[] {
    const known = this.at(node, revision);
    return valueAt(this.#members.get(known) ?? [], revision) ?? [known];
  }

  /** Revisions in an interval, its start excluded, at which the node came to be known as another, ascending. */
  changesOf(node: NodeIndex, after: RevisionNumber, before: RevisionNumber): readonly RevisionNumber[] {
    const values = this.#knownAs.get(node) ?? [];
    return values.map(({ revision }) => revision).filter((one) => after < one && one < before);
  }

  /**
   * Takes over what a revision, later than all before, did to merges.
   *
   * @returns nodes that others were known as until now, and no longer all are: what stood at them may have to move
   */
  change(
    begun: readonly MergedNodes[],
    ended: readonly string[],
    revision: RevisionNumber,
  ): readonly NodeIndex[] {
    const touched = new Set<NodeIndex>();
    const touch = ({ dropped, kept }: MergedNodes): void => {
      for (const end of [dropped, kept]) {
        for (const member of this.membersAt(end, revision)) touched.add(member);
      }
    };
    for (const id of ended) {
      const merge = this.#standing.get(id);
      if (!merge) continue;
      touch(merge);
      this.#standing.delete(id);
      for (const end of [merge.dropped, merge.kept]) this.#mergesOf.get(end)?.delete(id);
    }
    for (const merge of begun) {
      touch(merge);
      this.#standing.set(merge.id, merge);
      for (const end of [merge.dropped, merge.kept]) {
        const merges = this.#mergesOf.get(end) ?? new Set();
        this.#mergesOf.set(end, merges.add(merge.id));
      }
    }
    this.#lastChange = Math.max(this.#lastChange, revision);
    return this.#settle(touched, revision);
  }

  /** @param touched whole classes, before as well as after */
  #settle(touched: ReadonlySet<NodeIndex>, revision: RevisionNumber): readonly NodeIndex[] {
    const ids = new Set([...touched].flatMap((node) => [...(this.#mergesOf.get(node) ?? [])]));
    const merges = [...ids].flatMap((id): Merging[] => {
      const merge = this.#standing.get(id);
      return merge ? [{ dropped: this.#nodes.idOf(merge.dropped), kept: this.#nodes.idOf(merge.kept) }] : [];
    });
    const classes = mergedClasses(merges);
    const left = new Set<NodeIndex>();
    for (const node of touched) {
      const id = this.#nodes.idOf(node);
      const before = this.at(node, revision);
      const known = this.#nodes.find(classes.knownAs(id));
      if (known !== before) {
        left.add(before);
        push(this.#knownAs, node, { revision, value: known });
      }
      if (known === node) {
        const members = classes.idsKnownAs(id).map((member) => this.#nodes.find(member));
        push(this.#members, node, { revision, value: members });
      }
    }
    return [...left];
  }
}

function push<T>(lists: Map<NodeIndex, From<T>[]>, node: NodeIndex, entry: From<T>): void {
  const list = lists.get(node);
  if (list) list.push(entry);
  else lists.set(node, [entry]);
}

function valueAt<T>(values: readonly From<T>[], revision: RevisionNumber): T | undefined {
  return values.findLast((entry) => entry.revision <= revision)?.value;
}
