/**
 * How many negotiations a second the simulator plays on one core: the pairs of all recordings, both ends of each made
 * before the clock starts. CPU time, so that it holds on a busy machine.
 */
import { cpuUsage, stdout } from 'node:process';
import { negotiate } from '../src/simulate/simulate.js';
import { endsOf } from '../test/simulate/ends.js';
import { FAMILIES, prefersOwnProposals, readRecordings } from '../test/simulate/recordings.js';

const ROUNDS = 5;

const pairs = FAMILIES.flatMap((family) =>
  readRecordings(family).map((recording) => endsOf(recording, prefersOwnProposals(family))),
);

function round(): number {
  const before = cpuUsage();
  for (const [initiator, responder] of pairs) negotiate(initiator, responder);
  const { user, system } = cpuUsage(before);
  return pairs.length / ((user + system) / 1e6);
}

const rates = Array.from({ length: ROUNDS }, round);
stdout.write(
  `${String(pairs.length)} pairs, ${String(ROUNDS)} rounds\n\n| round | negotiations a second |\n| --- | --- |\n`,
);
rates.forEach((rate, index) => stdout.write(`| ${String(index + 1)} | ${rate.toFixed(0)} |\n`));
