import type { SourceFault } from '../faults/faulty-source.ts';

const WALKS = 'best-walks.ts';
const GRAPH = 'walk-graph.ts';
const CUT = 'cutting.ts';

/** Mistakes made in the source of explanations. */
export const FAULTS_IN_EXPLAINING_SOURCE: Record<string, SourceFault[]> = {
  'fewest links before the strongest': [
    {
      file: WALKS,
      find: 'b.strength - a.strength || a.links - b.links',
      replace: 'a.links - b.links || b.strength - a.strength',
    },
  ],
  'arrival forgotten among walks of one length': [
    { file: WALKS, find: ' || a.arrival - b.arrival;', replace: ';' },
  ],
  'a bound of stronger walks kept for weaker ones': [
    { file: WALKS, find: 'beginning.links = beginning.length;\n    beginning.arrival = NEVER;', replace: '' },
  ],
  'arrival by the first walk of fewest links': [
    {
      file: WALKS,
      find: 'if (arrival >= (next.get(other) ?? Number.POSITIVE_INFINITY)) continue;',
      replace: 'if (next.has(other)) continue;',
    },
  ],
  'links used twice among the walks': [
    { file: WALKS, find: 'if (!mayRepeat && uses(beginning, place)) return;', replace: '' },
  ],
  'the best walk uses no link twice': [
    { file: 'explanation.ts', find: 'best.inOrder(true)', replace: 'best.inOrder(false)' },
  ],
  'one mineral alone carried on': [
    { file: WALKS, find: 'carried.set(state,', replace: 'if (carried.size === 0) carried.set(state,' },
  ],
  'walks end where they first come to the end': [
    {
      file: WALKS,
      find: /yield this\.walkOf\(next, next\.carried\);/,
      replace: '{ yield this.walkOf(next, next.carried); continue; }',
    },
  ],
  'links to go: the last day in time left out': [
    {
      file: 'links-to-go.ts',
      find: 'if (-(days[gain] as number) < day) break;',
      replace: 'if (-(days[gain] as number) <= day) break;',
    },
  ],
  'links to go: weak links count': [
    { file: 'links-to-go.ts', find: 'if ((strength[place] as number) < least) continue;', replace: '' },
  ],
  'ties by number instead of id': [
    {
      file: GRAPH,
      find: /graph\.compareLinks\(rowLink\[a\.row\] as number, rowLink\[b\.row\] as number\)/,
      replace: '(rowLink[a.row] as number) - (rowLink[b.row] as number)',
    },
  ],
  'what arrives is not what is asked for': [
    { file: GRAPH, find: 'if (produced === false) return false;', replace: '' },
  ],
  'conversions on the way forgotten': [
    { file: GRAPH, find: 'of [carried, ...madeFromAt(graph, near, carried)]', replace: 'of [carried]' },
  ],
  'the flag is as strong as can be': [
    { file: GRAPH, find: /exposure\.flag,\s*\) as Strength/, replace: '5) as Strength' },
    { file: GRAPH, find: 'Math.min(evidence.strengthOf(row), flag)', replace: 'evidence.strengthOf(row)' },
  ],
  'a walk is traced when one link is': [
    { file: 'explanation.ts', find: 'traced: places.every', replace: 'traced: places.some' },
  ],
  'any cut is the smallest': [{ file: CUT, find: 'size < known.length;', replace: 'size < 0;' }],
  'the first set that hits the known walks is the cut': [
    { file: CUT, find: 'if (missed.length === 0) return', replace: 'if (missed.length >= 0) return' },
  ],
  'links that are not needed stay in the cut': [
    { file: CUT, find: 'if (isNeeded) taken[place] = 1;\n    return isNeeded;', replace: 'return true;' },
  ],
  'the smallest set is looked for from two links on': [
    { file: CUT, find: 'let size = walks.length;', replace: 'let size = walks.length + 1;' },
  ],
  'found walks: later days are as good': [
    {
      file: 'finding-walk.ts',
      find: 'if (day >= (earliest[state] as number)) return;',
      replace: 'if ((earliest[state] as number) !== NOT_YET) return;',
    },
  ],
  'assumptions: every unknown end counts': [
    { file: 'assumptions.ts', find: '(isBegunKnown && day === first)', replace: 'false' },
  ],
  'assumptions of the first walk alone': [
    { file: 'assumptions.ts', find: 'before?.notEnded === true || ', replace: '' },
    { file: 'assumptions.ts', find: 'before?.begun === true || ', replace: '' },
  ],
};

/** Mistakes made in the search for a hitting set, which few chains are tangled enough to show. */
export const FAULTS_IN_HITTING_SETS: Record<string, SourceFault[]> = {
  'walks that share links need one link each': [
    {
      file: 'hitting-set.ts',
      find: 'if (walk.some((place) => used.has(place))) continue;',
      replace: '',
    },
  ],
  'links once tried are never tried again': [
    {
      file: 'hitting-set.ts',
      find: 'for (const place of tried) excluded.delete(place);',
      replace: '',
    },
  ],
  'links that hit other walks are thought to do no more': [
    { file: 'hitting-set.ts', find: 'one.open.every((walk)', replace: 'one.open.some((walk)' },
  ],
  'one link fewer may be chosen': [
    {
      file: 'hitting-set.ts',
      find: 'if (isHit([...walks.keys()], most))',
      replace: 'if (isHit([...walks.keys()], most - 1))',
    },
  ],
  'the narrowest walk is not open any more': [
    { file: 'hitting-set.ts', find: 'left - 1,', replace: 'left,' },
  ],
};
