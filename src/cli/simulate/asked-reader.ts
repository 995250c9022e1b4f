import type { Dialect } from '../../model/api.js';
import { APIS } from '../../model/api.js';
import { ownFiles, STDIN } from '../../node/inputs.js';
import type { Arguments } from '../arguments.js';
import { all, choice, has, last } from '../arguments.js';
import { resolvedOptions } from '../configuration.js';
import { refuseBodies } from '../overwritten-bodies.js';
import type { ConfigurationChoice, LintSettings } from '../settings.js';
import { configurationOf, dialectsOf, limitsOf, profilesOf, stdinNameOf } from '../settings.js';
import type { Shell } from '../shell.js';
import type { Messages } from '../terminal.js';
import type { EndReading } from './end-reader.js';
import { EndReader } from './end-reader.js';

/** What a command line says of how ends are read. */
export interface ReaderSettings extends Omit<EndReading, 'own'> {
  readonly dialects: readonly Dialect[];
  readonly configuration: ConfigurationChoice;
  readonly limits: LintSettings['limits'];
  /** Those that are added to the configuration's. */
  readonly profiles: LintSettings['profiles'];
}

/**
 * How ends are read, as `--api`, `--dialect`, `--limit` and the options of the configuration say.
 * @param words What is read, as the command line names it.
 */
export function readerSettings(given: Arguments, words: readonly string[]): ReaderSettings {
  const api = last(given, 'api');
  const chosenApi = api === undefined ? null : choice('API', api, APIS);
  return {
    api: chosenApi,
    dialects: dialectsOf(all(given, 'dialect'), chosenApi),
    configuration: configurationOf(given),
    limits: limitsOf(given),
    profiles: profilesOf(given),
    stdinName: stdinNameOf(
      given,
      words.some((word) => word === STDIN || word.startsWith(`${STDIN}#`)),
    ),
    gitignore: !has(given, 'no-gitignore'),
  };
}

/**
 * What reads ends so, and as the configuration says.
 * @param written The files that the command writes; null: standard output.
 */
export async function readerFor(
  { configuration, dialects, limits, profiles, ...reading }: ReaderSettings,
  written: readonly (string | null)[],
  shell: Shell,
  messages: Messages,
): Promise<EndReader> {
  const { workingFolder } = shell;
  const settings = { configuration, dialects, limits, profiles, rules: new Map() };
  const { options, paths } = await resolvedOptions(settings, written, workingFolder);
  await refuseBodies(written, workingFolder, options);
  return new EndReader({ ...reading, own: ownFiles(workingFolder, paths, written) }, shell, messages, options);
}
