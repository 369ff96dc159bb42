import { readId } from '../chain/arguments.ts';
import type { ChainContext } from '../chain/context.ts';
import type { Recorded } from '../chain/types.ts';
import { type Fault, refusal, shown } from '../store/errors.ts';
import type { KindName } from '../store/kinds/index.ts';

/**
 * The standing fact of a kind that an input names.
 *
 * @throws OretraceError BAD_USER_INPUT for what is no id of the kind, NOT_FOUND, or CONFLICT where it is retracted
 */
export async function factNamed<K extends KindName>(
  { loaders, store }: ChainContext,
  kind: K,
  field: string,
  id: string,
): Promise<Recorded<K>> {
  const [found] = await loaders.allOfKind([kind], [readId(field, id, [kind])]);
  if (found) return found;
  const [was] = await store.get([id]);
  const fault: Fault = was ? { fault: 'retracted', id, fellWith: [] } : { fault: 'notFound', id };
  throw refusal([
    {
      field,
      value: shown(id),
      problem: was ? { en: 'was retracted', zh: '已撤回' } : { en: 'was never recorded', zh: '从未记录' },
      accepted: { en: `the id of a ${kind} that stands`, zh: `现行有效的 ${kind} 的标识` },
      fault,
    },
  ]);
}
