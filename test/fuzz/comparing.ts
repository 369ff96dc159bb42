import type { FuzzedAnswer } from './requests.ts';

/**
 * An answer as both stores must give it: without what names the one request, and after changes without what says when
 * each store recorded them.
 */
export function comparable({ status, contentType, text }: FuzzedAnswer, changed: boolean): string {
  const shown = `${status} ${contentType}\n${text.replaceAll(REFERENCE, '"$1":"…"')}`;
  return changed
    ? shown.replaceAll(INSTANT, '<instant>').replaceAll(DIGEST, '<digest>').replaceAll(MADE_ID, '<made id>')
    : shown;
}

const REFERENCE = /"(reference|requestId)":"[^"]*"/g;
const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g;
const DIGEST = /\b[0-9a-f]{64}\b/g;
const MADE_ID = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g;
