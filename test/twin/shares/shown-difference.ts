import { MASS } from '../../../src/trace/mixing/types.ts';
import type { MassInterval, Share, ShareGrounds, ShareInterval } from '../../../src/trace/sharing/answers.ts';
import { nameOf, type ShareCase } from './case.ts';
import { Answered } from './difference.ts';
import { SharesTwin } from './twin.ts';

type Ends = readonly [number, number] | null;

/** What is right of one case, pool by pool: by the twin where all is exact, else of the system of its plain facts. */
export class RightShares {
  readonly twin: SharesTwin;
  readonly asked: ShareCase;
  readonly #answered: Answered;
  readonly #mixes: ReturnType<SharesTwin['mixes']> | null;

  constructor(asked: ShareCase) {
    this.asked = asked;
    this.twin = new SharesTwin(asked);
    this.#answered = new Answered(asked);
    this.#mixes = this.twin.isExact ? this.twin.mixes() : null;
  }

  /** Minerals that a node holds at any time. */
  heldAt(node: string): string[] {
    const { links, sources, conversions } = this.asked;
    const arriving = links.filter(({ to }) => to === node).flatMap(({ minerals }) => minerals);
    const held = [
      ...arriving,
      ...links.filter(({ from }) => from === node).flatMap(({ minerals }) => minerals),
      ...sources.filter((source) => source.node === node).map(({ mineral }) => mineral),
      ...conversions
        .filter((one) => one.node === node && arriving.includes(one.input))
        .map(({ output }) => output),
    ];
    return [...new Set(held)].sort();
  }

  /** Where the shares of a node that were told are not right, in words; null where they are. */
  differenceAt(node: string, told: readonly Share[]): string | null {
    const codes = told.map(({ mineral }) => mineral);
    if (codes.join() !== this.heldAt(node).join()) return `${node} holds ${codes}, not ${this.heldAt(node)}`;
    for (const share of told) {
      const differs = this.#differs(node, share);
      if (differs) return `${node}, ${share.mineral}: ${differs}`;
    }
    return null;
  }

  #differs(node: string, told: Share): string | null {
    if (!told.complete) return 'not complete';
    const pool = { node, mineral: told.mineral };
    const { shares } = this.#answered;
    const at = this.#answered.poolOf(pool);
    const mass = { [MASS.none]: 'NONE', [MASS.some]: 'SOME', [MASS.perhaps]: 'PERHAPS' }[
      shares.mass[at] as number
    ];
    const mix = this.#mixes?.get(nameOf(pool));
    if (mix !== undefined && (mix === null) !== (told.mass === 'NONE'))
      return `mass ${told.mass}, by the twin`;
    if (told.mass !== mass) return `mass ${told.mass}, not ${mass}`;
    for (const part of ['tainted', 'clean', 'unknown'] as const) {
      const right: Ends =
        mass === 'NONE'
          ? null
          : mix
            ? [mix[part].number, mix[part].number]
            : [shares[`${part}Low`][at] as number, shares[`${part}High`][at] as number];
      if (!isNear(told[part], right)) return `${part} ${JSON.stringify(told[part])}, not ${right}`;
    }
    const origin = [shares.excessLow[at] as number, shares.excessHigh[at] as number] as const;
    return isNearMass(told.unknownOrigin, origin)
      ? null
      : `unknown origin ${JSON.stringify(told.unknownOrigin)}, not ${origin}`;
  }

  /** Where what a share rests on is not right. Whether walks are dated is another question. */
  groundsDiffer(
    node: string,
    mineral: string,
    told: ShareGrounds,
    sourceIds: readonly string[],
  ): string | null {
    const { grounds, unknownOrigins } = this.twin.groundsOf([nameOf({ node, mineral })]);
    const found = told.assumptions
      .filter(({ kind }) => kind !== 'NO_DATED_WALK')
      .flatMap(({ kind, count, linkIds, sourceIds: ofSources, nodeIds }) => {
        const numbers = ofSources.map((id) => String(sourceIds.indexOf(id)));
        const all = [...linkIds, ...numbers, ...nodeIds].map((one) => `${kind} of ${one}`);
        return all.length === count ? all : [...all, `${kind} ${count} times`];
      })
      .sort();
    if (found.join() !== grounds.join()) return `grounds ${found}\nnot ${grounds}`;
    const right = unknownOrigins
      .map(({ pool, least, most }) => ({ pool, mass: [least, most] as const }))
      .sort((a, b) => b.mass[0] - a.mass[0] || (a.pool < b.pool ? -1 : 1));
    const isRight =
      told.unknownOriginCount === right.length &&
      told.unknownOrigins.every(({ nodeId, mineral: of, mass }) => {
        const one = right.find(({ pool }) => pool === nameOf({ node: nodeId, mineral: of }));
        return one !== undefined && isNearMass(mass, one.mass);
      });
    return isRight
      ? null
      : `unknown origins ${JSON.stringify(told.unknownOrigins)}\nnot ${JSON.stringify(right)}`;
  }
}

function isNear(told: ShareInterval | null, right: Ends): boolean {
  if (told === null || right === null) return told === right;
  const isClose = (a: number, b: number) => Math.abs(a - b) <= 1e-9;
  return (
    isClose(told.least, right[0]) &&
    isClose(told.most, right[1]) &&
    told.isExact === told.most - told.least <= 1e-9
  );
}

function isNearMass({ least, most }: MassInterval, right: readonly [number, number]): boolean {
  return (
    Math.abs(least - right[0]) <= 1e-9 &&
    (most === null ? right[1] === Number.POSITIVE_INFINITY : Math.abs(most - right[1]) <= 1e-9)
  );
}
