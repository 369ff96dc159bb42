import { isRetryableError, Neo4jError } from 'neo4j-driver';
import { OretraceError } from '../errors.ts';

/** Neo4j does not answer, or not as Neo4j does. */
const UNREACHABLE: ReadonlySet<string> = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'ProtocolError',
  'Neo.TransientError.General.DatabaseUnavailable',
  'Neo.ClientError.Database.DatabaseNotFound',
]);

/** A transaction took more memory than Neo4j gives it, or all of them together. */
const OUT_OF_MEMORY: ReadonlySet<string> = new Set([
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError',
  'Neo.TransientError.General.TransactionMemoryLimit',
  'Neo.TransientError.General.OutOfMemoryError',
]);

/** Long enough to replace connections that broke while nobody used them; whoever asks is to know soon that it is down. */
const PATIENCE_UNREACHABLE = 2_000;
/** Long enough for what passes by itself: a deadlock, another leader of a cluster. */
const PATIENCE_PASSING = 15_000;

/** How long to try again after a failure, in milliseconds since the first try; 0: it would fail again. */
export function patienceWith(error: unknown): number {
  if (!isRetryableError(error as Error) || isOutOfMemory(error)) return 0;
  return isUnreachable(error) ? PATIENCE_UNREACHABLE : PATIENCE_PASSING;
}

/** The error that tells its reader what to do; those that nobody foresaw stay as they are. */
export function explained(error: unknown, uri: string): unknown {
  if (!(error instanceof Neo4jError)) return error;
  if (error.code.startsWith('Neo.ClientError.Security.')) {
    return new OretraceError(
      'STORE_REFUSED_CREDENTIALS',
      {
        en: `Neo4j at ${uri} refused the user or password: check NEO4J_USER and NEO4J_PASSWORD`,
        zh: `位于 ${uri} 的 Neo4j 拒绝了用户名或密码：请检查 NEO4J_USER 与 NEO4J_PASSWORD`,
      },
      [],
      error,
    );
  }
  if (isUnreachable(error)) {
    return unavailable(error, {
      en: `Neo4j at ${uri} cannot be reached: check that it runs and that NEO4J_URI is right`,
      zh: `无法连接位于 ${uri} 的 Neo4j：请确认其正在运行，且 NEO4J_URI 无误`,
    });
  }
  if (isOutOfMemory(error)) {
    return new OretraceError(
      'LIMIT_EXCEEDED',
      {
        en: `Neo4j at ${uri} has too little memory for a transaction of this size: split it, or raise its heap and dbms.memory.transaction.total.max`,
        zh: `位于 ${uri} 的 Neo4j 内存不足以执行这样大的事务：请拆分，或调大其堆内存与 dbms.memory.transaction.total.max`,
      },
      [],
      error,
    );
  }
  if (isRetryableError(error)) {
    return unavailable(error, {
      en: `Neo4j at ${uri} could not do it this time, nor when asked again: try later`,
      zh: `位于 ${uri} 的 Neo4j 此次未能完成操作，重试亦未成功：请稍后再试`,
    });
  }
  return error;
}

/** The error for a Neo4j that is there, and answers nobody. */
export function silent(uri: string): OretraceError {
  return unavailable(undefined, {
    en: `Neo4j at ${uri} no longer answers: check that it, and what lies between, is at work; of a write it is unknown whether it was done, so ask again with the same changeset`,
    zh: `位于 ${uri} 的 Neo4j 已不再响应：请确认其自身及网络是否正常；写入是否完成尚不可知，请以同一变更集重试`,
  });
}

/** Two processes created the same at once: `IF NOT EXISTS` looks before it waits for the other. */
export function isThereAlready(error: unknown): boolean {
  return (
    error instanceof Neo4jError && error.code === 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists'
  );
}

/** To try again would take the same memory again. */
function isOutOfMemory(error: unknown): boolean {
  return error instanceof Neo4jError && OUT_OF_MEMORY.has(error.code);
}

function isUnreachable(error: unknown): boolean {
  return error instanceof Neo4jError && (UNREACHABLE.has(error.code) || isSilence(error));
}

/** Something took the connection and does not speak Neo4j's protocol. The driver has no code for it. */
function isSilence({ message }: Neo4jError): boolean {
  return message.startsWith('Connection acquisition timed out');
}

function unavailable(cause: unknown, messages: { readonly en: string; readonly zh: string }): OretraceError {
  return new OretraceError('STORE_UNAVAILABLE', messages, [], cause);
}
