import type { Document } from '../../model/node.js';
import type { Source } from '../../model/source.js';

/**
 * The documents of a source that are none of ours, beside others that are. Nobody says what in them is a key: reports
 * show nothing of them. Those that follow each other make one stretch, for there may be millions.
 */
export class ForeignText {
  readonly #source: Source;
  #start = 0;
  #end = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  /** Takes the documents in the order in which they stand. */
  note({ root, source }: Document, isOurs: boolean): void {
    if (root === null) return;
    if (source !== this.#source) {
      if (!isOurs) source.conceal(root.start, root.end);
      return;
    }
    if (isOurs) this.conceal();
    else if (this.#end === 0) this.#start = root.start;
    if (!isOurs) this.#end = root.end;
  }

  /** Keeps what was noted so far out of reports. */
  conceal(): void {
    this.#source.conceal(this.#start, this.#end);
    this.#start = 0;
    this.#end = 0;
  }
}
