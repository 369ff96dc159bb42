import type { SourceFault } from '../faults/faulty-source.ts';

const TRACING = 'tracing.ts';

/** Mistakes made in the source of counterparties. */
export const FAULTS_IN_COUNTERPARTY_SOURCE: Record<string, SourceFault[]> = {
  'what a node holds leaves it before it came': [
    {
      file: TRACING,
      find: 'const from = firstPossibleOn[holding] as number;',
      replace: 'const from = -0x7fffffff;',
    },
  ],
  'what was produced is converted again': [
    { file: TRACING, find: 'produced[holding] === 1 ? [] : yieldsAt', replace: 'yieldsAt' },
  ],
  'what arrived is not converted': [
    {
      file: TRACING,
      find: 'produced[holding] === 1 ? [] : yieldsAt(graph, at, held)',
      replace: 'produced[holding] === 1 ? [] : []',
    },
  ],
  'everything leaves, whatever is held': [
    {
      file: TRACING,
      find: 'to: UNBOUNDED_END, minerals });',
      replace: 'to: UNBOUNDED_END, minerals: null });',
    },
  ],
  'walks go on through the company': [
    {
      file: TRACING,
      find: 'closed(space, space.stateOf(node, mineral))',
      replace: 'space.stateOf(node, mineral)',
    },
  ],
  'the company is a supplier of its own': [
    { file: TRACING, find: 'if (focal.has(node)) continue;', replace: '' },
  ],
  'who supplies itself is no counterparty': [
    {
      file: TRACING,
      find: 'if (focal.has(far)) take(rowFrom[row] as number, from, to === asOf);',
      replace: '',
    },
  ],
  'whatever can be reached is a counterparty': [
    { file: TRACING, find: 'if (!focal.has(far)) continue;', replace: '' },
  ],
  'the first day is that of the link': [
    {
      file: TRACING,
      find: 'Math.max(records[at + EARLIEST] as number, edges[edge + EDGE_FIRST] as number)',
      replace: '(edges[edge + EDGE_FIRST] as number)',
    },
  ],
  'the first day is that of the counterparty': [
    {
      file: TRACING,
      find: 'Math.max(records[at + EARLIEST] as number, edges[edge + EDGE_FIRST] as number)',
      replace: '(records[at + EARLIEST] as number)',
    },
  ],
  'the last way found decides the first day': [
    { file: TRACING, find: 'known.first = Math.min(known.first, first);', replace: 'known.first = first;' },
  ],
  'the first way found decides the status': [
    { file: TRACING, find: 'known.current ||= current;', replace: '' },
  ],
  'what comes by a first link goes on for ever': [
    {
      file: TRACING,
      find: 'take(rowFrom[row] as number, from, to === asOf)',
      replace: 'take(rowFrom[row] as number, from, true)',
    },
  ],
  'what comes by a later link goes on for ever': [
    { file: TRACING, find: 'first, edges[edge + EDGE_LAST] === asOf);', replace: 'first, true);' },
  ],
  'the farthest way is told': [{ file: TRACING, find: 'Math.min(...links)', replace: 'Math.max(...links)' }],
  'a company that nothing reaches is near': [
    { file: TRACING, find: 'counted.filter((one) => one > 0)', replace: 'counted' },
  ],
  'the holdings of the next question are taken for these': [
    { file: TRACING, find: 'start[question + 1] as number', replace: 'start.at(-1) as number' },
  ],
};
