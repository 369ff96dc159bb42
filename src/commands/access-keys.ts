import { idOfApiKey, isApiKey, newApiKey } from '../access/api-keys/api-key.ts';
import { changeKeys, readKeys, type StoredKey } from '../access/api-keys/key-file.ts';
import { isName } from '../access/naming.ts';
import { isRole, ROLE_NAMES, type Role } from '../access/roles.ts';
import { readConfig } from '../config.ts';
import { readMoment } from '../server/moments.ts';
import { type Bilingual, badInput, type InputIssue, OretraceError, shown } from '../store/errors.ts';
import { isIdOfKind, noIdOfKind } from '../store/kind-ids.ts';
import { print } from './printing.ts';

export interface AddKeyOptions {
  readonly name: string;
  readonly role?: readonly string[];
  readonly supplier?: string;
  readonly expires?: string;
}

/** `oretrace access key add`: makes a key, and shows it for the only time. */
export async function addKey(options: AddKeyOptions): Promise<void> {
  const path = keyFile();
  const wanted = readOptions(options);
  const { id, key, hash } = newApiKey();
  const stored: StoredKey = { id, ...wanted, hash, createdAt: new Date().toISOString(), revokedAt: null };
  await changeKeys(path, (keys) => [...keys, stored]);
  print({
    en: `Key ${id} for ${wanted.name}. It is shown this once; keep it as a password:`,
    zh: `已为 ${wanted.name} 创建密钥 ${id}。仅显示这一次，请如密码般妥善保管：`,
  });
  process.stdout.write(`${key}\n`);
}

/** `oretrace access key list`: one line a key, in the order in which they were made. */
export async function listKeys(): Promise<void> {
  const keys = await readKeys(keyFile());
  if (keys.length === 0) print({ en: 'There are no keys.', zh: '没有密钥。' });
  const now = new Date().toISOString();
  for (const key of keys) process.stdout.write(`${lineOf(key, now)}\n`);
}

/** `oretrace access key revoke`: by its id, or by the key itself. */
export async function revokeKey(given: string): Promise<void> {
  const id = idOfApiKey(given) ?? given;
  const revokedAt = new Date().toISOString();
  await changeKeys(keyFile(), (keys) => {
    if (!keys.some((key) => key.id === id)) throw badInput([noSuchKey(id)]);
    return keys.map((key) => (key.id === id ? { ...key, revokedAt: key.revokedAt ?? revokedAt } : key));
  });
  print({ en: `Key ${id} is revoked.`, zh: `密钥 ${id} 已吊销。` });
}

/** The configured file of keys. @throws OretraceError where none is */
function keyFile(): string {
  const { access } = readConfig(process.env);
  if (access.kind === 'required' && access.apiKeys !== null) return access.apiKeys;
  throw badInput([
    {
      field: 'ORETRACE_API_KEYS',
      value: '(absent)',
      problem: { en: 'is not set', zh: '未设置' },
      accepted: { en: 'the path of the file that keys are kept in', zh: '存放密钥的文件路径' },
    },
  ]);
}

/** @throws OretraceError naming every option that is wrong */
function readOptions({
  name,
  role = [],
  supplier,
  expires,
}: AddKeyOptions): Pick<StoredKey, 'name' | 'roles' | 'supplierId' | 'expiresAt'> {
  const issues: InputIssue[] = [];
  const refuse = (field: string, value: unknown, problem: Bilingual, accepted: Bilingual) => {
    issues.push({ field: `--${field}`, value: shown(value), problem, accepted });
  };
  if (!isName(name)) refuse('name', name, NOT_ACCEPTED, NAME);
  const roles = role.filter(isRole);
  for (const one of role) if (!isRole(one)) refuse('role', one, { en: 'is no role', zh: '不是角色' }, A_ROLE);
  const isSupplier = roles.includes('SUPPLIER');
  if (isSupplier && role.length > 1) refuse('role', role.join(' '), MIXED, ALONE);
  if (isSupplier && !isIdOfKind('Supplier', supplier)) {
    const { problem, accepted } = noIdOfKind('Supplier');
    refuse(
      'supplier',
      supplier,
      supplier === undefined ? { en: 'is missing', zh: '缺失' } : problem,
      accepted,
    );
  }
  if (!isSupplier && supplier !== undefined) refuse('supplier', supplier, NO_SUPPLIER, WITH_SUPPLIER);
  const expiresAt = expires === undefined ? null : readExpiry(expires, refuse);
  if (issues.length > 0) throw badInput(issues);
  const ordered: Role[] = ROLE_NAMES.filter((one) => roles.includes(one));
  return { name, roles: ordered, supplierId: supplier ?? null, expiresAt };
}

type Refuse = (field: string, value: unknown, problem: Bilingual, accepted: Bilingual) => void;

function readExpiry(expires: string, refuse: Refuse): string | null {
  try {
    const moment = readMoment(expires);
    if (moment <= new Date().toISOString()) refuse('expires', expires, { en: 'is past', zh: '已过' }, LATER);
    return moment;
  } catch (error) {
    if (!(error instanceof OretraceError)) throw error;
    refuse('expires', expires, NOT_ACCEPTED, LATER);
    return null;
  }
}

function lineOf({ id, name, roles, supplierId, expiresAt, revokedAt }: StoredKey, now: string): string {
  const state =
    revokedAt !== null
      ? `revoked · 已吊销 ${revokedAt}`
      : expiresAt === null
        ? 'in force · 有效'
        : `${expiresAt > now ? 'in force until · 有效期至' : 'expired · 已过期'} ${expiresAt}`;
  return [
    id,
    name,
    roles.join(' ') || 'no role · 无角色',
    ...(supplierId === null ? [] : [supplierId]),
    state,
  ].join('\t');
}

function noSuchKey(id: string): InputIssue {
  return {
    field: 'id',
    // What looks like a key may be one with a slip in it.
    value: isApiKey(id) ? '(hidden)' : shown(id),
    problem: { en: 'is no key of this file', zh: '不是此文件中的密钥' },
    accepted: {
      en: 'an id as `oretrace access key list` has it',
      zh: '`oretrace access key list` 所列的标识',
    },
  };
}

const NOT_ACCEPTED: Bilingual = { en: 'is not accepted', zh: '不被接受' };
const NAME: Bilingual = {
  en: 'a name of 1 to 200 characters, without white space around it',
  zh: '1 至 200 个字符的名称，首尾无空白',
};
const A_ROLE: Bilingual = { en: `one of ${ROLE_NAMES.join(', ')}`, zh: `下列之一：${ROLE_NAMES.join('、')}` };
const MIXED: Bilingual = { en: 'has SUPPLIER beside others', zh: 'SUPPLIER 与其他角色并存' };
const ALONE: Bilingual = {
  en: 'SUPPLIER alone, or others without it',
  zh: '只有 SUPPLIER，或不含它的其他角色',
};
const NO_SUPPLIER: Bilingual = { en: 'is given without the role SUPPLIER', zh: '未指定角色 SUPPLIER 却给出' };
const WITH_SUPPLIER: Bilingual = { en: 'nothing, or --role SUPPLIER', zh: '不给出，或使用 --role SUPPLIER' };
const LATER: Bilingual = {
  en: 'a later day, YYYY-MM-DD, or instant such as 2027-01-31T08:00:00Z',
  zh: '以后的日期（YYYY-MM-DD）或时刻，如 2027-01-31T08:00:00Z',
};
