/** Gives the present instant. Injected, so that tests can stand on a fixed day. */
export type Clock = () => Date;

const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * The calendar day at an instant in a time zone, YYYY-MM-DD.
 *
 * @param timeZone IANA name, such as Asia/Shanghai
 */
export function dayInZone(instant: Date, timeZone: string): string {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}

/** The calendar day in the policy owner's time zone, Asia/Shanghai, YYYY-MM-DD. */
export function dayInShanghai(instant: Date): string {
  return dayInZone(instant, 'Asia/Shanghai');
}
