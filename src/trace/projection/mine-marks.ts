import { kindOfId } from '../../store/kinds/index.ts';
import type { NodeIndex } from '../engine/types.ts';
import type { IdTable } from './id-table.ts';

/** Which nodes are mine sites, by their number: their ids say so, and those never change. */
export class MineMarks {
  readonly #nodes: IdTable;
  #marks: Uint8Array;
  #known: number;

  /** @param from what is known already of nodes with the same numbers; nothing unless given */
  constructor(nodes: IdTable, from?: MineMarks) {
    this.#nodes = nodes;
    this.#marks = from ? from.#marks.slice() : new Uint8Array(256);
    this.#known = from ? from.#known : 0;
  }

  /** @param node a number that was given */
  isMine(node: NodeIndex): boolean {
    if (node >= this.#known) this.#learn(node + 1);
    return this.#marks[node] === 1;
  }

  #learn(count: number): void {
    if (count > this.#marks.length) {
      const longer = new Uint8Array(2 * count);
      longer.set(this.#marks);
      this.#marks = longer;
    }
    for (let node = this.#known; node < count; node += 1) {
      this.#marks[node] = kindOfId(this.#nodes.idOf(node)) === 'MineSite' ? 1 : 0;
    }
    this.#known = count;
  }
}
