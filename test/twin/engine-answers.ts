import { engine as trueEngine } from '../../src/trace/engine/engine.ts';
import { type TaintStart, taintedRows } from '../../src/trace/engine/taint.ts';
import {
  type Reach,
  type RowIndex,
  type TaintedRow,
  type TraceEngine,
  UNBOUNDED_END,
  UNBOUNDED_START,
} from '../../src/trace/engine/types.ts';
import { byCodePoint, type TwinCase, type TwinDay, type TwinFlag, type TwinInterval } from './case.ts';
import type { HistoryCase } from './chains.ts';
import { asKnown } from './history.ts';
import { graphOfHistory, type NamedGraph } from './history-columns.ts';
import type { TwinOrigin } from './origins.ts';
import { byState, type TwinState, type TwinWalkedLink } from './twin.ts';
import type { TwinEnd, TwinWalk } from './walks.ts';

/** Where a flag's material can have gone, in the twin's words. */
export interface ForwardAnswers {
  states(): TwinState[];
  shortestWalk(end: TwinEnd): TwinWalk | null;
  walkedLinks(targets?: readonly string[]): TwinWalkedLink[];
}

/** All answers about one flag that are compared. */
export interface Answers extends ForwardAnswers {
  /** Flags aside. */
  origins(destination: string, wanted: readonly string[] | null): TwinOrigin[];
  /** Of the links that the flag taints, those that begin a walk to the destination; by id. */
  admitted(destination: string, wanted: readonly string[] | null): string[];
}

/** The engine, asked in the twin's words: ids to numbers and back, nothing else. */
export function engineAnswers(asked: HistoryCase, flag: TwinFlag, engine = trueEngine): Answers {
  return answersOn(graphOfHistory(asked), asKnown(asked.history, asked.revision), flag, engine);
}

function answersOn(
  named: NamedGraph,
  chain: TwinCase,
  flag: TwinFlag,
  engine: TraceEngine = trueEngine,
): Answers {
  const { graph } = named;
  const numbers = (codes: readonly string[] | null) => mineralNumbers(named, codes);
  const starts = [...startsOf(named, chain, flag)];
  const taint = windowOf(named, flag);
  const united = taintedRowsOf(named, chain, flag);
  const backward = (destination: string, wanted: readonly string[] | null) => {
    const node = named.nodes.indexOf(destination);
    // One that came later is at no end of any row that is seen.
    if (node >= graph.nodeCount) return null;
    return engine.traceBackward(graph, { node, minerals: numbers(wanted) }, chain.asOf);
  };
  let reach: Reach | undefined;
  const forward = (): Reach => {
    reach ??= engine.traceForward(graph, united, chain.asOf);
    return reach;
  };
  const mineral = (index: number): string => named.minerals[index] as string;
  const linkOf = new Map(chain.links.map(({ id }) => [named.rowOf(id), id]));
  return {
    states: () => statesTold(forward(), named),
    shortestWalk(end) {
      const node = named.nodes.indexOf(end.node);
      const of = end.mineral === undefined ? undefined : named.minerals.indexOf(end.mineral);
      if (node >= graph.nodeCount || (of !== undefined && (of < 0 || of >= graph.mineralCount))) return null;
      const walk = forward().shortestWalk({
        node,
        ...(of === undefined ? {} : { mineral: of }),
        ...(end.produced === undefined ? {} : { produced: end.produced }),
      });
      if (walk === null) return null;
      const links = walk.links.map((index) => named.links[index] as string);
      if (links.join('\0') !== walk.rows.map((row) => linkOf.get(row)).join('\0')) {
        throw new Error(`Rows and links of a walk differ: ${walk.rows}, ${walk.links}`);
      }
      return {
        links,
        minerals: walk.minerals.map(mineral),
        mineral: mineral(walk.mineral),
        produced: walk.produced,
        arrivals: walk.arrivals.map(boundedDay),
      };
    },
    walkedLinks: (targets) =>
      forward()
        .walkedRows(
          targets?.map((target) => named.nodes.indexOf(target)).filter((index) => index < graph.nodeCount),
        )
        .map((walked) => ({
          link: linkOf.get(walked.row) ?? `row ${walked.row}, which is not seen`,
          minerals: [...walked.minerals].map(mineral).sort(byCodePoint),
          from: boundedDay(walked.from),
          to: walked.to,
          begins: walked.begins,
        }))
        .sort((a, b) => byCodePoint(a.link, b.link)),
    origins(destination, wanted) {
      const origins = backward(destination, wanted);
      if (origins === null) return [];
      const { count, node, mineral: minerals, lastPossibleOn, hops } = origins.states;
      return Array.from({ length: count }, (_, index) => ({
        node: named.nodes[node[index] as number] as string,
        mineral: mineral(minerals[index] as number),
        lastPossibleOn: lastPossibleOn[index] as number,
        hops: hops[index] as number,
      })).sort((a, b) => byCodePoint(a.node, b.node) || byCodePoint(a.mineral, b.mineral));
    },
    admitted(destination, wanted) {
      const origins = backward(destination, wanted);
      const admitted = new Set<string>();
      for (const [row, link] of linkOf) {
        // As taint of its own for each way in which the row is tainted: an actor's often overlap.
        for (const { rows, during } of starts) {
          if (row === undefined || !rows.includes(row)) continue;
          const from = Math.max(taint.from, during.from);
          const to = Math.min(taint.to, during.to);
          if (origins?.admits({ row, from, to, minerals: taint.minerals }) === true) admitted.add(link);
        }
      }
      return [...admitted].sort(byCodePoint);
    },
  };
}

export function statesTold(reach: Reach, named: Pick<NamedGraph, 'nodes' | 'minerals'>): TwinState[] {
  const { count, node, mineral, produced, firstPossibleOn, hops, current } = reach.states;
  return Array.from({ length: count }, (_, index) => ({
    node: named.nodes[node[index] as number] as string,
    mineral: named.minerals[mineral[index] as number] as string,
    produced: produced[index] === 1,
    firstPossibleOn: boundedDay(firstPossibleOn[index] as number),
    hops: hops[index] as number,
    current: current[index] === 1,
  })).sort(byState);
}

/** The rows that a flag taints. */
export function taintedRowsOf(named: NamedGraph, chain: TwinCase, flag: TwinFlag): TaintedRow[] {
  const { from, to, minerals } = windowOf(named, flag);
  return taintedRows(
    named.graph,
    { from, to, minerals: minerals && [...minerals] },
    startsOf(named, chain, flag),
  );
}

function windowOf(named: NamedGraph, { start, end, minerals }: TwinFlag) {
  return {
    from: start ?? UNBOUNDED_START,
    to: end ?? UNBOUNDED_END,
    minerals: mineralNumbers(named, minerals),
  };
}

/** Of minerals by their codes, those that the graph knows; null: every mineral. */
function mineralNumbers(named: NamedGraph, codes: readonly string[] | null): Int32Array | null {
  const known = (index: number) => index >= 0 && index < named.graph.mineralCount;
  return codes && Int32Array.from(codes.map((code) => named.minerals.indexOf(code)).filter(known));
}

/** One for each way in which the flag taints something: its subject, or what its actor works. */
function* startsOf(
  named: NamedGraph,
  chain: TwinCase,
  flag: TwinFlag,
): Generator<Required<Pick<TaintStart, 'during'>> & { rows: RowIndex[] }> {
  const subjects: [subject: string, during: TwinInterval][] =
    flag.on === 'actor'
      ? chain.relations
          .filter(({ from, kind }) => from === flag.subject && (kind === 'OPERATES' || kind === 'CONTROLS'))
          .map((relation) => [relation.to, relation])
      : [[flag.subject, { start: null, end: null }]];
  for (const [subject, { start, end }] of subjects) {
    const during = { from: start ?? UNBOUNDED_START, to: end ?? UNBOUNDED_END };
    const links = chain.links.filter(({ id, from, via }) => [id, from, ...via].includes(subject));
    yield { rows: links.map(({ id }) => named.rowOf(id) as RowIndex), during };
  }
}

function boundedDay(day: number): TwinDay | null {
  return day === UNBOUNDED_START ? null : day;
}
