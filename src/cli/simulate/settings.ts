import { LEVELS } from '../../model/finding.js';
import type { Side } from '../../model/negotiation.js';
import { INITIATORS } from '../../model/negotiation.js';
import type { Behaviour } from '../../model/tunnel-end.js';
import { BEHAVIOURS } from '../../model/tunnel-end.js';
import { UserError } from '../../model/user-error.js';
import type { Arguments } from '../arguments.js';
import { all, choice, has, last } from '../arguments.js';
import type { ColourChoice, SimulationFormat } from '../options.js';
import { SIMULATION_FORMATS } from '../options.js';
import { refuseOverwriting } from '../overwriting.js';
import type { FailOn, Output } from '../settings.js';
import { colourOf, outputsOf } from '../settings.js';
import type { ReaderSettings } from './asked-reader.js';
import { readerSettings } from './asked-reader.js';

/** What is simulated: two ends, the lines of a file, or every pair that is found. */
export type Subject =
  | { readonly kind: 'two'; readonly left: string; readonly right: string }
  | { readonly kind: 'pairs'; readonly file: string }
  | { readonly kind: 'all'; readonly paths: readonly string[] };

export interface SimulateSettings {
  readonly subject: Subject;
  readonly companions: readonly string[];
  /** Empty: the usual format of the subject, to standard output. */
  readonly outputs: readonly Output<SimulationFormat>[];
  readonly initiator: Side | 'both';
  readonly behaviour: Behaviour | null;
  readonly strict: boolean;
  readonly reading: ReaderSettings;
  readonly failOn: FailOn;
  readonly quiet: boolean;
  readonly colour: ColourChoice;
}

export function simulateSettings(given: Arguments, workingFolder: string): SimulateSettings {
  const behaviour = last(given, 'behaviour');
  const formats = all(given, 'format');
  const subject = subjectOf(given);
  const companions = all(given, 'with');
  const outputs = outputsOf(formats, SIMULATION_FORMATS, workingFolder);
  const written = outputs.map(({ file }) => file);
  const read = [...filesOf(subject), ...companions];
  refuseOverwriting(read, written, workingFolder);
  return {
    subject,
    companions,
    outputs,
    initiator: choice('initiator', last(given, 'initiator') ?? 'both', INITIATORS),
    behaviour: behaviour === undefined ? null : choice('behaviour', behaviour, BEHAVIOURS),
    strict: has(given, 'strict'),
    reading: readerSettings(given, read),
    failOn: choice('level', last(given, 'fail-on') ?? 'error', [...LEVELS, 'never']),
    quiet: has(given, 'quiet'),
    colour: colourOf(given),
  };
}

function filesOf(subject: Subject): readonly string[] {
  switch (subject.kind) {
    case 'two':
      return [subject.left, subject.right];
    case 'pairs':
      return [subject.file];
    case 'all':
      return subject.paths;
  }
}

function subjectOf(given: Arguments): Subject {
  const { words } = given;
  const file = last(given, 'pairs');
  if (file !== undefined && has(given, 'all'))
    throw new UserError('--pairs and --all exclude each other', 'Choose one of them.');
  if (file !== undefined) {
    const [word] = words;
    if (word !== undefined) throw new UserError(`--pairs takes both ends from ${file}, and got "${word}" too`);
    return { kind: 'pairs', file };
  }
  if (has(given, 'all')) return { kind: 'all', paths: words.length === 0 ? ['.'] : words };
  const [left, right, more] = words;
  if (left === undefined || right === undefined) {
    throw new UserError(
      'ipsec-lint simulate needs two ends',
      'Write ipsec-lint simulate LEFT RIGHT, or use --pairs or --all.',
    );
  }
  if (more !== undefined)
    throw new UserError(
      `ipsec-lint simulate takes two ends, and got "${more}" too`,
      `Write --with ${more} for what they name.`,
    );
  return { kind: 'two', left, right };
}
