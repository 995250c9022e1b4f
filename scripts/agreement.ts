/** Prints how far the simulator agrees with the recorded negotiations, by family and by phase, as Markdown. */
import { negotiate } from '../src/simulate/simulate.js';
import type { Difference } from '../test/simulate/agreement.js';
import { differences, recordedPhase } from '../test/simulate/agreement.js';
import { endsOf } from '../test/simulate/ends.js';
import { FAMILIES, prefersOwnProposals, readRecordings } from '../test/simulate/recordings.js';

interface Tally {
  total: number;
  agreeing: number;
}

const PHASES = [
  'up',
  'version',
  'exchange-mode',
  'ike-proposal',
  'ike-auth',
  'traffic-selector',
  'mode',
  'child-proposal',
  'rekey',
  'no-response',
] as const;

const byFamily = new Map<string, Tally>();
const byPhase = new Map<string, Tally>();
const wrong: (Difference & { readonly id: string })[] = [];

function count(tallies: Map<string, Tally>, key: string, agrees: boolean): void {
  const tally = tallies.get(key) ?? { total: 0, agreeing: 0 };
  tally.total++;
  if (agrees) tally.agreeing++;
  tallies.set(key, tally);
}

for (const family of FAMILIES) {
  for (const recording of readRecordings(family)) {
    const [initiator, responder] = endsOf(recording, prefersOwnProposals(family));
    const found = differences(recording.outcome, negotiate(initiator, responder));
    count(byFamily, family, found.length === 0);
    count(byPhase, recordedPhase(recording.outcome) ?? 'up', found.length === 0);
    wrong.push(...found.map((difference) => ({ id: recording.id, ...difference })));
  }
}

function table(title: string, keys: readonly string[], tallies: ReadonlyMap<string, Tally>): string {
  const rows = keys.flatMap((key) => {
    const tally = tallies.get(key);
    if (tally === undefined) return [];
    const share = ((100 * tally.agreeing) / tally.total).toFixed(1);
    return [`| ${key} | ${String(tally.total)} | ${String(tally.agreeing)} | ${share} % |`];
  });
  return [`| ${title} | recorded | predicted in every fact | |`, '| --- | ---: | ---: | ---: |', ...rows].join('\n');
}

console.log('# Agreement with the recordings\n');
console.log(
  'A case agrees if verdict, failing phase, notifies, algorithms, selectors, mode, DH retry and both rekeys do.\n',
);
console.log(`${table('family', FAMILIES, byFamily)}\n`);
console.log(table('recorded phase', PHASES, byPhase));
if (wrong.length > 0) {
  console.log('\n| case | fact | recorded | predicted |\n| --- | --- | --- | --- |');
  for (const { id, fact, recorded, predicted } of wrong) {
    console.log(`| ${id} | ${fact} | ${JSON.stringify(recorded)} | ${JSON.stringify(predicted)} |`);
  }
  process.exitCode = 1;
}
