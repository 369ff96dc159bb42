import { OretraceError } from '../../store/errors.ts';
import type { Day } from '../engine/types.ts';
import type { DigestLine } from './digest.ts';

/** How long an answer is waited for, in milliseconds. */
const PATIENCE = 10_000;

/** What is posted: JSON of this form. */
export interface PostedDigest {
  readonly format: 'oretrace-due-actions';
  readonly formatVersion: 1;
  readonly asOf: Day;
  readonly complete: boolean;
  readonly actions: readonly DigestLine[];
}

/**
 * Posts what is to be done as JSON. The address may hold a secret, and is told nobody.
 *
 * @throws OretraceError STORE_UNAVAILABLE where nobody takes it
 */
export async function postDigest(address: string, digest: PostedDigest): Promise<void> {
  let status: number | null = null;
  try {
    const answer = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify(digest),
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    status = answer.status;
    await answer.body?.cancel();
    if (answer.ok) return;
  } catch {
    // Said below: an error of fetch may name the address.
  }
  throw new OretraceError('STORE_UNAVAILABLE', {
    en: `the address in ORETRACE_DUE_WEBHOOK took nothing: ${status === null ? 'it cannot be reached, or does not answer' : `it answered ${status}`}`,
    zh: `ORETRACE_DUE_WEBHOOK 所指地址未接收：${status === null ? '无法连接或没有应答' : `应答为 ${status}`}`,
  });
}
