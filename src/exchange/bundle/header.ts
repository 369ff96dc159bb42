import { z } from 'zod';
import { type Bilingual, badInput, type OretraceError, shown } from '../../store/errors.ts';
import type { TextLine } from '../text-lines.ts';
import { BUNDLE_CONTENTS, BUNDLE_FORMAT, BUNDLE_VERSION, type BundleContent } from './format.ts';
import { readObject } from './line-problems.ts';

/** The first line of a bundle. */
export interface BundleHeader {
  readonly version: number;
  readonly content: BundleContent;
  /** Who states the facts that name no source of their own. */
  readonly source: string;
  /** Where the store stood that the bundle was taken from; of a history it is the last of its entries. */
  readonly revision: number | null;
  readonly recordedAt: string | null;
  readonly digest: string | null;
}

const DIGEST = /^[0-9a-f]{64}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

const sourceText = z
  .string()
  .min(1)
  .max(200)
  .refine((text) => text.isWellFormed() && !text.includes('\0'));

/** Members beside these, such as a name, may stand in a header of facts and are not read. */
const factsHeader = z.looseObject({
  content: z.literal('facts').default('facts'),
  source: sourceText.default('bundle'),
  revision: z.int().nonnegative().nullable().default(null),
  recordedAt: z.string().regex(INSTANT).nullable().default(null),
  digest: z.string().regex(DIGEST).nullable().default(null),
});

const historyHeader = z.looseObject({
  content: z.literal('history'),
  source: sourceText.default('bundle'),
  revision: z.int().nonnegative(),
  recordedAt: z.string().regex(INSTANT).nullable(),
  digest: z.string().regex(DIGEST),
});

const ACCEPTED: Readonly<Record<string, Bilingual>> = {
  content: { en: BUNDLE_CONTENTS.join(' or '), zh: BUNDLE_CONTENTS.join(' 或 ') },
  source: {
    en: 'text of 1 to 200 characters without NUL or lone surrogates',
    zh: '1 至 200 个字符的文本，不含 NUL 及孤立代理项',
  },
  revision: { en: 'a whole number from 0', zh: '自 0 起的整数' },
  recordedAt: {
    en: 'an instant such as 2024-03-14T08:00:00.000Z, or null at revision 0',
    zh: '形如 2024-03-14T08:00:00.000Z 的时刻；第 0 号修订为 null',
  },
  digest: { en: '64 hexadecimal digits', zh: '64 位十六进制数' },
};

/**
 * @throws OretraceError BAD_USER_INPUT when the line is not the header of a bundle, or of a newer version than is read
 *   here
 */
export function readHeader(line: TextLine, fileName: string): BundleHeader {
  const read = readObject(line);
  if (!('object' in read) || read.object.format !== BUNDLE_FORMAT) {
    throw notABundle(fileName, line.unreadable === null ? shown(line.text) : '(unreadable)');
  }
  const version = readVersion(read.object.version, fileName);
  const { content = 'facts' } = read.object;
  // A header of version 1 may hold these members with a meaning of its own.
  const given = version === 1 ? { source: read.object.source } : { ...read.object, content };
  const result = (content === 'history' && version > 1 ? historyHeader : factsHeader).safeParse(given);
  if (result.success) {
    const { content: stated, source, revision, recordedAt, digest } = result.data;
    return { version, content: stated, source, revision, recordedAt, digest };
  }
  const fields = [...new Set(result.error.issues.map(({ path }) => String(path[0])))];
  throw badInput(
    fields.map((field) => ({
      field,
      value: shown(read.object[field]),
      problem: { en: 'cannot be taken', zh: '无法接受' },
      accepted: ACCEPTED[field] ?? { en: 'as docs/bundle.md says', zh: '见 docs/bundle.md' },
    })),
  );
}

function readVersion(version: unknown, fileName: string): number {
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    throw headerError(
      'version',
      version,
      { en: 'is not a version of the bundle format', zh: '不是有效的格式版本' },
      { en: `${BUNDLE_VERSION}`, zh: `${BUNDLE_VERSION}` },
    );
  }
  if (version > BUNDLE_VERSION) {
    throw headerError(
      'version',
      version,
      {
        en: `${fileName} was written by a newer oretrace than this one`,
        zh: `${fileName} 由更新版本的 oretrace 写成`,
      },
      {
        en: `version ${BUNDLE_VERSION} or older; upgrade oretrace to read this file`,
        zh: `版本 ${BUNDLE_VERSION} 或更早；请升级 oretrace 后再读取此文件`,
      },
    );
  }
  return version;
}

/** The header of a file that holds nothing else. */
export function notABundle(fileName: string, value: string): OretraceError {
  return badInput([
    {
      field: `${fileName}:1`,
      value,
      problem: { en: 'is not the header of a bundle', zh: '不是数据包的首行' },
      accepted: {
        en: `{"format":"${BUNDLE_FORMAT}","version":${BUNDLE_VERSION}}`,
        zh: `{"format":"${BUNDLE_FORMAT}","version":${BUNDLE_VERSION}}`,
      },
    },
  ]);
}

function headerError(field: string, value: unknown, problem: Bilingual, accepted: Bilingual): OretraceError {
  return badInput([{ field, value: shown(value), problem, accepted }]);
}
