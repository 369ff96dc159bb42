import { createHash } from 'node:crypto';

/** Where the example's documents stand for a server to trust: `ORETRACE_TRUSTED_DOCUMENTS`. */
export const TRUSTED_DOCUMENTS = 'examples/typescript-client/generated/trusted-documents.json';

/** The documents of the typed client by their ids, as JSON. */
export async function trustedDocuments(): Promise<string> {
  const generated: Readonly<Record<string, unknown>> = await import(
    '../examples/typescript-client/generated/documents.ts'
  );
  const operations = Object.entries(generated)
    .filter(([name]) => name.endsWith('Document'))
    .map(([, document]) => String(document));
  const byId = Object.fromEntries(
    operations.map((text) => [`sha256:${createHash('sha256').update(text).digest('hex')}`, text]),
  );
  return `${JSON.stringify(byId, null, 2)}\n`;
}
