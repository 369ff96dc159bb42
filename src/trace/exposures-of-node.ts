import DataLoader from 'dataloader';
import type { RiskFlag } from '../risk/types.ts';
import type { Deadline } from './deadline.ts';
import type { NodeIndex, TaintedRow } from './engine/types.ts';
import { type FlagAtNode, flagAtNode, traceFlags } from './flag-reaches.ts';
import { taintOfFlag } from './flag-taint.ts';
import type { Ground } from './ground.ts';
import { inTurn, untilStopped } from './in-turn.ts';
import type { Reaches } from './reaches.ts';

/** Which flags reached one node. */
export interface NodeExposures {
  readonly complete: boolean;
  /** By id of the flag. */
  readonly flags: readonly FlagAtNode[];
}

interface Question {
  readonly ground: Ground;
  readonly node: NodeIndex;
}

/**
 * Finds which live flags reached nodes. The rows of a list ask at once, and are answered together by what is cheaper:
 *
 * - one backward trace for each node, and a forward trace of only those flags that one of them admits;
 * - a forward trace of every live flag, where there are fewer of those to trace than there are nodes, as with many
 *   rows, or when most flags have been traced for others.
 *
 * Flags admitted are not known beforehand, so the choice is by the traces that it takes in any case; that never costs
 * more than twice the cheaper way.
 */
export class ExposuresOfNodes {
  readonly #questions: DataLoader<Question, NodeExposures>;

  /** @param newDeadline the time that is allowed to answers that are asked for at once */
  constructor(newDeadline: () => Deadline) {
    this.#questions = new DataLoader((questions) => answerAll(questions, newDeadline), { cache: false });
  }

  /** Of a node that the snapshot knows. */
  of(ground: Ground, node: NodeIndex): Promise<NodeExposures> {
    return this.#questions.load({ ground, node });
  }
}

async function answerAll(
  questions: readonly Question[],
  newDeadline: () => Deadline,
): Promise<(NodeExposures | Error)[]> {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    const { snapshot, day, window } = question.ground;
    const key = `${snapshot.revision} ${day} ${window ? `${window.from} ${window.to}` : ''}`;
    const group = groups.get(key);
    if (group) group.push(question);
    else groups.set(key, [question]);
  }
  const answers = new Map<Question, NodeExposures | Error>();
  await Promise.all(
    [...groups.values()].map(async (group) => {
      const deadline = newDeadline();
      try {
        for (const [question, answer] of await answerGroup(group, deadline)) answers.set(question, answer);
      } catch (error) {
        for (const question of group) answers.set(question, error as Error);
      } finally {
        deadline.dispose();
      }
    }),
  );
  return questions.map((question) => answers.get(question) as NodeExposures | Error);
}

/** Questions of one revision, day and window. */
async function answerGroup(
  group: readonly Question[],
  deadline: Deadline,
): Promise<ReadonlyMap<Question, NodeExposures>> {
  const [{ ground }] = group as readonly [Question];
  const flags = ground.snapshot.liveFlags;
  const admitted = forwardIsCheaper(group, ground.reaches)
    ? { flags, complete: true }
    : await admittedFlags(group, deadline);
  const found = new Map<Question, FlagAtNode[]>(group.map((question) => [question, []]));
  const traced = await traceFlags(ground, admitted.flags, deadline, (flag, reach) => {
    for (const [question, reached] of found) {
      const one = flagAtNode(question.ground, flag, reach, question.node);
      if (one) reached.push(one);
    }
  });
  const complete = admitted.complete && traced;
  return new Map([...found].map(([question, reached]) => [question, { complete, flags: reached }]));
}

function forwardIsCheaper(group: readonly Question[], reaches: Reaches): boolean {
  const { snapshot, window, day } = (group[0] as Question).ground;
  const forward = snapshot.liveFlags.filter((flag) => !reaches.hasFlag(flag, window, day)).length;
  const keys = new Set<string>();
  for (const { ground, node } of group) {
    if (!reaches.has(node, ground.minerals, day)) keys.add(`${node} ${ground.minerals?.join(' ') ?? 'all'}`);
  }
  return forward <= keys.size;
}

/** The live flags of which a tainted link can begin a walk to one of the nodes. */
async function admittedFlags(
  group: readonly Question[],
  deadline: Deadline,
): Promise<{ readonly flags: readonly RiskFlag[]; readonly complete: boolean }> {
  const { snapshot, window, day, reaches } = (group[0] as Question).ground;
  const rows: TaintedRow[] = [];
  const flagOfRow: RiskFlag[] = [];
  for (const flag of snapshot.liveFlags) {
    for (const row of taintOfFlag(snapshot, flag, { window, minerals: null })) {
      rows.push(row);
      flagOfRow.push(flag);
    }
  }
  const admitted = new Set<RiskFlag>();
  const complete = await inTurn(group, deadline, async ({ ground, node }) => {
    const { origins } = await reaches.to(node, ground.minerals, day, deadline);
    const admits = origins.complete ? await untilStopped(deadline, origins.admits(rows, deadline)) : null;
    for (const [index, admitsOne] of admits?.entries() ?? []) {
      if (admitsOne) admitted.add(flagOfRow[index] as RiskFlag);
    }
    return admits !== null;
  });
  return { flags: snapshot.liveFlags.filter((flag) => admitted.has(flag)), complete };
}
