import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  FORCES,
  GROUPS,
  JOINT_GROUPS,
  type KnownActor,
  UNIDENTIFIED,
} from '../../src/exchange/ipis/actor-names.ts';
import { WORST_FORMS } from '../../src/exchange/ipis/children.ts';
import { REQUIRED_COLUMNS } from '../../src/exchange/ipis/columns.ts';
import { JOINT_MINERALS } from '../../src/exchange/ipis/minerals.ts';
import {
  JOINT_SPELLINGS,
  KNOWN_PLACES,
  LOCAL_SPELLINGS,
  NAMESAKES,
} from '../../src/exchange/ipis/place-names.ts';
import { slugOf } from '../../src/exchange/ipis/slugs.ts';
import { minerals } from '../../src/policy/minerals.ts';

const ROOT = join(import.meta.dirname, '../..');
const DOC = readFileSync(join(ROOT, 'docs/ipis.md'), 'utf8');

/** The cells of the document's table rows, without their padding. */
const ROWS = new Set(
  DOC.split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .join('|'),
    ),
);
const row = (...cells: readonly string[]) => `|${cells.join('|')}|`;
const spellings = (list: readonly string[] | undefined) => (list ?? []).map((one) => `\`${one}\``).join(', ');
const actorRow = ({ name, nameZh, spellings: others }: KnownActor) => row(name, nameZh, spellings(others));

describe('docs/ipis.md', () => {
  it.each([
    ['forces', Object.values(FORCES).map(actorRow)],
    ['groups', GROUPS.map(actorRow)],
    ['actors of a site alone', UNIDENTIFIED.map(actorRow)],
    [
      'cells that name several groups',
      Object.entries(JOINT_GROUPS).map(([cell, names]) => row(`\`${cell}\``, names.join(', '))),
    ],
    [
      'known places',
      KNOWN_PLACES.map((place) =>
        row(place.name, place.nameZh ?? '', (place.sellersIn ?? []).join(', '), spellings(place.spellings)),
      ),
    ],
    [
      'other selling points',
      Object.entries(LOCAL_SPELLINGS).map(([name, others]) => row(name, spellings(others))),
    ],
    ['namesakes', NAMESAKES.map(({ name, territory, meant }) => row(name, territory, meant))],
    [
      'cells that name several places',
      Object.entries(JOINT_SPELLINGS).map(([cell, names]) => row(`\`${cell}\``, names.join(', '))),
    ],
    [
      'minerals',
      minerals().map(({ code, name, nameZh, alsoCalled }) =>
        row(`\`${code}\``, [name, nameZh, ...alsoCalled].join(', ')),
      ),
    ],
    [
      'cells that name several minerals',
      Object.entries(JOINT_MINERALS).map(([cell, codes]) => row(`\`${cell}\``, spellings(codes))),
    ],
    ['children’s tasks', WORST_FORMS.map(({ name, nameZh, paragraph }) => row(name, nameZh, paragraph))],
  ])('shows the table of %s as it is', (_table, rows) => {
    expect(rows.filter((expected) => !ROWS.has(expected))).toEqual([]);
  });

  it('names every column that a file must have', () => {
    const blockless = REQUIRED_COLUMNS.map((column) => column.replace(/[123]$/, 'N'));
    expect(blockless.filter((column) => !DOC.includes(`\`${column}\``))).toEqual([]);
  });
});

describe('the alias tables', () => {
  it.each([
    [
      'actors',
      [...Object.values(FORCES), ...GROUPS, ...UNIDENTIFIED].map(({ name, spellings: others = [] }) => [
        name,
        ...others,
      ]),
    ],
    ['places', KNOWN_PLACES.map(({ name, spellings: others = [] }) => [name, ...others])],
    ['other selling points', Object.entries(LOCAL_SPELLINGS).map(([name, others]) => [name, ...others])],
    ['minerals', minerals().map(({ code, name, nameZh, alsoCalled }) => [code, name, nameZh, ...alsoCalled])],
  ])('of %s give no spelling to two names', (_table, names) => {
    const slugs = names.flatMap((group) => [...new Set(group.map(slugOf))]);
    expect(slugs.filter((slug, index) => slugs.indexOf(slug) !== index)).toEqual([]);
  });

  it('of cells that name several minerals use codes that the policy room names', () => {
    const codes = new Set(minerals().map(({ code }) => code));
    expect(
      Object.values(JOINT_MINERALS)
        .flat()
        .filter((code) => !codes.has(code)),
    ).toEqual([]);
  });
});
