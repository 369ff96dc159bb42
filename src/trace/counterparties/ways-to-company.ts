import { AskedTogether } from '../asked-together.ts';
import { boundedDateOf } from '../days.ts';
import type { Deadline } from '../deadline.ts';
import { rowsLeaving } from '../engine/adjacent-rows.ts';
import { MINERAL_SET, mineralsOfSet, ROW } from '../engine/columns.ts';
import { type Day, type NodeIndex, UNBOUNDED_START } from '../engine/types.ts';
import type { Snapshot } from '../projection/types.ts';
import { outOfTime } from '../running/out-of-time.ts';
import type { TraceRunner } from '../running/types.ts';
import type { NodeState } from '../states-by-node.ts';
import type { Counterparty, WayToCompany } from './answers.ts';
import type { AskedCounterparties, FoundCounterparties } from './types.ts';

/** Something that a node holds, and since when it can. */
export type Holding = Pick<NodeState, 'mineral' | 'produced' | 'firstPossibleOn'>;

/** What a node holds, of which it is asked how it goes on. */
export interface WayQuestion {
  readonly snapshot: Snapshot;
  readonly day: Day;
  readonly node: NodeIndex;
  readonly held: readonly Holding[];
}

/** Nodes of one question to a trace thread, which answers of others wait for. */
const AT_ONCE = 512;

/**
 * Finds how what nodes hold goes on to the focal company. What the rows of a list ask at once is asked of a thread
 * together, and what holds the same at the same node, by however many flags, once.
 */
export class WaysToCompany extends AskedTogether<WayQuestion, WayToCompany> {
  constructor(runner: TraceRunner, newDeadline: () => Deadline) {
    super(newDeadline, (questions, deadline) => answered(questions, runner, deadline));
  }
}

/** All that leaves a node, whatever it is and whenever it does. */
export function allThatLeaves({ graph }: Snapshot, node: NodeIndex): readonly Holding[] {
  const { columns } = graph;
  const minerals = rowsLeaving(graph, node).flatMap((row) => [
    ...mineralsOfSet(columns, columns.rows[ROW * row + MINERAL_SET] as number),
  ]);
  // As it leaves, not as it arrived: as if it were made there.
  return [...new Set(minerals)].map((mineral) => ({
    mineral,
    produced: true,
    firstPossibleOn: UNBOUNDED_START,
  }));
}

async function answered(
  questions: readonly WayQuestion[],
  runner: TraceRunner,
  deadline: Deadline,
): Promise<(WayToCompany | Error)[]> {
  const answers = new Map<string, WayToCompany | Error>();
  await Promise.all(
    [...grouped(questions).values()].map(async (group) => {
      for (let at = 0; at < group.length; at += AT_ONCE) {
        const part = group.slice(at, at + AT_ONCE);
        try {
          if (deadline.stopped) throw outOfTime();
          const [{ snapshot, day }] = part as [WayQuestion];
          const found = await runner.counterparties(snapshot, askedOf(part), day, deadline);
          for (const [index, way] of waysShown(snapshot, found, part.length).entries()) {
            answers.set(keyOf(part[index] as WayQuestion), way);
          }
        } catch (error) {
          for (const one of part) answers.set(keyOf(one), error as Error);
        }
      }
    }),
  );
  return questions.map((question) => answers.get(keyOf(question)) as WayToCompany | Error);
}

/** Different questions, those of one snapshot and day together. */
function grouped(questions: readonly WayQuestion[]): ReadonlyMap<string, WayQuestion[]> {
  const groups = new Map<string, WayQuestion[]>();
  const seen = new Set<string>();
  for (const question of questions) {
    const key = keyOf(question);
    if (seen.has(key)) continue;
    seen.add(key);
    const { snapshot, day } = question;
    const groupKey = `${snapshot.revision} ${day}`;
    const group = groups.get(groupKey);
    if (group) group.push(question);
    else groups.set(groupKey, [question]);
  }
  return groups;
}

/** Snapshots of one request that are of one revision are alike. */
function keyOf({ snapshot, day, node, held }: WayQuestion): string {
  const holdings = held.map(
    ({ mineral, produced, firstPossibleOn }) => `${mineral} ${produced} ${firstPossibleOn}`,
  );
  return `${snapshot.revision} ${day} ${node} ${holdings.sort().join(' ')}`;
}

function askedOf(questions: readonly WayQuestion[]): AskedCounterparties {
  const [{ snapshot }] = questions as readonly [WayQuestion];
  const held = questions.flatMap((question) => question.held);
  const start = new Int32Array(questions.length + 1);
  for (const [index, question] of questions.entries()) {
    start[index + 1] = (start[index] as number) + question.held.length;
  }
  return {
    focal: Int32Array.from(snapshot.focalNodes),
    node: Int32Array.from(questions, ({ node }) => node),
    start,
    mineral: Int32Array.from(held, ({ mineral }) => mineral),
    produced: Uint8Array.from(held, ({ produced }) => (produced ? 1 : 0)),
    firstPossibleOn: Int32Array.from(held, ({ firstPossibleOn }) => firstPossibleOn),
  };
}

function waysShown(
  snapshot: Snapshot,
  found: FoundCounterparties,
  questions: number,
): readonly WayToCompany[] {
  const counterparties = Array.from({ length: questions }, (): Counterparty[] => []);
  for (let at = 0; at < found.count; at += 1) {
    counterparties[found.question[at] as number]?.push({
      revision: snapshot.revision,
      nodeId: snapshot.idOfNode(found.counterparty[at] as number),
      firstPossibleOn: boundedDateOf(found.firstPossibleOn[at] as number),
      status: found.current[at] === 1 ? 'CURRENT' : 'HISTORIC',
    });
  }
  return counterparties.map((ofOne, question) => ({
    counterparties: ofOne.sort((a, b) => (a.nodeId < b.nodeId ? -1 : 1)),
    links: (found.links[question] as number) || null,
  }));
}
