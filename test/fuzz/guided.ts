import fc from 'fast-check';
import type { InstrumentedTargets } from './bundle.js';
import { CoverageMap } from './coverage.js';
import type { Input } from './input.js';
import { prepared, recipe } from './mutations.js';
import { withKeys } from './planted-keys.js';
import { seedsFor } from './seeds.js';
import type { TargetName } from './targets.js';

/** How many recipes are made at once. */
const BATCH = 500;

/** Of so many texts that are kept, the one that was chosen least often so far is mutated. */
const CANDIDATES = 3;

/**
 * How many steps a text may take: some for itself, and some for each of its characters. What sound bodies take is a
 * tenth of that; what takes a step for each pair of characters is beyond it long before a text is as long as one may be.
 */
export function stepsFor({ text }: Input): number {
  return 4_000_000 + 4_000 * text.length;
}

/** A text that broke something. */
export interface Found {
  readonly target: TargetName;
  readonly input: Input;
  readonly error: unknown;
}

/** Where a run of one target stands. */
export interface Progress {
  /** How many texts were tried. */
  readonly texts: number;
  /** How many of them are kept. */
  readonly kept: number;
  /** How many blocks were reached. */
  readonly blocks: number;
}

/** A text with characters for its key fields that reached something new, and how often it was mutated since. */
interface Kept {
  readonly input: Input;
  chosen: number;
}

/** Texts of all groups in turn, each group in an order of its own: a short run sees some of every kind. */
function* mixed(groups: readonly (readonly Input[])[], seed: number): Generator<Input, undefined> {
  const orders = groups.map(
    (group) => fc.sample(fc.shuffledSubarray([...group], { minLength: group.length }), { seed, numRuns: 1 })[0] ?? [],
  );
  const longest = Math.max(...groups.map(({ length }) => length));
  for (let index = 0; index < longest; index++) {
    for (const { [index]: input } of orders) if (input !== undefined) yield input;
  }
}

/**
 * Fuzzes one target: keeps each text that reaches what none reached before it, and makes the next ones out of those.
 * The same seed and the same sources give the same texts in the same order.
 */
export class GuidedRun {
  readonly #target: TargetName;
  readonly #instrumented: InstrumentedTargets;
  readonly #map: CoverageMap;
  readonly #kept: Kept[] = [];
  readonly #seed: number;
  readonly #texts: Iterator<Input>;
  #count = 0;

  constructor(target: TargetName, instrumented: InstrumentedTargets, seed: number) {
    this.#target = target;
    this.#instrumented = instrumented;
    this.#map = new CoverageMap(instrumented.blocks);
    this.#seed = seed;
    this.#texts = this.#endless();
  }

  get progress(): Progress {
    return { texts: this.#count, kept: this.#kept.length, blocks: this.#map.reached };
  }

  /** Tries one text; what it broke, or null. */
  next(): Found | null {
    const { value: atoms } = this.#texts.next() as IteratorYieldResult<Input>;
    this.#count++;
    const input = { name: atoms.name, text: withKeys(atoms.text) };
    const error = this.broken(input);
    const { blocks, counts } = this.#instrumented.coverage.gainOver(this.#map);
    if (blocks + counts > 0 && error === null) this.#kept.push({ input: atoms, chosen: 0 });
    return error === null ? null : { target: this.#target, input, error };
  }

  /** What a text breaks; null where nothing. */
  broken(input: Input): unknown {
    const { targets, coverage } = this.#instrumented;
    coverage.begin(stepsFor(input));
    try {
      targets[this.#target](input);
      return null;
    } catch (error) {
      return error ?? new Error('what was thrown is nothing');
    } finally {
      coverage.end();
    }
  }

  *#endless(): Generator<Input> {
    const seeds = mixed(seedsFor(this.#target), this.#seed);
    for (let batch = 0; ; batch++) {
      for (const made of fc.sample(recipe, { seed: this.#seed + batch, numRuns: BATCH })) {
        const { value: seed } = seeds.next();
        if (seed !== undefined) yield seed;
        if (this.#kept.length === 0) continue;
        const parent = this.#chosen(made.parent);
        parent.chosen++;
        yield prepared(made, parent.input, this.#at(made.other).input.text);
      }
    }
  }

  /** Of some that are kept, the one that was mutated least. */
  #chosen(number: number): Kept {
    return Array.from({ length: CANDIDATES }, (_, index) =>
      this.#at(Math.imul(number + index, 0x9e3779b1) >>> 0),
    ).reduce((best, candidate) => (candidate.chosen < best.chosen ? candidate : best));
  }

  #at(number: number): Kept {
    const kept = this.#kept[number % this.#kept.length];
    if (kept === undefined) throw new Error('no seed reached anything');
    return kept;
  }
}
