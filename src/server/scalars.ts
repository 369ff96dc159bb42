import { GraphQLScalarType, Kind, print } from 'graphql';
import { isCalendarDay } from '../store/dates.ts';
import { badInput, shortened, shown } from '../store/errors.ts';

function readDate(value: unknown, written = shown(value)): string {
  if (typeof value === 'string' && isCalendarDay(value)) return value;
  const formed = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);
  throw badInput([
    {
      field: 'Date',
      value: written,
      problem: formed
        ? { en: 'is a day that does not exist', zh: '是不存在的日期' }
        : { en: 'is not a date', zh: '不是日期' },
      accepted: { en: 'a day of the calendar, YYYY-MM-DD', zh: '真实存在的日期，格式为 YYYY-MM-DD' },
    },
  ]);
}

export const DateScalar = new GraphQLScalarType({
  name: 'Date',
  parseValue: (value) => readDate(value),
  parseLiteral: (node) =>
    node.kind === Kind.STRING ? readDate(node.value) : readDate(null, shortened(print(node))),
  serialize: (value) => value,
});

export const DateTimeScalar = new GraphQLScalarType({
  name: 'DateTime',
  serialize: (value) => value,
});
