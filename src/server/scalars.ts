import { GraphQLScalarType, Kind } from 'graphql';
import { isCalendarDay } from '../store/dates.ts';
import { badInput, shown } from '../store/errors.ts';

function readDate(value: unknown): string {
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  const formed = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  throw badInput([
    {
      field: 'Date',
      value: shown(value),
      problem: formed
        ? { en: 'is a day that does not exist', zh: '是不存在的日期' }
        : { en: 'is not a date', zh: '不是日期' },
      accepted: { en: 'a day of the calendar, YYYY-MM-DD', zh: '真实存在的日期，格式为 YYYY-MM-DD' },
    },
  ]);
}

export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : null),
  serialize: (value) => value,
});

export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (value) => value,
});
