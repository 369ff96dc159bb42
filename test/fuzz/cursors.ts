import {
  type GraphQLObjectType,
  getNamedType,
  isEnumType,
  isObjectType,
  isRequiredArgument,
  type OperationTypeNode,
} from 'graphql';
import { Choices } from './choices.ts';
import { writeValue } from './values.ts';
import type { World } from './world.ts';

/** Facts of one kind whose pages are looked at. */
const FACTS = 3;

/**
 * Asks for the beginnings of lists and keeps their cursors in the world, in the same order each time: what is written
 * from them can be written again.
 */
export async function gatherCursors(world: World, ask: (query: string) => Promise<unknown>): Promise<void> {
  const root = world.schema.getRootType('query' as OperationTypeNode);
  if (root) {
    for (const text of pagesOf(world, root)) keepCursors(world, await ask(`{ ${text} }`));
  }
  for (const [kind, ids] of world.idsByKind) {
    const type = world.schema.getType(kind);
    if (!isObjectType(type)) continue;
    const pages = pagesOf(world, type);
    if (pages.length === 0) continue;
    for (const id of ids.slice(0, FACTS)) {
      keepCursors(
        world,
        await ask(`{ node(id: ${JSON.stringify(id)}) { ... on ${kind} { ${pages.join(' ')} } } }`),
      );
    }
  }
}

/** The connections of a type, each under its own name, so that answers say whose cursor it is. */
function pagesOf(world: World, type: GraphQLObjectType): readonly string[] {
  return Object.values(type.getFields()).flatMap((field) => {
    const of = getNamedType(field.type);
    if (!isObjectType(of) || !of.getFields().pageInfo) return [];
    const given = field.args.flatMap((argument) => {
      if (argument.name === 'first') return ['first: 2'];
      if (!isRequiredArgument(argument)) return [];
      const place = { name: argument.name, owner: type.name, field: field.name };
      const value = writeValue(world, new Choices([]), argument.type, place, 0);
      return [`${argument.name}: ${isEnumType(getNamedType(argument.type)) ? value : written(value)}`];
    });
    const of2 = given.length > 0 ? `(${given.join(', ')})` : '';
    return [`${field.name}${of2} { pageInfo { startCursor endCursor } }`];
  });
}

function written(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(written).join(', ')}]`;
  return `{${Object.entries(value)
    .map(([key, member]) => `${key}: ${written(member)}`)
    .join(', ')}}`;
}

function keepCursors(world: World, answer: unknown, field = ''): void {
  if (typeof answer !== 'object' || answer === null) return;
  for (const [key, value] of Object.entries(answer)) {
    if (key === 'startCursor' || key === 'endCursor') {
      if (typeof value !== 'string') continue;
      const known = world.cursors.get(field) ?? [];
      if (!known.includes(value)) world.cursors.set(field, [...known, value]);
    } else keepCursors(world, value, key === 'pageInfo' ? field : key);
  }
}
