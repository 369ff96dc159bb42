import { type Optional, readId } from '../chain/arguments.ts';
import type { RiskFlag } from '../risk/types.ts';
import { OretraceError } from '../store/errors.ts';
import type { KindName } from '../store/kinds/index.ts';
import { ACTOR_KINDS, CHAIN_NODE_KINDS, PLACE_KINDS } from '../store/kinds/links.ts';
import type { Snapshot } from './projection/types.ts';

/** Where a trace of flags begins: exactly one of these. */
export interface TraceOrigin {
  readonly flagId?: Optional<string>;
  readonly nodeId?: Optional<string>;
  readonly placeId?: Optional<string>;
  readonly linkId?: Optional<string>;
  readonly actorId?: Optional<string>;
}

const ORIGINS = {
  flagId: ['RiskFlag'],
  nodeId: CHAIN_NODE_KINDS,
  placeId: PLACE_KINDS,
  linkId: ['SupplyLink'],
  actorId: ACTOR_KINDS,
} as const satisfies Record<keyof TraceOrigin, readonly KindName[]>;

/**
 * The flags that a trace from an origin is of, by id: a flag named by id whatever its status; else the live ones
 * raised there, and for an actor those it is the perpetrator of.
 *
 * @param knownAt the instant as of which the snapshot is; null: now
 * @throws OretraceError BAD_USER_INPUT for a malformed id or one of another kind, NOT_FOUND where nothing stands
 */
export function flagsOf(
  snapshot: Snapshot,
  origin: TraceOrigin,
  knownAt: string | null,
): readonly RiskFlag[] {
  const field = (Object.keys(ORIGINS) as (keyof TraceOrigin)[]).find(
    (name) => typeof origin[name] === 'string',
  );
  // The schema lets exactly one through.
  if (field === undefined) throw new TypeError('the origin of a trace names nothing');
  const id = readId(`of.${field}`, origin[field] as string, ORIGINS[field]);
  if (!snapshot.stands(id)) throw notFound(`of.${field}`, id, knownAt);
  if (field === 'flagId') return [snapshot.flag(id)].filter((flag) => flag !== undefined);
  const flags = new Map<string, RiskFlag>();
  for (const flag of [...snapshot.liveFlagsOn(id), ...snapshot.liveFlagsBy(id)]) flags.set(flag.id, flag);
  return [...flags.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The error for an id of which nothing stands now, or was known at an instant. */
export function notFound(field: string, id: string, knownAt: string | null): OretraceError {
  const issue = { field, value: JSON.stringify(id) };
  if (knownAt === null) {
    return new OretraceError(
      'NOT_FOUND',
      {
        en: `${field}: nothing with the id ${id} stands; it never did, or it was retracted`,
        zh: `${field}：标识为 ${id} 的事实不存在，或已被撤回`,
      },
      [
        {
          ...issue,
          problem: { en: 'does not stand', zh: '不存在或已被撤回' },
          accepted: {
            en: 'the id of something recorded; Query.search finds it',
            zh: '已记录事实的标识，可用 Query.search 查找',
          },
        },
      ],
    );
  }
  return new OretraceError(
    'NOT_FOUND',
    {
      en: `${field}: nothing with the id ${id} was known at ${knownAt}; it was recorded later or never, or retracted by then`,
      zh: `${field}：截至 ${knownAt} 未知标识为 ${id} 的事实：此后才记录、从未记录，或当时已被撤回`,
    },
    [
      {
        ...issue,
        problem: { en: `was not known at ${knownAt}`, zh: `截至 ${knownAt} 未知` },
        accepted: {
          en: 'the id of something known by then, or a later knownAt',
          zh: '当时已知事实的标识，或更晚的 knownAt',
        },
      },
    ],
  );
}
