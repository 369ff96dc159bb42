import { GraphQLScalarType, Kind, print } from 'graphql';
import { isCalendarDay } from '../store/dates.ts';
import { type Bilingual, badInput, shortened, shown } from '../store/errors.ts';

const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Reads when something was known.
 *
 * @param value a calendar day, which stands for its end in Asia/Shanghai, or an instant with its time zone
 * @returns the instant, ISO 8601 in UTC with milliseconds; finer parts are cut off, for nothing is recorded between two
 * @throws OretraceError BAD_USER_INPUT
 */
export function readMoment(value: unknown, written = shown(value)): string {
  if (typeof value !== 'string') return refuse(written, NO_MOMENT);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return isCalendarDay(value) ? utc(`${value}T23:59:59.999+08:00`, written) : refuse(written, NO_SUCH_DAY);
  }
  const day = INSTANT.exec(value)?.[1];
  if (day === undefined) return refuse(written, NO_MOMENT);
  return isCalendarDay(day) ? utc(value, written) : refuse(written, NO_SUCH_DAY);
}

const NO_MOMENT: Bilingual = { en: 'is neither an instant nor a date', zh: '既不是时刻也不是日期' };
const NO_SUCH_DAY: Bilingual = { en: 'is a day that does not exist', zh: '是不存在的日期' };

/** At the ends of the calendar a time zone can lead beyond four-digit years. */
function utc(text: string, written: string): string {
  const instant = new Date(text).toISOString();
  return /^(?!0000)\d{4}-/.test(instant) ? instant : refuse(written, NO_MOMENT);
}

function refuse(value: string, problem: Bilingual): never {
  throw badInput([
    {
      field: 'Moment',
      value,
      problem,
      accepted: {
        en: 'a day of the calendar, YYYY-MM-DD, or an instant with its time zone such as 2026-01-31T08:00:00Z',
        zh: '真实存在的日期（YYYY-MM-DD），或带时区的时刻，如 2026-01-31T08:00:00Z',
      },
    },
  ]);
}

export const MomentScalar = new GraphQLScalarType({
  name: 'Moment',
  parseValue: (value) => readMoment(value),
  parseLiteral: (node) =>
    node.kind === Kind.STRING ? readMoment(node.value) : readMoment(null, shortened(print(node))),
  serialize: (value) => value,
});
