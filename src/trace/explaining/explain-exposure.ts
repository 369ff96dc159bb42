import { type Optional, readId, readMineral } from '../../chain/arguments.ts';
import { OretraceError } from '../../store/errors.ts';
import { CHAIN_NODE_KINDS } from '../../store/kinds/links.ts';
import { exposureShown, flagAtNode } from '../flag-reaches.ts';
import { groundOf, type TraceArguments } from '../ground.ts';
import { notFound } from '../origins.ts';
import type { TracedRequest } from '../request.ts';
import { outOfTime } from '../running/out-of-time.ts';
import type { DayWindow } from '../windows.ts';
import type { ExposureExplanation } from './answers.ts';

export interface ExplainExposureArguments extends Pick<TraceArguments, 'asOf' | 'knownAt'> {
  /** Id of a flag of any status. */
  readonly flag: string;
  readonly node: string;
  readonly mineral?: Optional<string>;
  /** Over which shares are told; none unless given. */
  readonly period?: Optional<DayWindow>;
}

/**
 * Why a node is exposed to a flag.
 *
 * @throws OretraceError BAD_USER_INPUT; NOT_FOUND where the flag or the node does not stand, or the node is not exposed
 */
export async function explainExposure(
  { ground: request, answers }: TracedRequest,
  { asOf, knownAt, ...args }: ExplainExposureArguments,
): Promise<ExposureExplanation> {
  const flagId = readId('flag', args.flag, ['RiskFlag']);
  const nodeId = readId('node', args.node, CHAIN_NODE_KINDS);
  const mineral = readMineral('mineral', args.mineral);
  const ground = await groundOf(request, { asOf, knownAt });
  const { snapshot, reaches, window, day } = ground;
  const flag = snapshot.flag(flagId);
  if (!flag) throw notFound('flag', flagId, ground.knownAt);
  const node = snapshot.nodeOf(nodeId);
  if (node === undefined) throw notFound('node', nodeId, ground.knownAt);
  const one = await answers.join(async (deadline) => {
    const found = await reaches.ofFlag(flag, window, day, deadline);
    const reached = flagAtNode(ground, flag, found, node);
    if (!reached && !found.reach.complete) throw outOfTime();
    return reached;
  });
  if (!one) throw notExposed('node', nodeId, flagId, ground.asOf);
  const explanation = await exposureShown(ground, one).explainer.explanation(mineral, args.period ?? null);
  if (!explanation && mineral !== undefined) {
    const codes = new Set(one.all.map((state) => snapshot.mineralAt(state.mineral)));
    throw notExposed('mineral', mineral, flagId, ground.asOf, [...codes].sort());
  }
  // Without a mineral, there is one for whatever is reached.
  return explanation as ExposureExplanation;
}

/** @param codes by which there is an exposure; none: there is none by any */
function notExposed(
  field: 'node' | 'mineral',
  value: string,
  flagId: string,
  asOf: string,
  codes: readonly string[] = [],
): OretraceError {
  const accepted =
    codes.length > 0
      ? { en: `one of ${codes.join(', ')}, or none`, zh: `${codes.join('、')} 之一，或不填` }
      : {
          en: 'the id of a node that `exposures` of the flag lists',
          zh: '该风险标记的 `exposures` 所列节点的标识',
        };
  const problem =
    field === 'node'
      ? { en: `is not exposed to ${flagId} as of ${asOf}`, zh: `截至 ${asOf} 未暴露于 ${flagId}` }
      : {
          en: `is no mineral by which the node is exposed to ${flagId} as of ${asOf}`,
          zh: `不是该节点截至 ${asOf} 暴露于 ${flagId} 的矿产`,
        };
  const { en, zh } = problem;
  return new OretraceError('NOT_FOUND', { en: `${field}: ${value} ${en}`, zh: `${field}：${value} ${zh}` }, [
    { field, value: JSON.stringify(value), problem, accepted },
  ]);
}
