/**
 * Whether a page of an origin may open a WebSocket: browsers let every page try, and leave it to the server.
 *
 * @param origin as the browser sends it; absent for programs that are none, which may
 * @param host as the client addresses the server
 * @param others origins that may beside the server's own
 */
export function isAllowedOrigin(
  origin: string | undefined,
  host: string | undefined,
  others: readonly string[],
): boolean {
  if (origin === undefined || others.includes(origin)) return true;
  return URL.canParse(origin) && host !== undefined && new URL(origin).host === host.toLowerCase();
}
