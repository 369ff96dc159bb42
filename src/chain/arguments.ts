import { type Bilingual, badInput, shown } from '../store/errors.ts';
import { isId } from '../store/ids.ts';
import { MAX_TEXT } from '../store/kinds/declaration.ts';
import { type KindName, kindOf, kindOfId } from '../store/kinds/index.ts';
import { isText } from '../store/property-values.ts';
import { kindNameInApi } from './kind-names.ts';
import { MAX_FILTER_VALUES, MAX_IDS, MAX_SEARCH_TEXT } from './limits.ts';

/** What GraphQL hands over for an argument that may be left out. */
export type Optional<T> = T | null | undefined;

function refuse(field: string, value: unknown, problem: Bilingual, accepted: Bilingual): never {
  throw badInput([{ field, value: shown(value), problem, accepted }]);
}

/**
 * Checks an id: its form, and that its prefix names one of the kinds that may stand there.
 *
 * @throws OretraceError BAD_USER_INPUT
 */
export function readId(field: string, id: string, kinds?: readonly KindName[]): string {
  const prefixes = kinds?.map((kind) => kindOf(kind).idPrefix);
  const accepted: Bilingual = prefixes
    ? {
        en: `an id that begins with ${prefixes.map((prefix) => `${prefix}:`).join(', ')}`,
        zh: `以 ${prefixes.map((prefix) => `${prefix}:`).join('、')} 开头的标识`,
      }
    : { en: 'an id such as mine-site:demo:1', zh: '形如 mine-site:demo:1 的标识' };
  if (!isId(id)) refuse(field, id, { en: 'is not an id', zh: '不是标识' }, accepted);
  const kind = kindOfId(id);
  if (kind === null || (kinds && !kinds.includes(kind))) {
    refuse(
      field,
      id,
      kind === null
        ? { en: 'is an id of no known kind', zh: '不属于任何已知类型的标识' }
        : { en: `is an id of kind ${kind}`, zh: `是 ${kind} 的标识` },
      accepted,
    );
  }
  return id;
}

/** Checks a list of ids as {@link readId} does, at most {@link MAX_IDS}; undefined when it is left out. */
export function readIds(
  field: string,
  ids: Optional<readonly string[]>,
  kinds?: readonly KindName[],
): readonly string[] | undefined {
  if (ids === null || ids === undefined) return undefined;
  checkCount(field, ids, MAX_IDS);
  return ids.map((id, index) => readId(`${field}[${index}]`, id, kinds));
}

/** Checks how many values a list holds; undefined when it is left out. */
export function readValues<T>(field: string, values: Optional<readonly T[]>): readonly T[] | undefined {
  if (values === null || values === undefined) return undefined;
  checkCount(field, values, MAX_FILTER_VALUES);
  return values;
}

/** Checks mineral codes; the list of minerals is open, so only their form. */
export function readMinerals(
  field: string,
  codes: Optional<readonly string[]>,
): readonly string[] | undefined {
  return readValues(field, codes)?.map((code, index) => mineralCode(`${field}[${index}]`, code));
}

/** Checks the form of one mineral code as {@link readMinerals} does; undefined when it is left out. */
export function readMineral(field: string, code: Optional<string>): string | undefined {
  return code === null || code === undefined ? undefined : mineralCode(field, code);
}

function mineralCode(field: string, code: string): string {
  if (/^[a-z][a-z0-9_]{0,49}$/.test(code)) return code;
  return refuse(
    field,
    code,
    { en: 'is not a mineral code', zh: '不是矿产代码' },
    { en: 'a code in lower case such as tin or rare_earths', zh: '小写代码，如 tin、rare_earths' },
  );
}

/** Checks ISO 3166-1 alpha-2 country codes. */
export function readCountries(
  field: string,
  codes: Optional<readonly string[]>,
): readonly string[] | undefined {
  return readValues(field, codes)?.map((code, index) =>
    /^[A-Z]{2}$/.test(code)
      ? code
      : refuse(
          `${field}[${index}]`,
          code,
          { en: 'is not a country code', zh: '不是国家代码' },
          { en: 'ISO 3166-1 alpha-2 in capitals, such as CD', zh: 'ISO 3166-1 两位大写代码，如 CD' },
        ),
  );
}

/** Checks a text to search for: 1 to {@link MAX_SEARCH_TEXT} characters that are not all white space. */
export function readSearchText(field: string, text: string): string {
  const length = Array.from(text).length;
  if (text.trim() === '' || length > MAX_SEARCH_TEXT || text.includes('\0') || !text.isWellFormed()) {
    refuse(
      field,
      text,
      length > MAX_SEARCH_TEXT
        ? { en: `has ${length} characters`, zh: `有 ${length} 个字符` }
        : {
            en: 'holds nothing to search for, or broken characters',
            zh: '没有可搜索的内容，或含有损坏的字符',
          },
      { en: `1 to ${MAX_SEARCH_TEXT} characters`, zh: `1 至 ${MAX_SEARCH_TEXT} 个字符` },
    );
  }
  return text;
}

/** Checks texts that are compared as written: each of 1 to {@link MAX_TEXT} characters. */
export function readTexts(field: string, values: Optional<readonly string[]>): readonly string[] | undefined {
  return readValues(field, values)?.map((value, index) =>
    isText(value)
      ? value
      : refuse(
          `${field}[${index}]`,
          value,
          { en: 'is no text that a fact can hold', zh: '不是事实可含的文本' },
          { en: `1 to ${MAX_TEXT} characters`, zh: `1 至 ${MAX_TEXT} 个字符` },
        ),
  );
}

/** Checks the number of a revision, which may lie ahead. */
export function readRevision(field: string, revision: number): number {
  if (Number.isSafeInteger(revision) && revision >= 0) return revision;
  return refuse(
    field,
    revision,
    { en: 'is not a revision', zh: '不是修订号' },
    { en: '0 or a positive whole number', zh: '0 或正整数' },
  );
}

/** Refuses days of which the last comes before the first. */
export function checkDaysInOrder(field: string, from: Optional<string>, to: Optional<string>): void {
  if (!from || !to || from <= to) return;
  refuse(
    field,
    to,
    { en: `is before from (${from})`, zh: `早于 from（${from}）` },
    { en: `${from} or a later day`, zh: `${from} 当日或之后的日期` },
  );
}

/**
 * Checks kinds of facts, by the names that the API has for them, and gives ours.
 *
 * @param kinds those that may be named there
 */
export function readKindNames(
  field: string,
  names: Optional<readonly string[]>,
  kinds: readonly KindName[],
): readonly KindName[] | undefined {
  return readValues(field, names)?.map((name, index) => {
    const kind = kinds.find((one) => kindNameInApi(one) === name);
    const accepted = kinds.map(kindNameInApi);
    return (
      kind ??
      refuse(
        `${field}[${index}]`,
        name,
        { en: 'is no kind that may stand there', zh: '不是此处可用的类型' },
        { en: `one of ${accepted.join(', ')}`, zh: `${accepted.join('、')} 之一` },
      )
    );
  });
}

function checkCount(field: string, values: readonly unknown[], most: number): void {
  if (values.length <= most) return;
  throw badInput([
    {
      field,
      value: `(${values.length})`,
      problem: { en: `holds ${values.length} values`, zh: `含 ${values.length} 个值` },
      accepted: { en: `at most ${most}`, zh: `最多 ${most} 个` },
    },
  ]);
}
