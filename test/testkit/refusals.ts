import { expect } from 'vitest';
import { type ErrorCode, OretraceError } from '../../src/store/errors.ts';

/** What a call threw; fails when it threw nothing, or something not meant for the caller. */
export async function refusalOf(call: () => unknown): Promise<OretraceError> {
  let answer: unknown;
  try {
    answer = await call();
  } catch (error) {
    if (error instanceof OretraceError) return error;
    throw error;
  }
  return expect.fail(`expected an OretraceError, got ${JSON.stringify(answer)}`);
}

/** Expects a refusal with this code, said in English and in Chinese; gives it back for a closer look. */
export async function expectRefusal(code: ErrorCode, call: () => unknown): Promise<OretraceError> {
  const refusal = await refusalOf(call);
  expect(refusal.code, refusal.message).toBe(code);
  expect(refusal.messages.en).toMatch(/[a-z]/);
  expect(refusal.messages.zh).toMatch(/\p{Script=Han}/u);
  return refusal;
}
