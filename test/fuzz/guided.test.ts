import { runInNewContext } from 'node:vm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { Coverage, CoverageMap } from './coverage.js';
import type { Found, Subject } from './guided.js';
import { GuidedRun } from './guided.js';
import type { Input } from './input.js';
import { ENTER, instrumented } from './instrument.js';
import { smallest } from './smallest.js';

/** Carries an instrumented script out: its value, and the numbers of the blocks that it entered. */
function traced(text: string): {
  readonly value: unknown;
  readonly entered: readonly number[];
  readonly blocks: number;
} {
  const counter = { blocks: 0 };
  const { outputText } = ts.transpileModule(instrumented('script.ts', text, counter), {
    compilerOptions: { target: ts.ScriptTarget.ES2023 },
  });
  const entered: number[] = [];
  const value: unknown = runInNewContext(outputText, { [ENTER]: (block: number) => entered.push(block) });
  return { value, entered, blocks: counter.blocks };
}

describe('an instrumented module', () => {
  it.each([
    ['[1, 2].map((each: number) => each + 1).join()', '2,3', [0, 0], 1],
    ['function f(): number { return 1 } f()', 1, [0], 1],
    ['const f = (a: number) => a > 1 ? "many" : "one"; f(2) + f(1)', 'manyone', [0, 1, 0, 2], 3],
    ['let a = 0; if (a === 0) a = 1; else { a = 2 } a', 1, [0], 2],
    ['let a = 0; for (const b of [1, 2, 3]) a += b; a', 6, [0, 0, 0], 1],
    ['let a = 3; while (a > 0) { a-- } a', 0, [0, 0, 0], 1],
    ['const a = null as null | number; (a ?? 2) + (a || 3) + Number(a && 4)', 5, [0, 1], 3],
    ['let a = "x"; switch (a) { case "w": a = "v"; break; case "x": a = "y"; default: a += "z" } a', 'yz', [1, 2], 3],
    ['try { throw 1 } catch { 2 } finally { 3 }', 2, [0, 1, 2], 3],
    ['class A { get b() { return [...this.c()] } *c() { yield 1 } } new A().b[0]', 1, [0, 1], 2],
    ['type T<U> = U extends string ? 1 : 2; const a: T<""> = 1; `${a ? "b" : ""}c`', 'bc', [0], 2],
  ])('does what it did, and says where it was: %s', (text, value, entered, blocks) => {
    expect(traced(text)).toEqual({ value, entered, blocks });
  });
});

describe('coverage', () => {
  it('counts blocks that are new, and those that are entered more often than ever by orders of magnitude', () => {
    const coverage = new Coverage(4);
    const map = new CoverageMap(4);
    const gain = (...blocks: readonly number[]): object => {
      coverage.begin(100);
      for (const block of blocks) coverage.enter(block);
      return coverage.gainOver(map);
    };
    expect(gain(0, 1)).toEqual({ blocks: 2, counts: 0 });
    expect(gain(1, 0)).toEqual({ blocks: 0, counts: 0 });
    expect(gain(0, 1, 1)).toEqual({ blocks: 0, counts: 1 });
    expect(gain(1, 1, 1)).toEqual({ blocks: 0, counts: 0 });
    expect(gain(1, 1, 1, 1, 3)).toEqual({ blocks: 1, counts: 1 });
    expect(map.reached).toBe(3);
  });

  it('stops what takes too many steps, also where that goes on', () => {
    const coverage = new Coverage(1);
    coverage.begin(2);
    coverage.enter(0);
    coverage.enter(0);
    const more = (): void => {
      coverage.enter(0);
    };
    expect(more).toThrow('more than 2 steps');
    expect(more).toThrow('more than 2 steps');
    coverage.end();
    expect(more).not.toThrow();
  });
});

/** Breaks on texts that begin with a word, whose letters are blocks of their own. */
function spelling(word: string): Subject {
  const coverage = new Coverage(word.length + 1);
  const target = ({ text }: { readonly text: string }): void => {
    coverage.enter(word.length);
    for (const [index, letter] of Array.from(word).entries()) {
      if (text[index] !== letter) return;
      coverage.enter(index);
    }
    throw new Error(`spells ${word}`);
  };
  const seeds = [[{ name: 'a.txt', text: `${Array.from(word).sort().join(' ')}\n` }]];
  return { target, coverage, blocks: word.length + 1, seeds };
}

/** The same without a word of how far a text got. */
function silent(subject: Subject): Subject {
  const coverage = new Coverage(1);
  const target = (input: Input): void => {
    coverage.enter(0);
    subject.target(input);
  };
  return { ...subject, coverage, target, blocks: 1 };
}

function firstFound(subject: Subject, texts: number): Found | null {
  const run = new GuidedRun(subject, 1);
  for (let count = 0; count < texts; count++) {
    const found = run.next();
    if (found !== null) return found;
  }
  return null;
}

describe('a guided run', () => {
  it('gets step by step where chance alone does not', () => {
    const subject = spelling('{"@:?#');
    expect(firstFound(subject, 20_000)?.input.text).toMatch(/^\{"@:\?#/u);
    expect(firstFound(silent(subject), 20_000)).toBeNull();
  });

  it('is the same for the same seed', () => {
    const texts = (seed: number): readonly string[] => {
      const tried: string[] = [];
      const { target, ...subject } = spelling('{"@:?#');
      const run = new GuidedRun(
        {
          ...subject,
          target: (input) => {
            tried.push(input.text);
            target(input);
          },
        },
        seed,
      );
      for (let count = 0; count < 300; count++) run.next();
      return tried;
    };
    expect(texts(7)).toEqual(texts(7));
    expect(texts(7)).not.toEqual(texts(8));
  });
});

describe('the smallest text', () => {
  it('holds what breaks and nothing else', () => {
    const text = Array.from(
      { length: 400 },
      (_, index) => `line ${index}: ${index === 77 ? 'a {b} c [d]' : 'e'}\n`,
    ).join('');
    const breaks = (input: { readonly text: string }): boolean => /\{b\}.*\[/u.test(input.text);
    expect(smallest({ name: 'a.txt', text }, breaks)).toEqual({ name: 'a.txt', text: '{b}[' });
  });
});
