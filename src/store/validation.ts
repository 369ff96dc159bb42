import { type Changeset, MAX_OPERATIONS, type Operation } from './changesets.ts';
import { isCalendarDay } from './dates.ts';
import { type Bilingual, badInput, type InputIssue, OretraceError, shortened, shown } from './errors.ts';
import type { Fact, Properties, Provenance, Value } from './facts.ts';
import {
  type KindDeclaration,
  MAX_ID,
  MAX_LIST,
  MAX_TEXT,
  type PropertyDeclaration,
} from './kinds/declaration.ts';
import { isKindName, KIND_NAMES, kindOf, type Mass } from './kinds/index.ts';

/** Takes note of one thing that is wrong. */
type Report = (field: string, value: unknown, problem: Bilingual, accepted: Bilingual) => void;

const ID_TEXT: Bilingual = {
  en: `prefix:scheme:key in characters of the basic plane without white space, at most ${MAX_ID}`,
  zh: `“前缀:体系:键”，仅用基本平面字符，不含空白，最多 ${MAX_ID} 个字符`,
};
const MINERAL_PATTERN = /^[a-z][a-z0-9_]{0,49}$/;
const MINERAL_CODE: Bilingual = {
  en: 'a mineral code in lower case such as tin or rare_earths',
  zh: '小写的矿产代码，如 tin、rare_earths',
};

/** Whether a text has the form of a fact's id. It says nothing of whether the fact exists. */
export function isId(text: unknown): text is string {
  return (
    typeof text === 'string' &&
    text.length <= MAX_ID &&
    /^[a-z][a-z-]*:[A-Za-z0-9][A-Za-z0-9._-]*:[^\s\p{C}\u{10000}-\u{10ffff}]+$/u.test(text) &&
    text.isWellFormed()
  );
}

/**
 * Reads a fact that came from outside: checks every property against the kind's declaration and brings lists into
 * their canonical order. References are checked for their form; that they exist is for the store.
 *
 * @param path where the fact stands in the input, for the errors
 * @throws OretraceError BAD_USER_INPUT that names every field that is wrong
 */
export function readFact(input: unknown, path = 'fact'): Fact {
  const issues: InputIssue[] = [];
  const fact = readFactInto(input, path, reportInto(issues));
  if (fact === null || issues.length > 0) throw badInput(issues);
  return fact;
}

/**
 * Reads a whole changeset from outside.
 *
 * @throws OretraceError BAD_USER_INPUT, or LIMIT_EXCEEDED for more than {@link MAX_OPERATIONS} operations
 */
export function readChangeset(input: Changeset): Changeset {
  if (!Array.isArray(input?.operations)) throw badInput([noOperations(input)]);
  if (input.operations.length > MAX_OPERATIONS) {
    throw new OretraceError('LIMIT_EXCEEDED', {
      en: `a changeset holds at most ${MAX_OPERATIONS} operations; this one has ${input.operations.length}: split it`,
      zh: `一个变更集最多含 ${MAX_OPERATIONS} 项操作，此处有 ${input.operations.length} 项，请拆分`,
    });
  }
  const issues: InputIssue[] = [];
  const report = reportInto(issues);
  for (const field of ['id', 'author', 'reason'] as const) {
    checkText(input[field], field, field === 'reason' ? MAX_TEXT : MAX_ID, report);
  }
  if (input.importId !== undefined) checkText(input.importId, 'importId', MAX_ID, report);
  const seen = new Set<string>();
  const operations = input.operations.flatMap((operation, index) => {
    const path = `operations[${index}]`;
    const read = readOperation(operation, path, report);
    if (read === null) return [];
    const id = 'fact' in read ? read.fact.id : read.id;
    if (seen.has(id)) {
      report(
        `${path}.id`,
        id,
        { en: 'stands twice in this changeset', zh: '在此变更集中出现两次' },
        { en: 'one operation for each id', zh: '每个标识一项操作' },
      );
    }
    seen.add(id);
    return [read];
  });
  if (issues.length > 0) throw badInput(issues);
  return {
    id: input.id,
    author: input.author,
    reason: input.reason,
    ...(input.importId === undefined ? {} : { importId: input.importId }),
    operations,
  };
}

function noOperations(input: Partial<Changeset> | null | undefined): InputIssue {
  return {
    field: 'operations',
    value: shown(input?.operations),
    problem: { en: 'is not a list', zh: '不是列表' },
    accepted: {
      en: `a list of at most ${MAX_OPERATIONS} operations`,
      zh: `最多 ${MAX_OPERATIONS} 项操作的列表`,
    },
  };
}

function readOperation(operation: Operation, path: string, report: Report): Operation | null {
  switch (operation?.op) {
    case 'put': {
      const fact = readFactInto(operation.fact, `${path}.fact`, report);
      return fact && { op: 'put', fact };
    }
    case 'import': {
      const fact = readFactInto(operation.fact, `${path}.fact`, report);
      const provenance = readProvenance(operation.provenance, `${path}.provenance`, report);
      return fact && { op: 'import', fact, provenance };
    }
    case 'retract':
    case 'reinstate':
      if (!isId(operation.id)) {
        report(`${path}.id`, operation.id, { en: 'is not an id', zh: '不是标识' }, ID_TEXT);
        return null;
      }
      return { op: operation.op, id: operation.id };
    default: {
      const given = operation as { readonly op?: unknown } | null | undefined;
      report(
        `${path}.op`,
        given?.op,
        { en: 'is not an operation', zh: '不是操作' },
        {
          en: 'put, import, retract or reinstate',
          zh: 'put、import、retract 或 reinstate',
        },
      );
      return null;
    }
  }
}

function readProvenance(provenance: Provenance, path: string, report: Report): Provenance {
  for (const field of ['source', 'key', 'digest'] as const) {
    checkText(provenance?.[field], `${path}.${field}`, MAX_TEXT, report);
  }
  return { source: provenance?.source, key: provenance?.key, digest: provenance?.digest };
}

function readFactInto(input: unknown, path: string, report: Report): Fact | null {
  const { kind, id, properties } = (input ?? {}) as Partial<Record<'kind' | 'id' | 'properties', unknown>>;
  if (!isKindName(kind)) {
    report(
      `${path}.kind`,
      kind,
      { en: 'is not a kind', zh: '不是已知的类型' },
      {
        en: KIND_NAMES.join(', '),
        zh: KIND_NAMES.join('、'),
      },
    );
    return null;
  }
  const declaration = kindOf(kind);
  if (!isId(id) || !id.startsWith(`${declaration.idPrefix}:`)) {
    report(
      `${path}.id`,
      id,
      { en: `is not the id of a ${kind}`, zh: `不是 ${kind} 的标识` },
      {
        en: `${ID_TEXT.en}, beginning with ${declaration.idPrefix}:`,
        zh: `${ID_TEXT.zh}，以 ${declaration.idPrefix}: 开头`,
      },
    );
    return null;
  }
  if (properties === null || typeof properties !== 'object' || Array.isArray(properties)) {
    report(
      `${path}.properties`,
      properties,
      { en: 'is not an object', zh: '不是对象' },
      {
        en: 'an object of properties',
        zh: '由属性组成的对象',
      },
    );
    return null;
  }
  return {
    kind,
    id,
    properties: readProperties(declaration, properties as Record<string, unknown>, path, report),
  };
}

function readProperties(
  declaration: KindDeclaration,
  given: Record<string, unknown>,
  path: string,
  report: Report,
): Properties {
  for (const field of Object.keys(given)) {
    if (!Object.hasOwn(declaration.properties, field)) {
      const known = Object.keys(declaration.properties);
      report(
        `${path}.properties.${shortened(field)}`,
        given[field],
        { en: `a ${declaration.kind} has no such property`, zh: `${declaration.kind} 没有这个属性` },
        { en: known.join(', '), zh: known.join('、') },
      );
    }
  }
  const properties: Record<string, Value> = {};
  for (const [field, property] of Object.entries(declaration.properties)) {
    const value = Object.hasOwn(given, field) ? given[field] : undefined;
    const at = `${path}.properties.${field}`;
    if (value === undefined) {
      if (property.required) {
        report(at, value, { en: 'is required', zh: '为必填项' }, acceptedBy(property));
      }
      continue;
    }
    const read = readValue(property, value, at, report);
    // An empty list says nothing: it is the same as leaving the property out.
    if (read !== null && !(Array.isArray(read) && read.length === 0)) properties[field] = read;
    else if (property.required && Array.isArray(read)) {
      report(at, value, { en: 'is empty', zh: '为空' }, acceptedBy(property));
    }
  }
  checkIntervals(declaration, properties, path, report);
  checkMasses(declaration, properties, path, report);
  return properties;
}

function checkIntervals(
  declaration: KindDeclaration,
  properties: Properties,
  path: string,
  report: Report,
): void {
  for (const [from, to] of declaration.intervals ?? []) {
    const first = properties[from];
    const last = properties[to];
    if (typeof first === 'string' && typeof last === 'string' && last < first) {
      report(
        `${path}.properties.${to}`,
        last,
        { en: `ends before ${from} (${first})`, zh: `早于 ${from}（${first}）` },
        { en: `${first} or a later day`, zh: `${first} 当日或之后的日期` },
      );
    }
  }
}

function checkMasses(
  declaration: KindDeclaration,
  properties: Properties,
  path: string,
  report: Report,
): void {
  const carried = properties.minerals;
  for (const [field, property] of Object.entries(declaration.properties)) {
    if (property.type !== 'masses') continue;
    for (const mass of (properties[field] ?? []) as readonly Mass[]) {
      if (Array.isArray(carried) && (carried as readonly string[]).includes(mass.mineral)) continue;
      report(
        `${path}.properties.${field}`,
        mass,
        { en: 'is of a mineral that the link does not carry', zh: '所指矿产不在该供应关系的矿产之列' },
        { en: shown(carried), zh: shown(carried) },
      );
    }
  }
}

/** What a property accepts, in words. */
export function acceptedBy(property: PropertyDeclaration): Bilingual {
  switch (property.type) {
    case 'text':
      return {
        en: `text of 1 to ${MAX_TEXT} characters without NUL or lone surrogates`,
        zh: `1 至 ${MAX_TEXT} 个字符的文本，不含 NUL 及孤立代理项`,
      };
    case 'code':
      return { en: property.accepts, zh: `符合 ${property.pattern.source} 的代码` };
    case 'enum':
      return { en: `one of ${property.values.join(', ')}`, zh: `${property.values.join('、')} 之一` };
    case 'date':
      return { en: 'a day that exists, as YYYY-MM-DD', zh: '存在的日期，格式为 YYYY-MM-DD' };
    case 'number': {
      const { minimum = '-∞', maximum = '∞' } = property;
      return {
        en: `${property.integer ? 'a whole number' : 'a number'} from ${minimum} to ${maximum}`,
        zh: `${minimum} 至 ${maximum} 之间的${property.integer ? '整数' : '数'}`,
      };
    }
    case 'boolean':
      return { en: 'true or false', zh: 'true 或 false' };
    case 'textList':
      return { en: `a list of at most ${MAX_LIST} texts`, zh: `文本列表，最多 ${MAX_LIST} 项` };
    case 'minerals':
      return {
        en: `a list of mineral codes, each ${MINERAL_CODE.en}`,
        zh: `矿产代码列表，每项为${MINERAL_CODE.zh}`,
      };
    case 'masses':
      return {
        en: 'a list of {mineral, kgLow?, kgHigh?}, one a mineral, 0 ≤ kgLow ≤ kgHigh',
        zh: '由 {mineral, kgLow?, kgHigh?} 组成的列表，每种矿产一项，0 ≤ kgLow ≤ kgHigh',
      };
    case 'reference':
    case 'references': {
      const many = property.type === 'references';
      const kinds = property.to.join(', ');
      return { en: `${many ? 'ids' : 'the id'} of ${kinds}`, zh: `${kinds} 的标识${many ? '列表' : ''}` };
    }
  }
}

/** The declaration of one entry of a list property; of any other property, itself. */
function entryOf(property: PropertyDeclaration): PropertyDeclaration {
  const { description } = property;
  switch (property.type) {
    case 'textList':
      return { type: 'text', description };
    case 'references':
      return { ...property, type: 'reference', onRetract: 'drop' };
    case 'minerals':
      return { type: 'code', pattern: MINERAL_PATTERN, accepts: MINERAL_CODE.en, description };
    default:
      return property;
  }
}

/** What a filter may ask of a property: its value, or one entry of its list; in words. */
export function acceptedEntryOf(property: PropertyDeclaration): Bilingual {
  return property.type === 'minerals' ? MINERAL_CODE : acceptedBy(entryOf(property));
}

/** Whether a property can hold the value, or, being a list, hold it as one of its entries. */
export function isEntryOf(property: PropertyDeclaration, value: unknown): boolean {
  return readValue(entryOf(property), value, '', () => {}) !== null;
}

const WRONG: Bilingual = { en: 'cannot be taken', zh: '无法接受' };

/** The value in canonical form, or null after a report. */
function readValue(property: PropertyDeclaration, value: unknown, at: string, report: Report): Value | null {
  const refuse = (): null => {
    report(at, value, WRONG, acceptedBy(property));
    return null;
  };
  switch (property.type) {
    case 'text':
      return isText(value) ? value : refuse();
    case 'code':
      return typeof value === 'string' && property.pattern.test(value) ? value : refuse();
    case 'enum':
      return typeof value === 'string' && property.values.includes(value) ? value : refuse();
    case 'date':
      return typeof value === 'string' && isCalendarDay(value) ? value : refuse();
    case 'number':
      return isNumberWithin(value, property) ? value + 0 : refuse();
    case 'boolean':
      return typeof value === 'boolean' ? value : refuse();
    case 'textList':
      return isListOf(value, isText) ? value : refuse();
    case 'minerals':
      return isListOf(value, isMineralCode) ? [...new Set(value)].sort() : refuse();
    case 'masses':
      return readMasses(value) ?? refuse();
    case 'reference':
      return isId(value) ? value : refuse();
    case 'references':
      return isListOf(value, isId) ? [...new Set(value)] : refuse();
  }
}

function isListOf<T>(value: unknown, isEntry: (entry: unknown) => entry is T): value is readonly T[] {
  return Array.isArray(value) && value.length <= MAX_LIST && value.every(isEntry);
}

/** Whether a value is text that may be stored: 1 to {@link MAX_TEXT} characters, no NUL, no lone surrogates. */
export function isText(value: unknown): value is string {
  return (
    typeof value === 'string' &&
    value.length > 0 &&
    value.length <= MAX_TEXT &&
    !value.includes('\0') &&
    value.isWellFormed()
  );
}

function isMineralCode(value: unknown): value is string {
  return typeof value === 'string' && MINERAL_PATTERN.test(value);
}

function isNumberWithin(
  value: unknown,
  bounds: { minimum?: number; maximum?: number; integer?: true },
): value is number {
  return (
    typeof value === 'number' &&
    Number.isFinite(value) &&
    (!bounds.integer || Number.isSafeInteger(value)) &&
    value >= (bounds.minimum ?? -Infinity) &&
    value <= (bounds.maximum ?? Infinity)
  );
}

function readMasses(value: unknown): readonly Mass[] | null {
  if (!isListOf(value, isMass)) return null;
  const masses = value.map(({ mineral, kgLow, kgHigh }) => ({
    mineral,
    ...(kgLow === undefined ? {} : { kgLow: kgLow + 0 }),
    ...(kgHigh === undefined ? {} : { kgHigh: kgHigh + 0 }),
  }));
  masses.sort((a, b) => (a.mineral < b.mineral ? -1 : 1));
  const repeats = masses.some((mass, index) => mass.mineral === masses[index - 1]?.mineral);
  // A mass without bounds says nothing: it is the same as leaving it out.
  return repeats ? null : masses.filter((mass) => mass.kgLow !== undefined || mass.kgHigh !== undefined);
}

function isMass(value: unknown): value is Mass {
  if (value === null || typeof value !== 'object') return false;
  const { mineral, kgLow, kgHigh, ...rest } = value as Record<string, unknown>;
  const isKg = (kg: unknown) => kg === undefined || isNumberWithin(kg, { minimum: 0 });
  const ordered = typeof kgLow !== 'number' || typeof kgHigh !== 'number' || kgLow <= kgHigh;
  return isMineralCode(mineral) && isKg(kgLow) && isKg(kgHigh) && ordered && Object.keys(rest).length === 0;
}

function checkText(value: unknown, field: string, longest: number, report: Report): void {
  if (isText(value) && value.length <= longest) return;
  report(field, value, WRONG, {
    en: `text of 1 to ${longest} characters`,
    zh: `1 至 ${longest} 个字符的文本`,
  });
}

function reportInto(issues: InputIssue[]): Report {
  return (field, value, problem, accepted) => issues.push({ field, value: shown(value), problem, accepted });
}
