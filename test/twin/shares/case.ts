/** A mineral's mass as stated, kg; an end that is absent is unknown. */
export interface StatedMass {
  mineral: string;
  low?: number;
  high?: number;
}

/** Days, closed at both ends; null: unknown, or open. */
export interface Spell {
  first: number | null;
  last: number | null;
}

export interface ShareLink extends Spell {
  id: string;
  from: string;
  to: string;
  minerals: string[];
  masses: StatedMass[];
  /** Whether it stands as of the revision asked, did once, or will. */
  standing: 'now' | 'before' | 'later';
  /** Recorded since the columns were laid out. */
  isAppended: boolean;
}

/** One mineral of a source. */
export interface ShareSource extends Spell, StatedMass {
  /** By which it is known. */
  number: number;
  node: string;
  clean: number;
  isMiningFigure: boolean;
}

export interface ShareConversion {
  node: string;
  input: string;
  output: string;
  /** Null: unknown. */
  recovery: number | null;
}

/** What a flag says of one link; minerals null: all. */
export interface ShareTaint extends Spell {
  link: string;
  minerals: string[] | null;
}

export interface PoolName {
  node: string;
  mineral: string;
}

/** A chain in plain facts, and what is asked of it. */
export interface ShareCase {
  nodes: string[];
  minerals: string[];
  mines: string[];
  links: ShareLink[];
  sources: ShareSource[];
  conversions: ShareConversion[];
  taints: ShareTaint[];
  period: Spell;
  wanted: PoolName[];
}

export function nameOf({ node, mineral }: PoolName): string {
  return `${node} ${mineral}`;
}
