import type { Provenance } from '../../store/facts.ts';
import { isText } from '../../store/property-values.ts';
import { isObject } from './line-problems.ts';

/** Whether a value says where a fact comes from, as a line of a bundle may say it. */
export function isProvenance(value: unknown): value is Provenance {
  if (!isObject(value)) return false;
  const { source, key, digest, ...rest } = value;
  return (
    isText(source) &&
    isText(key) &&
    typeof digest === 'string' &&
    /^[0-9a-f]{64}$/.test(digest) &&
    Object.keys(rest).length === 0
  );
}
