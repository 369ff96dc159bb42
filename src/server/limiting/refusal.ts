import { type ASTNode, GraphQLError } from 'graphql';
import type { Bilingual } from '../../store/errors.ts';
import { ANSWER_CODES, type AnswerCode } from '../error-codes.ts';

/** A limit that a request is beyond. */
export interface ExceededLimit {
  /** As the table of limits names it. */
  readonly name: string;
  readonly most: number;
  /** What the request has; null where it was not counted to the end. */
  readonly given: number | null;
}

/** What is refused before it is executed, or not shown to whoever asks, ready to be answered over any transport. */
export class Refusal extends GraphQLError {
  readonly code: AnswerCode;
  readonly messages: Bilingual;
  /** The limit that the request is beyond, where it is one. */
  readonly limit: ExceededLimit | null;

  constructor(
    code: AnswerCode,
    messages: Bilingual,
    {
      limit = null,
      nodes = [],
      atField = false,
    }: {
      readonly limit?: ExceededLimit | null;
      readonly nodes?: readonly ASTNode[];
      /** Whether one field alone is refused: the answer keeps its status. */
      readonly atField?: boolean;
    } = {},
  ) {
    super(messages.en, {
      ...(nodes.length > 0 ? { nodes } : {}),
      extensions: {
        code,
        messages,
        ...(limit ? { limit } : {}),
        // Taken off by Apollo: the status of an answer that has nothing else.
        ...(atField ? {} : { http: { status: ANSWER_CODES[code].status } }),
      },
    });
    this.name = 'Refusal';
    this.code = code;
    this.messages = messages;
    this.limit = limit;
  }
}
