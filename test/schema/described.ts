import {
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedDirective,
  isSpecifiedScalarType,
} from 'graphql';

/** Something of a schema that can have a description. */
export interface Describable {
  /** Its schema coordinate, such as `Query.node(id:)` or `@tag`. */
  readonly coordinate: string;
  /** Its own name. */
  readonly name: string;
  readonly description: string | null;
  readonly deprecationReason: string | null;
}

/** Every type, field, argument, input field, enum value and directive that is not the language's own. */
export function describables(schema: GraphQLSchema): readonly Describable[] {
  const found: Describable[] = [];
  function add(coordinate: string, of: Element): void {
    found.push({
      coordinate,
      name: of.name,
      description: of.description ?? null,
      deprecationReason: of.deprecationReason ?? null,
    });
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type) || isSpecifiedScalarType(type)) continue;
    add(type.name, type);
    if (isEnumType(type)) for (const value of type.getValues()) add(`${type.name}.${value.name}`, value);
    if (isInputObjectType(type)) {
      for (const field of Object.values(type.getFields())) add(`${type.name}.${field.name}`, field);
    }
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const field of Object.values(type.getFields())) {
        add(`${type.name}.${field.name}`, field);
        for (const argument of field.args) add(`${type.name}.${field.name}(${argument.name}:)`, argument);
      }
    }
  }
  for (const directive of schema.getDirectives()) {
    if (isSpecifiedDirective(directive)) continue;
    add(`@${directive.name}`, directive);
    for (const argument of directive.args) add(`@${directive.name}(${argument.name}:)`, argument);
  }
  return found;
}

interface Element {
  readonly name: string;
  readonly description?: string | null | undefined;
  readonly deprecationReason?: string | null | undefined;
}

/** Words that say nothing by themselves. */
const BARE = new Set(
  'a an the of its it this that these those is are be in on at to by for with and or as one each all some'
    .split(' ')
    .concat('type types field fields value values list lists input argument object enum'.split(' ')),
);

/**
 * What is wrong with a description; null when nothing is. It says something if some word of it, plurals aside, is not in
 * the name already; for a name that is a term, the Chinese term is enough.
 */
export function faultOf({ name, description }: Pick<Describable, 'name' | 'description'>): string | null {
  if (description === null || description.trim() === '') return 'has no description';
  if (/\b(todo|tbd|fixme|n\/a)\b/i.test(description)) return 'is a placeholder';
  const hasTerm = /\([^)]*\p{Script=Han}[^)]*\)/u.test(description);
  const own = new Set(wordsOf(name));
  const says = wordsOf(description).some((word) => !own.has(word) && !BARE.has(word));
  if (!says && !hasTerm) return 'says no more than the name';
  if (!/^[\p{Lu}\d`“]/u.test(description)) return 'does not begin as a sentence';
  if (!/[.…)]$/.test(description)) return 'does not end as a sentence';
  const english = description.replace(/\([^)]*\)|`[^`]*`|“[^”]*”/gu, '').replaceAll('壹连科技', '');
  return /\p{Script=Han}/u.test(english) ? 'has Chinese outside brackets' : null;
}

function wordsOf(text: string): readonly string[] {
  const spaced = text.replace(/\([^)]*\p{Script=Han}[^)]*\)/gu, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return (spaced.toLowerCase().match(/[a-z]+/g) ?? []).map((word) => word.replace(/s$/, ''));
}
