/** The form of an English message, and what says the same in Chinese from its parts. */
export type MessageForm = readonly [form: RegExp, say: (...parts: string[]) => string];

/** ` Did you mean "a" or "b"?`: which names are meant. Empty where the hint has none. */
export function suggestion(hint: string | undefined): string {
  const names = [...(hint ?? '').matchAll(/"(.*?)"/g)].map((match) => match[1]);
  return names.length > 0 ? `是否指 ${names.join('、')}？` : '';
}

/** Says a message by the first form that it has. @returns null where it has none */
export function sayBy(forms: readonly MessageForm[], message: string): string | null {
  for (const [form, say] of forms) {
    const parts = form.exec(message);
    if (parts) return say(...parts.slice(1));
  }
  return null;
}
