import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { badInput, shown } from '../store/errors.ts';
import { isId } from '../store/ids.ts';
import { cannotOpen } from './opening.ts';

const id = (prefix: string) =>
  z
    .string()
    .refine((text) => isId(text) && text.startsWith(`${prefix}:`), { error: `the id of a ${prefix}` });

const OVERLAY_RULES = z.strictObject({
  format: z.literal('oretrace-ipis-overlay'),
  version: z.literal(1),
  note: z.string(),
  noteZh: z.string(),
  /** Documents that every link made by a rule rests on. */
  evidence: z.array(id('document')).min(1),
  /** For a buyer and a mineral, the first rule of each town that takes the mineral applies. */
  rules: z
    .array(
      z.strictObject({
        /** The town, as a place that the buyer's links pass. */
        town: id('trading-point'),
        /** Minerals that the rule takes; absent: every mineral. */
        minerals: z
          .array(z.string().regex(/^[a-z][a-z0-9_]*$/))
          .min(1)
          .optional(),
        /** Who buys there. */
        exporter: id('trader'),
      }),
    )
    .min(1),
});

/** How a fictional trade goes on where real visits stop. */
export type OverlayRules = z.output<typeof OVERLAY_RULES>;

/**
 * Reads a file of overlay rules.
 *
 * @throws OretraceError BAD_USER_INPUT that names every field that is wrong; NOT_FOUND when there is no such file
 */
export async function readOverlayRules(path: string): Promise<OverlayRules> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw cannotOpen(error, path);
  });
  let stated: unknown;
  try {
    stated = JSON.parse(text);
  } catch {
    throw badInput([
      {
        field: basename(path),
        value: shown(text),
        problem: { en: 'is not JSON', zh: '不是有效的 JSON' },
        accepted: { en: 'a file of overlay rules', zh: '续篇规则文件' },
      },
    ]);
  }
  const read = OVERLAY_RULES.safeParse(stated);
  if (read.success) return read.data;
  throw badInput(
    read.error.issues.map(({ path: at, message }) => ({
      field: `${basename(path)} ${at.join('.')}`,
      value: shown(
        at.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)?.[key], stated),
      ),
      problem: { en: 'cannot be taken', zh: '无法接受' },
      accepted: { en: message, zh: `符合规则文件格式的值（${message}）` },
    })),
  );
}
