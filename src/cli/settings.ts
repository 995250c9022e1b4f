import type { ProfileId } from '../data/profiles/ids.js';
import { PROFILE_IDS } from '../data/profiles/ids.js';
import type { Api, Dialect } from '../model/api.js';
import { ALL_DIALECTS, APIS, apiOf, DIALECTS } from '../model/api.js';
import type { Level } from '../model/finding.js';
import { LEVELS } from '../model/finding.js';
import { UserError } from '../model/user-error.js';
import { STDIN } from '../node/inputs.js';
import type { LimitName } from '../parsers/text/problem.js';
import { GREATEST_LIMITS, LIMIT_NAMES } from '../parsers/text/problem.js';
import type { Arguments } from './arguments.js';
import { all, choice, has, last, suggestion } from './arguments.js';
import type { ColourChoice, Format } from './options.js';
import { COLOUR_CHOICES, FORMATS } from './options.js';
import { refuseOverwriting, refuseSharing } from './overwriting.js';

/** One report to write: to standard output where `file` is null. */
export interface Output<F extends string = Format> {
  readonly format: F;
  readonly file: string | null;
}

/** Which configuration a run reads. */
export type ConfigurationChoice = 'nearest' | 'none' | { readonly file: string };

export type FailOn = Level | 'never';

export interface LintSettings {
  readonly paths: readonly string[];
  readonly outputs: readonly Output[];
  readonly api: Api | null;
  readonly dialects: readonly Dialect[];
  readonly stdinName: string;
  readonly configuration: ConfigurationChoice;
  /** Print what holds in the run, and lint nothing. */
  readonly printConfiguration: boolean;
  readonly profiles: readonly ProfileId[];
  readonly rules: ReadonlyMap<string, Level | 'off'>;
  readonly limits: ReadonlyMap<LimitName, number>;
  readonly failOn: FailOn;
  /** Which fixes are carried out; null: none. */
  readonly fix: 'safe' | 'unsafe' | null;
  /** Show what the fixes change, and write nothing. */
  readonly dryRun: boolean;
  /** The file of a baseline to read. */
  readonly baseline: string | null;
  /** The file of a baseline to write. */
  readonly writeBaseline: string | null;
  /** Whether exceptions and baselines accept anything. */
  readonly suppressions: boolean;
  readonly sarifSuppressed: boolean;
  /** The ref since whose merge base with HEAD files count as changed; null: everything is reported. */
  readonly since: string | null;
  readonly requireResources: boolean;
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly timing: boolean;
  readonly listFiles: boolean;
  readonly gitignore: boolean;
  /** Named files are taken as if a folder had been named. */
  readonly asFound: boolean;
  readonly colour: ColourChoice;
}

/** The settings of a lint run. `ruleIds` are the rules that exist. */
export function lintSettings(given: Arguments, ruleIds: readonly string[], workingFolder: string): LintSettings {
  const api = last(given, 'api');
  const chosenApi = api === undefined ? null : choice('API', api, APIS);
  const paths = given.words.length === 0 ? ['.'] : given.words;
  const asked = outputsOf(all(given, 'format'), FORMATS, workingFolder);
  const outputs: LintSettings['outputs'] = asked.length > 0 ? asked : [{ format: 'text', file: null }];
  const baselines = baselinesOf(given);
  const written = [
    ...outputs.map(({ format, file }) => ({ what: format, file })),
    { what: 'the baseline', file: baselines.writeBaseline },
  ];
  refuseSharing(written, workingFolder);
  refuseOverwriting(
    paths,
    written.map(({ file }) => file),
    workingFolder,
  );
  if (baselines.baseline !== null) {
    refuseOverwriting(
      [baselines.baseline],
      outputs.map(({ file }) => file),
      workingFolder,
    );
  }
  return {
    paths,
    ...fixesOf(given, paths, outputs),
    api: chosenApi,
    dialects: dialectsOf(all(given, 'dialect'), chosenApi),
    configuration: configurationOf(given),
    printConfiguration: has(given, 'print-config'),
    stdinName: stdinNameOf(given, paths.includes(STDIN)),
    profiles: profilesOf(given),
    rules: new Map(all(given, 'rule').map((text) => ruleLevel(text, ruleIds))),
    limits: limitsOf(given),
    failOn: choice('level', last(given, 'fail-on') ?? 'error', [...LEVELS, 'never']),
    ...baselines,
    sarifSuppressed: has(given, 'sarif-suppressed'),
    since: last(given, 'since') ?? null,
    requireResources: has(given, 'require-resources'),
    strict: has(given, 'strict'),
    quiet: has(given, 'quiet'),
    verbose: has(given, 'verbose'),
    timing: has(given, 'timing'),
    listFiles: has(given, 'list-files'),
    gitignore: !has(given, 'no-gitignore'),
    asFound: has(given, 'as-found'),
    colour: colourOf(given),
  };
}

/** The compliance profiles that `--profile` names. */
export function profilesOf(given: Arguments): readonly ProfileId[] {
  return all(given, 'profile').map((id) => choice('profile', id, PROFILE_IDS));
}

/** The bounds that are to be others than the usual ones. */
export function limitsOf(given: Arguments): ReadonlyMap<LimitName, number> {
  return new Map(all(given, 'limit').map(limitOf));
}

function limitOf(text: string): [LimitName, number] {
  const mark = text.indexOf('=');
  if (mark === -1) throw new UserError(`--limit ${text} names no amount`, `Write --limit ${text}=AMOUNT.`);
  const name = choice('limit', text.slice(0, mark), LIMIT_NAMES);
  const written = text.slice(mark + 1);
  const amount = /^\d{1,15}$/u.test(written) ? Number(written) : 0;
  const greatest = GREATEST_LIMITS[name];
  if (amount >= 1 && amount <= greatest) return [name, amount];
  throw new UserError(`--limit ${text} is out of range`, `Write a whole number from 1 to ${greatest}.`);
}

/** The name of standard input. Whoever gives it one means to have it read. */
export function stdinNameOf(given: Arguments, isRead: boolean): string {
  const name = last(given, 'stdin-filename');
  if (name === undefined || isRead) return name ?? 'stdin.json';
  throw new UserError(
    '--stdin-filename names standard input, which is not read',
    'Write - among the paths to read it.',
  );
}

export function colourOf(given: Arguments): ColourChoice {
  return choice('colour choice', last(given, 'color') ?? 'auto', COLOUR_CHOICES);
}

export function configurationOf(given: Arguments): ConfigurationChoice {
  const file = last(given, 'config');
  if (!has(given, 'no-config')) return file === undefined ? 'nearest' : { file };
  if (file === undefined) return 'none';
  throw new UserError('--config and --no-config contradict each other', 'Leave one of them out.');
}

/** What is mended. The diff of a dry run takes the place of the report on standard output. */
function fixesOf(
  given: Arguments,
  paths: readonly string[],
  outputs: readonly Output[],
): Pick<LintSettings, 'fix' | 'dryRun' | 'outputs'> {
  const dryRun = has(given, 'dry-run');
  const fix = has(given, 'fix-unsafe') ? 'unsafe' : dryRun || has(given, 'fix') ? 'safe' : null;
  if (!dryRun) {
    if (fix === null || !paths.includes(STDIN)) return { fix, dryRun, outputs };
    throw new UserError('--fix cannot write into standard input', 'Add --dry-run to see what it would change.');
  }
  const shown = outputs.find(({ file }) => file === null);
  if (shown !== undefined && all(given, 'format').length > 0) {
    const { format } = shown;
    const next = `Write -f ${format}=FILE, or leave one of them out.`;
    throw new UserError(`both the diff of --dry-run and ${format} would go to standard output`, next);
  }
  return { fix, dryRun, outputs: outputs.filter(({ file }) => file !== null) };
}

function baselinesOf(given: Arguments): Pick<LintSettings, 'baseline' | 'writeBaseline' | 'suppressions'> {
  const writeBaseline = last(given, 'write-baseline') ?? null;
  const suppressions = !has(given, 'no-suppressions');
  if (writeBaseline !== null && !suppressions) {
    const next = 'A baseline leaves out what exceptions accept: leave --no-suppressions out.';
    throw new UserError('--write-baseline and --no-suppressions contradict each other', next);
  }
  if (writeBaseline !== null && has(given, 'since')) {
    const next = 'A baseline holds the findings of all files: leave --since out.';
    throw new UserError('--write-baseline and --since contradict each other', next);
  }
  const baseline = last(given, 'baseline') ?? null;
  for (const [option, file] of [
    ['baseline', baseline],
    ['write-baseline', writeBaseline],
  ] as const) {
    if (file !== '-') continue;
    throw new UserError(`--${option} needs a file, and - is none`, `Write --${option} ./- for a file of this name.`);
  }
  return { baseline, writeBaseline, suppressions };
}

/** The reports that are asked for, at most one of them for standard output. */
export function outputsOf<F extends string>(
  texts: readonly string[],
  formats: readonly F[],
  workingFolder: string,
): readonly Output<F>[] {
  const outputs = texts.map((text) => outputOf('format', text, formats));
  const [first, second] = outputs.filter(({ file }) => file === null);
  if (first !== undefined && second !== undefined) {
    const example = `-f ${first.format} -f ${second.format}=FILE`;
    throw new UserError(`both ${first.format} and ${second.format} would go to standard output`, `Write ${example}.`);
  }
  refuseSharing(
    outputs.map(({ format, file }) => ({ what: format, file })),
    workingFolder,
  );
  return outputs;
}

/** What an option asks for by `NAME` or `NAME=FILE`. */
export function outputOf<F extends string>(option: string, text: string, formats: readonly F[]): Output<F> {
  const mark = text.indexOf('=');
  const format = choice('format', mark === -1 ? text : text.slice(0, mark), formats);
  if (mark === -1) return { format, file: null };
  const file = text.slice(mark + 1);
  if (file === '') throw new UserError(`--${option} ${text} names no file`, `Write --${option} ${format}=FILE.`);
  return { format, file: fileIn(file) };
}

/** The file that an option asks for; null: standard output, which `-` stands for. */
export function fileIn(word: string): string | null {
  return word === '-' ? null : word;
}

/** The dialects that are asked for, at most one of each API. */
export function dialectsOf(texts: readonly string[], api: Api | null): readonly Dialect[] {
  const chosen = new Map<Api, Dialect>();
  for (const text of texts) {
    const dialect = choice('dialect', text, ALL_DIALECTS);
    const owner = apiOf(dialect);
    const other = chosen.get(owner);
    if (other !== undefined && other !== dialect) {
      throw new UserError(`${other} and ${dialect} are dialects of one API`, 'Choose one of them.');
    }
    if (api !== null && api !== owner) {
      throw new UserError(`${dialect} is a dialect of ${owner}, not of ${api}`, `Known: ${DIALECTS[api].join(', ')}.`);
    }
    chosen.set(owner, dialect);
  }
  return [...chosen.values()];
}

function ruleLevel(text: string, ruleIds: readonly string[]): [string, Level | 'off'] {
  const mark = text.indexOf('=');
  if (mark === -1) throw new UserError(`--rule ${text} names no level`, `Write --rule ${text}=off, or another level.`);
  const id = text.slice(0, mark);
  if (!ruleIds.includes(id)) {
    throw new UserError(`unknown rule "${id}"`, suggestion(id, ruleIds) ?? 'See ipsec-lint rules.');
  }
  return [id, choice('level', text.slice(mark + 1), [...LEVELS, 'off'])];
}
