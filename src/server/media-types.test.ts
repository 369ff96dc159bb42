import { expect, test } from 'vitest';
import { answerType } from './media-types.ts';

const [JSON_TYPE, GRAPHQL_TYPE] = ['application/json', 'application/graphql-response+json'];

test.each([
  [undefined, JSON_TYPE],
  ['', JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/*', JSON_TYPE],
  ['application/json', JSON_TYPE],
  ['Application/JSON; charset=utf-8', JSON_TYPE],
  ['application/graphql-response+json', GRAPHQL_TYPE],
  ['application/graphql-response+json; charset=utf-8, application/json; charset=utf-8', JSON_TYPE],
  ['application/graphql-response+json, application/json;q=0.9', GRAPHQL_TYPE],
  ['application/json;q=0.5, */*;q=0.8', GRAPHQL_TYPE],
  ['application/json;q=0, */*', GRAPHQL_TYPE],
  ['text/html, */*;q=0.1', JSON_TYPE],
  ['text/html', null],
  ['application/json;q=0', null],
  ['application/json;q=x', null],
])('%s: %s', (accept, type) => expect(answerType(accept)).toBe(type));
