import { canonicalJson } from '../store/canonical.ts';
import type { Effect, ForeseenEffect } from '../store/changesets.ts';
import type { Properties, StoredFact } from '../store/facts.ts';
import { type KindName, kindOf } from '../store/kinds/index.ts';
import { factAfter } from '../store/past/entry-changes.ts';

/** What becomes of one fact. */
export type FactChangeKind = 'RECORDED' | 'AMENDED' | 'RETRACTED' | 'REINSTATED' | 'MARKED' | 'UNMARKED';

/** A property that is said otherwise. */
export interface PropertyChange {
  readonly property: string;
  /** Canonical JSON; null when nothing is said. At least one of the two is not null. */
  readonly before: string | null;
  readonly after: string | null;
}

/** What an effect does to a fact, with the fact on both sides of it. */
export interface FactChange {
  readonly id: string;
  readonly kind: KindName;
  readonly change: FactChangeKind;
  /** The fact that it fell or came back with; null when its own change was asked for. */
  readonly because: string | null;
  /** The last version before, where it stood; null otherwise. Likewise after. */
  readonly before: StoredFact | null;
  readonly after: StoredFact | null;
  /** In the order of the kind's declaration. */
  readonly properties: readonly PropertyChange[];
}

/** @param revision of the effect's log entry, or the one that it would have */
export function factChange({ effect, before }: ForeseenEffect, revision: number): FactChange {
  const stood = before !== null && before.retractedRevision === null ? before : null;
  const after = factAfter(effect, revision);
  const { kind, id } = 'fact' in effect ? effect.fact : effect;
  return {
    id,
    kind,
    change: changeOf(effect, stood),
    because: 'because' in effect ? effect.because : null,
    before: stood,
    after,
    // A fact that falls or comes back says what it said.
    properties: effect.effect === 'recorded' ? propertyChanges(kind, stood, after) : [],
  };
}

function changeOf(effect: Effect, stood: StoredFact | null): FactChangeKind {
  switch (effect.effect) {
    case 'recorded':
      return stood === null ? 'RECORDED' : 'AMENDED';
    case 'retracted':
      return 'RETRACTED';
    case 'reinstated':
      return 'REINSTATED';
    case 'marked':
      return effect.retractedByName ? 'MARKED' : 'UNMARKED';
  }
}

/** What a version says otherwise than another; against none, all that it says. */
export function propertyChanges(
  kind: KindName,
  before: StoredFact | null,
  after: StoredFact | null,
): readonly PropertyChange[] {
  return Object.keys(kindOf(kind).properties).flatMap((property) => {
    const [was, is] = [said(before?.properties, property), said(after?.properties, property)];
    return was === is ? [] : [{ property, before: was, after: is }];
  });
}

function said(properties: Properties | undefined, property: string): string | null {
  const value = properties?.[property];
  return value === undefined ? null : canonicalJson(value);
}
