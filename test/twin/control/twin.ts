import { inUse, type TwinCase, type TwinDay, type TwinFlag, type TwinLink } from '../case.ts';
import { type Taint, taintOf } from '../taint.ts';
import { byState } from '../twin.ts';
import type { TwinAssurance } from './assured-chains.ts';

/** What walks, with their days, there are to a node and mineral. */
export interface TwinControl {
  node: string;
  mineral: string;
  produced: boolean;
  verdict: TwinVerdict;
}
export type TwinVerdict = 'ASSURED' | 'PARTLY_ASSURED' | 'UNASSURED';

/** Whether material has passed a control point. */
type Passed = 'passed' | 'not yet';

/**
 * The brute-force twin of the control points: semantics (d), taken literally, day by day.
 *
 * What moves is written down as it is: at which node, as what it arrived, and whether on its way, that node now being left
 * behind included, some node had it assured on the day it arrived there. Nothing is taken from the program.
 */
export class ControlTwin {
  private readonly chain: TwinCase;
  private readonly taint: Taint;
  private readonly clause: string;
  private readonly assurances: readonly TwinAssurance[];
  private readonly minerals: readonly string[];
  private known: TwinControl[] | undefined;

  constructor(chain: TwinCase, flag: TwinFlag, clause: string, assurances: readonly TwinAssurance[]) {
    this.chain = chain;
    this.taint = taintOf(chain, flag);
    this.clause = clause;
    this.assurances = assurances;
    this.minerals = [...new Set(chain.links.flatMap(({ minerals }) => minerals))];
  }

  /** Every exposed (node, mineral, arrived or produced), ascending. */
  states(): TwinControl[] {
    this.known ??= this.findStates();
    return this.known;
  }

  private findStates(): TwinControl[] {
    const ends = new Map<string, Set<Passed>>();
    const note = (node: string, mineral: string, produced: boolean, passed: Passed): void => {
      const key = JSON.stringify([node, mineral, produced]);
      ends.set(key, (ends.get(key) ?? new Set()).add(passed));
    };
    for (const [node, arrived, passed] of this.arrivals()) {
      note(node, arrived, false, passed);
      for (const mineral of this.leavesAs(node, arrived)) {
        if (mineral !== arrived) note(node, mineral, true, passed);
      }
    }
    return [...ends]
      .map(([key, passed]): TwinControl => {
        const [node, mineral, produced] = JSON.parse(key) as [string, string, boolean];
        return { node, mineral, produced, verdict: told(passed) };
      })
      .sort(byState);
  }

  /** The verdict over all that a node holds; null where nothing reaches it. */
  ofNode(node: string, minerals: readonly string[] | null): TwinVerdict | null {
    const verdicts = this.states()
      .filter((state) => state.node === node && (minerals === null || minerals.includes(state.mineral)))
      .map(({ verdict }) => verdict);
    if (verdicts.length === 0) return null;
    const [first, ...others] = verdicts;
    return others.every((verdict) => verdict === first) ? (first as TwinVerdict) : 'PARTLY_ASSURED';
  }

  /** Whether an assurance of the node was in force that day for what arrived, and for the flag's clause. */
  assuredOn(node: string, arrived: string, day: TwinDay): boolean {
    return this.assurances.some(
      (one) =>
        one.node === node &&
        (one.status === 'CONFORMANT' || one.status === 'CROSS_RECOGNIZED') &&
        inUse(one, day) &&
        (one.minerals === null || one.minerals.includes(arrived)) &&
        (one.clauses === null ||
          one.clauses.some((clause) => this.clause === clause || this.clause.startsWith(`${clause}.`))),
    );
  }

  /** Day after day, whatever is tainted or held moves over every link in use that day, until nothing new does. */
  private arrivals(): (readonly [node: string, arrived: string, passed: Passed])[] {
    const arrived = new Map<string, readonly [string, string, Passed]>();
    /** What can be taken on from a node: it waits there for ever. */
    const held = new Set<string>();
    for (const day of this.days()) {
      const inUseThen = this.chain.links.filter((one) => inUse(one, day));
      for (let before = -1; before !== arrived.size + held.size; ) {
        before = arrived.size + held.size;
        for (const link of inUseThen) {
          for (const mineral of link.minerals) {
            for (const passed of this.moving(link, mineral, day, held)) {
              arrived.set(keyOf(link.to, mineral, passed), [link.to, mineral, passed]);
              const onward = this.assuredOn(link.to, mineral, day) ? 'passed' : passed;
              held.add(keyOf(link.to, mineral, onward));
            }
          }
        }
      }
    }
    return [...arrived.values()];
  }

  /** Of the tainted material that a link can carry as a mineral on a day, whether it has passed a control point. */
  private moving(link: TwinLink, mineral: string, day: TwinDay, held: ReadonlySet<string>): Passed[] {
    const here = (passed: Passed): boolean =>
      this.minerals.some(
        (arrived) =>
          held.has(keyOf(link.from, arrived, passed)) && this.leavesAs(link.from, arrived).includes(mineral),
      );
    const moving: Passed[] = [];
    if (here('not yet') || this.taint(link, day, mineral)) moving.push('not yet');
    if (here('passed')) moving.push('passed');
    return moving;
  }

  /** What a mineral that arrived at a node can leave as. */
  private leavesAs(node: string, arrived: string): string[] {
    const made = this.chain.conversions.filter((one) => one.node === node && one.input === arrived);
    return [...new Set([arrived, ...made.map(({ output }) => output)])];
  }

  /** All days to the as-of day, from one before every day that is named: it stands for "any time before". */
  days(): TwinDay[] {
    const { links, relations, flags, asOf } = this.chain;
    const named = [...links, ...relations, ...flags, ...this.assurances].flatMap(({ start, end }) => [
      start ?? asOf,
      end ?? asOf,
    ]);
    const first = Math.min(asOf, ...named) - 1;
    return Array.from({ length: asOf - first + 1 }, (_, index) => first + index);
  }
}

function keyOf(node: string, arrived: string, passed: Passed): string {
  return `${node} ${arrived} ${passed}`;
}

export function told(passed: ReadonlySet<Passed>): TwinVerdict {
  if (passed.size === 2) return 'PARTLY_ASSURED';
  return passed.has('passed') ? 'ASSURED' : 'UNASSURED';
}
