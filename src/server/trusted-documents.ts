import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { type Bilingual, badInput, type InputIssue, shown } from '../store/errors.ts';
import { graphqlMessage } from './graphql-messages.ts';
import { MAX_TOKENS } from './limiting/limits.ts';
import { checkShape } from './limiting/shape.ts';

/** Documents by their id, `sha256:` and 64 lower-case hexadecimal digits. */
export type TrustedDocuments = ReadonlyMap<string, string>;

const VARIABLE = 'ORETRACE_TRUSTED_DOCUMENTS';
const PREFIX = 'sha256:';

/**
 * Reads trusted documents: JSON objects of texts by the SHA-256 of their UTF-8, in lower-case hex, with `sha256:` before
 * it or without. Every text is held against its digest, the schema and the limits of documents.
 *
 * Source: GraphQL over HTTP, appendix on persisted documents.
 *
 * @param path a file, or a folder of which every `.json` file is read
 * @throws OretraceError BAD_USER_INPUT naming each document that does not fit, and why
 */
export async function readTrustedDocuments(path: string, schema: GraphQLSchema): Promise<TrustedDocuments> {
  const documents = new Map<string, string>();
  const issues: InputIssue[] = [];
  for (const file of await filesOf(path)) {
    for (const [key, text] of Object.entries(await readManifest(file))) {
      const id = key.startsWith(PREFIX) ? key : `${PREFIX}${key}`;
      const problem = problemOf(id, text, schema);
      if (problem) {
        issues.push({
          field: VARIABLE,
          value: `${file}: ${key}`,
          problem,
          accepted: {
            en: 'a document that fits this schema, under its SHA-256',
            zh: '符合本 schema 的文档，以其 SHA-256 为键',
          },
        });
      } else documents.set(id, text as string);
    }
  }
  if (issues.length > 0) throw badInput(issues);
  return documents;
}

async function filesOf(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    throw unreadable(path, {
      en: `cannot be read (${error.code ?? 'unknown'})`,
      zh: `无法读取（${error.code ?? '未知'}）`,
    });
  });
  if (!found.isDirectory()) return [path];
  const names = (await readdir(path)).filter((name) => name.endsWith('.json')).sort();
  if (names.length === 0) throw unreadable(path, { en: 'holds no .json file', zh: '其中没有 .json 文件' });
  return names.map((name) => join(path, name));
}

async function readManifest(file: string): Promise<Readonly<Record<string, unknown>>> {
  let manifest: unknown;
  try {
    manifest = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    throw unreadable(file, { en: 'is not JSON', zh: '不是 JSON' });
  }
  if (typeof manifest === 'object' && manifest !== null && !Array.isArray(manifest)) {
    return manifest as Record<string, unknown>;
  }
  throw unreadable(file, { en: 'holds no object', zh: '其内容不是对象' });
}

function unreadable(path: string, problem: Bilingual): Error {
  return badInput([
    {
      field: VARIABLE,
      value: shown(path),
      problem,
      accepted: {
        en: 'a JSON file, or a folder of JSON files, of documents by their SHA-256',
        zh: 'JSON 文件或含 JSON 文件的文件夹，其中以 SHA-256 为键存放文档',
      },
    },
  ]);
}

function problemOf(id: string, text: unknown, schema: GraphQLSchema): Bilingual | null {
  if (typeof text !== 'string') return { en: 'is no text', zh: '不是文本' };
  const digest = `${PREFIX}${createHash('sha256').update(text, 'utf8').digest('hex')}`;
  if (digest !== id) return { en: `is the text of ${digest}`, zh: `该文本的标识应为 ${digest}` };
  try {
    const document = parse(text, { maxTokens: MAX_TOKENS });
    const [beyond] = checkShape(document);
    if (beyond) return beyond.messages;
    const [unfit] = validate(schema, document);
    return unfit ? graphqlMessage(unfit.message) : null;
  } catch (error) {
    return graphqlMessage(error instanceof Error ? error.message : String(error));
  }
}
