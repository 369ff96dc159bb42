import type { TwinCase, TwinFlag } from '../case.ts';
import type { ControlTwin, TwinControl } from './twin.ts';

/** How often the random questions show what the comparison is about. */
export class ControlTallies {
  questions = 0;
  private readonly counts = new Map<string, number>();

  /** Share of questions, 0 to 1, that showed the feature. */
  share(feature: string): number {
    return (this.counts.get(feature) ?? 0) / Math.max(1, this.questions);
  }

  all(): Record<string, string> {
    return Object.fromEntries(
      [...this.counts.keys()].sort().map((name) => [name, `${(100 * this.share(name)).toFixed(1)} %`]),
    );
  }

  add(chain: TwinCase, flag: TwinFlag, twin: ControlTwin): void {
    this.questions += 1;
    const states = twin.states();
    const verdicts = new Set(states.map(({ verdict }) => verdict));
    const beyondFirst = states.filter(
      ({ node }) => !chain.links.some((link) => link.from === flag.subject && link.to === node),
    );
    this.count('something reached', states.length > 0);
    this.count('a state that is ASSURED', verdicts.has('ASSURED'));
    this.count('a state that is PARTLY_ASSURED', verdicts.has('PARTLY_ASSURED'));
    this.count(
      'a state that is UNASSURED beyond the first link',
      beyondFirst.some(({ verdict }) => verdict === 'UNASSURED'),
    );
    this.count('all three verdicts', verdicts.size === 3);
    this.count(
      'a node PARTLY_ASSURED by minerals that are not',
      states.some(({ node }) => partedByMinerals(states.filter((state) => state.node === node))),
    );
    this.count(
      'the end is assured, its walks are not',
      states.some(
        ({ node, mineral, produced, verdict }) =>
          !produced &&
          verdict === 'UNASSURED' &&
          twin.days().some((day) => twin.assuredOn(node, mineral, day)),
      ),
    );
    this.count(
      'the flagged node is assured, its material is not',
      flag.on === 'node' &&
        verdicts.has('UNASSURED') &&
        states.some(({ mineral }) => twin.days().some((day) => twin.assuredOn(flag.subject, mineral, day))),
    );
    this.count(
      'the days alone part a state',
      states.some(
        ({ node, mineral, produced, verdict }) =>
          !produced && verdict === 'PARTLY_ASSURED' && isOfOneLine(chain, node, mineral),
      ),
    );
    this.count(
      'something produced is ASSURED',
      states.some(({ produced, verdict }) => produced && verdict === 'ASSURED'),
    );
  }

  private count(feature: string, shown: boolean): void {
    this.counts.set(feature, (this.counts.get(feature) ?? 0) + (shown ? 1 : 0));
  }
}

function partedByMinerals(states: readonly TwinControl[]): boolean {
  const verdicts = new Set(states.map(({ verdict }) => verdict));
  return verdicts.has('ASSURED') && verdicts.has('UNASSURED') && !verdicts.has('PARTLY_ASSURED');
}

/** Whether only one link brings the mineral, from a node to which only one link brings anything. */
function isOfOneLine({ links }: TwinCase, node: string, mineral: string): boolean {
  const last = links.filter(({ to, minerals }) => to === node && minerals.includes(mineral));
  return last.length === 1 && links.filter(({ to }) => to === last[0]?.from).length === 1;
}
