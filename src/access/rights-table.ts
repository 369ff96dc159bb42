import type { GraphQLSchema } from 'graphql';
import { accessOfFields, type FieldAccess } from './access-of-field.ts';
import { ROLE_NAMES, ROLES } from './roles.ts';

const BEGIN = '<!-- rights: written by `npm run docs:security` from schema/*.graphql -->';
const END = '<!-- /rights -->';

/**
 * A page with the tables of rights as the schema declares them, between the marks where they stand.
 *
 * @throws Error where the page has no such marks
 */
export function withRights(page: string, schema: GraphQLSchema): string {
  const [before, after] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (before < 0 || after < before) throw new Error(`the page has no ${BEGIN} … ${END}`);
  return `${page.slice(0, before)}${BEGIN}\n\n${rightsTables(schema)}\n${page.slice(after)}`;
}

function rightsTables(schema: GraphQLSchema): string {
  const roots = [schema.getQueryType(), schema.getSubscriptionType(), schema.getMutationType()];
  const all = accessOfFields(schema);
  const ofTypes = all.filter(({ type }) => !roots.includes(type));
  const parts = [
    ['Queries · 查询', rowsOf(byField(all.filter(({ type }) => type === roots[0])))],
    ['Subscriptions · 订阅', rowsOf(byField(all.filter(({ type }) => type === roots[1])))],
    ['Mutations · 变更', rowsOf(byField(all.filter(({ type }) => type === roots[2])))],
    ['What they answer with · 答复中的类型', rowsOf(byType(ofTypes))],
  ] as const;
  const roles = ROLE_NAMES.map((role) => `${ROLES[role].name} · ${ROLES[role].nameZh}`);
  return parts
    .map(([title, rows]) =>
      [
        `### ${title}`,
        '',
        `| ${['fields · 字段', ...roles].join(' | ')} |`,
        `| --- |${' :-: |'.repeat(roles.length)}`,
        ...rows,
        '',
      ].join('\n'),
    )
    .join('\n');
}

/** What may be had, by the roles that may. */
type Named = readonly (readonly [name: string, access: FieldAccess])[];

function byField(fields: readonly FieldAccess[]): Named {
  return fields.map((access) => [access.field.name, access]);
}

/** A type by its name alone where all of its fields may be had alike, else each of its fields. */
function byType(fields: readonly FieldAccess[]): Named {
  const types = grouped(fields, ({ type }) => type);
  return [...types].flatMap(([type, ofType]): Named => {
    const [first] = ofType;
    const isOne = new Set(ofType.map(({ roles }) => roles.join())).size === 1;
    if (first && isOne) return [[type.name, first]];
    return ofType.map((access) => [`${type.name}.${access.field.name}`, access]);
  });
}

/** A row for each set of roles, what more roles may have first. */
function rowsOf(named: Named): readonly string[] {
  const sets = grouped(named, ([, { roles }]) => roles.join());
  return [...sets.values()]
    .map((alike) => ({
      roles: alike[0]?.[1].roles ?? [],
      names: alike.map(([name]) => name).sort(),
    }))
    .sort(
      (one, other) =>
        other.roles.length - one.roles.length || (one.roles.join() < other.roles.join() ? -1 : 1),
    )
    .map(({ roles, names }) => {
      const marks = ROLE_NAMES.map((role) => (roles.includes(role) ? '✓' : ' '));
      return `| ${[names.map((name) => `\`${name}\``).join(' '), ...marks].join(' | ')} |`;
    });
}

function grouped<K, T>(all: readonly T[], keyOf: (one: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return groups;
}
