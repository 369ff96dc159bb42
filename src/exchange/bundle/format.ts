import type { KindName } from '../../store/kinds/index.ts';

/** Says what a file is, in its first line. */
export const BUNDLE_FORMAT = 'oretrace-bundle';
/** The version of the format that is read and written here. Readers take this version and older ones. */
export const BUNDLE_VERSION = 2;

/**
 * What the lines after the header are: standing facts, or the entries of a change log. Version 1 knew facts alone,
 * and named no content.
 */
export const BUNDLE_CONTENTS = ['facts', 'history'] as const;
export type BundleContent = (typeof BUNDLE_CONTENTS)[number];

/** Members of a line that are not properties of its fact. No kind declares a property of these names. */
export const RESERVED_MEMBERS = ['kind', 'id', 'provenance'] as const;

/** Kinds that the store keeps about itself: no file may state them, except as part of a history. */
export const KINDS_NOT_IN_BUNDLES: readonly KindName[] = ['ImportRun'];

/**
 * Most bytes of one line of a history. A log entry holds a whole changeset, of 5,000 facts at most, and a retraction all
 * that fell with it.
 */
export const MAX_ENTRY_BYTES = 64 * 1024 * 1024;
