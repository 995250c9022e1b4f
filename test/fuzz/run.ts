/**
 * Feeds texts to all that reads one, and makes the next ones of those that reach something new. What breaks something is
 * kept in `found`, as small as it could be made, so that it is tried in each test from then on:
 * `npm run fuzz -- --seconds 600 --target parse --seed 7`. With `--texts` each target is given so many texts at most.
 *
 * The guidance is our own. The prebuilt part of Jazzer.js needs a newer C library than Debian 12 has, and a fuzzer that
 * runs in CI must load wherever Node does.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { parseArgs } from 'node:util';
import { instrumentedTargets } from './bundle.js';
import type { Found } from './guided.js';
import { GuidedRun } from './guided.js';
import { withKeys } from './planted-keys.js';
import { seedsFor } from './seeds.js';
import { smallest } from './smallest.js';
import type { TargetName } from './targets.js';
import { TARGETS } from './targets.js';

const NAMES = Object.keys(TARGETS).filter(isTarget);

function isTarget(name: string): name is TargetName {
  return Object.hasOwn(TARGETS, name);
}

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    texts: { type: 'string', default: 'Infinity' },
    target: { type: 'string', default: 'all' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
  },
});
const seconds = Number(values.seconds);
const most = Number(values.texts);
const seed = Number(values.seed);
const chosen = values.target === 'all' ? NAMES : NAMES.filter((name) => name === values.target);
if (!(seconds > 0) || !(most > 0) || !Number.isSafeInteger(seed) || chosen.length === 0) {
  throw new Error(`usage: --seconds NUMBER --texts NUMBER --seed INTEGER --target ${[...NAMES, 'all'].join('|')}`);
}

process.stdout.write(`seed ${seed}\n`);
const { targets, coverage, blocks } = await instrumentedTargets();
for (const name of chosen) {
  const run = new GuidedRun({ target: targets[name], coverage, blocks, seeds: seedsFor(name) }, seed);
  fuzz(name, run, seconds / chosen.length);
  const { texts, kept, blocks: reached } = run.progress;
  process.stdout.write(`${name}: ${texts} texts, ${kept} kept, ${reached} of ${blocks} blocks\n`);
}

/** Fuzzes until the time is over, and keeps one text for each kind of fault. */
function fuzz(name: TargetName, run: GuidedRun, time: number): void {
  const kinds = new Set<string>();
  const end = performance.now() + time * 1000;
  while (performance.now() < end && run.progress.texts < most) {
    const found = run.next();
    if (found === null || kinds.has(kindOf(found.error))) continue;
    kinds.add(kindOf(found.error));
    keep(name, run, found);
  }
}

function keep(target: TargetName, run: GuidedRun, { input, error }: Found): void {
  const kind = kindOf(error);
  const smaller = smallest(input, (candidate) => kindOf(run.broken(candidate)) === kind);
  const text = `${JSON.stringify({ target, name: smaller.name, text: withKeys(smaller.text) }, null, 2)}\n`;
  const file = `${createHash('sha256').update(text).digest('hex').slice(0, 12)}.json`;
  writeFileSync(join(import.meta.dirname, 'found', file), text);
  process.stdout.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`);
  process.stdout.write(text);
  process.stdout.write(`kept as test/fuzz/found/${file}: name it for what it shows\n`);
  process.exitCode = 1;
}

/** What went wrong, without the values that it went wrong with. */
function kindOf(error: unknown): string {
  const root = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return String(root).slice(0, 60).replaceAll(/\d+/gu, '0');
}
