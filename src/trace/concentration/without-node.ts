import { DayQueue } from '../engine/day-queue.ts';
import type { StateIndex } from '../engine/states.ts';
import type { StopWatch } from '../engine/stopping.ts';
import { type Day, NONE, type NodeIndex } from '../engine/types.ts';
import { LOST, type StateGraph } from './state-graph.ts';

/**
 * Which states nothing reaches any more when nothing leaves a node.
 *
 * Only states whose remembered walk leaves the node can be reached later, or not at all: those below it in the tree. They
 * alone are searched again, from all that comes to them from elsewhere, in the order of days.
 */
export class WithoutNode {
  readonly #graph: StateGraph;
  readonly #watch: StopWatch;
  readonly #queue = new DayQueue();
  /** By state, the states whose remembered walk goes on from it. */
  readonly #children: readonly (readonly StateIndex[] | undefined)[];

  constructor(graph: StateGraph, watch: StopWatch) {
    this.#graph = graph;
    this.#watch = watch;
    const children: StateIndex[][] = [];
    for (const [state, parent] of graph.parent.entries()) {
      if (parent === NONE) continue;
      const others = children[parent];
      if (others) others.push(state);
      else children[parent] = [state];
    }
    this.#children = children;
  }

  /** @throws TraceStopped */
  lostStates(removed: NodeIndex): ReadonlySet<StateIndex> {
    const again = this.#below(removed);
    if (again.size === 0) return new Set();
    const earliest = this.#reachedFromElsewhere(removed, again);
    this.#settle(removed, earliest);
    return new Set([...earliest].flatMap(([state, day]) => (day === LOST ? [state] : [])));
  }

  #below(removed: NodeIndex): ReadonlySet<StateIndex> {
    const below = new Set<StateIndex>(this.#graph.childrenOf.get(removed));
    // A set that grows meanwhile is gone through to its end.
    for (const state of below) for (const child of this.#children[state] ?? []) below.add(child);
    return below;
  }

  #reachedFromElsewhere(removed: NodeIndex, again: ReadonlySet<StateIndex>): Map<StateIndex, Day> {
    const { node, earliest, incoming, edgeFrom, edgeFirst, edgeLast, uses, useFrom, useDay } = this.#graph;
    const days = new Map<StateIndex, Day>();
    for (const state of again) {
      let day = LOST;
      const usesEnd = uses.start[state + 1] as number;
      for (let at = uses.start[state] as number; at < usesEnd; at += 1) {
        const use = uses.of[at] as number;
        if (useFrom[use] !== removed) day = Math.min(day, useDay[use] as number);
      }
      const begin = incoming.start[state] as number;
      const end = incoming.start[state + 1] as number;
      for (let at = begin; at < end; at += 1) {
        const edge = incoming.of[at] as number;
        const from = edgeFrom[edge] as number;
        if (node[from] === removed || again.has(from)) continue;
        const arrival = Math.max(earliest[from] as number, edgeFirst[edge] as number);
        if (arrival <= (edgeLast[edge] as number)) day = Math.min(day, arrival);
      }
      days.set(state, day);
      this.#watch.throwIfStopped(end - begin);
    }
    return days;
  }

  #settle(removed: NodeIndex, earliest: Map<StateIndex, Day>): void {
    const { node, edgesFrom, edgesTo, edgeTo, edgeFirst, edgeLast } = this.#graph;
    const queue = this.#queue;
    queue.clear();
    for (const [state, day] of earliest) if (day !== LOST) queue.push(day, state);
    while (queue.pop()) {
      const state = queue.item;
      const day = queue.key;
      if (day !== earliest.get(state) || node[state] === removed) continue;
      const begin = edgesFrom[state] as number;
      const end = edgesTo[state] as number;
      for (let edge = begin; edge < end; edge += 1) {
        const to = edgeTo[edge] as number;
        const known = earliest.get(to);
        if (known === undefined) continue;
        const arrival = Math.max(day, edgeFirst[edge] as number);
        if (arrival > (edgeLast[edge] as number) || arrival >= known) continue;
        earliest.set(to, arrival);
        queue.push(arrival, to);
      }
      this.#watch.throwIfStopped(end - begin);
    }
  }
}
