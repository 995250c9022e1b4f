import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exercise } from './exercise.js';
import { mutants } from './mutations.js';
import type { Input } from './seeds.js';
import { CANARY, SEEDS, withKeys } from './seeds.js';

const FOUND = join(import.meta.dirname, 'found');

describe('what broke once', () => {
  it.each(readdirSync(FOUND).sort())('%s breaks nothing any more', (file) => {
    const input = JSON.parse(readFileSync(join(FOUND, file), 'utf8')) as Input;
    expect(() => {
      exercise(input);
    }).not.toThrow();
  });
});

describe('mutated texts', () => {
  it('begin with texts of every kind, and keys planted in them', () => {
    for (const group of SEEDS) expect(group.length).toBeGreaterThan(4);
    const planted = SEEDS.flat().filter(({ text }) => withKeys(text).includes(CANARY));
    expect(planted.length).toBeGreaterThan(100);
  });

  it('break nothing and show no key', () => {
    fc.assert(fc.property(mutants, exercise), { seed: 20_260, numRuns: 400 });
  });
});
