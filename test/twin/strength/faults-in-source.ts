import type { SourceFault } from '../faults/faulty-source.ts';

const SPREADING = 'spreading.ts';
const EDGES = 'graded-edges.ts';

/** Mistakes made in the source of strength. */
export const FAULTS_IN_STRENGTH_SOURCE: Record<string, SourceFault[]> = {
  "the flag's own strength forgotten": [
    { file: EDGES, find: 'Math.min(evidence.strengthOf(row), flag)', replace: 'evidence.strengthOf(row)' },
  ],
  'days of the strong walks forgotten: all is there as early as by any walk': [
    {
      file: SPREADING,
      find: 'arrive(edges[at + EDGE_TO] as number, first > since ? first : since);',
      replace: `arrive(
          edges[at + EDGE_TO] as number,
          records[RECORD * (edges[at + EDGE_TO] as number) + 3] as number,
        );`,
    },
  ],
  'dates of edges ignored': [
    { file: SPREADING, find: 'if (since > (edges[at + EDGE_LAST] as number)) continue;', replace: '' },
  ],
  'the last day of an edge left out': [
    { file: SPREADING, find: 'if (since > (edges', replace: 'if (since >= (edges' },
  ],
  'begun anew for every strength': [
    {
      file: SPREADING,
      find: 'queue.clear();',
      replace: 'queue.clear(); day.fill(NO_DAY); lets.set(isNew);',
    },
  ],
  'what is reached does not go on by weaker edges': [
    { file: SPREADING, find: 'if (this.reachedCount > 0) {', replace: 'if (this.reachedCount < 0) {' },
  ],
  'what becomes earlier does not go on by stronger edges': [
    { file: SPREADING, find: '!take(state, since, lets)', replace: '!take(state, since, isNew)' },
  ],
  'first links of weaker evidence forgotten': [
    {
      file: SPREADING,
      find: 'if (isNew[grade] === 1) arrive',
      replace: 'if (isNew[grade] === 1 && this.reachedCount === 0) arrive',
    },
  ],
  'the first links count as the strongest': [
    {
      file: EDGES,
      find: 'day: from,\n    grade: gradeOf(row),',
      replace: 'day: from,\n    grade: gradeOf(row) | STRENGTH,',
    },
  ],
  'company scope of edges forgotten': [
    { file: EDGES, find: 'evidence.isCompanyScope(row) ?', replace: '(rowsOfEdges as unknown) === row ?' },
  ],
  'traced only by the strongest': [
    {
      file: 'strength.ts',
      find: '(grade & COMPANY_SCOPE) === 0);',
      replace: '(grade & COMPANY_SCOPE) === 0 && (grade & STRENGTH) > 1);',
    },
  ],
  'ended as soon as most is reached': [
    {
      file: 'strength.ts',
      find: 'if (spreading.reachedCount === graded.count) break;',
      replace: 'if (2 * spreading.reachedCount > graded.count) break;',
    },
  ],
  'the first that is converted tells the strength of what is produced': [
    { file: 'strength-states.ts', find: /product\.strength = Math\.max\(.*\);/, replace: '' },
  ],
  'the first that is converted tells whether what is produced is traced': [
    { file: 'strength-states.ts', find: /product\.traced = Math\.max\(.*\);/, replace: '' },
  ],
};
