import fc from 'fast-check';
import {
  nameOf,
  type ShareCase,
  type ShareLink,
  type ShareSource,
  type Spell,
  type StatedMass,
} from './case.ts';

const MINERALS = ['copper', 'cobalt', 'tin'];
const NODES = ['a', 'b', 'c', 'd'];
const LAST_DAY = 12;

const day = fc.integer({ min: 0, max: LAST_DAY });
const dated: fc.Arbitrary<Spell> = fc
  .tuple(day, day)
  .map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));
const halfDated: fc.Arbitrary<Spell> = fc.oneof(
  day.map((first) => ({ first, last: null })),
  day.map((last) => ({ first: null, last })),
  fc.constant({ first: null, last: null }),
);
const spell = (isExact: boolean): fc.Arbitrary<Spell> =>
  fc.oneof(
    { weight: 12, arbitrary: dated },
    { weight: isExact ? 0 : 6, arbitrary: halfDated },
    // An interval of no days.
    { weight: 1, arbitrary: day.map((first) => ({ first: first + 1, last: first })) },
  );

type Mass = Omit<StatedMass, 'mineral'>;
const kg = fc.integer({ min: 1, max: 9 });
const mass = (isExact: boolean): fc.Arbitrary<Mass> => {
  const exact = kg.map((one) => ({ low: one, high: one }));
  const nothing = fc.constantFrom<Mass>({ low: 0, high: 0 }, { high: 0 });
  if (isExact) return fc.oneof({ weight: 8, arbitrary: exact }, { weight: 1, arbitrary: nothing });
  return fc.oneof(
    { weight: 5, arbitrary: exact },
    { weight: 1, arbitrary: nothing },
    {
      weight: 3,
      arbitrary: fc.tuple(fc.nat({ max: 4 }), kg).map(([low, more]) => ({ low, high: low + more })),
    },
    { weight: 1, arbitrary: fc.nat({ max: 3 }).map((low) => ({ low })) },
    { weight: 1, arbitrary: kg.map((high) => ({ high })) },
    { weight: 1, arbitrary: fc.constant({}) },
  );
};

function links(isExact: boolean): fc.Arbitrary<ShareLink[]> {
  const one = fc
    .record({
      from: fc.constantFrom(...NODES),
      to: fc.constantFrom(...NODES),
      minerals: fc.subarray(MINERALS, { minLength: 1 }),
      masses: fc.tuple(mass(isExact), mass(isExact), mass(isExact)),
      // Of some nothing is said.
      said: isExact ? fc.constant(MINERALS) : fc.subarray(MINERALS, { minLength: 1 }),
      spell: spell(isExact),
      standing: fc.constantFrom(
        'now' as const,
        'now' as const,
        'now' as const,
        'now' as const,
        'before' as const,
        'later' as const,
      ),
      isAppended: fc.boolean(),
    })
    .map(({ masses, said, spell: days, ...link }) => ({
      ...link,
      ...days,
      id: '',
      masses: MINERALS.flatMap((mineral, at) =>
        link.minerals.includes(mineral) && said.includes(mineral) ? [{ mineral, ...masses[at] }] : [],
      ),
    }));
  return fc
    .array(one, { minLength: 3, maxLength: 12, size: 'max' })
    .map((all) =>
      all.map((link, at) => ({ ...link, id: `link ${String.fromCharCode(97 + ((at * 7) % 26))}` })),
    );
}

function sources(isExact: boolean): fc.Arbitrary<ShareSource[]> {
  const one = fc
    .record({
      node: fc.constantFrom(...NODES),
      mineral: fc.constantFrom(...MINERALS),
      mass: mass(isExact),
      spell: fc.oneof(spell(isExact), isExact ? fc.constant({ first: 0, last: LAST_DAY }) : halfDated),
      clean: fc.constantFrom(0, 1, 1, 0.5),
      isMiningFigure: fc.boolean(),
    })
    .map(({ mass: stated, spell: days, ...source }) => ({ ...source, ...stated, ...days }));
  // Two of one number are minerals of one source.
  return fc
    .array(one, { maxLength: 6, size: 'max' })
    .map((all) => all.map((source, at) => ({ ...source, number: Math.floor(at / 2) })));
}

/** Chains in which whatever there is can come up, or, when exact, nothing that is not known. */
export function shareCases(isExact: boolean): fc.Arbitrary<ShareCase> {
  const recovery = fc.constantFrom(...(isExact ? [1, 0.5, 0.25] : [1, 0.5, 0.25, null, null]));
  const drawn = fc
    .record({
      mines: fc.subarray(NODES, { maxLength: 3 }),
      links: links(isExact),
      sources: sources(isExact),
      conversions: fc.uniqueArray(
        fc.record({
          node: fc.constantFrom(...NODES),
          input: fc.constantFrom(...MINERALS),
          output: fc.constantFrom(...MINERALS),
          recovery,
        }),
        { maxLength: 6, selector: ({ node, input, output }) => `${node} ${input} ${output}` },
      ),
      taints: fc.array(
        fc.record({
          at: fc.nat({ max: 9 }),
          days: fc.oneof(dated, dated, halfDated),
          minerals: fc.oneof(fc.constant(null), fc.subarray(MINERALS, { minLength: 1, maxLength: 2 })),
        }),
        { maxLength: 6 },
      ),
      period: fc.oneof(dated, dated, halfDated),
      wanted: fc.array(
        fc.record({ node: fc.constantFrom(...NODES), mineral: fc.constantFrom(...MINERALS) }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    })
    .map(({ taints, ...asked }) => ({
      ...asked,
      nodes: [...NODES].reverse(),
      minerals: ['none of it', ...MINERALS],
      taints: taints.map(({ at, days, minerals }) => ({
        link: asked.links[at % asked.links.length]?.id as string,
        ...days,
        minerals,
      })),
      wanted: asked.wanted.filter(
        (pool, at) => asked.wanted.findIndex((other) => nameOf(other) === nameOf(pool)) === at,
      ),
    }));
  return fc.noBias(drawn);
}
