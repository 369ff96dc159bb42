import type { SourceFault } from '../faults/faulty-source.ts';

/** Mistakes made in the solver's own source. */
export const FAULTS_IN_SOURCE: Record<string, SourceFault[]> = {
  'shares of the inflows alone, whatever leaves': [
    { file: 'quantities.ts', find: 'return excess > ROUNDING * output ? excess : 0;', replace: 'return 0;' },
  ],
  'uncovered output of a mine unknown': [
    { file: 'exact.ts', find: 'clean += excess * (excessClean[pool] as number);', replace: '' },
  ],
  'tainted part of a link counted twice': [
    {
      file: 'exact.ts',
      find: 'clean += mixed * (this.clean[from] as number);\n      }\n    }\n    const excess',
      replace: 'clean += mass * (this.clean[from] as number);\n      }\n    }\n    const excess',
    },
  ],
  'paths summed: a loop is gone round once': [
    { file: 'exact.ts', find: 'weight[steps] = mixed;', replace: 'weight[steps] = mixed / 2;' },
  ],
  'what leaves a loop lost': [
    { file: 'exact.ts', find: 'leaving[member] = leaves + excess;', replace: 'leaving[member] = leaves;' },
  ],
  'components downstream first': [
    {
      file: 'components.ts',
      find: 'if (met < mark) mark = met;',
      replace: '',
    },
  ],
  'where nothing leaves is lost on the way': [
    { file: 'dense-elimination.ts', find: 'leaving[state] = (leaving[state] as number) + led;', replace: '' },
  ],
  'least valuable inflows raised first': [
    {
      file: 'best-mix.ts',
      find: '(value[b] as number) - (value[a] as number)',
      replace: '(value[a] as number) - (value[b] as number)',
    },
  ],
  'raised past what helps': [
    {
      file: 'best-mix.ts',
      find: 'if (this.total > 0 && worth * this.total <= this.valued) return;',
      replace: '',
    },
  ],
  'no summit inside an interval: an inflow is raised whole': [
    {
      file: 'best-mix.ts',
      find: 'const step = Math.min(room, least - this.total);',
      replace: 'const step = room;',
    },
  ],
  'excess worth something: inflows never raised to cover it': [
    {
      file: 'best-mix.ts',
      find: 'if (this.total >= outputHigh && this.valued / this.total > unraised)',
      replace: 'if (this.total < 0)',
    },
  ],
  'excess worth something: inflows always raised to cover it': [
    {
      file: 'best-mix.ts',
      find: 'const unraised = (valued + uncoveredAtLeast) / outputHigh;',
      replace: 'const unraised = 0;',
    },
  ],
  'output at its high end throughout': [
    {
      file: 'best-mix.ts',
      find: 'this.raise(inflows, outputLow);\n      return this.mix(inflows, outputLow, 0);',
      replace: 'this.raise(inflows, outputHigh);\n      return this.mix(inflows, outputHigh, 0);',
    },
  ],
  'unbounded inflows are not': [
    { file: 'best-mix.ts', find: 'weight.fill(0, 0, inflows);', replace: '' },
    {
      file: 'best-mix.ts',
      find: 'this.valued = worth;\n        return;',
      replace: 'this.valued = 0;\n        return;',
    },
  ],
  'more than nothing can be nothing': [
    {
      file: 'closed-loops.ts',
      find: '|| system.inflowOpen[inflow] === 1',
      replace: '',
    },
  ],
  'loops are never cut off': [
    {
      file: 'closed-loops.ts',
      find: 'new Uint8Array(pools).fill(1);\n  const { start',
      replace: 'new Uint8Array(pools);\n  const { start',
    },
  ],
  'a loop is cut off though what leaves it is not covered': [
    {
      file: 'closed-loops.ts',
      find: '&& most >= (system.outputLow[pool] as number) * (1 - ROUNDING)',
      replace: '',
    },
  ],
  'one choice, never a better one': [
    { file: 'loop.ts', find: 'if (round > 0 && best <=', replace: 'if (round > 0 || best <' },
  ],
  'a pool without mass is seen as it would be with one': [
    {
      file: 'intervals.ts',
      find: 'const seen = mass[from] === MASS.perhaps ? Math.max(own, measure.excess(from)) : own;',
      replace: 'const seen = own;',
    },
  ],
  'a pool without mass has a share': [
    {
      file: 'intervals.ts',
      find: 'value = loop.best(member, question, values);',
      replace: 'continue;',
    },
  ],
  'a pool that may be without mass is judged by assignments in which it is': [
    { file: 'intervals.ts', find: 'chosen[member] = 0;', replace: '' },
  ],
  'least unknown by what is not known': [
    {
      file: 'measures.ts',
      find: 'return (isFromPool ? tainted : 1) - part;',
      replace: 'return (isFromPool ? 0 : 1) - part;',
    },
  ],
  'an open end makes no mass': [
    { file: 'quantities.ts', find: 'isOpen |= inflowOpen[inflow] as number;', replace: '' },
  ],
};
