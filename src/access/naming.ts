/** Whether a text names somebody: 1 to 200 characters, none of them a control character, no white space around them. */
export function isName(text: unknown): text is string {
  return (
    typeof text === 'string' &&
    text.length >= 1 &&
    text.length <= 200 &&
    text === text.trim() &&
    !/\p{Cc}/u.test(text) &&
    text.isWellFormed()
  );
}
