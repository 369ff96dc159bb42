import { isCalendarDay } from './dates.ts';
import type { Bilingual } from './errors.ts';
import type { Value } from './facts.ts';
import { isId } from './ids.ts';
import {
  MAX_LIST,
  MAX_TEXT,
  MINERAL_PATTERN,
  type NumberProperty,
  type PropertyDeclaration,
} from './kinds/declaration.ts';
import type { Mass } from './kinds/index.ts';
import { mineralCode } from './kinds/shared.ts';

/** Takes note of one thing that is wrong. */
export type Report = (field: string, value: unknown, problem: Bilingual, accepted: Bilingual) => void;

const MINERAL_CODE: Bilingual = mineralCode.accepts;

/** What a property accepts, in words. */
export function acceptedBy(property: PropertyDeclaration): Bilingual {
  switch (property.type) {
    case 'text':
      return {
        en: `text of 1 to ${MAX_TEXT} characters without NUL or lone surrogates`,
        zh: `1 至 ${MAX_TEXT} 个字符的文本，不含 NUL 及孤立代理项`,
      };
    case 'code':
      return property.accepts;
    case 'enum':
      return { en: `one of ${property.values.join(', ')}`, zh: `${property.values.join('、')} 之一` };
    case 'date':
      return { en: 'a day that exists, as YYYY-MM-DD', zh: '存在的日期，格式为 YYYY-MM-DD' };
    case 'number':
      return acceptedNumber(property);
    case 'boolean':
      return { en: 'true or false', zh: 'true 或 false' };
    case 'textList':
      return property.each === undefined
        ? { en: `a list of at most ${MAX_LIST} texts`, zh: `文本列表，最多 ${MAX_LIST} 项` }
        : {
            en: `a list of at most ${MAX_LIST}, each ${property.each.accepts.en}`,
            zh: `最多 ${MAX_LIST} 项的列表，每项为${property.each.accepts.zh}`,
          };
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

function acceptedNumber({ minimum, above, maximum, integer }: NumberProperty): Bilingual {
  const number: Bilingual = integer ? { en: 'a whole number', zh: '整数' } : { en: 'a number', zh: '数' };
  const most = maximum ?? '∞';
  return above === undefined
    ? {
        en: `${number.en} from ${minimum ?? '-∞'} to ${most}`,
        zh: `${minimum ?? '-∞'} 至 ${most} 之间的${number.zh}`,
      }
    : {
        en: `${number.en} above ${above} and at most ${most}`,
        zh: `大于 ${above} 且不超过 ${most} 的${number.zh}`,
      };
}

/** The declaration of one entry of a list property; of any other property, itself. */
function entryOf(property: PropertyDeclaration): PropertyDeclaration {
  const { description, descriptionZh } = property;
  switch (property.type) {
    case 'textList':
      return property.each === undefined
        ? { type: 'text', description, descriptionZh }
        : { type: 'code', ...property.each, description, descriptionZh };
    case 'references':
      return { ...property, type: 'reference', onRetract: 'drop' };
    case 'minerals':
      return { type: 'code', pattern: MINERAL_PATTERN, accepts: MINERAL_CODE, description, descriptionZh };
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

const NO_DAY: Bilingual = { en: 'is a day that does not exist', zh: '是不存在的日期' };
export const WRONG: Bilingual = { en: 'cannot be taken', zh: '无法接受' };

/** The value in canonical form, or null after a report. */
export function readValue(
  property: PropertyDeclaration,
  value: unknown,
  at: string,
  report: Report,
): Value | null {
  const refuse = (problem: Bilingual = WRONG): null => {
    report(at, value, problem, acceptedBy(property));
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
      if (typeof value === 'string' && isCalendarDay(value)) return value;
      return refuse(typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? NO_DAY : WRONG);
    case 'number':
      return isNumberWithin(value, property) ? value + 0 : refuse();
    case 'boolean':
      return typeof value === 'boolean' ? value : refuse();
    case 'textList': {
      const pattern = property.each?.pattern ?? /^/;
      return isListOf(value, isText) && value.every((text) => pattern.test(text)) ? value : refuse();
    }
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
  bounds: { minimum?: number; above?: number; maximum?: number; integer?: true },
): value is number {
  return (
    typeof value === 'number' &&
    Number.isFinite(value) &&
    (!bounds.integer || Number.isSafeInteger(value)) &&
    value >= (bounds.minimum ?? -Infinity) &&
    value > (bounds.above ?? -Infinity) &&
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
