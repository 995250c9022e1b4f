/**
 * Feeds mutated texts to everything that reads one, until the time is over or something breaks, which is then kept in
 * `found` as small as it could be made: `npm run fuzz -- --seconds 600 --seed 7`.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { exercise } from './exercise.js';
import { mutants } from './mutations.js';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: String(Date.now() | 0) } },
});
const seconds = Number(values.seconds);
const seed = Number(values.seed);
if (!(seconds > 0) || !Number.isSafeInteger(seed)) throw new Error('usage: --seconds NUMBER --seed INTEGER');

process.stdout.write(`seed ${seed}\n`);
const { failed, counterexample, errorInstance, numRuns } = fc.check(fc.property(mutants, exercise), {
  seed,
  numRuns: Number.MAX_SAFE_INTEGER,
  interruptAfterTimeLimit: seconds * 1000,
});
process.stdout.write(`${numRuns} texts\n`);
if (failed && counterexample !== null) {
  const found = `${JSON.stringify(counterexample[0], null, 2)}\n`;
  const file = join(
    import.meta.dirname,
    'found',
    `${createHash('sha256').update(found).digest('hex').slice(0, 12)}.json`,
  );
  writeFileSync(file, found);
  process.stdout.write(`${errorInstance instanceof Error ? String(errorInstance.stack) : String(errorInstance)}\n`);
  process.stdout.write(`kept as ${file}: name it for what it shows\n`);
  process.exitCode = 1;
}
