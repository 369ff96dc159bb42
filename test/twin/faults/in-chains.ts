import type { TwinCase, TwinFlag, TwinLink, TwinRelation } from '../case.ts';
import { type Fault, onChain } from './fault.ts';

function onLinks(change: (link: TwinLink, chain: TwinCase, flag: TwinFlag) => TwinLink): Fault {
  return onChain((chain, flag) => ({
    ...chain,
    links: chain.links.map((link) => change(link, chain, flag)),
  }));
}

function withoutLinks(isLost: (link: TwinLink, chain: TwinCase) => boolean): Fault {
  return onChain((chain) => ({ ...chain, links: chain.links.filter((link) => !isLost(link, chain)) }));
}

function onRelations(change: (relation: TwinRelation) => TwinRelation): Fault {
  return onChain((chain) => ({ ...chain, relations: chain.relations.map(change) }));
}

function onFlag(change: (flag: TwinFlag, chain: TwinCase) => Partial<TwinFlag>): Fault {
  return onChain(
    (chain) => chain,
    (flag, chain) => ({ ...flag, ...change(flag, chain) }),
  );
}

function onAsOf(change: (asOf: number) => number): Fault {
  return onChain((chain) => ({ ...chain, asOf: change(chain.asOf) }));
}

function later(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.max(a, b);
}

function earlier(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b);
}

/** What a node makes of the minerals. */
function madeOf(chain: TwinCase, node: string, minerals: readonly string[]): string[] {
  const made = chain.conversions.filter((one) => one.node === node && minerals.includes(one.input));
  return [...new Set([...minerals, ...made.map(({ output }) => output)])];
}

/** Engines that take the chain, or the flag, for another one. */
export const FAULTS_IN_CHAINS: Record<string, Fault> = {
  'blind to minerals': onLinks((link, chain) => ({
    ...link,
    minerals: [...new Set(chain.links.flatMap(({ minerals }) => minerals))],
  })),
  'only the first mineral of a link': onLinks((link) => ({ ...link, minerals: link.minerals.slice(0, 1) })),
  'the flag’s minerals forgotten': onFlag(() => ({ minerals: null })),
  'blind to time': onChain(timeless),
  'last day of an interval left out': onLinks((link) => ({
    ...link,
    end: link.end === null ? null : link.end - 1,
  })),
  'first day of an interval left out': onLinks((link) => ({
    ...link,
    start: link.start === null ? null : link.start + 1,
  })),
  'an end before a start put right': onLinks((link) => ({
    ...link,
    start: link.end === null || link.start === null ? link.start : Math.min(link.start, link.end),
  })),
  'an unknown start taken for day 0': onLinks((link) => ({ ...link, start: link.start ?? 0 })),
  'an open end taken for the first day': onLinks((link) => ({ ...link, end: link.end ?? link.start })),
  'window a day too long': onFlag(({ end }) => ({ end: end === null ? null : end + 1 })),
  'window a day too short': onFlag(({ end }) => ({ end: end === null ? null : end - 1 })),
  'window a day too early': onFlag(({ start }) => ({ start: start === null ? null : start - 1 })),
  'window forgotten': onFlag(() => ({ start: null, end: null })),
  'window asked of every link': onLinks((link, _, flag) => ({
    ...link,
    start: later(link.start, flag.start),
    end: earlier(link.end, flag.end),
  })),
  'as-of day ignored': onAsOf(() => 1_000),
  'as-of day left out': onAsOf((asOf) => asOf - 1),
  'as-of day overrun': onAsOf((asOf) => asOf + 1),
  'cycles cut': withoutLinks((link, chain) => chain.nodes.indexOf(link.to) <= chain.nodes.indexOf(link.from)),
  'self loops dropped': withoutLinks((link) => link.from === link.to),
  'one link for each pair': withoutLinks(
    (link, chain) => chain.links.find((other) => other.from === link.from && other.to === link.to) !== link,
  ),
  'via forgotten': onLinks((link) => ({ ...link, via: [] })),
  'place taken for all links of those that pass it': onChain((chain) => ({
    ...chain,
    links: chain.links.map((link) => ({
      ...link,
      via: [...new Set(chain.links.flatMap(({ from, via }) => (from === link.from ? via : [])))],
    })),
  })),
  'owning taints': onRelations((relation) => ({ ...relation, kind: 'CONTROLS' })),
  'controlling does not taint': onRelations((relation) => ({
    ...relation,
    kind: relation.kind === 'CONTROLS' ? 'OWNS' : relation.kind,
  })),
  'a relation’s interval forgotten': onRelations((relation) => ({ ...relation, start: null, end: null })),
  'an actor’s places forgotten': onChain((chain) => ({
    ...chain,
    relations: chain.relations.filter(({ to }) => !chain.places.includes(to)),
  })),
  'conversions forgotten': onChain((chain) => ({ ...chain, conversions: [] })),
  'conversions taken the other way round': onChain((chain) => ({
    ...chain,
    conversions: chain.conversions.map(({ node, input, output }) => ({ node, input: output, output: input })),
  })),
  'converted at every node': onChain((chain) => ({
    ...chain,
    conversions: chain.nodes.flatMap((node) => chain.conversions.map((one) => ({ ...one, node }))),
  })),
  'only one conversion of a mineral at a node': onChain((chain) => ({
    ...chain,
    conversions: chain.conversions.filter(
      ({ node, input, output }) =>
        input !== output &&
        chain.conversions.find((one) => one.node === node && one.input === input && one.output !== input)
          ?.output === output,
    ),
  })),
  'converted twice in one passage': onChain((chain) => ({
    ...chain,
    conversions: chain.nodes.flatMap((node) =>
      chain.conversions
        .filter((one) => one.node === node)
        .flatMap(({ input, output }) =>
          madeOf(chain, node, [output]).map((twice) => ({ node, input, output: twice })),
        ),
    ),
  })),
  'converted at the flagged node itself': onFlag((flag, chain) => ({
    minerals:
      flag.minerals === null || flag.on !== 'node'
        ? flag.minerals
        : madeOf(chain, flag.subject, flag.minerals),
  })),
};

function timeless(chain: TwinCase): TwinCase {
  return { ...chain, links: chain.links.map((link) => ({ ...link, start: null, end: null })) };
}
