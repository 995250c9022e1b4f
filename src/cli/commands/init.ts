import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { STARTER } from '../../config/starter.js';
import { UserError } from '../../model/user-error.js';
import { CONFIGURATION_NAMES } from '../../node/config.js';
import { reasonOf } from '../../node/journal.js';
import { parseArguments } from '../arguments.js';
import type { ExitCode } from '../exit.js';
import { EXIT } from '../exit.js';
import { INIT_OPTIONS } from '../options.js';
import type { Shell } from '../shell.js';
import { Messages } from '../terminal.js';
import { refuseWords } from '../words.js';

const NAME = '.ipsec-lint.yaml';

/** `ipsec-lint init`. */
export function initCommand(words: readonly string[], { workingFolder, stderr }: Shell): Promise<ExitCode> {
  refuseWords(parseArguments('init', words, INIT_OPTIONS), 'init', `It writes ${NAME} into the working folder.`);
  const taken = CONFIGURATION_NAMES.find((name) => existsSync(join(workingFolder, name)));
  if (taken !== undefined) throw new UserError(`there is a ${taken} here already`, 'Change it, or remove it first.');
  try {
    writeFileSync(join(workingFolder, NAME), STARTER, { flag: 'wx' });
  } catch (error) {
    throw new UserError(`${NAME} cannot be written: ${reasonOf(error)}`);
  }
  new Messages((text) => stderr.write(text), false).say(`${NAME} written; remove the # before what is to count`);
  return Promise.resolve(EXIT.clean);
}
