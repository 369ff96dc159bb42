import { MAX_VARIABLE_DEPTH, MAX_VARIABLE_VALUES } from './limits.ts';
import { Refusal } from './refusal.ts';

/**
 * Holds variables against the limits of their size, level by level and without recursion, so that none is too deep to
 * be measured.
 *
 * @param variables JSON as it was read, of any form
 */
export function checkVariables(variables: unknown): readonly Refusal[] {
  let level: object[] = isContainer(variables) ? [variables] : [];
  let values = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_VARIABLE_DEPTH) return [tooDeep()];
    const below: object[] = [];
    for (const container of level) {
      const members: unknown[] = Object.values(container);
      values += members.length;
      for (const member of members) if (isContainer(member)) below.push(member);
    }
    if (values > MAX_VARIABLE_VALUES) return [tooLarge(values)];
    level = below;
  }
  return [];
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function tooDeep(): Refusal {
  return new Refusal(
    'VARIABLES_TOO_DEEP',
    {
      en: `the variables nest more than ${MAX_VARIABLE_DEPTH} levels; at most ${MAX_VARIABLE_DEPTH} are accepted`,
      zh: `变量嵌套超过 ${MAX_VARIABLE_DEPTH} 层，最多接受 ${MAX_VARIABLE_DEPTH} 层`,
    },
    { limit: { name: 'variableDepth', most: MAX_VARIABLE_DEPTH, given: null } },
  );
}

function tooLarge(given: number): Refusal {
  return new Refusal(
    'VARIABLES_TOO_LARGE',
    {
      en: `the variables hold ${given} values or more; at most ${MAX_VARIABLE_VALUES} are accepted: ask in several requests`,
      zh: `变量含 ${given} 个或更多的值，最多接受 ${MAX_VARIABLE_VALUES} 个，请分多次请求`,
    },
    { limit: { name: 'variableValues', most: MAX_VARIABLE_VALUES, given } },
  );
}
