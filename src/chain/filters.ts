import { LIVE_FLAG_STATUSES } from '../store/kinds/codes.ts';
import type { KindName } from '../store/kinds/index.ts';
import type { Filter } from '../store/port.ts';
import {
  checkDaysInOrder,
  type Optional,
  readCountries,
  readId,
  readIds,
  readMinerals,
  readRevision,
  readSearchText,
  readTexts,
  readValues,
} from './arguments.ts';

/** A filter, or none when its argument is left out. */
type Filters = readonly Filter[];

/** One of the values, as given: the schema has checked them. */
export function oneOf(
  argument: string,
  field: string,
  values: Optional<readonly (string | number | boolean)[]>,
): Filters {
  const read = readValues(argument, values);
  return read ? [{ field, in: read }] : [];
}

export function equal(field: string, value: Optional<string | number | boolean>): Filters {
  return value === null || value === undefined ? [] : [{ field, in: [value] }];
}

/** Holds one of the minerals, named in the argument `minerals`. */
export function minerals(codes: Optional<readonly string[]>): Filters {
  return mineralsIn('minerals', 'minerals', codes);
}

/** Is, or holds, one of the minerals by `field`. */
export function mineralsIn(argument: string, field: string, codes: Optional<readonly string[]>): Filters {
  const read = readMinerals(argument, codes);
  return read ? [{ field, in: read }] : [];
}

/** Lies in one of the countries, named in the argument `countries`. */
export function countries(codes: Optional<readonly string[]>): Filters {
  const read = readCountries('countries', codes);
  return read ? [{ field: 'country', in: read }] : [];
}

/** Has the words of the argument `text` in its names. */
export function text(words: Optional<string>): Filters {
  return words === null || words === undefined ? [] : [{ text: readSearchText('text', words) }];
}

/** Is one of the texts, as written; each 1 to 2,000 characters. */
export function texts(argument: string, field: string, values: Optional<readonly string[]>): Filters {
  const read = readTexts(argument, values);
  return read ? [{ field, in: read }] : [];
}

/** Its last version was recorded after the revision, named in the argument `recordedAfter`. */
export function recordedAfter(revision: Optional<number>): Filters {
  return revision === null || revision === undefined
    ? []
    : [{ recordedAfter: readRevision('recordedAfter', revision) }];
}

/** Rests on a document that stands, or on none. */
export function hasEvidence(wanted: Optional<boolean>): Filters {
  return wanted === null || wanted === undefined ? [] : [{ field: 'evidence', standing: wanted }];
}

/** Refers by `field` to what is of one of the kinds. */
export function refersToKinds(field: string, kinds: readonly KindName[] | undefined): Filters {
  return kinds ? [{ field, ofKinds: kinds }] : [];
}

/** Refers by `field` to the id given in `argument`. */
export function refersTo(
  argument: string,
  field: string,
  id: Optional<string>,
  kinds: readonly KindName[],
): Filters {
  return id === null || id === undefined ? [] : [{ field, in: [readId(argument, id, kinds)] }];
}

/** Refers by `field` to one of the ids given in `argument`. */
export function refersToOneOf(
  argument: string,
  field: string,
  ids: Optional<readonly string[]>,
  kinds: readonly KindName[],
): Filters {
  const read = readIds(argument, ids, kinds);
  return read ? [{ field, in: read }] : [];
}

/** Dated within closed bounds, either of which may be left out. */
export function dated(field: string, from: Optional<string>, to: Optional<string>): Filters {
  return from || to ? [{ field, ...(from ? { from } : {}), ...(to ? { to } : {}) }] : [];
}

/** Holds on the day, by the two date properties; one that is absent does not bound it. */
export function validOn(
  day: Optional<string>,
  interval: readonly [string, string] = ['validFrom', 'validTo'],
): Filters {
  return day ? [{ interval, on: day }] : [];
}

/** Holds on some day of the window in the argument `validDuring`; one without bounds holds every day. */
export function validDuring(
  window: Optional<{ readonly from?: Optional<string>; readonly to?: Optional<string> }>,
  interval: readonly [string, string] = ['validFrom', 'validTo'],
): Filters {
  const { from, to } = window ?? {};
  if (!from && !to) return [];
  checkDaysInOrder('validDuring.to', from, to);
  return [{ interval, ...(from ? { from } : {}), ...(to ? { to } : {}) }];
}

/** Bears a live flag of one of the categories, named in the argument `flaggedBy`. */
export function flaggedBy(categories: Optional<readonly string[]>): Filters {
  const read = readValues('flaggedBy', categories);
  if (!read) return [];
  return [
    {
      referredBy: {
        kind: 'RiskFlag',
        reference: 'subject',
        filters: [
          { field: 'category', in: read },
          { field: 'status', in: LIVE_FLAG_STATUSES },
        ],
      },
    },
  ];
}
