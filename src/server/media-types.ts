/** Forms in which GraphQL answers are given. Where a client likes both alike, the first. */
const OFFERED = ['application/json', 'application/graphql-response+json'] as const;

export type AnswerType = (typeof OFFERED)[number];

/**
 * The form that an `Accept` header prefers.
 *
 * @param accept such as `application/graphql-response+json, application/json;q=0.9`; absent: `application/json`
 * @returns null where it accepts neither
 */
export function answerType(accept: string | undefined): AnswerType | null {
  if (accept === undefined || accept.trim() === '') return OFFERED[0];
  const ranges = accept.split(',').map(readRange);
  let best: { readonly type: AnswerType; readonly weight: number } | null = null;
  for (const type of OFFERED) {
    const weight = weightOf(type, ranges);
    if (weight > (best?.weight ?? 0)) best = { type, weight };
  }
  return best?.type ?? null;
}

interface MediaRange {
  readonly range: string;
  readonly weight: number;
}

function readRange(text: string): MediaRange {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => /^q\s*=/.test(parameter))?.replace(/^q\s*=\s*/, '');
  // A weight that is none counts as the least that there is.
  return { range, weight: weight === undefined ? 1 : Math.min(Number(weight) || 0, 1) };
}

/** The weight of the range that names a type most closely; 0 where none does. */
function weightOf(type: AnswerType, ranges: readonly MediaRange[]): number {
  for (const wanted of [type, 'application/*', '*/*']) {
    const found = ranges.find(({ range }) => range === wanted);
    if (found) return found.weight;
  }
  return 0;
}
