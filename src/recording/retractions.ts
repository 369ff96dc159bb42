import type { ChainContext } from '../chain/context.ts';
import type {
  ReinstateFactsInput,
  RetractFactsInput,
  UnmergeNodesInput,
} from '../server/generated/schema.ts';
import { idsInput } from './inputs.ts';
import { movedBy } from './moved-facts.ts';
import { moving } from './operations.ts';
import { type Envelope, type Reading, record } from './recording.ts';

const retracting: Reading<RetractFactsInput> = {
  schema: idsInput('ids'),
  list: 'ids',
  asked: ({ ids }) => ids.map((id, index) => moving('retract', id, `ids[${index}]`)),
};

const reinstating: Reading<ReinstateFactsInput> = {
  schema: idsInput('ids'),
  list: 'ids',
  asked: ({ ids }) => ids.map((id, index) => moving('reinstate', id, `ids[${index}]`)),
};

const unmerging: Reading<UnmergeNodesInput> = {
  schema: idsInput('merges', 'Merge'),
  list: 'merges',
  asked: ({ merges }) => merges.map((id, index) => moving('retract', id, `merges[${index}]`)),
};

/** Takes facts back, and tells what fell with them. */
export async function retractFacts(context: ChainContext, input: RetractFactsInput) {
  return withFallen(context, retracting, input);
}

/** Undoes merges, and tells what fell with them. */
export async function unmergeNodes(context: ChainContext, input: UnmergeNodesInput) {
  return withFallen(context, unmerging, input);
}

/** Undoes retractions, and tells what came back with them. */
export async function reinstateFacts(context: ChainContext, input: ReinstateFactsInput) {
  const recording = await record(context, reinstating, input);
  const { changeset } = recording;
  return { ...recording, rose: changeset && (await movedBy(context.store, changeset)) };
}

async function withFallen<I extends Envelope>(context: ChainContext, reading: Reading<I>, input: I) {
  const recording = await record(context, reading, input);
  const { changeset } = recording;
  return { ...recording, fell: changeset && (await movedBy(context.store, changeset)) };
}
