import type { SourceFault } from './faulty-source.ts';

const SEARCH = 'settling-days.ts';

/** Mistakes made in the engine's own source. */
export const FAULTS_IN_ENGINE_SOURCE: Record<string, SourceFault[]> = {
  'blind to minerals': [
    { file: SEARCH, find: /if \(\(\(\(mineralSets\[.*\) === 0\) continue;/, replace: '' },
  ],
  'blind to time': [{ file: SEARCH, find: 'if (arrival > last) continue;', replace: '' }],
  'window a day too long': [
    { file: 'first-uses.ts', find: 'Math.min(until,', replace: 'Math.min(until + 1,' },
  ],
  'window a day too short': [
    { file: 'first-uses.ts', find: 'Math.min(until,', replace: 'Math.min(until - 1,' },
  ],
  'window a day too early': [
    { file: 'first-uses.ts', find: 'Math.max(since,', replace: 'Math.max(since - 1,' },
  ],
  'as-of day ignored': [{ file: SEARCH, find: 'else if (last > asOf) last = asOf;', replace: '' }],
  'as-of day ignored for first links': [
    { file: 'first-uses.ts', find: /(?<=rows\[at \+ LAST_DAY\] as number), asOf\)/, replace: ')' },
  ],
  'walks begun by every link': [
    { file: 'walked-rows.ts', find: 'let begins = false;', replace: 'let begins = true;' },
  ],
  'cycles cut: a node once left is not come back to': [
    {
      file: SEARCH,
      find: /const other = .*;/,
      replace: `const other = otherEnd[row] as number;
        const visited = lastAtNode[other] as number;
        if (visited !== 0 && records[RECORD * (visited - 1) + EDGES_FROM] !== NONE) continue;`,
    },
  ],
  'links that are not seen at the revision': [
    { file: SEARCH, find: /if \(!\(\(rows\[at \+ RECORDED\][^;]*;/, replace: '' },
  ],
  'recorded a revision late': [
    {
      file: SEARCH,
      find: '(rows[at + RECORDED] as number) <= revision',
      replace: '(rows[at + RECORDED] as number) < revision',
    },
  ],
  'ended a revision late': [
    {
      file: SEARCH,
      find: '(rows[at + ENDED] as number) > revision',
      replace: '(rows[at + ENDED] as number) >= revision',
    },
  ],
  'recorded a revision late, for walks': [
    {
      file: 'columns.ts',
      find: '(rows[ROW * row + RECORDED] as number) <= revision',
      replace: '(rows[ROW * row + RECORDED] as number) < revision',
    },
  ],
  'appended rows not searched': [
    { file: SEARCH, find: /const hasAppended = .*;/, replace: 'const hasAppended = false;' },
  ],
  'appended rows not seen in walks': [
    {
      file: 'adjacent-rows.ts',
      find: 'let row = lastAppendedOut[node] as number',
      replace: 'let row = NONE as number',
    },
  ],
  'conversions forgotten': [
    { file: SEARCH, find: /const hasConversions = .*;/, replace: 'const hasConversions = false;' },
  ],
  'converted twice in one passage': [
    {
      file: 'columns.ts',
      find: 'return conversionsOf(graph, node, INPUT, mineral, OUTPUT);',
      replace: `const once = conversionsOf(graph, node, INPUT, mineral, OUTPUT);
        const twice = once.flatMap((one) => conversionsOf(graph, node, INPUT, one, OUTPUT));
        return [...new Set([...once, ...twice])].filter((one) => one !== mineral);`,
    },
  ],
  'conversions of other revisions': [{ file: 'columns.ts', find: 'if (seen && ', replace: 'if (' }],
  'a conversion to itself is production': [
    { file: 'columns.ts', find: ' && other !== mineral', replace: '' },
  ],
  'produced forgotten': [
    {
      file: 'products.ts',
      find: 'if (counts[COUNTS.conversions] === 0) return products;',
      replace: 'return products;',
    },
  ],
  'the first conversion found tells the day of what is produced': [
    { file: 'reached-states.ts', find: /product\.earliest = Math\.min\(.*\);/, replace: '' },
  ],
  'converted at the flagged node itself': [
    { file: 'first-uses.ts', find: 'holds,', replace: 'holds, yieldsAt,' },
    {
      file: 'first-uses.ts',
      find: 'of minerals ?? mineralsOfSet(columns, set)',
      replace: `of minerals === null
        ? mineralsOfSet(columns, set)
        : new Set([...minerals].flatMap((one) => [one, ...yieldsAt(graph, columns.rowFrom[row], one)]))`,
    },
  ],
  'links counted without regard to days': [
    {
      file: 'counting-links.ts',
      find: 'if (day > (edges[at + EDGE_LAST] as number)) continue;',
      replace: '',
    },
  ],
  'links counted by the first walk that comes to a node': [
    {
      file: 'counting-links.ts',
      find: 'if (arrival >= (earliest[other] as number)) continue;',
      replace: 'if (earliest[other] !== NO_DAY) continue;',
    },
  ],
  'ties by number instead of id': [
    { file: 'shortest-walk.ts', find: /return this\.graph\.compareLinks\(.*\);/, replace: 'return a - b;' },
  ],
  'ties of minerals by number instead of code': [
    { file: 'walk-minerals.ts', find: /=> graph\.compareMinerals\(a, b\)/, replace: '=> a - b' },
  ],
  'a walk late by a day': [
    {
      file: 'shortest-walk.ts',
      find: 'day <= (this.latest[entry] as number)',
      replace: 'day < (this.latest[entry] as number)',
    },
  ],
  'walked links: what must follow a day off': [
    {
      file: 'latest-days.ts',
      find: 'Math.min(rows[at + LAST_DAY] as number, bound)',
      replace: 'Math.min(rows[at + LAST_DAY] as number, bound) - 1',
    },
  ],
  'walked links: conversions on the way forgotten': [
    { file: 'latest-days.ts', find: 'if (lastConversion[near] === NONE) continue;', replace: 'continue;' },
  ],
  'backward: conversions taken forward': [
    { file: SEARCH, find: 'against ? madeFromAt : yieldsAt', replace: 'yieldsAt' },
  ],
  'backward: as-of day left out': [
    {
      file: 'origins.ts',
      find: 'Math.min(rows[at + LAST_DAY] as number, asOf)',
      replace: 'Math.min(rows[at + LAST_DAY] as number, asOf - 1)',
    },
  ],
  'backward: a day too early': [
    { file: SEARCH, find: 'const negated = -last;', replace: 'const negated = 1 - last;' },
  ],
  'backward: what the destination makes forgotten': [
    {
      file: 'origins.ts',
      find: /return yieldsAt\(graph, node, mineral\)\.some.*;/,
      replace: 'return false;',
    },
  ],
  'admits: the start of the window ignored': [
    {
      file: 'origins.ts',
      find: 'Math.max(from, columns.rows[at + FIRST_DAY] as number)',
      replace: '(columns.rows[at + FIRST_DAY] as number)',
    },
  ],
  'admits: the end of the window ignored': [
    {
      file: 'origins.ts',
      find: 'Math.min(to, columns.rows[at + LAST_DAY] as number)',
      replace: '(columns.rows[at + LAST_DAY] as number)',
    },
  ],
  'admits: the last day in time left out': [
    {
      file: 'origins.ts',
      find: 'first <= Math.min(last, this.latestArrival(far, mineral))',
      replace: 'first <= last && first < this.latestArrival(far, mineral)',
    },
  ],
  'admits: whatever the link carries': [
    {
      file: 'origins.ts',
      find: 'const carried = minerals ?? mineralsOfSet(columns, set);',
      replace: 'const carried = mineralsOfSet(columns, set);',
    },
  ],
};
