import { mineralBits, mineralsIn } from './minerals.ts';
import type { Random } from './random.ts';
import { MINERALS, TIERS, type Tier } from './tiers.ts';

/** Mines and local traders of a region, in nodes of the whole chain. */
const NODES_A_REGION = 2_500;
const EVERY_MINERAL = mineralBits(MINERALS.keys());

/** Who there is: stage, region and minerals of each node, and who could buy what from whom. */
export class Nodes {
  /** Minerals that each node deals in, as bits. */
  readonly minerals: Int32Array;
  readonly regionCount: number;
  private readonly random: Random;
  /** Of each stage, the node after its last. */
  private readonly ends: readonly number[];
  private readonly regions: Int32Array;
  /** Nodes by stage, area and mineral. */
  private readonly dealers: number[][] = [];

  constructor(count: number, random: Random) {
    this.random = random;
    this.ends = TIERS.map((_, index) => {
      const share = TIERS.slice(0, index + 1).reduce((sum, one) => sum + one.share, 0);
      return index === TIERS.length - 1 ? count : Math.min(count - 1, Math.round(share * count));
    });
    this.regionCount = Math.max(1, Math.ceil(count / NODES_A_REGION));
    this.minerals = new Int32Array(count);
    this.regions = new Int32Array(count);
    const mined = Array.from({ length: this.regionCount }, () => this.someMinerals(EVERY_MINERAL, 3));
    for (const [stage, tier] of TIERS.entries()) {
      const [first, end] = this.nodesOf(tier.name);
      const [fewest, most] = tier.minerals;
      for (let node = first; node < end; node += 1) {
        const region = random.below(this.regionCount);
        this.regions[node] = region;
        const choice = tier.neighbourhood === 'region' ? (mined[region] as number) : EVERY_MINERAL;
        const dealt = this.someMinerals(choice, fewest + random.below(most - fewest + 1));
        this.minerals[node] = dealt;
        this.enter(stage, node, dealt);
      }
    }
  }

  nodesOf(name: string): readonly [first: number, end: number] {
    const stage = stageOf(name);
    return [stage === 0 ? 0 : (this.ends[stage - 1] as number), this.ends[stage] as number];
  }

  tierOf(node: number): Tier {
    return TIERS[this.ends.findIndex((end) => node < end)] as Tier;
  }

  regionOf(node: number): number {
    return this.regions[node] as number;
  }

  anyOf({ name }: Tier): number {
    const [first, end] = this.nodesOf(name);
    return first + this.random.below(end - first);
  }

  /** Somebody else of a stage who deals in the mineral, near the seller if there is any; undefined where nobody does. */
  buyerFrom(seller: number, { neighbourhood }: Tier, name: string, mineral: number): number | undefined {
    const stage = stageOf(name);
    const area = this.areasOf(seller)[neighbourhood];
    const buyers =
      this.dealers[this.keyOf(stage, area, mineral)] ?? this.dealers[this.keyOf(stage, 0, mineral)];
    if (buyers === undefined) return undefined;
    const buyer = this.random.one(buyers);
    return buyer === seller ? undefined : buyer;
  }

  private enter(stage: number, node: number, dealt: number): void {
    for (const area of Object.values(this.areasOf(node))) {
      for (const mineral of mineralsIn(dealt)) {
        const key = this.keyOf(stage, area, mineral);
        const dealers = this.dealers[key];
        if (dealers === undefined) this.dealers[key] = [node];
        else dealers.push(node);
      }
    }
  }

  /** Areas by number: the world is 0, then come regions. */
  private areasOf(node: number): Record<Tier['neighbourhood'], number> {
    return { world: 0, region: 1 + this.regionOf(node) };
  }

  private keyOf(stage: number, area: number, mineral: number): number {
    return ((1 + this.regionCount) * stage + area) * MINERALS.length + mineral;
  }

  private someMinerals(choice: number, count: number): number {
    return mineralBits(this.random.shuffled(mineralsIn(choice)).slice(0, count));
  }
}

function stageOf(name: string): number {
  return TIERS.findIndex((tier) => tier.name === name);
}
