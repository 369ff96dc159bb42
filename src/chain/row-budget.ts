import { OretraceError } from '../store/errors.ts';

/** Rows that one request may be answered with, over all lists at all levels. */
export const MAX_ROWS = 50_000;

/** Keeps a query that multiplies itself, level by level, from filling the memory. One instance serves one request. */
export class RowBudget {
  #shown = 0;
  #exceeded: OretraceError | null = null;

  /** Rows so far. */
  get shown(): number {
    return this.#shown;
  }

  /**
   * Takes note of rows and passes them on.
   *
   * @throws OretraceError LIMIT_EXCEEDED when the request shows more than {@link MAX_ROWS}
   */
  spend<L extends readonly unknown[]>(rows: L): L {
    this.#shown += rows.length;
    if (this.#shown <= MAX_ROWS) return rows;
    // Thousands of rows under way meet it at once: one error serves them all.
    this.#exceeded ??= new OretraceError('LIMIT_EXCEEDED', {
      en: `the query is answered with more than ${MAX_ROWS} rows; ask for smaller pages or fewer levels`,
      zh: `查询结果超过 ${MAX_ROWS} 行，请缩小每页条数或减少嵌套层数`,
    });
    throw this.#exceeded;
  }
}
