import DataLoader from 'dataloader';
import { policyOn } from '../../policy/current-policy.ts';
import type { Exposure, Walk } from '../answers.ts';
import { mineralsShown, statesMeant, walkEnds, walkShown } from '../arrivals.ts';
import type { WalkEnd } from '../engine/types.ts';
import type { FlagAtNode } from '../flag-reaches.ts';
import type { Ground } from '../ground.ts';
import { outOfTime } from '../running/out-of-time.ts';
import { evidenceOfRows } from '../strength/evidence-of-rows.ts';
import type { Strength } from '../strength/types.ts';
import type { DayWindow } from '../windows.ts';
import type { BestWalks, ExposureCut, ExposureExplanation, LinkAssumption } from './answers.ts';
import { assumptionsOf } from './assumptions.ts';
import { USUAL_BOUNDS } from './explanation.ts';
import { passedControlPoints } from './passed-control-points.ts';
import type { ExplainedWalk, Explanation } from './types.ts';

/** What of an explanation is asked for, beside the best walk. */
interface Part {
  /** How many of the best walks. */
  readonly walks: number;
  readonly cut: boolean;
}

/** What else is told of the exposure, each by a search of its own. */
type OtherAnswers = Pick<Exposure, 'controlPointsOf' | 'strengthOf' | 'sharesOf'>;

/** A found explanation always has a best walk. */
interface Found extends Explanation {
  readonly bestWalk: ExplainedWalk;
}

/** Walks of which an explanation tells, and whose assumptions it tells, where no number is asked for. */
const USUAL_WALKS = USUAL_BOUNDS.walks;

/**
 * Says why one exposure is one. What is asked of it at once is found by one search for each mineral. Everywhere null
 * where no walk ends as the mineral.
 */
export class ExposureExplainer {
  readonly #ground: Ground;
  readonly #one: FlagAtNode;
  readonly #others: OtherAnswers;
  /** By code of the mineral; undefined: any. */
  readonly #searches = new Map<string | undefined, DataLoader<Part, Found>>();

  constructor(ground: Ground, one: FlagAtNode, others: OtherAnswers) {
    this.#ground = ground;
    this.#one = one;
    this.#others = others;
  }

  /** @throws OretraceError DEADLINE_EXCEEDED. Likewise below */
  async bestWalk(mineral: string | undefined): Promise<Walk | null> {
    const found = await this.#found(mineral, { walks: 0, cut: false });
    return found && this.#shown(found.bestWalk);
  }

  /** @param first 1 or more */
  async walks(first: number, mineral: string | undefined): Promise<BestWalks | null> {
    const found = await this.#found(mineral, { walks: first, cut: false });
    return found && this.#walksOf(found, first);
  }

  async cut(mineral: string | undefined): Promise<ExposureCut | null> {
    const found = await this.#found(mineral, { walks: 0, cut: true });
    return found && this.#cutOf(found);
  }

  async assumptions(mineral: string | undefined): Promise<readonly LinkAssumption[] | null> {
    const found = await this.#found(mineral, { walks: USUAL_WALKS, cut: false });
    return found && this.#assumptionsOf(found);
  }

  /** @param period over which shares are told; null: none are */
  async explanation(
    mineral: string | undefined,
    period: DayWindow | null,
  ): Promise<ExposureExplanation | null> {
    const minerals = mineral === undefined ? null : [mineral];
    const [found, strength, controlPoints, shares] = await Promise.all([
      this.#found(mineral, { walks: USUAL_WALKS, cut: true }),
      this.#others.strengthOf(mineral),
      this.#others.controlPointsOf(mineral),
      period === null ? [] : this.#others.sharesOf({ period, minerals }),
    ]);
    if (!found || !strength || !controlPoints) return null;
    const { snapshot, asOf } = this.#ground;
    const { flag, node, wanted } = this.#one;
    return {
      revision: snapshot.revision,
      asOf,
      flag,
      flagStrength: this.#flagStrength,
      nodeId: snapshot.idOfNode(node),
      minerals: mineralsShown(snapshot, statesMeant(snapshot, wanted, mineral)),
      ...strength,
      controlPoints,
      passed: passedControlPoints(snapshot, flag, found.bestWalk, policyOn(asOf)),
      bestWalk: this.#shown(found.bestWalk),
      walks: this.#walksOf(found, USUAL_WALKS),
      cut: this.#cutOf(found),
      assumptions: this.#assumptionsOf(found),
      shares,
    };
  }

  get #flagStrength(): Strength {
    return this.#ground.snapshot.strengthOf(this.#one.flag.properties.evidence);
  }

  async #found(mineral: string | undefined, part: Part): Promise<Found | null> {
    const { node, all, wanted } = this.#one;
    let search = this.#searches.get(mineral);
    if (!search) {
      const meant = statesMeant(this.#ground.snapshot, wanted, mineral);
      const [first, ...others] = meant.length === 0 ? [] : walkEnds(node, all, meant);
      if (first === undefined) return null;
      search = new DataLoader<Part, Found>(
        async (parts) => {
          const found = await this.#search([first, ...others], parts);
          return parts.map(() => found);
        },
        { cache: false },
      );
      this.#searches.set(mineral, search);
    }
    return search.load(part);
  }

  #search(ends: readonly [WalkEnd, ...WalkEnd[]], parts: readonly Part[]): Promise<Found> {
    const { request, reaches, window, day, snapshot } = this.#ground;
    const walks = Math.max(...parts.map((part) => part.walks));
    const cutWork = parts.some(({ cut }) => cut) ? USUAL_BOUNDS.cutWork : null;
    return request.walks.join(async (deadline) => {
      const { reach } = await reaches.ofFlag(this.#one.flag, window, day, deadline);
      const explanation = await reach.explanation(
        {
          ends,
          bounds: { ...USUAL_BOUNDS, walks, cutWork },
          documentStrengths: snapshot.documentStrengths,
          flag: this.#flagStrength,
        },
        deadline,
      );
      const { bestWalk } = explanation;
      if (bestWalk === null) throw outOfTime();
      return { ...explanation, bestWalk };
    });
  }

  #shown(walk: ExplainedWalk): Walk {
    // A walk has a link or more.
    return walkShown(this.#ground.snapshot, walk, this.#flagStrength) as Walk;
  }

  #walksOf({ walks, walksComplete }: Found, first: number): BestWalks {
    return {
      nodes: walks.slice(0, first).map((walk) => this.#shown(walk)),
      complete: walks.length >= first || walksComplete,
    };
  }

  #cutOf({ cut }: Found): ExposureCut {
    if (cut === null) throw outOfTime();
    const { snapshot } = this.#ground;
    const linkIds = cut.links.map((link) => snapshot.idOfLink(link));
    return { revision: snapshot.revision, linkIds, kind: cut.kind };
  }

  #assumptionsOf({ bestWalk, walks }: Found): readonly LinkAssumption[] {
    const { snapshot } = this.#ground;
    const { graph, revision, documentStrengths } = snapshot;
    const evidence = evidenceOfRows(graph.columns, documentStrengths);
    const shown = [bestWalk, ...walks.slice(0, USUAL_WALKS)];
    return assumptionsOf({ graph, evidence }, shown).map(({ link, begun, notEnded, companyScope }) => ({
      revision,
      linkId: snapshot.idOfLink(link),
      begun,
      notEnded,
      companyScope,
    }));
  }
}
