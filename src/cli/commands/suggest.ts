import type { ProfileId } from '../../data/profiles/ids.js';
import { PROFILE_IDS } from '../../data/profiles/ids.js';
import type { EditSuggestion, Suggestion } from '../../library/suggest.js';
import { requestsFor, suggest, suggestEdits, suggestFacing } from '../../library/suggest.js';
import type { LintOptions } from '../../lint/options.js';
import type { Dialect } from '../../model/api.js';
import { ALL_DIALECTS, dialectNamed } from '../../model/api.js';
import type { Side } from '../../model/negotiation.js';
import { SIDES } from '../../model/negotiation.js';
import type { TunnelEnd } from '../../model/tunnel-end.js';
import { UserError } from '../../model/user-error.js';
import { writeStream } from '../../node/write.js';
import { paintFor } from '../../report/paint.js';
import type { Arguments } from '../arguments.js';
import { all, choice, has, last, parseArguments, suggestion as suggestionOf } from '../arguments.js';
import { resolvedOptions } from '../configuration.js';
import type { ExitCode } from '../exit.js';
import { EXIT } from '../exit.js';
import { keyIn } from '../key-variable.js';
import type { BodyFormat } from '../options.js';
import { BODY_FORMATS, SUGGEST_OPTIONS, SUGGESTION_FORMATS } from '../options.js';
import { colourOf, outputOf } from '../settings.js';
import type { Shell } from '../shell.js';
import { readerFor, readerSettings } from '../simulate/asked-reader.js';
import { bodiesText } from '../suggest/bodies.js';
import { mustTakeKey } from '../suggest/key-check.js';
import { editsJson, suggestionJson } from '../suggest/json.js';
import { editsText, suggestionText } from '../suggest/report.js';
import { Messages, usesColour } from '../terminal.js';
import { refuseWords } from '../words.js';
import { writeMade } from '../written-file.js';

/** `ipsec-lint suggest --left API|FILE --right API|FILE`. */
export async function suggestCommand(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const given = parseArguments('suggest', words, SUGGEST_OPTIONS);
  refuseWords(given, 'suggest', 'Write --left and --right before the two ends.');
  const ends = { left: required(given, 'left'), right: required(given, 'right') };
  const apis = { left: dialectNamed(ends.left), right: dialectNamed(ends.right) };
  const { left, right } = apis;
  if (left !== null && right !== null) return ofApis(given, { left, right }, shell);
  return ofFiles(given, ends, apis, shell);
}

function required(given: Arguments, side: Side): string {
  const word = last(given, side);
  if (word !== undefined) return word;
  throw new UserError(
    `ipsec-lint suggest needs --${side}`,
    'Write ipsec-lint suggest --left API|FILE --right API|FILE.',
  );
}

/** The profiles of the command line and of the configuration. */
function profilesIn({ profiles = [] }: LintOptions): readonly ProfileId[] {
  return PROFILE_IDS.filter((id) => profiles.some((profile) => profile.id === id));
}

async function ofApis(given: Arguments, dialects: Readonly<Record<Side, Dialect>>, shell: Shell): Promise<ExitCode> {
  if (has(given, 'with'))
    throw new UserError('--with is for bodies, and two APIs have none', 'Leave it out, or name a file.');
  const format = formatOf(given);
  const output = writingOf(given, shell);
  const settings = { ...readerSettings(given, []), rules: new Map() };
  const { options } = await resolvedOptions(settings, [output?.file ?? null], shell.workingFolder);
  const suggestion = suggest(dialects.left, dialects.right, { profiles: profilesIn(options) });
  const code = codeOf(suggestion);
  if (output !== null) {
    const key = output.key === null ? {} : { psk: output.key.psk };
    const ends = SIDES.map((side) => ({
      side,
      title: suggestion[side].title,
      requests: requestsFor(suggestion, side, key),
    }));
    if (output.key !== null) for (const end of ends) mustTakeKey(end, dialects[end.side], output.key.variable);
    const text = bodiesText(output.format, ends);
    if (output.file === null) {
      const messages = new Messages((line) => shell.stderr.write(line), has(given, 'quiet'));
      for (const words of suggestion.below) messages.say(words);
      await writeStream(shell.stdout, [text]);
      return code;
    }
    await writeMade(output.file, text, output.key !== null, shell);
  }
  const paint = paintFor(usesColour(colourOf(given), shell.stdout, shell.environment));
  await writeStream(shell.stdout, [
    format === 'json' ? lines(suggestionJson(suggestion)) : suggestionText(suggestion, paint),
  ]);
  return code;
}

/** Two files, or a file and an API. */
async function ofFiles(
  given: Arguments,
  words: Readonly<Record<Side, string>>,
  apis: Readonly<Record<Side, Dialect | null>>,
  shell: Shell,
): Promise<ExitCode> {
  for (const [option, why] of [
    ['write', '--write makes new bodies for both ends, and an end in a file has its own'],
    ['psk-env', '--psk-env is for the bodies that --write makes of two APIs'],
  ] as const) {
    if (has(given, option)) throw new UserError(why, 'Name two APIs, or leave it out.');
  }
  const format = formatOf(given);
  const messages = new Messages((line) => shell.stderr.write(line), has(given, 'quiet'));
  const reader = await readerFor(readerSettings(given, []), [], shell, messages);
  const files = SIDES.flatMap((side) => (apis[side] === null ? [words[side]] : []));
  const named = await reader.named(files, all(given, 'with'));
  if (named === null) {
    const unread = files.filter((word) => reader.journal.notices.some(({ file }) => file === word));
    for (const word of unread) {
      const mistyped = suggestionOf(word, ALL_DIALECTS);
      if (mistyped !== null) messages.say(`${word} is no API either. ${mistyped}`);
    }
    return EXIT.usage;
  }
  const [made = null] = SIDES.flatMap((side) => (apis[side] === null ? [] : [{ side, dialect: apis[side] }]));
  const { redactor } = named;
  // A name is shown as it stands, and may be what another body calls its key.
  const ends = named.ends.map(({ end }) => ({ ...end, name: redactor.mask(end.name) }));
  const suggestion = suggestionFor(ends, made, profilesIn(reader.configured));
  if (suggestion === null) return EXIT.usage;
  const paint = paintFor(usesColour(colourOf(given), shell.stdout, shell.environment));
  await writeStream(shell.stdout, [
    format === 'json' ? lines(editsJson(suggestion, redactor)) : editsText(suggestion, paint, redactor, made?.side),
  ]);
  return codeOf(suggestion);
}

/** `made`: the end that has no file, and the API that it is to be written for. */
function suggestionFor(
  [one, other]: readonly TunnelEnd[],
  made: { readonly side: Side; readonly dialect: Dialect } | null,
  profiles: readonly ProfileId[],
): EditSuggestion | null {
  if (one === undefined) return null;
  if (made !== null) return suggestFacing(one, made.dialect, { side: made.side, profiles });
  return other === undefined ? null : suggestEdits(one, other, { profiles });
}

function formatOf(given: Arguments): (typeof SUGGESTION_FORMATS)[number] {
  return choice('format', last(given, 'format') ?? 'text', SUGGESTION_FORMATS);
}

function lines(json: object): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}

/** What is written, where, and with which key. */
interface Writing {
  readonly format: BodyFormat;
  /** Null: standard output. */
  readonly file: string | null;
  /** Null: a placeholder. */
  readonly key: { readonly variable: string; readonly psk: string } | null;
}

function writingOf(given: Arguments, { environment }: Shell): Writing | null {
  const variable = last(given, 'psk-env');
  const [asked, more] = all(given, 'write');
  if (more !== undefined) throw new UserError('--write is given twice', 'Write the bodies in one format in each run.');
  const output = asked === undefined ? undefined : outputOf('write', asked, BODY_FORMATS);
  if (variable === undefined) return output === undefined ? null : { ...output, key: null };
  if (output === undefined || output.file === null) {
    throw new UserError('--psk-env needs a file: no key goes to standard output', 'Write --write NAME=FILE.');
  }
  const psk = keyIn(variable, environment);
  if (output.format === 'curl' && psk.includes('$' + '{')) {
    throw new UserError(`the key in ${variable} holds what a shell would fill in`, 'Write json or yaml.');
  }
  return { ...output, key: { variable, psk } };
}

/** Whether the tunnel comes up, and no profile is missed. */
function codeOf({ verdict, missed }: Pick<Suggestion, 'verdict' | 'missed'>): ExitCode {
  return verdict === 'up' && !missed ? EXIT.clean : EXIT.findings;
}
