import type { ChainLoaders } from './loaders.ts';
import { type Conversion, recorded } from './types.ts';

/** Most conversions of one id that are looked through for others of a pair; beyond, the store is asked for the pair. */
const LOOKED_THROUGH = 1_000;

/**
 * Whether a conversion is the one that counts for its node and pair of minerals. One node has one for each pair; nodes
 * that are one may have several between them: then that of the node that they are known as counts, or else the one with
 * the least id.
 */
export async function countsForItsNode(conversion: Conversion, loaders: ChainLoaders): Promise<boolean> {
  const loader = loaders.of(conversion);
  const { node, input, output } = conversion.properties;
  const ids = await loader.idsKnownAs(node);
  const [known] = ids;
  if (ids.length === 1 || node === known) return true;
  const wanted = { kind: 'Conversion', reference: 'node', limit: LOOKED_THROUGH } as const;
  const all = await loader.referring(node, wanted);
  const same =
    all.length < LOOKED_THROUGH
      ? all
      : await loader.referring(node, {
          ...wanted,
          filters: [
            { field: 'input', in: [input] },
            { field: 'output', in: [output] },
          ],
        });
  return same.every((other) => {
    const { id, properties } = recorded<'Conversion'>(other);
    if (properties.input !== input || properties.output !== output) return true;
    return properties.node !== known && conversion.id <= id;
  });
}
