import type { SourceFault } from '../faults/faulty-source.ts';

const STATES = 'state-graph.ts';
const WITHOUT = 'without-node.ts';
const WHOLE = 'concentration.ts';
const ORIGINS = 'origins.ts';

/** Mistakes made in the source of concentration. */
export const FAULTS_IN_CONCENTRATION_SOURCE: Record<string, SourceFault[]> = {
  'one step below alone is searched again': [
    {
      file: WITHOUT,
      find: 'for (const state of below) for (const child of this.#children[state] ?? []) below.add(child);',
      replace: '',
    },
  ],
  'material that starts at the node itself still leaves': [
    { file: WITHOUT, find: 'if (useFrom[use] !== removed) day', replace: 'day' },
  ],
  'no other first link counts': [
    {
      file: WITHOUT,
      find: 'if (useFrom[use] !== removed) day = Math.min(day, useDay[use] as number);',
      replace: '',
    },
  ],
  'other states of the node go on': [
    {
      file: WITHOUT,
      find: 'if (node[from] === removed || again.has(from)) continue;',
      replace: 'if (again.has(from)) continue;',
    },
  ],
  'states that are searched again lend their old days': [
    {
      file: WITHOUT,
      find: 'if (node[from] === removed || again.has(from)) continue;',
      replace: 'if (node[from] === removed) continue;',
    },
  ],
  'nothing comes from elsewhere': [
    {
      file: WITHOUT,
      find: 'if (node[from] === removed || again.has(from)) continue;',
      replace: 'continue;',
    },
  ],
  'what is found again goes no further': [
    { file: WITHOUT, find: 'while (queue.pop()) {', replace: 'while (false) {' },
  ],
  'what comes round to the node goes on': [
    {
      file: WITHOUT,
      find: 'if (day !== earliest.get(state) || node[state] === removed) continue;',
      replace: 'if (day !== earliest.get(state)) continue;',
    },
  ],
  'what is found again is in time for every link': [
    {
      file: WITHOUT,
      find: 'if (arrival > (edgeLast[edge] as number) || arrival >= known) continue;',
      replace: 'if (arrival >= known) continue;',
    },
  ],
  'links that only open later are used at once': [
    {
      file: WITHOUT,
      find: 'const arrival = Math.max(day, edgeFirst[edge] as number);',
      replace: 'const arrival = day;',
    },
  ],
  'one lost way loses the mineral': [
    {
      file: WHOLE,
      find: 'for (const state of states)\n      if (!lost.has(state)) for (const one of this.#madeOf(state)) minerals.delete(one);',
      replace: '',
    },
  ],
  'what is produced is not held': [
    {
      file: WHOLE,
      find: 'for (const one of [arrived, ...yieldsAt(graph, at, arrived)]) {',
      replace: 'for (const one of [arrived]) {',
    },
  ],
  'what is lost is held as it arrived alone': [
    {
      file: WHOLE,
      find: 'return [arrived, ...yieldsAt(this.#graph, node[state] as number, arrived)];',
      replace: 'return [arrived];',
    },
  ],
  'a node depends on itself': [
    {
      file: WHOLE,
      find: 'if (at === candidate || !suppliers.has(at)) continue;',
      replace: 'if (!suppliers.has(at)) continue;',
    },
  ],
  'a mine site that is fed is no origin': [{ file: ORIGINS, find: 'isMineSite(node) ||', replace: '' }],
  'mine sites alone are origins': [
    {
      file: ORIGINS,
      find: 'rowsArriving(graph, node).every((row) => rowFrom[row] === node)',
      replace: 'false',
    },
  ],
  'a link to itself feeds a node': [
    {
      file: ORIGINS,
      find: 'every((row) => rowFrom[row] === node)',
      replace: 'every(() => false)',
    },
  ],
  'a walk is remembered that does not arrive first': [
    {
      file: STATES,
      find: '!== earliest[state]) continue;',
      replace: '< (earliest[state] as number)) continue;',
    },
  ],
  'the nodes that first links leave are forgotten': [
    {
      file: STATES,
      find: 'cameFrom[state] = useFrom[use] as number;',
      replace: 'cameFrom[state] = -2;',
    },
  ],
};
