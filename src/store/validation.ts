import { type Changeset, idOfOperation, MAX_OPERATIONS, type Operation } from './changesets.ts';
import { badInput, type InputIssue, refusal, shortened, shown } from './errors.ts';
import type { Fact, Patch, Properties, Provenance, Value } from './facts.ts';
import { ID_TEXT, isId } from './ids.ts';
import { isIdOfKind, noIdOfKind } from './kind-ids.ts';
import { type KindDeclaration, MAX_ID, MAX_TEXT } from './kinds/declaration.ts';
import { isKindName, KIND_NAMES, type KindName, kindOf, type Mass } from './kinds/index.ts';
import { acceptedBy, isText, type Report, readValue, WRONG } from './property-values.ts';

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
    throw refusal([tooMany('operations', input.operations.length)]);
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
    const id = idOfOperation(read);
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

/** What is wrong with a list that asks for more operations than a changeset holds. */
export function tooMany(field: string, given: number): InputIssue {
  return {
    field,
    value: `${given}`,
    problem: {
      en: 'is more operations than a changeset holds: split it',
      zh: '超过一个变更集的操作数，请拆分',
    },
    accepted: { en: `at most ${MAX_OPERATIONS} operations`, zh: `最多 ${MAX_OPERATIONS} 项操作` },
    fault: { fault: 'limit', limit: MAX_OPERATIONS, given },
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
    case 'amend': {
      const patch = readPatch(operation.patch, `${path}.patch`, report);
      return patch && { op: 'amend', patch };
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
          en: 'put, import, amend, retract or reinstate',
          zh: 'put、import、amend、retract 或 reinstate',
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
  const said = readSaid(input, path, report);
  if (said === null) return null;
  const { kind, id, properties } = said;
  return { kind, id, properties: readProperties(kindOf(kind), properties, path, report) };
}

/** Each property by itself: what the amended fact makes of them is known only when it is applied. */
function readPatch(input: unknown, path: string, report: Report): Patch | null {
  const said = readSaid(input, path, report);
  if (said === null) return null;
  const declaration = kindOf(said.kind);
  refuseUndeclared(declaration, said.properties, path, report);
  const properties: Record<string, Value | null> = {};
  for (const [field, property] of Object.entries(declaration.properties)) {
    const value = Object.hasOwn(said.properties, field) ? said.properties[field] : undefined;
    if (value === undefined) continue;
    const at = `${path}.properties.${field}`;
    const read = value === null ? null : readValue(property, value, at, report);
    properties[field] = isSaid(read) ? read : null;
  }
  return { kind: said.kind, id: said.id, properties };
}

/** An empty list says nothing: it is the same as leaving the property out. */
function isSaid(value: Value | null): value is Value {
  return value !== null && !(Array.isArray(value) && value.length === 0);
}

/** What a fact or a patch consists of, its properties not yet read. */
interface Said {
  readonly kind: KindName;
  readonly id: string;
  readonly properties: Record<string, unknown>;
}

function readSaid(input: unknown, path: string, report: Report): Said | null {
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
  if (!isIdOfKind(kind, id)) {
    const { problem, accepted } = noIdOfKind(kind);
    report(`${path}.id`, id, problem, accepted);
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
  return { kind, id, properties: properties as Record<string, unknown> };
}

function refuseUndeclared(
  declaration: KindDeclaration,
  given: Record<string, unknown>,
  path: string,
  report: Report,
): void {
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
}

/** Reads all properties of a fact, each by itself and then together. */
export function readProperties(
  declaration: KindDeclaration,
  given: Record<string, unknown>,
  path: string,
  report: Report,
): Properties {
  refuseUndeclared(declaration, given, path, report);
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
    if (isSaid(read)) properties[field] = read;
    else if (property.required && Array.isArray(read)) {
      report(at, value, { en: 'is empty', zh: '为空' }, acceptedBy(property));
    }
  }
  checkIntervals(declaration, properties, path, report);
  checkEnds(declaration, properties, path, report);
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

/** Where no way may lead back to where it began, one from a fact to itself is the shortest of those. */
function checkEnds(
  { acyclic, edge }: KindDeclaration,
  properties: Properties,
  path: string,
  report: Report,
): void {
  if (!acyclic || !edge) return;
  const [from, to] = [properties[edge.from], properties[edge.to]];
  if (typeof to !== 'string' || from !== to) return;
  report(
    `${path}.properties.${edge.to}`,
    to,
    { en: `is the same as ${edge.from}`, zh: `与 ${edge.from} 相同` },
    { en: `another id than that of ${edge.from}`, zh: `不同于 ${edge.from} 的标识` },
  );
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
        { en: 'is of a mineral that is not among its minerals', zh: '所指矿产不在其矿产之列' },
        { en: shown(carried), zh: shown(carried) },
      );
    }
  }
}

function checkText(value: unknown, field: string, longest: number, report: Report): void {
  // White space alone says nothing: no reason, and nobody.
  if (isText(value) && value.length <= longest && /\S/u.test(value)) return;
  report(field, value, WRONG, {
    en: `text of 1 to ${longest} characters, not white space alone`,
    zh: `1 至 ${longest} 个字符的文本，不得只有空白`,
  });
}

/** Takes note of what is wrong in a list of issues. */
export function reportInto(issues: InputIssue[]): Report {
  return (field, value, problem, accepted) => issues.push({ field, value: shown(value), problem, accepted });
}
