/** An input made the code take more steps than its length allows. */
class TooManySteps extends Error {
  override readonly name = 'TooManySteps';
}

/** What an input reached that no input before it did. */
export interface Gain {
  /** Blocks that were never entered before. */
  readonly blocks: number;
  /** Blocks that were entered more often than before, by orders of magnitude. */
  readonly counts: number;
}

/**
 * Which blocks the code entered, and how often: a block that is entered in a new order of magnitude (powers of two) is
 * something new too, as a loop that goes round for the first time or a hundredth.
 */
export class Coverage {
  readonly #counts: Uint32Array;
  /** The blocks that were entered since the beginning of this input. */
  readonly #entered: number[] = [];
  #steps = 0;
  #limit = Infinity;

  constructor(blocks: number) {
    this.#counts = new Uint32Array(blocks);
  }

  /** How many blocks were entered, each as often as it was. */
  get steps(): number {
    return this.#steps;
  }

  readonly enter = (block: number): void => {
    const count = this.#counts[block] ?? 0;
    if (count === 0) this.#entered.push(block);
    this.#counts[block] = count + 1;
    if (++this.#steps > this.#limit) this.#stop();
  };

  /** Begins with an input that may take so many steps. */
  begin(limit: number): void {
    for (const block of this.#entered) this.#counts[block] = 0;
    this.#entered.length = 0;
    this.#steps = 0;
    this.#limit = limit;
  }

  /** Ends with an input: what is done until the next one may take any number of steps. */
  end(): void {
    this.#limit = Infinity;
  }

  /** What was reached since the beginning of the input that is not in a map, which it enters there. */
  gainOver(map: CoverageMap): Gain {
    let blocks = 0;
    let counts = 0;
    for (const block of this.#entered) {
      const known = map.magnitudes[block] ?? 0;
      const magnitude = 1 << (31 - Math.clz32(this.#counts[block] ?? 0));
      if ((known & magnitude) !== 0) continue;
      map.magnitudes[block] = known | magnitude;
      if (known === 0) blocks++;
      else counts++;
    }
    return { blocks, counts };
  }

  /** What takes the error for one of its own may go on: it meets the next one at once. */
  #stop(): never {
    throw new TooManySteps(`more than ${this.#limit} steps`);
  }
}

/** All that the inputs of one target reached. */
export class CoverageMap {
  readonly magnitudes: Uint32Array;

  constructor(blocks: number) {
    this.magnitudes = new Uint32Array(blocks);
  }

  get reached(): number {
    return this.magnitudes.reduce((sum, magnitude) => sum + Math.sign(magnitude >>> 0), 0);
  }
}
