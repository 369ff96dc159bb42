import type { FuzzedAnswer } from './requests.ts';

/**
 * An answer as both stores must give it: without what names the one request, and once the stores have been changed without
 * what says when each recorded it.
 */
export function comparable({ status, contentType, text }: FuzzedAnswer, changed: boolean): string {
  const shown = `${status} ${contentType}\n${text.replaceAll(REFERENCE, '"$1":"…"')}`;
  return changed
    ? shown
        .replaceAll(CURSOR, (cursor) => Buffer.from(cursor, 'base64url').toString('utf8'))
        .replaceAll(INSTANT, '<instant>')
        .replaceAll(DIGEST, '<digest>')
        .replaceAll(MADE_ID, '<made id>')
    : shown;
}

const REFERENCE = /"(reference|requestId)":"[^"]*"/g;
const CURSOR = /\bWz[\w-]{8,}/g;
const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;
const DIGEST = /\b[0-9a-f]{64}\b/g;
/** Of a changeset that was given none, and of what is named after it. */
const MADE_ID = /\b(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})\b/g;
