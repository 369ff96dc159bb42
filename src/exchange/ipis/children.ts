import { folded } from '../../store/folding.ts';

/**
 * Tasks of children under fifteen that are a worst form of child labour (policy clause 1.c) by their kind: hazardous
 * work in the sense of ILO Convention 182, article 3(d), read with Recommendation 190, paragraph 3. Letters are its
 * sub-paragraphs: (b) underground, under water, in confined spaces; (c) dangerous tools or heavy loads;
 * (d) an unhealthy environment: hazardous substances, dust, water.
 *
 * Left out, because the words alone do not say so: working on tailings, gathering stones at the surface, cooking,
 * minding siblings, fishing.
 */
export const WORST_FORMS: readonly {
  readonly code: string;
  readonly pattern: RegExp;
  readonly name: string;
  readonly nameZh: string;
  readonly paragraph: string;
}[] = [
  {
    code: 'underground',
    pattern: /sous terre/,
    name: 'digging underground',
    nameZh: '地下挖掘',
    paragraph: '3(b)',
  },
  { code: 'diving', pattern: /plongeur|plongee/, name: 'diving', nameZh: '潜水作业', paragraph: '3(b)' },
  {
    code: 'digging',
    pattern: /creuser|creusent|creusage/,
    name: 'digging',
    nameZh: '挖掘',
    paragraph: '3(b), 3(c)',
  },
  {
    code: 'crushing',
    pattern: /concassage|concasser|degrossir/,
    name: 'crushing or breaking ore',
    nameZh: '破碎矿石',
    paragraph: '3(c), 3(d)',
  },
  {
    code: 'carrying',
    pattern: /^transport|^transporter/,
    name: 'carrying loads',
    nameZh: '搬运重物',
    paragraph: '3(c)',
  },
  { code: 'mercury', pattern: /mercure/, name: 'using mercury', nameZh: '使用汞', paragraph: '3(d)' },
  { code: 'washing', pattern: /^lavage|^laver/, name: 'washing ore', nameZh: '淘洗矿石', paragraph: '3(d)' },
];

export type WorstForm = (typeof WORST_FORMS)[number];

/** The tasks of a comma-separated cell that are worst forms by their kind, in the table's order. */
export function worstFormsIn(cell: string): readonly WorstForm[] {
  const tasks = cell.split(',').map(folded);
  return WORST_FORMS.filter(({ pattern }) => tasks.some((task) => pattern.test(task)));
}
