import { milliseconds } from './milliseconds.js';

/** How long the parts of a run take. Time that is spent inside another part is taken off that part. */
export class Stopwatch {
  readonly #parts = new Map<string, number>();
  /** Milliseconds since some moment. */
  readonly #now: () => number;
  /** Time spent in inner parts since the outer one began. */
  #inner = 0;

  constructor(now: () => number = milliseconds) {
    this.#now = now;
  }

  time<T>(part: string, work: () => T): T {
    const outer = this.#inner;
    this.#inner = 0;
    const begin = this.#now();
    try {
      return work();
    } finally {
      this.#add(part, this.#now() - begin, outer);
    }
  }

  async wait<T>(part: string, work: () => Promise<T>): Promise<T> {
    const outer = this.#inner;
    this.#inner = 0;
    const begin = this.#now();
    try {
      return await work();
    } finally {
      this.#add(part, this.#now() - begin, outer);
    }
  }

  /** Passes items on and counts the time that it takes to make them. */
  *within<T>(part: string, items: Iterable<T>): Generator<T> {
    const iterator = items[Symbol.iterator]();
    for (;;) {
      const result = this.time(part, () => iterator.next());
      if (result.done === true) return;
      yield result.value;
    }
  }

  /** `0.52 s: reading 0.10 s, linting 0.42 s`. */
  summary(): string {
    const parts = Array.from(this.#parts, ([part, time]) => `${part} ${seconds(time)}`);
    const total = [...this.#parts.values()].reduce((sum, time) => sum + time, 0);
    return `${seconds(total)}: ${parts.join(', ')}`;
  }

  #add(part: string, elapsed: number, outer: number): void {
    this.#parts.set(part, (this.#parts.get(part) ?? 0) + elapsed - this.#inner);
    this.#inner = outer + elapsed;
  }
}

function seconds(duration: number): string {
  return `${(duration / 1000).toFixed(2)} s`;
}
