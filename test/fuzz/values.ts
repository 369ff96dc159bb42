import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLLeafType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from 'graphql';
import type { Choices } from './choices.ts';
import { hostileText, hostileValue, type Json, withKey } from './hostile.ts';
import { newId, type World } from './world.ts';

/** What a value is written for. */
export interface Place {
  /** Name of the argument or the input's field. */
  readonly name: string;
  /** Name of the type that has it: of the input, or of the object of whose field it is an argument. */
  readonly owner: string;
  /** Name of the field whose argument it is or lies in. */
  readonly field: string;
}

/** How often, in a hundred, what is written does not fit: 0 for values that fit in all but what only the store knows. */
export type Wrongness = number;

const DATES = [
  '2024-02-29',
  '2023-03-14',
  '2025-06-30',
  '2024-07-01',
  '0001-01-01',
  '9999-12-31',
  '1970-01-01',
];
const NO_DATES = [
  '2023-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-2-9',
  '10000-01-01',
  '2024-02-29T00:00:00Z',
  'today',
];
const MOMENTS = [
  '2025-06-30',
  '2025-06-30T08:00:00Z',
  '2025-06-30T16:00:00.000+08:00',
  '2999-01-01',
  '1970-01-01',
];
const NO_MOMENTS = [
  '2025-06-30T08:00:00',
  '2025-06-31',
  '2025-06-30T25:00:00Z',
  '2025-06-30T08:00:00+99:00',
  'now',
];
const WORDS = ['a', 'Kasholo', '卡绍洛', 'Example', 'reason', 'demo visit', '壹连科技'];

/** Levels of inputs within inputs before only what is required is written. */
const DEEPEST = 4;

/** Writes a value for an argument, a variable or an input's field. */
export function writeValue(
  world: World,
  choices: Choices,
  type: GraphQLInputType,
  place: Place,
  wrongness: Wrongness,
  depth = 0,
): Json {
  if (choices.chance(wrongness) && choices.chance(40)) return hostileValue(choices);
  if (isNonNullType(type)) return writeValue(world, choices, type.ofType, place, wrongness, depth);
  if (choices.chance(4)) return null;
  if (isListType(type)) {
    const member = () => writeValue(world, choices, type.ofType, place, wrongness, depth);
    if (choices.chance(wrongness)) {
      const one = member();
      // None, the same twice, one that is no list, one that is nothing, more than are accepted.
      const many = JSON.stringify(one).length < 100 ? 5_001 : 3;
      return choices.oneOf<Json>([[], [one, one], one, [one, null], Array.from({ length: many }, () => one)]);
    }
    return Array.from({ length: 1 + choices.below(3) }, member);
  }
  if (isInputObjectType(type)) return inputOf(world, choices, type, place, wrongness, depth);
  return choices.chance(wrongness)
    ? nearlyRight(world, choices, type, place)
    : rightValue(world, choices, type, place);
}

function inputOf(
  world: World,
  choices: Choices,
  type: GraphQLInputObjectType,
  { field }: Place,
  wrongness: Wrongness,
  depth: number,
): Json {
  const fields = Object.values(type.getFields());
  const write = (name: string, of: GraphQLInputType) =>
    writeValue(world, choices, of, { name, owner: type.name, field }, wrongness, depth + 1);
  if (type.isOneOf) {
    const chosen = choices.oneOf(fields);
    const value = write(chosen.name, chosen.type);
    if (!choices.chance(wrongness / 2)) return { [chosen.name]: value ?? 'mine-site:demo:kasholo' };
    const other = choices.oneOf(fields);
    return { [chosen.name]: value, [other.name]: write(other.name, other.type) };
  }
  const written: Record<string, Json> = {};
  for (const each of fields) {
    if (each.name === 'changesetId') {
      // One that the server makes would differ from store to store, and so would what is named after it.
      written.changesetId = write(each.name, each.type) ?? 'fuzz';
      continue;
    }
    const required = isRequiredInputField(each);
    if (required ? choices.chance(wrongness / 4) : depth >= DEEPEST || !choices.chance(30)) continue;
    written[each.name] = write(each.name, each.type);
  }
  if (choices.chance(wrongness / 2)) return withKey(hostileText(choices).slice(0, 50), 'x', written);
  return written;
}

function rightValue(world: World, choices: Choices, type: GraphQLLeafType, place: Place): Json {
  if (isEnumType(type)) return choices.oneOf(type.getValues()).name;
  const said = world.values.get(place.name) ?? [];
  switch (type.name) {
    case 'Boolean':
      return choices.chance(50);
    case 'Int':
      if (place.name === 'first' || place.name === 'last') return 1 + choices.below(4);
      return choices.oneOf([1, 0, 2, 3, 100]);
    case 'Float': {
      const numbers = said.filter((value) => typeof value === 'number');
      return choices.oneOf([1, 0.5, 0, 25, 100, ...numbers]);
    }
    case 'Date':
      return choices.oneOf(DATES);
    case 'Moment':
      return choices.oneOf([...MOMENTS, ...world.moments]);
    case 'ID':
      return idOf(world, choices, place);
    default:
      return textOf(world, choices, place, said);
  }
}

function idOf(world: World, choices: Choices, { name, owner, field }: Place): Json {
  if (name === 'changesetId') return `fuzz-${choices.below(5_000)}`;
  const kind = kindOfInput(owner);
  if (name === 'id' && kind !== null) {
    const made = newId(kind, choices.below(owner.startsWith('Add') ? 100_000 : 40));
    const ofKind = world.idsByKind.get(kind) ?? [];
    if (made !== null && (owner.startsWith('Add') || ofKind.length === 0 || choices.chance(40))) return made;
    if (ofKind.length > 0) return choices.oneOf(ofKind);
  }
  const referred = world.values.get(name)?.filter((value) => typeof value === 'string') ?? [];
  // Ids that stand where this one is to stand, mostly.
  if (referred.length > 0 && choices.chance(70)) return choices.oneOf(referred);
  const bySpeech = (spoken: string) =>
    [...world.idsByKind].flatMap(([known, ids]) => (suits(known, spoken) ? ids : []));
  const byName = bySpeech(name);
  const suited = byName.length > 0 ? byName : bySpeech(field);
  return choices.oneOf(suited.length > 0 && choices.chance(70) ? suited : world.ids);
}

const NODE_KINDS = ['MineSite', 'Trader', 'Smelter', 'Supplier', 'Company'];

/** Whether an argument's or a field's name speaks of a kind: `suppliers` of Supplier, `flagId` of RiskFlag. */
function suits(kind: string, name: string): boolean {
  const spoken = name.replace(/Ids?$/, '').replace(/s$/, '').toLowerCase();
  if (spoken === 'node' || spoken === 'of' || spoken === 'to') return NODE_KINDS.includes(kind);
  return spoken.length > 2 && kind.toLowerCase().endsWith(spoken);
}

/** `MineSite` for its inputs: AddMineSiteInput, MineSiteInput, AmendMineSiteInput, MineSitePatch. */
function kindOfInput(name: string): string | null {
  return /^(?:Add|Amend)?(\w+?)(?:Input|Patch|Item)$/.exec(name)?.[1] ?? null;
}

function textOf(world: World, choices: Choices, { name, field }: Place, said: readonly Json[]): Json {
  const cursors = world.cursors.get(field) ?? [];
  if ((name === 'after' || name === 'before') && cursors.length > 0) return choices.oneOf(cursors);
  const texts = said.filter((value) => typeof value === 'string');
  if (texts.length > 0) return choices.oneOf(texts);
  if (/mineral/i.test(name)) return choices.oneOf(world.values.get('minerals') ?? ['gold']);
  return choices.oneOf([...WORDS, ...(world.values.get('name') ?? [])]);
}

/** Of the right form, and wrong all the same; or of a form that is nearly right. */
function nearlyRight(world: World, choices: Choices, type: GraphQLLeafType, { name }: Place): Json {
  if (isEnumType(type)) return choices.oneOf([type.getValues()[0]?.name.toLowerCase() ?? '', 'NONE', 'null']);
  switch (type.name) {
    case 'Boolean':
      return choices.oneOf<Json>(['true', 0, 1, []]);
    case 'Int':
      return choices.oneOf<Json>([
        -1,
        0,
        201,
        1_001,
        2_147_483_647,
        -2_147_483_648,
        2_147_483_648,
        1.5,
        '1',
        '',
      ]);
    case 'Float':
      return choices.oneOf<Json>([-1, 91, 181, 1e308, -1e308, 5e-324, -0, '1']);
    case 'Date':
      return choices.oneOf(NO_DATES);
    case 'Moment':
      return choices.oneOf(NO_MOMENTS);
    case 'ID':
      return choices.oneOf<Json>(['mine-site:demo:nothing', 'no-kind:demo:x', 1, '', ...world.ids]);
    default:
      if (name === 'after' || name === 'before') {
        const others = [...world.cursors.values()].flat();
        return choices.oneOf(['', 'x', 'eyJ9', ...others]);
      }
      return choices.oneOf<Json>(['unobtainium', 'GOLD', 'gold ', 1, hostileText(choices)]);
  }
}
