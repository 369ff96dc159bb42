/**
 * What the twin is asked about: a chain in plain words, with a case's own ids and days.
 *
 * The twin shares no code with the program and imports nothing from it, so that the two can only agree by both being
 * right. Days are whole numbers of any origin, or all ISO dates; null is unbounded.
 */

export type TwinDay = number;

export interface TwinLink {
  id: string;
  from: string;
  to: string;
  minerals: string[];
  start: TwinDay | null;
  end: TwinDay | null;
  /** Ids of the places it passes. */
  via: string[];
}

export interface TwinRelation {
  actor: string;
  kind: 'OPERATES' | 'OWNS' | 'CONTROLS';
  /** Id of a node or of a place. */
  subject: string;
  start: TwinDay | null;
  end: TwinDay | null;
}

export interface TwinFlag {
  id: string;
  on: 'node' | 'place' | 'link' | 'actor';
  subject: string;
  /** null: every mineral. */
  minerals: string[] | null;
  start: TwinDay | null;
  end: TwinDay | null;
}

export interface TwinCase {
  nodes: string[];
  places: string[];
  links: TwinLink[];
  relations: TwinRelation[];
  flags: TwinFlag[];
  asOf: TwinDay;
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

/** Days since 1970-01-01, by the platform's calendar. For cases that come with ISO dates. */
export function twinDay(date: string): TwinDay {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
}

/** The reverse of {@link twinDay}. */
export function twinDate(day: TwinDay): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
