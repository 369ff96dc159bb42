import { IdTable } from './id-table.ts';

type TableName = 'nodes' | 'links' | 'minerals' | 'places' | 'actors' | 'documents';

/** Numbers of ids and codes, given once in a process: they outlast the chain that was read, if it must be read anew. */
export class Numbering {
  readonly nodes: IdTable;
  readonly links: IdTable;
  readonly minerals: IdTable;
  readonly places: IdTable;
  readonly actors: IdTable;
  readonly documents: IdTable;

  /** @param from whose numbers it begins with; none unless given */
  constructor(from?: Numbering) {
    const table = (name: TableName) => (from ? from[name].fork() : new IdTable());
    this.nodes = table('nodes');
    this.links = table('links');
    this.minerals = table('minerals');
    this.places = table('places');
    this.actors = table('actors');
    this.documents = table('documents');
  }

  /** One with the same numbers; what is given in either from now on, the other knows nothing of. */
  fork(): Numbering {
    return new Numbering(this);
  }

  /** Memory used, in bytes. */
  get byteLength(): number {
    return [this.nodes, this.links, this.minerals, this.places, this.actors, this.documents].reduce(
      (sum, table) => sum + table.byteLength,
      0,
    );
  }
}
