import { getBooleanInput, getInput, getMultilineInput } from '@actions/core';
import { UserError } from '../model/user-error.js';
import { STDIN } from '../node/inputs.js';

/** The inputs of the Action, as `action.yml` describes them. */
export interface Inputs {
  /** From the workspace; null for the workspace itself. All paths of the other inputs begin there. */
  readonly workingDirectory: string | null;
  /** Empty for the whole checkout. */
  readonly paths: readonly string[];
  /** Values of `--format`. */
  readonly formats: readonly string[];
  readonly sarifFile: string | null;
  readonly config: string | null;
  readonly profiles: readonly string[];
  readonly baseline: string | null;
  readonly failOn: string | null;
  readonly onlyChanged: boolean;
  readonly simulate: boolean;
  readonly annotations: boolean;
  readonly summary: boolean;
  readonly requireResources: boolean;
}

/** Reads the inputs from the environment. A `UserError` names the first that cannot be right. */
export function readInputs(): Inputs {
  const paths = getMultilineInput('paths');
  if (paths.includes(STDIN)) throw new UserError('the input paths names standard input, of which an Action has none');
  const formats = getMultilineInput('format');
  if (formats.includes('github')) {
    throw new UserError(
      'the input format is github',
      'Leave annotations at true: it writes the same, and no more than GitHub shows.',
    );
  }
  return {
    workingDirectory: text('working-directory'),
    paths,
    formats,
    sarifFile: text('sarif-file'),
    config: text('config'),
    profiles: getMultilineInput('profile'),
    baseline: text('baseline'),
    failOn: text('fail-on'),
    onlyChanged: isTrue('only-changed', false),
    simulate: isTrue('simulate', false),
    annotations: isTrue('annotations', true),
    summary: isTrue('summary', true),
    requireResources: isTrue('require-resources', false),
  };
}

function text(name: string): string | null {
  const value = getInput(name);
  return value === '' ? null : value;
}

/** A switch, by the words that YAML has for one. What an expression finds nothing for is empty: as if it were left out. */
function isTrue(name: string, usual: boolean): boolean {
  if (getInput(name) === '') return usual;
  try {
    return getBooleanInput(name);
  } catch {
    throw new UserError(`the input ${name} is neither true nor false`, 'Write true or false.');
  }
}

/** The command line that lints what the inputs ask for. `since` is what changes are counted from. */
export function lintWords(inputs: Inputs, since: string | null): readonly string[] {
  const { paths, formats, sarifFile, config, profiles, baseline, failOn, requireResources } = inputs;
  return [
    ...formats.map((format) => `--format=${format}`),
    // Any format on the command line replaces the report for people.
    ...(sarifFile === null ? [] : [...(formats.length === 0 ? ['--format=text'] : []), `--format=sarif=${sarifFile}`]),
    ...(config === null ? [] : [`--config=${config}`]),
    ...profiles.map((profile) => `--profile=${profile}`),
    ...(baseline === null ? [] : [`--baseline=${baseline}`]),
    ...(failOn === null ? [] : [`--fail-on=${failOn}`]),
    ...(since === null ? [] : [`--since=${since}`]),
    ...(requireResources ? ['--require-resources'] : []),
    '--',
    ...paths,
  ];
}

/** The command line that simulates the tunnels among the same files. */
export function simulateWords({ paths, config, failOn }: Inputs): readonly string[] {
  return [
    '--all',
    ...(config === null ? [] : [`--config=${config}`]),
    ...(failOn === null ? [] : [`--fail-on=${failOn}`]),
    '--',
    ...paths,
  ];
}
