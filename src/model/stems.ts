/** How many characters are a stem, each by the lower 8 bits of its UTF-16 unit: one number holds them all. */
const STEM = 4;

/** The stem at an index of a text. Behind its end stand zeros: what is no number counts for none. */
function stemAt(text: string, index: number): number {
  let stem = 0;
  for (let at = index; at < index + STEM; at++) stem = (stem << 8) | (text.charCodeAt(at) & 0xff);
  return stem;
}

/** Spreads the stems over the bits (multiplicative hashing by the golden ratio: Knuth, TAOCP 3, 6.4). */
const SPREAD = 0x9e3779b1;

/** The stems of many spellings: a Bloom filter with one hash, which takes one in sixteen others for one of them at most. */
export class Stems {
  readonly #bits: Uint32Array;
  readonly #shift: number;

  constructor(stems: ReadonlySet<number>) {
    const power = Math.max(5, Math.ceil(Math.log2(stems.size * 16)));
    this.#bits = new Uint32Array(2 ** (power - 5));
    this.#shift = 32 - power;
    for (const stem of stems) {
      const bit = Math.imul(stem, SPREAD) >>> this.#shift;
      this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  /** The first index from another one on at which one of them may begin; the length of the text where none does. */
  next(text: string, from: number): number {
    let stem = stemAt(text, from);
    for (let index = from; index < text.length; index++) {
      const bit = Math.imul(stem, SPREAD) >>> this.#shift;
      if ((((this.#bits[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1) return index;
      stem = (stem << 8) | (text.charCodeAt(index + STEM) & 0xff);
    }
    return text.length;
  }
}

/** The stems of the texts that begin with a spelling: one, or each that the character behind a shorter one makes. */
export function* stemsOf(spelling: string): Generator<number> {
  const stem = stemAt(spelling, 0);
  yield stem;
  if (spelling.length < STEM) for (let last = 1; last <= 0xff; last++) yield stem | last;
}
