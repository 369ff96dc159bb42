import { type DestinationStream, type Logger, pino } from 'pino';
import type { Config } from '../../config.ts';
import { withoutSecrets } from './hide-secrets.ts';
import { currentRecord } from './request-record.ts';

/** Properties that no line shows, at whatever of these depths they come: secrets, and what people ask. */
const HIDDEN = ['authorization', 'cookie', 'set-cookie', 'password', 'token', 'secret', 'variables'];
const DEPTHS = ['', '*.', '*.*.', '*.*.*.'];

/**
 * The log: one JSON object a line, to standard error unless told otherwise. A line that is written for a request bears
 * its id. What looks like a secret is hidden from whatever is written, texts and traces of errors included.
 */
export function buildLog(
  level: Config['logLevel'],
  destination: DestinationStream = pino.destination(2),
): Logger {
  return pino(
    {
      level,
      base: null,
      redact: {
        paths: DEPTHS.flatMap((depth) => HIDDEN.map((name) => within(depth, name))),
        censor: '(hidden)',
      },
      serializers: { err: shownError },
      mixin() {
        const id = currentRecord()?.id;
        return id === undefined ? {} : { requestId: id };
      },
    },
    { write: (line) => destination.write(withoutSecrets(line)) },
  );
}

function within(depth: string, name: string): string {
  return /^\w+$/.test(name) ? `${depth}${name}` : `${depth.replace(/\.$/, '')}["${name}"]`;
}

/** What is said of an error. Nothing else that it holds: drivers attach parameters, and ours attach what was given. */
function shownError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack, cause } = error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return {
    type: name,
    ...(code === undefined ? {} : { code }),
    message,
    stack,
    ...(cause === undefined || depth > 3 ? {} : { cause: shownError(cause, depth + 1) }),
  };
}
