import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { RED_FLAG_SIGNALS, RISK_CATEGORIES, type RiskCategory } from '../store/kinds/codes.ts';
import type { CategoryOfPolicy, Policy, RiskCategoryInfo } from './types.ts';

const term = {
  code: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  name: z.string().min(1),
  nameZh: z.string().regex(/\p{Script=Han}/u),
};

const categoriesSchema = z.array(
  z.strictObject({
    ...term,
    code: z.enum(RISK_CATEGORIES),
    description: z.string().min(1),
    descriptionZh: z.string().regex(/\p{Script=Han}/u),
    qualifiers: z
      .array(z.strictObject({ ...term, open: z.boolean(), values: z.array(z.strictObject(term)).min(1) }))
      .default([]),
  }),
);

const signals: readonly RiskCategory[] = RED_FLAG_SIGNALS;

const infos = new Map<RiskCategory, RiskCategoryInfo>(
  categoriesSchema
    .parse(JSON.parse(readFileSync(new URL('data/risk-categories.json', import.meta.url), 'utf8')))
    .map((entry) => [entry.code, { ...entry, signal: signals.includes(entry.code) }]),
);

/** A category's names, description and further distinctions, in both languages. */
export function categoryInfo(code: RiskCategory): RiskCategoryInfo {
  const info = infos.get(code);
  if (info === undefined) throw new Error(`Category ${code} is missing in risk-categories.json`);
  return info;
}

/** Every category with its texts, in the order of {@link RISK_CATEGORIES}. */
export function categoryInfos(): readonly RiskCategoryInfo[] {
  return RISK_CATEGORIES.map(categoryInfo);
}

/** A category as one version of the policy reads it. */
export function categoryOf(policy: Policy, code: RiskCategory): CategoryOfPolicy {
  return { ...categoryInfo(code), policy };
}
