import type { MessagePort } from 'node:worker_threads';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Answer, Task, ThreadData } from './task.js';

/** Tasks that a thread has at most: the one that it works at, and the next. */
const MOST_TASKS = 2;

/** What came of a task. */
export interface Done<T> {
  readonly task: T;
  /** Null where the thread came to its end without an answer. */
  readonly answer: Answer | null;
}

/**
 * A thread that lints. Its answers are fetched when this thread has time for them: no event has to come about for that,
 * so that this thread can lint all the while.
 */
export class LintThread<T> {
  readonly #worker: Worker;
  readonly #port: MessagePort;
  /** The tasks without an answer, in the order in which they were given. */
  readonly #tasks: T[] = [];
  readonly #end: Promise<void>;
  #hasEnded = false;

  /** @param file The code of the thread. */
  constructor(file: string, data: ThreadData) {
    const { port1, port2 } = new MessageChannel();
    this.#port = port1;
    this.#worker = new Worker(file, { workerData: { ...data, port: port2 }, transferList: [port2], stderr: true });
    this.#end = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        this.#hasEnded = true;
        resolve();
      });
    });
    // What a thread fails at is done by this one: there is nothing to say of it. The end comes after it.
    this.#worker.on('error', () => undefined);
  }

  /** Whether it takes another task. */
  get isFree(): boolean {
    return !this.#hasEnded && this.#tasks.length < MOST_TASKS;
  }

  give(task: T, message: Task): void {
    this.#tasks.push(task);
    this.#port.postMessage(message);
  }

  /** The tasks that were done meanwhile. */
  *done(): Generator<Done<T>> {
    for (let answer = this.#receive(); answer !== null; answer = this.#receive()) {
      const task = this.#tasks.shift();
      if (task !== undefined) yield { task, answer };
    }
  }

  /** What comes of all that is left. */
  async rest(): Promise<readonly Done<T>[]> {
    const done = [...this.done()];
    const answers: Answer[] = [];
    if (this.#tasks.length > 0 && !this.#hasEnded) {
      const all = new Promise<void>((resolve) => {
        this.#port.on('message', (answer: Answer) => {
          answers.push(answer);
          if (answers.length === this.#tasks.length) resolve();
        });
      });
      await Promise.race([all, this.#end]);
    }
    return [...done, ...this.#tasks.splice(0).map((task, index) => ({ task, answer: answers[index] ?? null }))];
  }

  /** Ends it. */
  stop(): void {
    this.#port.close();
    void this.#worker.terminate();
  }

  #receive(): Answer | null {
    const received: { readonly message: unknown } | undefined = receiveMessageOnPort(this.#port);
    return isAnswer(received?.message) ? received.message : null;
  }
}

/** Nobody else sends anything to a thread's port. */
function isAnswer(message: unknown): message is Answer {
  return Array.isArray(message);
}
