/**
 * What the twin is asked about: a chain in plain words, with a case's own ids and days, as it is known at one moment.
 *
 * The twin shares no code with the program and imports nothing from it, so that the two can only agree by both being
 * right. Days are whole numbers of any origin, or all ISO dates; null is unbounded.
 */

export type TwinDay = number;

export interface TwinInterval {
  start: TwinDay | null;
  end: TwinDay | null;
}

export interface TwinLink extends TwinInterval {
  id: string;
  from: string;
  to: string;
  minerals: string[];
  /** Ids of the places it passes. */
  via: string[];
}

/** At the node, what came as `input` can leave as `output`. */
export interface TwinConversion {
  node: string;
  input: string;
  output: string;
}

export type TwinRelationKind =
  | 'OPERATES'
  | 'OWNS'
  | 'CONTROLS'
  | 'PRESENT_AT'
  | 'AFFILIATED_WITH'
  | 'PURCHASES_FROM';

export interface TwinRelation extends TwinInterval {
  id: string;
  kind: TwinRelationKind;
  /** Id of an actor or of a node. */
  from: string;
  /** Id of an actor, of a node or of a place. */
  to: string;
}

export interface TwinFlag extends TwinInterval {
  id: string;
  on: 'node' | 'place' | 'link' | 'actor';
  subject: string;
  /** null: every mineral. */
  minerals: string[] | null;
  /** Id of an actor. */
  perpetrator: string | null;
  /** Whether its category is clause 2 or one of its sub-clauses. */
  reachesAffiliates: boolean;
}

/** Merged nodes go by the one id that they are known as; the others are not in it. */
export interface TwinCase {
  nodes: string[];
  places: string[];
  actors: string[];
  links: TwinLink[];
  conversions: TwinConversion[];
  relations: TwinRelation[];
  flags: TwinFlag[];
  asOf: TwinDay;
}

/** Whether the day lies in the interval. */
export function inUse({ start, end }: TwinInterval, day: TwinDay): boolean {
  return (start === null || start <= day) && (end === null || day <= end);
}

/** Compares two ids by code point, as the definition of the shortest walk wants it. */
export function byCodePoint(a: string, b: string): number {
  const left = Array.from(a, (character) => character.codePointAt(0) ?? 0);
  const right = Array.from(b, (character) => character.codePointAt(0) ?? 0);
  for (let i = 0; i < Math.min(left.length, right.length); i += 1) {
    const difference = (left[i] ?? 0) - (right[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** Compares two lists of ids one by one, by code point. */
export function byCodePoints(a: readonly string[], b: readonly string[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const difference = byCodePoint(a[i] ?? '', b[i] ?? '');
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** Days since 1970-01-01, by the platform's calendar. For cases that come with ISO dates. */
export function twinDay(date: string): TwinDay {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

/** The reverse of {@link twinDay}. */
export function twinDate(day: TwinDay): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
