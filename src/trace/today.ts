/** Gives the present instant. Injected, so that tests can stand on a fixed day. */
export type Clock = () => Date;

const SHANGHAI = new Intl.DateTimeFormat('en', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in the policy owner's time zone, Asia/Shanghai, YYYY-MM-DD. */
export function dayInShanghai(instant: Date): string {
  const parts = new Map(SHANGHAI.formatToParts(instant).map(({ type, value }) => [type, value]));
  return `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
}
