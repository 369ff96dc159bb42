import { shown } from '../../store/errors.ts';
import type { RowProblem } from '../row-problems.ts';
import type { TextLine } from '../text-lines.ts';
import { brokenJsonAt } from './broken-json.ts';
import { type Ambiguity, ambiguityOf } from './json-ambiguity.ts';

/** What is wrong with one line, whichever it is. */
export type LineProblem = Omit<RowProblem, 'file' | 'line'>;

export type JsonObject = Readonly<Record<string, unknown>>;

/** The JSON object that a line holds, or why it holds none that says one thing alone. */
export function readObject(
  line: TextLine,
): { readonly object: JsonObject } | { readonly problem: LineProblem } {
  if (line.unreadable !== null) {
    return { problem: { field: 'line', value: '(unreadable)', ...line.unreadable } };
  }
  // Before the parser, which would take gigabytes for megabytes of brackets.
  const ambiguity = ambiguityOf(line.text);
  if (ambiguity?.is === 'deep') return { problem: tooDeep(ambiguity) };
  let value: unknown;
  try {
    value = JSON.parse(line.text);
  } catch {
    return { problem: brokenJson(line.text) };
  }
  if (!isObject(value)) return { problem: noObject(value) };
  return ambiguity === null ? { object: value } : { problem: repeatedKey(ambiguity) };
}

export function isObject(value: unknown): value is JsonObject {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function brokenJson(text: string): LineProblem {
  const at = brokenJsonAt(text);
  return {
    field: 'line',
    column: at + 1,
    value: text.slice(Math.max(0, at - 20), at + 20).toWellFormed(),
    problem: { en: 'is not JSON', zh: '不是有效的 JSON' },
    accepted: { en: 'one JSON object on one line', zh: '一行一个 JSON 对象' },
  };
}

function noObject(value: unknown): LineProblem {
  return {
    field: 'line',
    value: shown(value),
    problem: { en: 'is not an object', zh: '不是对象' },
    accepted: { en: 'one statement as a JSON object', zh: '一条以 JSON 对象表示的陈述' },
  };
}

function tooDeep({ at }: Ambiguity): LineProblem {
  return {
    field: 'line',
    column: at + 1,
    value: '(nested)',
    problem: { en: 'is nested too deep', zh: '嵌套过深' },
    accepted: { en: 'a text, number, list or list of masses', zh: '文本、数值、列表或质量列表' },
  };
}

/** JSON leaves open which of the two values holds: readers differ, so that a check of one would not bind another. */
function repeatedKey({ at, key }: Ambiguity): LineProblem {
  return {
    field: key.slice(0, 100).toWellFormed(),
    column: at + 1,
    value: shown(key),
    problem: { en: 'stands twice in one object', zh: '在同一对象中出现两次' },
    accepted: { en: 'each member once', zh: '每个成员只出现一次' },
  };
}
