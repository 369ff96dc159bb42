import type { Optional } from '../chain/arguments.ts';
import type { ForwardPaging } from '../chain/paging.ts';
import type { Actor, ChainNode, Place } from '../chain/types.ts';
import { policyOn } from '../policy/current-policy.ts';
import type { RiskFlag } from '../risk/types.ts';
import type { RiskCategory } from '../store/kinds/codes.ts';
import type { Association, AssociationConnection } from './answers.ts';
import { associatedWith, type FoundAssociations, flagsAssociatedWith, MAX_CHAINS } from './association.ts';
import type { TraceArguments } from './ground.ts';
import type { Snapshot } from './projection/types.ts';
import type { TracedRequest } from './request.ts';
import { readTracedPage, type TracedPageRequest, tracedPage } from './traced-pages.ts';

export interface AssociationArguments extends Pick<TraceArguments, 'knownAt' | 'revision'>, ForwardPaging {
  readonly categories?: Optional<readonly RiskCategory[]>;
}

/** Who is associated with a flag; the flag may be of any status. */
export async function associationsOfFlag(
  request: TracedRequest,
  flag: RiskFlag,
  args: AssociationArguments,
): Promise<AssociationConnection> {
  const page = readTracedPage({ field: 'associations', of: flag.id, knownAt: args.knownAt }, args);
  const snapshot = await request.ground.snapshot(args.knownAt ?? null, args.revision ?? null);
  const known = snapshot.flag(flag.id);
  const found = known
    ? associatedWith(snapshot, known, MAX_CHAINS, policyOn(request.ground.today))
    : NONE_FOUND;
  return associationPage(request, snapshot, found, ({ associatedId }) => associatedId, page);
}

/** Live flags that a node, place or actor is associated with. */
export async function associationsOf(
  request: TracedRequest,
  { id }: ChainNode | Place | Actor,
  args: AssociationArguments,
): Promise<AssociationConnection> {
  const { knownAt, revision, categories } = args;
  const page = readTracedPage({ field: 'associations', of: id, knownAt, categories }, args);
  const snapshot = await request.ground.snapshot(knownAt ?? null, revision ?? null);
  const { associations, complete } = snapshot.stands(id)
    ? flagsAssociatedWith(snapshot, id, MAX_CHAINS, policyOn(request.ground.today))
    : NONE_FOUND;
  const asked = associations.filter(
    ({ flag }) => !categories || categories.includes(flag.properties.category),
  );
  return associationPage(request, snapshot, { associations: asked, complete }, ({ flag }) => flag.id, page);
}

const NONE_FOUND: FoundAssociations = { associations: [], complete: true };

function associationPage(
  { ground: { today }, rows }: TracedRequest,
  { revision }: Snapshot,
  { associations, complete }: FoundAssociations,
  idOf: (one: Association) => string,
  page: TracedPageRequest,
): AssociationConnection {
  const limit = complete ? null : ('CHAINS' as const);
  const list = { items: associations, hopsOf: ({ steps }: Association) => steps, idOf };
  return {
    // The day is in the cursor alone: what is associated does not depend on it.
    ...tracedPage(list, (one) => one, page, today, rows),
    revision,
    complete,
    limit,
  };
}
