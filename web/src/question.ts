/** A question that analysts ask, ready to be put into a tab. */
export interface Question {
  /** Name of its file without the ending, such as `01-reached-suppliers`. */
  readonly name: string;
  /** In English, as its first line asks it. */
  readonly title: string;
  /** In Chinese, as its second line asks it. */
  readonly titleZh: string;
  readonly query: string;
  /** JSON text of the variables for the demo. */
  readonly variables: string;
}

/**
 * Questions in the order of their files' names.
 *
 * @param documents texts of `NAME.graphql` by path; the first two lines are comments that ask in English and in Chinese
 * @param variables texts of `NAME.variables.json` by path
 * @throws Error naming a file that lacks its variables or its titles
 */
export function readQuestions(
  documents: Readonly<Record<string, string>>,
  variables: Readonly<Record<string, string>>,
): readonly Question[] {
  return Object.entries(documents)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([path, query]) => {
      const filled = variables[path.replace(/\.graphql$/, '.variables.json')];
      const [, title, titleZh] = /^# (\d+\. .+)\n# (\d+\. .+)\n/.exec(query) ?? [];
      if (filled === undefined || title === undefined || titleZh === undefined) {
        throw new Error(`${path} lacks its variables or its titles`);
      }
      const name = path.replace(/^.*\//, '').replace(/\.graphql$/, '');
      return { name, title, titleZh, query, variables: filled };
    });
}
