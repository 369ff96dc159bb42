import type { Observation } from './observations.ts';
import type { Visit } from './visits.ts';

/** What one observation says of a thing that may go on for a while: of each of its signs, or of all of it. */
export interface Sighting {
  readonly observation: Observation;
  /** Signs that are seen, such as acts; with the visits that saw any of them. */
  readonly seen: ReadonlySet<string>;
  readonly visits: readonly Visit[];
  /** Signs that are expressly denied. */
  readonly denied: ReadonlySet<string>;
  /** Whether the whole is seen not to be. */
  readonly ended: boolean;
}

/** A stretch of time in which a thing holds. */
export interface Spell {
  /** Day of the first visit that saw it. */
  readonly from: string;
  /** Day before the visit that saw otherwise; null while none has. */
  readonly to: string | null;
  /** Every sign seen, with the days on which it was. */
  readonly signs: ReadonlyMap<string, readonly string[]>;
  /** The visits that saw it. */
  readonly visits: readonly Visit[];
  /** The observation that saw otherwise. */
  readonly endedBy: Observation | null;
}

/**
 * The spells of one thing at one site, oldest first. A spell lasts while any sign seen in it has not been denied
 * since; what an observation leaves open changes nothing.
 */
export function spellsOf(sightings: Iterable<Sighting>): readonly Spell[] {
  const spells: Spell[] = [];
  let open: OpenSpell | null = null;
  for (const sighting of sightings) {
    if (sighting.seen.size > 0) {
      open ??= new OpenSpell(sighting.observation.date);
      open.see(sighting);
    } else if (open?.endsWith(sighting)) {
      spells.push(open.closed(sighting.observation));
      open = null;
    }
  }
  if (open !== null) spells.push(open.closed(null));
  return spells;
}

class OpenSpell {
  readonly #from: string;
  readonly #standing = new Set<string>();
  readonly #signs = new Map<string, string[]>();
  readonly #visits: Visit[] = [];

  constructor(from: string) {
    this.#from = from;
  }

  see({ observation, seen, denied, visits }: Sighting): void {
    for (const sign of denied) this.#standing.delete(sign);
    for (const sign of seen) {
      this.#standing.add(sign);
      this.#signs.set(sign, [...(this.#signs.get(sign) ?? []), observation.date]);
    }
    this.#visits.push(...visits);
  }

  /** Takes note of what is denied; true when nothing is left standing. */
  endsWith({ denied, ended }: Sighting): boolean {
    for (const sign of denied) this.#standing.delete(sign);
    return ended || this.#standing.size === 0;
  }

  closed(by: Observation | null): Spell {
    return {
      from: this.#from,
      to: by === null ? null : dayBefore(by.date),
      signs: this.#signs,
      visits: this.#visits,
      endedBy: by,
    };
  }
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
