import type { Properties } from '../../src/store/facts.ts';
import type { KindName, Mass } from '../../src/store/kinds/index.ts';
import { KINDS } from '../../src/store/kinds/index.ts';
import type { KnownIds } from './known-ids.ts';
import { publisherOf } from './publishers.ts';
import { type TableLine, wordsOf, wrong } from './table.ts';
import { near, type Towns } from './towns.ts';

/** What the reading of a line can refer to. */
export interface Ground {
  readonly ids: KnownIds;
  readonly towns: Towns;
  /** Documents that a line without any of its own rests on. */
  readonly documents: readonly string[];
}

/** Custody models and scopes by the two letters that tables have for them. */
const CUSTODY = {
  IP: 'IDENTITY_PRESERVED',
  SG: 'SEGREGATED',
  CB: 'CONTROLLED_BLENDING',
  MB: 'MASS_BALANCE',
  BC: 'BOOK_AND_CLAIM',
  UN: 'UNKNOWN',
};
const SCOPES = { CO: 'COMPANY', PR: 'PRODUCT', LO: 'LOT', UN: 'UNKNOWN' };

/** What a line states, without its kind. */
export interface Statement {
  readonly kind: KindName;
  readonly key: string;
  readonly properties: Properties;
}

type Read = (line: TableLine, ground: Ground) => Statement;

/** The words that state facts, and how their lines are read. README.md shows a line of each. */
export const STATEMENTS: Readonly<Record<string, Read>> = {
  doc: ({ cells }) => {
    const [key = '', name = '', nameZh = '', documentType = '', publisher = '', date = '', grade = '', said] =
      cells;
    return stated('Document', key, {
      name,
      nameZh,
      documentType,
      publisher: publisherOf(publisher),
      date,
      reliability: grade.slice(0, 1),
      credibility: grade.slice(1),
      statements: listOf(said),
    });
  },
  mine: located('MineSite', 'miningType'),
  trader: located('Trader', 'traderType'),
  smelter: located('Smelter', 'smelterType'),
  supplier: located('Supplier', 'supplierType'),
  point: located('TradingPoint', 'tradingPointType'),
  route: located('TransportRoute', 'routeType'),
  group: actor('ArmedGroup', (more) => ({ foreign: more === 'FOREIGN' })),
  force: actor('SecurityForce', (more) => ({ forceKind: more })),
  org: actor('Organisation'),
  person: actor('Person'),
  link: (line, { ids, documents }) => {
    const [ends, minerals, form = '', window, custody, via, own] = line.cells;
    const { from, to, key } = endsOf(ends, line, ids);
    const [model = '', scope = ''] = wordsOf(custody);
    return stated('SupplyLink', key, {
      from,
      to,
      ...mineralsOf(minerals),
      form,
      ...windowOf(window, 'validFrom', 'validTo'),
      via: wordsOf(via).map((place) => ids.find(place)),
      custody: spelledOut(model, CUSTODY, line),
      scope: spelledOut(scope, SCOPES, line),
      evidence: evidenceOf(own, ids, documents),
    });
  },
  rel: (line, { ids, documents }) => {
    const [what = '', window, own] = line.cells;
    const [kind = '', ...rest] = wordsOf(what);
    if (!isKind(kind)) throw wrong(line, `no kind ${kind}`);
    const { from, to, key } = endsOf(rest.join(' '), line, ids);
    const evidence = evidenceOf(own, ids, documents);
    return stated(kind, key, { from, to, ...windowOf(window, 'validFrom', 'validTo'), evidence });
  },
  flag: (line, { ids, documents }) => {
    const [key = '', name = '', nameZh = '', what, subject = '', minerals, window, by, own] = line.cells;
    const [category, status, supportMode] = wordsOf(what);
    const [perpetrator] = wordsOf(by);
    return stated('RiskFlag', key, {
      name,
      nameZh,
      category,
      subject: ids.find(subject),
      minerals: wordsOf(minerals),
      perpetrator: perpetrator && ids.find(perpetrator),
      ...windowOf(window, 'from', 'to'),
      status,
      supportMode,
      evidence: evidenceOf(own, ids, documents),
    });
  },
  conversion: (line, { ids, documents }) => {
    const [node = '', minerals, recovery, own] = line.cells;
    const [input, output] = wordsOf(minerals);
    return stated('Conversion', `${node}-${input}-${output}`, {
      node: ids.find(node),
      input,
      output,
      recovery: recovery ? Number(recovery) : undefined,
      evidence: evidenceOf(own, ids, documents),
    });
  },
  source: (line, { ids, documents }) => {
    const [key = '', node = '', sourceType, minerals, window, clean, own] = line.cells;
    return stated('MaterialSource', key, {
      node: ids.find(node),
      sourceType,
      ...mineralsOf(minerals),
      ...windowOf(window, 'validFrom', 'validTo'),
      cleanFraction: clean ? Number(clean) : undefined,
      evidence: evidenceOf(own, ids, documents),
    });
  },
  assurance: (line, { ids, documents }) => {
    const [key = '', node = '', what, minerals, window, clauses, operational, own] = line.cells;
    const [scheme, status, underlyingScheme] = wordsOf(what);
    return stated('Assurance', key, {
      node: ids.find(node),
      scheme,
      underlyingScheme,
      status,
      minerals: wordsOf(minerals),
      clauses: wordsOf(clauses),
      ...windowOf(window, 'validFrom', 'validTo'),
      operational,
      evidence: evidenceOf(own, ids, documents),
    });
  },
  merge: (line, { ids, documents }) => {
    const [ends, own] = line.cells;
    const { from, to, key } = endsOf(ends, line, ids);
    return stated('Merge', key, { dropped: from, kept: to, evidence: evidenceOf(own, ids, documents) });
  },
  part: ({ cells }) => {
    const [key = '', name, nameZh, partNumber, partType, minerals] = cells;
    return stated('Part', key, { name, nameZh, partNumber, partType, minerals: wordsOf(minerals) });
  },
  customer: actor('Customer'),
  product: ({ cells }, { ids }) => {
    const [key = '', name, nameZh, productNumber, productType, parts, customers] = cells;
    return stated('Product', key, {
      name,
      nameZh,
      productNumber,
      productType,
      parts: wordsOf(parts).map((part) => ids.find(`part:${part}`)),
      customers: wordsOf(customers).map((customer) => ids.find(`customer:${customer}`)),
    });
  },
  supply: (line, { ids, documents }) => {
    const [ends, what, window, own] = line.cells;
    const { from, to, key } = endsOf(ends, line, ids);
    const [qualification, share] = wordsOf(what);
    return stated('PartSupply', key, {
      part: to,
      supplier: from,
      qualification,
      volumeShare: share ? Number(share) : undefined,
      ...windowOf(window, 'validFrom', 'validTo'),
      evidence: evidenceOf(own, ids, documents),
    });
  },
  contradiction: (line, { ids, documents }) => {
    const [key = '', name, nameZh, subject = '', date, topic, said, own] = line.cells;
    return stated('Contradiction', key, {
      name,
      nameZh,
      subject: ids.find(subject),
      date,
      topic,
      statements: listOf(said),
      evidence: evidenceOf(own, ids, documents),
    });
  },
};

/** Something with a name, in a town, of some type; chain nodes name minerals too. */
function located(kind: KindName, type: string): Read {
  return (line, { towns }) => {
    const [key = '', name, nameZh, at = '', value, minerals, aliases] = line.cells;
    const town = towns.get(at);
    if (!town) throw wrong(line, `no town ${at}`);
    return stated(kind, key, {
      name,
      nameZh,
      ...near(town, key),
      [type]: value,
      minerals: wordsOf(minerals),
      aliases: listOf(aliases),
    });
  };
}

function actor(kind: KindName, more: (cell: string) => Record<string, unknown> = () => ({})): Read {
  return ({ cells }) => {
    const [key = '', name, nameZh, country, cell = ''] = cells;
    return stated(kind, key, { name, nameZh, country, ...more(cell) });
  };
}

/** `a > b`, or `a > b as key`. */
function endsOf(cell = '', line: TableLine, ids: KnownIds) {
  const [, from, to, as] = /^(\S+) > (\S+)(?: as (\S+))?$/.exec(cell) ?? [];
  if (from === undefined || to === undefined) throw wrong(line, `no two ends: ${cell}`);
  const key = as ?? `${from.replace(/^.*:/, '')}-${to.replace(/^.*:/, '')}`;
  return { from: ids.find(from), to: ids.find(to), key };
}

/** `2024-01-01..2024-06-30`; either day may be left out. */
function windowOf(cell = '', from: string, to: string): Record<string, string | undefined> {
  const [first, last] = cell === '-' ? [] : cell.split('..');
  return { [from]: first, [to]: last };
}

/** `tin=100..200 tungsten`: minerals, some with masses in kg of which a bound may be left out. */
function mineralsOf(cell: string | undefined): { minerals: readonly string[]; masses: readonly Mass[] } {
  const read = wordsOf(cell).map((word) => word.split('='));
  const masses = read.flatMap(([mineral = '', mass]): Mass[] => {
    if (mass === undefined) return [];
    const [low = '', high = low] = mass.split('..');
    return [{ mineral, ...(low && { kgLow: Number(low) }), ...(high && { kgHigh: Number(high) }) }];
  });
  return { minerals: read.map(([mineral = '']) => mineral), masses };
}

function evidenceOf(
  cell: string | undefined,
  ids: KnownIds,
  documents: readonly string[],
): readonly string[] {
  if (cell === 'none') return [];
  const own = wordsOf(cell);
  return own.length > 0 ? own.map((key) => ids.find(`document:${key}`)) : documents;
}

function spelledOut(short: string, words: Readonly<Record<string, string>>, line: TableLine): string {
  const word = words[short];
  if (word === undefined) throw wrong(line, `none of ${Object.keys(words).join(', ')}: ${short}`);
  return word;
}

function listOf(cell = ''): readonly string[] {
  return cell === '' ? [] : cell.split(';').map((text) => text.trim());
}

/** What is empty is not said. */
function stated(kind: KindName, key: string, properties: Record<string, unknown>): Statement {
  const said = Object.entries(properties).filter(
    ([name, value]) =>
      name in KINDS[kind].properties &&
      value !== undefined &&
      value !== '' &&
      !(Array.isArray(value) && value.length === 0),
  );
  return { kind, key, properties: Object.fromEntries(said) as Properties };
}

function isKind(word: string): word is KindName {
  return Object.hasOwn(KINDS, word);
}
