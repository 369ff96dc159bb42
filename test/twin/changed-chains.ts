import type { TwinCase, TwinDay, TwinInterval, TwinLink } from './case.ts';
import type { HistoryCase } from './chains.ts';
import type { TwinHistory } from './history.ts';

/** A chain as a history in which all was recorded at once, at revision 1, and the question about it. */
export function recordedAtOnce(chain: TwinCase, shuffle = 0): HistoryCase & { history: TwinHistory } {
  const known = { recorded: 1, ended: null };
  return {
    history: {
      nodes: chain.nodes,
      places: chain.places.map((id) => ({ id, ...known })),
      actors: chain.actors.map((id) => ({ id, ...known })),
      links: chain.links.map(({ id, from, to, ...version }) => ({
        id,
        from,
        to,
        versions: [{ ...version, ...known }],
      })),
      conversions: chain.conversions.map((one) => ({ ...one, ...known })),
      merges: [],
      relations: chain.relations.map((one) => ({ ...one, ...known })),
      flags: chain.flags,
      asOf: chain.asOf,
      revisions: 1,
    },
    revision: 1,
    laidOutTo: shuffle % 2,
    shuffle,
  };
}

/** Ends swapped, days negated, conversions the other way round. */
export function reversed(chain: TwinCase): TwinCase {
  return {
    ...chain,
    links: chain.links.map((link) => ({ ...link, from: link.to, to: link.from, ...negated(link) })),
    conversions: chain.conversions.map(({ node, input, output }) => ({ node, input: output, output: input })),
  };
}

function negated({ start, end }: TwinInterval): TwinInterval {
  // Not −0, which is another value to a comparison of answers.
  return { start: end === null ? null : 0 - end, end: start === null ? null : 0 - start };
}

export function shifted(chain: TwinCase, days: number): TwinCase {
  const shift = <T extends TwinInterval>(one: T): T => ({
    ...one,
    start: one.start === null ? null : one.start + days,
    end: one.end === null ? null : one.end + days,
  });
  return {
    ...chain,
    links: chain.links.map(shift),
    relations: chain.relations.map(shift),
    flags: chain.flags.map(shift),
    asOf: chain.asOf + days,
  };
}

/** Ids of nodes, links, places and actors, and mineral codes. Different ones must stay different. */
export function renamed(chain: TwinCase, rename: (id: string) => string): TwinCase {
  return {
    nodes: chain.nodes.map(rename),
    places: chain.places.map(rename),
    actors: chain.actors.map(rename),
    links: chain.links.map((link) => ({
      ...link,
      id: rename(link.id),
      from: rename(link.from),
      to: rename(link.to),
      minerals: link.minerals.map(rename),
      via: link.via.map(rename),
    })),
    conversions: chain.conversions.map(({ node, input, output }) => ({
      node: rename(node),
      input: rename(input),
      output: rename(output),
    })),
    relations: chain.relations.map((one) => ({ ...one, from: rename(one.from), to: rename(one.to) })),
    flags: chain.flags.map((flag) => ({
      ...flag,
      subject: rename(flag.subject),
      minerals: flag.minerals?.map(rename) ?? null,
      perpetrator: flag.perpetrator === null ? null : rename(flag.perpetrator),
    })),
    asOf: chain.asOf,
  };
}

/** The halves of each link of several days that is named, where the first half has its id and the other a new one. */
export function split(chain: TwinCase, isSplit: (link: TwinLink) => boolean): TwinCase {
  return {
    ...chain,
    links: chain.links.flatMap((link) => {
      const lastOfFirst = middleOf(link);
      if (lastOfFirst === null || !isSplit(link)) return [link];
      return [
        { ...link, end: lastOfFirst },
        { ...link, id: otherHalf(link.id), start: lastOfFirst + 1 },
      ];
    }),
  };
}

export function otherHalf(link: string): string {
  return `${link} and after`;
}

/** The last day of a first half; null for an interval that has no two days. */
function middleOf({ start, end }: TwinInterval): TwinDay | null {
  if (start === null) return end === null ? 6 : end - 3;
  if (end === null) return start + 2;
  return start < end ? Math.floor((start + end) / 2) : null;
}

/** The chain in which two nodes had always been one. */
export function asOne(chain: TwinCase, kept: string, dropped: string): TwinCase {
  const one = renamed(chain, (id) => (id === dropped ? kept : id));
  return { ...one, nodes: [...new Set(one.nodes)] };
}
