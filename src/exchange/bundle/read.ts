import { basename } from 'node:path';
import { digestOf } from '../../store/canonical.ts';
import { type Bilingual, badInput, type OretraceError, shown } from '../../store/errors.ts';
import type { Properties, Provenance } from '../../store/facts.ts';
import { isKindName, KIND_NAMES } from '../../store/kinds/index.ts';
import type { ImportedFact, ReadFile } from '../imported-facts.ts';
import { cannotOpen } from '../opening.ts';
import type { RowProblem } from '../row-problems.ts';
import { TextFile, type TextLine } from '../text-lines.ts';
import { brokenJsonAt } from './broken-json.ts';
import { BUNDLE_FORMAT, BUNDLE_VERSION, KINDS_NOT_IN_BUNDLES } from './format.ts';

/**
 * Reads a bundle: JSON Lines, a header and then one fact a line (docs/bundle.md). The text is streamed; lines that
 * cannot be taken are reported and do not stop the reading. Properties and references are checked by the import.
 *
 * @param onProgress told how many lines have been read
 * @throws OretraceError BAD_USER_INPUT when the file is not a bundle, or of a newer version than is read here;
 *   NOT_FOUND when there is no such file
 */
export async function readBundle(
  path: string,
  onProgress: (lines: number) => void = () => {},
): Promise<ReadFile> {
  const fileName = basename(path);
  const file = new TextFile(path);
  const facts: ImportedFact[] = [];
  const problems: RowProblem[] = [];
  let rowCount = 0;
  let source: string | null = null;
  try {
    for await (const line of file.lines()) {
      if (line.unreadable === null && line.text.trim() === '') continue;
      if (source === null) {
        source = readHeader(line, fileName);
        continue;
      }
      rowCount += 1;
      const read = readLine(line, source);
      if ('fact' in read) facts.push(read);
      else problems.push(...read.map((problem) => ({ file: fileName, line: line.number, ...problem })));
      if (rowCount % 1_000 === 0) onProgress(rowCount);
    }
  } catch (error) {
    throw cannotOpen(error, path);
  }
  if (source === null) throw notABundle(fileName, '(empty)');
  onProgress(rowCount);
  return { format: 'bundle', fileName, fileDigest: file.digest, rowCount, facts, problems };
}

type LineProblem = Omit<RowProblem, 'file' | 'line'>;

/** @returns the source that facts without provenance of their own are said to come from */
function readHeader(line: TextLine, fileName: string): string {
  const header = line.unreadable === null ? parseObject(line.text) : null;
  if (header === null || header.format !== BUNDLE_FORMAT) {
    throw notABundle(fileName, line.unreadable === null ? shown(line.text) : '(unreadable)');
  }
  const { version, source = 'bundle' } = header;
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    throw headerError(
      'version',
      version,
      { en: 'is not a version of the bundle format', zh: '不是有效的格式版本' },
      { en: `${BUNDLE_VERSION}`, zh: `${BUNDLE_VERSION}` },
    );
  }
  if (version > BUNDLE_VERSION) {
    throw headerError(
      'version',
      version,
      {
        en: `${fileName} was written by a newer oretrace than this one`,
        zh: `${fileName} 由更新版本的 oretrace 写成`,
      },
      {
        en: `version ${BUNDLE_VERSION} or older; upgrade oretrace to read this file`,
        zh: `版本 ${BUNDLE_VERSION} 或更早；请升级 oretrace 后再读取此文件`,
      },
    );
  }
  if (typeof source !== 'string' || source === '' || source.length > 200) {
    throw headerError(
      'source',
      source,
      { en: 'cannot be taken', zh: '无法接受' },
      { en: 'text of 1 to 200 characters', zh: '1 至 200 个字符的文本' },
    );
  }
  return source;
}

function readLine(line: TextLine, source: string): ImportedFact | readonly LineProblem[] {
  if (line.unreadable !== null) return [{ field: 'line', value: '(unreadable)', ...line.unreadable }];
  let stated: unknown;
  try {
    stated = JSON.parse(line.text);
  } catch {
    return [brokenJson(line.text)];
  }
  if (!isObject(stated)) {
    return [
      {
        field: 'line',
        value: shown(stated),
        problem: { en: 'is not an object', zh: '不是对象' },
        accepted: { en: 'one fact as a JSON object', zh: '一条以 JSON 对象表示的事实' },
      },
    ];
  }
  const { kind, id, provenance, ...properties } = stated;
  const problems: LineProblem[] = Object.entries(stated)
    .filter(([, value]) => isTooDeep(value))
    .map(([field]) => ({
      field,
      value: '(nested)',
      problem: { en: 'is nested too deep', zh: '嵌套过深' },
      accepted: { en: 'a text, number, list or list of masses', zh: '文本、数值、列表或质量列表' },
    }));
  if (problems.length > 0) return problems;
  if (!isKindName(kind) || KINDS_NOT_IN_BUNDLES.includes(kind)) problems.push(unknownKind(kind));
  if (typeof id !== 'string') {
    problems.push({
      field: 'id',
      value: shown(id),
      problem: { en: 'is not an id', zh: '不是标识' },
      accepted: { en: 'text of the form prefix:scheme:key', zh: '形如“前缀:体系:键”的文本' },
    });
  }
  if (provenance !== undefined && !isProvenance(provenance)) problems.push(wrongProvenance(provenance));
  if (problems.length > 0 || !isKindName(kind) || typeof id !== 'string') return problems;
  // Property values are checked against the kind's declaration by the import.
  const fact = { kind, id, properties: properties as Properties };
  return {
    fact,
    provenance: isProvenance(provenance) ? provenance : { source, key: id, digest: digestOf(fact) },
    line: line.number,
  };
}

function unknownKind(kind: unknown): LineProblem {
  const kinds = KIND_NAMES.filter((name) => !KINDS_NOT_IN_BUNDLES.includes(name));
  return {
    field: 'kind',
    value: shown(kind),
    problem: { en: 'is not a kind of fact that a bundle states', zh: '不是数据包可陈述的事实类型' },
    accepted: { en: kinds.join(', '), zh: kinds.join('、') },
  };
}

function wrongProvenance(provenance: unknown): LineProblem {
  return {
    field: 'provenance',
    value: shown(provenance),
    problem: { en: 'does not say where the fact comes from', zh: '未说明事实来源' },
    accepted: {
      en: '{source, key, digest}: texts of 1 to 2,000 characters, the digest 64 hexadecimal digits',
      zh: '{source, key, digest}：1 至 2,000 个字符的文本，digest 为 64 位十六进制数',
    },
  };
}

function isProvenance(value: unknown): value is Provenance {
  if (!isObject(value)) return false;
  const { source, key, digest, ...rest } = value;
  const isText = (text: unknown) =>
    typeof text === 'string' &&
    text.length > 0 &&
    text.length <= 2_000 &&
    text.isWellFormed() &&
    !text.includes('\0');
  return (
    isText(source) && isText(key) && /^[0-9a-f]{64}$/.test(String(digest)) && Object.keys(rest).length === 0
  );
}

function brokenJson(text: string): LineProblem {
  const at = brokenJsonAt(text);
  return {
    field: 'line',
    column: at + 1,
    value: text.slice(Math.max(0, at - 20), at + 20),
    problem: { en: 'is not JSON', zh: '不是有效的 JSON' },
    accepted: { en: 'one JSON object on one line', zh: '一行一个 JSON 对象' },
  };
}

/** Whether a value holds more levels than any property does: a list of masses has two. */
function isTooDeep(value: unknown, levels = 2): boolean {
  if (value === null || typeof value !== 'object') return false;
  return levels === 0 || Object.values(value).some((member) => isTooDeep(member, levels - 1));
}

function parseObject(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

function notABundle(fileName: string, value: string): OretraceError {
  return badInput([
    {
      field: `${fileName}:1`,
      value,
      problem: { en: 'is not the header of a bundle', zh: '不是数据包的首行' },
      accepted: {
        en: `{"format":"${BUNDLE_FORMAT}","version":${BUNDLE_VERSION}}`,
        zh: `{"format":"${BUNDLE_FORMAT}","version":${BUNDLE_VERSION}}`,
      },
    },
  ]);
}

function headerError(field: string, value: unknown, problem: Bilingual, accepted: Bilingual): OretraceError {
  return badInput([{ field, value: shown(value), problem, accepted }]);
}
