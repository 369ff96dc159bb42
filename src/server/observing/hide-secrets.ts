const HIDDEN = '(hidden)';

/**
 * What looks like a secret wherever it stands in a text, with what is put in its place. Broad on purpose: a word too much
 * that is hidden from a log does no harm.
 */
const SECRETS: readonly (readonly [RegExp, string])[] = [
  // Whatever is said to be a bearer's, and credentials of the other schemes.
  [/\b(bearer|basic|digest|negotiate)(\s+|%20|\+)[\w.~+/=-]{6,}/gi, `$1 ${HIDDEN}`],
  // Keys of this server, whole or cut short.
  [/\boretrace_[0-9a-f]{16}_[\w-]+/gi, `oretrace_${HIDDEN}`],
  // Tokens of identity providers: three parts in base64, the first of which begins with a brace.
  [/\beyJ[\w-]{4,}\.[\w-]*(?:\.[\w-]*)*/g, HIDDEN],
  // Names and passwords within addresses, such as bolt://neo4j:password@host.
  [/(\b[a-z][a-z0-9+.-]*:\/\/)[^\s/@"']+@/gi, `$1${HIDDEN}@`],
  // What addresses and texts name so: ?access_token=…, password: …
  [
    /\b((?:access|refresh|id)_token|api_?key|client_secret|password|passwd|secret|token)(\\?["']?\s*[=:]\s*\\?["']?)[^\s"'&,;}\\]{3,}/gi,
    `$1$2${HIDDEN}`,
  ],
];

/** A text without what looks like a secret. */
export function withoutSecrets(text: string): string {
  return SECRETS.reduce((shown, [secret, instead]) => shown.replace(secret, instead), text);
}
