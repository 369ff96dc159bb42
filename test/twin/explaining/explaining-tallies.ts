import type { TwinExplanation } from './difference.ts';
import type { ExplanationTold } from './explaining-answers.ts';
import type { TwinExplainedWalk } from './twin.ts';

/** How often the cases show what the comparison is about. */
export class ExplainingTallies {
  cases = 0;
  readonly counts = new Map<string, number>();

  add(told: ExplanationTold, hurried: ExplanationTold, { bestWalk, walks, cutSize }: TwinExplanation): void {
    this.cases += 1;
    this.count('all walks written out', walks !== null);
    this.count('the best walk uses a link twice', bestWalk !== null && usesTwice(bestWalk));
    this.count('only walks that use a link twice', bestWalk !== null && walks?.length === 0);
    this.count('more walks than asked for', (walks?.length ?? 0) > 10);
    this.count('three walks or more', (walks?.length ?? 0) > 2);
    this.count('walks of several strengths', new Set(told.walks.map(({ strength }) => strength)).size > 1);
    this.count(
      'a longer walk is stronger',
      goesUp(told.walks, (walk) => -walk.links.length),
    );
    this.count(
      'ties until the ids',
      told.walks.some((walk, index) => {
        const other = told.walks[index + 1];
        return (
          other !== undefined &&
          other.strength === walk.strength &&
          other.links.length === walk.links.length &&
          other.arrivals.at(-1) === walk.arrivals.at(-1)
        );
      }),
    );
    this.count('a cut of two links', cutSize === 2);
    this.count('a cut of three links or more', cutSize >= 3);
    this.count('fewer walks apart than links to cut', walks !== null && mostApart(walks) < cutSize);
    this.count('a cut proven irreducible alone', hurried.cut?.kind === 'IRREDUCIBLE');
    this.count('walks left out in a hurry', !hurried.walksComplete);
    this.count('something is taken for granted', told.assumptions.length > 0);
  }

  private count(feature: string, shown: boolean): void {
    this.counts.set(feature, (this.counts.get(feature) ?? 0) + (shown ? 1 : 0));
  }
}

function usesTwice({ links }: TwinExplainedWalk): boolean {
  return new Set(links).size < links.length;
}

function goesUp<T>(things: readonly T[], of: (one: T) => number): boolean {
  return things.some((one, index) => {
    const next = things[index + 1];
    return next !== undefined && of(next) > of(one);
  });
}

/** The most walks that share no link: where these are fewer than the links to cut, no flow tells the cut. */
function mostApart(
  walks: readonly TwinExplainedWalk[],
  used: ReadonlySet<string> = new Set(),
  from = 0,
): number {
  let most = 0;
  for (let index = from; index < walks.length; index += 1) {
    const { links } = walks[index] as TwinExplainedWalk;
    if (links.some((link) => used.has(link))) continue;
    most = Math.max(most, 1 + mostApart(walks, new Set([...used, ...links]), index + 1));
  }
  return most;
}
