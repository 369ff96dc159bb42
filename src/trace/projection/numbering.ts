import { IdTable } from './id-table.ts';

/** Numbers of ids and codes, given once in a process: they outlast the chain that was read, if it must be read anew. */
export class Numbering {
  readonly nodes = new IdTable();
  readonly links = new IdTable();
  readonly minerals = new IdTable();
  readonly places = new IdTable();
  readonly actors = new IdTable();

  /** Memory used, in bytes. */
  get byteLength(): number {
    return [this.nodes, this.links, this.minerals, this.places, this.actors].reduce(
      (sum, table) => sum + table.byteLength,
      0,
    );
  }
}
