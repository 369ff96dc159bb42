import type { ChainContext } from '../chain/context.ts';
import { ofKind } from '../chain/types.ts';
import type { MergeNodesInput } from '../server/generated/schema.ts';
import { digestOf } from '../store/canonical.ts';
import { mergeInput } from './inputs.ts';
import { type Asked, adding } from './operations.ts';
import { type Reading, record } from './recording.ts';

const merging: Reading<MergeNodesInput> = {
  schema: mergeInput,
  list: 'dropped',
  asked: (input, changesetId) =>
    input.dropped.map((dropped, index) => merge(input, dropped, index, changesetId)),
};

/** States one merge for each dropped node. */
export async function mergeNodes(context: ChainContext, input: MergeNodesInput) {
  const recording = await record(context, merging, input);
  const merges = recording.changeset?.facts.map((fact) => fact && ofKind(['Merge'], fact)) ?? null;
  return { ...recording, merges };
}

/** The id of a merge is worked out from the changeset's, so that one sent again states the same. */
function merge(
  { kept, evidence, note, noteZh }: MergeNodesInput,
  dropped: string,
  index: number,
  changesetId: string,
): Asked {
  const id = `merge:api:${digestOf([changesetId, dropped, kept]).slice(0, 32)}`;
  const at = `dropped[${index}]`;
  return {
    ...adding('Merge', { id, dropped, kept, evidence, note, noteZh }, at),
    field: (property) => (/^(kept|evidence|note|noteZh)\b/.test(property) ? property : at),
  };
}
