import type { Relation } from '../../chain/types.ts';
import type { RevisionNumber } from '../engine/types.ts';
import { FactVersions, IdsBy } from './fact-versions.ts';
import type { TaintingRelation } from './types.ts';

/** Relations with all their versions. Their ends never change. */
export class RelationVersions {
  #relations = new FactVersions<Relation>();
  #byEnd = new IdsBy();

  /** The same relations, on their own from now on. */
  fork(): RelationVersions {
    const fork = new RelationVersions();
    fork.#relations = this.#relations.fork();
    fork.#byEnd = this.#byEnd.fork();
    return fork;
  }

  /** As {@link FactVersions.state}. */
  state(relation: Relation, ended: RevisionNumber): void {
    this.#byEnd.add(relation.properties.from, relation.id);
    this.#byEnd.add(relation.properties.to, relation.id);
    this.#relations.state(relation, ended);
  }

  end(id: string, revision: RevisionNumber): void {
    this.#relations.end(id, revision);
  }

  stands(id: string, revision: RevisionNumber): boolean {
    return this.#relations.at(id, revision) !== undefined;
  }

  /** Relations with any of the ids at either end, each once, by id. */
  of(ends: readonly string[], revision: RevisionNumber): readonly Relation[] {
    return this.#relations.allAt(new Set(ends.flatMap((end) => [...this.#byEnd.of(end)])), revision);
  }

  /** What any of the ids operates or controls, by id of the relation. */
  taintingFrom(ends: readonly string[], revision: RevisionNumber): readonly TaintingRelation[] {
    return this.of(ends, revision).filter(
      (relation): relation is TaintingRelation =>
        (relation.kind === 'Operates' || relation.kind === 'Controls') &&
        ends.includes(relation.properties.from),
    );
  }
}
