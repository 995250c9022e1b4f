import fc from 'fast-check';
import type { Coverage } from './coverage.js';
import { CoverageMap } from './coverage.js';
import type { Input } from './input.js';
import { prepared, recipe } from './mutations.js';
import { withKeys } from './planted-keys.js';
import type { Target } from './targets.js';

/** How many recipes are made at once. */
const BATCH = 500;

/** Of so many texts that are kept, the one that was chosen least often so far is mutated. */
const CANDIDATES = 3;

/**
 * How many steps a text may take: some for itself, and some for each of its characters. What sound bodies take is a
 * tenth of that; what takes a step for each pair of characters is beyond it long before a text is as long as one may be.
 */
function stepsFor({ text }: Input): number {
  return 6_000_000 + 6_000 * text.length;
}

/** What is fuzzed. */
export interface Subject {
  readonly target: Target;
  /** What the code of the target reports to, and how many blocks it has. */
  readonly coverage: Coverage;
  readonly blocks: number;
  /** What the texts are made of, in groups of one kind. */
  readonly seeds: readonly (readonly Input[])[];
}

/** A text that broke something. */
export interface Found {
  /** With a character in the place of each key field. */
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
  readonly #subject: Subject;
  readonly #map: CoverageMap;
  readonly #kept: Kept[] = [];
  readonly #seed: number;
  readonly #texts: Iterator<Input>;
  #count = 0;

  constructor(subject: Subject, seed: number) {
    this.#subject = subject;
    this.#map = new CoverageMap(subject.blocks);
    this.#seed = seed;
    this.#texts = this.#endless();
  }

  get progress(): Progress {
    return { texts: this.#count, kept: this.#kept.length, blocks: this.#map.reached };
  }

  /** Tries one text; what it broke, or null. */
  next(): Found | null {
    const { value: input } = this.#texts.next() as IteratorYieldResult<Input>;
    this.#count++;
    const error = this.broken(input);
    const { blocks, counts } = this.#subject.coverage.gainOver(this.#map);
    if (blocks + counts > 0 && error === null) this.#kept.push({ input, chosen: 0 });
    return error === null ? null : { input, error };
  }

  /** What a text, with characters in the places of its key fields, breaks; null where nothing. */
  broken({ name, text }: Input): unknown {
    const { target, coverage } = this.#subject;
    const input = { name, text: withKeys(text) };
    coverage.begin(stepsFor(input));
    try {
      target(input);
      return null;
    } catch (error) {
      return error ?? new Error('what was thrown is nothing');
    } finally {
      coverage.end();
    }
  }

  *#endless(): Generator<Input> {
    const seeds = mixed(this.#subject.seeds, this.#seed);
    for (let batch = 0; ; batch++) {
      for (const made of fc.sample(recipe, { seed: this.#seed + batch, numRuns: BATCH })) {
        const { value: seed } = seeds.next();
        if (seed !== undefined) yield seed;
        if (seed !== undefined && this.#kept.length === 0) continue;
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
