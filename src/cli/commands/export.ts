import { ipsecConf } from '../../export/ipsec-conf.js';
import { mirrored } from '../../export/mirrored.js';
import type { Exported, ExportOptions } from '../../export/strongswan-terms.js';
import { swanctlConf } from '../../export/swanctl.js';
import { isNamedByKey, maskedTunnelEnd } from '../../library/masked-end.js';
import type { TunnelEnd } from '../../model/tunnel-end.js';
import { UserError } from '../../model/user-error.js';
import { writeStream } from '../../node/write.js';
import type { Arguments } from '../arguments.js';
import { all, choice, has, last, parseArguments } from '../arguments.js';
import type { ExitCode } from '../exit.js';
import { EXIT } from '../exit.js';
import { keyIn } from '../key-variable.js';
import { EXPORT_OPTIONS, EXPORT_SIDES, EXPORT_TARGETS } from '../options.js';
import { refuseOverwriting } from '../overwriting.js';
import { fileIn } from '../settings.js';
import type { Shell } from '../shell.js';
import { readerFor, readerSettings } from '../simulate/asked-reader.js';
import { Messages } from '../terminal.js';
import { writeMade } from '../written-file.js';

const WRITERS: Readonly<Record<(typeof EXPORT_TARGETS)[number], (end: TunnelEnd, options: ExportOptions) => Exported>> =
  { swanctl: swanctlConf, 'ipsec.conf': ipsecConf };

/** `ipsec-lint export END --to swanctl|ipsec.conf`. */
export async function exportCommand(words: readonly string[], shell: Shell): Promise<ExitCode> {
  const given = parseArguments('export', words, EXPORT_OPTIONS);
  const word = endNamed(given);
  const to = last(given, 'to');
  if (to === undefined)
    throw new UserError('ipsec-lint export needs --to', `Write --to ${EXPORT_TARGETS.join(' or --to ')}.`);
  const target = choice('format', to, EXPORT_TARGETS);
  const side = choice('side', last(given, 'side') ?? 'peer', EXPORT_SIDES);
  const output = fileIn(last(given, 'output') ?? '-');
  refuseOverwriting([word, ...all(given, 'with')], [output], shell.workingFolder);
  const psk = keyFor(given, output, shell);
  const messages = new Messages((text) => shell.stderr.write(text), has(given, 'quiet'));
  const end = await read(given, word, output, shell, messages);
  if (end === null) return EXIT.usage;
  const { text, gaps } = WRITERS[target](side === 'own' ? end : mirrored(end), psk === null ? {} : { psk });
  for (const gap of gaps) messages.say(`not known, or without a word in ${target}: ${gap}`);
  if (output === null) await writeStream(shell.stdout, [text]);
  else await writeMade(output, text, psk !== null, shell);
  return EXIT.clean;
}

function endNamed({ words }: Arguments): string {
  const [word, more] = words;
  if (word === undefined)
    throw new UserError('ipsec-lint export needs an end', 'Write ipsec-lint export END --to swanctl.');
  if (more === undefined) return word;
  throw new UserError(
    `ipsec-lint export takes one end, and got "${more}" too`,
    `Write --with ${more} for what it names.`,
  );
}

function keyFor(given: Arguments, output: string | null, { environment }: Shell): string | null {
  const variable = last(given, 'psk-env');
  if (variable === undefined) return null;
  if (output !== null) return keyIn(variable, environment);
  throw new UserError('--psk-env needs a file: no key goes to standard output', 'Write --output FILE.');
}

/** The end that is asked for; null where a file could not be read, which is said. */
async function read(
  given: Arguments,
  word: string,
  output: string | null,
  shell: Shell,
  messages: Messages,
): Promise<TunnelEnd | null> {
  const reader = await readerFor(readerSettings(given, []), [output], shell, messages);
  const named = await reader.named([word], all(given, 'with'));
  const end = named?.ends[0]?.end;
  if (named === null || end === undefined) return null;
  if (isNamedByKey(end, named.redactor)) messages.say('an identity that is a key is not written');
  return maskedTunnelEnd(end, named.redactor);
}
