/** Parts of the bench, in the order in which they run. */
export const PARTS = ['small', 'large', 'control', 'strength', 'share', 'preview', 'store'] as const;
export type Part = (typeof PARTS)[number];

export interface Options {
  readonly parts: readonly Part[];
  /** Of everything random. */
  readonly seed: number;
  /** Sizes are multiplied by it: 1, or less to try the bench itself. */
  readonly scale: number;
  /** A Python that has SciPy and igraph. */
  readonly python: string;
}

const USAGE = `npm run bench -- [--only ${PARTS.join('|')}]… [--seed NUMBER] [--scale NUMBER]

  --only PART     that part alone; may be given more than once
                  只运行该部分，可多次给出
  --seed NUMBER   of the made-up chains and the order of runs; 1 unless given
                  虚构供应链及运行次序的随机种子，默认 1
  --scale NUMBER  multiplies all sizes, above 0 to 1; figures of smaller chains meet no target, they only try the bench
                  规模倍数，大于 0 且不超过 1；缩小规模仅用于试运行

ORETRACE_BENCH_PYTHON names a Python that has SciPy and igraph (python3 unless set).
ORETRACE_BENCH_PYTHON 指定装有 SciPy 与 igraph 的 Python（默认 python3）。`;

/** @throws UsageError that says what is accepted */
export function readOptions(words: readonly string[], environment = process.env): Options {
  const parts: Part[] = [];
  let seed = 1;
  let scale = 1;
  for (let at = 0; at < words.length; at += 2) {
    const [name, value = ''] = words.slice(at, at + 2);
    if (name === '--only' && isPart(value)) parts.push(value);
    else if (name === '--seed' && /^\d{1,9}$/.test(value)) seed = Number(value);
    else if (name === '--scale' && Number(value) > 0 && Number(value) <= 1) scale = Number(value);
    else throw new UsageError(`${name} ${value}`.trim());
  }
  return {
    parts: parts.length === 0 ? PARTS : PARTS.filter((part) => parts.includes(part)),
    seed,
    scale,
    python: environment.ORETRACE_BENCH_PYTHON || 'python3',
  };
}

export class UsageError extends Error {
  constructor(given: string) {
    super(`Not understood: ${given}\n未能识别：${given}\n\n${USAGE}`);
    this.name = 'UsageError';
  }
}

function isPart(text: string): text is Part {
  return (PARTS as readonly string[]).includes(text);
}
