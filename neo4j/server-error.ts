import type { Bilingual } from '../src/store/errors.ts';

/** Why no Neo4j server could be had, and what to do about it. */
export class Neo4jServerError extends Error {
  readonly messages: Bilingual;

  constructor(messages: Bilingual, cause?: unknown) {
    super(messages.en, cause === undefined ? undefined : { cause });
    this.name = 'Neo4jServerError';
    this.messages = messages;
  }
}
