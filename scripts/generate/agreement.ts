import { simulatePairs } from '../../src/cli/simulate/pairs.js';
import type { Direction } from '../../src/model/negotiation.js';
import { Source } from '../../src/model/source.js';
import { DEFAULT_LIMITS } from '../../src/parsers/text/problem.js';
import { simulationJson } from '../../src/report/simulation/json.js';
import { negotiate } from '../../src/simulate/simulate.js';
import type { Difference } from '../../test/simulate/agreement.js';
import { differences, recordedPhase } from '../../test/simulate/agreement.js';
import { endsOf } from '../../test/simulate/ends.js';
import { documentOf } from '../../test/simulate/peer-documents.js';
import type { Family, Recording } from '../../test/simulate/recordings.js';
import {
  FAMILIES,
  INITIATOR_ADDRESS,
  prefersOwnProposals,
  readRecordings,
  RESPONDER_ADDRESS,
} from '../../test/simulate/recordings.js';
import { table } from './markdown.js';

/** How the recordings of a family were made. */
const DESCRIPTIONS: Readonly<Record<Family, string>> = {
  f1: 'full matches, and each difference alone',
  f2: 'lists of proposals',
  'f2-prefer-supplied': "lists of proposals, the initiator's order deciding",
  f3: 'traffic selectors',
  fx: 'identities with wildcards, transport mode, owners of keys',
  random: 'random configurations',
  'random-prefer-supplied': "random configurations, the initiator's order deciding",
};

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

class Tally {
  total = 0;
  byLibrary = 0;
  byPairs = 0;

  add(library: boolean, pairs: boolean): void {
    this.total++;
    if (library) this.byLibrary++;
    if (pairs) this.byPairs++;
  }

  cells(): readonly string[] {
    return [String(this.total), share(this.byLibrary, this.total), share(this.byPairs, this.total)];
  }
}

function share(agreeing: number, total: number): string {
  return `${String(agreeing)} (${((100 * agreeing) / total).toFixed(1)} %)`;
}

/** The lines that `simulate --pairs` is given for a family, both ends as `peer` documents. */
function pairLines(family: Family, recordings: readonly Recording[]): string {
  const prefersOwn = prefersOwnProposals(family);
  const [one, two] = [INITIATOR_ADDRESS, RESPONDER_ADDRESS];
  return recordings
    .map(({ initiator, responder }) =>
      JSON.stringify({
        left: { peer: documentOf(initiator, { name: 'initiator', own: one, peer: two, prefersOwn }) },
        right: { peer: documentOf(responder, { name: 'responder', own: two, peer: one, prefersOwn }) },
      }),
    )
    .join('\n');
}

/** What `simulate --pairs` writes for each line, read back. */
function* predictedByPairs(family: Family, recordings: readonly Recording[]): Generator<Direction | undefined> {
  const source = new Source(`${family}.jsonl`, pairLines(family, recordings));
  for (const result of simulatePairs(source, {}, { initiator: 'left' }, DEFAULT_LIMITS)) {
    const written = 'error' in result ? undefined : JSON.stringify(simulationJson(result.simulated));
    yield written === undefined ? undefined : (JSON.parse(written) as { directions: Direction[] }).directions[0];
  }
}

interface Wrong extends Difference {
  readonly id: string;
  readonly way: string;
}

/** docs/agreement.md: how far the simulator agrees with the recorded negotiations, by family and by phase. */
export function agreementPage(): string {
  const families = new Map<string, Tally>();
  const phases = new Map<string, Tally>();
  const all = new Tally();
  const designed = new Tally();
  const wrong: Wrong[] = [];
  for (const family of FAMILIES) {
    const recordings = readRecordings(family);
    const predicted = predictedByPairs(family, recordings);
    for (const recording of recordings) {
      const [initiator, responder] = endsOf(recording, prefersOwnProposals(family));
      const direction = predicted.next().value as Direction | undefined;
      const byLibrary = differences(recording.outcome, negotiate(initiator, responder));
      const byPairs = direction === undefined ? null : differences(recording.outcome, direction);
      const agrees = [byLibrary.length === 0, byPairs?.length === 0] as const;
      const tallies = [tallyOf(families, family), tallyOf(phases, phaseOf(recording)), all];
      for (const tally of family.startsWith('random') ? tallies : [...tallies, designed]) tally.add(...agrees);
      wrong.push(...byLibrary.map((difference) => ({ ...difference, id: recording.id, way: 'library' })));
      wrong.push(...(byPairs ?? []).map((difference) => ({ ...difference, id: recording.id, way: '--pairs' })));
    }
  }
  return page(families, phases, { all, designed }, wrong);
}

function phaseOf({ outcome }: Recording): string {
  return recordedPhase(outcome) ?? 'up';
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const tally = tallies.get(key) ?? new Tally();
  tallies.set(key, tally);
  return tally;
}

const COLUMNS = ['recorded', 'predicted by the library', 'predicted by `simulate --pairs`'];

function page(
  families: ReadonlyMap<string, Tally>,
  phases: ReadonlyMap<string, Tally>,
  { all, designed }: { readonly all: Tally; readonly designed: Tally },
  wrong: readonly Wrong[],
): string {
  const familyRows = FAMILIES.map((family) => [
    `\`${family}\`: ${DESCRIPTIONS[family]}`,
    ...(families.get(family)?.cells() ?? []),
  ]);
  const phaseRows = PHASES.flatMap((phase) => {
    const tally = phases.get(phase);
    return tally === undefined ? [] : [[phase, ...tally.cells()]];
  });
  return `${[
    '<!-- Written by `npm run generate` from the recordings. -->',
    '# Agreement with the recordings',
    'Each recording is a negotiation of two strongSwan daemons. A prediction agrees if all of it does: the verdict, the phase that fails, the notifies, the algorithms selected, the networks and the mode, whether the Diffie-Hellman group was asked for again, and the rekey asked for by either end where it was recorded. The predictions are made twice: by the library, and by `ipsec-lint simulate --pairs` from `peer` documents.',
    table(
      ['family', ...COLUMNS],
      [...familyRows, ['all but the random ones', ...designed.cells()], ['all', ...all.cells()]],
    ),
    '`no-response` are recordings in which nothing was answered and no log line says why: there the phase is not compared.',
    table(['recorded phase', ...COLUMNS], phaseRows),
    ...(wrong.length === 0 ? ['There is no difference.'] : ['## Differences', differencesTable(wrong)]),
  ].join('\n\n')}\n`;
}

function differencesTable(wrong: readonly Wrong[]): string {
  return table(
    ['case', 'by', 'fact', 'recorded', 'predicted'],
    wrong.map(({ id, way, fact, recorded, predicted }) => [
      id,
      way,
      fact,
      JSON.stringify(recorded),
      JSON.stringify(predicted),
    ]),
  );
}
