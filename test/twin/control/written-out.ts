import { inUse, type TwinCase, type TwinDay, type TwinFlag, type TwinLink } from '../case.ts';
import { taintOf } from '../taint.ts';
import { type ControlTwin, type TwinVerdict, told } from './twin.ts';

interface Step {
  link: TwinLink;
  mineral: string;
  day: TwinDay;
}

/**
 * The verdicts of what arrives, by writing out every walk with every choice of its days: only for chains without cycles
 * and of very few links. It holds the twin itself to the letter of the definition.
 */
export function verdictsWrittenOut(
  chain: TwinCase,
  flag: TwinFlag,
  twin: ControlTwin,
): Map<string, TwinVerdict> {
  const taint = taintOf(chain, flag);
  const days = twin.days();
  const found = new Map<string, Set<'passed' | 'not yet'>>();
  const goOn = (walk: readonly Step[]): void => {
    const last = walk.at(-1);
    if (last !== undefined) {
      const isAssured = walk
        .slice(0, -1)
        .some(({ link, mineral, day }) => twin.assuredOn(link.to, mineral, day));
      const key = `${last.link.to} ${last.mineral}`;
      found.set(key, (found.get(key) ?? new Set()).add(isAssured ? 'passed' : 'not yet'));
    }
    for (const link of chain.links) {
      if (last !== undefined && link.from !== last.link.to) continue;
      for (const day of days) {
        if (!inUse(link, day) || (last !== undefined && day < last.day)) continue;
        for (const mineral of link.minerals) {
          const follows =
            last === undefined
              ? taint(link, day, mineral)
              : mineral === last.mineral ||
                chain.conversions.some(
                  ({ node, input, output }) =>
                    node === link.from && input === last.mineral && output === mineral,
                );
          if (follows) goOn([...walk, { link, mineral, day }]);
        }
      }
    }
  };
  goOn([]);
  return new Map([...found].map(([key, passed]) => [key, told(passed)]));
}
