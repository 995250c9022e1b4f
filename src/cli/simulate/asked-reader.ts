import { APIS } from '../../model/api.js';
import { ownFiles } from '../../node/inputs.js';
import type { Arguments } from '../arguments.js';
import { all, choice, last } from '../arguments.js';
import { resolvedOptions } from '../configuration.js';
import { configurationOf, dialectsOf, limitsOf } from '../settings.js';
import type { Shell } from '../shell.js';
import type { Messages } from '../terminal.js';
import { EndReader } from './end-reader.js';

/**
 * What reads ends as `--api`, `--dialect`, `--limit` and the configuration say.
 * @param written The files that the command writes; null: standard output.
 */
export async function readerAskedFor(
  given: Arguments,
  shell: Shell,
  messages: Messages,
  written: readonly (string | null)[] = [],
): Promise<EndReader> {
  const api = last(given, 'api');
  const chosenApi = api === undefined ? null : choice('API', api, APIS);
  const dialects = dialectsOf(all(given, 'dialect'), chosenApi);
  const configuration = configurationOf(given);
  const settings = { configuration, dialects, limits: limitsOf(given), rules: new Map(), profiles: [] };
  const { options, paths } = await resolvedOptions(settings, shell.workingFolder);
  const own = ownFiles(shell.workingFolder, paths, written);
  const reading = { api: chosenApi, stdinName: 'stdin.json', gitignore: true, own };
  return new EndReader(reading, shell, messages, options);
}
