import { createHash } from 'node:crypto';
import { folded } from '../../store/folding.ts';

const LONGEST = 60;

/**
 * A name as part of an id: folded, everything but letters and digits as single hyphens, at most 60 characters.
 * Names that differ only in case, accents, spaces or punctuation have one slug.
 */
export function slugOf(name: string): string {
  const slug = folded(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= LONGEST) return slug;
  const digest = createHash('sha256').update(slug).digest('hex').slice(0, 12);
  return `${slug.slice(0, LONGEST - 13)}-${digest}`;
}
