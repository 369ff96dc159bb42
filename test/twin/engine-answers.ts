import { engine } from '../../src/trace/engine.ts';
import { buildChainGraph } from '../../src/trace/graph.ts';
import { type TaintStart, taintedLinks } from '../../src/trace/taint.ts';
import { type Reach, UNBOUNDED_END, UNBOUNDED_START } from '../../src/trace/types.ts';
import { byCodePoint, type TwinCase, type TwinDay, type TwinFlag } from './case.ts';
import type { TwinState, TwinWalk, TwinWalkedLink } from './twin.ts';

/** The answers that are compared, in the twin's words. */
export interface Answers {
  states(): TwinState[];
  shortestWalk(node: string, minerals?: string[]): TwinWalk | null;
  walkedLinks(targets?: string[]): TwinWalkedLink[];
}

/** The engine, asked in the twin's words: ids to indexes and back, nothing else. */
export function engineAnswers(chain: TwinCase, flag: TwinFlag): Answers {
  const links = [...chain.links].sort((a, b) => byCodePoint(a.id, b.id));
  const nodes = [...chain.nodes].sort(byCodePoint);
  const minerals = [...new Set([...links.flatMap((link) => link.minerals), ...(flag.minerals ?? [])])].sort(
    byCodePoint,
  );
  const graph = buildChainGraph({
    nodeCount: nodes.length,
    mineralCount: minerals.length,
    links: links.map((link) => ({
      from: nodes.indexOf(link.from),
      to: nodes.indexOf(link.to),
      start: link.start ?? UNBOUNDED_START,
      end: link.end ?? UNBOUNDED_END,
      minerals: link.minerals.map((mineral) => minerals.indexOf(mineral)),
    })),
  });
  const tainted = taintedLinks(
    graph,
    {
      from: flag.start ?? UNBOUNDED_START,
      to: flag.end ?? UNBOUNDED_END,
      minerals: flag.minerals?.map((mineral) => minerals.indexOf(mineral)) ?? null,
    },
    [...starts(chain, flag, nodes, links)],
  );
  return answersOf(engine.traceForward(graph, tainted, chain.asOf), {
    nodes,
    links: links.map((link) => link.id),
    minerals,
  });
}

function* starts(
  chain: TwinCase,
  flag: TwinFlag,
  nodes: string[],
  links: TwinCase['links'],
): Generator<TaintStart> {
  const at = (subject: string): TaintStart => {
    if (nodes.includes(subject)) return { node: nodes.indexOf(subject) };
    return {
      links: [...links.keys()].filter(
        (index) => links[index]?.id === subject || links[index]?.via.includes(subject),
      ),
    };
  };
  if (flag.on !== 'actor') {
    yield at(flag.subject);
    return;
  }
  for (const relation of chain.relations) {
    if (relation.actor !== flag.subject || relation.kind === 'OWNS') continue;
    yield {
      ...at(relation.subject),
      during: { from: relation.start ?? UNBOUNDED_START, to: relation.end ?? UNBOUNDED_END },
    };
  }
}

function answersOf(reach: Reach, ids: { nodes: string[]; links: string[]; minerals: string[] }): Answers {
  const node = (index: number): string => ids.nodes[index] as string;
  const link = (index: number): string => ids.links[index] as string;
  const mineral = (index: number): string => ids.minerals[index] as string;
  return {
    states: () =>
      reach.states.map((state) => ({
        node: node(state.node),
        mineral: mineral(state.mineral),
        firstPossibleOn: boundedDay(state.firstPossibleOn),
        hops: state.hops,
        current: state.current,
      })),
    shortestWalk(to, of) {
      const walk = reach.shortestWalk(
        ids.nodes.indexOf(to),
        of === undefined ? undefined : Int32Array.from(of, (one) => ids.minerals.indexOf(one)),
      );
      if (walk === null) return null;
      return {
        links: walk.links.map(link),
        mineral: mineral(walk.mineral),
        arrivals: walk.arrivals.map(boundedDay),
      };
    },
    walkedLinks: (targets) =>
      reach.walkedLinks(targets?.map((target) => ids.nodes.indexOf(target))).map((walked) => ({
        link: link(walked.link),
        minerals: [...walked.minerals].map(mineral),
        from: boundedDay(walked.from),
        to: walked.to,
      })),
  };
}

function boundedDay(day: number): TwinDay | null {
  return day === UNBOUNDED_START ? null : day;
}
