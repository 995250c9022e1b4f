import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Input } from './input.js';
import { CANARY } from './input.js';
import { mutantsOf } from './mutations.js';
import { withKeys } from './planted-keys.js';
import { SEEDS, seedsFor } from './seeds.js';
import type { TargetName } from './targets.js';
import { TARGETS } from './targets.js';

const FOUND = join(import.meta.dirname, 'found');
const NAMES = Object.keys(TARGETS) as readonly TargetName[];

describe('what broke once', () => {
  it.each(readdirSync(FOUND).sort())('%s breaks nothing any more', (file) => {
    const { target, ...input } = JSON.parse(readFileSync(join(FOUND, file), 'utf8')) as Input & { target: TargetName };
    expect(() => {
      TARGETS[target](input);
    }).not.toThrow();
  });
});

describe('mutated texts', () => {
  it('begin with texts of every kind, and keys planted in them', () => {
    for (const group of Object.values(SEEDS)) expect(group.length).toBeGreaterThan(3);
    const planted = Object.values(SEEDS)
      .flat()
      .filter(({ text }) => withKeys(text).includes(CANARY));
    expect(planted.length).toBeGreaterThan(100);
  });

  it.each(NAMES)('break nothing and show no key: %s', (name) => {
    fc.assert(fc.property(mutantsOf(seedsFor(name)), TARGETS[name]), { seed: 20_261, numRuns: 100 });
  });
});
