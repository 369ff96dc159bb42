import type { KindName } from '../../store/kinds/index.ts';

/** Says what a file is, in its first line. */
export const BUNDLE_FORMAT = 'oretrace-bundle';
/** The version of the format that is read and written here. Readers take this version and older ones. */
export const BUNDLE_VERSION = 1;

/** Members of a line that are not properties of its fact. No kind declares a property of these names. */
export const RESERVED_MEMBERS = ['kind', 'id', 'provenance'] as const;

/** Kinds that the store keeps about itself: no file may state them. */
export const KINDS_NOT_IN_BUNDLES: readonly KindName[] = ['ImportRun'];
