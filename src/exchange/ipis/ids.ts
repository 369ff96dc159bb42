/** Ids of what the survey amounts to: the same rows always give the same ids. */

export const mineSiteId = (pcode: string) => `mine-site:ipis:${pcode}`;
export const documentId = (vid: string) => `document:ipis:visit-${vid}`;
export const tradingPointId = (placeKey: string) => `trading-point:ipis:${placeKey}`;
