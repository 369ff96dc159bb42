import { boundedDateOf } from '../../src/trace/days.ts';
import {
  COUNTS,
  FIRST_DAY,
  LAST_DAY,
  MINERAL_SET,
  mineralsOfSet,
  ROW,
  sees,
} from '../../src/trace/engine/columns.ts';
import type { RowIndex } from '../../src/trace/engine/types.ts';
import type { Snapshot } from '../../src/trace/projection/types.ts';

/** A link as a snapshot has it, in words. For tests. */
export interface SeenLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly first: string | null;
  readonly last: string | null;
  readonly minerals: readonly string[];
  readonly places: readonly string[];
}

/** Every row that a snapshot sees, in words, by id of the link. */
export function linksSeen(snapshot: Snapshot): readonly SeenLink[] {
  const { columns } = snapshot.graph;
  const seen: SeenLink[] = [];
  for (let row = 0; row < (columns.counts[COUNTS.rows] as number); row += 1) {
    if (sees(snapshot.graph, row)) seen.push(seenLink(snapshot, row));
  }
  return seen.sort((a, b) => (a.id < b.id ? -1 : 1));
}

export function seenLink(snapshot: Snapshot, row: RowIndex): SeenLink {
  const { columns } = snapshot.graph;
  const field = (offset: number): number => columns.rows[ROW * row + offset] as number;
  const minerals = Array.from(mineralsOfSet(columns, field(MINERAL_SET)), (mineral) =>
    snapshot.mineralAt(mineral),
  );
  return {
    id: snapshot.idOfLink(columns.rowLink[row] as number),
    from: snapshot.idOfNode(columns.rowFrom[row] as number),
    to: snapshot.idOfNode(columns.rowTo[row] as number),
    first: boundedDateOf(field(FIRST_DAY)),
    last: boundedDateOf(field(LAST_DAY)),
    minerals: minerals.sort(),
    places: snapshot.placesOf(row),
  };
}
