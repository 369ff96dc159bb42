/** The name that the API has for a kind of fact: `MINE_SITE`. */
export function kindNameInApi(kind: string): string {
  return kind.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}
