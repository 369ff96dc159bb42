import type { Bilingual } from '../store/errors.ts';
import { type MessageForm, sayBy } from './graphql-messages/form.ts';
import { REQUEST_FORMS } from './graphql-messages/requests.ts';
import { saySyntax } from './graphql-messages/syntax.ts';
import { VALIDATION_FORMS } from './graphql-messages/validation.ts';
import { ALL_VALUE_FORMS } from './graphql-messages/values.ts';

const FORMS: readonly MessageForm[] = [
  [/^Syntax Error: (.*)$/s, (what) => `查询语法有误：${saySyntax(what) ?? what}`],
  ...ALL_VALUE_FORMS,
  ...VALIDATION_FORMS,
  ...REQUEST_FORMS,
];

/** What GraphQL itself says of a query, in both languages; the names in it are the schema's. */
export function graphqlMessage(message: string): Bilingual {
  return { en: message, zh: sayBy(FORMS, message) ?? `请求有误：${message}` };
}
