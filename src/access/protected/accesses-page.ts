import type { Optional } from '../../chain/arguments.ts';
import { type Connection, connection } from '../../chain/connections.ts';
import type { ChainContext } from '../../chain/context.ts';
import { Cursors } from '../../chain/cursors.ts';
import { type ForwardPaging, readPaging } from '../../chain/paging.ts';
import type { AccessEntry, AccessFilter } from '../../store/access-log.ts';

export interface AccessesArguments extends ForwardPaging {
  readonly by?: Optional<string>;
  readonly of?: Optional<string>;
  readonly what?: Optional<string>;
  readonly since?: Optional<string>;
  readonly until?: Optional<string>;
}

/** A page of the access log, oldest first. */
export async function accessesPage(
  { first, after, by, of, what, since, until }: AccessesArguments,
  { store, rows }: Pick<ChainContext, 'store' | 'rows'>,
): Promise<Omit<Connection<AccessEntry>, 'totalCount'>> {
  const cursors = new Cursors({ field: 'accesses', by, of, what, since, until });
  const { size, cursor } = readPaging({ first, after });
  const begin = cursor === undefined ? 0 : readPlace(cursors, cursor);
  const filter: AccessFilter = {
    ...(typeof by === 'string' && { who: by }),
    ...(typeof of === 'string' && { about: of }),
    ...(typeof what === 'string' && { what }),
    ...(typeof since === 'string' && { since }),
    ...(typeof until === 'string' && { until }),
  };
  const entries: AccessEntry[] = [];
  for await (const entry of store.accesses(begin, filter)) {
    entries.push(entry);
    // One more than a page tells whether others follow.
    if (entries.length > size) break;
  }
  const shown = rows.spend(entries.slice(0, size));
  const placed = shown.map((entry) => ({ node: entry, key: [entry.number] }));
  const { edges, nodes, pageInfo } = connection(
    cursors,
    placed,
    begin > 0,
    entries.length > size,
    async () => 0,
  );
  return { edges, nodes, pageInfo };
}

function readPlace(cursors: Cursors, cursor: string): number {
  const [number] = cursors.read('after', cursor, ['number']) as [number];
  // A cursor that was tampered with is no cursor: one like this is not of this shape.
  if (!Number.isSafeInteger(number) || number < 1) cursors.read('after', cursor, []);
  return number;
}
