import type { Samples } from './samples.ts';

/** Prints as it goes: Markdown tables for docs/performance.md, and for each target whether it was met. */
export class Report {
  private readonly results: { readonly target: string; readonly met: boolean; readonly found: string }[] = [];
  private readonly wrong: string[] = [];

  heading(text: string): void {
    console.log(`\n### ${text}\n`);
  }

  note(text: string): void {
    console.log(`${text}\n`);
  }

  table(header: readonly string[], rows: readonly (readonly string[])[]): void {
    const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
    console.log(line(header));
    console.log(line(header.map((_, column) => (column === 0 ? '---' : '---:'))));
    for (const row of rows) console.log(line(row));
    console.log();
  }

  /** Says whether a target was met; nothing ends because of it: a busy machine misses some. */
  target(target: string, met: boolean, found: string): void {
    this.results.push({ target, met, found });
    console.log(`${met ? 'PASS' : 'FAIL'} ${target}: ${found}\n`);
  }

  /** A target of so many times as fast, by the medians. */
  faster(target: string, least: number, slow: Samples, fast: Samples): void {
    const ratio = slow.median / fast.median;
    const found = `${times(ratio)} (${milliseconds(fast.median)} against ${milliseconds(slow.median)})`;
    this.target(target, ratio >= least, found);
  }

  /** Answers that ought to be the same: unlike a missed target, a difference makes the whole run fail. */
  same(question: string, answers: Readonly<Record<string, unknown>>): void {
    const texts = Object.entries(answers).map(([name, answer]) => [name, JSON.stringify(answer)] as const);
    if (texts.every(([, text]) => text === texts[0]?.[1])) return;
    const said = texts.map(([name, text]) => `${name} says ${text?.slice(0, 300)}`).join('; ');
    this.wrong.push(`${question}: ${said}`);
    console.log(`DIFFERENT ANSWERS to ${question}: ${said}\n`);
  }

  skipped(what: string, why: string): void {
    console.log(`SKIPPED ${what}: ${why}\n`);
    console.error(`SKIPPED ${what}: ${why}`);
  }

  /** @returns the exit code: 1 when answers differed */
  end(): number {
    this.heading('Targets');
    this.table(
      ['target', 'found', ''],
      this.results.map(({ target, found, met }) => [target, found, met ? 'PASS' : 'FAIL']),
    );
    for (const wrong of this.wrong) console.error(`DIFFERENT ANSWERS: ${wrong}`);
    return this.wrong.length === 0 ? 0 : 1;
  }
}

/** Cells for one candidate: median, 95th percentile, number of samples. */
export function timing(samples: Samples): readonly string[] {
  return [milliseconds(samples.median), milliseconds(samples.p95), String(samples.count)];
}

export function milliseconds(value: number): string {
  if (Number.isNaN(value)) return '–';
  return `${value >= 100 ? value.toFixed(0) : value.toPrecision(3)} ms`;
}

export function times(ratio: number): string {
  if (Number.isNaN(ratio)) return '–';
  return `${ratio >= 100 ? ratio.toFixed(0) : ratio.toPrecision(3)}×`;
}

export function count(value: number): string {
  return Math.round(value).toLocaleString('en-US').replaceAll(',', ' ');
}

export function mebibytes(bytes: number): string {
  return `${(bytes / 2 ** 20).toFixed(bytes < 100 * 2 ** 20 ? 1 : 0)} MiB`;
}
