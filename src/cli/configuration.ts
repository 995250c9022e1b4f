import { resolve } from 'node:path';
import type { CommandLineSettings } from '../config/merge.js';
import { PROFILE_IDS } from '../data/profiles/ids.js';
import type { LintOptions } from '../lint/options.js';
import { UserError } from '../model/user-error.js';
import type { ConfigurationFile } from '../node/config.js';
import { configurationAt, findConfiguration } from '../node/config.js';
import type { ConfiguredRun } from '../node/configured.js';
import { RULES } from '../rules/index.js';
import { refuseConfiguration } from './overwriting.js';
import type { LintSettings } from './settings.js';

/** What the command line and the configuration say together. */
export interface ResolvedOptions {
  readonly options: LintOptions;
  /** Files of the configuration, which are no inputs. */
  readonly paths: ReadonlySet<string>;
}

/** What of the settings of a command decides about its configuration. */
export type ConfiguredSettings = Pick<LintSettings, 'configuration' | 'dialects' | 'limits' | 'profiles' | 'rules'>;

/**
 * The options of a run. What reads a configuration is loaded only where there is one.
 * @param written The files that the run writes, none of which may be one of the configuration; null: standard output.
 */
export async function resolvedOptions(
  settings: ConfiguredSettings,
  written: readonly (string | null)[],
  workingFolder: string,
): Promise<ResolvedOptions> {
  const configured = await configuredRun(settings, workingFolder);
  if (configured !== null) {
    refuseConfiguration(configured.paths, written, workingFolder);
    return configured;
  }
  const { dialects, rules, profiles, limits } = settings;
  if (profiles.length === 0) {
    return { options: { dialects, rules, limits: Object.fromEntries(limits) }, paths: new Set() };
  }
  const { chosenProfiles } = await import('../library/chosen-profiles.js');
  const { merge } = await import('../config/merge.js');
  const { runSettings } = await import('../config/run-settings.js');
  const chosen = chosenProfiles(profiles);
  const effective = merge([], commandLineOf(settings), chosen.mandatory);
  return { options: { ...runSettings(effective, (name) => name), ...chosen }, paths: new Set() };
}

/** What holds in a run, in YAML or JSON. */
export async function printedConfiguration(settings: LintSettings, workingFolder: string): Promise<Iterable<string>> {
  const [output] = settings.outputs;
  if (output?.file !== null || settings.outputs.length > 1 || !['text', 'json'].includes(output.format)) {
    throw new UserError('--print-config gives no report', 'Leave --format out for YAML, or write --format json.');
  }
  const { asJson, asYaml, shown } = await import('../config/print.js');
  const { merge } = await import('../config/merge.js');
  const configured = await configuredRun(settings, workingFolder);
  const { mandatory } = (await import('../library/chosen-profiles.js')).chosenProfiles(settings.profiles);
  const effective = configured?.effective ?? merge([], commandLineOf(settings), mandatory);
  const parts = shown(effective);
  return output.format === 'json' ? [asJson(parts, effective.files)] : asYaml(parts, effective.files);
}

function commandLineOf({ rules, dialects, profiles, limits }: ConfiguredSettings): CommandLineSettings {
  return { rules, dialects, profiles, limits };
}

async function configuredRun(settings: ConfiguredSettings, workingFolder: string): Promise<ConfiguredRun | null> {
  const file = configurationFile(settings, workingFolder);
  if (file === null) return null;
  const node = await import('../node/configured.js');
  const catalogue = { rules: RULES, profiles: PROFILE_IDS };
  const commandLine = commandLineOf(settings);
  return node.configuredRun(file, { workingFolder, catalogue, commandLine });
}

function configurationFile({ configuration }: ConfiguredSettings, workingFolder: string): ConfigurationFile | null {
  if (configuration === 'none') return null;
  if (configuration === 'nearest') return findConfiguration(workingFolder);
  const file = configurationAt(resolve(workingFolder, configuration.file));
  if (file !== null) return file;
  throw new UserError(`${configuration.file} is no configuration`, 'Name a .yaml, .yml or .json file.');
}
