import { Refusal } from '../server/limiting/refusal.ts';
import type { Authenticator, Credentials, Known } from './authenticator.ts';
import { isLoopback } from './loopback.ts';
import { isName } from './naming.ts';
import { ROLE_NAMES } from './roles.ts';

/** The header by which a caller of an open server speaks as another person. */
export const SPEAKING_AS = 'x-oretrace-as';

/**
 * Whoever reaches the server is its author, or whom they say they are, with every role: for trying it out on one machine.
 *
 * A page from elsewhere cannot reach it by leading a name of its own to this machine: the server is to be addressed as this
 * machine.
 */
export class OpenAccess implements Authenticator {
  readonly isOpen = true;
  readonly #author: Known;

  constructor(author: string) {
    this.#author = everyRole(author);
  }

  async authenticate({ as, host }: Credentials): Promise<Known> {
    if (host !== undefined && !isThisMachine(host)) throw new Refusal('ORIGIN_NOT_ALLOWED', NOT_THIS_MACHINE);
    const [given] = as;
    if (given === undefined) return this.#author;
    const name = as.length === 1 ? decoded(given) : null;
    if (!isName(name)) throw new Refusal('BAD_REQUEST', NO_NAME);
    return everyRole(name);
  }
}

function everyRole(id: string): Known {
  const identity = { id, roles: new Set(ROLE_NAMES), supplierId: null };
  return { identity, until: null, holds: async () => true };
}

function isThisMachine(host: string): boolean {
  return URL.canParse(`http://${host}`) && isLoopback(new URL(`http://${host}`).hostname);
}

/** Headers are ASCII: other names are percent-encoded. */
function decoded(given: string): string | null {
  try {
    return decodeURIComponent(given);
  } catch {
    return null;
  }
}

const NO_NAME = {
  en: `${SPEAKING_AS} names one person: 1 to 200 characters, percent-encoded UTF-8 where they are not ASCII`,
  zh: `${SPEAKING_AS} 须为一个人的名称：1 至 200 个字符，非 ASCII 字符以 UTF-8 百分号编码`,
};
const NOT_THIS_MACHINE = {
  en: 'this server asks nobody who they are, and answers requests to localhost or a loopback address alone',
  zh: '该服务器不作身份认证，只答复发往 localhost 或回环地址的请求',
};
