import { countLeading } from '../model/bisect.js';
import type { Range } from '../model/source.js';

/** Stretches of a text, each with what is said of it, by the places in them. Stretches may lie in one another. */
export class Covered<T> {
  readonly #entries: (readonly [Range, T])[] = [];
  /** How far the stretches up to each one reach; null where they are still to be put in order. */
  #reach: number[] | null = null;

  add(range: Range, value: T): void {
    this.#entries.push([range, value]);
    this.#reach = null;
  }

  /** What is said of a place. */
  at(offset: number): readonly T[] {
    const reach = (this.#reach ??= this.#ordered());
    const found: T[] = [];
    const behind = countLeading(this.#entries, ([{ start }]) => start <= offset);
    for (let index = behind - 1; index >= 0 && (reach[index] ?? 0) > offset; index--) {
      const entry = this.#entries[index];
      if (entry !== undefined && entry[0].end > offset) found.push(entry[1]);
    }
    return found.reverse();
  }

  #ordered(): number[] {
    let furthest = 0;
    this.#entries.sort(([one], [other]) => one.start - other.start);
    return this.#entries.map(([{ end }]) => (furthest = Math.max(furthest, end)));
  }
}
