import { Source } from '../model/source.js';
import { DEFAULT_LIMITS } from '../parsers/text/problem.js';
import type { Limits } from '../model/limits.js';
import type { TextReading } from '../parsers/text/reading.js';
import { readSource } from '../parsers/text/read.js';
import { saysTheSame } from './comparison.js';
import type { Fixable } from './patch.js';
import { compatible, editsBySource, patched } from './patch.js';
import { meantEverywhere, SharedText } from './shared-text.js';

/** What came of carrying out fixes. */
export interface Application {
  /** The new texts by the name of their source. */
  readonly texts: ReadonlyMap<string, string>;
  /** The findings whose fix was carried out. */
  readonly applied: readonly Fixable[];
  /** The findings whose fix would have changed more than it says, or have left a text that does not parse. */
  readonly refused: readonly Fixable[];
}

/**
 * Carries out the fixes of findings that stand in the same sources, those apart that get in each other's way: they are
 * for a later pass. A fix is carried out as a whole or not at all, and only if all else stays as it is.
 * @param limits Those that the findings were found with: what is beyond them cannot be compared, and is not changed.
 */
export function applyAll(findings: readonly Fixable[], limits: Limits = DEFAULT_LIMITS): Application {
  const trial = new Trial(limits);
  let applied = trial.meant(compatible(findings));
  // A fix may edit several sources: what one of them does not take, the others must not have.
  for (let before = -1; before !== applied.length;) {
    before = applied.length;
    applied = trial.sound(applied);
  }
  return { texts: trial.texts(applied), applied, refused: [...trial.refused] };
}

/**
 * How many sets of fixes of one text are tried before the rest is left for a later pass: each is a reading of the whole
 * text, and a body can hold thousands of misspelt fields that all mean the same one.
 */
const MOST_TRIES = 200;

/** Tries fixes on texts. */
class Trial {
  /** Those that are not sound even alone. */
  readonly refused = new Set<Fixable>();
  readonly #before = new Map<Source, TextReading>();
  readonly #shared = new Map<Source, SharedText>();
  /** By the name of the source. */
  readonly #tries = new Map<string, number>();
  readonly #limits: Limits;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** The texts with the fixes carried out. */
  texts(findings: readonly Fixable[]): ReadonlyMap<string, string> {
    const texts = new Map<string, string>();
    for (const [name, edits] of editsBySource(findings)) {
      const source = edits[0]?.source;
      if (source === undefined) continue;
      const text = patched(source.text, edits);
      if (text !== source.text) texts.set(name, text);
    }
    return texts;
  }

  /** Those of some fixes that change no more places than findings speak of. */
  meant(findings: readonly Fixable[]): readonly Fixable[] {
    const meant = new Set(meantEverywhere(findings, (source) => this.#sharedIn(source)));
    for (const finding of findings) if (!meant.has(finding)) this.refused.add(finding);
    return findings.filter((finding) => meant.has(finding));
  }

  /** Those of some fixes that can be carried out together. */
  sound(findings: readonly Fixable[]): readonly Fixable[] {
    const names = new Set(findings.flatMap(({ fix }) => fix.edits.map(({ source }) => source.name)));
    let left = findings;
    for (const name of names) {
      const meant = left.filter(({ fix }) => fix.edits.some(({ source }) => source.name === name));
      const concerned = new Set(meant);
      const good = new Set(this.#soundIn(name, meant));
      left = left.filter((finding) => good.has(finding) || !concerned.has(finding));
    }
    return left;
  }

  /** All of them, or what halving finds. What is not sound by itself is refused; the rest is for a later pass. */
  #soundIn(name: string, findings: readonly Fixable[]): readonly Fixable[] {
    if (findings.length === 0 || this.#isSound(findings, name)) return findings;
    if (findings.length === 1) {
      for (const finding of findings) this.refused.add(finding);
      return [];
    }
    if ((this.#tries.get(name) ?? 0) >= MOST_TRIES) return [];
    const middle = findings.length >> 1;
    const first = this.#soundIn(name, findings.slice(0, middle));
    const both = [...first, ...this.#soundIn(name, findings.slice(middle))];
    return this.#isSound(both, name) ? both : first;
  }

  #isSound(findings: readonly Fixable[], name: string): boolean {
    this.#tries.set(name, (this.#tries.get(name) ?? 0) + 1);
    const edits = editsBySource(findings).get(name) ?? [];
    const source = edits[0]?.source;
    if (source === undefined || source.textless) return false;
    const limits = this.#limits;
    const after = readSource(new Source(name, patched(source.text, edits), { named: source.named }), { limits });
    return saysTheSame({ source, before: this.#readingOf(source), after, edits });
  }

  #sharedIn(source: Source): SharedText {
    const known = this.#shared.get(source);
    if (known !== undefined) return known;
    const shared = new SharedText(source, this.#readingOf(source));
    this.#shared.set(source, shared);
    return shared;
  }

  #readingOf(source: Source): TextReading {
    const known = this.#before.get(source);
    if (known !== undefined) return known;
    // Reading conceals again what is concealed: a source of its own bears that.
    const reading = readSource(source, { limits: this.#limits });
    this.#before.set(source, reading);
    return reading;
  }
}
