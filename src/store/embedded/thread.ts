import { Worker } from 'node:worker_threads';
import { badInput, OretraceError, shown } from '../errors.ts';
import { type Calls, errorOf, type Request, type Response, type ThreadOptions } from './protocol.ts';

type Result<C extends Calls, M extends keyof C> = C[M] extends (...values: infer V) => infer R
  ? { readonly values: V; readonly answer: Awaited<R> }
  : never;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** A store thread as the main thread sees it. It keeps the process alive only while it is asked something. */
export class StoreThread<C extends Calls> {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  readonly #ended: Promise<void>;
  #last = 0;
  #closing = false;
  #dead: Error | null = null;

  /** Starts the thread. It opens the file when {@link open} says so. */
  constructor(options: ThreadOptions) {
    this.#worker = new Worker(new URL('./worker.cjs', import.meta.url), {
      workerData: options,
      execArgv: [],
    });
    this.#worker.on('message', (response: Response) => this.#take(response));
    this.#worker.on('error', (error) => this.#die(error));
    this.#ended = new Promise((resolve) => {
      this.#worker.on('exit', () => {
        this.#die(null);
        resolve();
      });
    });
  }

  /** Has the thread open the file. @throws OretraceError of opening; the thread then ends by itself */
  async open(): Promise<void> {
    await this.#ask('open', []);
  }

  async call<M extends keyof C & string>(
    method: M,
    ...values: Result<C, M>['values']
  ): Promise<Result<C, M>['answer']> {
    return (await this.#ask(method, values)) as Result<C, M>['answer'];
  }

  async #ask(method: string, values: readonly unknown[]): Promise<unknown> {
    if (this.#dead) throw this.#dead;
    this.#last += 1;
    const request: Request = { number: this.#last, method, values };
    try {
      this.#worker.postMessage(request);
    } catch (error) {
      // Only data can be sent: no functions, no symbols.
      throw badInput([
        {
          field: method,
          value: shown(String(error)),
          problem: { en: 'holds something that is no data', zh: '含有并非数据的内容' },
          accepted: { en: 'plain data as in JSON', zh: '与 JSON 相同的纯数据' },
        },
      ]);
    }
    return this.#answerTo(request.number);
  }

  /** Waits for everything asked before, then for the thread to close its connections and end. */
  async close(): Promise<void> {
    this.#closing = true;
    try {
      await this.#ask('close', []);
    } catch (error) {
      // A thread that is dead already has nothing left to close.
      if (error !== this.#dead) throw error;
    }
    this.#worker.ref();
    await this.#ended;
  }

  #answerTo(number: number): Promise<unknown> {
    if (this.#waiting.size === 0) this.#worker.ref();
    return new Promise((resolve, reject) => this.#waiting.set(number, { resolve, reject }));
  }

  #take(response: Response): void {
    const waiting = this.#waiting.get(response.number);
    this.#waiting.delete(response.number);
    if (this.#waiting.size === 0) this.#worker.unref();
    if ('failure' in response) waiting?.reject(errorOf(response.failure));
    else waiting?.resolve(response.value);
  }

  #die(cause: Error | null): void {
    this.#dead ??= new OretraceError(
      'STORE_UNAVAILABLE',
      this.#closing
        ? { en: 'the store is closed', zh: '存储已关闭' }
        : {
            en: 'the store has stopped unexpectedly: what was acknowledged is safe; start the program again',
            zh: '存储意外停止：已确认的内容均已保存，请重新启动程序',
          },
      [],
      cause ?? undefined,
    );
    for (const { reject } of this.#waiting.values()) reject(this.#dead);
    this.#waiting.clear();
  }
}
