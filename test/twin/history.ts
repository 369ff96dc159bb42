import {
  byCodePoint,
  type TwinCase,
  type TwinConversion,
  type TwinDay,
  type TwinFlag,
  type TwinInterval,
  type TwinRelation,
} from './case.ts';

/** Known at revision K iff recorded ≤ K < ended; null: not ended. */
export interface Known {
  recorded: number;
  ended: number | null;
}

/** What may be amended of a link; its ends never change. */
export interface TwinLinkVersion extends Known, TwinInterval {
  minerals: string[];
  via: string[];
}

export interface TwinLinkHistory {
  id: string;
  from: string;
  to: string;
  /** At most one is known at a time. */
  versions: TwinLinkVersion[];
}

export interface TwinMerge extends Known {
  dropped: string;
  kept: string;
}

/** A chain with all that was ever recorded of it. Nodes and flags stand throughout. */
export interface TwinHistory {
  nodes: string[];
  places: ({ id: string } & Known)[];
  actors: ({ id: string } & Known)[];
  links: TwinLinkHistory[];
  conversions: (TwinConversion & Known)[];
  merges: TwinMerge[];
  relations: (TwinRelation & Known)[];
  flags: TwinFlag[];
  asOf: TwinDay;
  /** The last revision there is. */
  revisions: number;
}

export function isKnown({ recorded, ended }: Known, revision: number): boolean {
  return recorded <= revision && (ended === null || revision < ended);
}

/**
 * The id that a node is known as: all that standing merges connect are one node, and go by the one id that none of the
 * merges drops (the least, should there be several or none).
 */
export function knownAs({ merges }: Pick<TwinHistory, 'merges'>, revision: number, node: string): string {
  const standing = merges.filter((merge) => isKnown(merge, revision));
  const one = new Set([node]);
  for (let before = 0; before !== one.size; ) {
    before = one.size;
    for (const { dropped, kept } of standing) {
      if (one.has(dropped)) one.add(kept);
      if (one.has(kept)) one.add(dropped);
    }
  }
  const undropped = [...one].filter((id) => !standing.some(({ dropped }) => dropped === id));
  const [least] = (undropped.length > 0 ? undropped : [...one]).sort(byCodePoint);
  return least as string;
}

/** The chain as it was known at a revision. What refers to something that does not stand falls, or leaves it out. */
export function asKnown(history: TwinHistory, revision: number): TwinCase {
  const names = new Map(history.nodes.map((node) => [node, knownAs(history, revision, node)]));
  const named = (id: string): string => names.get(id) ?? id;
  const idsOf = (things: readonly ({ id: string } & Known)[]): string[] =>
    things.filter((thing) => isKnown(thing, revision)).map(({ id }) => id);
  const nodes = [...new Set(names.values())];
  const places = idsOf(history.places);
  const actors = idsOf(history.actors);
  const links = history.links.flatMap(({ id, from, to, versions }) =>
    versions
      .filter((version) => isKnown(version, revision))
      .map(({ minerals, start, end, via }) => ({
        id,
        from: named(from),
        to: named(to),
        minerals,
        start,
        end,
        via: via.filter((place) => places.includes(place)),
      })),
  );
  const stands = new Set([...nodes, ...places, ...actors, ...links.map(({ id }) => id)]);
  return {
    nodes,
    places,
    actors,
    links,
    conversions: history.conversions
      .filter((one) => isKnown(one, revision))
      .map(({ node, input, output }) => ({ node: named(node), input, output })),
    relations: history.relations
      .filter((one) => isKnown(one, revision))
      .map(({ recorded: _, ended: __, ...one }) => ({ ...one, from: named(one.from), to: named(one.to) }))
      .filter(({ from, to }) => stands.has(from) && stands.has(to)),
    flags: history.flags
      .map((flag) => ({
        ...flag,
        subject: named(flag.subject),
        perpetrator: flag.perpetrator !== null && stands.has(flag.perpetrator) ? flag.perpetrator : null,
      }))
      .filter(({ subject }) => stands.has(subject)),
    asOf: history.asOf,
  };
}
