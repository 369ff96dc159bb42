import { readdirSync, readFileSync } from 'node:fs';
import { type Change, CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

/** Schemas of releases, `VERSION.graphql` each. */
export const RELEASED = 'schema/released';

/** What has changed in the schema from release to release, told to those who use it. */
export const CHANGELOG = 'docs/schema-changes.md';

/** A schema that was released. */
export interface ReleasedSchema {
  readonly version: string;
  readonly sdl: string;
}

/** The schema of the last release: of those stored, the one with the highest version. */
export function lastRelease(folder: string = RELEASED): ReleasedSchema {
  const versions = readdirSync(folder)
    .flatMap((name) => /^(\d+\.\d+\.\d+)\.graphql$/.exec(name)?.[1] ?? [])
    .sort((one, other) => one.localeCompare(other, 'en', { numeric: true }));
  const version = versions.at(-1);
  if (version === undefined) throw new Error(`${folder} holds no schema of a release`);
  return { version, sdl: readFileSync(`${folder}/${version}.graphql`, 'utf8') };
}

/** How a schema differs from a released one. */
export interface SchemaChanges {
  /** All of it, by path. */
  readonly all: readonly Change[];
  /** What breaks clients. */
  readonly breaking: readonly Change[];
  /** What breaks clients, and the changelog does not name. */
  readonly unnamed: readonly Change[];
}

/**
 * Holds a schema against that of a release. The changelog names a change that breaks clients by its path in backticks,
 * such as `Supplier.tier`, in the part that is about what is not released yet.
 *
 * @throws Error when the changelog has no part "Unreleased"
 */
export async function schemaChanges(
  released: string,
  current: string,
  changelog: string,
): Promise<SchemaChanges> {
  const [, unreleased] = /^## Unreleased\b[^\n]*\n([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(changelog) ?? [];
  if (unreleased === undefined) throw new Error(`${CHANGELOG} has no part "## Unreleased"`);
  const all = [...(await diff(buildSchema(released), buildSchema(current)))].sort((one, other) =>
    (one.path ?? '') < (other.path ?? '') ? -1 : 1,
  );
  const breaking = all.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  const unnamed = breaking.filter(({ path }) => !unreleased.includes(`\`${path}\``));
  return { all, breaking, unnamed };
}
