import type { SourceFault } from '../faults/faulty-source.ts';

const SPACE = 'control-space.ts';
const SEARCH = 'settling-control.ts';
const POINTS = 'control-points.ts';

const ENDS_UNASSURED = '(this.records[at + ENDING] as number) | WALKS.unassured;';
const AS_IT_GOES_ON = 'else space.arriveUnassured(reached, arrival, last);';
const IS_COVERED = 'this.records[at + COVERED] = covered.length === 0 ? 0 : 1;';

/** Mistakes made in the source of the control points. */
export const FAULTS_IN_CONTROL_SOURCE: Record<string, SourceFault[]> = {
  'the arrival at the end checked': [
    {
      file: SPACE,
      find: ENDS_UNASSURED,
      replace: `(this.records[at + ENDING] as number) |
        (firstCovered(this.coveredDays.get(state) ?? [], first, last) < NO_DAY ? WALKS.assured : WALKS.unassured);`,
    },
  ],
  'the start counted': [
    {
      file: POINTS,
      find: 'space.arriveUnassured(space.stateOf(rowTo[row] as number, mineral), from, to);',
      replace: `const start = graph.columns.rowFrom[row] as number;
        const state = space.stateOf(rowTo[row] as number, mineral);
        if (assurances.covered(start, mineral).length > 0) space.arriveAssured(state, from);
        else space.arriveUnassured(state, from, to);`,
    },
  ],
  'the day of departure instead of that of arrival': [
    { file: SPACE, find: IS_COVERED, replace: 'this.records[at + COVERED] = 0;' },
    {
      file: SEARCH,
      find: AS_IT_GOES_ON,
      replace: `else {
        const covered = space.assurances.covered(node, records[record + MINERAL] as number);
        const isCovered = covered.some(({ from, to }) => from <= last && arrival <= to);
        const isUncovered = !covered.some(({ from, to }) => from <= arrival && last <= to);
        if (isCovered) space.arriveAssured(reached, arrival);
        if (isUncovered) space.arriveUnassured(reached, arrival, last);
      }`,
    },
  ],
  'the mineral that leaves instead of the one that arrived': [
    {
      file: POINTS,
      find: 'import { firstUses } from',
      replace: "import { yieldsAt } from '../engine/columns.ts';\nimport { firstUses } from",
    },
    {
      file: POINTS,
      find: 'space.assurances = assurances;',
      replace: `space.assurances = {
        covered: (node, mineral) => assurances.covered(node, yieldsAt(graph, node, mineral)[0] ?? mineral),
      };`,
    },
  ],
  'the earliest arrival alone': [
    {
      file: SPACE,
      find: 'firstUncovered(covered, first, last)',
      replace: 'firstUncovered(covered, first, first)',
    },
    {
      file: SPACE,
      find: 'firstCovered(covered, first, last)',
      replace: 'firstCovered(covered, first, first)',
    },
  ],
  'an arrival that can be covered is': [
    {
      file: SPACE,
      find: 'firstUncovered(covered, first, last)',
      replace: 'firstCovered(covered, first, last) < NO_DAY ? NO_DAY : first',
    },
  ],
  'an arrival that can be uncovered is': [
    {
      file: SPACE,
      find: 'firstCovered(covered, first, last)',
      replace: 'firstUncovered(covered, first, last) < NO_DAY ? NO_DAY : first',
    },
  ],
  'a covered day may be after the last': [
    { file: 'assured-days.ts', find: 'return day <= last ? day : NO_DAY;\n  }', replace: 'return day;\n  }' },
  ],
  'an uncovered day may be after the last': [
    { file: 'assured-days.ts', find: /return day <= last \? day : NO_DAY;\n\}/, replace: 'return day;\n}' },
  ],
  'only the first covered days looked at': [
    { file: 'assured-days.ts', find: 'if (to < first) continue;', replace: 'if (to < first) return NO_DAY;' },
  ],
  'the last covered day left out': [
    { file: 'assured-days.ts', find: 'if (to < first) continue;', replace: 'if (to <= first) continue;' },
  ],
  'the last covered day taken for uncovered': [
    { file: 'assured-days.ts', find: 'day = to + 1;', replace: 'day = to;' },
  ],
  'covered a day too long': [
    { file: 'covering.ts', find: 'found.push({ from, to })', replace: 'found.push({ from, to: to + 1 })' },
  ],
  'covered a day too short': [
    { file: 'covering.ts', find: 'found.push({ from, to })', replace: 'found.push({ from, to: to - 1 })' },
  ],
  'the later of two assurances forgotten': [
    { file: 'covering.ts', find: 'last.to = Math.max(last.to, to);', replace: '{}' },
  ],
  'another assurance of the node forgotten': [
    { file: 'covering.ts', find: 'else others.push(one);', replace: '' },
  ],
  'the minerals of an assurance forgotten': [
    {
      file: 'covering.ts',
      find: 'return minerals === null || minerals.has(mineral);',
      replace: 'return true;',
    },
  ],
  'an assurance of all minerals covers none': [
    {
      file: 'covering.ts',
      find: 'return minerals === null || minerals.has(mineral);',
      replace: 'return minerals?.has(mineral) === true;',
    },
  ],
  'the as-of day ignored': [{ file: SEARCH, find: 'if (last > asOf) last = asOf;', replace: '' }],
  'blind to time': [{ file: SEARCH, find: 'if (arrival > last) continue;', replace: '' }],
  'blind to minerals': [
    { file: SEARCH, find: /if \(\(\(\(mineralSets\[.*\) === 0\) continue;/, replace: '' },
  ],
  'links that are not seen at the revision': [
    { file: SEARCH, find: /if \(!\(\(rows\[at \+ RECORDED\][^;]*;/, replace: '' },
  ],
  'appended rows not searched': [
    { file: SEARCH, find: /const hasAppended = .*;/, replace: 'const hasAppended = false;' },
  ],
  'conversions forgotten': [
    { file: SEARCH, find: /const hasConversions = .*;/, replace: 'const hasConversions = false;' },
  ],
  'a control point passed is forgotten': [
    {
      file: SEARCH,
      find: 'if (isAssured) space.arriveAssured(reached, arrival);',
      replace: 'if (isAssured) space.arriveUnassured(reached, arrival, last);',
    },
  ],
  'self loops left out': [
    {
      file: SEARCH,
      find: 'if (isAssured) space',
      replace: 'if (reached === state) continue;\n        if (isAssured) space',
    },
  ],
  'a state looked at once, whichever its layer': [
    {
      file: SEARCH,
      find: 'records[record + (isAssured ? ASSURED_SINCE : UNASSURED_SINCE)] !== day',
      replace: `records[record + (isAssured ? ASSURED_SINCE : UNASSURED_SINCE)] !== day ||
        (records[record + (isAssured ? UNASSURED_SINCE : ASSURED_SINCE)] as number) < day`,
    },
  ],
  'what is made of several minerals has the walks of the first': [
    { file: 'controlled-states.ts', find: 'product.walks |= own.walks;', replace: '' },
  ],
  'a node has the verdict of its last state': [
    {
      file: POINTS,
      find: 'walks |= states.walks[entry] as number;',
      replace: 'walks = states.walks[entry] as number;',
    },
  ],
};
